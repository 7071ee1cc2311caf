//! A house for tests: a small content tree in four languages, and the production application serving it.

use actix_web::dev::ServerHandle;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Response, StatusCode};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex, Once};
use welcome_house::audit::Policy;
use welcome_house::lang::{Lang, Messages};
use welcome_house::library::{Assembly, assemble};
use welcome_house::store::Store;
use welcome_house::web::{Application, Context, Edition, WebSettings};

/// Every file under a folder, as `(path inside it, text)`, in order.
fn tree(folder: &Path) -> Vec<(String, String)> {
    fn walk(folder: &Path, root: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else if path.extension().is_none_or(|ending| ending != "rs") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(folder, folder, &mut found);
    found.sort();
    found
}

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The interface's own words.
pub fn messages() -> Messages {
    let files = tree(&home().join("locales"));
    let by_lang =
        files.iter().map(|(path, text)| (Lang::parse(path.split('/').next().unwrap()).unwrap(), path.as_str(), text.as_str()));
    Messages::load(by_lang).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The small tree, perhaps with a change.
pub fn content(change: impl FnOnce(&mut Vec<(String, String)>)) -> Assembly {
    content_under(Policy::Preview, change)
}

/// The small tree under a policy; nobody has reviewed it.
pub fn content_under(policy: Policy, change: impl FnOnce(&mut Vec<(String, String)>)) -> Assembly {
    let mut files = tree(&home().join("tests/it/house"));
    change(&mut files);
    assemble(&files, &messages(), policy, jiff::civil::date(2026, 11, 20))
}

/// A Friday morning in November, half past nine in Sweden.
pub fn friday_morning() -> jiff::Timestamp {
    "2026-11-20T08:30:00Z".parse().unwrap()
}

/// The context of a house with these settings.
pub fn context(settings: WebSettings, store: Option<Store>) -> Arc<Context> {
    let edition = Edition::of(content(|_| {}), None).unwrap_or_else(|broken| panic!("{broken:?}"));
    Arc::new(Context::new(settings, messages(), edition, store, friday_morning).unwrap())
}

/// A running house.
pub struct TestApp {
    /// Where it answers.
    pub address: String,
    /// What it shares.
    pub context: Arc<Context>,
    client: Client,
    handle: ServerHandle,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
    }
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    async fn of(response: Response) -> Answer {
        let (status, headers) = (response.status(), response.headers().clone());
        Answer { status, headers, text: response.text().await.unwrap() }
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Checks that this is a well-formed problem of a kind, and gives it.
    pub fn problem(&self, status: u16, name: &str) -> Value {
        assert_eq!((self.status.as_u16(), self.header("content-type")), (status, "application/problem+json"), "{}", self.text);
        let problem = self.json();
        assert_eq!(problem["type"], format!("/problems/{name}"));
        assert_eq!(problem["status"], status);
        assert!(problem["title"].as_str().is_some_and(|title| !title.starts_with("problem-")), "{problem}");
        problem
    }
}

impl TestApp {
    pub async fn start() -> TestApp {
        TestApp::with(|_| {}).await
    }

    /// A house whose settings differ.
    pub async fn with(change: impl FnOnce(&mut WebSettings)) -> TestApp {
        TestApp::open(change, None).await
    }

    /// A house with a database.
    pub async fn with_store(store: Store) -> TestApp {
        TestApp::open(|_| {}, Some(store)).await
    }

    async fn open(change: impl FnOnce(&mut WebSettings), store: Option<Store>) -> TestApp {
        listen_to_the_log();
        let mut settings = WebSettings { listen: "127.0.0.1:0".parse().unwrap(), workers: 1, ..WebSettings::default() };
        change(&mut settings);
        let context = context(settings, store);
        let application = Application::build(Arc::clone(&context)).unwrap();
        let address = format!("http://127.0.0.1:{}", application.port());
        let handle = application.handle();
        actix_web::rt::spawn(application.run());
        let client = Client::builder().no_gzip().no_brotli().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        TestApp { address, context, client, handle }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.client.get(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
        }
        Answer::of(request.send().await.unwrap()).await
    }

    pub async fn post(&self, path: &str, body: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.client.post(format!("{}{path}", self.address)).body(body.to_owned());
        for (name, value) in headers {
            request = request.header(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
        }
        Answer::of(request.send().await.unwrap()).await
    }

    pub async fn send(&self, method: &str, path: &str, body: Vec<u8>) -> Answer {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        Answer::of(self.client.request(method, format!("{}{path}", self.address)).body(body).send().await.unwrap()).await
    }
}

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn listen_to_the_log() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(|| Log).init()
    });
}

/// All that every house of this run has logged so far, at every level.
pub fn log() -> String {
    String::from_utf8_lossy(&LOG.lock().unwrap()).into_owned()
}
