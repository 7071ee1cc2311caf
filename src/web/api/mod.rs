//! The JSON interface, version 1: what pages show, for programs.

pub mod articles;
pub mod contacts;
pub mod languages;
pub mod parties;
mod shared;

pub use shared::{SourceView, StandingView};

use super::app::read;
use actix_web::web::ServiceConfig;

/// Adds the interface's addresses.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(read("/api/v1/languages", languages::languages))
        .service(read("/api/v1/articles/{slug}", articles::article))
        .service(read("/api/v1/parties", parties::parties))
        .service(read("/api/v1/parties/{slug}", parties::party));
}
