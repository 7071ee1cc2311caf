//! The program with the content it ships: every address in every language, whatever people send, and what it costs.

mod conversation;
#[path = "../browser/driver.rs"]
#[allow(dead_code)]
mod driver;
mod personas;
mod published;
mod relevance;

use anyhow::{Result, anyhow, ensure};
use driver::House;
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// An unoptimised house may have so much more than the 100 MB of an optimised one.
const MOST_KILOBYTES: u64 = 130 * 1024;
const LANGUAGES: [&str; 4] = ["sv", "en", "ar", "so"];

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_welcome-house"))
}

/// Asks with compression, as browsers do.
fn client() -> Result<reqwest::Client> {
    Ok(reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?)
}

#[tokio::test]
async fn every_page_and_call_answers_in_every_language() -> Result<()> {
    let house = House::open(program(), &[])?;
    house.learned().await?;
    let client = client()?;
    for lang in LANGUAGES {
        for page in [
            "",
            "search",
            "search?q=l%C3%A4kare",
            "articles/lma-card",
            "articles/lma-card?beside=sv",
            "parties/migrationsverket",
            "areas/health",
            "guide",
            "guide?situation=new-permit&municipality=ljungby",
            "plan",
            "plan?situation=new-permit&municipality=ljungby&beside=sv",
            "plan?situation=new-permit&discreet=1",
            "plan.svg?situation=new-permit",
            "plan.ics?situation=new-permit",
            "chat",
            "urgent",
            "words",
        ] {
            let answer = client.get(format!("{}/{lang}/{page}", house.address)).send().await?;
            ensure!(answer.status() == 200, "/{lang}/{page}: {}", answer.status());
            let kind = answer.headers().get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
            let text = answer.text().await?;
            if kind.starts_with("text/html") {
                ensure!(text.contains(&format!("<html lang=\"{lang}\"")), "/{lang}/{page} is in another language");
                ensure!(!text.contains("{fact:"), "/{lang}/{page} shows a bare reference");
            }
        }
        for call in [
            "articles/lma-card",
            "parties",
            "parties?municipality=ljungby&area=money",
            "parties/skatteverket",
            "guide",
            "plan",
            "search?q=personnummer",
            "suggest?q=folk",
        ] {
            let mark = if call.contains('?') { '&' } else { '?' };
            let url = format!("{}/api/v1/{call}{mark}lang={lang}", house.address);
            let answer = client.get(&url).send().await?;
            ensure!(answer.status() == 200, "{url}: {}", answer.status());
            let _: Value = answer.json().await?;
        }
        let body = serde_json::json!({"message": "personnummer", "lang": lang, "municipality": "vaxjo"});
        let answer = client.post(format!("{}/api/v1/chat", house.address)).json(&body).send().await?;
        ensure!(answer.status() == 200, "chat in {lang}: {}", answer.status());
        let reply: Value = answer.json().await?;
        ensure!(reply["language"] == lang && reply["blocks"].as_array().is_some_and(|blocks| !blocks.is_empty()), "{reply}");
    }
    for (path, status) in
        [("/", 200), ("/api/v1/languages", 200), ("/api/openapi.json", 200), ("/editor/", 303), ("/editor/login", 200)]
    {
        let answer = client.get(format!("{}{path}", house.address)).send().await?;
        ensure!(answer.status() == status, "{path}: {}", answer.status());
    }
    Ok(())
}

/// Every address in an answer, however deep.
fn addresses(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| addresses(item, found)),
        Value::Object(fields) => {
            let own = fields.get("url").and_then(Value::as_str).filter(|url| url.starts_with('/'));
            found.extend(own.map(str::to_owned));
            fields.values().for_each(|field| addresses(field, found));
        }
        _ => {}
    }
}

#[tokio::test]
async fn a_language_without_pages_is_answered_with_links_that_open() -> Result<()> {
    let house = House::open(program(), &[])?;
    house.learned().await?;
    let client = client()?;
    for (lang, text) in [("fa", "دندانپزشک"), ("de", "Personnummer"), ("hi", "Migrationsverket"), ("uk", "школа")] {
        let address = |path: &str| format!("{}/api/v1/{path}", house.address);
        let query = [("lang", lang), ("q", text)];
        let mut url = reqwest::Url::parse(&address("search"))?;
        url.query_pairs_mut().extend_pairs(query);
        let said = serde_json::json!({"message": text, "lang": lang});
        for path in ["guide", "plan"] {
            let told: Value = client.get(address(&format!("{path}?lang={lang}"))).send().await?.json().await?;
            ensure!(told["language"].as_str().is_some_and(|told| LANGUAGES.contains(&told)), "{path} in {lang}: {told}");
        }
        let asked = [client.get(url).send(), client.post(address("chat")).json(&said).send()];
        for answer in futures_util::future::try_join_all(asked).await? {
            ensure!(answer.status() == 200, "{}: {}", answer.url(), answer.status());
            let asked = answer.url().to_string();
            let mut found = Vec::new();
            addresses(&answer.json().await?, &mut found);
            ensure!(!found.is_empty(), "{asked} leads nowhere");
            found.sort();
            found.dedup();
            for link in found {
                let opened = client.get(format!("{}{link}", house.address)).send().await?;
                ensure!(opened.status() == 200, "{asked} leads to {link}: {}", opened.status());
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn whatever_is_sent_is_answered_with_a_reason_and_never_a_fault_of_ours() -> Result<()> {
    let house = House::open(program(), &[])?;
    house.learned().await?;
    let client = client()?;
    let long = "a".repeat(3_000);
    for path in [
        "/xx/".to_owned(),
        "/sv/articles/nope".to_owned(),
        "/sv/parties/nope".to_owned(),
        "/sv/areas/nope".to_owned(),
        "/sv/nope".to_owned(),
        "/sv/articles/lma-card?beside=xx".to_owned(),
        "/sv/search?municipality=nope&q=a".to_owned(),
        format!("/sv/search?q={long}"),
        format!("/sv/{}", "a".repeat(9_000)),
        "/sv/search?q=%ff".to_owned(),
        "/sv/search?q=%00".to_owned(),
        "/api/v1/search?q=a&lang=xx".to_owned(),
        "/api/v1/search?q=a&limit=0".to_owned(),
        "/api/v1/search?q=a&limit=nope".to_owned(),
        "/api/v1/search?q=a&colour=red".to_owned(),
        "/api/v1/guide?nope=yes".to_owned(),
        "/api/v1/guide?situation=nope".to_owned(),
        "/api/v1/plan?municipality=paris".to_owned(),
        "/api/v1/articles/nope".to_owned(),
        "/api/v1/parties/nope".to_owned(),
        "/api/v1/parties?open_at=yesterday".to_owned(),
        "/api/v1/nope".to_owned(),
        "/editor/document?path=facts.toml".to_owned(),
    ] {
        let answer = client.get(format!("{}{path}", house.address)).send().await?;
        let status = answer.status();
        let kind = answer.headers().get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let shown: String = path.chars().take(60).collect();
        ensure!(status.is_client_error(), "{shown}: {status}");
        ensure!(kind.starts_with("application/problem+json"), "{shown}: {kind}");
        let problem: Value = answer.json().await?;
        ensure!(problem["type"].as_str().is_some_and(|kind| kind.starts_with("/problems/")), "{shown}: {problem}");
    }
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    for body in [
        "{".to_owned(),
        "[]".to_owned(),
        "{\"message\": 7}".to_owned(),
        "{\"message\": \"\\ud800\"}".to_owned(),
        "{\"message\": \"a\", \"lang\": \"xx\"}".to_owned(),
        "{\"message\": \"a\", \"facts\": {\"nope\": \"yes\"}}".to_owned(),
        "{\"message\": \"a\", \"municipality\": \"paris\"}".to_owned(),
        format!("{{\"message\": \"{}\"}}", "a".repeat(2_000)),
        format!("{{\"message\": \"{}\"}}", "a".repeat(1_000_000)),
        deep,
    ] {
        let request = client.post(format!("{}/api/v1/chat", house.address));
        let answer = request.header("content-type", "application/json").body(body.clone()).send().await?;
        let shown: String = body.chars().take(60).collect();
        ensure!(answer.status().is_client_error(), "{shown}: {}", answer.status());
    }
    for message in [
        "\u{202e}\u{202e}\u{200b}",
        "<script>alert(1)</script>",
        "😀😀😀",
        "' OR 1=1 --",
        "ا".repeat(900).as_str(),
        " ",
        ".*+?^${}()|[]\\",
    ] {
        let body = serde_json::json!({"message": message, "lang": "en"});
        let answer = client.post(format!("{}/api/v1/chat", house.address)).json(&body).send().await?;
        ensure!(answer.status() == 200, "{message:?}: {}", answer.status());
        let page = client.post(format!("{}/en/chat", house.address)).form(&[("message", message)]).send().await?;
        ensure!(page.status() == 200, "{message:?}: {}", page.status());
        ensure!(!page.text().await?.contains("<script>alert"), "markup came back unescaped");
    }
    Ok(())
}

#[tokio::test]
async fn urgent_help_comes_before_everything_else() -> Result<()> {
    let house = House::open(program(), &[])?;
    house.learned().await?;
    for (lang, message) in
        [("sv", "min man slår mig"), ("en", "he is not breathing"), ("ar", "أريد أن أموت"), ("so", "ninkaygu wuu i garaacaa")]
    {
        let body = serde_json::json!({"message": message, "lang": lang});
        let reply: Value = client()?.post(format!("{}/api/v1/chat", house.address)).json(&body).send().await?.json().await?;
        let called = reply["urgent"]["contacts"]
            .as_array()
            .is_some_and(|contacts| contacts.iter().any(|contact| contact["phone"] == "112"));
        ensure!(called, "{message}: {reply}");
    }
    Ok(())
}

#[tokio::test]
async fn a_search_that_is_a_cry_for_help_is_heard_too() -> Result<()> {
    let house = House::open(program(), &[])?;
    house.learned().await?;
    let client = client()?;
    let cries =
        [("sv", "jag blir slagen"), ("en", "my husband beats me"), ("ru", "меня бьёт муж"), ("ar", "اسعاف"), ("en", "ambulens")];
    let calm = [
        ("sv", "tvättst"),
        ("en", "discrim"),
        ("en", "dentist"),
        ("so", "shaqo"),
        ("ar", "سكن"),
        ("uk", "школа"),
        ("sv", "Rädda Barnen"),
        ("sv", "har inte råd"),
        ("en", "polling"),
        ("en", "bring my family"),
        ("so", "bilaash"),
        ("ar", "شرط"),
    ];
    let asked = cries.map(|case| (case, true)).into_iter().chain(calm.map(|case| (case, false)));
    for ((lang, words), urgent) in asked {
        let to = |path: &str, query: &[(&str, &str)]| reqwest::Url::parse_with_params(&format!("{}{path}", house.address), query);
        let found: Value = client.get(to("/api/v1/search", &[("lang", lang), ("q", words)])?).send().await?.json().await?;
        ensure!(found["urgent"]["contacts"][0]["phone"].is_string() == urgent, "{words}: {found}");
        if LANGUAGES.contains(&lang) {
            let page = client.get(to(&format!("/{lang}/search"), &[("q", words)])?).send().await?.text().await?;
            let main = page.split("<main").nth(1).unwrap_or_default();
            let calls = main.split("class=\"rows\"").next().unwrap_or_default().contains("href=\"tel:");
            ensure!(calls == urgent, "{words}: {main}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_nobody_knows_is_a_guess_and_called_one() -> Result<()> {
    let house = House::open(program(), &[])?;
    let client = client()?;
    let get = async |query: &str| -> Result<String> {
        Ok(client.get(format!("{}/sv/search?q={query}", house.address)).send().await?.text().await?)
    };
    let page = get("zanzibarqvark").await?;
    ensure!(page.contains("Vi hittade inget") && page.matches("class=\"row\"").count() <= 5, "{page}");
    let page = get("barn").await?;
    ensure!(page.contains("De 20 bästa") && page.matches("class=\"row\"").count() == 20, "{page}");
    let page = get("%E2%80%AEzanzibarqvark").await?;
    ensure!(!page.contains('\u{202e}'), "what turns the direction around is not shown");
    Ok(())
}

#[tokio::test]
async fn the_home_page_is_light_and_so_is_the_house() -> Result<()> {
    let house = House::open(program(), &[])?;
    let raw = reqwest::Client::builder().no_brotli().no_gzip().build()?;
    let get = async |path: &str| -> Result<(usize, String)> {
        let answer = raw.get(format!("{}{path}", house.address)).header("accept-encoding", "br").send().await?;
        let sent = answer.bytes().await?.len();
        let plain =
            raw.get(format!("{}{path}", house.address)).header("accept-encoding", "identity").send().await?.text().await?;
        Ok((sent, plain))
    };
    for lang in LANGUAGES {
        let (page, html) = get(&format!("/{lang}/")).await?;
        let sheet =
            html.split("href=\"").find(|part| part.starts_with("/assets/house.css")).and_then(|part| part.split('"').next());
        let (css, _) = get(sheet.unwrap_or_default()).await?;
        ensure!(css > 500 && page + css <= 14 * 1024, "/{lang}/ weighs {page} + {css} bytes");
    }
    house.learned().await?;
    let resident = || -> Result<u64> {
        let memory = Command::new("ps").args(["-o", "rss=", "-p", &house.id().to_string()]).output()?;
        Ok(String::from_utf8(memory.stdout)?.trim().parse()?)
    };
    // What it took to learn is given back within seconds.
    for _ in 0..200 {
        if resident()? < MOST_KILOBYTES {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(anyhow!("{} kB resident", resident()?))
}
