//! A house and a browser: the program itself on a port of its own, and Chromium with a touchscreen.

use anyhow::{Context, Result, bail};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::prelude::*;

/// A running house. It stops when dropped.
pub struct House {
    process: Child,
    /// Where it is, such as `http://127.0.0.1:40213`.
    pub address: String,
    _data: tempfile::TempDir,
}

impl House {
    /// Starts `program serve` on any free port with a data folder of its own.
    pub fn open(program: &Path, more: &[&str]) -> Result<House> {
        let data = tempfile::tempdir()?;
        let mut process = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data.path())
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let out = BufReader::new(process.stdout.take().context("no output")?);
        let address = found_in(out, "http://")?;
        Ok(House { process, address, _data: data })
    }
}

impl House {
    /// The process.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Waits until it answers messages at once. An unoptimised house learns for many seconds where several start together, longer
    /// than a request may take.
    pub async fn learned(&self) -> Result<()> {
        for _ in 0..1_800 {
            let ready: serde_json::Value = reqwest::get(format!("{}/readyz", self.address)).await?.json().await?;
            if ready.get("chat") == Some(&serde_json::Value::Bool(true)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        bail!("it does not learn")
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The first word of the output that starts with `mark`; the rest is read away so that the program never waits for a reader.
fn found_in(mut out: impl BufRead + Send + 'static, mark: &str) -> Result<String> {
    let mut line = String::new();
    loop {
        line.clear();
        if out.read_line(&mut line)? == 0 {
            bail!("the program ended before it said `{mark}`");
        }
        if let Some(word) = line.split_whitespace().find(|word| word.starts_with(mark)) {
            let word = word.trim_end_matches(['.', ',', '/']).to_owned();
            std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
            return Ok(word);
        }
    }
}

/// A screen to look at pages on.
#[derive(Clone, Copy)]
pub struct Screen {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

/// A small phone.
pub const PHONE: Screen = Screen { width: 320, height: 640 };
/// The kiosk's upright touchscreen.
pub const KIOSK: Screen = Screen { width: 1080, height: 1920 };

/// Chromium and its driver. It stops when dropped.
pub struct Browser {
    driver: Option<WebDriver>,
    chromedriver: Child,
}

impl Browser {
    /// Starts Chromium with a touchscreen of this size.
    pub async fn open(screen: Screen) -> Result<Browser> {
        let mut chromedriver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver is missing: install Debian's chromium and chromium-driver")?;
        let mut out = BufReader::new(chromedriver.stdout.take().context("no output")?);
        let port = loop {
            let mut line = String::new();
            if out.read_line(&mut line)? == 0 {
                bail!("chromedriver ended at once");
            }
            if let Some((_, port)) = line.trim_end_matches(['.', '\n']).rsplit_once("successfully on port ") {
                break port.parse::<u16>()?;
            }
        };
        std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
        let mut wishes = DesiredCapabilities::chrome();
        for flag in [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
        ] {
            wishes.add_arg(flag)?;
        }
        let metrics = json!({"width": screen.width, "height": screen.height, "pixelRatio": 1.0, "touch": true, "mobile": true});
        wishes.add_experimental_option("mobileEmulation", json!({"deviceMetrics": metrics}))?;
        let driver = WebDriver::new(&format!("http://127.0.0.1:{port}"), wishes).await?;
        Ok(Browser { driver: Some(driver), chromedriver })
    }

    /// The driver.
    pub fn page(&self) -> &WebDriver {
        self.driver.as_ref().unwrap_or_else(|| unreachable!("an open browser has a driver"))
    }

    /// Closes the browser; a test that fails before leaves that to the end of the process.
    pub async fn close(mut self) -> Result<()> {
        if let Some(driver) = self.driver.take() {
            driver.quit().await?;
        }
        Ok(())
    }

    /// Touches the first element that a selector finds, in the middle, as a finger does.
    pub async fn touch(&self, selector: &str) -> Result<()> {
        let element = self.page().find(By::Css(selector)).await.with_context(|| format!("nothing to touch at `{selector}`"))?;
        element.scroll_into_view().await?;
        let place = element.rect().await?;
        if place.width < 24.0 || place.height < 24.0 {
            bail!("`{selector}` is too small to touch: {} x {}", place.width, place.height);
        }
        element.click().await?;
        Ok(())
    }

    /// The text of the first element that a selector finds.
    pub async fn text(&self, selector: &str) -> Result<String> {
        Ok(self.page().find(By::Css(selector)).await.with_context(|| format!("nothing at `{selector}`"))?.text().await?)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            // The session's own end would be waited for, and there may be nobody left to answer.
            let _ = driver.leak();
        }
        let _ = self.chromedriver.kill();
        let _ = self.chromedriver.wait();
    }
}
