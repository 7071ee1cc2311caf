//! `GET /api/v1/guide` and `/plan`: the guide, for programs. Answers are in the query; nothing is kept.

use super::shared::no_store;
use crate::audit::Published;
use crate::guide::{self, Answers, Guide, Kind, PlannedStep, Problem as AnswerProblem, walk_on};
use crate::lang::Lang;
use crate::web::context::Context;
use crate::web::error::{Notice, Problem};
use crate::web::extract::Query;
use crate::web::kiosk::told::Told;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

/// One request: the edition's guide, the answers, the language.
fn answers(guide: &Guide, query: &Query) -> Result<Answers, Problem> {
    let pairs = query.pairs().filter(|(name, _)| *name != "lang");
    Answers::parse(guide, pairs).map_err(|problems| match problems.into_iter().next() {
        Some(AnswerProblem::UnknownFact { fact }) => Problem::UnknownFact(fact),
        Some(AnswerProblem::UnknownOption { fact, .. } | AnswerProblem::Clash { fact, .. }) => Problem::UnknownOption(fact),
        _ => Problem::TooManyFields,
    })
}

/// The next question for the answers given so far.
#[utoipa::path(get, path = "/api/v1/guide", tag = "guide",
    description = "Answers are query parameters: a question's id and an option's id, as often as there are answers.",
    params(("lang" = Option<String>, Query, example = "en"), ("municipality" = Option<String>, Query, example = "vaxjo")),
    responses((status = 200, body = Object), (status = 400, body = Notice, content_type = "application/problem+json")))]
pub async fn guide(context: Data<Context>, request: HttpRequest, query: Query) -> Result<HttpResponse, Problem> {
    // The guide's words and pages are there in the languages of the interface.
    let lang = context.nearest_offered(query.lang(&context, request.headers())?);
    let edition = context.edition();
    let guide = edition.guide().ok_or(Problem::GuideWithheld)?;
    let voice = crate::content::Voice::new(lang, &context.messages);
    let told = Told::of(&edition, &voice).ok_or(Problem::GuideWithheld)?;
    let answers = answers(guide, &query)?;
    let walk = walk_on(guide, &answers, context.now().date());
    let next = walk.next.map(|question| {
        let options = question.options.iter().map(String::as_str).chain(["unknown", "private"]);
        let options: Vec<Value> =
            options.map(|option| json!({"id": option, "text": told.answer(&question.id, option)})).collect();
        let kind = if question.kind == Kind::Many { "many" } else { "one" };
        let message = question.message();
        json!({
            "id": question.id, "text": told.text(&message), "kind": kind, "sensitive": question.sensitive, "options": options,
            "why": told.plain(&format!("{message}.why")), "hint": told.plain(&format!("{message}.hint")),
        })
    });
    let problems: Vec<String> = walk.problems.iter().map(ToString::to_string).collect();
    Ok(no_store(&json!({
        "answered": answered(&walk.answered), "next": next, "remaining": walk.remaining, "problems": problems,
        "language": lang, "standing": standing(guide),
    })))
}

fn answered(answers: &[guide::Answered<'_>]) -> Value {
    let value = |answer: &guide::Answered<'_>| match answer.options.as_slice() {
        [one] if !answer.many => json!(one),
        several => json!(several),
    };
    Value::Object(answers.iter().map(|answer| (answer.fact.to_owned(), value(answer))).collect())
}

fn standing(guide: &Published<Guide>) -> &'static str {
    if guide.standing().is_audited() { "audited" } else { "unaudited" }
}

/// The plan that follows from the answers.
#[utoipa::path(get, path = "/api/v1/plan", tag = "guide",
    description = "Answers are query parameters: a question's id and an option's id, as often as there are answers.",
    params(("lang" = Option<String>, Query, example = "en"), ("municipality" = Option<String>, Query, example = "vaxjo")),
    responses((status = 200, body = Object), (status = 400, body = Notice, content_type = "application/problem+json")))]
pub async fn plan(context: Data<Context>, request: HttpRequest, query: Query) -> Result<HttpResponse, Problem> {
    let lang: Lang = context.nearest_offered(query.lang(&context, request.headers())?);
    let edition = context.edition();
    let guide = edition.guide().ok_or(Problem::GuideWithheld)?;
    let voice = crate::content::Voice::new(lang, &context.messages);
    let told = Told::of(&edition, &voice).ok_or(Problem::GuideWithheld)?;
    let answers = answers(guide, &query)?;
    let plan = guide::plan(guide, &answers, context.now().date());
    let steps: Vec<Value> = plan.steps.iter().map(|step| step_view(step, &told)).collect();
    let alerts: Vec<Value> = plan
        .alerts
        .iter()
        .map(|alert| json!({"id": alert.id, "text": told.plain(&format!("alert-{}", alert.id)), "parties": alert.parties, "because": alert.because}))
        .collect();
    Ok(no_store(&json!({
        "facts": answered(&plan.facts), "municipality": plan.municipality, "steps": steps, "alerts": alerts,
        "language": lang, "standing": standing(guide),
    })))
}

fn step_view(step: &PlannedStep<'_>, told: &Told<'_>) -> Value {
    let message = format!("step-{}", step.id);
    let part = |name: &str| told.plain(&format!("{message}.{name}"));
    let facts = &told.snapshot.facts;
    let deadline = step.deadline.and_then(|deadline| {
        let fact = facts.get(&deadline.fact)?;
        let from = deadline.counted_from.as_ref().and_then(|day| told.plain(&format!("from-{day}")));
        Some(json!({"fact": deadline.fact, "text": told.voice.value(&fact.value), "from": from, "source": fact.source.title, "checked": fact.source.checked}))
    });
    let bring: Vec<Value> = step.bring.iter().map(|id| json!({"id": id, "text": told.plain(&format!("bring-{id}"))})).collect();
    json!({
        "id": step.id, "title": told.text(&message), "phase": step.phase, "track": step.track, "parties": step.parties,
        "ask_municipality": step.ask_municipality, "after": step.after, "deadline": deadline, "bring": bring, "articles": step.articles,
        "waits_for": step.waits_for.and_then(|id| told.plain(&format!("wait-{id}"))), "because": step.because, "changes": step.changes,
        "do": part("do"), "next": part("next"), "silence": part("silence"), "change": part("change"),
    })
}
