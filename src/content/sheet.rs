//! Strict reading of TOML: every field is asked for by name, whatever was not asked for is a fault, and faults never stop the reading.

mod audit;

pub use audit::{GRADES, audit, check_digest, source};

use super::{Fault, FaultKind};
use crate::lang::Lines;
use jiff::civil::Date;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A TOML text being read: where it stands in its file, and the faults found so far.
pub struct Sheet<'t> {
    path: &'t str,
    text: &'t str,
    lines: Lines,
    first_line: usize,
    faults: RefCell<Vec<Fault>>,
}

impl<'t> Sheet<'t> {
    /// A sheet over `text`, whose first line is line `first_line` of the file.
    pub fn new(path: &'t str, text: &'t str, first_line: usize) -> Sheet<'t> {
        Sheet { path, text, lines: Lines::of(text), first_line, faults: RefCell::default() }
    }

    /// Parses the text; syntax errors become faults and what could be read is returned.
    pub fn table(&self) -> DeTable<'t> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            self.fault(at, FaultKind::BadToml, error.message().to_owned(), "mend the TOML syntax of this line");
        }
        table.into_inner()
    }

    /// The line a byte offset stands on.
    pub fn line(&self, offset: usize) -> usize {
        self.first_line + self.lines.before(offset)
    }

    /// Notes a fault at a byte offset.
    pub fn fault(&self, offset: usize, kind: FaultKind, what: impl Into<String>, remedy: impl Into<String>) {
        self.faults.borrow_mut().push(Fault::new(self.path, self.line(offset), kind, what, remedy));
    }

    /// All faults, in the order found.
    pub fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }
}

/// One table of a sheet, read field by field.
pub struct Fields<'s, 't> {
    sheet: &'s Sheet<'t>,
    table: &'s DeTable<'t>,
    offset: usize,
    taken: RefCell<BTreeSet<&'s str>>,
}

type Entry<'s, 't> = &'s Spanned<DeValue<'t>>;

impl<'s, 't> Fields<'s, 't> {
    /// Starts reading a table that begins at a byte offset.
    pub fn new(sheet: &'s Sheet<'t>, table: &'s DeTable<'t>, offset: usize) -> Fields<'s, 't> {
        Fields { sheet, table, offset, taken: RefCell::default() }
    }

    /// The line the table begins on.
    pub fn line(&self) -> usize {
        self.sheet.line(self.offset)
    }

    /// The line a field stands on, or the table's where it is absent.
    pub fn line_of(&self, name: &str) -> usize {
        self.table.get(name).map_or(self.line(), |entry| self.sheet.line(entry.span().start))
    }

    /// Notes a fault at a field.
    pub fn fault_at(&self, name: &str, kind: FaultKind, what: impl Into<String>, remedy: impl Into<String>) {
        let offset = self.table.get(name).map_or(self.offset, |entry| entry.span().start);
        self.sheet.fault(offset, kind, what, remedy);
    }

    fn take(&self, name: &'s str) -> Option<Entry<'s, 't>> {
        self.taken.borrow_mut().insert(name);
        self.table.get(name)
    }

    fn missing(&self, name: &str) {
        self.sheet.fault(
            self.offset,
            FaultKind::MissingField,
            format!("the field `{name}` is missing"),
            format!("add `{name} = …`"),
        );
    }

    fn wrong(&self, name: &str, entry: Entry<'_, '_>, wanted: &str) {
        let found = entry.get_ref().type_str();
        self.sheet.fault(entry.span().start, FaultKind::WrongType, format!("`{name}` is a {found}"), format!("write {wanted}"));
    }

    /// An optional text; empty text is a fault.
    pub fn text(&self, name: &'s str) -> Option<String> {
        let entry = self.take(name)?;
        match entry.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => {
                self.sheet.fault(
                    entry.span().start,
                    FaultKind::EmptyField,
                    format!("`{name}` is empty"),
                    "write it, or remove the field",
                );
                None
            }
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.wrong(name, entry, "a text in quotes");
                None
            }
        }
    }

    /// A required text; the empty text stands in where it is missing (and a fault says so).
    pub fn required(&self, name: &'s str) -> String {
        if !self.table.contains_key(name) {
            self.take(name);
            self.missing(name);
        }
        self.text(name).unwrap_or_default()
    }

    /// A list of texts; absent means empty. Repeated values are faults.
    pub fn texts(&self, name: &'s str) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        let mut known: HashSet<String> = HashSet::new();
        for (offset, text) in self.items(name) {
            if !known.insert(text.clone()) {
                let what = format!("`{name}` holds `{text}` twice");
                self.sheet.fault(offset, FaultKind::DuplicateValue, what, "remove one");
            } else {
                texts.push(text);
            }
        }
        texts
    }

    /// A list of texts that may repeat itself; absent means empty.
    pub fn repeating_texts(&self, name: &'s str) -> Vec<String> {
        self.items(name).into_iter().map(|(_, text)| text).collect()
    }

    fn items(&self, name: &'s str) -> Vec<(usize, String)> {
        let Some(entry) = self.take(name) else { return Vec::new() };
        let Some(array) = entry.get_ref().as_array() else {
            self.wrong(name, entry, "a list of texts");
            return Vec::new();
        };
        let mut items = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_str() {
                Some(text) if text.trim().is_empty() => {
                    let what = format!("`{name}` holds an empty text");
                    self.sheet.fault(item.span().start, FaultKind::EmptyField, what, "remove it");
                }
                Some(text) => items.push((item.span().start, text.to_owned())),
                None => self.wrong(name, item, "a text in quotes"),
            }
        }
        items
    }

    /// As [`Fields::texts`], but at least one is required.
    pub fn some_texts(&self, name: &'s str) -> Vec<String> {
        if !self.table.contains_key(name) {
            self.missing(name);
        }
        let texts = self.texts(name);
        if texts.is_empty() && self.table.contains_key(name) {
            self.fault_at(name, FaultKind::EmptyField, format!("`{name}` is empty"), "name at least one");
        }
        texts
    }

    /// A truth value; absent means `false`.
    pub fn flag(&self, name: &'s str) -> bool {
        let Some(entry) = self.take(name) else { return false };
        entry.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong(name, entry, "true or false");
            false
        })
    }

    /// A required whole number, from 0.
    pub fn number(&self, name: &'s str) -> u32 {
        let Some(entry) = self.take(name) else {
            self.missing(name);
            return 0;
        };
        let number = entry.get_ref().as_integer().and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
        number.unwrap_or_else(|| {
            self.wrong(name, entry, "a whole number");
            0
        })
    }

    /// A required calendar date; `None` (and a fault) where it is missing or not one.
    pub fn date(&self, name: &'s str) -> Option<Date> {
        let Some(entry) = self.take(name) else {
            self.missing(name);
            return None;
        };
        let written = entry.get_ref().as_datetime().filter(|written| written.time.is_none());
        let date = written.and_then(|written| written.to_string().parse::<Date>().ok());
        if date.is_none() {
            self.sheet.fault(
                entry.span().start,
                FaultKind::BadDate,
                format!("`{name}` is not a date"),
                "write it as 2026-11-21, without quotes",
            );
        }
        date
    }

    /// A required value out of a closed set.
    pub fn choice<T: Copy>(&self, name: &'s str, choices: &[(&str, T)]) -> Option<T> {
        if !self.table.contains_key(name) {
            self.take(name);
            self.missing(name);
            return None;
        }
        let text = self.text(name)?;
        let found = choices.iter().find(|(known, _)| *known == text).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<&str> = choices.iter().map(|(known, _)| *known).collect();
            self.fault_at(
                name,
                FaultKind::UnknownValue,
                format!("`{name}` cannot be `{text}`"),
                format!("one of: {}", known.join(", ")),
            );
        }
        found
    }

    /// A sub-table, if present.
    pub fn table(&self, name: &'s str) -> Option<Fields<'s, 't>> {
        let entry = self.take(name)?;
        match entry.get_ref().as_table() {
            Some(table) => Some(Fields::new(self.sheet, table, entry.span().start)),
            None => {
                self.wrong(name, entry, &format!("a table `[{name}]`"));
                None
            }
        }
    }

    /// A list of tables; absent means none.
    pub fn tables(&self, name: &'s str) -> Vec<Fields<'s, 't>> {
        let Some(entry) = self.take(name) else { return Vec::new() };
        let Some(array) = entry.get_ref().as_array() else {
            self.wrong(name, entry, &format!("tables `[[{name}]]`"));
            return Vec::new();
        };
        let tables = array.iter().filter_map(|item| match item.get_ref().as_table() {
            Some(table) => Some(Fields::new(self.sheet, table, item.span().start)),
            None => {
                self.wrong(name, item, "a table");
                None
            }
        });
        tables.collect()
    }

    /// Every entry as a sub-table by its key, for files whose keys are ids.
    pub fn children(&self) -> Vec<(&'s str, Fields<'s, 't>)> {
        let mut children = Vec::new();
        for (key, entry) in self.table {
            let key: &'s str = key.get_ref();
            if !self.taken.borrow_mut().insert(key) {
                continue;
            }
            match entry.get_ref().as_table() {
                Some(table) => children.push((key, Fields::new(self.sheet, table, entry.span().start))),
                None => self.wrong(key, entry, &format!("a table `[{key}]`")),
            }
        }
        children
    }

    /// Every entry as a text by its key.
    pub fn text_entries(&self) -> Vec<(&'s str, String)> {
        let keys: Vec<&'s str> = self.table.keys().map(|key| -> &'s str { key.get_ref() }).collect();
        keys.into_iter().filter_map(|key| Some((key, self.text(key)?))).collect()
    }

    /// Every entry as a list of texts by its key.
    pub fn lists(&self) -> Vec<(&'s str, Vec<String>)> {
        let keys: Vec<&'s str> = self.table.keys().map(|key| -> &'s str { key.get_ref() }).collect();
        keys.into_iter().map(|key| (key, self.some_texts(key))).collect()
    }

    /// Ends the reading: what nobody asked for is a fault.
    pub fn finish(self) {
        let taken = self.taken.borrow();
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !taken.contains(name) {
                self.sheet.fault(
                    key.span().start,
                    FaultKind::UnknownField,
                    format!("there is no field `{name}` here"),
                    "correct the name, or remove it",
                );
            }
        }
    }
}
