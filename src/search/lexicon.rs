//! The words of one language's texts: what misspellings, beginnings and compounds are looked up in.

use super::analysis::{Analyzer, Forms};
use super::input;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

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
    /// Whether readers are shown it: words that stand only in what people ask are found, never suggested.
    pub shown: bool,
}

/// All words, sorted by their folded form.
pub(super) struct Lexicon {
    entries: Vec<Entry>,
    shows: bool,
    prints: Vec<Print>,
    /// The letters and places of all words of each length: what is near another has nearly its length.
    by_length: Vec<Vec<(u64, u32)>>,
    /// Words of other scripts than Latin, by the consonants one hears in them; found out when first asked for.
    sounds: OnceLock<FxHashMap<String, Vec<u32>>>,
    analyzer: &'static Analyzer,
}

impl Entry {
    /// How the word and its stem sound, if they are not in Latin letters: people leave out the article.
    fn sounds(&self, analyzer: &Analyzer) -> impl Iterator<Item = String> {
        [&self.folded, &self.stem].into_iter().filter_map(|form| input::romanised(form, analyzer))
    }
}

impl Lexicon {
    pub(super) fn new(mut entries: Vec<Entry>, analyzer: &'static Analyzer) -> Lexicon {
        entries.sort_by(|a, b| a.folded.cmp(&b.folded).then_with(|| a.light.cmp(&b.light)));
        let prints: Vec<Print> = entries.iter().map(|entry| Print::of(&entry.folded)).collect();
        let longest = prints.iter().map(|print| print.length).max().unwrap_or(0);
        let mut by_length = vec![Vec::new(); longest as usize + 1];
        for (place, print) in (0_u32..).zip(&prints) {
            if let Some(same) = by_length.get_mut(print.length as usize) {
                same.push((print.letters, place));
            }
        }
        let shows = entries.iter().any(|entry| entry.shown);
        Lexicon { entries, shows, prints, by_length, sounds: OnceLock::new(), analyzer }
    }

    /// Finds out now what would otherwise wait for the first who asks.
    pub(super) fn prepare(&self) {
        self.sounds.get_or_init(|| self.by_sound());
    }

    fn by_sound(&self) -> FxHashMap<String, Vec<u32>> {
        let mut sounds: FxHashMap<String, Vec<u32>> = FxHashMap::default();
        for (id, entry) in (0_u32..).zip(&self.entries) {
            for skeleton in entry.sounds(self.analyzer).filter_map(|sound| input::skeleton(&sound)) {
                let ids = sounds.entry(skeleton).or_default();
                if ids.last() != Some(&id) {
                    ids.push(id);
                }
            }
        }
        sounds
    }

    /// The lines of the cache file; the first tells how many follow.
    pub(super) fn write(&self) -> String {
        let mut lines = format!("{}\n", self.entries.len());
        for Entry { light, folded, stem, texts, shown } in &self.entries {
            lines.push_str(&format!("{light}\t{folded}\t{stem}\t{texts}\t{shown}\n"));
        }
        lines
    }

    /// Reads what [`Lexicon::write`] wrote; `None` where it is damaged.
    pub(super) fn read(text: &str, analyzer: &'static Analyzer) -> Option<Lexicon> {
        let entry = |line: &str| {
            let mut cells = line.split('\t').map(str::to_owned);
            let (light, folded, stem) = (cells.next()?, cells.next()?, cells.next()?);
            let (texts, shown) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
            Some(Entry { light, folded, stem, texts, shown })
        };
        let (many, lines) = text.split_once('\n')?;
        let entries = lines.lines().map(entry).collect::<Option<Vec<_>>>()?;
        (many.parse() == Ok(entries.len())).then(|| Lexicon::new(entries, analyzer))
    }

    /// Whether readers are shown any of the words.
    pub(super) fn shows(&self) -> bool {
        self.shows
    }

    /// The words with exactly this folded form.
    pub(super) fn exact(&self, folded: &str) -> &[Entry] {
        let from = self.entries.partition_point(|e| e.folded.as_str() < folded);
        let rest = self.entries.get(from..).unwrap_or_default();
        let many = rest.iter().take_while(|e| e.folded == folded).count();
        rest.get(..many).unwrap_or_default()
    }

    /// A word's place among all.
    pub(super) fn place(&self, forms: &Forms) -> Option<u32> {
        let key = (forms.folded.as_str(), forms.light.as_str());
        let place = self.entries.binary_search_by(|entry| (entry.folded.as_str(), entry.light.as_str()).cmp(&key)).ok()?;
        u32::try_from(place).ok()
    }

    /// The word at a place.
    pub(super) fn at(&self, place: u32) -> Option<(&Entry, Print)> {
        Some((self.entries.get(place as usize)?, *self.prints.get(place as usize)?))
    }

    /// The most frequent words that begin so, itself left out.
    pub(super) fn endings(&self, prefix: &str, most: usize) -> Vec<&Entry> {
        self.endings_of(prefix, most, |_| true)
    }

    /// The most frequent shown words that begin so, itself left out; those first that have the accents typed.
    pub(super) fn completions(&self, typed: &Forms, most: usize) -> Vec<&Entry> {
        let shown = |entry: &Entry| entry.shown && !self.analyzer.is_stop(&entry.folded);
        let accented = |entry: &Entry| shown(entry) && entry.light.starts_with(&typed.light);
        let mut completions = Vec::new();
        if typed.light != typed.folded {
            completions = self.endings_of(&typed.folded, most, accented);
        }
        let others = self.endings_of(&typed.folded, most, |entry| shown(entry));
        for entry in others {
            if completions.len() < most && !completions.contains(&entry) {
                completions.push(entry);
            }
        }
        completions
    }

    fn endings_of(&self, prefix: &str, most: usize, wanted: impl Fn(&Entry) -> bool) -> Vec<&Entry> {
        let from = self.entries.partition_point(|e| e.folded.as_str() < prefix);
        let rest = self.entries.get(from..).unwrap_or_default();
        // A single letter begins a large part of all words: the first few thousand are enough to choose from.
        let begun = rest.iter().take_while(|e| e.folded.starts_with(prefix)).filter(|e| e.folded != prefix && wanted(e));
        let mut endings: Vec<&Entry> = begun.take(4_000).collect();
        let order = |a: &&Entry, b: &&Entry| b.texts.cmp(&a.texts).then_with(|| a.light.cmp(&b.light));
        if endings.len() > most && most > 0 {
            endings.select_nth_unstable_by(most - 1, order);
            endings.truncate(most);
        }
        endings.sort_by(order);
        endings
    }

    /// The words that sound like one typed in Latin letters, with how far they are from it, the most alike first.
    pub(super) fn sounding(&self, latin: &str) -> Vec<(usize, &Entry)> {
        let sound = input::sound(latin);
        let ids = input::skeleton(&sound).and_then(|skeleton| self.sounds.get_or_init(|| self.by_sound()).get(&skeleton));
        let wanted: Vec<char> = sound.chars().collect();
        let heard = |id: &u32| {
            let entry = self.entries.get(*id as usize)?;
            let to = |sound: String| distance(&wanted, &sound.chars().collect::<Vec<_>>(), 4);
            Some((entry.sounds(self.analyzer).map(to).min()?, entry))
        };
        let mut heard: Vec<(usize, &Entry)> = ids.into_iter().flatten().filter_map(heard).collect();
        heard.sort_by(|(a, left), (b, right)| a.cmp(b).then(right.texts.cmp(&left.texts)));
        let nearest = heard.first().map_or(0, |(distance, _)| *distance);
        heard.retain(|(distance, _)| *distance <= nearest + 1);
        heard
    }

    /// The words within `most` edits of a folded word, itself left out, with their distances, nearest first.
    pub(super) fn near(&self, folded: &str, most: usize) -> Vec<(&Entry, usize)> {
        let wanted: Vec<char> = folded.chars().collect();
        let print = Print::of(folded);
        let mut letters: Vec<char> = Vec::new();
        let mut near = Vec::new();
        let length = print.length as usize;
        let lengths = self.by_length.get(length.saturating_sub(most)..self.by_length.len().min(length + most + 1));
        let alike = lengths.into_iter().flatten().flatten().filter(|(other, _)| print.within(*other, most));
        for entry in alike.filter_map(|(_, place)| self.entries.get(*place as usize)) {
            letters.clear();
            letters.extend(entry.folded.chars());
            let distance = distance(&wanted, &letters, most);
            if (1..=most).contains(&distance) {
                near.push((entry, distance));
            }
        }
        near.sort_by(|(a, near_a), (b, near_b)| near_a.cmp(near_b).then(b.texts.cmp(&a.texts)).then(a.folded.cmp(&b.folded)));
        near
    }
}

/// Which letters a word has, roughly, and how many: rules out nearly all words that are not near another.
#[derive(Clone, Copy)]
pub(super) struct Print {
    letters: u64,
    length: u32,
}

impl Print {
    pub(super) fn of(word: &str) -> Print {
        let bit = |c: char| 1_u64 << ((c as u32).wrapping_mul(0x9e37_79b1) >> 26);
        word.chars().fold(Print { letters: 0, length: 0 }, |p, c| Print { letters: p.letters | bit(c), length: p.length + 1 })
    }

    /// Whether two words have most of the shorter one's letters in common and are not of very different length; those that
    /// share most of their n-grams always are.
    pub(super) fn resembles(self, other: Print) -> bool {
        let many = |letters: u64| letters.count_ones();
        let (short, long) = (self.length.min(other.length), self.length.max(other.length));
        long <= 3 * short && 3 * many(self.letters & other.letters) >= 2 * many(self.letters).min(many(other.letters))
    }

    /// An edit changes the set of letters by at most two.
    fn within(self, other: u64, most: usize) -> bool {
        (self.letters ^ other).count_ones() as usize <= 2 * most
    }
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
            let mut best = (at(&back, j) + usize::from(from != to)).min(at(&back, j + 1) + 1).min(at(&row, j) + 1);
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
