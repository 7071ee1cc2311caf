//! Words that mean the same in different languages: what links languages that share no letters.

use super::analysis::Analyzer;
use super::document::TermGroup;
use super::query::{MOST_WORDS, readable};
use crate::lang::Lang;
use std::collections::HashMap;

/// The longest term that is recognised, in words.
const LONGEST_TERM: usize = 4;

/// A term of the glossary in a question: its first word, how many words it takes, and its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Recognised {
    pub first: usize,
    pub words: usize,
    pub group: usize,
}

/// All groups, and where every wording leads.
#[derive(Default)]
pub(super) struct Glossary {
    groups: Vec<TermGroup>,
    wordings: HashMap<Lang, HashMap<String, usize>>,
}

impl Glossary {
    pub(super) fn new(groups: &[TermGroup]) -> Glossary {
        let mut wordings: HashMap<Lang, HashMap<String, usize>> = HashMap::new();
        for (number, group) in groups.iter().enumerate() {
            for (lang, terms) in group {
                let keys = terms.iter().map(|term| key(&stems(term, *lang))).filter(|key| !key.is_empty());
                wordings.entry(*lang).or_default().extend(keys.map(|key| (key, number)));
            }
        }
        Glossary { groups: groups.to_vec(), wordings }
    }

    /// The terms in a question, whichever language they are in.
    pub(super) fn recognise(&self, text: &str) -> Vec<Recognised> {
        let mut recognised: Vec<Recognised> = Vec::new();
        for (lang, wordings) in &self.wordings {
            let stems = stems(readable(text), *lang);
            for words in 1..=LONGEST_TERM {
                for (first, window) in stems.windows(words).enumerate() {
                    let found = wordings.get(&key(window)).map(|group| Recognised { first, words, group: *group });
                    recognised.extend(found.filter(|found| !recognised.contains(found)));
                }
            }
        }
        recognised.sort_by_key(|found| (found.first, found.words, found.group));
        recognised
    }

    /// How a language says what a group means.
    pub(super) fn terms(&self, group: usize, lang: Lang) -> impl Iterator<Item = &str> {
        let group = self.groups.get(group).into_iter().flatten();
        group.filter(move |(own, _)| *own == lang).flat_map(|(_, terms)| terms.iter().map(String::as_str))
    }
}

fn stems(text: &str, lang: Lang) -> Vec<String> {
    Analyzer::of(lang).words(text).into_iter().take(MOST_WORDS).map(|word| word.forms.stem).collect()
}

fn key(stems: &[String]) -> String {
    stems.join(" ")
}
