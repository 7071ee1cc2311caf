//! Health: whether the process lives, and whether it can serve readers.

use crate::store::Store;
use serde::Serialize;
use std::time::Duration;

/// The longest the database may take to say that it is there.
const PATIENCE: Duration = Duration::from_secs(2);

/// Liveness: the process answers, whatever else is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Health {
    /// Always `alive`.
    pub status: &'static str,
    /// The running version.
    pub version: &'static str,
}

/// The answer to whether the process lives.
pub fn health() -> Health {
    Health { status: "alive", version: env!("CARGO_PKG_VERSION") }
}

/// What the house shows, as readiness tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// The snapshot's digest; equal on every node that shows the same.
    pub digest: String,
    /// Its documents.
    pub documents: usize,
}

/// Readiness: whether readers can be sent here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// Whether there is content to show.
    pub ready: bool,
    /// The content being shown.
    pub snapshot: Option<Shown>,
    /// `ok`, `unreachable`, or `none` where content comes from a folder.
    pub database: &'static str,
}

/// Looks whether readers can be sent here. Content once loaded is served even while the database is away: a reader
/// needs it more than an editor needs a clear error.
pub async fn readiness(snapshot: Option<Shown>, store: Option<&Store>) -> Readiness {
    let database = match store {
        None => "none",
        Some(store) => match tokio::time::timeout(PATIENCE, store.ping()).await {
            Ok(Ok(())) => "ok",
            _ => "unreachable",
        },
    };
    Readiness { ready: snapshot.is_some(), snapshot, database }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn content_is_served_while_the_database_is_away() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", folder.path().join("x.db").display())).await.unwrap();
        let shown = Some(Shown { digest: "abc".to_owned(), documents: 3 });
        assert_eq!(readiness(None, Some(&store)).await, Readiness { ready: false, snapshot: None, database: "ok" });
        store.close().await;
        let answer = readiness(shown.clone(), Some(&store)).await;
        assert_eq!(answer, Readiness { ready: true, snapshot: shown, database: "unreachable" });
        assert_eq!(readiness(None, None).await.database, "none");
        assert_eq!(health().status, "alive");
    }
}
