//! What a language adds to a word's beginning and end, and its words for "not".

use crate::lang::{Analysis, Lang, Script};
use frostem::{Algorithm, Stemmer};

/// Clitics and verb beginnings of languages in the Arabic script, folded, the longest first. The negative ones (`نمی`, `نا`, `مە`)
/// are missing on purpose: without them a word means the opposite.
const ARABIC_BEGINNINGS: [&str; 28] = [
    "وال", "بال", "فال", "كال", "دهي", "ولل", "ال", "لل", "بي", "بت", "بن", "سي", "ست", "مي", "ده", "به", "وب", "وي", "حي", "حت",
    "و", "ف", "ب", "ل", "ك", "ي", "ت", "ا",
];
/// Verb beginnings of Kurmanji.
const KURMANJI_BEGINNINGS: [&str; 3] = ["di", "bi", "ve"];

/// The parts of a folded word that may stand without its beginning; the word itself comes first.
pub fn bare_forms(word: &str, script: Option<Script>) -> Vec<&str> {
    let beginnings: &[&str] = match script {
        Some(Script::Arab) => &ARABIC_BEGINNINGS,
        Some(Script::Latn) => &KURMANJI_BEGINNINGS,
        _ => &[],
    };
    let mut forms = vec![word];
    for beginning in beginnings {
        if let Some(rest) = word.strip_prefix(beginning)
            && rest.chars().count() >= 3
        {
            forms.push(rest);
        }
    }
    forms
}

/// How many letters a word may have more at its end than the word wanted.
pub fn longest_ending(script: Option<Script>, wanted: usize) -> usize {
    match script {
        Some(Script::Arab | Script::Ethi) => {
            if wanted >= 3 {
                4
            } else {
                0
            }
        }
        Some(Script::Thai | Script::Hans) => 0,
        _ => match wanted {
            0..=3 => 0,
            4 => 2,
            _ => 3,
        },
    }
}

/// The script of a folded word, by its first letter that tells.
pub fn script_of(word: &str) -> Option<Script> {
    word.chars().find_map(|c| match c {
        'a'..='z' => Some(Script::Latn),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrl),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => Some(Script::Arab),
        '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' => Some(Script::Ethi),
        '\u{e00}'..='\u{e7f}' => Some(Script::Thai),
        '\u{3400}'..='\u{9fff}' => Some(Script::Hans),
        '\u{e0}'..='\u{24f}' => Some(Script::Latn),
        _ => None,
    })
}

/// A stemmer for the languages that have a good one, with the script its words are in.
pub fn stemmer(lang: Lang) -> Option<(Script, Stemmer)> {
    let row = lang.row();
    let algorithm = match row.analysis {
        Analysis::Swedish => Algorithm::Swedish,
        Analysis::English => Algorithm::English,
        Analysis::Arabic => Algorithm::Arabic,
        Analysis::Russian => Algorithm::Russian,
        Analysis::Turkish => Algorithm::Turkish,
        Analysis::Spanish => Algorithm::Spanish,
        Analysis::French => Algorithm::French,
        _ => return None,
    };
    Some((row.script, Stemmer::new(algorithm)))
}

/// The words for "not", folded; a phrase that has one means the opposite without it.
pub fn negators(lang: Lang) -> &'static [&'static str] {
    match lang.tag() {
        "sv" | "sv-simple" => &["inte", "ej", "inga", "inget", "ingen", "aldrig", "utan", "slutat", "sluta"],
        "en" => &[
            "not", "no", "never", "cant", "canot", "dont", "doesnt", "didnt", "wont", "isnt", "arent", "nobody", "without",
            "stoped",
        ],
        "ar" => &["لا", "ما", "لم", "لن", "ليس", "ليست", "مو", "مش", "مب", "بدون", "غير", "ماني", "منيش", "مابدي", "ماعاد"],
        "fa" | "prs" => &["نه", "نيست", "بدون", "هيچ", "نميتوانم", "نميتواند", "نمي", "نميتونم", "نميتونه", "ندارد", "نداره"],
        "ps" => &["نه", "مه", "نشته", "نشم", "نشي"],
        "ckb" => &["نا", "نيه", "نه", "ناتوانيت", "ناتوانم", "بي"],
        "kmr" => &["na", "ne", "nikare", "nikarim", "nikarin", "tune", "nine", "be"],
        "so" => &["ma", "maya", "mayo", "la", "kari", "karo", "waayay"],
        "ti" => &["ኣይ", "የለን", "ኣይኮነን", "ዘይ"],
        "am" => &["አይ", "የለም", "አይደለም"],
        "uk" => &["не", "ні", "ни", "немае", "без"],
        "ru" => &["не", "ни", "нет", "без"],
        "tr" => &["degil", "yok", "hic"],
        _ => &[],
    }
}
