//! The chat on the shipped content: what it says is published, whom it names, and that nothing makes it stumble.

use super::answer::{Ask, Assistant, Block, Certainty, Reply};
use super::letters;
use super::typed;
use crate::audit::Policy;
use crate::content::{Voice, markup};
use crate::lang::{Lang, Messages};
use crate::library::{Snapshot, assemble, nearest};
use crate::search::{Index, Kind, documents, glossary};
use jiff::civil::datetime;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

struct House {
    snapshot: Snapshot,
    messages: Messages,
    index: Index,
    assistant: Assistant,
}

fn files(folder: &Path, root: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, root, into);
        } else if let (Ok(name), Ok(text)) = (path.strip_prefix(root), fs::read_to_string(&path)) {
            into.push((name.to_string_lossy().into_owned(), text));
        }
    }
}

fn house() -> &'static House {
    static HOUSE: OnceLock<House> = OnceLock::new();
    HOUSE.get_or_init(|| {
        let read = |folder: &str| {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            let mut all = Vec::new();
            files(&root, &root, &mut all);
            all.sort();
            all
        };
        let locales = read("locales");
        let words =
            locales.iter().filter_map(|(path, text)| Some((Lang::parse(path.split('/').next()?)?, path.as_str(), text.as_str())));
        let messages = Messages::load(words).unwrap_or_else(|faults| panic!("{faults:?}"));
        let assembly = assemble(&read("content"), &messages, Policy::Preview, datetime(2026, 11, 21, 0, 0, 0, 0).date());
        let snapshot =
            assembly.snapshot.unwrap_or_else(|| panic!("{:?}", assembly.faults.iter().find(|fault| fault.kind.blocks())));
        let index = Index::build(&documents(&snapshot), &glossary(&snapshot)).unwrap_or_else(|fault| panic!("{fault}"));
        let assistant = Assistant::new(&snapshot, &messages);
        House { snapshot, messages, index, assistant }
    })
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap_or(Lang::SWEDISH)
}

fn said_in(municipality: Option<&str>, page: Option<&str>, message: &str) -> Reply {
    let house = house();
    let now = datetime(2026, 11, 20, 10, 0, 0, 0);
    let ask = Ask { message, page: page.map(lang), facts: &[], municipality, about: None, calm: false, now };
    house.assistant.reply(&ask, &house.snapshot, &house.index).unwrap_or_else(|fault| panic!("{fault}"))
}

fn said(page: &str, message: &str) -> Reply {
    said_in(None, Some(page), message)
}

fn said_knowing(facts: &[(String, String)], page: &str, message: &str) -> Reply {
    let house = house();
    let now = datetime(2026, 11, 20, 10, 0, 0, 0);
    let municipality = facts.iter().find(|(fact, _)| fact == "municipality").map(|(_, option)| option.as_str());
    let ask = Ask { message, page: Some(lang(page)), facts, municipality, about: None, calm: false, now };
    house.assistant.reply(&ask, &house.snapshot, &house.index).unwrap_or_else(|fault| panic!("{fault}"))
}

fn fact(fact: &str, option: &str) -> (String, String) {
    (fact.to_owned(), option.to_owned())
}

fn asked_next(reply: &Reply) -> Option<&str> {
    reply.blocks.iter().find_map(|block| if let Block::Question { id } = block { Some(id.as_str()) } else { None })
}

fn parties(reply: &Reply) -> Vec<&str> {
    reply.blocks.iter().filter_map(|block| if let Block::Party { slug } = block { Some(slug.as_str()) } else { None }).collect()
}

/// Every block stands for something published, and nothing else.
fn published(block: &Block, language: Lang) -> bool {
    let house = house();
    match block {
        Block::Passage { kind, slug, passage, language } => {
            let texts = match kind {
                Kind::Article => house.snapshot.articles.get(slug).map(|article| &article.texts),
                _ => house.snapshot.parties.get(slug).map(|page| &page.texts),
            };
            let text = texts.and_then(|texts| nearest(texts, *language));
            text.is_some_and(|text| text.lang == *language && passage.as_ref().is_none_or(|id| text.section(id).is_some()))
        }
        Block::Party { slug } => house.snapshot.parties.contains_key(slug),
        Block::Question { id } => house.snapshot.guide.as_ref().is_some_and(|guide| guide.question(id).is_some()),
        Block::Notice { message } => house.messages.find(language, message).is_some(),
    }
}

/// The messages of the measuring sets: `(language, message)`.
fn messages(kind: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/relevance");
    let mut found = Vec::new();
    files(&folder, &folder, &mut found);
    found.sort();
    for (name, text) in found.iter().filter(|(name, _)| name.starts_with(kind)) {
        let tag = name.split('.').nth(1).unwrap_or("sv").to_owned();
        for line in text.lines() {
            let value: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
            all.extend(value["message"].as_str().map(|message| (tag.clone(), message.to_owned())));
        }
    }
    all
}

#[test]
fn every_block_of_every_reply_is_published_and_somebody_is_named() {
    let all = messages("chat.");
    assert!(all.len() > 100);
    for (tag, message) in &all {
        for municipality in [None, Some("ljungby")] {
            let reply = said_in(municipality, Some(tag), message);
            for block in &reply.blocks {
                assert!(published(block, reply.language), "{message}: {block:?}");
            }
            assert!(reply.urgent.is_some() || !parties(&reply).is_empty(), "{message}: nobody is named");
        }
    }
}

#[test]
fn the_language_is_told_from_few_words() {
    let all = messages("chat.");
    let assistant = &house().assistant;
    let mut wrong = Vec::new();
    for (tag, message) in &all {
        if !super::language::same_family(assistant.identify(message, None).lang, lang(tag)) {
            wrong.push((tag, message));
        }
    }
    assert!(wrong.len() * 20 <= all.len(), "{} of {}: {wrong:#?}", wrong.len(), all.len());
    for (tag, message) in [("sv", "läkare snabbt"), ("so", "shaqo ma heli karaa"), ("ar", "بدي دكتور"), ("en", "need doctor")]
    {
        assert_eq!(assistant.identify(message, None).lang, lang(tag), "{message}");
    }
    assert_eq!(assistant.identify("سلام دکتر می‌خواهم", Some(lang("fa"))).lang, lang("fa"));
    assert_eq!(assistant.identify("سلام دکتر می‌خواهم", Some(lang("prs"))).lang, lang("prs"));
}

#[test]
fn the_page_s_language_stays_and_another_is_offered() {
    let reply = said("sv", "كيف أحصل على موعد عند الطبيب في المركز الصحي؟");
    assert_eq!((reply.language, reply.heard), (lang("sv"), Some(lang("ar"))));
    let reply = said_in(None, None, "كيف أحصل على موعد عند الطبيب في المركز الصحي؟");
    assert_eq!((reply.language, reply.heard), (lang("ar"), None));
}

#[test]
fn what_a_person_tells_of_themselves_is_noticed_and_used() {
    let reply = said("sv", "jag är gravid och bor i Ljungby, kom från Ukraina");
    for pair in [("pregnancy", "yes"), ("municipality", "ljungby"), ("situation", "ukraine-new")] {
        assert!(reply.noticed.contains(&(pair.0.to_owned(), pair.1.to_owned())), "{:?}", reply.noticed);
    }
    let reply = said("sv", "jag är inte gravid");
    assert!(!reply.noticed.iter().any(|(fact, _)| fact == "pregnancy"), "{:?}", reply.noticed);
    let reply = said("ar", "انا ساكن في فيكخو");
    assert!(reply.noticed.contains(&("municipality".to_owned(), "vaxjo".to_owned())), "{:?}", reply.noticed);
}

#[test]
fn greetings_thanks_people_and_plans_have_answers_of_their_own() {
    let notice = |page: &str, message: &str| {
        let reply = said(page, message);
        reply.blocks.iter().find_map(|block| if let Block::Notice { message } = block { Some(*message) } else { None })
    };
    assert_eq!(notice("sv", "Hej!"), Some("chat-hello"));
    assert_eq!(notice("ar", "مرحبا"), Some("chat-hello"));
    assert_eq!(notice("en", "thank you"), Some("chat-welcome"));
    assert_eq!(notice("en", "can i talk to a real person"), Some("chat-person"));
    assert_eq!(notice("so", "waxaan rabaa inaan qof la hadlo"), Some("chat-person"));
    assert!(!parties(&said_in(Some("ljungby"), Some("sv"), "jag vill prata med en människa")).is_empty());
}

#[test]
fn nonsense_is_called_nothing_and_still_somebody_is_named() {
    let reply = said("en", "qzxv wrrt plokm");
    assert_eq!(reply.certainty, Certainty::Nothing);
    assert!(!parties(&reply).is_empty());
}

#[test]
fn nothing_makes_it_stumble() {
    let house = house();
    let pieces = [
        "\u{202e}",
        "\u{2066}",
        "\u{0}",
        "\u{7f}",
        "<script>",
        "&amp;",
        "😀",
        "👨‍👩‍👧‍👦",
        "ሓ",
        "ق",
        "ї",
        "ğ",
        "zz",
        "112",
        "7",
        "!",
        "؟",
        "|",
        "*",
        "=",
        "…",
        "\u{301}\u{301}",
        "\u{200d}",
        "\u{feff}",
        "\n",
        " ",
        "suicide",
        "slår",
        "انتحار",
        "{fact:x}",
        "../..",
        "ß",
        "İ",
        "ﷺ",
        "𝕳",
        "\u{10ffff}",
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    for _ in 0..2_000 {
        let message: String = (0..random(60)).map(|_| pieces[random(pieces.len())]).collect();
        let page = [None, Some("ar"), Some("sv")][random(3)];
        let reply = said_in(None, page, &message);
        assert!((0.0..=1.0).contains(&reply.confidence), "{message:?}");
        assert!(letters::tokens(&message).iter().all(|token| message.get(token.range.clone()).is_some()));
    }
    for long in ["a".repeat(1_000_000), "ض".repeat(300_000), "a ".repeat(100_000), "\u{301}".repeat(100_000)] {
        let reply = said_in(None, None, &long);
        assert!(reply.blocks.iter().all(|block| published(block, reply.language)));
        assert!(house.assistant.identify(&long, None).confidence.is_finite());
    }
}

#[test]
fn the_guide_is_walked_by_typing_what_its_buttons_say() {
    let house = house();
    let guide = house.snapshot.guide.as_ref().unwrap();
    for page in ["sv", "en", "ar", "so"] {
        let mut facts: Vec<(String, String)> = Vec::new();
        let mut next = asked_next(&said(page, "hej hello مرحبا salaan")).map(str::to_owned);
        for _ in 0..6 {
            let question = next.as_deref().and_then(|id| guide.question(id)).unwrap();
            let option = question.options.last().unwrap();
            let written = guide.words().find(lang(page), &question.option_message(option).unwrap()).unwrap();
            let voice = Voice::new(lang(page), &house.messages);
            let words = voice.text(&markup::inline("", 1, &written, &mut Vec::new()), &house.snapshot.facts);
            let reply = said_knowing(&facts, page, &words);
            assert!(reply.noticed.contains(&fact(&question.id, option)), "{page} {words}: {:?}", reply.noticed);
            assert!(matches!(reply.blocks.as_slice(), [Block::Question { .. } | Block::Notice { .. }]), "{:?}", reply.blocks);
            facts = typed::known(&facts, &reply.noticed, &house.snapshot);
            next = asked_next(&reply).map(str::to_owned);
            if next.is_none() {
                break;
            }
        }
        assert!(facts.len() >= 4, "{page} {facts:?}");
    }
}

#[test]
fn a_short_statement_takes_an_earlier_answer_back_and_a_question_does_not() {
    let house = house();
    let before = [fact("municipality", "vaxjo")];
    let moved = said_knowing(&before, "en", "no, I live in Alvesta");
    assert_eq!(moved.noticed, [fact("municipality", "alvesta")]);
    assert_eq!(typed::known(&before, &moved.noticed, &house.snapshot), [fact("municipality", "alvesta")]);
    assert_eq!(said_knowing(&before, "en", "Alvesta").noticed, [fact("municipality", "alvesta")]);
    let others =
        ["how do I get to Alvesta by bus?", "when does the bus to Alvesta go", "my brother lives in Alvesta", "jobs in Alvesta"];
    for message in others {
        assert!(said_knowing(&before, "en", message).noticed.is_empty(), "{message}");
    }
    // The beginning of a button is no answer.
    for (page, message) in [("sv", "Jag bor här"), ("en", "I came to Sweden"), ("en", "I live here")] {
        assert!(said(page, message).noticed.is_empty(), "{message}");
    }
    // A question that may have several answers keeps them all.
    let many = [fact("children", "baby"), fact("children", "school")];
    assert_eq!(typed::known(&many[..1], &many[1..], &house.snapshot), many);
}

#[test]
fn where_cries_for_help_are_not_heard_whom_to_call_comes_first() {
    let call = Block::Party { slug: "sos-112".to_owned() };
    for page in ["de", "pl", "th"] {
        for message in ["Hilfe, mein Mann schlägt mich", "ratunku, on mnie bije", "Personnummer"] {
            let reply = said(page, message);
            assert_eq!(reply.blocks.get(..2), Some(&[Block::Notice { message: "urgent-lead" }, call.clone()][..]), "{message}");
        }
    }
    for (page, message) in [("en", "how do I get a personal number"), ("prs", "من شماره شخصی می خواهم"), ("sv-simple", "Hej")]
    {
        assert!(!said(page, message).blocks.contains(&Block::Notice { message: "urgent-lead" }), "{message}");
    }
}
