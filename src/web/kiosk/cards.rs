//! Party cards, rows and labels: the small pieces that several pages show.

use super::frame::Frame;
use crate::audit::{Published, Standing};
use crate::content::words::By;
use crate::content::{Facts, Voice};
use crate::directory::{DAYS, Hours, HoursFor, Openness, openness};
use crate::lang::{Args, Lang};
use crate::library::{PartyPage, Reading, Snapshot, Texts, nearest};
use jiff::civil::{DateTime, Weekday};

/// A line in a list of documents.
pub struct Row {
    /// The document's slug.
    pub slug: String,
    /// Its title in the shown language.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// The shown language's tag.
    pub tag: &'static str,
    /// And its direction.
    pub dir: &'static str,
}

impl Row {
    /// A row for a document's texts, in the nearest language.
    pub fn new(slug: &str, texts: &Texts, lang: Lang) -> Option<Row> {
        let text = nearest(texts, lang)?;
        Some(Row {
            slug: slug.to_owned(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            tag: text.lang.tag(),
            dir: text.lang.direction().as_str(),
        })
    }
}

/// A party as it is shown beside an article, a step or an answer.
pub struct Card {
    /// The party's slug.
    pub slug: String,
    /// The name a reader of the language understands.
    pub title: String,
    /// The official name.
    pub name: String,
    /// The language of the title.
    pub tag: &'static str,
    /// And its direction.
    pub dir: &'static str,
    /// When it can be reached, in words; empty where no hours are known.
    pub openness: String,
    /// Whether it can be reached now.
    pub open: bool,
    /// How.
    pub contacts: Vec<ContactLine>,
}

/// One way to reach a party.
pub struct ContactLine {
    /// The icon's name.
    pub icon: &'static str,
    /// The way, in words.
    pub way: String,
    /// The value.
    pub html: String,
}

impl Card {
    /// A party's card as of a local moment.
    pub fn new(page: &PartyPage, facts: &Facts, voice: &Voice<'_>, frame: &Frame<'_>, now: DateTime) -> Option<Card> {
        let text = nearest(&page.texts, frame.lang)?;
        let state = openness(&page.party.hours, now);
        let contacts = page.party.contacts.iter().filter_map(|contact| {
            let icon = contact.kind.name();
            let html = voice.fact_html(facts.get(&contact.fact)?);
            Some(ContactLine { icon, way: frame.t(&format!("contact-{icon}")), html })
        });
        Some(Card {
            slug: page.party.slug.clone(),
            title: text.title.clone(),
            name: page.party.name.clone(),
            tag: text.lang.tag(),
            dir: text.lang.direction().as_str(),
            openness: openness_words(state, frame),
            open: matches!(state, Openness::Always | Openness::OpenUntil(_)),
            contacts: contacts.collect(),
        })
    }

    /// Cards for party slugs; those that are not published are passed over.
    pub fn all<'s>(
        slugs: impl IntoIterator<Item = &'s String>,
        snapshot: &Snapshot,
        voice: &Voice<'_>,
        frame: &Frame<'_>,
        now: DateTime,
    ) -> Vec<Card> {
        let pages = slugs.into_iter().filter_map(|slug| snapshot.parties.get(slug));
        pages.filter_map(|page| Card::new(page, &snapshot.facts, voice, frame, now)).collect()
    }
}

/// When a party can be reached, in words.
pub fn openness_words(state: Openness, frame: &Frame<'_>) -> String {
    match state {
        Openness::Unknown => String::new(),
        Openness::Always => frame.t("open-always"),
        Openness::OpenUntil(minutes) => frame.tv("open-until", "time", &Hours::clock(minutes)),
        Openness::OpensAt(day, minutes) => {
            let mut args = Args::new();
            args.set("day", frame.t(&format!("day-{}", day_name(day))));
            args.set("time", Hours::clock(minutes));
            frame.messages.text_with(frame.lang, "opens-at", &args)
        }
    }
}

fn day_name(day: Weekday) -> &'static str {
    DAYS.iter().find(|(_, known)| *known == day).map_or("mon", |(name, _)| name)
}

/// A party's hours, a line each, as HTML.
pub fn hours_lines(hours: &[Hours], frame: &Frame<'_>) -> Vec<String> {
    let line = |entry: &Hours| {
        let purpose = frame.t(match entry.purpose {
            HoursFor::Phone => "hours-phone",
            HoursFor::Visit => "hours-visit",
        });
        let when = if entry.always() {
            frame.t("hours-always")
        } else {
            let days: Vec<String> = day_ranges(&entry.days).iter().map(|range| range_words(range, frame)).collect();
            let (opens, closes) = (Hours::clock(entry.opens), Hours::clock(entry.closes));
            format!("{} <bdi dir=\"ltr\">{opens}–{closes}</bdi>", days.join(", "))
        };
        let doubt = if entry.grade.uncertain() {
            format!(" <small class=\"unsure\">({})</small>", frame.t("may-have-changed"))
        } else {
            String::new()
        };
        format!("<b>{purpose}:</b> {when}{doubt}")
    };
    hours.iter().map(line).collect()
}

/// Days that follow each other, joined.
fn day_ranges(days: &[Weekday]) -> Vec<Vec<Weekday>> {
    let mut ranges: Vec<Vec<Weekday>> = Vec::new();
    for day in days {
        match ranges.last_mut() {
            Some(range) if range.last().is_some_and(|last| last.next() == *day && *last != Weekday::Sunday) => range.push(*day),
            _ => ranges.push(vec![*day]),
        }
    }
    ranges
}

fn range_words(range: &[Weekday], frame: &Frame<'_>) -> String {
    let word = |day: Option<&Weekday>| day.map(|day| frame.t(&format!("day-{}", day_name(*day)))).unwrap_or_default();
    match range {
        [_] => word(range.first()),
        _ => format!("{}–{}", word(range.first()), word(range.last())),
    }
}

/// A note on where a text stands.
pub struct Label {
    /// The words.
    pub text: String,
    /// Whether it is good news.
    pub good: bool,
}

/// The labels of a text: its audit, who translated it, and in which language it is shown.
pub fn labels(text: &Published<Reading>, frame: &Frame<'_>) -> Vec<Label> {
    let mut labels = Vec::new();
    if text.lang != frame.lang {
        let words = frame.tv("label-other-language", "language", text.lang.row().autonym);
        labels.push(Label { text: words, good: false });
    }
    match text.standing() {
        Standing::Audited { role, organisation, reviewed } => {
            let mut args = Args::new();
            args.set("date", Voice::new(frame.lang, frame.messages).date(*reviewed));
            args.set("role", role.as_str());
            args.set("organisation", organisation.as_str());
            labels.push(Label { text: frame.messages.text_with(frame.lang, "label-audited", &args), good: true });
        }
        Standing::Unaudited { .. } => {
            let mut words = frame.t("label-draft");
            if text.translated_by == Some(By::Machine) {
                words = format!("{words} {}", frame.t("label-machine"));
            }
            labels.push(Label { text: words, good: false });
        }
    }
    if text.stale {
        labels.push(Label { text: frame.t("label-stale"), good: false });
    }
    labels
}

/// The label of words that belong to the house's drafts as a whole, such as the guide's.
pub fn draft_label(standing: &Standing, frame: &Frame<'_>) -> Vec<Label> {
    match standing {
        Standing::Audited { .. } => Vec::new(),
        Standing::Unaudited { .. } => vec![unreviewed(frame)],
    }
}

/// The label of words that nobody has reviewed; in other languages than Swedish a program has translated them.
pub fn unreviewed(frame: &Frame<'_>) -> Label {
    let draft = frame.t("label-draft");
    let text = if frame.lang == Lang::SWEDISH { draft } else { format!("{draft} {}", frame.t("label-machine")) };
    Label { text, good: false }
}
