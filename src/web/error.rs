//! Refusals: each is a problem with a stable type, words in the reader's language, and the field it is about.
//!
//! Programs get `application/problem+json`; people get a page that offers ways on.

use super::context::Context;
use super::extract::Reader;
use super::kiosk;
use crate::store::StoreError;
use actix_web::error::{JsonPayloadError, UrlencodedError};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;

/// Where an unknown name stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path: the page does not exist.
    Path,
    /// In this field of the query or the body: the request is wrong.
    Field(&'static str),
}

/// Everything the service refuses.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.name())]
#[allow(missing_docs)]
pub enum Problem {
    UnknownPage,
    UnknownLanguage(Place),
    UnknownArticle,
    UnknownParty,
    UnknownArea(Place),
    UnknownMunicipality(Place),
    UnknownField(String),
    RepeatedField(String),
    BadMoment(&'static str),
    BadEncoding,
    BadBody,
    BadRequest,
    TooManyFields,
    ValueTooLong(String),
    AddressTooLong,
    BodyTooLarge,
    UnknownFact(String),
    UnknownOption(String),
    BadNumber(&'static str),
    GuideWithheld,
    NoStore,
    LoginNeeded,
    WrongKey,
    ForeignForm,
    NotAllowed,
    Overtaken,
    WrongMethod,
    WrongMediaType,
    NotAcceptable,
    TooSlow,
    /// With the seconds after which it is worth another try.
    TooManyRequests(u64),
    /// With the seconds after which it is worth another try.
    Overloaded(u64),
    Internal,
}

impl Problem {
    /// What the store refused, as a problem.
    pub fn of_store(error: StoreError) -> Problem {
        match error {
            StoreError::Unknown(_) => Problem::UnknownPage,
            StoreError::Overtaken { .. } => Problem::Overtaken,
            StoreError::Faulty(_) | StoreError::Unacceptable { .. } => Problem::BadBody,
            other => {
                tracing::error!(error = %other, "the store failed");
                Problem::Internal
            }
        }
    }

    /// The stable name: the end of the problem's `type`, and of its message id `problem-NAME`.
    pub fn name(&self) -> &'static str {
        match self {
            Problem::UnknownPage => "unknown-page",
            Problem::UnknownLanguage(_) => "unknown-language",
            Problem::UnknownArticle => "unknown-article",
            Problem::UnknownParty => "unknown-party",
            Problem::UnknownArea(_) => "unknown-area",
            Problem::UnknownMunicipality(_) => "unknown-municipality",
            Problem::UnknownField(_) => "unknown-field",
            Problem::RepeatedField(_) => "repeated-field",
            Problem::BadMoment(_) => "bad-moment",
            Problem::BadEncoding => "bad-encoding",
            Problem::BadBody => "bad-body",
            Problem::BadRequest => "bad-request",
            Problem::TooManyFields => "too-many-fields",
            Problem::ValueTooLong(_) => "value-too-long",
            Problem::AddressTooLong => "address-too-long",
            Problem::BodyTooLarge => "body-too-large",
            Problem::UnknownFact(_) => "unknown-fact",
            Problem::UnknownOption(_) => "unknown-option",
            Problem::BadNumber(_) => "bad-number",
            Problem::GuideWithheld => "guide-withheld",
            Problem::NoStore => "no-store",
            Problem::LoginNeeded => "login-needed",
            Problem::WrongKey => "wrong-key",
            Problem::ForeignForm => "foreign-form",
            Problem::NotAllowed => "not-allowed",
            Problem::Overtaken => "overtaken",
            Problem::WrongMethod => "wrong-method",
            Problem::WrongMediaType => "wrong-media-type",
            Problem::NotAcceptable => "not-acceptable",
            Problem::TooSlow => "too-slow",
            Problem::TooManyRequests(_) => "too-many-requests",
            Problem::Overloaded(_) => "overloaded",
            Problem::Internal => "internal",
        }
    }

    /// The field the problem is about.
    pub fn field(&self) -> Option<&str> {
        match self {
            Problem::UnknownLanguage(place) | Problem::UnknownArea(place) | Problem::UnknownMunicipality(place) => match place {
                Place::Path => None,
                Place::Field(name) => Some(name),
            },
            Problem::UnknownField(name) | Problem::RepeatedField(name) | Problem::ValueTooLong(name) => Some(name),
            Problem::UnknownFact(name) | Problem::UnknownOption(name) => Some(name),
            Problem::BadMoment(name) | Problem::BadNumber(name) => Some(name),
            _ => None,
        }
    }

    /// What a bare status means, where something other than this program's own code answered with it.
    pub fn of_status(status: StatusCode) -> Problem {
        match status {
            StatusCode::NOT_FOUND => Problem::UnknownPage,
            StatusCode::METHOD_NOT_ALLOWED => Problem::WrongMethod,
            StatusCode::NOT_ACCEPTABLE => Problem::NotAcceptable,
            StatusCode::REQUEST_TIMEOUT => Problem::TooSlow,
            StatusCode::PAYLOAD_TOO_LARGE => Problem::BodyTooLarge,
            StatusCode::URI_TOO_LONG => Problem::AddressTooLong,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::WrongMediaType,
            other if other.is_client_error() => Problem::BadRequest,
            _ => Problem::Internal,
        }
    }

    /// The problem in a language.
    pub fn notice(&self, context: &Context, reader: &Reader) -> Notice {
        let id = format!("problem-{}", self.name());
        Notice {
            kind: format!("/problems/{}", self.name()),
            title: context.messages.text(reader.lang, &id),
            status: self.status_code().as_u16(),
            detail: context.messages.find(reader.lang, &format!("{id}.detail")),
            field: self.field().map(str::to_owned),
        }
    }

    /// The whole answer, as the reader wants it.
    pub fn answer(&self, context: &Context, reader: &Reader) -> HttpResponse {
        let notice = self.notice(context, reader);
        let mut response = HttpResponse::build(self.status_code());
        if let Problem::TooManyRequests(seconds) | Problem::Overloaded(seconds) = self {
            response.insert_header((header::RETRY_AFTER, *seconds));
        }
        response.insert_header((header::CONTENT_LANGUAGE, reader.lang.tag()));
        response.insert_header((header::VARY, "accept, accept-language"));
        if reader.wants_page {
            return response.content_type("text/html; charset=utf-8").body(kiosk::error_page(context, reader.lang, &notice));
        }
        response.content_type("application/problem+json").body(serde_json::to_string(&notice).unwrap_or_default())
    }
}

/// A problem as it is told (RFC 9457).
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Problem, description = "A refusal, as `application/problem+json` (RFC 9457).")]
pub struct Notice {
    /// Stable, and the same in every language.
    #[serde(rename = "type")]
    #[schema(example = "/problems/unknown-article")]
    pub kind: String,
    /// What is wrong, in the reader's language.
    #[schema(example = "There is no such article")]
    pub title: String,
    /// The HTTP status.
    #[schema(example = 404)]
    pub status: u16,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The field it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "lang")]
    pub field: Option<String>,
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        match self {
            Problem::UnknownLanguage(place) | Problem::UnknownArea(place) | Problem::UnknownMunicipality(place) => match place {
                Place::Path => StatusCode::NOT_FOUND,
                Place::Field(_) => StatusCode::BAD_REQUEST,
            },
            Problem::UnknownPage | Problem::UnknownArticle | Problem::UnknownParty => StatusCode::NOT_FOUND,
            Problem::UnknownField(_) | Problem::RepeatedField(_) | Problem::ValueTooLong(_) => StatusCode::BAD_REQUEST,
            Problem::BadMoment(_) | Problem::BadEncoding | Problem::BadBody | Problem::BadRequest | Problem::TooManyFields => {
                StatusCode::BAD_REQUEST
            }
            Problem::AddressTooLong => StatusCode::URI_TOO_LONG,
            Problem::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::UnknownFact(_) | Problem::UnknownOption(_) | Problem::BadNumber(_) => StatusCode::BAD_REQUEST,
            Problem::GuideWithheld | Problem::NoStore => StatusCode::NOT_FOUND,
            Problem::LoginNeeded | Problem::WrongKey => StatusCode::UNAUTHORIZED,
            Problem::ForeignForm | Problem::NotAllowed => StatusCode::FORBIDDEN,
            Problem::Overtaken => StatusCode::CONFLICT,
            Problem::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Problem::WrongMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Problem::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Problem::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Problem::TooManyRequests(_) => StatusCode::TOO_MANY_REQUESTS,
            Problem::Overloaded(_) => StatusCode::SERVICE_UNAVAILABLE,
            Problem::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The bare status: `guard::courtesy` knows the reader and finds the words.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl From<JsonPayloadError> for Problem {
    fn from(error: JsonPayloadError) -> Problem {
        match error {
            JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => Problem::BodyTooLarge,
            JsonPayloadError::ContentType => Problem::WrongMediaType,
            _ => Problem::BadBody,
        }
    }
}

impl From<UrlencodedError> for Problem {
    fn from(error: UrlencodedError) -> Problem {
        match error {
            UrlencodedError::Overflow { .. } => Problem::BodyTooLarge,
            UrlencodedError::ContentType => Problem::WrongMediaType,
            _ => Problem::BadBody,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    fn home() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    fn variants() -> Vec<String> {
        let source = include_str!("error.rs");
        let block = source.split_once("pub enum Problem {").and_then(|(_, rest)| rest.split_once("\n}")).unwrap().0;
        let names = block.lines().map(str::trim).filter(|line| line.starts_with(char::is_uppercase));
        names.map(|line| line.trim_end_matches(',').split('(').next().unwrap().to_owned()).collect()
    }

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }

    #[test]
    fn every_problem_is_raised_somewhere() {
        let mut paths = Vec::new();
        sources(&home().join("src/web"), &mut paths);
        let mut code = String::new();
        for path in paths.iter().filter(|path| !path.ends_with("web/error.rs")) {
            code.push_str(&fs::read_to_string(path).unwrap());
        }
        // Here, only what turns foreign errors into problems raises them.
        let own = include_str!("error.rs");
        for (start, end) in [
            ("pub fn of_store", "\n    }\n"),
            ("pub fn of_status", "\n    }\n"),
            ("impl From<JsonPayloadError>", "\n}\n"),
            ("impl From<UrlencodedError>", "\n}\n"),
        ] {
            code.push_str(own.split_once(start).and_then(|(_, rest)| rest.split_once(end)).unwrap().0);
        }
        let named = |name: &String| {
            code.match_indices(&format!("Problem::{name}")).any(|(at, found)| {
                let next = code.get(at + found.len()..).and_then(|rest| rest.chars().next());
                next.is_none_or(|c| !c.is_alphanumeric())
            })
        };
        let idle: Vec<String> = variants().into_iter().filter(|name| !named(name)).collect();
        assert!(idle.is_empty(), "never raised: {idle:?}");
    }

    #[test]
    fn every_problem_has_words_in_every_language() {
        let kebab = |name: &str| {
            let mut out = String::new();
            for letter in name.chars() {
                if letter.is_uppercase() && !out.is_empty() {
                    out.push('-');
                }
                out.extend(letter.to_lowercase());
            }
            out
        };
        let ids: Vec<String> = variants().iter().map(|name| format!("problem-{}", kebab(name))).collect();
        for entry in fs::read_dir(home().join("locales")).unwrap() {
            let path = entry.unwrap().path().join("problems.ftl");
            let text = fs::read_to_string(&path).unwrap();
            for id in &ids {
                assert!(text.contains(&format!("\n{id} = ")), "{}: {id}", path.display());
            }
            let stray = text
                .lines()
                .filter(|line| line.starts_with("problem-"))
                .find(|line| !ids.iter().any(|id| line.starts_with(&format!("{id} ="))));
            assert_eq!(stray, None, "{}", path.display());
        }
    }
}
