//! The readers' pages: server-rendered, whole without a script, one handler and page struct per file beside its template.

mod area;
mod article;
mod calendar;
pub mod cards;
mod chat;
mod frame;
mod guide;
mod home;
mod party;
mod picker;
mod plan;
mod problem;
mod search;
mod sheet;
mod tell;
pub mod told;
pub mod urgent;
mod words;

pub use problem::error_page;

use super::app::{read, sent};
use super::assets;
use super::context::{Context, Edition};
use super::error::Problem;
use crate::content::Voice;
use crate::lang::Lang;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
pub use frame::Frame;
use jiff::civil::DateTime;
use std::sync::Arc;

/// Adds every page.
pub fn configure(services: &mut web::ServiceConfig) {
    services
        .service(read("/", picker::get))
        .service(read("/assets/{name}", asset))
        .service(read("/service-worker.js", service_worker))
        .service(
            web::scope("/{lang}")
                .service(read("/", home::get))
                .service(read("", home::get))
                .service(read("/search", search::get))
                .service(read("/articles/{slug}", article::get))
                .service(read("/parties/{slug}", party::get))
                .service(read("/areas/{area}", area::get))
                .service(read("/guide", guide::get))
                .service(read("/plan", plan::get))
                .service(read("/plan.svg", plan::svg))
                .service(read("/plan.ics", plan::ics))
                .service(read("/chat", chat::get).route(web::post().to(chat::post)))
                .service(sent("/chat/sheet", sheet::post))
                .service(sent("/tell", tell::post))
                .service(read("/urgent", urgent::get))
                .service(read("/words", words::get)),
        );
}

/// One request for a page: the shared context, the edition it is answered from, the reader's language, and the time.
struct Visit {
    context: web::Data<Context>,
    edition: Arc<Edition>,
    lang: Lang,
    now: DateTime,
    here: String,
}

impl Visit {
    fn new(context: web::Data<Context>, lang: Lang, request: &HttpRequest) -> Visit {
        let uri = request.uri();
        let after_language = uri.path().splitn(3, '/').nth(2).unwrap_or_default();
        let here = match uri.query() {
            Some(query) => format!("/{after_language}?{query}"),
            None => format!("/{after_language}"),
        };
        Visit { edition: context.edition(), now: context.now(), context, lang, here }
    }

    fn frame(&self, title: String) -> Frame<'_> {
        Frame::new(&self.context, self.lang, title, self.here.clone())
    }

    fn voice(&self) -> Voice<'_> {
        Voice::new(self.lang, &self.context.messages)
    }

    fn words(&self, id: &str) -> String {
        self.context.messages.text(self.lang, id)
    }
}

/// Renders a page. Pages are never stored on the way: what a person reads here is theirs alone.
fn page(template: &impl Template) -> Result<HttpResponse, Problem> {
    let html = template.render().map_err(|_| Problem::Internal)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").insert_header((header::CACHE_CONTROL, "no-store")).body(html))
}

/// An asset; with its own version in the address it never changes.
async fn asset(name: web::Path<String>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let (media_type, text, version) = assets::find(&name).ok_or(Problem::UnknownPage)?;
    let versioned = request.query_string().strip_prefix("v=") == Some(version);
    let cache = if versioned { "public, max-age=31536000, immutable" } else { "no-cache" };
    let etag = header::ETag(header::EntityTag::new_strong(version.to_owned()));
    Ok(HttpResponse::Ok().content_type(media_type).insert_header((header::CACHE_CONTROL, cache)).insert_header(etag).body(text))
}

/// The service worker stands at the root, because it may only see pages below its own address.
async fn service_worker() -> Result<HttpResponse, Problem> {
    let (media_type, text, _) = assets::find("service-worker.js").ok_or(Problem::UnknownPage)?;
    Ok(HttpResponse::Ok().content_type(media_type).insert_header((header::CACHE_CONTROL, "no-cache")).body(text))
}
