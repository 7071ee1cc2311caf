//! Search at scale, beside SQLite FTS5 on the same documents in the same run.
//!
//! `cargo bench --bench search -- DIR LANG N…`: recombines the sentences of `DIR/docs.LANG.jsonl` into N documents of one to three
//! sentences, asks the questions of `DIR/queries*.LANG.jsonl`, prefixes and single words of them, and prints one line each.
#![allow(clippy::print_stdout)]

use serde::Deserialize;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::path::Path;
use std::time::Instant;
use welcome_house::lang::Lang;
use welcome_house::search::{Document, Index, Kind, PassageText, Query};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Questions asked per kind.
const ASKED: usize = 200;

#[derive(Deserialize)]
struct Line {
    text: String,
}

fn lines(path: &Path) -> Outcome<Vec<String>> {
    let text = std::fs::read_to_string(path)?;
    Ok(text.lines().map(|line| serde_json::from_str::<Line>(line).map(|line| line.text)).collect::<Result<_, _>>()?)
}

/// A generator of numbers that is the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }
}

fn documents(sentences: &[String], lang: Lang, many: usize) -> Vec<Document> {
    let mut numbers = Numbers(7);
    let text = |numbers: &mut Numbers| {
        let parts = 1 + numbers.below(3);
        (0..parts).filter_map(|_| sentences.get(numbers.below(sentences.len()))).cloned().collect::<Vec<_>>().join(" ")
    };
    let document = |number: usize, text: String| Document {
        kind: Kind::Article,
        slug: number.to_string(),
        area: None,
        municipalities: Vec::new(),
        lang,
        title: String::new(),
        summary: String::new(),
        keywords: Vec::new(),
        passages: vec![PassageText { id: "text".to_owned(), heading: String::new(), text }],
        parties: Vec::new(),
    };
    (0..many).map(|number| document(number, text(&mut numbers))).collect()
}

/// The median, the 99th percentile and the maximum, in milliseconds.
fn percentiles(mut times: Vec<f64>) -> [f64; 3] {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get(((times.len() - 1) as f64 * share) as usize).copied().unwrap_or_default() * 1_000.0;
    [at(0.5), at(0.99), at(1.0)]
}

fn report(engine: &str, kind: &str, many: usize, times: Vec<f64>) {
    let per_second = times.len() as f64 / times.iter().sum::<f64>();
    let [p50, p99, max] = percentiles(times);
    println!("{many:>8} {engine:<16} {kind:<9} p50 {p50:8.3} ms  p99 {p99:8.3} ms  max {max:8.3} ms  {per_second:8.0}/s");
}

/// The questions by kind: as asked, misspelt, one word, the beginning of a word, hostile.
fn questions(dir: &Path, lang: Lang) -> Outcome<Vec<(&'static str, Vec<String>)>> {
    let read = |name: &str| lines(&dir.join(format!("{name}.{lang}.jsonl"))).unwrap_or_default();
    let asked: Vec<String> = read("queries").into_iter().step_by(3).take(ASKED).collect();
    let longest = |text: &String| text.split_whitespace().max_by_key(|word| word.chars().count()).unwrap_or_default().to_owned();
    let words: Vec<String> = asked.iter().map(longest).collect();
    let beginnings = words.iter().map(|word| word.chars().take(3).collect()).collect();
    let hostile = vec![
        "word ".repeat(2_000),
        asked.join(" "),
        "\u{202e}\u{200b}\u{200c}".repeat(1_200),
        "((a+)+)+$".repeat(1_000),
        "ا".repeat(5_000),
        words.iter().map(|word| format!("{word}xq ")).collect(),
    ];
    Ok(vec![
        ("question", asked),
        ("misspelt", read("queries_typo").into_iter().take(ASKED).collect()),
        ("word", words),
        ("beginning", beginnings),
        ("hostile", hostile),
    ])
}

/// The question as FTS5 takes it: every word quoted, any of them; for trigrams a word shorter than three letters finds nothing.
fn fts(text: &str, beginning: bool) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(64);
    words.map(|word| format!("\"{word}\"{}", if beginning { "*" } else { "" })).collect::<Vec<_>>().join(" OR ")
}

async fn table(documents: &[Document], tokenizer: &str) -> Outcome<SqliteConnection> {
    let mut connection = SqliteConnectOptions::new().in_memory(true).connect().await?;
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE VIRTUAL TABLE docs USING fts5(text, tokenize = '{tokenizer}')")))
        .execute(&mut connection)
        .await?;
    let mut transaction = connection.begin().await?;
    for passage in documents.iter().flat_map(|document| &document.passages) {
        sqlx::query("INSERT INTO docs (text) VALUES (?)").bind(&passage.text).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(connection)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let (Some(dir), Some(tag)) = (arguments.next(), arguments.next()) else {
        println!("usage: cargo bench --bench search -- DIR LANG N…");
        return Ok(());
    };
    let lang = Lang::parse(&tag).ok_or("unknown language")?;
    let dir = Path::new(&dir);
    let sentences: Vec<String> = lines(&dir.join(format!("docs.{tag}.jsonl")))?;
    let sentences: Vec<String> = sentences
        .iter()
        .flat_map(|text| text.split_inclusive(['.', '؟', '።', '!']))
        .map(|s| s.trim().to_owned())
        .filter(|s| s.len() > 20)
        .collect();
    let kinds = questions(dir, lang)?;
    for many in arguments {
        let many: usize = many.parse()?;
        let documents = documents(&sentences, lang, many);
        let home = std::env::temp_dir().join(format!("search-bench-{many}"));
        let _ = std::fs::remove_dir_all(&home);
        let started = Instant::now();
        let index = Index::open_or_build(&home, "bench", &documents, &[])?;
        let built = started.elapsed().as_secs_f64();
        let size: u64 = std::fs::read_dir(home.join("bench").join(lang.tag()))?
            .filter_map(|e| e.ok()?.metadata().ok())
            .map(|m| m.len())
            .sum();
        let started = Instant::now();
        drop(index);
        let index = Index::open_or_build(&home, "bench", &documents, &[])?;
        println!(
            "{many:>8} welcome-house    built in {built:.2} s, {} kB, opened again in {:.2} s",
            size / 1_000,
            started.elapsed().as_secs_f64()
        );
        for (kind, texts) in &kinds {
            let mut times = Vec::new();
            for text in texts {
                let query = Query { typing: *kind == "beginning", ..Query::new(text.as_str(), lang, 10) };
                let started = Instant::now();
                index.search(&query)?;
                times.push(started.elapsed().as_secs_f64());
            }
            report("welcome-house", kind, many, times);
        }
        let _ = std::fs::remove_dir_all(&home);
        for tokenizer in ["unicode61", "trigram"] {
            let started = Instant::now();
            let mut connection = table(&documents, tokenizer).await?;
            println!("{many:>8} fts5 {tokenizer:<11} built in {:.2} s", started.elapsed().as_secs_f64());
            for (kind, texts) in kinds.iter().filter(|(kind, _)| *kind != "hostile") {
                let mut times = Vec::new();
                for text in texts {
                    let text = fts(text, *kind == "beginning" && tokenizer == "unicode61");
                    let started = Instant::now();
                    let rows = sqlx::query(
                        "SELECT rowid, snippet(docs, 0, '[', ']', '…', 32) FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT 10",
                    );
                    let found = rows.bind(text).fetch_all(&mut connection).await?;
                    let _ids: Vec<i64> = found.iter().map(|row| row.get(0)).collect();
                    times.push(started.elapsed().as_secs_f64());
                }
                report(&format!("fts5 {tokenizer}"), kind, many, times);
            }
        }
    }
    Ok(())
}
