//! What a condition means: names are positions, options are bits, days are dates.

use super::Compare;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What was chosen: for each question one bit per option; no bit means skipped, not asked, or set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen(Vec<u64>);

impl Chosen {
    /// Nothing chosen in any of `questions`.
    pub fn nothing(questions: usize) -> Chosen {
        Chosen(vec![0; questions])
    }

    /// The options chosen for a question.
    pub fn of(&self, question: usize) -> u64 {
        self.0.get(question).copied().unwrap_or(0)
    }

    /// Sets the options chosen for a question.
    pub fn set(&mut self, question: usize, options: u64) {
        if let Some(slot) = self.0.get_mut(question) {
            *slot = options;
        }
    }
}

/// A condition with its names resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Always, or never.
    Always(bool),
    /// At least one of these options was chosen.
    Chosen {
        /// The question's position.
        question: usize,
        /// One bit per option.
        options: u64,
    },
    /// The question was answered, and so many of `counted` were chosen.
    Number {
        /// The question's position.
        question: usize,
        /// The options that count.
        counted: u64,
        /// The comparison.
        compare: Compare,
        /// The number compared with.
        number: u32,
    },
    /// It is this day or later.
    From(Date),
    /// Not.
    Not(Box<Condition>),
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Either(Vec<Condition>),
}

impl Condition {
    /// Whether the condition holds.
    pub fn holds(&self, chosen: &Chosen, today: Date) -> bool {
        match self {
            Condition::Always(truth) => *truth,
            Condition::Chosen { question, options } => chosen.of(*question) & options != 0,
            Condition::Number { question, counted, compare, number } => {
                let options = chosen.of(*question);
                options != 0 && compare.holds((options & counted).count_ones(), *number)
            }
            Condition::From(date) => today >= *date,
            Condition::Not(inner) => !inner.holds(chosen, today),
            Condition::All(parts) => parts.iter().all(|part| part.holds(chosen, today)),
            Condition::Either(parts) => parts.iter().any(|part| part.holds(chosen, today)),
        }
    }

    /// Whether it may hold where some of these options are all that is chosen of one question, whatever else is answered and
    /// whichever day it is.
    pub fn may_hold(&self, question: usize, options: u64) -> bool {
        self.outcomes(question, options).0
    }

    /// Whether it may hold, and whether it may fail.
    fn outcomes(&self, about: usize, given: u64) -> (bool, bool) {
        let all = |parts: &[Condition]| parts.iter().map(|part| part.outcomes(about, given)).collect::<Vec<_>>();
        match self {
            Condition::Always(truth) => (*truth, !*truth),
            Condition::Chosen { question, options } if *question == about => (given & options != 0, given & !options != 0),
            Condition::Chosen { .. } | Condition::Number { .. } | Condition::From(_) => (true, true),
            Condition::Not(inner) => {
                let (hold, fail) = inner.outcomes(about, given);
                (fail, hold)
            }
            Condition::All(parts) => {
                let parts = all(parts);
                (parts.iter().all(|(hold, _)| *hold), parts.iter().any(|(_, fail)| *fail))
            }
            Condition::Either(parts) => {
                let parts = all(parts);
                (parts.iter().any(|(hold, _)| *hold), parts.iter().all(|(_, fail)| *fail))
            }
        }
    }

    /// Every part of the condition, itself first.
    pub fn parts(&self) -> Vec<&Condition> {
        let mut parts = vec![self];
        match self {
            Condition::Not(inner) => parts.extend(inner.parts()),
            Condition::All(inner) | Condition::Either(inner) => parts.extend(inner.iter().flat_map(Condition::parts)),
            _ => {}
        }
        parts
    }

    /// The questions it names.
    pub fn questions(&self) -> BTreeSet<usize> {
        let named = self.parts().into_iter().filter_map(|part| match part {
            Condition::Chosen { question, .. } | Condition::Number { question, .. } => Some(*question),
            _ => None,
        });
        named.collect()
    }

    /// The days it turns on.
    pub fn dates(&self) -> BTreeSet<Date> {
        let named = self.parts().into_iter().filter_map(|part| match part {
            Condition::From(date) => Some(*date),
            _ => None,
        });
        named.collect()
    }
}
