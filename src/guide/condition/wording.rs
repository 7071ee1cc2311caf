//! Conditions in readable form: as the syntax they were written in, and as plain words for drawings.

use super::{Compare, Day, Expr, Name};
use std::fmt;

impl fmt::Display for Expr {
    /// The condition in its own syntax, with no more parentheses than it needs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Literal(truth) => write!(f, "{truth}"),
            Expr::Is { question, option, negated } => {
                write!(f, "{} {} \"{}\"", question.text, if *negated { "!=" } else { "==" }, option.text)
            }
            Expr::OneOf(question, options) => write!(f, "{} in [{}]", question.text, quoted(options)),
            Expr::Has(option, question) => write!(f, "\"{}\" in {}", option.text, question.text),
            Expr::Any(question, options) => write!(f, "any({}, [{}])", question.text, quoted(options)),
            Expr::Size(question, compare, number) => write!(f, "size({}) {} {number}", question.text, compare.sign()),
            Expr::Known(question) => write!(f, "known({})", question.text),
            Expr::Today(compare, Day::Date(date)) => write!(f, "today {} date(\"{date}\")", compare.sign()),
            Expr::Today(compare, Day::Fact(fact)) => write!(f, "today {} fact(\"{}\")", compare.sign(), fact.text),
            Expr::Named(name) => f.write_str(&name.text),
            Expr::Not(inner) => match **inner {
                Expr::All(_)
                | Expr::Either(_)
                | Expr::Is { .. }
                | Expr::OneOf(..)
                | Expr::Has(..)
                | Expr::Size(..)
                | Expr::Today(..) => write!(f, "!({inner})"),
                _ => write!(f, "!{inner}"),
            },
            Expr::All(parts) => joined(f, parts, " && ", |part| matches!(part, Expr::Either(_) | Expr::All(_))),
            Expr::Either(parts) => joined(f, parts, " || ", |part| matches!(part, Expr::Either(_))),
        }
    }
}

fn joined(f: &mut fmt::Formatter<'_>, parts: &[Expr], sign: &str, wrapped: impl Fn(&Expr) -> bool) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(sign)?;
        }
        if wrapped(part) { write!(f, "({part})") } else { write!(f, "{part}") }?;
    }
    Ok(())
}

fn quoted(names: &[Name]) -> String {
    names.iter().map(|name| format!("\"{}\"", name.text)).collect::<Vec<_>>().join(", ")
}

/// The condition in plain words, for editors' drawings and reports.
pub fn plain(expr: &Expr) -> String {
    match expr {
        Expr::Literal(true) => "always".to_owned(),
        Expr::Literal(false) => "never".to_owned(),
        Expr::Is { question, option, negated: false } => format!("{} is {}", question.text, option.text),
        Expr::Is { question, option, negated: true } => format!("{} is answered, not {}", question.text, option.text),
        Expr::OneOf(question, options) => format!("{} is {}", question.text, listed(options)),
        Expr::Has(option, question) => format!("{} has {}", question.text, option.text),
        Expr::Any(question, options) => format!("{} has {}", question.text, listed(options)),
        Expr::Size(question, compare, number) => format!("{} of {}", amount(*compare, &number.to_string()), question.text),
        Expr::Known(question) => format!("{} is answered", question.text),
        Expr::Today(compare, day) => {
            let day = match day {
                Day::Date(date) => date.to_string(),
                Day::Fact(fact) => fact.text.clone(),
            };
            let when = match compare {
                Compare::Equal => "on",
                Compare::Unequal => "not on",
                Compare::Less => "before",
                Compare::AtMost => "until",
                Compare::More => "after",
                Compare::AtLeast => "from",
            };
            format!("{when} {day}")
        }
        Expr::Named(name) => name.text.replace('_', " "),
        Expr::Not(inner) => format!("not ({})", plain(inner)),
        Expr::All(parts) => sentence(parts, " and "),
        Expr::Either(parts) => sentence(parts, " or "),
    }
}

fn sentence(parts: &[Expr], between: &str) -> String {
    let part = |part: &Expr| match part {
        Expr::All(_) | Expr::Either(_) => format!("({})", plain(part)),
        _ => plain(part),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(between)
}

fn listed(names: &[Name]) -> String {
    names.iter().map(|name| name.text.as_str()).collect::<Vec<_>>().join(" or ")
}

fn amount(compare: Compare, number: &str) -> String {
    let words = match compare {
        Compare::Equal => "exactly",
        Compare::Unequal => "not",
        Compare::Less => "fewer than",
        Compare::AtMost => "at most",
        Compare::More => "more than",
        Compare::AtLeast => "at least",
    };
    format!("{words} {number}")
}
