//! `welcome-house user`: the accounts of editors, translators and reviewers.

use super::{settings, transfer};
use crate::editorial::Role;
use anyhow::{Context as _, Result, bail};
use clap::Subcommand;
use jiff::Timestamp;
use std::io::{BufRead, Write};

/// Options of `user`.
#[derive(clap::Args, Debug)]
pub struct UserOptions {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: settings::Place,
}

#[derive(Subcommand, Debug)]
enum Act {
    /// Add an account; the password is the first line of standard input.
    Add {
        /// The name to log in with.
        name: String,
        /// translator, editor, reviewer or administrator.
        #[arg(long, default_value = "translator")]
        role: String,
    },
    /// List the accounts.
    List,
    /// Change a role.
    Role {
        /// The account.
        name: String,
        /// translator, editor, reviewer or administrator.
        role: String,
    },
    /// Change a password; the first line of standard input.
    Password {
        /// The account.
        name: String,
    },
    /// Close an account. What it wrote stays.
    Close {
        /// The account.
        name: String,
    },
}

/// Does what the options say.
pub async fn run(options: &UserOptions, input: &mut impl BufRead, out: &mut impl Write) -> Result<()> {
    let store = transfer::open(&options.place).await?;
    match &options.act {
        Act::Add { name, role } => {
            let role: Role = role.parse()?;
            let user = store.add_user(name, role.name(), &password(input)?, Timestamp::now()).await?;
            writeln!(out, "added {} as {}", user.name, user.role)?;
        }
        Act::List => {
            for user in store.users().await? {
                let state = if user.active { "" } else { " (closed)" };
                writeln!(out, "{}\t{}{state}", user.name, user.role)?;
            }
        }
        Act::Role { name, role } => store.set_role(name, role.parse::<Role>()?.name()).await?,
        Act::Password { name } => store.set_password(name, &password(input)?).await?,
        Act::Close { name } => store.set_active(name, false).await?,
    }
    Ok(())
}

fn password(input: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    input.read_line(&mut line).context("no password on standard input")?;
    let password = line.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        bail!("no password on standard input; for example: echo 'a long sentence' | welcome-house user add NAME");
    }
    Ok(password.to_owned())
}
