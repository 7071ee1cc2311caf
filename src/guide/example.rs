//! The fewest answers that make a formula hold: what a person is shown when a proof fails.

use super::definition::Question;
use super::space::{Space, TooEntangled, Variable, both};
use biodivine_lib_bdd::Bdd;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// One answer: an option of a question.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Fact {
    /// The question's id.
    pub fact: String,
    /// The option's id.
    pub option: String,
}

/// Some answers and, where it matters, a time; whatever is not named was skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Example {
    /// The answers, in the questions' order.
    pub answers: Vec<Fact>,
    /// From this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Before this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Date>,
    #[serde(skip)]
    last: Option<(usize, usize)>,
}

impl Example {
    /// The positions of the last answer's question and option.
    pub(super) fn last(&self) -> Option<(usize, usize)> {
        self.last
    }
}

impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.answers.is_empty() {
            f.write_str("no answer at all")?;
        }
        for (index, answer) in self.answers.iter().enumerate() {
            write!(f, "{}{} = {}", if index > 0 { ", " } else { "" }, answer.fact, answer.option)?;
        }
        if let Some(from) = self.from {
            write!(f, ", from {from}")?;
        }
        if let Some(before) = self.before {
            write!(f, ", before {before}")?;
        }
        Ok(())
    }
}

/// The shortest example of a formula among all legal answers; `None` where it cannot hold.
pub(super) fn shortest(space: &Space, questions: &[Question], formula: &Bdd) -> Result<Option<Example>, TooEntangled> {
    let needed: BTreeSet<usize> = space.closure(space.support(formula));
    let within = both(&space.domain(&needed)?, formula)?;
    if within.is_false() {
        return Ok(None);
    }
    let costs = costs(space, &within);
    let cost = |node: usize| costs.get(node).copied().flatten();
    let mut example = Example::default();
    let dated = space.turns_on_dates(formula);
    let mut node = within.root_pointer();
    while !node.is_terminal() {
        let (low, high) = (within.low_link_of(node), within.high_link_of(node));
        let meaning = space.meaning(within.var_of(node));
        let through_low = cost(low.to_index());
        let through_high = cost(high.to_index()).map(|cost| cost + weight(meaning));
        // Of several shortest examples the one with the options named first.
        let option = matches!(meaning, Some(Variable::Option(..)));
        let chosen = match (through_low, through_high) {
            (Some(low), Some(high)) => high < low || (option && high == low),
            (None, _) => true,
            (_, None) => false,
        };
        match meaning {
            Some(Variable::Option(question, option)) if chosen => note(&mut example, questions, question, option),
            Some(Variable::From(place)) if dated => {
                let date = space.dates().get(place).copied();
                if chosen {
                    example.from = date.or(example.from);
                } else {
                    example.before = example.before.or(date);
                }
            }
            _ => {}
        }
        node = if chosen { high } else { low };
    }
    Ok(Some(example))
}

fn note(example: &mut Example, questions: &[Question], question: usize, option: usize) {
    if let Some(found) = questions.get(question)
        && let Some(id) = found.options.get(option)
    {
        example.answers.push(Fact { fact: found.id.clone(), option: id.clone() });
        example.last = Some((question, option));
    }
}

/// For each node the fewest answers on a way to "holds"; a diagram's children stand before their parents.
fn costs(space: &Space, formula: &Bdd) -> Vec<Option<usize>> {
    let mut costs: Vec<Option<usize>> = Vec::with_capacity(formula.size());
    for node in formula.pointers() {
        let cost = if node.is_terminal() {
            node.is_one().then_some(0)
        } else {
            let of = |child: usize| costs.get(child).copied().flatten();
            let low = of(formula.low_link_of(node).to_index());
            let high = of(formula.high_link_of(node).to_index()).map(|cost| cost + weight(space.meaning(formula.var_of(node))));
            low.into_iter().chain(high).min()
        };
        costs.push(cost);
    }
    costs
}

/// A day costs nothing: it is not an answer.
fn weight(meaning: Option<Variable>) -> usize {
    usize::from(matches!(meaning, Some(Variable::Option(..))))
}
