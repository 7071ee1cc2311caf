//! One small content tree per kind of fault. `check` prints for each exactly the lines of its `expected.txt`, and for
//! the valid tree none.
//!
//! A folder of `tests/sites/` is named after the kind it shows, with `.variant` behind it where one kind has several. It
//! holds only the files that differ from `valid/`; an empty file `NAME.deleted` takes `NAME` away. After a change
//! of words, `BLESS=1 cargo test --test sites` writes the expected lines anew: read the difference before you commit it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The day the trees are checked for.
const DAY: &str = "2026-11-21";

/// Kinds without a folder here, each with the reason.
const ELSEWHERE: [(&str, &str); 14] = [
    ("too-large", "a file over the limit would weigh more than all others together: `a_file_may_be_too_large` writes one"),
    ("bad-message", GUIDE),
    ("missing-message", GUIDE),
    ("unused-message", GUIDE),
    ("guide-syntax", GUIDE),
    ("guide-unknown-name", GUIDE),
    ("guide-type", GUIDE),
    ("guide-unreachable", GUIDE),
    ("guide-contradiction", GUIDE),
    ("guide-cycle", GUIDE),
    ("guide-no-party", GUIDE),
    ("guide-no-step", GUIDE),
    ("guide-deadline", GUIDE),
    ("guide-duplicate", GUIDE),
];
const GUIDE: &str = "the tests of src/guide show it, with the answers that lead to it";

/// Faults that cannot come alone: a passage twice, or empty, in Swedish alone would also be a passage that the translation lacks;
/// a circle has two ends.
const TWO_LINES: [&str; 3] = ["duplicate-passage", "empty-passage", "bad-parent.circle"];

fn sites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// The folders beside `valid/`, by name.
fn faulty() -> Vec<String> {
    let entries = fs::read_dir(sites()).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    let mut names: Vec<String> = folders.map(|folder| folder.file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "valid");
    names.sort();
    names
}

/// The kind a folder is named after.
fn kind_of(name: &str) -> &str {
    name.split('.').next().unwrap()
}

/// The valid tree with a folder's files laid over it.
fn assemble(name: &str) -> TempDir {
    let tree = tempfile::tempdir().unwrap();
    lay_over(&sites().join("valid"), tree.path());
    lay_over(&sites().join(name), tree.path());
    let _ = fs::remove_file(tree.path().join("expected.txt"));
    tree
}

fn lay_over(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.extension() {
            _ if path.is_dir() => lay_over(&path, &target),
            Some(ending) if ending == "deleted" => fs::remove_file(target.with_extension("")).unwrap(),
            _ => drop(fs::copy(&path, &target).unwrap()),
        }
    }
}

/// What `check` prints about a tree: its fault lines, and its last line.
fn check(tree: &Path) -> (Vec<String>, String) {
    let house =
        Command::new(env!("CARGO_BIN_EXE_welcome-house")).args(["check", "--day", DAY, "--content"]).arg(tree).output().unwrap();
    assert!(house.stderr.is_empty(), "{}", String::from_utf8_lossy(&house.stderr));
    let printed = String::from_utf8(house.stdout).unwrap();
    let mut lines: Vec<String> = printed.lines().map(str::to_owned).collect();
    let last = lines.pop().unwrap();
    assert_eq!(house.status.code(), Some(i32::from(!lines.is_empty())), "{printed}");
    (lines, last)
}

/// The kind a printed line names.
fn printed_kind(line: &str) -> &str {
    line.split(':').nth(2).unwrap().trim()
}

/// Every kind there is, as `check` prints it.
fn kinds() -> BTreeSet<String> {
    let source = include_str!("../src/content/fault.rs");
    let body = source.split_once("pub enum FaultKind {").unwrap().1.split_once("\n}").unwrap().0;
    let variants = body.lines().map(|line| line.split("//").next().unwrap()).flat_map(|line| line.split(','));
    let kebab = |variant: &str| {
        let words = variant.chars().flat_map(|c| c.is_uppercase().then_some('-').into_iter().chain(c.to_lowercase()));
        words.collect::<String>().trim_start_matches('-').to_owned()
    };
    variants.map(str::trim).filter(|variant| !variant.is_empty()).map(kebab).collect()
}

#[test]
fn the_valid_tree_has_no_fault() {
    let (faults, last) = check(&sites().join("valid"));
    assert_eq!(faults, Vec::<String>::new());
    assert!(last.starts_with("no faults"), "{last}");
}

#[test]
fn each_tree_shows_exactly_its_own_fault() {
    let mut wrong = Vec::new();
    for name in faulty() {
        let (faults, last) = check(assemble(&name).path());
        let printed: String = faults.iter().map(|line| format!("{line}\n")).collect();
        let expectation = sites().join(&name).join("expected.txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expectation, &printed).unwrap();
        }
        let expected = fs::read_to_string(&expectation).unwrap_or_default();
        if printed != expected {
            wrong.push(format!("{name}\n  expected:\n{expected}  printed:\n{printed}"));
        }
        if faults.iter().any(|line| printed_kind(line) != kind_of(&name)) {
            wrong.push(format!("{name} shows another kind:\n{printed}"));
        }
        let count = 1 + usize::from(TWO_LINES.contains(&name.as_str()));
        if faults.len() != count || last != if count == 1 { "1 fault".to_owned() } else { format!("{count} faults") } {
            wrong.push(format!("{name} shows {} faults, not {count}; and: {last}", faults.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_kind_has_a_tree_or_a_reason() {
    let shown: BTreeSet<String> = faulty().iter().map(|name| kind_of(name).to_owned()).collect();
    let elsewhere: BTreeSet<String> = ELSEWHERE.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    assert_eq!(shown.intersection(&elsewhere).count(), 0, "these have a tree and need no reason");
    let all: BTreeSet<String> = shown.union(&elsewhere).cloned().collect();
    assert_eq!(all, kinds(), "every kind, and nothing that is no kind");
}

#[test]
fn a_file_may_be_too_large() {
    let tree = assemble("valid");
    let large = format!("term = \"sfi\" # {}\n", "x".repeat(600 * 1024));
    fs::write(tree.path().join("glossary/large.toml"), large).unwrap();
    let (faults, _) = check(tree.path());
    assert_eq!(faults, ["glossary/large.toml:1: too-large: the file is larger than 524288 bytes (split it)"]);
}

#[test]
fn faults_come_as_json_too() {
    let tree = assemble("unknown-party");
    let house = Command::new(env!("CARGO_BIN_EXE_welcome-house"))
        .args(["check", "--json", "--day", DAY, "--content"])
        .arg(tree.path())
        .output();
    let fault: serde_json::Value = serde_json::from_slice(&house.unwrap().stdout).unwrap();
    assert_eq!((&fault["path"], &fault["kind"]), (&"urgent/urgent.toml".into(), &"unknown-party".into()));
}
