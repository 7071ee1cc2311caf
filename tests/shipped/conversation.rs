//! The chat over the shipped content: what it hears and answers, that it says nothing of its own, and that nothing brings it down.
//!
//! `tests/relevance/urgent.*.jsonl` and `chat.*.jsonl` hold the messages; `welcome-house eval chat` prints the same figures.

use super::published::{guide, house};
use anyhow::{Context, Result, ensure};
use jiff::civil::DateTime;
use std::path::Path;
use std::time::Instant;
use welcome_house::chat::answer::{Ask, Block, Certainty, Reply};
use welcome_house::chat::evaluate::{Case, ChatEvaluation, evaluate};
use welcome_house::lang::{Lang, Messages};
use welcome_house::library::nearest;
use welcome_house::search::Kind;
use welcome_house::web::Edition;

const FOURTEEN: [&str; 14] = ["ar", "ckb", "en", "fa", "kmr", "prs", "ps", "ru", "so", "sv", "sv-simple", "ti", "tr", "uk"];
const CORPUS: [&str; 4] = ["sv", "en", "ar", "so"];
/// Hostile messages of the ordinary run; `STORM=100000 cargo test --release --test shipped` sends as many as it says.
const SOME: usize = 1_500;

fn now() -> DateTime {
    DateTime::constant(2026, 11, 23, 10, 0, 0, 0)
}

fn cases(kind: &str, lang: &str) -> Result<Vec<Case>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/relevance/{kind}.{lang}.jsonl"));
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Ok(serde_json::from_str(line)?)).collect()
}

fn measured(kind: &str, lang: &str) -> Result<ChatEvaluation> {
    let (edition, messages) = house()?;
    let began = Instant::now();
    let found = evaluate(&cases(kind, lang)?, edition.assistant(messages), &edition.snapshot, &edition.index, now(), &|| {
        began.elapsed()
    })?;
    found.into_iter().next().context("nothing was measured")
}

fn reply(edition: &Edition, message: &str, lang: Option<&str>) -> Result<Reply> {
    let page = lang.and_then(Lang::parse);
    let ask = Ask { message, page, facts: &[], municipality: None, about: None, calm: false, now: now() };
    Ok(edition.assistant(&house()?.1).reply(&ask, &edition.snapshot, &edition.index)?)
}

#[test]
fn danger_is_heard_in_fourteen_languages() -> Result<()> {
    heard("urgent", (97.0, 2.4))
}

#[test]
fn the_plainest_cries_for_help_are_heard() -> Result<()> {
    heard("core", (LEAST_HEARD, MOST_ALARMS))
}

#[test]
fn danger_is_heard_in_messages_written_apart() -> Result<()> {
    heard("apart", (LEAST_HEARD, MOST_ALARMS))
}

fn heard(set: &str, (least, most): (f64, f64)) -> Result<()> {
    let (mut recall, mut alarms) = (0.0, 0.0);
    for lang in FOURTEEN {
        let found = measured(set, lang)?;
        let (heard, mistaken) =
            (found.urgent_recall.context("no urgent message")?, found.false_alarms.context("no calm message")?);
        ensure!(heard >= least && mistaken <= most, "{lang}: {heard:.1} % heard, {mistaken:.1} % mistaken: {:?}", found.misheard);
        recall += heard / FOURTEEN.len() as f64;
        alarms += mistaken / FOURTEEN.len() as f64;
    }
    ensure!(recall >= LEAST_HEARD_MEAN && alarms <= MOST_ALARMS_MEAN, "{recall:.1} % heard, {alarms:.1} % mistaken on average");
    Ok(())
}

#[test]
fn what_is_hard_to_hear_is_heard() -> Result<()> {
    let (edition, _) = house()?;
    // Without accents, beside an ordinary question, in Latin letters, in two languages.
    for message in ["jag vill do", "where is the library? he hits me", "zawji byedrobni", "min man زوجي يضربني", "jagvilldö"]
    {
        ensure!(reply(edition, message, Some("sv"))?.urgent.is_some(), "{message} is not heard");
    }
    Ok(())
}

#[test]
fn questions_are_answered_in_every_language_of_the_corpus() -> Result<()> {
    let sets = ["chat", "asked"].into_iter().flat_map(|set| CORPUS.map(|lang| (set, lang)));
    for ((set, lang), (first, third)) in sets.zip(LEAST_ANSWERED) {
        let found = measured(set, lang)?;
        let (at_1, at_3) = (found.answer_at_1.unwrap_or_default(), found.answer_at_3.unwrap_or_default());
        ensure!(at_1 >= first && at_3 >= third, "{set} {lang}: {at_1:.1} % by the first block, {at_3:.1} % by the first three");
        // The aim is 98; two of the seventy English messages written apart are taken for another language.
        ensure!(
            found.language >= if set == "chat" { 98.0 } else { 97.0 },
            "{set} {lang}: {:.1} % of the messages are taken for another language",
            found.language
        );
    }
    Ok(())
}

/// Messages in languages without texts of their own, each with the article that answers it; a party that the article names does as well.
const ELSEWHERE: [(&str, &str, &str); 12] = [
    ("fa", "حساب بانکی چطور باز کنم", "bank-account"),
    ("prs", "کارت لایسنس موتر خوده چطور تبدیل کنم", "driving-licence"),
    ("uk", "дитина болить зуб, скільки коштує лікар", "dental-care"),
    ("uk", "загубив картку шукача притулку", "lma-card"),
    ("ru", "хозяин квартиры не чинит отопление", "living-in-a-flat"),
    ("ru", "где учить шведский бесплатно", "swedish-for-immigrants"),
    ("tr", "doğum yapacağım hangi ebeye gideyim", "pregnancy-and-small-children"),
    ("tr", "maaşımı vermediler kime şikayet edeyim", "rights-at-work"),
    ("kmr", "ez dixwazim zimanê swêdî hîn bibim", "swedish-for-immigrants"),
    ("ckb", "چۆن هەژماری بانک بکەمەوە", "bank-account"),
    ("ps", "د بانک حساب څنګه خلاص کړم", "bank-account"),
    ("ti", "ሕሳብ ባንኪ ከመይ እኸፍት", "bank-account"),
];

#[test]
fn languages_without_texts_find_the_article_too() -> Result<()> {
    let (edition, _) = house()?;
    let mut missed = Vec::new();
    for (lang, message, article) in ELSEWHERE {
        let reply = reply(edition, message, Some(lang))?;
        let named = |slug: &String| edition.snapshot.articles.get(article).is_some_and(|article| article.parties.contains(slug));
        let answers = |block: &Block| matches!(block, Block::Passage { slug, .. } if slug == article || named(slug));
        let said = reply.blocks.iter().take(4).any(answers);
        if !said {
            missed.push((message, reply.blocks));
        }
    }
    ensure!(missed.len() <= 1, "{missed:?}");
    Ok(())
}

/// What the house has no answer to.
const OFF_THE_SUBJECT: [(&str, &str); 16] = [
    ("sv", "regnar det i helgen"),
    ("sv", "hur kokar man ris"),
    ("sv", "vem blev mästare i hockey"),
    ("sv", "berätta en saga om en drake"),
    ("en", "will it snow on friday"),
    ("en", "how long do i boil an egg"),
    ("en", "who is the best singer"),
    ("en", "write a song about summer"),
    ("ar", "شو درجة الحرارة اليوم"),
    ("ar", "كيف بعمل كيك بالشوكولا"),
    ("ar", "احكيلي نكتة"),
    ("ar", "مين احسن لاعب كرة قدم"),
    ("so", "roob ma da'ayaa maanta"),
    ("so", "sidee baa keeg loo sameeyaa"),
    ("so", "kaftan ii sheeg"),
    ("so", "yaa ku guuleystay kubadda cagta"),
];

#[test]
fn what_the_house_has_no_answer_to_gets_none_that_sounds_sure() -> Result<()> {
    let (edition, _) = house()?;
    let sure = |(lang, message): &(&'static str, &'static str)| -> Result<Option<&str>> {
        Ok((reply(edition, message, Some(lang))?.certainty == Certainty::Sure).then_some(*message))
    };
    let sure: Vec<&str> = OFF_THE_SUBJECT.iter().filter_map(|case| sure(case).transpose()).collect::<Result<_>>()?;
    ensure!(sure.len() <= 2, "{sure:?}");
    Ok(())
}

#[test]
fn a_name_that_could_be_cut_into_words_is_no_cry_for_help() -> Result<()> {
    let (edition, _) = house()?;
    for name in ["zanzibar", "zanzibarqvark", "kandahar", "qamishli", "mekelle", "sulaymaniyah", "jalalabad"] {
        for lang in ["sv", "en", "ar", "so", "ti", "uk"] {
            let reply = reply(edition, name, Some(lang))?;
            ensure!(reply.urgent.is_none(), "{lang}: {name}: {:?}", reply.urgent);
        }
    }
    Ok(())
}

#[test]
fn every_block_is_published_or_the_interfaces_own() -> Result<()> {
    let (edition, messages) = house()?;
    for lang in CORPUS {
        for case in cases("chat", lang)?.iter().chain(&cases("urgent", lang)?) {
            let reply = reply(edition, &case.message, Some(lang))?;
            if reply.urgent.is_none() {
                ensure!(
                    reply.blocks.iter().any(|block| !matches!(block, Block::Question { .. })),
                    "{}: nothing is said",
                    case.id
                );
            }
            for block in &reply.blocks {
                ensure!(is_published(block, edition, messages, reply.language)?, "{}: {block:?}", case.id);
            }
        }
    }
    Ok(())
}

fn is_published(block: &Block, edition: &Edition, messages: &Messages, lang: Lang) -> Result<bool> {
    let snapshot = &edition.snapshot;
    Ok(match block {
        Block::Passage { kind, slug, passage, language } => {
            let texts = match kind {
                Kind::Article => snapshot.articles.get(slug).map(|article| &article.texts),
                _ => snapshot.parties.get(slug).map(|page| &page.texts),
            };
            let text = texts.and_then(|texts| nearest(texts, *language));
            text.is_some_and(|text| passage.as_ref().is_none_or(|id| text.section(id).is_some()))
        }
        Block::Party { slug } => snapshot.parties.contains_key(slug),
        Block::Question { id } => guide(edition)?.question(id).is_some(),
        Block::Notice { message } => messages.find(lang, message).is_some(),
    })
}

#[test]
fn a_short_question_leans_on_the_last_turn_and_facts_are_shown_back() -> Result<()> {
    let (edition, messages) = house()?;
    let first = reply(edition, "how do I get a personal number", Some("en"))?;
    let about = first.about.context("the reply is about nothing")?;
    let ask = Ask {
        message: "what is the phone number?",
        page: Lang::parse("en"),
        facts: &[],
        municipality: None,
        about: Some(&about),
        calm: false,
        now: now(),
    };
    let second = edition.assistant(messages).reply(&ask, &edition.snapshot, &edition.index)?;
    ensure!(matches!(second.blocks.first(), Some(Block::Party { .. })), "{:?}", second.blocks);
    let told = reply(edition, "jag är gravid och bor i Ljungby, kom från Ukraina", Some("sv"))?;
    for (fact, option) in [("pregnancy", "yes"), ("municipality", "ljungby")] {
        ensure!(told.noticed.iter().any(|(own, is)| own == fact && is == option), "{fact} is not noticed: {:?}", told.noticed);
    }
    Ok(())
}

#[test]
fn nothing_that_is_sent_brings_the_chat_down() -> Result<()> {
    let wanted = std::env::var("STORM").ok().and_then(|number| number.parse().ok());
    storm(wanted.unwrap_or(SOME))
}

/// Random and hostile messages; the same each time.
fn storm(messages: usize) -> Result<()> {
    let (edition, _) = house()?;
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..messages {
        let message = dice.message();
        let lang = FOURTEEN.get(dice.below(FOURTEEN.len() * 2)).copied();
        let reply = reply(edition, &message, lang)?;
        ensure!(reply.blocks.len() <= 16 && (0.0..=1.0).contains(&reply.confidence), "{message:?}: {reply:?}");
    }
    Ok(())
}

/// Xorshift: no two machines may differ.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }

    fn message(&mut self) -> String {
        const PIECES: [&str; 22] = [
            "hjälp",
            "مساعدة",
            "<script>alert(1)</script>",
            "\u{202e}",
            "\u{2066}",
            "\u{0}",
            "\u{200b}\u{200b}\u{200b}",
            "' OR 1=1 --",
            "😀👩‍👩‍👧",
            "%s%n",
            "{fact:phone-112}",
            "LMA",
            "𝔘𝔫𝔦",
            "ምን",
            "не дышит",
            "ا\u{64b}\u{64b}\u{64b}",
            "(.*)*a",
            "\r\n\r\n",
            "&amp;&lt;",
            "zalgo\u{300}\u{301}\u{302}\u{303}",
            "112",
            "ꙮ",
        ];
        let mut message = String::new();
        let words = if self.below(200) == 0 { 4_000 } else { self.below(24) };
        for _ in 0..words {
            match self.below(4) {
                0 => message.push_str(PIECES.get(self.below(PIECES.len())).copied().unwrap_or_default()),
                1 => message.extend((0..self.below(12)).filter_map(|_| char::from_u32(self.below(0x2_ffff) as u32))),
                2 => message.extend((0..self.below(9)).map(|_| char::from(b'a' + self.below(26) as u8))),
                _ => message.extend((0..self.below(7)).filter_map(|_| char::from_u32(0x600 + self.below(0x100) as u32))),
            }
            message.push(' ');
        }
        message
    }
}

/// What the detector must reach in each language of the sets that are no aim, and on average in all; the aim is 100 and 2, in its own set
/// one message of each kind may be lost.
const LEAST_HEARD: f64 = 94.0;
const MOST_ALARMS: f64 = 7.6;
const LEAST_HEARD_MEAN: f64 = 98.8;
const MOST_ALARMS_MEAN: f64 = 2.6;
/// By set and language of the corpus: answered by the first block, and by one of the first three; the aim is 80 and 92.
const LEAST_ANSWERED: [(f64, f64); 8] =
    [(90.0, 95.0), (92.0, 94.0), (92.0, 94.0), (92.0, 96.0), (92.0, 95.0), (90.0, 95.0), (84.0, 91.0), (90.0, 95.0)];
