//! Import: a whole tree becomes the next publication, in one transaction.

use super::documents::{Draft, add_document, add_revision, lock};
use super::publications::{Member, add_entry, announce, digest, members};
use super::{Publication, Result, Store, checked};
use crate::audit::Digest;
use crate::exchange::tree::Tree;
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::collections::{BTreeMap, HashMap};

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Documents seen for the first time.
    pub added: usize,
    /// Documents with another text than before.
    pub changed: usize,
    /// Documents as before.
    pub unchanged: usize,
    /// Documents that readers no longer see; their history stays.
    pub withdrawn: usize,
    /// The new publication; `None` when the tree is the current one already.
    pub publication: Option<Publication>,
}

/// A document's newest revision, which may not be the one readers see.
struct Latest {
    document: String,
    revision: String,
    number: i64,
    digest: String,
}

impl Store {
    /// Makes `tree` the next publication: all of it, or, on any error or the death of the process, nothing.
    ///
    /// # Errors
    /// The database's, or an author or note that is not acceptable.
    pub async fn import(&self, tree: &Tree, author: &str, note: &str, now: Timestamp) -> Result<ImportReport> {
        checked("the author", author, 200)?;
        checked("the note", note, 2000)?;
        let mut write = self.write().await?;
        let serial = lock(&mut write).await?;
        let shown = members(&mut write, serial).await?;
        let latest = latest(&mut write).await?;

        let mut report = ImportReport::default();
        let mut set = BTreeMap::new();
        for (path, text) in tree.iter() {
            let digest = Digest::of([text.as_str()]).to_string();
            let member = match (shown.get(path), latest.get(path)) {
                (Some(member), _) if member.digest == digest => {
                    report.unchanged += 1;
                    member.clone()
                }
                (_, known) => {
                    if known.is_some() {
                        report.changed += 1
                    } else {
                        report.added += 1
                    }
                    self::member(&mut write, known, path, text, digest, author, note, now).await?
                }
            };
            set.insert(path.clone(), member);
        }
        let gone: Vec<&Member> = shown.iter().filter(|(path, _)| !set.contains_key(*path)).map(|(_, member)| member).collect();
        report.withdrawn = gone.len();
        if report.added + report.changed + report.withdrawn == 0 && serial > 0 {
            return Ok(report);
        }

        let publication = announce(&mut write, serial + 1, digest(&set), author, note, now).await?;
        for (path, member) in &set {
            if shown.get(path).is_none_or(|before| before.revision != member.revision) {
                add_entry(&mut write, publication.serial, &member.document, Some(&member.revision)).await?;
            }
        }
        for member in gone {
            add_entry(&mut write, publication.serial, &member.document, None).await?;
        }
        write.commit().await?;
        report.publication = Some(publication);
        Ok(report)
    }
}

/// The revision that holds `text`: the newest one if it does, or a new one.
#[allow(clippy::too_many_arguments, reason = "one row's values")]
async fn member(
    write: &mut AnyConnection,
    known: Option<&Latest>,
    path: &str,
    text: &str,
    digest: String,
    author: &str,
    note: &str,
    now: Timestamp,
) -> Result<Member> {
    if let Some(latest) = known.filter(|latest| latest.digest == digest) {
        return Ok(Member { document: latest.document.clone(), revision: latest.revision.clone(), digest });
    }
    let (document, number) = match known {
        Some(latest) => (latest.document.clone(), latest.number + 1),
        None => (add_document(write, path, now).await?, 1),
    };
    let draft = Draft { document: &document, number, text, digest: &digest, author, note };
    let revision = add_revision(write, &draft, now).await?;
    Ok(Member { document, revision, digest })
}

async fn latest(write: &mut AnyConnection) -> Result<HashMap<String, Latest>> {
    let sql = "SELECT d.path, d.id, r.id AS revision, r.number, r.digest FROM document d JOIN revision r ON r.document = d.id \
         WHERE r.number = (SELECT MAX(x.number) FROM revision x WHERE x.document = d.id)";
    let rows: Vec<(String, String, String, i64, String)> = sqlx::query_as(sql).fetch_all(write).await?;
    let by_path = |(path, document, revision, number, digest)| (path, Latest { document, revision, number, digest });
    Ok(rows.into_iter().map(by_path).collect())
}
