//! What people ask when nobody is in danger: the house's own ordinary texts, against which the phrases stand out.

use super::typing::hash;
use super::vocabulary::{Langs, one};
use crate::chat::letters::{self, Token};
use crate::lang::Lang;
use crate::library::{Reading, Snapshot};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Ordinary sentences, and every word the house uses.
#[derive(Default)]
pub struct Background {
    /// Folded words of titles, headings, summaries and keywords of texts that have nothing to do with urgent help.
    pub sentences: Vec<(Lang, Vec<String>)>,
    /// The hash of every folded word of every text, with the languages that have it.
    pub words: HashMap<u64, Langs>,
    /// The hash of every word with its accents.
    pub marked: HashSet<u64>,
}

impl Background {
    /// The background of a snapshot.
    pub fn of(snapshot: &Snapshot) -> Background {
        let mut background = Background::default();
        let situations = &snapshot.urgent.situations;
        let urgent: BTreeSet<&str> =
            situations.iter().flat_map(|s| std::iter::once(&s.call).chain(&s.also)).map(String::as_str).collect();
        for article in snapshot.articles.values() {
            let ordinary = !article.parties.iter().any(|party| urgent.contains(party.as_str()));
            article.texts.values().for_each(|text| background.add(text, ordinary));
        }
        for (slug, page) in &snapshot.parties {
            page.texts.values().for_each(|text| background.add(text, !urgent.contains(slug.as_str())));
        }
        background
    }

    fn add(&mut self, reading: &Reading, ordinary: bool) {
        let short = [&reading.title, &reading.summary].into_iter().chain(&reading.keywords);
        let short = short.chain(reading.sections.iter().map(|section| &section.heading));
        for text in short {
            let tokens = letters::tokens(text);
            tokens.iter().for_each(|token| self.know(reading.lang, token));
            let words: Vec<String> = tokens.into_iter().map(|token| token.folded).collect();
            if ordinary && !words.is_empty() {
                self.sentences.push((reading.lang, words));
            }
        }
        for section in &reading.sections {
            letters::tokens(&section.text).iter().for_each(|token| self.know(reading.lang, token));
        }
    }

    /// Makes a word one that a language has.
    pub fn know(&mut self, lang: Lang, token: &Token) {
        *self.words.entry(hash(token.folded.chars())).or_default() |= one(lang);
        self.marked.insert(hash(token.marked.chars()));
    }
}
