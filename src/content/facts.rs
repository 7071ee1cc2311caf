//! Facts: typed values that texts refer to. A value stands in one place, so that changing it changes every language at once.

use super::sheet::{self, Fields, Sheet};
use super::{Fault, FaultKind};
use crate::audit::{Grade, Source};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Unit {
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

impl Unit {
    const NAMES: [(&'static str, Unit); 6] = [
        ("minutes", Unit::Minutes),
        ("hours", Unit::Hours),
        ("days", Unit::Days),
        ("weeks", Unit::Weeks),
        ("months", Unit::Months),
        ("years", Unit::Years),
    ];

    /// The name in `facts.toml`; the interface's words for it are the message `unit-NAME`.
    pub fn name(self) -> &'static str {
        Unit::NAMES.iter().find(|(_, unit)| *unit == self).map_or("days", |(name, _)| name)
    }
}

/// A value with its type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum FactValue {
    /// `number` as dialled in Sweden; `international` with country code.
    Phone {
        number: String,
        international: Option<String>,
    },
    /// An amount with a decimal point, and an ISO 4217 code.
    Money {
        amount: String,
        currency: String,
    },
    Duration {
        amount: u32,
        unit: Unit,
    },
    /// A plain number: an age, a number of hours.
    Count(u32),
    Date(Date),
    Address {
        street: String,
        postcode: Option<String>,
        city: String,
    },
    Url(String),
    Email(String),
}

impl FactValue {
    /// The kind's name in `facts.toml`.
    pub fn kind(&self) -> &'static str {
        match self {
            FactValue::Phone { .. } => "phone",
            FactValue::Money { .. } => "money",
            FactValue::Duration { .. } => "duration",
            FactValue::Count(_) => "count",
            FactValue::Date(_) => "date",
            FactValue::Address { .. } => "address",
            FactValue::Url(_) => "url",
            FactValue::Email(_) => "email",
        }
    }
}

/// One fact: its value, where it comes from, how sure it is, and when it must be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The value.
    pub value: FactValue,
    /// How sure it is.
    pub grade: Grade,
    /// Where it comes from.
    pub source: Source,
    /// The last day it may be relied on without a new check.
    pub review: Date,
    /// The line of `facts.toml` it stands on.
    pub line: usize,
}

/// All facts by id.
pub type Facts = BTreeMap<String, Fact>;

/// Reads `facts.toml`.
pub fn parse(path: &str, text: &str, today: Date) -> (Facts, Vec<Fault>) {
    let sheet = Sheet::new(path, text, 1);
    let table = sheet.table();
    let mut facts = Facts::new();
    for (id, fields) in Fields::new(&sheet, &table, 0).children() {
        let line = fields.line();
        let kind = fields.choice("kind", &KINDS);
        let value = kind.and_then(|kind| value(&fields, kind));
        let grade = fields.choice("grade", &sheet::GRADES).unwrap_or(Grade::Old);
        let review = fields.date("review").unwrap_or_default();
        let source = match fields.table("source") {
            Some(table) => sheet::source(table, false),
            None => {
                fields.fault_at(
                    "source",
                    FaultKind::NoSource,
                    format!("the fact `{id}` names no source"),
                    "add `source = { title, url, checked }`",
                );
                Source { title: String::new(), url: String::new(), checked: today, grade: None }
            }
        };
        if review < today && review != Date::default() {
            fields.fault_at(
                "review",
                FaultKind::ExpiredCheck,
                format!("the fact `{id}` had to be checked again by {review}"),
                "check it at its source and set new dates",
            );
        }
        if source.checked > today {
            fields.fault_at(
                "source",
                FaultKind::CheckAhead,
                format!("the source of `{id}` was checked in the future"),
                "correct the date",
            );
        }
        // Which fields a fact has, its kind says: where that is unknown, no field is one too many.
        if kind.is_some() {
            fields.finish();
        }
        if let Some(value) = value {
            facts.insert(id.to_owned(), Fact { value, grade, source, review, line });
        }
    }
    (facts, sheet.into_faults())
}

#[derive(Clone, Copy)]
enum Kind {
    Phone,
    Money,
    Duration,
    Count,
    Date,
    Address,
    Url,
    Email,
}

const KINDS: [(&str, Kind); 8] = [
    ("phone", Kind::Phone),
    ("money", Kind::Money),
    ("duration", Kind::Duration),
    ("count", Kind::Count),
    ("date", Kind::Date),
    ("address", Kind::Address),
    ("url", Kind::Url),
    ("email", Kind::Email),
];

fn value(fields: &Fields<'_, '_>, kind: Kind) -> Option<FactValue> {
    Some(match kind {
        Kind::Phone => {
            let number = fields.required("number");
            let international = fields.text("international");
            well_formed(fields, "number", &number, dialled, "digits, spaces and hyphens");
            if let Some(number) = &international {
                let abroad = |n: &str| n.strip_prefix("+46").is_some_and(dialled);
                well_formed(fields, "international", number, abroad, "a number that starts with +46");
            }
            FactValue::Phone { number, international }
        }
        Kind::Money => {
            let amount = fields.required("amount");
            let currency = fields.required("currency");
            well_formed(fields, "amount", &amount, is_amount, "an amount such as \"350\" or \"10.50\"");
            well_formed(fields, "currency", &currency, |c| c == "SEK", "SEK: the house speaks of Swedish kronor only");
            FactValue::Money { amount, currency }
        }
        Kind::Duration => FactValue::Duration { amount: fields.number("amount"), unit: fields.choice("unit", &Unit::NAMES)? },
        Kind::Count => FactValue::Count(fields.number("value")),
        Kind::Date => FactValue::Date(fields.date("date")?),
        Kind::Address => FactValue::Address {
            street: fields.required("street"),
            postcode: fields.text("postcode"),
            city: fields.required("city"),
        },
        Kind::Url => {
            let url = fields.required("url");
            well_formed(fields, "url", &url, is_url, "an address that starts with https://");
            FactValue::Url(url)
        }
        Kind::Email => {
            let email = fields.required("email");
            well_formed(fields, "email", &email, is_email, "an address such as info@example.se");
            FactValue::Email(email)
        }
    })
}

fn dialled(number: &str) -> bool {
    number.bytes().any(|byte| byte.is_ascii_digit())
        && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ' || byte == b'-')
}

/// Digits, and behind a decimal point digits again: what the interface can write in the reader's own digits.
fn is_amount(amount: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.len() <= 12 && part.bytes().all(|byte| byte.is_ascii_digit());
    amount.split_once('.').map_or_else(|| digits(amount), |(whole, rest)| digits(whole) && digits(rest))
}

/// Strict enough that the address can stand in a page as it is.
fn is_url(url: &str) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    is_host(host) && !url.contains(['"', '<', '>', '\'', '\\']) && !url.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn is_email(email: &str) -> bool {
    let sound = |c: char| c.is_alphanumeric() || ".-_+".contains(c);
    email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && name.chars().all(sound) && is_host(host))
}

fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    labels.len() >= 2 && labels.iter().all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
}

fn well_formed(fields: &Fields<'_, '_>, name: &str, value: &str, good: impl Fn(&str) -> bool, wanted: &str) {
    if !value.is_empty() && !good(value) {
        fields.fault_at(name, FaultKind::UnknownValue, format!("`{value}` is not a valid `{name}`"), format!("write {wanted}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn all_faults_of_a_file_are_reported() {
        let text = "[phone-x]\nkind = \"phone\"\nnumber = \"call us\"\ngrade = \"sourced\"\nreview = 2026-01-01\nsorce = 1\n\n[b]\nkind = \"weight\"\n";
        let (facts, faults) = parse("facts.toml", text, date(2026, 11, 21));
        let kinds: Vec<(usize, String)> = faults.iter().map(|fault| (fault.line, fault.kind.to_string())).collect();
        assert!(kinds.contains(&(3, "unknown-value".to_owned())), "{kinds:?}");
        assert!(kinds.contains(&(5, "expired-check".to_owned())), "{kinds:?}");
        assert!(kinds.contains(&(6, "unknown-field".to_owned())), "{kinds:?}");
        assert!(kinds.contains(&(1, "no-source".to_owned())), "{kinds:?}");
        assert!(kinds.contains(&(9, "unknown-value".to_owned())), "{kinds:?}");
        assert_eq!(facts.len(), 1);
    }

    #[test]
    fn values_are_what_they_seem() {
        assert!(dialled("0771-235 235") && !dialled("- ") && !dialled("0771x"));
        assert!(is_amount("350") && is_amount("10.50") && !is_amount("-5") && !is_amount("1e5") && !is_amount("10."));
        assert!(
            is_url("https://www.polisen.se/a?b=c")
                && !is_url("https://")
                && !is_url("http://a.se")
                && !is_url("https://a.se/\"x")
        );
        assert!(
            is_email("info@example.se") && !is_email("@") && !is_email("a@b") && !is_email("a b@c.se") && !is_email("a@b@c.se")
        );
    }

    #[test]
    fn an_unknown_kind_is_one_fault() {
        let text = "[x]\nkind = \"weight\"\nkilos = 3\ngrade = \"known\"\nreview = 2027-01-01\nsource = { title = \"T\", url = \"https://a.se\", checked = 2026-01-01 }\n";
        let (_, faults) = parse("facts.toml", text, date(2026, 11, 21));
        assert_eq!(faults.iter().map(|fault| (fault.line, fault.kind)).collect::<Vec<_>>(), [(2, FaultKind::UnknownValue)]);
    }
}
