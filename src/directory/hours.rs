//! Opening hours, and whether a party is open at a given moment in Sweden.

use crate::audit::Grade;
use jiff::civil::{DateTime, Time, Weekday};
use jiff::{Span, ToSpan};

/// The names of days in `party.toml`, Monday first.
pub const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// What the hours are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum HoursFor {
    Phone,
    Visit,
}

/// Hours on some days of the week, in Swedish local time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Calls or visits.
    pub purpose: HoursFor,
    /// The days.
    pub days: Vec<Weekday>,
    /// Minutes after midnight.
    pub opens: u16,
    /// Minutes after midnight, up to 1440.
    pub closes: u16,
    /// How sure it is.
    pub grade: Grade,
}

impl Hours {
    /// Open day and night on every day.
    pub fn always(&self) -> bool {
        self.days.len() == DAYS.len() && self.opens == 0 && self.closes == 24 * 60
    }

    /// `08:30`, and `24:00` for the end of the day.
    pub fn clock(minutes: u16) -> String {
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// Reads `08:30`; `24:00` is the end of the day.
    pub fn parse_clock(text: &str) -> Option<u16> {
        let (hours, minutes) = text.split_once(':')?;
        let digits = |part: &str| {
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok().filter(|_| part.len() == 2)).flatten()
        };
        let (hours, minutes) = (digits(hours)?, digits(minutes)?);
        let total = hours * 60 + minutes;
        (minutes < 60 && total <= 24 * 60).then_some(total)
    }

    fn holds(&self, day: Weekday, minutes: u16) -> bool {
        self.days.contains(&day) && self.opens <= minutes && minutes < self.closes
    }
}

/// Whether a party can be reached now, and otherwise when next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Openness {
    /// No hours are known.
    Unknown,
    /// Day and night.
    Always,
    /// Until this time today (minutes after midnight).
    OpenUntil(u16),
    /// Opens next on this day at this time.
    OpensAt(Weekday, u16),
}

/// How open `hours` are at a local moment. Public holidays are not known here: readers are told to check.
pub fn openness(hours: &[Hours], now: DateTime) -> Openness {
    if hours.is_empty() {
        return Openness::Unknown;
    }
    if hours.iter().any(Hours::always) {
        return Openness::Always;
    }
    let minutes = |time: Time| u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or(0);
    let (day, minute) = (now.date().weekday(), minutes(now.time()));
    if let Some(closes) = hours.iter().filter(|h| h.holds(day, minute)).map(|h| h.closes).max() {
        return Openness::OpenUntil(closes);
    }
    for ahead in 0..=7_i64 {
        let step: Span = ahead.days();
        let Ok(date) = now.date().checked_add(step) else { break };
        let later = |h: &&Hours| h.days.contains(&date.weekday()) && (ahead > 0 || h.opens > minute);
        if let Some(opens) = hours.iter().filter(later).map(|h| h.opens).min() {
            return Openness::OpensAt(date.weekday(), opens);
        }
    }
    Openness::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    fn office() -> Vec<Hours> {
        let days = DAYS.iter().take(5).map(|(_, day)| *day).collect();
        vec![Hours { purpose: HoursFor::Phone, days, opens: 9 * 60, closes: 15 * 60, grade: Grade::Sourced }]
    }

    #[test]
    fn open_closed_and_next_monday() {
        // 2026-11-20 is a Friday.
        assert_eq!(openness(&office(), datetime(2026, 11, 20, 9, 0, 0, 0)), Openness::OpenUntil(900));
        assert_eq!(openness(&office(), datetime(2026, 11, 20, 8, 59, 0, 0)), Openness::OpensAt(Weekday::Friday, 540));
        assert_eq!(openness(&office(), datetime(2026, 11, 20, 15, 0, 0, 0)), Openness::OpensAt(Weekday::Monday, 540));
        assert_eq!(openness(&[], datetime(2026, 11, 20, 15, 0, 0, 0)), Openness::Unknown);
    }

    #[test]
    fn clocks_read_and_write() {
        assert_eq!(Hours::parse_clock("24:00"), Some(1440));
        assert_eq!(Hours::parse_clock("7:30"), None);
        assert_eq!(Hours::parse_clock("24:01"), None);
        assert_eq!(Hours::parse_clock("+9:00"), None);
        assert_eq!(Hours::clock(450), "07:30");
    }
}
