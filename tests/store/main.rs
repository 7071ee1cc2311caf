//! The store on both databases: every test runs on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

mod backup;
mod content;
mod databases;
mod gaps;
mod killed;
mod people;
mod round_trip;

use databases::Database;
use std::error::Error;
use welcome_house::exchange::tree::Tree;

type Outcome = Result<(), Box<dyn Error>>;

/// Declares tests that run on each database, named after it.
macro_rules! on_both {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")] async fn $test() -> crate::Outcome {
                super::$test(&crate::databases::Database::sqlite()?).await
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")] async fn $test() -> crate::Outcome {
                match crate::databases::Database::postgres()? {
                    Some(database) => super::$test(&database).await,
                    None => Ok(()),
                }
            })+
        }
    };
}
pub(crate) use on_both;

fn tree(pairs: &[(&str, &str)]) -> Tree {
    Tree::new(pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))).unwrap()
}

fn time(text: &str) -> jiff::Timestamp {
    text.parse().unwrap()
}

fn now() -> jiff::Timestamp {
    time("2026-11-21T08:00:00Z")
}
