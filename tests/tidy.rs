//! The house rules, executable. Each rule says why it is there, and is itself shown to find what it looks for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, missing_docs)]

#[path = "tidy/code.rs"]
mod code;
#[path = "tidy/proof.rs"]
mod proof;
#[path = "tidy/text.rs"]
mod text;
#[path = "tidy/tree.rs"]
mod tree;

use code::{core_io, idle_faults, long_files, nameless_modules, put_off, sql_outside_store, upward_uses, vague_names};
use text::{machine_paths, unequal_locales, unknown_messages};
use tree::files;

#[test]
fn modules_use_only_those_above_them() {
    tidy(
        upward_uses(&files()),
        "a module uses only modules above it in src/lib.rs, so that each can be read and tested without the next",
    );
}

#[test]
fn the_core_knows_no_io() {
    tidy(
        core_io(&files()),
        "from `lang` to `editorial` everything is a function of its arguments: clocks and files are passed in",
    );
}

#[test]
fn only_the_store_speaks_sql() {
    tidy(sql_outside_store(&files()), "one module knows the database, so that two databases can share one text");
}

#[test]
fn source_files_are_short() {
    tidy(long_files(&files()), "a file over 400 lines holds more than one thought: divide it by what its parts are about");
}

#[test]
fn modules_say_what_they_are() {
    tidy(nameless_modules(&files()), "the first line, `//! …`, tells a reader whether to read on");
}

#[test]
fn every_word_exists_in_every_language() {
    tidy(unequal_locales(&files()), "a page half in another language is hard on the readers who need it most");
}

#[test]
fn every_word_used_exists() {
    tidy(unknown_messages(&files()), "a message id without words is shown to readers as it is");
}

#[test]
fn nothing_names_one_machine() {
    tidy(machine_paths(&files()), "a path of one machine breaks on the next");
}

#[test]
fn nothing_is_put_off() {
    tidy(put_off(&files()), "what is not done is not in the house: an issue remembers it better than the code");
}

#[test]
fn names_come_from_the_domain() {
    tidy(vague_names(&files()), "a name such as `utils` says nothing of what is inside, so everything ends up there");
}

#[test]
fn every_kind_of_fault_is_found_by_something() {
    tidy(idle_faults(&files()), "a kind of fault that nothing reports promises a check that is not made");
}

/// Fails with every breach and the reason for the rule.
fn tidy(breaches: Vec<String>, reason: &str) {
    assert!(breaches.is_empty(), "{reason}\n  {}", breaches.join("\n  "));
}
