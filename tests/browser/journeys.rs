//! What people do: each test is one visit.

use super::driver::{Browser, House, KIOSK, PHONE, Screen};
use anyhow::{Result, ensure};
use std::path::Path;
use thirtyfour::prelude::*;

fn house() -> Result<House> {
    House::open(Path::new(env!("CARGO_BIN_EXE_welcome-house")), &[])
}

/// Every target a finger is meant for is large enough, and nothing sticks out of the screen.
async fn fits(browser: &Browser, screen: Screen) -> Result<()> {
    let script = "return [document.documentElement.scrollWidth, \
        [...document.querySelectorAll('a.door, a.tile, a.chip, a.option, label.option, button, .call')] \
        .filter(e => e.offsetParent && e.getBoundingClientRect().height < 63).map(e => e.outerHTML.slice(0, 120))]";
    let answer = browser.page().execute(script, Vec::new()).await?;
    let (width, small): (u32, Vec<String>) = answer.convert()?;
    ensure!(width <= screen.width, "the page is {width} wide on a screen of {}", screen.width);
    ensure!(small.is_empty(), "too small to touch: {small:?}");
    Ok(())
}

/// From the resting page to a plan by touching the first answer to each question.
async fn language_guide_plan(tag: &str, dir: &str, screen: Screen) -> Result<()> {
    let house = house()?;
    let browser = Browser::open(screen).await?;
    browser.page().goto(&house.address).await?;
    browser.touch(&format!("a.tile[hreflang={tag}]")).await?;
    fits(&browser, screen).await?;
    browser.touch("a.door.plan").await?;
    let html = browser.page().find(By::Css("html")).await?;
    ensure!(html.attr("dir").await?.as_deref() == Some(dir), "the page runs the wrong way");
    let (mut questions, mut waits) = (0, 0);
    while browser.page().current_url().await?.path().ends_with("/guide") {
        // Between two pages there is nothing to touch for a moment.
        let one = browser.page().find(By::Css("a.option")).await.is_ok();
        let many = !one && browser.page().find(By::Css("label.option")).await.is_ok();
        let touched = async {
            ensure!(one || many, "no options");
            fits(&browser, screen).await?;
            if one {
                return browser.touch("a.option").await;
            }
            browser.touch("label.option").await?;
            browser.touch("form .actions button").await
        };
        let touched: Result<()> = touched.await;
        if let Err(error) = touched {
            waits += 1;
            ensure!(waits < 100, "{error:#}");
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            continue;
        }
        questions += 1;
        ensure!(questions < 60, "the guide does not end");
    }
    ensure!(questions >= 3, "only {questions} questions were asked");
    ensure!(browser.page().current_url().await?.path() == format!("/{tag}/plan"), "no plan at the end");
    fits(&browser, screen).await?;
    let steps = browser.page().find_all(By::Css("details.step")).await?;
    ensure!(steps.len() >= 5, "a plan of {} steps", steps.len());
    browser.touch("details.step:not([open]) > summary").await?;
    ensure!(!browser.page().find_all(By::Css("details.step[open] a.tel")).await?.is_empty(), "nobody to call in an open step");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_swedish_reader_gets_a_plan_by_touch_on_the_kiosk() -> Result<()> {
    language_guide_plan("sv", "ltr", KIOSK).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_arabic_reader_gets_a_plan_by_touch_on_a_phone() -> Result<()> {
    language_guide_plan("ar", "rtl", PHONE).await
}

#[tokio::test(flavor = "multi_thread")]
async fn urgent_help_is_one_touch_away_from_every_page() -> Result<()> {
    let house = house()?;
    let browser = Browser::open(PHONE).await?;
    for path in ["/so/", "/so/search?q=guri", "/so/articles/lma-card", "/so/guide", "/so/plan", "/so/chat", "/so/words"] {
        browser.page().goto(&format!("{}{path}", house.address)).await?;
        browser.touch("a.chip.alarm").await?;
        ensure!(browser.page().current_url().await?.path() == "/so/urgent", "from {path}");
        fits(&browser, PHONE).await?;
        let number = browser.text("a.call.big").await?;
        ensure!(number.contains("112"), "the first number is {number}");
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_goes_on_in_the_page() -> Result<()> {
    let house = house()?;
    house.learned().await?;
    let browser = Browser::open(PHONE).await?;
    browser.page().goto(&format!("{}/en/chat", house.address)).await?;
    for (turn, message) in ["How do I get a personal number?", "My husband hits me"].into_iter().enumerate() {
        browser.page().find(By::Css("form[data-chat] textarea")).await?.send_keys(message).await?;
        browser.touch("form[data-chat] button").await?;
        let selector = format!("#talk .reply:nth-of-type({})", turn + 1);
        let _ = browser.page().query(By::Css(&selector)).first().await?;
    }
    let talk = browser.text("#talk").await?;
    ensure!(talk.contains("personal number") && talk.contains("112"), "{talk}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_kiosk_forgets_its_visitor() -> Result<()> {
    let house = House::open(Path::new(env!("CARGO_BIN_EXE_welcome-house")), &["--kiosk-idle", "1"])?;
    let browser = Browser::open(KIOSK).await?;
    browser.page().goto(&format!("{}/sv/guide?situation=unknown", house.address)).await?;
    let _ = browser.page().query(By::Css("#still-here[open]")).first().await?;
    browser.close().await
}
