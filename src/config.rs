//! Settings: typed, one struct per concern, each value with the place it came from.
//!
//! Defaults, then a TOML file, then `WELCOME_HOUSE_*` variables, then flags; the later one wins. A name nobody knows is
//! an error wherever it stands, because a misspelt limit is no limit. All problems are reported together.

mod layers;
mod network;

pub use layers::{Origin, Sources};
pub use network::Network;

use crate::audit::Policy;
use crate::store::without_password;
use layers::{Effective, Reader};
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// The shortest key of the channel, in bytes.
const SHORTEST_KEY: usize = 16;

/// Everything that can be set.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where and how the house answers.
    pub service: Service,
    /// Where content and its history live.
    pub storage: Storage,
    /// Which texts readers may see.
    pub policy: Policy,
    /// What one reader, and all together, may ask of the house.
    pub limits: Limits,
    /// What is written down while it runs.
    pub log: Log,
    /// What stands in front of it.
    pub proxy: Proxy,
    /// The touchscreen.
    pub kiosk: Kiosk,
    /// The chat for other platforms.
    pub channel: Channel,
    effective: Effective,
}

/// Where and how the house answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Address and port.
    pub listen: SocketAddr,
    /// Threads that answer requests.
    pub workers: usize,
    /// The address readers know it by, without a slash at the end; codes and links to carry away start with it.
    pub public_url: Option<String>,
}

/// Where content and its history live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    /// The folder for everything the house writes.
    pub data: PathBuf,
    /// A folder to read content from instead of the database.
    pub content: Option<PathBuf>,
    /// The database's address.
    pub database: DatabaseUrl,
}

/// A database's address; what shows it leaves its password out.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// The whole address, for [`crate::store::Store::open`] alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&without_password(&self.0))
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What one reader, and all together, may ask of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest request body, in bytes.
    pub body_bytes: usize,
    /// The longest query string, in bytes.
    pub query_bytes: usize,
    /// Requests per second from one address, on average.
    pub requests_per_second: u32,
    /// Requests at once from one address.
    pub burst: u32,
    /// Requests being answered at once; more are turned away.
    pub in_flight: usize,
    /// The longest time to answer one.
    pub timeout: Duration,
}

/// What is written down while the house runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// For people or for machines.
    pub format: LogFormat,
    /// Which lines: a level, or levels by module.
    pub filter: String,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// One line of text.
    Text,
    /// One JSON object a line.
    Json,
}

/// What stands in front of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxy {
    /// The proxies whose word about the reader's address is taken; empty for none.
    pub trusted: Vec<Network>,
}

/// The touchscreen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// How long nobody touches the screen before it forgets everything; zero where this is no kiosk.
    pub idle: Duration,
}

/// The chat for other platforms.
#[derive(Clone, PartialEq, Eq)]
pub struct Channel {
    /// The key they show; none where the channel is closed.
    pub key: Option<String>,
}

impl fmt::Debug for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.key.is_some() { "Channel { key: *** }" } else { "Channel { key: none }" })
    }
}

/// Everything that is wrong with the settings.
#[derive(Debug, thiserror::Error)]
#[error("the settings cannot be used:\n  {}", .0.join("\n  "))]
pub struct ConfigError(pub Vec<String>);

impl Config {
    /// Reads every layer.
    ///
    /// # Errors
    /// All problems, each with the place it stands.
    pub fn load(sources: &Sources) -> Result<Config, ConfigError> {
        let (effective, mut problems) = layers::read(sources);
        let mut reader = Reader::new(&effective);
        let data = PathBuf::from(reader.text("data"));
        let config = Config {
            service: Service {
                listen: reader.parsed(
                    "listen",
                    "an address and port, such as 127.0.0.1:8080",
                    SocketAddr::from(([127, 0, 0, 1], 8080)),
                ),
                workers: match reader.number("workers", 0..=1024) {
                    0 => std::thread::available_parallelism().map_or(1, Into::into),
                    workers => workers,
                },
                public_url: reader.web_address("public_url"),
            },
            storage: Storage {
                database: match reader.text("database") {
                    "" => DatabaseUrl(format!("sqlite:{}", data.join("welcome-house.db").display())),
                    url => DatabaseUrl(url.to_owned()),
                },
                content: Some(reader.text("content")).filter(|path| !path.is_empty()).map(PathBuf::from),
                data,
            },
            policy: reader.word("policy", &[("preview", Policy::Preview), ("audited", Policy::Audited)], Policy::Audited),
            limits: Limits {
                body_bytes: reader.number("limits.body_bytes", 1024..=(64 << 20)),
                query_bytes: reader.number("limits.query_bytes", 256..=65_536),
                requests_per_second: reader.number("limits.requests_per_second", 1..=100_000),
                burst: reader.number("limits.burst", 1..=1_000_000),
                in_flight: reader.number("limits.in_flight", 1..=100_000),
                timeout: Duration::from_secs(reader.number("limits.timeout_seconds", 1..=600)),
            },
            log: Log {
                format: reader.word("log.format", &[("text", LogFormat::Text), ("json", LogFormat::Json)], LogFormat::Text),
                filter: reader.text("log.filter").to_owned(),
            },
            proxy: Proxy { trusted: reader.list("proxy.trusted", "networks, such as 10.0.0.0/8 or 127.0.0.1") },
            kiosk: Kiosk { idle: Duration::from_secs(reader.number("kiosk.idle_seconds", 0..=3600)) },
            channel: Channel { key: reader.secret("channel.key", SHORTEST_KEY) },
            effective: effective.clone(),
        };
        problems.extend(reader.into_problems());
        if problems.is_empty() { Ok(config) } else { Err(ConfigError(problems)) }
    }

    /// The settings as TOML, each with where it came from; passwords are not shown.
    pub fn print(&self) -> String {
        self.effective.print()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::path::Path;

    fn sources(file: Option<&Path>, variables: &[(&str, &str)], flags: &[(&str, &str)]) -> Sources {
        let owned =
            |pairs: &[(&str, &str)]| pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Sources { file: file.map(Path::to_owned), variables: owned(variables), flags: owned(flags) }
    }

    fn file(text: &str) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        file
    }

    #[test]
    fn no_setting_is_needed() {
        let config = Config::load(&sources(None, &[], &[])).unwrap();
        assert_eq!(config.service.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.storage.database.reveal(), format!("sqlite:{}", Path::new("data").join("welcome-house.db").display()));
        assert_eq!(config.policy, Policy::Preview);
        assert!(config.service.workers > 0 && config.proxy.trusted.is_empty());
    }

    #[test]
    fn a_key_is_long_enough_and_never_shown() {
        let load = |key: &str| Config::load(&sources(None, &[("WELCOME_HOUSE_CHANNEL_KEY", key)], &[]));
        assert_eq!(Config::load(&sources(None, &[], &[])).unwrap().channel.key, None);
        let config = load("a-key-nobody-guesses").unwrap();
        assert_eq!(config.channel.key.as_deref(), Some("a-key-nobody-guesses"));
        for shown in [config.print(), format!("{config:?}")] {
            assert!(shown.contains("***") && !shown.contains("nobody-guesses"), "{shown}");
        }
        let refused = load("short").unwrap_err().to_string();
        assert!(refused.contains("channel.key") && !refused.contains("short`"), "{refused}");
    }

    #[test]
    fn each_layer_wins_over_the_one_before() {
        let file = file(
            "listen = \"127.0.0.1:1\"\nworkers = 3\ndata = \"there\"\n[limits]\nburst = 7\n[proxy]\ntrusted = [\"10.0.0.0/8\", \"::1\"]\n",
        );
        let variables = [("WELCOME_HOUSE_LISTEN", "127.0.0.1:2"), ("WELCOME_HOUSE_LIMITS_BURST", "8"), ("HOME", "/")];
        let config = Config::load(&sources(Some(file.path()), &variables, &[("listen", "127.0.0.1:3")])).unwrap();
        assert_eq!((config.service.listen.port(), config.service.workers, config.limits.burst), (3, 3, 8));
        assert_eq!(config.proxy.trusted.len(), 2);
        let printed = config.print();
        for line in
            ["listen = \"127.0.0.1:3\"  # --listen", "burst = 8  # WELCOME_HOUSE_LIMITS_BURST", "policy = \"preview\"  # default"]
        {
            assert!(printed.contains(line), "{line} is missing in\n{printed}");
        }
        assert!(printed.contains(&format!("workers = 3  # {}, line 2", file.path().display())), "{printed}");
    }

    #[test]
    fn what_is_printed_can_be_read_again() {
        let flags = [
            ("kiosk.idle_seconds", "60"),
            ("proxy.trusted", "10.0.0.0/8,::1"),
            ("content", "a \"b\"\\c"),
            ("public_url", "https://house.example"),
        ];
        let config = Config::load(&sources(None, &[], &flags)).unwrap();
        let file = file(&config.print());
        let again = Config::load(&sources(Some(file.path()), &[], &[])).unwrap();
        assert_eq!(
            (again.storage, again.proxy, again.kiosk, again.limits),
            (config.storage, config.proxy, config.kiosk, config.limits)
        );
        assert_eq!(again.service, config.service);
    }

    #[test]
    fn every_problem_is_named_with_its_place() {
        let file = file("lisen = 1\nworkers = \"two\"\n[limits]\nburst = 0\nbrust = 3\n[kosk]\nidle = 3\n");
        let variables = [("WELCOME_HOUSE_POLICY", "strict"), ("WELCOME_HOUSE_LISEN", "x")];
        let flags = [("public_url", "house"), ("proxy.trusted", "10.0.0.0/64")];
        let ConfigError(problems) = Config::load(&sources(Some(file.path()), &variables, &flags)).unwrap_err();
        let all = problems.join("\n");
        for part in [
            "line 1: there is no setting `lisen`",
            "line 2: `workers`",
            "line 4",
            "line 5: there is no setting `limits.brust`",
            "line 6: there is no setting `kosk`",
            "WELCOME_HOUSE_POLICY",
            "WELCOME_HOUSE_LISEN",
            "--public-url",
            "--proxy-trusted",
        ] {
            assert!(all.contains(part), "{part} is missing in\n{all}");
        }
        assert_eq!(problems.len(), 9, "{all}");
        assert!(Config::load(&sources(Some(Path::new("/absent.toml")), &[], &[])).is_err());
        let broken = self::file("listen = \n[limits\n");
        assert!(Config::load(&sources(Some(broken.path()), &[], &[])).is_err_and(|error| error.to_string().contains("line 1")));
    }

    #[test]
    fn passwords_are_not_printed() {
        let config = Config::load(&sources(None, &[], &[("database", "postgres://house:secret@db/house")])).unwrap();
        assert!(!config.print().contains("secret"));
        assert!(config.storage.database.reveal().contains("secret"));
        assert!(!format!("{config:?}").contains("secret"));
    }
}
