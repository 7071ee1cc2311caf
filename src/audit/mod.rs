//! Audit: who answers for a text, whether that still holds today, and the only way for a text to become public.
//!
//! [`Published<T>`] has one constructor, [`Published::examine`]. Whatever a reader sees has passed it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::ops::Deref;

/// SHA-256 over a text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of a sequence of parts; each part's length goes in too, so that moving a boundary changes it.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a str>) -> Digest {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        Digest(hash.finalize().into())
    }

    /// The first twelve hexadecimal digits: enough to tell segments apart, short enough to read.
    pub fn short(&self) -> String {
        let mut hex = self.to_string();
        hex.truncate(12);
        hex
    }

    /// Whether `written` (full or short form) names this digest.
    pub fn matches(&self, written: &str) -> bool {
        written.len() >= 12 && self.to_string().starts_with(written)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.short())
    }
}

/// How well a source supports what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// A recent page of the party itself.
    Sourced,
    /// A page without a date: possibly old.
    Undated,
    /// An old page: must be checked before it is relied on.
    Old,
    /// A long-standing national number or address.
    Known,
}

impl Grade {
    /// Whether a reader must be told that the value may have changed.
    pub fn uncertain(self) -> bool {
        matches!(self, Grade::Undated | Grade::Old)
    }
}

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The page's name.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The day somebody last looked.
    pub checked: Date,
    /// How sure it is; facts carry the grade themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
}

/// A completed review of one exact text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The reviewer's role, never a name.
    pub role: String,
    /// The organisation that answers for the review.
    pub organisation: String,
    /// The day of the review.
    pub reviewed: Date,
    /// The digest of the text that was reviewed.
    pub digest: String,
}

/// What a source document says of its own audit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Where the statements come from.
    pub sources: Vec<Source>,
    /// The day it must be reviewed again.
    pub due: Date,
    /// The completed review, if any.
    pub review: Option<Review>,
    /// The line of the file the block begins on.
    pub line: usize,
}

/// What decides who may read an unaudited text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// Production: withholds what has no valid audit.
    Audited,
    /// Shows it with a visible label.
    Preview,
}

/// What is known about a text on the day of publication.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// The digest of the text as it stands.
    pub digest: Digest,
    /// Its review, if any.
    pub review: Option<&'a Review>,
    /// The day the review must be renewed.
    pub due: Date,
    /// For a translation: the standing of its source text.
    pub source: Option<&'a Standing>,
    /// For a translation: whether the source has changed since.
    pub stale: bool,
}

/// Why a text is not audited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// Nobody has reviewed it.
    NeverReviewed,
    /// It was changed after the review.
    TextChanged,
    /// The review is dated in the future.
    ReviewAhead,
    /// The review has run out.
    ReviewOverdue,
    /// The source text changed after the translation.
    Stale,
    /// The source text itself is not audited.
    SourceUnaudited,
}

/// Where a published text stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "standing")]
pub enum Standing {
    /// Reviewed, unchanged since, and in time.
    Audited {
        /// The reviewer's role.
        role: String,
        /// The organisation that answers.
        organisation: String,
        /// The day of the review.
        reviewed: Date,
    },
    /// Shown under [`Policy::Preview`] only, with a label.
    Unaudited {
        /// What is missing.
        lack: Lack,
    },
}

impl Standing {
    /// Whether the text carries a valid audit.
    pub fn is_audited(&self) -> bool {
        matches!(self, Standing::Audited { .. })
    }

    fn judge(evidence: &Evidence<'_>, today: Date) -> Standing {
        let lack = match evidence.review {
            None => Some(Lack::NeverReviewed),
            Some(review) if !evidence.digest.matches(&review.digest) => Some(Lack::TextChanged),
            Some(review) if review.reviewed > today => Some(Lack::ReviewAhead),
            Some(_) if evidence.due < today => Some(Lack::ReviewOverdue),
            Some(_) if evidence.stale => Some(Lack::Stale),
            Some(_) if evidence.source.is_some_and(|source| !source.is_audited()) => Some(Lack::SourceUnaudited),
            Some(_) => None,
        };
        match (lack, evidence.review) {
            (None, Some(review)) => Standing::Audited {
                role: review.role.clone(),
                organisation: review.organisation.clone(),
                reviewed: review.reviewed,
            },
            (lack, _) => Standing::Unaudited { lack: lack.unwrap_or(Lack::NeverReviewed) },
        }
    }
}

/// A text withheld from readers, with the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("withheld: {0:?}")]
pub struct Withheld(pub Lack);

/// A value that may be shown to readers. It can only come from [`Published::examine`].
#[derive(Clone, Debug)]
pub struct Published<T> {
    value: T,
    standing: Standing,
}

impl<T> Published<T> {
    /// Checks the audit record against the policy and the day.
    ///
    /// # Errors
    /// [`Withheld`] where the policy is [`Policy::Audited`] and the audit is missing, void, overdue or stale.
    pub fn examine(value: T, evidence: &Evidence<'_>, policy: Policy, today: Date) -> Result<Published<T>, Withheld> {
        let standing = Standing::judge(evidence, today);
        match (&standing, policy) {
            (Standing::Unaudited { lack }, Policy::Audited) => Err(Withheld(*lack)),
            _ => Ok(Published { value, standing }),
        }
    }

    /// Where the text stands; readers see a label where it is not audited.
    pub fn standing(&self) -> &Standing {
        &self.standing
    }
}

impl<T> Deref for Published<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn review(text: &str) -> Review {
        Review {
            role: "nurse".to_owned(),
            organisation: "Region".to_owned(),
            reviewed: date(2026, 5, 1),
            digest: Digest::of([text]).to_string(),
        }
    }

    fn evidence<'a>(text: &str, review: Option<&'a Review>) -> Evidence<'a> {
        Evidence { digest: Digest::of([text]), review, due: date(2027, 5, 1), source: None, stale: false }
    }

    #[test]
    fn nothing_unaudited_passes_in_production() {
        let today = date(2026, 11, 21);
        let good = review("text");
        let shown =
            |evidence: &Evidence<'_>, policy| Published::examine((), evidence, policy, today).map(|p| p.standing().clone());
        assert!(shown(&evidence("text", Some(&good)), Policy::Audited).is_ok_and(|s| s.is_audited()));
        assert_eq!(shown(&evidence("text", None), Policy::Audited), Err(Withheld(Lack::NeverReviewed)));
        assert_eq!(shown(&evidence("edited", Some(&good)), Policy::Audited), Err(Withheld(Lack::TextChanged)));
        let late = Evidence { due: date(2026, 11, 20), ..evidence("text", Some(&good)) };
        assert_eq!(shown(&late, Policy::Audited), Err(Withheld(Lack::ReviewOverdue)));
        let stale = Evidence { stale: true, ..evidence("text", Some(&good)) };
        assert_eq!(shown(&stale, Policy::Audited), Err(Withheld(Lack::Stale)));
        let ahead = Review { reviewed: date(2026, 11, 22), ..good.clone() };
        assert_eq!(shown(&evidence("text", Some(&ahead)), Policy::Audited), Err(Withheld(Lack::ReviewAhead)));
        let draft = Standing::Unaudited { lack: Lack::NeverReviewed };
        let orphan = Evidence { source: Some(&draft), ..evidence("text", Some(&good)) };
        assert_eq!(shown(&orphan, Policy::Audited), Err(Withheld(Lack::SourceUnaudited)));
    }

    #[test]
    fn preview_shows_drafts_but_says_so() {
        let shown = Published::examine(7, &evidence("text", None), Policy::Preview, date(2026, 11, 21));
        assert!(shown.is_ok_and(|s| !s.standing().is_audited() && *s == 7));
    }

    #[test]
    fn a_digest_feels_where_parts_end() {
        assert_ne!(Digest::of(["ab", "c"]), Digest::of(["a", "bc"]));
        let digest = Digest::of(["x"]);
        assert!(digest.matches(&digest.short()) && !digest.matches("") && !digest.matches("abc"));
    }
}
