//! The chat in the shape that chat platforms know.

use crate::house::{Answer, TestApp};
use serde_json::{Value, json};

const KEY: &str = "a-key-nobody-guesses";

async fn open() -> TestApp {
    TestApp::with(|settings| {
        settings.channel_key = Some(KEY.to_owned());
        settings.public_url = Some("https://house.example".to_owned());
    })
    .await
}

async fn say(app: &TestApp, key: &str, message: &Value) -> Answer {
    let bearer = format!("Bearer {key}");
    app.post("/webhooks/rest/webhook", &message.to_string(), &[("authorization", &bearer), ("content-type", "application/json")])
        .await
}

async fn told(app: &TestApp, sender: &str, message: &str) -> Vec<Value> {
    let answer = say(app, KEY, &json!({"sender": sender, "message": message, "metadata": {"lang": "en"}})).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json().as_array().unwrap().clone()
}

fn text(message: &Value) -> &str {
    message["text"].as_str().unwrap()
}

#[actix_web::test]
async fn it_is_closed_without_a_key_and_to_whoever_has_not_the_right_one() {
    let closed = TestApp::start().await;
    let hello = json!({"sender": "a", "message": "hello"});
    say(&closed, KEY, &hello).await.problem(404, "unknown-page");
    let app = open().await;
    for wrong in ["", "a-key-nobody-guesse", "a-key-nobody-guesses2"] {
        say(&app, wrong, &hello).await.problem(401, "wrong-key");
    }
    assert_eq!(say(&app, KEY, &hello).await.status, 200);
}

#[actix_web::test]
async fn a_message_is_answered_in_messages_with_links_and_ways_to_reach_a_party() {
    let app = open().await;
    let messages = told(&app, "visitor", "what is the LMA card").await;
    assert!(messages.iter().all(|message| message["recipient_id"] == "visitor"), "{messages:?}");
    let passage = messages.iter().find(|message| message["custom"]["type"] == "passage").unwrap();
    assert!(text(passage).contains("https://house.example/en/articles/lma-card"), "{passage}");
    assert!(text(passage).contains("Nobody has reviewed this text yet."), "{passage}");
    let party = messages.iter().find(|message| message["custom"]["type"] == "party").unwrap();
    assert!(text(party).contains("0771-235 235") || text(party).contains("https://house.example/en/parties/"), "{party}");
}

#[actix_web::test]
async fn a_pressed_answer_is_remembered_for_its_sender_alone_until_the_conversation_starts_over() {
    let app = open().await;
    let question = |messages: &[Value]| messages.iter().find(|message| message["custom"]["type"] == "question").cloned();
    let first = question(&told(&app, "a", "what is the LMA card").await).unwrap();
    let payload = first["buttons"][0]["payload"].as_str().unwrap().to_owned();
    let next = question(&told(&app, "a", &payload).await);
    assert_ne!(next.as_ref().map(text), Some(text(&first)), "the guide goes on");
    let again = question(&told(&app, "a", "what is the LMA card").await);
    assert_eq!(again.as_ref().map(text), next.as_ref().map(text), "the answer is remembered");
    let other = question(&told(&app, "b", "what is the LMA card").await).unwrap();
    assert_eq!(text(&other), text(&first), "others have not given it");
    assert!(told(&app, "a", "/restart").await.is_empty());
    let fresh = question(&told(&app, "a", "what is the LMA card").await).unwrap();
    assert_eq!(text(&fresh), text(&first), "forgotten");
}

#[actix_web::test]
async fn what_no_button_says_is_refused() {
    let app = open().await;
    for (message, name) in [("/answer{", "bad-body"), ("/answer{\"shoe_size\":\"43\"}", "unknown-fact")] {
        say(&app, KEY, &json!({"sender": "a", "message": message})).await.problem(400, name);
    }
    say(&app, KEY, &json!({"sender": "", "message": "hi"})).await.problem(400, "bad-body");
    say(&app, KEY, &json!({"sender": "a", "message": " "})).await.problem(400, "bad-body");
    say(&app, KEY, &json!({"sender": "a".repeat(257), "message": "hi"})).await.problem(400, "value-too-long");
    say(&app, KEY, &json!({"sender": "a", "message": "x".repeat(1_200)})).await.problem(400, "value-too-long");
    say(&app, KEY, &json!({"sender": "a", "message": "hi", "metadata": {"lang": "xx-nope"}}))
        .await
        .problem(400, "unknown-language");
    say(&app, KEY, &json!({"message": "hi"})).await.problem(400, "bad-body");
}
