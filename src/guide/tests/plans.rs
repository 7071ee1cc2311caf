//! Plans: who gets which steps, with whom, in what order, why, and what would change it.

use super::{TODAY, answers, guide};
use crate::guide::{Guide, Plan, plan};
use jiff::civil::date;

fn ids<'g>(plan: &Plan<'g>) -> Vec<&'g str> {
    plan.steps.iter().map(|step| step.id).collect()
}

fn of<'g>(guide: &'g Guide, pairs: &[(&str, &str)]) -> Plan<'g> {
    plan(guide, &answers(guide, pairs), TODAY)
}

#[test]
fn steps_come_by_phase_each_with_its_party_and_its_reason() {
    let guide = guide();
    let plan = of(
        &guide,
        &[("situation", "new-permit"), ("municipality", "vaxjo"), ("children", "preschool-age"), ("children", "school-age")],
    );
    assert_eq!(ids(&plan), ["talk-to-someone", "register-move", "choose-school", "meet-people", "get-id-card"]);
    let school = &plan.steps[2];
    assert_eq!(school.parties, ["vaxjo-sprak-och-kompetenscentrum"]);
    assert_eq!(
        serde_json::to_value(&school.because).unwrap(),
        serde_json::json!([
            {"fact": "situation", "option": "new-permit"}, {"fact": "children", "option": "school-age"}
        ])
    );
    assert_eq!(
        serde_json::to_value(&school.changes).unwrap(),
        serde_json::json!([
            {"fact": "situation", "options": ["refused", "unknown"], "any_other": false},
            {"fact": "children", "options": ["none", "school-age"], "any_other": false}
        ])
    );
    assert_eq!(plan.steps[4].after, ["register-move"]);
    assert!(plan.steps[0].because.is_empty());
    assert!(plan.alerts.is_empty());
}

#[test]
fn where_a_unit_is_missing_the_front_desk_answers_and_without_a_municipality_one_is_told_to_ask_it() {
    let guide = guide();
    let at = |place| of(&guide, &[("situation", "asylum"), ("municipality", place), ("children", "school-age")]);
    let school = |plan: &Plan<'_>| {
        let step = plan.steps.iter().find(|step| step.id == "choose-school").unwrap();
        (step.parties.to_vec(), step.ask_municipality)
    };
    assert_eq!(school(&at("lessebo")), (vec!["lessebo-kommun".to_owned()], false));
    assert_eq!(school(&at("not-yet")), (vec![], true));
    let register = of(&guide, &[("situation", "new-permit")]);
    assert_eq!(register.steps[1].parties, ["skatteverket", "statens-servicecenter"]);
    assert!(!register.steps[1].ask_municipality);
    assert_eq!(register.municipality, None);
}

#[test]
fn alerts_come_with_their_reason_and_a_discreet_plan_does_not_tell() {
    let guide = guide();
    let plan = of(&guide, &[("situation", "asylum"), ("safety", "afraid")]);
    assert_eq!(plan.alerts.len(), 1);
    assert!(plan.alerts[0].sensitive);
    assert_eq!(plan.alerts[0].parties, ["sos-112", "kvinnofridslinjen"]);
    let discreet = plan.discreet();
    assert!(!serde_json::to_string(&discreet).unwrap().contains("safety"));
    assert!(discreet.alerts.is_empty());
}

#[test]
fn days_matter() {
    let guide = guide();
    let given = answers(&guide, &[("situation", "ukraine-new")]);
    assert!(ids(&plan(&guide, &given, date(2027, 3, 3))).contains(&"ask-about-extension"));
    assert!(!ids(&plan(&guide, &given, date(2027, 3, 4))).contains(&"ask-about-extension"));
}

#[test]
fn what_one_more_answer_would_add_is_told() {
    let guide = guide();
    let plan = of(&guide, &[("situation", "asylum")]);
    let school = plan.more.iter().find(|addition| addition.step == "choose-school").unwrap();
    assert_eq!(
        serde_json::to_value(&school.changes).unwrap(),
        serde_json::json!([{"fact": "children", "options": ["school-age"], "any_other": false}])
    );
}

#[test]
fn the_empty_plan_still_begins_somewhere() {
    let guide = guide();
    assert_eq!(ids(&of(&guide, &[])), ["talk-to-someone", "meet-people"]);
}
