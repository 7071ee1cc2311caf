//! What articles and parties have in common: where their text stands and where it comes from.

use crate::audit::{Grade, Lack, Source, Standing};
use crate::lang::Lang;
use crate::library::{Reading, Section, Texts};
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::Query;
use crate::web::guard::{Tag, tagged};
use crate::web::kiosk::urgent::SituationCard;
use actix_web::http::header::{ContentType, HeaderMap};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

/// An answer that holds what a person asked or answered: kept nowhere on the way.
pub(super) fn no_store(body: &impl Serialize) -> HttpResponse {
    HttpResponse::Ok().insert_header((actix_web::http::header::CACHE_CONTROL, "no-store")).json(body)
}

/// The same for an answer that is JSON already.
pub(super) fn no_store_json(body: Bytes) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((actix_web::http::header::CACHE_CONTROL, "no-store"))
        .content_type(ContentType::json())
        .body(body)
}

/// Help that somebody may need now: it comes before everything else.
#[derive(Serialize, ToSchema)]
pub struct UrgentView {
    /// The situation's id.
    #[schema(example = "violence")]
    situation: String,
    title: String,
    /// What to do, in one line.
    action: String,
    /// Whom to call, the first one first.
    contacts: Vec<CallView>,
}

/// A number to call.
#[derive(Serialize, ToSchema)]
pub struct CallView {
    name: String,
    #[schema(example = "112")]
    phone: String,
}

impl From<SituationCard> for UrgentView {
    fn from(card: SituationCard) -> UrgentView {
        let contacts = card.calls.into_iter().map(|call| CallView { name: call.name, phone: call.number });
        UrgentView { situation: card.id, title: card.title, action: card.action, contacts: contacts.collect() }
    }
}

/// Whether somebody answers for a text. What is `unaudited` must be shown with a label that says so.
#[derive(Serialize, ToSchema)]
pub struct StandingView {
    /// `audited` or `unaudited`.
    #[schema(example = "unaudited")]
    standing: &'static str,
    /// What is missing, where it is unaudited.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "never-reviewed")]
    lack: Option<Lack>,
    /// The reviewer's role.
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    /// The organisation that answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<String>,
    /// The day of the review.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Date)]
    reviewed: Option<Date>,
    /// The day it must be reviewed again.
    #[schema(value_type = String, format = Date, example = "2027-05-21")]
    due: Date,
    /// Who translated it: `machine` or `person`; absent for the Swedish source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "machine")]
    translated_by: Option<&'static str>,
    /// Whether the Swedish text has changed since the translation.
    stale: bool,
}

impl StandingView {
    pub(super) fn of(standing: &Standing, due: Date, reading: &Reading) -> StandingView {
        use crate::content::words::By;
        let translated_by = reading.translated_by.map(|by| match by {
            By::Machine => "machine",
            By::Person => "person",
        });
        let open = StandingView {
            standing: "unaudited",
            lack: None,
            role: None,
            organisation: None,
            reviewed: None,
            due,
            translated_by,
            stale: reading.stale,
        };
        match standing {
            Standing::Unaudited { lack } => StandingView { lack: Some(*lack), ..open },
            Standing::Audited { role, organisation, reviewed } => StandingView {
                standing: "audited",
                role: Some(role.clone()),
                organisation: Some(organisation.clone()),
                reviewed: Some(*reviewed),
                ..open
            },
        }
    }
}

/// Where a statement comes from.
#[derive(Serialize, ToSchema)]
pub struct SourceView {
    /// The page's name.
    #[schema(example = "Migrationsverket: LMA-kort")]
    title: String,
    /// Its address.
    #[schema(example = "https://www.migrationsverket.se")]
    url: String,
    /// The day somebody last looked.
    #[schema(value_type = String, format = Date, example = "2026-11-21")]
    checked: Date,
    /// How sure it is: `sourced`, `undated`, `old` or `known`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "sourced")]
    grade: Option<Grade>,
}

impl SourceView {
    pub(super) fn of(source: &Source) -> SourceView {
        SourceView { title: source.title.clone(), url: source.url.clone(), checked: source.checked, grade: source.grade }
    }
}

/// A passage: one question and its answer, which can stand alone.
#[derive(Serialize, ToSchema)]
pub struct PassageView {
    /// The same in every language.
    #[schema(example = "what")]
    id: String,
    /// The question.
    #[schema(example = "What is the LMA card?")]
    heading: String,
    /// The answer as plain text, a line per paragraph or list item.
    text: String,
    /// The answer as HTML.
    html: String,
    /// Where a person reads it.
    #[schema(example = "/en/articles/lma-card#what")]
    url: String,
}

impl PassageView {
    pub(super) fn of(section: &Section, page: &str) -> PassageView {
        PassageView {
            id: section.id.clone(),
            heading: section.heading.clone(),
            text: section.text.clone(),
            html: section.html.clone(),
            url: format!("{page}#{}", section.id),
        }
    }
}

/// The languages a text exists in.
pub(super) fn languages_of(texts: &Texts) -> Vec<Lang> {
    texts.keys().copied().collect()
}

/// An answer the client may keep, as long as it asks each time whether it is still good.
pub(super) fn kept(request: &HttpRequest, view: &impl Serialize) -> Result<HttpResponse, Problem> {
    let body = serde_json::to_string(view).map_err(|error| {
        tracing::error!(%error, "an answer cannot be written");
        Problem::Internal
    })?;
    let tag = Tag::of([body.as_str()]);
    Ok(tagged(request, &tag, "no-cache", || HttpResponse::Ok().content_type("application/json").body(body)))
}

/// The language asked for, after refusing parameters other than `known`.
pub(super) fn asked(context: &Context, query: &Query, headers: &HeaderMap, known: &[&str]) -> Result<Lang, Problem> {
    query.only(known)?;
    query.lang(context, headers)
}
