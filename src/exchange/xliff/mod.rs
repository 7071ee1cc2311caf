//! XLIFF 2.1: one document's segments for translators and their tools, out and back in.
//!
//! Facts (`{fact:ID}`) and link targets travel as protected codes, so that a tool can move them but not mistype them.

mod inline;
mod read;

pub use read::read;

use inline::Codes;
use quick_xml::escape::escape;
use std::fmt::Write as _;

/// One document on its way to or from a translator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The document's path in the content tree.
    pub original: String,
    /// BCP 47 tag of the source.
    pub source_language: String,
    /// BCP 47 tag of the translation.
    pub target_language: String,
    /// The segments, in reading order.
    pub segments: Vec<Segment>,
}

/// One segment: a title, a heading, a paragraph, a list item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The segment's name inside its document.
    pub id: String,
    /// The source text.
    pub source: String,
    /// The translation, if there is one.
    pub target: Option<String>,
    /// How far the translation has come.
    pub state: State,
    /// A word to the translator.
    pub note: Option<String>,
}

/// How far a translation has come, in the words of XLIFF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nothing but the source, or a translation of an older source.
    Initial,
    /// Translated.
    Translated,
    /// Read by another person.
    Reviewed,
    /// Ready to publish.
    Final,
}

impl State {
    /// The word in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Initial => "initial",
            State::Translated => "translated",
            State::Reviewed => "reviewed",
            State::Final => "final",
        }
    }

    fn parse(word: &str) -> Option<State> {
        [State::Initial, State::Translated, State::Reviewed, State::Final].into_iter().find(|state| state.as_str() == word)
    }
}

/// The document as an XLIFF 2.1 file.
pub fn write(document: &Document) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        r#"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="{}" trgLang="{}">"#,
        attribute(&document.source_language),
        attribute(&document.target_language),
    );
    let _ = writeln!(out, r#"  <file id="f1" original="{}" xml:space="preserve">"#, attribute(&document.original));
    for (index, segment) in document.segments.iter().enumerate() {
        unit(&mut out, index + 1, segment);
    }
    out.push_str("  </file>\n</xliff>\n");
    out
}

fn unit(out: &mut String, number: usize, segment: &Segment) {
    let mut codes = Codes::default();
    let source = codes.mark(&segment.source);
    let target = segment.target.as_deref().map(|text| codes.mark(text));
    let _ = writeln!(out, r#"    <unit id="u{number}" name="{}">"#, attribute(&segment.id));
    if let Some(note) = &segment.note {
        let _ = writeln!(out, "      <notes><note>{}</note></notes>", inline::text(note));
    }
    if !codes.data().is_empty() {
        out.push_str("      <originalData>");
        for (index, data) in codes.data().iter().enumerate() {
            let _ = write!(out, r#"<data id="d{}">{}</data>"#, index + 1, inline::text(data));
        }
        out.push_str("</originalData>\n");
    }
    let _ = write!(out, r#"      <segment state="{}"><source>{source}</source>"#, segment.state.as_str());
    if let Some(target) = target {
        let _ = write!(out, "<target>{target}</target>");
    }
    out.push_str("</segment>\n    </unit>\n");
}

/// A value between quotation marks: white space other than blanks would be read back as blanks.
fn attribute(value: &str) -> String {
    escape(value).replace('\n', "&#10;").replace('\r', "&#13;").replace('\t', "&#9;")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::content::FaultKind;
    use proptest::prelude::*;

    fn document(segments: Vec<Segment>) -> Document {
        Document {
            original: "articles/work/x/sv.md".into(),
            source_language: "sv".into(),
            target_language: "ar".into(),
            segments,
        }
    }

    fn segment(source: &str, target: Option<&str>) -> Segment {
        let target = target.map(str::to_owned);
        Segment { id: "what/1".into(), source: source.into(), target, state: State::Translated, note: None }
    }

    #[test]
    fn facts_and_links_are_protected() {
        let source = "Ring [**Migrationsverket** {fact:a}](party:migrationsverket): {fact:phone}.";
        let target = "{fact:phone}: [مصلحة {fact:a}](party:migrationsverket)";
        let file = write(&document(vec![segment(source, Some(target))]));
        assert!(!file.split("<segment").nth(1).unwrap().contains("fact:"), "{file}");
        assert!(file.contains("<ph id=\"3\" dataRef=\"d4\"/>"), "{file}");
        assert_eq!(read("x.xlf", &file).unwrap(), document(vec![segment(source, Some(target))]));
    }

    #[test]
    fn what_tools_do_to_a_file_is_understood() {
        let file = r#"<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="sv" trgLang="so"><x:file id="f" original="o">
          <x:unit id="u1" name="n"><x:originalData><x:data id="d1">[</x:data><x:data id="d2">](party:a)</x:data></x:originalData>
          <x:segment state="final"><x:source>En<x:mrk id="m1">a</x:mrk> </x:source><x:target><![CDATA[Hal & ]]></x:target></x:segment>
          <x:ignorable><x:source> </x:source></x:ignorable>
          <x:segment state="translated"><x:source>två</x:source><x:target><x:sc id="1" dataRef="d1"/>la&#98;a<x:ec startRef="1" dataRef="d2"/></x:target></x:segment>
          </x:unit></x:file></x:xliff>"#;
        let read = read("x.xlf", file).unwrap();
        let first = read.segments.first().unwrap();
        assert_eq!(first.source, "Ena  två");
        assert_eq!(first.target.as_deref(), Some("Hal &  [laba](party:a)"));
        assert_eq!(first.state, State::Translated);
    }

    #[test]
    fn every_fault_of_a_file_is_reported_with_its_line() {
        let file = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"sv\">\n<file id=\"f\" original=\"o\">\n<unit id=\"u1\" name=\"a\">\n<segment state=\"done\"><source><ph id=\"1\" dataRef=\"d9\"/></source></segment></unit></file></xliff>";
        let faults = read("x.xlf", file).unwrap_err();
        let found: Vec<(usize, FaultKind)> = faults.iter().map(|fault| (fault.line, fault.kind)).collect();
        assert_eq!(found, [(1, FaultKind::MissingField), (4, FaultKind::UnknownValue), (4, FaultKind::UnknownValue)]);
        for broken in ["", "<html/>", "<xliff", "<!DOCTYPE x [<!ENTITY a 'b'>]><xliff>&a;</xliff>"] {
            assert!(read("x.xlf", broken).is_err(), "{broken}");
        }
    }

    proptest! {
        #[test]
        fn what_goes_out_comes_back(
            texts in proptest::collection::vec(("\\PC{0,60}|[\\[\\](){}a-z:fact\n\r\t&<>\"]{0,60}", proptest::option::of("\\PC{0,40}|(\\{fact:[a-z]{1,3}\\}| |\\[b\\]\\(party:[a-c]\\)){0,4}")), 0..5)
        ) {
            let named = |(index, (source, target)): (usize, &(String, Option<String>))| Segment { id: index.to_string(), ..segment(source, target.as_deref()) };
            let document = document(texts.iter().enumerate().map(named).collect());
            let file = write(&document);
            prop_assert_eq!(read("x.xlf", &file).map_err(|faults| format!("{faults:?}\n{file}")), Ok(document));
        }
    }
}
