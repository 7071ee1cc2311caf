//! The detector on a small set of sayings in four scripts; the shipped ones are measured by `welcome-house eval chat`.

use super::*;
use crate::chat::letters;
use crate::content::urgent;
use crate::lang::Lang;

const SITUATIONS: &str = r#"
[[situation]]
id = "life-danger"
call = "sos-112"
[[situation]]
id = "suicide"
call = "sos-112"
[[situation]]
id = "violence"
call = "sos-112"
"#;

fn language(danger: &str, suicide: &str, violence: &str) -> String {
    let table = |id: &str, lists: &str| format!("[{id}]\ntitle = \"x\"\naction = \"x\"\n{lists}\n");
    [("life-danger", danger), ("suicide", suicide), ("violence", violence)].map(|(id, lists)| table(id, lists)).concat()
}

fn detector() -> Detector {
    let files = [
        (
            "en",
            language(
                "phrases = [\"not|can't breathe|breathing\", \"heart attack!\", \"ambulance\", \"mother|father|child dying|died\"]\nguards = [\"phone died\", \"ambulance driver|job|cost\", \"… years ago\"]",
                "phrases = [\"want|will die!\", \"kill myself!\"]\nguards = [\"not|never want die\", \"killing time\"]",
                "phrases = [\"husband|he hits|beats|hitting me\"]\nguards = [\"not hits\"]",
            ),
        ),
        (
            "sv",
            language(
                "phrases = [\"inte|slutat andas\", \"hjärtinfarkt!\", \"ambulans\"]\nguards = [\"telefon dog\", \"ambulans förare\"]",
                "phrases = [\"vill dö!\", \"självmord*!\"]\nguards = [\"vill inte dö\"]",
                "phrases = [\"man|han slår|slog mig\"]\nguards = []",
            ),
        ),
        (
            "ar",
            language(
                "phrases = [\"لا يتنفس\", \"اسعاف\"]\nguards = []",
                "phrases = [\"اريد اموت\", \"انتحار!\"]\nguards = []",
                "phrases = [\"زوجي يضربني\"]\nguards = []",
            ),
        ),
        (
            "so",
            language(
                "phrases = [\"ma neefsanayo\"]\nguards = []",
                "phrases = [\"is dili\"]\nguards = []",
                "phrases = [\"ninkayga garaacayaa\"]\nguards = []",
            ),
        ),
    ];
    let lang = |tag| Lang::parse(tag).unwrap_or(Lang::SWEDISH);
    let (urgent, _) = urgent::parse(SITUATIONS, files.iter().map(|(tag, text)| (lang(*tag), *tag, text.as_str())));
    let mut background = Background::default();
    for (tag, text) in [
        (
            "en",
            "how do i pay the rent / where is the library / who pays for school / my child goes to school / i want to learn swedish",
        ),
        (
            "sv",
            "hur betalar jag hyran / var ligger biblioteket / jag vill lära mig svenska / han står i kö / mitt barn går i skolan",
        ),
        ("so", "sideen kirada u bixiyaa / xagee maktabaddu ku taal"),
    ] {
        for sentence in text.split('/') {
            let tokens = letters::tokens(sentence);
            tokens.iter().for_each(|token| background.know(lang(tag), token));
            let words: Vec<String> = tokens.into_iter().map(|token| token.folded).collect();
            background.sentences.push(Ordinary { lang: lang(tag), words, voice: Voice::Texts });
        }
    }
    Detector::new(&urgent, &background)
}

fn situation(detector: &Detector, message: &str) -> Option<&'static str> {
    detector.detect(message, &[]).and_then(|alarm| ["life-danger", "suicide", "violence"].get(alarm.situation).copied())
}

#[test]
fn cries_for_help_are_heard_however_they_are_typed() {
    let detector = detector();
    for (message, expected) in [
        ("my father can't breathe", "life-danger"),
        ("he is NOT breatheing!!!", "life-danger"),
        ("ambulance", "life-danger"),
        ("ambulans snabbt", "life-danger"),
        ("hjartinfarkt", "life-danger"),
        ("i want to die", "suicide"),
        ("har självmordstankar varje natt", "suicide"),
        ("själv mord", "suicide"),
        ("my husband he is hiting me", "violence"),
        ("min man slår mig när jag gått till skolan", "violence"),
        ("زوجي يضربني كل يوم", "violence"),
        ("zawji byedrobni", "violence"),
        ("ninkayga ayaa i garacaya", "violence"),
    ] {
        assert_eq!(situation(&detector, message), Some(expected), "{message}");
    }
}

#[test]
fn the_same_words_with_another_meaning_are_left_alone() {
    let detector = detector();
    for message in [
        "my phone died",
        "how do i become an ambulance driver",
        "what does an ambulance cost in sweden",
        "i do not want to die",
        "killing time at the library",
        "han står i kö",
        "jag vill lära mig svenska",
        "my mother died many years ago",
        "how do i pay the rent",
        "",
        "???",
    ] {
        assert_eq!(situation(&detector, message), None, "{message}");
    }
}

#[test]
fn the_gravest_situation_comes_first() {
    let detector = detector();
    assert_eq!(situation(&detector, "he hits me and i can't breathe"), Some("life-danger"));
}
