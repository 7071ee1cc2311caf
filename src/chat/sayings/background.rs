//! What people ask when nobody is in danger: the house's own ordinary texts, against which the phrases stand out.

use super::places::Places;
use super::typing::hash;
use super::vocabulary::{Langs, one};
use crate::chat::letters::{self, Token};
use crate::lang::Lang;
use crate::library::{Reading, Snapshot};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

/// Whose words a sentence is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The house's texts.
    Texts,
    /// People who ask.
    People,
}

/// An ordinary sentence.
pub struct Ordinary {
    /// The language it is in.
    pub lang: Lang,
    /// Its folded words.
    pub words: Vec<String>,
    /// Whose words they are.
    pub voice: Voice,
}

/// Ordinary sentences, and every word the house uses.
#[derive(Default)]
pub struct Background {
    /// What has nothing to do with urgent help: titles, headings, summaries and keywords of texts, and what people ask.
    pub sentences: Vec<Ordinary>,
    /// The words of all texts, each with its languages, and as it is written with accents; by their hashes.
    words: HashMap<u64, Langs>,
    marked: HashSet<u64>,
    known: OnceLock<Arc<KnownWords>>,
}

/// The words of all texts, by their hashes.
#[derive(Default)]
pub struct KnownWords {
    /// The languages of every folded word.
    pub langs: Places<u64, Langs>,
    /// Every word with its accents, in order.
    marked: Vec<u64>,
}

impl KnownWords {
    /// Whether a text has the word, written with these accents.
    pub fn has_marked(&self, word: &str) -> bool {
        self.marked.binary_search(&hash(word.chars())).is_ok()
    }
}

impl Background {
    /// The background of a snapshot.
    pub fn of(snapshot: &Snapshot) -> Background {
        let mut background = Background::default();
        for article in snapshot.articles.values() {
            let ordinary = !snapshot.is_urgent(article);
            article.texts.values().for_each(|text| background.add(text, ordinary));
        }
        for (lang, asked) in &snapshot.asked {
            let answered = asked.answered.iter().filter(|answered| snapshot.is_everyday(&answered.page));
            for message in answered.flat_map(|answered| answered.messages.iter()).chain(asked.nothing.iter()) {
                background.hear(*lang, message, Some(Voice::People));
            }
        }
        for (lang, text) in answers(snapshot) {
            background.hear(lang, &text, Some(Voice::People));
        }
        for (slug, page) in &snapshot.parties {
            page.texts.values().for_each(|text| background.add(text, !snapshot.urgent.names(slug)));
        }
        background
    }

    fn add(&mut self, reading: &Reading, ordinary: bool) {
        let short = [&reading.title, &reading.summary].into_iter().chain(&reading.keywords);
        let short = short.chain(reading.sections.iter().map(|section| &section.heading));
        short.for_each(|text| self.hear(reading.lang, text, ordinary.then_some(Voice::Texts)));
        for section in &reading.sections {
            letters::tokens(&section.text).iter().for_each(|token| self.know(reading.lang, token));
        }
    }

    fn hear(&mut self, lang: Lang, text: &str, ordinary: Option<Voice>) {
        let tokens = letters::tokens(text);
        tokens.iter().for_each(|token| self.know(lang, token));
        let words: Vec<String> = tokens.into_iter().map(|token| token.folded).collect();
        if let Some(voice) = ordinary.filter(|_| !words.is_empty()) {
            self.sentences.push(Ordinary { lang, words, voice });
        }
    }

    /// Makes a word one that a language has.
    pub fn know(&mut self, lang: Lang, token: &Token) {
        *self.words.entry(hash(token.folded.chars())).or_default() |= one(lang);
        self.marked.insert(hash(token.marked.chars()));
    }

    /// The words of all texts; vocabularies share them.
    pub fn known(&self) -> Arc<KnownWords> {
        let known = self.known.get_or_init(|| {
            let mut marked: Vec<u64> = self.marked.iter().copied().collect();
            marked.sort_unstable();
            Arc::new(KnownWords { langs: Places::new(self.words.iter().map(|(word, langs)| (*word, *langs)).collect()), marked })
        });
        Arc::clone(known)
    }
}

/// The answers that the guide offers, in every language: people say the same of themselves. Sensitive questions ask for danger too.
fn answers(snapshot: &Snapshot) -> Vec<(Lang, String)> {
    let Some(guide) = &snapshot.guide else { return Vec::new() };
    let mut answers = Vec::new();
    for question in guide.questions().iter().filter(|question| !question.sensitive) {
        let messages: Vec<String> = question.options.iter().filter_map(|option| question.option_message(option)).collect();
        for lang in &snapshot.languages {
            answers.extend(messages.iter().filter_map(|id| Some((*lang, guide.words().find(*lang, id)?))));
        }
    }
    answers
}
