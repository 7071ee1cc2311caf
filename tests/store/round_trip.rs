//! Any tree that goes in comes out the same, byte for byte, through the database and through a folder.

use super::{Database, Outcome, now, on_both};
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use welcome_house::exchange::tree::{Existing, Tree, read_folder, write_folder};

on_both!(any_tree_survives);

fn any_tree() -> impl Strategy<Value = BTreeMap<String, String>> {
    let path = "[a-zåäöم语][a-zA-Z0-9_-]{0,8}(/[a-zé0-9][a-z -]{0,6}[a-z]){0,3}\\.(md|toml|ftl)";
    let text = "\\PC*|[\\n\\r\\t\u{feff}\u{200f}'\"\\\\$?;a-z]{0,60}";
    btree_map(path, text, 0..14)
}

/// One database takes many trees after each other, so that each import also meets what the one before left.
async fn any_tree_survives(database: &Database) -> Outcome {
    let store = database.open().await?;
    let mut runner = TestRunner::new(Config::default());
    let mut shown: Vec<Tree> = Vec::new();
    for _ in 0..40 {
        let pairs = any_tree().new_tree(&mut runner).unwrap().current();
        let Ok(tree) = Tree::new(pairs) else { continue };
        let report = store.import(&tree, "property", "", now()).await?;
        assert_eq!(report.added + report.changed + report.unchanged, tree.len());
        let folder = tempfile::tempdir()?;
        write_folder(folder.path(), &store.current_tree().await?, Existing::Keep)?;
        assert_eq!(read_folder(folder.path()).unwrap(), tree);
        if report.publication.is_some() {
            shown.push(tree);
        }
    }
    assert!(shown.len() > 10);
    for (serial, tree) in (1..).zip(&shown) {
        assert_eq!(&store.publication(serial).await?.1, tree);
    }
    Ok(())
}
