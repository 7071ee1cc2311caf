//! Answers a client may keep, and how it learns that they are still good.

use crate::audit::Digest;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, EntityTag, HeaderValue, IfNoneMatch};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};

/// What an answer's bytes depend on, as an entity tag.
#[derive(Clone, Debug)]
pub struct Tag(EntityTag);

impl Tag {
    /// A tag over everything the answer depends on. It is weak, because compression changes the bytes.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a str>) -> Tag {
        Tag(EntityTag::new_weak(Digest::of(parts).short()))
    }
}

/// Marks `fresh` with its tag and how long it may be kept, or answers 304 where the client has it already.
pub fn tagged(request: &HttpRequest, tag: &Tag, keep: &'static str, fresh: impl FnOnce() -> HttpResponse) -> HttpResponse {
    let known = match request.get_header::<IfNoneMatch>() {
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(tags)) => tags.iter().any(|own| own.weak_eq(&tag.0)),
        None => false,
    };
    let mut response = if known { HttpResponse::new(StatusCode::NOT_MODIFIED) } else { fresh() };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Ok(value) = HeaderValue::from_str(&tag.0.to_string()) {
        headers.insert(header::ETAG, value);
    }
    response
}
