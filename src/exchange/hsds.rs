//! HSDS 3.0 (Open Referral): the directory for other directories to read.
//!
//! Every party becomes one service with its organisation nested inside, the shape that `/services` answers with.
//! HSDS asks for UUIDs; they are made from slugs, so that the same party has the same identifier in every export.

use crate::audit::Digest;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// A party, as plain values.
#[derive(Clone, Debug, Default)]
pub struct Party {
    /// Its slug.
    pub slug: String,
    /// Official name.
    pub name: String,
    /// What readers of the export's language call it.
    pub alternate_name: Option<String>,
    /// What it does, in plain text.
    pub description: String,
    /// Its web page.
    pub website: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// The slug of the party it belongs to.
    pub parent: Option<String>,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// Places to visit or write to.
    pub addresses: Vec<Address>,
    /// Opening hours.
    pub hours: Vec<Hours>,
    /// Languages spoken without interpreter: ISO 639 code and name.
    pub languages: Vec<(String, String)>,
    /// What to know about interpreters.
    pub interpretation: Option<String>,
    /// The places it serves: name and, where known, an address that identifies the place.
    pub serves: Vec<(String, Option<String>)>,
    /// What it can be found under: identifier and name.
    pub topics: Vec<(String, String)>,
    /// The day its facts were last checked.
    pub checked: Option<Date>,
}

/// A telephone number.
#[derive(Clone, Debug, Default)]
pub struct Phone {
    /// The number, international where known.
    pub number: String,
    /// Whom one reaches.
    pub description: Option<String>,
}

/// A place.
#[derive(Clone, Debug, Default)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Postcode, where known.
    pub postcode: Option<String>,
    /// Town.
    pub city: String,
    /// County.
    pub county: String,
    /// A place to write to, not to visit.
    pub postal: bool,
}

/// Opening hours of some days.
#[derive(Clone, Debug, Default)]
pub struct Hours {
    /// Days as RFC 5545 writes them: `MO`, `TU` …
    pub days: Vec<String>,
    /// `HH:MM`.
    pub opens: String,
    /// `HH:MM`; `24:00` for the end of the day.
    pub closes: String,
    /// What is open: the telephone, the desk.
    pub description: Option<String>,
}

/// All parties as one page of HSDS services.
pub fn services(parties: &[Party]) -> Value {
    let contents: Vec<Value> = parties.iter().map(service).collect();
    json!({
        "total_items": contents.len(),
        "total_pages": 1,
        "page_number": 1,
        "size": contents.len(),
        "first_page": true,
        "last_page": true,
        "empty": contents.is_empty(),
        "contents": contents,
    })
}

/// One party as an HSDS service.
pub fn service(party: &Party) -> Value {
    let slug = party.slug.as_str();
    let id = identifier(&["service", slug]);
    let areas = numbered(&party.serves, |nth, (name, uri)| {
        present(json!({"id": identifier(&["area", slug, nth]), "service_id": id, "name": name, "uri": uri}))
    });
    let languages = numbered(
        &party.languages,
        |nth, (code, name)| json!({"id": identifier(&["language", slug, nth]), "service_id": id, "name": name, "code": code}),
    );
    let schedules = numbered(&party.hours, |nth, hours| schedule(identifier(&["schedule", slug, nth]), &id, hours));
    let phones = numbered(&party.phones, |nth, phone| {
        let id = identifier(&["phone", slug, nth]);
        present(json!({"id": id, "number": phone.number, "type": "voice", "description": phone.description}))
    });
    let places = numbered(&party.addresses, |nth, address| {
        let location = identifier(&["location", slug, nth]);
        let link = identifier(&["service-at-location", slug, nth]);
        json!({"id": link, "service_id": id, "location_id": location, "location": place(location.clone(), party, nth, address)})
    });
    let attributes = numbered(&party.topics, |nth, (topic, name)| {
        let term = identifier(&["topic", topic]);
        json!({
            "id": identifier(&["attribute", slug, nth]), "link_id": id, "link_entity": "service", "taxonomy_term_id": term,
            "taxonomy_term": {"id": term, "code": topic, "name": name, "description": name, "taxonomy": "welcome-house areas"},
        })
    });
    present(json!({
        "id": id,
        "organization_id": identifier(&["organization", slug]),
        "name": party.name,
        "alternate_name": party.alternate_name,
        "description": party.description,
        "url": party.website,
        "email": party.email,
        "status": "active",
        "interpretation_services": party.interpretation,
        "assured_date": party.checked.map(|day| day.to_string()),
        "phones": phones,
        "schedules": schedules,
        "service_areas": areas,
        "service_at_locations": places,
        "languages": languages,
        "organization": organization(party),
        "attributes": attributes,
    }))
}

fn organization(party: &Party) -> Value {
    present(json!({
        "id": identifier(&["organization", &party.slug]),
        "name": party.name,
        "alternate_name": party.alternate_name,
        "description": party.description,
        "website": party.website,
        "email": party.email,
        "parent_organization_id": party.parent.as_deref().map(|parent| identifier(&["organization", parent])),
    }))
}

fn schedule(id: String, service: &str, hours: &Hours) -> Value {
    // HSDS knows no 24:00: the end of the day is the start of the next.
    let closes = if hours.closes == "24:00" { "00:00" } else { hours.closes.as_str() };
    present(json!({
        "id": id,
        "service_id": service,
        "freq": "WEEKLY",
        "interval": 1,
        "byday": hours.days.join(","),
        "opens_at": hours.opens,
        "closes_at": closes,
        "description": hours.description,
        "notes": "Times are local in Sweden (Europe/Stockholm).",
    }))
}

fn place(id: String, party: &Party, nth: &str, address: &Address) -> Value {
    let kind = if address.postal { "postal" } else { "physical" };
    // An HSDS address must have a postcode; a place without one is described instead.
    let addresses: Vec<Value> = address.postcode.iter().map(|postcode| {
        json!({
            "id": identifier(&["address", &party.slug, nth]), "location_id": id, "address_1": address.street, "city": address.city,
            "state_province": address.county, "postal_code": postcode, "country": "SE", "address_type": kind,
        })
    }).collect();
    present(json!({
        "id": id,
        "location_type": kind,
        "organization_id": identifier(&["organization", &party.slug]),
        "name": party.name,
        "description": format!("{}, {}", address.street, address.city),
        "addresses": addresses,
    }))
}

/// A UUID (version 8) that depends on nothing but what it names.
fn identifier(parts: &[&str]) -> String {
    let hex = Digest::of(parts.iter().copied()).to_string();
    let number = u128::from_str_radix(hex.get(..32).unwrap_or_default(), 16).unwrap_or_default();
    uuid::Builder::from_custom_bytes(number.to_be_bytes()).into_uuid().to_string()
}

fn numbered<T>(items: &[T], build: impl Fn(&str, &T) -> Value) -> Vec<Value> {
    items.iter().enumerate().map(|(nth, item)| build(&nth.to_string(), item)).collect()
}

/// Without fields that say nothing: HSDS fields are absent, not null.
fn present(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let says_nothing = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            Value::Object(fields.into_iter().filter(|(_, value)| !says_nothing(value)).collect::<Map<_, _>>())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party() -> Party {
        let address = Address {
            street: "Storgatan".into(),
            postcode: Some("352 30".into()),
            city: "Växjö".into(),
            county: "Kronoberg".into(),
            postal: false,
        };
        Party {
            slug: "skatteverket".into(),
            name: "Skatteverket".into(),
            description: "Folkbokföring och skatt.".into(),
            addresses: vec![address.clone(), Address { postcode: None, ..address }],
            hours: vec![Hours {
                days: vec!["MO".into(), "TU".into()],
                opens: "08:00".into(),
                closes: "24:00".into(),
                description: None,
            }],
            languages: vec![("sv".into(), "Swedish".into())],
            topics: vec![("registration".into(), "Registration".into())],
            ..Party::default()
        }
    }

    #[test]
    fn a_service_has_what_the_standard_requires() {
        let service = service(&party());
        for field in [
            "/id",
            "/name",
            "/status",
            "/organization/id",
            "/organization/name",
            "/organization/description",
            "/service_at_locations/0/location/location_type",
        ] {
            assert!(service.pointer(field).is_some_and(Value::is_string), "{field} in {service:#}");
        }
        for field in ["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"] {
            assert!(service.pointer(&format!("/service_at_locations/0/location/addresses/0/{field}")).is_some(), "{field}");
        }
        assert!(service.pointer("/service_at_locations/1/location/addresses").is_none());
        assert_eq!(service.pointer("/schedules/0/byday"), Some(&json!("MO,TU")));
        assert_eq!(service.pointer("/schedules/0/closes_at"), Some(&json!("00:00")));
        assert!(service.get("email").is_none());
    }

    #[test]
    fn identifiers_are_uuids_that_stay() {
        assert_eq!(service(&party()).get("id"), service(&party()).get("id"));
        let id = identifier(&["service", "skatteverket"]);
        assert_eq!(uuid::Uuid::parse_str(&id).map(|uuid| uuid.get_version_num()), Ok(8));
        assert_ne!(id, identifier(&["organization", "skatteverket"]));
    }

    #[test]
    fn a_page_counts_its_services() {
        let page = services(&[party(), party()]);
        assert_eq!(page.get("total_items"), Some(&json!(2)));
        assert_eq!(services(&[]).get("empty"), Some(&json!(true)));
    }
}
