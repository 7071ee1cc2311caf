//! Why a step is there: the fewest of the answers given that already bring it, whatever the others had been. Questions that were not
//! answered may matter as well, and are not told.

use super::Reason;
use crate::guide::Guide;
use crate::guide::answers::{Answer, Answers};
use crate::guide::condition::Chosen;
use crate::guide::definition::{Kind, PRIVATE, UNKNOWN};
use crate::guide::fixed::Fixed;
use crate::guide::space::Target;
use jiff::civil::Date;

/// Everything the reasons of one plan are found from.
pub(super) struct Reasoning<'g, 'a> {
    guide: &'g Guide,
    answers: &'a Answers,
    chosen: &'a Chosen,
    /// Every answer and the day, fixed.
    fixed: Fixed,
}

impl<'g, 'a> Reasoning<'g, 'a> {
    pub(super) fn new(guide: &'g Guide, answers: &'a Answers, chosen: &'a Chosen, today: Date) -> Reasoning<'g, 'a> {
        let space = &guide.compiled.space;
        let mut fixed = space.fix_day(Some(today));
        for place in 0..guide.questions.len() {
            space.fix(&mut fixed, place, chosen);
        }
        Reasoning { guide, answers, chosen, fixed }
    }

    /// The reasons for a condition that holds. What is dropped first is told last: sensitive answers, then skipped ones, then later questions.
    pub(super) fn because(&self, target: &Target) -> Vec<Reason<'g>> {
        let space = &self.guide.compiled.space;
        let mut order: Vec<usize> = target.questions.iter().copied().collect();
        order.sort_by_key(|place| {
            let sensitive = self.guide.questions.get(*place).is_some_and(|question| question.sensitive);
            (!sensitive, self.chosen.of(*place) != 0, std::cmp::Reverse(*place))
        });
        let mut fixed = self.fixed.clone();
        let mut kept = Vec::new();
        for place in order {
            space.open(&mut fixed, place, 0);
            if fixed.allows(&target.fails) {
                space.fix(&mut fixed, place, self.chosen);
                kept.push(place);
            }
        }
        kept.sort_unstable();
        kept.into_iter().flat_map(|place| self.told(target, &mut fixed, place)).collect()
    }

    /// A kept answer as reasons; of several options only those that matter.
    fn told(&self, target: &Target, fixed: &mut Fixed, place: usize) -> Vec<Reason<'g>> {
        let Some(question) = self.guide.questions.get(place) else {
            return Vec::new();
        };
        let bits = self.chosen.of(place);
        if bits == 0 {
            // A question that nobody answered is no reason a person would recognise.
            let skipped = match self.answers.at(place) {
                Some(Answer::Private) => Some(PRIVATE),
                Some(Answer::Unknown) => Some(UNKNOWN),
                _ => None,
            };
            return Vec::from_iter(skipped.map(|option| Reason { fact: &question.id, option }));
        }
        let needed = if question.kind == Kind::Many { self.fewest(target, fixed, place, bits) } else { bits };
        question.named(needed).map(|option| Reason { fact: &question.id, option }).collect()
    }

    /// The fewest of the chosen options that suffice by themselves; all of them where it also matters what was not chosen.
    fn fewest(&self, target: &Target, fixed: &mut Fixed, place: usize, bits: u64) -> u64 {
        let space = &self.guide.compiled.space;
        let mut needed = bits;
        for bit in (0..u64::BITS).rev().map(|shift| 1_u64 << shift).filter(|bit| bits & bit != 0) {
            space.open(fixed, place, needed & !bit);
            if !fixed.allows(&target.fails) {
                needed &= !bit;
            }
        }
        space.open(fixed, place, needed);
        if fixed.allows(&target.fails) {
            space.fix(fixed, place, self.chosen);
            return bits;
        }
        needed
    }
}
