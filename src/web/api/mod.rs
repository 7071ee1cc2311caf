//! The JSON interface, version 1: what pages show, for programs.

pub mod articles;
pub mod channel;
pub mod chat;
pub mod contacts;
pub mod guide;
pub mod languages;
pub mod parties;
pub mod search;
mod shared;

pub use shared::{SourceView, StandingView};

use super::app::{read, sent};
use actix_web::web::ServiceConfig;

/// Adds the interface's addresses. They are tried in this order: whole addresses come before patterns, and first what is asked for
/// at each letter.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(read("/api/v1/suggest", search::suggest))
        .service(read("/api/v1/search", search::search))
        .service(sent("/api/v1/chat", chat::chat))
        .service(read("/api/v1/plan", guide::plan))
        .service(read("/api/v1/guide", guide::guide))
        .service(read("/api/v1/languages", languages::languages))
        .service(read("/api/v1/parties", parties::parties))
        .service(sent("/webhooks/rest/webhook", channel::webhook))
        .service(read("/api/v1/articles/{slug}", articles::article))
        .service(read("/api/v1/parties/{slug}", parties::party));
}
