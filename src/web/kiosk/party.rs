//! `/{lang}/parties/{slug}`: what a party helps with, and how and when to reach it.

use super::cards::{Card, Label, Row, hours_lines, labels};
use super::{Frame, Visit, page};
use crate::audit::Source;
use crate::library::{Reading, nearest};
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::InLang;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "party.html")]
struct PartyPage<'a> {
    frame: Frame<'a>,
    text: &'a Reading,
    labels: Vec<Label>,
    card: Card,
    kind: String,
    parent: Option<Row>,
    hours: Vec<String>,
    languages: String,
    interpreter: bool,
    anonymous: bool,
    serves: String,
    articles: Vec<Row>,
    sources: &'a [Source],
}

pub async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    path: web::Path<(String, String)>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let published = snapshot.parties.get(path.1.as_str()).ok_or(Problem::UnknownParty)?;
    let party = &published.party;
    let text = nearest(&published.texts, lang).ok_or(Problem::UnknownParty)?;
    let frame = visit.frame(text.title.clone());
    let serves: Vec<String> = party
        .serves
        .iter()
        .filter_map(|slug| snapshot.municipality(slug))
        .map(|municipality| municipality.name_in(lang))
        .collect();
    let mentions = snapshot.articles.values().filter(|article| article.parties.contains(&party.slug));
    page(&PartyPage {
        text,
        labels: labels(text, &frame),
        card: Card::new(published, &snapshot.facts, &visit.voice(), &frame, visit.now).ok_or(Problem::UnknownParty)?,
        kind: frame.t(&format!("party-kind-{}", party.kind.name())),
        parent: party.parent.as_ref().and_then(|slug| Row::new(slug, &snapshot.parties.get(slug)?.texts, lang)),
        hours: hours_lines(&party.hours, &frame),
        languages: party.languages.iter().map(|lang| lang.row().autonym).collect::<Vec<_>>().join(", "),
        interpreter: party.interpreter,
        anonymous: party.anonymous,
        serves: if serves.is_empty() { frame.t("party-serves-county") } else { serves.join(", ") },
        articles: mentions.filter_map(|article| Row::new(&article.slug, &article.texts, lang)).collect(),
        sources: &party.audit.sources,
        frame,
    })
}
