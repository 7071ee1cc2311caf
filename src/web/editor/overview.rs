//! `/editor/`: what needs work, the most pressing first.

use super::session::Editor;
use super::{frame, page, store};
use crate::editorial::{Task, Work, tasks};
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::kiosk::Frame;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// So many tasks of a kind are listed; the rest is counted.
const MOST_LISTED: usize = 100;

#[derive(Template)]
#[template(path = "editor/overview.html")]
struct OverviewPage<'a> {
    frame: Frame<'a>,
    editor: Editor,
    groups: Vec<Group>,
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
    let groups = [Work::Recheck, Work::Retranslate, Work::Translate, Work::Review].map(group).into();
    page(&OverviewPage { frame: frame(&context, &request, "editor-title"), editor, groups })
}
