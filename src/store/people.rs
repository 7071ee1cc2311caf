//! People: who works with the house, in which role, and the proof that it is they.

use super::{Result, Store, StoreError, checked, new_id, read_time, written};
use argon2::Argon2;
use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::any::AnyRow;

/// The shortest password, in characters.
pub const MIN_PASSWORD: usize = 12;
/// The longest password, in bytes: hashing must have an end.
const MAX_PASSWORD: usize = 1024;
/// What an unknown name's password is compared with, so that a wrong name takes as long as a wrong password.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$d2VsY29tZS1ob3VzZQ$CcvRVPqIhDm3Sd9ZfpvyScGnbiFOVnDD7qtPGIGDIrs";

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// UUIDv7.
    pub id: String,
    /// The name they sign in with, in lower case.
    pub name: String,
    /// What they may do; the editors' side gives roles their meaning.
    pub role: String,
    /// Whether they may sign in.
    pub active: bool,
    /// Since when.
    pub created: Timestamp,
}

impl Store {
    /// Adds a user.
    ///
    /// # Errors
    /// [`StoreError::UserExists`]; a name, role or password that is not acceptable.
    pub async fn add_user(&self, name: &str, role: &str, password: &str, now: Timestamp) -> Result<User> {
        let name = acceptable_name(name)?;
        let role = acceptable_role(role)?;
        let hash = self.hash(password).await?;
        let user = User { id: new_id(), name, role, active: true, created: now };
        let sql = "INSERT INTO account (id, name, role, password, state, created) VALUES ($1, $2, $3, $4, 'active', $5)";
        let added = sqlx::query(sql)
            .bind(&user.id)
            .bind(&user.name)
            .bind(&user.role)
            .bind(hash)
            .bind(written(now))
            .execute(&self.pool)
            .await;
        match added {
            Ok(_) => Ok(user),
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => Err(StoreError::UserExists(user.name)),
            Err(error) => Err(error.into()),
        }
    }

    /// Every user, by name.
    ///
    /// # Errors
    /// The database's.
    pub async fn users(&self) -> Result<Vec<User>> {
        let rows = sqlx::query("SELECT id, name, role, state, created FROM account").fetch_all(&self.pool).await?;
        let mut users = rows.iter().map(user_of).collect::<Result<Vec<User>>>()?;
        users.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(users)
    }

    /// The user of that name and password, if both are right and the user is active. Takes the same time whatever is wrong.
    ///
    /// # Errors
    /// The database's.
    pub async fn authenticate(&self, name: &str, password: &str) -> Result<Option<User>> {
        let sql = "SELECT id, name, role, state, created, password FROM account WHERE name = $1";
        let row = sqlx::query(sql).bind(name.trim().to_lowercase()).fetch_optional(&self.pool).await?;
        let hash = row.as_ref().map(|row| row.try_get("password")).transpose()?.unwrap_or_else(|| NOBODY.to_owned());
        let is_right = self.verify(password, hash).await?;
        let user = row.as_ref().map(user_of).transpose()?;
        Ok(user.filter(|user| is_right && user.active))
    }

    /// Gives a user another password and ends all their sessions.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] for a name that is not there; a password that is not acceptable.
    pub async fn set_password(&self, name: &str, password: &str) -> Result<()> {
        let hash = self.hash(password).await?;
        self.change_user("UPDATE account SET password = $2 WHERE name = $1", name, hash).await
    }

    /// Gives a user another role and ends all their sessions.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] for a name that is not there; a role that is not acceptable.
    pub async fn set_role(&self, name: &str, role: &str) -> Result<()> {
        self.change_user("UPDATE account SET role = $2 WHERE name = $1", name, acceptable_role(role)?).await
    }

    /// Lets a user sign in, or no longer; what they wrote stays theirs. Ends all their sessions.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] for a name that is not there.
    pub async fn set_active(&self, name: &str, active: bool) -> Result<()> {
        let state = if active { "active" } else { "inactive" };
        self.change_user("UPDATE account SET state = $2 WHERE name = $1", name, state.to_owned()).await
    }

    async fn change_user(&self, sql: &'static str, name: &str, value: String) -> Result<()> {
        let name = name.trim().to_lowercase();
        let mut write = self.write().await?;
        let changed = sqlx::query(sql).bind(&name).bind(value).execute(&mut *write).await?;
        if changed.rows_affected() == 0 {
            return Err(StoreError::Unknown(format!("user `{name}`")));
        }
        let sql = "DELETE FROM session WHERE account = (SELECT id FROM account WHERE name = $1)";
        sqlx::query(sql).bind(&name).execute(&mut *write).await?;
        Ok(write.commit().await?)
    }

    async fn hash(&self, password: &str) -> Result<String> {
        let reason = match password {
            _ if password.chars().count() < MIN_PASSWORD => "is shorter than 12 characters",
            _ if password.len() > MAX_PASSWORD => "is too long",
            _ => "",
        };
        if !reason.is_empty() {
            return Err(StoreError::Unacceptable { what: "the password", reason });
        }
        let password = password.to_owned();
        let failed = |_| StoreError::Damaged("the password could not be hashed".to_owned());
        self.hashing(move || {
            let salt = SaltString::generate(&mut OsRng);
            Argon2::default().hash_password(password.as_bytes(), &salt).map(|hash| hash.to_string())
        })
        .await?
        .map_err(failed)
    }

    async fn verify(&self, password: &str, hash: String) -> Result<bool> {
        if password.len() > MAX_PASSWORD {
            return Ok(false);
        }
        let password = password.to_owned();
        self.hashing(move || {
            PasswordHash::new(&hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
        })
        .await
    }

    /// Away from the threads that answer requests, and only a few at once.
    async fn hashing<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let failed = || StoreError::Damaged("password hashing stopped".to_owned());
        let _permit = self.hashing.acquire().await.map_err(|_| failed())?;
        tokio::task::spawn_blocking(work).await.map_err(|_| failed())
    }
}

/// A user from a row with `id`, `name`, `role`, `state` and `created`.
pub(super) fn user_of(row: &AnyRow) -> Result<User> {
    Ok(User {
        id: row.try_get("id")?,
        name: row.try_get("name")?,
        role: row.try_get("role")?,
        active: row.try_get::<&str, _>("state")? == "active",
        created: read_time(row.try_get("created")?)?,
    })
}

fn acceptable_name(name: &str) -> Result<String> {
    let name = name.trim().to_lowercase();
    checked("the name", &name, 100)?;
    if name.chars().count() < 2 {
        return Err(StoreError::Unacceptable { what: "the name", reason: "is too short" });
    }
    Ok(name)
}

fn acceptable_role(role: &str) -> Result<String> {
    if role.is_empty() || role.len() > 40 || !role.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
        return Err(StoreError::Unacceptable { what: "the role", reason: "must be lower-case letters and hyphens" });
    }
    Ok(role.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_a_hash_like_everybody() {
        // A malformed one would be refused at once and tell unknown names from known ones by the clock.
        let hash = PasswordHash::new(NOBODY);
        assert!(
            hash.is_ok_and(|hash| hash.hash.is_some_and(|output| output.len() == 32) && hash.algorithm.as_str() == "argon2id")
        );
        assert!(NOBODY.contains(&format!(
            "m={},t={},p={}",
            argon2::Params::DEFAULT_M_COST,
            argon2::Params::DEFAULT_T_COST,
            argon2::Params::DEFAULT_P_COST
        )));
    }
}
