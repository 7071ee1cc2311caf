//! Every word of every phrase and guard, found again however it was typed: exactly, inflected, misspelt, or in Latin letters.

use super::background::{Background, KnownWords};
use super::inflection::{bare_forms, longest_ending, script_of, stemmer};
use super::phrase::{Mode, Wanted};
use super::places::Places;
use super::surety;
use super::typing::{edits, halved, hash, left_out, near, spellings};
use crate::chat::letters::{self, Token};
use crate::chat::roman;
use crate::lang::{Lang, Script};
use frostem::Stemmer;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// A word of the vocabulary, by its number.
pub type WordId = u32;

/// The vocabulary.
#[derive(Default)]
pub struct Vocabulary {
    words: Vec<Wanted>,
    /// By hash; so are the next four.
    exact: Places<u64>,
    /// Words cut to what their inflections share.
    stubs: Places<u64>,
    /// By the stemmer's place and the stem.
    stems: Places<(u32, u64)>,
    /// Words of other alphabets by their consonants in Latin letters.
    skeletons: Places<u64>,
    /// Words with one or two letters left out, by half a hash: whether one is near is looked at anyway.
    gaps: Places<u32>,
    stemmers: Vec<(Script, Stemmer)>,
    /// Words of the house's texts: they are not misspelt.
    texts: Arc<KnownWords>,
    /// The languages of words beyond those: of phrases and sentences.
    known: Places<u64, Langs>,
    /// The languages of each word.
    langs: Vec<Langs>,
}

/// What a vocabulary is made of, before it is put in order.
#[derive(Default)]
struct Gathered {
    exact: Vec<(u64, WordId)>,
    stubs: Vec<(u64, WordId)>,
    stems: Vec<((u32, u64), WordId)>,
    skeletons: Vec<(u64, WordId)>,
    gaps: Vec<(u32, WordId)>,
}

fn of(word: &str) -> u64 {
    hash(word.chars())
}

/// A set of languages: a bit for each analysis.
pub type Langs = u64;

/// The set of one language; those that share an analysis count as one.
pub fn one(lang: Lang) -> Langs {
    1 << lang.row().analysis as u32
}

/// How a message is typed, as far as it bears on its words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// It has accents, so that leaving them out elsewhere means something.
    pub accents: bool,
    /// Many of its words are in no text: it may be a language of another alphabet in Latin letters.
    pub foreign: bool,
}

/// The words a token may be, each with how surely.
pub type Matches = Vec<(WordId, f32)>;

impl Vocabulary {
    /// A vocabulary of words with the language that wants each. The words that are said besides, and the background's, are never
    /// taken for misspelt ones.
    pub fn new<'a>(
        wanted: impl IntoIterator<Item = (Lang, &'a Wanted)>,
        said: impl IntoIterator<Item = (Lang, &'a str)>,
        background: &Background,
    ) -> Vocabulary {
        let mut vocabulary = Vocabulary { texts: background.known(), ..Vocabulary::default() };
        let mut gathered = Gathered::default();
        let wanted: BTreeSet<(&Wanted, Lang)> = wanted.into_iter().map(|(lang, word)| (word, lang)).collect();
        let mut stemmers: HashMap<Lang, Option<usize>> = HashMap::new();
        for (word, lang) in wanted {
            let id = match vocabulary.words.last() {
                Some(last) if last == word => vocabulary.words.len() - 1,
                _ => vocabulary.add(word, &mut gathered),
            };
            if let Some(langs) = vocabulary.langs.get_mut(id) {
                *langs |= one(lang);
            }
            let stemmer = *stemmers.entry(lang).or_insert_with(|| {
                stemmer(lang).map(|found| {
                    vocabulary.stemmers.push(found);
                    vocabulary.stemmers.len() - 1
                })
            });
            if let (Some(place), Ok(id), Mode::Word) = (stemmer, WordId::try_from(id), word.mode)
                && let Some((_, stemmer)) = vocabulary.stemmers.get(place)
            {
                let stem = letters::single(&stemmer.stem(&word.plain));
                gathered.stems.push(((place as u32, of(&stem)), id));
            }
        }
        let mut known: HashMap<u64, Langs> = HashMap::new();
        let phrases = vocabulary.words.iter().zip(&vocabulary.langs).map(|(word, langs)| (word.folded.as_str(), *langs));
        for (word, langs) in phrases.chain(said.into_iter().map(|(lang, word)| (word, one(lang)))) {
            *known.entry(of(word)).or_default() |= langs;
        }
        let Gathered { exact, stubs, stems, skeletons, gaps } = gathered;
        Vocabulary {
            exact: Places::new(exact),
            stubs: Places::new(stubs),
            stems: Places::new(stems),
            skeletons: Places::new(skeletons),
            gaps: Places::new(gaps),
            known: Places::new(known.into_iter().collect()),
            ..vocabulary
        }
    }

    fn add(&mut self, word: &Wanted, gathered: &mut Gathered) -> usize {
        let place = self.words.len();
        let Ok(id) = WordId::try_from(place) else { return place };
        let chars: Vec<char> = word.folded.chars().collect();
        gathered.exact.push((of(&word.folded), id));
        if word.mode == Mode::Word {
            let script = script_of(&word.folded);
            if chars.len() >= 6 && script != Some(Script::Arab) {
                let stub: String = chars.iter().take(chars.len() - (chars.len() / 3).min(3)).collect();
                gathered.stubs.push((of(&stub), id));
            }
            if chars.len() >= 4 {
                gathered.gaps.extend(left_out(&chars, edits(chars.len())).into_iter().map(|gap| (halved(gap), id)));
            }
            if script != Some(Script::Latn)
                && let Some(skeleton) = roman::latin(&word.folded).map(|latin| roman::skeleton(&latin))
                && skeleton.len() >= 2
            {
                gathered.skeletons.push((of(&skeleton), id));
            }
        }
        self.langs.push(0);
        self.words.push(word.clone());
        place
    }

    /// The number of a word that was given when the vocabulary was made.
    pub fn id(&self, word: &Wanted) -> Option<WordId> {
        self.words.binary_search(word).ok().and_then(|place| WordId::try_from(place).ok())
    }

    /// Whether a folded word is one of the house's texts or phrases.
    pub fn knows(&self, folded: &str) -> bool {
        self.languages(folded) != 0
    }

    /// The languages that have a folded word.
    pub fn languages(&self, folded: &str) -> Langs {
        let hash = of(folded);
        self.known.of(hash).iter().chain(self.texts.langs.of(hash)).fold(0, |all, langs| all | langs)
    }

    /// The folded word.
    pub fn folded(&self, id: WordId) -> Option<&str> {
        self.words.get(id as usize).map(|word| word.folded.as_str())
    }

    /// The languages that want a word.
    pub fn languages_of(&self, id: WordId) -> Langs {
        self.langs.get(id as usize).copied().unwrap_or(0)
    }

    /// Exact matches only; for words written apart.
    pub fn exactly(&self, folded: &str) -> impl Iterator<Item = WordId> {
        self.exact.of(of(folded)).iter().copied()
    }

    /// Every word the token may be.
    pub fn matches(&self, token: &Token, message: Manner) -> Matches {
        let script = script_of(&token.folded);
        let mut found = Found::default();
        for (n, form) in bare_forms(&token.folded, script).into_iter().enumerate() {
            self.beginnings(form, script, if n == 0 { 1.0 } else { surety::BARE }, &mut found);
        }
        for (place, (_, stemmer)) in self.stemmers.iter().enumerate().filter(|(_, (own, _))| Some(*own) == script) {
            let stem = stemmer.stem(&token.plain);
            if stem.chars().count() >= if script == Some(Script::Arab) { 3 } else { 4 } {
                let ids = self.stems.of((place as u32, of(&letters::single(&stem))));
                ids.iter().for_each(|id| found.add(*id, surety::STEM));
            }
        }
        for (id, surety) in &mut found.0 {
            *surety *= self.words.get(*id as usize).map_or(1.0, |word| self.accents(&word.marked, token, message.accents));
        }
        if found.0.iter().all(|(_, surety)| *surety < surety::EXACT) && !self.knows(&token.folded) {
            self.misspelt(&token.folded, &mut found);
            if message.foreign || script != Some(Script::Latn) {
                self.transcribed(&token.folded, script, &mut found);
            }
        }
        found.0
    }

    /// How well a token's accents fit those of a word.
    fn accents(&self, wanted: &str, token: &Token, used: bool) -> f32 {
        let missing = |(wanted, typed): (char, char)| wanted != typed && letters::fold(&wanted.to_string()).starts_with(typed);
        let contrary = |(wanted, typed): (char, char)| {
            wanted != typed && letters::fold(&typed.to_string()) == letters::fold(&wanted.to_string())
        };
        if wanted.is_ascii() && token.marked.is_ascii() {
            1.0
        } else if wanted.chars().zip(token.marked.chars()).any(|pair| contrary(pair) && !missing(pair)) {
            surety::OTHER_ACCENTS
        } else if wanted.chars().zip(token.marked.chars()).any(missing) {
            match (self.texts.has_marked(&token.marked), used) {
                (true, _) => surety::OTHER_ACCENTS,
                (false, true) => surety::ACCENTS_ELSEWHERE,
                (false, false) => surety::UNACCENTED,
            }
        } else {
            1.0
        }
    }

    /// Words that the form begins with.
    fn beginnings(&self, form: &str, script: Option<Script>, factor: f32, found: &mut Found) {
        let total = form.chars().count();
        for (n, (at, c)) in form.char_indices().enumerate() {
            let (beginning, length) = (form.get(..at + c.len_utf8()).unwrap_or(form), n + 1);
            let rest = total - length;
            for id in self.exact.of(of(beginning)) {
                let surety = match self.words.get(*id as usize).map(|word| word.mode) {
                    _ if rest == 0 => surety::EXACT,
                    Some(Mode::Beginning) => surety::EXACT,
                    Some(Mode::Word) if rest <= longest_ending(script, length) => surety::INFLECTED,
                    _ => continue,
                };
                if factor == 1.0 || self.words.get(*id as usize).is_some_and(|word| word.mode != Mode::Exact) {
                    found.add(*id, surety * factor);
                }
            }
            if rest <= 3 && length >= 4 {
                self.stubs.of(of(beginning)).iter().for_each(|id| found.add(*id, surety::STUB * factor));
            }
        }
    }

    fn misspelt(&self, folded: &str, found: &mut Found) {
        let chars: Vec<char> = folded.chars().collect();
        if !(4..=24).contains(&chars.len()) || chars.iter().all(char::is_ascii_digit) {
            return;
        }
        let mut tried = HashSet::new();
        let mut letters: Vec<char> = Vec::new();
        for candidate in spellings(&chars) {
            for gap in left_out(&candidate, edits(candidate.len())) {
                for id in self.gaps.of(halved(gap)) {
                    if !tried.insert((*id, candidate.len())) {
                        continue;
                    }
                    letters.clear();
                    letters.extend(self.folded(*id).unwrap_or_default().chars());
                    if let Some(surety) = near(&letters, &candidate) {
                        found.add(*id, surety);
                    }
                }
            }
        }
    }

    /// Latin letters for a word of another alphabet, and Ethiopic words by their consonants.
    fn transcribed(&self, folded: &str, script: Option<Script>, found: &mut Found) {
        let skeleton = match script {
            Some(Script::Latn) | None => roman::skeleton(folded),
            Some(Script::Ethi) => roman::latin(folded).map(|latin| roman::skeleton(&latin)).unwrap_or_default(),
            _ => return,
        };
        let length = skeleton.len();
        for skip in 0..=2_usize {
            for cut in 0..=2_usize {
                let part = skeleton.get(skip..length.saturating_sub(cut)).unwrap_or_default();
                let factor = match (part.len(), skip + cut) {
                    (0 | 1, _) | (2, 1..) | (3, 3..) => continue,
                    (2, _) => 0.88,
                    (_, moved) => 1.0 - 0.04 * moved as f32,
                };
                self.skeletons.of(of(part)).iter().for_each(|id| found.add(*id, surety::TRANSCRIBED * factor));
            }
        }
    }
}

#[derive(Default)]
struct Found(Matches);

impl Found {
    fn add(&mut self, id: WordId, surety: f32) {
        match self.0.iter_mut().find(|(known, _)| *known == id) {
            Some((_, known)) => *known = known.max(surety),
            None => self.0.push((id, surety)),
        }
    }
}
