//! Content: front matter, facts, articles, passages, glossary, urgent help and places, parsed strictly.
//!
//! Parsers take `(path, text)` and report every fault they find; they never stop at the first.

pub mod article;
pub mod asked;
pub mod facts;
mod fault;
pub mod glossary;
pub mod hygiene;
mod lines;
pub mod markup;
pub mod place;
pub mod sheet;
pub mod urgent;
pub mod voice;
pub mod words;

pub use article::AREAS;
pub use asked::Asked;
pub use facts::{Fact, FactValue, Facts};
pub use fault::{Fault, FaultKind};
pub use glossary::Term;
pub use lines::Lines;
pub use markup::{Block, Link, Passage, Span};
pub use place::Municipality;
pub use urgent::Urgent;
pub use voice::Voice;
pub use words::{Translation, Words};
