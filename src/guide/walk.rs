//! The walk: which question comes next. Only what can still change the plan is asked.

use super::Guide;
use super::answers::{Answer, Answered, Answers, Problem, as_map};
use super::condition::Chosen;
use super::definition::{Contacts, Question};
use super::fixed::Fixed;
use super::space::Target;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// Where a person stands in the guide.
#[derive(Clone, Debug, Serialize)]
pub struct Walk<'g> {
    /// The answers that count, in the questions' order.
    #[serde(serialize_with = "map")]
    pub answered: Vec<Answered<'g>>,
    /// Answers that do not count as the others stand, or not yet; they count again when those are changed.
    #[serde(serialize_with = "map")]
    pub set_aside: Vec<Answered<'g>>,
    /// The next question; none when the plan can no longer change.
    #[serde(serialize_with = "id")]
    pub next: Option<&'g Question>,
    /// How many questions may still come, the next included.
    pub remaining: usize,
    /// What could not be taken as it stood.
    pub problems: Vec<Problem>,
}

fn map<S: serde::Serializer>(answered: &[Answered<'_>], serializer: S) -> Result<S::Ok, S::Error> {
    as_map(answered, serializer)
}

fn id<S: serde::Serializer>(question: &Option<&Question>, serializer: S) -> Result<S::Ok, S::Error> {
    question.map(|question| question.id.as_str()).serialize(serializer)
}

/// Where these answers stand, whatever the day: a question that only matters on some days is asked.
pub fn walk<'g>(guide: &'g Guide, answers: &Answers) -> Walk<'g> {
    Standing::new(guide, answers, None).walk(guide, answers)
}

/// Where these answers stand on a day: what no longer matters then is not asked.
pub fn walk_on<'g>(guide: &'g Guide, answers: &Answers, today: Date) -> Walk<'g> {
    Standing::new(guide, answers, Some(today)).walk(guide, answers)
}

/// Whether a question is asked, as far as the answers tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// It is, or was.
    Yes,
    /// It is not; an answer to it is set aside.
    No,
    /// That depends on questions that are not answered yet.
    Open,
}

/// What the answers settle.
struct Standing {
    asked: Vec<Asked>,
    fixed: Fixed,
    /// The questions whose answers are fixed.
    settled: BTreeSet<usize>,
}

impl Standing {
    fn new(guide: &Guide, answers: &Answers, today: Option<Date>) -> Standing {
        let space = &guide.compiled.space;
        let mut standing = Standing { asked: Vec::new(), fixed: space.fix_day(today), settled: BTreeSet::new() };
        let mut chosen = Chosen::nothing(guide.questions.len());
        for (place, gate) in guide.compiled.questions.iter().enumerate() {
            let asked = standing.asked(guide, gate);
            let answer = answers.at(place);
            if let (Asked::Yes, Some(Answer::Chosen(bits))) = (asked, answer) {
                chosen.set(place, bits);
            }
            if asked == Asked::No || (asked == Asked::Yes && answer.is_some()) {
                space.fix(&mut standing.fixed, place, &chosen);
                standing.settled.insert(place);
            }
            standing.asked.push(asked);
        }
        standing
    }

    fn asked(&self, guide: &Guide, gate: &Target) -> Asked {
        match (self.may_hold(gate), self.may_fail(gate)) {
            (false, _) => Asked::No,
            (true, false) => Asked::Yes,
            // Only the day is open: the question is asked on some days, so it is asked.
            (true, true) if self.live(guide, gate).is_empty() => Asked::Yes,
            (true, true) => Asked::Open,
        }
    }

    /// Whether nothing that a condition depends on is settled: then what is true of it without answers still is.
    fn leaves_open(&self, target: &Target) -> bool {
        !target.dated && target.questions.is_disjoint(&self.settled)
    }

    fn may_hold(&self, target: &Target) -> bool {
        if self.leaves_open(target) { !target.holds.is_false() } else { self.fixed.allows(&target.holds) }
    }

    fn may_fail(&self, target: &Target) -> bool {
        if self.leaves_open(target) { !target.fails.is_false() } else { self.fixed.allows(&target.fails) }
    }

    /// Whether the condition can still turn out either way.
    fn undecided(&self, target: &Target) -> bool {
        self.may_hold(target) && self.may_fail(target)
    }

    /// The questions a condition still depends on.
    fn live(&self, guide: &Guide, target: &Target) -> BTreeSet<usize> {
        if self.leaves_open(target) {
            return target.support.clone();
        }
        guide.compiled.space.live(&target.formula, &self.fixed)
    }

    /// The questions whose answers can still change the plan.
    fn mattering(&self, guide: &Guide) -> BTreeSet<usize> {
        let compiled = &guide.compiled;
        let targets = compiled.steps.iter().chain(&compiled.alerts);
        let mut mattering: BTreeSet<usize> =
            targets.filter(|target| self.undecided(target)).flat_map(|target| self.live(guide, target)).collect();
        let contacts = guide.steps.iter().map(|step| &step.contacts).chain(guide.alerts.iter().map(|alert| &alert.contacts));
        let targets = compiled.steps.iter().chain(&compiled.alerts);
        if contacts.zip(targets).any(|(contacts, target)| differ(contacts) && self.may_hold(target)) {
            mattering.extend(guide.municipality_question());
        }
        // A question that matters makes those matter that decide whether it is asked; these always stand above it.
        for (place, gate) in compiled.questions.iter().enumerate().rev() {
            if mattering.contains(&place) && self.asked.get(place) == Some(&Asked::Open) {
                mattering.extend(self.live(guide, gate));
            }
        }
        mattering
    }

    fn walk<'g>(&self, guide: &'g Guide, answers: &Answers) -> Walk<'g> {
        let mattering = self.mattering(guide);
        let open = |place: &usize| answers.at(*place).is_none() && self.asked.get(*place) != Some(&Asked::No);
        let remaining: Vec<usize> = mattering.into_iter().filter(open).collect();
        let ready = remaining
            .iter()
            .filter(|place| self.asked.get(**place) == Some(&Asked::Yes))
            .filter_map(|place| guide.questions.get(*place));
        let next = ready.min_by_key(|question| question.sensitive);
        let mut walk = Walk {
            answered: Vec::new(),
            set_aside: Vec::new(),
            next,
            remaining: remaining.len(),
            problems: answers.problems().to_vec(),
        };
        for (place, asked) in self.asked.iter().enumerate() {
            let Some(answered) = answers.answered(guide, place) else {
                continue;
            };
            if *asked == Asked::No {
                walk.problems.push(Problem::SetAside { fact: answered.fact.to_owned() });
            }
            let list = if *asked == Asked::Yes { &mut walk.answered } else { &mut walk.set_aside };
            list.push(answered);
        }
        walk
    }
}

/// Whether it matters for the contacts where one lives.
fn differ(contacts: &[Contacts]) -> bool {
    contacts.windows(2).any(|pair| matches!(pair, [one, other] if one != other))
}
