//! Each rule finds what it looks for, and passes what is sound.

use crate::code::{
    MOST_LINES, core_io, idle_faults, long_files, nameless_modules, put_off, sql_outside_store, upward_uses, vague_names,
};
use crate::text::{machine_paths, unequal_locales, unknown_messages};
use crate::tree::File;
fn texts(files: &[(&str, &str)]) -> Vec<File> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn found(rule: fn(&[File]) -> Vec<String>, files: &[(&str, &str)]) -> Vec<String> {
    rule(&texts(files))
}

#[test]
fn upward_uses_in_any_form() {
    let list = ("src/lib.rs", "pub mod lang; // ground\npub mod web; // roof\n");
    for code in [
        "use crate::web::Page;",
        "use crate::{lang::Lang, web};",
        "fn f() -> crate::web::Page {}",
        "use crate::{lang::{A, B}, web::P};",
    ] {
        let breaches = found(upward_uses, &[list, ("src/lang/mod.rs", &format!("//! Lang.\n{code}\n"))]);
        assert_eq!(breaches, ["src/lang/mod.rs:2: `lang` uses `web`, which stands below it"], "{code}");
    }
    let sound = [
        list,
        ("src/web/mod.rs", "use crate::lang::Lang;\n"),
        ("src/lang.rs", "// see crate::web\nuse crate::lang::{web, Lang};\n"),
    ];
    assert_eq!(found(upward_uses, &sound), Vec::<String>::new());
}

#[test]
fn clocks_and_files_in_the_core() {
    let files = [
        ("src/lang/mod.rs", "let now = Zoned::now();\n"),
        ("src/content/a.rs", "#[cfg(test)]\nmod tests { use std::fs; }\n"),
        ("src/store/mod.rs", "use std::fs;\n"),
    ];
    assert_eq!(found(core_io, &files), ["src/lang/mod.rs:1: Zoned::now"]);
}

#[test]
fn long_and_nameless_files() {
    let long = "//! Long.\n".to_owned() + &"// line\n".repeat(MOST_LINES);
    assert_eq!(
        found(long_files, &[("src/a.rs", &long), ("src/b.rs", "//! Short.\n"), ("notes.md", &long)]),
        ["src/a.rs: 401 lines"]
    );
    assert_eq!(
        found(nameless_modules, &[("src/a.rs", &long), ("src/b.rs", "use a;\n")]),
        ["src/b.rs:1: the first line is not `//! …`"]
    );
}

#[test]
fn words_missing_in_a_language_or_in_all() {
    let words = [("locales/sv/a.ftl", "hi = Hej\n    .short = H\n"), ("locales/en/a.ftl", "hi = Hello\nbye = Bye\n")];
    assert_eq!(found(unequal_locales, &words), ["locales/en: `hi.short` is missing", "locales/en: `bye` is not in Swedish"]);
    let uses = [
        words[0],
        ("src/web/a.rs", "frame.t(\"hi\"); frame.t(\"ho\"); messages.text(lang, \"hey\"); fields.text(\"kind\");\n"),
        ("templates/a.html", "{{ frame.t(\"hi.short\") }} {{ frame.tv(\"hum\", \"n\", x) }}\n"),
    ];
    let expected =
        ["src/web/a.rs:1: no words for `ho`", "src/web/a.rs:1: no words for `hey`", "templates/a.html:1: no words for `hum`"];
    assert_eq!(found(unknown_messages, &uses), expected);
}

#[test]
fn paths_of_one_machine() {
    let path = format!("see /{}/notes\n", "root");
    assert_eq!(
        found(machine_paths, &[("a.md", &path), ("b.md", "https://example.se/root/a articles/work/b\n")]),
        [format!("a.md:1: /{}/", "root")]
    );
}

#[test]
fn what_is_put_off() {
    let later = format!("// {} later\n{}()\n", concat!("TO", "DO"), concat!("todo", "!"));
    assert_eq!(found(put_off, &[("src/a.rs", &later), ("src/b.rs", "// TODOS\n"), ("content/es.md", &later)]).len(), 2);
}

#[test]
fn vague_names_and_idle_faults() {
    assert_eq!(
        found(vague_names, &[("src/utils.rs", ""), ("src/web/helpers/a.rs", ""), ("src/party.rs", "")]),
        ["src/utils.rs", "src/web/helpers/a.rs"]
    );
    let kinds = ("src/content/fault.rs", "pub enum FaultKind {\n    // files\n    BadPath, BadToml,\n}\n");
    assert_eq!(found(idle_faults, &[kinds, ("src/a.rs", "FaultKind::BadPath\n")]), ["nothing reports BadToml"]);
}

#[test]
fn sql_outside_the_store() {
    let files = [("src/store/a.rs", "use sqlx::Any;\n"), ("src/web/a.rs", "// sqlx\nuse sqlx::Any;\n")];
    assert_eq!(found(sql_outside_store, &files), ["src/web/a.rs:2: sqlx"]);
}
