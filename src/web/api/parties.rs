//! `GET /api/v1/parties` and `/parties/{slug}`: whom to contact, how and when.

use super::contacts::{ContactView, HoursView, OpenView, is_open, open_at};
use super::languages::direction;
use super::shared::{PassageView, SourceView, StandingView, asked, languages_of};
use crate::content::{AREAS, Facts, Voice};
use crate::directory::PartyKind;
use crate::lang::Lang;
use crate::library::{PartyPage, nearest};
use crate::web::context::Context;
use crate::web::error::{Notice, Place, Problem};
use crate::web::extract::{Query, moment};
use actix_web::http::header;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use jiff::civil::DateTime;
use serde::Serialize;
use utoipa::ToSchema;

/// A party, in short.
#[derive(Serialize, ToSchema)]
pub struct PartyView {
    #[schema(example = "migrationsverket")]
    slug: String,
    /// The official Swedish name.
    #[schema(example = "Migrationsverket")]
    name: String,
    /// `state`, `region`, `municipality`, `unit`, `housing`, `education`, `association`, `church` or `help-line`.
    #[schema(value_type = String, example = "state")]
    kind: PartyKind,
    /// Where a person reads about it.
    #[schema(example = "/en/parties/migrationsverket")]
    url: String,
    /// The language of this text: the one asked for, or the nearest it exists in.
    #[schema(value_type = String, example = "en")]
    language: Lang,
    /// `ltr` or `rtl`.
    #[schema(example = "ltr")]
    direction: &'static str,
    /// The name a reader of this language understands.
    #[schema(example = "Swedish Migration Agency")]
    title: String,
    summary: String,
    /// Slugs of the municipalities it serves; none means the whole county.
    serves: Vec<String>,
    #[schema(example = json!(["arrival", "refusal"]))]
    areas: Vec<String>,
    roles: Vec<String>,
    /// The party it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<String>,
    /// Languages spoken without an interpreter, where a source says so.
    #[schema(value_type = Vec<String>, example = json!(["sv", "en"]))]
    languages: Vec<Lang>,
    /// Whether an interpreter is used where needed.
    interpreter: bool,
    /// Whether one need not say who one is.
    anonymous: bool,
    contacts: Vec<ContactView>,
    hours: Vec<HoursView>,
    /// Whether it is open at the moment asked about, or now; empty where no hours are known.
    open: Vec<OpenView>,
    audit: StandingView,
}

/// A party with its words and sources.
#[derive(Serialize, ToSchema)]
pub struct PartyDetailView {
    #[serde(flatten)]
    party: PartyView,
    /// Every language this text exists in.
    #[schema(value_type = Vec<String>, example = json!(["sv", "en", "ar", "so"]))]
    available_in: Vec<Lang>,
    passages: Vec<PassageView>,
    sources: Vec<SourceView>,
}

/// What the views of one answer share.
struct Desk<'a> {
    facts: &'a Facts,
    voice: Voice<'a>,
    lang: Lang,
    moment: DateTime,
}

impl Desk<'_> {
    fn party(&self, page: &PartyPage) -> Option<PartyView> {
        let reading = nearest(&page.texts, self.lang)?;
        let party = page.party.clone();
        Some(PartyView {
            url: format!("/{}/parties/{}", reading.lang, party.slug),
            slug: party.slug,
            name: party.name,
            kind: party.kind,
            language: reading.lang,
            direction: direction(reading.lang),
            title: reading.title.clone(),
            summary: reading.summary.clone(),
            serves: party.serves,
            areas: party.areas,
            roles: party.roles,
            parent: party.parent,
            languages: party.languages,
            interpreter: party.interpreter,
            anonymous: party.anonymous,
            contacts: party.contacts.iter().filter_map(|contact| ContactView::of(contact, self.facts, &self.voice)).collect(),
            hours: party.hours.iter().map(HoursView::of).collect(),
            open: open_at(&party.hours, self.moment),
            audit: StandingView::of(reading.standing(), party.audit.due, reading),
        })
    }

    fn detail(&self, page: &PartyPage) -> Option<PartyDetailView> {
        let party = self.party(page)?;
        let reading = nearest(&page.texts, self.lang)?;
        Some(PartyDetailView {
            available_in: languages_of(&page.texts),
            passages: reading.sections.iter().map(|section| PassageView::of(section, &party.url)).collect(),
            sources: page.party.audit.sources.iter().map(SourceView::of).collect(),
            party,
        })
    }
}

/// The parties that match every filter; those of the municipality itself before those of the whole county, then by name.
#[utoipa::path(get, path = "/api/v1/parties", tag = "reading",
    params(
        ("lang" = Option<String>, Query, description = "BCP 47; without it, `Accept-Language` decides.", example = "en"),
        ("municipality" = Option<String>, Query, description = "Slug or official code: only parties that serve it.", example = "vaxjo"),
        ("area" = Option<String>, Query, description = "Only parties that help with this area of life.", example = "health"),
        ("open_at" = Option<String>, Query, description = "Only parties known to be open then: RFC 3339, or Swedish local time.", example = "2026-11-20T09:30"),
    ),
    responses(
        (status = 200, body = [PartyView]),
        (status = 400, description = "An unknown language, municipality, area or parameter, or a moment that cannot be read.",
            body = Notice, content_type = "application/problem+json"),
    ))]
pub async fn parties(context: Data<Context>, request: HttpRequest, query: Query) -> Result<HttpResponse, Problem> {
    let lang = asked(&context, &query, request.headers(), &["lang", "municipality", "area", "open_at"])?;
    let edition = context.edition();
    let snapshot = &edition.snapshot;
    let municipality = match query.one("municipality")? {
        Some(name) => Some(snapshot.municipality(name).ok_or(Problem::UnknownMunicipality(Place::Field("municipality")))?),
        None => None,
    };
    let area = query.one("area")?;
    if area.is_some_and(|area| !AREAS.contains(&area)) {
        return Err(Problem::UnknownArea(Place::Field("area")));
    }
    let asked_about = match query.one("open_at")? {
        Some(text) => Some(moment(&context, text).ok_or(Problem::BadMoment("open_at"))?),
        None => None,
    };
    let wanted = snapshot.parties.values().filter(|page| {
        municipality.is_none_or(|municipality| page.party.serves(&municipality.slug))
            && area.is_none_or(|area| page.party.areas.iter().any(|own| own == area))
            && asked_about.is_none_or(|moment| is_open(&page.party.hours, moment))
    });
    let desk = Desk {
        facts: &snapshot.facts,
        voice: Voice::new(lang, &context.messages),
        lang,
        moment: asked_about.unwrap_or_else(|| context.now()),
    };
    let mut views: Vec<PartyView> = wanted.filter_map(|page| desk.party(page)).collect();
    views.sort_by_cached_key(|view| (municipality.is_some() && view.serves.is_empty(), view.title.to_lowercase()));
    Ok(HttpResponse::Ok().insert_header((header::VARY, "accept-language")).json(views))
}

/// A party with its words, contacts, hours and sources.
#[utoipa::path(get, path = "/api/v1/parties/{slug}", tag = "reading",
    params(
        ("slug" = String, Path, description = "The party's slug.", example = "migrationsverket"),
        ("lang" = Option<String>, Query, description = "BCP 47; without it, `Accept-Language` decides.", example = "en"),
    ),
    responses(
        (status = 200, body = PartyDetailView),
        (status = 400, description = "An unknown language or parameter.", body = Notice, content_type = "application/problem+json"),
        (status = 404, description = "No such party.", body = Notice, content_type = "application/problem+json"),
    ))]
pub async fn party(
    context: Data<Context>,
    request: HttpRequest,
    slug: Path<String>,
    query: Query,
) -> Result<HttpResponse, Problem> {
    let lang = asked(&context, &query, request.headers(), &["lang"])?;
    let edition = context.edition();
    let snapshot = &edition.snapshot;
    let page = snapshot.parties.get(slug.as_str()).ok_or(Problem::UnknownParty)?;
    let voice = Voice::new(lang, &context.messages);
    let desk = Desk { facts: &snapshot.facts, voice, lang, moment: context.now() };
    let view = desk.detail(page).ok_or(Problem::UnknownParty)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_LANGUAGE, view.party.language.tag()))
        .insert_header((header::VARY, "accept-language"))
        .json(view))
}
