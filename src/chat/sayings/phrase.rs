//! How a phrase or guard is written, and what it asks for. The reference for writers is `docs/urgent.md`.

use crate::chat::letters;

/// How exactly a word must be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// Misspellings and endings are allowed.
    Word,
    /// `word*`: any ending, however long.
    Beginning,
    /// `=word`: exactly this word.
    Exact,
}

/// One word of a phrase, as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Wanted {
    /// The folded word.
    pub folded: String,
    /// The folded word with its double letters.
    pub plain: String,
    /// The folded word with its accents.
    pub marked: String,
    /// How exactly.
    pub mode: Mode,
}

/// A phrase or guard, as written: places, each with its alternatives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The places, in order; each has at least one word.
    pub places: Vec<Vec<Wanted>>,
    /// Ended by `!`.
    pub strong: bool,
    /// Begun by `…`.
    pub frame: bool,
}

/// Longer phrases are cut: a person in need says little.
const MOST_PLACES: usize = 24;
/// Ways in which one phrase is spelt out.
const MOST_SPELT_OUT: usize = 2;
/// Alternatives of one place.
const MOST_ALTERNATIVES: usize = 24;

impl Written {
    /// Reads a phrase; one without any word has no places.
    pub fn read(text: &str) -> Written {
        let text = text.trim();
        let bare = text.strip_prefix('…').or_else(|| text.strip_prefix("..."));
        let frame = bare.is_some();
        let body = bare.unwrap_or(text).trim();
        let strong = body.ends_with('!');
        let mut places = Vec::new();
        for chunk in body.trim_end_matches('!').split_whitespace() {
            if chunk.contains('|') {
                let words = chunk.split('|').take(MOST_ALTERNATIVES);
                let words: Vec<Wanted> = words.flat_map(|word| wanted(word).into_iter().take(1)).collect();
                places.extend((!words.is_empty()).then_some(words));
            } else {
                places.extend(wanted(chunk).into_iter().map(|word| vec![word]));
            }
        }
        places.truncate(MOST_PLACES);
        Written { places, strong, frame }
    }

    /// The phrase in plain words, some of the alternatives of each place at a time; what the judge learns from.
    pub fn spelt_out(&self) -> Vec<Vec<String>> {
        let most = self.places.iter().map(Vec::len).max().unwrap_or(0).min(MOST_SPELT_OUT);
        let nth = |n: usize| self.places.iter().filter_map(move |place| place.get(n % place.len().max(1)));
        (0..most).map(|n| nth(n).map(|word| word.folded.clone()).collect()).collect()
    }
}

/// The words of one chunk: more than one where punctuation stands between them.
fn wanted(chunk: &str) -> Vec<Wanted> {
    let (mode, word) = match (chunk.strip_prefix('='), chunk.strip_suffix('*')) {
        (Some(word), _) => (Mode::Exact, word),
        (None, Some(word)) => (Mode::Beginning, word),
        (None, None) => (Mode::Word, chunk),
    };
    letters::tokens(word)
        .into_iter()
        .map(|token| Wanted { folded: token.folded, plain: token.plain, marked: token.marked, mode })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read() {
        let written = Written::read("husband|man  hits* =me!");
        let modes: Vec<Vec<(&str, Mode)>> =
            written.places.iter().map(|place| place.iter().map(|word| (word.folded.as_str(), word.mode)).collect()).collect();
        assert_eq!(
            modes,
            [vec![("husband", Mode::Word), ("man", Mode::Word)], vec![("hits", Mode::Beginning)], vec![("me", Mode::Exact)]]
        );
        assert!(written.strong && !written.frame);
        assert!(Written::read("… years ago").frame);
        assert!(Written::read(" | ! ").places.is_empty());
        assert_eq!(Written::read("a|b c").spelt_out(), [["a", "c"], ["b", "c"]]);
    }
}
