//! The content tree: every document of the house as `(path, text)`, sorted, safe to write to any file system.
//!
//! A [`Tree`] that exists is sound: its paths stay inside their folder on every platform, no two of them clash, and
//! nothing in it is larger than the limits below. Folders, databases and the binary itself all hold the same thing.

mod folder;

pub use folder::{Existing, WriteError, Written, embedded, read_folder, write_folder};

use crate::audit::Digest;
use crate::content::{Fault, FaultKind};
use std::collections::HashMap;
use std::ops::Deref;

/// The largest number of documents in a tree.
pub const MAX_DOCUMENTS: usize = 50_000;
/// The longest path, in bytes.
pub const MAX_PATH: usize = 240;
/// The largest document, in bytes.
pub const MAX_TEXT: usize = 1 << 20;
/// The largest tree, in bytes of text.
pub const MAX_TREE: usize = 256 << 20;

/// Documents sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    documents: Vec<(String, String)>,
}

impl Tree {
    /// Sorts and examines documents.
    ///
    /// # Errors
    /// Every fault: unsafe paths, paths that clash, texts that are too large or cannot be stored.
    pub fn new(documents: impl IntoIterator<Item = (String, String)>) -> Result<Tree, Vec<Fault>> {
        let mut documents: Vec<(String, String)> = documents.into_iter().collect();
        documents.sort();
        let mut faults: Vec<Fault> = documents.iter().flat_map(|(path, text)| examine(path, text)).collect();
        faults.extend(clashes(&documents));
        faults.extend(beyond_limits(&documents));
        if faults.is_empty() { Ok(Tree { documents }) } else { Err(faults) }
    }

    /// The text of one document.
    pub fn text(&self, path: &str) -> Option<&str> {
        let found = self.documents.binary_search_by(|(known, _)| known.as_str().cmp(path)).ok()?;
        self.documents.get(found).map(|(_, text)| text.as_str())
    }

    /// The documents, handed over.
    pub fn into_documents(self) -> Vec<(String, String)> {
        self.documents
    }

    /// The digest of all paths and texts; two trees with the same digest are the same tree.
    pub fn digest(&self) -> Digest {
        digest_of(self.documents.iter().map(|(path, text)| (path.as_str(), Digest::of([text.as_str()]).to_string())))
    }
}

impl Deref for Tree {
    type Target = [(String, String)];
    fn deref(&self) -> &Self::Target {
        &self.documents
    }
}

/// A tree's digest from its sorted paths and the digests of their texts, for those who have not read the texts.
pub fn digest_of<'a>(entries: impl IntoIterator<Item = (&'a str, String)>) -> Digest {
    let parts: Vec<String> = entries.into_iter().flat_map(|(path, digest)| [path.to_owned(), digest]).collect();
    Digest::of(parts.iter().map(String::as_str))
}

/// Every fault of one document as a member of a tree.
pub fn examine(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if let Some(reason) = unsafe_path(path) {
        faults.push(Fault::new(path, 1, FaultKind::BadPath, format!("the path {reason}"), "rename the file"));
    }
    if text.len() > MAX_TEXT {
        let what = format!("{} bytes; the limit is {MAX_TEXT}", text.len());
        faults.push(Fault::new(path, 1, FaultKind::TooLarge, what, "split the document"));
    }
    if let Some(before) = text.split('\0').next().filter(|before| before.len() < text.len()) {
        let line = before.matches('\n').count() + 1;
        faults.push(Fault::new(path, line, FaultKind::BadEncoding, "the text holds a NUL character", "remove it"));
    }
    faults
}

/// Why a path could leave its folder, or could not be written on some platform; `None` for a safe one.
fn unsafe_path(path: &str) -> Option<&'static str> {
    if path.len() > MAX_PATH {
        return Some("is too long");
    }
    if path.chars().any(|c| c.is_control() || r#"\:*?"<>|"#.contains(c)) {
        return Some("holds a character that some file systems do not allow");
    }
    path.split('/').find_map(|name| match name {
        "" => Some("is absolute or has an empty part"),
        "." | ".." => Some("could leave its folder"),
        _ if name.starts_with('.') => Some("names a hidden file"),
        _ if name.ends_with(['.', ' ']) || name.starts_with(' ') => Some("has a part with a space or dot at its edge"),
        _ => None,
    })
}

/// Documents whose paths are the same to some file system, or where one's file is another's folder.
fn clashes(documents: &[(String, String)]) -> Vec<Fault> {
    let mut files: HashMap<String, &str> = HashMap::new();
    let mut faults = Vec::new();
    for (path, _) in documents {
        if let Some(other) = files.insert(path.to_lowercase(), path) {
            let what = format!("the path is the same as `{other}` where case does not count");
            faults.push(Fault::new(path, 1, FaultKind::DuplicateValue, what, "rename one of them"));
        }
    }
    for (path, _) in documents {
        let folded = path.to_lowercase();
        let folders = folded.match_indices('/').filter_map(|(at, _)| folded.get(..at));
        for other in folders.filter_map(|folder| files.get(folder)) {
            let what = format!("`{other}` is a file, so nothing can be inside it");
            faults.push(Fault::new(path, 1, FaultKind::BadPath, what, "rename one of them"));
        }
    }
    faults
}

fn beyond_limits(documents: &[(String, String)]) -> Option<Fault> {
    let bytes: usize = documents.iter().map(|(_, text)| text.len()).sum();
    let too_large = |what: String| Fault::new("", 1, FaultKind::TooLarge, what, "divide the content over several houses");
    if documents.len() > MAX_DOCUMENTS {
        return Some(too_large(format!("{} documents; the limit is {MAX_DOCUMENTS}", documents.len())));
    }
    (bytes > MAX_TREE).then(|| too_large(format!("{bytes} bytes of text; the limit is {MAX_TREE}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(paths: &[&str]) -> Vec<(String, String)> {
        paths.iter().map(|path| ((*path).to_owned(), "text".to_owned())).collect()
    }

    #[test]
    fn a_sound_tree_is_sorted_and_found() {
        let tree = Tree::new(pairs(&["b/sv.md", "a.toml", "b/en.md"])).unwrap_or_default();
        assert_eq!(tree.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["a.toml", "b/en.md", "b/sv.md"]);
        assert_eq!(tree.text("b/en.md"), Some("text"));
        assert_eq!(tree.text("c"), None);
    }

    #[test]
    fn paths_cannot_leave_their_folder() {
        for path in ["", "/etc/passwd", "../x", "a/../b", "a//b", "a/.git", "a\\b", "C:x", "a\nb", "a/ b", "a./b", "a\0b"] {
            assert!(Tree::new(pairs(&[path])).is_err(), "{path:?}");
        }
    }

    #[test]
    fn every_clash_is_reported() {
        let faults = Tree::new(pairs(&["a/b", "A", "x", "X", "../y"])).err().unwrap_or_default();
        let kinds: Vec<FaultKind> = faults.iter().map(|fault| fault.kind).collect();
        assert_eq!(kinds, [FaultKind::BadPath, FaultKind::DuplicateValue, FaultKind::BadPath]);
    }

    #[test]
    fn texts_are_limited() {
        let long = Tree::new([("a".to_owned(), "x".repeat(MAX_TEXT + 1))]).err().unwrap_or_default();
        assert_eq!(long.first().map(|fault| fault.kind), Some(FaultKind::TooLarge));
        let nul = Tree::new([("a".to_owned(), "one\ntwo\0".to_owned())]).err().unwrap_or_default();
        assert_eq!(nul.first().map(|fault| (fault.kind, fault.line)), Some((FaultKind::BadEncoding, 2)));
    }
}
