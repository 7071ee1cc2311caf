//! Urgent situations: whom to call, the one line that says what to do, and how people say that they are in one.

use super::hygiene::{self, Use};
use super::lines::Lines;
use super::markup::{self, Span};
use super::sheet::{Fields, Sheet};
use super::{Fault, FaultKind};
use crate::lang::Lang;
use std::collections::BTreeMap;

/// One urgent situation; they stand in order of rank, the gravest first.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The id.
    pub id: String,
    /// The party whose number is the large button.
    pub call: String,
    /// Quieter help, after the large button.
    pub also: Vec<String>,
    /// The line of `urgent.toml`.
    pub line: usize,
}

/// How one language speaks of one situation.
#[derive(Clone, Debug)]
pub struct SituationWords {
    /// A short title.
    pub title: String,
    /// What to do, in one line.
    pub action: Vec<Span>,
    /// How people say it.
    pub phrases: Vec<String>,
    /// Phrases that hold the same words and mean something else.
    pub guards: Vec<String>,
    /// Whole sentences of people who are in it.
    pub said: Lines,
    /// The line of the action.
    pub line: usize,
}

/// The urgent situations and their words; languages beyond those of the corpus are welcome.
#[derive(Clone, Debug, Default)]
pub struct Urgent {
    /// By rank.
    pub situations: Vec<Situation>,
    /// By language and situation id.
    pub words: BTreeMap<Lang, BTreeMap<String, SituationWords>>,
    /// By language: whole sentences of people who are in no danger, in much the same words.
    pub calm: BTreeMap<Lang, Lines>,
}

impl Urgent {
    /// Whether urgent help names a party.
    pub fn names(&self, party: &str) -> bool {
        self.situations.iter().any(|situation| situation.call == party || situation.also.iter().any(|also| also == party))
    }
}

/// The file of the situations.
pub const DEFINITION: &str = "urgent/urgent.toml";

/// Reads `urgent/urgent.toml` and `urgent/<lang>.toml`.
pub fn parse<'a>(definition: &str, languages: impl IntoIterator<Item = (Lang, &'a str, &'a str)>) -> (Urgent, Vec<Fault>) {
    let sheet = Sheet::new(DEFINITION, definition, 1);
    let table = sheet.table();
    let root = Fields::new(&sheet, &table, 0);
    let mut situations: Vec<Situation> = Vec::new();
    for fields in root.tables("situation") {
        let id = fields.required("id");
        let situation = Situation { id, call: fields.required("call"), also: fields.texts("also"), line: fields.line() };
        if situations.iter().any(|known| known.id == situation.id) {
            fields.fault_at(
                "id",
                FaultKind::DuplicateValue,
                format!("the situation `{}` stands twice", situation.id),
                "give it an id of its own",
            );
        }
        fields.finish();
        situations.push(situation);
    }
    root.finish();
    let mut faults = sheet.into_faults();
    if situations.is_empty() {
        faults.push(Fault::new(DEFINITION, 1, FaultKind::MissingField, "there is no situation", "add [[situation]]"));
    }
    let mut urgent = Urgent { situations, ..Urgent::default() };
    for (lang, path, text) in languages {
        let (words, calm) = language(path, lang, text, &urgent.situations, &mut faults);
        urgent.words.insert(lang, words);
        urgent.calm.insert(lang, calm.iter().collect());
    }
    (urgent, faults)
}

fn language(
    path: &str,
    lang: Lang,
    text: &str,
    situations: &[Situation],
    faults: &mut Vec<Fault>,
) -> (BTreeMap<String, SituationWords>, Vec<String>) {
    let sheet = Sheet::new(path, text, 1);
    let table = sheet.table();
    let mut all = BTreeMap::new();
    let root = Fields::new(&sheet, &table, 0);
    let calm = root.texts("calm");
    let matched = |texts: &[String], line: usize, faults: &mut Vec<Fault>| {
        // What is matched is never shown: people mix scripts and digits in it.
        texts.iter().for_each(|text| hygiene::check(path, line, lang, text, Use::Name, faults));
    };
    matched(&calm, root.line_of("calm"), faults);
    for (id, fields) in root.children() {
        let title = fields.required("title");
        let action = fields.required("action");
        let line = fields.line_of("action");
        let phrases = fields.some_texts("phrases");
        let guards = fields.texts("guards");
        let said = fields.texts("said");
        hygiene::check(path, fields.line_of("title"), lang, &title, Use::Prose, faults);
        markup::plain(path, fields.line_of("title"), &title, faults);
        hygiene::check(path, line, lang, &action, Use::Prose, faults);
        for (field, texts) in [("phrases", &phrases), ("guards", &guards), ("said", &said)] {
            matched(texts, fields.line_of(field), faults);
        }
        if !situations.iter().any(|situation| situation.id == id) {
            fields.fault_at(
                "title",
                FaultKind::UrgentUnknown,
                format!("`{id}` is not a situation of urgent.toml"),
                "correct the id, or add the situation",
            );
        }
        let action = markup::inline(path, line, &action, faults);
        fields.finish();
        all.insert(id.to_owned(), SituationWords { title, action, phrases, guards, said: said.iter().collect(), line });
    }
    for situation in situations.iter().filter(|situation| !all.contains_key(&situation.id)) {
        let what = format!("there are no words for the situation `{}`", situation.id);
        faults.push(Fault::new(path, 1, FaultKind::UrgentNoPhrases, what, "add its title, action and phrases"));
    }
    faults.extend(sheet.into_faults());
    (all, calm)
}
