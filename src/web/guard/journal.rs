//! One line and one count for each request: method, route, status and time, never what was asked.

use crate::web::context::Context;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::{Error, web};
use std::time::Instant;

/// Logs and counts the request under its route's pattern, such as `/{lang}/articles/{slug}`: the address itself,
/// its query and its body may hold what a person needs help with.
///
/// # Errors
/// Those of the inner service.
pub async fn journal<B: MessageBody>(
    context: web::Data<Context>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let begun = Instant::now();
    let method = request.method().clone();
    let route = request.match_pattern().unwrap_or_else(|| "none".to_owned());
    let outcome = next.call(request).await;
    let status = match &outcome {
        Ok(response) => response.status(),
        Err(error) => error.as_response_error().status_code(),
    };
    let took = begun.elapsed();
    context.metrics.answered(&method, &route, status, took);
    let ms = took.as_secs_f64() * 1000.0;
    if matches!(route.as_str(), "/healthz" | "/readyz" | "/metrics") {
        tracing::debug!(%method, route, status = status.as_u16(), ms, "answered");
    } else {
        tracing::info!(%method, route, status = status.as_u16(), ms, "answered");
    }
    outcome
}
