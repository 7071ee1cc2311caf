//! The whole database as rows, for backups that both databases can read.

use super::connection::MIGRATIONS;
use super::{Result, Store, StoreError};
use futures_util::TryStreamExt as _;
use serde_json::{Map, Value};
use sqlx::any::{AnyRow, AnyTypeInfoKind};
use sqlx::{AnyConnection, AssertSqlSafe, Column as _, Row as _, ValueRef as _};

/// The tables of a backup, each after those it refers to. Sessions are left out: who restores signs in again.
pub const TABLES: [&str; 9] =
    ["ledger", "document", "revision", "review", "publication", "publication_entry", "account", "gap", "told"];

/// One row of one table: column names and values, which are texts, whole numbers or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The table, one of [`TABLES`].
    pub table: String,
    /// Its values.
    pub values: Map<String, Value>,
}

impl Store {
    /// The number of the newest migration this program knows.
    pub fn schema() -> i64 {
        MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default()
    }

    /// Hands over every row as of one moment, while others go on reading and writing; gives their number.
    ///
    /// # Errors
    /// The database's; or the first error of `each`, wrapped as [`StoreError::Damaged`].
    pub async fn read_all(&self, mut each: impl FnMut(Row) -> std::io::Result<()> + Send) -> Result<u64> {
        let mut snapshot = self.snapshot().await?;
        let mut count = 0;
        for table in TABLES {
            let sql = AssertSqlSafe(format!("SELECT * FROM {table}"));
            let mut rows = sqlx::query(sql).fetch(&mut *snapshot);
            while let Some(row) = rows.try_next().await? {
                each(Row { table: table.to_owned(), values: values_of(&row)? })
                    .map_err(|error| StoreError::Damaged(error.to_string()))?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// Whether nothing has been published and nobody may sign in.
    ///
    /// # Errors
    /// The database's.
    pub async fn is_empty(&self) -> Result<bool> {
        is_empty(&mut *self.pool.acquire().await?).await
    }

    /// Makes the database at `url` hold exactly `rows`, which were read under `schema`, and opens it. One transaction:
    /// it holds them all, or what it held before.
    ///
    /// # Errors
    /// [`StoreError::NotEmpty`] unless `replace`; rows that do not fit; texts that are not those that were published.
    pub async fn restore(url: &str, schema: i64, rows: impl Iterator<Item = Result<Row>> + Send, replace: bool) -> Result<Store> {
        if schema > Store::schema() {
            return Err(StoreError::Damaged(format!("it was made by a newer version (schema {schema})")));
        }
        let store = Store::open(url).await?;
        let mut write = store.write().await?;
        if !replace && !is_empty(&mut write).await? {
            return Err(StoreError::NotEmpty);
        }
        for table in ["session"].iter().chain(TABLES.iter().rev()).chain(["_sqlx_migrations"].iter()) {
            sqlx::query(AssertSqlSafe(format!("DROP TABLE {table}"))).execute(&mut *write).await?;
        }
        // The rows go into the schema they come from; later migrations then change them as they would have.
        MIGRATIONS.run_direct(Some(schema), &mut *write, false).await?;
        sqlx::query("DELETE FROM ledger").execute(&mut *write).await?;
        for row in rows {
            insert(&mut write, &row?).await?;
        }
        MIGRATIONS.run_direct(None, &mut *write, false).await?;
        write.commit().await?;
        // Statements that were prepared for the old tables must not be used again.
        store.close().await;
        let store = Store::open(url).await?;
        store.current_tree().await?;
        Ok(store)
    }
}

async fn is_empty(connection: &mut AnyConnection) -> Result<bool> {
    let sql = "SELECT (SELECT COUNT(*) FROM document) + (SELECT COUNT(*) FROM account)";
    Ok(sqlx::query_scalar::<_, i64>(sql).fetch_one(connection).await? == 0)
}

fn values_of(row: &AnyRow) -> Result<Map<String, Value>> {
    let value_of = |index: usize| -> Result<Value> {
        let raw = row.try_get_raw(index)?;
        Ok(match raw.type_info().kind() {
            _ if raw.is_null() => Value::Null,
            AnyTypeInfoKind::Text => Value::from(row.try_get::<&str, _>(index)?),
            _ => Value::from(row.try_get::<i64, _>(index)?),
        })
    };
    row.columns().iter().map(|column| Ok((column.name().to_owned(), value_of(column.ordinal())?))).collect()
}

async fn insert(write: &mut AnyConnection, row: &Row) -> Result<()> {
    let is_name = |name: &String| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if !TABLES.contains(&row.table.as_str()) || !row.values.keys().all(is_name) {
        return Err(StoreError::Damaged(format!("it holds rows of `{}`, which this program does not know", row.table)));
    }
    let columns: Vec<&str> = row.values.keys().map(String::as_str).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", row.table, columns.join(", "), places.join(", "));
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for value in row.values.values() {
        query = match value {
            Value::String(text) => query.bind(text.clone()),
            Value::Number(number) => query.bind(number.as_i64()),
            Value::Null => query.bind(None::<String>),
            _ => {
                return Err(StoreError::Damaged(format!("a row of `{}` holds neither text nor number", row.table)));
            }
        };
    }
    query.execute(write).await?;
    Ok(())
}
