//! Rules for the code: its order, its size, its names.

use crate::tree::{File, code_lines, module_of, rust, without_tests};
use std::collections::BTreeSet;

/// The most lines a source file may have.
pub const MOST_LINES: usize = 400;

/// The modules that know no I/O, from the ground up.
const CORE: [&str; 9] = ["lang", "audit", "content", "directory", "guide", "library", "search", "chat", "editorial"];

/// Files of the core that may touch the disk, each with the reason.
const CORE_EXCEPTIONS: [(&str, &str); 3] = [
    ("src/search/index.rs", "the search index is a cache on disk"),
    ("src/search/shard.rs", "the search index is a cache on disk"),
    ("src/search/evaluate.rs", "measuring takes time"),
];

pub fn upward_uses(files: &[File]) -> Vec<String> {
    let (_, list) = files.iter().find(|(path, _)| path == "src/lib.rs").expect("src/lib.rs");
    let order: Vec<&str> = list.lines().filter_map(|line| line.strip_prefix("pub mod ")?.split(';').next()).collect();
    let place = |module: &str| order.iter().position(|known| *known == module);
    let mut breaches = Vec::new();
    for (path, text) in rust(files, &["src/"]) {
        let Some(own) = place(module_of(path)) else { continue };
        for (line, code) in code_lines(text) {
            for name in crate_names(code).into_iter().filter(|name| place(name).is_some_and(|other| other > own)) {
                breaches.push(format!("{path}:{line}: `{}` uses `{name}`, which stands below it", order[own]));
            }
        }
    }
    breaches
}

/// The names that follow `crate::` in a line, also those of a group in braces.
fn crate_names(line: &str) -> Vec<&str> {
    let ident = |text: &'_ str| text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let mut names = Vec::new();
    for (at, _) in line.match_indices("crate::") {
        let rest = &line[at + "crate::".len()..];
        let Some(group) = rest.strip_prefix('{') else {
            names.push(&rest[..ident(rest)]);
            continue;
        };
        let mut depth = 0;
        let parts = group.split(|c: char| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            c == ',' && depth == 0
        });
        names.extend(parts.map(|part| &part.trim()[..ident(part.trim())]));
    }
    names
}

pub fn core_io(files: &[File]) -> Vec<String> {
    let outside = [
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "tokio::",
        "SystemTime",
        "Instant::now",
        "Timestamp::now",
        "Zoned::now",
    ];
    let mut breaches = Vec::new();
    let excused = |path: &str| CORE_EXCEPTIONS.iter().any(|(exception, _)| *exception == path);
    for (path, text) in rust(files, &["src/"]).filter(|(path, _)| CORE.contains(&module_of(path)) && !excused(path)) {
        for (line, code) in code_lines(without_tests(path, text)) {
            breaches.extend(outside.iter().filter(|name| code.contains(*name)).map(|name| format!("{path}:{line}: {name}")));
        }
    }
    breaches
}

pub fn long_files(files: &[File]) -> Vec<String> {
    let lengths = rust(files, &[""]).map(|(path, text)| (path, text.lines().count()));
    lengths.filter(|(_, lines)| *lines > MOST_LINES).map(|(path, lines)| format!("{path}: {lines} lines")).collect()
}

pub fn nameless_modules(files: &[File]) -> Vec<String> {
    let nameless = rust(files, &[""]).filter(|(_, text)| !text.starts_with("//! "));
    nameless.map(|(path, _)| format!("{path}:1: the first line is not `//! …`")).collect()
}

pub fn vague_names(files: &[File]) -> Vec<String> {
    let vague = ["util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"];
    let parts = |path: &str| path.trim_end_matches(".rs").split('/').any(|part| vague.contains(&part));
    rust(files, &[""]).filter(|(path, _)| parts(path)).map(|(path, _)| path.to_owned()).collect()
}

pub fn idle_faults(files: &[File]) -> Vec<String> {
    let home = "src/content/fault.rs";
    let Some((_, source)) = files.iter().find(|(path, _)| path == home) else {
        return vec![format!("{home} is missing")];
    };
    let body =
        source.split_once("pub enum FaultKind {").and_then(|(_, rest)| rest.split_once("\n}")).map_or("", |(body, _)| body);
    let variants = code_lines(body).flat_map(|(_, line)| line.split(',')).map(str::trim).filter(|variant| !variant.is_empty());
    let reported: BTreeSet<&str> = rust(files, &["src/"])
        .filter(|(path, _)| *path != home)
        .flat_map(|(path, text)| without_tests(path, text).split("FaultKind::").skip(1))
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default())
        .collect();
    variants.filter(|variant| !reported.contains(variant)).map(|variant| format!("nothing reports {variant}")).collect()
}

pub fn put_off(files: &[File]) -> Vec<String> {
    // Written in halves, so that this file does not find itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("todo", "!"),
        concat!("unimple", "mented!"),
        concat!("#[ig", "nore"),
    ];
    let endings = [".rs", ".html", ".css", ".js", ".sql", ".sh", ".toml", ".ftl", "justfile"];
    let code =
        files.iter().filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)) || path.starts_with("scripts/"));
    let mut breaches = Vec::new();
    for (path, text) in code {
        for (index, line) in text.lines().enumerate() {
            let alone = |at: usize, mark: &str| {
                let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                !letter(line[..at].chars().next_back()) && !letter(line[at + mark.len()..].chars().next())
            };
            let found = marks.iter().filter(|mark| line.match_indices(**mark).any(|(at, _)| alone(at, mark)));
            breaches.extend(found.map(|mark| format!("{path}:{}: {mark}", index + 1)));
        }
    }
    breaches
}

pub fn sql_outside_store(files: &[File]) -> Vec<String> {
    let outside = rust(files, &["src/"]).filter(|(path, _)| module_of(path) != "store");
    outside
        .flat_map(|(path, text)| code_lines(text).map(move |(line, code)| (path, line, code)))
        .filter(|(_, _, code)| code.contains("sqlx"))
        .map(|(path, line, _)| format!("{path}:{line}: sqlx"))
        .collect()
}
