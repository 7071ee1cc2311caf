//! What a question means to one language's index: its words, and everything they may stand for there.

use super::analysis::{Forms, Word};
use super::glossary::{Glossary, Recognised};
use super::input;
use super::lexicon::{Entry, distance};
use super::rank::{Clause, rarity};
use super::shard::{Shard, View};
use rustc_hash::{FxHashMap, FxHashSet};

/// Letters of a question that are read; the rest is ignored.
pub(super) const LONGEST: usize = 1_000;
/// Words of a question that are read.
pub(super) const MOST_WORDS: usize = 64;
/// Unknown words of a question that are looked up in the lexicon.
const MOST_CORRECTIONS: usize = 12;
/// How many words an unknown one may stand for.
const MOST_ALTERNATIVES: usize = 6;
/// How many words a beginning may stand for.
const MOST_ENDINGS: usize = 32;
/// Up to so many words a question is short: the order of its words tells more, its smallest words less.
const SHORT: f32 = 12.0;
/// What two words in a row weigh, in a short question.
const PAIR: f32 = 0.4;
/// What the words that every question has lose, in a short question.
const STOP_LOSS: f32 = 0.5;

/// From so many letters on a word is most likely the one that is an edit away, or two.
const LIKELY_SLIP: usize = 5;
const LIKELY_FAR: usize = 8;
/// How far a word two edits away is trusted; one edit away it is trusted fully.
const FAR: f32 = 0.5;
/// How far the word is trusted that sounds like the one typed in Latin letters.
const SOUNDING: f32 = 0.7;
/// How far the parts of a compound stand for it.
const PART: f32 = 0.6;
/// What another word for one that the texts have weighs.
const SYNONYM: f32 = 0.7;
/// What a word weighs that the typed one begins.
const ENDING: f32 = 0.6;

/// The part of a question that is read.
pub(super) fn readable(text: &str) -> &str {
    let text = text.trim();
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text).trim_end()
}

/// A question, understood by one shard.
#[derive(Default)]
pub(super) struct Understood {
    /// The question's words.
    pub words: Vec<Asked>,
    /// What is looked up for them.
    pub clauses: Vec<Clause>,
    /// What is marked in a text.
    pub marks: Marks,
    /// From 1 for a short question towards 0 for a long text.
    pub brevity: f32,
}

/// One word of a question.
pub(super) struct Asked {
    pub forms: Forms,
    /// How much finding it says.
    pub weight: f32,
    /// Whether texts have it as it stands, or a term of the glossary does.
    pub known: bool,
    /// Folded words and stems it may stand for.
    pub alternatives: Vec<String>,
    /// Whether they are more than a guess: of a short word every letter tells.
    pub likely: bool,
}

/// The terms whose words are marked in snippets.
#[derive(Default)]
pub(super) struct Marks {
    pub terms: FxHashSet<String>,
    pub beginnings: Vec<String>,
}

/// How a question is to be read.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub text: &'a str,
    /// Whether the last word may be a beginning.
    pub typing: bool,
    /// Whether unknown words are taken for misspelt, misheard or mistyped ones.
    pub lenient: bool,
    pub glossary: &'a Glossary,
    pub recognised: &'a [Recognised],
}

impl Understood {
    /// The share of the question's words, by weight, that texts have as they stand.
    pub(super) fn known(&self) -> f32 {
        self.share(|word| word.known)
    }

    /// The same, a word counting too that most likely stands for one that texts have.
    pub(super) fn understood(&self) -> f32 {
        self.share(|word| word.known || (word.likely && !word.alternatives.is_empty()))
    }

    fn share(&self, counts: impl Fn(&Asked) -> bool) -> f32 {
        let all: f32 = self.words.iter().map(|word| word.weight).sum();
        let own: f32 = self.words.iter().filter(|word| counts(word)).map(|word| word.weight).sum();
        if all > 0.0 { own / all } else { 0.0 }
    }
}

/// Reads the question with the shard's analysis and lexicon.
pub(super) fn understand(shard: &Shard, reading: Reading<'_>) -> Understood {
    let understood = read(shard, reading);
    if !reading.lenient || understood.words.iter().any(|word| word.known) {
        return understood;
    }
    // Nothing is known: perhaps the keyboard was set to another layout.
    let relaid = input::relaid(readable(reading.text), shard.analyzer, shard.lang.row().script);
    let mut others = relaid.iter().map(|text| read(shard, Reading { text, lenient: false, ..reading }));
    others.find(|other| other.known() > 0.5).unwrap_or(understood)
}

fn read(shard: &Shard, reading: Reading<'_>) -> Understood {
    let text = readable(reading.text);
    let mut words = shard.analyzer.words(text);
    words.truncate(MOST_WORDS);
    let brevity = (SHORT / words.len().max(1) as f32).min(1.0);
    let plain = words.iter().all(|word| word.forms.light == word.forms.folded);
    let found = Understood { brevity, ..Understood::default() };
    let mut reader =
        Reader { shard, reading, found, seen: FxHashMap::default(), corrections: 0, plain, alternatives: Vec::new() };
    let last = words.len().saturating_sub(1);
    for (number, word) in words.iter().enumerate() {
        reader.word(number, word, reading.typing && number == last);
    }
    for gram in shard.analyzer.run_grams(text, &words) {
        reader.term(View::Grams, &gram, shard.analyzer.row().gram_weight);
    }
    for (first, second) in words.iter().zip(words.iter().skip(1)) {
        reader.pair(&first.forms, &second.forms);
    }
    reader.found
}

struct Reader<'a> {
    shard: &'a Shard,
    reading: Reading<'a>,
    found: Understood,
    /// Terms already looked up, by where their postings begin, so that a repeated word counts once.
    seen: FxHashMap<(View, usize), usize>,
    corrections: usize,
    /// Whether the whole question is written without accents or other letters that many keyboards lack.
    plain: bool,
    /// What the present word may stand for.
    alternatives: Vec<String>,
}

impl<'a> Reader<'a> {
    fn word(&mut self, number: usize, word: &Word, beginning: bool) {
        let forms = &word.forms;
        let analyzer = self.shard.analyzer;
        let stop = analyzer.is_stop(&forms.folded);
        let weight = if stop { 1.0 - STOP_LOSS * self.found.brevity } else { 1.0 };
        let stem = self.stems(forms, weight);
        let folded = self.term(View::Folded, &forms.folded, weight * analyzer.row().folded_weight);
        for gram in analyzer.grams(&forms.folded) {
            self.term(View::Grams, &gram, weight * analyzer.row().gram_weight);
        }
        self.mark(&forms.stem, &forms.folded);
        let mut known = stem || folded;
        known |= self.translations(number, known);
        let mut likely = true;
        if !known && self.reading.lenient && self.corrections < MOST_CORRECTIONS {
            self.corrections += 1;
            let near = self.nearest(forms);
            let slip = near.first().is_some_and(|(_, distance)| *distance == 1);
            let long = if slip { LIKELY_SLIP } else { LIKELY_FAR };
            let whole = self.sounding(forms) || (!slip && self.parts(forms));
            likely = whole || forms.folded.chars().count() >= long;
            let _ = whole || self.correct(forms, near);
        }
        if beginning {
            known |= self.complete(forms);
        }
        let texts = self.shard.lexicon.exact(&forms.folded).iter().map(|entry| entry.texts).max().unwrap_or(0);
        let weight = rarity(texts, self.shard.units.len()) * if stop { 0.1 } else { 1.0 };
        let alternatives = std::mem::take(&mut self.alternatives);
        self.found.words.push(Asked { forms: forms.clone(), weight, known, alternatives, likely });
    }

    fn mark(&mut self, stem: &str, folded: &str) {
        self.found.marks.terms.extend([stem.to_owned(), folded.to_owned()]);
    }

    /// Adds a term; whether any text has it.
    fn term(&mut self, view: View, term: &str, weight: f32) -> bool {
        let Some(info) = self.shard.term(view, term) else {
            return false;
        };
        let weight = weight * rarity(info.doc_freq, self.shard.units.len());
        let next = self.found.clauses.len();
        match self.seen.entry((view, info.postings_range.start)) {
            std::collections::hash_map::Entry::Occupied(seen) => {
                if let Some(clause) = self.found.clauses.get_mut(*seen.get()) {
                    clause.weight = clause.weight.max(weight);
                }
            }
            std::collections::hash_map::Entry::Vacant(vacant) => {
                vacant.insert(next);
                self.found.clauses.push(Clause { view, info, weight });
            }
        }
        true
    }

    /// The word's stem; for a word typed without its accents, the stems of the words it may be.
    fn stems(&mut self, forms: &Forms, weight: f32) -> bool {
        let same = self.shard.lexicon.exact(&forms.folded);
        let all: u32 = same.iter().map(|entry| entry.texts).sum();
        let own: u32 = same.iter().filter(|entry| entry.light == forms.light).map(|entry| entry.texts).sum();
        if all == own || (own > 0 && !self.plain) {
            return self.term(View::Stems, &forms.stem, weight);
        }
        if own == 0 {
            self.term(View::Stems, &forms.stem, weight / 2.0);
        }
        let mut same: Vec<&Entry> = same.iter().collect();
        same.sort_by_key(|entry| std::cmp::Reverse(entry.texts));
        for entry in same.into_iter().take(MOST_ALTERNATIVES) {
            self.term(View::Stems, &entry.stem, weight * entry.texts as f32 / all as f32);
            self.mark(&entry.stem, &entry.folded);
            self.alternatives.push(entry.stem.clone());
        }
        true
    }

    /// Two words in a row, as one term; and written as one, where texts do so.
    fn pair(&mut self, first: &Forms, second: &Forms) {
        if self.shard.analyzer.words_are_certain() {
            self.term(View::Pairs, &super::shard::pair(&first.stem, &second.stem), PAIR * self.found.brevity);
        }
        let short = first.folded.chars().count().min(second.folded.chars().count()) < 3;
        if !short && self.reading.lenient {
            let joined = format!("{}{}", first.folded, second.folded);
            for entry in self.shard.lexicon.exact(&joined).iter().take(1) {
                self.alternative(entry, 1.0);
            }
        }
        self.alternatives.clear();
    }

    fn alternative(&mut self, entry: &Entry, weight: f32) {
        self.term(View::Stems, &entry.stem, weight);
        self.term(View::Folded, &entry.folded, weight * self.shard.analyzer.row().folded_weight);
        self.mark(&entry.stem, &entry.folded);
        self.alternatives.extend([entry.stem.clone(), entry.folded.clone()]);
    }

    /// What the glossary says the word means in the shard's language; what texts have as it stands is taken for another
    /// language's word only where it is the reader's or Swedish.
    fn translations(&mut self, number: usize, known: bool) -> bool {
        let Reading { glossary, recognised, .. } = self.reading;
        let here = recognised.iter().filter(|found| (found.first..found.first + found.words).contains(&number));
        let here = here.filter(|found| found.sure || !known);
        let mut any = false;
        for found in here {
            for term in glossary.terms(found.group, self.shard.lang) {
                let words = self.shard.analyzer.words(term);
                let weight = if known { SYNONYM } else { 1.0 } / words.len().max(1) as f32;
                for Word { forms, .. } in words {
                    any |= self.term(View::Stems, &forms.stem, weight);
                    self.term(View::Folded, &forms.folded, weight * self.shard.analyzer.row().folded_weight);
                    self.mark(&forms.stem, &forms.folded);
                    self.alternatives.extend([forms.stem, forms.folded]);
                }
            }
        }
        any
    }

    /// A compound no text has stands for its two parts, with or without the linking s.
    fn parts(&mut self, forms: &Forms) -> bool {
        let shard = self.shard;
        let word = forms.folded.as_str();
        let long = |part: &str| part.chars().count() >= 3;
        let whole = |part: &str| shard.lexicon.exact(part).iter().max_by_key(|entry| entry.texts);
        let cuts = word.char_indices().map(|(at, _)| word.split_at_checked(at)).rev();
        let best = cuts.flatten().filter(|(left, right)| long(left) && long(right)).find_map(|(left, right)| {
            let left = whole(left).or_else(|| whole(left.strip_suffix('s').filter(|left| long(left))?));
            Some((left?, whole(right)?))
        });
        let Some((left, right)) = best else { return false };
        self.alternative(left, PART);
        self.alternative(right, PART);
        true
    }

    /// A word in Latin letters, in a language of another script, stands for those that sound like it.
    fn sounding(&mut self, forms: &Forms) -> bool {
        if shard_is_latin(self.shard) || !input::is_latin(&forms.light) {
            return false;
        }
        let shard = self.shard;
        let mut sounding = shard.lexicon.sounding(&forms.light);
        sounding.truncate(MOST_ALTERNATIVES);
        let likeness = |distance: usize| 1.0 / ((1 + distance) as f32).powi(2);
        let all: f32 = sounding.iter().map(|(distance, _)| likeness(*distance).powi(2)).sum();
        for (distance, entry) in &sounding {
            self.alternative(entry, SOUNDING * likeness(*distance) / all.sqrt());
        }
        !sounding.is_empty()
    }

    /// The words of the texts that are fewest edits away.
    fn nearest(&self, forms: &Forms) -> Vec<(&'a Entry, usize)> {
        let most = match forms.folded.chars().count() {
            0..=2 => return Vec::new(),
            3..=6 => 1,
            _ => 2,
        };
        let mut near = self.shard.lexicon.near(&forms.folded, most);
        let nearest = near.first().map_or(0, |(_, distance)| *distance);
        near.retain(|(_, distance)| *distance == nearest);
        near
    }

    /// Words that no text has are taken for misspelt ones of those that texts have, the most alike and most used first.
    fn correct(&mut self, forms: &Forms, near: Vec<(&Entry, usize)>) -> bool {
        let Some(nearest) = near.first().map(|(_, distance)| *distance) else {
            return false;
        };
        let own: Vec<char> = forms.light.chars().collect();
        let likeness = |entry: &Entry| {
            let other: Vec<char> = entry.light.chars().collect();
            (entry.texts as f32).sqrt() / ((1 + distance(&own, &other, 6)) as f32).powi(2)
        };
        let mut best: Vec<(&Entry, f32)> = near.into_iter().map(|(entry, _)| (entry, likeness(entry))).collect();
        best.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        best.truncate(MOST_ALTERNATIVES);
        let all: f32 = best.iter().map(|(_, likeness)| likeness).sum();
        for (entry, likeness) in best {
            let share = if nearest == 1 { 1.0 } else { FAR } * likeness / all;
            self.alternative(entry, share);
            for gram in self.shard.analyzer.grams(&entry.folded) {
                self.term(View::Grams, &gram, share * self.shard.analyzer.row().gram_weight);
            }
        }
        true
    }

    /// The last word while typing may be the beginning of others.
    fn complete(&mut self, forms: &Forms) -> bool {
        let shard = self.shard;
        let endings = shard.lexicon.endings(&forms.folded, MOST_ENDINGS);
        for entry in &endings {
            self.term(View::Folded, &entry.folded, ENDING);
            self.alternatives.push(entry.folded.clone());
        }
        self.found.marks.beginnings.push(forms.folded.clone());
        !endings.is_empty()
    }
}

fn shard_is_latin(shard: &Shard) -> bool {
    shard.lang.row().script == crate::lang::Script::Latn
}
