//! Publications: immutable sets of revisions. Readers see the newest one; every older one can be read and shown again.

use super::documents::{lock, revision_id};
use super::{Result, Store, StoreError, checked, new_id, read_time, written};
use crate::audit::Digest;
use crate::exchange::tree::{Tree, digest_of};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::BTreeMap;

/// One publication, without its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// UUIDv7.
    pub id: String,
    /// Its number, from 1 without gaps; the greatest is what readers see.
    pub serial: i64,
    /// The digest of its tree ([`Tree::digest`]), in full.
    pub digest: String,
    /// Who published.
    pub author: String,
    /// Why.
    pub note: String,
    /// When.
    pub created: Timestamp,
}

/// One document's part in a new publication; all others stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Show this revision of the document.
    Show {
        /// The document.
        path: String,
        /// The revision's number.
        number: i64,
    },
    /// Show the document no more.
    Withdraw {
        /// The document.
        path: String,
    },
}

impl Store {
    /// What readers see; `None` before anything was published.
    ///
    /// # Errors
    /// The database's.
    pub async fn current(&self) -> Result<Option<Publication>> {
        let sql = "SELECT p.id, p.serial, p.digest, p.author, p.note, p.created FROM publication p \
             JOIN ledger l ON l.serial = p.serial WHERE l.name = 'content'";
        sqlx::query(sql).fetch_optional(&self.pool).await?.as_ref().map(publication_of).transpose()
    }

    /// The tree readers see; empty before anything was published.
    ///
    /// # Errors
    /// The database's; [`StoreError::Damaged`] when the texts are not those that were published.
    pub async fn current_tree(&self) -> Result<Tree> {
        match self.current().await? {
            Some(publication) => self.tree_of(&publication).await,
            None => Ok(Tree::default()),
        }
    }

    /// A publication and its tree.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] where there is none; otherwise those of [`Store::current_tree`].
    pub async fn publication(&self, serial: i64) -> Result<(Publication, Tree)> {
        let sql = "SELECT id, serial, digest, author, note, created FROM publication WHERE serial = $1";
        let row = sqlx::query(sql).bind(serial).fetch_optional(&self.pool).await?;
        let row = row.ok_or_else(|| StoreError::Unknown(format!("publication {serial}")))?;
        let publication = publication_of(&row)?;
        let tree = self.tree_of(&publication).await?;
        Ok((publication, tree))
    }

    /// The newest publications, newest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn publications(&self, limit: i64) -> Result<Vec<Publication>> {
        let sql = "SELECT id, serial, digest, author, note, created FROM publication ORDER BY serial DESC LIMIT $1";
        sqlx::query(sql).bind(limit).fetch_all(&self.pool).await?.iter().map(publication_of).collect()
    }

    /// Publishes the current set with some changes, as one new publication.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] for a revision or document that is not there; then nothing is published.
    pub async fn publish(&self, changes: &[Change], author: &str, note: &str, now: Timestamp) -> Result<Publication> {
        checked("the author", author, 200)?;
        checked("the note", note, 2000)?;
        let mut write = self.write().await?;
        let serial = lock(&mut write).await?;
        let mut set = members(&mut write, serial).await?;
        let mut edits = BTreeMap::new();
        for change in changes {
            match change {
                Change::Show { path, number } => {
                    let member = member(&mut write, path, *number).await?;
                    edits.insert(member.document.clone(), Some(member.revision.clone()));
                    set.insert(path.clone(), member);
                }
                Change::Withdraw { path } => {
                    let known = set.remove(path).ok_or_else(|| StoreError::Unknown(format!("published document {path}")))?;
                    edits.insert(known.document, None);
                }
            }
        }
        let publication = announce(&mut write, serial + 1, digest(&set), author, note, now).await?;
        for (document, revision) in edits {
            add_entry(&mut write, publication.serial, &document, revision.as_deref()).await?;
        }
        write.commit().await?;
        Ok(publication)
    }

    /// Shows the set of an earlier publication again, as a new one.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] where there is no such publication.
    pub async fn republish(&self, earlier: i64, author: &str, note: &str, now: Timestamp) -> Result<Publication> {
        let mut write = self.write().await?;
        let serial = lock(&mut write).await?;
        if !(1..=serial).contains(&earlier) {
            return Err(StoreError::Unknown(format!("publication {earlier}")));
        }
        let (now_shown, then_shown) = (members(&mut write, serial).await?, members(&mut write, earlier).await?);
        let publication = announce(&mut write, serial + 1, digest(&then_shown), author, note, now).await?;
        for (path, then) in &then_shown {
            if now_shown.get(path).is_none_or(|shown| shown.revision != then.revision) {
                add_entry(&mut write, publication.serial, &then.document, Some(&then.revision)).await?;
            }
        }
        for (_, gone) in now_shown.iter().filter(|(path, _)| !then_shown.contains_key(*path)) {
            add_entry(&mut write, publication.serial, &gone.document, None).await?;
        }
        write.commit().await?;
        Ok(publication)
    }

    async fn tree_of(&self, publication: &Publication) -> Result<Tree> {
        // Publications never change, so reading one needs no transaction.
        let sql = "SELECT d.path, r.text FROM publication_entry e \
             JOIN document d ON d.id = e.document JOIN revision r ON r.id = e.revision \
             WHERE e.serial = (SELECT MAX(x.serial) FROM publication_entry x WHERE x.document = e.document AND x.serial <= $1)";
        let documents: Vec<(String, String)> = sqlx::query_as(sql).bind(publication.serial).fetch_all(&self.pool).await?;
        let tree = Tree::new(documents).map_err(StoreError::Faulty)?;
        if tree.digest().to_string() != publication.digest {
            return Err(StoreError::Damaged(format!(
                "the texts of publication {} are not those that were published",
                publication.serial
            )));
        }
        Ok(tree)
    }
}

fn publication_of(row: &AnyRow) -> Result<Publication> {
    Ok(Publication {
        id: row.try_get("id")?,
        serial: row.try_get("serial")?,
        digest: row.try_get("digest")?,
        author: row.try_get("author")?,
        note: row.try_get("note")?,
        created: read_time(row.try_get("created")?)?,
    })
}

/// A document in a publication.
#[derive(Clone)]
pub(super) struct Member {
    pub(super) document: String,
    pub(super) revision: String,
    pub(super) digest: String,
}

/// The set of a publication, by path.
pub(super) async fn members(connection: &mut AnyConnection, serial: i64) -> Result<BTreeMap<String, Member>> {
    let sql = "SELECT d.path, d.id, r.id AS revision, r.digest FROM publication_entry e \
         JOIN document d ON d.id = e.document JOIN revision r ON r.id = e.revision \
         WHERE e.serial = (SELECT MAX(x.serial) FROM publication_entry x WHERE x.document = e.document AND x.serial <= $1)";
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(sql).bind(serial).fetch_all(connection).await?;
    Ok(rows.into_iter().map(|(path, document, revision, digest)| (path, Member { document, revision, digest })).collect())
}

async fn member(write: &mut AnyConnection, path: &str, number: i64) -> Result<Member> {
    let revision = revision_id(write, path, number).await?;
    let sql = "SELECT document, digest FROM revision WHERE id = $1";
    let (document, digest) = sqlx::query_as(sql).bind(&revision).fetch_one(write).await?;
    Ok(Member { document, revision, digest })
}

/// The digest the set's tree will have.
pub(super) fn digest(set: &BTreeMap<String, Member>) -> Digest {
    digest_of(set.iter().map(|(path, member)| (path.as_str(), member.digest.clone())))
}

/// Adds the publication and makes it the one readers see.
pub(super) async fn announce(
    write: &mut AnyConnection,
    serial: i64,
    digest: Digest,
    author: &str,
    note: &str,
    now: Timestamp,
) -> Result<Publication> {
    let (id, digest) = (new_id(), digest.to_string());
    sqlx::query("INSERT INTO publication (id, serial, digest, author, note, created) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(&id)
        .bind(serial)
        .bind(&digest)
        .bind(author)
        .bind(note)
        .bind(written(now))
        .execute(&mut *write)
        .await?;
    sqlx::query("UPDATE ledger SET serial = $1 WHERE name = 'content'").bind(serial).execute(write).await?;
    Ok(Publication { id, serial, digest, author: author.to_owned(), note: note.to_owned(), created: now })
}

pub(super) async fn add_entry(write: &mut AnyConnection, serial: i64, document: &str, revision: Option<&str>) -> Result<()> {
    let sql = "INSERT INTO publication_entry (document, serial, revision) VALUES ($1, $2, $3)";
    sqlx::query(sql).bind(document).bind(serial).bind(revision.map(str::to_owned)).execute(write).await?;
    Ok(())
}
