//! Snippets: the stretch of a text that has most of the question, its matching words marked.
//!
//! Marks fall on whole words with their combining marks, never inside one, so no letter changes its shape and every piece
//! can be escaped and isolated on its own.

use super::analysis::Analyzer;
use super::document::Piece;
use super::query::{Asked, Understood};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Words in a snippet.
const WINDOW: usize = 32;
/// The share of n-grams two words must have in common to be taken for the same.
const ALIKE: f32 = 0.6;

/// What marks words: the terms looked up, and the n-grams of the question's own words.
pub(super) struct Marker {
    analyzer: &'static Analyzer,
    terms: HashSet<String>,
    beginnings: Vec<String>,
    grams: Vec<HashSet<String>>,
    /// Words judged before: results on one subject share most of theirs.
    judged: HashMap<String, bool>,
}

impl Marker {
    pub(super) fn new(analyzer: &'static Analyzer, understood: &Understood) -> Marker {
        let telling = understood.words.iter().map(|asked| asked.forms.folded.as_str());
        let telling = telling.filter(|folded| !analyzer.is_stop(folded) && folded.chars().count() > 3);
        let grams = telling.map(|folded| analyzer.grams(folded).into_iter().collect()).collect();
        let marks = &understood.marks;
        Marker { analyzer, terms: marks.terms.clone(), beginnings: marks.beginnings.clone(), grams, judged: HashMap::new() }
    }

    /// Whether a word of a text is marked.
    fn marks(&mut self, word: &str) -> bool {
        if let Some(known) = self.judged.get(word) {
            return *known;
        }
        let marked = self.matches(word);
        self.judged.insert(word.to_owned(), marked);
        marked
    }

    fn matches(&self, word: &str) -> bool {
        let forms = self.analyzer.forms(word);
        if forms.light.is_empty() || self.analyzer.is_stop(&forms.folded) {
            return false;
        }
        self.terms.contains(&forms.stem)
            || self.terms.contains(&forms.folded)
            || self.beginnings.iter().any(|beginning| forms.folded.starts_with(beginning))
            || self.alike(&forms.folded)
    }

    fn alike(&self, folded: &str) -> bool {
        if self.grams.is_empty() {
            return false;
        }
        let own = self.analyzer.grams(folded);
        self.grams.iter().any(|asked| {
            let shared = own.iter().filter(|gram| asked.contains(*gram)).count();
            shared > 1 && 2.0 * shared as f32 / (own.len() + asked.len()) as f32 >= ALIKE
        })
    }

    /// The snippet of a text.
    pub(super) fn snippet(&mut self, text: &str) -> Vec<Piece> {
        let words: Vec<Range<usize>> = self.analyzer.segment(text);
        let marked: Vec<bool> = words.iter().map(|word| self.marks(text.get(word.clone()).unwrap_or_default())).collect();
        let (from, to) = densest(&marked);
        let first = words.get(from).filter(|_| from > 0).map_or(0, |word| word.start);
        let end = words.get(to).map_or(text.len(), |word| word.start);
        let mut pieces = Vec::new();
        if from > 0 {
            push(&mut pieces, "… ", false);
        }
        let mut at = first;
        for (word, marked) in words.iter().zip(&marked).take(to).skip(from) {
            push(&mut pieces, text.get(at..word.start).unwrap_or_default(), false);
            push(&mut pieces, text.get(word.clone()).unwrap_or_default(), *marked);
            at = word.end;
        }
        push(&mut pieces, text.get(at..end).unwrap_or_default().trim_end(), false);
        if to < words.len() {
            push(&mut pieces, " …", false);
        }
        pieces
    }
}

fn push(pieces: &mut Vec<Piece>, text: &str, marked: bool) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut().filter(|piece| piece.marked == marked && !marked) {
        Some(piece) => piece.text.push_str(text),
        None => pieces.push(Piece { text: text.to_owned(), marked }),
    }
}

/// The window of words with most marks; it begins a little before the first of them.
fn densest(marked: &[bool]) -> (usize, usize) {
    if marked.len() <= WINDOW {
        return (0, marked.len());
    }
    let best =
        (0..=marked.len() - WINDOW).rev().max_by_key(|from| marked.iter().skip(*from).take(WINDOW).filter(|m| **m).count());
    let from = best.unwrap_or(0);
    let first = marked.iter().skip(from).position(|m| *m).map_or(from, |ahead| from + ahead);
    let from = first.saturating_sub(4).min(marked.len() - WINDOW);
    (from, from + WINDOW)
}

/// The share of the question's words, by weight, that the text has in one form or another.
pub(super) fn coverage(analyzer: &Analyzer, text: &str, asked: &[Asked]) -> f32 {
    let words = analyzer.words(text);
    let stems: HashSet<&str> = words.iter().map(|word| word.forms.stem.as_str()).collect();
    let folded: HashSet<&str> = words.iter().map(|word| word.forms.folded.as_str()).collect();
    let all: f32 = asked.iter().map(|word| word.weight).sum();
    let has = |word: &&Asked| {
        let alternatives =
            word.alternatives.iter().any(|other| folded.contains(other.as_str()) || stems.contains(other.as_str()));
        alternatives || stems.contains(word.forms.stem.as_str()) || folded.contains(word.forms.folded.as_str())
    };
    let found: f32 = asked.iter().filter(has).map(|word| word.weight).sum();
    if all > 0.0 { found / all } else { 0.0 }
}
