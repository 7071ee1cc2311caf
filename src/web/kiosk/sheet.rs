//! `/{lang}/chat/sheet`: the conversation on one sheet, in the reader's language beside Swedish, to be shown at a desk.
//!
//! It is made from the form alone, when its button is pressed, and nothing of it is kept. Sensitive answers stay out.

use super::chat::{Talk, parse};
use super::told::Told;
use super::{Frame, Visit, page};
use crate::chat::answer::Topic;
use crate::content::Voice;
use crate::guide::{Answers, walk_on};
use crate::lang::Lang;
use crate::library::nearest;
use crate::search::Kind;
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::InLang;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "chat-sheet.html")]
struct SheetPage<'a> {
    frame: Frame<'a>,
    /// Whether Swedish stands beside the reader's language.
    beside: bool,
    swedish: Option<String>,
    speaks: String,
    facts: Vec<Pair>,
    topic: Option<TopicLine>,
    said: Vec<String>,
    untranslated: Option<String>,
}

/// Words in the reader's language and in Swedish.
struct Pair {
    own: String,
    swedish: Option<String>,
}

struct TopicLine {
    tag: &'static str,
    dir: &'static str,
    own: String,
    swedish: Option<String>,
}

pub async fn post(
    context: web::Data<Context>,
    InLang(lang): InLang,
    body: String,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let talk = Talk::read(&parse(&body, &context)?)?;
    let visit = Visit::new(context, lang, &request);
    let beside = lang != Lang::SWEDISH;
    let in_swedish = |id: &str| beside.then(|| visit.context.messages.text(Lang::SWEDISH, id));
    page(&SheetPage {
        frame: visit.frame(visit.words("chat-sheet-title")),
        beside,
        swedish: in_swedish("chat-sheet-title"),
        speaks: in_swedish("chat-sheet-language").unwrap_or_default(),
        facts: facts(&visit, &talk.facts, beside),
        topic: talk.about.and_then(|topic| line(&visit, &topic, beside)),
        said: talk.said.into_iter().chain(talk.message).collect(),
        untranslated: in_swedish("chat-sheet-untranslated"),
    })
}

/// Questions and answers in both languages; what is sensitive is left to the person to say.
fn facts(visit: &Visit, given: &[(String, String)], beside: bool) -> Vec<Pair> {
    let Some(guide) = visit.edition.guide() else {
        return Vec::new();
    };
    let (own, swedish) = (visit.voice(), Voice::new(Lang::SWEDISH, &visit.context.messages));
    let (Some(own), Some(swedish)) = (Told::of(&visit.edition, &own), Told::of(&visit.edition, &swedish)) else {
        return Vec::new();
    };
    let answers = Answers::open(guide, given.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let walk = walk_on(guide, &answers, visit.now.date());
    let shown = walk.answered.iter().filter(|answer| !answer.sensitive);
    shown
        .map(|answer| {
            let words = |told: &Told<'_>| {
                let options: Vec<String> = answer.options.iter().map(|option| told.answer(answer.fact, option)).collect();
                format!("{} {}", told.text(&format!("question-{}", answer.fact)), options.join(", "))
            };
            Pair { own: words(&own), swedish: beside.then(|| words(&swedish)) }
        })
        .collect()
}

fn line(visit: &Visit, topic: &Topic, beside: bool) -> Option<TopicLine> {
    let snapshot = &visit.edition.snapshot;
    let texts = match topic.kind {
        Kind::Article => &snapshot.articles.get(&topic.slug)?.texts,
        _ => &snapshot.parties.get(&topic.slug)?.texts,
    };
    let own = nearest(texts, visit.lang)?;
    let swedish = nearest(texts, Lang::SWEDISH).filter(|text| beside && text.lang != own.lang);
    Some(TopicLine {
        tag: own.lang.tag(),
        dir: own.lang.direction().as_str(),
        own: own.title.clone(),
        swedish: swedish.map(|text| text.title.clone()),
    })
}
