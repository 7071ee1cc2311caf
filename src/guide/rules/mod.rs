//! The rules a guide must satisfy for every combination of answers. Each failure names its place and the fewest answers that show it.

mod order;
mod reach;

use super::compiled::{Compiled, entangled};
use super::definition::{Contacts, MUNICIPALITY, PartyRef, Question, Step};
use super::example::{Example, shortest};
use super::reading::Draft;
use super::space::{Target, TooEntangled, both, either};
use crate::content::{Fault, FaultKind};
use biodivine_lib_bdd::Bdd;

/// A mark of steps, one of which is in every plan: what it is called, its field, and whether a step has it.
type Mark = (&'static str, &'static str, fn(&Step) -> bool);

const MARKS: [Mark; 3] = [
    ("first step", "first", |step| step.first),
    ("person to ask", "ask", |step| step.ask),
    ("social step near home", "social", |step| step.social),
];

/// What the rules look at, and the faults found so far.
struct Trial<'d> {
    path: &'d str,
    draft: &'d Draft,
    compiled: &'d Compiled,
    faults: Vec<Fault>,
}

/// Tries all rules.
pub(super) fn prove(path: &str, draft: &Draft, compiled: &Compiled) -> Vec<Fault> {
    let mut trial = Trial { path, draft, compiled, faults: Vec::new() };
    trial.reach();
    trial.every_plan_begins();
    trial.every_step_has_a_party();
    trial.exclusive_steps_never_meet();
    trial.faults.extend(order::prove(path, &draft.steps));
    trial.faults
}

impl Trial<'_> {
    fn fault(&mut self, line: usize, kind: FaultKind, what: String, remedy: &str) {
        self.faults.push(Fault::new(self.path, line, kind, what, remedy));
    }

    /// The shortest example of a formula; one that cannot be worked out is a fault of its own.
    fn example(&mut self, line: usize, formula: Result<Bdd, TooEntangled>) -> Option<Example> {
        let found = formula.and_then(|formula| shortest(&self.compiled.space, &self.draft.questions, &formula));
        found.unwrap_or_else(|error| {
            self.faults.push(entangled(self.path, line, error));
            None
        })
    }

    /// Every plan has a first step, a person to ask and a social step.
    fn every_plan_begins(&mut self) {
        for (name, field, marked) in MARKS {
            let steps = self.draft.steps.iter().zip(&self.compiled.steps).filter(|(step, _)| marked(step));
            let nothing = self.compiled.space.any(0, 0);
            let present = steps.map(|(_, target)| target).try_fold(nothing, |any, target| either(&any, &target.formula));
            let remedy = format!("mark a fitting step `{field} = true`, or add one without `when`");
            if let Some(example) = self.example(1, present.map(|present| present.not())) {
                let line = self.place_of(&example);
                self.fault(line, FaultKind::GuideNoStep, format!("the plan has no {name} with: {example}"), &remedy);
            }
        }
    }

    /// The line of the option the last answer of an example names, since the plan ends there; of the first question where nothing is answered.
    fn place_of(&self, example: &Example) -> usize {
        match example.last() {
            Some((question, option)) => {
                self.draft.questions.get(question).map_or(1, |question| question.lines.item("options", option))
            }
            None => self.draft.questions.first().map_or(1, |question| question.lines.start),
        }
    }

    /// Every step and alert has somebody to contact wherever it can appear.
    fn every_step_has_a_party(&mut self) {
        let (draft, compiled) = (self.draft, self.compiled);
        let municipality = draft.questions.iter().position(|question| question.id == MUNICIPALITY);
        let steps = draft.steps.iter().map(|step| (&step.id, &step.parties, &step.contacts, &step.lines));
        let alerts = draft.alerts.iter().map(|alert| (&alert.id, &alert.parties, &alert.contacts, &alert.lines));
        let targets = compiled.steps.iter().chain(&compiled.alerts);
        for ((id, parties, contacts, lines), target) in steps.chain(alerts).zip(targets) {
            let line = lines.of("parties");
            match municipality.and_then(|place| Some((place, draft.questions.get(place)?))) {
                Some((place, question)) => self.contacts_everywhere(id, contacts, target, line, (place, question)),
                None => {
                    if let Some(index) = parties.iter().position(|party| matches!(party, PartyRef::Role(_))) {
                        let what = format!("`{id}` names a role, and the guide never asks for the municipality");
                        self.fault(
                            lines.item("parties", index),
                            FaultKind::GuideNoParty,
                            what,
                            "add the question of the kind `municipality`",
                        );
                    }
                }
            }
        }
    }

    fn contacts_everywhere(
        &mut self,
        id: &str,
        contacts: &[Contacts],
        target: &Target,
        line: usize,
        (place, question): (usize, &Question),
    ) {
        let empty =
            contacts.iter().skip(1).zip(&question.options).enumerate().filter(|(_, (contacts, _))| contacts.parties.is_empty());
        for (option, (_, name)) in empty {
            let there = 1_u64.checked_shl(option as u32).unwrap_or(0);
            let formula = both(&target.formula, &self.compiled.space.any(place, there));
            if let Some(example) = self.example(line, formula) {
                let what = format!("`{id}` has no party in {name}, with: {example}");
                self.fault(
                    line,
                    FaultKind::GuideNoParty,
                    what,
                    "name a party that serves this municipality, or a role; or exclude the municipality in `when`",
                );
            }
        }
    }

    /// Two steps of one group never meet.
    fn exclusive_steps_never_meet(&mut self) {
        let draft = self.draft;
        let steps: Vec<(&Step, &Target)> =
            draft.steps.iter().zip(&self.compiled.steps).filter(|(step, _)| step.exclusive.is_some()).collect();
        for (index, (step, target)) in steps.iter().enumerate() {
            for (earlier, other) in steps.iter().take(index).filter(|(earlier, _)| earlier.exclusive == step.exclusive) {
                let line = step.lines.of("exclusive");
                if let Some(example) = self.example(line, both(&target.formula, &other.formula)) {
                    let what = format!("`{}` and `{}` exclude each other and meet with: {example}", earlier.id, step.id);
                    self.fault(
                        line,
                        FaultKind::GuideContradiction,
                        what,
                        "let the conditions of the two steps exclude each other",
                    );
                }
            }
        }
    }
}
