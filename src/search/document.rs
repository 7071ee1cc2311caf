//! What is put into the index, and what is asked of it.

use crate::content::Lines;
use crate::lang::Lang;
use serde::{Deserialize, Serialize};

/// What a result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A text of the library.
    Article,
    /// An organisation one can turn to.
    Party,
    /// A step of the guide.
    Step,
    /// A Swedish term, explained.
    Term,
}

/// One text in one language. Documents of the same kind and slug are translations of each other.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// Its name in addresses.
    pub slug: String,
    /// The area it belongs to.
    pub area: Option<String>,
    /// Codes of the municipalities it holds for; empty means all.
    pub municipalities: Vec<String>,
    /// Its language.
    pub lang: Lang,
    /// Its title; a party's name.
    pub title: String,
    /// What it says in short.
    pub summary: String,
    /// A party's official name, which is on every letter.
    pub name: Option<String>,
    /// Words people use for it that the text does not; a party's other names.
    pub keywords: Vec<String>,
    /// Its passages.
    pub passages: Vec<PassageText>,
    /// Names of the parties it speaks of.
    pub parties: Vec<String>,
}

/// A passage of a document.
#[derive(Clone, Debug)]
pub struct PassageText {
    /// Its id, the same in every language.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Its text.
    pub text: String,
    /// What people ask that it answers; found but never shown.
    pub asked: Lines,
}

impl Document {
    /// A text of one passage.
    pub fn of_text(slug: impl Into<String>, lang: Lang, heading: impl Into<String>, text: impl Into<String>) -> Document {
        let passage = PassageText { id: "text".to_owned(), heading: heading.into(), text: text.into(), asked: Lines::default() };
        Document { passages: vec![passage], ..Document::bare(Kind::Article, slug, lang) }
    }

    /// A document that says nothing yet.
    pub fn bare(kind: Kind, slug: impl Into<String>, lang: Lang) -> Document {
        Document {
            kind,
            slug: slug.into(),
            area: None,
            municipalities: Vec::new(),
            lang,
            title: String::new(),
            summary: String::new(),
            name: None,
            keywords: Vec::new(),
            passages: Vec::new(),
            parties: Vec::new(),
        }
    }

    /// Whether there is something to show: of a page without a text in its language only what people ask is known.
    pub(super) fn is_shown(&self) -> bool {
        !self.title.is_empty() || self.passages.iter().any(|passage| !passage.text.is_empty())
    }
}

/// Words that mean the same: per language the ways to say it.
pub type TermGroup = Vec<(Lang, Vec<String>)>;

/// A question to the index.
#[derive(Clone, Debug)]
pub struct Query {
    /// What the person typed.
    pub text: String,
    /// The person's language.
    pub lang: Lang,
    /// How many results are wanted.
    pub limit: usize,
    /// Only what holds in this municipality.
    pub municipality: Option<String>,
    /// Only what belongs to this area.
    pub area: Option<String>,
    /// Only these kinds; empty means all.
    pub kinds: Vec<Kind>,
    /// Whether the last word may be the beginning of one.
    pub typing: bool,
    /// Whether [`Passages::coverage`] is wanted: the best text is analysed for it.
    pub measured: bool,
}

impl Query {
    /// A question without filters.
    pub fn new(text: impl Into<String>, lang: Lang, limit: usize) -> Query {
        Query {
            text: text.into(),
            lang,
            limit,
            municipality: None,
            area: None,
            kinds: Vec::new(),
            typing: false,
            measured: false,
        }
    }

    /// Whether a document may answer it.
    pub(super) fn admits(&self, document: &Document) -> bool {
        let here = |code: &String| document.municipalities.is_empty() || document.municipalities.contains(code);
        (self.kinds.is_empty() || self.kinds.contains(&document.kind))
            && self.municipality.as_ref().is_none_or(here)
            && (self.area.is_none() || self.area == document.area)
    }
}

/// A stretch of a snippet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The text, not escaped.
    pub text: String,
    /// Whether it matched the question.
    pub marked: bool,
}

/// One result: an article, party, step or term, through whichever of its languages matched best.
#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its name in addresses.
    pub slug: String,
    /// The language of the text that matched.
    pub lang: Lang,
    /// The language it is shown in: the reader's, or the nearest of the reader's chain.
    pub shown: Lang,
    /// The passage that matched best; none where the title or the summary did.
    pub passage: Option<String>,
    /// Its title, in the language shown.
    pub title: String,
    /// What matched, in the language shown, the matching words marked.
    pub snippet: Vec<Piece>,
    /// The score; comparable within one answer only.
    pub score: f32,
}

/// The answer to a question.
#[derive(Clone, Debug, Serialize)]
pub struct Hits {
    /// The question as it was understood: without what exceeded the limits.
    pub query: String,
    /// The languages that were searched.
    pub languages_tried: Vec<Lang>,
    /// How many results there are, whatever the limit; of more than fifty, fifty.
    pub total: usize,
    /// The results, best first.
    pub hits: Vec<Hit>,
    /// Whether something was found by a language that knows most of the question's words, or what they may be misspelt for.
    pub fits: bool,
}

/// The passages that may answer a question.
#[derive(Clone, Debug, Default)]
pub struct Passages {
    /// Best first.
    pub hits: Vec<PassageHit>,
    /// The share of the question's words that the best one has, rare words counting more; 0 unless [`Query::measured`].
    pub coverage: f32,
    /// How far the best one is ahead of the best of another document, from 0 to 1.
    pub margin: f32,
}

/// A passage that may answer a question.
#[derive(Clone, Debug, Serialize)]
pub struct PassageHit {
    /// What its document is.
    pub kind: Kind,
    /// The document's name in addresses.
    pub slug: String,
    /// The language of the text that matched.
    pub lang: Lang,
    /// The passage; none for the document's title and summary.
    pub passage: Option<String>,
    /// The score; comparable within one answer only.
    pub score: f32,
    /// The share of the question's words that are in a party's name, where the question has most of the name; 0 for others.
    pub naming: f32,
}
