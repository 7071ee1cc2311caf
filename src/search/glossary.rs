//! Words that mean the same in different languages: what links languages that share no letters.

use super::analysis::Analyzer;
use super::document::TermGroup;
use super::query::{MOST_WORDS, readable};
use crate::lang::{Lang, Script};
use rustc_hash::FxHashMap;

/// The longest term that is recognised, in words.
const LONGEST_TERM: usize = 4;

/// A term of the glossary in a question: its first word, how many words it takes, and its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Recognised {
    pub first: usize,
    pub words: usize,
    pub group: usize,
    /// Whether the wording is the reader's or Swedish; in other languages the same letters may mean something else.
    pub sure: bool,
}

impl Recognised {
    fn holds(&self, other: &Recognised) -> bool {
        self.words > other.words && self.first <= other.first && other.first + other.words <= self.first + self.words
    }
}

/// All groups, and where every wording leads.
#[derive(Default)]
pub(super) struct Glossary {
    groups: Vec<TermGroup>,
    wordings: FxHashMap<Lang, FxHashMap<String, Vec<usize>>>,
}

impl Glossary {
    pub(super) fn new(groups: &[TermGroup]) -> Glossary {
        let mut wordings: FxHashMap<Lang, FxHashMap<String, Vec<usize>>> = FxHashMap::default();
        for (number, group) in groups.iter().enumerate() {
            for (lang, terms) in group {
                let own = wordings.entry(*lang).or_default();
                for key in terms.iter().map(|term| key(&stems(term, *lang))).filter(|key| !key.is_empty()) {
                    own.entry(key).or_default().push(number);
                }
            }
        }
        Glossary { groups: groups.to_vec(), wordings }
    }

    /// The terms in a reader's question, whichever language they are in; of terms within each other the longest.
    pub(super) fn recognise(&self, text: &str, reader: Lang) -> Vec<Recognised> {
        let text = readable(text);
        let mut recognised: Vec<Recognised> = Vec::new();
        for (lang, wordings) in self.wordings.iter().filter(|(lang, _)| is_written_in(text, lang.row().script)) {
            let sure = *lang == reader || *lang == Lang::SWEDISH;
            let stems = stems(text, *lang);
            for words in 1..=LONGEST_TERM {
                for (first, window) in stems.windows(words).enumerate() {
                    let groups = wordings.get(&key(window)).into_iter().flatten();
                    recognised.extend(groups.map(|group| Recognised { first, words, group: *group, sure }));
                }
            }
        }
        recognised.sort_by_key(|found| (found.first, found.words, found.group, !found.sure));
        recognised.dedup_by_key(|found| (found.first, found.words, found.group));
        let longest = recognised.iter().filter(|found| !recognised.iter().any(|other| other.holds(found)));
        longest.copied().collect()
    }

    /// How a language says what a group means.
    pub(super) fn terms(&self, group: usize, lang: Lang) -> impl Iterator<Item = &str> {
        let group = self.groups.get(group).into_iter().flatten();
        group.filter(move |(own, _)| *own == lang).flat_map(|(_, terms)| terms.iter().map(String::as_str))
    }
}

/// Whether a text has letters of the script; of scripts that are not told apart here, any text may.
pub(super) fn is_written_in(text: &str, script: Script) -> bool {
    text.chars().any(|c| match script {
        Script::Latn => matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}'),
        Script::Cyrl => matches!(c, '\u{400}'..='\u{52f}'),
        Script::Arab => matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{feff}'),
        Script::Ethi => matches!(c, '\u{1200}'..='\u{139f}'),
        _ => true,
    })
}

fn stems(text: &str, lang: Lang) -> Vec<String> {
    Analyzer::of(lang).words(text).into_iter().take(MOST_WORDS).map(|word| word.forms.stem).collect()
}

fn key(stems: &[String]) -> String {
    stems.join(" ")
}
