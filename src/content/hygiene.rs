//! Checks on raw text that hold for every document: numbers outside facts, addresses, unpaired direction marks, invisible
//! characters, normalisation, and the script a language is written in.

use super::{Fault, FaultKind};
use crate::lang::{Lang, Script};
use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::props::{GeneralCategory, Script as UnicodeScript};
use icu::properties::{CodePointMapData, CodePointMapDataBorrowed};

const CATEGORY: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();
const SCRIPT: CodePointMapDataBorrowed<'static, UnicodeScript> = CodePointMapData::<UnicodeScript>::new();
const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();

/// The longest single segment, in characters.
pub const LONGEST_SEGMENT: usize = 1_200;

/// What a text is, as far as its checks differ.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Running text: numbers and addresses must be facts.
    Prose,
    /// A name or a keyword: numbers may stand in it, and Swedish words in any language.
    Name,
}

/// Checks one piece of text that begins on `line`.
pub fn check(path: &str, line: usize, lang: Lang, text: &str, usage: Use, faults: &mut Vec<Fault>) {
    let mut fault = |at: usize, kind, what: String, remedy: &str| {
        let line = line + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
        faults.push(Fault::new(path, line, kind, what, remedy));
    };
    if text.len() > LONGEST_SEGMENT && text.chars().count() > LONGEST_SEGMENT {
        fault(
            0,
            FaultKind::TooLong,
            format!("this text is longer than {LONGEST_SEGMENT} characters"),
            "split it into shorter pieces",
        );
    }
    let suspect = !plainly_visible(text);
    if let Some((at, c)) = suspect.then(|| invisible(text, lang)).flatten() {
        fault(
            at,
            FaultKind::InvisibleCharacter,
            format!("an invisible character U+{:04X} stands here", u32::from(c)),
            "remove it",
        );
    }
    if let Some(at) = suspect.then(|| unpaired(text)).flatten() {
        fault(
            at,
            FaultKind::UnpairedBidi,
            "a direction mark is opened and not closed, or closed and not opened".to_owned(),
            "remove it, or close it in the same paragraph",
        );
    }
    if !NFC.is_normalized(text) {
        fault(
            0,
            FaultKind::NotNormalised,
            "this text is not in Unicode form NFC".to_owned(),
            "save it normalised (NFC), so that one letter is written in one way",
        );
    }
    if usage == Use::Prose {
        let bare = without_references(text);
        if let Some(at) = number(&bare) {
            fault(
                at,
                FaultKind::NumberInText,
                "a number stands in the text".to_owned(),
                "put the value into facts.toml and write {fact:ID}",
            );
        }
        if let Some(at) = address(&bare) {
            fault(
                at,
                FaultKind::AddressInText,
                "a web or e-mail address stands in the text".to_owned(),
                "put it into facts.toml and write {fact:ID}",
            );
        }
        if let Some(at) = foreign(&bare, lang) {
            fault(
                at,
                FaultKind::WrongScript,
                format!("this text is not written in the script of {}", lang.row().autonym),
                "write it in the language its file is named after",
            );
        }
    }
}

/// The text with references and link targets blanked out, byte for byte, so that offsets still fit.
fn without_references(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = ["{fact:", "](", "{ FACT("].iter().filter_map(|mark| rest.find(mark)).min() {
        let (before, reference) = rest.split_at(start);
        bare.push_str(before);
        let close = if reference.starts_with('{') { '}' } else { ')' };
        // What is not closed is no reference: only its opening mark goes.
        let end = reference.find(close).map_or(2, |at| at + 1);
        let (reference, behind) = reference.split_at(end);
        bare.extend(std::iter::repeat_n(' ', reference.len()));
        rest = behind;
    }
    bare.push_str(rest);
    bare
}

/// The first digit (of any script) that is not glued to a Latin letter, as in `C1`, and does not number a list item.
fn number(text: &str) -> Option<usize> {
    let mut before = '\n';
    let mut glued = false;
    for (at, c) in text.char_indices() {
        if CATEGORY.get(c) == GeneralCategory::DecimalNumber {
            glued = glued || before.is_ascii_alphabetic();
            if !glued {
                return Some(at);
            }
        } else {
            glued = false;
        }
        before = c;
    }
    None
}

fn address(text: &str) -> Option<usize> {
    ["://", "www."].iter().filter_map(|mark| text.find(mark)).min().or_else(|| {
        let (at, _) = text.match_indices('@').next()?;
        let glued = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        (glued(text.get(..at)?.chars().next_back()) && glued(text.get(at + 1..)?.chars().next())).then_some(at)
    })
}

/// Whether a look at the bytes is enough to say that no character is invisible: a control character is one byte, or begins as the
/// Latin supplement does (0xC2), and all others begin as these three blocks of punctuation and signs do.
fn plainly_visible(text: &str) -> bool {
    let suspect = |byte: u8| matches!(byte, 0..=8 | 11..=31 | 0x7F | 0xC2 | 0xE1 | 0xE2 | 0xEF);
    !text.bytes().fold(false, |any, byte| any | suspect(byte))
}

fn invisible(text: &str, lang: Lang) -> Option<(usize, char)> {
    // Zero-width joiners are spelling in Persian, Sorani and their neighbours and in the scripts of India, and nowhere else here.
    let joiners = matches!(lang.row().script, Script::Arab | Script::Beng | Script::Deva | Script::Taml);
    text.char_indices().find(|(_, c)| match *c {
        '\u{200C}' | '\u{200D}' => !joiners,
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' | '\u{180E}' => true,
        '\n' | '\t' => false,
        c => c.is_control(),
    })
}

fn unpaired(text: &str) -> Option<usize> {
    let mut open: Vec<(usize, bool)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push((at, true)),
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push((at, false)),
            '\u{2069}' | '\u{202C}' => {
                let isolate = c == '\u{2069}';
                if open.pop().is_none_or(|(_, opened)| opened != isolate) {
                    return Some(at);
                }
            }
            '\n' if !open.is_empty() => break,
            _ => {}
        }
    }
    open.first().map(|(at, _)| *at)
}

/// Where a text is written in a script its language does not use: another script anywhere in a Latin-script language; in the
/// others, too few letters of their own.
fn foreign(text: &str, lang: Lang) -> Option<usize> {
    let own = match lang.row().script {
        Script::Arab => UnicodeScript::Arabic,
        Script::Armn => UnicodeScript::Armenian,
        Script::Beng => UnicodeScript::Bengali,
        Script::Cyrl => UnicodeScript::Cyrillic,
        Script::Deva => UnicodeScript::Devanagari,
        Script::Ethi => UnicodeScript::Ethiopic,
        Script::Geor => UnicodeScript::Georgian,
        Script::Grek => UnicodeScript::Greek,
        Script::Hans => UnicodeScript::Han,
        Script::Latn => UnicodeScript::Latin,
        Script::Mymr => UnicodeScript::Myanmar,
        Script::Taml => UnicodeScript::Tamil,
        Script::Thai => UnicodeScript::Thai,
    };
    let letters = text.char_indices().filter(|(_, c)| c.is_alphabetic());
    let (mut own_letters, mut all, mut first) = (0_usize, 0_usize, None);
    for (at, c) in letters {
        let script = SCRIPT.get(c);
        all += 1;
        if script == own || script == UnicodeScript::Common || script == UnicodeScript::Inherited {
            own_letters += 1;
        } else if first.is_none() {
            first = Some(at);
        }
    }
    let enough = if own == UnicodeScript::Latin { own_letters == all } else { all < 12 || own_letters * 10 >= all * 3 };
    if enough { None } else { first }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(tag: &str, text: &str, usage: Use) -> Vec<FaultKind> {
        let mut faults = Vec::new();
        check("x", 1, Lang::parse(tag).unwrap_or(Lang::SWEDISH), text, usage, &mut faults);
        faults.into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn each_slip_is_found_and_good_text_passes() {
        use FaultKind::*;
        assert_eq!(kinds("sv", "Ring {fact:phone-1177} om du är sjuk. Nivå C1 räcker.", Use::Prose), []);
        assert_eq!(kinds("sv", "Ring 1177.", Use::Prose), [NumberInText]);
        assert_eq!(kinds("ar", "اتصل بالرقم ١١٧٧ الآن", Use::Prose), [NumberInText]);
        assert_eq!(kinds("sv", "Ring {fact:phone-1177 1177", Use::Prose), [NumberInText]);
        assert_eq!(kinds("sv", "Ring [dem](party:x 1177", Use::Prose), [NumberInText]);
        assert_eq!(kinds("sv", "1177", Use::Name), []);
        assert_eq!(kinds("en", "See www.example.se", Use::Prose), [AddressInText]);
        assert_eq!(kinds("en", "Write to a@b.se", Use::Prose), [AddressInText]);
        assert_eq!(kinds("ar", "\u{2067}نص", Use::Prose), [UnpairedBidi]);
        assert_eq!(kinds("ar", "\u{2067}نص\u{2069}", Use::Prose), []);
        for hidden in ["a\u{200B}b", "a\u{1}b", "a\u{7F}b", "a\u{85}b", "a\u{AD}b", "a\u{180E}b", "a\u{2060}b", "a\u{FEFF}b"] {
            assert_eq!(kinds("en", hidden, Use::Prose), [InvisibleCharacter], "{hidden:?}");
        }
        assert_eq!(kinds("fa", "می\u{200C}خواهم", Use::Prose), []);
        assert_eq!(kinds("sv", "a\u{0308}r", Use::Prose), [NotNormalised]);
        assert_eq!(kinds("ar", "This is an English sentence.", Use::Prose), [WrongScript]);
        assert_eq!(kinds("en", "Это русский", Use::Prose), [WrongScript]);
        assert_eq!(kinds("ar", "سجّل في مصلحة الضرائب (Skatteverket)", Use::Prose), []);
        assert_eq!(kinds("sv", &"lång ".repeat(400), Use::Prose), [TooLong]);
    }
}
