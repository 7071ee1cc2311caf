//! Metrics: counts in Prometheus' text format. They say how much and how fast, in which language; never who or what.

use crate::lang::Lang;
use prometheus::core::Collector;
use prometheus::{Error, HistogramOpts, HistogramVec, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry, TextEncoder};
use std::time::Duration;

/// The content type of [`Metrics::render`].
pub const CONTENT_TYPE: &str = prometheus::TEXT_FORMAT;

/// Every count of the house.
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    in_flight: IntGauge,
    refused: IntCounterVec,
    searches: IntCounterVec,
    replies: IntCounterVec,
    gaps: IntCounterVec,
    snapshot: IntGaugeVec,
    documents: IntGauge,
    resident: IntGauge,
}

/// A request being answered; counted as long as it lives.
pub struct InFlight(IntGauge);

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Metrics {
    /// All counts at zero.
    ///
    /// # Errors
    /// Never in practice: only names that clash.
    pub fn new() -> Result<Metrics, Error> {
        let registry = Registry::new_custom(Some("welcome_house".to_owned()), None)?;
        let counter =
            |name: &str, help: &str, labels: &[&str]| kept(&registry, IntCounterVec::new(Opts::new(name, help), labels)?);
        let gauge = |name: &str, help: &str| kept(&registry, IntGauge::new(name, help)?);
        let buckets = vec![0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0];
        let seconds = HistogramOpts::new("request_seconds", "Time to answer, by route pattern").buckets(buckets);
        let build = kept(&registry, IntGaugeVec::new(Opts::new("build_info", "The running version"), &["version"])?)?;
        build.with_label_values(&[env!("CARGO_PKG_VERSION")]).set(1);
        Ok(Metrics {
            requests: counter("requests_total", "Requests answered, by route pattern and status class", &["route", "status"])?,
            seconds: kept(&registry, HistogramVec::new(seconds, &["route"])?)?,
            in_flight: gauge("requests_in_flight", "Requests being answered")?,
            refused: counter("requests_refused_total", "Requests turned away unanswered, by reason", &["reason"])?,
            searches: counter("searches_total", "Searches, by language and whether anything was found", &["language", "found"])?,
            replies: counter("chat_replies_total", "Chat replies, by kind and language", &["kind", "language"])?,
            gaps: counter("gaps_total", "Questions without a good answer, by language and area", &["language", "area"])?,
            snapshot: kept(&registry, IntGaugeVec::new(Opts::new("snapshot_info", "The content being shown"), &["digest"])?)?,
            documents: gauge("snapshot_documents", "Documents in the content being shown")?,
            resident: gauge("resident_bytes", "Memory in use")?,
            registry,
        })
    }

    /// A request has come.
    pub fn begin(&self) -> InFlight {
        self.in_flight.inc();
        InFlight(self.in_flight.clone())
    }

    /// How many requests are being answered.
    pub fn in_flight(&self) -> usize {
        usize::try_from(self.in_flight.get()).unwrap_or_default()
    }

    /// A request has been answered. `route` is the pattern; unknown addresses share one, such as `unknown`.
    pub fn answered(&self, route: &str, status: u16, took: Duration) {
        let class = match status / 100 {
            1 => "1xx",
            2 => "2xx",
            3 => "3xx",
            4 => "4xx",
            _ => "5xx",
        };
        self.requests.with_label_values(&[route, class]).inc();
        self.seconds.with_label_values(&[route]).observe(took.as_secs_f64());
    }

    /// A request has been turned away: `rate`, `overload`, `timeout`, `size`.
    pub fn refused(&self, reason: &'static str) {
        self.refused.with_label_values(&[reason]).inc();
    }

    /// Somebody searched.
    pub fn searched(&self, lang: Lang, found: bool) {
        self.searches.with_label_values(&[lang.tag(), if found { "yes" } else { "no" }]).inc();
    }

    /// The chat replied: `urgent`, `passage`, `party`, `question`, `fallback` …
    pub fn replied(&self, kind: &'static str, lang: Lang) {
        self.replies.with_label_values(&[kind, lang.tag()]).inc();
    }

    /// Somebody asked what the house has no good answer to. `area` is an area's slug or `unknown`, never words of theirs.
    pub fn gap(&self, lang: Lang, area: &str) {
        self.gaps.with_label_values(&[lang.tag(), area]).inc();
    }

    /// This content is shown from now on.
    pub fn shows(&self, digest: &str, documents: usize) {
        self.snapshot.reset();
        self.snapshot.with_label_values(&[digest]).set(1);
        self.documents.set(i64::try_from(documents).unwrap_or(i64::MAX));
    }

    /// All counts as text.
    ///
    /// # Errors
    /// Never in practice.
    pub fn render(&self) -> Result<String, Error> {
        self.resident.set(resident_bytes().unwrap_or_default());
        TextEncoder::new().encode_to_string(&self.registry.gather())
    }
}

fn kept<T: Collector + Clone + 'static>(registry: &Registry, collector: T) -> Result<T, Error> {
    registry.register(Box::new(collector.clone()))?;
    Ok(collector)
}

/// What the kernel says this process holds in memory; `None` where there is no `/proc`.
fn resident_bytes() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse::<i64>().ok().map(|kilobytes| kilobytes * 1024)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_is_counted() {
        let metrics = Metrics::new().unwrap();
        let somali = Lang::parse("so").unwrap();
        let request = metrics.begin();
        assert_eq!(metrics.in_flight(), 1);
        drop(request);
        metrics.answered("/{lang}/search", 200, Duration::from_millis(3));
        metrics.answered("/{lang}/search", 404, Duration::from_millis(3));
        metrics.refused("rate");
        metrics.searched(somali, false);
        metrics.replied("urgent", somali);
        metrics.gap(somali, "work");
        metrics.shows("old", 1);
        metrics.shows("abc", 812);
        let text = metrics.render().unwrap();
        for line in [
            "welcome_house_requests_total{route=\"/{lang}/search\",status=\"4xx\"} 1",
            "welcome_house_request_seconds_count{route=\"/{lang}/search\"} 2",
            "welcome_house_requests_in_flight 0",
            "welcome_house_requests_refused_total{reason=\"rate\"} 1",
            "welcome_house_searches_total{found=\"no\",language=\"so\"} 1",
            "welcome_house_chat_replies_total{kind=\"urgent\",language=\"so\"} 1",
            "welcome_house_gaps_total{area=\"work\",language=\"so\"} 1",
            "welcome_house_snapshot_info{digest=\"abc\"} 1",
            "welcome_house_snapshot_documents 812",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is missing in\n{text}");
        }
        assert!(!text.contains("\"old\""));
    }
}
