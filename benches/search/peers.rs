//! Recall beside other engines: tantivy with its default analysis and SQLite FTS5, on the same collections in the same run.

use super::{Line, Outcome, fts, lines, table};
use sqlx::Row;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, TermQuery};
use tantivy::schema::{IndexRecordOption, STORED, STRING, Schema, TEXT, Value};
use tantivy::{TantivyDocument, Term, doc};
use welcome_house::lang::Lang;
use welcome_house::search::{Document, Index, Query};

const RESULTS: usize = 10;

/// Which documents answer a question.
type Answers = HashMap<String, HashSet<String>>;

/// Sums of Recall@1, Recall@5 and reciprocal ranks.
#[derive(Clone, Copy, Default)]
struct Marks {
    asked: f64,
    first: f64,
    five: f64,
    reciprocal: f64,
}

impl Marks {
    fn add(&mut self, ranked: &[String], right: &HashSet<String>) {
        let rank = ranked.iter().take(RESULTS).position(|id| right.contains(id));
        self.asked += 1.0;
        self.first += f64::from(u8::from(rank == Some(0)));
        self.five += f64::from(u8::from(rank.is_some_and(|rank| rank < 5)));
        self.reciprocal += rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64);
    }

    fn shares(self) -> [f64; 3] {
        [self.first, self.five, self.reciprocal].map(|sum| 100.0 * sum / self.asked.max(1.0))
    }
}

/// Prints Recall@1 / Recall@5 / MRR@10 of every engine on every set of a folder, and the means.
pub async fn compare(folder: &Path) -> Outcome<()> {
    let engines = ["welcome-house", "tantivy default", "fts5 unicode61", "fts5 trigram"];
    println!("{:12} {:4} {:14} {}", "set", "lang", "questions", engines.map(|engine| format!("{engine:>20}")).concat());
    let mut rows: Vec<(&str, Vec<[f64; 3]>)> = Vec::new();
    for set in sorted(folder)?.iter().filter(|path| path.is_dir()) {
        for file in sorted(set)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let Some(tag) = name.strip_prefix("docs.").and_then(|rest| rest.strip_suffix(".jsonl")) else { continue };
            let documents = documents(&lines(&file)?, Lang::parse(tag).ok_or("unknown language")?);
            let answers = answers(&set.join(format!("qrels.{tag}.tsv")))?;
            for kind in ["queries", "queries_typo", "queries_ortho"] {
                let Ok(questions) = lines(&set.join(format!("{kind}.{tag}.jsonl"))) else { continue };
                let mut row = vec![own(&documents, &questions, &answers)?, plain(&documents, &questions, &answers)?];
                for tokenizer in ["unicode61", "trigram"] {
                    row.push(sqlite(&documents, tokenizer, &questions, &answers).await?);
                }
                let row: Vec<[f64; 3]> = row.into_iter().map(Marks::shares).collect();
                let set = set.file_name().unwrap_or_default().to_string_lossy();
                println!("{set:12} {tag:4} {kind:14} {}", row.iter().map(cell).collect::<String>());
                rows.push((kind, row));
            }
        }
    }
    for kind in ["queries", "queries_typo", "queries_ortho"] {
        let of_kind: Vec<&Vec<[f64; 3]>> = rows.iter().filter(|(own, _)| *own == kind).map(|(_, row)| row).collect();
        let mean = |engine: usize, mark: usize| {
            let marks = of_kind.iter().filter_map(|row| row.get(engine)?.get(mark));
            marks.sum::<f64>() / of_kind.len().max(1) as f64
        };
        let cells = (0..engines.len()).map(|engine| cell(&[mean(engine, 0), mean(engine, 1), mean(engine, 2)]));
        println!("{:12} {:4} {kind:14} {}", "mean", "", cells.collect::<String>());
    }
    Ok(())
}

fn cell([first, five, reciprocal]: &[f64; 3]) -> String {
    format!("  {first:5.1}/{five:5.1}/{reciprocal:5.1}")
}

fn sorted(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut paths = std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn answers(file: &Path) -> Outcome<Answers> {
    let mut answers = Answers::new();
    for line in std::fs::read_to_string(file)?.lines() {
        if let Some((question, document)) = line.split_once('\t') {
            answers.entry(question.to_owned()).or_default().insert(document.trim().to_owned());
        }
    }
    Ok(answers)
}

fn documents(texts: &[Line], lang: Lang) -> Vec<Document> {
    let document = |line: &Line| Document::of_text(&line.id, lang, "", &line.text);
    texts.iter().map(document).collect()
}

/// The judged questions with what answers them.
fn judged<'a>(questions: &'a [Line], answers: &'a Answers) -> impl Iterator<Item = (&'a Line, &'a HashSet<String>)> {
    questions.iter().filter_map(|question| Some((question, answers.get(&question.id)?)))
}

fn own(documents: &[Document], questions: &[Line], answers: &Answers) -> Outcome<Marks> {
    let index = Index::build(documents, &[])?;
    let lang = documents.first().map_or(Lang::SWEDISH, |document| document.lang);
    let mut marks = Marks::default();
    for (question, right) in judged(questions, answers) {
        let hits = index.search(&Query::new(question.text.as_str(), lang, RESULTS))?.hits;
        marks.add(&hits.into_iter().map(|hit| hit.slug).collect::<Vec<_>>(), right);
    }
    Ok(marks)
}

/// tantivy as its examples use it: words by their letters, in lower case, any of them, BM25.
fn plain(documents: &[Document], questions: &[Line], answers: &Answers) -> Outcome<Marks> {
    let mut schema = Schema::builder();
    let (id, text) = (schema.add_text_field("id", STRING | STORED), schema.add_text_field("text", TEXT));
    let index = tantivy::Index::create_in_ram(schema.build());
    let mut writer = index.writer_with_num_threads::<TantivyDocument>(1, 20_000_000)?;
    for document in documents {
        let body: String = document.passages.iter().map(|passage| passage.text.as_str()).collect();
        writer.add_document(doc!(id => document.slug.as_str(), text => body))?;
    }
    writer.commit()?;
    let searcher = index.reader()?.searcher();
    let mut tokenizer = index.tokenizer_for_field(text)?;
    let mut marks = Marks::default();
    for (question, right) in judged(questions, answers) {
        let mut words: Vec<(Occur, Box<dyn tantivy::query::Query>)> = Vec::new();
        tokenizer.token_stream(&question.text).process(&mut |token| {
            let term = TermQuery::new(Term::from_field_text(text, &token.text), IndexRecordOption::WithFreqs);
            words.push((Occur::Should, Box::new(term)));
        });
        let mut ranked = Vec::new();
        for (_, address) in searcher.search(&BooleanQuery::new(words), &TopDocs::with_limit(RESULTS).order_by_score())? {
            let found: TantivyDocument = searcher.doc(address)?;
            ranked.extend(found.get_first(id).and_then(|id| id.as_str()).map(str::to_owned));
        }
        marks.add(&ranked, right);
    }
    Ok(marks)
}

async fn sqlite(documents: &[Document], tokenizer: &str, questions: &[Line], answers: &Answers) -> Outcome<Marks> {
    let mut connection = table(documents, tokenizer).await?;
    let mut marks = Marks::default();
    for (question, right) in judged(questions, answers) {
        let rows = sqlx::query("SELECT rowid FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT 10");
        let found = rows.bind(fts(&question.text, false)).fetch_all(&mut connection).await?;
        let number = |row: &sqlx::sqlite::SqliteRow| usize::try_from(row.get::<i64, _>(0) - 1).ok();
        let ids = found.iter().filter_map(|row| documents.get(number(row)?)).map(|document| document.slug.clone());
        marks.add(&ids.collect::<Vec<_>>(), right);
    }
    Ok(marks)
}
