//! Rules for words and paths.

use crate::tree::{File, code_lines, rust, without_tests};
use std::collections::BTreeSet;
use welcome_house::lang::{Lang, Messages};

pub fn unequal_locales(files: &[File]) -> Vec<String> {
    let messages = locales(files);
    let ids = |lang| messages.ids(lang).map(str::to_owned).collect::<BTreeSet<_>>();
    let swedish = ids(Lang::SWEDISH);
    let mut breaches = Vec::new();
    for lang in messages.languages() {
        let own = ids(lang);
        breaches.extend(swedish.difference(&own).map(|id| format!("locales/{lang}: `{id}` is missing")));
        breaches.extend(own.difference(&swedish).map(|id| format!("locales/{lang}: `{id}` is not in Swedish")));
    }
    breaches
}

pub fn unknown_messages(files: &[File]) -> Vec<String> {
    let messages = locales(files);
    let templates =
        files.iter().filter(|(path, _)| path.starts_with("templates/")).map(|(path, text)| (path.as_str(), text.as_str()));
    let code = rust(files, &["src/"]).map(|(path, text)| (path, without_tests(path, text)));
    let mut breaches = Vec::new();
    for (path, text) in code.chain(templates) {
        for (line, code) in code_lines(text) {
            let unknown = message_ids(code).into_iter().filter(|id| !messages.has(Lang::SWEDISH, id));
            breaches.extend(unknown.map(|id| format!("{path}:{line}: no words for `{id}`")));
        }
    }
    breaches
}

/// The interface's words of every language that has some.
fn locales(files: &[File]) -> Messages {
    let parts = files.iter().filter_map(|(path, text)| {
        let tag = path.strip_prefix("locales/")?.split('/').next()?;
        path.ends_with(".ftl")
            .then(|| (Lang::parse(tag).unwrap_or_else(|| panic!("{path}: no such language")), path.as_str(), text.as_str()))
    });
    Messages::load(parts).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The message ids written out in a line of code or of a template.
fn message_ids(line: &str) -> Vec<&str> {
    let mut ids = Vec::new();
    for (call, id_is_first) in [(".t(", true), (".tv(", true), (".text(", false), (".text_with(", false)] {
        for (at, _) in line.match_indices(call) {
            let Some((before, rest)) = line[at + call.len()..].split_once('"') else {
                continue;
            };
            // The language comes before the id; a text asked of something else has nothing before it.
            let fits = if id_is_first { before.is_empty() } else { before.ends_with(", ") && !before.contains(')') };
            ids.extend(rest.split('"').next().filter(|_| fits));
        }
    }
    ids
}

pub fn machine_paths(files: &[File]) -> Vec<String> {
    let roots = ["work", "root", "tmp", "home"].map(|folder| format!("/{folder}/"));
    let mut breaches = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| path != "Cargo.lock") {
        for (index, line) in text.lines().enumerate() {
            // Inside a longer path or an address it is something else.
            let begins = |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "./_-}~*$".contains(c));
            for root in roots.iter().filter(|root| line.match_indices(root.as_str()).any(|(at, _)| begins(at))) {
                breaches.push(format!("{path}:{}: {root}", index + 1));
            }
        }
    }
    breaches
}
