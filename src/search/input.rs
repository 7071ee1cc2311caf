//! Words typed in other letters than their own: by sound in Latin letters, or on a keyboard set to another layout.

use super::analysis::Analyzer;
use crate::lang::{Analysis, Script};

/// Consonants of the Ethiopic syllabary, one per row of eight from U+1200.
const GEEZ: [&str; 43] = [
    "h", "l", "h", "m", "s", "r", "s", "sh", "q", "qw", "q", "qw", "b", "v", "t", "ch", "h", "hw", "n", "ny", "", "k", "kw", "k",
    "kw", "w", "", "z", "zh", "y", "d", "d", "j", "g", "gw", "g", "t", "ch", "p", "ts", "ts", "f", "p",
];
const GEEZ_VOWELS: [&str; 8] = ["e", "u", "i", "a", "e", "", "o", "wa"];

/// How single letters sound; first what all languages of the script share.
const SOUNDS: &[(&str, &str)] = &[
    ("اآأإٱ", "a"),
    ("بﺏ", "b"),
    ("پ", "p"),
    ("تټطة", "t"),
    ("ث", "s"),
    ("ج", "j"),
    ("چ", "ch"),
    ("حخهھہ", "h"),
    ("دډ", "d"),
    ("ذزظض", "z"),
    ("رړڕ", "r"),
    ("ژږ", "zh"),
    ("سص", "s"),
    ("شښ", "sh"),
    ("غگګ", "g"),
    ("فڤ", "f"),
    ("قکك", "k"),
    ("لڵ", "l"),
    ("م", "m"),
    ("نڼں", "n"),
    ("و", "w"),
    ("ۆ", "o"),
    ("ىیيېۍ", "i"),
    ("ێەے", "e"),
    ("څ", "ts"),
    ("ځ", "dz"),
    ("عئءؤ", ""),
    ("а", "a"),
    ("б", "b"),
    ("в", "v"),
    ("гґ", "g"),
    ("д", "d"),
    ("еэё", "e"),
    ("є", "ye"),
    ("ж", "zh"),
    ("з", "z"),
    ("иі", "i"),
    ("їй", "y"),
    ("к", "k"),
    ("л", "l"),
    ("м", "m"),
    ("н", "n"),
    ("о", "o"),
    ("п", "p"),
    ("р", "r"),
    ("с", "s"),
    ("т", "t"),
    ("у", "u"),
    ("ф", "f"),
    ("х", "h"),
    ("ц", "ts"),
    ("ч", "ch"),
    ("шщ", "sh"),
    ("ъь", ""),
    ("ы", "y"),
    ("ю", "yu"),
    ("я", "ya"),
];
/// Where Arabic sounds otherwise than its neighbours.
const ARABIC_SOUNDS: &[(&str, &str)] = &[("ث", "t"), ("ذض", "d"), ("ة", "a")];
const UKRAINIAN_SOUNDS: &[(&str, &str)] = &[("г", "h"), ("и", "y")];

/// Latin letters, and digits that stand for letters, that write one sound; longest first.
const SPELLINGS: &[(&str, &str)] = &[
    ("shch", "S"),
    ("sch", "S"),
    ("sh", "S"),
    ("ch", "C"),
    ("kh", "h"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("zh", "J"),
    ("ph", "f"),
    ("ts", "s"),
    ("tz", "s"),
    ("dz", "z"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ş", "S"),
    ("š", "S"),
    ("ç", "C"),
    ("č", "C"),
    ("ž", "J"),
    ("j", "J"),
    ("x", "h"),
    ("q", "k"),
    ("c", "k"),
    ("w", "v"),
    ("y", "i"),
    ("2", ""),
    ("3", ""),
    ("5", "h"),
    ("6", "t"),
    ("7", "h"),
    ("8", "g"),
    ("9", "k"),
    ("'", ""),
    ("’", ""),
];

/// Whether a word is written in Latin letters, with or without the digits of chat spelling.
pub(super) fn is_latin(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || ('\u{c0}'..='\u{24f}').contains(&c))
}

/// How a word of another script sounds, in the letters of [`sound`]; `None` for a word in Latin letters or digits.
pub(super) fn romanised(word: &str, analyzer: &Analyzer) -> Option<String> {
    let own = match analyzer.row().analysis {
        Analysis::Arabic => ARABIC_SOUNDS,
        Analysis::Ukrainian => UKRAINIAN_SOUNDS,
        _ => &[],
    };
    let mut latin = String::with_capacity(word.len());
    for c in word.chars() {
        let code = c as usize;
        if let Some(row) = code.checked_sub(0x1200).and_then(|offset| GEEZ.get(offset / 8)) {
            latin.push_str(row);
            latin.push_str(GEEZ_VOWELS.get(code % 8).copied().unwrap_or_default());
        } else {
            latin.push_str(own.iter().chain(SOUNDS).find(|(letters, _)| letters.contains(c))?.1);
        }
    }
    Some(sound(&latin))
}

/// A Latin spelling reduced to its sounds, one letter each, none doubled.
pub(super) fn sound(latin: &str) -> String {
    let mut sounds = String::with_capacity(latin.len());
    let mut rest = latin;
    let mut push = |c: char| {
        if !sounds.ends_with(c) {
            sounds.push(c);
        }
    };
    while let Some(first) = rest.chars().next() {
        match SPELLINGS.iter().find_map(|(from, to)| rest.strip_prefix(from).map(|left| (left, to))) {
            Some((left, to)) => {
                to.chars().for_each(&mut push);
                rest = left;
            }
            None => {
                push(first);
                rest = rest.strip_prefix(first).unwrap_or_default();
            }
        }
    }
    sounds
}

/// The consonants of a word's sounds: what different spellings of it have in common. Short words have too little to tell.
pub(super) fn skeleton(sounds: &str) -> Option<String> {
    let consonants = sounds.trim_end_matches('h').chars().filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'v'));
    let mut skeleton = String::new();
    for c in consonants {
        if !skeleton.ends_with(c) {
            skeleton.push(c);
        }
    }
    (skeleton.len() >= 2).then_some(skeleton)
}

const LATIN_KEYS: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const SWEDISH_KEYS: &str = "§qwertyuiopå¨asdfghjklöäzxcvbnm,.";
const RUSSIAN_KEYS: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю";
const UKRAINIAN_KEYS: &str = "ґйцукенгшщзхїфівапролджєячсмитьбю";
const ARABIC_KEYS: &str = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوز";
const PERSIAN_KEYS: &str = "‍ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو.";
const THAI_KEYS: &str = "_ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใ";

/// The text as it would read had the keyboard been set to the layout of the analyzer's language; none where that changes nothing.
pub(super) fn relaid(text: &str, analyzer: &Analyzer, script: Script) -> Vec<String> {
    let from_latin = |keys: &'static str| vec![(LATIN_KEYS, keys), (SWEDISH_KEYS, keys)];
    let pairs: Vec<(&str, &str)> = match (script, analyzer.row().analysis) {
        (_, Analysis::Russian) => from_latin(RUSSIAN_KEYS),
        (_, Analysis::Ukrainian) => from_latin(UKRAINIAN_KEYS),
        (_, Analysis::Arabic) => from_latin(ARABIC_KEYS),
        (_, Analysis::Persian | Analysis::Pashto) => from_latin(PERSIAN_KEYS),
        (_, Analysis::Thai) => from_latin(THAI_KEYS),
        (Script::Latn, analysis) => {
            let keys = if analysis == Analysis::Swedish { SWEDISH_KEYS } else { LATIN_KEYS };
            [RUSSIAN_KEYS, UKRAINIAN_KEYS, ARABIC_KEYS, PERSIAN_KEYS, THAI_KEYS].map(|other| (other, keys)).to_vec()
        }
        _ => Vec::new(),
    };
    let lower = text.to_lowercase();
    let typed: Vec<char> = lower.chars().filter(|c| !c.is_whitespace()).collect();
    let mut texts = Vec::new();
    for (from, to) in pairs {
        let known = typed.iter().filter(|c| from.contains(**c)).count();
        if known * 10 < typed.len() * 9 || typed.len() < 3 {
            continue;
        }
        let key = |c: char| from.chars().zip(to.chars()).find(|(f, _)| *f == c).map_or(c, |(_, t)| t);
        let text = lower.chars().map(key).collect::<String>().replace('ﻻ', "لا");
        if text != lower && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn spellings_by_sound_meet_the_written_word() {
        let pairs = [
            ("ar", "مدرسة", "madrasa"),
            ("ar", "محكمة", "ma7kama"),
            ("ar", "عمل", "3amal"),
            ("fa", "خانه", "khaneh"),
            ("ckb", "پزیشک", "pizishk"),
            ("uk", "школа", "shkola"),
            ("ru", "больница", "bolnitsa"),
            ("ti", "ሓኪም", "hakim"),
        ];
        for (tag, written, typed) in pairs {
            let analyzer = Analyzer::of(Lang::parse(tag).unwrap());
            let written = romanised(written, analyzer).unwrap();
            assert_eq!(skeleton(&written), skeleton(&sound(typed)), "{typed}");
        }
    }

    #[test]
    fn keyboards_of_another_layout_are_read() {
        let of = |tag: &str| Lang::parse(tag).unwrap();
        let read = |text: &str, tag: &str| relaid(text, Analyzer::of(of(tag)), of(tag).row().script);
        assert_eq!(read("ghbdtn", "ru"), ["привет"]);
        assert_eq!(read("ыщсшфд", "en").first().map(String::as_str), Some("social"));
        assert_eq!(read("hglvsm", "ar"), ["المرسة"]);
        assert!(read("x", "ru").is_empty());
    }
}
