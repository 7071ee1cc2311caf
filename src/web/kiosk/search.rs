//! `/{lang}/search`: results grouped by document, each in the reader's language where it exists.

use super::tell::shown;
use super::urgent::{self, SituationCard};
use super::{Frame, Visit, page};
use crate::content::AREAS;
use crate::lang::Args;
use crate::search::{Hit, Kind, Piece, Query as SearchQuery};
use crate::web::context::Context;
use crate::web::error::{Place, Problem};
use crate::web::extract::{InLang, Query};
use crate::web::gaps;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// So many results a page shows.
const MOST_RESULTS: usize = 20;
/// So many where they are a guess.
const MOST_GUESSES: usize = 5;

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage<'a> {
    frame: Frame<'a>,
    areas: [&'static str; 9],
    query: &'a str,
    /// Help that is needed now comes first.
    urgent: Option<SituationCard>,
    /// Whether most of the words are known; where not, the results are a guess.
    fits: bool,
    count: String,
    mean: Option<String>,
    results: Vec<ResultRow>,
    /// What the reader may send to the editors, where nothing fits.
    tell: Option<&'a str>,
}

struct ResultRow {
    href: String,
    icon: &'static str,
    title: String,
    snippet: Vec<Piece>,
    /// Where it was found, if not in the reader's language.
    note: Option<String>,
    tag: &'static str,
    dir: &'static str,
}

pub async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    query: Query,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    query.only(&["q", "municipality", "area"])?;
    let visit = Visit::new(context.clone(), lang, &request);
    let text = shown(query.one("q")?.unwrap_or_default());
    let text = text.as_str();
    let mut wanted = SearchQuery::new(text, lang, MOST_RESULTS);
    if let Some(name) = query.one("municipality")? {
        let known =
            visit.edition.snapshot.municipality(name).ok_or(Problem::UnknownMunicipality(Place::Field("municipality")))?;
        wanted.municipality = Some(known.slug.clone());
    }
    if let Some(area) = query.one("area")? {
        wanted.area =
            Some(AREAS.iter().find(|known| **known == area).ok_or(Problem::UnknownArea(Place::Field("area")))?.to_string());
    }
    let frame = visit.frame(visit.words("door-search"));
    let hits = visit.edition.index.search(&wanted).map_err(|_| Problem::Internal)?;
    let missing = !hits.fits && !text.is_empty();
    if missing {
        gaps::count(&context, lang, wanted.area.as_deref());
    }
    let mut args = Args::new();
    args.set("n", hits.hits.len());
    args.set("shown", visit.voice().number(u32::try_from(hits.hits.len()).unwrap_or(u32::MAX)));
    let counted = if hits.total > hits.hits.len() { "search-best" } else { "search-count" };
    let count = frame.messages.text_with(lang, counted, &args);
    let fits = hits.fits;
    let mean = if fits { None } else { visit.edition.index.did_you_mean(text, lang) };
    let most = if fits { MOST_RESULTS } else { MOST_GUESSES };
    let results = hits.hits.into_iter().take(most).map(|hit| result(hit, &frame)).collect();
    let urgent = urgent::heard(text, lang, &visit.edition, &context.messages);
    // Beside a cry for help nobody is told that there is no answer.
    let tell = (missing && urgent.is_none() && context.store.is_some()).then_some(text);
    page(&SearchPage { frame, areas: AREAS, query: text, urgent, fits, count, mean, results, tell })
}

fn result(hit: Hit, frame: &Frame<'_>) -> ResultRow {
    let lang = frame.tag();
    let passage = hit.passage.map(|passage| format!("#{passage}")).unwrap_or_default();
    let (icon, href) = match hit.kind {
        Kind::Article => ("article", format!("/{lang}/articles/{}{passage}", hit.slug)),
        Kind::Party => ("party", format!("/{lang}/parties/{}{passage}", hit.slug)),
        Kind::Step => ("step", format!("/{lang}/guide")),
        Kind::Term => ("term", format!("/{lang}/words#{}", hit.slug)),
    };
    let note = (hit.lang != frame.lang).then(|| frame.tv("search-matched-in", "language", hit.lang.row().autonym));
    ResultRow {
        href,
        icon,
        title: hit.title,
        snippet: hit.snippet,
        note,
        tag: hit.shown.tag(),
        dir: hit.shown.direction().as_str(),
    }
}
