//! What a model sees of a message: its words and their beginnings, groups of letters, pairs of near words, the first and the last.

use super::sayings::hash;

/// The features of folded words, each once, as numbers.
pub fn features<S: AsRef<str>>(words: &[S]) -> Vec<u64> {
    let mut found: Vec<u64> = Vec::with_capacity(words.len() * 16);
    let mut stems: Vec<u64> = Vec::with_capacity(words.len());
    let mut edged: Vec<char> = Vec::new();
    for word in words.iter().map(AsRef::as_ref) {
        edged.clear();
        edged.push('<');
        edged.extend(word.chars());
        edged.push('>');
        let letters = edged.get(1..edged.len() - 1).unwrap_or_default();
        found.push(hash(letters.iter().copied()));
        let stem = hash(letters.iter().copied().take(5));
        stems.push(stem);
        if letters.len() > 5 {
            found.push(stem ^ 1);
        }
        for size in 3..=5 {
            found.extend(edged.windows(size).map(|group| hash(group.iter().copied()) ^ 2));
        }
    }
    for (place, stem) in stems.iter().enumerate() {
        for (gap, other) in stems.iter().skip(place + 1).take(3).enumerate() {
            let pair = stem.wrapping_mul(31).rotate_left(17) ^ other;
            found.push(pair ^ if gap == 0 { 3 } else { 4 });
        }
    }
    found.extend(stems.first().map(|stem| stem ^ 5));
    found.extend(stems.last().map(|stem| stem ^ 6));
    found.sort_unstable();
    found.dedup();
    found
}
