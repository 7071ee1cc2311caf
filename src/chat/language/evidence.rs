//! What the letters themselves say: scripts that only some languages use, and letters that only some of those have.

use crate::lang::{Analysis, Script};

use Analysis::{
    Amharic, Arabic, French, KurdishKurmanji, KurdishSorani, Pashto, Persian, Polish, Russian, SouthSlavic, Spanish, Swedish,
    Tigrinya, Turkish, Ukrainian, Vietnamese,
};

/// Letters, and the languages that write them; for any other language of the script a word with one of them is foreign.
const LETTERS: [(&str, &[Analysis]); 20] = [
    ("ەۆێڵڕ", &[KurdishSorani]),
    ("ښڅځډټړڼږۍېګ", &[Pashto]),
    ("ڤ", &[KurdishSorani]),
    ("پچگژ", &[KurdishSorani, Persian, Pashto]),
    ("ةى", &[Arabic]),
    ("ضظطصثذ", &[Arabic, Persian, Pashto]),
    ("іїєґ", &[Ukrainian]),
    ("ыэъё", &[Russian]),
    ("åä", &[Swedish]),
    ("ö", &[Swedish, Turkish]),
    ("ğı", &[Turkish]),
    ("ü", &[Turkish, Spanish, French]),
    ("êîû", &[KurdishKurmanji, French, Vietnamese]),
    ("ş", &[KurdishKurmanji, Turkish]),
    ("ç", &[KurdishKurmanji, Turkish, French]),
    ("ąęłńśźż", &[Polish]),
    ("čćđšž", &[SouthSlavic]),
    ("ñ¿¡", &[Spanish]),
    ("ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", &[Vietnamese]),
    ("ቐዀኸ", &[Tigrinya, Amharic]),
];

/// What one letter takes from the languages that do not write it, as a logarithm; a message has at most three such fines.
const FINE: f32 = -2.5;

/// The fine of a language for a word.
pub fn fine(word: &str, analysis: Analysis) -> f32 {
    let foreign = |c: char| LETTERS.iter().any(|(letters, writers)| letters.contains(c) && !writers.contains(&analysis));
    if word.chars().any(foreign) { FINE } else { 0.0 }
}

/// Whether a language can be told from its script alone, even without any text in it.
pub fn alone(script: Script) -> bool {
    matches!(script, Script::Thai | Script::Hans | Script::Ethi)
}
