//! Sessions: who is signed in. The browser holds the token, the database only its digest.

use super::people::{User, user_of};
use super::{Result, Store, read_time, written};
use crate::audit::Digest;
use argon2::password_hash::rand_core::{OsRng, RngCore as _};
use jiff::{SignedDuration, Timestamp};
use sqlx::Row as _;
use std::fmt::Write as _;

/// Somebody signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub user: User,
    /// Until when.
    pub expires: Timestamp,
}

impl Store {
    /// Signs a user in and gives the token to hand to the browser; it cannot be read back later.
    ///
    /// # Errors
    /// The database's.
    pub async fn start_session(&self, user: &User, now: Timestamp, lasting: SignedDuration) -> Result<String> {
        let mut random = [0_u8; 32];
        OsRng.fill_bytes(&mut random);
        let token = random.iter().fold(String::new(), |mut token, byte| {
            let _ = write!(token, "{byte:02x}");
            token
        });
        let expires = now.checked_add(lasting).unwrap_or(now);
        let mut write = self.write().await?;
        sqlx::query("DELETE FROM session WHERE expires <= $1").bind(written(now)).execute(&mut *write).await?;
        sqlx::query("INSERT INTO session (digest, account, created, expires) VALUES ($1, $2, $3, $4)")
            .bind(digest(&token))
            .bind(&user.id)
            .bind(written(now))
            .bind(written(expires))
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(token)
    }

    /// Whose token this is, if it still holds and the user is active.
    ///
    /// # Errors
    /// The database's.
    pub async fn session(&self, token: &str, now: Timestamp) -> Result<Option<Session>> {
        let sql = "SELECT a.id, a.name, a.role, a.state, a.created, s.expires FROM session s JOIN account a ON a.id = s.account \
             WHERE s.digest = $1 AND s.expires > $2 AND a.state = 'active'";
        let row = sqlx::query(sql).bind(digest(token)).bind(written(now)).fetch_optional(&self.pool).await?;
        row.map(|row| Ok(Session { user: user_of(&row)?, expires: read_time(row.try_get("expires")?)? })).transpose()
    }

    /// Signs out; a token nobody knows is signed out already.
    ///
    /// # Errors
    /// The database's.
    pub async fn end_session(&self, token: &str) -> Result<()> {
        sqlx::query("DELETE FROM session WHERE digest = $1").bind(digest(token)).execute(&self.pool).await?;
        Ok(())
    }
}

fn digest(token: &str) -> String {
    Digest::of([token]).to_string()
}
