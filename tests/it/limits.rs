//! Too much, too long, too often: refused with words, never with a fault.

use crate::house::TestApp;
use std::num::NonZeroU32;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

fn long(letters: usize) -> String {
    "x".repeat(letters)
}

#[actix_web::test]
async fn what_is_too_long_is_refused() {
    let app = TestApp::start().await;
    app.get(&format!("/api/v1/parties?area={}", long(5000))).await.problem(414, "address-too-long");
    app.get(&format!("/en/{}", long(5000))).await.problem(414, "address-too-long");
    let problem = app.get(&format!("/api/v1/parties?area={}", long(501))).await.problem(400, "value-too-long");
    assert_eq!(problem["field"], "area");
    app.get(&format!("/api/v1/parties?{}=1", long(100))).await.problem(400, "unknown-field");
    app.get(&format!("/api/v1/parties?{}", "a=1&".repeat(101))).await.problem(400, "too-many-fields");
    app.get(&format!("/api/v1/articles/{}", long(3000))).await.problem(404, "unknown-article");
}

#[actix_web::test]
async fn a_body_over_its_limit_is_refused_before_it_is_read() {
    let app = TestApp::start().await;
    app.send("POST", "/api/v1/parties", vec![b'x'; 33 * 1024]).await.problem(413, "body-too-large");
}

#[actix_web::test]
async fn a_client_that_asks_too_often_is_told_when_to_come_back() {
    let app = TestApp::with(|settings| {
        settings.limits.requests_per_minute = NonZeroU32::MIN;
        settings.limits.burst = NonZeroU32::new(3).unwrap();
    })
    .await;
    for _ in 0..3 {
        assert_eq!(app.get("/api/v1/languages").await.status, 200);
    }
    let refused = app.get("/api/v1/languages").await;
    refused.problem(429, "too-many-requests");
    let seconds: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    assert_eq!(app.get("/healthz").await.status, 200);
    assert_eq!(app.get("/readyz").await.status, 200);
}

#[actix_web::test]
async fn forwarded_addresses_count_only_from_a_trusted_proxy() {
    let once = |settings: &mut welcome_house::web::WebSettings| {
        settings.limits.requests_per_minute = NonZeroU32::MIN;
        settings.limits.burst = NonZeroU32::MIN;
    };
    let behind_proxy = TestApp::with(|settings| {
        once(settings);
        settings.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    })
    .await;
    let open = TestApp::with(once).await;
    let from = |client: &'static str| [("x-forwarded-for", client)];
    assert_eq!(behind_proxy.get_with("/api/v1/languages", &from("203.0.113.1")).await.status, 200);
    assert_eq!(behind_proxy.get_with("/api/v1/languages", &from("203.0.113.2")).await.status, 200);
    assert_eq!(behind_proxy.get_with("/api/v1/languages", &from("203.0.113.1")).await.status, 429);
    assert_eq!(open.get_with("/api/v1/languages", &from("203.0.113.1")).await.status, 200);
    assert_eq!(open.get_with("/api/v1/languages", &from("203.0.113.2")).await.status, 429);
}

#[actix_web::test]
async fn a_full_house_says_so_and_stays_healthy() {
    let app = TestApp::with(|settings| settings.limits.in_flight = 0).await;
    let refused = app.get("/api/v1/languages").await;
    refused.problem(503, "overloaded");
    assert_eq!(refused.header("retry-after"), "2");
    assert_eq!(app.get("/healthz").await.status, 200);
    assert_eq!(app.get("/readyz").await.status, 200);
    assert_eq!(app.context.metrics.in_flight.get(), 0);
}

/// Lets 64 people ask at the same moment; gives how many were served.
async fn crowd(app: &TestApp) -> usize {
    let mut crowd = Vec::new();
    for _ in 0..64 {
        crowd.push(TcpStream::connect(app.address.trim_start_matches("http://")).await.unwrap());
    }
    for one in &mut crowd {
        one.write_all(b"GET /api/v1/parties HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
    }
    let mut served = 0;
    for one in &mut crowd {
        let mut heard = String::new();
        one.read_to_string(&mut heard).await.unwrap();
        assert!(heard.starts_with("HTTP/1.1 200") || heard.starts_with("HTTP/1.1 503"), "{heard}");
        served += usize::from(heard.starts_with("HTTP/1.1 200"));
    }
    served
}

#[actix_web::test]
async fn a_crowd_gets_in_as_far_as_there_is_room() {
    let app = TestApp::with(|settings| {
        settings.limits.in_flight = 8;
        settings.limits.burst = NonZeroU32::new(1000).unwrap();
    })
    .await;
    // On a busy machine the crowd may arrive one by one and find room; so it may come again.
    let mut served = 64;
    for _ in 0..10 {
        served = crowd(&app).await;
        assert!(served >= 8, "{served}");
        if served < 64 {
            break;
        }
    }
    assert!(served < 64, "nobody was ever turned away");
    assert_eq!(app.context.metrics.in_flight.get(), 0);
    assert_eq!(app.get("/api/v1/parties").await.status, 200);
}

async fn raw(app: &TestApp, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(app.address.trim_start_matches("http://")).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut heard = Vec::new();
    let _ = tokio::time::timeout(std::time::Duration::from_secs(10), stream.read_to_end(&mut heard)).await;
    String::from_utf8_lossy(&heard).into_owned()
}

#[actix_web::test]
async fn what_is_not_http_never_harms_the_house() {
    let app = TestApp::with(|settings| settings.timeouts.head = std::time::Duration::from_secs(2)).await;
    let heads: [&[u8]; 7] = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nhost: a\r\n\r\n",
        b"GET /api/v1/languages HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n",
        b"GET /api/v1/languages HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n",
        b"POST /api/v1/parties HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET /api/v1/lang",
    ];
    for head in heads {
        let answer = raw(&app, head).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{head:?}: {answer}");
    }
    let endless = [b"GET / HTTP/1.1\r\nx: ".to_vec(), vec![b'x'; 200_000], b"\r\n\r\n".to_vec()].concat();
    let answer = raw(&app, &endless).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    assert_eq!(app.get("/healthz").await.status, 200);
}
