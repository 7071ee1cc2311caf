//! Sources, audits and reviews, as every kind of document writes them.

use super::Fields;
use crate::audit::{Audit, Grade, Review, Source};
use crate::content::FaultKind;

/// The words for [`Grade`].
pub const GRADES: [(&str, Grade); 4] =
    [("sourced", Grade::Sourced), ("undated", Grade::Undated), ("old", Grade::Old), ("known", Grade::Known)];

/// Reads one source; `graded` where the source carries the grade itself.
pub fn source(fields: Fields<'_, '_>, graded: bool) -> Source {
    let title = fields.required("title");
    let url = fields.required("url");
    if !url.is_empty() && !url.starts_with("https://") {
        fields.fault_at(
            "url",
            FaultKind::UnknownValue,
            "a source's address starts with https://",
            "give the page's full secure address",
        );
    }
    let checked = fields.date("checked").unwrap_or_default();
    let grade = if graded { fields.choice("grade", &GRADES) } else { None };
    fields.finish();
    Source { title, url, checked, grade }
}

/// The audit block of a source document.
pub fn audit(fields: &Fields<'_, '_>) -> Audit {
    let Some(block) = fields.table("audit") else {
        fields.fault_at(
            "audit",
            FaultKind::NoSource,
            "there is no [audit]",
            "add [audit] with `due` and at least one [[audit.source]]",
        );
        return Audit::default();
    };
    let due = block.date("due").unwrap_or_default();
    let sources: Vec<Source> = block.tables("source").into_iter().map(|table| source(table, true)).collect();
    if sources.is_empty() {
        block.fault_at("source", FaultKind::NoSource, "the audit names no source", "add at least one [[audit.source]]");
    }
    let review = block.table("review").map(review);
    let line = block.line();
    block.finish();
    Audit { sources, due, review, line }
}

fn review(fields: Fields<'_, '_>) -> Review {
    let review = Review {
        role: fields.required("role"),
        organisation: fields.required("organisation"),
        reviewed: fields.date("reviewed").unwrap_or_default(),
        digest: fields.required("digest"),
    };
    check_digest(&fields, &review.digest);
    fields.finish();
    review
}

/// A digest is at least twelve hexadecimal digits.
pub fn check_digest(fields: &Fields<'_, '_>, digest: &str) {
    let hexadecimal = digest.len() >= 12 && digest.len() <= 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !digest.is_empty() && !hexadecimal {
        fields.fault_at(
            "digest",
            FaultKind::BadDigest,
            "this is not a digest",
            "12 to 64 hexadecimal digits, as `stamp` prints them",
        );
    }
}
