//! Whom to contact: the parties of an answer in the person's own municipality, or somebody to ask in person.

use crate::directory::{Openness, Party, openness};
use crate::lang::Lang;
use crate::library::{Article, PartyPage, Snapshot};
use crate::search::Kind;
use jiff::civil::DateTime;

/// Parties named in one answer.
const MOST: usize = 2;

/// The parties that a text leads to, for somebody who lives in this municipality; empty where none of them serves it.
pub fn of(kind: Kind, slug: &str, municipality: Option<&str>, snapshot: &Snapshot) -> Vec<String> {
    match kind {
        Kind::Party => snapshot.parties.get(slug).map(|page| here(page, municipality, snapshot)).unwrap_or_default(),
        Kind::Article => {
            snapshot.articles.get(slug).map(|article| of_article(article, municipality, snapshot)).unwrap_or_default()
        }
        Kind::Step | Kind::Term => Vec::new(),
    }
}

fn of_article(article: &Article, municipality: Option<&str>, snapshot: &Snapshot) -> Vec<String> {
    let mut slugs: Vec<String> = Vec::new();
    for page in article.parties.iter().filter_map(|slug| snapshot.parties.get(slug)) {
        for slug in here(page, municipality, snapshot) {
            if !slugs.contains(&slug) && slugs.len() < MOST {
                slugs.push(slug);
            }
        }
    }
    slugs
}

/// A party, or whoever does the same in the person's municipality; without a municipality only parties of the whole county.
fn here(page: &PartyPage, municipality: Option<&str>, snapshot: &Snapshot) -> Vec<String> {
    let Some(municipality) = municipality else {
        return Vec::from_iter(page.party.serves.is_empty().then(|| page.party.slug.clone()));
    };
    if page.party.serves(municipality) {
        return vec![page.party.slug.clone()];
    }
    let same = page.party.roles.iter().find_map(|role| snapshot.with_role(role, municipality).into_iter().next());
    let found = same.or_else(|| snapshot.front_desk(municipality));
    Vec::from_iter(found.map(|page| page.party.slug.clone()))
}

/// Who meets people: those who speak the language first, then those who are open now; the person's own municipality before the county.
pub fn person(municipality: Option<&str>, lang: Lang, now: DateTime, snapshot: &Snapshot) -> Vec<String> {
    const ROLES: [&str; 4] = ["integration", "municipality", "state-office", "legal-advice"];
    let meets = |page: &&PartyPage| ROLES.iter().any(|role| page.party.has_role(role));
    let serves = |page: &&PartyPage| match municipality {
        Some(municipality) => page.party.serves(municipality),
        None => page.party.serves.is_empty(),
    };
    let mut pages: Vec<&PartyPage> = snapshot.parties.values().filter(meets).filter(serves).collect();
    let speaks = |party: &Party| party.languages.iter().any(|own| own.row().analysis == lang.row().analysis);
    pages.sort_by_key(|page| {
        let open = matches!(openness(&page.party.hours, now), Openness::Always | Openness::OpenUntil(_));
        let role = ROLES.iter().position(|role| page.party.has_role(role));
        (!speaks(&page.party), page.party.serves.is_empty(), !open, role)
    });
    pages.into_iter().take(MOST).map(|page| page.party.slug.clone()).collect()
}

/// The nearest party where nothing better is known: of the area, if one is; the front desk; an office of the state.
pub fn nearest(area: Option<&str>, municipality: Option<&str>, snapshot: &Snapshot) -> Option<String> {
    let desk = municipality.and_then(|municipality| snapshot.front_desk(municipality));
    let county = || {
        let helps = |page: &&PartyPage| {
            page.party.serves.is_empty() && area.is_some_and(|area| page.party.areas.iter().any(|own| own == area))
        };
        snapshot.parties.values().find(helps)
    };
    let office = || snapshot.parties.values().find(|page| page.party.has_role("state-office"));
    desk.or_else(county).or_else(office).or_else(|| snapshot.parties.values().next()).map(|page| page.party.slug.clone())
}
