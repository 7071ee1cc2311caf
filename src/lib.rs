//! Welcome House: a multilingual guide to the parties a newly arrived person needs.
//!
//! Modules from the ground up; each uses only those above it in this list.

pub mod lang; // tags, negotiation, direction, messages
pub mod audit; // record, validity, Published<T>
pub mod content; // front matter, facts, article, passage, glossary
pub mod directory; // party, hours, contact
pub mod library; // (path, text) pairs -> Snapshot, or every fault
pub mod chat; // language, urgent, intent, retrieve, answer, next question
