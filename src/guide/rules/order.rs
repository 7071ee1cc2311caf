//! The order of steps: no circle, and nothing before what comes in an earlier phase.

use crate::content::{Fault, FaultKind};
use crate::guide::definition::Step;

/// Where a walk along `after` has been.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Not,
    Open,
    Done,
}

/// Faults of the order of steps.
pub(super) fn prove(path: &str, steps: &[Step]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for step in steps {
        for (index, before) in step.after.iter().filter_map(|before| steps.get(*before)).enumerate() {
            if before.phase > step.phase {
                let what = format!(
                    "`{}` ({}) comes after `{}`, which has the later phase {}",
                    step.id,
                    step.phase.name(),
                    before.id,
                    before.phase.name()
                );
                faults.push(Fault::new(
                    path,
                    step.lines.item("after", index),
                    FaultKind::GuideContradiction,
                    what,
                    "change one of the phases, or the order",
                ));
            }
        }
    }
    let mut visits = vec![Visit::Not; steps.len()];
    for start in 0..steps.len() {
        circle(path, steps, start, &mut Vec::new(), &mut visits, &mut faults);
    }
    faults
}

fn circle(path: &str, steps: &[Step], at: usize, way: &mut Vec<usize>, visits: &mut [Visit], faults: &mut Vec<Fault>) {
    let Some((step, visit)) = steps.get(at).zip(visits.get_mut(at)) else {
        return;
    };
    if *visit != Visit::Not {
        return;
    }
    *visit = Visit::Open;
    way.push(at);
    for (index, before) in step.after.iter().enumerate() {
        if visits.get(*before) == Some(&Visit::Open) {
            let ring = way.iter().skip_while(|passed| *passed != before).chain([before]);
            let ids: Vec<&str> = ring.filter_map(|place| Some(steps.get(*place)?.id.as_str())).collect();
            let what = format!("steps wait for each other in a circle: {}", ids.join(" after "));
            faults.push(Fault::new(
                path,
                step.lines.item("after", index),
                FaultKind::GuideCycle,
                what,
                "remove one of the links",
            ));
        } else {
            circle(path, steps, *before, way, visits, faults);
        }
    }
    way.pop();
    if let Some(visit) = visits.get_mut(at) {
        *visit = Visit::Done;
    }
}
