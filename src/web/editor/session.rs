//! Who is at work: login, logout, and the session every editors' handler asks for.

use super::{frame, see, store};
use crate::editorial::Role;
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::kiosk::Frame;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::SignedDuration;
use serde::Deserialize;
use std::future::Future;
use std::pin::Pin;

const COOKIE: &str = "editor";
/// A working day.
const LASTING: SignedDuration = SignedDuration::from_hours(10);

/// A person at work. A handler that takes one is closed to everybody else.
pub struct Editor {
    /// The account's name.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

impl FromRequest for Editor {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Editor, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let context = request.app_data::<web::Data<Context>>().ok_or(Problem::Internal)?;
            if request.method() == actix_web::http::Method::POST && !from_own_page(&request) {
                return Err(Problem::ForeignForm);
            }
            let cookie = request.cookie(COOKIE).ok_or(Problem::LoginNeeded)?;
            let found = store(context)?.session(cookie.value(), context.moment()).await.map_err(Problem::of_store)?;
            let user = found.ok_or(Problem::LoginNeeded)?.user;
            let role = user.role.parse().map_err(|_| Problem::Internal)?;
            Ok(Editor { name: user.name, role })
        })
    }
}

/// Whether a form was sent by a page of this house; browsers say so themselves, and other programs' forms carry no cookie of ours.
pub fn from_own_page(request: &HttpRequest) -> bool {
    match request.headers().get("sec-fetch-site").and_then(|value| value.to_str().ok()) {
        Some(site) => site == "same-origin",
        None => {
            let origin = request.headers().get("origin").and_then(|value| value.to_str().ok());
            origin.is_some_and(|origin| origin.split("://").nth(1) == Some(request.connection_info().host()))
        }
    }
}

#[derive(Template)]
#[template(path = "editor/login.html")]
struct LoginPage<'a> {
    frame: Frame<'a>,
    failed: bool,
}

/// Name and password.
#[derive(Deserialize)]
pub struct Login {
    name: String,
    password: String,
}

pub async fn page(context: web::Data<Context>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    store(&context)?;
    page_of(&context, &request, false)
}

fn page_of(context: &Context, request: &HttpRequest, failed: bool) -> Result<HttpResponse, Problem> {
    super::page(&LoginPage { frame: frame(context, request, "editor-login"), failed })
}

pub async fn login(context: web::Data<Context>, form: web::Form<Login>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    if !from_own_page(&request) {
        return Err(Problem::ForeignForm);
    }
    let store = store(&context)?;
    let Some(user) = store.authenticate(&form.name, &form.password).await.map_err(Problem::of_store)? else {
        return page_of(&context, &request, true);
    };
    let token = store.start_session(&user, context.moment(), LASTING).await.map_err(Problem::of_store)?;
    let secure = context.settings.public_url.as_deref().is_some_and(|url| url.starts_with("https://"));
    let cookie = Cookie::build(COOKIE, token).path("/editor").http_only(true).same_site(SameSite::Strict).secure(secure).finish();
    let mut response = see("/editor/", &[]);
    response.add_cookie(&cookie).map_err(|_| Problem::Internal)?;
    Ok(response)
}

pub async fn logout(context: web::Data<Context>, _editor: Editor, request: HttpRequest) -> Result<HttpResponse, Problem> {
    if let Some(cookie) = request.cookie(COOKIE) {
        store(&context)?.end_session(cookie.value()).await.map_err(Problem::of_store)?;
    }
    let mut response = see("/editor/login", &[]);
    let mut gone = Cookie::build(COOKIE, "").path("/editor").finish();
    gone.make_removal();
    response.add_cookie(&gone).map_err(|_| Problem::Internal)?;
    Ok(response)
}
