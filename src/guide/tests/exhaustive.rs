//! The proof against counting: on small guides every combination is tried one by one, and must agree.

use super::{BASE, bare, listed};
use crate::guide::answers::effective;
use crate::guide::condition::Chosen;
use crate::guide::{Guide, Kind};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const DEFINITION: &str = r#"
[[question]]
id = "situation"
kind = "one"
options = ["a", "b", "c"]

[[question]]
id = "children"
kind = "many"
options = ["none", "small", "big"]
none = "none"
when = 'situation in ["a", "b"]'

[[question]]
id = "worry"
kind = "one"
options = ["yes", "no"]
when = '"big" in children || !known(situation)'
sensitive = true
"#;

/// Every way to answer a question, skipping it included.
fn ways(guide: &Guide, place: usize) -> Vec<u64> {
    let question = &guide.questions()[place];
    let all = question.all_options();
    let fits = |bits: u64| match question.kind {
        Kind::Many => bits & question.none_bit() == 0 || bits & question.counted_options() == 0,
        _ => bits.count_ones() <= 1,
    };
    (0..=all).filter(|bits| fits(*bits)).collect()
}

/// Every legal combination of answers: those in which nothing is set aside.
fn combinations(guide: &Guide, today: Date) -> Vec<Chosen> {
    let mut all = vec![Vec::new()];
    for place in 0..guide.questions().len() {
        let ways = ways(guide, place);
        all = all
            .into_iter()
            .flat_map(|given: Vec<u64>| ways.iter().map(move |way| [given.clone(), vec![*way]].concat()).collect::<Vec<_>>())
            .collect();
    }
    let legal = all.into_iter().filter_map(|given| {
        let chosen = effective(guide, today, |place| given[place]);
        (0..given.len()).all(|place| chosen.of(place) == given[place]).then_some(chosen)
    });
    legal.collect()
}

fn conditions() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "situation == \"a\"",
        "situation != \"a\"",
        "situation in [\"b\", \"c\"]",
        "known(situation)",
        "\"small\" in children",
        "any(children, [\"small\", \"big\"])",
        "size(children) >= 1",
        "size(children) == 0",
        "size(children) != 1",
        "size(children) < 9",
        "known(children)",
        "worry == \"yes\"",
        "!known(worry)",
        "municipality == \"vaxjo\"",
        "today >= date(\"2027-03-04\")",
        "today == date(\"2027-03-05\")",
        "true",
    ])
    .prop_map(str::to_owned);
    leaf.prop_recursive(3, 10, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| format!("!({inner})")),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|parts| format!("({})", parts.join(") && ("))),
            prop::collection::vec(inner, 2..4).prop_map(|parts| format!("({})", parts.join(") || ("))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_proof_counts_what_counting_one_by_one_finds(condition in conditions()) {
        let definition = format!(
            "{DEFINITION}{BASE}\n[[step]]\nid = \"uses-all\"\nphase = \"later\"\ntrack = \"work\"\nparties = [\"p\"]\nwhen = 'worry == \"yes\"'\n\
             [[step]]\nid = \"tried\"\nphase = \"later\"\ntrack = \"work\"\nparties = [\"p\"]\nwhen = '''{condition}'''\n"
        );
        let days = [date(2026, 1, 1), date(2027, 3, 4), date(2027, 3, 5), date(2027, 3, 6)];
        match bare(&definition) {
            Ok(guide) => {
                let proof = guide.prove().unwrap();
                let step = guide.step("tried").unwrap();
                let when = &step.when.as_ref().unwrap().condition;
                // Each time between two dates is one: dates that no condition names are not told apart.
                let times: Vec<Date> = days.into_iter().filter(|day| *day == days[0] || guide.compiled.space.dates().contains(day)).collect();
                let (mut all, mut holding, mut fewest) = (0, 0, u32::MAX);
                for today in times {
                    for chosen in combinations(&guide, today) {
                        all += 1;
                        if when.holds(&chosen, today) {
                            holding += 1;
                            let given = (0..guide.questions().len()).map(|place| chosen.of(place).count_ones()).sum();
                            fewest = fewest.min(given);
                        }
                    }
                }
                let row = proof.steps.iter().find(|row| row.id == "tried").unwrap();
                prop_assert_eq!(&proof.combinations, &all.to_string());
                prop_assert_eq!(&row.combinations, &holding.to_string());
                prop_assert_eq!(row.example.answers.len(), fewest as usize);
            }
            Err(faults) => prop_assert!(faults.iter().all(|fault| fault.kind == crate::content::FaultKind::GuideUnreachable), "{}", listed(&faults)),
        }
    }
}
