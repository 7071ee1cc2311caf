//! Text in drawings: how wide it is, where it may break, and how it is written into XML.
//!
//! Nothing here knows the reader's font, so widths are estimated on the wide side: a box may have room to spare, but no text is cut off.

use icu::properties::props::{BidiClass, EastAsianWidth, GeneralCategory, Script};
use icu::properties::{CodePointMapData, CodePointMapDataBorrowed};
use icu::segmenter::options::LineBreakOptions;
use icu::segmenter::{GraphemeClusterSegmenter, LineSegmenter};

const CATEGORY: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();
const DIRECTION: CodePointMapDataBorrowed<'static, BidiClass> = CodePointMapData::<BidiClass>::new();
const SCRIPT: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::<Script>::new();
const WIDE: CodePointMapDataBorrowed<'static, EastAsianWidth> = CodePointMapData::<EastAsianWidth>::new();

/// The width of a text in ems, estimated on the wide side.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(letter).sum()
}

fn letter(c: char) -> f64 {
    match c {
        ' ' | 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')' | '[' | ']' => return 0.36,
        'f' | 'r' | 't' | '-' | '/' | '"' => return 0.45,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => return 0.98,
        _ => {}
    }
    if matches!(CATEGORY.get(c), GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark | GeneralCategory::Format) {
        return 0.0;
    }
    if matches!(WIDE.get(c), EastAsianWidth::Wide | EastAsianWidth::Fullwidth) {
        return 1.05;
    }
    match SCRIPT.get(c) {
        Script::Ethiopic => 0.85,
        _ if c.is_uppercase() => 0.76,
        Script::Latin | Script::Common | Script::Arabic => 0.62,
        _ => 0.7,
    }
}

/// The text in lines of at most so many ems. Breaks where the language allows it; a word longer than a line is broken between letters.
pub(super) fn wrap(text: &str, most: f64) -> Vec<String> {
    let breaks = LineSegmenter::new_auto(LineBreakOptions::default());
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut start = 0;
    for end in breaks.segment_str(text) {
        let piece = text.get(start..end).unwrap_or_default();
        // What stands in brackets stays together where it fits on a line: torn apart, it reads wrong among right-to-left words.
        if end < text.len() && open_bracket(piece, text.get(end..).unwrap_or_default(), most) {
            continue;
        }
        start = end;
        if !line.is_empty() && width(&line) + width(piece.trim_end()) > most {
            lines.push(std::mem::take(&mut line));
        }
        if width(piece.trim_end()) > most {
            let mut letters = broken(piece, most);
            line = letters.pop().unwrap_or_default();
            lines.append(&mut letters);
        } else {
            line.push_str(piece);
        }
    }
    lines.push(line);
    lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Whether a piece has an opened bracket that closes within a line.
fn open_bracket(piece: &str, rest: &str, most: f64) -> bool {
    let opened = piece.rfind('(').filter(|at| !piece.get(*at..).unwrap_or_default().contains(')'));
    let inside = opened.and_then(|at| Some((piece.get(at..)?, rest.split_inclusive(')').next()?)));
    inside.is_some_and(|(begun, ended)| {
        ended.ends_with(')') && width(begun) + width(ended) <= most && width(piece) + width(ended) <= most
    })
}

/// A word that is longer than a line, in pieces.
fn broken(word: &str, most: f64) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut start = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(word) {
        let cluster = word.get(start..end).unwrap_or_default();
        start = end;
        if !piece.is_empty() && width(&piece) + width(cluster) > most {
            pieces.push(std::mem::take(&mut piece));
        }
        piece.push_str(cluster);
    }
    pieces.push(piece);
    pieces
}

/// Text as it stands in XML, in elements and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() && c != '\n' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line on a right-to-left sheet: one without any right-to-left letter (a name, a number) keeps its own order, its hyphens and brackets
/// where they belong.
pub(super) fn isolated(line: &str) -> String {
    let turned = line.chars().any(|c| matches!(DIRECTION.get(c), BidiClass::RightToLeft | BidiClass::ArabicLetter));
    if turned { escaped(line) } else { format!("\u{2066}{}\u{2069}", escaped(line)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_never_wider_than_allowed_and_lose_nothing() {
        let texts = [
            "Anmäl din flytt till Skatteverket så fort du kan",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "سجّل في مصلحة الضرائب (Skatteverket) في أقرب وقت ممكن",
            "ติดต่อเทศบาลของคุณเพื่อขอความช่วยเหลือเรื่องที่อยู่อาศัย",
            "请尽快到税务局登记您的搬迁情况并预约时间",
            "ናብ ናይ ግብሪ ቤት ጽሕፈት ምምዝጋብ የድሊ",
        ];
        for text in texts {
            for most in [6.0, 12.0, 20.0] {
                let lines = wrap(text, most);
                assert!(lines.iter().all(|line| width(line) <= most), "{most}: {lines:?}");
                let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
                assert_eq!(bare(&lines.concat()), bare(text));
            }
        }
        assert_eq!(wrap("بلدية فيكخو (Växjö kommun)", 11.0), ["بلدية فيكخو", "(Växjö kommun)"]);
        assert_eq!(wrap("Kommunen (Växjö) hjälper (alltid)", 12.0), ["Kommunen (Växjö)", "hjälper (alltid)"]);
        assert!(wrap("  ", 5.0).is_empty());
        assert_eq!(wrap("a b", 5.0), ["a b"]);
    }

    #[test]
    fn text_is_safe_in_xml() {
        assert_eq!(escaped("<a href=\"x\">'&'</a>\u{7}"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    }

    #[test]
    fn a_latin_name_keeps_its_order_among_arabic() {
        assert_eq!(isolated("vaxjo-sprak-"), "\u{2066}vaxjo-sprak-\u{2069}");
        assert_eq!(isolated("دروس (SFI)"), "دروس (SFI)");
    }
}
