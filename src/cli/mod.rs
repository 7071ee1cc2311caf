//! The command line: one file per command; `serve` is the main job and needs no word at all.

mod check;
mod stamp;

use crate::library::Snapshot;
use clap::{Parser, Subcommand};
use std::io;
use std::process::ExitCode;

/// The house in one program: pages, search, guide, chat and their content.
#[derive(Parser, Debug)]
#[command(name = "welcome-house", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// List every fault of the content; exit 1 if there is one.
    Check(check::CheckOptions),
    /// Note in translations which Swedish segments they were made from.
    Stamp(stamp::StampOptions),
}

/// Reads the command line and does what it says.
///
/// # Errors
/// What could not be done, with the reason.
pub fn run() -> anyhow::Result<ExitCode> {
    let out = &mut io::stdout().lock();
    match Cli::parse().command {
        None => Ok(ExitCode::SUCCESS),
        Some(Command::Check(options)) => Ok(if check::run(&options, out)? { ExitCode::SUCCESS } else { ExitCode::FAILURE }),
        Some(Command::Stamp(options)) => stamp::run(&options, out).map(|()| ExitCode::SUCCESS),
    }
}

/// The corpus in one line: how many documents of each kind, in which languages.
pub fn summary(snapshot: &Snapshot) -> String {
    let languages: Vec<&str> = snapshot.languages.iter().map(|lang| lang.tag()).collect();
    format!(
        "{} articles, {} parties, {} words, {} facts in {}",
        snapshot.articles.len(),
        snapshot.parties.len(),
        snapshot.terms.len(),
        snapshot.facts.len(),
        languages.join(" ")
    )
}
