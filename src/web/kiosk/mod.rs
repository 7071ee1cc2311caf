//! The pages.

use super::context::Context;
use super::error::Notice;
use crate::content::voice::escape;
use crate::lang::Lang;
use actix_web::web::ServiceConfig;

/// Adds the pages' addresses.
pub fn configure(_config: &mut ServiceConfig) {}

/// A refusal as a page that offers ways on.
pub fn error_page(context: &Context, lang: Lang, notice: &Notice) -> String {
    let mut title = String::new();
    escape(&notice.title, &mut title);
    let mut detail = String::new();
    escape(notice.detail.as_deref().unwrap_or_default(), &mut detail);
    let way = |path: &str, id: &str| {
        let mut words = String::new();
        escape(&context.messages.text(lang, id), &mut words);
        format!("<li><a href=\"/{lang}/{path}\">{words}</a></li>")
    };
    let ways = [way("", "way-home"), way("search", "way-search"), way("urgent", "way-urgent")].concat();
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{}\"><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1><p>{detail}</p><ul>{ways}</ul></html>",
        lang.direction().as_str()
    )
}
