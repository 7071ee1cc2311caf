//! iCalendar (RFC 5545): the plan's dates, for any calendar program.
//!
//! Nothing here reads a clock: the moment of writing is passed in, and identifiers come from what the entry is about,
//! so that importing a newer calendar replaces entries instead of doubling them.

use crate::audit::Digest;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use std::fmt::Write as _;

/// A calendar file.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// What the reader's program calls it.
    pub name: String,
    /// BCP 47 tag of its texts.
    pub language: String,
    /// The moment it was written.
    pub stamp: Timestamp,
    /// Its entries, in the order they are written.
    pub entries: Vec<Entry>,
}

/// One thing to remember.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Stable identifier; see [`uid`].
    pub uid: String,
    /// When, and whether it is an appointment or a task.
    pub kind: Kind,
    /// One line.
    pub summary: String,
    /// More, in plain text; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub location: String,
    /// A page that says more.
    pub url: Option<String>,
    /// Minutes before the start (or before a task is due) at which to remind.
    pub remind: Option<u32>,
    /// Marked private, for those whose calendar others may see.
    pub private: bool,
}

/// What kind of entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `VEVENT`: something that happens; `until` is the last day or the end, inclusive for days.
    Event {
        /// When it starts.
        from: When,
        /// When it ends.
        until: Option<When>,
    },
    /// `VTODO`: something to do.
    Todo {
        /// By when.
        due: Option<When>,
    },
}

/// A whole day, or a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day wherever the reader is.
    Day(Date),
    /// A moment, written in UTC.
    Moment(Timestamp),
}

/// An identifier that depends only on what the entry is about.
pub fn uid(parts: &[&str]) -> String {
    format!("{}@welcome-house", Digest::of(parts.iter().copied()).short())
}

impl Calendar {
    /// The file's text, with CRLF line ends.
    pub fn render(&self) -> String {
        let mut out = Lines::default();
        out.line("BEGIN:VCALENDAR");
        out.line("VERSION:2.0");
        out.line("PRODID:-//Welcome House//Plan//EN");
        out.line("CALSCALE:GREGORIAN");
        out.line("METHOD:PUBLISH");
        out.text("X-WR-CALNAME", &self.name);
        for entry in &self.entries {
            self.entry(&mut out, entry);
        }
        out.line("END:VCALENDAR");
        out.0
    }

    fn entry(&self, out: &mut Lines, entry: &Entry) {
        let component = match entry.kind {
            Kind::Event { .. } => "VEVENT",
            Kind::Todo { .. } => "VTODO",
        };
        out.line(&format!("BEGIN:{component}"));
        out.text("UID", &entry.uid);
        out.line(&format!("DTSTAMP:{}", utc(self.stamp)));
        match entry.kind {
            Kind::Event { from, until } => {
                out.line(&format!("DTSTART{}", value(from)));
                if let Some(until) = until {
                    out.line(&format!("DTEND{}", value(exclusive(until))));
                }
            }
            Kind::Todo { due } => {
                if let Some(due) = due {
                    out.line(&format!("DUE{}", value(due)));
                }
                out.line("STATUS:NEEDS-ACTION");
            }
        }
        let tag: String = self.language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        out.text(&format!("SUMMARY;LANGUAGE={tag}"), &entry.summary);
        if !entry.description.is_empty() {
            out.text(&format!("DESCRIPTION;LANGUAGE={tag}"), &entry.description);
        }
        if !entry.location.is_empty() {
            out.text("LOCATION", &entry.location);
        }
        if let Some(url) = &entry.url {
            let url: String = url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
            out.line(&format!("URL:{url}"));
        }
        out.line(if entry.private { "CLASS:PRIVATE" } else { "CLASS:PUBLIC" });
        // A day to remember does not make the person busy.
        if matches!(entry.kind, Kind::Event { from: When::Day(_), .. }) {
            out.line("TRANSP:TRANSPARENT");
        }
        if let Some(minutes) = entry.remind.filter(|_| entry.kind != (Kind::Todo { due: None })) {
            let related = if component == "VTODO" { ";RELATED=END" } else { "" };
            out.line("BEGIN:VALARM");
            out.line("ACTION:DISPLAY");
            out.text("DESCRIPTION", &entry.summary);
            out.line(&format!("TRIGGER{related}:-PT{minutes}M"));
            out.line("END:VALARM");
        }
        out.line(&format!("END:{component}"));
    }
}

/// `DTEND` names the first day that is not part of the event any more.
fn exclusive(until: When) -> When {
    match until {
        When::Day(day) => When::Day(day.checked_add(1.day()).unwrap_or(day)),
        moment => moment,
    }
}

fn value(when: When) -> String {
    match when {
        When::Day(day) => format!(";VALUE=DATE:{}", day.strftime("%Y%m%d")),
        When::Moment(moment) => format!(":{}", utc(moment)),
    }
}

fn utc(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A property of type TEXT, escaped.
    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => {
                    let _ = write!(line, "\\{letter}");
                }
                '\n' => line.push_str("\\n"),
                '\t' => line.push('\t'),
                _ if letter.is_control() => {}
                _ => line.push(letter),
            }
        }
        self.line(&line);
    }

    /// One content line, folded so that no line is longer than 75 octets and no letter is torn apart.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn calendar(entries: Vec<Entry>) -> String {
        let stamp = "2026-11-21T08:30:00Z".parse().unwrap();
        Calendar { name: "Min plan".to_owned(), language: "sv".to_owned(), stamp, entries }.render()
    }

    fn entry(summary: &str, kind: Kind) -> Entry {
        Entry {
            uid: uid(&["step", "register"]),
            kind,
            summary: summary.to_owned(),
            description: String::new(),
            location: String::new(),
            url: None,
            remind: Some(900),
            private: false,
        }
    }

    /// What a calendar program reads: unfolded lines.
    fn unfold(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_day_is_a_day_everywhere() {
        let kind = Kind::Event { from: When::Day(date(2026, 12, 31)), until: Some(When::Day(date(2026, 12, 31))) };
        let lines = unfold(&calendar(vec![entry("Boka tid; ta med pass, foto", kind)]));
        for wanted in [
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "DTSTAMP:20261121T083000Z",
            "SUMMARY;LANGUAGE=sv:Boka tid\\; ta med pass\\, foto",
            "TRIGGER:-PT900M",
        ] {
            assert!(lines.iter().any(|line| line == wanted), "{wanted} is missing in {lines:#?}");
        }
    }

    #[test]
    fn a_task_reminds_before_it_is_due() {
        let due = When::Moment("2026-12-01T09:00:00+01:00".parse().unwrap());
        let lines = unfold(&calendar(vec![entry("x", Kind::Todo { due: Some(due) })]));
        assert!(lines.contains(&"DUE:20261201T080000Z".to_owned()));
        assert!(lines.contains(&"TRIGGER;RELATED=END:-PT900M".to_owned()));
        let open = unfold(&calendar(vec![entry("x", Kind::Todo { due: None })]));
        assert!(!open.contains(&"BEGIN:VALARM".to_owned()));
    }

    #[test]
    fn identifiers_are_stable_and_differ() {
        assert_eq!(uid(&["a", "b"]), uid(&["a", "b"]));
        assert_ne!(uid(&["a", "b"]), uid(&["ab"]));
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_75_octets_and_no_text_breaks_out(text in "\\PC{0,200}|[a-zሀ-ቿء-ي;,\\\\\n\r]{0,200}") {
            let rendered = calendar(vec![Entry { description: text.clone(), ..entry("s", Kind::Todo { due: None }) }]);
            prop_assert!(rendered.split("\r\n").all(|line| line.len() <= 75));
            let lines = unfold(&rendered);
            prop_assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:")).count(), 2);
            let written = lines.iter().find_map(|line| line.strip_prefix("DESCRIPTION;LANGUAGE=sv:")).unwrap_or_default();
            let mut read = String::new();
            let mut letters = written.chars();
            while let Some(letter) = letters.next() {
                match letter {
                    '\\' => read.extend(letters.next().map(|next| if next == 'n' { '\n' } else { next })),
                    _ => read.push(letter),
                }
            }
            prop_assert_eq!(read, text.replace('\r', ""));
        }
    }
}
