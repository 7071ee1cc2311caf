//! Other alphabets in Latin letters, the way people type them on a keyboard that has nothing else.
//!
//! Everyone spells differently (`yadrobni`, `yedrubni`), so words are compared by their consonants.

/// The Latin spelling of a folded word; vowels only where the script writes them. `None` for a script that is not known here.
pub fn latin(word: &str) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            '\u{1200}'..='\u{1357}' => ethiopic(c, &mut out),
            _ => out.push_str(letter(c)?),
        }
    }
    Some(out)
}

fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ا' | 'ع' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' => "ch",
        // As typed by many, and never mistaken for the second letter of `th` or `sh`.
        'ح' | 'ه' => "7",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' | 'ز' | 'ظ' => "z",
        'ر' => "r",
        'ژ' => "zh",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ڤ' => "v",
        'ق' => "q",
        'ك' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' => "w",
        'ي' => "y",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

fn ethiopic(c: char, out: &mut String) {
    const SERIES: [&str; 43] = [
        "h", "l", "h", "m", "s", "r", "s", "sh", "q", "q", "q", "q", "b", "v", "t", "ch", "h", "h", "n", "ny", "a", "k", "k",
        "k", "k", "w", "a", "z", "zh", "y", "d", "d", "j", "g", "g", "g", "t", "ch", "p", "ts", "ts", "f", "p",
    ];
    const VOWELS: [&str; 8] = ["e", "u", "i", "a", "e", "", "o", "wa"];
    let place = u32::from(c).saturating_sub(0x1200);
    let consonant = SERIES.get((place >> 3) as usize).copied().unwrap_or_default();
    if consonant != "a" {
        out.push_str(consonant);
    }
    out.push_str(VOWELS.get((place & 7) as usize).copied().unwrap_or_default());
}

/// The consonants of a word in Latin letters, with the spellings of one sound joined and the digits that stand for Arabic letters read as such.
pub fn skeleton(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    let mut last = None;
    while let Some(c) = letters.next() {
        let with_h = letters.peek() == Some(&'h');
        let sound = match c {
            's' | 'c' if with_h => Some('x'),
            'k' | 'g' if with_h => Some('k'),
            'd' | 'z' if with_h => Some('z'),
            't' if with_h => Some('t'),
            'p' if with_h => Some('f'),
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | '2' | '3' => None,
            'q' | 'g' | 'c' | '5' | '8' | '9' => Some('k'),
            '6' => Some('t'),
            '7' => Some('h'),
            'j' => Some('z'),
            'v' => Some('f'),
            'x' => Some('x'),
            'a'..='z' => Some(c),
            _ => None,
        };
        if with_h && matches!(c, 's' | 'c' | 'k' | 'g' | 'd' | 'z' | 't' | 'p') {
            letters.next();
        }
        if sound.is_some() && sound != last {
            out.extend(sound);
        }
        last = sound;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::letters::fold;

    #[test]
    fn one_word_typed_in_many_ways_has_the_same_consonants() {
        for (written, typed) in [
            ("يضربني", "yedrobni"),
            ("يقتلني", "ye2tolni"),
            ("انتحر", "anta7er"),
            ("помогите", "pamagite"),
            ("ሓግዙኒ", "hagzuni"),
            ("كمك", "komak"),
        ] {
            let expected = skeleton(&latin(&fold(written)).unwrap_or_default());
            let close = |a: &str, b: &str| a == b || a.chars().filter(|c| *c != 'k').eq(b.chars().filter(|c| *c != 'k'));
            assert!(close(&expected, &skeleton(typed)), "{written} {expected} {typed} {}", skeleton(typed));
        }
        assert_eq!(latin("ไทย"), None);
    }
}
