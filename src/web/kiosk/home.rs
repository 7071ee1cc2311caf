//! `/{lang}/`: the four doors, the areas, and who can be reached now.

use super::cards::Card;
use super::{Frame, Visit, page};
use crate::content::AREAS;
use crate::directory::{Openness, openness};
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::InLang;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// The doors: message id, icon, path.
pub const DOORS: [(&str, &str, &str); 4] = [
    ("door-plan", "plan", "guide"),
    ("door-search", "search", "search"),
    ("door-ask", "ask", "chat"),
    ("door-urgent", "alarm", "urgent"),
];

/// So many parties are named as open.
const MOST_OPEN: usize = 8;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    areas: [&'static str; 9],
    open: Vec<Card>,
}

pub async fn get(context: web::Data<Context>, InLang(lang): InLang, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::new(context, lang, &request);
    let frame = visit.frame(String::new());
    let snapshot = &visit.edition.snapshot;
    let voice = visit.voice();
    // Offices that close tonight come before lines that never do: they are what one would miss.
    let mut open: Vec<_> = snapshot
        .parties
        .values()
        .filter_map(|page| match openness(&page.party.hours, visit.now) {
            Openness::OpenUntil(closes) => Some((closes, page)),
            Openness::Always => Some((u16::MAX, page)),
            Openness::Unknown | Openness::OpensAt(..) => None,
        })
        .collect();
    open.sort_by_key(|(closes, page)| (*closes, page.party.slug.clone()));
    let cards = open.into_iter().take(MOST_OPEN);
    let open = cards.filter_map(|(_, page)| Card::new(page, &snapshot.facts, &voice, &frame, visit.now)).collect();
    page(&HomePage { frame, areas: AREAS, open })
}
