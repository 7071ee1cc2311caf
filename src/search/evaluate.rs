//! Measures the search on any collection: Recall@1, Recall@5, MRR@10 and time per question.

use super::SearchFault;
use super::document::{Document, Query};
use super::index::Index;
use crate::lang::Lang;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::time::Instant;

/// What was measured; recalls and MRR from 0 to 100.
#[derive(Clone, Debug, Serialize)]
pub struct Evaluation {
    /// The name of the collection.
    pub set: String,
    /// Its language.
    pub lang: Lang,
    /// How many questions were asked.
    pub queries: usize,
    /// The share of questions whose first result is right.
    pub recall_at_1: f64,
    /// The share of questions with a right one among the first five.
    pub recall_at_5: f64,
    /// The mean of 1 / rank of the first right one among ten.
    pub mrr_at_10: f64,
    /// Mean time of a question.
    pub ms_per_query: f64,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    #[serde(default)]
    title: String,
    text: String,
}

fn lines(what: &'static str, jsonl: &str) -> Result<Vec<Line>, SearchFault> {
    let numbered = jsonl.trim_start_matches('\u{feff}').lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let parse = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| SearchFault::Line { what, line: number + 1, why: error.to_string() })
    };
    numbered.map(parse).collect()
}

/// The index of a collection of `{"id", "text"}` lines: each line a document of one passage.
pub fn collection(docs: &str, lang: Lang) -> Result<Index, SearchFault> {
    let documents: Vec<Document> =
        lines("docs", docs)?.into_iter().map(|line| Document::of_text(line.id, lang, line.title, line.text)).collect();
    Index::build(&documents, &[])
}

/// Asks the collection's questions (`{"id", "text"}` lines) and compares with the judgements (`question TAB document` lines;
/// a third column, where there is one, is the grade, and 0 means wrong; so does the TREC form with four).
pub fn evaluate(set: &str, lang: Lang, docs: &str, queries: &str, qrels: &str) -> Result<Evaluation, SearchFault> {
    evaluate_on(&collection(docs, lang)?, set, lang, queries, qrels)
}

/// As [`evaluate`], on an index that exists.
pub fn evaluate_on(index: &Index, set: &str, lang: Lang, queries: &str, qrels: &str) -> Result<Evaluation, SearchFault> {
    let judged = judgements(qrels);
    let questions: Vec<Line> = lines("queries", queries)?.into_iter().filter(|q| judged.contains_key(q.id.as_str())).collect();
    let (mut first, mut five, mut reciprocal, mut spent) = (0_usize, 0_usize, 0.0, 0.0);
    for question in &questions {
        let started = Instant::now();
        let ranked = index.ranking(&Query::new(question.text.as_str(), lang, 10))?;
        spent += started.elapsed().as_secs_f64();
        let right = judged.get(question.id.as_str());
        let rank = ranked.iter().position(|slug| right.is_some_and(|right| right.contains(slug.as_str())));
        if let Some(rank) = rank {
            first += usize::from(rank == 0);
            five += usize::from(rank < 5);
            reciprocal += 1.0 / (rank + 1) as f64;
        }
    }
    let share = |count: f64| {
        if questions.is_empty() { 0.0 } else { 100.0 * count / questions.len() as f64 }
    };
    Ok(Evaluation {
        set: set.to_owned(),
        lang,
        queries: questions.len(),
        recall_at_1: share(first as f64),
        recall_at_5: share(five as f64),
        mrr_at_10: share(reciprocal),
        ms_per_query: share(spent) * 10.0,
    })
}

fn judgements(qrels: &str) -> HashMap<&str, HashSet<&str>> {
    let mut judged: HashMap<&str, HashSet<&str>> = HashMap::new();
    for line in qrels.trim_start_matches('\u{feff}').lines() {
        let cells: Vec<&str> = line.split_whitespace().collect();
        let (question, document, grade) = match cells.as_slice() {
            [question, document] => (*question, *document, "1"),
            [question, document, grade] => (*question, *document, *grade),
            [question, _, document, grade] => (*question, *document, *grade),
            _ => continue,
        };
        if grade.parse::<f32>().is_ok_and(|grade| grade > 0.0) {
            judged.entry(question).or_default().insert(document);
        }
    }
    judged
}
