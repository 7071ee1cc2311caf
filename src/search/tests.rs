//! The search as its callers see it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::lang::Lang;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn article(slug: &str, tag: &str, title: &str, text: &str) -> Document {
    let document = Document::of_text(slug, lang(tag), "", text);
    Document { area: Some("home".to_owned()), title: title.to_owned(), ..document }
}

fn library() -> Vec<Document> {
    let mut school =
        article("school", "sv", "Skola för barn", "Alla barn i Sverige har rätt att gå i skolan. Anmäl barnet till kommunen.");
    school.municipalities = vec!["0780".to_owned()];
    vec![
        article("housing", "sv", "Bostadsbidrag", "Du kan få pengar till hyran. Ansök om bostadsbidrag hos Försäkringskassan."),
        article("housing", "ar", "بدل السكن", "يمكنك الحصول على مال للإيجار من صندوق التأمينات. قدم طلب بدل السكن."),
        school,
        article("school", "ar", "المدرسة للأطفال", "لجميع الأطفال في السويد الحق في الذهاب إلى المدرسة مجاناً."),
        article("doctor", "sv", "Läkare och vårdcentral", "Ring vårdcentralen om du är sjuk. I nödläge ring ambulans."),
        article("doctor", "ckb", "پزیشک و بنکەی تەندروستی", "ئەگەر نەخۆشیت پەیوەندی بە بنکەی تەندروستییەوە بکە."),
    ]
}

fn measured(text: &str, tag: &str) -> Query {
    Query { measured: true, ..Query::new(text, lang(tag), 5) }
}

fn first(index: &Index, text: &str, tag: &str) -> Option<String> {
    index.search(&Query::new(text, lang(tag), 5)).unwrap().hits.first().map(|hit| hit.slug.clone())
}

#[test]
fn spellings_that_are_one_word_to_a_reader_find_each_other() {
    let index = Index::build(&library(), &[]).unwrap();
    assert_eq!(first(&index, "مدرسه", "ar").as_deref(), Some("school"));
    assert_eq!(first(&index, "پزيشك", "ckb").as_deref(), Some("doctor"));
    assert_eq!(first(&index, "lakare", "sv").as_deref(), Some("doctor"));
    assert_eq!(first(&index, "bostasbidrag", "sv").as_deref(), Some("housing"));
    assert_eq!(first(&index, "vårdcentraler", "sv").as_deref(), Some("doctor"));
}

#[test]
fn a_swedish_word_is_found_from_any_language_and_shown_in_the_readers() {
    let index = Index::build(&library(), &[]).unwrap();
    let hits = index.search(&Query::new("bostadsbidrag", lang("ar"), 5)).unwrap();
    let hit = &hits.hits[0];
    assert_eq!((hit.slug.as_str(), hit.lang, hit.shown), ("housing", lang("sv"), lang("ar")));
    assert_eq!(hit.title, "بدل السكن");
    assert!(hits.languages_tried.contains(&lang("sv")));
}

#[test]
fn words_are_understood_however_they_are_typed() {
    let mut documents = library();
    documents.push(article("work", "ru", "Работа", "Служба занятости помогает найти работу. Телефон 0771."));
    documents.push(article("work", "fa", "کار", "اداره کار به شما کمک می‌کند. شماره ۰۷۷۱."));
    let index = Index::build(&documents, &[]).unwrap();
    let cases = [
        ("madrasa", "ar", "school", "by sound"),
        ("rabota", "ru", "work", "by sound"),
        ("hf,jnf", "ru", "work", "on a Latin keyboard"),
        ("bostads bidrag", "sv", "housing", "split"),
        ("barnskola", "sv", "school", "a compound of known words"),
        ("٠٧٧١", "ru", "work", "digits of another script"),
        ("0771", "fa", "work", "digits of another script"),
        ("\u{202b}المَدرسة\u{202c}", "ar", "school", "with vowel signs and controls"),
    ];
    for (typed, tag, slug, how) in cases {
        assert_eq!(first(&index, typed, tag).as_deref(), Some(slug), "{typed}: {how}");
    }
}

#[test]
fn while_typing_the_last_word_may_be_a_beginning_from_its_first_letter() {
    let index = Index::build(&library(), &[]).unwrap();
    for typed in ["b", "bo", "bosta"] {
        let query = Query { typing: true, ..Query::new(typed, lang("sv"), 5) };
        assert!(index.search(&query).unwrap().hits.iter().any(|hit| hit.slug == "housing"), "{typed}");
    }
}

#[test]
fn stop_words_never_empty_a_question() {
    let index = Index::build(&library(), &[]).unwrap();
    assert!(first(&index, "i att gå", "sv").is_some());
    assert!(first(&index, "om du", "sv").is_some());
}

#[test]
fn the_glossary_links_languages_that_share_no_letters() {
    let group = vec![
        (lang("sv"), vec!["vårdcentral".to_owned()]),
        (lang("ti"), vec!["ማእከል ጥዕና".to_owned()]),
        (lang("en"), vec!["health centre".to_owned()]),
    ];
    let index = Index::build(&library(), &[group]).unwrap();
    assert_eq!(first(&index, "ማእከል ጥዕና", "ti").as_deref(), Some("doctor"));
    assert_eq!(first(&index, "where is the health centre", "en").as_deref(), Some("doctor"));
    let hits = index.passages(&measured("ማእከል ጥዕና", "ti")).unwrap();
    assert!(hits.coverage > 0.5, "{}", hits.coverage);
}

#[test]
fn every_analysis_has_a_row_and_every_word_a_form() {
    for lang in Lang::all() {
        let analyzer = Analyzer::of(lang);
        assert_eq!(analyzer.row().analysis, lang.row().analysis);
        for word in lang.row().autonym.split(' ') {
            let forms = analyzer.forms(word);
            assert!(!forms.light.is_empty() && !forms.stem.is_empty() && !forms.folded.is_empty(), "{lang}: {word}");
        }
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_analysed_without_losing_its_place(text in "\\PC{0,60}") {
        for lang in Lang::all() {
            let mut end = 0;
            for word in Analyzer::of(lang).words(&text) {
                assert!(word.range.start >= end && text.is_char_boundary(word.range.start) && text.is_char_boundary(word.range.end));
                assert!(!word.forms.stem.contains(' ') && !word.forms.folded.contains(' '));
                end = word.range.end;
            }
        }
    }
}

#[test]
fn filters_leave_out_what_does_not_hold_here() {
    let index = Index::build(&library(), &[]).unwrap();
    let mut query = Query::new("barn skola", lang("sv"), 5);
    query.municipality = Some("0764".to_owned());
    assert!(index.search(&query).unwrap().hits.iter().all(|hit| hit.slug != "school" || hit.lang != lang("sv")));
    query.municipality = Some("0780".to_owned());
    assert_eq!(index.search(&query).unwrap().hits[0].slug, "school");
    query.area = Some("work".to_owned());
    assert!(index.search(&query).unwrap().hits.is_empty());
}

#[test]
fn snippets_mark_whole_words_and_lose_no_letter() {
    let index = Index::build(&library(), &[]).unwrap();
    let hits = index.search(&Query::new("ansok bostadsbidrag", lang("sv"), 5)).unwrap();
    let marked: Vec<&str> = hits.hits[0].snippet.iter().filter(|p| p.marked).map(|p| p.text.as_str()).collect();
    assert_eq!(marked, ["Ansök", "bostadsbidrag"]);
    let all: String = hits.hits[0].snippet.iter().map(|p| p.text.as_str()).collect();
    assert_eq!(all, "Du kan få pengar till hyran. Ansök om bostadsbidrag hos Försäkringskassan.");
}

#[test]
fn a_word_of_two_languages_is_marked_in_each() {
    let text = |slug: &str, tag: &str, text: &str| article(slug, tag, "", text);
    let documents = [
        text("a", "sv", "Anna bor i Kosta och i Åseda. Vägen till Kosta går över Lessebo."),
        text("b", "en", "Kosta has a big glass museum. Nobody in Kosta ever pays for glass. A zebra lives there."),
    ];
    let marked = |index: &Index, tag: &str, slug: &str| -> Vec<String> {
        let hits = index.search(&Query::new("Kosta", lang(tag), 5)).unwrap().hits;
        let hit = hits.into_iter().find(|hit| hit.slug == slug).unwrap();
        hit.snippet.into_iter().filter(|piece| piece.marked).map(|piece| piece.text).collect()
    };
    let index = Index::build(&documents, &[]).unwrap();
    assert_eq!(marked(&index, "sv", "a"), ["Kosta", "Kosta"]);
    assert_eq!(marked(&index, "en", "b"), ["Kosta", "Kosta"]);
}

#[test]
fn suggestions_complete_and_correct_with_published_words() {
    let index = Index::build(&library(), &[]).unwrap();
    assert_eq!(index.suggest("bost", lang("sv"), 5).first().map(String::as_str), Some("Bostadsbidrag"));
    assert_eq!(index.did_you_mean("bostadsbidrga", lang("sv")).as_deref(), Some("bostadsbidrag"));
    assert_eq!(index.did_you_mean("bostadsbidrag", lang("sv")), None);
}

#[test]
fn words_that_stand_only_in_what_people_ask_are_found_but_not_suggested() {
    let mut documents = library();
    documents[0].passages[0].asked = ["kompisbostad hyresvärden wooo"].map(str::to_owned).into_iter().collect();
    let index = Index::build(&documents, &[]).unwrap();
    assert_eq!(first(&index, "wooo", "sv").as_deref(), Some("housing"));
    for typed in ["w", "wo", "kompis", "hyresv"] {
        assert!(index.suggest(typed, lang("sv"), 8).is_empty(), "{typed}");
    }
    assert_eq!(index.did_you_mean("wooi", lang("sv")), None);
    assert_eq!(index.did_you_mean("bostadsbidrat wooo", lang("sv")), None, "half a correction leads nowhere");
}

#[test]
fn a_language_of_which_only_questions_are_known_finds_the_page_and_shows_it_in_another() {
    let mut documents = library();
    let asked = PassageText {
        id: "text".to_owned(),
        heading: String::new(),
        text: String::new(),
        asked: ["где найти детский сад и школу".to_owned()].into_iter().collect(),
    };
    documents.push(Document { passages: vec![asked], ..Document::bare(Kind::Article, "school", lang("ru")) });
    let index = Index::build(&documents, &[]).unwrap();
    for (typed, tag) in [("школа", "ru"), ("шклу", "ru"), ("школа", "sv"), ("shkola", "ru")] {
        let hits = index.search(&Query::new(typed, lang(tag), 5)).unwrap();
        let hit = &hits.hits[0];
        assert_eq!((hit.slug.as_str(), hit.lang, hit.shown), ("school", lang("sv"), lang("sv")), "{typed}");
        assert_eq!(hit.title, "Skola för barn");
    }
    assert!(index.suggest("шк", lang("ru"), 5).is_empty());
}

#[test]
fn a_second_word_is_completed_to_one_that_stands_beside_the_first() {
    let index = Index::build(&library(), &[]).unwrap();
    assert_eq!(index.suggest("barn sk", lang("sv"), 8), ["barn skolan", "barn skola"]);
    assert!(index.suggest("barn bos", lang("sv"), 8).is_empty());
}

#[test]
fn completions_have_the_accents_that_were_typed() {
    let mut documents = library();
    documents.push(article("age", "sv", "", "Ålder ändras alltid. Alltid andra."));
    let index = Index::build(&documents, &[]).unwrap();
    assert_eq!(index.suggest("å", lang("sv"), 1), ["ålder"]);
    assert_eq!(index.suggest("än", lang("sv"), 1), ["ändras"]);
}

#[test]
fn passages_say_how_much_of_the_question_they_have() {
    let index = Index::build(&library(), &[]).unwrap();
    let hits = index.passages(&measured("ring ambulans", "sv")).unwrap();
    assert_eq!((hits.hits[0].slug.as_str(), hits.hits[0].passage.as_deref()), ("doctor", Some("text")));
    assert!(hits.coverage > 0.99 && hits.margin > 0.3);
}

#[test]
fn an_index_on_disk_is_used_again_and_rebuilt_when_damaged() {
    let home = tempfile::tempdir().unwrap();
    let documents = library();
    let ask = || {
        let index = Index::open_or_build(home.path(), "d1", &documents, &[]).unwrap();
        first(&index, "läkare", "sv")
    };
    assert_eq!(ask().as_deref(), Some("doctor"));
    assert_eq!(ask().as_deref(), Some("doctor"));
    for file in std::fs::read_dir(home.path().join("d1").join("sv")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|e| e != "lock") {
            std::fs::write(path, b"broken").unwrap();
        }
    }
    assert_eq!(ask().as_deref(), Some("doctor"));
}

#[test]
fn only_the_latest_indexes_stay_on_disk() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("d0.4711")).unwrap();
    for digest in ["d1", "d2", "d3", "d4", "d5"] {
        // Folders made within one tick of the file system's clock have no order.
        std::thread::sleep(std::time::Duration::from_millis(20));
        Index::open_or_build(home.path(), digest, &library(), &[]).unwrap();
    }
    let mut left: Vec<_> = std::fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["d2", "d3", "d4", "d5"]);
}

#[test]
fn hostile_questions_are_answered() {
    let index = Index::build(&library(), &[]).unwrap();
    let hostile =
        ["", " ", "\u{202e}\u{200b}\u{200c}\u{200d}", "((((.*)+)+)+)$", "\u{0}", "a\u{301}\u{301}\u{301}", "' OR 1=1 --", "'"];
    let long = ["\u{200b}".repeat(10_000), "ا".repeat(5_000), "word ".repeat(1_000), "e\u{301}".repeat(5_000)];
    for text in hostile.iter().map(|t| (*t).to_owned()).chain(long) {
        for tag in ["sv", "ar", "ckb", "th", "ti"] {
            index.search(&Query::new(text.clone(), lang(tag), 5)).unwrap();
            index.suggest(&text, lang(tag), 5);
            index.did_you_mean(&text, lang(tag));
        }
    }
}

#[test]
fn a_collection_is_measured() {
    let docs = "{\"id\":\"a\",\"text\":\"en katt\"}\n{\"id\":\"b\",\"text\":\"två hundar\"}\n";
    let queries = "{\"id\":\"1\",\"text\":\"katten\"}\n{\"id\":\"2\",\"text\":\"hund\"}\n{\"id\":\"3\",\"text\":\"elefant\"}\n";
    let measured = evaluate("pets", lang("sv"), docs, queries, "1\ta\n2\tb\n3\ta\n").unwrap();
    assert_eq!(measured.queries, 3);
    assert!((measured.recall_at_1 - 200.0 / 3.0).abs() < 0.01);
    assert!(evaluate("pets", lang("sv"), "{", queries, "").is_err());
}
