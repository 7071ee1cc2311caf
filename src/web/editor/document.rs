//! `/editor/document`: one document, its segments beside Swedish, its revisions; saving, approving, publishing.

use super::session::Editor;
use super::{frame, page, see, store};
use crate::content::Fault;
use crate::content::words::{self, Words};
use crate::editorial::{Act, Pair, may_approve, pairs};
use crate::exchange::tree::Tree;
use crate::lang::Lang;
use crate::store::{Change, Revision, Verdict};
use crate::web::context::{Broken, Context, Edition};
use crate::web::error::Problem;
use crate::web::extract::Query;
use crate::web::kiosk::Frame;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "editor/document.html")]
struct DocumentPage<'a> {
    frame: Frame<'a>,
    path: &'a str,
    text: String,
    /// The revision the text is; what is saved next is based on it.
    base: i64,
    history: Vec<Revision>,
    pairs: Vec<Pair>,
    faults: Vec<Fault>,
    may_write: bool,
    may_approve: bool,
    may_publish: bool,
}

/// A text to save.
#[derive(Deserialize)]
pub struct Draft {
    path: String,
    base: i64,
    text: String,
    #[serde(default)]
    note: String,
}

/// A revision to act on.
#[derive(Deserialize)]
pub struct Chosen {
    path: String,
    number: i64,
}

pub async fn get(
    context: web::Data<Context>,
    editor: Editor,
    query: Query,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    query.only(&["path"])?;
    let path = query.one("path")?.ok_or(Problem::UnknownPage)?;
    let store = store(&context)?;
    let mut history = store.history(path).await.map_err(Problem::of_store)?;
    history.sort_by_key(|revision| std::cmp::Reverse(revision.number));
    let newest = history.first().ok_or(Problem::UnknownPage)?;
    let text = store.revision_text(path, newest.number).await.map_err(Problem::of_store)?.ok_or(Problem::UnknownPage)?;
    let tree = store.current_tree().await.map_err(Problem::of_store)?;
    let pairs = beside_swedish(path, &text, &tree);
    let faults = match Edition::of_tree(&with(&tree, path, &text)?, &context) {
        Ok(edition) => edition.faults,
        Err(Broken::Faulty(faults)) => faults,
        Err(Broken::Index(_)) => return Err(Problem::Internal),
    };
    page(&DocumentPage {
        frame: frame(&context, &request, "editor-document"),
        path,
        base: newest.number,
        pairs,
        faults: faults.into_iter().filter(|fault| fault.path == path).collect(),
        may_write: editor.role.may(act_on(path)),
        may_approve: may_approve(editor.role, &editor.name, &newest.author).is_ok(),
        may_publish: editor.role.may(Act::Publish),
        text,
        history,
    })
}

/// What changing a document takes: translating is open to more people than writing.
fn act_on(path: &str) -> Act {
    let name = path.rsplit('/').next().unwrap_or_default();
    let translation = name.rsplit_once('.').is_some_and(|(tag, _)| Lang::parse(tag).is_some_and(|lang| lang != Lang::SWEDISH));
    if translation { Act::Translate } else { Act::Write }
}

fn beside_swedish(path: &str, text: &str, tree: &Tree) -> Vec<Pair> {
    let parsed = |path: &str, text: &str| -> Option<Words> {
        let lang = Lang::parse(path.rsplit('/').next()?.strip_suffix(".md")?)?;
        words::parse(path, lang, text, |_| {}).0
    };
    let Some((folder, _)) = path.rsplit_once('/') else {
        return Vec::new();
    };
    let source_path = format!("{folder}/sv.md");
    let Some(source) = tree.text(&source_path).and_then(|text| parsed(&source_path, text)) else {
        return Vec::new();
    };
    match parsed(path, text) {
        Some(own) if own.lang != Lang::SWEDISH => pairs(&source, Some(&own)),
        _ => Vec::new(),
    }
}

/// The tree as it would be with this text.
fn with(tree: &Tree, path: &str, text: &str) -> Result<Tree, Problem> {
    let others = tree.iter().filter(|(own, _)| own != path).cloned();
    Tree::new(others.chain([(path.to_owned(), text.to_owned())])).map_err(|_| Problem::BadBody)
}

pub async fn save(context: web::Data<Context>, editor: Editor, form: web::Form<Draft>) -> Result<HttpResponse, Problem> {
    let Draft { path, base, text, note } = form.into_inner();
    if !editor.role.may(act_on(&path)) {
        return Err(Problem::NotAllowed);
    }
    // Browsers send line breaks as CR LF; the tree knows only LF.
    let text = text.replace("\r\n", "\n");
    store(&context)?.save_revision(&path, &text, base, &editor.name, &note, context.moment()).await.map_err(Problem::of_store)?;
    Ok(see("/editor/document", &[("path", &path)]))
}

pub async fn approve(context: web::Data<Context>, editor: Editor, form: web::Form<Chosen>) -> Result<HttpResponse, Problem> {
    let store = store(&context)?;
    let revision = find(&store.history(&form.path).await.map_err(Problem::of_store)?, form.number)?;
    may_approve(editor.role, &editor.name, &revision.author).map_err(|_| Problem::NotAllowed)?;
    store
        .review(&form.path, form.number, &editor.name, Verdict::Approved, "", context.moment())
        .await
        .map_err(Problem::of_store)?;
    Ok(see("/editor/document", &[("path", &form.path)]))
}

pub async fn publish(context: web::Data<Context>, editor: Editor, form: web::Form<Chosen>) -> Result<HttpResponse, Problem> {
    let store = store(&context)?;
    let revision = find(&store.history(&form.path).await.map_err(Problem::of_store)?, form.number)?;
    let approved =
        revision.reviews.iter().any(|review| review.verdict == Verdict::Approved && review.reviewer != revision.author);
    if !editor.role.may(Act::Publish) || !approved {
        return Err(Problem::NotAllowed);
    }
    let text = store.revision_text(&form.path, form.number).await.map_err(Problem::of_store)?.ok_or(Problem::UnknownPage)?;
    let tree = with(&store.current_tree().await.map_err(Problem::of_store)?, &form.path, &text)?;
    // Built before it is recorded: a tree that cannot be shown never becomes the published one.
    let maker = context.clone();
    let made = web::block(move || {
        let edition = Edition::of_tree(&tree, &maker)?;
        edition.prepare(&maker.messages);
        Ok::<Edition, Broken>(edition)
    });
    let edition = made.await.map_err(|_| Problem::Internal)?.map_err(|_| Problem::BadBody)?;
    let change = Change::Show { path: form.path.clone(), number: form.number };
    store.publish(&[change], &editor.name, "", context.moment()).await.map_err(Problem::of_store)?;
    context.publish(edition);
    Ok(see("/editor/document", &[("path", &form.path)]))
}

fn find(history: &[Revision], number: i64) -> Result<Revision, Problem> {
    history.iter().find(|revision| revision.number == number).cloned().ok_or(Problem::UnknownPage)
}
