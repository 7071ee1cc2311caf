//! The chat: answers in the person's language with what the house has published, and puts life first.

pub mod letters;
pub mod roman;
pub mod urgent;
