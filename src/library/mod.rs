//! The library: `(path, text)` pairs become one immutable [`Snapshot`], or every fault that stands in the way.
//!
//! There is no half-read snapshot: a tree with a blocking fault yields none, so a broken edit never replaces a good house.

mod assemble;
mod catalogue;
mod join;
mod references;
mod shelf;

pub use assemble::{Assembly, assemble};

use crate::audit::{Digest, Policy, Published, Source};
use crate::content::asked::Page;
use crate::content::words::By;
use crate::content::{Asked, Facts, Municipality, Urgent};
use crate::directory::Party;
use crate::guide::Guide;
use crate::lang::Lang;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything the house knows, as of one day and under one policy. Never changed; publishing makes a new one.
pub struct Snapshot {
    /// Over every path and text, the policy and the day.
    pub digest: Digest,
    /// What may be shown.
    pub policy: Policy,
    /// The day audits were judged on.
    pub day: Date,
    /// The languages of the corpus, in the table's order.
    pub languages: Vec<Lang>,
    /// Typed values.
    pub facts: Facts,
    /// In Swedish alphabetical order.
    pub municipalities: Vec<Municipality>,
    /// Published articles by slug.
    pub articles: BTreeMap<String, Article>,
    /// Published parties by slug.
    pub parties: BTreeMap<String, PartyPage>,
    /// Glossary terms by id.
    pub terms: BTreeMap<String, TermPage>,
    /// The proved guide, where the policy lets it be shown.
    pub guide: Option<Published<Guide>>,
    /// The words of the guide's steps: what search finds of it.
    pub steps: Vec<StepText>,
    /// Urgent situations; they need no audit to be shown, because help must never wait for one.
    pub urgent: Urgent,
    /// What people ask, by language: search and chat learn from it, nobody is shown it.
    pub asked: BTreeMap<Lang, Asked>,
    /// Every party's data, published or not, for the numbers of urgent help.
    pub directory: BTreeMap<String, Party>,
}

impl Snapshot {
    /// Whether an article names a party of urgent help: what people ask about it may be a cry for it.
    pub fn is_urgent(&self, article: &Article) -> bool {
        article.parties.iter().any(|party| self.urgent.names(party))
    }

    /// Whether a page is one of the house's and has nothing to do with urgent help.
    pub fn is_everyday(&self, page: &Page) -> bool {
        match page {
            Page::Article(slug) => self.articles.get(slug).is_some_and(|article| !self.is_urgent(article)),
            Page::Party(slug) => self.parties.contains_key(slug) && !self.urgent.names(slug),
        }
    }
}

/// A step of the guide in one language, rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// Its id.
    pub id: String,
    /// The language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What to do.
    pub text: String,
    /// The municipalities in whose plans it may stand; empty for all.
    pub municipalities: Vec<String>,
}

/// A text in one language, rendered once: what pages show, search indexes and chat quotes.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The language.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// The summary as plain text.
    pub summary: String,
    /// The summary as HTML.
    pub summary_html: String,
    /// What people type or say.
    pub keywords: Vec<String>,
    /// The passages.
    pub sections: Vec<Section>,
    /// Who translated it; `None` for the source.
    pub translated_by: Option<By>,
    /// Whether the Swedish text changed after this translation.
    pub stale: bool,
}

impl Reading {
    /// The passage with this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

/// One rendered passage.
#[derive(Clone, Debug)]
pub struct Section {
    /// The passage's id.
    pub id: String,
    /// The heading as plain text.
    pub heading: String,
    /// The body as plain text, a line per block or item.
    pub text: String,
    /// The body as HTML.
    pub html: String,
}

/// A document's published texts, by language.
pub type Texts = BTreeMap<Lang, Published<Reading>>;

/// A published article.
pub struct Article {
    /// The slug.
    pub slug: String,
    /// The area of life.
    pub area: String,
    /// Parties to contact.
    pub parties: Vec<String>,
    /// Articles to read next.
    pub related: Vec<String>,
    /// Municipalities it is about; empty for all.
    pub municipalities: Vec<String>,
    /// Where its statements come from.
    pub sources: Vec<Source>,
    /// The day it must be reviewed again.
    pub due: Date,
    /// Its texts.
    pub texts: Texts,
}

/// A published party.
pub struct PartyPage {
    /// The party's data.
    pub party: Party,
    /// Its words.
    pub texts: Texts,
}

/// A glossary term, rendered.
pub struct TermPage {
    /// The Swedish term.
    pub term: String,
    /// Its other forms.
    pub also: Vec<String>,
    /// Articles that say more.
    pub articles: Vec<String>,
    /// The word and its explanation (plain and HTML) by language.
    pub words: BTreeMap<Lang, (String, String, String)>,
}

/// The text nearest to a reader's language along its chain, else in any language; the reader is told when it is not their own.
pub fn nearest(texts: &Texts, lang: Lang) -> Option<&Published<Reading>> {
    lang.chain().into_iter().find_map(|lang| texts.get(&lang)).or_else(|| texts.values().next())
}

impl Snapshot {
    /// The municipality with this slug or official code.
    pub fn municipality(&self, name: &str) -> Option<&Municipality> {
        self.municipalities.iter().find(|municipality| municipality.slug == name || municipality.code == name)
    }

    /// The published articles of an area, by title in the reader's language.
    pub fn in_area(&self, area: &str, lang: Lang) -> Vec<&Article> {
        let mut articles: Vec<&Article> = self.articles.values().filter(|article| article.area == area).collect();
        articles.sort_by_cached_key(|article| nearest(&article.texts, lang).map(|text| text.title.to_lowercase()));
        articles
    }

    /// Published parties with a role that serve a municipality; those of the municipality itself before those of the whole county.
    pub fn with_role(&self, role: &str, municipality: &str) -> Vec<&PartyPage> {
        let serving = self.parties.values().filter(|page| page.party.has_role(role) && page.party.serves(municipality));
        let mut found: Vec<&PartyPage> = serving.collect();
        found.sort_by_key(|page| page.party.serves.is_empty());
        found
    }

    /// A municipality's front desk: who answers where nobody else is named.
    pub fn front_desk(&self, municipality: &str) -> Option<&PartyPage> {
        self.with_role("municipality", municipality).into_iter().find(|page| !page.party.serves.is_empty())
    }
}
