//! Conditions: what parses, what is refused and where, and that printing and reading agree.

use super::{BASE, bare, listed};
use crate::content::FaultKind;
use crate::guide::condition::{Compare, Day, Expr, Name, parse, plain};
use jiff::civil::date;
use proptest::prelude::*;

fn name(text: &str) -> Name {
    Name { text: text.to_owned(), at: 0 }
}

#[test]
fn every_form_parses_and_prints_back() {
    let forms = [
        "situation == \"asylum\"",
        "situation != \"asylum\"",
        "situation in [\"asylum\", \"new-permit\"]",
        "\"school-age\" in children",
        "any(children, [\"a\", \"b\"])",
        "size(children) >= 2",
        "known(situation)",
        "today >= date(\"2027-03-04\")",
        "today < fact(\"ukraine-until\")",
        "seeking",
        "true",
        "!seeking",
        "!(a == \"b\")",
        "a && b && !c",
        "a && (b || c)",
        "a || b && c",
        "(a || b) && !(c || d)",
    ];
    for form in forms {
        assert_eq!(parse(form).map(|expr| expr.to_string()), Ok(form.to_owned()));
    }
    assert_eq!(parse("'school-age'   in\n children").unwrap().to_string(), "\"school-age\" in children");
    assert_eq!(parse("((a))").unwrap().to_string(), "a");
}

#[test]
fn conditions_read_as_plain_words() {
    let words = |text| plain(&parse(text).unwrap());
    assert_eq!(words("s in [\"a\", \"b\"] && !known(m)"), "s is a or b and not (m is answered)");
    assert_eq!(words("(size(c) >= 2 || x_y) && today < date(\"2027-03-04\")"), "(at least 2 of c or x y) and before 2027-03-04");
}

#[test]
fn flaws_name_their_place() {
    use FaultKind::{BadDate, GuideSyntax, GuideType};
    let cases = [
        ("", 0, GuideSyntax),
        ("a ==", 4, GuideType),
        ("a == b", 5, GuideType),
        ("a = \"b\"", 2, GuideSyntax),
        ("a == \"b", 5, GuideSyntax),
        ("(a || b", 7, GuideSyntax),
        ("a || b)", 6, GuideSyntax),
        ("a b", 2, GuideSyntax),
        ("health-needs == \"x\"", 6, GuideSyntax),
        ("matches(a, \"x\")", 0, GuideSyntax),
        ("a > \"b\"", 2, GuideType),
        ("size(a) >= \"2\"", 11, GuideType),
        ("size(a) >= 99999999999", 11, GuideSyntax),
        ("today >= \"2027-03-04\"", 9, GuideType),
        ("today >= date(\"2027-02-30\")", 14, BadDate),
        ("\"x\" == a", 4, GuideSyntax),
        ("a in []", 6, GuideType),
        ("a && && b", 5, GuideSyntax),
        ("ä == \"b\"", 0, GuideSyntax),
    ];
    for (text, at, kind) in cases {
        let flaw = parse(text).expect_err(text);
        assert_eq!((flaw.at, flaw.kind), (at, kind), "{text}: {}", flaw.what);
    }
    assert!(parse(&"(".repeat(40)).is_err());
    assert!(parse(&"a && ".repeat(1000)).is_err());
}

#[test]
fn all_flaws_of_a_condition_come_with_their_lines() {
    let definition = format!(
        "{BASE}\n[[question]]\nid = \"one\"\nkind = \"one\"\noptions = [\"a\", \"b\"]\n\n[[question]]\nid = \"several\"\nkind = \"many\"\noptions = [\"a\", \"b\"]\n\n\
         [[step]]\nid = \"s\"\nphase = \"later\"\ntrack = \"work\"\nparties = [\"p\"]\nwhen = '''\none == \"c\"\n|| \"a\" in one\n|| several == \"a\"\n|| nobody == \"a\"\n|| size(one) > 1\n|| one\n|| two\n|| one in [\"a\", \"a\"]\n|| one == \"unknown\"\n|| today < fact(\"phone-112\")'''\n"
    );
    let first = definition.lines().position(|line| line == "one == \"c\"").unwrap() + 1;
    let Err(faults) = bare(&definition) else { panic!("accepted") };
    let found: Vec<(usize, String)> = faults.iter().map(|fault| (fault.line - first, fault.kind.to_string())).collect();
    let kinds = [
        "guide-unknown-name",
        "guide-type",
        "guide-type",
        "guide-unknown-name",
        "guide-type",
        "guide-type",
        "guide-unknown-name",
        "guide-duplicate",
        "guide-unknown-name",
        "guide-type",
    ];
    assert_eq!(found, kinds.into_iter().map(str::to_owned).enumerate().collect::<Vec<_>>(), "{}", listed(&faults));
}

fn expressions() -> impl Strategy<Value = Expr> {
    let ids = prop::sample::select(vec!["a", "b_c", "d2"]).prop_map(name);
    let options = prop::sample::select(vec!["x", "y-z", "16-17"]).prop_map(name);
    let compares = prop::sample::select(vec![
        Compare::Equal,
        Compare::Unequal,
        Compare::Less,
        Compare::AtMost,
        Compare::More,
        Compare::AtLeast,
    ]);
    let lists = prop::collection::vec(options.clone(), 1..3);
    let leaf = prop_oneof![
        any::<bool>().prop_map(Expr::Literal),
        (ids.clone(), options.clone(), any::<bool>()).prop_map(|(question, option, negated)| Expr::Is {
            question,
            option,
            negated
        }),
        (ids.clone(), lists.clone()).prop_map(|(question, options)| Expr::OneOf(question, options)),
        (options.clone(), ids.clone()).prop_map(|(option, question)| Expr::Has(option, question)),
        (ids.clone(), lists).prop_map(|(question, options)| Expr::Any(question, options)),
        (ids.clone(), compares.clone(), 0..20_u32).prop_map(|(question, compare, number)| Expr::Size(question, compare, number)),
        ids.clone().prop_map(Expr::Known),
        ids.prop_map(Expr::Named),
        (compares.clone(), 1..28_i8).prop_map(|(compare, day)| Expr::Today(compare, Day::Date(date(2027, 2, day)))),
        (compares, options).prop_map(|(compare, fact)| Expr::Today(compare, Day::Fact(fact))),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| Expr::Not(Box::new(inner))),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::All),
            prop::collection::vec(inner, 2..4).prop_map(Expr::Either),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_printed_reads_back_the_same(expr in expressions()) {
        let printed = expr.to_string();
        let read = parse(&printed);
        prop_assert_eq!(read.as_ref(), Ok(&expr), "{}", printed);
    }

    #[test]
    fn no_text_makes_the_parser_fail_otherwise_than_with_a_flaw(text in "\\PC{0,60}") {
        if let Err(flaw) = parse(&text) {
            prop_assert!(flaw.at <= text.len());
        }
    }
}
