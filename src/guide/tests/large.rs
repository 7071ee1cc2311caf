//! A guide larger than the house plans for: the proof stays fast, and so do a walk and a plan.

use super::{TODAY, answers, bare, listed};
use crate::guide::{Guide, plan, walk_on};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// Twenty questions with twelve options each, eight of them with several answers, half of them asked only sometimes; 130 steps, each
/// depending on up to four questions.
fn large() -> Guide {
    let options: Vec<String> = (0..12).map(|option| format!("\"o{option}\"")).collect();
    let mut text = String::new();
    for question in 0..19 {
        let kind = if question % 5 > 2 { "many" } else { "one" };
        let _ = write!(text, "[[question]]\nid = \"q{question}\"\nkind = \"{kind}\"\noptions = [{}]\n", options.join(", "));
        if question % 2 == 1 {
            let _ = writeln!(
                text,
                "when = '!(q0 in [\"o{}\", \"o{}\", \"o{}\"]) && !(q2 == \"o1\")'",
                question % 12,
                (question + 5) % 12,
                (question + 7) % 12
            );
            if question < 3 {
                text.truncate(text.rfind("when").unwrap());
            }
        }
    }
    text += super::BASE;
    let test = |question: usize, option: usize| {
        let question = question % 19;
        if question % 5 > 2 {
            format!("\"o{}\" in q{question}", option % 12)
        } else {
            format!("q{question} in [\"o{}\", \"o{}\"]", option % 12, (option + 3) % 12)
        }
    };
    for step in 0..130 {
        let _ = write!(
            text,
            "[[step]]\nid = \"s{step}\"\nphase = \"{}\"\ntrack = \"work\"\nparties = [\"role:library\"]\n",
            ["today", "first-week", "later"][step / 44]
        );
        if step > 0 && step % 3 == 0 {
            let _ = writeln!(text, "after = [\"s{}\"]", step - 1);
        }
        let first = format!("!({})", test(0, step));
        let (second, third, fourth) = (test(step * 7 + 1, step), test(step * 3 + 2, step * 5), test(step * 11 + 3, step * 2 + 1));
        let _ = writeln!(
            text,
            "when = '{first} && ({second} || {third}) && !({fourth}) || known(q2) && today >= date(\"2027-0{}-01\") && {second}'",
            1 + step % 4
        );
    }
    bare(&text).unwrap_or_else(|faults| panic!("{}", listed(&faults)))
}

#[test]
fn a_large_guide_is_proved_and_walked_in_time() {
    let start = Instant::now();
    let guide = large();
    let loaded = start.elapsed();
    let start = Instant::now();
    let proof = guide.prove().unwrap();
    let proved = start.elapsed();
    let pairs: Vec<(String, &str)> = (0..12).map(|question| (format!("q{question}"), "o1")).collect();
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(fact, option)| (fact.as_str(), *option)).collect();
    let given = answers(&guide, &pairs);
    let start = Instant::now();
    for _ in 0..20 {
        assert!(!plan(&guide, &given, TODAY).steps.is_empty());
    }
    let planned = start.elapsed() / 20;
    let start = Instant::now();
    for length in 0..pairs.len() {
        assert!(walk_on(&guide, &answers(&guide, &pairs[..length]), TODAY).remaining > 0);
    }
    let walked = start.elapsed() / 12;
    eprintln!("{} combinations; loaded {loaded:?}, counted {proved:?}, plan {planned:?}, walk {walked:?}", proof.combinations);
    // Unoptimised, on a busy machine; the benches measure.
    assert!(loaded + proved < Duration::from_secs(60));
}
