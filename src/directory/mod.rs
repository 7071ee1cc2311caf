//! The directory: parties, what they do in a municipality, how and when they can be reached.

mod hours;
mod party;

pub use hours::{DAYS, Hours, HoursFor, Openness, openness};
pub use party::{Contact, ContactKind, Party, PartyKind, ROLES, parse};
