//! Reads pulldown-cmark's events: what is part of the house's markup becomes spans, everything else a fault with its line.

use super::{Block, Body, Link, Segment, Span, is_slug};
use crate::content::{Fault, FaultKind};
use crate::lang::Lines;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::ops::Range;

/// Leaves the element that `event` opened, if it opened one.
pub(super) fn skip<'e>(events: &mut impl Iterator<Item = (Event<'e>, Range<usize>)>, event: &Event<'_>) {
    let mut depth = usize::from(matches!(event, Event::Start(_)));
    while depth > 0 {
        match events.next() {
            Some((Event::Start(_), _)) => depth += 1,
            Some((Event::End(_), _)) => depth -= 1,
            Some(_) => {}
            None => return,
        }
    }
}

pub(super) struct Reader<'r> {
    path: &'r str,
    text: &'r str,
    lines: Lines,
    first_line: usize,
    faults: &'r mut Vec<Fault>,
}

impl<'r> Reader<'r> {
    pub(super) fn new(path: &'r str, text: &'r str, first_line: usize, faults: &'r mut Vec<Fault>) -> Reader<'r> {
        Reader { path, text, lines: Lines::of(text), first_line, faults }
    }

    pub(super) fn line(&self, offset: usize) -> usize {
        self.first_line + self.lines.before(offset)
    }

    pub(super) fn raw(&self, range: &Range<usize>) -> &'r str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    pub(super) fn fault(&mut self, line: usize, kind: FaultKind, what: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(Fault::new(self.path, line, kind, what, remedy));
    }

    pub(super) fn unknown(&mut self, range: &Range<usize>) {
        let line = self.line(range.start);
        self.fault(
            line,
            FaultKind::BadMarkup,
            "this markup is not part of the house's texts",
            "use paragraphs, simple lists, **strong**, *emphasis*, and links such as [text](party:slug)",
        );
    }

    pub(super) fn block(&mut self, body: &mut Body, block: Block, line: usize) {
        match body.passages.last_mut() {
            Some(passage) => passage.blocks.push(block),
            None => self.fault(
                line,
                FaultKind::BadHeading,
                "there is text before the first heading",
                "begin the body with `## Words {#id}`",
            ),
        }
    }

    /// The items of a list whose start was just read.
    pub(super) fn items<'e>(
        &mut self,
        events: &mut impl Iterator<Item = (Event<'e>, Range<usize>)>,
        segments: &mut Vec<Segment>,
    ) -> Vec<Vec<Span>> {
        let mut items = Vec::new();
        while let Some((event, range)) = events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    let line = self.line(range.start);
                    // Only the marker goes: an item may begin with a number or with `**`, and both are part of the text.
                    let (marker, words) = self.raw(&range).trim_start().split_once(char::is_whitespace).unwrap_or_default();
                    if marker != "-" && !marker.ends_with('.') {
                        self.fault(line, FaultKind::BadMarkup, "an item begins with `- ` or `1. `", "begin it so");
                    }
                    segments.push(Segment { text: words.trim().to_owned(), line });
                    items.push(self.spans(events, TagEnd::Item));
                }
                Event::End(TagEnd::List(_)) => break,
                _ => self.unknown(&range),
            }
        }
        items
    }

    /// The spans up to the end of an element.
    pub(super) fn spans<'e>(&mut self, events: &mut impl Iterator<Item = (Event<'e>, Range<usize>)>, until: TagEnd) -> Vec<Span> {
        let mut spans = Vec::new();
        while let Some((event, range)) = events.next() {
            match event {
                Event::End(end) if end == until => break,
                Event::Text(text) => self.facts(&text, &range, &mut spans),
                Event::SoftBreak => spans.push(Span::Text(" ".to_owned())),
                Event::Start(Tag::Strong) => spans.push(Span::Strong(self.spans(events, TagEnd::Strong))),
                Event::Start(Tag::Emphasis) => spans.push(Span::Emphasis(self.spans(events, TagEnd::Emphasis))),
                // A list whose items stand apart has paragraphs in its items; they read the same.
                Event::Start(Tag::Paragraph) if until == TagEnd::Item && spans.is_empty() => {
                    spans = self.spans(events, TagEnd::Paragraph);
                }
                Event::Start(Tag::Link { link_type: LinkType::Inline, ref dest_url, ref title, .. }) => {
                    let dest = dest_url.to_string();
                    let titled = !title.is_empty();
                    let text = self.spans(events, TagEnd::Link);
                    if titled || text.is_empty() {
                        let line = self.line(range.start);
                        self.fault(
                            line,
                            FaultKind::BadMarkup,
                            "a link is `[words](kind:slug)`",
                            "write the words to touch, and nothing after the slug",
                        );
                    }
                    match target(&dest) {
                        Some(link) => spans.push(Span::Link(link, text)),
                        None => {
                            let line = self.line(range.start);
                            let remedy = "link to article:, party:, area: or term:, and write web addresses as {fact:web-…}";
                            self.fault(line, FaultKind::AddressInText, format!("`{dest}` is not a place in the house"), remedy);
                        }
                    }
                }
                _ => {
                    self.unknown(&range);
                    skip(events, &event);
                }
            }
        }
        spans
    }

    /// Splits `{fact:ID}` out of a text.
    fn facts(&mut self, text: &str, range: &Range<usize>, spans: &mut Vec<Span>) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            self.words(before, range, spans);
            let (reference, behind) = match after.split_once('}') {
                Some((reference, behind)) => (reference, behind),
                None => (after, ""),
            };
            let closed = reference.len() < after.len();
            match reference.strip_prefix("fact:").filter(|id| closed && is_slug(id)) {
                Some(id) => spans.push(Span::Fact(id.to_owned())),
                None => {
                    let line = self.line(range.start);
                    let written = if closed { format!("{{{reference}}}") } else { format!("{{{reference}") };
                    self.fault(line, FaultKind::BadMarkup, format!("`{written}` is not a fact reference"), "write {fact:ID}");
                }
            }
            rest = behind;
        }
        self.words(rest, range, spans);
    }

    /// Text between references.
    fn words(&mut self, text: &str, range: &Range<usize>, spans: &mut Vec<Span>) {
        if text.contains('}') {
            let line = self.line(range.start);
            self.fault(line, FaultKind::BadMarkup, "a brace is closed and not opened", "write {fact:ID}, and no other braces");
        }
        if !text.is_empty() {
            spans.push(Span::Text(text.to_owned()));
        }
    }
}

fn target(dest: &str) -> Option<Link> {
    let (scheme, slug) = dest.split_once(':')?;
    let slug = is_slug(slug).then(|| slug.to_owned())?;
    match scheme {
        "article" => Some(Link::Article(slug)),
        "party" => Some(Link::Party(slug)),
        "area" => Some(Link::Area(slug)),
        "term" => Some(Link::Term(slug)),
        _ => None,
    }
}
