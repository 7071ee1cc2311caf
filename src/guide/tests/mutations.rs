//! Broken guides: each is refused with its own fault, at the right line, with the fewest answers that show it.

use super::{definition, listed, load, load_with, words};
use crate::content::{Fault, FaultKind};
use FaultKind::*;

/// One slip: the line it stands on, what it becomes, the fault, the line it is reported at, and what the report says.
pub(super) struct Slip(
    pub(super) &'static str,
    pub(super) &'static str,
    pub(super) FaultKind,
    pub(super) &'static str,
    pub(super) &'static str,
);

/// The line of `guide.toml` that a text stands on, counted from 1; the first one.
pub(super) fn line(text: &str, wanted: &str) -> usize {
    let at = text.find(wanted).unwrap_or_else(|| panic!("no {wanted:?}"));
    text[..at].lines().count() + usize::from(text[..at].ends_with('\n') || at == 0)
}

fn only(faults: &[Fault], kind: FaultKind) -> &Fault {
    let found: Vec<&Fault> = faults.iter().filter(|fault| fault.kind == kind).collect();
    assert_eq!(found.len(), 1, "{kind}:\n{}", listed(faults));
    found[0]
}

#[test]
fn each_slip_in_the_definition_is_refused_at_its_place() {
    let slips = [
        // Names and types.
        Slip(
            "when = 'situation == \"new-permit\"'",
            "when = 'situaton == \"new-permit\"'",
            GuideUnknownName,
            "when = 'situaton",
            "no question `situaton`",
        ),
        Slip("'safety == \"afraid\"'", "'safety == \"scared\"'", GuideUnknownName, "safety == \"scared", "no option `scared`"),
        Slip(
            "\"school-age\" in children",
            "children == \"school-age\"",
            GuideType,
            "children == \"school-age\"",
            "several answers",
        ),
        Slip("'safety == \"afraid\"'", "'startsWith(safety, \"a\")'", GuideSyntax, "startsWith", "no function `startsWith`"),
        Slip("'safety == \"afraid\"'", "'safety == \"afraid\" &&'", GuideSyntax, "afraid\" &&", "the end stands where"),
        Slip("id = \"permitted\"", "id = \"situation\"", GuideDuplicate, "id = \"situation\"\nwhen", "taken"),
        Slip(
            "id = \"get-id-card\"",
            "id = \"register-move\"",
            GuideDuplicate,
            "id = \"register-move\"\nphase = \"first-months\"",
            "taken",
        ),
        Slip(
            "kind = \"one\"\noptions = [\"safe\"",
            "kind = \"single\"\noptions = [\"safe\"",
            UnknownValue,
            "kind = \"single\"",
            "single",
        ),
        Slip("phase = \"later\"", "phase = \"soon\"", UnknownValue, "phase = \"soon\"", "soon"),
        Slip("none = \"none\"", "none = \"nothing\"", GuideUnknownName, "none = \"nothing\"", "not one of the options"),
        Slip("social = true", "socail = true", UnknownField, "socail", "socail"),
        Slip(
            "options = [\"safe\", \"afraid\"]",
            "options = [\"safe\", \"afraid\", \"private\"]",
            GuideDuplicate,
            "\"private\"]",
            "every question already",
        ),
        // References.
        Slip("\"asylrattscentrum\"", "\"no-such-party\"", UnknownParty, "\"no-such-party\"", "no-such-party"),
        Slip("\"role:school-start\"", "\"role:headmaster\"", GuideUnknownName, "role:headmaster", "headmaster"),
        Slip("[\"id-card\"]", "[\"no-such-article\"]", UnknownArticle, "no-such-article", "no-such-article"),
        Slip(
            "after = [\"register-move\"]",
            "after = [\"register\"]",
            GuideUnknownName,
            "after = [\"register\"]",
            "no step `register`",
        ),
        Slip("today < fact(\"ukraine-until\")", "today < fact(\"ukraine-end\")", UnknownFact, "ukraine-end", "ukraine-end"),
        // Deadlines.
        Slip(
            "deadline = \"appeal-asylum\"",
            "deadline = \"appeal-time\"",
            GuideDeadline,
            "deadline = \"appeal-time\"",
            "no source",
        ),
        Slip("deadline = \"appeal-asylum\"", "deadline = \"phone-112\"", GuideDeadline, "deadline = \"phone-112\"", "is a phone"),
        // Order.
        Slip(
            "parties = [\"skatteverket\", \"role:state-office\"]",
            "after = [\"get-id-card\"]\nparties = [\"skatteverket\", \"role:state-office\"]",
            GuideCycle,
            "after = [\"register-move\"]",
            "get-id-card after register-move",
        ),
        Slip(
            "phase = \"first-months\"",
            "phase = \"today\"",
            GuideContradiction,
            "after = [\"register-move\"]",
            "later phase first-week",
        ),
        Slip(
            "phase = \"first-week\"\ntrack = \"registration\"",
            "phase = \"later\"\ntrack = \"registration\"",
            GuideType,
            "first = true\n\n[[step]]\nid = \"get-id-card\"",
            "cannot come in the phase `later`",
        ),
    ];
    for Slip(good, bad, kind, place, says) in slips {
        let text = definition();
        assert!(text.contains(good), "{good:?} is not in the example");
        let broken = text.replacen(good, bad, 1);
        let Err(faults) = load(&broken) else { panic!("accepted: {bad}") };
        let fault = only(&faults, kind);
        assert_eq!(fault.line, line(&broken, place), "{bad}: {}", listed(&faults));
        assert!(fault.what.contains(says), "{bad}: {fault}");
    }
}

#[test]
fn each_broken_rule_shows_the_fewest_answers() {
    let slips = [
        // A plan without a social step.
        Slip(
            "social = true\n",
            "social = true\nwhen = 'known(municipality)'\n",
            GuideNoStep,
            "[[question]]",
            "no social step near home with: no answer at all",
        ),
        // What can never come up.
        Slip(
            "'situation == \"ukraine-new\" && today",
            "'situation == \"ukraine-new\" && situation == \"asylum\" && today",
            GuideUnreachable,
            "'situation == \"ukraine-new\" && situation",
            "never holds",
        ),
        Slip(
            "'situation == \"asylum\" || situation == \"refused\"'",
            "'situation == \"asylum\" || size(children) == 3'",
            GuideUnreachable,
            "size(children) == 3",
            "an alternative that never holds: `size(children) == 3`",
        ),
        Slip(
            "(permitted || situation == \"asylum\")",
            "situation == \"asylum\"",
            GuideUnreachable,
            "[[condition]]",
            "nothing uses the condition `permitted`",
        ),
        Slip(
            "when = 'safety == \"afraid\"'",
            "when = '\"school-age\" in children'",
            GuideUnreachable,
            "[[question]]\nid = \"safety\"",
            "no step, alert or question depends on `safety`",
        ),
        // Nobody to contact.
        Slip(
            "[\"role:school-start\"]",
            "[\"vaxjo-forskola\"]",
            GuideNoParty,
            "[\"vaxjo-forskola\"]",
            "no party in lessebo, with: situation = asylum, municipality = lessebo, children = school-age",
        ),
        Slip("[\"role:meeting-place\", \"role:library\"]", "[\"svenska-kyrkan\"]", GuideNoParty, "social = true", "near home"),
        // Contradiction.
        Slip(
            "id = \"choose-school\"",
            "id = \"choose-school\"\nexclusive = \"x\"",
            GuideContradiction,
            "exclusive = \"x\"\nphase = \"first-week\"",
            "meet with: situation = asylum, children = school-age",
        ),
    ];
    for Slip(good, bad, kind, place, says) in slips {
        let text = definition().replacen(
            "id = \"follow-your-case\"",
            "id = \"follow-your-case\"\nexclusive = \"x\"",
            usize::from(kind == GuideContradiction),
        );
        assert!(text.contains(good), "{good:?} is not in the example");
        let broken = text.replacen(good, bad, 1);
        let Err(faults) = load(&broken) else { panic!("accepted: {bad}") };
        let fault = only(&faults, kind);
        assert_eq!(fault.line, line(&broken, place), "{bad}: {}", listed(&faults));
        assert!(fault.what.contains(says), "{bad}: {fault}");
    }
}

#[test]
fn a_missing_beginning_is_shown_at_the_option_it_fails_for() {
    let broken = definition().replacen(
        "first = true\nask = true\n",
        "first = true\nask = true\nwhen = '!(situation == \"asylum\" && \"school-age\" in children)'\n",
        1,
    );
    let Err(faults) = load(&broken) else { panic!("accepted") };
    assert_eq!(faults.len(), 2, "{}", listed(&faults));
    for fault in &faults {
        assert_eq!(fault.kind, GuideNoStep);
        assert_eq!(fault.line, line(&broken, "options = [\"none\""));
        assert!(fault.what.ends_with("with: situation = asylum, children = school-age"), "{fault}");
    }
}

#[test]
fn a_question_that_never_comes_takes_with_it_what_depends_on_it() {
    let broken = definition().replacen("sensitive = true", "sensitive = true\nwhen = 'size(children) > 2'", 1);
    let Err(faults) = load(&broken) else { panic!("accepted") };
    let found: Vec<(FaultKind, usize)> = faults.iter().map(|fault| (fault.kind, fault.line)).collect();
    let lines =
        ["when = 'size(children) > 2'", "when = 'safety == \"afraid\"'"].map(|place| (GuideUnreachable, line(&broken, place)));
    assert_eq!(found, lines, "{}", listed(&faults));
}

#[test]
fn a_question_may_not_need_a_later_one() {
    let broken = definition().replacen("kind = \"many\"", "kind = \"many\"\nwhen = 'safety == \"safe\"'", 1);
    let Err(faults) = load(&broken) else { panic!("accepted") };
    assert_eq!(only(&faults, GuideUnknownName).line, line(&broken, "when = 'safety == \"safe\"'"));
}

#[test]
fn all_faults_come_at_once_in_order() {
    let broken =
        definition().replacen("phase = \"later\"", "phase = \"soon\"", 1).replacen("[\"id-card\"]", "[\"no-such-article\"]", 1);
    let Err(faults) = load_with(&broken, &words(), &words().replacen("bring-passport", "bring-pasport", 1)) else {
        panic!("accepted")
    };
    let kinds: Vec<FaultKind> = faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [UnusedMessage, MissingMessage, UnknownArticle, UnknownValue], "{}", listed(&faults));
}
