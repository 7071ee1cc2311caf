//! Users and sessions.

use super::{Database, Outcome, now, on_both, time};
use jiff::SignedDuration;
use welcome_house::store::StoreError;

on_both!(only_the_right_password_opens, a_user_can_be_changed, sessions_end, what_is_not_acceptable_is_refused);

const PASSWORD: &str = "en häst, ett batteri";

async fn only_the_right_password_opens(database: &Database) -> Outcome {
    let store = database.open().await?;
    let user = store.add_user(" Amina@Example.org ", "editor", PASSWORD, now()).await?;
    assert_eq!((user.name.as_str(), user.active), ("amina@example.org", true));
    assert_eq!(store.authenticate("AMINA@example.org", PASSWORD).await?, Some(user.clone()));
    for (name, password) in
        [("amina@example.org", "en häst, ett batter"), ("olle", PASSWORD), ("", ""), ("amina@example.org", "")]
    {
        assert_eq!(store.authenticate(name, password).await?, None);
    }
    assert_eq!(store.authenticate(&user.name, &"x".repeat(1 << 20)).await?, None);
    assert!(matches!(store.add_user("amina@example.org", "editor", PASSWORD, now()).await, Err(StoreError::UserExists(_))));
    Ok(())
}

async fn a_user_can_be_changed(database: &Database) -> Outcome {
    let store = database.open().await?;
    store.add_user("olle", "editor", PASSWORD, now()).await?;
    let user = store.add_user("amina", "editor", PASSWORD, now()).await?;
    let token = store.start_session(&user, now(), SignedDuration::from_hours(8)).await?;
    store.set_role("Amina", "reviewer").await?;
    assert_eq!(store.session(&token, now()).await?, None);
    store.set_password("amina", "another long password").await?;
    assert_eq!(store.authenticate("amina", PASSWORD).await?, None);
    assert_eq!(store.authenticate("amina", "another long password").await?.map(|user| user.role).as_deref(), Some("reviewer"));
    store.set_active("amina", false).await?;
    assert_eq!(store.authenticate("amina", "another long password").await?, None);
    let users: Vec<_> = store.users().await?.into_iter().map(|user| (user.name, user.active)).collect();
    assert_eq!(users, [("amina".to_owned(), false), ("olle".to_owned(), true)]);
    assert!(matches!(store.set_role("nobody", "editor").await, Err(StoreError::Unknown(_))));
    Ok(())
}

async fn sessions_end(database: &Database) -> Outcome {
    let store = database.open().await?;
    let user = store.add_user("amina", "editor", PASSWORD, now()).await?;
    let token = store.start_session(&user, now(), SignedDuration::from_hours(8)).await?;
    assert_eq!(token.len(), 64);
    let session = store.session(&token, time("2026-11-21T15:59:59.999Z")).await?.unwrap();
    assert_eq!((session.user, session.expires), (user.clone(), time("2026-11-21T16:00:00Z")));
    assert_eq!(store.session(&token, time("2026-11-21T16:00:00Z")).await?, None);
    assert_eq!(store.session("guess", now()).await?, None);
    store.end_session(&token).await?;
    store.end_session(&token).await?;
    assert_eq!(store.session(&token, now()).await?, None);
    let token = store.start_session(&user, now(), SignedDuration::from_hours(8)).await?;
    store.set_active("amina", false).await?;
    store.set_active("amina", true).await?;
    assert_eq!(store.session(&token, now()).await?, None);
    Ok(())
}

async fn what_is_not_acceptable_is_refused(database: &Database) -> Outcome {
    let store = database.open().await?;
    for (name, role, password) in
        [("amina", "editor", "short"), ("a", "editor", PASSWORD), ("am\nina", "editor", PASSWORD), ("amina", "Editor!", PASSWORD)]
    {
        assert!(
            matches!(store.add_user(name, role, password, now()).await, Err(StoreError::Unacceptable { .. })),
            "{name} {role}"
        );
    }
    assert!(store.users().await?.is_empty());
    Ok(())
}
