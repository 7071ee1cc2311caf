//! What nothing was found for.

use super::{Database, Outcome, now, on_both, time};
use welcome_house::ops::backup::{backup, restore};
use welcome_house::store::{Gap, StoreError};

on_both!(gaps_add_up, what_was_sent_is_kept_for_a_while, gaps_are_part_of_a_backup);

fn gap(month: &str, lang: &str, area: &str) -> Gap {
    Gap { month: month.to_owned(), lang: lang.to_owned(), area: area.to_owned() }
}

async fn gaps_add_up(database: &Database) -> Outcome {
    let store = database.open().await?;
    let (health, none, old) = (gap("2026-11", "so", "health"), gap("2026-11", "ar", ""), gap("2024-01", "sv", "work"));
    store.count_gaps(&[(health.clone(), 2), (none.clone(), 1), (old, 9)]).await?;
    store.count_gaps(&[(health.clone(), 3)]).await?;
    assert_eq!(store.gaps(now()).await?, [(health, 5), (none, 1)]);
    store.count_gaps(&[]).await?;
    Ok(())
}

async fn what_was_sent_is_kept_for_a_while(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.tell("sv", "  var skiljer man sig  ", time("2026-08-01T10:00:00Z")).await?;
    store.tell("ar", "كيف أسجل وفاة؟", time("2026-11-21T10:00:00Z")).await?;
    let words = |told: Vec<welcome_house::store::Told>| told.into_iter().map(|told| told.words).collect::<Vec<_>>();
    // The first is older than ninety days: nobody sees it, and the next that is sent takes it away.
    assert_eq!(words(store.told(time("2026-11-21T10:00:00Z")).await?), ["كيف أسجل وفاة؟"]);
    assert_eq!(words(store.told(time("2026-08-02T10:00:00Z")).await?), ["كيف أسجل وفاة؟"]);
    let told = store.told(now()).await?;
    store.deal_with(&told[0].id).await?;
    assert!(store.told(now()).await?.is_empty());
    assert!(matches!(store.deal_with(&told[0].id).await, Err(StoreError::Unknown(_))));
    for refused in ["", "   ", "two\nlines", &"x".repeat(2_001)] {
        assert!(matches!(store.tell("sv", refused, now()).await, Err(StoreError::Unacceptable { .. })), "{refused:?}");
    }
    Ok(())
}

async fn gaps_are_part_of_a_backup(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.import(&super::tree(&[("a.md", "a")]), "editor", "", now()).await?;
    store.count_gaps(&[(gap("2026-11", "so", "health"), 2)]).await?;
    store.tell("so", "furaha guriga", now()).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("house.backup");
    backup(&store, &file, now()).await?;
    let url = format!("sqlite:{}", folder.path().join("other.db").display());
    let (_, restored) = restore(&file, &url, false).await?;
    assert_eq!(restored.gaps(now()).await?, store.gaps(now()).await?);
    assert_eq!(restored.told(now()).await?, store.told(now()).await?);
    Ok(())
}
