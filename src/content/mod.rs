//! Content: front matter, facts, articles, passages, glossary, urgent help and places, parsed strictly.
//!
//! Parsers take `(path, text)` and report every fault they find; they never stop at the first.

mod fault;

pub use fault::{Fault, FaultKind};
