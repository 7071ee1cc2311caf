//! Names and types: from what was written to what it means. All flaws are reported, not the first.

use super::{Compare, Condition, Day, Expr, Flaw, Name};
use crate::content::{FactValue, FaultKind};
use crate::guide::{Catalogue, Kind, Question};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a condition may name.
pub struct Scope<'g> {
    /// The questions, in file order.
    pub questions: &'g [Question],
    /// Named conditions that stand above.
    pub named: &'g BTreeMap<String, Condition>,
    /// Facts.
    pub catalogue: &'g dyn Catalogue,
}

impl Scope<'_> {
    /// What an expression means in this scope.
    pub fn resolve(&self, expr: &Expr) -> Result<Condition, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let condition = self.meaning(expr, &mut flaws);
        if flaws.is_empty() { Ok(condition) } else { Err(flaws) }
    }

    fn meaning(&self, expr: &Expr, flaws: &mut Vec<Flaw>) -> Condition {
        match expr {
            Expr::Literal(truth) => Condition::Always(*truth),
            Expr::Is { question, option, negated } => {
                let named = self.options(question, std::slice::from_ref(option), false, flaws);
                match named {
                    Some((place, bits, all)) => {
                        Condition::Chosen { question: place, options: if *negated { all & !bits } else { bits } }
                    }
                    None => Condition::Always(false),
                }
            }
            Expr::OneOf(question, options) => chosen(self.options(question, options, false, flaws)),
            Expr::Has(option, question) => chosen(self.options(question, std::slice::from_ref(option), true, flaws)),
            Expr::Any(question, options) => chosen(self.options(question, options, true, flaws)),
            Expr::Known(question) => match self.question(question, flaws) {
                Some((place, found)) => Condition::Chosen { question: place, options: found.all_options() },
                None => Condition::Always(false),
            },
            Expr::Size(question, compare, number) => match self.question(question, flaws) {
                Some((place, found)) => {
                    if found.kind != Kind::Many {
                        let remedy = "only answers to a question of the kind `many` are counted";
                        flaws.push(Flaw::new(
                            question.at,
                            FaultKind::GuideType,
                            format!("`{}` has one answer at most", question.text),
                            remedy,
                        ));
                    }
                    Condition::Number { question: place, counted: found.counted_options(), compare: *compare, number: *number }
                }
                None => Condition::Always(false),
            },
            Expr::Today(compare, day) => self.day(day, flaws).map_or(Condition::Always(false), |date| on(*compare, date)),
            Expr::Named(name) => self.named.get(&name.text).cloned().unwrap_or_else(|| {
                flaws.push(self.not_a_condition(name));
                Condition::Always(false)
            }),
            Expr::Not(inner) => Condition::Not(Box::new(self.meaning(inner, flaws))),
            Expr::All(parts) => Condition::All(parts.iter().map(|part| self.meaning(part, flaws)).collect()),
            Expr::Either(parts) => Condition::Either(parts.iter().map(|part| self.meaning(part, flaws)).collect()),
        }
    }

    fn question(&self, name: &Name, flaws: &mut Vec<Flaw>) -> Option<(usize, &Question)> {
        let found = self.questions.iter().enumerate().find(|(_, question)| question.id == name.text);
        if found.is_none() {
            let known: Vec<&str> = self.questions.iter().map(|question| question.id.as_str()).collect();
            let remedy = format!("one of: {}", known.join(", "));
            flaws.push(Flaw::new(name.at, FaultKind::GuideUnknownName, format!("there is no question `{}`", name.text), remedy));
        }
        found
    }

    /// A question's place, the bits of the named options, and the bits of all.
    fn options(&self, name: &Name, options: &[Name], many: bool, flaws: &mut Vec<Flaw>) -> Option<(usize, u64, u64)> {
        let (place, question) = self.question(name, flaws)?;
        if many != (question.kind == Kind::Many) {
            let (what, remedy) = if many {
                (
                    format!("`{}` has one answer, not several", name.text),
                    "write `question == \"option\"` or `question in [\"a\", \"b\"]`",
                )
            } else {
                (
                    format!("`{}` may have several answers", name.text),
                    "write `\"option\" in question` or `any(question, [\"a\", \"b\"])`",
                )
            };
            flaws.push(Flaw::new(name.at, FaultKind::GuideType, what, remedy));
        }
        let mut bits = 0;
        for option in options {
            match question.bit(&option.text) {
                Some(bit) if bits & bit != 0 => {
                    flaws.push(Flaw::new(
                        option.at,
                        FaultKind::GuideDuplicate,
                        format!("`{}` is named twice", option.text),
                        "remove one",
                    ));
                }
                Some(bit) => bits |= bit,
                None => flaws.push(unknown_option(question, option)),
            }
        }
        Some((place, bits, question.all_options()))
    }

    fn day(&self, day: &Day, flaws: &mut Vec<Flaw>) -> Option<Date> {
        let name = match day {
            Day::Date(date) => return Some(*date),
            Day::Fact(name) => name,
        };
        match self.catalogue.fact(&name.text) {
            Some(FactValue::Date(date)) => return Some(*date),
            Some(other) => {
                let what = format!("the fact `{}` is a {}, not a date", name.text, other.kind());
                flaws.push(Flaw::new(name.at, FaultKind::GuideType, what, "name a fact of the kind `date`"));
            }
            None => {
                let what = format!("there is no fact `{}`", name.text);
                flaws.push(Flaw::new(name.at, FaultKind::UnknownFact, what, "add it to facts.toml, or correct the id"));
            }
        }
        None
    }

    fn not_a_condition(&self, name: &Name) -> Flaw {
        if self.questions.iter().any(|question| question.id == name.text) {
            let what = format!("the question `{}` stands alone, without a comparison", name.text);
            return Flaw::new(name.at, FaultKind::GuideType, what, "compare it with an option, or write known(question)");
        }
        let what = format!("there is no question and no condition `{}` above", name.text);
        Flaw::new(name.at, FaultKind::GuideUnknownName, what, "correct the name, or define it above with [[condition]]")
    }
}

fn chosen(found: Option<(usize, u64, u64)>) -> Condition {
    found.map_or(Condition::Always(false), |(question, options, _)| Condition::Chosen { question, options })
}

fn unknown_option(question: &Question, option: &Name) -> Flaw {
    let what = format!("`{}` has no option `{}`", question.id, option.text);
    let remedy = match option.text.as_str() {
        "unknown" | "private" => format!("a skipped answer is asked for with !known({})", question.id),
        _ => format!("one of: {}", question.options.join(", ")),
    };
    Flaw::new(option.at, FaultKind::GuideUnknownName, what, remedy)
}

/// A comparison of today with a day, in terms of "this day or later".
fn on(compare: Compare, date: Date) -> Condition {
    let after = || date.tomorrow().map_or(Condition::Always(false), Condition::From);
    let not = |condition| Condition::Not(Box::new(condition));
    let exactly = || Condition::All(vec![Condition::From(date), not(after())]);
    match compare {
        Compare::AtLeast => Condition::From(date),
        Compare::More => after(),
        Compare::Less => not(Condition::From(date)),
        Compare::AtMost => not(after()),
        Compare::Equal => exactly(),
        Compare::Unequal => not(exactly()),
    }
}
