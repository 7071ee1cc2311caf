//! Words typed in many ways, found and not found.

use super::phrase::Written;
use super::vocabulary::Manner;
use super::*;
use crate::chat::letters;
use crate::lang::Lang;

fn finds(lang: &str, wanted: &str, typed: &str) -> bool {
    let lang = Lang::parse(lang).unwrap_or(Lang::SWEDISH);
    let written = Written::read(wanted);
    let words: Vec<&Wanted> = written.places.iter().flatten().collect();
    let mut background = Background::default();
    letters::tokens("billing får far").iter().for_each(|token| background.know(lang, token));
    let vocabulary = Vocabulary::new(words.into_iter().map(|word| (lang, word)), [], &background);
    letters::tokens(typed)
        .iter()
        .any(|token| vocabulary.matches(token, Manner { accents: false, foreign: true }).iter().any(|(_, surety)| *surety > 0.6))
}

#[test]
fn words_are_found_however_typed() {
    for (lang, wanted, typed) in [
        ("sv", "självmord", "sjelvmord"),
        ("sv", "vill dö", "do"),
        ("sv", "självmord*", "sjalvmordstankar"),
        ("en", "killing", "killed"),
        ("en", "breathing", "breathe"),
        ("en", "suicide", "su1cide"),
        ("en", "suicide", "suicde"),
        ("ar", "ضرب", "بيضربني"),
        ("ar", "يضربني", "byedrabni"),
        ("ru", "убивают", "ubivayut"),
        ("ckb", "کوژێت", "دەکوژێت"),
        ("ti", "ይሃርመኒ", "ሃሪሙኒ"),
        ("tr", "öldürecek", "oldurcek"),
    ] {
        assert!(finds(lang, wanted, typed), "{lang}: {wanted} {typed}");
    }
}

#[test]
fn other_words_are_not() {
    for (lang, wanted, typed) in [
        ("sv", "slår", "står"),
        ("sv", "dö", "död"),
        ("sv", "far", "får"),
        ("sv", "får", "far"),
        ("en", "=fire", "fires"),
        ("en", "killing", "billing"),
        ("en", "112", "113"),
    ] {
        assert!(!finds(lang, wanted, typed), "{lang}: {wanted} {typed}");
    }
}
