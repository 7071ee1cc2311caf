//! A guide's conditions as decision diagrams, worked out once when the guide is loaded.

use super::condition::Condition;
use super::definition::When;
use super::reading::Draft;
use super::space::{Space, Target, TooEntangled};
use crate::content::{Fault, FaultKind};
use std::collections::BTreeSet;

/// The space of answers, and each definition's condition in it, in file order.
pub(super) struct Compiled {
    pub(super) space: Space,
    pub(super) questions: Vec<Target>,
    pub(super) steps: Vec<Target>,
    pub(super) alerts: Vec<Target>,
}

impl Compiled {
    /// Compiles every condition of a draft.
    pub(super) fn new(path: &str, draft: &Draft) -> Result<Compiled, Vec<Fault>> {
        let fault = |line: usize| move |error: TooEntangled| entangled(path, line, error);
        let line_of = |when: Option<&When>, otherwise: usize| when.map_or(otherwise, |when| when.line);
        let space = Space::new(&draft.questions, dates(draft)).map_err(|(place, error)| {
            let line = draft.questions.get(place).map_or(1, |question| question.lines.of("when"));
            vec![entangled(path, line, error)]
        })?;
        let target = |when: Option<&When>, line: usize| {
            let condition: Option<&Condition> = when.map(|when| &when.condition);
            space.target(condition).map_err(fault(line_of(when, line)))
        };
        let questions = gather(draft.questions.iter().map(|question| target(question.when.as_ref(), question.lines.start)));
        let steps = gather(draft.steps.iter().map(|step| target(step.when.as_ref(), step.lines.start)));
        let alerts = gather(draft.alerts.iter().map(|alert| target(Some(&alert.when), alert.lines.start)));
        match (questions, steps, alerts) {
            (Ok(questions), Ok(steps), Ok(alerts)) => Ok(Compiled { space, questions, steps, alerts }),
            (questions, steps, alerts) => {
                Err([questions.err(), steps.err(), alerts.err()].into_iter().flatten().flatten().collect())
            }
        }
    }
}

/// A condition or a rule that cannot be proved in reasonable time.
pub(super) fn entangled(path: &str, line: usize, error: TooEntangled) -> Fault {
    Fault::new(path, line, FaultKind::GuideSyntax, error.to_string(), "let it depend on fewer answers at once")
}

/// All values, or all faults.
fn gather(results: impl Iterator<Item = Result<Target, Fault>>) -> Result<Vec<Target>, Vec<Fault>> {
    let mut targets = Vec::new();
    let mut faults = Vec::new();
    for result in results {
        match result {
            Ok(target) => targets.push(target),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(targets) } else { Err(faults) }
}

/// The days any condition turns on.
fn dates(draft: &Draft) -> BTreeSet<jiff::civil::Date> {
    let whens = draft.questions.iter().filter_map(|question| question.when.as_ref());
    let whens =
        whens.chain(draft.steps.iter().filter_map(|step| step.when.as_ref())).chain(draft.alerts.iter().map(|alert| &alert.when));
    whens.flat_map(|when| when.condition.dates()).collect()
}
