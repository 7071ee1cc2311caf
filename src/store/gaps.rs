//! Gaps: what people looked for and the house did not have, for its editors to fill.

use super::{Result, Store, StoreError, checked, new_id};
use jiff::civil::Date;
use jiff::{Span, Timestamp, tz::TimeZone};
use sqlx::Row as _;
use sqlx::any::AnyRow;

/// The longest words somebody may send, in bytes.
const LONGEST: usize = 2_000;
/// So many sent words are kept; the oldest make room.
const MOST_TOLD: i64 = 1_000;
/// Sent words are forgotten after so many days.
const KEPT_DAYS: i64 = 90;
/// So many months are shown to editors.
const MONTHS: i64 = 12;

/// What nothing was found for, without a word of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The month, such as `2026-11`.
    pub month: String,
    /// The language's tag.
    pub lang: String,
    /// The area it seemed to be about; empty where nobody can tell.
    pub area: String,
}

/// Words that somebody chose to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// UUIDv7.
    pub id: String,
    /// The day.
    pub day: String,
    /// The language's tag.
    pub lang: String,
    /// The words.
    pub words: String,
}

impl Store {
    /// Adds to the counts.
    ///
    /// # Errors
    /// The database's.
    pub async fn count_gaps(&self, counted: &[(Gap, u32)]) -> Result<()> {
        let mut write = self.write().await?;
        for (gap, times) in counted {
            let sql = "INSERT INTO gap (month, lang, area, times) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (month, lang, area) DO UPDATE SET times = gap.times + excluded.times";
            let row = sqlx::query(sql).bind(&gap.month).bind(&gap.lang).bind(&gap.area);
            row.bind(i64::from(*times)).execute(&mut *write).await?;
        }
        Ok(write.commit().await?)
    }

    /// The gaps of the last year, the newest month first, in it the most frequent.
    ///
    /// # Errors
    /// The database's.
    pub async fn gaps(&self, now: Timestamp) -> Result<Vec<(Gap, i64)>> {
        let since = before(now, Span::new().months(MONTHS)).strftime("%Y-%m").to_string();
        let sql = "SELECT month, lang, area, times FROM gap WHERE month > $1 ORDER BY month DESC, times DESC, lang, area";
        let rows = sqlx::query(sql).bind(since).fetch_all(&self.pool).await?;
        let gap = |row: &AnyRow| {
            let gap = Gap { month: row.try_get("month")?, lang: row.try_get("lang")?, area: row.try_get("area")? };
            Ok((gap, row.try_get("times")?))
        };
        rows.iter().map(gap).collect()
    }

    /// Keeps words that somebody chose to send; the oldest make room.
    ///
    /// # Errors
    /// [`StoreError::Unacceptable`] for words that are empty, too long or cannot be shown; the database's.
    pub async fn tell(&self, lang: &str, words: &str, now: Timestamp) -> Result<()> {
        if words.trim().is_empty() {
            return Err(StoreError::Unacceptable { what: "what was sent", reason: "is empty" });
        }
        checked("what was sent", words, LONGEST)?;
        let day = |date: Date| date.to_string();
        let mut write = self.write().await?;
        let old = "DELETE FROM told WHERE day < $1";
        sqlx::query(old).bind(day(before(now, Span::new().days(KEPT_DAYS)))).execute(&mut *write).await?;
        let full = "DELETE FROM told WHERE id NOT IN (SELECT id FROM told ORDER BY id DESC LIMIT $1)";
        sqlx::query(full).bind(MOST_TOLD - 1).execute(&mut *write).await?;
        sqlx::query("INSERT INTO told (id, day, lang, words) VALUES ($1, $2, $3, $4)")
            .bind(new_id())
            .bind(day(before(now, Span::new())))
            .bind(lang)
            .bind(words.trim())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// What was sent, the newest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn told(&self, now: Timestamp) -> Result<Vec<Told>> {
        let since = before(now, Span::new().days(KEPT_DAYS)).to_string();
        let sql = "SELECT id, day, lang, words FROM told WHERE day >= $1 ORDER BY id DESC";
        let rows = sqlx::query(sql).bind(since).fetch_all(&self.pool).await?;
        let told = |row: &AnyRow| {
            Ok(Told {
                id: row.try_get("id")?,
                day: row.try_get("day")?,
                lang: row.try_get("lang")?,
                words: row.try_get("words")?,
            })
        };
        rows.iter().map(told).collect()
    }

    /// Forgets words that an editor has dealt with.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] for words that are not there; the database's.
    pub async fn deal_with(&self, id: &str) -> Result<()> {
        let gone = sqlx::query("DELETE FROM told WHERE id = $1").bind(id).execute(&self.pool).await?;
        if gone.rows_affected() == 0 {
            return Err(StoreError::Unknown(format!("sent words `{id}`")));
        }
        Ok(())
    }
}

/// The day so long before a moment.
fn before(now: Timestamp, span: Span) -> Date {
    let today = now.to_zoned(TimeZone::UTC).date();
    today.checked_sub(span).unwrap_or(today)
}
