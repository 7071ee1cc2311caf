//! `welcome-house guide`: prove it, draw it.

use super::check::{read_tree, today};
use super::transfer::refused;
use crate::audit::Policy;
use crate::guide::drawing;
use crate::lang::{self, Lang};
use crate::library::{Assembly, Snapshot, assemble};
use anyhow::{Context as _, Result, anyhow};
use clap::Subcommand;
use std::io::Write;
use std::path::PathBuf;

/// What to do with the guide.
#[derive(Subcommand, Debug)]
pub enum GuideOptions {
    /// Try every rule for every combination of answers and print what is covered.
    Prove {
        /// The content folder; without it, the content inside this program.
        #[arg(long, value_name = "DIR")]
        content: Option<PathBuf>,
        /// One JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Draw the whole guide with its conditions.
    Draw {
        /// The content folder; without it, the content inside this program.
        #[arg(long, value_name = "DIR")]
        content: Option<PathBuf>,
        /// The language of the words.
        #[arg(long, value_name = "TAG", default_value = "sv")]
        lang: String,
        /// The form.
        #[arg(long, value_enum, default_value = "svg")]
        format: Form,
    },
}

/// How a drawing is written.
#[derive(clap::ValueEnum, Clone, Copy, Debug)]
pub enum Form {
    /// A picture.
    Svg,
    /// Text for Mermaid.
    Mermaid,
    /// Text for Graphviz.
    Dot,
}

/// Does what the options say.
pub fn run(options: &GuideOptions, out: &mut impl Write) -> Result<()> {
    match options {
        GuideOptions::Prove { content, json } => {
            let snapshot = snapshot(content.as_ref())?;
            let guide = snapshot.guide.as_ref().context("there is no guide")?;
            let proof = guide.prove()?;
            if *json {
                writeln!(out, "{}", serde_json::to_string(&proof)?)?;
            } else {
                writeln!(out, "{proof}")?;
            }
        }
        GuideOptions::Draw { content, lang, format } => {
            let lang = Lang::parse(lang).with_context(|| format!("`{lang}` is not a language of the house"))?;
            let snapshot = snapshot(content.as_ref())?;
            let guide = snapshot.guide.as_ref().context("there is no guide")?;
            let messages = lang::shipped().map_err(|faults| anyhow!("the interface's words do not parse: {faults:?}"))?;
            let drawn = match format {
                Form::Svg => {
                    drawing::guide_svg(guide, lang, &messages.text(lang, "guide-title"), &messages.text(lang, "plan-flow"))
                }
                Form::Mermaid => drawing::mermaid(guide, lang),
                Form::Dot => drawing::dot(guide, lang),
            };
            writeln!(out, "{drawn}")?;
        }
    }
    Ok(())
}

fn snapshot(content: Option<&PathBuf>) -> Result<Snapshot> {
    let tree = read_tree(content).map_err(|faults| refused(&faults))?;
    let messages = lang::shipped().map_err(|faults| anyhow!("the interface's words do not parse: {faults:?}"))?;
    let Assembly { snapshot, faults } = assemble(&tree.into_documents(), &messages, Policy::Preview, today());
    snapshot.ok_or_else(|| refused(&faults))
}
