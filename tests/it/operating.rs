//! What an operator sees, and how content changes under a running house.

use crate::house::{TestApp, content};
use welcome_house::web::Edition;
use welcome_house::web::context::Broken;

#[actix_web::test]
async fn health_and_readiness_say_what_is_served() {
    let app = TestApp::start().await;
    assert_eq!(app.get("/healthz").await.json()["status"], "ok");
    let ready = app.get("/readyz").await.json();
    assert_eq!(ready["digest"].as_str().map(str::len), Some(64));
    assert_eq!(ready["digest"], app.context.edition().snapshot.digest.to_string());
    assert_eq!((&ready["policy"], &ready["day"]), (&"preview".into(), &"2026-11-20".into()));
    assert_eq!(ready["chat"], false, "nobody has asked");
    app.post("/api/v1/chat", r#"{"message": "lma"}"#, &[("content-type", "application/json")]).await;
    assert_eq!(app.get("/readyz").await.json()["chat"], true);
    assert_eq!(ready["counts"], serde_json::json!({ "articles": 2, "parties": 5, "terms": 1, "facts": 7 }));
}

#[actix_web::test]
async fn requests_are_counted_by_route_and_outcome() {
    let app = TestApp::start().await;
    app.get("/api/v1/articles/lma-card").await;
    app.get("/api/v1/articles/no-such").await;
    app.get("/nothing").await;
    app.send("BREW", "/a/b/c/d", Vec::new()).await;
    let metrics = app.get("/metrics").await;
    assert!(metrics.header("content-type").starts_with("text/plain"));
    for line in [
        "welcome_house_requests_total{method=\"GET\",route=\"/api/v1/articles/{slug}\",status=\"2xx\"} 1",
        "welcome_house_requests_total{method=\"GET\",route=\"/api/v1/articles/{slug}\",status=\"4xx\"} 1",
        "welcome_house_requests_total{method=\"other\",route=\"none\",status=\"4xx\"} 1",
        "welcome_house_request_seconds_count{route=\"/api/v1/articles/{slug}\"} 2",
        "welcome_house_corpus{kind=\"articles\"} 2",
        "welcome_house_in_flight 1",
    ] {
        assert!(metrics.text.lines().any(|own| own == line), "{line}\n{}", metrics.text);
    }
}

#[actix_web::test]
async fn publishing_changes_every_answer_and_a_broken_tree_none() {
    let app = TestApp::start().await;
    let before = app.get("/readyz").await.json()["digest"].clone();
    let title = async || app.get("/api/v1/articles/lma-card?lang=en").await.json()["title"].clone();

    let broken = content(|files| files.retain(|(path, _)| path != "facts.toml"));
    let Err(Broken::Faulty(faults)) = Edition::of(broken, None) else { panic!("accepted") };
    assert!(faults.len() > 1, "every fault is told: {faults:?}");
    assert_eq!(app.get("/readyz").await.json()["digest"], before);

    let changed = content(|files| {
        let english = files.iter_mut().find(|(path, _)| path == "articles/arrival/lma-card/en.md").unwrap();
        english.1 = english.1.replace("title = \"The LMA card\"", "title = \"Your LMA card\"");
    });
    assert_eq!(title().await, "The LMA card");
    app.context.publish(Edition::of(changed, None).unwrap());
    assert_eq!(title().await, "Your LMA card");
    let after = app.get("/readyz").await.json()["digest"].clone();
    assert_ne!(after, before);
    let short: String = after.as_str().unwrap().chars().take(12).collect();
    let metrics = app.get("/metrics").await.text;
    assert!(metrics.contains(&short), "{metrics}");
    assert_eq!(metrics.matches("welcome_house_snapshot_info{").count(), 1);
}

#[actix_web::test]
async fn the_interface_describes_itself() {
    let app = TestApp::with(|settings| settings.public_url = Some("https://house.example".to_owned())).await;
    let description = app.get("/api/openapi.json").await.json();
    assert!(description["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
    assert_eq!(description["servers"][0]["url"], "https://house.example");
    let paths = description["paths"].as_object().unwrap();
    for (path, item) in paths {
        for operation in item.as_object().unwrap().values().filter(|value| value.is_object()) {
            assert!(operation["summary"].is_string(), "{path}");
        }
        // Every address that is described for reading answers, with the example of each parameter.
        if item["get"].is_null() {
            continue;
        }
        let parameters = item["get"]["parameters"].as_array().cloned().unwrap_or_default();
        let mut address = path.clone();
        let mut query = Vec::new();
        for parameter in &parameters {
            let name = parameter["name"].as_str().unwrap();
            let example = parameter["example"].as_str().map_or_else(|| parameter["example"].to_string(), str::to_owned);
            match parameter["in"].as_str().unwrap() {
                "path" => address = address.replace(&format!("{{{name}}}"), &example),
                _ => query.push(format!("{name}={example}")),
            }
        }
        let answer = app.get(&format!("{address}?{}", query.join("&"))).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    }
    insta::assert_json_snapshot!("openapi_paths", paths.keys().collect::<Vec<_>>());
}
