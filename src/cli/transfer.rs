//! `import`, `export`, `backup`, `restore`: content and database, in and out.

use super::check::read_tree;
use super::settings;
use crate::content::Fault;
use crate::exchange::tree::{self, Existing, Tree};
use crate::exchange::{hsds, xliff};
use crate::lang::{self, Lang};
use crate::library::{Assembly, Snapshot, assemble};
use crate::ops::backup;
use crate::store::Store;
use anyhow::{Context as _, Result, anyhow, bail};
use jiff::Timestamp;
use std::io::Write;
use std::path::PathBuf;

/// Options of `import`.
#[derive(clap::Args, Debug)]
pub struct ImportOptions {
    /// The content folder; without it, the content inside this program.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Who answers for it.
    #[arg(long, default_value = "operator")]
    author: String,
    /// Why.
    #[arg(long, default_value = "import")]
    note: String,
    #[command(flatten)]
    place: settings::Place,
}

/// What `export` writes.
#[derive(clap::ValueEnum, Clone, Copy, Debug)]
enum Format {
    /// The content tree, byte for byte.
    Tree,
    /// XLIFF 2.1 files of one language, for translators' tools.
    Xliff,
    /// The parties as HSDS JSON, for other directories.
    Hsds,
}

/// Options of `export`.
#[derive(clap::Args, Debug)]
pub struct ExportOptions {
    /// The folder to write to; files that are there and not content are left alone.
    folder: PathBuf,
    /// What to write.
    #[arg(long, value_enum, default_value = "tree")]
    format: Format,
    /// For XLIFF: the language to translate into.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    #[command(flatten)]
    place: settings::Place,
}

/// Options of `backup`.
#[derive(clap::Args, Debug)]
pub struct BackupOptions {
    /// The file to write.
    file: PathBuf,
    #[command(flatten)]
    place: settings::Place,
}

/// Options of `restore`.
#[derive(clap::Args, Debug)]
pub struct RestoreOptions {
    /// A file that `backup` wrote.
    file: PathBuf,
    /// Replace what the database holds.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    place: settings::Place,
}

/// Every fault as the reason why something was not done.
pub fn refused(faults: &[Fault]) -> anyhow::Error {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    anyhow!("{} faults in the content:\n{}", faults.len(), lines.join("\n"))
}

/// Reads a tree and checks that it can be shown before anything is stored.
pub async fn import(options: &ImportOptions, out: &mut impl Write) -> Result<()> {
    let tree = read_tree(options.content.as_ref()).map_err(|faults| refused(&faults))?;
    snapshot_of(tree.clone())?;
    let store = open(&options.place).await?;
    let report = store.import(&tree, &options.author, &options.note, Timestamp::now()).await?;
    writeln!(
        out,
        "imported {} documents: {} new, {} changed, {} unchanged, {} withdrawn",
        tree.len(),
        report.added,
        report.changed,
        report.unchanged,
        report.withdrawn
    )?;
    Ok(())
}

/// Opens the store that the settings name.
pub async fn open(place: &settings::Place) -> Result<Store> {
    let config = place.config()?;
    Ok(Store::open(config.storage.database.reveal()).await?)
}

fn snapshot_of(tree: Tree) -> Result<Snapshot> {
    let messages = lang::shipped().map_err(|faults| anyhow!("the interface's words do not parse: {faults:?}"))?;
    let Assembly { snapshot, faults } =
        assemble(&tree.into_documents(), &messages, crate::audit::Policy::Preview, super::check::today());
    snapshot.ok_or_else(|| refused(&faults))
}

/// Writes what is published.
pub async fn export(options: &ExportOptions, out: &mut impl Write) -> Result<()> {
    let published = open(&options.place).await?.current_tree().await?;
    let tree = match options.format {
        Format::Tree => published,
        Format::Xliff => translations(&published, options.lang.as_deref())?,
        Format::Hsds => directory(published)?,
    };
    let written = tree::write_folder(&options.folder, &tree, Existing::Replace)?;
    writeln!(out, "wrote {} files, {} were the same already", written.written, written.unchanged)?;
    for stranger in &written.strangers {
        writeln!(out, "left alone, not content: {stranger}")?;
    }
    Ok(())
}

fn translations(published: &Tree, tag: Option<&str>) -> Result<Tree> {
    let tag = tag.context("say which language: --lang TAG")?;
    let Some(lang) = Lang::parse(tag).filter(|lang| *lang != Lang::SWEDISH) else {
        bail!("`{tag}` is not a language to translate into")
    };
    let documents = published.iter().filter_map(|(path, text)| {
        let folder = path.strip_suffix("/sv.md")?;
        let source = crate::content::words::parse(path, Lang::SWEDISH, text, |_| {}).0?;
        let own = format!("{folder}/{lang}.md");
        let translation = published.text(&own).and_then(|text| crate::content::words::parse(&own, lang, text, |_| {}).0);
        Some((format!("{folder}/{lang}.xlf"), xliff::write(&bitext(&own, lang, &source, translation.as_ref()))))
    });
    Tree::new(documents).map_err(|faults| refused(&faults))
}

fn bitext(
    path: &str,
    lang: Lang,
    source: &crate::content::Words,
    translation: Option<&crate::content::Words>,
) -> xliff::Document {
    use crate::editorial::{State, pairs};
    let segments = pairs(source, translation).into_iter().enumerate().filter(|(_, pair)| pair.state != State::Surplus);
    let segments = segments.map(|(index, pair)| xliff::Segment {
        id: format!("s{index}"),
        source: pair.source,
        target: (pair.state != State::Missing).then_some(pair.translation),
        state: if pair.state == State::Fresh { xliff::State::Translated } else { xliff::State::Initial },
        note: (pair.state == State::Stale).then(|| "The Swedish text changed after this translation.".to_owned()),
    });
    xliff::Document {
        original: path.to_owned(),
        source_language: Lang::SWEDISH.tag().to_owned(),
        target_language: lang.tag().to_owned(),
        segments: segments.collect(),
    }
}

fn directory(published: Tree) -> Result<Tree> {
    let snapshot = snapshot_of(published)?;
    let parties: Vec<hsds::Party> = snapshot.parties.values().map(|page| super::directory::party(page, &snapshot)).collect();
    let text = serde_json::to_string_pretty(&hsds::services(&parties))?;
    Tree::new([("services.json".to_owned(), text)]).map_err(|faults| refused(&faults))
}

/// Writes the whole database into one file.
pub async fn backup(options: &BackupOptions, out: &mut impl Write) -> Result<()> {
    let store = open(&options.place).await?;
    let made = backup::backup(&store, &options.file, Timestamp::now()).await?;
    writeln!(out, "backed up {} rows to {}", made.rows, options.file.display())?;
    Ok(())
}

/// Reads a backup into the database.
pub async fn restore(options: &RestoreOptions, out: &mut impl Write) -> Result<()> {
    let config = options.place.config()?;
    let (read, _) = backup::restore(&options.file, config.storage.database.reveal(), options.force).await?;
    writeln!(out, "restored {} rows, backed up {}", read.rows, read.head.created)?;
    Ok(())
}
