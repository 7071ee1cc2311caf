//! `/{lang}/articles/{slug}`: reading, alone or beside Swedish.

use super::cards::{Card, Label, Row, labels};
use super::{Frame, Visit, page};
use crate::audit::Source;
use crate::lang::Lang;
use crate::library::{Reading, nearest};
use crate::web::context::Context;
use crate::web::error::{Place, Problem};
use crate::web::extract::{InLang, Query};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage<'a> {
    frame: Frame<'a>,
    area: &'a str,
    text: &'a Reading,
    labels: Vec<Label>,
    /// The Swedish text, where both are shown.
    swedish: Option<&'a Reading>,
    /// The same page with or without Swedish beside it.
    beside_href: Option<String>,
    cards: Vec<Card>,
    related: Vec<Row>,
    sources: &'a [Source],
}

pub async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    path: web::Path<(String, String)>,
    query: Query,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    query.only(&["beside"])?;
    let beside = match query.one("beside")? {
        None => false,
        Some("sv") => true,
        Some(_) => return Err(Problem::UnknownLanguage(Place::Field("beside"))),
    };
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let article = snapshot.articles.get(path.1.as_str()).ok_or(Problem::UnknownArticle)?;
    let text = nearest(&article.texts, lang).ok_or(Problem::UnknownArticle)?;
    let frame = visit.frame(text.title.clone());
    let swedish = article.texts.get(&Lang::SWEDISH).filter(|_| text.lang != Lang::SWEDISH);
    let own = format!("/{lang}/articles/{}", article.slug);
    let beside_href = swedish.map(|_| if beside { own.clone() } else { format!("{own}?beside=sv") });
    let related = article.related.iter().filter_map(|slug| Row::new(slug, &snapshot.articles.get(slug)?.texts, lang)).collect();
    page(&ArticlePage {
        area: &article.area,
        text,
        labels: labels(text, &frame),
        swedish: swedish.filter(|_| beside).map(|swedish| &**swedish),
        beside_href,
        cards: Card::all(&article.parties, snapshot, &visit.voice(), &frame, visit.now),
        related,
        sources: &article.sources,
        frame,
    })
}
