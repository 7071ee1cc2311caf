//! `GET /api/v1/languages`: what a language picker shows.

use super::shared::kept;
use crate::lang::{Lang, Script};
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::Query;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use utoipa::ToSchema;

/// A language the interface speaks.
#[derive(Serialize, ToSchema)]
pub struct LanguageView {
    /// BCP 47.
    #[schema(value_type = String, example = "ar")]
    tag: Lang,
    /// Its name in itself; show this, never a flag.
    #[schema(example = "العربية")]
    autonym: &'static str,
    /// Which way it runs.
    #[schema(example = "rtl")]
    direction: &'static str,
    /// ISO 15924.
    #[schema(value_type = String, example = "Arab")]
    script: Script,
}

impl LanguageView {
    fn of(lang: Lang) -> LanguageView {
        let row = lang.row();
        LanguageView { tag: lang, autonym: row.autonym, direction: row.direction.as_str(), script: row.script }
    }
}

/// `ltr` or `rtl`.
pub(super) fn direction(lang: Lang) -> &'static str {
    lang.direction().as_str()
}

/// The languages offered, in the order a picker shows them.
#[utoipa::path(get, path = "/api/v1/languages", tag = "reading", responses((status = 200, body = [LanguageView])))]
pub async fn languages(context: Data<Context>, request: HttpRequest, query: Query) -> Result<HttpResponse, Problem> {
    query.only(&[])?;
    let offered: Vec<LanguageView> = context.offered().iter().copied().map(LanguageView::of).collect();
    kept(&request, &offered)
}
