//! Answers as they come in an address: parsed against the guide, problems reported, nothing stored.

use super::Guide;
use super::condition::Chosen;
use super::definition::{Kind, PRIVATE, Question, UNKNOWN};
use jiff::civil::Date;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use std::collections::BTreeMap;

/// More pairs than this are not read: a person has fewer answers.
const MOST_PAIRS: usize = 200;

/// Ids are no longer than this; longer text is not one.
const LONGEST: usize = 60;

/// The answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Options, one bit each.
    Chosen(u64),
    /// "I don't know".
    Unknown,
    /// "I would rather not say".
    Private,
}

/// Something about the answers that could not be taken as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum Problem {
    /// The guide has no such question, or no longer.
    #[error("there is no question `{fact}`")]
    UnknownFact {
        /// As given.
        fact: String,
    },
    /// The question has no such option, or no longer.
    #[error("`{fact}` has no option `{option}`")]
    UnknownOption {
        /// The question's id.
        fact: String,
        /// As given.
        option: String,
    },
    /// Answers that exclude each other; the first is kept, but nobody's "none of these" takes away what they named.
    #[error("`{option}` does not go with the other answer to `{fact}`")]
    Clash {
        /// The question's id.
        fact: String,
        /// The option that was left out.
        option: String,
    },
    /// More answers than a person has.
    #[error("there are too many answers")]
    TooMany,
    /// The question does not apply to the other answers; its answer is kept, and not used.
    #[error("the answer to `{fact}` no longer applies")]
    SetAside {
        /// The question's id.
        fact: String,
    },
}

/// The answers of one person, for one request.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    given: BTreeMap<usize, Answer>,
    problems: Vec<Problem>,
}

/// One answered question, for pages and JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered<'g> {
    /// The question's id.
    pub fact: &'g str,
    /// The options' ids: several only for a question of the kind `many`; `unknown` or `private` where it was skipped.
    pub options: Vec<&'g str>,
    /// Whether the question allows several.
    pub many: bool,
    /// Whether the question is sensitive.
    pub sensitive: bool,
}

impl Answers {
    /// Reads `(question, option)` pairs; a pair the guide does not know is an error.
    pub fn parse<'p>(guide: &Guide, pairs: impl IntoIterator<Item = (&'p str, &'p str)>) -> Result<Answers, Vec<Problem>> {
        let answers = Answers::open(guide, pairs);
        if answers.problems.is_empty() { Ok(answers) } else { Err(answers.problems) }
    }

    /// Reads a link that may be older than the guide: what is known counts, the rest is left out and reported.
    pub fn open<'p>(guide: &Guide, pairs: impl IntoIterator<Item = (&'p str, &'p str)>) -> Answers {
        let mut answers = Answers::default();
        for (number, (fact, option)) in pairs.into_iter().enumerate() {
            if number == MOST_PAIRS {
                answers.problems.push(Problem::TooMany);
                break;
            }
            if let Err(problem) = answers.take(guide, fact, option) {
                answers.problems.push(problem);
            }
        }
        answers
    }

    fn take(&mut self, guide: &Guide, fact: &str, option: &str) -> Result<(), Problem> {
        let known = guide.questions().iter().enumerate().find(|(_, question)| question.id == fact);
        let (place, question) = known.ok_or_else(|| Problem::UnknownFact { fact: shortened(fact) })?;
        let answer = match option {
            UNKNOWN => Answer::Unknown,
            PRIVATE => Answer::Private,
            _ => Answer::Chosen(
                question
                    .bit(option)
                    .ok_or_else(|| Problem::UnknownOption { fact: question.id.clone(), option: shortened(option) })?,
            ),
        };
        let joined = match (self.given.get(&place), answer) {
            (None, answer) => answer,
            (Some(earlier), answer) if *earlier == answer => answer,
            (Some(Answer::Chosen(earlier)), Answer::Chosen(more))
                if question.kind == Kind::Many && goes_together(question, earlier | more) =>
            {
                Answer::Chosen(earlier | more)
            }
            (Some(Answer::Chosen(earlier)), Answer::Chosen(_))
                if question.kind == Kind::Many && *earlier == question.none_bit() =>
            {
                // "None of these" beside one of them: what is named counts, above all a danger.
                let none = question.options.iter().find(|own| question.bit(own) == Some(question.none_bit()));
                self.given.insert(place, answer);
                return Err(Problem::Clash { fact: question.id.clone(), option: none.cloned().unwrap_or_default() });
            }
            _ => {
                return Err(Problem::Clash { fact: question.id.clone(), option: shortened(option) });
            }
        };
        self.given.insert(place, joined);
        Ok(())
    }

    /// What was wrong with a link that was opened.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// The answer to the question at a position.
    pub(super) fn at(&self, question: usize) -> Option<Answer> {
        self.given.get(&question).copied()
    }

    /// The `(question, option)` pairs of these answers, for links and codes; in the questions' order.
    pub fn pairs<'g>(&self, guide: &'g Guide) -> Vec<(&'g str, &'g str)> {
        let answered = (0..guide.questions.len()).filter_map(|place| self.answered(guide, place));
        answered.flat_map(|answered| answered.options.into_iter().map(move |option| (answered.fact, option))).collect()
    }

    /// The same answers without one question's.
    pub fn without(&self, guide: &Guide, fact: &str) -> Answers {
        let mut answers = self.clone();
        if let Some(place) = guide.questions.iter().position(|question| question.id == fact) {
            answers.given.remove(&place);
        }
        answers
    }

    pub(super) fn answered<'g>(&self, guide: &'g Guide, place: usize) -> Option<Answered<'g>> {
        let (question, answer) = (guide.questions.get(place)?, self.at(place)?);
        let options = match answer {
            Answer::Chosen(bits) => question.named(bits).collect(),
            Answer::Unknown => vec![UNKNOWN],
            Answer::Private => vec![PRIVATE],
        };
        Some(Answered { fact: &question.id, options, many: question.kind == Kind::Many, sensitive: question.sensitive })
    }

    /// What counts as chosen on a day: answers to questions that are not asked are set aside.
    pub(super) fn chosen(&self, guide: &Guide, today: Date) -> Chosen {
        effective(guide, today, |place| match self.at(place) {
            Some(Answer::Chosen(bits)) => bits,
            _ => 0,
        })
    }
}

/// What counts as chosen, given what was answered to each question.
pub(super) fn effective(guide: &Guide, today: Date, given: impl Fn(usize) -> u64) -> Chosen {
    let mut chosen = Chosen::nothing(guide.questions.len());
    for (place, question) in guide.questions.iter().enumerate() {
        let bits = given(place);
        if bits != 0 && question.when.as_ref().is_none_or(|when| when.condition.holds(&chosen, today)) {
            chosen.set(place, bits);
        }
    }
    chosen
}

fn goes_together(question: &Question, bits: u64) -> bool {
    bits & question.none_bit() == 0 || bits & question.counted_options() == 0
}

/// Input is repeated in a problem only as far as it could be an id.
fn shortened(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// Answers as a JSON object: one option as a text, several as a list.
pub(super) fn as_map<S: Serializer>(answered: &[Answered<'_>], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(answered.len()))?;
    for answer in answered {
        match answer.options.as_slice() {
            [only] if !answer.many => map.serialize_entry(answer.fact, only)?,
            several => map.serialize_entry(answer.fact, several)?,
        }
    }
    map.end()
}
