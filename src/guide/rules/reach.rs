//! Nothing is written in vain: every question, option, step, alert and alternative can come up, and every question matters.

use super::Trial;
use crate::content::FaultKind;
use crate::guide::condition::{Condition, Expr};
use crate::guide::definition::{Kind, Named, When};
use crate::guide::space::{Target, both};
use std::collections::BTreeSet;

impl Trial<'_> {
    pub(super) fn reach(&mut self) {
        let (draft, compiled) = (self.draft, self.compiled);
        let questions =
            draft.questions.iter().map(|question| (format!("the question `{}`", question.id), question.when.as_ref()));
        let steps = draft.steps.iter().map(|step| (format!("the step `{}`", step.id), step.when.as_ref()));
        let alerts = draft.alerts.iter().map(|alert| (format!("the alert `{}`", alert.id), Some(&alert.when)));
        let targets = compiled.questions.iter().chain(&compiled.steps).chain(&compiled.alerts);
        for ((name, when), target) in questions.chain(steps).chain(alerts).zip(targets) {
            if let Some(when) = when {
                self.can_come_up(&name, when, target);
            }
        }
        for named in &draft.conditions {
            self.alternatives(&format!("the condition `{}`", named.id), &named.when, &named.when.expr, &named.when.condition);
            if !self.is_used(named) {
                self.fault(
                    named.lines.start,
                    FaultKind::GuideUnreachable,
                    format!("nothing uses the condition `{}`", named.id),
                    "use it, or remove it",
                );
            }
        }
        self.every_question_matters();
    }

    fn can_come_up(&mut self, name: &str, when: &When, target: &Target) {
        if target.holds.is_false() {
            let what = format!("{name} can never come up: `{}` never holds", when.expr);
            self.fault(when.line, FaultKind::GuideUnreachable, what, "correct the condition");
        } else {
            self.alternatives(name, when, &when.expr, &when.condition);
        }
    }

    /// Every alternative of an "or" can hold by itself.
    fn alternatives(&mut self, name: &str, when: &When, expr: &Expr, condition: &Condition) {
        match (expr, condition) {
            (Expr::Not(expr), Condition::Not(condition)) => self.alternatives(name, when, expr, condition),
            (Expr::All(exprs), Condition::All(conditions)) => {
                for (expr, condition) in exprs.iter().zip(conditions) {
                    self.alternatives(name, when, expr, condition);
                }
            }
            (Expr::Either(exprs), Condition::Either(conditions)) => {
                for (expr, condition) in exprs.iter().zip(conditions) {
                    let space = &self.compiled.space;
                    let held = space
                        .formula(condition)
                        .and_then(|formula| both(&space.domain(&space.closure(space.support(&formula)))?, &formula));
                    if held.is_ok_and(|held| held.is_false()) {
                        let what = format!("{name} has an alternative that never holds: `{expr}`");
                        self.fault(when.line_at(expr.at()), FaultKind::GuideUnreachable, what, "correct it, or remove it");
                    } else {
                        self.alternatives(name, when, expr, condition);
                    }
                }
            }
            _ => {}
        }
    }

    fn is_used(&self, named: &Named) -> bool {
        let draft = self.draft;
        let whens = draft.questions.iter().filter_map(|question| question.when.as_ref());
        let whens = whens
            .chain(draft.steps.iter().filter_map(|step| step.when.as_ref()))
            .chain(draft.alerts.iter().map(|alert| &alert.when));
        let mut whens = whens.chain(draft.conditions.iter().map(|other| &other.when));
        whens.any(|when| names(&when.expr, &named.id))
    }

    /// A question is asked because something depends on it; the municipality also decides whom to contact.
    fn every_question_matters(&mut self) {
        let (draft, compiled) = (self.draft, self.compiled);
        let targets = compiled.questions.iter().chain(&compiled.steps).chain(&compiled.alerts);
        let used: BTreeSet<usize> = targets.flat_map(|target| compiled.space.support(&target.formula)).collect();
        for (place, question) in draft.questions.iter().enumerate() {
            if !used.contains(&place) && question.kind != Kind::Municipality {
                let what = format!("no step, alert or question depends on `{}`, so it is never asked", question.id);
                self.fault(question.lines.start, FaultKind::GuideUnreachable, what, "use it in a condition, or remove it");
            }
        }
    }
}

/// Whether an expression names a named condition.
fn names(expr: &Expr, id: &str) -> bool {
    match expr {
        Expr::Named(name) => name.text == id,
        Expr::Not(inner) => names(inner, id),
        Expr::All(parts) | Expr::Either(parts) => parts.iter().any(|part| names(part, id)),
        _ => false,
    }
}
