//! Inline codes: what in a segment is not the translator's to change.

use std::fmt::Write as _;

/// The codes of one unit. Source and target share them: the same code has the same id in both.
#[derive(Default)]
pub(super) struct Codes {
    data: Vec<String>,
    /// For each code of the source: what it stands for.
    source: Vec<String>,
    marked: bool,
}

impl Codes {
    /// The original data the codes refer to; `d1` is the first.
    pub(super) fn data(&self) -> &[String] {
        &self.data
    }

    /// A text as XLIFF content. The first call is the source, the next the target.
    pub(super) fn mark(&mut self, text: &str) -> String {
        let mut used = vec![false; self.source.len()];
        let mut out = String::new();
        self.pieces(text, &mut used, &mut out);
        self.marked = true;
        out
    }

    fn pieces(&mut self, text_: &str, used: &mut Vec<bool>, out: &mut String) {
        let mut rest = text_;
        while let Some(at) = rest.find(['{', '[']) {
            let (before, from) = rest.split_at(at);
            out.push_str(&text(before));
            if let Some((fact, after)) = fact(from) {
                let id = self.id(fact, used);
                let data = self.reference(fact);
                let _ = write!(out, r#"<ph id="{id}" dataRef="{data}"/>"#);
                rest = after;
            } else if let Some((label, target, after)) = link(from) {
                let id = self.id(target, used);
                let (start, end) = (self.reference("["), self.reference(target));
                let _ = write!(out, r#"<pc id="{id}" dataRefStart="{start}" dataRefEnd="{end}">"#);
                self.pieces(label, used, out);
                out.push_str("</pc>");
                rest = after;
            } else {
                let mut letters = from.chars();
                out.extend(letters.next());
                rest = letters.as_str();
            }
        }
        out.push_str(&text(rest));
    }

    /// The id of the same code in the source that has not been used yet, or a new one.
    fn id(&mut self, meaning: &str, used: &mut Vec<bool>) -> usize {
        let same = self.marked.then(|| self.source.iter().zip(used.iter()).position(|(known, used)| known == meaning && !used));
        let index = same.flatten().unwrap_or_else(|| {
            self.source.push(meaning.to_owned());
            used.push(false);
            self.source.len() - 1
        });
        if let Some(used) = used.get_mut(index) {
            *used = true;
        }
        index + 1
    }

    fn reference(&mut self, data: &str) -> String {
        let index = self.data.iter().position(|known| known == data).unwrap_or_else(|| {
            self.data.push(data.to_owned());
            self.data.len() - 1
        });
        format!("d{}", index + 1)
    }
}

/// `{fact:ID}` at the start of a text, and what follows.
fn fact(text: &str) -> Option<(&str, &str)> {
    let end = text.strip_prefix("{fact:").and_then(|inner| inner.find('}').filter(|end| is_word(inner.get(..*end))))?;
    text.split_at_checked("{fact:".len() + end + 1)
}

/// `[label](target)` at the start of a text: the label, `](target)`, and what follows.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let inner = text.strip_prefix('[')?;
    let (label, from) = inner.split_at_checked(inner.find("](")?)?;
    let end = from.find(')')?;
    let (target, after) = from.split_at_checked(end + 1)?;
    let sound = !label.contains(['[', ']', '\n']) && is_word(from.get(2..end));
    sound.then_some((label, target, after))
}

fn is_word(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_:/.#".contains(c)))
}

/// Escaped character data. XML cannot hold every character; XLIFF has a code for the rest.
pub(super) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' | '\u{85}' | '\u{2028}' => {
                let _ = write!(out, "&#{};", u32::from(letter));
            }
            '\n' | '\t' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(out, r#"<cp hex="{:04X}"/>"#, u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out
}
