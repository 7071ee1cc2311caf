//! Documents: every revision that was ever saved, and what reviewers said of it.

use super::{Result, Store, StoreError, checked, new_id, read_time, written};
use crate::audit::Digest;
use crate::exchange::tree;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

/// One revision of a document, without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its place in the document's history, from 1.
    pub number: i64,
    /// [`Digest`] of the text, in full.
    pub digest: String,
    /// Who saved it.
    pub author: String,
    /// Why.
    pub note: String,
    /// When.
    pub created: Timestamp,
    /// What reviewers said, oldest first.
    pub reviews: Vec<Review>,
}

/// What a reviewer said of one revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Who.
    pub reviewer: String,
    /// What they decided.
    pub verdict: Verdict,
    /// Why.
    pub note: String,
    /// When.
    pub created: Timestamp,
}

/// A reviewer's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// May be published.
    Approved,
    /// Must be changed first.
    ChangesNeeded,
}

impl Verdict {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Approved => "approved",
            Verdict::ChangesNeeded => "changes-needed",
        }
    }

    fn parse(word: &str) -> Result<Verdict> {
        let all = [Verdict::Approved, Verdict::ChangesNeeded];
        let found = all.into_iter().find(|verdict| verdict.as_str() == word);
        found.ok_or_else(|| StoreError::Damaged(format!("`{word}` is no verdict")))
    }
}

impl Store {
    /// Every revision of a document, newest first; empty for a path nobody ever saved.
    ///
    /// # Errors
    /// The database's.
    pub async fn history(&self, path: &str) -> Result<Vec<Revision>> {
        let revisions = "SELECT r.id, r.number, r.digest, r.author, r.note, r.created FROM revision r \
             JOIN document d ON d.id = r.document WHERE d.path = $1 ORDER BY r.number DESC";
        let reviews = "SELECT v.revision, v.reviewer, v.verdict, v.note, v.created FROM review v \
             JOIN revision r ON r.id = v.revision JOIN document d ON d.id = r.document WHERE d.path = $1 ORDER BY v.created, v.id";
        let mut snapshot = self.snapshot().await?;
        let rows = sqlx::query(revisions).bind(path).fetch_all(&mut *snapshot).await?;
        let said = sqlx::query(reviews).bind(path).fetch_all(&mut *snapshot).await?;
        let said =
            said.iter().map(|row| Ok((row.try_get("revision")?, review_of(row)?))).collect::<Result<Vec<(String, Review)>>>()?;
        let with_reviews = |row: &AnyRow| {
            let id: String = row.try_get("id")?;
            let reviews = said.iter().filter(|(revision, _)| *revision == id).map(|(_, review)| review.clone()).collect();
            revision_of(row, reviews)
        };
        rows.iter().map(with_reviews).collect()
    }

    /// The text of one revision.
    ///
    /// # Errors
    /// The database's.
    pub async fn revision_text(&self, path: &str, number: i64) -> Result<Option<String>> {
        let sql = "SELECT r.text FROM revision r JOIN document d ON d.id = r.document WHERE d.path = $1 AND r.number = $2";
        Ok(sqlx::query_scalar(sql).bind(path).bind(number).fetch_optional(&self.pool).await?)
    }

    /// Saves a text as the document's next revision; readers do not see it before it is published. `base` is the
    /// revision the text was made from, 0 for a new document. A text equal to the newest revision saves nothing and
    /// gives that revision's number.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when the newest revision is not `base`; faults of the path or text.
    pub async fn save_revision(
        &self,
        path: &str,
        text: &str,
        base: i64,
        author: &str,
        note: &str,
        now: Timestamp,
    ) -> Result<i64> {
        let faults = tree::examine(path, text);
        if !faults.is_empty() {
            return Err(StoreError::Faulty(faults));
        }
        checked("the author", author, 200)?;
        checked("the note", note, 2000)?;
        let mut write = self.write().await?;
        lock(&mut write).await?;
        let newest = newest(&mut write, path).await?;
        let number = newest.as_ref().map_or(0, |known| known.number);
        let digest = Digest::of([text]).to_string();
        if newest.as_ref().is_some_and(|known| known.digest == digest) {
            return Ok(number);
        }
        if number != base {
            return Err(StoreError::Overtaken { path: path.to_owned(), base, newest: number });
        }
        let document = match newest {
            Some(known) => known.document,
            None => add_document(&mut write, path, now).await?,
        };
        let draft = Draft { document: &document, number: number + 1, text, digest: &digest, author, note };
        add_revision(&mut write, &draft, now).await?;
        write.commit().await?;
        Ok(number + 1)
    }

    /// Records what a reviewer said of a revision.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] where there is no such revision.
    pub async fn review(
        &self,
        path: &str,
        number: i64,
        reviewer: &str,
        verdict: Verdict,
        note: &str,
        now: Timestamp,
    ) -> Result<()> {
        checked("the reviewer", reviewer, 200)?;
        checked("the note", note, 2000)?;
        let mut write = self.write().await?;
        let revision = revision_id(&mut write, path, number).await?;
        sqlx::query("INSERT INTO review (id, revision, reviewer, verdict, note, created) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(new_id())
            .bind(revision)
            .bind(reviewer)
            .bind(verdict.as_str())
            .bind(note)
            .bind(written(now))
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }
}

fn revision_of(row: &AnyRow, reviews: Vec<Review>) -> Result<Revision> {
    Ok(Revision {
        number: row.try_get("number")?,
        digest: row.try_get("digest")?,
        author: row.try_get("author")?,
        note: row.try_get("note")?,
        created: read_time(row.try_get("created")?)?,
        reviews,
    })
}

fn review_of(row: &AnyRow) -> Result<Review> {
    Ok(Review {
        reviewer: row.try_get("reviewer")?,
        verdict: Verdict::parse(row.try_get("verdict")?)?,
        note: row.try_get("note")?,
        created: read_time(row.try_get("created")?)?,
    })
}

/// Waits until nobody else changes content, and gives the newest publication's serial.
pub(super) async fn lock(write: &mut AnyConnection) -> Result<i64> {
    sqlx::query("UPDATE ledger SET serial = serial WHERE name = 'content'").execute(&mut *write).await?;
    Ok(sqlx::query_scalar("SELECT serial FROM ledger WHERE name = 'content'").fetch_one(&mut *write).await?)
}

struct Newest {
    document: String,
    number: i64,
    digest: String,
}

async fn newest(write: &mut AnyConnection, path: &str) -> Result<Option<Newest>> {
    let sql = "SELECT d.id, r.number, r.digest FROM document d JOIN revision r ON r.document = d.id \
         WHERE d.path = $1 ORDER BY r.number DESC LIMIT 1";
    let row = sqlx::query(sql).bind(path).fetch_optional(write).await?;
    row.map(|row| Ok(Newest { document: row.try_get("id")?, number: row.try_get("number")?, digest: row.try_get("digest")? }))
        .transpose()
}

/// The identifier of a revision.
pub(super) async fn revision_id(write: &mut AnyConnection, path: &str, number: i64) -> Result<String> {
    let sql = "SELECT r.id FROM revision r JOIN document d ON d.id = r.document WHERE d.path = $1 AND r.number = $2";
    let found: Option<String> = sqlx::query_scalar(sql).bind(path).bind(number).fetch_optional(write).await?;
    found.ok_or_else(|| StoreError::Unknown(format!("revision {number} of {path}")))
}

/// A revision on its way into the database.
pub(super) struct Draft<'a> {
    pub(super) document: &'a str,
    pub(super) number: i64,
    pub(super) text: &'a str,
    pub(super) digest: &'a str,
    pub(super) author: &'a str,
    pub(super) note: &'a str,
}

pub(super) async fn add_document(write: &mut AnyConnection, path: &str, now: Timestamp) -> Result<String> {
    let id = new_id();
    let sql = "INSERT INTO document (id, path, created) VALUES ($1, $2, $3)";
    sqlx::query(sql).bind(&id).bind(path).bind(written(now)).execute(write).await?;
    Ok(id)
}

pub(super) async fn add_revision(write: &mut AnyConnection, draft: &Draft<'_>, now: Timestamp) -> Result<String> {
    let id = new_id();
    let sql = "INSERT INTO revision (id, document, number, text, digest, author, note, created) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    sqlx::query(sql)
        .bind(&id)
        .bind(draft.document)
        .bind(draft.number)
        .bind(draft.text)
        .bind(draft.digest)
        .bind(draft.author)
        .bind(draft.note)
        .bind(written(now))
        .execute(write)
        .await?;
    Ok(id)
}
