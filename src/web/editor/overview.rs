//! `/editor/`: what needs work, the most pressing first.

use super::session::Editor;
use super::{frame, page, store};
use crate::editorial::{Task, Work, tasks};
use crate::lang::Lang;
use crate::store::{Gap, Told};
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::gaps;
use crate::web::kiosk::Frame;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// So many tasks of a kind are listed; the rest is counted.
const MOST_LISTED: usize = 100;

#[derive(Template)]
#[template(path = "editor/overview.html")]
struct OverviewPage<'a> {
    frame: Frame<'a>,
    editor: Editor,
    groups: Vec<Group>,
    gaps: Vec<GapRow>,
    /// How many words were sent; only the newest are listed.
    many: usize,
    told: Vec<Told>,
}

/// What nothing was found for, in words.
struct GapRow {
    month: String,
    language: &'static str,
    area: String,
    times: i64,
}

struct Group {
    work: Work,
    count: usize,
    tasks: Vec<Task>,
}

pub async fn get(
    context: web::Data<Context>,
    editor: Result<Editor, Problem>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    store(&context)?;
    let editor = match editor {
        Ok(editor) => editor,
        Err(Problem::LoginNeeded) => return Ok(super::see("/editor/login", &[])),
        Err(problem) => return Err(problem),
    };
    let edition = context.edition();
    let all = tasks(&edition.snapshot, &edition.faults);
    let group = |work: Work| {
        let own: Vec<Task> = all.iter().filter(|task| task.work == work).cloned().collect();
        Group { work, count: own.len(), tasks: own.into_iter().take(MOST_LISTED).collect() }
    };
    let now = context.moment();
    gaps::write(&context).await;
    let told = store(&context)?.told(now).await.map_err(Problem::of_store)?;
    let (many, told) = (told.len(), told.into_iter().take(MOST_LISTED).collect());
    let counted = store(&context)?.gaps(now).await.map_err(Problem::of_store)?;
    let frame = frame(&context, &request, "editor-title");
    let row = |(gap, times): (Gap, i64)| GapRow {
        language: Lang::parse(&gap.lang).map_or("–", |lang| lang.row().autonym),
        area: if gap.area.is_empty() { "–".to_owned() } else { frame.area(&gap.area) },
        month: gap.month,
        times,
    };
    let gaps = counted.into_iter().take(MOST_LISTED).map(row).collect();
    let groups = [Work::Recheck, Work::Retranslate, Work::Translate, Work::Review].map(group).into();
    page(&OverviewPage { frame, editor, groups, gaps, many, told })
}

/// Which of the sent words is dealt with.
#[derive(Deserialize)]
pub struct Dealt {
    id: String,
}

pub async fn deal_with(context: web::Data<Context>, _editor: Editor, form: web::Form<Dealt>) -> Result<HttpResponse, Problem> {
    store(&context)?.deal_with(&form.id).await.map_err(Problem::of_store)?;
    Ok(super::see("/editor/", &[]))
}
