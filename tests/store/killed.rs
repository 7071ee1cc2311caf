//! A process killed in the middle of an import leaves all of it or nothing.
//!
//! The child is this test binary again, told by a variable to import without end.

use super::{Database, Outcome, now, on_both};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;
use welcome_house::exchange::tree::Tree;
use welcome_house::store::Store;

const URL: &str = "WELCOME_HOUSE_TEST_IMPORT";

on_both!(a_killed_import_leaves_all_or_nothing);

/// Two trees that share no text; every import between them touches every document.
fn large(which: usize) -> Tree {
    let document = |nth: usize| (format!("articles/work/{nth}/sv.md"), format!("{which} ").repeat(400 + nth % 7));
    Tree::new((0..1200).map(document)).unwrap()
}

async fn a_killed_import_leaves_all_or_nothing(database: &Database) -> Outcome {
    let trees = [large(0), large(1)];
    let store = database.open().await?;
    store.import(&trees[0], "test", "", now()).await?;
    store.close().await;
    let mut interrupted = 0;
    for round in 0..10_u32 {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["--exact", "killed::import_without_end", "--nocapture"])
            .env(URL, &database.url)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.by_ref().any(|line| line.is_ok_and(|line| line == "begin")));
        std::thread::sleep(Duration::from_millis(u64::from(20 + 37 * round)));
        child.kill()?;
        child.wait()?;
        interrupted += u32::from(lines.map_while(Result::ok).last().is_none_or(|line| line == "begin"));

        let store = database.open().await?;
        assert!(trees.contains(&store.current_tree().await?), "round {round}: part of an import is there");
        let newest = store.current().await?.unwrap().serial;
        assert!(trees.contains(&store.publication(newest).await?.1));
        assert_eq!(store.publications(i64::MAX).await?.len(), usize::try_from(newest)?);
        store.close().await;
    }
    assert!(interrupted > 0, "no import was interrupted");
    let store = database.open().await?;
    store.import(&trees[0], "test", "", now()).await?;
    assert!(store.import(&trees[1], "test", "", now()).await?.changed > 0);
    assert_eq!(store.current_tree().await?, trees[1]);
    Ok(())
}

#[tokio::test]
async fn import_without_end() -> Outcome {
    let Ok(url) = std::env::var(URL) else { return Ok(()) };
    let store = Store::open(&url).await?;
    let mut out = std::io::stdout();
    writeln!(out)?;
    for round in 1_usize.. {
        writeln!(out, "begin")?;
        store.import(&large(round % 2), "child", "", now()).await?;
        writeln!(out, "end")?;
    }
    Ok(())
}
