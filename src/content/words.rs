//! The words of a document in one language: front matter between `+++` lines, then a body of passages.

use super::hygiene::{self, Use};
use super::markup::{self, Passage, Segment, Span};
use super::sheet::{Fields, Sheet, check_digest};
use super::{Fault, FaultKind};
use crate::audit::{Digest, Review};
use crate::lang::Lang;
use std::collections::BTreeSet;

/// Who made a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum By {
    Machine,
    Person,
}

/// What a translation says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Who made it.
    pub by: By,
    /// The digest of each source segment it was made from.
    pub segments: Vec<String>,
    /// Its review, if any.
    pub review: Option<Review>,
    /// The line of `segments`.
    pub line: usize,
}

/// A document's words in one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// The file.
    pub path: String,
    /// The title.
    pub title: String,
    /// One or two sentences.
    pub summary: Vec<Span>,
    /// What people type or say.
    pub keywords: Vec<String>,
    /// The body.
    pub passages: Vec<Passage>,
    /// Title, summary, then the body's segments.
    pub segments: Vec<Segment>,
    /// Absent in the source language.
    pub translation: Option<Translation>,
}

/// The most keywords a document may have.
const MOST_KEYWORDS: usize = 40;

impl Words {
    /// The digest an audit names: over every segment and keyword.
    pub fn digest(&self) -> Digest {
        let segments = self.segments.iter().map(|segment| segment.text.as_str());
        Digest::of(segments.chain(self.keywords.iter().map(String::as_str)))
    }

    /// The short digest of each segment, as a translation names them.
    pub fn segment_digests(&self) -> Vec<String> {
        self.segments.iter().map(|segment| segment.digest().short()).collect()
    }

    /// Indices of the source segments that changed after this translation was made.
    pub fn stale_against(&self, source: &Words) -> Vec<usize> {
        let Some(translation) = &self.translation else {
            return Vec::new();
        };
        let known = &translation.segments;
        let digests = source.segment_digests();
        (0..digests.len().max(known.len())).filter(|index| digests.get(*index) != known.get(*index)).collect()
    }

    /// Faults of this translation's shape against its source.
    pub fn compare(&self, source: &Words, faults: &mut Vec<Fault>) {
        let ids = |words: &Words| words.passages.iter().map(|passage| passage.id.clone()).collect::<Vec<_>>();
        if ids(self) != ids(source) {
            let line = self.passages.first().map_or(1, |passage| passage.line);
            let remedy = format!("the passages are, in order: {}", ids(source).join(", "));
            faults.push(Fault::new(
                &self.path,
                line,
                FaultKind::PassageMismatch,
                "the passages are not those of the Swedish text",
                remedy,
            ));
        }
        for (own, theirs) in self.passages.iter().zip(&source.passages) {
            let shape = |passage: &Passage| passage.blocks.iter().map(markup::Block::shape).collect::<Vec<_>>();
            if own.id == theirs.id && shape(own) != shape(theirs) {
                let what = format!("the passage `{}` has other paragraphs or list items than the Swedish text", own.id);
                faults.push(Fault::new(
                    &self.path,
                    own.line,
                    FaultKind::BlockMismatch,
                    what,
                    "translate paragraph by paragraph and item by item",
                ));
            }
        }
        if self
            .translation
            .as_ref()
            .is_some_and(|translation| !translation.segments.iter().all(|digest| is_segment_digest(digest)))
        {
            // Nothing can be said about what it was made from.
            return;
        }
        let stale = self.stale_against(source);
        if let (Some(translation), false) = (&self.translation, stale.is_empty()) {
            let what = format!("{} of {} segments changed in Swedish after this translation", stale.len(), source.segments.len());
            let remedy = "translate them again, then run `welcome-house stamp`";
            faults.push(Fault::new(&self.path, translation.line, FaultKind::StaleTranslation, what, remedy));
            // What is to be translated again will have its facts compared then.
            return;
        }
        self.compare_facts(source, faults);
    }

    /// A translation names the facts of its source, no others, and leaves none out; how often, its grammar decides.
    fn compare_facts(&self, source: &Words, faults: &mut Vec<Fault>) {
        let summary_line = self.segments.get(1).map_or(1, |segment| segment.line);
        let mut pairs = vec![("the summary".to_owned(), summary_line, facts_in([&self.summary]), facts_in([&source.summary]))];
        for (own, theirs) in self.passages.iter().zip(&source.passages) {
            pairs.push((format!("the passage `{}`", own.id), own.line, facts_of(own), facts_of(theirs)));
        }
        for (place, line, own, theirs) in pairs {
            let differing: Vec<&str> = own.symmetric_difference(&theirs).copied().collect();
            if !differing.is_empty() {
                let what = format!("{place} does not name the facts of the Swedish text: {}", differing.join(", "));
                faults.push(Fault::new(&self.path, line, FaultKind::FactMismatch, what, "name the same facts in both"));
            }
        }
    }
}

fn facts_of(passage: &Passage) -> BTreeSet<&str> {
    facts_in([&passage.heading].into_iter().chain(passage.blocks.iter().flat_map(markup::Block::runs)))
}

fn facts_in<'w>(runs: impl IntoIterator<Item = &'w Vec<Span>>) -> BTreeSet<&'w str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Span> = runs.into_iter().flatten().collect();
    while let Some(span) = open.pop() {
        match span {
            Span::Text(_) => {}
            Span::Fact(id) => drop(found.insert(id.as_str())),
            Span::Strong(inner) | Span::Emphasis(inner) | Span::Link(_, inner) => open.extend(inner),
        }
    }
    found
}

/// A part of a document: its text, and the line it begins on.
pub type Part<'t> = (&'t str, usize);

/// Splits a document into front matter and body.
pub fn split<'t>(path: &str, text: &'t str) -> Result<(Part<'t>, Part<'t>), Fault> {
    let missing = || {
        let remedy = "begin the file with a line `+++`, the fields, and another line `+++`";
        Fault::new(path, 1, FaultKind::NoFrontMatter, "there is no front matter", remedy)
    };
    let rest = text.strip_prefix("+++\n").ok_or_else(missing)?;
    let (front, body) = match rest.split_once("\n+++\n") {
        Some((front, body)) => (front, body),
        None => (rest.strip_suffix("\n+++").ok_or_else(missing)?, ""),
    };
    let body_line = 2 + front.bytes().filter(|byte| *byte == b'\n').count() + 2;
    Ok(((front, 2), (body, body_line)))
}

/// Reads a document's words. `extra` reads the fields that this kind of document has besides.
pub fn parse(path: &str, lang: Lang, text: &str, extra: impl FnOnce(&Fields<'_, '_>)) -> (Option<Words>, Vec<Fault>) {
    let ((front, front_line), (body, body_line)) = match split(path, text) {
        Ok(parts) => parts,
        Err(fault) => return (None, vec![fault]),
    };
    let sheet = Sheet::new(path, front, front_line);
    let table = sheet.table();
    let fields = Fields::new(&sheet, &table, 0);
    let title = fields.required("title");
    let summary_text = fields.required("summary");
    let keywords = fields.texts("keywords");
    let (title_line, summary_line, keywords_line) =
        (fields.line_of("title"), fields.line_of("summary"), fields.line_of("keywords"));
    if keywords.len() > MOST_KEYWORDS {
        fields.fault_at(
            "keywords",
            FaultKind::TooLong,
            format!("there are more than {MOST_KEYWORDS} keywords"),
            "keep those that people use",
        );
    }
    let translation = (lang != Lang::SWEDISH).then(|| translation(&fields)).flatten();
    extra(&fields);
    fields.finish();
    let mut faults = sheet.into_faults();

    let summary = markup::inline(path, summary_line, &summary_text, &mut faults);
    let body = markup::body(path, body, body_line, &mut faults);
    hygiene::check(path, title_line, lang, &title, Use::Name, &mut faults);
    markup::plain(path, title_line, &title, &mut faults);
    hygiene::check(path, summary_line, lang, &summary_text, Use::Prose, &mut faults);
    for keyword in &keywords {
        hygiene::check(path, keywords_line, lang, keyword, Use::Name, &mut faults);
    }
    for segment in &body.segments {
        hygiene::check(path, segment.line, lang, &segment.text, Use::Prose, &mut faults);
    }
    let mut segments =
        vec![Segment { text: title.clone(), line: title_line }, Segment { text: summary_text, line: summary_line }];
    segments.extend(body.segments);
    let words = Words { lang, path: path.to_owned(), title, summary, keywords, passages: body.passages, segments, translation };
    (Some(words), faults)
}

fn is_segment_digest(digest: &str) -> bool {
    digest.len() == 12 && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn translation(fields: &Fields<'_, '_>) -> Option<Translation> {
    let Some(table) = fields.table("translation") else {
        fields.fault_at(
            "translation",
            FaultKind::MissingField,
            "a translation says who made it",
            "add [translation] with `by` and `segments`",
        );
        return None;
    };
    let by = table.choice("by", &[("machine", By::Machine), ("person", By::Person)]).unwrap_or(By::Machine);
    let line = table.line_of("segments");
    // Two segments may say the same, so this is read as a list that may repeat itself.
    let segments = table.repeating_texts("segments");
    if !segments.iter().all(|digest| is_segment_digest(digest)) {
        table.fault_at(
            "segments",
            FaultKind::BadSegments,
            "a segment's digest has 12 hexadecimal digits",
            "run `welcome-house stamp`",
        );
    }
    let review = table.text("reviewed-by").map(|role| {
        let review = Review {
            role,
            organisation: table.required("organisation"),
            reviewed: table.date("reviewed").unwrap_or_default(),
            digest: table.required("digest"),
        };
        check_digest(&table, &review.digest);
        review
    });
    table.finish();
    Some(Translation { by, segments, review, line })
}
