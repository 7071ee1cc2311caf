//! Store: documents, revisions, reviews, publications, people, sessions and gaps. The only SQL of the house.
//!
//! One SQL text runs on SQLite and on PostgreSQL (see `docs/decisions/0001-storage-one-sql-text.md`). Every function
//! that changes something is one transaction; a process that dies in the middle has changed nothing.

mod archive;
mod connection;
mod documents;
mod gaps;
mod import;
mod people;
mod publications;
mod sessions;

pub use archive::{Row, TABLES};
pub use documents::{Review, Revision, Verdict};
pub use gaps::{Gap, Told};
pub use import::ImportReport;
pub use people::User;
pub use publications::{Change, Publication};
pub use sessions::Session;

use crate::content::Fault;
use connection::Backend;
pub(crate) use connection::without_password;
use jiff::Timestamp;
use sqlx::AnyPool;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// An open database; cheap to clone.
#[derive(Clone)]
pub struct Store {
    pool: AnyPool,
    backend: Backend,
    /// Hashing a password takes many megabytes; this many may do so at once.
    hashing: Arc<Semaphore>,
}

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database failed or cannot be reached.
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    /// The database's schema is not one this program can use.
    #[error("the database's schema: {0}")]
    Schema(#[from] sqlx::migrate::MigrateError),
    /// The address names no database the house knows.
    #[error("`{0}` is no database address: write sqlite:PATH or postgres://…")]
    Address(String),
    /// The folder of an SQLite file cannot be made or read.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: std::path::PathBuf,
        /// What the file system said.
        source: std::io::Error,
    },
    /// A document cannot be stored as it is.
    #[error("{} faults, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Faulty(Vec<Fault>),
    /// Something that should be there is not.
    #[error("there is no {0}")]
    Unknown(String),
    /// Somebody else was faster.
    #[error("{path} has changed: revision {newest} is newer than {base}")]
    Overtaken {
        /// The document.
        path: String,
        /// The revision the change was made from; 0 for none.
        base: i64,
        /// The newest revision.
        newest: i64,
    },
    /// A user of this name is there already.
    #[error("there is a user `{0}` already")]
    UserExists(String),
    /// A name, role, note or password is not acceptable.
    #[error("{what} {reason}")]
    Unacceptable {
        /// What was given.
        what: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The database holds content already.
    #[error("the database is not empty; restoring would replace everything in it")]
    NotEmpty,
    /// What was read does not fit together.
    #[error("damaged: {0}")]
    Damaged(String),
}

type Result<T> = std::result::Result<T, StoreError>;

/// A new identifier: UUIDv7, so that rows sort by when they came.
fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// RFC 3339 in UTC with a fixed number of digits, so that texts compare as times do.
fn written(time: Timestamp) -> String {
    format!("{time:.6}")
}

fn read_time(text: &str) -> Result<Timestamp> {
    text.parse().map_err(|_| StoreError::Damaged(format!("`{text}` is no time")))
}

/// A short text a person gave: not longer than `limit` bytes, and nothing in it that cannot be shown on one line.
fn checked(what: &'static str, text: &str, limit: usize) -> Result<()> {
    let reason = match text {
        _ if text.len() > limit => "is too long",
        _ if text.chars().any(char::is_control) => "holds a control character",
        _ => return Ok(()),
    };
    Err(StoreError::Unacceptable { what, reason })
}
