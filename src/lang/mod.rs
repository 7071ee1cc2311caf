//! Languages: one table row each, negotiation along fallback chains, writing direction, and the interface's messages.
//!
//! Nothing else in the program knows a language by name: whatever differs between languages is a column here.

mod lines;
mod messages;
mod shipped;
mod table;

pub use lines::Lines;
pub use messages::{Args, Messages, MessagesFault, Value, literal};
pub use shipped::shipped;
pub use table::{Analysis, Digits, Direction, LANGUAGES, Language, Script};

use std::fmt;

/// A language of the house: an index into [`LANGUAGES`], so that a `Lang` that exists is a known one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(u8);

impl Lang {
    /// Swedish, the source language of all content.
    pub const SWEDISH: Lang = Lang(0);

    /// Parses a BCP 47 tag, ignoring case and region (`ar-SY` is Arabic); `None` for a language the house does not know.
    pub fn parse(tag: &str) -> Option<Lang> {
        let find = |wanted: &str| {
            LANGUAGES
                .iter()
                .position(|row| row.tag.eq_ignore_ascii_case(wanted) || row.also.iter().any(|a| a.eq_ignore_ascii_case(wanted)))
        };
        if tag.len() > 35 {
            return None;
        }
        let mut rest = tag.trim();
        loop {
            if let Some(found) = find(rest) {
                return u8::try_from(found).ok().map(Lang);
            }
            rest = rest.rsplit_once(['-', '_'])?.0;
        }
    }

    /// The language's row of the table.
    pub fn row(self) -> &'static Language {
        LANGUAGES.get(usize::from(self.0)).unwrap_or(&LANGUAGES[0])
    }

    /// The BCP 47 tag, as used in addresses and file names.
    pub fn tag(self) -> &'static str {
        self.row().tag
    }

    /// The writing direction.
    pub fn direction(self) -> Direction {
        self.row().direction
    }

    /// Every language of the table, in its order.
    pub fn all() -> impl Iterator<Item = Lang> {
        (0..LANGUAGES.len()).filter_map(|index| u8::try_from(index).ok().map(Lang))
    }

    /// This language, then the nearest ones of its fallback chain; always ends in Swedish.
    pub fn chain(self) -> Vec<Lang> {
        let mut chain = vec![self];
        let named = self.row().fallback.iter().filter_map(|tag| Lang::parse(tag));
        for next in named.chain([Lang::SWEDISH]) {
            if !chain.contains(&next) {
                chain.push(next);
            }
        }
        chain
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.tag())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

/// The best of `offered` for an `Accept-Language` header: by quality, then by the reader's order, following fallback chains last.
pub fn negotiate(accept: &str, offered: &[Lang]) -> Option<Lang> {
    let mut wishes: Vec<(f32, Lang)> = accept
        .split(',')
        .take(32)
        .filter_map(|part| {
            let mut pieces = part.split(';');
            let lang = Lang::parse(pieces.next()?.trim())?;
            let quality = pieces.find_map(|piece| piece.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
            (quality > 0.0).then_some((quality, lang))
        })
        .collect();
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
    let direct = wishes.iter().map(|(_, lang)| *lang).find(|lang| offered.contains(lang));
    direct.or_else(|| {
        let chains = wishes.iter().flat_map(|(_, lang)| lang.chain());
        chains.into_iter().filter(|lang| *lang != Lang::SWEDISH).find(|lang| offered.contains(lang))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_parse_whatever_their_case_and_region() {
        assert_eq!(Lang::parse("sv"), Some(Lang::SWEDISH));
        assert_eq!(Lang::parse("AR-sy").map(Lang::tag), Some("ar"));
        assert_eq!(Lang::parse("fa-AF").map(Lang::tag), Some("prs"));
        assert_eq!(Lang::parse("ku-Latn").map(Lang::tag), Some("kmr"));
        assert_eq!(Lang::parse("tlh"), None);
        assert_eq!(Lang::parse(""), None);
    }

    #[test]
    fn every_row_is_sound() {
        for lang in Lang::all() {
            assert_eq!(Lang::parse(lang.tag()), Some(lang));
            assert_eq!(lang.chain().last(), Some(&Lang::SWEDISH));
            for tag in lang.row().fallback {
                assert!(Lang::parse(tag).is_some(), "{lang}: unknown fallback {tag}");
            }
        }
    }

    #[test]
    fn negotiation_prefers_quality_then_neighbours() {
        let offered: Vec<Lang> = ["sv", "en", "ar", "so"].iter().filter_map(|t| Lang::parse(t)).collect();
        let best = |accept| negotiate(accept, &offered).map(Lang::tag);
        assert_eq!(best("en;q=0.5, so;q=0.9"), Some("so"));
        assert_eq!(best("ckb"), Some("ar"));
        assert_eq!(best("xx"), None);
        assert_eq!(best("en;q=0"), None);
    }
}
