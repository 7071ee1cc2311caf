//! The glossary: a Swedish term from a letter or a counter, explained in each language.

use super::hygiene::{self, Use};
use super::markup;
use super::sheet::{Fields, Sheet};
use super::{Fault, FaultKind};
use crate::lang::Lang;
use std::collections::BTreeMap;

/// A term in one language.
#[derive(Clone, Debug)]
pub struct TermWords {
    /// The word in this language.
    pub word: String,
    /// One or two sentences.
    pub explanation: Vec<markup::Span>,
    /// The line of the explanation.
    pub line: usize,
}

/// A Swedish term.
#[derive(Clone, Debug)]
pub struct Term {
    /// The id: the file's name.
    pub id: String,
    /// The file.
    pub path: String,
    /// The Swedish term.
    pub term: String,
    /// Its other forms and spellings.
    pub also: Vec<String>,
    /// Articles that say more.
    pub articles: Vec<String>,
    /// Its words by language.
    pub words: BTreeMap<Lang, TermWords>,
    /// The line of `articles`.
    pub articles_line: usize,
}

/// Reads one `glossary/<term>.toml`.
pub fn parse(path: &str, id: &str, text: &str) -> (Term, Vec<Fault>) {
    let sheet = Sheet::new(path, text, 1);
    let table = sheet.table();
    let fields = Fields::new(&sheet, &table, 0);
    let mut faults = Vec::new();
    let mut term = Term {
        id: id.to_owned(),
        path: path.to_owned(),
        term: fields.required("term"),
        also: fields.texts("also"),
        articles: fields.texts("articles"),
        words: BTreeMap::new(),
        articles_line: fields.line_of("articles"),
    };
    for form in [&term.term].into_iter().chain(&term.also) {
        hygiene::check(path, fields.line_of("term"), Lang::SWEDISH, form, Use::Name, &mut faults);
    }
    if let Some(words) = fields.table("words") {
        for (tag, entry) in words.children() {
            let word = entry.required("word");
            let explanation = entry.required("explanation");
            let line = entry.line_of("explanation");
            let Some(lang) = Lang::parse(tag).filter(|lang| lang.tag() == tag) else {
                let what = format!("`{tag}` is not a language of the house");
                faults.push(Fault::new(path, entry.line(), FaultKind::UnknownLanguage, what, "use a tag of the language table"));
                continue;
            };
            hygiene::check(path, entry.line_of("word"), lang, &word, Use::Name, &mut faults);
            markup::plain(path, entry.line_of("word"), &word, &mut faults);
            hygiene::check(path, line, lang, &explanation, Use::Prose, &mut faults);
            let explanation = markup::inline(path, line, &explanation, &mut faults);
            term.words.insert(lang, TermWords { word, explanation, line });
            entry.finish();
        }
        words.finish();
    }
    fields.finish();
    let mut all = sheet.into_faults();
    all.append(&mut faults);
    (term, all)
}
