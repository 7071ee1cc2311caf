//! Reads steps and alerts.

use super::row::Row;
use super::unique;
use crate::content::{FactValue, FaultKind};
use crate::guide::Catalogue;
use crate::guide::condition::{Condition, Expr, Scope};
use crate::guide::definition::{Alert, Deadline, Lines, PartyRef, Phase, Step, Track, When};
use std::collections::BTreeSet;

/// The steps, in file order.
pub(super) fn steps(rows: Vec<Row<'_, '_>>, scope: &Scope<'_>) -> Vec<Step> {
    let ids: Vec<String> = rows.iter().map(|row| row.id(false)).collect();
    unique(ids.iter().map(String::as_str).zip(&rows), BTreeSet::new());
    rows.into_iter().enumerate().map(|(place, row)| step(place, row, &ids, scope)).collect()
}

/// The alerts, in file order.
pub(super) fn alerts(rows: Vec<Row<'_, '_>>, scope: &Scope<'_>) -> Vec<Alert> {
    let ids: Vec<String> = rows.iter().map(|row| row.id(false)).collect();
    unique(ids.iter().map(String::as_str).zip(&rows), BTreeSet::new());
    let alerts = rows.into_iter().zip(ids).map(|(row, id)| {
        if !row.has("when") {
            row.fields.required("when");
        }
        let when = row.when(scope).unwrap_or_else(|| When {
            text: String::new(),
            line: 1,
            expr: Expr::Literal(true),
            condition: Condition::Always(true),
        });
        let parties = parties(&row, scope.catalogue);
        Alert { id, when, parties, contacts: Vec::new(), lines: row.finish() }
    });
    alerts.collect()
}

fn step(place: usize, row: Row<'_, '_>, ids: &[String], scope: &Scope<'_>) -> Step {
    let phase = row.fields.choice("phase", Phase::NAMES).unwrap_or(Phase::Today);
    let parties = parties(&row, scope.catalogue);
    let step = Step {
        id: ids.get(place).cloned().unwrap_or_default(),
        phase,
        track: row.fields.choice("track", Track::NAMES).unwrap_or(Track::Status),
        when: row.when(scope),
        after: after(place, &row, ids),
        bring: row.words("bring"),
        articles: articles(&row, scope.catalogue),
        deadline: deadline(&row, scope.catalogue),
        waits_for: row.word("waits-for"),
        exclusive: row.word("exclusive"),
        first: row.fields.flag("first"),
        ask: row.fields.flag("ask"),
        social: row.fields.flag("social"),
        parties,
        contacts: Vec::new(),
        lines: Lines::default(),
    };
    if step.first && !matches!(phase, Phase::Today | Phase::FirstWeek) {
        row.fields.fault_at(
            "first",
            FaultKind::GuideType,
            format!("a first step cannot come in the phase `{}`", phase.name()),
            "its phase is `today` or `first-week`",
        );
    }
    if step.social && !step.parties.iter().any(|party| matches!(party, PartyRef::Role(_))) {
        row.fields.fault_at(
            "social",
            FaultKind::GuideNoParty,
            "a social step near home needs a party near home",
            "name a role, such as `role:meeting-place`",
        );
    }
    Step { lines: row.finish(), ..step }
}

fn parties(row: &Row<'_, '_>, catalogue: &dyn Catalogue) -> Vec<PartyRef> {
    let written = row.fields.some_texts("parties");
    let parties = written.into_iter().enumerate().map(|(index, text)| match text.strip_prefix("role:") {
        Some(role) => {
            if !catalogue.knows_role(role) {
                let what = format!("there is no role `{role}`");
                row.fault_at_item("parties", index, FaultKind::GuideUnknownName, what, "the roles are listed in docs/content.md");
            }
            PartyRef::Role(role.to_owned())
        }
        None => {
            if !catalogue.has_party(&text) {
                let what = format!("there is no party `{text}`");
                row.fault_at_item("parties", index, FaultKind::UnknownParty, what, "correct the slug, or add the party");
            }
            PartyRef::Slug(text)
        }
    });
    parties.collect()
}

fn after(place: usize, row: &Row<'_, '_>, ids: &[String]) -> Vec<usize> {
    let mut after = Vec::new();
    for (index, id) in row.fields.texts("after").into_iter().enumerate() {
        match ids.iter().position(|known| *known == id) {
            Some(same) if same == place => {
                row.fault_at_item("after", index, FaultKind::GuideCycle, format!("`{id}` comes after itself"), "remove it");
            }
            Some(before) => after.push(before),
            None => row.fault_at_item(
                "after",
                index,
                FaultKind::GuideUnknownName,
                format!("there is no step `{id}`"),
                "correct the id, or add the step",
            ),
        }
    }
    after
}

fn articles(row: &Row<'_, '_>, catalogue: &dyn Catalogue) -> Vec<String> {
    let articles = row.fields.texts("articles");
    for (index, slug) in articles.iter().enumerate().filter(|(_, slug)| !catalogue.has_article(slug)) {
        let what = format!("there is no article `{slug}`");
        row.fault_at_item("articles", index, FaultKind::UnknownArticle, what, "correct the slug, or write the article");
    }
    articles
}

/// A deadline is a fact, so that its source is known; a duration also needs the day it is counted from.
fn deadline(row: &Row<'_, '_>, catalogue: &dyn Catalogue) -> Option<Deadline> {
    let fact = row.fields.text("deadline");
    let counted_from = row.word("counted-from");
    let Some(fact) = fact else {
        row.not_here("counted-from", "there is no deadline to be counted", "add `deadline`, or remove the field");
        return None;
    };
    match catalogue.fact(&fact) {
        Some(FactValue::Duration { .. }) if counted_from.is_none() => {
            let what = format!("`{fact}` is a time, and nothing says from when");
            row.fields.fault_at(
                "deadline",
                FaultKind::GuideDeadline,
                what,
                "add `counted-from = \"ID\"` and its words `from-ID`",
            );
        }
        Some(FactValue::Duration { .. }) => {}
        Some(FactValue::Date(_)) => {
            row.not_here("counted-from", "the deadline is a date, which is not counted", "remove the field")
        }
        Some(other) => {
            let what = format!("the fact `{fact}` is a {}, not a time or a date", other.kind());
            row.fields.fault_at("deadline", FaultKind::GuideDeadline, what, "name a fact of the kind `duration` or `date`");
        }
        None => {
            let what = format!("there is no fact `{fact}`, so the deadline has no source");
            row.fields.fault_at(
                "deadline",
                FaultKind::GuideDeadline,
                what,
                "add it to facts.toml with its source, or correct the id",
            );
        }
    }
    Some(Deadline { fact, counted_from })
}
