//! Which language a message is in: learned from whatever the house has texts in, so that a language joins by its texts alone.
//!
//! Swedish terms, names of parties and of places are left out before counting: they stand in messages of every language.
//! Languages that share an analysis (Persian and Dari, Swedish and easy Swedish) are told apart by the page alone.

mod evidence;
mod grams;

use super::letters;
use super::roman;
use super::sayings::script_of;
use crate::lang::{Analysis, Lang, Messages, Script};
use crate::library::{Reading, Snapshot};
use grams::{Counts, Grams};
use std::collections::{BTreeMap, HashSet};

/// How much the page's language is ahead before anything is read.
const PAGE: f32 = 1.2;
/// How much a language typed in letters that are not its own is behind.
const SHADOW: f32 = -1.6;
/// What a digit inside a word says for Arabic in Latin letters.
const DIGIT: f32 = 2.2;
/// Groups of letters are not independent; their likelihoods are shrunk by this.
const SHRINK: f32 = 0.35;
/// From this share on a message may well be in a language.
const LIKELY: f32 = 0.2;
/// Letters read of a language in letters that are not its own.
const ENOUGH_SHADOW: usize = 12_000;

/// A message's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Identified {
    /// The most likely language.
    pub lang: Lang,
    /// How likely, from 0 to 1.
    pub confidence: f32,
    /// The next likely ones.
    pub alternatives: Vec<(Lang, f32)>,
}

impl Identified {
    /// The languages the message may well be in, the likeliest first.
    pub fn likely(&self) -> Vec<Lang> {
        let others = self.alternatives.iter().filter(|(_, share)| *share >= LIKELY).map(|(lang, _)| *lang);
        std::iter::once(self.lang).chain(others).collect()
    }
}

/// One kind of text: a language, in its own letters or typed in Latin ones.
struct Class {
    lang: Lang,
    script: Script,
    shadow: bool,
}

/// The identifier; made once per snapshot.
pub struct Identifier {
    classes: Vec<Class>,
    grams: Grams,
    terms: HashSet<String>,
}

impl Identifier {
    /// Learns the languages of a snapshot, of the interface and of the urgent phrases.
    pub fn new(snapshot: &Snapshot, messages: &Messages) -> Identifier {
        let terms = terms(snapshot);
        let mut counts: BTreeMap<(Lang, bool), Counts> = BTreeMap::new();
        let mut shadows: BTreeMap<Lang, usize> = BTreeMap::new();
        let mut read = |lang: Lang, text: &str| {
            let family = family(lang);
            for token in letters::tokens(text) {
                let script = script_of(&token.folded);
                if script == Some(lang.row().script) {
                    if family == Lang::SWEDISH || !terms.contains(&token.folded) {
                        counts.entry((family, false)).or_default().read(&small(text, &token));
                    }
                    let typed = shadows.entry(family).or_default();
                    if lang.row().script != Script::Latn
                        && *typed < ENOUGH_SHADOW
                        && let Some(latin) = roman::latin(&token.folded)
                    {
                        *typed += latin.len();
                        counts.entry((family, true)).or_default().read(&spoken(&latin));
                    }
                } else if script == Some(Script::Latn) && lang.row().script != Script::Latn && !terms.contains(&token.folded) {
                    counts.entry((family, true)).or_default().read(&token.folded);
                }
            }
        };
        for (lang, words) in &snapshot.urgent.words {
            for words in words.values() {
                words.phrases.iter().chain(&words.guards).for_each(|text| read(*lang, &text.replace('|', " ")));
            }
        }
        // How people type who lack the keyboard is only known from their own sentences.
        let said = snapshot
            .urgent
            .words
            .iter()
            .flat_map(|(lang, words)| words.values().flat_map(|words| words.said.iter()).map(|text| (*lang, text)));
        let calm = snapshot.urgent.calm.iter().flat_map(|(lang, texts)| texts.iter().map(|text| (*lang, text)));
        let typed = said.chain(calm).filter(|(lang, text)| {
            lang.row().script != Script::Latn && !text.chars().any(|c| c.is_alphabetic() && c >= '\u{250}')
        });
        typed.for_each(|(lang, text)| read(lang, text));
        for lang in messages.languages() {
            messages.ids(lang).for_each(|id| read(lang, &messages.text(lang, id)));
        }
        let readings =
            snapshot.articles.values().map(|article| &article.texts).chain(snapshot.parties.values().map(|page| &page.texts));
        let readings: Vec<&Reading> = readings.flat_map(|texts| texts.values().map(|text| &**text)).collect();
        for reading in &readings {
            [&reading.title, &reading.summary].into_iter().chain(&reading.keywords).for_each(|text| read(reading.lang, text));
        }
        for section in readings.iter().flat_map(|reading| reading.sections.iter().map(|section| (reading.lang, section))) {
            read(section.0, &section.1.heading);
            read(section.0, &section.1.text);
        }
        let (classes, counts): (Vec<Class>, Vec<Counts>) = counts
            .into_iter()
            .filter(|(_, counts)| !counts.is_empty())
            .map(|((lang, shadow), counts)| {
                (Class { lang, script: if shadow { Script::Latn } else { lang.row().script }, shadow }, counts)
            })
            .unzip();
        Identifier { grams: Grams::learn(&counts), classes, terms }
    }

    /// The language of a message; `page` is the language the person chose, and decides where the message does not.
    pub fn identify(&self, message: &str, page: Option<Lang>) -> Identified {
        let tokens = letters::tokens(message);
        let telling: Vec<&letters::Token> = tokens.iter().filter(|token| script_of(&token.folded).is_some()).collect();
        let own: Vec<&letters::Token> = telling.iter().copied().filter(|token| !self.terms.contains(&token.folded)).collect();
        let kept = if own.is_empty() { telling } else { own };
        let script = main_script(&kept);
        let words: Vec<String> =
            kept.iter().filter(|token| script_of(&token.folded) == script).map(|token| small(message, token)).collect();
        let Some(script) = script else { return nothing(page) };
        let mut scores = self.grams.scores(words.iter().map(String::as_str));
        let digits = words
            .iter()
            .filter(|word| {
                word.chars().any(|c| matches!(c, '2' | '3' | '5' | '7' | '9')) && word.chars().any(char::is_alphabetic)
            })
            .count();
        for (class, score) in self.classes.iter().zip(&mut scores) {
            let analysis = class.lang.row().analysis;
            *score *= SHRINK;
            if !class.shadow {
                *score += words.iter().map(|word| evidence::fine(word, analysis)).take(3).sum::<f32>();
            } else {
                *score += SHADOW + if class.lang.row().script == Script::Arab { DIGIT * digits as f32 } else { 0.0 };
            }
            if page.is_some_and(|page| page.row().analysis == analysis) {
                *score += PAGE;
            }
        }
        let mut ranked: BTreeMap<Lang, f32> = BTreeMap::new();
        let possible = self.classes.iter().zip(&scores).filter(|(class, _)| class.script == script);
        let best = possible.clone().map(|(_, score)| *score).fold(f32::MIN, f32::max);
        for (class, score) in possible {
            *ranked.entry(class.lang).or_default() += (score - best).exp();
        }
        if ranked.is_empty() {
            return by_script(script, page);
        }
        let total: f32 = ranked.values().sum();
        let mut ranked: Vec<(Lang, f32)> =
            ranked.into_iter().map(|(lang, weight)| (chosen(lang, page), weight / total)).collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let (lang, confidence) = ranked.remove(0);
        ranked.retain(|(_, share)| *share >= 0.02);
        ranked.truncate(3);
        Identified { lang, confidence, alternatives: ranked }
    }
}

/// The first language of the table with the same analysis.
fn family(lang: Lang) -> Lang {
    let same = |own: &Lang| own.row().analysis == lang.row().analysis;
    Lang::all().find(same).unwrap_or(lang)
}

/// The member of a family that the page chose.
fn chosen(lang: Lang, page: Option<Lang>) -> Lang {
    page.filter(|page| page.row().analysis == lang.row().analysis).unwrap_or(lang)
}

/// Nothing in the message tells.
fn nothing(page: Option<Lang>) -> Identified {
    Identified { lang: page.unwrap_or(Lang::SWEDISH), confidence: 0.0, alternatives: Vec::new() }
}

/// No language of the script has any text: its first language that the script alone gives away.
fn by_script(script: Script, page: Option<Lang>) -> Identified {
    let found = Lang::all().find(|lang| lang.row().script == script).filter(|_| evidence::alone(script));
    found.map_or_else(|| nothing(page), |lang| Identified { lang: chosen(lang, page), confidence: 0.8, alternatives: Vec::new() })
}

/// The script that most words are in; a few words in a script of their own outweigh many Latin ones, which may be Swedish.
fn main_script(tokens: &[&letters::Token]) -> Option<Script> {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in tokens.iter().filter_map(|token| script_of(&token.folded)) {
        let weight = if script == Script::Latn { 1 } else { 2 };
        match counts.iter_mut().find(|(own, _)| *own == script) {
            Some((_, count)) => *count += weight,
            None => counts.push((script, weight)),
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(script, _)| script)
}

/// The word as typed, in small letters.
fn small(text: &str, token: &letters::Token) -> String {
    text.get(token.range.clone()).unwrap_or_default().to_lowercase()
}

/// Consonants side by side, with the vowels in between that Arabic script does not write.
fn spoken(latin: &str) -> String {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let mut out = String::with_capacity(latin.len() * 2);
    let mut last = None;
    for c in latin.chars().map(|c| if c == '7' { 'h' } else { c }) {
        if last.is_some_and(|last| !vowel(last) && !vowel(c) && !matches!((last, c), ('s' | 'c' | 'k' | 'g' | 't' | 'z', 'h'))) {
            out.push('a');
        }
        out.push(c);
        last = Some(c);
    }
    out
}

/// Words of glossary terms, parties and municipalities, folded.
fn terms(snapshot: &Snapshot) -> HashSet<String> {
    let glossary = snapshot.terms.values().flat_map(|term| std::iter::once(&term.term).chain(&term.also));
    let places = snapshot.municipalities.iter().map(|municipality| &municipality.name);
    let names = snapshot.directory.values().map(|party| &party.name);
    let words = glossary.chain(places).chain(names).flat_map(|text| letters::tokens(text));
    words.map(|token| token.folded).filter(|word| word.chars().count() > 2).collect()
}

/// The analysis a language shares with others of its family.
pub fn same_family(one: Lang, other: Lang) -> bool {
    let analysis: fn(Lang) -> Analysis = |lang| lang.row().analysis;
    analysis(one) == analysis(other)
}
