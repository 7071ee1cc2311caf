//! The chat: answers in the person's language with what the house has published, and puts life first.
//!
//! A message is heard in this order: `language`, `urgent`, `cues` (what is asked for and what is told), `retrieve` (with `subjects`, what it is
//! about), `contact`; `answer` puts the reply together. Urgent phrases, guards and cues are all `sayings`; what is learned from
//! examples, danger and subjects, is a `model` over `features`.

pub mod answer;
mod contact;
pub mod cues;
pub mod evaluate;
mod features;
pub mod language;
pub mod letters;
mod model;
mod retrieve;
pub mod roman;
pub mod sayings;
mod sounds;
mod subjects;
#[cfg(test)]
mod tests;
mod turn;
pub mod typed;
pub mod urgent;
