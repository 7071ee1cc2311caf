//! Broken words: missing, left over, or saying what only a fact may say.

use super::mutations::{Slip, line};
use super::{definition, listed, load_with, words};
use crate::content::{Fault, FaultKind};
use FaultKind::*;

#[test]
fn each_slip_in_the_words_is_refused_at_its_place() {
    let slips = [
        Slip("    .silence = Ask at the service office.\n", "", MissingMessage, "step-get-id-card", "step-get-id-card.silence"),
        Slip("bring-passport", "bring-pasport", UnusedMessage, "bring-pasport", "bring-pasport"),
        Slip("    .why = If you", "    .hint = If you", MissingMessage, "question-safety", "question-safety.why"),
        Slip(
            "Call { FACT(\"phone-skatteverket\") }",
            "Call { FACT(\"phone-nobody\") }",
            UnknownFact,
            ".silence = Call",
            "phone-nobody",
        ),
        Slip("Call { FACT(\"phone-skatteverket\") }", "Call { $number }", BadMessage, ".silence = Call", "only facts"),
        Slip("It is free.", "It costs 20 kronor.", NumberInText, ".do = Visit", "number"),
        Slip(
            "= Talk to someone who can help",
            "= Talk to someone who can help you with whatever it is that you may need today",
            TooLong,
            "step-talk-to-someone",
            "60 letters",
        ),
        Slip("question-municipality =", "question-municipality", BadMessage, "question-municipality", "="),
    ];
    for Slip(good, bad, kind, place, says) in slips {
        let text = words();
        assert!(text.contains(good), "{good:?} is not in the example");
        let broken = text.replacen(good, bad, 1);
        let Err(faults) = load_with(&definition(), &words(), &broken) else { panic!("accepted: {bad}") };
        let found: Vec<&Fault> = faults.iter().filter(|fault| fault.kind == kind && fault.path == "guide/en.ftl").collect();
        assert!(
            found.iter().any(|fault| fault.line == line(&broken, place) && fault.what.contains(says)),
            "{bad}: {}",
            listed(&faults)
        );
    }
}
