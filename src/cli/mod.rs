//! The command line: one file per command; `serve` is the main job and needs no word at all.

mod check;
mod directory;
mod eval;
mod guide;
mod serve;
mod settings;
mod stamp;
mod transfer;
mod user;

use crate::library::Snapshot;
use anyhow::Result;
use clap::{Parser, Subcommand};
use std::future::Future;
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
    /// Serve the house; the same without any command.
    Serve(serve::ServeOptions),
    /// List every fault of the content; exit 1 if there is one.
    Check(check::CheckOptions),
    /// Note in translations which Swedish segments they were made from.
    Stamp(stamp::StampOptions),
    /// Measure search and chat on collections of questions.
    #[command(subcommand)]
    Eval(eval::EvalOptions),
    /// Prove the guide, or draw it.
    #[command(subcommand)]
    Guide(guide::GuideOptions),
    /// Put a content tree into the database and publish it.
    Import(transfer::ImportOptions),
    /// Write the published content as files.
    Export(transfer::ExportOptions),
    /// Write the whole database into one file.
    Backup(transfer::BackupOptions),
    /// Read a backup into the database.
    Restore(transfer::RestoreOptions),
    /// Add and manage the accounts of editors.
    User(user::UserOptions),
}

/// Reads the command line and does what it says.
///
/// # Errors
/// What could not be done, with the reason.
pub fn run() -> Result<ExitCode> {
    let out = &mut io::stdout().lock();
    match Cli::parse().command {
        None => serve(&serve::ServeOptions::default(), out),
        Some(Command::Serve(options)) => serve(&options, out),
        Some(Command::Check(options)) => {
            return Ok(if check::run(&options, out)? { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Some(Command::Stamp(options)) => stamp::run(&options, out),
        Some(Command::Eval(options)) => eval::run(&options, out),
        Some(Command::Guide(options)) => guide::run(&options, out),
        Some(Command::Import(options)) => wait(transfer::import(&options, out)),
        Some(Command::Export(options)) => wait(transfer::export(&options, out)),
        Some(Command::Backup(options)) => wait(transfer::backup(&options, out)),
        Some(Command::Restore(options)) => wait(transfer::restore(&options, out)),
        Some(Command::User(options)) => wait(user::run(&options, &mut io::stdin().lock(), out)),
    }
    .map(|()| ExitCode::SUCCESS)
}

fn serve(options: &serve::ServeOptions, out: &mut impl io::Write) -> Result<()> {
    actix_web::rt::System::new().block_on(serve::run(options, out))
}

/// Runs one asynchronous job to its end.
fn wait<T>(job: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(job)
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
