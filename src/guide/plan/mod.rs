//! The plan: the steps that follow from the answers, in order, each with whom to contact, why it is there and what would change it.

mod changes;
mod order;
mod reasons;

pub(super) use order::order;

use super::answers::{Answered, Answers, as_map};
use super::condition::Chosen;
use super::definition::{Contacts, Deadline, MUNICIPALITY, Phase, Track};
use super::{Guide, Step};
use jiff::civil::Date;
use serde::Serialize;

/// An answer that brought a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reason<'g> {
    /// The question's id.
    pub fact: &'g str,
    /// The option's id.
    pub option: &'g str,
}

/// Other answers to one question, each of which alone would add or drop a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change<'g> {
    /// The question's id.
    pub fact: &'g str,
    /// The options; of a question of the kind `many`, those to choose or to leave out.
    pub options: Vec<&'g str>,
    /// Whether these are all other answers there are.
    pub any_other: bool,
}

/// A step of a plan.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedStep<'g> {
    /// Its id.
    pub id: &'g str,
    /// When it is due.
    pub phase: Phase,
    /// The part of life it belongs to.
    pub track: Track,
    /// Whom to contact, the most important first.
    pub parties: &'g [String],
    /// Whether the person's municipality must be asked, because it is not known which one it is.
    pub ask_municipality: bool,
    /// Steps of this plan to do before.
    pub after: Vec<&'g str>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<&'g Deadline>,
    /// What it waits for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waits_for: Option<&'g str>,
    /// Things to bring.
    pub bring: &'g [String],
    /// Articles to read.
    pub articles: &'g [String],
    /// The fewest of the answers given that already bring it; none where it is in every plan, or comes because nothing was answered.
    pub because: Vec<Reason<'g>>,
    /// What would drop it.
    pub changes: Vec<Change<'g>>,
    /// Whether a sensitive answer is among the reasons.
    pub sensitive: bool,
}

/// An alert above a plan.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedAlert<'g> {
    /// Its id.
    pub id: &'g str,
    /// Whom to contact.
    pub parties: &'g [String],
    /// Whether the person's municipality must be asked.
    pub ask_municipality: bool,
    /// The fewest of the answers given that already bring it; none where it is in every plan, or comes because nothing was answered.
    pub because: Vec<Reason<'g>>,
    /// Whether a sensitive answer is among the reasons.
    pub sensitive: bool,
}

/// A step that is not in the plan, and what would add it.
#[derive(Clone, Debug, Serialize)]
pub struct Addition<'g> {
    /// The step's id.
    pub step: &'g str,
    /// When it would be due.
    pub phase: Phase,
    /// What would add it.
    pub changes: Vec<Change<'g>>,
}

/// The plan of one person.
#[derive(Clone, Debug, Serialize)]
pub struct Plan<'g> {
    /// The answers it follows from.
    #[serde(serialize_with = "map")]
    pub facts: Vec<Answered<'g>>,
    /// The municipality, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<&'g str>,
    /// Alerts, to be shown before any step.
    pub alerts: Vec<PlannedAlert<'g>>,
    /// The steps, by phase and track, each behind those it comes after.
    pub steps: Vec<PlannedStep<'g>>,
    /// Steps that one other answer would add.
    pub more: Vec<Addition<'g>>,
}

fn map<S: serde::Serializer>(facts: &[Answered<'_>], serializer: S) -> Result<S::Ok, S::Error> {
    as_map(facts, serializer)
}

/// The plan that follows from the answers on a day.
pub fn plan<'g>(guide: &'g Guide, answers: &Answers, today: Date) -> Plan<'g> {
    let chosen = answers.chosen(guide, today);
    let municipality = municipality(guide, &chosen);
    let place = municipality.map_or(0, |(place, _)| place + 1);
    let present: Vec<bool> = guide.steps.iter().map(|step| holds(step, &chosen, today)).collect();
    let reasoning = reasons::Reasoning::new(guide, answers, &chosen, today);
    let changes = changes::changes(guide, answers, &chosen, today, &present);

    let mut plan = Plan {
        facts: (0..guide.questions.len())
            .filter(|place| counts(guide, &chosen, *place, today))
            .filter_map(|place| answers.answered(guide, place))
            .collect(),
        municipality: municipality.map(|(_, slug)| slug),
        alerts: Vec::new(),
        steps: Vec::new(),
        more: Vec::new(),
    };
    for (alert, target) in guide.alerts.iter().zip(&guide.compiled.alerts) {
        if alert.when.condition.holds(&chosen, today) {
            let because = reasoning.because(target);
            let (parties, ask_municipality) = contacts(&alert.contacts, place);
            plan.alerts.push(PlannedAlert {
                id: &alert.id,
                parties,
                ask_municipality,
                sensitive: sensitive(guide, &because),
                because,
            });
        }
    }
    let mut changes: Vec<Vec<Change<'g>>> = changes;
    for at in &guide.order {
        let (Some(step), Some(target), Some(changes)) =
            (guide.steps.get(*at), guide.compiled.steps.get(*at), changes.get_mut(*at))
        else {
            continue;
        };
        let changes = std::mem::take(changes);
        if present.get(*at) != Some(&true) {
            if !changes.is_empty() {
                plan.more.push(Addition { step: &step.id, phase: step.phase, changes });
            }
            continue;
        }
        let because = reasoning.because(target);
        let (parties, ask_municipality) = contacts(&step.contacts, place);
        plan.steps.push(PlannedStep {
            id: &step.id,
            phase: step.phase,
            track: step.track,
            parties,
            ask_municipality,
            after: order::before(guide, &present, *at),
            deadline: step.deadline.as_ref(),
            waits_for: step.waits_for.as_deref(),
            bring: &step.bring,
            articles: &step.articles,
            sensitive: sensitive(guide, &because),
            because,
            changes,
        });
    }
    plan
}

impl Plan<'_> {
    /// The plan without anything that tells of a sensitive answer: for paper that others may see.
    pub fn discreet(mut self) -> Self {
        let telling: Vec<&str> = self.facts.iter().filter(|fact| fact.sensitive).map(|fact| fact.fact).collect();
        self.alerts.retain(|alert| !alert.sensitive);
        let gone: Vec<&str> = self.steps.iter().filter(|step| step.sensitive).map(|step| step.id).collect();
        self.steps.retain(|step| !step.sensitive);
        for step in &mut self.steps {
            step.after.retain(|id| !gone.contains(id));
            step.changes.retain(|change| !telling.contains(&change.fact));
        }
        self.more.clear();
        self.facts.retain(|fact| !fact.sensitive);
        self
    }
}

/// Whether a step is in the plan.
fn holds(step: &Step, chosen: &Chosen, today: Date) -> bool {
    step.when.as_ref().is_none_or(|when| when.condition.holds(chosen, today))
}

/// Whether a question is asked of this person.
fn counts(guide: &Guide, chosen: &Chosen, place: usize, today: Date) -> bool {
    guide
        .questions
        .get(place)
        .is_some_and(|question| question.when.as_ref().is_none_or(|when| when.condition.holds(chosen, today)))
}

/// The municipality that was chosen: its position among the contacts, and its slug.
fn municipality<'g>(guide: &'g Guide, chosen: &Chosen) -> Option<(usize, &'g str)> {
    let place = guide.municipality_question()?;
    let question = guide.questions.get(place)?;
    let option = chosen.of(place).trailing_zeros() as usize;
    // The last option is "not yet".
    let slug = question.options.get(option).filter(|_| option + 1 < question.options.len())?;
    debug_assert_eq!(question.id, MUNICIPALITY);
    Some((option, slug))
}

fn contacts(contacts: &[Contacts], place: usize) -> (&[String], bool) {
    contacts.get(place).map_or((&[], true), |contacts| (&contacts.parties, contacts.ask_municipality))
}

fn sensitive(guide: &Guide, because: &[Reason<'_>]) -> bool {
    because.iter().any(|reason| guide.question(reason.fact).is_some_and(|question| question.sensitive))
}
