//! Drawings: well-formed, complete, mirrored, and with nothing cut off.

use super::{TODAY, answers, guide};
use crate::guide::drawing::{PlanWords, Sheet, StepWords, dot, guide_svg, mermaid, plan_svg};
use crate::guide::{Phase, Plan, Track, plan};
use crate::lang::{Direction, Lang};

fn words(plan: &Plan<'_>, long: bool) -> PlanWords {
    let tail = if long { " och en mycket lång benämning som måste brytas, Donaudampfschifffahrtsgesellschaft" } else { "" };
    let step =
        |id: &str| StepWords { title: format!("{id}{tail}"), note: Some("A & <b>".to_owned()), link: format!("#step-{id}") };
    PlanWords {
        lang: "sv".to_owned(),
        title: "Din plan".to_owned(),
        description: "Samma sak står i listan nedanför.".to_owned(),
        phases: Phase::NAMES.iter().map(|(name, phase)| (*phase, format!("{name}{tail}"))).collect(),
        tracks: Track::NAMES.iter().map(|(name, track)| (*track, (*name).to_owned())).collect(),
        steps: plan.steps.iter().map(|step_| step(step_.id)).collect(),
    }
}

/// Values of an attribute in all elements of a name.
fn values(svg: &str, element: &str, attribute: &str) -> Vec<f64> {
    let (element, attribute) = (format!("<{element} "), format!(" {attribute}=\""));
    let elements = svg.split(&element).skip(1).map(|rest| rest.split('>').next().unwrap());
    elements.filter_map(|text| text.split(&attribute).nth(1)?.split('"').next()?.parse().ok()).collect()
}

fn well_formed(svg: &str) {
    let mut open = Vec::new();
    for tag in svg.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name.to_owned()));
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap().to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_plan_is_drawn_completely_in_both_directions() {
    let guide = guide();
    let plan = plan(
        &guide,
        &answers(&guide, &[("situation", "new-permit"), ("municipality", "vaxjo"), ("children", "school-age")]),
        TODAY,
    );
    for long in [false, true] {
        let words = words(&plan, long);
        for sheet in [Sheet::Phone, Sheet::Kiosk] {
            let [ltr, rtl] = [Direction::Ltr, Direction::Rtl].map(|direction| plan_svg(&plan, &words, direction, sheet));
            for svg in [&ltr, &rtl] {
                well_formed(svg);
                assert_eq!(svg.matches("<a ").count(), plan.steps.len());
                assert!(svg.contains("<title") && svg.contains("<desc") && svg.contains("aria-labelledby"));
                assert!(svg.contains("A &amp; &lt;b&gt;"));
                assert!(!svg.contains("style="), "the house's policy forbids inline style");
            }
            assert!(rtl.contains("direction=\"rtl\"") && ltr.contains("direction=\"ltr\""));
            let width = if sheet == Sheet::Phone { 360.0 } else { 1200.0 };
            // Mirrored: what begins at x begins at width - x.
            let mirrored: Vec<f64> = values(&rtl, "text", "x").into_iter().map(|x| width - x).collect();
            assert!(values(&ltr, "text", "x").iter().zip(&mirrored).all(|(one, other)| (one - other).abs() < 0.2));
            let lowest = ltr
                .split("viewBox=\"0 0 ")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap()
                .split(' ')
                .nth(1)
                .unwrap()
                .parse::<f64>()
                .unwrap();
            assert!(values(&ltr, "text", "y").iter().all(|y| *y < lowest));
        }
    }
}

#[test]
fn the_whole_guide_is_drawn_with_its_conditions() {
    let guide = guide();
    let svg = guide_svg(&guide, Lang::SWEDISH, "The guide", "Questions, conditions and steps");
    well_formed(&svg);
    for text in ["situation is asylum or", "always", "safety is afraid", "Report your move"] {
        assert!(svg.contains(text), "{text}");
    }
    insta::assert_snapshot!(mermaid(&guide, Lang::SWEDISH), @r#"
    flowchart LR
        everyone(["*"])
        question_situation{{"What is your situation now?"}}
        question_municipality{{"Where do you live, or will you live?"}}
        question_children{{"Do you have children with you?"}}
        question_safety{{"Are you safe where you live?"}}
        alert_danger[/"Are you in danger now? Call {fact:phone-112}."/]
        subgraph phase_today["today"]
            step_talk_to_someone["Talk to someone who can help"]
            step_appeal["Appeal, if you want to"]
        end
        subgraph phase_first_week["first-week"]
            step_meet_people["Meet people near your home"]
            step_register_move["Report your move to the Tax Agency"]
            step_choose_school["Sign up for school"]
        end
        subgraph phase_first_months["first-months"]
            step_get_id_card["Apply for an ID card"]
        end
        subgraph phase_later["later"]
            step_ask_about_extension["Ask about extending your protection"]
        end
        subgraph phase_waiting["waiting"]
            step_follow_your_case["Follow your case"]
        end
        everyone -->|"always"| step_talk_to_someone
        everyone -->|"always"| step_meet_people
        question_situation -->|"situation is new-permit"| step_register_move
        question_situation -->|"situation is new-permit"| step_get_id_card
        question_situation -->|"situation is ukraine-new and before ukraine-until"| step_ask_about_extension
        question_situation -->|"situation is refused"| step_appeal
        question_situation -->|"situation is asylum or situation is refused"| step_follow_your_case
        question_children -->|"(permitted or situation is asylum) and children has school-age"| step_choose_school
        question_safety -->|"safety is afraid"| alert_danger
        step_register_move -.-> step_get_id_card
        %% permitted: situation is new-permit or ukraine-new
    "#);
    let dot = dot(&guide, Lang::SWEDISH);
    assert!(dot.contains("question_situation -> step_register_move [label=\"situation is new-permit\"];"), "{dot}");
    assert!(dot.contains("step_register_move -> step_get_id_card [style=dashed];"));
}
