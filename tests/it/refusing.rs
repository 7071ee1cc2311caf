//! What cannot be answered is refused in the reader's language, as data or as a page.

use crate::house::TestApp;

#[actix_web::test]
async fn unknown_names_are_refused_with_their_field() {
    let app = TestApp::start().await;
    for (address, status, name, field) in [
        ("/api/v1/articles/no-such", 404, "unknown-article", None),
        ("/api/v1/articles/..%2F..%2Fetc%2Fpasswd", 404, "unknown-article", None),
        ("/api/v1/parties/no-such", 404, "unknown-party", None),
        ("/api/v1/parties?lang=tlh", 400, "unknown-language", Some("lang")),
        ("/api/v1/articles/lma-card?lang=tlh", 400, "unknown-language", Some("lang")),
        ("/api/v1/parties?municipality=stockholm", 400, "unknown-municipality", Some("municipality")),
        ("/api/v1/parties?area=love", 400, "unknown-area", Some("area")),
        ("/api/v1/parties?open_at=soon", 400, "bad-moment", Some("open_at")),
        ("/api/v1/parties?open_at=2026-11-20", 400, "bad-moment", Some("open_at")),
        ("/api/v1/parties?open_at=2026-13-40T99:99", 400, "bad-moment", Some("open_at")),
        ("/api/v1/parties?municipalty=vaxjo", 400, "unknown-field", Some("municipalty")),
        ("/api/v1/languages?x=1", 400, "unknown-field", Some("x")),
        ("/api/v1/parties?area=health&area=work", 400, "repeated-field", Some("area")),
        ("/api/v1/parties?area=%ff", 400, "bad-encoding", None),
        ("/api/v1/parties?area=%zz", 400, "bad-encoding", None),
        ("/api/v1/parties?%00=", 400, "bad-encoding", None),
        ("/api/v1/articles/%ff", 400, "bad-encoding", None),
        ("/api/v1/articles/%00", 400, "bad-encoding", None),
        ("/api/v1/nothing", 404, "unknown-page", None),
        ("/api/v2/languages", 404, "unknown-page", None),
        ("/api/v1/articles/", 404, "unknown-page", None),
    ] {
        let problem = app.get(address).await.problem(status, name);
        assert_eq!(problem.get("field").and_then(|field| field.as_str()), field, "{address}");
    }
}

#[actix_web::test]
async fn other_methods_are_refused_and_head_is_answered() {
    let app = TestApp::start().await;
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
        let answer = app.send(method, "/api/v1/languages", Vec::new()).await;
        answer.problem(405, "wrong-method");
        assert!(answer.header("allow").contains("GET"), "{method}");
    }
    for (method, address, allowed) in [
        ("POST", "/sv/search", "GET"),
        ("DELETE", "/", "GET"),
        ("OPTIONS", "/sv/chat", "POST"),
        ("GET", "/sv/chat/sheet", "POST"),
    ] {
        let answer = app.send(method, address, Vec::new()).await;
        assert_eq!(answer.status.as_u16(), 405, "{method} {address}");
        assert!(answer.header("allow").contains(allowed), "{method} {address}");
    }
    for address in ["/api/v1/languages", "/", "/sv/", "/sv/search?q=tand", "/sv/chat", "/sv/urgent"] {
        let head = app.send("HEAD", address, Vec::new()).await;
        assert_eq!((head.status.as_u16(), head.text.as_str()), (200, ""), "{address}");
    }
}

#[actix_web::test]
async fn an_encoding_nobody_has_is_not_acceptable() {
    let app = TestApp::start().await;
    let answer = app.get_with("/api/v1/languages", &[("accept-encoding", "identity;q=0, zstd")]).await;
    answer.problem(406, "not-acceptable");
}

#[actix_web::test]
async fn titles_are_in_the_reader_s_language() {
    let app = TestApp::start().await;
    let title = async |address: &str, wish: &str| {
        let problem = app.get_with(address, &[("accept-language", wish)]).await.json();
        problem["title"].as_str().unwrap().to_owned()
    };
    assert_eq!(title("/api/v1/articles/x?lang=sv", "so").await, "Artikeln finns inte");
    assert_eq!(title("/api/v1/articles/x?lang=ar", "").await, "لا يوجد مقال كهذا");
    assert_eq!(title("/api/v1/articles/x", "so, en;q=0.5").await, "Maqaalkan ma jiro");
    assert_eq!(title("/api/v1/articles/x", "tlh").await, "There is no such article");
    // Sorani has no interface yet; Arabic is nearest.
    assert_eq!(title("/api/v1/articles/x?lang=ckb", "").await, "لا يوجد مقال كهذا");
    assert_eq!(title("/so/nothing", "sv").await, "Boggani ma jiro");
}

#[actix_web::test]
async fn people_get_a_page_with_ways_on_and_programs_get_data() {
    let app = TestApp::start().await;
    let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    let page = app.get_with("/ar/nothing", &[("accept", browser)]).await;
    assert_eq!((page.status.as_u16(), page.header("content-type")), (404, "text/html; charset=utf-8"));
    assert_eq!(page.header("content-language"), "ar");
    assert!(page.text.contains("dir=\"rtl\""), "{}", page.text);
    for way in ["href=\"/ar/\"", "href=\"/ar/search\"", "href=\"/ar/urgent\""] {
        assert!(page.text.contains(way), "{way}: {}", page.text);
    }
    app.get("/ar/nothing").await.problem(404, "unknown-page");
    app.get_with("/ar/nothing", &[("accept", "application/json, text/html;q=0")]).await.problem(404, "unknown-page");
    app.get_with("/api/v1/nothing", &[("accept", browser)]).await.problem(404, "unknown-page");
}

#[actix_web::test]
async fn half_a_letter_is_refused_and_costs_nothing() {
    let app = TestApp::start().await;
    let json = [("content-type", "application/json")];
    for half in ["\\ud800", "\\udfff", "\\ud83d\\u0041", "lma \\udc00\\ud800 kort"] {
        let body = format!("{{\"message\": \"{half}\", \"lang\": \"sv\"}}");
        app.post("/api/v1/chat", &body, &json).await.problem(400, "bad-body");
    }
    let whole = app.post("/api/v1/chat", "{\"message\": \"lma \\ud83d\\ude00\", \"lang\": \"sv\"}", &json).await;
    assert_eq!(whole.status, 200, "{}", whole.text);
    for half in ["%ED%A0%80", "%ED%BF%BF"] {
        app.get(&format!("/api/v1/search?q={half}")).await.problem(400, "bad-encoding");
    }
}
