//! Every answer is guarded; nothing asked is remembered.

use crate::house::{TestApp, context, log};
use actix_web::middleware::from_fn;
use actix_web::{App, HttpResponse, test, web};
use welcome_house::web::guard::{courtesy, headers};
use welcome_house::web::{Problem, WebSettings};

/// Addresses of every kind: data, refusals, operations, nothing.
const ADDRESSES: [&str; 11] = [
    "/api/v1/languages",
    "/api/v1/articles/lma-card",
    "/api/v1/articles/no-such",
    "/api/v1/parties",
    "/api/v1/parties/migrationsverket?lang=tlh",
    "/api/v1/parties?open_at=soon",
    "/api/openapi.json",
    "/healthz",
    "/readyz",
    "/metrics",
    "/nothing/here",
];

#[actix_web::test]
async fn every_answer_carries_the_security_headers() {
    let app = TestApp::start().await;
    for address in ADDRESSES {
        for accept in ["*/*", "text/html"] {
            let answer = app.get_with(address, &[("accept", accept)]).await;
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"), "{address}: {policy}");
            assert!(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"), "{address}");
            assert_eq!(answer.header("referrer-policy"), "no-referrer", "{address}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
            assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{address}");
            assert!(answer.header("permissions-policy").contains("geolocation=()"), "{address}");
            assert!(matches!(answer.header("cache-control"), "no-store" | "no-cache"), "{address}");
            assert_eq!(answer.header("set-cookie"), "", "{address}");
        }
    }
}

#[actix_web::test]
async fn what_depends_on_the_reader_is_not_stored() {
    let app = TestApp::start().await;
    for address in ["/api/v1/parties", "/api/v1/parties/sos-112", "/api/v1/articles/no-such", "/nothing"] {
        assert_eq!(app.get(address).await.header("cache-control"), "no-store", "{address}");
    }
}

#[actix_web::test]
async fn what_a_client_has_already_is_not_sent_again() {
    let app = TestApp::start().await;
    for address in ["/api/v1/languages", "/api/v1/articles/lma-card?lang=ar", "/api/openapi.json"] {
        let first = app.get(address).await;
        let tag = first.header("etag").to_owned();
        let second = app.get_with(address, &[("if-none-match", &tag)]).await;
        assert_eq!((second.status.as_u16(), second.text.as_str(), second.header("etag")), (304, "", tag.as_str()), "{address}");
        let other = app.get_with(address, &[("if-none-match", "W/\"other\"")]).await;
        assert_eq!(other.status, 200, "{address}");
    }
    let english = app.get("/api/v1/articles/lma-card?lang=en").await;
    let arabic = app.get("/api/v1/articles/lma-card?lang=ar").await;
    assert_ne!(english.header("etag"), arabic.header("etag"));
}

#[actix_web::test]
async fn answers_are_compressed_for_whoever_can_read_that() {
    let app = TestApp::start().await;
    for encoding in ["br", "gzip"] {
        let answer = app.get_with("/api/openapi.json", &[("accept-encoding", encoding)]).await;
        assert_eq!(answer.header("content-encoding"), encoding);
        assert!(answer.header("vary").to_lowercase().contains("accept-encoding"));
    }
}

#[actix_web::test]
async fn the_log_knows_the_route_and_not_what_was_asked() {
    let app = TestApp::start().await;
    let asked = app.get("/api/v1/parties/quite-secret-slug?lang=secret-language&fact=secret-answer").await;
    assert!(asked.status.is_client_error());
    app.send("POST", "/api/v1/parties", b"secret-body".to_vec()).await;
    let log = log();
    let own = log.lines().filter(|line| line.contains("welcome_house"));
    assert!(own.clone().any(|line| line.contains("/api/v1/parties/{slug}") && line.contains("status=40")), "{log}");
    assert!(!own.clone().any(|line| line.contains("secret")), "{log}");
    let metrics = app.get("/metrics").await.text;
    assert!(metrics.contains("route=\"/api/v1/parties/{slug}\"") && !metrics.contains("secret"), "{metrics}");
}

async fn broken() -> HttpResponse {
    panic!("the reason, which is nobody's business")
}

async fn failing() -> Result<HttpResponse, actix_web::Error> {
    Err(actix_web::error::ErrorInternalServerError("the reason, which is nobody's business"))
}

async fn endless() -> HttpResponse {
    std::future::pending().await
}

#[actix_web::test]
async fn a_panic_is_a_problem_without_details() {
    let mut settings = WebSettings::default();
    settings.timeouts.answer = std::time::Duration::from_millis(50);
    let app = App::new()
        .app_data(web::Data::from(context(settings, None)))
        .wrap(from_fn(courtesy))
        .wrap(from_fn(headers))
        .route("/panic", web::get().to(broken))
        .route("/failure", web::get().to(failing))
        .route("/endless", web::get().to(endless))
        .route("/full", web::get().to(|| async { Err::<HttpResponse, _>(Problem::Overloaded(7)) }));
    let service = test::init_service(app).await;
    for (path, status, name) in
        [("/panic", 500, "internal"), ("/failure", 500, "internal"), ("/endless", 408, "too-slow"), ("/full", 503, "overloaded")]
    {
        let request = test::TestRequest::get().uri(path).insert_header(("accept-language", "so")).to_request();
        let response = match test::try_call_service(&service, request).await {
            Ok(response) => response.into_parts().1.map_into_boxed_body(),
            Err(error) => error.error_response(),
        };
        assert_eq!(response.status(), status, "{path}");
        assert!(response.headers().contains_key("content-security-policy"), "{path}");
        assert_eq!(response.headers().get("retry-after").is_some(), path == "/full");
        assert_eq!(response.headers().get("content-language").unwrap(), "so");
        let body = actix_web::body::to_bytes(response.into_body()).await.unwrap();
        let problem: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem["type"], format!("/problems/{name}"), "{path}");
        assert!(!problem.to_string().contains("reason"), "{problem}");
    }
}
