//! Words as the chat compares them: one spelling for all that people type for the same word.
//!
//! Stronger than the search's folding, and the same for every language: a message's language is not yet known here.

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu::properties::{CodePointMapData, CodePointMapDataBorrowed};
use std::ops::Range;

const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
const CATEGORY: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();

/// Longer runs of letters are no words; the rest of one is ignored.
const LONGEST_WORD: usize = 40;

/// One word of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The bytes it takes up.
    pub range: Range<usize>,
    /// The folded word.
    pub folded: String,
    /// The folded word with its double letters, as stemmers want it.
    pub plain: String,
    /// The folded word with its accents, where it is in Latin letters.
    pub marked: String,
    /// The number of its sentence.
    pub sentence: usize,
}

/// The words of a text, folded, each with the sentence it stands in.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut sentence = 0;
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        if within_word(c) {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            let word = text.get(from..at).unwrap_or_default();
            let plain = plain(word);
            if !plain.is_empty() {
                found.push(Token { range: from..at, folded: single(&plain), marked: marked(word, &plain), plain, sentence });
            }
        }
        sentence +=
            usize::from(matches!(c, '.' | '!' | '?' | ';' | '\n' | '…' | '؟' | '؛' | '۔' | '።' | '፧' | '。' | '！' | '？'));
    }
    found
}

/// Whether a character belongs to a word: letters, digits, marks, and what holds a word together.
fn within_word(c: char) -> bool {
    common(c).is_some()
        || c.is_alphanumeric()
        || joins(c)
        || (!c.is_ascii() && GeneralCategoryGroup::Mark.contains(CATEGORY.get(c)))
}

/// Apostrophes and invisible characters inside words.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '´' | '\u{200c}' | '\u{200d}' | '\u{ad}' | '\u{2060}' | '\u{200b}' | '\u{640}')
}

/// One spelling: small letters without accents, look-alikes joined, Latin digits, no letter twice in a row.
pub fn fold(word: &str) -> String {
    single(&plain(word))
}

/// The folded letter of the commonest characters, without a look into the tables; `Some(None)` for vowel signs.
fn common(c: char) -> Option<Option<char>> {
    Some(match c {
        'å' | 'ä' | 'Å' | 'Ä' => Some('a'),
        'ö' | 'Ö' => Some('o'),
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ؤ' => Some('و'),
        'ئ' => Some('ي'),
        '\u{64b}'..='\u{65f}' => None,
        '\u{621}'..='\u{64a}' | '\u{671}'..='\u{6d3}' | '\u{1200}'..='\u{1357}' => alike(c),
        'а'..='и' | 'к'..='я' => alike(c),
        _ => return None,
    })
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !GeneralCategoryGroup::Mark.contains(CATEGORY.get(c))
}

/// As [`fold`], with double letters kept.
pub fn plain(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().take(LONGEST_WORD) {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else if let Some(known) = common(c) {
            folded.extend(known);
        } else if !c.is_ascii() && !joins(c) {
            let mut buffer = [0_u8; 4];
            for base in NFKD.normalize(c.encode_utf8(&mut buffer)).chars().filter(|base| is_letter(*base)) {
                folded.extend(base.to_lowercase().filter_map(alike));
            }
        }
    }
    folded
}

/// The folded word with its accents, where it is in Latin letters; letter by letter as long as the folded word.
fn marked(word: &str, plain: &str) -> String {
    if !plain.is_ascii() || word.is_ascii() {
        return single(plain);
    }
    let composed = NFC.normalize(word);
    let marked: String = composed
        .chars()
        .take(LONGEST_WORD)
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .filter(|c| *c != '\u{307}')
        .collect();
    if marked.chars().count() == plain.len() { aligned(&marked, plain) } else { single(plain) }
}

/// Drops the letters of `marked` that [`single`] drops of `plain`.
fn aligned(marked: &str, plain: &str) -> String {
    let mut last = None;
    marked
        .chars()
        .zip(plain.chars())
        .filter(|(_, c)| last.replace(*c) != Some(*c) || c.is_ascii_digit())
        .map(|(mark, _)| mark)
        .collect()
}

/// No letter twice in a row; digits stay as they are.
pub fn single(plain: &str) -> String {
    let mut last = None;
    plain.chars().filter(|c| last.replace(*c) != Some(*c) || c.is_ascii_digit()).collect()
}

/// The letter that stands for all that look or sound like this one; `None` for marks.
fn alike(c: char) -> Option<char> {
    Some(match c {
        'a'..='z' => c,
        'ı' => 'i',
        'ø' => 'o',
        'æ' => 'a',
        'ß' => 's',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'þ' => 't',
        // Arabic script: alef, heh, yeh, kaf, waw and the letters Pashto and Sorani add.
        'ٱ' | 'ء' => 'ا',
        'ة' | 'ە' | 'ھ' | 'ہ' | 'ۀ' => 'ه',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ێ' | 'ے' => 'ي',
        'ک' | 'ګ' | 'ڪ' => 'ك',
        'ۆ' | 'ۇ' | 'ۋ' => 'و',
        'ڕ' | 'ړ' => 'ر',
        'ڵ' => 'ل',
        'ټ' => 'ت',
        'ډ' => 'د',
        'ڼ' => 'ن',
        'ښ' => 'ش',
        'ږ' => 'ژ',
        'ځ' | 'څ' => 'ز',
        // Ethiopic homophones: one series for each sound.
        '\u{1220}'..='\u{1226}'
        | '\u{1340}'..='\u{1346}'
        | '\u{1280}'..='\u{1286}'
        | '\u{1210}'..='\u{1216}'
        | '\u{12d0}'..='\u{12d6}' => homophone(c),
        'ґ' => 'г',
        'і' | 'ы' => 'и',
        'є' | 'э' => 'е',
        // Letters without a look into the tables.
        'а'..='я' | '\u{621}'..='\u{63f}' | '\u{641}'..='\u{64a}' | '\u{671}'..='\u{6d3}' | '\u{1200}'..='\u{1357}' => c,
        c => return digit(c).or_else(|| c.is_alphanumeric().then_some(c)),
    })
}

fn homophone(c: char) -> char {
    let code = u32::from(c);
    let series = match code & !7 {
        0x1220 => 0x1230,
        0x1340 => 0x1338,
        0x1280 | 0x1210 => 0x1200,
        0x12d0 => 0x12a0,
        other => other,
    };
    char::from_u32(series | (code & 7)).unwrap_or(c)
}

/// The Latin digit for a digit of another script.
fn digit(c: char) -> Option<char> {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{e50}'];
    let value = zeros.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// Whether two words are at most `most` edits apart; an edit is a letter wrong, missing, too much, or two swapped.
pub fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (at(&row, j) + usize::from(x != y)).min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_has_one_spelling() {
        for (a, b) in [
            ("Självmord", "sjalvmord"),
            ("heeeelp", "help"),
            ("İSTANBUL", "istanbul"),
            ("أُريد", "اريد"),
            ("می‌خواهم", "ميخواهم"),
            ("ኣድሕኑኒ", "ኣድህኑኒ"),
            ("٠٧٦", "076"),
            ("КИЇВ", "кыив"),
            ("can’t", "cant"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
        assert_eq!(fold("112"), "112");
        assert_eq!(fold("\u{202e}\u{7}"), "");
    }

    #[test]
    fn words_know_their_sentence() {
        let found = tokens("Hej! Min man, slår mig؟ ok");
        let seen: Vec<_> = found.iter().map(|token| (token.folded.as_str(), token.sentence)).collect();
        assert_eq!(seen, [("hej", 0), ("min", 1), ("man", 1), ("slar", 1), ("mig", 1), ("ok", 2)]);
    }

    #[test]
    fn edits_are_counted_up_to_a_limit() {
        let chars = |word: &str| word.chars().collect::<Vec<_>>();
        let apart = |a, b, most| distance(&chars(a), &chars(b), most);
        assert_eq!(apart("sjalvmord", "sjalvmrod", 2), Some(1));
        assert_eq!(apart("sjalvmord", "skalvmodr", 2), Some(2));
        assert_eq!(apart("man", "woman", 1), None);
        assert_eq!(apart("", "", 0), Some(0));
    }
}
