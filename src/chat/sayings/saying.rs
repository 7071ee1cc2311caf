//! A saying, ready to be compared with a message: which words it wants, and how much each of them says.

use super::inflection::negators;
use super::phrase::{Mode, Wanted, Written};
use super::places::Places;
use super::vocabulary::{Vocabulary, WordId};
use crate::lang::Lang;
use std::collections::{HashMap, HashSet};

/// One place of a saying.
#[derive(Clone, Debug)]
pub struct Place {
    /// The words that may stand there.
    pub words: Box<[WordId]>,
    /// How much it says.
    pub weight: f32,
    /// A word for "not": without it the saying means the opposite.
    pub negates: bool,
}

/// A saying of one language.
#[derive(Clone, Debug)]
pub struct Saying {
    /// The language of the file.
    pub lang: Lang,
    /// Its places.
    pub places: Box<[Place]>,
    /// The sum of their weights.
    pub weight: f32,
    /// Written as few required words, not as people say it.
    pub terse: bool,
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
    /// Looks the words of a saying up.
    pub fn new(lang: Lang, written: &Written, vocabulary: &Vocabulary, commonness: &Commonness) -> Saying {
        let negating = negators(lang);
        let place = |words: &Vec<Wanted>| {
            let weights = words.iter().map(|word| commonness.weight(lang, &word.folded));
            let negates = words.iter().all(|word| negating.contains(&word.folded.as_str()));
            Place {
                words: words.iter().filter_map(|word| vocabulary.id(word)).collect(),
                weight: weights.fold(f32::MAX, f32::min),
                negates,
            }
        };
        let places: Box<[Place]> = written.places.iter().map(place).collect();
        let weight = places.iter().map(|place| place.weight).sum();
        let marked = |place: &Vec<Wanted>| place.len() > 1 || place.iter().any(|word| word.mode != Mode::Word);
        Saying { lang, terse: places.len() <= 3 || written.places.iter().any(marked), places, weight }
    }

    /// The places that say most: a message that meets none of them is not compared any further.
    pub fn anchors(&self) -> impl Iterator<Item = &Place> {
        let mut heaviest: Vec<&Place> = self.places.iter().collect();
        heaviest.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        heaviest.into_iter().take(2)
    }

    /// Whether one of its places says "not".
    pub fn negates(&self) -> bool {
        self.places.iter().any(|place| place.negates)
    }
}

/// Which sayings have a word as an anchor.
pub fn index<'s>(sayings: impl IntoIterator<Item = &'s Saying>) -> Places<WordId> {
    let anchored = (0_u32..).zip(sayings).flat_map(|(number, saying)| {
        saying.anchors().flat_map(|place| place.words.iter().copied()).map(|word| (word, number)).collect::<Vec<_>>()
    });
    Places::new(anchored.collect())
}
