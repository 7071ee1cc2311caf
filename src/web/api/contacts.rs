//! How and when a party can be reached, as typed values.

use super::shared::SourceView;
use crate::audit::Grade;
use crate::content::voice::dialled;
use crate::content::{FactValue, Facts, Voice};
use crate::directory::{Contact, ContactKind, DAYS, Hours, HoursFor, Openness, openness};
use jiff::civil::{Date, DateTime, Weekday};
use serde::Serialize;
use utoipa::ToSchema;

/// A fact's value with its type.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum ValueView {
    /// `dial` is what a `tel:` link wants.
    Phone {
        #[schema(example = "0771-235 235")]
        number: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        international: Option<String>,
        #[schema(example = "+46771235235")]
        dial: String,
    },
    Money {
        amount: String,
        currency: String,
    },
    Duration {
        amount: u32,
        unit: &'static str,
    },
    Count {
        value: u32,
    },
    Date {
        #[schema(value_type = String, format = Date)]
        date: Date,
    },
    Address {
        street: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        postcode: Option<String>,
        city: String,
    },
    Url {
        url: String,
    },
    Email {
        email: String,
    },
}

impl ValueView {
    fn of(value: &FactValue) -> ValueView {
        match value.clone() {
            FactValue::Phone { number, international } => {
                let dial = dialled(international.as_deref().unwrap_or(&number));
                ValueView::Phone { number, international, dial }
            }
            FactValue::Money { amount, currency } => ValueView::Money { amount, currency },
            FactValue::Duration { amount, unit } => ValueView::Duration { amount, unit: unit.name() },
            FactValue::Count(value) => ValueView::Count { value },
            FactValue::Date(date) => ValueView::Date { date },
            FactValue::Address { street, postcode, city } => ValueView::Address { street, postcode, city },
            FactValue::Url(url) => ValueView::Url { url },
            FactValue::Email(email) => ValueView::Email { email },
        }
    }
}

/// One way to reach a party.
#[derive(Serialize, ToSchema)]
pub struct ContactView {
    /// `phone`, `web`, `email`, `visit` or `post`.
    #[schema(value_type = String, example = "phone")]
    kind: ContactKind,
    /// The fact's id.
    #[schema(example = "phone-migrationsverket")]
    fact: String,
    value: ValueView,
    /// The value as people read it.
    #[schema(example = "0771-235 235")]
    text: String,
    /// How sure it is.
    #[schema(value_type = String, example = "sourced")]
    grade: Grade,
    /// Whether it must be shown with a note that it may have changed.
    may_have_changed: bool,
    source: SourceView,
}

impl ContactView {
    /// None where the fact is unknown, which the library has refused.
    pub(super) fn of(contact: &Contact, facts: &Facts, voice: &Voice<'_>) -> Option<ContactView> {
        let fact = facts.get(&contact.fact)?;
        Some(ContactView {
            kind: contact.kind,
            fact: contact.fact.clone(),
            value: ValueView::of(&fact.value),
            text: voice.value(&fact.value),
            grade: fact.grade,
            may_have_changed: fact.grade.uncertain(),
            source: SourceView::of(&fact.source),
        })
    }
}

/// Hours on some days of the week, in Swedish local time. Public holidays are not known.
#[derive(Serialize, ToSchema)]
pub struct HoursView {
    /// `phone` or `visit`.
    #[serde(rename = "for")]
    #[schema(value_type = String, example = "phone")]
    purpose: HoursFor,
    #[schema(example = json!(["mon", "tue"]))]
    days: Vec<&'static str>,
    #[schema(example = "09:00")]
    opens: String,
    /// `24:00` for the end of the day.
    #[schema(example = "15:00")]
    closes: String,
    /// How sure it is.
    #[schema(value_type = String, example = "sourced")]
    grade: Grade,
}

impl HoursView {
    pub(super) fn of(hours: &Hours) -> HoursView {
        HoursView {
            purpose: hours.purpose,
            days: hours.days.iter().map(|day| day_name(*day)).collect(),
            opens: Hours::clock(hours.opens),
            closes: Hours::clock(hours.closes),
            grade: hours.grade,
        }
    }
}

/// Whether a party can be reached at the moment asked about.
#[derive(Serialize, ToSchema)]
pub struct OpenView {
    /// `phone` or `visit`.
    #[serde(rename = "for")]
    #[schema(value_type = String, example = "phone")]
    purpose: HoursFor,
    /// Whether it is open.
    open: bool,
    /// Until when today; absent where it is closed, or open day and night.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "15:00")]
    until: Option<String>,
    /// When it opens next.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<NextView>,
}

/// When a party opens next.
#[derive(Serialize, ToSchema)]
pub struct NextView {
    #[schema(example = "mon")]
    day: &'static str,
    #[schema(example = "09:00")]
    at: String,
}

/// One line for calls and one for visits, as far as hours are known.
pub(super) fn open_at(hours: &[Hours], moment: DateTime) -> Vec<OpenView> {
    let line = |purpose| {
        let own: Vec<Hours> = hours.iter().filter(|hours| hours.purpose == purpose).cloned().collect();
        let (open, until, next) = match openness(&own, moment) {
            Openness::Unknown => return None,
            Openness::Always => (true, None, None),
            Openness::OpenUntil(closes) => (true, Some(Hours::clock(closes)), None),
            Openness::OpensAt(day, at) => (false, None, Some(NextView { day: day_name(day), at: Hours::clock(at) })),
        };
        Some(OpenView { purpose, open, until, next })
    };
    [HoursFor::Phone, HoursFor::Visit].into_iter().filter_map(line).collect()
}

/// Whether a party is known to be open, for calls or visits.
pub(super) fn is_open(hours: &[Hours], moment: DateTime) -> bool {
    matches!(openness(hours, moment), Openness::Always | Openness::OpenUntil(_))
}

fn day_name(day: Weekday) -> &'static str {
    DAYS.iter().find(|(_, own)| *own == day).map_or("", |(name, _)| name)
}
