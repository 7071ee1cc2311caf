//! What the service needs to know before it starts.

use crate::config::Network;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

/// How the service listens, whom it believes, and where it draws its lines.
#[derive(Clone)]
pub struct WebSettings {
    /// The address to listen on; port 0 takes any free one.
    pub listen: SocketAddr,
    /// The address readers know the house by, such as `https://example.org`; none on a machine of its own.
    pub public_url: Option<String>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Network>,
    /// Threads that answer; 0 means one per core.
    pub workers: usize,
    /// On a kiosk: after how many seconds without a touch the page starts over.
    pub kiosk_idle_seconds: Option<u32>,
    /// What chat platforms show as their key; none where there is no channel for them.
    pub channel_key: Option<String>,
    /// Where the search index is kept; in memory without it.
    pub index_folder: Option<PathBuf>,
    /// Where the lines are.
    pub limits: Limits,
    /// How long the service waits.
    pub timeouts: Timeouts,
}

/// Limits on what is accepted.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The longest path and query together, in bytes.
    pub address_bytes: usize,
    /// The largest body, in bytes.
    pub body_bytes: usize,
    /// The most parameters in a query.
    pub query_pairs: usize,
    /// The longest value of a parameter, in letters.
    pub value_letters: usize,
    /// How many requests a client may make each minute, in the long run.
    pub requests_per_minute: NonZeroU32,
    /// How many it may make at once.
    pub burst: NonZeroU32,
    /// How many requests are worked on at a time before the house says that it is full.
    pub in_flight: usize,
}

/// How long the service waits.
#[derive(Clone, Debug)]
pub struct Timeouts {
    /// For the head of a request.
    pub head: Duration,
    /// For a request's body and its answer together.
    pub answer: Duration,
    /// For the next request on an open connection.
    pub keep_alive: Duration,
    /// For open requests when the service stops.
    pub shutdown: Duration,
}

impl Default for WebSettings {
    fn default() -> WebSettings {
        WebSettings {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080),
            public_url: None,
            trusted_proxies: Vec::new(),
            workers: 0,
            kiosk_idle_seconds: None,
            channel_key: None,
            index_folder: None,
            limits: Limits::default(),
            timeouts: Timeouts::default(),
        }
    }
}

const fn count(value: u32) -> NonZeroU32 {
    match NonZeroU32::new(value) {
        Some(value) => value,
        None => NonZeroU32::MIN,
    }
}

impl Default for Limits {
    /// Generous to people: many share one address in a welcome house, a library or a mobile network.
    fn default() -> Limits {
        Limits {
            address_bytes: 4 * 1024,
            body_bytes: 32 * 1024,
            query_pairs: 100,
            value_letters: 500,
            requests_per_minute: count(1200),
            burst: count(200),
            in_flight: 256,
        }
    }
}

impl Default for Timeouts {
    fn default() -> Timeouts {
        Timeouts {
            head: Duration::from_secs(5),
            answer: Duration::from_secs(20),
            keep_alive: Duration::from_secs(30),
            shutdown: Duration::from_secs(10),
        }
    }
}
