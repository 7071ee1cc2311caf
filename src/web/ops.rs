//! For whoever runs the house: is it alive, what does it serve, what has it counted.

use super::app::read;
use super::context::Context;
use super::error::Problem;
use actix_web::web::{Data, Json, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Adds the operator's addresses.
pub fn configure(config: &mut ServiceConfig) {
    config.service(read("/healthz", healthz)).service(read("/readyz", readyz)).service(read("/metrics", metrics));
}

/// Alive.
#[derive(Serialize, ToSchema)]
pub struct Health {
    #[schema(example = "ok")]
    status: &'static str,
}

/// What is being served.
#[derive(Serialize, ToSchema)]
pub struct Readiness {
    #[schema(example = "ready")]
    status: &'static str,
    /// Whether messages are answered at once. In the first seconds they wait while the house learns; pages and searches never do.
    chat: bool,
    /// The digest of the snapshot: two nodes with the same one serve the same content.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    digest: String,
    /// Whether unaudited texts are shown.
    #[schema(example = "preview")]
    policy: &'static str,
    /// The day audits were judged on.
    #[schema(value_type = String, format = Date, example = "2026-11-21")]
    day: jiff::civil::Date,
    /// Published documents by kind.
    counts: BTreeMap<&'static str, usize>,
}

/// Whether the process answers.
#[utoipa::path(get, path = "/healthz", tag = "operations", responses((status = 200, body = Health)))]
pub(super) async fn healthz() -> impl Responder {
    Json(Health { status: "ok" })
}

/// What is being served.
#[utoipa::path(get, path = "/readyz", tag = "operations", responses((status = 200, body = Readiness)))]
pub(super) async fn readyz(context: Data<Context>) -> impl Responder {
    let edition = context.edition();
    let snapshot = &edition.snapshot;
    Json(Readiness {
        status: "ready",
        chat: edition.has_learned(),
        digest: snapshot.digest.to_string(),
        policy: edition.policy_name(),
        day: snapshot.day,
        counts: edition.counts().into_iter().collect(),
    })
}

/// Counters, in Prometheus' text format.
#[utoipa::path(get, path = "/metrics", tag = "operations", responses((status = 200, body = String, content_type = "text/plain")))]
pub(super) async fn metrics(context: Data<Context>) -> Result<HttpResponse, Problem> {
    let text = context.metrics.text().map_err(|error| {
        tracing::error!(%error, "the counters cannot be written");
        Problem::Internal
    })?;
    Ok(HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(text))
}
