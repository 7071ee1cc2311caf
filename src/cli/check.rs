//! `welcome-house check`: every fault of a content tree, with file, line and remedy.

use crate::audit::Policy;
use crate::content::Fault;
use crate::exchange::tree::{self, Tree};
use crate::lang;
use crate::library::{Assembly, assemble};
use anyhow::{Result, anyhow};
use jiff::civil::Date;
use std::io::Write;
use std::path::PathBuf;

/// Options of `check`.
#[derive(clap::Args, Debug)]
pub struct CheckOptions {
    /// The content folder; without it, the content inside this program.
    #[arg(long, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// The day to check for, such as 2026-11-21; today without it.
    #[arg(long, value_name = "DATE")]
    pub day: Option<Date>,
    /// One JSON object per fault.
    #[arg(long)]
    pub json: bool,
}

/// The tree of a folder, or the shipped one; or every fault of reading it.
pub fn read_tree(content: Option<&PathBuf>) -> Result<Tree, Vec<Fault>> {
    match content {
        Some(folder) => tree::read_folder(folder),
        None => tree::embedded(),
    }
}

/// Today in Sweden.
pub fn today() -> Date {
    now().date()
}

/// Now in Sweden.
pub fn now() -> jiff::civil::DateTime {
    let here = jiff::Timestamp::now().in_tz("Europe/Stockholm");
    here.map_or_else(|_| jiff::Zoned::now().datetime(), |moment| moment.datetime())
}

/// Prints every fault; whether there was none.
pub fn run(options: &CheckOptions, out: &mut impl Write) -> Result<bool> {
    let messages = lang::shipped().map_err(|faults| anyhow!("the interface's words do not parse: {faults:?}"))?;
    let (faults, summary) = match read_tree(options.content.as_ref()) {
        Err(faults) => (faults, None),
        Ok(tree) => {
            let Assembly { snapshot, faults } =
                assemble(&tree.into_documents(), &messages, Policy::Preview, options.day.unwrap_or_else(today));
            (faults, snapshot.map(|snapshot| super::summary(&snapshot)))
        }
    };
    for fault in &faults {
        if options.json {
            serde_json::to_writer(&mut *out, fault)?;
            writeln!(out)?;
        } else {
            writeln!(out, "{fault}")?;
        }
    }
    if !options.json {
        match (faults.len(), summary) {
            (0, Some(summary)) => writeln!(out, "no faults: {summary}")?,
            (0, None) => writeln!(out, "no faults")?,
            (1, _) => writeln!(out, "1 fault")?,
            (count, _) => writeln!(out, "{count} faults")?,
        }
    }
    Ok(faults.is_empty())
}
