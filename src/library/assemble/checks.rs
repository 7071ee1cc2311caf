//! What must hold between documents, once each has been read.

use super::Read;
use crate::content::asked::Page;
use crate::content::{Fault, FaultKind, asked, urgent};
use crate::directory::{self, Party};
use crate::lang::Lang;
use crate::library::references::Index;

impl Read {
    /// Every slug, fact and term that a document names exists.
    pub(super) fn check_references(&self, index: &Index<'_>, faults: &mut Vec<Fault>) {
        for (_, fields, texts) in self.articles.values() {
            texts.values().for_each(|words| index.words(words, faults));
            let Some(source) = texts.get(&Lang::SWEDISH) else { continue };
            let [parties_line, related_line, municipalities_line] = fields.lines;
            fields.parties.iter().for_each(|slug| index.party(&source.path, parties_line, slug, faults));
            fields.related.iter().for_each(|slug| index.article(&source.path, related_line, slug, faults));
            fields.municipalities.iter().for_each(|slug| index.municipality(&source.path, municipalities_line, slug, faults));
        }
        for term in self.terms.values() {
            term.articles.iter().for_each(|slug| index.article(&term.path, term.articles_line, slug, faults));
            term.words.values().for_each(|words| index.spans(&term.path, words.line, &words.explanation, faults));
        }
        for situation in &self.urgent.situations {
            for slug in [&situation.call].into_iter().chain(&situation.also) {
                index.party(urgent::DEFINITION, situation.line, slug, faults);
            }
        }
        for (lang, situations) in &self.urgent.words {
            let path = format!("urgent/{lang}.toml");
            situations.values().for_each(|words| index.spans(&path, words.line, &words.action, faults));
        }
    }

    /// Messages belong to passages that exist.
    pub(super) fn check_asked(&self, index: &Index<'_>, faults: &mut Vec<Fault>) {
        for (lang, asked) in &self.asked {
            let path = asked::path(*lang);
            for asked in &asked.answered {
                let (slug, source) = match &asked.page {
                    Page::Article(slug) => {
                        index.article(&path, asked.line, slug, faults);
                        (slug, self.articles.get(slug).map(|(_, _, texts)| texts))
                    }
                    Page::Party(slug) => {
                        index.party(&path, asked.line, slug, faults);
                        (slug, self.parties.get(slug).map(|(_, texts)| texts))
                    }
                };
                let source = source.and_then(|texts| texts.get(&Lang::SWEDISH));
                if source.is_some_and(|words| words.passages.iter().all(|passage| passage.id != asked.passage)) {
                    let what = format!("`{slug}` has no passage `{}`", asked.passage);
                    let remedy = "correct the id, or add the passage to the page";
                    faults.push(Fault::new(&path, asked.line, FaultKind::PassageMismatch, what, remedy));
                }
            }
        }
    }

    /// What must hold between parties, municipalities and urgent situations.
    pub(super) fn check_directory(&self, index: &Index<'_>, faults: &mut Vec<Fault>) {
        for (party, texts) in self.parties.values() {
            texts.values().for_each(|words| index.words(words, faults));
            let [serves_line, areas_line, parent_line] = party.lines;
            party.serves.iter().for_each(|slug| index.municipality(&party.path, serves_line, slug, faults));
            party.areas.iter().for_each(|slug| index.area(&party.path, areas_line, slug, faults));
            if let Some(parent) = &party.parent {
                index.party(&party.path, parent_line, parent, faults);
                if self.ancestors(party).any(|ancestor| ancestor.slug == party.slug) {
                    let what = format!("`{}` is among its own parents", party.slug);
                    faults.push(Fault::new(
                        &party.path,
                        parent_line,
                        FaultKind::BadParent,
                        what,
                        "name the party it belongs to, or remove `parent`",
                    ));
                }
            }
            for contact in &party.contacts {
                index.fact(&party.path, contact.line, &contact.fact, faults);
                let kind = self.facts.get(&contact.fact).map(|fact| fact.value.kind());
                if kind.is_some_and(|kind| kind != contact.kind.fact_kind()) {
                    let what = format!("the fact `{}` is not of the kind `{}`", contact.fact, contact.kind.fact_kind());
                    faults.push(Fault::new(
                        &party.path,
                        contact.line,
                        FaultKind::WrongContact,
                        what,
                        "name a fact of the right kind",
                    ));
                }
            }
        }
        for municipality in &self.municipalities {
            let own = |party: &&Party| party.has_role("municipality") && party.serves.contains(&municipality.slug);
            let desks: Vec<&Party> = self.parties.values().map(|(party, _)| party).filter(own).collect();
            match desks.as_slice() {
                [_] => {}
                [] => {
                    let what = format!("{} has no party with the role `municipality`", municipality.name);
                    faults.push(Fault::new(
                        "municipalities.toml",
                        1,
                        FaultKind::NoFrontDesk,
                        what,
                        "give its front desk that role",
                    ));
                }
                [.., last] => {
                    let what = format!("{} has more than one front desk", municipality.name);
                    faults.push(Fault::new(
                        &last.path,
                        last.lines[0],
                        FaultKind::TwoFrontDesks,
                        what,
                        "keep the role `municipality` on one party",
                    ));
                }
            }
        }
        for situation in &self.urgent.situations {
            let callable = |slug: &str| {
                self.parties
                    .get(slug)
                    .is_none_or(|(party, _)| party.contacts.iter().any(|c| c.kind == directory::ContactKind::Phone))
            };
            if !callable(&situation.call) {
                let what = format!("`{}` has no telephone number to show", situation.call);
                faults.push(Fault::new(
                    urgent::DEFINITION,
                    situation.line,
                    FaultKind::UrgentNoContact,
                    what,
                    "name a party that can be called",
                ));
            }
        }
    }

    /// A party's parent, the parent's parent and so on; as many as there are parties, should they go in a circle.
    fn ancestors<'r>(&'r self, party: &'r Party) -> impl Iterator<Item = &'r Party> {
        let parent = |party: &&'r Party| Some(&self.parties.get(party.parent.as_ref()?)?.0);
        std::iter::successors(parent(&party), parent).take(self.parties.len())
    }
}
