//! What the guide may refer to: places, parties by slug or role, articles and facts.
//!
//! A guide is proved against every document that exists, published or not: a text that is withheld never breaks the guide.

use crate::content::{FactValue, Facts, Municipality};
use crate::directory::{Party, ROLES};
use crate::guide::Catalogue;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The catalogue of one tree.
pub struct Shelves<'a> {
    pub facts: &'a Facts,
    pub municipalities: &'a [Municipality],
    pub articles: BTreeSet<String>,
    pub parties: BTreeMap<&'a str, &'a Party>,
    /// Facts that were asked for: they are used.
    pub used: &'a RefCell<BTreeSet<String>>,
}

impl Catalogue for Shelves<'_> {
    fn municipalities(&self) -> Vec<String> {
        self.municipalities.iter().map(|municipality| municipality.slug.clone()).collect()
    }

    fn has_article(&self, slug: &str) -> bool {
        self.articles.contains(slug)
    }

    fn fact(&self, id: &str) -> Option<&FactValue> {
        self.used.borrow_mut().insert(id.to_owned());
        self.facts.get(id).map(|fact| &fact.value)
    }

    fn has_party(&self, slug: &str) -> bool {
        self.parties.contains_key(slug)
    }

    fn serves(&self, party: &str, municipality: Option<&str>) -> bool {
        self.parties.get(party).is_some_and(|party| serves(party, municipality))
    }

    fn knows_role(&self, role: &str) -> bool {
        ROLES.contains(&role)
    }

    fn parties_with_role(&self, role: &str, municipality: Option<&str>) -> Vec<String> {
        let mut found: Vec<&Party> =
            self.parties.values().copied().filter(|party| party.has_role(role) && serves(party, municipality)).collect();
        // The municipality's own units are nearer than what serves the whole county.
        found.sort_by_key(|party| party.serves.is_empty());
        found.into_iter().map(|party| party.slug.clone()).collect()
    }

    fn front_desk(&self, municipality: &str) -> Option<String> {
        let desk = |party: &&Party| party.has_role("municipality") && party.serves.iter().any(|served| served == municipality);
        self.parties.values().copied().find(desk).map(|party| party.slug.clone())
    }
}

fn serves(party: &Party, municipality: Option<&str>) -> bool {
    match municipality {
        Some(municipality) => party.serves(municipality),
        None => party.serves.is_empty(),
    }
}
