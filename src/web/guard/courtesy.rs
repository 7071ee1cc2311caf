//! Refusals in the reader's language, as data or as a page; panics and endless work become refusals too.

use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::Reader;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse, web};
use futures_util::FutureExt;
use std::panic::{self, AssertUnwindSafe};
use tokio::time::timeout;

/// Rewords every refusal that is not yet an answer of its own.
///
/// # Errors
/// Where the handler panicked, took too long or failed; the error carries its whole answer.
pub async fn courtesy<B: MessageBody + 'static>(
    context: web::Data<Context>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse, Error> {
    let reader = Reader::of(&context, request.uri(), request.headers());
    // The request goes in with the call and is lost where that fails, so the answer travels inside the error.
    let refuse = |problem: Problem| {
        let answer = problem.answer(&context, &reader);
        Error::from(InternalError::from_response(problem, answer))
    };
    let work = AssertUnwindSafe(async { next.call(request).await }).catch_unwind();
    match timeout(context.settings.timeouts.answer, work).await {
        Ok(Ok(Ok(response))) => Ok(reword(&context, &reader, response.map_into_boxed_body())),
        Ok(Ok(Err(error))) => Err(refuse(cause(&error))),
        Ok(Err(_panic)) => {
            tracing::error!("a handler panicked");
            Err(refuse(Problem::Internal))
        }
        Err(_elapsed) => Err(refuse(Problem::TooSlow)),
    }
}

/// From now on, panics are logged by their place alone: their words may quote what a person wrote.
pub fn hush_panics() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}

fn cause(error: &Error) -> Problem {
    let status = error.as_response_error().status_code();
    if status.is_server_error() && error.as_error::<Problem>().is_none() {
        tracing::error!(%error, "a handler failed");
    }
    error.as_error::<Problem>().cloned().unwrap_or_else(|| Problem::of_status(status))
}

fn reword(context: &Context, reader: &Reader, response: ServiceResponse) -> ServiceResponse {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let problem = match response.response().error() {
        Some(error) => cause(error),
        None if is_page_or_data(response.response()) => return response,
        None => Problem::of_status(status),
    };
    let mut answer = problem.answer(context, reader);
    if let Some(allow) = response.headers().get(header::ALLOW) {
        answer.headers_mut().insert(header::ALLOW, allow.clone());
    }
    response.into_response(answer)
}

/// Whether a handler wrote this refusal itself, for example a form shown again.
fn is_page_or_data(response: &HttpResponse) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind.contains("json")
}
