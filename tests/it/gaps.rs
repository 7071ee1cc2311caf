//! What nothing was found for: counted without a word of it, shown to editors; and words that somebody chose to send.

use crate::house::TestApp;
use welcome_house::store::Store;

const PASSWORD: &str = "en häst, ett batteri";
const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

async fn with_store() -> (TestApp, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}", folder.path().join("house.db").display())).await.unwrap();
    store.add_user("amina", "editor", PASSWORD, crate::house::friday_morning()).await.unwrap();
    (TestApp::with_store(store).await, folder)
}

async fn desk(app: &TestApp, cookie: &str) -> String {
    let answer = app.get_with("/editor/", &[("cookie", cookie), ("accept-language", "en")]).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.text
}

async fn sign_in(app: &TestApp) -> String {
    let body = "name=amina&password=en+h%C3%A4st%2C+ett+batteri";
    let answer = app.post("/editor/login", body, &[OWN, FORM]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.header("set-cookie").split(';').next().unwrap().to_owned()
}

#[actix_web::test]
async fn editors_see_what_was_missing_and_never_who_or_what_asked() {
    let (app, _folder) = with_store().await;
    let cookie = sign_in(&app).await;
    assert!(desk(&app, &cookie).await.contains("Nothing yet."));
    for _ in 0..3 {
        assert_eq!(app.get("/api/v1/search?lang=en&q=zanzibarquark&area=health").await.status, 200);
    }
    assert!(app.get("/en/search?q=zanzibarquark").await.text.contains("Send my words"));
    // What is found is no gap, and neither is an empty question.
    app.get("/api/v1/search?lang=en&q=lma+card").await;
    app.get("/api/v1/search?lang=en&q=").await;
    let desk = desk(&app, &cookie).await;
    let rows: Vec<&str> = desk.split("<tr>").filter(|row| row.contains("2026-11")).collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].contains("English") && rows[0].contains("<td>3</td>"), "{rows:?}");
    assert!(rows[1].contains("<td>1</td>"), "{rows:?}");
    assert!(!desk.contains("zanzibarquark"));
}

#[actix_web::test]
async fn words_are_sent_only_by_choice_and_dealt_with_by_editors() {
    let (app, _folder) = with_store().await;
    let cookie = sign_in(&app).await;
    let thanks = app.post("/ar/tell", "words=%D9%83%D9%8A%D9%81+%D8%A3%D8%B7%D9%84%D9%82+%3Cb%3E", &[OWN, FORM]).await;
    assert_eq!(thanks.status, 200, "{}", thanks.text);
    let listed = desk(&app, &cookie).await;
    assert!(listed.contains("كيف أطلق &#60;b&#62;") || listed.contains("كيف أطلق &lt;b&gt;"), "{listed}");
    let id = listed.split("name=\"id\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let done = format!("id={id}");
    assert_eq!(app.post("/editor/told", &done, &[FORM]).await.status, 403, "a foreign form");
    assert_eq!(app.post("/editor/told", &done, &[OWN, FORM]).await.status, 401, "nobody is signed in");
    assert_eq!(app.post("/editor/told", &done, &[OWN, FORM, ("cookie", &cookie)]).await.status, 303);
    assert!(!desk(&app, &cookie).await.contains("كيف أطلق"));
    assert_eq!(app.post("/editor/told", &done, &[OWN, FORM, ("cookie", &cookie)]).await.status, 404);
    for nothing in ["words=", "words=%E2%80%8B%E2%80%AE", "words=%21%3F", "words=a&more=b"] {
        assert_eq!(app.post("/sv/tell", nothing, &[OWN, FORM]).await.status, 400, "{nothing}");
    }
    assert_eq!(app.post("/sv/tell", "words=a", &[FORM]).await.status, 403, "a foreign form");
    assert_eq!(app.post("/sv/tell", "words=%E2%80%AEabc", &[OWN, FORM]).await.status, 200);
    let listed = desk(&app, &cookie).await;
    assert!(listed.contains(">abc<") && !listed.contains('\u{202e}'), "what turns the direction around is left out");
}

#[actix_web::test]
async fn a_cry_for_help_that_is_sent_is_answered_with_the_number_to_call() {
    let (app, _folder) = with_store().await;
    let thanks = app.post("/en/tell", "words=i+am+in+danger", &[OWN, FORM]).await;
    assert!(thanks.status == 200 && thanks.text.contains("href=\"tel:112\""), "{}", thanks.text);
    let main = |page: &str| page.split("<main").nth(1).unwrap_or_default().to_owned();
    let calm = app.post("/en/tell", "words=where+do+I+buy+a+drum", &[OWN, FORM]).await;
    assert!(!main(&calm.text).contains("tel:112"), "{}", calm.text);
}

#[actix_web::test]
async fn a_house_without_a_store_offers_nothing_that_it_cannot_keep() {
    let app = TestApp::start().await;
    let page = app.get("/en/search?q=zanzibarquark").await;
    assert!(page.status == 200 && !page.text.contains("/en/tell"));
    assert_eq!(app.post("/en/tell", "words=a", &[OWN, FORM]).await.status, 404);
    let metrics = app.get("/metrics").await.text;
    assert!(metrics.contains("welcome_house_gaps_total{area=\"none\",language=\"en\"} 1"), "{metrics}");
}
