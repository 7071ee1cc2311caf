//! What is too long or not text is turned away before anything reads it.

use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::decode;
use crate::web::settings::Limits;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{Error, web};

/// Refuses over-long addresses, paths that are not UTF-8, and bodies that announce more than their limit. Bodies that
/// announce nothing are cut off by the extractor that reads them.
///
/// # Errors
/// Those of the inner service.
pub async fn limits<B: MessageBody + 'static>(
    context: web::Data<Context>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    match check(&request, &context.settings.limits) {
        Ok(()) => next.call(request).await.map(ServiceResponse::map_into_left_body),
        Err(problem) => Ok(request.error_response(problem).map_into_right_body()),
    }
}

fn check(request: &ServiceRequest, limits: &Limits) -> Result<(), Problem> {
    let uri = request.uri();
    if uri.path().len() + request.query_string().len() > limits.address_bytes {
        return Err(Problem::AddressTooLong);
    }
    decode(uri.path(), false)?;
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|bytes| bytes > limits.body_bytes) {
        return Err(Problem::BodyTooLarge);
    }
    Ok(())
}
