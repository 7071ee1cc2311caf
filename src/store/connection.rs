//! Opening a database, bringing its schema up to date, and the few words in which SQLite and PostgreSQL differ.

use super::{Result, Store, StoreError};
use crate::exchange::tree::Tree;
use jiff::Timestamp;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Any, ConnectOptions as _, Executor as _, Transaction};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// The schema, in the order it grew.
pub(super) static MIGRATIONS: Migrator = sqlx::migrate!();

/// How long an opener that lost a step of the schema waits before it looks again.
const MIGRATION_PAUSE: Duration = Duration::from_millis(40);

/// Which database answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Backend {
    Sqlite,
    Postgres,
}

impl Backend {
    /// A transaction that will write waits its turn at the start, instead of failing half-way.
    fn begin_write(self) -> &'static str {
        match self {
            Backend::Sqlite => "BEGIN IMMEDIATE",
            Backend::Postgres => "BEGIN",
        }
    }

    /// A transaction that sees one moment of the whole database, however long it reads.
    fn begin_snapshot(self) -> &'static str {
        match self {
            Backend::Sqlite => "BEGIN",
            Backend::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }
}

impl Store {
    /// Opens `sqlite:PATH` (made if it is not there) or `postgres://…`, and brings the schema up to date.
    ///
    /// # Errors
    /// An address nobody knows, a database that cannot be reached, a schema newer than this program.
    pub async fn open(url: &str) -> Result<Store> {
        let store = Store::connect(url).await?;
        // On SQLite several processes may start on the same new file at once. Whoever loses a step of the schema finds it done a
        // moment later, and may lose the next one too.
        for _ in 0..MIGRATIONS.iter().count() * 4 {
            if MIGRATIONS.run(&store.pool).await.is_ok() {
                return Ok(store);
            }
            tokio::time::sleep(MIGRATION_PAUSE).await;
        }
        MIGRATIONS.run(&store.pool).await?;
        Ok(store)
    }

    /// Opens without touching the schema.
    pub(super) async fn connect(url: &str) -> Result<Store> {
        sqlx::any::install_default_drivers();
        let unknown = || StoreError::Address(without_password(url));
        let (backend, options) = match url.split_once(':') {
            Some(("sqlite", path)) if !path.is_empty() => (Backend::Sqlite, sqlite(path)?),
            Some(("postgres" | "postgresql", _)) => (Backend::Postgres, url.parse().map_err(|_| unknown())?),
            _ => return Err(unknown()),
        };
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if backend == Backend::Sqlite {
                        let settings = "PRAGMA busy_timeout = 20000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; \
                             PRAGMA cache_size = -512";
                        connection.execute(settings).await?;
                    }
                    Ok(())
                })
            })
            .connect_with(options)
            .await?;
        Ok(Store { pool, backend, hashing: Arc::new(Semaphore::new(2)) })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// What it says instead.
    pub async fn ping(&self) -> Result<()> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Waits for what is under way and closes every connection.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// The database's kind, for people: `SQLite` or `PostgreSQL`.
    pub fn kind(&self) -> &'static str {
        match self.backend {
            Backend::Sqlite => "SQLite",
            Backend::Postgres => "PostgreSQL",
        }
    }

    /// Imports `tree` when nothing has ever been published; says whether it did.
    ///
    /// # Errors
    /// Those of [`Store::import`].
    pub async fn import_if_empty(&self, tree: &Tree, note: &str, now: Timestamp) -> Result<bool> {
        if self.current().await?.is_some() {
            return Ok(false);
        }
        Ok(self.import(tree, "welcome-house", note, now).await?.publication.is_some())
    }

    /// A transaction that changes content: nobody else changes any until it ends.
    pub(super) async fn write(&self) -> Result<Transaction<'static, Any>> {
        Ok(self.pool.begin_with(self.backend.begin_write()).await?)
    }

    /// A transaction that reads one moment of the database.
    pub(super) async fn snapshot(&self) -> Result<Transaction<'static, Any>> {
        Ok(self.pool.begin_with(self.backend.begin_snapshot()).await?)
    }
}

/// The address without its password, for messages and `--print-config`.
pub(crate) fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let (authority, path) = rest.split_once('/').map_or((rest, String::new()), |(before, after)| (before, format!("/{after}")));
    match authority.rsplit_once('@').and_then(|(who, at)| Some((who.split_once(':')?.0, at))) {
        Some((user, host)) => format!("{scheme}://{user}:***@{host}{path}"),
        None => url.to_owned(),
    }
}

/// The address names a file literally: no `?mode=…`, no escapes, so that any path works.
fn sqlite(path: &str) -> Result<AnyConnectOptions> {
    let path = path.strip_prefix("//").unwrap_or(path);
    let failed = |source| StoreError::File { path: PathBuf::from(path), source };
    let file = std::path::absolute(path).map_err(failed)?;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let url = SqliteConnectOptions::new().filename(&file).create_if_missing(true).to_url_lossy();
    Ok(AnyConnectOptions::from_url(&url)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_never_shown() {
        assert_eq!(without_password("postgres://house:s3cr:e@t@db/x?y=1"), "postgres://house:***@db/x?y=1");
        assert_eq!(without_password("postgres://house@db/x"), "postgres://house@db/x");
        assert_eq!(without_password("sqlite:data/house.db"), "sqlite:data/house.db");
    }

    #[tokio::test]
    async fn an_address_must_name_a_database() {
        for url in ["", "house.db", "sqlite:", "mysql://x", "postgres"] {
            assert!(matches!(Store::open(url).await, Err(StoreError::Address(_))), "{url}");
        }
    }
}
