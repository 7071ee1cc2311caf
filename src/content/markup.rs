//! The small markup of the texts: passages, paragraphs, lists, emphasis, links inside the house, and references to facts.

mod reader;

use super::{Fault, FaultKind};
use crate::audit::Digest;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset};
use reader::{Reader, skip};

/// A place inside the house that a text links to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Link {
    Article(String),
    Party(String),
    Area(String),
    Term(String),
}

/// A run of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Span {
    Text(String),
    Strong(Vec<Span>),
    Emphasis(Vec<Span>),
    Link(Link, Vec<Span>),
    /// A reference to a fact by its id.
    Fact(String),
}

/// A block of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Block {
    Paragraph(Vec<Span>),
    Bullets(Vec<Vec<Span>>),
    Numbers(Vec<Vec<Span>>),
}

impl Block {
    /// A block's shape: translations must have the same.
    pub fn shape(&self) -> (u8, usize) {
        match self {
            Block::Paragraph(_) => (0, 1),
            Block::Bullets(items) => (1, items.len()),
            Block::Numbers(items) => (2, items.len()),
        }
    }

    /// Each run of spans in the block: one for a paragraph, one per item for a list.
    pub fn runs(&self) -> Vec<&Vec<Span>> {
        match self {
            Block::Paragraph(spans) => vec![spans],
            Block::Bullets(items) | Block::Numbers(items) => items.iter().collect(),
        }
    }
}

/// One answer to one question: the smallest thing search and chat quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The id, the same in every language.
    pub id: String,
    /// The heading, as a question a reader would ask.
    pub heading: Vec<Span>,
    /// The text.
    pub blocks: Vec<Block>,
    /// The line of the heading.
    pub line: usize,
}

/// A segment: the smallest piece that is translated and compared (a heading, a paragraph, an item).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// As written.
    pub text: String,
    /// The line it begins on.
    pub line: usize,
}

impl Segment {
    /// The digest staleness is computed from.
    pub fn digest(&self) -> Digest {
        Digest::of([self.text.as_str()])
    }
}

/// What a body holds.
#[derive(Debug, Default)]
pub struct Body {
    /// The passages in order.
    pub passages: Vec<Passage>,
    /// The segments in order.
    pub segments: Vec<Segment>,
}

/// Parses running text: `**strong**`, `*emphasis*`, links and facts, for fields outside bodies (a summary, an urgent line).
pub fn inline(path: &str, line: usize, text: &str, faults: &mut Vec<Fault>) -> Vec<Span> {
    let mut reader = Reader::new(path, text, line, faults);
    let mut events = TextMergeWithOffset::new(Parser::new_ext(text, Options::empty()).into_offset_iter());
    let mut spans = Vec::new();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::Paragraph) if spans.is_empty() => spans = reader.spans(&mut events, TagEnd::Paragraph),
            _ => {
                reader.unknown(&range);
                skip(&mut events, &event);
            }
        }
    }
    spans
}

/// Checks a title or a word, which is shown as it is: nothing in it may look like markup.
pub fn plain(path: &str, line: usize, text: &str, faults: &mut Vec<Fault>) {
    if text.contains(['{', '}', '[', ']', '<', '>', '*', '`', '\n']) {
        faults.push(Fault::new(
            path,
            line,
            FaultKind::BadMarkup,
            "a title or a word is plain text on one line",
            "take the markup out",
        ));
    }
}

/// Parses a body that begins at line `first_line` of its file.
pub fn body(path: &str, text: &str, first_line: usize, faults: &mut Vec<Fault>) -> Body {
    let mut reader = Reader::new(path, text, first_line, faults);
    let mut events = TextMergeWithOffset::new(Parser::new_ext(text, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter());
    let mut body = Body::default();
    while let Some((event, range)) = events.next() {
        let line = reader.line(range.start);
        match event {
            Event::Start(Tag::Heading { level, ref id, ref classes, ref attrs }) => {
                let well_formed = level as usize == 2 && classes.is_empty() && attrs.is_empty();
                let id = id.as_ref().map(ToString::to_string).unwrap_or_default();
                let heading = reader.spans(&mut events, TagEnd::Heading(level));
                if !well_formed || !is_slug(&id) || heading.is_empty() {
                    reader.fault(
                        line,
                        FaultKind::BadHeading,
                        "a heading is `## Words {#id}`",
                        "two hash signs, the words, and an id of small letters and hyphens",
                    );
                }
                if body.passages.iter().any(|passage| passage.id == id) {
                    reader.fault(
                        line,
                        FaultKind::DuplicatePassage,
                        format!("the passage `{id}` stands twice"),
                        "give each passage an id of its own",
                    );
                }
                let words = reader.raw(&range).trim_start_matches('#');
                let words = words.rsplit_once("{#").map_or(words, |(words, _)| words).trim().to_owned();
                body.segments.push(Segment { text: words, line });
                body.passages.push(Passage { id, heading, blocks: Vec::new(), line });
            }
            Event::Start(Tag::Paragraph) => {
                let spans = reader.spans(&mut events, TagEnd::Paragraph);
                body.segments.push(Segment { text: reader.raw(&range).trim().to_owned(), line });
                reader.block(&mut body, Block::Paragraph(spans), line);
            }
            Event::Start(Tag::List(start)) => {
                let items = reader.items(&mut events, &mut body.segments);
                let block = if start.is_some() { Block::Numbers(items) } else { Block::Bullets(items) };
                reader.block(&mut body, block, line);
            }
            _ => {
                reader.unknown(&range);
                skip(&mut events, &event);
            }
        }
    }
    if body.passages.is_empty() {
        reader.fault(
            first_line,
            FaultKind::EmptyPassage,
            "the body holds no passage",
            "add `## Words {#id}` and a text below it",
        );
    }
    for passage in &body.passages {
        if passage.blocks.is_empty() {
            reader.fault(
                passage.line,
                FaultKind::EmptyPassage,
                format!("the passage `{}` is empty", passage.id),
                "write it, or remove the heading",
            );
        }
    }
    body
}

/// Whether a text is a slug: small ASCII letters, digits and single hyphens.
pub fn is_slug(text: &str) -> bool {
    let sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty()
        && text.len() <= 80
        && text.bytes().all(sound)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_becomes_passages_and_segments() {
        let mut faults = Vec::new();
        let text = "## What is it? {#what}\n\nA **card** from [them](party:x).\n\n- Call {fact:phone-x}\n- **18** years\n\n## Who? {#who}\n\nYou.\n";
        let body = body("a.md", text, 10, &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(body.passages.iter().map(|p| (p.id.as_str(), p.line)).collect::<Vec<_>>(), [("what", 10), ("who", 17)]);
        assert_eq!(
            body.segments.iter().map(|s| s.text.as_str()).collect::<Vec<_>>(),
            ["What is it?", "A **card** from [them](party:x).", "Call {fact:phone-x}", "**18** years", "Who?", "You."]
        );
        let bullets = body.passages.first().and_then(|p| p.blocks.get(1)).map(Block::shape);
        assert_eq!(bullets, Some((1, 2)));
    }

    #[test]
    fn whatever_is_not_the_house_s_markup_is_refused_with_its_line() {
        let cases = [
            ("## A {#a}\n\n<b>x</b>\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\n> quote\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\n![x](y)\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\n[x](https://example.com)\n", FaultKind::AddressInText, 3),
            ("# A\n\nText.\n", FaultKind::BadHeading, 1),
            ("## A {#a}\n\nx\n\n## B {#a}\n\ny\n", FaultKind::DuplicatePassage, 5),
            ("## A {#a}\n\n{phone}\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\nCall {fact:phone-x now\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\nCall fact:phone-x} now\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\n[](party:x)\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\n[x](party:x \"y\")\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\n+ x\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n\n1) x\n", FaultKind::BadMarkup, 3),
            ("## A {#a}\n", FaultKind::EmptyPassage, 1),
            ("Text.\n", FaultKind::BadHeading, 1),
        ];
        for (text, kind, line) in cases {
            let mut faults = Vec::new();
            body("a.md", text, 1, &mut faults);
            assert!(faults.iter().any(|fault| fault.kind == kind && fault.line == line), "{text:?}: {faults:?}");
        }
    }
}
