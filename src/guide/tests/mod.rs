//! Tests of the guide against a small catalogue and the example in `docs/guide.md`, which is thereby kept right.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod conditions;
mod drawings;
mod exhaustive;
mod large;
mod mutations;
mod plans;
mod walks;
mod wording;

use super::{Answers, Catalogue, Guide, WordFile};
use crate::content::facts::Unit;
use crate::content::{FactValue, Fault};
use crate::lang::Lang;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

pub(super) const PATH: &str = "guide/guide.toml";
pub(super) const TODAY: Date = date(2026, 11, 21);

/// Two municipalities: Växjö has units of its own, Lessebo has only its front desk.
pub(super) struct Shelf {
    facts: BTreeMap<&'static str, FactValue>,
}

impl Shelf {
    pub(super) fn new() -> Shelf {
        let duration = |amount, unit| FactValue::Duration { amount, unit };
        let phone = |number: &str| FactValue::Phone { number: number.to_owned(), international: None };
        let facts = BTreeMap::from([
            ("ukraine-until", FactValue::Date(date(2027, 3, 4))),
            ("appeal-asylum", duration(3, Unit::Weeks)),
            ("registration-wait", duration(4, Unit::Weeks)),
            ("phone-skatteverket", phone("0771-567 567")),
            ("phone-112", phone("112")),
        ]);
        Shelf { facts }
    }
}

impl Catalogue for Shelf {
    fn municipalities(&self) -> Vec<String> {
        vec!["lessebo".to_owned(), "vaxjo".to_owned()]
    }

    fn has_article(&self, slug: &str) -> bool {
        !slug.starts_with("no-such")
    }

    fn fact(&self, id: &str) -> Option<&FactValue> {
        self.facts.get(id)
    }

    fn has_party(&self, slug: &str) -> bool {
        !slug.starts_with("no-such")
    }

    fn serves(&self, party: &str, municipality: Option<&str>) -> bool {
        match party.split_once('-') {
            Some((place @ ("lessebo" | "vaxjo"), _)) => municipality == Some(place),
            _ => true,
        }
    }

    fn knows_role(&self, role: &str) -> bool {
        ["integration", "municipality", "meeting-place", "library", "state-office", "school-start"].contains(&role)
    }

    fn parties_with_role(&self, role: &str, municipality: Option<&str>) -> Vec<String> {
        match (role, municipality) {
            ("integration" | "school-start", Some("vaxjo")) => vec!["vaxjo-sprak-och-kompetenscentrum".to_owned()],
            ("library", Some(place)) => vec![format!("{place}-bibliotek")],
            ("state-office", _) => vec!["statens-servicecenter".to_owned()],
            ("municipality", Some(place)) => vec![format!("{place}-kommun")],
            _ => Vec::new(),
        }
    }

    fn front_desk(&self, municipality: &str) -> Option<String> {
        Some(format!("{municipality}-kommun"))
    }
}

/// A block of the format's description, by its first line.
fn example(first_line: &str) -> String {
    let page = include_str!("../../../docs/guide.md");
    let start = page.find(first_line).unwrap();
    page[start..].split("\n```").next().unwrap().to_owned() + "\n"
}

/// The example's definition.
pub(super) fn definition() -> String {
    example("# content/guide/guide.toml")
}

/// The example's words; they serve as Swedish and as English.
pub(super) fn words() -> String {
    example("# content/guide/en.ftl")
}

pub(super) fn load_with(definition: &str, swedish: &str, english: &str) -> Result<Guide, Vec<Fault>> {
    let files = [("sv", "guide/sv.ftl", swedish), ("en", "guide/en.ftl", english)];
    let files = files.map(|(tag, path, text)| WordFile { lang: Lang::parse(tag).unwrap(), path, text });
    Guide::load(PATH, definition, &files, &Shelf::new())
}

pub(super) fn load(definition: &str) -> Result<Guide, Vec<Fault>> {
    load_with(definition, &words(), &words())
}

/// An audit, for guides that only test something else.
const AUDIT: &str = "
[audit]
due = 2027-05-21
source = [{ title = \"S\", url = \"https://www.example.se\", checked = 2026-11-21, grade = \"sourced\" }]
";

/// A guide that only tests conditions: words and an audit are made up for whatever it defines.
pub(super) fn bare(definition: &str) -> Result<Guide, Vec<Fault>> {
    let mut words = String::from("option-unknown = X\noption-private = X\n");
    let table: toml::Table = definition.parse().unwrap();
    let of = |name: &str| table.get(name).and_then(|rows| rows.as_array()).cloned().unwrap_or_default();
    for row in of("question") {
        let id = row["id"].as_str().unwrap();
        words += &format!("question-{id} = X\n    .why = X\n");
        let options = row.get("options").and_then(|options| options.as_array()).cloned().unwrap_or_default();
        for option in options {
            words += &format!("option-{id}-{} = X\n", option.as_str().unwrap());
        }
        if row["kind"].as_str() == Some("municipality") {
            words += "option-municipality-not-yet = X\n";
        }
    }
    for row in of("step") {
        words += &format!("step-{} = X\n    .do = X\n    .next = X\n    .silence = X\n", row["id"].as_str().unwrap());
    }
    for row in of("alert") {
        words += &format!("alert-{} = X\n", row["id"].as_str().unwrap());
    }
    load_with(&(definition.to_owned() + AUDIT), &words, &words)
}

/// A step that satisfies the rules about first steps, persons and social steps in every plan.
pub(super) const BASE: &str = r#"
[[question]]
id = "municipality"
kind = "municipality"

[[step]]
id = "base"
phase = "today"
track = "people"
parties = ["role:library"]
first = true
ask = true
social = true
"#;

pub(super) fn guide() -> Guide {
    load(&definition()).unwrap_or_else(|faults| panic!("{}", listed(&faults)))
}

pub(super) fn listed(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

pub(super) fn answers(guide: &Guide, pairs: &[(&str, &str)]) -> Answers {
    Answers::parse(guide, pairs.iter().copied()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn the_documented_example_is_sound() {
    let proof = guide().prove().unwrap();
    insta::assert_snapshot!(proof, @r"
    4 questions, 12 options, 1 dates, 8 steps, 1 alerts
    600 combinations covered, all of them end in a plan
    talk-to-someone      today         people          100.00 %  no answer at all
    meet-people          first-week    people          100.00 %  no answer at all
    register-move        first-week    registration     20.00 %  situation = new-permit
    get-id-card          first-months  registration     20.00 %  situation = new-permit
    ask-about-extension  later         status           10.00 %  situation = ukraine-new, before 2027-03-04
    appeal               today         status           20.00 %  situation = refused
    follow-your-case     waiting       status           40.00 %  situation = asylum
    choose-school        first-week    school           24.00 %  situation = asylum, children = school-age
    danger               alert                          33.33 %  safety = afraid
    ");
}
