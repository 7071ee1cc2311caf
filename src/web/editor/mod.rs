//! The editors' side: what needs work, a document segment by segment, four eyes, and publication.
//!
//! Only here are there cookies: one, for the session, sent to `/editor` alone.

mod document;
mod overview;
mod session;

pub use session::from_own_page;

use super::app::{read, sent};
use super::context::Context;
use super::error::Problem;
use super::extract::preferred;
use crate::store::Store;
use crate::web::kiosk::Frame;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// Adds the editors' pages.
pub fn configure(services: &mut web::ServiceConfig) {
    services.service(
        web::scope("/editor")
            .service(read("", overview::get))
            .service(read("/", overview::get))
            .service(read("/login", session::page).route(web::post().to(session::login)))
            .service(sent("/logout", session::logout))
            .service(read("/document", document::get).route(web::post().to(document::save)))
            .service(sent("/approve", document::approve))
            .service(sent("/publish", document::publish))
            .service(sent("/told", overview::deal_with)),
    );
}

/// The store, where the house has one: a house that serves a folder has none.
fn store(context: &Context) -> Result<&Store, Problem> {
    context.store.as_ref().ok_or(Problem::NoStore)
}

/// The frame of an editors' page.
fn frame<'a>(context: &'a Context, request: &HttpRequest, title: &str) -> Frame<'a> {
    let lang = preferred(context, request.headers());
    Frame::new(context, lang, context.messages.text(lang, title), "/".to_owned())
}

fn page(template: &impl Template) -> Result<HttpResponse, Problem> {
    let html = template.render().map_err(|_| Problem::Internal)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").insert_header((header::CACHE_CONTROL, "no-store")).body(html))
}

/// The way on after something was done; with the parameters of a query, encoded.
fn see(path: &str, query: &[(&str, &str)]) -> HttpResponse {
    let encoded: Vec<String> = query.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let mark = if encoded.is_empty() { "" } else { "?" };
    HttpResponse::SeeOther().insert_header((header::LOCATION, format!("{path}{mark}{}", encoded.join("&")))).finish()
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let letter = |byte: u8| {
        if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(letter).collect()
}
