//! Urgent help: hears that somebody is in danger, before anything else and without an index.
//!
//! Two ears: sayings that meet the message (`meeting`), and a judge that learned from all of them (`judge`). Guards, the sayings
//! that use the same words for something else, teach the judge and silence meetings. Recall counts first.

mod background;
mod inflection;
mod judge;
mod meeting;
mod phrase;
mod saying;
mod vocabulary;

#[cfg(test)]
mod tests;

pub use background::Background;
pub use inflection::{negators, script_of};

use super::letters::{self, Token};
use crate::content::Urgent;
use judge::{Example, Judge};
use meeting::{Heard, Meeting, meet};
use saying::{Commonness, Draft, Role, Saying};
use std::collections::BTreeMap;
use std::ops::Range;
use vocabulary::{Langs, Vocabulary, WordId};

/// A single word counts alone in messages of at most this many words.
const FEW_WORDS: usize = 3;
/// Longer runs of letters that no text has may be several words without spaces.
const GLUED: usize = 8;

/// How much of a phrase must be there.
const WHOLE: f32 = 0.8;
/// How sure the words of a phrase of few required words must be, when all of them are there.
const TERSE: f32 = 0.72;
/// How much must be there where the judge is sure.
const PART: f32 = 0.75;
/// When the judge is sure.
const SURE: f32 = 0.72;
/// When the judge is so sure that only a guard of the phrase's own file counts.
const CONVINCED: f32 = 0.8;
/// When the judge thinks rather not.
const UNLIKELY: f32 = 0.5;
/// When the judge is so sure of the contrary that only a strong phrase counts.
const DOUBT: f32 = 0.1;

/// Somebody may be in danger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alarm {
    /// The situation's place in the order of rank.
    pub situation: usize,
    /// From 0 to 1.
    pub certainty: f32,
}

/// The detector; made once per snapshot.
pub struct Detector {
    sayings: Vec<Saying>,
    terse: Vec<bool>,
    index: BTreeMap<WordId, Vec<u32>>,
    vocabulary: Vocabulary,
    judge: Judge,
}

impl Detector {
    /// Learns the urgent data against the house's ordinary texts.
    pub fn new(urgent: &Urgent, background: &Background) -> Detector {
        Detector::learn(saying::drafts(urgent), background)
    }

    fn learn(drafts: Vec<Draft>, background: &Background) -> Detector {
        let vocabulary = Vocabulary::new(saying::wanted(&drafts), background);
        let mut commonness = Commonness::default();
        let mut examples = Vec::new();
        for draft in &drafts {
            let urgent = matches!(draft.role, Role::Phrase | Role::Strong);
            for words in draft.written.spelt_out() {
                commonness.count(draft.lang, words.iter().map(String::as_str));
                if draft.role != Role::Frame {
                    examples.push(Example { words, urgent });
                }
            }
        }
        for (lang, words) in &background.sentences {
            commonness.count(*lang, words.iter().map(String::as_str));
            examples.push(Example { words: words.clone(), urgent: false });
        }
        let sayings: Vec<Saying> = drafts.iter().map(|draft| Saying::new(draft, &vocabulary, &commonness)).collect();
        let terse = drafts.iter().map(|draft| saying::is_terse(&draft.written)).collect();
        Detector { index: saying::index(&sayings), judge: Judge::learn(&examples), sayings, terse, vocabulary }
    }

    /// Whether somebody is in danger, and in which way.
    pub fn detect(&self, message: &str) -> Option<Alarm> {
        let heard = self.hear(message);
        let (phrases, guards): (Vec<Meeting>, Vec<Meeting>) =
            self.meetings(&heard).into_iter().partition(|meeting| matches!(self.role(meeting), Some(Role::Phrase | Role::Strong)));
        let opinion = self.judge.opinion(&self.meant(&heard, 0..heard.tokens.len()));
        let counted = phrases.iter().filter(|phrase| self.counts(phrase, &guards, &heard, opinion));
        let best = counted.clone().map(|phrase| phrase.score).fold(0.0, f32::max);
        let gravest = counted.filter(|phrase| phrase.score >= best - 0.1).filter_map(|phrase| self.saying(phrase)).map(|saying| saying.situation).min()?;
        Some(Alarm { situation: gravest, certainty: best.max(opinion).min(1.0) })
    }

    /// What was heard, for whoever writes the sayings.
    pub fn explain(&self, message: &str) -> String {
        let heard = self.hear(message);
        let words = self.meant(&heard, 0..heard.tokens.len());
        let mut all = self.meetings(&heard);
        all.sort_by(|a, b| b.score.total_cmp(&a.score));
        let mut out = format!("judge {:.2} {:?}", self.judge.opinion(&words), words);
        for role in [true, false] {
            for m in all.iter().filter(|m| matches!(self.role(m), Some(Role::Phrase | Role::Strong)) == role).take(2) {
                let s = &self.sayings[m.saying];
                let t: Vec<&str> = m.tokens.iter().map(|t| heard.tokens[*t].folded.as_str()).collect();
                out += &format!("\n        {:?} {} s{} {:.2}/{} {:?}", s.role, s.lang, s.situation, m.score, s.places.len(), t);
            }
        }
        out
    }

    fn saying(&self, meeting: &Meeting) -> Option<&Saying> {
        self.sayings.get(meeting.saying)
    }

    fn role(&self, meeting: &Meeting) -> Option<Role> {
        self.saying(meeting).map(|saying| saying.role)
    }

    /// Whether a phrase that meets the message is meant as such.
    fn counts(&self, phrase: &Meeting, guards: &[Meeting], heard: &Heard, opinion: f32) -> bool {
        let Some(saying) = self.saying(phrase) else { return false };
        let strong = saying.role == Role::Strong;
        if saying.places.len() == 1 && !strong && heard.tokens.len() > FEW_WORDS {
            return false;
        }
        if !strong && opinion < DOUBT && self.opinion_around(phrase, heard) < DOUBT {
            return false;
        }
        let terse = self.terse.get(phrase.saying) == Some(&true);
        let complete = if terse { phrase.score >= TERSE && phrase.tokens.len() == saying.places.len() } else { phrase.score >= WHOLE };
        if complete {
            return !guards.iter().any(|guard| self.silences(guard, phrase, heard, opinion));
        }
        // A part of a phrase counts where the judge is sure and nothing speaks against it.
        opinion >= SURE && phrase.score >= PART && phrase.tokens.len() > 1 && !guards.iter().any(|guard| self.contradicts(guard, phrase, heard, opinion))
    }

    /// The judge's opinion of the words around a phrase alone: what else is asked in the same message must not drown it.
    fn opinion_around(&self, phrase: &Meeting, heard: &Heard) -> f32 {
        let first = phrase.tokens.iter().min().copied().unwrap_or(0).saturating_sub(2);
        let last = phrase.tokens.iter().max().map_or(0, |last| last + 3).min(heard.tokens.len());
        self.judge.opinion(&self.meant(heard, first..last))
    }

    /// The words as the judge knows them: one that no text has is taken for what it is most surely a misspelling of.
    fn meant<'a>(&'a self, heard: &'a Heard, places: Range<usize>) -> Vec<&'a str> {
        let mut meant: Vec<(&str, f32)> = heard.tokens.iter().map(|token| (token.folded.as_str(), 0.0)).collect();
        for (word, place, surety) in &heard.hits {
            if let (Some((now, best)), Some(folded)) = (meant.get_mut(*place), self.vocabulary.folded(*word))
                && *surety > *best
                && !heard.tokens.get(*place).is_some_and(|token| self.vocabulary.knows(&token.folded))
            {
                (*now, *best) = (folded, *surety);
            }
        }
        meant.into_iter().map(|(word, _)| word).skip(places.start).take(places.len()).collect()
    }

    /// Whether a guard silences a phrase: one of its situation, one that says "not", or one that explains the phrase altogether.
    /// One of another file needs the judge's doubt as well, because words of two languages may look alike.
    fn silences(&self, guard: &Meeting, phrase: &Meeting, heard: &Heard, opinion: f32) -> bool {
        let (Some(own), Some(saying)) = (self.saying(guard), self.saying(phrase)) else { return false };
        if guard.score + 0.03 < phrase.score || (own.lang != saying.lang && opinion >= CONVINCED) {
            return false;
        }
        let negates = own.places.iter().any(|place| place.negates) && !saying.places.iter().any(|place| place.negates);
        let explains = own.role == Role::Guard && (opinion < UNLIKELY || phrase.tokens.iter().all(|token| guard.tokens.contains(token)));
        (own.situation == saying.situation || negates || explains) && self.contradicts(guard, phrase, heard, opinion)
    }

    /// Whether a guard of any situation is about the same words, or frames the same sentence.
    fn contradicts(&self, guard: &Meeting, phrase: &Meeting, heard: &Heard, opinion: f32) -> bool {
        if guard.score < WHOLE {
            return false;
        }
        let sentence = |meeting: &Meeting| meeting.tokens.first().and_then(|token| heard.tokens.get(*token)).map(|token| token.sentence);
        match self.role(guard) {
            Some(Role::Frame) => (self.role(phrase) != Some(Role::Strong) || opinion < SURE) && sentence(guard) == sentence(phrase),
            _ => guard.tokens.iter().any(|token| phrase.tokens.contains(token)),
        }
    }

    /// The message's words and everything each of them may be.
    fn hear(&self, message: &str) -> Heard {
        let mut tokens = Vec::new();
        for token in letters::tokens(message) {
            match self.unglue(&token) {
                Some(parts) => tokens.extend(parts),
                None => tokens.push(token),
            }
        }
        let mut hits: Vec<(WordId, usize, f32)> = Vec::new();
        let accents = tokens.iter().any(|token| token.marked != token.folded);
        for (place, token) in tokens.iter().enumerate() {
            hits.extend(self.vocabulary.matches(token, accents).into_iter().map(|(word, surety)| (word, place, surety)));
        }
        for (place, pair) in tokens.windows(2).enumerate() {
            if let [first, second] = pair
                && first.folded.len() + second.folded.len() >= 6
            {
                let joined = letters::single(&format!("{}{}", first.plain, second.plain));
                hits.extend(self.vocabulary.exactly(&joined).map(|word| (word, place, 0.95)));
            }
        }
        let spoken = self.spoken(&tokens);
        hits.retain(|(word, _, surety)| *surety >= 1.0 || self.vocabulary.languages_of(*word) & spoken != 0);
        hits.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)));
        Heard { tokens, hits }
    }

    /// The languages that have a good part of the message's words; an uncertain word must be of one of them.
    fn spoken(&self, tokens: &[Token]) -> Langs {
        let mut counts = [0_usize; 64];
        for langs in tokens.iter().map(|token| self.vocabulary.languages(&token.folded)) {
            counts.iter_mut().enumerate().for_each(|(place, count)| *count += usize::from(langs >> place & 1 == 1));
        }
        let most = counts.iter().copied().max().unwrap_or(0);
        let good = counts.iter().enumerate().filter(|(_, count)| **count * 3 >= most);
        good.fold(0, |all, (place, _)| all | 1 << place)
    }

    /// The words of a token written without spaces, where all of it is known words.
    fn unglue(&self, token: &Token) -> Option<Vec<Token>> {
        let letters: Vec<char> = token.folded.chars().collect();
        if letters.len() < GLUED || self.vocabulary.knows(&token.folded) || self.vocabulary.matches(token, false).iter().any(|(_, surety)| *surety > 0.85) {
            return None;
        }
        // The fewest words that fill the first n letters, and where the last of them begins.
        let mut fewest: Vec<Option<(usize, usize)>> = vec![None; letters.len() + 1];
        *fewest.first_mut()? = Some((0, 0));
        for end in 1..=letters.len() {
            for start in end.saturating_sub(16)..end {
                let Some((count, _)) = fewest.get(start).copied().flatten() else { continue };
                let better = fewest.get(end).copied().flatten().is_none_or(|(known, _)| count + 1 < known);
                if better && letters.get(start..end).is_some_and(|part| self.is_word(part)) {
                    *fewest.get_mut(end)? = Some((count + 1, start));
                }
            }
        }
        let mut parts = Vec::new();
        let mut end = letters.len();
        while end > 0 {
            let (_, start) = fewest.get(end).copied().flatten()?;
            let folded: String = letters.get(start..end)?.iter().collect();
            parts.push(Token { range: token.range.clone(), plain: folded.clone(), marked: folded.clone(), folded, sentence: token.sentence });
            end = start;
        }
        parts.reverse();
        let long = parts.iter().filter(|part| part.folded.chars().count() >= 3).count();
        (parts.len() > 1 && long * 2 >= parts.len()).then_some(parts)
    }

    fn is_word(&self, letters: &[char]) -> bool {
        let word: String = letters.iter().collect();
        (letters.len() > 1 || matches!(word.as_str(), "i" | "و" | "я" | "и" | "у" | "в")) && self.vocabulary.knows(&word)
    }

    /// Every saying that has something to do with the message.
    fn meetings(&self, heard: &Heard) -> Vec<Meeting> {
        let mut candidates: Vec<u32> = Vec::new();
        let mut last = None;
        for (word, _, _) in &heard.hits {
            if last.replace(*word) != Some(*word) {
                candidates.extend(self.index.get(word).into_iter().flatten());
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        let met = candidates.into_iter().filter_map(|number| {
            let number = number as usize;
            meet(number, self.sayings.get(number)?, heard, *self.terse.get(number)?)
        });
        met.filter(|meeting| meeting.score >= TERSE).collect()
    }
}
