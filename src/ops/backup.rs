//! Backup: the whole database in one file that either database can be restored from.
//!
//! The file is lines of JSON: a head, one line per row, and a foot with the number of rows and the SHA-256 of everything
//! before it. It is read and checked in full before anything is restored.

use crate::store::{Row, Store, StoreError};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

const FORMAT: &str = "welcome-house-backup-1";
/// No row can be longer: a document's text, each letter escaped, and room for the rest.
const MAX_LINE: u64 = 8 << 20;

/// The first line of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    format: String,
    /// The newest migration of the database it was made from.
    pub schema: i64,
    /// When it was made.
    pub created: Timestamp,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Foot {
    rows: u64,
    sha256: String,
}

/// A backup that was made or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its first line.
    pub head: Head,
    /// The rows in it.
    pub rows: u64,
}

/// Why a backup was not made or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// There is a file of that name.
    #[error("{0} is there already")]
    Exists(PathBuf),
    /// The file is no backup, or not all of it is there.
    #[error("line {line}: {what}")]
    Damaged {
        /// The line.
        line: u64,
        /// What is wrong with it.
        what: String,
    },
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes a backup of one moment while the house goes on serving. The file has its name only when it is complete; only
/// its owner may read it.
///
/// # Errors
/// A file of that name; the file system's or the database's refusal.
pub async fn backup(store: &Store, file: &Path, now: Timestamp) -> Result<Backup, BackupError> {
    if file.exists() {
        return Err(BackupError::Exists(file.to_owned()));
    }
    let failed = |source| BackupError::Io { path: file.to_owned(), source };
    let partial = partial(file);
    let head = Head { format: FORMAT.to_owned(), schema: Store::schema(), created: now };
    let written = write(store, &partial, &head).await;
    let rows = match written {
        Ok(rows) => rows,
        Err(error) => {
            // What is half written is of no use; that it cannot be removed is not worth hiding the first error.
            let _ = fs::remove_file(&partial);
            return Err(error);
        }
    };
    fs::rename(&partial, file).map_err(failed)?;
    Ok(Backup { head, rows })
}

async fn write(store: &Store, partial: &Path, head: &Head) -> Result<u64, BackupError> {
    let failed = |source| BackupError::Io { path: partial.to_owned(), source };
    let mut lines = Lines { out: BufWriter::new(private_file(partial).map_err(failed)?), hash: Sha256::new() };
    lines.line(head).map_err(failed)?;
    let rows = store.read_all(|row| lines.line(&(row.table, row.values))).await?;
    let foot = Foot { rows, sha256: hex(lines.hash.clone()) };
    lines.line(&foot).map_err(failed)?;
    let file = lines.out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    Ok(rows)
}

struct Lines {
    out: BufWriter<File>,
    hash: Sha256,
}

impl Lines {
    fn line(&mut self, value: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(value)?;
        line.push(b'\n');
        self.hash.update(&line);
        self.out.write_all(&line)
    }
}

/// Reads a backup from end to end.
///
/// # Errors
/// A file that is no backup, or not all of it, or not as it was written.
pub fn verify(file: &Path) -> Result<Backup, BackupError> {
    let mut reading = Reading::open(file)?;
    while reading.row()?.is_some() {}
    Ok(Backup { head: reading.head, rows: reading.rows })
}

/// Makes the database at `url` hold what the backup holds, after checking all of it. Everybody must sign in again.
///
/// # Errors
/// A damaged backup; [`StoreError::NotEmpty`] unless `replace`. The database then holds what it held before.
pub async fn restore(file: &Path, url: &str, replace: bool) -> Result<(Backup, Store), BackupError> {
    let backup = verify(file)?;
    let mut reading = Reading::open(file)?;
    let rows = std::iter::from_fn(|| reading.row().map_err(|error| StoreError::Damaged(error.to_string())).transpose());
    let store = Store::restore(url, backup.head.schema, rows, replace).await?;
    Ok((backup, store))
}

struct Reading {
    path: PathBuf,
    lines: BufReader<File>,
    hash: Sha256,
    head: Head,
    line: u64,
    rows: u64,
    is_over: bool,
}

impl Reading {
    fn open(file: &Path) -> Result<Reading, BackupError> {
        let opened = File::open(file).map_err(|source| BackupError::Io { path: file.to_owned(), source })?;
        let head = Head { format: String::new(), schema: 0, created: Timestamp::UNIX_EPOCH };
        let lines = BufReader::new(opened);
        let mut reading = Reading { path: file.to_owned(), lines, hash: Sha256::new(), head, line: 0, rows: 0, is_over: false };
        let first = reading.next_line()?;
        reading.head = match serde_json::from_slice::<Head>(&first) {
            Ok(head) if head.format == FORMAT => head,
            _ => return Err(reading.damaged("this is no backup of a welcome house")),
        };
        reading.hash.update(&first);
        Ok(reading)
    }

    /// The next row; `None` after the last one, when the foot agrees with everything before it.
    fn row(&mut self) -> Result<Option<Row>, BackupError> {
        if self.is_over {
            return Ok(None);
        }
        let line = self.next_line()?;
        if let Ok((table, values)) = serde_json::from_slice(&line) {
            self.hash.update(&line);
            self.rows += 1;
            return Ok(Some(Row { table, values }));
        }
        let Ok(foot) = serde_json::from_slice::<Foot>(&line) else {
            return Err(self.damaged("neither a row nor the end"));
        };
        if foot.rows != self.rows || foot.sha256 != hex(self.hash.clone()) {
            return Err(self.damaged("the digest does not fit: something was changed or is missing"));
        }
        if !self.next_bytes()?.is_empty() {
            return Err(self.damaged("something follows the end"));
        }
        self.is_over = true;
        Ok(None)
    }

    fn next_line(&mut self) -> Result<Vec<u8>, BackupError> {
        let line = self.next_bytes()?;
        if line.last() == Some(&b'\n') { Ok(line) } else { Err(self.damaged("the end is missing")) }
    }

    fn next_bytes(&mut self) -> Result<Vec<u8>, BackupError> {
        let mut line = Vec::new();
        let read = io::Read::take(&mut self.lines, MAX_LINE).read_until(b'\n', &mut line);
        read.map_err(|source| BackupError::Io { path: self.path.clone(), source })?;
        self.line += 1;
        Ok(line)
    }

    fn damaged(&self, what: &str) -> BackupError {
        BackupError::Damaged { line: self.line, what: what.to_owned() }
    }
}

fn partial(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{}.partial", std::process::id()));
    PathBuf::from(name)
}

/// A new file that nobody but its owner may read: it holds drafts and password hashes.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
