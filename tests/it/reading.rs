//! Languages, articles and parties, as programs see them.

use crate::house::{TestApp, content, content_under};
use serde_json::Value;
use welcome_house::audit::Policy;
use welcome_house::web::Edition;

async fn json(app: &TestApp, address: &str) -> Value {
    let answer = app.get(address).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"), "{address}: {}", answer.text);
    answer.json()
}

fn slugs(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|item| item["slug"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn the_languages_are_those_the_interface_speaks() {
    let app = TestApp::start().await;
    insta::assert_json_snapshot!(json(&app, "/api/v1/languages").await);
}

#[actix_web::test]
async fn an_article_says_who_answers_for_it_and_where_it_comes_from() {
    let app = TestApp::start().await;
    insta::assert_json_snapshot!("article_en", json(&app, "/api/v1/articles/lma-card?lang=en").await);
    insta::assert_json_snapshot!("article_ar", json(&app, "/api/v1/articles/lma-card?lang=ar").await);
}

#[actix_web::test]
async fn a_missing_translation_gives_the_nearest_language_and_says_so() {
    let app = TestApp::start().await;
    for (asked, given) in
        [("sv", "sv"), ("en", "en"), ("ar", "en"), ("so", "en"), ("ckb", "en"), ("sv-simple", "sv"), ("AR-sy", "en")]
    {
        let article = json(&app, &format!("/api/v1/articles/bank-account?lang={asked}")).await;
        assert_eq!(article["language"], given, "{asked}");
        assert_eq!(article["available_in"], serde_json::json!(["sv", "en"]));
        assert_eq!(article["url"], format!("/{given}/articles/bank-account"));
    }
    let answer = app.get_with("/api/v1/articles/lma-card", &[("accept-language", "so")]).await;
    assert_eq!((answer.header("content-language"), answer.json()["language"].as_str()), ("so", Some("so")));
}

#[actix_web::test]
async fn a_party_has_typed_contacts_and_says_whether_it_is_open() {
    let app = TestApp::start().await;
    insta::assert_json_snapshot!("party_en", json(&app, "/api/v1/parties/migrationsverket?lang=en").await);
    insta::assert_json_snapshot!("party_ar", json(&app, "/api/v1/parties/vaxjo-kommun?lang=ar").await);
}

#[actix_web::test]
async fn parties_are_found_by_municipality_area_and_hour() {
    let app = TestApp::start().await;
    let found = async |query: &str| {
        let list = json(&app, &format!("/api/v1/parties?lang=en{query}")).await;
        slugs(&list).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(found("").await, ["sos-112", "ljungby-kommun", "migrationsverket", "vaxjo-bibliotek", "vaxjo-kommun"]);
    let here = ["vaxjo-bibliotek", "vaxjo-kommun", "sos-112", "migrationsverket"];
    assert_eq!(found("&municipality=vaxjo").await, here);
    assert_eq!(found("&municipality=0780").await, here);
    assert_eq!(found("&area=housing&municipality=ljungby").await, ["ljungby-kommun"]);
    assert_eq!(found("&area=work").await, [""; 0]);
    assert_eq!(found("&municipality=&area=").await.len(), 5);
    // A Saturday noon, on three clocks.
    for noon in ["2026-11-21T12:00", "2026-11-21T11:00:00Z", "2026-11-21T12:00:00%2B01:00", "2026-11-21T12:00:00+01:00"] {
        assert_eq!(found(&format!("&open_at={noon}")).await, ["sos-112", "vaxjo-bibliotek"], "{noon}");
    }
    // In summer, Swedish clocks are two hours ahead.
    assert_eq!(found("&open_at=2026-07-03T06:59:00Z&area=arrival").await, [""; 0]);
    assert_eq!(found("&open_at=2026-07-03T07:00:00Z&area=arrival").await, ["migrationsverket"]);
}

#[actix_web::test]
async fn every_call_answers_in_every_language() {
    let app = TestApp::start().await;
    for tag in ["sv", "en", "ar", "so"] {
        assert_eq!(json(&app, &format!("/api/v1/articles/lma-card?lang={tag}")).await["language"], tag);
        assert_eq!(json(&app, &format!("/api/v1/parties/sos-112?lang={tag}")).await["language"], tag);
        assert!(
            json(&app, &format!("/api/v1/parties?lang={tag}"))
                .await
                .as_array()
                .unwrap()
                .iter()
                .all(|party| party["language"] == tag)
        );
    }
}

#[actix_web::test]
async fn a_translation_is_stale_once_its_source_has_changed() {
    let app = TestApp::start().await;
    let stale = async || json(&app, "/api/v1/articles/lma-card?lang=en").await["audit"]["stale"].clone();
    assert_eq!(stale().await, false);
    let changed = content(|files| {
        let source = files.iter_mut().find(|(path, _)| path == "articles/arrival/lma-card/sv.md").unwrap();
        source.1 = source.1.replace("ett plastkort med foto", "ett kort med foto");
    });
    app.context.publish(Edition::of(changed, None).unwrap());
    assert_eq!(stale().await, true);
}

#[actix_web::test]
async fn what_nobody_has_reviewed_is_withheld_in_production() {
    let app = TestApp::start().await;
    app.context.publish(Edition::of(content_under(Policy::Audited, |_| {}), None).unwrap());
    app.get("/api/v1/articles/lma-card?lang=sv").await.problem(404, "unknown-article");
    app.get("/api/v1/parties/migrationsverket").await.problem(404, "unknown-party");
    assert_eq!(json(&app, "/api/v1/parties").await, serde_json::json!([]));
    assert_eq!(app.get("/readyz").await.json()["policy"], "audited");
}

#[actix_web::test]
async fn a_changed_answer_keeps_the_later_ones_and_an_old_link_opens_and_says_what_changed() {
    let app = TestApp::start().await;
    for situation in ["asylum", "new-permit"] {
        let plan = json(&app, &format!("/api/v1/plan?lang=sv&situation={situation}&municipality=vaxjo")).await;
        assert_eq!((&plan["facts"]["situation"], &plan["facts"]["municipality"]), (&situation.into(), &"vaxjo".into()));
        let page = app.get(&format!("/sv/plan?situation={situation}&municipality=vaxjo")).await;
        assert!(!page.text.contains("räknas inte"), "nothing has changed");
    }
    for page in ["plan", "guide"] {
        let answer = app.get(&format!("/sv/{page}?situation=asylum-2019&shoe-size=big&municipality=vaxjo")).await;
        assert_eq!(answer.status.as_u16(), 200, "{page}");
        assert!(answer.text.contains("finns inte längre och räknas inte"), "{page} says that something has changed");
        // The ways on, not the links to other languages, which repeat the address as it came.
        let ways = answer.text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let on: Vec<&str> = ways.filter(|way| way.starts_with("/sv/guide?") || way.starts_with("/sv/plan")).collect();
        assert!(on.iter().any(|way| way.contains("municipality=vaxjo")), "{page} keeps what still holds: {on:?}");
        assert!(!on.iter().any(|way| way.contains("asylum-2019") || way.contains("shoe-size")), "{page} drops the rest: {on:?}");
    }
}
