//! Articles: what a source document says beside its words.

use super::words::{self, Words};
use super::{Fault, sheet};
use crate::audit::Audit;
use crate::lang::Lang;

/// The areas of life the house covers, in the order pages show them.
pub const AREAS: [&str; 9] =
    ["arrival", "registration", "money", "work", "education", "housing", "health", "participation", "refusal"];

/// What the Swedish source of an article carries beside its words.
#[derive(Clone, Debug, Default)]
pub struct ArticleFields {
    /// Party slugs to contact, at least one.
    pub parties: Vec<String>,
    /// Slugs of articles to read next.
    pub related: Vec<String>,
    /// Municipalities it is about; empty for all.
    pub municipalities: Vec<String>,
    /// Its audit.
    pub audit: Audit,
    /// Lines of `parties`, `related` and `municipalities`.
    pub lines: [usize; 3],
}

/// Reads the Swedish source of an article.
pub fn parse_source(path: &str, text: &str) -> (Option<(Words, ArticleFields)>, Vec<Fault>) {
    let mut fields = ArticleFields::default();
    let (words, faults) = words::parse(path, Lang::SWEDISH, text, |front| {
        fields.parties = front.some_texts("parties");
        fields.related = front.texts("related");
        fields.municipalities = front.texts("municipalities");
        fields.audit = sheet::audit(front);
        fields.lines = ["parties", "related", "municipalities"].map(|name| front.line_of(name));
    });
    (words.map(|words| (words, fields)), faults)
}
