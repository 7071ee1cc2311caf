//! Urgent help: hears that somebody is in danger, before anything else and without an index.
//!
//! Two ears: sayings that meet the message (`meeting`), and a judge that learned from all of them (`judge`). Guards, the sayings
//! that use the same words for something else, teach the judge and silence meetings. Recall counts first.

mod judge;
mod saying;

#[cfg(test)]
mod tests;

use super::letters::Token;
use super::sayings::{
    Background, Commonness, Heard, Meeting, Order, Ordinary, Places, Saying, Vocabulary, Voice, WordId, index, meet, one,
};
use super::sounds::{Counts, Sounds};
use crate::content::Urgent;
use crate::lang::{Analysis, Lang, Script};
use judge::{Judge, Lessons, Opinion};
use saying::{Draft, Role, Sentence, drafts, sentences, wanted};
use std::collections::BTreeSet;
use std::ops::Range;

/// A single word counts alone in messages of at most this many words.
const FEW_WORDS: usize = 3;
/// A word or two give the judge too little to doubt a phrase.
const MOST_TERSE: usize = 2;
/// How much of a phrase must be there.
const WHOLE: f32 = 0.8;
/// How sure the words of a phrase of few required words must be, when all of them are there.
const TERSE: f32 = 0.72;
/// How much must be there where the judge is sure.
const PART: f32 = 0.66;
/// How much the judge learns from what was written for matching, in a language that has sentences of people as well.
const WRITTEN: f32 = 0.02;
/// The judge listens in at most so many families.
const MOST_FAMILIES: usize = 3;
/// A family has a say that understands at least so much of what the best one does.
const UNDERSTOOD: f32 = 0.8;
/// When the judge is sure.
const SURE: f32 = 0.6;
/// When the judge is so sure that only a guard of the phrase's own file counts.
const CONVINCED: f32 = 0.8;
/// When the judge is so sure that an alarm is not faint, whole phrase or not.
const CERTAIN: f32 = 0.95;
/// When the judge thinks rather not: no phrase counts.
const UNLIKELY: f32 = 0.55;
/// From here on the judge needs no phrase, and guards and frames do not silence it: it has learned from sentences like theirs.
const ALONE: f32 = 0.7;
/// A sentence, or the words around a whole phrase in a message of [`LONG`] words, count by themselves where the judge is so sure of them:
/// what else is asked would drown them.
const DROWNED: f32 = 0.97;
const LONG: usize = 12;
/// What is less of a saying than this is not looked at.
const FAINT: f32 = 0.4;
/// Where the judge has seen less than this of the words before, it is not heard without any phrase.
const STRANGE: f32 = 0.2;
/// Where it has seen less than this, its doubt does not silence a phrase: everybody spells in their own way what their keyboard lacks.
const HARDLY_KNOWN: f32 = 0.4;

/// The judge, listening in the languages that a message may be in.
struct Ear<'a> {
    judge: &'a Judge,
    sounds: &'a Sounds,
    /// The family of the likeliest language.
    likeliest: Option<Analysis>,
    families: Vec<Analysis>,
}

impl Ear<'_> {
    /// The surest opinion of the families that understand the words best: to the others a harmless word may be a cry, such as a
    /// loanword that newcomers only use in danger.
    fn opinion(&self, words: &[&str]) -> Opinion {
        let typed = self.families.iter().map(|family| self.judge.opinion(*family, words));
        let opinions: Vec<Opinion> = typed.chain(self.written(words)).collect();
        let best = opinions.iter().map(|opinion| opinion.familiar).fold(0.0, f32::max);
        let understand = opinions.into_iter().filter(|opinion| opinion.familiar >= best * UNDERSTOOD);
        understand.max_by(|a, b| a.danger.total_cmp(&b.danger)).unwrap_or_default()
    }

    /// The opinion of the words as they are written in the script of the likeliest family. Any words have the consonants of some
    /// others: no other family is asked so.
    fn written(&self, words: &[&str]) -> Option<Opinion> {
        let family = self.likeliest?;
        let written = self.sounds.written(family, words)?;
        Some(self.judge.opinion(family, &written))
    }
}

/// Somebody may be in danger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alarm {
    /// The situation's place in the order of rank.
    pub situation: usize,
    /// From 0 to 1.
    pub certainty: f32,
    /// Whether no whole phrase is there, only the judge's word and perhaps a part of one.
    pub faint: bool,
}

/// A saying of a situation.
struct Urged {
    saying: Saying,
    /// The situation's place in the order of rank.
    situation: usize,
    role: Role,
}

/// The detector; made once per snapshot.
pub struct Detector {
    sayings: Vec<Urged>,
    index: Places<WordId>,
    vocabulary: Vocabulary,
    judge: Judge,
    /// The families in which the judge has learned from whole sentences; in others phrases and guards know better than it.
    taught: BTreeSet<Analysis>,
    sounds: Sounds,
}

impl Detector {
    /// Learns the urgent data against the house's ordinary texts.
    pub fn new(urgent: &Urgent, background: &Background) -> Detector {
        Detector::learn(&drafts(urgent), &sentences(urgent), background)
    }

    fn learn(drafts: &[Draft], sentences: &[Sentence], background: &Background) -> Detector {
        let said = sentences.iter().flat_map(|sentence| sentence.words.iter().map(|word| (sentence.lang, word.as_str())));
        let vocabulary = Vocabulary::new(wanted(drafts), said, background);
        let mut commonness = Commonness::default();
        let mut lessons = Lessons::default();
        let taught: BTreeSet<Lang> = sentences.iter().map(|sentence| sentence.lang).collect();
        let written = |lang: Lang| if taught.contains(&lang) { WRITTEN } else { 1.0 };
        for draft in drafts {
            let urgent = matches!(draft.role, Role::Phrase | Role::Strong).then_some(draft.situation);
            for words in draft.written.spelt_out() {
                commonness.count(draft.lang, words.iter().map(String::as_str));
                if draft.role != Role::Frame {
                    lessons.add(draft.lang, &words, urgent, written(draft.lang));
                }
            }
        }
        let mut sounds = Counts::default();
        for Sentence { lang, words, situation } in sentences {
            sounds.add(*lang, words);
            commonness.count(*lang, words.iter().map(String::as_str));
            lessons.add(*lang, words, *situation, 1.0);
        }
        for Ordinary { lang, words, voice } in &background.sentences {
            commonness.count(*lang, words.iter().map(String::as_str));
            sounds.add(*lang, words);
            let weight = if *voice == Voice::People { 1.0 } else { written(*lang) };
            lessons.add(*lang, words, None, weight);
        }
        let urged = |draft: &Draft| Urged {
            saying: Saying::new(draft.lang, &draft.written, &vocabulary, &commonness),
            situation: draft.situation,
            role: draft.role,
        };
        let sayings: Vec<Urged> = drafts.iter().map(urged).collect();
        let index = index(sayings.iter().map(|urged| &urged.saying));
        let taught = taught.into_iter().map(|lang| lang.row().analysis).collect();
        Detector { index, judge: Judge::learn(lessons), taught, sounds: Sounds::new(sounds), sayings, vocabulary }
    }

    /// The words that people mean by those they type in Latin letters.
    pub fn sounds(&self) -> &Sounds {
        &self.sounds
    }

    /// Whether somebody is in danger, and in which way; `likely` are the languages the message may be in.
    pub fn detect(&self, message: &str, likely: &[Lang]) -> Option<Alarm> {
        let heard = Heard::new(message, &self.vocabulary);
        let likeliest = likely.first().map(|lang| lang.row().analysis);
        let ear = Ear { judge: &self.judge, sounds: &self.sounds, likeliest, families: self.families(likely, &heard) };
        let (phrases, guards): (Vec<Meeting>, Vec<Meeting>) = self
            .meetings(&heard)
            .into_iter()
            .partition(|meeting| matches!(self.role(meeting), Some(Role::Phrase | Role::Strong)));
        let judged = self.judged(&heard, &ear);
        let opinion = judged.danger;
        let counts = |phrase: &&Meeting| self.counts(phrase, &guards, &heard, judged, &ear);
        let counted: Vec<&Meeting> = phrases.iter().filter(counts).collect();
        if counted.is_empty() {
            let taught = ear.families.iter().any(|family| self.taught.contains(family));
            let silenced = !taught && guards.iter().any(|guard| guard.score >= WHOLE);
            return if silenced { None } else { by_judge(&heard, judged) };
        }
        let best = counted.iter().map(|phrase| phrase.score).fold(0.0, f32::max);
        let near = counted.iter().filter(|phrase| phrase.score >= best - 0.1);
        let situations: BTreeSet<usize> = near.filter_map(|phrase| self.urged(phrase)).map(|urged| urged.situation).collect();
        let gravest = *situations.first()?;
        let faint = opinion < CERTAIN && counted.iter().all(|phrase| !self.complete(phrase));
        // The gravest of several, unless the judge has no doubt which it is. A life in danger comes before everything.
        let told = situations.contains(&judged.situation) || counted.iter().all(|phrase| !self.complete(phrase));
        let situation = if gravest > 0 && opinion >= CONVINCED && told { judged.situation } else { gravest };
        Some(Alarm { situation, certainty: best.max(opinion).min(1.0), faint })
    }

    /// The families to listen in: of the likely languages, and of those that have most of the message's words in other letters.
    fn families(&self, likely: &[Lang], heard: &Heard) -> Vec<Analysis> {
        let scripts: Vec<Script> = likely.iter().map(|lang| lang.row().script).collect();
        let spoken = Lang::all().filter(|lang| heard.spoken & one(*lang) != 0);
        // Words written as one hide their language from the identifier: then those come first that have the words.
        let hidden = likely.iter().all(|lang| heard.spoken & one(*lang) == 0);
        let (first, last): (Vec<Lang>, Vec<Lang>) = spoken.partition(|_| hidden);
        let others = last.into_iter().filter(|lang| !scripts.contains(&lang.row().script));
        let mut families: Vec<Analysis> = Vec::new();
        for lang in first.into_iter().chain(likely.iter().copied()).chain(others) {
            if !families.contains(&lang.row().analysis) {
                families.push(lang.row().analysis);
            }
        }
        families.truncate(MOST_FAMILIES);
        families
    }

    /// The judge's opinion of the message, or of a sentence in it that it has no doubt of.
    fn judged(&self, heard: &Heard, ear: &Ear<'_>) -> Opinion {
        let whole = ear.opinion(&self.meant(heard, 0..heard.tokens.len()));
        let mut from = 0;
        let mut opinions = vec![whole];
        for sentence in heard.tokens.chunk_by(|a, b| a.sentence == b.sentence) {
            let places = from..from + sentence.len();
            from = places.end;
            if places.len() > FEW_WORDS && places.len() < heard.tokens.len() {
                opinions.extend(Some(ear.opinion(&self.meant(heard, places))).filter(|opinion| opinion.danger >= DROWNED));
            }
        }
        opinions.into_iter().max_by(|a, b| a.danger.total_cmp(&b.danger)).unwrap_or_default()
    }

    fn is_taught(&self, urged: &Urged) -> bool {
        self.taught.contains(&urged.saying.lang.row().analysis)
    }

    fn urged(&self, meeting: &Meeting) -> Option<&Urged> {
        self.sayings.get(meeting.saying)
    }

    fn role(&self, meeting: &Meeting) -> Option<Role> {
        self.urged(meeting).map(|urged| urged.role)
    }

    /// Whether a phrase that meets the message is meant as such.
    fn counts(&self, phrase: &Meeting, guards: &[Meeting], heard: &Heard, judged: Opinion, ear: &Ear<'_>) -> bool {
        let opinion = judged.danger;
        let Some(urged) = self.urged(phrase) else { return false };
        let strong = urged.role == Role::Strong;
        if urged.saying.places.len() == 1 && !strong && heard.tokens.len() > FEW_WORDS {
            return false;
        }
        if self.another_language(phrase, urged, heard) {
            return false;
        }
        let knows = heard.tokens.len() > MOST_TERSE && judged.familiar >= HARDLY_KNOWN;
        if opinion < UNLIKELY && knows && self.is_taught(urged) {
            let drowned = heard.tokens.len() >= LONG && self.complete(phrase);
            return drowned && self.opinion_around(phrase, heard, ear) >= DROWNED;
        }
        if self.complete(phrase) {
            return !guards.iter().any(|guard| self.silences(guard, phrase, heard, opinion));
        }
        // A part of a phrase counts where the judge is sure and nothing speaks against it.
        opinion >= SURE
            && phrase.score >= PART
            && phrase.tokens.len() > 1
            && !guards.iter().any(|guard| self.contradicts(guard, phrase, heard, opinion))
    }

    /// Whether all of a phrase is there, as far as its kind asks.
    fn complete(&self, phrase: &Meeting) -> bool {
        let Some(urged) = self.urged(phrase) else { return false };
        let all = phrase.tokens.len() == urged.saying.places.len();
        if urged.saying.terse { all && phrase.score >= TERSE } else { phrase.score >= WHOLE }
    }

    /// Whether a phrase only looks like words of the language that the rest of the message is in.
    fn another_language(&self, phrase: &Meeting, urged: &Urged, heard: &Heard) -> bool {
        let native = |token: &usize| {
            heard.tokens.get(*token).is_some_and(|token| self.vocabulary.languages(&token.folded) & heard.spoken != 0)
        };
        one(urged.saying.lang) & heard.spoken == 0 && phrase.tokens.iter().all(native)
    }

    /// The judge's opinion of the words around a phrase alone: what else is asked in the same message must not drown it.
    fn opinion_around(&self, phrase: &Meeting, heard: &Heard, ear: &Ear<'_>) -> f32 {
        let first = phrase.tokens.iter().min().copied().unwrap_or(0).saturating_sub(2);
        let last = phrase.tokens.iter().max().map_or(0, |last| last + 3).min(heard.tokens.len());
        ear.opinion(&self.meant(heard, first..last)).danger
    }

    /// The words as the judge knows them: one that no text has is taken for what it is most surely a misspelling of.
    fn meant<'a>(&'a self, heard: &'a Heard, places: Range<usize>) -> Vec<&'a str> {
        // A word that is known means itself.
        let sure = |token: &Token| if self.vocabulary.knows(&token.folded) { f32::MAX } else { 0.0 };
        let mut meant: Vec<(&str, f32)> = heard.tokens.iter().map(|token| (token.folded.as_str(), sure(token))).collect();
        for (word, place, surety) in &heard.hits {
            if let (Some((now, best)), Some(folded)) = (meant.get_mut(*place), self.vocabulary.folded(*word))
                && *surety > *best
            {
                (*now, *best) = (folded, *surety);
            }
        }
        meant.into_iter().map(|(word, _)| word).skip(places.start).take(places.len()).collect()
    }

    /// Whether a guard silences a phrase: one of its situation, one that says "not", or one that explains the phrase altogether.
    /// One of another file needs the judge's doubt as well, because words of two languages may look alike.
    fn silences(&self, guard: &Meeting, phrase: &Meeting, heard: &Heard, opinion: f32) -> bool {
        let (Some(own), Some(urged)) = (self.urged(guard), self.urged(phrase)) else { return false };
        if guard.score + 0.03 < phrase.score || (own.saying.lang != urged.saying.lang && opinion >= CONVINCED) {
            return false;
        }
        let negates = own.saying.negates() && !urged.saying.negates();
        let explains =
            own.role == Role::Guard && (opinion < UNLIKELY || phrase.tokens.iter().all(|token| guard.tokens.contains(token)));
        (own.situation == urged.situation || negates || explains) && self.contradicts(guard, phrase, heard, opinion)
    }

    /// Whether a guard of any situation is about the same words, or frames the same sentence.
    fn contradicts(&self, guard: &Meeting, phrase: &Meeting, heard: &Heard, opinion: f32) -> bool {
        if guard.score < WHOLE {
            return false;
        }
        let sentence =
            |meeting: &Meeting| meeting.tokens.first().and_then(|token| heard.tokens.get(*token)).map(|token| token.sentence);
        match self.role(guard) {
            Some(Role::Frame) => {
                let outdone = if self.role(phrase) == Some(Role::Strong) { SURE } else { ALONE };
                let taught = self.urged(phrase).is_some_and(|urged| self.is_taught(urged));
                !(taught && opinion >= outdone) && sentence(guard) == sentence(phrase)
            }
            _ => guard.tokens.iter().any(|token| phrase.tokens.contains(token)),
        }
    }

    /// Every saying that has something to do with the message.
    fn meetings(&self, heard: &Heard) -> Vec<Meeting> {
        let mut candidates: Vec<u32> = Vec::new();
        heard.words().for_each(|word| candidates.extend(self.index.of(word)));
        candidates.sort_unstable();
        candidates.dedup();
        let met = candidates.into_iter().filter_map(|number| {
            let number = number as usize;
            let urged = self.sayings.get(number)?;
            let ordered = urged.saying.terse && matches!(urged.role, Role::Guard | Role::Frame);
            meet(number, &urged.saying, heard, if ordered { Order::AsWritten } else { Order::Any })
        });
        met.filter(|meeting| meeting.score >= FAINT).collect()
    }
}

/// No phrase is there, but the judge has no doubt.
fn by_judge(heard: &Heard, judged: Opinion) -> Option<Alarm> {
    let strange = judged.familiar < STRANGE;
    // A run of letters that may be several words is a guess already.
    let written = heard.tokens.chunk_by(|first, second| first.range == second.range).count();
    if judged.danger < ALONE || strange || written < FEW_WORDS {
        return None;
    }
    Some(Alarm { situation: judged.situation, certainty: judged.danger, faint: judged.danger < CERTAIN })
}
