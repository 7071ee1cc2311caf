//! Search over the house's texts, in every language of the house at once.
//!
//! `analysis` turns text into terms, `shard` keeps one language's terms in a tantivy index, `query` reads a question with the
//! help of that language's `lexicon`, `rank` scores, `group` makes results of what was found, `highlight` shows why.

mod analysis;
mod document;
mod evaluate;
mod glossary;
mod group;
mod highlight;
mod index;
mod input;
mod lexicon;
mod names;
mod query;
mod rank;
mod shard;
mod feed;
mod suggest;
mod texts;
#[cfg(test)]
mod tests;

pub use analysis::{Analyzer, Forms, Word};
pub use document::{Document, Hit, Hits, Kind, PassageHit, PassageText, Passages, Piece, Query, TermGroup};
pub use evaluate::{Evaluation, collection, evaluate, evaluate_on};
pub use feed::{documents, glossary};
pub use index::Index;

/// Why the index could not be built, opened or asked.
#[derive(Debug, thiserror::Error)]
pub enum SearchFault {
    /// The index library failed.
    #[error("the search index failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// The directory failed.
    #[error("the search index could not be read or written: {0}")]
    Io(#[from] std::io::Error),
    /// The index on disk is not the one for these documents.
    #[error("the search index is damaged")]
    Damaged,
    /// A file of the index could not be read.
    #[error("the search index could not be read: {0}")]
    Read(#[from] tantivy::directory::error::OpenReadError),
    /// A line of an evaluation file does not parse.
    #[error("{what}, line {line}: {why}")]
    Line {
        /// Which file.
        what: &'static str,
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        why: String,
    },
}
