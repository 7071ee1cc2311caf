//! The service through HTTP, beside empty handlers of the same framework in the same run: a plan, a search, completions, a message.
//!
//! `cargo bench --bench service [-- NAME]` measures everything, or only rows with this in their name · clients and both servers share the machine, so compare within the run.

use actix_web::{App, HttpResponse, HttpServer, web};
use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use welcome_house::audit::Policy;
use welcome_house::exchange::tree;
use welcome_house::lang::shipped;
use welcome_house::library::assemble;
use welcome_house::web::{Application, Context, Edition, WebSettings};

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Requests whose time is taken one by one.
const TIMED: usize = 2_000;
/// How long as many as possible are sent, over so many connections, in so many turns.
const TURN: Duration = Duration::from_millis(400);
const CONNECTIONS: usize = 8;
const TURNS: usize = 11;
const PLAN: &str = "/api/v1/plan?lang=ar&situation=new-permit&municipality=ljungby&household=partner&children=preschool&children=school&housing=migration&work=looking&language_help=interpreter";

fn main() -> Result<()> {
    let (house, empty) = (house()?, empty()?);
    let searches: Vec<Vec<u8>> = lines("search", "query")?
        .iter()
        .map(|(lang, text)| get(&format!("/api/v1/search?lang={lang}&q={}", escaped(text))))
        .collect();
    let letters: Vec<Vec<u8>> = lines("search", "query")?
        .iter()
        .map(|(lang, text)| get(&format!("/api/v1/suggest?lang={lang}&q={}", escaped(&text.chars().take(1).collect::<String>()))))
        .collect();
    let messages: Vec<Vec<u8>> = lines("chat", "message")?
        .iter()
        .map(|(lang, text)| post("/api/v1/chat", &serde_json::json!({"message": text, "lang": lang}).to_string()))
        .collect();
    let mut out = std::io::stdout();
    writeln!(out, "{:28} {:>9} {:>9} {:>12} {:>7}", "", "p50 ms", "p99 ms", "per second", "ratio")?;
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let (nothing, swallowed) = ([get("/")], [post("/", "{\"message\": \"how do I get a personal number\", \"lang\": \"en\"}")]);
    measure(empty, &nothing, empty, &nothing)?.print("empty GET", &mut out)?;
    measure(empty, &swallowed, empty, &nothing)?.print("empty POST", &mut out)?;
    let mut row = |name: &str, requests: &[Vec<u8>], nothing: &[Vec<u8>]| -> Result<()> {
        if name.contains(&wanted) { measure(house, requests, empty, nothing)?.print(name, &mut out) } else { Ok(()) }
    };
    row("GET /api/v1/plan", &[get(PLAN)], &nothing)?;
    row("GET /api/v1/search", &searches, &nothing)?;
    row("GET /api/v1/search, all new", &new_searches(&searches), &nothing)?;
    row("GET /api/v1/suggest, 1 letter", &letters, &nothing)?;
    row("POST /api/v1/chat", &messages, &swallowed)
}

/// The same searches so often, and each time different, that the house has never answered one of them before.
fn new_searches(searches: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let again = |times: usize| {
        let spaced = move |search: &Vec<u8>| {
            let text = String::from_utf8_lossy(search);
            // Dots make another question of the same words.
            text.replacen(" HTTP/1.1", &format!("{}.{} HTTP/1.1", ".".repeat(times % 40), "%2C".repeat(times / 40)), 1)
                .into_bytes()
        };
        searches.iter().map(spaced)
    };
    (0..400).flat_map(again).collect()
}

/// What a server takes and bears.
struct Measured {
    p50: f64,
    p99: f64,
    per_second: f64,
    /// Against an empty handler, in the same seconds.
    ratio: f64,
}

impl Measured {
    fn print(&self, name: &str, out: &mut impl Write) -> Result<()> {
        let Measured { p50, p99, per_second, ratio } = self;
        Ok(writeln!(out, "{name:28} {p50:9.3} {p99:9.3} {per_second:12.0} {ratio:7.2}")?)
    }
}

/// Times requests one after the other, then counts how many are answered when several connections ask at once: by turns with the
/// empty handler, since the machine's speed changes from second to second. What is told is the turn in the middle.
fn measure(server: SocketAddr, requests: &[Vec<u8>], empty: SocketAddr, nothing: &[Vec<u8>]) -> Result<Measured> {
    let mut line = Connection::open(server)?;
    let mut times = Vec::with_capacity(TIMED);
    for request in requests.iter().rev().cycle().take(TIMED + 200) {
        let began = Instant::now();
        line.ask(request)?;
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    let times = times.split_off(200);
    let (asked, others) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let mut turns = Vec::with_capacity(TURNS);
    for _ in 0..TURNS {
        turns.push((rush(empty, nothing, &others)?, rush(server, requests, &asked)?));
    }
    Ok(Measured {
        p50: at(0.5, times.iter().copied()),
        p99: at(0.99, times.iter().copied()),
        per_second: at(0.5, turns.iter().map(|(_, own)| *own)),
        ratio: at(0.5, turns.iter().map(|(empty, own)| own / empty)),
    })
}

/// The figure that this share of the others lies below.
fn at(share: f64, figures: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = figures.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get((sorted.len() as f64 * share) as usize).copied().unwrap_or_default()
}

/// How many requests a second are answered over several connections; they go on where the last turn ended.
fn rush(server: SocketAddr, requests: &[Vec<u8>], asked: &AtomicUsize) -> Result<f64> {
    let before = asked.load(Ordering::Relaxed);
    let began = Instant::now();
    let client = || -> Result<()> {
        let mut line = Connection::open(server)?;
        while began.elapsed() < TURN {
            let next = asked.fetch_add(1, Ordering::Relaxed) % requests.len();
            line.ask(requests.get(next).context("no request")?)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let running: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(client)).collect();
        running.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| bail!("a client failed")))
    })?;
    Ok((asked.load(Ordering::Relaxed) - before) as f64 / began.elapsed().as_secs_f64())
}

/// One connection, kept open.
struct Connection(TcpStream, Vec<u8>);

impl Connection {
    fn open(server: SocketAddr) -> Result<Connection> {
        let stream = TcpStream::connect(server)?;
        stream.set_nodelay(true)?;
        Ok(Connection(stream, vec![0; 256 * 1024]))
    }

    /// Sends a request and reads the whole answer, which must be one of success.
    fn ask(&mut self, request: &[u8]) -> Result<()> {
        self.0.write_all(request)?;
        let mut filled = 0;
        loop {
            let read = self.0.read(self.1.get_mut(filled..).context("the answer is too long")?)?;
            if read == 0 {
                bail!("the connection was closed");
            }
            filled += read;
            let text = self.1.get(..filled).unwrap_or_default();
            let Some(head) = text.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let header = text.get(..head).unwrap_or_default();
            if !header.starts_with(b"HTTP/1.1 200") {
                bail!("{}", String::from_utf8_lossy(header));
            }
            let length = header.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(b"content-length: "));
            let length = std::str::from_utf8(length.context("no length")?)?;
            if filled >= head + 4 + length.trim().parse::<usize>()? {
                return Ok(());
            }
        }
    }
}

fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").into_bytes()
}

fn post(path: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Language and text of every case of a kind, from the sets for tests.
fn lines(kind: &str, field: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for lang in ["sv", "en", "ar", "so"] {
        let text = std::fs::read_to_string(format!("{}/tests/relevance/{kind}.{lang}.jsonl", env!("CARGO_MANIFEST_DIR")))?;
        for line in text.lines().filter(|line| !line.is_empty()) {
            let case: Value = serde_json::from_str(line)?;
            found.push((lang.to_owned(), case.get(field).and_then(Value::as_str).context("a case without text")?.to_owned()));
        }
    }
    Ok(found)
}

/// The house with its shipped content, and room for as many requests as come.
fn house() -> Result<SocketAddr> {
    let messages = shipped().map_err(|faults| anyhow::anyhow!("{faults:?}"))?;
    let documents = tree::embedded().map_err(|faults| anyhow::anyhow!("{faults:?}"))?.into_documents();
    let edition = Edition::of(assemble(&documents, &messages, Policy::Preview, jiff::Zoned::now().date()), None)?;
    // As a house that has been open for some seconds: it hears cries for help, and keeps answers.
    edition.prepare(&messages);
    let mut settings = WebSettings { listen: SocketAddr::from(([127, 0, 0, 1], 0)), ..WebSettings::default() };
    settings.limits.requests_per_minute = NonZeroU32::MAX;
    settings.limits.burst = NonZeroU32::MAX;
    let context = Arc::new(Context::new(settings, messages, edition, None, jiff::Timestamp::now)?);
    let (send, receive) = std::sync::mpsc::channel();
    thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let application = Application::build(context)?;
            let _ = send.send(application.address());
            application.run().await
        })
    });
    Ok(receive.recv()?)
}

/// A server of the same framework that does nothing but answer.
fn empty() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let routes = || {
                App::new()
                    .route("/", web::get().to(HttpResponse::Ok))
                    .route("/", web::post().to(|_: web::Bytes| async { HttpResponse::Ok().finish() }))
            };
            HttpServer::new(routes).workers(thread::available_parallelism().map_or(2, usize::from)).listen(listener)?.run().await
        })
    });
    Ok(address)
}
