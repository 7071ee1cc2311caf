//! What every request passes on its way in and every answer on its way out.
//!
//! From the outside in: [`headers`] on every answer; [`journal`] counts and logs without what was asked;
//! [`courtesy`] turns panics and refusals into answers in the reader's language; [`admission`] turns away what is
//! too much; [`limits`] what is too long.

mod admission;
mod client;
mod courtesy;
mod fresh;
mod headers;
mod journal;
mod limits;

pub use admission::{Bouncer, admission};
pub use client::client_address;
pub use courtesy::{courtesy, hush_panics};
pub use fresh::{Tag, tagged};
pub use headers::headers;
pub use journal::journal;
pub use limits::limits;
