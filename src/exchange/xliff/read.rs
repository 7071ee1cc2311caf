//! Reading XLIFF 2.x back: whatever a translator's tool made of the file, or every reason why it cannot be used.

use super::{Document, Segment, State};
use crate::content::{Fault, FaultKind};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;
use std::collections::{HashMap, HashSet};

/// The largest file, in bytes.
const MAX_FILE: usize = 8 << 20;

/// Reads a file; `name` is what faults call it.
///
/// # Errors
/// Every fault found; a file that is not well-formed XML ends at its first.
pub fn read(name: &str, text: &str) -> Result<Document, Vec<Fault>> {
    let mut reading = Reading::new(name, text);
    if text.len() > MAX_FILE {
        reading.fault(FaultKind::TooLarge, format!("over {MAX_FILE} bytes"), "send one document per file");
        return Err(reading.faults);
    }
    let mut reader = Reader::from_str(text);
    loop {
        reading.position = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match reader.read_event() {
            Ok(Event::Start(tag)) => reading.open(&tag),
            Ok(Event::Empty(tag)) => {
                reading.open(&tag);
                reading.close(tag.local_name().as_ref());
            }
            Ok(Event::End(tag)) => reading.close(tag.local_name().as_ref()),
            Ok(Event::Text(text)) => reading.text(&text.xml10_content()),
            Ok(Event::CData(text)) => reading.text(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => reading.reference(&reference),
            Ok(Event::DocType(_)) => reading.fault(FaultKind::BadMarkup, "a DOCTYPE", "remove it: XLIFF has none"),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                reading.fault(FaultKind::BadMarkup, format!("not well-formed XML: {error}"), "export the file again");
                break;
            }
        }
    }
    reading.finish()
}

/// What the text being read belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Nothing,
    Source,
    Target,
    Data,
    Note,
}

struct Reading<'a> {
    name: &'a str,
    whole: &'a str,
    position: usize,
    faults: Vec<Fault>,
    document: Option<Document>,
    units: HashSet<String>,
    place: Place,
    unit: Option<Segment>,
    states: Vec<State>,
    data: HashMap<String, String>,
    data_id: String,
    /// What to append when each open `pc` ends.
    ends: Vec<String>,
    /// How long source and target were before the `ignorable` that is being read.
    before: Option<(usize, Option<usize>)>,
}

impl<'a> Reading<'a> {
    fn new(name: &'a str, whole: &'a str) -> Reading<'a> {
        Reading {
            name,
            whole,
            position: 0,
            faults: Vec::new(),
            document: None,
            units: HashSet::new(),
            place: Place::Nothing,
            unit: None,
            states: Vec::new(),
            data: HashMap::new(),
            data_id: String::new(),
            ends: Vec::new(),
            before: None,
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "xliff" => self.root(tag),
            "file" => {
                let original = self.required(tag, "original");
                match &mut self.document {
                    Some(document) if document.original.is_empty() => document.original = original,
                    Some(_) => self.fault(FaultKind::DuplicateValue, "a second file", "send one document per file"),
                    None => {}
                }
            }
            "unit" => self.start_unit(tag),
            "data" => {
                self.data_id = self.required(tag, "id");
                self.data.insert(self.data_id.clone(), String::new());
                self.place = Place::Data;
            }
            "note" if self.unit.is_some() => self.place = Place::Note,
            "segment" => {
                let word = self.optional(tag, "state").unwrap_or_else(|| "initial".to_owned());
                match State::parse(&word) {
                    Some(state) => self.states.push(state),
                    None => self.fault(
                        FaultKind::UnknownValue,
                        format!("state `{word}`"),
                        "use initial, translated, reviewed or final",
                    ),
                }
            }
            "ignorable" => {
                self.before = self.unit.as_ref().map(|unit| (unit.source.len(), unit.target.as_ref().map(String::len)))
            }
            "source" => self.place = Place::Source,
            "target" => {
                self.place = Place::Target;
                if let Some(unit) = &mut self.unit {
                    unit.target.get_or_insert_default();
                }
            }
            "ph" | "sc" | "ec" => self.code(tag, "dataRef"),
            "pc" => {
                self.code(tag, "dataRefStart");
                let end = self.meaning(tag, "dataRefEnd");
                self.ends.push(end);
            }
            "cp" => {
                let hex = self.required(tag, "hex");
                match u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32) {
                    Some(letter) => self.text(&letter.to_string()),
                    None => self.fault(FaultKind::UnknownValue, format!("`{hex}` is no character"), "export the file again"),
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "unit" => self.end_unit(),
            "source" | "target" | "data" | "note" => self.place = Place::Nothing,
            "pc" => {
                let end = self.ends.pop().unwrap_or_default();
                self.text(&end);
            }
            "ignorable" => self.end_ignorable(),
            _ => {}
        }
    }

    fn root(&mut self, tag: &BytesStart<'_>) {
        let (source_language, target_language) = (self.required(tag, "srcLang"), self.required(tag, "trgLang"));
        let version = self.required(tag, "version");
        if !version.starts_with("2.") {
            self.fault(FaultKind::UnknownValue, format!("XLIFF {version}"), "export it as XLIFF 2");
        }
        self.document = Some(Document { original: String::new(), source_language, target_language, segments: Vec::new() });
    }

    fn start_unit(&mut self, tag: &BytesStart<'_>) {
        let id = self.required(tag, "name");
        if !self.units.insert(id.clone()) {
            self.fault(FaultKind::DuplicateValue, format!("a second unit `{id}`"), "remove one of them");
        }
        self.unit = Some(Segment { id, source: String::new(), target: None, state: State::Initial, note: None });
        self.states.clear();
        self.data.clear();
    }

    fn end_unit(&mut self) {
        if let (Some(mut unit), Some(document)) = (self.unit.take(), &mut self.document) {
            unit.state = self.states.iter().copied().min().unwrap_or(State::Initial);
            document.segments.push(unit);
        }
    }

    /// What stands between two segments belongs to both languages, unless the tool says otherwise.
    fn end_ignorable(&mut self) {
        let (Some((source_before, target_before)), Some(unit)) = (self.before.take(), &mut self.unit) else {
            return;
        };
        if let (Some(target), Some(between)) = (&mut unit.target, unit.source.get(source_before..))
            && Some(target.len()) == target_before
        {
            target.push_str(between);
        }
    }

    fn text(&mut self, text: &str) {
        let Some(unit) = &mut self.unit else { return };
        match self.place {
            Place::Nothing => {}
            Place::Source => unit.source.push_str(text),
            Place::Target => unit.target.get_or_insert_default().push_str(text),
            Place::Note => unit.note.get_or_insert_default().push_str(text),
            Place::Data => {
                if let Some(data) = self.data.get_mut(&self.data_id) {
                    data.push_str(text);
                }
            }
        }
    }

    /// `&amp;` and `&#38;`; entities of a document type are refused, so nothing can expand.
    fn reference(&mut self, reference: &BytesRef<'_>) {
        if let Ok(Some(letter)) = reference.resolve_char_ref() {
            return self.text(&letter.to_string());
        }
        match quick_xml::escape::resolve_predefined_entity(&reference.xml10_content()) {
            Some(text) => self.text(text),
            None => self.fault(FaultKind::BadMarkup, "an unknown entity", "write the character itself"),
        }
    }

    fn code(&mut self, tag: &BytesStart<'_>, attribute: &str) {
        let meaning = self.meaning(tag, attribute);
        self.text(&meaning);
    }

    fn meaning(&mut self, tag: &BytesStart<'_>, attribute: &str) -> String {
        let Some(reference) = self.optional(tag, attribute) else {
            return String::new();
        };
        if let Some(meaning) = self.data.get(&reference) {
            return meaning.clone();
        }
        self.fault(
            FaultKind::UnknownValue,
            format!("a code refers to `{reference}`, which is not there"),
            "export the file again",
        );
        String::new()
    }

    fn optional(&mut self, tag: &BytesStart<'_>, name: &str) -> Option<String> {
        let found = tag.try_get_attribute(name).ok().flatten()?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
    }

    fn required(&mut self, tag: &BytesStart<'_>, name: &str) -> String {
        self.optional(tag, name).unwrap_or_else(|| {
            let what = format!("<{}> has no `{name}`", tag.local_name().as_ref());
            self.fault(FaultKind::MissingField, what, "export the file again");
            String::new()
        })
    }

    fn fault(&mut self, kind: FaultKind, what: impl Into<String>, remedy: &str) {
        let line = self.whole.get(..self.position).map_or(1, |before| before.matches('\n').count() + 1);
        self.faults.push(Fault::new(self.name, line, kind, what, remedy));
    }

    fn finish(mut self) -> Result<Document, Vec<Fault>> {
        if self.document.is_none() && self.faults.is_empty() {
            self.fault(FaultKind::BadMarkup, "this is not an XLIFF file", "export the file again");
        }
        match self.document {
            Some(document) if self.faults.is_empty() => Ok(document),
            _ => Err(self.faults),
        }
    }
}
