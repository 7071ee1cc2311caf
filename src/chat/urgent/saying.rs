//! The urgent data as sayings: phrases and guards of each situation.

use crate::chat::letters;
use crate::chat::sayings::{Wanted, Written};
use crate::content::Urgent;
use crate::lang::Lang;

/// What a saying is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Somebody is in need.
    Phrase,
    /// As a phrase, wherever it stands.
    Strong,
    /// The same words, and something else is meant.
    Guard,
    /// The sentence around tells of something else.
    Frame,
}

/// A saying as written, before the vocabulary exists.
pub struct Draft {
    pub situation: usize,
    pub lang: Lang,
    pub role: Role,
    pub written: Written,
}

/// Every saying of the urgent data, in the order of its files.
pub fn drafts(urgent: &Urgent) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (lang, situations) in &urgent.words {
        for (situation, words) in
            situations.iter().filter_map(|(id, words)| Some((urgent.situations.iter().position(|s| s.id == *id)?, words)))
        {
            let phrases = words.phrases.iter().map(|text| (text, false));
            for (text, guards) in phrases.chain(words.guards.iter().map(|text| (text, true))) {
                let written = Written::read(text);
                let role = match (guards, written.frame, written.strong) {
                    (true, true, _) => Role::Frame,
                    (true, false, _) => Role::Guard,
                    (false, _, true) => Role::Strong,
                    (false, _, false) => Role::Phrase,
                };
                if !written.places.is_empty() {
                    drafts.push(Draft { situation, lang: *lang, role, written });
                }
            }
        }
    }
    drafts
}

/// A whole sentence of somebody, in danger or not.
pub struct Sentence {
    pub lang: Lang,
    pub words: Vec<String>,
    /// The situation's place; `None` for somebody who is in no danger.
    pub situation: Option<usize>,
}

/// Every whole sentence of the urgent data.
pub fn sentences(urgent: &Urgent) -> Vec<Sentence> {
    let read = |lang: Lang, text: &str, situation| {
        let words = letters::tokens(text).into_iter().map(|token| token.folded).collect();
        Sentence { lang, words, situation }
    };
    let place = |id: &str| urgent.situations.iter().position(|situation| situation.id == id);
    let said = urgent.words.iter().flat_map(|(lang, situations)| {
        let said = situations.iter().filter_map(|(id, words)| Some((place(id)?, words)));
        said.flat_map(move |(situation, words)| words.said.iter().map(move |text| (*lang, text, Some(situation))))
    });
    let calm = urgent.calm.iter().flat_map(|(lang, texts)| texts.iter().map(|text| (*lang, text, None)));
    said.chain(calm).map(|(lang, text, situation)| read(lang, text, situation)).collect()
}

/// The words of drafts for a vocabulary.
pub fn wanted(drafts: &[Draft]) -> impl Iterator<Item = (Lang, &Wanted)> {
    drafts.iter().flat_map(|draft| draft.written.places.iter().flatten().map(|word| (draft.lang, word)))
}
