//! `/{lang}/areas/{area}`: what to read in an area of life, and who helps.

use super::cards::Row;
use super::{Frame, Visit, page};
use crate::content::AREAS;
use crate::directory::PartyKind;
use crate::web::context::Context;
use crate::web::error::{Place, Problem};
use crate::web::extract::InLang;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "area.html")]
struct AreaPage<'a> {
    frame: Frame<'a>,
    area: &'a str,
    articles: Vec<Row>,
    parties: Vec<Row>,
}

pub async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    path: web::Path<(String, String)>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let area = path.1.as_str();
    if !AREAS.contains(&area) {
        return Err(Problem::UnknownArea(Place::Path));
    }
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let articles = snapshot.in_area(area, lang);
    let articles = articles.iter().filter_map(|article| Row::new(&article.slug, &article.texts, lang)).collect();
    let mut helping: Vec<_> = snapshot.parties.values().filter(|page| page.party.areas.iter().any(|own| own == area)).collect();
    // Those who serve everybody first, the eight municipalities' own units after them.
    helping
        .sort_by_key(|page| (!page.party.serves.is_empty(), page.party.kind != PartyKind::Municipality, page.party.slug.clone()));
    let parties = helping.iter().filter_map(|page| Row::new(&page.party.slug, &page.texts, lang)).collect();
    let frame = visit.frame(visit.words(&format!("area-{area}")));
    page(&AreaPage { frame, area, articles, parties })
}
