//! The walk: what is asked, in which order, and what happens to old links.

use super::{TODAY, answers, guide};
use crate::guide::{Answers, Problem, walk, walk_on};

#[test]
fn questions_come_in_order_and_sensitive_ones_last() {
    let guide = guide();
    let mut given: Vec<(&str, &str)> = Vec::new();
    let mut asked = Vec::new();
    let story = [("situation", "new-permit"), ("municipality", "vaxjo"), ("children", "school-age"), ("safety", "safe")];
    while let Some(question) = walk(&guide, &answers(&guide, &given)).next {
        asked.push(question.id.clone());
        given.extend(story.iter().find(|(fact, _)| *fact == question.id));
    }
    assert_eq!(asked, ["situation", "municipality", "children", "safety"]);
}

#[test]
fn what_no_longer_matters_is_not_asked() {
    let guide = guide();
    // School only comes for those with a permit or who seek asylum.
    let refused = answers(&guide, &[("situation", "refused")]);
    let stand = walk(&guide, &refused);
    assert_eq!(stand.next.map(|question| question.id.as_str()), Some("municipality"));
    assert_eq!(stand.remaining, 2);
    let refused = answers(&guide, &[("situation", "refused"), ("municipality", "not-yet")]);
    assert_eq!(walk(&guide, &refused).next.map(|question| question.id.as_str()), Some("safety"));
    // Skipping is an answer.
    let skipped = answers(&guide, &[("situation", "private"), ("municipality", "unknown"), ("safety", "unknown")]);
    assert!(walk(&guide, &skipped).next.is_none());
}

#[test]
fn a_question_that_only_matters_before_a_day_is_not_asked_after_it() {
    let definition = format!(
        "{}\n[[question]]\nid = \"late\"\nkind = \"one\"\noptions = [\"a\"]\n[[step]]\nid = \"s\"\nphase = \"later\"\ntrack = \"work\"\nparties = [\"p\"]\nwhen = 'late == \"a\" && today < date(\"2026-01-01\")'\n",
        super::BASE
    );
    let Ok(guide) = super::bare(&definition) else { panic!("refused") };
    let given = answers(&guide, &[("municipality", "vaxjo")]);
    assert!(walk(&guide, &given).next.is_some());
    assert!(walk_on(&guide, &given, TODAY).next.is_none());
}

#[test]
fn a_link_made_before_an_edit_still_opens_and_says_what_changed() {
    let guide = guide();
    let link = [
        ("situation", "asylum-2019"),
        ("shoe-size", "big"),
        ("municipality", "vaxjo"),
        ("municipality", "lessebo"),
        ("children", "none"),
        ("children", "school-age"),
    ];
    let problems = Answers::parse(&guide, link).expect_err("strict");
    let opened = Answers::open(&guide, link);
    assert_eq!(opened.problems(), problems);
    assert_eq!(
        problems,
        [
            Problem::UnknownOption { fact: "situation".to_owned(), option: "asylum-2019".to_owned() },
            Problem::UnknownFact { fact: "shoe-size".to_owned() },
            Problem::Clash { fact: "municipality".to_owned(), option: "lessebo".to_owned() },
            Problem::Clash { fact: "children".to_owned(), option: "none".to_owned() },
        ]
    );
    assert_eq!(opened.pairs(&guide), [("municipality", "vaxjo"), ("children", "school-age")]);
    assert_eq!(walk(&guide, &opened).next.map(|question| question.id.as_str()), Some("situation"));
    let many: Vec<(&str, &str)> = std::iter::repeat_n(("children", "school-age"), 1000).collect();
    assert_eq!(Answers::open(&guide, many).problems(), [Problem::TooMany]);
}

#[test]
fn changing_an_earlier_answer_keeps_every_later_one_that_applies() {
    let definition = format!(
        "[[question]]\nid = \"situation\"\nkind = \"one\"\noptions = [\"a\", \"b\"]\n{}\n\
         [[question]]\nid = \"children\"\nkind = \"many\"\noptions = [\"small\", \"big\"]\nwhen = 'situation == \"a\"'\n\
         [[question]]\nid = \"work\"\nkind = \"one\"\noptions = [\"yes\", \"no\"]\n\
         [[step]]\nid = \"s\"\nphase = \"later\"\ntrack = \"work\"\nparties = [\"p\"]\nwhen = '\"big\" in children || work == \"yes\"'\n",
        super::BASE
    );
    let Ok(guide) = super::bare(&definition) else { panic!("refused") };
    let rest = [("municipality", "vaxjo"), ("children", "small"), ("work", "no")];
    let stand = |situation| {
        let given = answers(&guide, &[&[("situation", situation)][..], &rest].concat());
        let stand = walk(&guide, &given);
        let ids = |list: &[crate::guide::Answered<'_>]| list.iter().map(|answered| answered.fact.to_owned()).collect::<Vec<_>>();
        (ids(&stand.answered), ids(&stand.set_aside), stand.problems)
    };
    let (answered, aside, problems) = stand("a");
    assert_eq!((answered.len(), aside.len(), problems.len()), (4, 0, 0));
    let (answered, aside, problems) = stand("b");
    assert_eq!(answered, ["situation", "municipality", "work"]);
    assert_eq!(aside, ["children"]);
    assert_eq!(problems, [Problem::SetAside { fact: "children".to_owned() }]);
    // While the situation is being asked anew, nothing is lost and nothing is reported.
    let waiting = answers(&guide, &rest);
    let stand = walk(&guide, &waiting);
    assert_eq!(stand.next.map(|question| question.id.as_str()), Some("situation"));
    assert_eq!((stand.set_aside.len(), stand.problems.len()), (1, 0));
}

#[test]
fn a_walk_is_json_as_the_design_has_it() {
    let guide = guide();
    let stand = walk(&guide, &answers(&guide, &[("situation", "asylum"), ("children", "school-age")]));
    assert_eq!(
        serde_json::to_value(&stand).unwrap(),
        serde_json::json!({
            "answered": {"situation": "asylum", "children": ["school-age"]}, "set_aside": {}, "next": "municipality", "remaining": 2, "problems": []
        })
    );
}
