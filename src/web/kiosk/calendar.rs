//! The plan as a calendar file: steps with a fixed last day get that day; the others are tasks without one.

use super::Visit;
use super::plan::deadline_date;
use super::told::Told;
use crate::exchange::icalendar::{Calendar, Entry, Kind, When, uid};
use crate::guide::Plan;

/// A day before a deadline, in minutes.
const DAY_BEFORE: u32 = 24 * 60;

/// The calendar of a plan; a discreet one names no step.
pub fn of_plan(plan: &Plan<'_>, told: &Told<'_>, visit: &Visit, discreet: bool) -> String {
    let discreet_title = visit.words("plan-discreet-title");
    let entries = plan.steps.iter().filter(|step| step.deadline.is_some() || step.phase.name() == "today").map(|step| {
        let message = format!("step-{}", step.id);
        let due = step.deadline.and_then(|deadline| deadline_date(deadline, &told.snapshot.facts)).map(When::Day);
        Entry {
            uid: uid(&[
                step.id,
                told.lang.tag(),
                &plan.facts.iter().flat_map(|fact| fact.options.iter().copied()).collect::<Vec<_>>().join("-"),
            ]),
            remind: due.is_some().then_some(DAY_BEFORE),
            kind: Kind::Todo { due },
            summary: if discreet { discreet_title.clone() } else { told.text(&message) },
            description: if discreet { String::new() } else { told.text(&format!("{message}.do")) },
            location: String::new(),
            url: None,
            private: true,
        }
    });
    let name = if discreet { discreet_title.clone() } else { visit.words("plan-title") };
    let stamp = visit.context.moment();
    Calendar { name, language: told.lang.tag().to_owned(), stamp, entries: entries.collect() }.render()
}
