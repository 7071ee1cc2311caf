//! Reads `guide.toml`: everything that can be said of each definition alone. Faults never stop the reading.

mod row;
mod steps;

use super::condition::{Condition, Scope};
use super::definition::{Alert, Kind, Lines, MUNICIPALITY, NOT_YET, Named, PRIVATE, Question, Step, UNKNOWN};
use super::{Catalogue, MOST_OPTIONS, MOST_QUESTIONS, MOST_STEPS};
use crate::audit::Audit;
use crate::content::sheet::{self, Fields, Sheet};
use crate::content::{Fault, FaultKind};
use row::{Row, rows};
use std::collections::{BTreeMap, BTreeSet};

/// A `many` question has fewer options: its combinations double with each.
const MOST_OF_MANY: usize = 16;

/// Ids that mean something else in a condition or in an address.
const RESERVED: [&str; 12] = ["today", "true", "false", "in", "any", "size", "known", "date", "fact", "lang", "beside", "q"];

/// A guide as read, before its parties are looked up and anything is proved.
pub(super) struct Draft {
    pub(super) questions: Vec<Question>,
    pub(super) conditions: Vec<Named>,
    pub(super) steps: Vec<Step>,
    pub(super) alerts: Vec<Alert>,
    pub(super) audit: Audit,
}

/// Reads the file.
pub(super) fn read(path: &str, text: &str, catalogue: &dyn Catalogue) -> (Draft, Vec<Fault>) {
    let sheet = Sheet::new(path, text, 1);
    let root = sheet.table();
    let fields = Fields::new(&sheet, &root, 0);
    let question_rows = rows(&sheet, text, &root, &fields, "question");
    let condition_rows = rows(&sheet, text, &root, &fields, "condition");
    let step_rows = rows(&sheet, text, &root, &fields, "step");
    let alert_rows = rows(&sheet, text, &root, &fields, "alert");
    let audit = sheet::audit(&fields);
    fields.finish();
    limit(&sheet, &question_rows, MOST_QUESTIONS, "question");
    limit(&sheet, &step_rows, MOST_STEPS, "step");

    let mut questions: Vec<Question> = question_rows.iter().map(|row| question(row, catalogue)).collect();
    let ids = questions.iter().map(|question| question.id.as_str());
    let mut taken = unique(ids.zip(&question_rows), BTreeSet::new());
    let (conditions, named) = conditions(&questions, condition_rows, &mut taken, catalogue);
    gates(&mut questions, question_rows, &named, catalogue);
    let scope = Scope { questions: &questions, named: &named, catalogue };
    let steps = steps::steps(step_rows, &scope);
    let alerts = steps::alerts(alert_rows, &scope);
    (Draft { questions, conditions, steps, alerts, audit }, sheet.into_faults())
}

/// There is at least one, and not too many.
fn limit(sheet: &Sheet<'_>, rows: &[Row<'_, '_>], most: usize, what: &str) {
    if rows.is_empty() {
        sheet.fault(0, FaultKind::MissingField, format!("the guide has no {what}"), format!("add a [[{what}]]"));
    }
    if let Some(row) = rows.get(most) {
        row.fields.fault_at("id", FaultKind::TooLong, format!("there are more than {most} of [[{what}]]"), "join some of them");
    }
}

/// Ids that stand twice are faults; returns all that are taken.
fn unique<'i, 's: 'i, 't: 's + 'i>(
    ids: impl Iterator<Item = (&'i str, &'i Row<'s, 't>)>,
    mut taken: BTreeSet<String>,
) -> BTreeSet<String> {
    for (id, row) in ids {
        if !id.is_empty() && !taken.insert(id.to_owned()) {
            row.fields.fault_at("id", FaultKind::GuideDuplicate, format!("the id `{id}` is taken"), "give this one another id");
        }
    }
    taken
}

/// A question, all but its condition.
fn question(row: &Row<'_, '_>, catalogue: &dyn Catalogue) -> Question {
    let id = row.id(true);
    if RESERVED.contains(&id.as_str()) {
        row.fields.fault_at("id", FaultKind::GuideSyntax, format!("`{id}` has a meaning of its own"), "choose another id");
    }
    let kinds = [("one", Kind::One), ("many", Kind::Many), ("municipality", Kind::Municipality)];
    let kind = row.fields.choice("kind", &kinds).unwrap_or(Kind::One);
    if (kind == Kind::Municipality) != (id == MUNICIPALITY) {
        row.fields.fault_at(
            "kind",
            FaultKind::GuideType,
            "the question of the kind `municipality`, and no other, has the id `municipality`",
            "change the id or the kind",
        );
    }
    let options = options(row, kind, catalogue);
    let none = none(row, kind, &options);
    let sensitive = row.fields.flag("sensitive");
    Question { id, kind, options, none, when: None, sensitive, lines: Lines::default() }
}

fn options(row: &Row<'_, '_>, kind: Kind, catalogue: &dyn Catalogue) -> Vec<String> {
    let written = row.words("options");
    if kind == Kind::Municipality {
        row.not_here("options", "the municipality question has its options from municipalities.toml", "remove the field");
        let mut places = catalogue.municipalities();
        places.push(NOT_YET.to_owned());
        return places;
    }
    if written.is_empty() {
        row.fields.fault_at("options", FaultKind::MissingField, "the question has no options", "add `options = [\"…\"]`");
    }
    let most = if kind == Kind::Many { MOST_OF_MANY } else { MOST_OPTIONS };
    if written.len() > most {
        row.fault_at_item(
            "options",
            most,
            FaultKind::TooLong,
            format!("the question has more than {most} options"),
            "join some of them, or ask in two questions",
        );
    }
    for (index, option) in written.iter().enumerate().filter(|(_, option)| [UNKNOWN, PRIVATE].contains(&option.as_str())) {
        let what = format!("`{option}` is an option of every question already");
        row.fault_at_item("options", index, FaultKind::GuideDuplicate, what, "remove it");
    }
    written.into_iter().take(most).collect()
}

fn none(row: &Row<'_, '_>, kind: Kind, options: &[String]) -> Option<usize> {
    let none = row.fields.text("none")?;
    if kind != Kind::Many {
        row.not_here("none", "only a question of the kind `many` has an option that excludes the others", "remove the field");
        return None;
    }
    let place = options.iter().position(|option| *option == none);
    if place.is_none() {
        let what = format!("`{none}` is not one of the options");
        row.fields.fault_at("none", FaultKind::GuideUnknownName, what, format!("one of: {}", options.join(", ")));
    }
    place
}

/// Named conditions in file order; each may use those above it.
fn conditions(
    questions: &[Question],
    rows: Vec<Row<'_, '_>>,
    taken: &mut BTreeSet<String>,
    catalogue: &dyn Catalogue,
) -> (Vec<Named>, BTreeMap<String, Condition>) {
    let mut conditions = Vec::new();
    let mut named = BTreeMap::new();
    for row in rows {
        let id = row.id(true);
        if RESERVED.contains(&id.as_str()) {
            row.fields.fault_at("id", FaultKind::GuideSyntax, format!("`{id}` has a meaning of its own"), "choose another id");
        }
        *taken = unique(std::iter::once((id.as_str(), &row)), std::mem::take(taken));
        if !row.has("when") {
            row.fields.required("when");
        }
        let when = row.when(&Scope { questions, named: &named, catalogue });
        // A flawed condition keeps its name, so that its users are not reported as well.
        named.insert(id.clone(), when.as_ref().map_or(Condition::Always(true), |when| when.condition.clone()));
        let lines = row.finish();
        conditions.extend(when.map(|when| Named { id, when, lines }));
    }
    (conditions, named)
}

/// The questions' own conditions; each may use only what is asked above.
fn gates(questions: &mut [Question], rows: Vec<Row<'_, '_>>, named: &BTreeMap<String, Condition>, catalogue: &dyn Catalogue) {
    let mut gates = Vec::new();
    for (place, row) in rows.into_iter().enumerate() {
        let when = row.when(&Scope { questions, named, catalogue });
        let later = when.as_ref().and_then(|when| when.condition.questions().into_iter().find(|other| *other >= place));
        if let Some(later) = later.and_then(|later| questions.get(later)) {
            let what = format!("the condition needs the answer to `{}`, which is not asked before", later.id);
            row.fields.fault_at("when", FaultKind::GuideUnknownName, what, "move that question above this one");
        }
        gates.push((when.filter(|_| later.is_none()), row.finish()));
    }
    for (question, (when, lines)) in questions.iter_mut().zip(gates) {
        question.when = when;
        question.lines = lines;
    }
}
