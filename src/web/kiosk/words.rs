//! `/{lang}/words`: Swedish words from letters and counters, explained.

use super::cards::{Label, Row, unreviewed};
use super::{Frame, Visit, page};
use crate::lang::Lang;
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::InLang;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "words.html")]
struct WordsPage<'a> {
    frame: Frame<'a>,
    labels: Vec<Label>,
    terms: Vec<TermCard<'a>>,
}

struct TermCard<'a> {
    id: &'a str,
    swedish: &'a str,
    word: &'a str,
    tag: &'static str,
    dir: &'static str,
    html: &'a str,
    articles: Vec<Row>,
}

pub async fn get(context: web::Data<Context>, InLang(lang): InLang, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let terms = snapshot.terms.iter().filter_map(|(id, term)| {
        let (spoken, (word, _, html)): (Lang, _) =
            lang.chain().into_iter().find_map(|lang| Some((lang, term.words.get(&lang)?)))?;
        let articles = term.articles.iter().filter_map(|slug| Row::new(slug, &snapshot.articles.get(slug)?.texts, lang));
        let (tag, dir) = (spoken.tag(), spoken.direction().as_str());
        Some(TermCard { id, swedish: &term.term, word, tag, dir, html, articles: articles.collect() })
    });
    let frame = visit.frame(visit.words("words-title"));
    page(&WordsPage { labels: vec![unreviewed(&frame)], frame, terms: terms.collect() })
}
