//! `/{lang}/guide`: the next question. Each answer is an address, so that going back, sharing and working without scripts come by themselves.

use super::cards::{Label, draft_label};
use super::told::{AnswerLine, Told};
use super::{Frame, Visit, page};
use crate::guide::{Answers, Kind, Question, walk_on};
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::{InLang, Query};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "guide.html")]
struct GuidePage<'a> {
    frame: Frame<'a>,
    labels: Vec<Label>,
    changed: Option<String>,
    question: QuestionCard,
    kept: Vec<(&'a str, &'a str)>,
    answers: Vec<AnswerLine>,
    plan_href: String,
}

struct QuestionCard {
    id: String,
    text: String,
    hint: Option<String>,
    why: Option<String>,
    many: bool,
    options: Vec<OptionLine>,
    skips: Vec<OptionLine>,
}

struct OptionLine {
    id: String,
    text: String,
    href: String,
}

pub async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    query: Query,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let guide = snapshot.guide.as_ref().ok_or(Problem::GuideWithheld)?;
    let voice = visit.voice();
    let told = Told::of(&visit.edition, &voice).ok_or(Problem::GuideWithheld)?;
    // A form without a mark sends nothing for its question: that is "don't know".
    let answers = Answers::open(guide, query.pairs());
    let walk = walk_on(guide, &answers, visit.now.date());
    let Some(question) = walk.next else {
        let plan = told.href("plan", &answers, &[]);
        return Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, plan)).finish());
    };
    let frame = visit.frame(visit.words("guide-title"));
    page(&GuidePage {
        labels: draft_label(guide.standing(), &frame),
        changed: told.changed(&walk.problems, &frame),
        question: card(question, &told, &answers),
        kept: answers.pairs(guide),
        answers: told.answers(&walk.answered, &answers),
        plan_href: told.href("plan", &answers, &[]),
        frame,
    })
}

fn card(question: &Question, told: &Told<'_>, answers: &Answers) -> QuestionCard {
    let line = |option: &str| OptionLine {
        id: option.to_owned(),
        text: told.option(question, option),
        href: told.href("guide", answers, &[(question.id.as_str(), option)]),
    };
    let message = question.message();
    QuestionCard {
        id: question.id.clone(),
        text: told.text(&message),
        hint: told.html(&format!("{message}.hint")),
        why: told.html(&format!("{message}.why")),
        many: question.kind == Kind::Many,
        options: question.options.iter().map(|option| line(option)).collect(),
        skips: ["unknown", "private"]
            .map(|option| OptionLine { text: told.text(&format!("option-{option}")), ..line(option) })
            .into(),
    }
}
