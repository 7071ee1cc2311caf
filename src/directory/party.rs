//! A party: an authority, a municipality's unit, a help line, an association; its data apart from its words.

use super::hours::{DAYS, Hours, HoursFor};
use crate::audit::{Audit, Grade};
use crate::content::hygiene::{self, Use};
use crate::content::sheet::{self, Fields, Sheet};
use crate::content::{Fault, FaultKind};
use crate::lang::Lang;

/// What kind of party it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PartyKind {
    State,
    Region,
    Municipality,
    Unit,
    Housing,
    Education,
    Association,
    Church,
    HelpLine,
}

impl PartyKind {
    /// The names in `party.toml`; the interface's words are `party-kind-NAME`.
    pub const NAMES: [(&'static str, PartyKind); 9] = [
        ("state", PartyKind::State),
        ("region", PartyKind::Region),
        ("municipality", PartyKind::Municipality),
        ("unit", PartyKind::Unit),
        ("housing", PartyKind::Housing),
        ("education", PartyKind::Education),
        ("association", PartyKind::Association),
        ("church", PartyKind::Church),
        ("help-line", PartyKind::HelpLine),
    ];

    /// The name.
    pub fn name(self) -> &'static str {
        PartyKind::NAMES.iter().find(|(_, kind)| *kind == self).map_or("state", |(name, _)| name)
    }
}

/// What the guide may look for in a municipality.
pub const ROLES: [&str; 28] = [
    "municipality",
    "social-services",
    "integration",
    "sfi",
    "adult-education",
    "school-start",
    "preschool",
    "housing-company",
    "debt-advice",
    "guardian-board",
    "library",
    "meeting-place",
    "family-centre",
    "state-office",
    "health-centre",
    "midwife",
    "child-health",
    "dental",
    "emergency-hospital",
    "psychiatry",
    "child-psychiatry",
    "youth-clinic",
    "addiction",
    "public-transport",
    "folk-high-school",
    "crime-victims",
    "women-shelter",
    "legal-advice",
];

/// A way to reach a party; the value is a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum ContactKind {
    Phone,
    Web,
    Email,
    Visit,
    Post,
}

impl ContactKind {
    const NAMES: [(&'static str, ContactKind); 5] = [
        ("phone", ContactKind::Phone),
        ("web", ContactKind::Web),
        ("email", ContactKind::Email),
        ("visit", ContactKind::Visit),
        ("post", ContactKind::Post),
    ];

    /// The name in `party.toml`; the interface's words are `contact-NAME`.
    pub fn name(self) -> &'static str {
        ContactKind::NAMES.iter().find(|(_, kind)| *kind == self).map_or("web", |(name, _)| name)
    }

    /// The kind of fact it must refer to.
    pub fn fact_kind(self) -> &'static str {
        match self {
            ContactKind::Phone => "phone",
            ContactKind::Web => "url",
            ContactKind::Email => "email",
            ContactKind::Visit | ContactKind::Post => "address",
        }
    }
}

/// One way to reach a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The way.
    pub kind: ContactKind,
    /// The fact's id.
    pub fact: String,
    /// The line of `party.toml`.
    pub line: usize,
}

/// A party's data.
#[derive(Clone, Debug)]
pub struct Party {
    /// The slug: its folder's name.
    pub slug: String,
    /// `parties/<slug>/party.toml`.
    pub path: String,
    /// The official Swedish name.
    pub name: String,
    /// The kind.
    pub kind: PartyKind,
    /// Municipalities it serves; empty for the whole county.
    pub serves: Vec<String>,
    /// The areas of life it helps with.
    pub areas: Vec<String>,
    /// The party it belongs to.
    pub parent: Option<String>,
    /// What the guide may look for.
    pub roles: Vec<String>,
    /// Languages spoken without an interpreter, where a source says so.
    pub languages: Vec<Lang>,
    /// Whether an interpreter is used where needed.
    pub interpreter: bool,
    /// Whether one need not say who one is.
    pub anonymous: bool,
    /// How to reach it.
    pub contacts: Vec<Contact>,
    /// When.
    pub hours: Vec<Hours>,
    /// Its audit.
    pub audit: Audit,
    /// Lines of `serves`, `areas`, `parent`.
    pub lines: [usize; 3],
}

impl Party {
    /// Whether it serves a municipality; the whole county counts for each.
    pub fn serves(&self, municipality: &str) -> bool {
        self.serves.is_empty() || self.serves.iter().any(|served| served == municipality)
    }

    /// Whether it has a role.
    pub fn has_role(&self, role: &str) -> bool {
        self.roles.iter().any(|own| own == role)
    }
}

/// Reads `parties/<slug>/party.toml`.
pub fn parse(path: &str, slug: &str, text: &str) -> (Party, Vec<Fault>) {
    let sheet = Sheet::new(path, text, 1);
    let table = sheet.table();
    let fields = Fields::new(&sheet, &table, 0);
    let mut serves = fields.some_texts("serves");
    if serves == ["*"] {
        serves.clear();
    }
    let roles = fields.texts("roles");
    for role in roles.iter().filter(|role| !ROLES.contains(&role.as_str())) {
        fields.fault_at(
            "roles",
            FaultKind::UnknownValue,
            format!("there is no role `{role}`"),
            format!("one of: {}", ROLES.join(", ")),
        );
    }
    let name = fields.required("name");
    let mut faults = Vec::new();
    hygiene::check(path, fields.line_of("name"), Lang::SWEDISH, &name, Use::Name, &mut faults);
    let party = Party {
        slug: slug.to_owned(),
        path: path.to_owned(),
        name,
        kind: fields.choice("kind", &PartyKind::NAMES).unwrap_or(PartyKind::State),
        serves,
        areas: fields.some_texts("areas"),
        parent: fields.text("parent"),
        roles,
        languages: languages(&fields),
        interpreter: fields.flag("interpreter"),
        anonymous: fields.flag("anonymous"),
        contacts: fields.tables("contact").into_iter().filter_map(contact).collect(),
        hours: fields.tables("hours").into_iter().filter_map(hours).collect(),
        audit: sheet::audit(&fields),
        lines: ["serves", "areas", "parent"].map(|name| fields.line_of(name)),
    };
    fields.finish();
    faults.splice(..0, sheet.into_faults());
    (party, faults)
}

fn languages(fields: &Fields<'_, '_>) -> Vec<Lang> {
    let known = |tag: &String| {
        let lang = Lang::parse(tag);
        if lang.is_none() {
            fields.fault_at(
                "languages",
                FaultKind::UnknownLanguage,
                format!("`{tag}` is not a language of the house"),
                "use a tag of the language table",
            );
        }
        lang
    };
    fields.texts("languages").iter().filter_map(known).collect()
}

fn contact(fields: Fields<'_, '_>) -> Option<Contact> {
    let kind = fields.choice("kind", &ContactKind::NAMES);
    let fact = fields.required("fact");
    let line = fields.line_of("fact");
    fields.finish();
    Some(Contact { kind: kind?, fact, line })
}

fn hours(fields: Fields<'_, '_>) -> Option<Hours> {
    let purpose = fields.choice("for", &[("phone", HoursFor::Phone), ("visit", HoursFor::Visit)]);
    let named = fields.some_texts("days");
    let grade = fields.choice("grade", &sheet::GRADES);
    if grade == Some(Grade::Old) {
        fields.fault_at(
            "grade",
            FaultKind::BadHours,
            "old opening hours would be shown as current",
            "leave the hours out until somebody has checked them",
        );
    }
    let days: Vec<_> = DAYS.iter().filter(|(name, _)| named.iter().any(|n| n == name)).map(|(_, day)| *day).collect();
    if days.len() != named.len() {
        fields.fault_at("days", FaultKind::BadHours, "a day is not known", "mon, tue, wed, thu, fri, sat, sun");
    }
    let clock = |name: &'static str, text: String| {
        let minutes = Hours::parse_clock(&text);
        if minutes.is_none() && !text.is_empty() {
            fields.fault_at(
                name,
                FaultKind::BadHours,
                format!("`{text}` is not a time of day"),
                "write it as 08:30; 24:00 is the end of the day",
            );
        }
        minutes
    };
    let opens = clock("opens", fields.required("opens"));
    let closes = clock("closes", fields.required("closes"));
    if let (Some(opens), Some(closes)) = (opens, closes)
        && opens >= closes
    {
        fields.fault_at("closes", FaultKind::BadHours, "it closes before it opens", "past midnight, write two entries");
    }
    fields.finish();
    Some(Hours { purpose: purpose?, days, opens: opens?, closes: closes?, grade: grade? })
}
