//! References between documents: every slug, fact, term and municipality that a document names must exist.

use crate::content::markup::{Block, Link, Span};
use crate::content::{Facts, Fault, FaultKind, Words};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Everything that may be referred to.
pub struct Index<'a> {
    pub facts: &'a Facts,
    pub articles: BTreeSet<&'a str>,
    pub parties: BTreeSet<&'a str>,
    pub terms: BTreeSet<&'a str>,
    pub municipalities: BTreeSet<String>,
    /// Facts that something referred to.
    pub used: RefCell<BTreeSet<String>>,
}

impl Index<'_> {
    /// Checks every link and fact of a document's words.
    pub fn words(&self, words: &Words, faults: &mut Vec<Fault>) {
        let summary_line = words.segments.get(1).map_or(1, |segment| segment.line);
        self.spans(&words.path, summary_line, &words.summary, faults);
        let mut lines = words.segments.iter().skip(2).map(|segment| segment.line);
        for passage in &words.passages {
            let mut line = || lines.next().unwrap_or(passage.line);
            self.spans(&words.path, line(), &passage.heading, faults);
            for run in passage.blocks.iter().flat_map(Block::runs) {
                self.spans(&words.path, line(), run, faults);
            }
        }
    }

    /// Checks a run of spans that stands on one line.
    pub fn spans(&self, path: &str, line: usize, spans: &[Span], faults: &mut Vec<Fault>) {
        for span in spans {
            match span {
                Span::Text(_) => {}
                Span::Strong(inner) | Span::Emphasis(inner) => self.spans(path, line, inner, faults),
                Span::Fact(id) => self.fact(path, line, id, faults),
                Span::Link(link, inner) => {
                    self.spans(path, line, inner, faults);
                    match link {
                        Link::Article(slug) => self.article(path, line, slug, faults),
                        Link::Party(slug) => self.party(path, line, slug, faults),
                        Link::Area(slug) => self.area(path, line, slug, faults),
                        Link::Term(slug) => {
                            self.known(&self.terms, slug, path, line, FaultKind::UnknownTerm, "glossary term", faults)
                        }
                    }
                }
            }
        }
    }

    pub fn fact(&self, path: &str, line: usize, id: &str, faults: &mut Vec<Fault>) {
        self.used.borrow_mut().insert(id.to_owned());
        if !self.facts.contains_key(id) {
            missing(path, line, FaultKind::UnknownFact, "fact", id, "add it to facts.toml, or correct the id", faults);
        }
    }

    pub fn article(&self, path: &str, line: usize, slug: &str, faults: &mut Vec<Fault>) {
        self.known(&self.articles, slug, path, line, FaultKind::UnknownArticle, "article", faults);
    }

    pub fn party(&self, path: &str, line: usize, slug: &str, faults: &mut Vec<Fault>) {
        self.known(&self.parties, slug, path, line, FaultKind::UnknownParty, "party", faults);
    }

    pub fn area(&self, path: &str, line: usize, slug: &str, faults: &mut Vec<Fault>) {
        if !crate::content::AREAS.contains(&slug) {
            missing(path, line, FaultKind::UnknownArea, "area", slug, "use an area of docs/content.md", faults);
        }
    }

    pub fn municipality(&self, path: &str, line: usize, slug: &str, faults: &mut Vec<Fault>) {
        if !self.municipalities.contains(slug) {
            missing(
                path,
                line,
                FaultKind::UnknownMunicipality,
                "municipality",
                slug,
                "use a slug of municipalities.toml",
                faults,
            );
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn known(
        &self,
        set: &BTreeSet<&str>,
        slug: &str,
        path: &str,
        line: usize,
        kind: FaultKind,
        what: &str,
        faults: &mut Vec<Fault>,
    ) {
        if !set.contains(slug) {
            missing(path, line, kind, what, slug, "correct the slug, or add the document", faults);
        }
    }

    /// Facts that nothing refers to.
    pub fn unused(&self, faults: &mut Vec<Fault>) {
        let used = self.used.borrow();
        for (id, fact) in self.facts.iter().filter(|(id, _)| !used.contains(*id)) {
            let what = format!("nothing refers to the fact `{id}`");
            faults.push(Fault::new("facts.toml", fact.line, FaultKind::UnusedFact, what, "refer to it, or remove it"));
        }
    }
}

fn missing(path: &str, line: usize, kind: FaultKind, what: &str, name: &str, remedy: &str, faults: &mut Vec<Fault>) {
    faults.push(Fault::new(path, line, kind, format!("there is no {what} `{name}`"), remedy));
}
