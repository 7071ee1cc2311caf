//! Answers that are the same for everybody while an edition is served: found once, then kept.

use actix_web::web::Bytes;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::hash::{BuildHasher, Hash, RandomState};

/// So many bytes of answers are kept.
const MOST_BYTES: u64 = 4 * 1024 * 1024;
/// So many answers are expected to fit.
const EXPECTED: usize = 1_024;

/// A finished answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its JSON.
    pub json: Bytes,
    /// Whether it fits the question; where it does not, each time it is given is counted.
    pub fits: bool,
}

/// Keeps the answers asked for most, with an edition and no longer. What was asked is known by two keyed hashes only:
/// nothing that somebody typed stays in memory.
pub struct Kept {
    answers: Cache<[u64; 2], Answer, Size>,
    keys: [RandomState; 2],
}

/// An answer counts its bytes.
#[derive(Clone)]
struct Size;

impl Weighter<[u64; 2], Answer> for Size {
    fn weight(&self, _: &[u64; 2], answer: &Answer) -> u64 {
        answer.json.len() as u64 + 64
    }
}

impl Default for Kept {
    fn default() -> Kept {
        Kept { answers: Cache::with_weighter(EXPECTED, MOST_BYTES, Size), keys: [RandomState::new(), RandomState::new()] }
    }
}

impl Kept {
    /// The kept answer to a question.
    pub fn find(&self, question: &impl Hash) -> Option<Answer> {
        self.answers.get(&self.key(question))
    }

    /// Keeps the answer to a question.
    pub fn keep(&self, question: &impl Hash, answer: &Answer) {
        self.answers.insert(self.key(question), answer.clone());
    }

    fn key(&self, question: &impl Hash) -> [u64; 2] {
        self.keys.each_ref().map(|state| state.hash_one(question))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(json: Vec<u8>) -> Answer {
        Answer { json: json.into(), fits: true }
    }

    #[test]
    fn what_was_kept_is_found_under_the_whole_question() {
        let kept = Kept::default();
        kept.keep(&("sv", "tand", 10), &answer(b"answer".to_vec()));
        assert_eq!(kept.find(&("sv", "tand", 10)), Some(answer(b"answer".to_vec())));
        assert_eq!(kept.find(&("en", "tand", 10)), None);
        assert_eq!(kept.find(&("sv", "tand", 20)), None);
    }

    #[test]
    fn what_is_kept_has_a_bound() {
        let kept = Kept::default();
        (0..1_000).for_each(|number| kept.keep(&number, &answer(vec![0; 20_000])));
        assert!(kept.answers.weight() <= MOST_BYTES && kept.answers.len() > 50);
    }
}
