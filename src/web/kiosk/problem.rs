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
    title: &'a str,
    detail: String,
}

/// The page as HTML; the bare title where even that cannot be rendered.
pub fn error_page(context: &Context, lang: Lang, notice: &Notice) -> String {
    let frame = Frame::new(context, lang, notice.title.clone(), "/".to_owned());
    let page = ProblemPage { frame, title: &notice.title, detail: notice.detail.clone().unwrap_or_default() };
    page.render().unwrap_or_else(|_| notice.title.clone())
}
