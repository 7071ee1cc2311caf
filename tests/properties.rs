//! Whatever the text, the parsers of the content answer: with values, with faults, never with a panic. What is right
//! survives the reading, and a translation is stale exactly where its source changed.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;
use welcome_house::content::words::{self, Words};
use welcome_house::content::{Fault, Span, facts, glossary, markup, place, urgent};
use welcome_house::directory;
use welcome_house::lang::Lang;

const TODAY: Date = date(2026, 11, 21);

fn english() -> Lang {
    Lang::parse("en").unwrap()
}

/// What the parsers look for.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "+++\n", "\n+++\n", "## ", " {#id}", "\n\n", "- ", "1. ", "**", "*", "[", "](party:x)", "](", ")",
    "{fact:phone-x}", "{fact:", "{", "}", "title = \"T\"\n", "summary = \"S\"\n", "[audit]\n", "[[audit.source]]\n",
    "[translation]\n", "segments = [\"\"]\n", "due = 2027-05-21\n", "[x]\n", "kind = \"phone\"\n", "number = \"1\"\n",
    "[[contact]]\n", "[[hours]]\n", "opens = \"24:00\"\n", "[[situation]]\n", "id = \"x\"\n", "[words.en]\n",
    "serves = [\"*\"]\n", "= ", "\"", "'''", "#", "<b>", "![](", "`", "|", "\\", "\r\n", "\t", "\0", "\u{2067}",
    "\u{200B}", "å", "م", "\u{308}", "9",
];

/// Text made of what the parsers look for, in any order, with anything between them.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Every fault stands on a line of the text.
fn on_its_lines(text: &str, faults: &[Fault]) -> Result<(), TestCaseError> {
    let lines = text.split('\n').count();
    for fault in faults {
        prop_assert!((1..=lines).contains(&fault.line), "{fault} in {lines} lines: {text:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_a_parser(text in text()) {
        let mut found = Vec::new();
        markup::body("x.md", &text, 1, &mut found);
        markup::inline("x.md", 1, &text, &mut found);
        found.extend(facts::parse("facts.toml", &text, TODAY).1);
        found.extend(glossary::parse("glossary/x.toml", "x", &text).1);
        found.extend(place::parse("municipalities.toml", &text).1);
        found.extend(directory::parse("parties/x/party.toml", "x", &text).1);
        found.extend(words::parse("x.md", english(), &text, |_| {}).1);
        found.extend(urgent::parse(&text, [(english(), "urgent/en.toml", text.as_str())]).1);
        on_its_lines(&text, &found)?;
    }

    #[test]
    fn no_body_breaks_a_document(body in text()) {
        let text = format!("+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n{body}");
        let (words, faults) = words::parse("x.md", Lang::SWEDISH, &text, |_| {});
        on_its_lines(&text, &faults)?;
        let words = words.unwrap();
        // Each heading, paragraph and item is a segment of its own, or there is a fault that says why not.
        let runs: usize = words.passages.iter().map(|p| 1 + p.blocks.iter().map(|block| block.runs().len()).sum::<usize>()).sum();
        prop_assert!(runs + 2 == words.segments.len() || !faults.is_empty(), "{text:?}");
    }
}

/// A word that is only a word.
fn word() -> impl Strategy<Value = String> {
    "[a-zåäö]{2,9}"
}

fn sentence() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 1..8).prop_map(|words| format!("{}.", words.join(" ")))
}

/// A document: title, summary, and passages of paragraphs.
#[derive(Clone, Debug)]
struct Document {
    title: String,
    summary: String,
    passages: Vec<(String, Vec<String>)>,
}

impl Document {
    fn written(&self, front: &str) -> String {
        let mut text = format!("+++\ntitle = \"{}\"\nsummary = \"{}\"\n{front}+++\n", self.title, self.summary);
        for (index, (heading, paragraphs)) in self.passages.iter().enumerate() {
            text.push_str(&format!("\n## {heading} {{#p{index}}}\n"));
            paragraphs.iter().for_each(|paragraph| text.push_str(&format!("\n{paragraph}\n")));
        }
        text
    }

    /// Everything that is translated, in order.
    fn segments(&mut self) -> Vec<&mut String> {
        let body = self.passages.iter_mut().flat_map(|(heading, paragraphs)| std::iter::once(heading).chain(paragraphs));
        [&mut self.title, &mut self.summary].into_iter().chain(body).collect()
    }
}

fn document() -> impl Strategy<Value = Document> {
    let passages = prop::collection::vec((sentence(), prop::collection::vec(sentence(), 1..4)), 1..4);
    (sentence(), sentence(), passages).prop_map(|(title, summary, passages)| Document { title, summary, passages })
}

fn read(lang: Lang, text: &str) -> Words {
    let (words, faults) = words::parse("x.md", lang, text, |_| {});
    assert_eq!(faults, [], "{text}");
    words.unwrap()
}

proptest! {
    #[test]
    fn what_is_right_survives(mut document in document()) {
        let words = read(Lang::SWEDISH, &document.written(""));
        prop_assert_eq!(&words.title, &document.title);
        prop_assert_eq!(&words.summary, &vec![Span::Text(document.summary.clone())]);
        let read: Vec<String> = words.segments.iter().map(|segment| segment.text.clone()).collect();
        let written: Vec<String> = document.segments().into_iter().map(|segment| segment.clone()).collect();
        prop_assert_eq!(read, written);
    }

    #[test]
    fn a_translation_is_stale_exactly_where_its_source_changed(document in document(), picks in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        let source = read(Lang::SWEDISH, &document.written(""));
        let stamped = format!("[translation]\nby = \"person\"\nsegments = {:?}\n", source.segment_digests());
        let translation = read(english(), &document.written(&stamped));
        prop_assert_eq!(translation.stale_against(&source), Vec::<usize>::new());

        let mut changed = document.clone();
        let picked: std::collections::BTreeSet<usize> = picks.iter().map(|pick| pick.index(source.segments.len())).collect();
        for (index, segment) in changed.segments().into_iter().enumerate() {
            if picked.contains(&index) {
                segment.insert_str(0, "inte ");
            }
        }
        let changed = read(Lang::SWEDISH, &changed.written(""));
        prop_assert_eq!(translation.stale_against(&changed), picked.iter().copied().collect::<Vec<_>>());
        prop_assert_eq!(changed.digest() == source.digest(), picked.is_empty());
        let mut faults = Vec::new();
        translation.compare(&changed, &mut faults);
        prop_assert_eq!(faults.is_empty(), picked.is_empty());
    }

    #[test]
    fn a_phone_number_survives(number in "[0-9]{2,4}(-[0-9]{2,3}( [0-9]{2,3}){0,2})?") {
        let text = format!("[p]\nkind = \"phone\"\nnumber = \"{number}\"\ngrade = \"known\"\nreview = 2027-01-01\nsource = {{ title = \"T\", url = \"https://a.se\", checked = 2026-01-01 }}\n");
        let (facts, faults) = facts::parse("facts.toml", &text, TODAY);
        prop_assert_eq!(faults, []);
        prop_assert_eq!(&facts.get("p").unwrap().value, &welcome_house::content::FactValue::Phone { number, international: None });
    }
}
