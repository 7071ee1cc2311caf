//! `/`: the language picker, the kiosk's resting page.

use super::{Frame, Visit, page};
use crate::lang::Lang;
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::{Query, preferred};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "picker.html")]
struct PickerPage<'a> {
    frame: Frame<'a>,
    choices: Vec<Choice>,
}

struct Choice {
    tag: &'static str,
    dir: &'static str,
    autonym: &'static str,
    invitation: String,
    href: String,
}

pub async fn get(context: web::Data<Context>, query: Query, request: HttpRequest) -> Result<HttpResponse, Problem> {
    query.only(&["to"])?;
    let to = query.one("to")?.filter(|to| stays_inside(to)).unwrap_or("/").to_owned();
    let visit = Visit::new(context.clone(), preferred(&context, request.headers()), &request);
    let choice = |lang: &Lang| Choice {
        tag: lang.tag(),
        dir: lang.direction().as_str(),
        autonym: lang.row().autonym,
        invitation: context.messages.text(*lang, "picker-title"),
        href: format!("/{lang}{to}"),
    };
    let choices = context.offered().iter().map(choice).collect();
    let mut frame = visit.frame(String::new());
    // The resting page rests: there is nothing to start over from.
    frame.idle_seconds = None;
    page(&PickerPage { frame, choices })
}

/// Whether an address leads to a page of this house: a path, and nothing that a browser would read as another host.
fn stays_inside(to: &str) -> bool {
    to.starts_with('/') && !to.starts_with("//") && to.len() <= 2_000 && !to.contains(['\\', '\n', '\r', '\t', '<', '>', '"'])
}

#[cfg(test)]
mod tests {
    use super::stays_inside;

    #[test]
    fn the_picker_leads_nowhere_else() {
        assert!(stays_inside("/plan?situation=asylum"));
        for outside in ["https://example.com", "//example.com", "/\\example.com", "/\"><script>", ""] {
            assert!(!stays_inside(outside), "{outside}");
        }
    }
}
