//! The options that name settings, for every command that needs some.

use crate::config::{Config, Sources};
use anyhow::Result;
use std::path::PathBuf;

/// Where the house keeps its things.
#[derive(clap::Args, Debug, Default)]
pub struct Place {
    /// A settings file.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder for the database and the index.
    #[arg(long, value_name = "DIR")]
    data: Option<String>,
    /// The database: sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

impl Place {
    /// The settings as these options, the environment, the file and the defaults make them.
    ///
    /// # Errors
    /// Every setting that is not known or not valid, each with where it was given.
    pub fn config(&self) -> Result<Config> {
        self.config_with([])
    }

    /// As [`Place::config`], with more settings from flags.
    ///
    /// # Errors
    /// As [`Place::config`].
    pub fn config_with<const N: usize>(&self, more: [(&str, Option<String>); N]) -> Result<Config> {
        let own = [("data", self.data.clone()), ("database", self.database.clone())];
        let given = own.into_iter().chain(more).filter_map(|(key, value)| Some((key.to_owned(), value?)));
        Ok(Config::load(&Sources::here(self.config.clone(), given.collect()))?)
    }
}
