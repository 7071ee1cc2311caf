//! Takes the screenshots of the documentation: `cargo run --example screenshots`.
//!
//! Starts the house on a free port and headless Chromium at the sizes the pages are made for: a phone of 320 pixels, an upright
//! kiosk of 1080 by 1920, and a sheet of A4 as the printer gets it. Needs Debian's `chromium` and `chromium-driver`.

#[path = "../tests/browser/driver.rs"]
#[allow(dead_code)]
mod driver;

use anyhow::{Context, Result};
use driver::{Browser, House, KIOSK, Screen};
use std::path::{Path, PathBuf};

/// A small phone, long enough to see what scrolling would show.
const PHONE: Screen = Screen { width: 320, height: 1_400 };

/// The width of A4 between its margins, and two pages of it.
const PRINT: Screen = Screen { width: 680, height: 2_018 };

/// Makes the rules for paper hold on the screen, and those for screens not.
const AS_PRINTED: &str = "for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) if (rule.media) \
    rule.media.mediaText = {print: 'all', screen: 'not all'}[rule.media.mediaText] ?? rule.media.mediaText";

/// A couple with a small child and one at school, new in Växjö with a permit.
const FAMILY: &str = "situation=new-permit&municipality=vaxjo&age=adult&household=partner&children=preschool&children=school\
    &school_place=no&permit_end=long&registered=no&papers=none&housing=friends&money=none&swedish=not-started&care_contact=no";

/// Name, address, screen.
fn shots() -> Vec<(String, String, Screen)> {
    let mut shots = vec![("kiosk-picker".to_owned(), "/".to_owned(), KIOSK), ("phone-picker".to_owned(), "/".to_owned(), PHONE)];
    for lang in ["sv", "en", "ar", "so"] {
        for (name, path) in [
            ("home", String::new()),
            ("guide", "guide".to_owned()),
            ("plan", format!("plan?{FAMILY}")),
            ("search", "search?q=personnummer".to_owned()),
            ("article", "articles/population-registration".to_owned()),
            ("party", "parties/skatteverket".to_owned()),
            ("chat", "chat".to_owned()),
            ("urgent", "urgent".to_owned()),
        ] {
            for (device, screen) in [("kiosk", KIOSK), ("phone", PHONE)] {
                shots.push((format!("{device}-{name}-{lang}"), format!("/{lang}/{path}"), screen));
            }
        }
        shots.push((format!("print-plan-{lang}"), format!("/{lang}/plan?{FAMILY}"), PRINT));
    }
    shots
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().map_or_else(|| PathBuf::from("docs/screenshots"), PathBuf::from);
    let wanted = args.next();
    std::fs::create_dir_all(&folder)?;
    let program = std::env::current_exe()?;
    let program = program.parent().and_then(Path::parent).context("no target folder")?.join("welcome-house");
    let house = House::open(&program, &[])?;
    for screen in [KIOSK, PHONE, PRINT] {
        let browser = Browser::open(screen).await?;
        for (name, path, own) in shots() {
            let asked = wanted.as_deref().is_none_or(|wanted| name.contains(wanted));
            if own.width != screen.width || !asked {
                continue;
            }
            browser.page().goto(&format!("{}{path}", house.address)).await?;
            if screen.width == PRINT.width {
                browser.page().execute(AS_PRINTED, Vec::new()).await?;
            }
            let file = folder.join(format!("{name}.png"));
            std::fs::write(&file, browser.page().screenshot_as_png().await?).with_context(|| file.display().to_string())?;
        }
        browser.close().await?;
    }
    Ok(())
}
