//! What would change a plan: for each step the single answers that would add or drop it.

use super::{Change, counts, holds};
use crate::guide::Guide;
use crate::guide::answers::{Answer, Answers, effective};
use crate::guide::condition::Chosen;
use crate::guide::definition::{Kind, Question, UNKNOWN};
use jiff::civil::Date;

/// For each step, in file order, the single other answers with which it would be there if it is not, and not if it is.
pub(super) fn changes<'g>(
    guide: &'g Guide,
    answers: &Answers,
    chosen: &Chosen,
    today: Date,
    present: &[bool],
) -> Vec<Vec<Change<'g>>> {
    let mut changes: Vec<Vec<Change<'g>>> = guide.steps.iter().map(|_| Vec::new()).collect();
    for (place, question) in guide.questions.iter().enumerate().filter(|(place, _)| counts(guide, chosen, *place, today)) {
        let alternatives = alternatives(question, chosen.of(place));
        let count = alternatives.len();
        let affected: Vec<usize> = (0..guide.steps.len())
            .filter(|at| guide.compiled.steps.get(*at).is_some_and(|target| target.questions.contains(&place)))
            .collect();
        for (option, bits) in alternatives {
            let other = effective(guide, today, |asked| match answers.at(asked) {
                _ if asked == place => bits,
                Some(Answer::Chosen(given)) => given,
                _ => 0,
            });
            for at in &affected {
                let (Some(step), Some(was), Some(list)) = (guide.steps.get(*at), present.get(*at), changes.get_mut(*at)) else {
                    continue;
                };
                if holds(step, &other, today) != *was {
                    note(list, &question.id, option, count);
                }
            }
        }
    }
    changes
}

/// Adds an option to a step's changes; the alternatives of one question come one after another.
fn note<'g>(list: &mut Vec<Change<'g>>, fact: &'g str, option: &'g str, count: usize) {
    match list.last_mut() {
        Some(change) if change.fact == fact => change.options.push(option),
        _ => list.push(Change { fact, options: vec![option], any_other: false }),
    }
    if let Some(change) = list.last_mut() {
        change.any_other = change.options.len() == count;
    }
}

/// The answers that differ from the one given by one option.
fn alternatives(question: &Question, bits: u64) -> Vec<(&str, u64)> {
    let single = question.options.iter().filter_map(|option| Some((option.as_str(), question.bit(option)?)));
    if question.kind != Kind::Many {
        let skipped = (bits != 0).then_some((UNKNOWN, 0));
        return single.filter(|(_, bit)| *bit != bits).chain(skipped).collect();
    }
    let toggled = single.map(|(option, bit)| {
        let none = question.none_bit();
        let other = match bits & bit != 0 {
            true => bits & !bit,
            false if bit == none => none,
            false => (bits & !none) | bit,
        };
        (option, other)
    });
    toggled.collect()
}
