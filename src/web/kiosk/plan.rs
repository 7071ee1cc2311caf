//! `/{lang}/plan`: the personal plan as flowchart, steps and things to carry away. It follows from the address alone; nothing is kept.

use super::cards::{Card, Label, Row, draft_label};
use super::told::{AnswerLine, Told};
use super::{Frame, Visit, page};
use crate::content::{Facts, Voice};
use crate::guide::drawing::{self, PlanWords, Sheet, StepWords};
use crate::guide::{Answers, Phase, Plan, PlannedStep, Track, plan, walk_on};
use crate::lang::Lang;
use crate::web::context::Context;
use crate::web::error::{Place, Problem};
use crate::web::extract::{InLang, Query};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "plan.html")]
struct PlanPage<'a> {
    frame: Frame<'a>,
    labels: Vec<Label>,
    changed: Option<String>,
    alerts: Vec<AlertCard>,
    answers: Vec<AnswerLine>,
    show_sensitive: bool,
    unanswered: bool,
    guide_href: String,
    /// For narrow and for wide screens; the style sheet shows one.
    drawings: Vec<(&'static str, String)>,
    phases: Vec<PhaseSection>,
    qr: String,
    calendar_href: String,
    beside_href: Option<String>,
    discreet_href: Option<String>,
    sensitive_href: Option<String>,
}

struct AlertCard {
    html: String,
    swedish: Option<String>,
    cards: Vec<Card>,
}

struct PhaseSection {
    id: &'static str,
    title: String,
    steps: Vec<StepCard>,
}

struct StepCard {
    id: String,
    number: String,
    open: bool,
    title: String,
    swedish_title: Option<String>,
    todo: String,
    swedish_todo: Option<String>,
    deadline: Option<String>,
    waits: Option<String>,
    bring: Vec<String>,
    cards: Vec<Card>,
    ask_municipality: bool,
    next: String,
    silence: String,
    change: Option<String>,
    after: Vec<Before>,
    articles: Vec<Row>,
    because: Vec<String>,
    because_sensitive: bool,
}

struct Before {
    id: String,
    title: String,
}

/// How a plan is shown, beside its answers.
#[derive(Default)]
struct Manner {
    beside: bool,
    discreet: bool,
    sensitive: bool,
}

impl Manner {
    const NAMES: [&'static str; 3] = ["beside", "discreet", "sensitive"];

    fn of(query: &Query) -> Result<Manner, Problem> {
        let flag = |name: &str| Ok::<bool, Problem>(query.one(name)?.is_some());
        match query.one("beside")? {
            None | Some("sv") => {}
            Some(_) => return Err(Problem::UnknownLanguage(Place::Field("beside"))),
        }
        Ok(Manner { beside: flag("beside")?, discreet: flag("discreet")?, sensitive: flag("sensitive")? })
    }

    /// The query of this manner with one part turned to `value`.
    fn with(&self, name: &str, value: bool) -> Vec<(&'static str, &'static str)> {
        let wanted = |own: &str, is: bool| if own == name { value } else { is };
        let mut pairs = Vec::new();
        if wanted("beside", self.beside) {
            pairs.push(("beside", "sv"));
        }
        if wanted("discreet", self.discreet) {
            pairs.push(("discreet", "1"));
        }
        if wanted("sensitive", self.sensitive) {
            pairs.push(("sensitive", "1"));
        }
        pairs
    }
}

/// The answers of a query: everything in it that is not about the manner.
fn answers_of(query: &Query, guide: &crate::guide::Guide) -> Answers {
    Answers::open(guide, query.pairs().filter(|(name, _)| !Manner::NAMES.contains(name)))
}

pub async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    query: Query,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let manner = Manner::of(&query)?;
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let guide = snapshot.guide.as_ref().ok_or(Problem::GuideWithheld)?;
    let (voice, swedish_voice) = (visit.voice(), Voice::new(Lang::SWEDISH, &visit.context.messages));
    let told = Told::of(&visit.edition, &voice).ok_or(Problem::GuideWithheld)?;
    let swedish = (manner.beside && lang != Lang::SWEDISH).then(|| Told::of(&visit.edition, &swedish_voice)).flatten();
    let answers = answers_of(&query, guide);
    let walk = walk_on(guide, &answers, visit.now.date());
    let plan = plan(guide, &answers, visit.now.date());
    let mut frame = visit.frame(visit.words(if manner.discreet { "plan-discreet-title" } else { "plan-title" }));
    frame.discreet = manner.discreet;
    if manner.discreet {
        frame.title = visit.words("plan-discreet-title");
    }
    let cards = |slugs: &[String]| Card::all(slugs, snapshot, &voice, &frame, visit.now);
    let alerts = plan.alerts.iter().map(|alert| {
        let id = format!("alert-{}", alert.id);
        AlertCard {
            html: told.html(&id).unwrap_or_default(),
            swedish: swedish.as_ref().and_then(|told| told.html(&id)),
            cards: cards(alert.parties),
        }
    });
    let page_for = |name, value| told.href("plan", &answers, &manner.with(name, value));
    let carried = format!("{}{}", address(&visit, &request), told.href("plan", &answers, &manner.with("", false)));
    page(&PlanPage {
        labels: draft_label(guide.standing(), &frame),
        changed: told.changed(&walk.problems, &frame),
        alerts: alerts.collect(),
        answers: told.answers(&plan.facts, &answers),
        show_sensitive: manner.sensitive,
        unanswered: walk.next.is_some(),
        guide_href: told.href("guide", &answers, &[]),
        drawings: if manner.discreet { Vec::new() } else { drawings(&plan, &told, &frame) },
        phases: phases(&plan, &told, swedish.as_ref(), &frame, &cards),
        qr: code(&carried),
        calendar_href: told.href("plan.ics", &answers, &manner.with("beside", false)),
        beside_href: (lang != Lang::SWEDISH).then(|| page_for("beside", !manner.beside)),
        discreet_href: (!manner.discreet).then(|| page_for("discreet", true)),
        sensitive_href: (!manner.sensitive && plan.facts.iter().any(|fact| fact.sensitive)).then(|| page_for("sensitive", true)),
        frame,
    })
}

fn phases(
    plan: &Plan<'_>,
    told: &Told<'_>,
    swedish: Option<&Told<'_>>,
    frame: &Frame<'_>,
    cards: &impl Fn(&[String]) -> Vec<Card>,
) -> Vec<PhaseSection> {
    let mut sections: Vec<PhaseSection> = Vec::new();
    for (index, step) in plan.steps.iter().enumerate() {
        let id = step.phase.name();
        let title = frame.t(&format!("phase-{id}"));
        let number = told.voice.number(u32::try_from(index + 1).unwrap_or(u32::MAX));
        let card = step_card(step, number, index == 0, told, swedish, frame, cards);
        match sections.last_mut().filter(|section| section.id == id) {
            Some(section) => section.steps.push(card),
            None => sections.push(PhaseSection { id, title, steps: vec![card] }),
        }
    }
    sections
}

#[allow(clippy::too_many_arguments)]
fn step_card(
    step: &PlannedStep<'_>,
    number: String,
    open: bool,
    told: &Told<'_>,
    swedish: Option<&Told<'_>>,
    frame: &Frame<'_>,
    cards: &impl Fn(&[String]) -> Vec<Card>,
) -> StepCard {
    let message = format!("step-{}", step.id);
    let part = |name: &str| told.html(&format!("{message}.{name}"));
    let articles = step.articles.iter().filter_map(|slug| Row::new(slug, &told.snapshot.articles.get(slug)?.texts, told.lang));
    StepCard {
        id: step.id.to_owned(),
        number,
        open,
        title: told.text(&message),
        swedish_title: swedish.map(|told| told.text(&message)),
        todo: part("do").unwrap_or_default(),
        swedish_todo: swedish.and_then(|told| told.html(&format!("{message}.do"))),
        deadline: step.deadline.and_then(|deadline| deadline_words(deadline, told, frame)),
        waits: step.waits_for.and_then(|id| told.html(&format!("wait-{id}"))),
        bring: step.bring.iter().filter_map(|id| told.html(&format!("bring-{id}"))).collect(),
        cards: cards(step.parties),
        ask_municipality: step.ask_municipality,
        next: part("next").unwrap_or_default(),
        silence: part("silence").unwrap_or_default(),
        change: part("change"),
        after: step.after.iter().map(|id| Before { id: (*id).to_owned(), title: told.text(&format!("step-{id}")) }).collect(),
        articles: articles.collect(),
        because: step.because.iter().map(|reason| told.answer(reason.fact, reason.option)).collect(),
        because_sensitive: step.sensitive,
    }
}

fn deadline_words(deadline: &crate::guide::Deadline, told: &Told<'_>, frame: &Frame<'_>) -> Option<String> {
    let time = told.voice.fact_html(told.snapshot.facts.get(&deadline.fact)?);
    Some(match &deadline.counted_from {
        None => time,
        Some(day) => {
            let mut args = crate::lang::Args::new();
            args.set("time", time);
            args.set("from", told.html(&format!("from-{day}")).unwrap_or_default());
            frame.messages.text_with(frame.lang, "plan-deadline-from", &args)
        }
    })
}

fn drawings(plan: &Plan<'_>, told: &Told<'_>, frame: &Frame<'_>) -> Vec<(&'static str, String)> {
    let words = words(plan, told, frame);
    let draw = |sheet| drawing::plan_svg(plan, &words, told.lang.direction(), sheet);
    vec![("narrow", draw(Sheet::Phone)), ("wide", draw(Sheet::Kiosk))]
}

/// The words a drawing of the plan needs.
fn words(plan: &Plan<'_>, told: &Told<'_>, frame: &Frame<'_>) -> PlanWords {
    let step = |step: &PlannedStep<'_>| {
        let party = step.parties.first().and_then(|slug| Row::new(slug, &told.snapshot.parties.get(slug)?.texts, told.lang));
        StepWords {
            title: told.text(&format!("step-{}", step.id)),
            note: party.map(|row| row.title),
            link: format!("#step-{}", step.id),
        }
    };
    PlanWords {
        lang: told.lang.tag().to_owned(),
        title: frame.t("plan-title"),
        description: frame.t("plan-flow"),
        phases: Phase::NAMES.iter().map(|(name, phase)| (*phase, frame.t(&format!("phase-{name}")))).collect(),
        tracks: Track::NAMES.iter().map(|(name, track)| (*track, frame.t(&format!("track-{name}")))).collect(),
        steps: plan.steps.iter().map(step).collect(),
    }
}

/// The address readers know the house by: as set, else as the browser said it.
fn address(visit: &Visit, request: &HttpRequest) -> String {
    visit.context.settings.public_url.clone().unwrap_or_else(|| {
        let connection = request.connection_info();
        format!("{}://{}", connection.scheme(), connection.host())
    })
}

/// A code for a telephone's camera. It holds the address, which holds the answers, and nothing else does.
fn code(address: &str) -> String {
    let code = qrcode::QrCode::with_error_correction_level(address, qrcode::EcLevel::L);
    code.map(|code| code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(220, 220).quiet_zone(true).build())
        .map(|svg| svg.split_once("<svg").map(|(_, rest)| format!("<svg role=\"img\"{rest}")).unwrap_or_default())
        .unwrap_or_default()
}

pub async fn svg(
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
    let plan = plan(guide, &answers_of(&query, guide), visit.now.date());
    let words = words(&plan, &told, &visit.frame(String::new()));
    let drawing = drawing::plan_svg(&plan, &words, lang.direction(), Sheet::Kiosk);
    Ok(HttpResponse::Ok().content_type("image/svg+xml").insert_header((header::CACHE_CONTROL, "no-store")).body(drawing))
}

pub async fn ics(
    context: web::Data<Context>,
    InLang(lang): InLang,
    query: Query,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let manner = Manner::of(&query)?;
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let guide = snapshot.guide.as_ref().ok_or(Problem::GuideWithheld)?;
    let voice = visit.voice();
    let told = Told::of(&visit.edition, &voice).ok_or(Problem::GuideWithheld)?;
    let plan = plan(guide, &answers_of(&query, guide), visit.now.date());
    let text = super::calendar::of_plan(&plan, &told, &visit, manner.discreet);
    let name = if manner.discreet { "notes.ics" } else { "plan.ics" };
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(text))
}

/// The facts a deadline is made of; used by the calendar.
pub fn deadline_date(deadline: &crate::guide::Deadline, facts: &Facts) -> Option<jiff::civil::Date> {
    match facts.get(&deadline.fact)?.value {
        crate::content::FactValue::Date(date) => Some(date),
        _ => None,
    }
}
