//! Letters: unification, folding, digits.

use super::segment::{is_apostrophe, is_invisible};
use super::table::{Apostrophe, Row};
use crate::lang::Analysis;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use rustc_hash::FxHashMap;

/// The zeros of the digits people type.
const ZEROS: [char; 10] =
    ['\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{be6}', '\u{e50}', '\u{ed0}', '\u{1040}', '\u{ff10}'];

/// Letter maps of one analysis, ready for use.
pub(super) struct Letters {
    light: FxHashMap<char, &'static str>,
    strong: FxHashMap<char, &'static str>,
}

/// Whether the language has an i without a dot: its capital is I, and İ that of i.
fn dotless(row: &Row) -> bool {
    matches!(row.analysis, Analysis::Turkish | Analysis::Azerbaijani)
}

fn map(pairs: &[(&'static str, &'static str)]) -> FxHashMap<char, &'static str> {
    pairs.iter().flat_map(|(letters, to)| letters.chars().map(|c| (c, *to))).collect()
}

impl Letters {
    pub(super) fn new(row: &Row) -> Letters {
        Letters { light: map(row.light), strong: map(row.strong) }
    }

    /// The word as every reader reads it: composed, lower case, no vowel signs, one code point per letter, Latin digits.
    pub(super) fn light(&self, word: &str, row: &Row) -> String {
        if word.is_ascii() && row.light.is_empty() && !dotless(row) && !word.contains('\'') {
            return word.to_ascii_lowercase();
        }
        let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(word);
        let mut light = String::with_capacity(composed.len());
        let sorani = row.analysis == Analysis::KurdishSorani;
        let mut letters = composed.chars().peekable();
        while let Some(c) = letters.next() {
            if is_apostrophe(c) {
                if row.apostrophe == Apostrophe::Ends && !light.is_empty() {
                    break;
                }
            } else if sorani && matches!(c, '\u{647}' | '\u{6be}') && letters.peek() == Some(&'\u{200c}') {
                light.push('\u{6d5}');
            } else if is_invisible(c) || c == '\u{200c}' || c.is_whitespace() || is_vowel_sign(c) {
            } else if matches!(c, 'I' | 'İ') && dotless(row) {
                light.push(if c == 'I' { 'ı' } else { 'i' });
            } else if let Some(digit) = digit(c) {
                light.push(digit);
            } else {
                for lower in c.to_lowercase().filter(|c| *c != '\u{307}') {
                    match self.light.get(&lower) {
                        Some(to) => light.push_str(to),
                        None => light.push(lower),
                    }
                }
            }
        }
        light
    }

    /// The word as it is typed on the wrong keyboard: no accents, no look-alikes, no long vowels.
    pub(super) fn strong(&self, light: &str, row: &Row) -> String {
        let mut strong = if light.is_ascii() { light.to_owned() } else { self.fold(light) };
        for (from, to) in row.sequences {
            if strong.contains(from) {
                strong = strong.replace(from, to);
            }
        }
        if strong.is_empty() { light.to_owned() } else { strong }
    }

    fn fold(&self, light: &str) -> String {
        let mut strong = String::with_capacity(light.len());
        for c in light.chars() {
            match self.strong.get(&c) {
                Some(to) => strong.push_str(to),
                None if c.is_ascii() => strong.push(c),
                None => unaccented(c, |base| match self.strong.get(&base) {
                    Some(to) => strong.push_str(to),
                    None => strong.push(base),
                }),
            }
        }
        strong
    }
}

fn unaccented(c: char, mut push: impl FnMut(char)) {
    let mut buffer = [0_u8; 4];
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(c.encode_utf8(&mut buffer)).into_owned();
    let categories = CodePointMapData::<GeneralCategory>::new();
    decomposed.chars().filter(|c| !GeneralCategoryGroup::Mark.contains(categories.get(*c))).for_each(&mut push);
}

/// The word without its accents, for stems compared without them.
pub(super) fn strip(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut stripped = String::with_capacity(word.len());
    for c in word.chars() {
        unaccented(c, |base| stripped.push(base));
    }
    stripped
}

/// Arabic vowel signs, Quranic marks and Hebrew points: written by few, meant by all.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{653}' | '\u{656}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{5b0}'..='\u{5c7}')
}

/// The Latin digit for a digit of any script.
fn digit(c: char) -> Option<char> {
    let zero = ZEROS.iter().find(|zero| (**zero..=char::from_u32(**zero as u32 + 9).unwrap_or(**zero)).contains(&c))?;
    char::from_digit(c as u32 - *zero as u32, 10)
}
