//! Content: front matter, facts, articles, passages, glossary, urgent help and places, parsed strictly.
//!
//! Parsers take `(path, text)` and report every fault they find; they never stop at the first.

pub mod facts;
mod fault;
pub mod hygiene;
pub mod markup;
pub mod sheet;
pub mod words;

pub use facts::{Fact, FactValue, Facts};
pub use fault::{Fault, FaultKind};
pub use markup::{Block, Link, Passage, Span};
pub use words::{Translation, Words};
