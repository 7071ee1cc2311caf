//! One file holds everything, and either database can be restored from it.

use super::{Database, Outcome, now, on_both, tree};
use std::path::Path;
use welcome_house::ops::backup::{BackupError, backup, restore, verify};
use welcome_house::store::{Store, StoreError, Verdict};

on_both!(
    a_backup_moves_to_the_other_database,
    a_damaged_backup_restores_nothing,
    nothing_is_overwritten_by_mistake,
    a_backup_is_one_moment,
    a_backup_keeps_every_character,
);

const PASSWORD: &str = "en häst, ett batteri";

async fn lived_in(database: &Database) -> Result<Store, StoreError> {
    let store = database.open().await?;
    store.import(&tree(&[("a.md", "a"), ("b.md", "räksmörgås\n\t\"\\")]), "editor", "first", now()).await?;
    store.import(&tree(&[("a.md", "A")]), "editor", "second", now()).await?;
    store.save_revision("a.md", "draft", 2, "amina", "", now()).await?;
    store.review("a.md", 3, "olle", Verdict::ChangesNeeded, "no", now()).await?;
    store.add_user("amina", "editor", PASSWORD, now()).await?;
    Ok(store)
}

async fn a_backup_moves_to_the_other_database(database: &Database) -> Outcome {
    let store = lived_in(database).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("house.backup");
    let made = backup(&store, &file, now()).await?;
    assert_eq!(verify(&file)?, made);
    let other = if store.kind() == "SQLite" { Database::postgres()? } else { Some(Database::sqlite()?) };
    let Some(other) = other else { return Ok(()) };
    let (_, moved) = restore(&file, &other.url, false).await?;
    assert_eq!(moved.current().await?, store.current().await?);
    assert_eq!(moved.publication(1).await?, store.publication(1).await?);
    assert_eq!(moved.history("a.md").await?, store.history("a.md").await?);
    assert_eq!(moved.revision_text("b.md", 1).await?.as_deref(), Some("räksmörgås\n\t\"\\"));
    assert_eq!(moved.authenticate("amina", PASSWORD).await?, store.authenticate("amina", PASSWORD).await?);
    // It is a whole house: it can be changed, and backed up to the same rows.
    assert_eq!(backup(&moved, &folder.path().join("again"), now()).await?.rows, made.rows);
    assert_eq!(moved.import(&tree(&[("c.md", "c")]), "editor", "", now()).await?.publication.map(|p| p.serial), Some(3));
    Ok(())
}

async fn a_damaged_backup_restores_nothing(database: &Database) -> Outcome {
    let store = lived_in(database).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("house.backup");
    backup(&store, &file, now()).await?;
    let whole = std::fs::read_to_string(&file)?;
    let lines: Vec<&str> = whole.lines().collect();
    let damages = [
        String::new(),
        "{}\n".to_owned(),
        whole.replacen("\"draft\"", "\"craft\"", 1),
        whole.trim_end().to_owned(),
        format!("{}\n", lines[..lines.len() - 1].join("\n")),
        format!("{}\n", [&lines[..2], &lines[3..]].concat().join("\n")),
        format!("{whole}{whole}"),
        whole.replacen("welcome-house-backup-1", "welcome-house-backup-2", 1),
    ];
    for damage in damages {
        std::fs::write(&file, damage)?;
        assert!(matches!(verify(&file), Err(BackupError::Damaged { .. })));
        assert!(matches!(restore(&file, &database.url, true).await, Err(BackupError::Damaged { .. })));
    }
    assert_eq!(store.current_tree().await?, tree(&[("a.md", "A")]));
    Ok(())
}

async fn nothing_is_overwritten_by_mistake(database: &Database) -> Outcome {
    let store = lived_in(database).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("house.backup");
    backup(&store, &file, now()).await?;
    assert!(matches!(backup(&store, &file, now()).await, Err(BackupError::Exists(_))));
    store.import(&tree(&[("new.md", "new")]), "editor", "", now()).await?;
    assert!(matches!(restore(&file, &database.url, false).await, Err(BackupError::Store(StoreError::NotEmpty))));
    assert_eq!(store.current_tree().await?, tree(&[("new.md", "new")]));
    store.close().await;
    let (_, restored) = restore(&file, &database.url, true).await?;
    assert_eq!(restored.current_tree().await?, tree(&[("a.md", "A")]));
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 1);
    assert!(only_the_owner_may_read(&file)?);
    assert!(matches!(restore(Path::new("/absent"), &database.url, true).await, Err(BackupError::Io { .. })));
    Ok(())
}

fn only_the_owner_may_read(file: &Path) -> std::io::Result<bool> {
    #[cfg(unix)]
    return Ok(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(file)?.permissions()) & 0o077 == 0);
    #[cfg(not(unix))]
    return Ok(file.exists());
}

async fn a_backup_is_one_moment(database: &Database) -> Outcome {
    let store = lived_in(database).await?;
    let folder = tempfile::tempdir()?;
    let writing = async {
        for nth in 0..20 {
            store.import(&tree(&[("a.md", &format!("{nth}"))]), "editor", "", now()).await?;
        }
        Ok::<_, StoreError>(())
    };
    let backing_up = async {
        for nth in 0..6 {
            backup(&store, &folder.path().join(nth.to_string()), now()).await?;
        }
        Ok::<_, BackupError>(())
    };
    let (written, backed_up) = futures_util::future::join(writing, backing_up).await;
    written?;
    backed_up?;
    for nth in 0..6 {
        // Restoring reads the current tree and checks it against its publication's digest.
        let other = Database::sqlite()?;
        let (_, moved) = restore(&folder.path().join(nth.to_string()), &other.url, false).await?;
        assert_eq!(moved.current_tree().await?.len(), 1);
    }
    Ok(())
}

async fn a_backup_keeps_every_character(database: &Database) -> Outcome {
    let store = database.open().await?;
    let every: String = ('\u{1}'..='\u{ffff}').step_by(7).chain(['\u{feff}', '\u{2028}', '😀', '\r', '\n']).collect();
    let shown = tree(&[("every.md", &every), ("empty.md", ""), ("digits.md", "42"), ("null.md", "null")]);
    store.import(&shown, "editor", "", now()).await?;
    let folder = tempfile::tempdir()?;
    backup(&store, &folder.path().join("b"), now()).await?;
    let other = Database::sqlite()?;
    assert_eq!(restore(&folder.path().join("b"), &other.url, false).await?.1.current_tree().await?, shown);
    Ok(())
}
