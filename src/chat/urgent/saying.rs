//! Phrases and guards, ready to be compared with a message: which words they want, and how much each of them says.

use super::inflection::negators;
use super::phrase::{Mode, Wanted, Written};
use super::vocabulary::{Vocabulary, WordId};
use crate::content::Urgent;
use crate::lang::Lang;
use std::collections::{BTreeMap, HashMap, HashSet};

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

/// One place of a saying.
#[derive(Clone, Debug)]
pub struct Place {
    /// The words that may stand there.
    pub words: Vec<WordId>,
    /// How much it says.
    pub weight: f32,
    /// A word for "not": without it the saying means the opposite.
    pub negates: bool,
}

/// A phrase or guard of one situation in one language.
#[derive(Clone, Debug)]
pub struct Saying {
    /// The situation's place in the order of rank.
    pub situation: usize,
    /// The language of the file.
    pub lang: Lang,
    /// What it is for.
    pub role: Role,
    /// Its places.
    pub places: Vec<Place>,
    /// The sum of their weights.
    pub weight: f32,
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
        for (situation, words) in situations.iter().filter_map(|(id, words)| Some((urgent.situations.iter().position(|s| s.id == *id)?, words))) {
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

/// How many sayings and sentences of each language have a word: what is in many says little.
#[derive(Default)]
pub struct Commonness {
    counts: HashMap<(Lang, String), f32>,
    totals: HashMap<Lang, f32>,
}

impl Commonness {
    /// Counts the folded words of one saying or sentence.
    pub fn count<'a>(&mut self, lang: Lang, words: impl IntoIterator<Item = &'a str>) {
        let words: HashSet<&str> = words.into_iter().collect();
        *self.totals.entry(lang).or_default() += 1.0;
        for word in words {
            *self.counts.entry((lang, word.to_owned())).or_default() += 1.0;
        }
    }

    /// How much a word says: much for a rare one, nearly nothing for one that stands everywhere.
    pub fn weight(&self, lang: Lang, word: &str) -> f32 {
        let total = self.totals.get(&lang).copied().unwrap_or(0.0);
        let count = self.counts.get(&(lang, word.to_owned())).copied().unwrap_or(0.0);
        let rarity = ((total + 1.0) / (count + 0.5)).ln().clamp(0.4, 6.0);
        rarity * rarity
    }
}

impl Saying {
    /// Looks the words of a draft up.
    pub fn new(draft: &Draft, vocabulary: &Vocabulary, commonness: &Commonness) -> Saying {
        let negating = negators(draft.lang);
        let place = |words: &Vec<Wanted>| {
            let weights = words.iter().map(|word| commonness.weight(draft.lang, &word.folded));
            let negates = words.iter().all(|word| negating.contains(&word.folded.as_str()));
            Place { words: words.iter().filter_map(|word| vocabulary.id(word)).collect(), weight: weights.fold(f32::MAX, f32::min), negates }
        };
        let places: Vec<Place> = draft.written.places.iter().map(place).collect();
        let weight = places.iter().map(|place| place.weight).sum();
        Saying { situation: draft.situation, lang: draft.lang, role: draft.role, places, weight }
    }

    /// The places that say most: a message that meets none of them is not compared any further.
    pub fn anchors(&self) -> impl Iterator<Item = &Place> {
        let mut heaviest: Vec<&Place> = self.places.iter().collect();
        heaviest.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        heaviest.into_iter().take(2)
    }
}

/// The words of drafts for a vocabulary.
pub fn wanted(drafts: &[Draft]) -> impl Iterator<Item = (Lang, &Wanted)> {
    drafts.iter().flat_map(|draft| draft.written.places.iter().flatten().map(|word| (draft.lang, word)))
}

/// Which sayings have a word as an anchor.
pub fn index(sayings: &[Saying]) -> BTreeMap<WordId, Vec<u32>> {
    let mut index: BTreeMap<WordId, Vec<u32>> = BTreeMap::new();
    for (number, saying) in (0_u32..).zip(sayings) {
        for word in saying.anchors().flat_map(|place| &place.words) {
            let sayings = index.entry(*word).or_default();
            if sayings.last() != Some(&number) {
                sayings.push(number);
            }
        }
    }
    index
}

/// Whether a saying is written with the marks of `docs/urgent.md`, as few required words.
pub fn is_terse(written: &Written) -> bool {
    written.places.len() <= 3 || written.places.iter().any(|place| place.len() > 1 || place.iter().any(|word| word.mode != Mode::Word))
}
