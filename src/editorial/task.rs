//! What needs work: faults that do not block, and texts that nobody has reviewed, as a list that editors can take from.

use crate::audit::{Lack, Standing};
use crate::content::{Fault, FaultKind};
use crate::lang::Lang;
use crate::library::Snapshot;

/// The kinds of work, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// A fact or a review is past its day.
    Recheck,
    /// The Swedish text changed after the translation.
    Retranslate,
    /// A language is missing.
    Translate,
    /// Nobody has reviewed the text, or the review no longer holds.
    Review,
}

impl Work {
    /// The name, as in addresses and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Work::Recheck => "recheck",
            Work::Retranslate => "retranslate",
            Work::Translate => "translate",
            Work::Review => "review",
        }
    }
}

/// One piece of work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Task {
    /// What kind.
    pub work: Work,
    /// The document.
    pub path: String,
    /// The line to begin at.
    pub line: usize,
    /// What is the matter.
    pub what: String,
}

/// Everything that needs work, the most pressing first.
pub fn tasks(snapshot: &Snapshot, faults: &[Fault]) -> Vec<Task> {
    let from_faults = faults.iter().filter_map(|fault| {
        let work = match fault.kind {
            FaultKind::ExpiredCheck | FaultKind::ReviewOverdue => Work::Recheck,
            FaultKind::StaleTranslation => Work::Retranslate,
            FaultKind::MissingLanguage => Work::Translate,
            _ => return None,
        };
        Some(Task { work, path: fault.path.clone(), line: fault.line, what: fault.what.clone() })
    });
    let articles =
        snapshot.articles.values().map(|article| (format!("articles/{}/{}", article.area, article.slug), &article.texts));
    let parties = snapshot.parties.values().map(|page| (format!("parties/{}", page.party.slug), &page.texts));
    let unreviewed = articles.chain(parties).flat_map(|(folder, texts)| {
        texts.values().filter_map(move |text| match text.standing() {
            Standing::Unaudited { lack: lack @ (Lack::NeverReviewed | Lack::TextChanged | Lack::ReviewAhead) } => Some(Task {
                work: Work::Review,
                path: format!("{folder}/{}.md", text.lang),
                line: 1,
                what: reason(*lack, text.lang),
            }),
            _ => None,
        })
    });
    let mut all: Vec<Task> = from_faults.chain(unreviewed).collect();
    all.sort();
    all
}

fn reason(lack: Lack, lang: Lang) -> String {
    let language = lang.row().autonym;
    match lack {
        Lack::TextChanged => format!("{language}: changed after its review"),
        Lack::ReviewAhead => format!("{language}: the review is dated in the future"),
        _ => format!("{language}: nobody has reviewed it"),
    }
}
