//! A naive Bayes model over groups of one to four letters inside words: small, fast, and good from two words on.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// How strongly a class with few texts leans on what all classes share.
const SHARED: f32 = 2_000.0;
/// Letters read of one class; more would not tell languages apart any better.
const ENOUGH: usize = 40_000;
/// Letters of one message that are looked at.
const MOST_LETTERS: usize = 400;

/// Keys are hashes already.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }
    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

type Map<V> = HashMap<u64, V, BuildHasherDefault<Hashed>>;

/// Counts of one class.
#[derive(Default)]
pub struct Counts {
    grams: Map<u32>,
    total: f32,
    letters: usize,
}

impl Counts {
    /// Reads one word, in small letters.
    pub fn read(&mut self, word: &str) {
        if self.letters < ENOUGH {
            self.letters += word.chars().count();
            groups(word, |gram| {
                *self.grams.entry(gram).or_default() += 1;
                self.total += 1.0;
            });
        }
    }

    /// Whether there is anything to learn from.
    pub fn is_empty(&self) -> bool {
        self.letters == 0
    }
}

/// The model.
pub struct Grams {
    /// Where a group's gains begin, and how many there are.
    index: Map<(u32, u32)>,
    /// For each group the classes that have it, and how much that says for them.
    gains: Vec<(u32, f32)>,
    bases: Vec<f32>,
}

impl Grams {
    /// Learns from the counts of each class.
    pub fn learn(classes: &[Counts]) -> Grams {
        let mut shares: Map<f32> = Map::default();
        for class in classes.iter().filter(|class| class.total > 0.0) {
            for (gram, count) in &class.grams {
                *shares.entry(*gram).or_default() += *count as f32 / class.total / classes.len() as f32;
            }
        }
        let mut all: Vec<(u64, u32, f32)> = Vec::new();
        for (class, counts) in (0_u32..).zip(classes) {
            for (gram, count) in &counts.grams {
                let expected = SHARED * shares.get(gram).copied().unwrap_or(f32::MIN_POSITIVE);
                all.push((*gram, class, ((*count as f32 + expected) / expected).ln()));
            }
        }
        all.sort_unstable_by_key(|(gram, class, _)| (*gram, *class));
        let mut index: Map<(u32, u32)> = Map::default();
        for (place, (gram, _, _)) in (0_u32..).zip(&all) {
            index.entry(*gram).or_insert((place, 0)).1 += 1;
        }
        let bases = classes.iter().map(|class| (SHARED / (class.total + SHARED)).ln()).collect();
        Grams { index, gains: all.into_iter().map(|(_, class, gain)| (class, gain)).collect(), bases }
    }

    /// How much the words speak for each class, as logarithms of likelihoods.
    pub fn scores<'w>(&self, words: impl IntoIterator<Item = &'w str>) -> Vec<f32> {
        let mut scores = vec![0.0; self.bases.len()];
        let mut letters = 0;
        for word in words {
            letters += word.chars().count();
            if letters > MOST_LETTERS {
                break;
            }
            groups(word, |gram| {
                let Some((from, length)) = self.index.get(&gram).copied() else {
                    return;
                };
                scores.iter_mut().zip(&self.bases).for_each(|(score, base)| *score += base);
                let gains = self.gains.get(from as usize..(from + length) as usize).unwrap_or_default();
                for (class, gain) in gains {
                    if let Some(score) = scores.get_mut(*class as usize) {
                        *score += gain;
                    }
                }
            });
        }
        scores
    }
}

/// Every group of one to four letters of a word, its edges marked.
fn groups(word: &str, mut visit: impl FnMut(u64)) {
    let mut last = [0_u32; 4];
    for c in std::iter::once('_').chain(word.chars()).chain(['_']) {
        last.rotate_left(1);
        last[3] = u32::from(c);
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for (size, letter) in last.iter().rev().enumerate() {
            if *letter == 0 {
                break;
            }
            hash = (hash ^ u64::from(*letter)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            hash ^= hash >> 29;
            if size > 0 || c != '_' {
                visit(hash ^ size as u64);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_small_texts_are_told_apart() {
        let classes = ["jag vill ha en tid hos läkare och tolk", "waxaan rabaa inaan dhakhtar u tago oo turjubaan"].map(|text| {
            let mut counts = Counts::default();
            text.split(' ').for_each(|word| counts.read(word));
            counts
        });
        let grams = Grams::learn(&classes);
        let best = |text: &str| {
            let scores = grams.scores(text.split(' '));
            usize::from(scores.first() < scores.last())
        };
        assert_eq!((best("vill läkare"), best("rabaa dhakhtar")), (0, 1));
        assert!(grams.scores([""]).iter().all(|score| score.is_finite()));
    }
}
