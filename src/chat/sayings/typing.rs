//! How words come out wrong: letters left out, swapped, replaced by digits.

use super::surety;
use crate::chat::letters::distance;

/// The token itself, without an ending, and with letters for digits.
pub fn spellings(chars: &[char]) -> Vec<Vec<char>> {
    let mut all = vec![chars.to_vec()];
    if chars.iter().any(char::is_ascii_digit) && chars.iter().any(|c| c.is_alphabetic()) {
        let letters = chars.iter().map(|c| match c {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            c => *c,
        });
        all.push(letters.collect());
    }
    if chars.len() >= 8 {
        all.extend((1..=2).filter_map(|cut| chars.get(..chars.len() - cut)).map(<[char]>::to_vec));
    }
    all
}

/// How many edits a word of this length may be away.
pub fn edits(length: usize) -> usize {
    if length >= 8 { 2 } else { 1 }
}

/// How surely `typed` is a misspelling of `word`.
pub fn near(word: &[char], typed: &[char]) -> Option<f32> {
    let apart = distance(word, typed, edits(word.len().min(typed.len())))?;
    if word.len().min(typed.len()) <= 4 && apart == 1 {
        // In short words a wrong letter makes another word; swapped, doubled and missing vowels do not.
        let mut sorted = (word.to_vec(), typed.to_vec());
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        let one_more = typed.len() == word.len() + 1 && word.len() == 4 && typed.first() == word.first();
        return (sorted.0 == sorted.1 || one_more).then_some(surety::TWO_EDITS);
    }
    Some(match apart {
        0 => surety::INFLECTED,
        1 => surety::ONE_EDIT,
        _ => surety::TWO_EDITS,
    })
}

/// The hashes of a word with up to `most` (at most two) letters left out, itself included.
pub fn left_out(chars: &[char], most: usize) -> Vec<u64> {
    let without = |first: usize, second: usize| {
        let rest = chars.iter().enumerate().filter(|(place, _)| *place != first && *place != second);
        hash(rest.map(|(_, c)| *c))
    };
    let none = chars.len();
    let mut hashes = vec![without(none, none)];
    if most > 0 && none > 3 {
        hashes.extend((0..none).map(|first| without(first, none)));
    }
    if most > 1 && none > 4 {
        hashes
            .extend((0..none).flat_map(|first| (first + 1..none).map(move |second| (first, second))).map(|(a, b)| without(a, b)));
    }
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// Half a hash: enough where what is found is looked at anyway, or where few are compared.
pub fn halved(hash: u64) -> u32 {
    (hash ^ (hash >> 32)) as u32
}

/// FNV-1a over letters: fast, and the same in every run.
pub fn hash(letters: impl IntoIterator<Item = char>) -> u64 {
    letters.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3))
}
