//! Telemetry: log lines for people or machines. What readers ask, answer or search never appears in one.

use crate::config::{Log, LogFormat};
use std::time::Duration;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::format::FmtSpan;

/// Why log lines cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// The filter cannot be understood.
    #[error("log.filter: {0}")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// Something else writes them already.
    #[error("logging has been started already")]
    Started,
}

/// Starts writing log lines to standard error.
///
/// # Errors
/// A filter that cannot be understood; a second start.
pub fn start(log: &Log) -> Result<(), TelemetryError> {
    let filter = EnvFilter::try_new(&log.filter)?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_span_events(FmtSpan::NONE);
    let started = match log.format {
        LogFormat::Text => lines.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).with_span_list(false).try_init(),
    };
    started.map_err(|_| TelemetryError::Started)
}

/// All that is ever written down about a request. There is no field for its address, query, body or reader.
#[derive(Clone, Copy, Debug)]
pub struct RequestLine<'a> {
    /// `GET`, `POST` …
    pub method: &'a str,
    /// The route's pattern (`/{lang}/articles/{slug}`), never the path itself.
    pub route: &'a str,
    /// The answer's status.
    pub status: u16,
    /// How long it took.
    pub took: Duration,
}

impl RequestLine<'_> {
    /// Writes the line; failures of the house itself are warnings.
    pub fn write(&self) {
        let RequestLine { method, route, status, took } = self;
        let ms = (took.as_secs_f64() * 10_000.0).round() / 10.0;
        if *status >= 500 {
            tracing::warn!(target: "welcome_house::request", method, route, status, ms, "request");
        } else {
            tracing::info!(target: "welcome_house::request", method, route, status, ms, "request");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_must_be_understood() {
        let log = Log { format: LogFormat::Json, filter: "info,welcome_house=loud".to_owned() };
        assert!(matches!(start(&log), Err(TelemetryError::Filter(_))));
    }
}
