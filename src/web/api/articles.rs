//! `GET /api/v1/articles/{slug}`: an article with its passages, where it comes from and who answers for it.

use super::languages::direction;
use super::shared::{PassageView, SourceView, StandingView, asked, kept, languages_of};
use crate::lang::Lang;
use crate::library::{Article, nearest};
use crate::web::context::Context;
use crate::web::error::{Notice, Problem};
use crate::web::extract::Query;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use utoipa::ToSchema;

/// An article in one language.
#[derive(Serialize, ToSchema)]
pub struct ArticleView {
    #[schema(example = "lma-card")]
    slug: String,
    /// The area of life it belongs to.
    #[schema(example = "arrival")]
    area: String,
    /// Where a person reads it.
    #[schema(example = "/en/articles/lma-card")]
    url: String,
    /// The language of this text: the one asked for, or the nearest it exists in.
    #[schema(value_type = String, example = "en")]
    language: Lang,
    /// `ltr` or `rtl`.
    #[schema(example = "ltr")]
    direction: &'static str,
    /// Every language this text exists in.
    #[schema(value_type = Vec<String>, example = json!(["sv", "en", "ar", "so"]))]
    available_in: Vec<Lang>,
    #[schema(example = "The LMA card")]
    title: String,
    #[schema(example = "The card shows that you are seeking asylum. It is not an identity document.")]
    summary: String,
    passages: Vec<PassageView>,
    /// Slugs of the parties to contact.
    #[schema(example = json!(["migrationsverket"]))]
    parties: Vec<String>,
    /// Slugs of articles to read next.
    related: Vec<String>,
    /// Slugs of the municipalities it is about; none means all.
    municipalities: Vec<String>,
    audit: StandingView,
    sources: Vec<SourceView>,
}

impl ArticleView {
    fn of(article: &Article, lang: Lang) -> Option<ArticleView> {
        let reading = nearest(&article.texts, lang)?;
        let url = format!("/{}/articles/{}", reading.lang, article.slug);
        Some(ArticleView {
            slug: article.slug.clone(),
            area: article.area.clone(),
            language: reading.lang,
            direction: direction(reading.lang),
            available_in: languages_of(&article.texts),
            title: reading.title.clone(),
            summary: reading.summary.clone(),
            passages: reading.sections.iter().map(|section| PassageView::of(section, &url)).collect(),
            parties: article.parties.clone(),
            related: article.related.clone(),
            municipalities: article.municipalities.clone(),
            audit: StandingView::of(reading.standing(), article.due, reading),
            sources: article.sources.iter().map(SourceView::of).collect(),
            url,
        })
    }
}

/// An article in the language asked for, or in the nearest it exists in.
#[utoipa::path(get, path = "/api/v1/articles/{slug}", tag = "reading",
    params(
        ("slug" = String, Path, description = "The article's slug.", example = "lma-card"),
        ("lang" = Option<String>, Query, description = "BCP 47; without it, `Accept-Language` decides.", example = "en"),
    ),
    responses(
        (status = 200, body = ArticleView),
        (status = 400, description = "An unknown language or parameter.", body = Notice, content_type = "application/problem+json"),
        (status = 404, description = "No such article.", body = Notice, content_type = "application/problem+json"),
    ))]
pub async fn article(
    context: Data<Context>,
    request: HttpRequest,
    slug: Path<String>,
    query: Query,
) -> Result<HttpResponse, Problem> {
    let lang = asked(&context, &query, request.headers(), &["lang"])?;
    let edition = context.edition();
    let article = edition.snapshot.articles.get(slug.as_str()).ok_or(Problem::UnknownArticle)?;
    let view = ArticleView::of(article, lang).ok_or(Problem::UnknownArticle)?;
    let mut response = kept(&request, &view)?;
    response.headers_mut().insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(view.language.tag()));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}
