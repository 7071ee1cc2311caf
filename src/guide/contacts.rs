//! Whom a step sends to: worked out once, for each municipality and for none.

use super::Catalogue;
use super::definition::{Contacts, PartyRef};

/// The contacts without a municipality, then in each of them.
pub(super) fn contacts(parties: &[PartyRef], catalogue: &dyn Catalogue) -> Vec<Contacts> {
    let municipalities = catalogue.municipalities();
    let places = std::iter::once(None).chain(municipalities.iter().map(|place| Some(place.as_str())));
    places.map(|place| contacts_in(parties, place, catalogue)).collect()
}

fn contacts_in(parties: &[PartyRef], place: Option<&str>, catalogue: &dyn Catalogue) -> Contacts {
    let mut contacts = Contacts::default();
    for party in parties {
        let found = match party {
            PartyRef::Slug(slug) => Vec::from_iter(catalogue.serves(slug, place).then(|| slug.clone())),
            PartyRef::Role(role) => {
                let own = catalogue.parties_with_role(role, place);
                if own.is_empty() { Vec::from_iter(place.and_then(|place| catalogue.front_desk(place))) } else { own }
            }
        };
        contacts.ask_municipality |= found.is_empty() && place.is_none();
        for slug in found {
            if !contacts.parties.contains(&slug) {
                contacts.parties.push(slug);
            }
        }
    }
    contacts
}
