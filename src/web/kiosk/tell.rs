//! `/{lang}/tell`: words that somebody chose to send to the editors, because the house had no answer to them.

use super::{Frame, Visit, page};
use crate::chat::answer::LONGEST_MESSAGE;
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::{InLang, Query};
use crate::web::settings::Limits;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "told.html")]
struct ToldPage<'a> {
    frame: Frame<'a>,
}

pub async fn post(
    context: web::Data<Context>,
    InLang(lang): InLang,
    body: String,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let form = Query::parse(&body, &Limits { value_letters: LONGEST_MESSAGE, ..context.settings.limits.clone() })?;
    form.only(&["words"])?;
    let words = form.one("words")?.unwrap_or_default().replace(char::is_control, " ");
    let store = context.store.as_ref().ok_or(Problem::NoStore)?;
    store.tell(lang.tag(), &words, context.moment()).await.map_err(Problem::of_store)?;
    let visit = Visit::new(context, lang, &request);
    page(&ToldPage { frame: visit.frame(visit.words("told-title")) })
}
