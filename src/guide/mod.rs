//! The guide: questions, and the plan that follows from the answers. Data that editors write, and a machine that proves it complete.
//!
//! [`Guide::load`] reads the definition ([`definition`]), its conditions ([`condition`]) and its words, and tries every rule for every
//! combination of answers. What then exists is sound: [`walk()`] finds the next question, [`plan()`] makes the plan, [`drawing`] draws it.

mod answers;
mod catalogue;
mod compiled;
pub mod condition;
mod contacts;
pub mod definition;
pub mod drawing;
mod example;
mod fixed;
mod plan;
mod proof;
mod reading;
mod rules;
mod space;
#[cfg(test)]
mod tests;
mod walk;
mod words;

pub use answers::{Answer, Answered, Answers, Problem};
pub use catalogue::Catalogue;
pub use definition::{Alert, Contacts, Deadline, Kind, Phase, Question, Step, Track};
pub use example::{Example, Fact};
pub use plan::{Addition, Change, Plan, PlannedAlert, PlannedStep, Reason, plan};
pub use proof::{Coverage, Proof};
pub use space::TooEntangled;
pub use walk::{Walk, walk, walk_on};

use crate::audit::Audit;
use crate::content::Fault;
use crate::lang::{Lang, Messages};
use compiled::Compiled;
use definition::{MUNICIPALITY, Named};

/// A guide has at most so many questions.
pub const MOST_QUESTIONS: usize = 40;
/// A question has at most so many options.
pub const MOST_OPTIONS: usize = 60;
/// A guide has at most so many steps.
pub const MOST_STEPS: usize = 400;

/// The guide's words in one language.
#[derive(Clone, Copy)]
pub struct WordFile<'f> {
    /// The language.
    pub lang: Lang,
    /// The path inside the content tree.
    pub path: &'f str,
    /// The text.
    pub text: &'f str,
}

/// A guide that has been proved: every combination of answers ends in a plan.
pub struct Guide {
    questions: Vec<Question>,
    conditions: Vec<Named>,
    steps: Vec<Step>,
    alerts: Vec<Alert>,
    order: Vec<usize>,
    words: Messages,
    audit: Audit,
    compiled: Compiled,
}

/// Tries every rule for every combination of answers.
fn prove(path: &str, draft: &reading::Draft) -> (Option<Compiled>, Vec<Fault>) {
    match Compiled::new(path, draft) {
        Ok(compiled) => {
            let faults = rules::prove(path, draft, &compiled);
            (Some(compiled), faults)
        }
        Err(faults) => (None, faults),
    }
}

impl Guide {
    /// Reads and proves a guide, or reports every fault. Rules are tried once the definition is read without fault.
    pub fn load(path: &str, text: &str, words: &[WordFile<'_>], catalogue: &dyn Catalogue) -> Result<Guide, Vec<Fault>> {
        let (mut draft, mut faults) = reading::read(path, text, catalogue);
        let readable = faults.is_empty();
        for step in &mut draft.steps {
            step.contacts = contacts::contacts(&step.parties, catalogue);
        }
        for alert in &mut draft.alerts {
            alert.contacts = contacts::contacts(&alert.parties, catalogue);
        }
        // The proof and the words are the two long parts, and neither needs the other.
        let (proved, (messages, found)) = std::thread::scope(|scope| {
            let proof = readable.then(|| scope.spawn(|| prove(path, &draft)));
            let words = words::read(words, &draft, catalogue);
            (proof.map(|proof| proof.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))), words)
        });
        faults.extend(found);
        let compiled = proved.and_then(|(compiled, found)| {
            faults.extend(found);
            compiled
        });
        match (messages, compiled) {
            (Some(words), Some(compiled)) if faults.is_empty() => {
                let order = plan::order(&draft.steps);
                let reading::Draft { questions, conditions, steps, alerts, audit } = draft;
                Ok(Guide { questions, conditions, steps, alerts, order, words, audit, compiled })
            }
            _ => {
                faults.sort();
                Err(faults)
            }
        }
    }

    /// The questions, in file order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// A question by its id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The named conditions, in file order.
    pub fn conditions(&self) -> &[Named] {
        &self.conditions
    }

    /// The steps, in file order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// A step by its id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The alerts, in file order.
    pub fn alerts(&self) -> &[Alert] {
        &self.alerts
    }

    /// The audit of the rules and the words together.
    pub fn audit(&self) -> &Audit {
        &self.audit
    }

    /// The words; fact references stand in them as `{fact:ID}`.
    pub fn words(&self) -> &Messages {
        &self.words
    }

    /// Proves the guide anew and counts: how many combinations there are, and in how many each step comes.
    pub fn prove(&self) -> Result<Proof, TooEntangled> {
        proof::count(self)
    }

    /// The position of the municipality question.
    fn municipality_question(&self) -> Option<usize> {
        self.questions.iter().position(|question| question.id == MUNICIPALITY)
    }
}
