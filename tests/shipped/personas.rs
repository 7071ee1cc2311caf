//! The shipped guide for persons: what the law and the facts ask of their plans, and each plan as a person would read it.
//!
//! `tests/guide/personas.toml` holds the stories, `tests/guide/plans/` the plans in Swedish, `tests/guide/proof.snap` what was proved.

use super::published::{guide, house};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use welcome_house::content::Voice;
use welcome_house::guide::{Answers, Plan, plan};
use welcome_house::lang::{Lang, Messages};
use welcome_house::web::kiosk::told::Told;

const PERSONAS: &str = include_str!("../guide/personas.toml");
/// Each situation, municipality and track must be somebody's.
const FEWEST: usize = 40;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Personas {
    persona: Vec<Persona>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Persona {
    id: String,
    story: String,
    day: String,
    answers: BTreeMap<String, Given>,
    #[serde(default)]
    alerts: Vec<String>,
    parties: Vec<String>,
    steps: Vec<String>,
    #[serde(default)]
    never: Never,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    One(String),
    Several(Vec<String>),
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Never {
    parties: Vec<String>,
    steps: Vec<String>,
}

impl Persona {
    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.answers.iter().flat_map(|(fact, given)| {
            let options = match given {
                Given::One(option) => std::slice::from_ref(option),
                Given::Several(options) => options.as_slice(),
            };
            options.iter().map(move |option| (fact.as_str(), option.as_str()))
        })
    }
}

fn personas() -> Result<Vec<Persona>> {
    Ok(toml::from_str::<Personas>(PERSONAS)?.persona)
}

/// The first of `wanted` that does not come after those before it.
fn out_of_order<'w>(wanted: &'w [String], found: &[&str]) -> Option<&'w String> {
    let mut from = 0;
    wanted.iter().find(|name| match found.iter().position(|found| found == name) {
        Some(at) if at >= from => {
            from = at;
            false
        }
        _ => true,
    })
}

fn firsts<'p>(plan: &'p Plan<'_>) -> Vec<&'p str> {
    let parties = plan.alerts.iter().map(|alert| alert.parties).chain(plan.steps.iter().map(|step| step.parties));
    let mut firsts: Vec<&str> = Vec::new();
    for party in parties.flatten() {
        if !firsts.contains(&party.as_str()) {
            firsts.push(party);
        }
    }
    firsts
}

#[test]
fn each_persona_gets_what_the_law_and_the_facts_ask_for() -> Result<()> {
    let guide = guide(&house()?.0)?;
    let mut wrong = String::new();
    for persona in personas()? {
        let answers =
            Answers::parse(guide, persona.pairs()).map_err(|problems| anyhow::anyhow!("{}: {problems:?}", persona.id))?;
        let plan = plan(guide, &answers, persona.day.parse()?);
        let parties = firsts(&plan);
        let steps: Vec<&str> = plan.steps.iter().map(|step| step.id).collect();
        let alerts: Vec<&str> = plan.alerts.iter().map(|alert| alert.id).collect();
        let id = &persona.id;
        if let Some(party) = out_of_order(&persona.parties, &parties) {
            writeln!(wrong, "{id}: the party `{party}` is missing or comes too early in {parties:?}")?;
        }
        if let Some(step) = out_of_order(&persona.steps, &steps) {
            writeln!(wrong, "{id}: the step `{step}` is missing or comes too early in {steps:?}")?;
        }
        for alert in persona.alerts.iter().filter(|alert| !alerts.contains(&alert.as_str())) {
            writeln!(wrong, "{id}: the alert `{alert}` is missing")?;
        }
        for party in persona.never.parties.iter().filter(|party| parties.contains(&party.as_str())) {
            writeln!(wrong, "{id}: the party `{party}` must not be there")?;
        }
        for step in persona.never.steps.iter().filter(|step| steps.contains(&step.as_str())) {
            writeln!(wrong, "{id}: the step `{step}` must not be there")?;
        }
    }
    ensure!(wrong.is_empty(), "{wrong}");
    Ok(())
}

#[test]
fn the_personas_cover_every_situation_municipality_and_track() -> Result<()> {
    let guide = guide(&house()?.0)?;
    let personas = personas()?;
    ensure!(personas.len() >= FEWEST, "{} personas", personas.len());
    let mut given: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut tracks = BTreeSet::new();
    for persona in &personas {
        given.extend(persona.pairs());
        let answers = Answers::open(guide, persona.pairs());
        tracks.extend(plan(guide, &answers, persona.day.parse()?).steps.iter().map(|step| step.track.name()));
    }
    for question in guide.questions().iter().filter(|question| ["situation", "municipality"].contains(&question.id.as_str())) {
        for option in &question.options {
            ensure!(given.contains(&(question.id.as_str(), option.as_str())), "nobody has {} = {option}", question.id);
        }
    }
    let known: BTreeSet<&str> = guide.steps().iter().map(|step| step.track.name()).collect();
    ensure!(tracks == known, "{tracks:?} of {known:?}");
    Ok(())
}

#[test]
fn each_plan_reads_sensibly_to_a_person() -> Result<()> {
    let (edition, messages) = house()?;
    let guide = guide(edition)?;
    let voice = Voice::new(Lang::SWEDISH, messages);
    let told = Told::of(edition, &voice).context("the guide is withheld")?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../guide/plans");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for persona in personas()? {
        let answers = Answers::open(guide, persona.pairs());
        let plan = plan(guide, &answers, persona.day.parse()?);
        let text = written(&persona, &plan, &told, messages)?;
        settings.bind(|| insta::assert_snapshot!(persona.id.as_str(), text));
    }
    Ok(())
}

fn written(persona: &Persona, plan: &Plan<'_>, told: &Told<'_>, messages: &Messages) -> Result<String> {
    let mut text = format!("{}\n", persona.story);
    let name = |slug: &String| told.snapshot.parties.get(slug).map_or_else(|| slug.clone(), |page| page.party.name.clone());
    for alert in &plan.alerts {
        writeln!(
            text,
            "! {} [{}]",
            told.text(&format!("alert-{}", alert.id)),
            alert.parties.iter().map(name).collect::<Vec<_>>().join(", ")
        )?;
    }
    let mut phase = None;
    for (place, step) in plan.steps.iter().enumerate() {
        if phase != Some(step.phase.name()) {
            phase = Some(step.phase.name());
            writeln!(text, "\n{}", messages.text(Lang::SWEDISH, &format!("phase-{}", step.phase.name())))?;
        }
        write!(text, "{:3}. {}", place + 1, told.text(&format!("step-{}", step.id)))?;
        let mut parties: Vec<String> = step.parties.iter().map(name).collect();
        parties.extend(step.ask_municipality.then(|| messages.text(Lang::SWEDISH, "plan-ask-municipality")));
        write!(text, " [{}]", parties.join(", "))?;
        if let Some(deadline) = step.deadline.and_then(|deadline| told.snapshot.facts.get(&deadline.fact)) {
            write!(text, " ({})", told.voice.value(&deadline.value))?;
        }
        let because: Vec<String> = step.because.iter().map(|reason| told.answer(reason.fact, reason.option)).collect();
        writeln!(text, "{}{}", if because.is_empty() { "" } else { " ← " }, because.join("; "))?;
    }
    Ok(text)
}

#[test]
fn what_was_proved_is_on_record() -> Result<()> {
    let proof = guide(&house()?.0)?.prove()?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../guide");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("proof", proof.to_string()));
    Ok(())
}
