//! `GET /api/v1/search` and `/suggest`: what the house has published, found.

use super::languages::direction;
use super::shared::{UrgentView, no_store, no_store_json};
use crate::content::AREAS;
use crate::content::voice::escape;
use crate::lang::Lang;
use crate::search::{Hit, Kind, Query as SearchQuery};
use crate::web::context::{Context, Edition};
use crate::web::error::{Notice, Place, Problem};
use crate::web::extract::Query;
use crate::web::gaps;
use crate::web::kept::Answer;
use crate::web::kiosk::urgent;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use utoipa::ToSchema;

/// The most results of one answer.
const MOST: usize = 50;
/// The results of an answer where nothing else is said.
const USUAL: usize = 10;
/// So many completions are offered.
const COMPLETIONS: usize = 8;

/// What was found.
#[derive(Serialize, ToSchema)]
pub struct SearchView {
    /// The query as it was read.
    query: String,
    /// The languages it was tried in.
    #[schema(value_type = Vec<String>)]
    languages_tried: Vec<Lang>,
    /// How many documents were found, whatever the limit; of more than fifty, fifty.
    total: usize,
    /// Whether most of the query's words, or what they may be misspelt for, are known; where not, the results are a guess.
    fits: bool,
    /// Help that whoever typed this may need now.
    #[serde(skip_serializing_if = "Option::is_none")]
    urgent: Option<UrgentView>,
    results: Vec<ResultView>,
}

/// One document found.
#[derive(Serialize, ToSchema)]
pub struct ResultView {
    slug: String,
    /// `article`, `party`, `step` or `term`.
    #[schema(value_type = String, example = "article")]
    kind: Kind,
    title: String,
    /// The language of title and snippet.
    #[schema(value_type = String)]
    language: Lang,
    /// The language it was found in, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    found_in: Option<Lang>,
    direction: &'static str,
    /// HTML: escaped text with `<mark>` around what matched.
    snippet: String,
    url: String,
    score: f32,
    /// `unaudited` where nobody has reviewed the text yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'static str>,
}

/// Search everything published.
#[utoipa::path(get, path = "/api/v1/search", tag = "finding",
    params(("q" = String, Query, example = "personnummer"), ("lang" = Option<String>, Query, example = "en"), ("limit" = Option<usize>, Query, example = 5),
        ("municipality" = Option<String>, Query, example = "vaxjo"), ("area" = Option<String>, Query, example = "registration")),
    responses((status = 200, body = SearchView), (status = 400, body = Notice, content_type = "application/problem+json")))]
pub async fn search(context: Data<Context>, request: HttpRequest, query: Query) -> Result<HttpResponse, Problem> {
    query.only(&["q", "lang", "limit", "municipality", "area"])?;
    let lang = query.lang(&context, request.headers())?;
    let limit = match query.one("limit")? {
        None => USUAL,
        Some(text) => text.parse().ok().filter(|limit| (1..=MOST).contains(limit)).ok_or(Problem::BadNumber("limit"))?,
    };
    let edition = context.edition();
    let mut wanted = SearchQuery::new(query.one("q")?.unwrap_or_default(), lang, limit);
    if let Some(name) = query.one("municipality")? {
        let known = edition.snapshot.municipality(name).ok_or(Problem::UnknownMunicipality(Place::Field("municipality")))?;
        wanted.municipality = Some(known.slug.clone());
    }
    if let Some(area) = query.one("area")? {
        let known = AREAS.iter().find(|known| **known == area).ok_or(Problem::UnknownArea(Place::Field("area")))?;
        wanted.area = Some((*known).to_owned());
    }
    let question = (&wanted.text, lang, limit, &wanted.municipality, &wanted.area);
    let answer = match edition.kept.find(&question) {
        Some(kept) => kept,
        None => {
            // What is answered before the house has learned lacks urgent help: it is not kept.
            let whole = edition.has_learned();
            let view = SearchView {
                urgent: urgent::heard(&wanted.text, lang, &edition, &context.messages).map(UrgentView::from),
                ..found(&edition, &wanted, context.nearest_offered(lang))?
            };
            let json = serde_json::to_vec(&view).map_err(|_| Problem::Internal)?.into();
            let answer = Answer { json, fits: view.fits };
            if whole {
                edition.kept.keep(&question, &answer);
            }
            answer
        }
    };
    if !answer.fits && !wanted.text.trim().is_empty() {
        gaps::count(&context, lang, wanted.area.as_deref());
    }
    Ok(no_store_json(answer.json))
}

/// What was found; `page` is the language of the pages that show it.
fn found(edition: &Edition, wanted: &SearchQuery, page: Lang) -> Result<SearchView, Problem> {
    let hits = edition.index.search(wanted).map_err(|_| Problem::Internal)?;
    let label = |hit: &Hit| {
        let snapshot = &edition.snapshot;
        let texts = match hit.kind {
            Kind::Article => &snapshot.articles.get(&hit.slug)?.texts,
            Kind::Party => &snapshot.parties.get(&hit.slug)?.texts,
            Kind::Step | Kind::Term => return None,
        };
        (!texts.get(&hit.shown)?.standing().is_audited()).then_some("unaudited")
    };
    let results = hits.hits.into_iter().map(|hit| ResultView { label: label(&hit), ..view(hit, page) });
    Ok(SearchView {
        query: hits.query,
        languages_tried: hits.languages_tried,
        total: hits.total,
        fits: hits.fits,
        urgent: None,
        results: results.collect(),
    })
}

fn view(hit: Hit, page: Lang) -> ResultView {
    let mut snippet = String::new();
    for piece in &hit.snippet {
        if piece.marked {
            snippet.push_str("<mark>");
        }
        escape(&piece.text, &mut snippet);
        if piece.marked {
            snippet.push_str("</mark>");
        }
    }
    let url = match hit.kind {
        Kind::Article => format!("/{page}/articles/{}", hit.slug),
        Kind::Party => format!("/{page}/parties/{}", hit.slug),
        Kind::Step => format!("/{page}/guide"),
        Kind::Term => format!("/{page}/words#{}", hit.slug),
    };
    ResultView {
        direction: direction(hit.shown),
        found_in: (hit.lang != hit.shown).then_some(hit.lang),
        slug: hit.slug,
        kind: hit.kind,
        title: hit.title,
        language: hit.shown,
        snippet,
        url,
        score: hit.score,
        label: None,
    }
}

/// Completions while somebody types; published words only.
#[utoipa::path(get, path = "/api/v1/suggest", tag = "finding",
    params(("q" = String, Query, example = "folk"), ("lang" = Option<String>, Query, example = "sv")),
    responses((status = 200, body = [String]), (status = 400, body = Notice, content_type = "application/problem+json")))]
pub async fn suggest(context: Data<Context>, request: HttpRequest, query: Query) -> Result<HttpResponse, Problem> {
    query.only(&["q", "lang"])?;
    let lang = query.lang(&context, request.headers())?;
    let words = query.one("q")?.map(|prefix| context.edition().index.suggest(prefix, lang, COMPLETIONS)).unwrap_or_default();
    Ok(no_store(&words))
}
