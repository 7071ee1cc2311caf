//! `/{lang}/tell`: words that somebody chose to send to the editors, because the house had no answer to them.

use super::urgent::{self, SituationCard};
use super::{Frame, Visit, page};
use crate::chat::answer::LONGEST_MESSAGE;
use crate::web::context::Context;
use crate::web::editor::from_own_page;
use crate::web::error::Problem;
use crate::web::extract::{InLang, Query};
use crate::web::settings::Limits;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "told.html")]
struct ToldPage<'a> {
    frame: Frame<'a>,
    /// Editors read the words later: help that is needed now is named at once.
    urgent: Option<SituationCard>,
}

pub async fn post(
    context: web::Data<Context>,
    InLang(lang): InLang,
    body: String,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    if !from_own_page(&request) {
        return Err(Problem::ForeignForm);
    }
    let form = Query::parse(&body, &Limits { value_letters: LONGEST_MESSAGE, ..context.settings.limits.clone() })?;
    form.only(&["words"])?;
    let words = shown(form.one("words")?.unwrap_or_default());
    if !words.contains(char::is_alphanumeric) {
        return Err(Problem::BadBody);
    }
    let store = context.store.as_ref().ok_or(Problem::NoStore)?;
    // Whoever has to wait too long sends again: nothing is kept before.
    context.listening().await?;
    store.tell(lang.tag(), &words, context.moment()).await.map_err(Problem::of_store)?;
    let visit = Visit::new(context, lang, &request);
    let urgent = urgent::heard(&words, lang, &visit.edition, &visit.context.messages);
    page(&ToldPage { frame: visit.frame(visit.words("told-title")), urgent })
}

/// The words as anybody sees them: without what turns the direction around or takes no room.
pub(super) fn shown(words: &str) -> String {
    let hidden = |c: &char| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    words.chars().filter(|c| !hidden(c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}
