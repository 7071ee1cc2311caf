//! The words of one language's texts: what misspellings, beginnings and compounds are looked up in.

use std::collections::HashMap;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// As readers read it.
    pub light: String,
    /// Strongly folded.
    pub folded: String,
    /// Its stem.
    pub stem: String,
    /// In how many texts it stands.
    pub texts: u32,
}

/// All words, sorted by their folded form, with an index of their letter pairs.
#[derive(Default)]
pub(super) struct Lexicon {
    entries: Vec<Entry>,
    pairs: HashMap<[char; 2], Vec<u32>>,
}

impl Lexicon {
    pub(super) fn new(mut entries: Vec<Entry>) -> Lexicon {
        entries.sort_by(|a, b| a.folded.cmp(&b.folded).then_with(|| a.light.cmp(&b.light)));
        let mut pairs: HashMap<[char; 2], Vec<u32>> = HashMap::new();
        for (id, entry) in (0_u32..).zip(&entries) {
            for pair in letter_pairs(&entry.folded) {
                let ids = pairs.entry(pair).or_default();
                if ids.last() != Some(&id) {
                    ids.push(id);
                }
            }
        }
        Lexicon { entries, pairs }
    }

    /// The lines of the cache file.
    pub(super) fn write(&self) -> String {
        let line = |e: &Entry| format!("{}\t{}\t{}\t{}\n", e.light, e.folded, e.stem, e.texts);
        self.entries.iter().map(line).collect()
    }

    /// Reads what [`Lexicon::write`] wrote; `None` where it is damaged.
    pub(super) fn read(text: &str) -> Option<Lexicon> {
        let entry = |line: &str| {
            let mut cells = line.split('\t').map(str::to_owned);
            let entry = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
            Some(Entry {
                light: entry.0,
                folded: entry.1,
                stem: entry.2,
                texts: entry.3.parse().ok()?,
            })
        };
        text.lines().map(entry).collect::<Option<Vec<_>>>().map(Lexicon::new)
    }

    /// The words with exactly this folded form.
    pub(super) fn exact(&self, folded: &str) -> &[Entry] {
        let from = self.entries.partition_point(|e| e.folded.as_str() < folded);
        let rest = self.entries.get(from..).unwrap_or_default();
        let many = rest.iter().take_while(|e| e.folded == folded).count();
        rest.get(..many).unwrap_or_default()
    }

    /// The words that begin so.
    pub(super) fn beginning<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Entry> {
        let from = self.entries.partition_point(|e| e.folded.as_str() < prefix);
        self.entries
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(move |e| e.folded.starts_with(prefix))
    }

    /// The words within `most` edits of a folded word that is not among them, with their distances, nearest first.
    pub(super) fn near(&self, folded: &str, most: usize) -> Vec<(&Entry, usize)> {
        let wanted: Vec<char> = folded.chars().collect();
        let pairs = letter_pairs(folded);
        // Each edit touches at most two letter pairs (a swap three), so a word within reach shares the rest.
        let needed = pairs.len().saturating_sub(if most == 1 { 3 } else { 5 }).max(1);
        let mut shared: HashMap<u32, usize> = HashMap::new();
        for pair in &pairs {
            for id in self.pairs.get(pair).into_iter().flatten() {
                *shared.entry(*id).or_default() += 1;
            }
        }
        let mut near = Vec::new();
        for (id, count) in shared {
            if count < needed {
                continue;
            }
            let Some(entry) = self.entries.get(id as usize) else {
                continue;
            };
            let letters: Vec<char> = entry.folded.chars().collect();
            if letters.len().abs_diff(wanted.len()) > most {
                continue;
            }
            let distance = distance(&wanted, &letters, most);
            if distance <= most && distance > 0 {
                near.push((entry, distance));
            }
        }
        near.sort_by(|(a, near_a), (b, near_b)| near_a.cmp(near_b).then(b.texts.cmp(&a.texts)).then(a.folded.cmp(&b.folded)));
        near
    }
}

/// The letter pairs of a word, its edges included.
fn letter_pairs(word: &str) -> Vec<[char; 2]> {
    let mut pairs = Vec::with_capacity(word.len() + 1);
    let mut before = '<';
    for c in word.chars().chain(['>']) {
        pairs.push([before, c]);
        before = c;
    }
    pairs
}

/// Edits (insertion, deletion, replacement, swap of neighbours) from one word to the other; `most + 1` once it is more.
pub(super) fn distance(a: &[char], b: &[char], most: usize) -> usize {
    let mut two_back: Vec<usize> = Vec::new();
    let mut back: Vec<usize> = (0..=b.len()).collect();
    let mut last_a = None;
    for (i, from) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        let mut least = i + 1;
        let mut last_b = None;
        for (j, to) in b.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&back, j) + usize::from(from != to))
                .min(at(&back, j + 1) + 1)
                .min(at(&row, j) + 1);
            if last_a == Some(to) && last_b == Some(from) {
                best = best.min(at(&two_back, j.wrapping_sub(1)) + 1);
            }
            row.push(best);
            least = least.min(best);
            last_b = Some(to);
        }
        if least > most {
            return most + 1;
        }
        two_back = std::mem::replace(&mut back, row);
        last_a = Some(from);
    }
    back.last().copied().unwrap_or_default().min(most + 1)
}
