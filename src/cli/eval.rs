//! `welcome-house eval`: search and chat measured on collections of questions.

use super::check::{now, read_tree, today};
use super::transfer::refused;
use crate::audit::Policy;
use crate::chat::evaluate::{Case, evaluate};
use crate::lang::{self, Lang};
use crate::library::assemble;
use crate::search::{self, Evaluation};
use crate::web::Edition;
use anyhow::{Context as _, Result, anyhow, bail};
use clap::Subcommand;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What to measure.
#[derive(Subcommand, Debug)]
pub enum EvalOptions {
    /// Index a collection with the house's own analysis and ask it questions.
    Search(SearchOptions),
    /// Send messages to the chat, and count how well it answers.
    Chat(ChatOptions),
}

/// Options of `eval chat`.
#[derive(clap::Args, Debug)]
pub struct ChatOptions {
    /// JSON lines `{id, lang, message, urgent, parties_any, topics_any}`.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The content to answer from; without it, the content inside this program.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// One JSON object per language.
    #[arg(long)]
    json: bool,
}

/// Options of `eval search`.
#[derive(clap::Args, Debug)]
pub struct SearchOptions {
    /// The documents: JSON lines `{"id", "text"}`.
    #[arg(long, value_name = "FILE", required_unless_present = "all")]
    docs: Option<PathBuf>,
    /// The queries: JSON lines `{"id", "text"}`.
    #[arg(long, value_name = "FILE", required_unless_present = "all")]
    queries: Option<PathBuf>,
    /// Which document answers which query: query id, tab, document id.
    #[arg(long, value_name = "FILE", required_unless_present = "all")]
    qrels: Option<PathBuf>,
    /// The collection's language.
    #[arg(long, value_name = "TAG", required_unless_present = "all")]
    lang: Option<String>,
    /// A folder of sets, each with `docs.LANG.jsonl`, `queries*.LANG.jsonl` and `qrels.LANG.tsv`.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["docs", "queries", "qrels", "lang"])]
    all: Option<PathBuf>,
    /// One JSON object per line.
    #[arg(long)]
    json: bool,
}

/// Measures and prints.
pub fn run(options: &EvalOptions, out: &mut impl Write) -> Result<()> {
    let options = match options {
        EvalOptions::Search(options) => options,
        EvalOptions::Chat(options) => return chat(options, out),
    };
    if !options.json {
        writeln!(out, "{:32} {:9} {:>7} {:>6} {:>6} {:>7} {:>8}", "set", "lang", "queries", "R@1", "R@5", "MRR@10", "ms/query")?;
    }
    match (&options.all, &options.docs, &options.queries, &options.qrels, &options.lang) {
        (Some(folder), ..) => all(folder, options.json, out),
        (None, Some(docs), Some(queries), Some(qrels), Some(tag)) => {
            let lang = Lang::parse(tag).with_context(|| format!("`{tag}` is not a language of the house"))?;
            let set = queries.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            print(&search::evaluate(&set, lang, &read(docs)?, &read(queries)?, &read(qrels)?)?, options.json, out)
        }
        _ => bail!("name --docs, --queries, --qrels and --lang, or --all"),
    }
}

/// Sends every message of the files to an assistant over the shipped content.
fn chat(options: &ChatOptions, out: &mut impl Write) -> Result<()> {
    let messages = lang::shipped().map_err(|faults| anyhow!("the interface's words do not parse: {faults:?}"))?;
    let tree = read_tree(options.content.as_ref()).map_err(|faults| refused(&faults))?;
    let edition = Edition::of(assemble(&tree.into_documents(), &messages, Policy::Preview, today()), None)?;
    let mut cases: Vec<Case> = Vec::new();
    let began = std::time::Instant::now();
    for file in &options.files {
        for (number, line) in read(file)?.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            cases.push(serde_json::from_str(line).with_context(|| format!("{}, line {}", file.display(), number + 1))?);
        }
    }
    for found in evaluate(&cases, edition.assistant(&messages), &edition.snapshot, &edition.index, now(), &|| began.elapsed())? {
        if options.json {
            writeln!(out, "{}", serde_json::to_string(&found)?)?;
            continue;
        }
        let share = |share: Option<f64>| share.map_or_else(|| "-".to_owned(), |share| format!("{share:.1}"));
        writeln!(
            out,
            "{:10} {:5} messages  urgent recall {:>5}  false alarms {:>5}  answer@1 {:>5}  answer@3 {:>5}  language {:5.1}  fallback {:5.1}  {:.2} ms",
            found.lang,
            found.messages,
            share(found.urgent_recall),
            share(found.false_alarms),
            share(found.answer_at_1),
            share(found.answer_at_3),
            found.language,
            found.fallback,
            found.ms
        )?;
    }
    Ok(())
}

fn all(folder: &Path, json: bool, out: &mut impl Write) -> Result<()> {
    let mut measured = 0;
    for set in sorted(folder)?.iter().filter(|path| path.is_dir()) {
        let name = file_name(set);
        for file in sorted(set)? {
            let Some(tag) =
                file_name(&file).strip_prefix("docs.").and_then(|rest| rest.strip_suffix(".jsonl")).map(str::to_owned)
            else {
                continue;
            };
            let lang = Lang::parse(&tag).with_context(|| format!("`{tag}` is not a language of the house"))?;
            let index = search::collection(&read(&file)?, lang)?;
            let qrels = read(&set.join(format!("qrels.{tag}.tsv")))?;
            for kind in ["queries", "queries_typo", "queries_ortho"] {
                let queries = set.join(format!("{kind}.{tag}.jsonl"));
                if queries.is_file() {
                    let variant = kind.strip_prefix("queries").unwrap_or_default().replace('_', " ");
                    print(&search::evaluate_on(&index, &format!("{name}{variant}"), lang, &read(&queries)?, &qrels)?, json, out)?;
                    measured += 1;
                }
            }
        }
    }
    if measured == 0 {
        bail!("{} holds no set: each is a folder with docs.LANG.jsonl, queries.LANG.jsonl and qrels.LANG.tsv", folder.display());
    }
    Ok(())
}

fn print(found: &Evaluation, json: bool, out: &mut impl Write) -> Result<()> {
    if json {
        writeln!(out, "{}", serde_json::to_string(found)?)?;
    } else {
        let Evaluation { set, lang, queries, recall_at_1, recall_at_5, mrr_at_10, ms_per_query } = found;
        writeln!(out, "{set:32} {lang:9} {queries:7} {recall_at_1:6.1} {recall_at_5:6.1} {mrr_at_10:7.1} {ms_per_query:8.3}")?;
    }
    out.flush()?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
