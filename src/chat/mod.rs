//! The chat: answers in the person's language with what the house has published, and puts life first.

pub mod answer;
pub mod evaluate;
pub mod language;
pub mod letters;
pub mod roman;
pub mod sayings;
pub mod urgent;
