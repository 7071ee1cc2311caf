//! The tree as a folder of files, byte for byte; and the tree the binary carries.

use super::{MAX_DOCUMENTS, MAX_TEXT, MAX_TREE, Tree};
use crate::audit::Digest;
use crate::content::{Fault, FaultKind};
use include_dir::{Dir, DirEntry, include_dir};
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// Folders nested deeper than this are not content.
const MAX_DEPTH: usize = 16;

/// The tree that was built into the binary.
///
/// # Errors
/// Every fault that reading the same files from a folder would report.
pub fn embedded() -> Result<Tree, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut documents = Vec::new();
    let mut open = vec![&CONTENT];
    while let Some(dir) = open.pop() {
        for entry in dir.entries().iter().filter(|entry| !is_hidden(entry.path())) {
            match entry {
                DirEntry::Dir(inner) => open.push(inner),
                DirEntry::File(file) => {
                    let path = slashed(file.path());
                    match std::str::from_utf8(file.contents()) {
                        Ok(text) => documents.push((path, text.to_owned())),
                        Err(_) => faults.push(not_utf8(&path)),
                    }
                }
            }
        }
    }
    together(documents, faults)
}

/// Reads a folder. Hidden files are not content and are passed over; symbolic links are faults, never followed.
///
/// # Errors
/// Every fault: files that cannot be read, are not UTF-8, are too large, too many, or have unsafe paths.
pub fn read_folder(root: &Path) -> Result<Tree, Vec<Fault>> {
    let mut reading = Reading::default();
    reading.folder(root, "", 0);
    together(reading.documents, reading.faults)
}

fn together(documents: Vec<(String, String)>, mut faults: Vec<Fault>) -> Result<Tree, Vec<Fault>> {
    match Tree::new(documents) {
        Ok(tree) if faults.is_empty() => Ok(tree),
        Ok(_) => Err(faults),
        Err(more) => {
            faults.extend(more);
            Err(faults)
        }
    }
}

#[derive(Default)]
struct Reading {
    documents: Vec<(String, String)>,
    bytes: usize,
    faults: Vec<Fault>,
}

impl Reading {
    fn folder(&mut self, folder: &Path, path: &str, depth: usize) {
        let listed = fs::read_dir(folder).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
        let mut entries = match listed {
            Ok(entries) => entries,
            Err(error) => return self.fault(path, FaultKind::MissingFile, error.to_string(), "make the folder readable"),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            if is_hidden(&entry.path()) {
                continue;
            }
            let shown = entry.file_name().to_string_lossy().into_owned();
            let inner = if path.is_empty() { shown } else { format!("{path}/{shown}") };
            match entry.file_type() {
                _ if entry.file_name().to_str().is_none() => {
                    self.fault(&inner, FaultKind::BadPath, "the file's name is not UTF-8", "rename the file");
                }
                Ok(kind) if kind.is_symlink() => {
                    self.fault(&inner, FaultKind::BadPath, "a symbolic link", "put the file itself in its place");
                }
                Ok(kind) if kind.is_dir() && depth >= MAX_DEPTH => {
                    self.fault(&inner, FaultKind::BadPath, "the folders are nested too deeply", "flatten them");
                }
                Ok(kind) if kind.is_dir() => self.folder(&entry.path(), &inner, depth + 1),
                Ok(kind) if kind.is_file() => self.file(&entry.path(), inner),
                _ => self.fault(&inner, FaultKind::UnknownFile, "neither a file nor a folder", "remove it"),
            }
            // What is far beyond the limits is refused before it fills the memory; `Tree::new` says so.
            if self.documents.len() > MAX_DOCUMENTS || self.bytes > MAX_TREE {
                return;
            }
        }
    }

    fn file(&mut self, file: &Path, path: String) {
        match read_limited(file) {
            Err(error) => self.fault(&path, FaultKind::MissingFile, error.to_string(), "make the file readable"),
            Ok(bytes) if bytes.len() > MAX_TEXT => {
                self.fault(&path, FaultKind::TooLarge, format!("over {MAX_TEXT} bytes"), "split the document");
            }
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => {
                    self.bytes += text.len();
                    self.documents.push((path, text));
                }
                Err(_) => self.faults.push(not_utf8(&path)),
            },
        }
    }

    fn fault(&mut self, path: &str, kind: FaultKind, what: impl Into<String>, remedy: &str) {
        self.faults.push(Fault::new(path, 1, kind, what, remedy));
    }
}

fn not_utf8(path: &str) -> Fault {
    Fault::new(path, 1, FaultKind::BadEncoding, "the file is not UTF-8 text", "save it as UTF-8, or remove it")
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// At most one byte more than a document may have, so that an endless file ends.
fn read_limited(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(file)?.take(MAX_TEXT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What to do with a file that is already there with other content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Write nothing at all, and name every such file.
    Keep,
    /// Put the tree's text in its place.
    Replace,
}

/// What writing a tree did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files created or replaced.
    pub written: usize,
    /// Files that were already right.
    pub unchanged: usize,
    /// Files in the folder that are not in the tree; they were left alone.
    pub strangers: Vec<String>,
}

/// Why a tree was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Files or links are in the way; nothing was written.
    #[error("{} files are in the way, the first is {}; nothing was written", .0.len(), .0.first().map_or("", String::as_str))]
    InTheWay(Vec<String>),
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

/// Writes every document as a file under `root`, byte for byte. It looks first and writes only when nothing is in the
/// way; it never follows a symbolic link and never removes a file.
///
/// # Errors
/// Everything that is in the way, or the first refusal of the file system.
pub fn write_folder(root: &Path, tree: &Tree, existing: Existing) -> Result<Written, WriteError> {
    fs::create_dir_all(root).map_err(at(root))?;
    let mut in_the_way = Vec::new();
    let mut due = Vec::new();
    for (path, text) in tree.iter() {
        match lies_there(root, path).map_err(at(&root.join(path)))? {
            Lies::Nothing => due.push((path, text)),
            Lies::Text(found) if found == text.as_bytes() => {}
            Lies::Text(_) if existing == Existing::Replace => due.push((path, text)),
            Lies::Text(_) | Lies::Obstacle => in_the_way.push(path.clone()),
        }
    }
    if !in_the_way.is_empty() {
        return Err(WriteError::InTheWay(in_the_way));
    }
    for (path, text) in &due {
        let file = root.join(path);
        write_file(&file, text).map_err(at(&file))?;
    }
    let strangers = strangers(root, tree).map_err(at(root))?;
    Ok(Written { written: due.len(), unchanged: tree.len() - due.len(), strangers })
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteError + use<> {
    let path = path.to_owned();
    move |source| WriteError::Io { path, source }
}

enum Lies {
    Nothing,
    Text(Vec<u8>),
    Obstacle,
}

/// What is at `path` now; a link or a file where a folder is needed is an obstacle.
fn lies_there(root: &Path, path: &str) -> io::Result<Lies> {
    let mut place = root.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        place.push(name);
        let is_last = names.peek().is_none();
        match fs::symlink_metadata(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Lies::Nothing),
            Err(error) => return Err(error),
            Ok(found) if found.is_dir() && !is_last => {}
            Ok(found) if found.is_file() && is_last => return read_limited(&place).map(Lies::Text),
            Ok(_) => return Ok(Lies::Obstacle),
        }
    }
    Ok(Lies::Obstacle)
}

/// Through a file beside it, so that an interrupted write leaves the old text or the new one.
fn write_file(file: &Path, text: &str) -> io::Result<()> {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    fs::create_dir_all(folder)?;
    let partial = folder.join(format!(".{}.partial", Digest::of([&*name.to_string_lossy()]).short()));
    if fs::symlink_metadata(&partial).is_ok() {
        fs::remove_file(&partial)?;
    }
    let mut out = fs::File::create_new(&partial)?;
    out.write_all(text.as_bytes())?;
    drop(out);
    fs::rename(&partial, file)
}

fn strangers(root: &Path, tree: &Tree) -> io::Result<Vec<String>> {
    let mut strangers = Vec::new();
    let mut open = vec![(root.to_owned(), String::new())];
    while let Some((folder, path)) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if is_hidden(&entry.path()) {
                continue;
            }
            let inner = format!("{path}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push((entry.path(), format!("{inner}/")));
            } else if tree.text(&inner).is_none() {
                strangers.push(inner);
            }
        }
    }
    strangers.sort();
    Ok(strangers)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tree(pairs: &[(&str, &str)]) -> Tree {
        Tree::new(pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))).unwrap()
    }

    #[test]
    fn the_embedded_tree_is_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        assert_eq!(embedded().unwrap(), read_folder(&folder).unwrap());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn a_tree_survives_its_folder_byte_for_byte(
            pairs in proptest::collection::btree_map("[a-zåäöم][a-z0-9-]{0,8}(/[a-z0-9][a-z-]{0,6}){0,3}\\.(md|toml)", "\\PC*|[\\n\\r\\t a-z]{0,40}", 0..12)
        ) {
            let Ok(tree) = Tree::new(pairs) else { return Ok(()) };
            let folder = tempfile::tempdir().unwrap();
            let written = write_folder(folder.path(), &tree, Existing::Keep).unwrap();
            prop_assert_eq!(written, Written { written: tree.len(), ..Written::default() });
            prop_assert_eq!(read_folder(folder.path()).unwrap(), tree);
        }
    }

    #[test]
    fn foreign_files_stay() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "mine").unwrap();
        fs::write(folder.path().join("other.txt"), "mine too").unwrap();
        let tree = tree(&[("a.md", "text"), ("b/c.md", "text")]);
        let refused = write_folder(folder.path(), &tree, Existing::Keep);
        assert!(matches!(refused, Err(WriteError::InTheWay(files)) if files == ["a.md"]));
        assert!(!folder.path().join("b").exists());
        let written = write_folder(folder.path(), &tree, Existing::Replace).unwrap();
        assert_eq!(written, Written { written: 2, unchanged: 0, strangers: vec!["other.txt".to_owned()] });
        let again = write_folder(folder.path(), &tree, Existing::Keep).unwrap();
        assert_eq!((again.written, again.unchanged), (0, 2));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_neither_followed_nor_replaced() {
        let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(outside.path(), folder.path().join("b")).unwrap();
        let refused = write_folder(folder.path(), &tree(&[("b/c.md", "text")]), Existing::Replace);
        assert!(matches!(refused, Err(WriteError::InTheWay(_))));
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
        let faults = read_folder(folder.path()).unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(), [FaultKind::BadPath]);
    }

    #[test]
    fn every_unreadable_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("latin.md"), b"\xe5").unwrap();
        fs::write(folder.path().join("huge.md"), vec![b'x'; MAX_TEXT + 1]).unwrap();
        fs::write(folder.path().join(".hidden"), b"\xe5").unwrap();
        let faults = read_folder(folder.path()).unwrap_err();
        assert_eq!(faults.iter().map(|f| f.kind).collect::<Vec<_>>(), [FaultKind::TooLarge, FaultKind::BadEncoding]);
        assert!(read_folder(&folder.path().join("absent")).is_err());
    }
}
