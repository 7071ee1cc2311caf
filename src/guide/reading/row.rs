//! One `[[table]]` of `guide.toml`, read field by field, with the line of every field and list item.

use crate::content::FaultKind;
use crate::content::sheet::{Fields, Sheet};
use crate::guide::condition::{self, Flaw, Scope};
use crate::guide::definition::{Lines, When};
use toml::de::{DeTable, DeValue};

/// One table of an array of tables.
pub(super) struct Row<'s, 't> {
    pub(super) fields: Fields<'s, 't>,
    pub(super) lines: Lines,
    sheet: &'s Sheet<'t>,
    text: &'t str,
    table: &'s DeTable<'t>,
}

/// The rows `[[name]]` of a file.
pub(super) fn rows<'s, 't>(
    sheet: &'s Sheet<'t>,
    text: &'t str,
    root: &'s DeTable<'t>,
    fields: &Fields<'s, 't>,
    name: &'s str,
) -> Vec<Row<'s, 't>> {
    let array = root.get(name).and_then(|entry| entry.get_ref().as_array());
    let tables = array.into_iter().flat_map(|array| array.iter()).filter_map(|item| item.get_ref().as_table());
    let rows = fields.tables(name).into_iter().zip(tables).map(|(fields, table)| {
        let mut lines = Lines::new(fields.line());
        for (key, entry) in table {
            let items = entry.get_ref().as_array().into_iter().flat_map(|array| array.iter());
            let spans = std::iter::once(entry.span()).chain(items.map(|item| item.span()));
            lines.note(key.get_ref(), spans.map(|span| sheet.line(span.start)).collect());
        }
        Row { fields, lines, sheet, text, table }
    });
    rows.collect()
}

impl<'s, 't> Row<'s, 't> {
    /// Notes a fault at an item of a list field.
    pub(super) fn fault_at_item(&self, field: &str, index: usize, kind: FaultKind, what: String, remedy: impl Into<String>) {
        let entry = self.table.get(field);
        let item = entry.and_then(|entry| entry.get_ref().as_array()).and_then(|array| array.get(index));
        match item.or(entry) {
            Some(place) => self.sheet.fault(place.span().start, kind, what, remedy),
            None => self.fields.fault_at(field, kind, what, remedy),
        }
    }

    /// Reads the id; `underscores` where conditions name it.
    pub(super) fn id(&self, underscores: bool) -> String {
        let id = self.fields.required("id");
        self.well_formed("id", &id, underscores);
        id
    }

    /// An optional id of a word.
    pub(super) fn word(&self, field: &'s str) -> Option<String> {
        let id = self.fields.text(field)?;
        self.well_formed(field, &id, false);
        Some(id)
    }

    /// A list of ids of words.
    pub(super) fn words(&self, field: &'s str) -> Vec<String> {
        let ids = self.fields.texts(field);
        for (index, id) in ids.iter().enumerate() {
            if !is_id(id, false) {
                let what = format!("`{id}` is not an id");
                self.fault_at_item(field, index, FaultKind::GuideSyntax, what, rule(false));
            }
        }
        ids
    }

    fn well_formed(&self, field: &str, id: &str, underscores: bool) {
        if !id.is_empty() && !is_id(id, underscores) {
            self.fields.fault_at(field, FaultKind::GuideSyntax, format!("`{id}` is not an id"), rule(underscores));
        }
    }

    /// Reads the condition in the field `when`; all its flaws become faults at their own lines.
    pub(super) fn when(&self, scope: &Scope<'_>) -> Option<When> {
        let text = self.fields.text("when")?;
        let expr = condition::parse(&text).map_err(|flaw| self.flaw(&flaw)).ok()?;
        match scope.resolve(&expr) {
            Ok(condition) => Some(When { line: self.sheet.line(self.condition_start()), text, expr, condition }),
            Err(flaws) => {
                flaws.iter().for_each(|flaw| self.flaw(flaw));
                None
            }
        }
    }

    fn flaw(&self, flaw: &Flaw) {
        self.sheet.fault(self.condition_start() + flaw.at, flaw.kind, flaw.what.clone(), flaw.remedy.clone());
    }

    /// Where the text of the field `when` begins, behind its quotes.
    fn condition_start(&self) -> usize {
        let Some(entry) = self.table.get("when") else { return 0 };
        let raw = self.text.get(entry.span()).unwrap_or_default();
        let long = ["'''", "\"\"\""].into_iter().any(|quotes| raw.starts_with(quotes));
        let opening = match raw.get(3..) {
            Some(rest) if long => {
                3 + rest.bytes().take_while(|byte| *byte == b'\r').count()
                    + usize::from(rest.trim_start_matches('\r').starts_with('\n'))
            }
            _ => 1,
        };
        entry.span().start + opening
    }

    /// Whether the field stands in the table at all, well formed or not.
    pub(super) fn has(&self, field: &str) -> bool {
        self.table.contains_key(field)
    }

    /// Ends the reading of the row.
    pub(super) fn finish(self) -> Lines {
        self.fields.finish();
        self.lines
    }

    /// Notes that a field does not belong here.
    pub(super) fn not_here(&self, field: &str, what: &str, remedy: &str) {
        if self.table.get(field).is_some_and(|entry| !matches!(entry.get_ref(), DeValue::Boolean(false))) {
            self.fields.fault_at(field, FaultKind::GuideType, what, remedy);
        }
    }
}

/// Letters, digits and one kind of joint, at most 60; what conditions name begins with a letter.
fn is_id(id: &str, underscores: bool) -> bool {
    let joint = if underscores { b'_' } else { b'-' };
    id.len() <= 60
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == joint)
        && id.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase() || (!underscores && byte.is_ascii_digit()))
}

fn rule(underscores: bool) -> &'static str {
    if underscores {
        "ids of questions and conditions: lower-case letters, digits and `_`, beginning with a letter, at most 60"
    } else {
        "ids: lower-case letters, digits and `-`, beginning with a letter or digit, at most 60"
    }
}
