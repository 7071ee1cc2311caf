//! Search at scale, beside SQLite FTS5 on the same documents in the same run.
//!
//! `cargo bench --bench search -- DIR LANG N…`: recombines the sentences of `DIR/docs.LANG.jsonl` into N documents of one to three
//! sentences, asks the questions of `DIR/queries*.LANG.jsonl`, prefixes and single words of them, and prints one line each. A
//! document answers a question if it has a sentence of the text that `DIR/qrels.LANG.tsv` names: `found` is the share of questions
//! with such a document among ten results, `right` the share of right ones among all ten.
//!
//! `cargo bench --bench search -- --sets FOLDER`: recall of the same engines on every set of a folder.
#![allow(clippy::print_stdout)]

#[path = "search/peers.rs"]
mod peers;

use serde::Deserialize;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::Instant;
use welcome_house::lang::Lang;
use welcome_house::search::{Document, Index, Query};

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Questions asked per kind.
const ASKED: usize = 200;
/// Questions asked of SQLite from a million documents on, where each takes a second.
const ASKED_OF_MANY: usize = 20;
const RESULTS: usize = 10;

#[derive(Clone, Deserialize)]
struct Line {
    id: String,
    text: String,
}

impl Line {
    fn with(&self, text: String) -> Line {
        Line { id: self.id.clone(), text }
    }
}

fn lines(path: &Path) -> Outcome<Vec<Line>> {
    Ok(std::fs::read_to_string(path)?.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

/// The sentences of a collection, and which of them answer a question.
struct Sentences {
    texts: Vec<String>,
    /// Per sentence the number of its text.
    sources: Vec<usize>,
    answers: HashMap<String, HashSet<usize>>,
}

impl Sentences {
    fn read(dir: &Path, tag: &str) -> Outcome<Sentences> {
        let docs = lines(&dir.join(format!("docs.{tag}.jsonl")))?;
        let numbers: HashMap<&str, usize> = docs.iter().enumerate().map(|(number, line)| (line.id.as_str(), number)).collect();
        let mut sentences = Sentences { texts: Vec::new(), sources: Vec::new(), answers: HashMap::new() };
        for (number, line) in docs.iter().enumerate() {
            for sentence in line.text.split_inclusive(['.', '؟', '።', '!']).map(str::trim).filter(|s| s.len() > 20) {
                sentences.texts.push(sentence.to_owned());
                sentences.sources.push(number);
            }
        }
        for line in std::fs::read_to_string(dir.join(format!("qrels.{tag}.tsv")))?.lines() {
            let mut cells = line.split('\t');
            if let (Some(question), Some(number)) = (cells.next(), cells.next().and_then(|document| numbers.get(document))) {
                sentences.answers.entry(question.to_owned()).or_default().insert(*number);
            }
        }
        Ok(sentences)
    }
}

/// How often the right document was among the results.
#[derive(Default)]
struct Recall {
    asked: f64,
    found: f64,
    right: f64,
}

impl Recall {
    fn add(&mut self, question: &Line, results: &[usize], library: &Library) {
        let right = results.iter().filter(|number| library.answers(question, **number)).count();
        self.asked += 1.0;
        self.found += f64::from(u8::from(right > 0));
        self.right += right as f64 / RESULTS as f64;
    }
}

/// Documents made of sentences, and which sentences each has.
struct Library<'a> {
    documents: Vec<Document>,
    parts: Vec<Vec<usize>>,
    sentences: &'a Sentences,
}

impl Library<'_> {
    fn answers(&self, question: &Line, document: usize) -> bool {
        let right = self.sentences.answers.get(&question.id);
        let sources = self.parts.get(document).into_iter().flatten().filter_map(|part| self.sentences.sources.get(*part));
        right.is_some_and(|right| sources.into_iter().any(|source| right.contains(source)))
    }
}

/// A generator of numbers that is the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }
}

fn library(sentences: &Sentences, lang: Lang, many: usize) -> Library<'_> {
    let mut numbers = Numbers(7);
    let mut library = Library { documents: Vec::with_capacity(many), parts: Vec::with_capacity(many), sentences };
    for number in 0..many {
        let parts = 1 + numbers.below(3);
        let parts: Vec<usize> = (0..parts).map(|_| numbers.below(sentences.texts.len())).collect();
        let texts: Vec<&str> = parts.iter().filter_map(|part| sentences.texts.get(*part)).map(String::as_str).collect();
        library.documents.push(Document::of_text(number.to_string(), lang, "", texts.join(" ")));
        library.parts.push(parts);
    }
    library
}

/// The most memory the process has held since [`forget_peak`], in kB; where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()
}

fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The median, the 99th percentile and the maximum, in milliseconds.
fn percentiles(mut times: Vec<f64>) -> [f64; 3] {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get(((times.len() - 1) as f64 * share) as usize).copied().unwrap_or_default() * 1_000.0;
    [at(0.5), at(0.99), at(1.0)]
}

fn report(engine: &str, kind: &str, many: usize, times: Vec<f64>, recall: &Recall) {
    let per_second = times.len() as f64 / times.iter().sum::<f64>();
    let [p50, p99, max] = percentiles(times);
    let share = |sum: f64| 100.0 * sum / recall.asked.max(1.0);
    println!(
        "{many:>8} {engine:<14} {kind:<9} p50 {p50:8.3} ms  p99 {p99:8.3}  max {max:8.3}  {per_second:8.0}/s  found {:5.1}  right {:5.1}",
        share(recall.found),
        share(recall.right)
    );
}

/// The questions by kind: as asked, misspelt, one word, the beginning of a word.
fn questions(dir: &Path, lang: Lang) -> Vec<(&'static str, Vec<Line>)> {
    let read = |name: &str| lines(&dir.join(format!("{name}.{lang}.jsonl"))).unwrap_or_default();
    let asked: Vec<Line> = read("queries").into_iter().step_by(3).take(ASKED).collect();
    let longest = |text: &str| text.split_whitespace().max_by_key(|word| word.chars().count()).unwrap_or_default().to_owned();
    let words: Vec<Line> = asked.iter().map(|line| line.with(longest(&line.text))).collect();
    let beginnings = words.iter().map(|line| line.with(line.text.chars().take(3).collect())).collect();
    let misspelt = read("queries_typo").into_iter().take(ASKED).collect();
    vec![("question", asked), ("misspelt", misspelt), ("word", words), ("beginning", beginnings)]
}

/// What nobody asks who wants an answer.
fn hostile(kinds: &[(&'static str, Vec<Line>)]) -> Vec<String> {
    let all = |kind: &'static str| kinds.iter().filter(move |(name, _)| *name == kind).flat_map(|(_, lines)| lines);
    vec![
        "word ".repeat(2_000),
        all("question").map(|line| line.text.as_str()).collect::<Vec<_>>().join(" "),
        "\u{202e}\u{200b}\u{200c}".repeat(1_200),
        "((a+)+)+$".repeat(1_000),
        ".*".repeat(5_000),
        "ا".repeat(5_000),
        "e\u{301}\u{301}\u{301}".repeat(2_500),
        all("word").map(|line| format!("{}xq ", line.text)).collect(),
        all("word").flat_map(|line| line.text.chars().take(2).chain([' '])).cycle().take(3_000).collect(),
    ]
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

/// Builds, opens and asks our own index.
fn own(library: &Library<'_>, lang: Lang, kinds: &[(&'static str, Vec<Line>)]) -> Outcome<()> {
    let many = library.documents.len();
    let home = std::env::temp_dir().join(format!("search-bench-{lang}-{many}"));
    let _ = std::fs::remove_dir_all(&home);
    let started = Instant::now();
    drop(Index::open_or_build(&home, "bench", &library.documents, &[])?);
    let built = started.elapsed().as_secs_f64();
    let files = std::fs::read_dir(home.join("bench").join(lang.tag()))?;
    let size: u64 = files.filter_map(|file| file.ok()?.metadata().ok()).map(|data| data.len()).sum();
    let started = Instant::now();
    let index = Index::open_or_build(&home, "bench", &library.documents, &[])?;
    let opened = started.elapsed().as_secs_f64();
    println!("{many:>8} welcome-house  built in {built:.2} s, {} kB, opened again in {opened:.2} s", size / 1_000);
    for (kind, lines) in kinds {
        let (mut times, mut recall) = (Vec::new(), Recall::default());
        for line in lines {
            let query = Query { typing: *kind == "beginning", ..Query::new(line.text.as_str(), lang, RESULTS) };
            let started = Instant::now();
            let hits = index.search(&query)?.hits;
            times.push(started.elapsed().as_secs_f64());
            let results: Vec<usize> = hits.iter().filter_map(|hit| hit.slug.parse().ok()).collect();
            recall.add(line, &results, library);
        }
        report("welcome-house", kind, many, times, &recall);
    }
    for text in hostile(kinds) {
        forget_peak();
        let before = peak();
        let started = Instant::now();
        index.search(&Query::new(text.as_str(), lang, RESULTS))?;
        let took = started.elapsed().as_secs_f64() * 1_000.0;
        let more = peak().zip(before).map_or_else(|| "?".to_owned(), |(after, before)| after.saturating_sub(before).to_string());
        let shown: String = text.chars().take(12).flat_map(char::escape_debug).collect();
        println!("{many:>8} welcome-house  hostile   {took:8.3} ms  {more:>6} kB more  {} bytes {shown}", text.len());
    }
    let _ = std::fs::remove_dir_all(&home);
    Ok(())
}

/// Asks SQLite the same.
async fn sqlite(library: &Library<'_>, tokenizer: &str, kinds: &[(&'static str, Vec<Line>)]) -> Outcome<()> {
    let many = library.documents.len();
    let started = Instant::now();
    let mut connection = table(&library.documents, tokenizer).await?;
    println!("{many:>8} fts5 {tokenizer:<9} built in {:.2} s", started.elapsed().as_secs_f64());
    for (kind, lines) in kinds {
        let (mut times, mut recall) = (Vec::new(), Recall::default());
        for line in lines.iter().take(if many < 1_000_000 { ASKED } else { ASKED_OF_MANY }) {
            let text = fts(&line.text, *kind == "beginning" && tokenizer == "unicode61");
            let started = Instant::now();
            let rows = sqlx::query(
                "SELECT rowid, snippet(docs, 0, '[', ']', '…', 32) FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT 10",
            );
            let found = rows.bind(text).fetch_all(&mut connection).await?;
            times.push(started.elapsed().as_secs_f64());
            let ids = found.iter().map(|row| row.get::<i64, _>(0));
            let results: Vec<usize> = ids.filter_map(|id| usize::try_from(id - 1).ok()).collect();
            recall.add(line, &results, library);
        }
        report(&format!("fts5 {tokenizer}"), kind, many, times, &recall);
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let (Some(dir), Some(tag)) = (arguments.next(), arguments.next()) else {
        println!("usage: cargo bench --bench search -- DIR LANG N… | --sets FOLDER");
        return Ok(());
    };
    if dir == "--sets" {
        return peers::compare(Path::new(&tag)).await;
    }
    let lang = Lang::parse(&tag).ok_or("unknown language")?;
    let dir = Path::new(&dir);
    let sentences = Sentences::read(dir, &tag)?;
    let kinds = questions(dir, lang);
    for many in arguments {
        let library = library(&sentences, lang, many.parse()?);
        own(&library, lang, &kinds)?;
        for tokenizer in ["unicode61", "trigram"] {
            sqlite(&library, tokenizer, &kinds).await?;
        }
    }
    Ok(())
}
