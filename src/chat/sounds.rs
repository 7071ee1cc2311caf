//! Words of another script typed in Latin letters, taken for those that people use most of the words with the same consonants.

use crate::chat::roman;
use crate::chat::sayings::hash;
use crate::lang::{Analysis, Lang, Script};
use std::collections::{BTreeMap, HashMap};

/// Consonants that tell one word from another.
const FEWEST: usize = 2;
/// A word said less often than this is not looked for.
const RARE: u32 = 2;

/// How often each word was said, by its consonants.
#[derive(Default)]
pub struct Counts(BTreeMap<Analysis, HashMap<String, HashMap<String, u32>>>);

impl Counts {
    /// Counts the folded words of a sentence.
    pub fn add(&mut self, lang: Lang, words: &[String]) {
        if lang.row().script == Script::Latn {
            return;
        }
        let family = self.0.entry(lang.row().analysis).or_default();
        for word in words.iter().filter(|word| !is_latin(word)) {
            if let Some(consonants) = roman::latin(word).map(|latin| roman::skeleton(&latin)).filter(|own| own.len() >= FEWEST) {
                *family.entry(consonants).or_default().entry(word.clone()).or_default() += 1;
            }
        }
    }
}

/// The word that is most often meant, by family and consonants.
pub struct Sounds(BTreeMap<Analysis, HashMap<u64, Box<str>>>);

impl Sounds {
    /// Of each word's rivals the most frequent; of equally frequent ones the first in the alphabet. Consonants are kept as hashes.
    pub fn new(counts: Counts) -> Sounds {
        let most = |words: HashMap<String, u32>| {
            let best = words.into_iter().max_by(|(a, times), (b, more)| times.cmp(more).then_with(|| b.cmp(a)));
            best.filter(|(_, times)| *times >= RARE).map(|(word, _)| word.into_boxed_str())
        };
        let family = |family: HashMap<String, HashMap<String, u32>>| {
            family.into_iter().filter_map(|(consonants, words)| Some((hash(consonants.chars()), most(words)?))).collect()
        };
        Sounds(counts.0.into_iter().map(|(analysis, words)| (analysis, family(words))).collect())
    }

    /// The words with those in Latin letters replaced; `None` where the family writes Latin letters or none of the words is replaced.
    pub fn written<'w>(&'w self, family: Analysis, words: &[&'w str]) -> Option<Vec<&'w str>> {
        let known = self.0.get(&family)?;
        let mut any = false;
        let mut written = |word: &&'w str| {
            let find = |typed: &str| known.get(&hash(roman::skeleton(typed).chars()));
            // A 2 is the catch in the throat, or the `q` that many say so.
            let other = is_latin(word).then(|| find(word).or_else(|| find(&word.replace('2', "q")))).flatten();
            any |= other.is_some();
            other.map_or(*word, |other| other)
        };
        let words = words.iter().map(&mut written).collect();
        any.then_some(words)
    }
}

fn is_latin(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'\'')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_latin_letters_is_taken_for_the_one_that_sounds_so() {
        let mut counts = Counts::default();
        let persian = Lang::parse("fa").unwrap();
        let said = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        counts.add(persian, &said("رفيقم از بام افتاد"));
        counts.add(persian, &said("رفيقم از بام افتاد"));
        counts.add(Lang::SWEDISH, &said("rafsa"));
        let sounds = Sounds::new(counts);
        let family = persian.row().analysis;
        assert_eq!(sounds.written(family, &["rafiqem", "az", "bam", "oftad"]).unwrap(), ["رفيقم", "az", "بام", "افتاد"]);
        assert_eq!(sounds.written(family, &["xx", "رفيقم"]), None);
        assert_eq!(sounds.written(Lang::SWEDISH.row().analysis, &["rafiqem"]), None);
    }
}
