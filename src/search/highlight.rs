//! Snippets: the stretch of a text that has most of the question, its matching words marked.
//!
//! Marks fall on whole words with their combining marks, never inside one, so no letter changes its shape and every piece
//! can be escaped and isolated on its own.

use super::analysis::Analyzer;
use super::document::Piece;
use super::lexicon::{Entry, Print};
use super::query::{Asked, Marks, Understood};
use super::shard::Shard;
use super::texts::Spot;
use rustc_hash::FxHashSet;

/// Words in a snippet.
const WINDOW: usize = 32;
/// The share of n-grams two words must have in common to be taken for the same.
const ALIKE: f32 = 0.6;

/// What marks words: the terms looked up, and the n-grams of the question's own words.
pub(super) struct Marker<'a> {
    shard: &'a Shard,
    terms: FxHashSet<String>,
    beginnings: Vec<String>,
    asked: Vec<(Print, FxHashSet<String>)>,
    /// Words judged before, by their places: results on one subject share most of theirs.
    judged: Vec<Option<bool>>,
}

impl<'a> Marker<'a> {
    pub(super) fn new(shard: &'a Shard, understood: &Understood) -> Marker<'a> {
        let analyzer = shard.analyzer;
        let telling = understood.words.iter().map(|asked| asked.forms.folded.as_str());
        let telling = telling.filter(|folded| !analyzer.is_stop(folded) && folded.chars().count() > 3);
        let grams = telling.map(|folded| (Print::of(folded), FxHashSet::from_iter(analyzer.grams(folded))));
        let asked = grams.filter(|(_, grams)| !grams.is_empty()).collect();
        let Marks { terms, beginnings } = &understood.marks;
        Marker { shard, terms: terms.clone(), beginnings: beginnings.clone(), asked, judged: Vec::new() }
    }

    /// Whether a word of the lexicon is marked.
    fn marks(&mut self, place: u32) -> bool {
        let at = place as usize;
        if let Some(known) = self.judged.get(at).copied().flatten() {
            return known;
        }
        let marked = self.shard.lexicon.at(place).is_some_and(|(entry, print)| self.matches(entry, print));
        if self.judged.len() <= at {
            self.judged.resize(at + 1, None);
        }
        if let Some(judged) = self.judged.get_mut(at) {
            *judged = Some(marked);
        }
        marked
    }

    fn matches(&self, entry: &Entry, print: Print) -> bool {
        !self.shard.analyzer.is_stop(&entry.folded)
            && (self.terms.contains(&entry.stem)
                || self.terms.contains(&entry.folded)
                || self.beginnings.iter().any(|beginning| entry.folded.starts_with(beginning))
                || self.alike(&entry.folded, print))
    }

    fn alike(&self, folded: &str, print: Print) -> bool {
        let mut resembling = self.asked.iter().filter(|(asked, _)| asked.resembles(print)).peekable();
        if resembling.peek().is_none() {
            return false;
        }
        let own = self.shard.analyzer.grams(folded);
        resembling.any(|(_, asked)| {
            let shared = own.iter().filter(|gram| asked.contains(*gram)).count();
            shared > 1 && 2.0 * shared as f32 / (own.len() + asked.len()) as f32 >= ALIKE
        })
    }

    /// The snippet of a text, of which the words are known.
    pub(super) fn snippet(&mut self, text: &str, words: &[Spot]) -> Vec<Piece> {
        let marked: Vec<bool> = words.iter().map(|word| word.entry.is_some_and(|place| self.marks(place))).collect();
        let (from, to) = densest(&marked);
        let start = |word: &Spot| word.start as usize;
        let first = words.get(from).filter(|_| from > 0).map_or(0, start);
        let end = words.get(to).map_or(text.len(), start);
        let mut pieces = Vec::new();
        if from > 0 {
            push(&mut pieces, "… ", false);
        }
        let mut at = first;
        for (word, marked) in words.iter().zip(&marked).take(to).skip(from) {
            let (start, end) = (word.start as usize, word.end as usize);
            if *marked {
                push(&mut pieces, text.get(at..start).unwrap_or_default(), false);
                push(&mut pieces, text.get(start..end).unwrap_or_default(), true);
                at = end;
            }
        }
        push(&mut pieces, text.get(at..end).unwrap_or_default().trim_end(), false);
        balance(&mut pieces);
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

/// Isolates that the window has cut: what ends none is left out, what is still open is closed.
fn balance(pieces: &mut Vec<Piece>) {
    let mut open = 0_usize;
    for piece in pieces.iter_mut() {
        piece.text.retain(|c| match c {
            '\u{2066}'..='\u{2068}' => {
                open += 1;
                true
            }
            '\u{2069}' => {
                let closes = open > 0;
                open = open.saturating_sub(1);
                closes
            }
            _ => true,
        });
    }
    if open > 0 {
        push(pieces, &"\u{2069}".repeat(open), false);
    }
}

/// The window of words with most marks; it begins a little before the first of them.
fn densest(marked: &[bool]) -> (usize, usize) {
    if marked.len() <= WINDOW {
        return (0, marked.len());
    }
    let in_window = |from: usize| marked.iter().skip(from).take(WINDOW).filter(|marked| **marked).count();
    let (mut best, mut most, mut here) = (0, in_window(0), in_window(0));
    for (from, (left, joined)) in (1..).zip(marked.iter().zip(marked.iter().skip(WINDOW))) {
        here = here + usize::from(*joined) - usize::from(*left);
        if here > most {
            (best, most) = (from, here);
        }
    }
    let first = marked.iter().skip(best).position(|marked| *marked).map_or(best, |ahead| best + ahead);
    let from = first.saturating_sub(4).min(marked.len() - WINDOW);
    (from, from + WINDOW)
}

/// The share of the question's words, by weight, that the text has in one form or another.
pub(super) fn coverage(analyzer: &Analyzer, text: &str, asked: &[Asked]) -> f32 {
    let words = analyzer.words(text);
    let stems: FxHashSet<&str> = words.iter().map(|word| word.forms.stem.as_str()).collect();
    let folded: FxHashSet<&str> = words.iter().map(|word| word.forms.folded.as_str()).collect();
    let all: f32 = asked.iter().map(|word| word.weight).sum();
    let has = |word: &&Asked| {
        let alternatives =
            word.alternatives.iter().any(|other| folded.contains(other.as_str()) || stems.contains(other.as_str()));
        alternatives || stems.contains(word.forms.stem.as_str()) || folded.contains(word.forms.folded.as_str())
    };
    let found: f32 = asked.iter().filter(has).map(|word| word.weight).sum();
    if all > 0.0 { found / all } else { 0.0 }
}
