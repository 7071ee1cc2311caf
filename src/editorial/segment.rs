//! Segments side by side: the Swedish text, its translation, and whether the one still answers to the other.

use crate::content::Words;

/// Where a translated segment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Made from the Swedish segment as it stands.
    Fresh,
    /// The Swedish segment changed afterwards.
    Stale,
    /// There is no translation of it.
    Missing,
    /// There is no Swedish segment for it any more.
    Surplus,
}

impl State {
    /// The name, as in message ids.
    pub fn name(self) -> &'static str {
        match self {
            State::Fresh => "fresh",
            State::Stale => "stale",
            State::Missing => "missing",
            State::Surplus => "surplus",
        }
    }
}

/// One segment in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The Swedish text; empty where there is none any more.
    pub source: String,
    /// The translation; empty where there is none.
    pub translation: String,
    /// Where it stands.
    pub state: State,
    /// The line of the translation, or of the source where there is none.
    pub line: usize,
}

/// Joins a source and its translation, segment by segment, by their order. Staleness is computed from digests alone.
pub fn pairs(source: &Words, translation: Option<&Words>) -> Vec<Pair> {
    let made_from = translation.and_then(|words| words.translation.as_ref()).map(|translation| translation.segments.as_slice());
    let translated = translation.map(|words| words.segments.as_slice()).unwrap_or_default();
    let count = source.segments.len().max(translated.len());
    let pair = |index: usize| {
        let (ours, theirs) = (source.segments.get(index), translated.get(index));
        let digest = ours.map(|segment| segment.digest().short());
        let state = match (&digest, theirs) {
            (None, _) => State::Surplus,
            (Some(_), None) => State::Missing,
            (Some(digest), Some(_)) if made_from.and_then(|segments| segments.get(index)) == Some(digest) => State::Fresh,
            (Some(_), Some(_)) => State::Stale,
        };
        Pair {
            source: ours.map(|segment| segment.text.clone()).unwrap_or_default(),
            translation: theirs.map(|segment| segment.text.clone()).unwrap_or_default(),
            state,
            line: theirs.or(ours).map_or(1, |segment| segment.line),
        }
    };
    (0..count).map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::words;
    use crate::lang::Lang;

    fn swedish(second: &str) -> Option<Words> {
        let text = format!("+++\ntitle = \"A\"\nsummary = \"B\"\n+++\n\n## C {{#c}}\n\n{second}\n");
        words::parse("sv.md", Lang::SWEDISH, &text, |_| {}).0
    }

    fn english(digests: &[String]) -> Option<Words> {
        let quoted: Vec<String> = digests.iter().map(|digest| format!("\"{digest}\"")).collect();
        let text = format!(
            "+++\ntitle = \"A\"\nsummary = \"B\"\n\n[translation]\nby = \"machine\"\nsegments = [{}]\n+++\n\n## C {{#c}}\n\nD\n",
            quoted.join(", ")
        );
        words::parse("en.md", Lang::parse("en")?, &text, |_| {}).0
    }

    #[test]
    fn only_the_segment_that_changed_is_stale() -> Result<(), &'static str> {
        let before = swedish("D").ok_or("before")?;
        let translation = english(&before.segment_digests()).ok_or("translation")?;
        let states = |source: &Words| pairs(source, Some(&translation)).iter().map(|pair| pair.state).collect::<Vec<_>>();
        assert_eq!(states(&before), [State::Fresh; 4]);
        let after = swedish("Changed").ok_or("after")?;
        assert_eq!(states(&after), [State::Fresh, State::Fresh, State::Fresh, State::Stale]);
        assert!(pairs(&after, None).iter().all(|pair| pair.state == State::Missing));
        let longer = swedish("D\n\nE").ok_or("longer")?;
        assert_eq!(states(&longer).last(), Some(&State::Missing));
        Ok(())
    }
}
