//! `GET /api/openapi.json`: the interface, described for machines (OpenAPI 3.1).

use super::api::{articles, channel, chat, guide, languages, parties, search};
use super::app::read;
use super::context::Context;
use super::error::{Notice, Problem};
use super::guard::{Tag, tagged};
use super::ops;
use actix_web::web::{Data, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use utoipa::OpenApi;
use utoipa::openapi::Server;

/// The description, gathered from the handlers themselves.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Welcome House",
        description = "What the house knows, for programs. Texts come in the language asked for, or in the nearest they exist in; \
            `language` says which. Every refusal is `application/problem+json` with a stable `type`.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
        contact()
    ),
    tags((name = "reading", description = "Languages, articles and parties"), (name = "finding", description = "Search"), (name = "guide", description = "The guide and the plan"),
        (name = "chat", description = "The conversation"), (name = "operations", description = "For whoever runs the house")),
    paths(languages::languages, articles::article, parties::parties, parties::party, search::search, search::suggest,
        guide::guide, guide::plan, chat::chat, channel::webhook, ops::healthz, ops::readyz, ops::metrics),
    components(schemas(Notice))
)]
struct Description;

/// Adds the description's address.
pub fn configure(config: &mut ServiceConfig) {
    config.service(read("/api/openapi.json", openapi));
}

async fn openapi(context: Data<Context>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let text = description(context.settings.public_url.as_deref()).map_err(|error| {
        tracing::error!(%error, "the interface's description cannot be written");
        Problem::Internal
    })?;
    let tag = Tag::of([text.as_str()]);
    Ok(tagged(&request, &tag, "no-cache", || HttpResponse::Ok().content_type("application/json").body(text)))
}

fn description(public_url: Option<&str>) -> Result<String, serde_json::Error> {
    let mut description = Description::openapi();
    description.servers = public_url.map(|url| vec![Server::new(url)]);
    description.to_json()
}
