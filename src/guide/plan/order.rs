//! The order of a plan: by phase, then each step behind those it comes after, then by track and file order.

use crate::guide::{Guide, Step};
use std::collections::BTreeSet;

/// The order of all steps. Any selection keeps it, so that it is worked out once.
pub fn order(steps: &[Step]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    let mut waiting: Vec<usize> = (0..steps.len()).collect();
    while !waiting.is_empty() {
        let ready = waiting.iter().copied().filter_map(|at| {
            let step = steps.get(at)?;
            step.after.iter().all(|before| order.contains(before)).then_some((step.phase, step.track, at))
        });
        // Without a circle, which the rules exclude, one is always ready.
        let Some((_, _, next)) = ready.min() else { break };
        waiting.retain(|at| *at != next);
        order.push(next);
    }
    order
}

/// The steps of this plan that come right before a step; where one is not in the plan, those before it stand in.
pub(super) fn before<'g>(guide: &'g Guide, present: &[bool], at: usize) -> Vec<&'g str> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![at];
    while let Some(step) = open.pop().and_then(|place| guide.steps.get(place)) {
        for before in &step.after {
            if present.get(*before) == Some(&true) {
                found.insert(*before);
            } else if seen.insert(*before) {
                open.push(*before);
            }
        }
    }
    found.into_iter().filter_map(|place| guide.steps.get(place)).map(|step| step.id.as_str()).collect()
}
