//! Conditions: a closed, typed, decidable part of the CEL syntax.
//!
//! A text becomes an [`Expr`] (what was written, with positions), then a [`Condition`] (what it means, with names resolved).

mod lexer;
mod meaning;
mod parser;
mod resolve;
mod wording;

pub use meaning::{Chosen, Condition};
pub use parser::parse;
pub use resolve::Scope;
pub use wording::plain;

use crate::content::FaultKind;
use jiff::civil::Date;

/// The longest condition, in bytes.
pub const LONGEST_CONDITION: usize = 2_000;

/// What is wrong in a condition, and where in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Byte offset in the condition's text.
    pub at: usize,
    /// The kind of fault.
    pub kind: FaultKind,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Flaw {
    fn new(at: usize, kind: FaultKind, what: impl Into<String>, remedy: impl Into<String>) -> Flaw {
        Flaw { at, kind, what: what.into(), remedy: remedy.into() }
    }
}

/// A name as written, and where; two names are equal when they say the same.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Byte offset in the condition's text.
    pub at: usize,
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        self.text == other.text
    }
}

/// A comparison of numbers or days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Compare {
    Equal,
    Unequal,
    Less,
    AtMost,
    More,
    AtLeast,
}

impl Compare {
    /// As written.
    pub fn sign(self) -> &'static str {
        match self {
            Compare::Equal => "==",
            Compare::Unequal => "!=",
            Compare::Less => "<",
            Compare::AtMost => "<=",
            Compare::More => ">",
            Compare::AtLeast => ">=",
        }
    }

    /// Whether it holds between two values.
    pub fn holds<T: Ord>(self, left: T, right: T) -> bool {
        match self {
            Compare::Equal => left == right,
            Compare::Unequal => left != right,
            Compare::Less => left < right,
            Compare::AtMost => left <= right,
            Compare::More => left > right,
            Compare::AtLeast => left >= right,
        }
    }
}

/// The day `today` is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Day {
    /// Written out.
    Date(Date),
    /// A fact of the kind `date`.
    Fact(Name),
}

/// A condition as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// `true` or `false`.
    Literal(bool),
    /// `question == "option"`, or `!=`.
    Is {
        /// The question.
        question: Name,
        /// The option.
        option: Name,
        /// Whether it was written `!=`.
        negated: bool,
    },
    /// `question in ["a", "b"]`.
    OneOf(Name, Vec<Name>),
    /// `"option" in question`.
    Has(Name, Name),
    /// `any(question, ["a", "b"])`.
    Any(Name, Vec<Name>),
    /// `size(question) >= 2`.
    Size(Name, Compare, u32),
    /// `known(question)`.
    Known(Name),
    /// `today >= date("2027-03-04")`.
    Today(Compare, Day),
    /// A named condition.
    Named(Name),
    /// `!a`.
    Not(Box<Expr>),
    /// `a && b`.
    All(Vec<Expr>),
    /// `a || b`.
    Either(Vec<Expr>),
}

impl Expr {
    /// Where the expression begins in its text.
    pub fn at(&self) -> usize {
        match self {
            Expr::Literal(_) | Expr::Today(..) => 0,
            Expr::Is { question, .. } => question.at,
            Expr::Has(option, _) => option.at,
            Expr::OneOf(name, _) | Expr::Any(name, _) | Expr::Size(name, ..) | Expr::Known(name) | Expr::Named(name) => name.at,
            Expr::Not(inner) => inner.at(),
            Expr::All(parts) | Expr::Either(parts) => parts.first().map_or(0, Expr::at),
        }
    }
}
