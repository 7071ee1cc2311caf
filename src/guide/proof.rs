//! The proof in figures: how many combinations of answers there are, and in how many of them each step comes.

use super::Guide;
use super::example::{Example, shortest};
use super::space::{Target, TooEntangled, both};
use biodivine_lib_bdd::Bdd;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// What was proved, counted.
#[derive(Clone, Debug, Serialize)]
pub struct Proof {
    /// Questions.
    pub questions: usize,
    /// Options of all questions, the implicit ones not counted.
    pub options: usize,
    /// Days on which a condition changes.
    pub dates: usize,
    /// Combinations of answers and times, exactly; a question skipped is an answer too.
    pub combinations: String,
    /// Every step.
    pub steps: Vec<Coverage>,
    /// Every alert.
    pub alerts: Vec<Coverage>,
}

/// How often a step or an alert comes.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage {
    /// Its id.
    pub id: String,
    /// Its phase and track; none for an alert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lane: Option<(&'static str, &'static str)>,
    /// Combinations in which it comes, exactly.
    pub combinations: String,
    /// The same as a share of all, from 0 to 1.
    pub share: f64,
    /// The fewest answers that bring it.
    pub example: Example,
}

/// Counts. The rules themselves were proved when the guide was loaded.
pub(super) fn count(guide: &Guide) -> Result<Proof, TooEntangled> {
    let space = &guide.compiled.space;
    let all: BTreeSet<usize> = (0..guide.questions.len()).collect();
    let everything = space.domain(&all)?;
    let coverage = |id: &str, lane, target: &Target| -> Result<Coverage, TooEntangled> {
        let covered = both(&everything, &target.formula)?;
        let example = shortest(space, &guide.questions, &target.formula)?.unwrap_or_default();
        Ok(Coverage { id: id.to_owned(), lane, combinations: exactly(&covered), share: share(&covered, &everything), example })
    };
    let steps = guide.steps.iter().zip(&guide.compiled.steps);
    let alerts = guide.alerts.iter().zip(&guide.compiled.alerts);
    Ok(Proof {
        questions: guide.questions.len(),
        options: guide.questions.iter().map(|question| question.options.len()).sum(),
        dates: space.dates().len(),
        combinations: exactly(&everything),
        steps: steps
            .map(|(step, target)| coverage(&step.id, Some((step.phase.name(), step.track.name())), target))
            .collect::<Result<_, _>>()?,
        alerts: alerts.map(|(alert, target)| coverage(&alert.id, None, target)).collect::<Result<_, _>>()?,
    })
}

fn exactly(formula: &Bdd) -> String {
    formula.exact_cardinality().to_string()
}

fn share(part: &Bdd, whole: &Bdd) -> f64 {
    part.cardinality() / whole.cardinality()
}

impl fmt::Display for Proof {
    /// A table for people: one line per step, in file order.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} questions, {} options, {} dates, {} steps, {} alerts",
            self.questions,
            self.options,
            self.dates,
            self.steps.len(),
            self.alerts.len()
        )?;
        writeln!(f, "{} combinations covered, all of them end in a plan", self.combinations)?;
        let width = self.steps.iter().chain(&self.alerts).map(|row| row.id.len()).max().unwrap_or(0);
        for row in self.steps.iter().chain(&self.alerts) {
            let (phase, track) = row.lane.unwrap_or(("alert", ""));
            let share = percent(row.share);
            writeln!(f, "{:width$}  {phase:12}  {track:12}  {share:>8} %  {}", row.id, row.example)?;
        }
        Ok(())
    }
}

/// A share in per cent: two decimals, or two digits where it is smaller than that.
fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 0.01 { format!("{percent:.1e}") } else { format!("{percent:.2}") }
}
