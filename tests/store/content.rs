//! Documents, revisions, reviews and publications.

use super::{Database, Outcome, now, on_both, time, tree};
use welcome_house::exchange::tree::Tree;
use welcome_house::store::{Change, StoreError, Verdict};

on_both!(
    an_import_is_what_readers_see,
    an_import_of_the_same_tree_changes_nothing,
    documents_that_are_missing_from_the_tree_are_withdrawn,
    old_publications_never_change,
    a_revision_is_not_shown_before_it_is_published,
    two_editors_cannot_overwrite_each_other,
    what_cannot_be_stored_is_refused,
    a_publication_with_an_unknown_revision_changes_nothing,
    an_earlier_publication_can_be_shown_again,
    reviews_stay_with_their_revision,
    imports_at_the_same_time_wait_for_each_other,
    an_empty_database_takes_the_shipped_tree_once,
    a_database_can_be_opened_twice_at_once,
);

async fn an_import_is_what_readers_see(database: &Database) -> Outcome {
    let store = database.open().await?;
    assert_eq!((store.current().await?, store.current_tree().await?), (None, Tree::default()));
    let shown = tree(&[("facts.toml", "x = 1\r\n"), ("articles/ö/sv.md", "räksmörgås\n"), ("b.md", "")]);
    let report = store.import(&shown, "editor", "first", now()).await?;
    assert_eq!((report.added, report.changed, report.unchanged, report.withdrawn), (3, 0, 0, 0));
    let publication = report.publication.unwrap();
    assert_eq!((publication.serial, publication.digest.clone()), (1, shown.digest().to_string()));
    assert_eq!(store.current().await?, Some(publication));
    assert_eq!(store.current_tree().await?, shown);
    store.close().await;
    assert_eq!(database.open().await?.current_tree().await?, shown);
    Ok(())
}

async fn an_import_of_the_same_tree_changes_nothing(database: &Database) -> Outcome {
    let store = database.open().await?;
    let shown = tree(&[("a.md", "a"), ("b.md", "b")]);
    store.import(&shown, "editor", "", now()).await?;
    let report = store.import(&shown, "editor", "", now()).await?;
    assert_eq!((report.unchanged, report.publication), (2, None));
    let report = store.import(&tree(&[("a.md", "a"), ("b.md", "B")]), "editor", "", now()).await?;
    assert_eq!((report.added, report.changed, report.unchanged, report.withdrawn), (0, 1, 1, 0));
    assert_eq!(store.history("a.md").await?.len(), 1);
    assert_eq!(store.history("b.md").await?.iter().map(|revision| revision.number).collect::<Vec<_>>(), [2, 1]);
    Ok(())
}

async fn documents_that_are_missing_from_the_tree_are_withdrawn(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.import(&tree(&[("a.md", "a"), ("b.md", "b")]), "editor", "", now()).await?;
    let report = store.import(&tree(&[("a.md", "a")]), "editor", "", now()).await?;
    assert_eq!((report.unchanged, report.withdrawn), (1, 1));
    assert_eq!(store.current_tree().await?, tree(&[("a.md", "a")]));
    assert_eq!(store.revision_text("b.md", 1).await?.as_deref(), Some("b"));
    let report = store.import(&tree(&[("a.md", "a"), ("b.md", "b")]), "editor", "", now()).await?;
    assert_eq!((report.changed, store.history("b.md").await?.len()), (1, 1));
    assert!(store.import(&Tree::default(), "editor", "", now()).await?.publication.is_some());
    assert_eq!(store.current_tree().await?, Tree::default());
    Ok(())
}

async fn old_publications_never_change(database: &Database) -> Outcome {
    let store = database.open().await?;
    let trees = [
        tree(&[("a.md", "1"), ("b.md", "1")]),
        tree(&[("a.md", "2")]),
        tree(&[("a.md", "1"), ("c.md", "3")]),
        tree(&[("b.md", "4"), ("c.md", "3")]),
    ];
    for tree in &trees {
        store.import(tree, "editor", "", now()).await?;
    }
    for (serial, tree) in (1..).zip(&trees) {
        assert_eq!(&store.publication(serial).await?.1, tree, "publication {serial}");
    }
    assert!(matches!(store.publication(5).await, Err(StoreError::Unknown(_))));
    let newest: Vec<i64> = store.publications(3).await?.iter().map(|publication| publication.serial).collect();
    assert_eq!(newest, [4, 3, 2]);
    Ok(())
}

async fn a_revision_is_not_shown_before_it_is_published(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.import(&tree(&[("a.md", "a"), ("b.md", "b")]), "editor", "", now()).await?;
    assert_eq!(store.save_revision("a.md", "A", 1, "amina", "shorter", now()).await?, 2);
    assert_eq!(store.save_revision("c.md", "c", 0, "amina", "new", now()).await?, 1);
    assert_eq!(store.current_tree().await?, tree(&[("a.md", "a"), ("b.md", "b")]));
    let show = |path: &str, number| Change::Show { path: path.to_owned(), number };
    let changes = [show("a.md", 2), show("c.md", 1), Change::Withdraw { path: "b.md".to_owned() }];
    let publication = store.publish(&changes, "amina", "spring", time("2026-11-22T00:00:00.25Z")).await?;
    assert_eq!(publication.serial, 2);
    assert_eq!(store.current().await?, Some(publication));
    assert_eq!(store.current_tree().await?, tree(&[("a.md", "A"), ("c.md", "c")]));
    let newest = store.history("a.md").await?.remove(0);
    assert_eq!((newest.number, newest.author.as_str(), newest.note.as_str(), newest.created), (2, "amina", "shorter", now()));
    Ok(())
}

async fn two_editors_cannot_overwrite_each_other(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.save_revision("a.md", "one", 0, "amina", "", now()).await?;
    let saved = futures_util::future::join_all((0..6).map(|editor| {
        let store = store.clone();
        async move { store.save_revision("a.md", &format!("by {editor}"), 1, "editor", "", now()).await }
    }))
    .await;
    assert_eq!(saved.iter().filter(|saved| saved.is_ok()).count(), 1);
    assert!(
        saved
            .iter()
            .flat_map(|saved| saved.as_ref().err())
            .all(|error| matches!(error, StoreError::Overtaken { newest: 2, base: 1, .. }))
    );
    let text = store.revision_text("a.md", 2).await?.unwrap();
    assert_eq!(store.save_revision("a.md", &text, 1, "editor", "the same again", now()).await?, 2);
    Ok(())
}

async fn what_cannot_be_stored_is_refused(database: &Database) -> Outcome {
    let store = database.open().await?;
    let huge = "x".repeat(welcome_house::exchange::tree::MAX_TEXT + 1);
    for (path, text) in [("../a", ""), ("/a", ""), ("a", "\0"), ("a", huge.as_str())] {
        assert!(matches!(store.save_revision(path, text, 0, "e", "", now()).await, Err(StoreError::Faulty(_))));
    }
    let refused = store.import(&Tree::default(), "e\n", "", now()).await;
    assert!(matches!(refused, Err(StoreError::Unacceptable { .. })));
    assert!(store.is_empty().await?);
    Ok(())
}

async fn a_publication_with_an_unknown_revision_changes_nothing(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.import(&tree(&[("a.md", "a")]), "editor", "", now()).await?;
    for unknown in [
        Change::Show { path: "a.md".to_owned(), number: 9 },
        Change::Show { path: "x.md".to_owned(), number: 1 },
        Change::Withdraw { path: "x.md".to_owned() },
    ] {
        let changes = [Change::Withdraw { path: "a.md".to_owned() }, unknown];
        assert!(matches!(store.publish(&changes, "editor", "", now()).await, Err(StoreError::Unknown(_))));
    }
    assert_eq!(store.current_tree().await?, tree(&[("a.md", "a")]));
    assert_eq!(store.publications(9).await?.len(), 1);
    Ok(())
}

async fn an_earlier_publication_can_be_shown_again(database: &Database) -> Outcome {
    let store = database.open().await?;
    let good = tree(&[("a.md", "a"), ("b.md", "b")]);
    store.import(&good, "editor", "", now()).await?;
    store.import(&tree(&[("a.md", "broken"), ("c.md", "c")]), "editor", "", now()).await?;
    let again = store.republish(1, "editor", "back", now()).await?;
    assert_eq!((again.serial, again.digest), (3, good.digest().to_string()));
    assert_eq!(store.current_tree().await?, good);
    assert!(matches!(store.republish(9, "editor", "", now()).await, Err(StoreError::Unknown(_))));
    Ok(())
}

async fn reviews_stay_with_their_revision(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.save_revision("a.md", "one", 0, "amina", "", now()).await?;
    store.review("a.md", 1, "olle", Verdict::ChangesNeeded, "too long", now()).await?;
    store.save_revision("a.md", "two", 1, "amina", "", now()).await?;
    store.review("a.md", 2, "olle", Verdict::Approved, "", now()).await?;
    let verdicts: Vec<_> =
        store.history("a.md").await?.iter().map(|r| (r.number, r.reviews[0].verdict, r.reviews.len())).collect();
    assert_eq!(verdicts, [(2, Verdict::Approved, 1), (1, Verdict::ChangesNeeded, 1)]);
    let refused = store.review("a.md", 3, "olle", Verdict::Approved, "", now()).await;
    assert!(matches!(refused, Err(StoreError::Unknown(_))));
    assert!(store.history("x.md").await?.is_empty());
    Ok(())
}

async fn imports_at_the_same_time_wait_for_each_other(database: &Database) -> Outcome {
    let (one, other) = (database.open().await?, database.open().await?);
    let trees: Vec<Tree> = (0..8).map(|nth| tree(&[("a.md", &nth.to_string()), (&format!("{nth}.md"), "x")])).collect();
    let imports = trees.iter().enumerate().map(|(nth, tree)| {
        let store = if nth % 2 == 0 { &one } else { &other };
        store.import(tree, "editor", "", now())
    });
    for report in futures_util::future::join_all(imports).await {
        assert!(report?.publication.is_some());
    }
    let current = one.current().await?.unwrap();
    assert_eq!(current.serial, 8);
    assert!(trees.contains(&one.current_tree().await?));
    for serial in 1..=8 {
        assert!(trees.contains(&other.publication(serial).await?.1));
    }
    Ok(())
}

async fn an_empty_database_takes_the_shipped_tree_once(database: &Database) -> Outcome {
    let store = database.open().await?;
    let shipped = welcome_house::exchange::tree::embedded().unwrap();
    assert!(store.import_if_empty(&shipped, "shipped", now()).await?);
    assert_eq!(store.current_tree().await?, shipped);
    assert!(!store.import_if_empty(&tree(&[("a.md", "a")]), "shipped", now()).await?);
    assert_eq!(store.current_tree().await?, shipped);
    Ok(())
}

async fn a_database_can_be_opened_twice_at_once(database: &Database) -> Outcome {
    let opened = futures_util::future::join_all((0..4).map(|_| database.open())).await;
    for store in opened {
        let store = store?;
        store.ping().await?;
        assert!(["SQLite", "PostgreSQL"].contains(&store.kind()));
    }
    Ok(())
}
