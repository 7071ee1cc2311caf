//! The words of texts that are shown, each by its place in the lexicon: read once, then marking them needs no analysis.

use super::shard::Shard;
use crate::lang::Lang;
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

/// So many texts are kept as words; a house has a few thousand.
const MOST_TEXTS: usize = 16_384;
/// Of so many words of a language it is kept which they are; most of any text are among the commonest.
const MOST_WORDS: usize = 8_192;

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
    /// Its place in the language's lexicon; none for what is not a word.
    pub entry: Option<u32>,
}

/// Which text of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Title,
    Summary,
    Passage(u32),
}

/// The words of a text, in order.
type Spots = Arc<[Spot]>;

/// Places in a language's lexicon, by the word as it stands in a text; none for what is not a word.
type Entries = FxHashMap<Box<str>, Option<u32>>;

/// Texts read so far.
#[derive(Default)]
pub(super) struct Texts {
    read: RwLock<FxHashMap<(u32, Part), Spots>>,
    /// By language.
    entries: RwLock<FxHashMap<Lang, Entries>>,
}

impl Texts {
    /// The words of a text of the shard's language.
    pub(super) fn words(&self, shard: &Shard, document: u32, part: Part, text: &str) -> Spots {
        let kept = self.read.read().unwrap_or_else(PoisonError::into_inner).get(&(document, part)).cloned();
        if let Some(spots) = kept {
            return spots;
        }
        let spots: Spots = self.spots(shard, text).into();
        let mut read = self.read.write().unwrap_or_else(PoisonError::into_inner);
        if read.len() < MOST_TEXTS {
            read.insert((document, part), Arc::clone(&spots));
        }
        spots
    }

    fn spots(&self, shard: &Shard, text: &str) -> Vec<Spot> {
        let mut new: Vec<(Box<str>, Option<u32>)> = Vec::new();
        let known = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        let here = known.get(&shard.lang);
        let mut entry = |word: &str| {
            here.and_then(|here| here.get(word)).copied().unwrap_or_else(|| {
                let entry = shard.entry(word);
                new.push((word.into(), entry));
                entry
            })
        };
        let spot = |range: Range<usize>| {
            let (start, end) = (u32::try_from(range.start).ok()?, u32::try_from(range.end).ok()?);
            Some(Spot { start, end, entry: entry(text.get(range)?) })
        };
        let spots = shard.analyzer.segment(text).into_iter().filter_map(spot).collect();
        drop(known);
        if !new.is_empty() {
            let mut known = self.entries.write().unwrap_or_else(PoisonError::into_inner);
            let here = known.entry(shard.lang).or_default();
            let room = MOST_WORDS.saturating_sub(here.len());
            here.extend(new.into_iter().take(room));
        }
        spots
    }
}
