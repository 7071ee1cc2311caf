//! The service: one application over one immutable edition; every answer guarded, every refusal explained.

pub mod api;
pub mod app;
pub mod assets;
pub mod context;
pub mod editor;
pub mod error;
pub mod extract;
pub mod gaps;
pub mod guard;
mod kept;
pub mod kiosk;
pub mod metrics;
pub mod openapi;
pub mod ops;
mod rendered;
pub mod settings;

pub use app::{Application, read};
pub use context::{Context, Edition};
pub use error::Problem;
pub use settings::WebSettings;
