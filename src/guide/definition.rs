//! What a guide consists of: questions, steps, alerts, and where each stands in its file.

use super::condition::{Condition, Expr};
use serde::Serialize;
use std::collections::BTreeMap;

/// The implicit option "I don't know".
pub const UNKNOWN: &str = "unknown";
/// The implicit option "I would rather not say".
pub const PRIVATE: &str = "private";
/// The id of the question of the kind `municipality`.
pub const MUNICIPALITY: &str = "municipality";
/// The option of the municipality question for those who have none yet.
pub const NOT_YET: &str = "not-yet";

/// The lines a definition's fields stand on.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// The line the definition begins on.
    pub start: usize,
    fields: BTreeMap<String, Vec<usize>>,
}

impl Lines {
    pub(super) fn new(start: usize) -> Lines {
        Lines { start, fields: BTreeMap::new() }
    }

    /// Notes a field: its own line, then the line of each of its items.
    pub(super) fn note(&mut self, field: &str, lines: Vec<usize>) {
        self.fields.insert(field.to_owned(), lines);
    }

    /// The line of a field, or of the definition where the field is absent.
    pub fn of(&self, field: &str) -> usize {
        self.fields.get(field).and_then(|lines| lines.first()).copied().unwrap_or(self.start)
    }

    /// The line of an item of a list field.
    pub fn item(&self, field: &str, index: usize) -> usize {
        self.fields.get(field).and_then(|lines| lines.get(index + 1)).copied().unwrap_or_else(|| self.of(field))
    }
}

/// A condition of a definition: as written, and what it means.
#[derive(Clone, Debug)]
pub struct When {
    /// The text.
    pub text: String,
    /// The line the text begins on.
    pub line: usize,
    /// As written.
    pub expr: Expr,
    /// What it means.
    pub condition: Condition,
}

impl When {
    /// The line of a byte offset of the text.
    pub fn line_at(&self, at: usize) -> usize {
        self.line + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count()
    }
}

/// How many options an answer may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Exactly one.
    One,
    /// One or more.
    Many,
    /// Exactly one: a municipality, or not yet.
    Municipality,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id: the fact an answer states.
    pub id: String,
    /// How many options an answer may name.
    pub kind: Kind,
    /// The options' ids; the implicit ones are not listed.
    pub options: Vec<String>,
    /// The option that excludes the others.
    pub none: Option<usize>,
    /// Asked only where this holds.
    pub when: Option<When>,
    /// Whether it must say why it is asked, and stays out of a printed plan.
    pub sensitive: bool,
    /// Where it stands.
    pub lines: Lines,
}

impl Question {
    /// The bit of an option.
    pub fn bit(&self, option: &str) -> Option<u64> {
        let place = self.options.iter().position(|own| own == option)?;
        1_u64.checked_shl(u32::try_from(place).ok()?)
    }

    /// The bits of all options.
    pub fn all_options(&self) -> u64 {
        u32::try_from(self.options.len()).ok().and_then(|length| 1_u64.checked_shl(length)).map_or(u64::MAX, |next| next - 1)
    }

    /// The bits of the options that [`Condition::Number`] counts: all but `none`.
    pub fn counted_options(&self) -> u64 {
        self.all_options() & !self.none_bit()
    }

    /// The bit of `none`, or no bit.
    pub fn none_bit(&self) -> u64 {
        self.none.and_then(|place| u32::try_from(place).ok()).and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
    }

    /// The ids of the options whose bits are set.
    pub fn named(&self, bits: u64) -> impl Iterator<Item = &str> {
        self.options
            .iter()
            .enumerate()
            .filter(move |(place, _)| bits.checked_shr(*place as u32).is_some_and(|rest| rest & 1 == 1))
            .map(|(_, id)| id.as_str())
    }

    /// The message id of the question's words.
    pub fn message(&self) -> String {
        format!("question-{}", self.id)
    }

    /// The message id of an option's words; `None` for a municipality, which goes by its own name.
    pub fn option_message(&self, option: &str) -> Option<String> {
        match option {
            UNKNOWN | PRIVATE => Some(format!("option-{option}")),
            _ if self.kind == Kind::Municipality && option != NOT_YET => None,
            _ => Some(format!("option-{}-{option}", self.id)),
        }
    }
}

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value with its name, in order.
            pub const NAMES: &'static [(&'static str, $name)] = &[$(($text, $name::$variant)),+];

            /// The name in `guide.toml`; the interface's words stand under it.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }
        }
    };
}

names! {
    /// When a step is due, in the order of a plan.
    Phase {
        /// At once.
        Today = "today",
        /// In the first week.
        FirstWeek = "first-week",
        /// In the first months.
        FirstMonths = "first-months",
        /// After that.
        Later = "later",
        /// While waiting for a decision.
        Waiting = "waiting",
    }
}

names! {
    /// The part of life a step belongs to; tracks run in parallel.
    Track {
        /// The right to stay.
        Status = "status",
        /// Registration and identity.
        Registration = "registration",
        /// Money.
        Money = "money",
        /// A home.
        Home = "home",
        /// Work.
        Work = "work",
        /// School and learning.
        School = "school",
        /// Health.
        Health = "health",
        /// Meeting people.
        People = "people",
    }
}

/// Whom a step sends to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartyRef {
    /// A party by its slug.
    Slug(String),
    /// Whoever has the role in the person's municipality.
    Role(String),
}

/// Whom to contact, worked out for one municipality or for none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contacts {
    /// The parties' slugs, the most important first.
    pub parties: Vec<String>,
    /// Whether the municipality itself must be asked, because it is not known which one it is.
    pub ask_municipality: bool,
}

/// A day a deadline is counted from, or the fact itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The fact's id: a date or a duration, with its source.
    pub fact: String,
    /// What a duration is counted from; the words are the message `from-ID`.
    pub counted_from: Option<String>,
}

/// A step.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// When it is due.
    pub phase: Phase,
    /// The part of life it belongs to.
    pub track: Track,
    /// In the plan where this holds; without it, in every plan.
    pub when: Option<When>,
    /// Whom it sends to, as written.
    pub parties: Vec<PartyRef>,
    /// Whom it sends to: without a municipality, then in each.
    pub contacts: Vec<Contacts>,
    /// Positions of the steps to do before.
    pub after: Vec<usize>,
    /// Things to bring; the words are the messages `bring-ID`.
    pub bring: Vec<String>,
    /// Slugs of articles to read.
    pub articles: Vec<String>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// What it waits for; the words are the message `wait-ID`.
    pub waits_for: Option<String>,
    /// Its group of steps that never meet.
    pub exclusive: Option<String>,
    /// Something to do at once.
    pub first: bool,
    /// A person to ask.
    pub ask: bool,
    /// A social step near home.
    pub social: bool,
    /// Where it stands.
    pub lines: Lines,
}

impl Step {
    /// The message id of the step's title, or of one of its attributes (`do`, `next`, `silence`, `change`) by [`Step::attribute`].
    pub fn message(&self) -> String {
        format!("step-{}", self.id)
    }

    /// The message id of an attribute.
    pub fn attribute(&self, name: &str) -> String {
        format!("step-{}.{name}", self.id)
    }
}

/// An alert: shown above the plan.
#[derive(Clone, Debug)]
pub struct Alert {
    /// Its id; the words are the message `alert-ID`.
    pub id: String,
    /// Shown where this holds.
    pub when: When,
    /// Whom to contact, as written.
    pub parties: Vec<PartyRef>,
    /// Whom to contact: without a municipality, then in each.
    pub contacts: Vec<Contacts>,
    /// Where it stands.
    pub lines: Lines,
}

/// A condition with a name.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its name.
    pub id: String,
    /// The condition.
    pub when: When,
    /// Where it stands.
    pub lines: Lines,
}
