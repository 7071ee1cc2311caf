//! What the service counts: requests by route and outcome, their time, what was refused, and what the corpus holds.
//!
//! Labels are routes, never addresses: nothing a person asked or answered can be read from them.

use super::context::Edition;
use crate::chat::answer::{Certainty, Reply};
use crate::store::Gap;
use actix_web::http::{Method, StatusCode};
use prometheus::{Encoder, HistogramOpts, HistogramVec, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry, TextEncoder};
use std::time::Duration;

/// The service's counters.
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    refused: IntCounterVec,
    corpus: IntGaugeVec,
    snapshot: IntGaugeVec,
    replies: IntCounterVec,
    gaps: IntCounterVec,
    resident: IntGauge,
    /// Requests being worked on.
    pub in_flight: IntGauge,
}

/// Upper bounds of the latency histogram, in seconds.
const BUCKETS: [f64; 9] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.0];

impl Metrics {
    /// Counters at zero.
    ///
    /// # Errors
    /// Only if two of them had the same name.
    pub fn new() -> Result<Metrics, prometheus::Error> {
        let metrics = Metrics {
            registry: Registry::new(),
            requests: IntCounterVec::new(
                Opts::new("welcome_house_requests_total", "Requests answered."),
                &["method", "route", "status"],
            )?,
            seconds: HistogramVec::new(
                HistogramOpts::new("welcome_house_request_seconds", "Time until the answer began.").buckets(BUCKETS.to_vec()),
                &["route"],
            )?,
            refused: IntCounterVec::new(
                Opts::new("welcome_house_refused_total", "Requests turned away before any work was done."),
                &["why"],
            )?,
            corpus: IntGaugeVec::new(Opts::new("welcome_house_corpus", "Published documents."), &["kind"])?,
            snapshot: IntGaugeVec::new(
                Opts::new("welcome_house_snapshot_info", "The snapshot being served."),
                &["digest", "policy"],
            )?,
            replies: IntCounterVec::new(Opts::new("welcome_house_replies_total", "Replies of the chat."), &["language", "kind"])?,
            gaps: IntCounterVec::new(
                Opts::new("welcome_house_gaps_total", "Messages and searches without an answer."),
                &["language", "area"],
            )?,
            resident: IntGauge::new("welcome_house_resident_bytes", "Memory in use.")?,
            in_flight: IntGauge::new("welcome_house_in_flight", "Requests being worked on.")?,
        };
        let registry = &metrics.registry;
        registry.register(Box::new(metrics.requests.clone()))?;
        registry.register(Box::new(metrics.seconds.clone()))?;
        registry.register(Box::new(metrics.refused.clone()))?;
        registry.register(Box::new(metrics.corpus.clone()))?;
        registry.register(Box::new(metrics.snapshot.clone()))?;
        registry.register(Box::new(metrics.replies.clone()))?;
        registry.register(Box::new(metrics.gaps.clone()))?;
        registry.register(Box::new(metrics.resident.clone()))?;
        registry.register(Box::new(metrics.in_flight.clone()))?;
        Ok(metrics)
    }

    /// Counts a reply: its language and kind, never a word of the message.
    pub fn replied(&self, reply: &Reply) {
        let kind = match (&reply.urgent, reply.certainty) {
            (Some(_), _) => "urgent",
            (None, Certainty::Sure) => "sure",
            (None, Certainty::Unsure) => "unsure",
            (None, Certainty::Nothing) => "nothing",
        };
        self.replies.with_label_values(&[reply.language.tag(), kind]).inc();
    }

    /// Counts what nothing was found for.
    pub fn missed(&self, gap: &Gap) {
        let area = if gap.area.is_empty() { "none" } else { &gap.area };
        self.gaps.with_label_values(&[gap.lang.as_str(), area]).inc();
    }

    /// Counts an answer.
    pub fn answered(&self, method: &Method, route: &str, status: StatusCode, took: Duration) {
        // Anybody can invent methods; each would become a series of its own.
        let method = match method.as_str() {
            known @ ("GET" | "HEAD" | "POST") => known,
            _ => "other",
        };
        let class = match status.as_u16() {
            100..=199 => "1xx",
            200..=299 => "2xx",
            300..=399 => "3xx",
            400..=499 => "4xx",
            _ => "5xx",
        };
        self.requests.with_label_values(&[method, route, class]).inc();
        self.seconds.with_label_values(&[route]).observe(took.as_secs_f64());
    }

    /// Counts a request that was turned away.
    pub fn refused(&self, why: &str) {
        self.refused.with_label_values(&[why]).inc();
    }

    /// Notes what is being served now.
    pub fn published(&self, edition: &Edition) {
        for (kind, count) in edition.counts() {
            self.corpus.with_label_values(&[kind]).set(i64::try_from(count).unwrap_or(i64::MAX));
        }
        self.snapshot.reset();
        let policy = edition.policy_name();
        self.snapshot.with_label_values(&[edition.snapshot.digest.short().as_str(), policy]).set(1);
    }

    /// Everything in Prometheus' text format.
    ///
    /// # Errors
    /// Where a family cannot be written, which would be a fault of this module.
    pub fn text(&self) -> Result<String, prometheus::Error> {
        self.resident.set(resident_bytes().unwrap_or_default());
        let mut out = Vec::new();
        TextEncoder::new().encode(&self.registry.gather(), &mut out)?;
        String::from_utf8(out).map_err(|error| prometheus::Error::Msg(error.to_string()))
    }
}

/// What the kernel says this process holds in memory; `None` where it does not say.
fn resident_bytes() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse::<i64>().ok().map(|kilobytes| kilobytes * 1024)
}
