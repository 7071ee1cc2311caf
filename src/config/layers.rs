//! The layers of settings: reading them, remembering where each value came from, and showing it.

use crate::store::without_password;
use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is shown of a secret.
const HIDDEN: &str = "***";
const PREFIX: &str = "WELCOME_HOUSE_";

/// How a value is written in TOML.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    /// A text that is never shown.
    Secret,
    Number,
    List,
}

struct Setting {
    key: &'static str,
    kind: Kind,
    default: &'static str,
    about: &'static str,
}

const fn setting(key: &'static str, kind: Kind, default: &'static str, about: &'static str) -> Setting {
    Setting { key, kind, default, about }
}

const SETTINGS: &[Setting] = &[
    setting("listen", Kind::Text, "127.0.0.1:8080", "address and port"),
    setting("workers", Kind::Number, "0", "threads that answer requests; 0 for one per processor"),
    setting("public_url", Kind::Text, "", "the address readers know the house by"),
    setting("data", Kind::Text, "data", "the folder for everything the house writes"),
    setting("content", Kind::Text, "", "a folder to read content from instead of the database"),
    setting("database", Kind::Text, "", "sqlite:PATH or postgres://…; empty for a file in the data folder"),
    setting("policy", Kind::Text, "preview", "preview shows unaudited texts with a label, audited withholds them"),
    setting("limits.body_bytes", Kind::Number, "65536", "the largest request body"),
    setting("limits.query_bytes", Kind::Number, "4096", "the longest query string"),
    setting("limits.requests_per_second", Kind::Number, "20", "from one address, on average"),
    setting("limits.burst", Kind::Number, "100", "from one address, at once"),
    setting("limits.in_flight", Kind::Number, "512", "answered at the same time; more are turned away"),
    setting("limits.timeout_seconds", Kind::Number, "10", "the longest time to answer one request"),
    setting("log.format", Kind::Text, "text", "text or json"),
    setting("log.filter", Kind::Text, "info", "a level, or levels by module"),
    setting("proxy.trusted", Kind::List, "", "networks of proxies whose word about the reader's address is taken"),
    setting(
        "channel.key",
        Kind::Secret,
        "",
        "the key that chat platforms show at /webhooks/rest/webhook; empty for no such channel",
    ),
    setting(
        "kiosk.idle_seconds",
        Kind::Number,
        "0",
        "how long nobody touches a kiosk's screen before it forgets everything; 0 where this is no kiosk",
    ),
];

/// Where values may come from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// A TOML file.
    pub file: Option<PathBuf>,
    /// Environment variables; those of other programs are passed over.
    pub variables: Vec<(String, String)>,
    /// Flags: the setting's key (`limits.burst`) and its value.
    pub flags: Vec<(String, String)>,
}

impl Sources {
    /// This process' variables; the file is `--config`, or else what `WELCOME_HOUSE_CONFIG` names.
    pub fn here(file: Option<PathBuf>, flags: Vec<(String, String)>) -> Sources {
        let file = file.or_else(|| std::env::var_os("WELCOME_HOUSE_CONFIG").map(PathBuf::from));
        let readable =
            |(name, value): (std::ffi::OsString, std::ffi::OsString)| Some((name.into_string().ok()?, value.into_string().ok()?));
        Sources { file, variables: std::env::vars_os().filter_map(readable).collect(), flags }
    }
}

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody set it.
    Default,
    /// A line of the TOML file.
    File(PathBuf, usize),
    /// An environment variable.
    Variable(String),
    /// A flag.
    Flag(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("default"),
            Origin::File(path, line) => write!(f, "{}, line {line}", path.display()),
            Origin::Variable(name) => f.write_str(name),
            Origin::Flag(key) => write!(f, "--{}", key.replace(['.', '_'], "-")),
        }
    }
}

/// The value of every setting after the last layer, and where it came from.
#[derive(Clone)]
pub(super) struct Effective(BTreeMap<&'static str, (String, Origin)>);

impl fmt::Debug for Effective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.print())
    }
}

/// Lays every layer over the defaults; what cannot be read is among the problems.
pub(super) fn read(sources: &Sources) -> (Effective, Vec<String>) {
    let defaults = SETTINGS.iter().map(|setting| (setting.key, (setting.default.to_owned(), Origin::Default)));
    let mut effective = Effective(defaults.collect());
    let mut problems = Vec::new();
    if let Some(path) = &sources.file {
        match std::fs::read_to_string(path) {
            Ok(text) => TomlFile { path, text: &text, effective: &mut effective, problems: &mut problems }.read(),
            Err(error) => problems.push(format!("{}: {error}", path.display())),
        }
    }
    for (name, value) in &sources.variables {
        // The tests' own variables are none of the house's business.
        let Some(own) = name.strip_prefix(PREFIX).filter(|own| *own != "CONFIG" && !own.starts_with("TEST_")) else {
            continue;
        };
        match SETTINGS.iter().find(|setting| setting.key.replace('.', "_").eq_ignore_ascii_case(own)) {
            Some(setting) => effective.set(setting.key, value.clone(), Origin::Variable(name.clone())),
            None => problems.push(format!("{name}: there is no such setting")),
        }
    }
    for (key, value) in &sources.flags {
        match SETTINGS.iter().find(|setting| setting.key == key) {
            Some(setting) => effective.set(setting.key, value.clone(), Origin::Flag(key.clone())),
            None => problems.push(format!("--{key}: there is no such setting")),
        }
    }
    (effective, problems)
}

impl Effective {
    fn set(&mut self, key: &'static str, value: String, origin: Origin) {
        self.0.insert(key, (value, origin));
    }

    /// TOML that gives the same settings when it is read, but for a password in an address.
    pub(super) fn print(&self) -> String {
        let mut out = String::new();
        let mut table = "";
        for setting in SETTINGS {
            let (inside, name) = setting.key.rsplit_once('.').unwrap_or(("", setting.key));
            if inside != table {
                table = inside;
                let _ = write!(out, "\n[{table}]\n");
            }
            let Some((value, origin)) = self.0.get(setting.key) else {
                continue;
            };
            let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
            let shown = match setting.kind {
                Kind::Number => value.clone(),
                Kind::Text => quoted(&without_password(value)),
                Kind::Secret => quoted(if value.is_empty() { "" } else { HIDDEN }),
                Kind::List => format!("[{}]", items(value).map(quoted).collect::<Vec<_>>().join(", ")),
            };
            let _ = writeln!(out, "# {}\n{name} = {shown}  # {origin}", setting.about);
        }
        out
    }
}

fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty())
}

struct TomlFile<'a> {
    path: &'a Path,
    text: &'a str,
    effective: &'a mut Effective,
    problems: &'a mut Vec<String>,
}

impl TomlFile<'_> {
    fn read(&mut self) {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            self.problem(error.span().map_or(0, |span| span.start), error.message());
        }
        if errors.is_empty() {
            self.table("", table.get_ref());
        }
    }

    fn table(&mut self, inside: &str, table: &DeTable<'_>) {
        for (name, value) in table {
            let key = if inside.is_empty() { name.get_ref().to_string() } else { format!("{inside}.{}", name.get_ref()) };
            let setting = SETTINGS.iter().find(|setting| setting.key == key);
            let is_table =
                SETTINGS.iter().any(|setting| setting.key.strip_prefix(&key).is_some_and(|rest| rest.starts_with('.')));
            match (setting, value.get_ref()) {
                (Some(setting), _) => self.value(setting, value),
                (None, DeValue::Table(inner)) if is_table => self.table(&key, inner),
                _ => self.problem(name.span().start, &format!("there is no setting `{key}`")),
            }
        }
    }

    fn value(&mut self, setting: &'static Setting, value: &Spanned<DeValue<'_>>) {
        let texts = |array: &[Spanned<DeValue<'_>>]| {
            array.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
        };
        let (found, wanted) = match (setting.kind, value.get_ref()) {
            (Kind::Text | Kind::Secret, value) => (value.as_str().map(str::to_owned), "a text in quotation marks"),
            (Kind::Number, value) => (value.as_integer().map(|number| number.as_str().to_owned()), "a whole number"),
            (Kind::List, DeValue::Array(array)) => (texts(array).map(|items| items.join(",")), "a list of texts"),
            (Kind::List, _) => (None, "a list of texts"),
        };
        let start = value.span().start;
        match found {
            Some(value) => {
                let origin = Origin::File(self.path.to_owned(), self.line(start));
                self.effective.set(setting.key, value, origin);
            }
            None => self.problem(start, &format!("`{}` must be {wanted}", setting.key)),
        }
    }

    fn line(&self, start: usize) -> usize {
        self.text.get(..start).map_or(1, |before| before.matches('\n').count() + 1)
    }

    fn problem(&mut self, start: usize, what: &str) {
        self.problems.push(format!("{}, line {}: {what}", self.path.display(), self.line(start)));
    }
}

/// Turns values into types; what cannot be turned is a problem with the place it came from.
pub(super) struct Reader<'a> {
    effective: &'a Effective,
    problems: Vec<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(effective: &'a Effective) -> Reader<'a> {
        Reader { effective, problems: Vec::new() }
    }

    pub(super) fn into_problems(self) -> Vec<String> {
        self.problems
    }

    pub(super) fn text(&self, key: &str) -> &'a str {
        self.effective.0.get(key).map_or("", |(value, _)| value.as_str())
    }

    /// `otherwise` is what stands in for a value that is a problem.
    pub(super) fn parsed<T: FromStr>(&mut self, key: &str, wanted: &str, otherwise: T) -> T {
        self.text(key).parse().unwrap_or_else(|_| {
            self.problem(key, wanted);
            otherwise
        })
    }

    pub(super) fn number<T: FromStr + PartialOrd + Copy + fmt::Display>(&mut self, key: &str, range: RangeInclusive<T>) -> T {
        let digits = self.text(key).replace('_', "");
        digits.parse().ok().filter(|number| range.contains(number)).unwrap_or_else(|| {
            self.problem(key, &format!("a number from {} to {}", range.start(), range.end()));
            *range.start()
        })
    }

    pub(super) fn word<T: Copy>(&mut self, key: &str, words: &[(&str, T)], otherwise: T) -> T {
        let text = self.text(key);
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return *value;
        }
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        self.problem(key, &known.join(" or "));
        otherwise
    }

    pub(super) fn list<T: FromStr>(&mut self, key: &str, wanted: &str) -> Vec<T> {
        let parsed: Option<Vec<T>> = items(self.text(key)).map(|item| item.parse().ok()).collect();
        parsed.unwrap_or_else(|| {
            self.problem(key, wanted);
            Vec::new()
        })
    }

    /// A secret of at least `least` bytes; none where it is empty.
    pub(super) fn secret(&mut self, key: &str, least: usize) -> Option<String> {
        let text = self.text(key);
        if !text.is_empty() && (text.len() < least || !text.bytes().all(|byte| byte.is_ascii_graphic())) {
            self.problem(key, &format!("at least {least} visible ASCII characters, or empty"));
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    pub(super) fn web_address(&mut self, key: &str) -> Option<String> {
        let text = self.text(key).trim_end_matches('/');
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        match rest {
            _ if text.is_empty() => None,
            Some(rest) if !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || "?#\"<>".contains(c)) => {
                Some(text.to_owned())
            }
            _ => {
                self.problem(key, "an address that starts with https:// or http://");
                None
            }
        }
    }

    fn problem(&mut self, key: &str, wanted: &str) {
        if let Some((value, origin)) = self.effective.0.get(key) {
            let secret = SETTINGS.iter().any(|setting| setting.key == key && setting.kind == Kind::Secret);
            let shown = if secret { HIDDEN.to_owned() } else { without_password(value) };
            self.problems.push(format!("{origin}: `{key}` is `{shown}`; it must be {wanted}"));
        }
    }
}
