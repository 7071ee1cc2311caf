//! The shipped content as it is served, made once for all tests of this program.

use anyhow::{Context, Result, anyhow};
use std::sync::LazyLock;
use welcome_house::audit::Policy;
use welcome_house::exchange::tree;
use welcome_house::guide::Guide;
use welcome_house::lang::{Messages, shipped};
use welcome_house::library::assemble;
use welcome_house::web::Edition;

static HOUSE: LazyLock<Result<(Edition, Messages), String>> = LazyLock::new(|| {
    let messages = shipped().map_err(|faults| format!("{faults:?}"))?;
    let documents = tree::embedded().map_err(|faults| format!("{faults:?}"))?.into_documents();
    let assembly = assemble(&documents, &messages, Policy::Preview, jiff::civil::Date::constant(2026, 11, 21));
    let edition = Edition::of(assembly, None).map_err(|broken| broken.to_string())?;
    Ok((edition, messages))
});

/// The edition and the interface's words.
pub fn house() -> Result<&'static (Edition, Messages)> {
    HOUSE.as_ref().map_err(|fault| anyhow!("{fault}"))
}

/// The guide.
pub fn guide(edition: &Edition) -> Result<&Guide> {
    edition.snapshot.guide.as_deref().context("the shipped guide is withheld")
}
