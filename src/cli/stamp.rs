//! `welcome-house stamp`: notes in each translation which Swedish segments it was made from.
//!
//! Stamping says "this translation says what the Swedish text says now". It changes the one line `segments = […]`
//! and nothing else.

use crate::content::words::{self, Words};
use crate::lang::Lang;
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Options of `stamp`.
#[derive(clap::Args, Debug)]
pub struct StampOptions {
    /// Document folders, or folders of such; every translation below them is stamped.
    #[arg(required = true, value_name = "FOLDER")]
    pub folders: Vec<PathBuf>,
}

/// Stamps every translation below the folders.
pub fn run(options: &StampOptions, out: &mut impl Write) -> Result<()> {
    let mut changed = 0;
    for folder in &options.folders {
        changed += below(folder)?;
    }
    writeln!(out, "stamped {changed} translations")?;
    Ok(())
}

fn below(folder: &Path) -> Result<usize> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("{} cannot be read", folder.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    entries.sort();
    let mut changed = 0;
    for path in &entries {
        if path.is_dir() {
            changed += below(path)?;
        }
    }
    let source = folder.join("sv.md");
    if source.is_file() {
        let digests = read(&source, Lang::SWEDISH)?.segment_digests();
        let translations =
            entries.iter().filter(|path| path.extension().is_some_and(|ending| ending == "md") && **path != source);
        for path in translations {
            changed += usize::from(stamp(path, &digests)?);
        }
    }
    Ok(changed)
}

fn read(path: &Path, lang: Lang) -> Result<Words> {
    let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    // Fields of the source that are not words are not of interest here; faults are `check`'s business.
    let (words, faults) = words::parse(&path.display().to_string(), lang, &text, |_| {});
    words.ok_or_else(|| anyhow::anyhow!("{}", faults.first().map(ToString::to_string).unwrap_or_default()))
}

/// Rewrites the `segments` line; whether the file changed.
fn stamp(path: &Path, digests: &[String]) -> Result<bool> {
    let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let quoted: Vec<String> = digests.iter().map(|digest| format!("\"{digest}\"")).collect();
    let line = format!("segments = [{}]", quoted.join(", "));
    let Some(old) = text.lines().find(|line| line.starts_with("segments = [")) else {
        bail!("{}: there is no line `segments = […]` in [translation]", path.display());
    };
    if !old.ends_with(']') {
        bail!("{}: `segments` must stand on one line", path.display());
    }
    if old == line {
        return Ok(false);
    }
    fs::write(path, text.replacen(old, &line, 1)).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(true)
}
