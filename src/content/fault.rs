//! What can be wrong with content: each kind has a name, a place and a remedy.

use serde::Serialize;
use std::fmt;

/// The kinds of fault; the kebab-case name is what `check` prints and what the fixtures under `tests/sites/` are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
#[rustfmt::skip]
pub enum FaultKind {
    // files
    UnknownFile, MissingFile, BadPath, TooLarge, BadEncoding,
    // front matter and TOML
    NoFrontMatter, BadToml, UnknownField, MissingField, WrongType, EmptyField, BadDate, UnknownValue, DuplicateValue,
    // languages
    UnknownLanguage, MissingLanguage, WrongScript, UnpairedBidi, InvisibleCharacter, NotNormalised,
    // text
    BadMarkup, BadHeading, DuplicatePassage, PassageMismatch, BlockMismatch, EmptyPassage, NumberInText, AddressInText, TooLong,
    // references
    UnknownFact, UnknownArticle, UnknownParty, UnknownTerm, UnknownArea, UnknownMunicipality, UnusedFact, FactMismatch, DuplicateSlug,
    // audit
    NoSource, ExpiredCheck, CheckAhead, ReviewOverdue, BadDigest, StaleTranslation, BadSegments,
    // directory
    NoFrontDesk, TwoFrontDesks, BadHours, WrongContact, BadParent,
    // messages and guide words
    BadMessage, MissingMessage, UnusedMessage,
    // guide
    GuideSyntax, GuideUnknownName, GuideType, GuideUnreachable, GuideContradiction, GuideCycle, GuideNoParty, GuideNoStep, GuideDeadline, GuideDuplicate,
    // urgent
    UrgentUnknown, UrgentNoContact, UrgentNoPhrases,
}

impl FaultKind {
    /// Whether content with this fault is refused. The others are work for editors: readers are served meanwhile, with labels.
    pub fn blocks(self) -> bool {
        !matches!(
            self,
            FaultKind::ExpiredCheck
                | FaultKind::ReviewOverdue
                | FaultKind::StaleTranslation
                | FaultKind::MissingLanguage
                | FaultKind::UnusedFact
        )
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let debug = format!("{self:?}");
        for (index, letter) in debug.chars().enumerate() {
            if letter.is_uppercase() && index > 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", letter.to_ascii_lowercase())?;
        }
        Ok(())
    }
}

/// One fault: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Fault {
    /// Path inside the content tree.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// The kind.
    pub kind: FaultKind,
    /// What is wrong, in one sentence.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Fault {
    /// A fault at a line of a file.
    pub fn new(path: &str, line: usize, kind: FaultKind, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault { path: path.to_owned(), line, kind, what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {} ({})", self.path, self.line, self.kind, self.what, self.remedy)
    }
}
