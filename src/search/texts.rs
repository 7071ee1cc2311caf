//! The words of texts that are shown, each by its place in the lexicon: read once, then marking them needs no analysis.

use super::shard::Shard;
use rustc_hash::FxHashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// So many texts are kept as words; a house has a few thousand.
const MOST_TEXTS: usize = 16_384;

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

/// Texts read so far.
#[derive(Default)]
pub(super) struct Texts {
    read: RwLock<FxHashMap<(u32, Part), Spots>>,
}

impl Texts {
    /// The words of a text of the shard's language.
    pub(super) fn words(&self, shard: &Shard, document: u32, part: Part, text: &str) -> Spots {
        let kept = self.read.read().unwrap_or_else(PoisonError::into_inner).get(&(document, part)).cloned();
        if let Some(spots) = kept {
            return spots;
        }
        let spots: Spots = shard.spots(text).into();
        let mut read = self.read.write().unwrap_or_else(PoisonError::into_inner);
        if read.len() < MOST_TEXTS {
            read.insert((document, part), Arc::clone(&spots));
        }
        spots
    }
}
