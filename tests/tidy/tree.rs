//! The repository as the rules see it: paths and texts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of the repository: its path from the root, and its text.
pub type File = (String, String);

/// The tracked text files; all files but those that are built, where there is no version control.
pub fn files() -> Vec<File> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output();
    let paths: Vec<PathBuf> = match listed {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).split('\0').filter(|path| !path.is_empty()).map(PathBuf::from).collect()
        }
        _ => walk(root()),
    };
    let read = |path: PathBuf| Some((path.to_str()?.to_owned(), fs::read_to_string(root().join(&path)).ok()?));
    paths.into_iter().filter_map(read).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        let path = entry.path();
        let built = [".git", "target", "data"].iter().any(|name| root().join(name) == path);
        match entry.file_type().unwrap() {
            _ if built => {}
            kind if kind.is_dir() => found.extend(walk(&path)),
            _ => found.push(path.strip_prefix(root()).unwrap().to_owned()),
        }
    }
    found
}

/// Rust files below a folder.
pub fn rust<'f>(files: &'f [File], below: &'f [&str]) -> impl Iterator<Item = (&'f str, &'f str)> {
    let wanted = |path: &str| path.ends_with(".rs") && below.iter().any(|folder| path.starts_with(folder));
    files.iter().map(|(path, text)| (path.as_str(), text.as_str())).filter(move |(path, _)| wanted(path))
}

/// A source file without its tests: other rules hold there.
pub fn without_tests<'t>(path: &str, text: &'t str) -> &'t str {
    if path.ends_with("/tests.rs") || path.contains("/tests/") {
        return "";
    }
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// Lines from 1, without those that are only a comment.
pub fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, line)).filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The module of a file under `src/`.
pub fn module_of(path: &str) -> &str {
    path.trim_start_matches("src/").split('/').next().unwrap_or_default().trim_end_matches(".rs")
}
