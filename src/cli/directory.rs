//! A published party in the terms of HSDS, the open standard of service directories.

use crate::content::FactValue;
use crate::directory::{ContactKind, DAYS, Hours};
use crate::exchange::hsds;
use crate::lang::Lang;
use crate::library::{PartyPage, Snapshot};
use jiff::civil::Weekday;

/// The county all parties of this corpus belong to.
const COUNTY: &str = "Kronobergs län";

/// The party in Swedish, as directories of Swedish services want it.
pub fn party(page: &PartyPage, snapshot: &Snapshot) -> hsds::Party {
    let party = &page.party;
    let text = page.texts.get(&Lang::SWEDISH);
    let mut out = hsds::Party {
        slug: party.slug.clone(),
        name: party.name.clone(),
        alternate_name: text.map(|text| text.title.clone()).filter(|title| *title != party.name),
        description: text.map(|text| text.summary.clone()).unwrap_or_default(),
        parent: party.parent.clone(),
        languages: party.languages.iter().map(|lang| (lang.tag().to_owned(), lang.row().autonym.to_owned())).collect(),
        interpretation: party.interpreter.then(|| "Tolk vid behov.".to_owned()),
        serves: party
            .serves
            .iter()
            .filter_map(|slug| snapshot.municipality(slug))
            .map(|place| (place.name.clone(), None))
            .collect(),
        topics: party.areas.iter().map(|area| (area.clone(), area.clone())).collect(),
        checked: party.audit.sources.iter().map(|source| source.checked).max(),
        hours: party.hours.iter().map(hours).collect(),
        ..hsds::Party::default()
    };
    for contact in &party.contacts {
        match snapshot.facts.get(&contact.fact).map(|fact| &fact.value) {
            Some(FactValue::Phone { number, international }) => {
                out.phones
                    .push(hsds::Phone { number: international.clone().unwrap_or_else(|| number.clone()), description: None });
            }
            Some(FactValue::Url(url)) => out.website = Some(url.clone()),
            Some(FactValue::Email(email)) => out.email = Some(email.clone()),
            Some(FactValue::Address { street, postcode, city }) => out.addresses.push(hsds::Address {
                street: street.clone(),
                postcode: postcode.clone(),
                city: city.clone(),
                county: COUNTY.to_owned(),
                postal: contact.kind == ContactKind::Post,
            }),
            _ => {}
        }
    }
    out
}

fn hours(hours: &Hours) -> hsds::Hours {
    let letters =
        |day: &Weekday| DAYS.iter().find(|(_, known)| known == day).and_then(|(name, _)| name.get(..2)).map(str::to_uppercase);
    hsds::Hours {
        days: hours.days.iter().filter_map(letters).collect(),
        opens: Hours::clock(hours.opens),
        closes: Hours::clock(hours.closes),
        ..hsds::Hours::default()
    }
}
