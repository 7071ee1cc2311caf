//! The page for whatever could not be shown: what happened, and ways on.

use super::Frame;
use super::home::DOORS;
use crate::lang::Lang;
use crate::web::context::Context;
use crate::web::error::Notice;
use askama::Template;

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    frame: Frame<'a>,
    detail: String,
}

/// The page as HTML; the bare title where even that cannot be rendered.
pub fn error_page(context: &Context, lang: Lang, notice: &Notice) -> String {
    let frame = Frame {
        lang,
        messages: &context.messages,
        title: notice.title.clone(),
        here: "/".to_owned(),
        idle_seconds: context.settings.kiosk_idle_seconds,
        discreet: false,
    };
    let page = ProblemPage { frame, detail: notice.detail.clone().unwrap_or_default() };
    page.render().unwrap_or_else(|_| notice.title.clone())
}
