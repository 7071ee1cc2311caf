//! A language's voice: texts and typed facts rendered for its readers, as plain text and as HTML.
//!
//! Facts are isolated: in HTML by `<bdi>`, in plain right-to-left text by U+2068 … U+2069, so that a number never
//! changes places with the words around it.

use super::facts::{Fact, FactValue, Facts};
use super::markup::{Block, Link, Span};
use crate::lang::{Args, Digits, Direction, Lang, Messages};
use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use jiff::civil::Date;
use std::fmt::Write;

/// Renders texts and facts in one language.
pub struct Voice<'a> {
    lang: Lang,
    messages: &'a Messages,
    numbers: Option<DecimalFormatter>,
    dates: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
}

impl<'a> Voice<'a> {
    /// A voice for `lang`, with the interface's words for units and notes.
    pub fn new(lang: Lang, messages: &'a Messages) -> Voice<'a> {
        let system = match lang.row().digits {
            Digits::Latin => "latn",
            Digits::Arabic => "arab",
            Digits::Persian => "arabext",
        };
        let locale: Locale = format!("{}-u-nu-{system}", lang.row().cldr).parse().unwrap_or(icu::locale::locale!("en"));
        Voice {
            lang,
            messages,
            numbers: DecimalFormatter::try_new(locale.clone().into(), Default::default()).ok(),
            dates: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A whole number in the reader's digits.
    pub fn number(&self, value: u32) -> String {
        let decimal = Decimal::from(value);
        self.numbers.as_ref().map_or_else(|| value.to_string(), |numbers| numbers.format_to_string(&decimal))
    }

    /// A date as the reader writes it, in the Gregorian calendar that Swedish letters use.
    pub fn date(&self, date: Date) -> String {
        let (Ok(month), Ok(day)) = (u8::try_from(date.month()), u8::try_from(date.day())) else {
            return date.to_string();
        };
        let calendar_date = icu::calendar::Date::try_new_gregorian(i32::from(date.year()), month, day);
        match (&self.dates, calendar_date) {
            (Some(dates), Ok(value)) => dates.format(&value).to_string(),
            _ => date.to_string(),
        }
    }

    /// A fact's value in words, without notes or marks.
    pub fn value(&self, value: &FactValue) -> String {
        match value {
            FactValue::Phone { number, .. } => number.clone(),
            FactValue::Money { amount, .. } => {
                let decimal = amount.parse::<Decimal>().unwrap_or_default();
                let amount = self.numbers.as_ref().map_or_else(|| amount.clone(), |numbers| numbers.format_to_string(&decimal));
                self.phrase("money-sek", &[("amount", amount)], None)
            }
            FactValue::Duration { amount, unit } => {
                self.phrase(&format!("unit-{}", unit.name()), &[("shown", self.number(*amount))], Some(*amount))
            }
            FactValue::Count(value) => self.number(*value),
            FactValue::Date(date) => self.date(*date),
            FactValue::Address { street, postcode, city } => match postcode {
                Some(postcode) => format!("{street}, {postcode} {city}"),
                None => format!("{street}, {city}"),
            },
            FactValue::Url(url) => bare_url(url).to_owned(),
            FactValue::Email(email) => email.clone(),
        }
    }

    fn phrase(&self, id: &str, words: &[(&str, String)], count: Option<u32>) -> String {
        let mut args = Args::new();
        for (name, word) in words {
            args.set(*name, word.as_str());
        }
        if let Some(count) = count {
            args.set("n", count);
        }
        self.messages.text_with(self.lang, id, &args)
    }

    /// Plain text of a run of spans; unknown facts vanish (the library has reported them).
    pub fn text(&self, spans: &[Span], facts: &Facts) -> String {
        let mut out = String::new();
        self.write_text(spans, facts, &mut out);
        out
    }

    fn write_text(&self, spans: &[Span], facts: &Facts, out: &mut String) {
        for span in spans {
            match span {
                Span::Text(text) => out.push_str(text),
                Span::Strong(inner) | Span::Emphasis(inner) | Span::Link(_, inner) => self.write_text(inner, facts, out),
                Span::Fact(id) => {
                    if let Some(fact) = facts.get(id) {
                        self.write_fact_text(fact, out);
                    }
                }
            }
        }
    }

    fn write_fact_text(&self, fact: &Fact, out: &mut String) {
        let value = self.value(&fact.value);
        match self.lang.direction() {
            Direction::Rtl => out.extend(['\u{2068}'].into_iter().chain(value.chars()).chain(['\u{2069}'])),
            Direction::Ltr => out.push_str(&value),
        }
        if fact.grade.uncertain() {
            let _ = write!(out, " ({})", self.messages.text(self.lang, "may-have-changed"));
        }
    }

    /// Plain text of blocks, one line each.
    pub fn blocks_text(&self, blocks: &[Block], facts: &Facts) -> String {
        let lines: Vec<String> = blocks.iter().flat_map(Block::runs).map(|run| self.text(run, facts)).collect();
        lines.join("\n")
    }

    /// HTML of a run of spans.
    pub fn html(&self, spans: &[Span], facts: &Facts) -> String {
        let mut out = String::new();
        self.write_html(spans, facts, &mut out);
        out
    }

    fn write_html(&self, spans: &[Span], facts: &Facts, out: &mut String) {
        for span in spans {
            match span {
                Span::Text(text) => escape(text, out),
                Span::Strong(inner) => self.wrap("strong", inner, facts, out),
                Span::Emphasis(inner) => self.wrap("em", inner, facts, out),
                Span::Link(link, inner) => {
                    let lang = self.lang.tag();
                    let _ = match link {
                        Link::Article(slug) => write!(out, "<a href=\"/{lang}/articles/{slug}\">"),
                        Link::Party(slug) => write!(out, "<a href=\"/{lang}/parties/{slug}\">"),
                        Link::Area(slug) => write!(out, "<a href=\"/{lang}/areas/{slug}\">"),
                        Link::Term(slug) => write!(out, "<a class=\"term\" href=\"/{lang}/words#{slug}\">"),
                    };
                    self.write_html(inner, facts, out);
                    out.push_str("</a>");
                }
                Span::Fact(id) => {
                    if let Some(fact) = facts.get(id) {
                        out.push_str(&self.fact_html(fact));
                    }
                }
            }
        }
    }

    fn wrap(&self, tag: &str, inner: &[Span], facts: &Facts, out: &mut String) {
        let _ = write!(out, "<{tag}>");
        self.write_html(inner, facts, out);
        let _ = write!(out, "</{tag}>");
    }

    /// A fact as HTML: a link where it can be dialled or opened, isolated, and with a note where it may have changed.
    pub fn fact_html(&self, fact: &Fact) -> String {
        let mut value = String::new();
        escape(&self.value(&fact.value), &mut value);
        let mut out = match &fact.value {
            FactValue::Phone { number, international } => {
                let dialled = dialled(international.as_deref().unwrap_or(number));
                format!("<a class=\"tel\" href=\"tel:{dialled}\"><bdi dir=\"ltr\">{value}</bdi></a>")
            }
            FactValue::Url(url) => {
                let mut address = String::new();
                escape(url, &mut address);
                format!("<a href=\"{address}\" rel=\"noreferrer external\"><bdi dir=\"ltr\">{value}</bdi></a>")
            }
            FactValue::Email(_) => format!("<a href=\"mailto:{value}\"><bdi dir=\"ltr\">{value}</bdi></a>"),
            FactValue::Address { .. } => format!("<bdi dir=\"ltr\" lang=\"sv\">{value}</bdi>"),
            FactValue::Money { .. } | FactValue::Duration { .. } | FactValue::Count(_) | FactValue::Date(_) => {
                format!("<bdi>{value}</bdi>")
            }
        };
        if fact.grade.uncertain() {
            let _ = write!(out, " <small class=\"unsure\">({})</small>", self.messages.text(self.lang, "may-have-changed"));
        }
        out
    }

    /// HTML of blocks.
    pub fn blocks_html(&self, blocks: &[Block], facts: &Facts) -> String {
        let mut out = String::new();
        for block in blocks {
            let list = match block {
                Block::Paragraph(spans) => {
                    self.wrap("p", spans, facts, &mut out);
                    continue;
                }
                Block::Bullets(_) => "ul",
                Block::Numbers(_) => "ol",
            };
            let _ = write!(out, "<{list}>");
            for item in block.runs() {
                self.wrap("li", item, facts, &mut out);
            }
            let _ = write!(out, "</{list}>");
        }
        out
    }
}

/// The digits and the leading plus of a telephone number, as a `tel:` link wants them.
pub fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// A web address as people read it.
pub fn bare_url(url: &str) -> &str {
    let bare = url.strip_prefix("https://").unwrap_or(url);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
}

/// Appends `text` with HTML's special characters escaped.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::{Grade, Source};
    use jiff::civil::date;

    fn messages() -> Messages {
        let lang = |tag| Lang::parse(tag).unwrap_or(Lang::SWEDISH);
        let files = [
            (
                lang("sv"),
                "sv.ftl",
                "money-sek = { $amount } kr\nunit-weeks = { $n ->\n    [one] en vecka\n   *[other] { $shown } veckor\n }\nmay-have-changed = kan ha ändrats\n",
            ),
            (
                lang("ar"),
                "ar.ftl",
                "money-sek = { $amount } كرونة\nunit-weeks = { $n ->\n    [two] أسبوعان\n   *[other] { $shown } أسابيع\n }\nmay-have-changed = ربما تغيّر\n",
            ),
        ];
        Messages::load(files).unwrap_or_else(|faults| unreachable!("{faults:?}"))
    }

    fn fact(value: FactValue, grade: Grade) -> Fact {
        let source = Source { title: String::new(), url: String::new(), checked: date(2026, 1, 1), grade: None };
        Fact { value, grade, source, review: date(2027, 1, 1), line: 1 }
    }

    #[test]
    fn facts_speak_the_reader_s_language() {
        let messages = messages();
        let swedish = Voice::new(Lang::SWEDISH, &messages);
        let arabic = Voice::new(Lang::parse("ar").unwrap_or(Lang::SWEDISH), &messages);
        let money = FactValue::Money { amount: "1350".to_owned(), currency: "SEK".to_owned() };
        assert_eq!(swedish.value(&money), "1\u{a0}350 kr");
        assert_eq!(arabic.value(&money), "١٬٣٥٠ كرونة");
        let weeks = |amount| FactValue::Duration { amount, unit: crate::content::facts::Unit::Weeks };
        assert_eq!(swedish.value(&weeks(1)), "en vecka");
        assert_eq!(swedish.value(&weeks(3)), "3 veckor");
        assert_eq!(arabic.value(&weeks(2)), "أسبوعان");
        assert_eq!(swedish.value(&FactValue::Date(date(2027, 3, 4))), "4 mars 2027");
        assert_eq!(arabic.value(&FactValue::Date(date(2027, 3, 4))), "٤ مارس ٢٠٢٧");
    }

    #[test]
    fn numbers_are_isolated_and_doubt_is_shown() {
        let messages = messages();
        let arabic = Voice::new(Lang::parse("ar").unwrap_or(Lang::SWEDISH), &messages);
        let phone = fact(FactValue::Phone { number: "0771-235 235".to_owned(), international: None }, Grade::Old);
        assert_eq!(
            arabic.fact_html(&phone),
            "<a class=\"tel\" href=\"tel:0771235235\"><bdi dir=\"ltr\">0771-235 235</bdi></a> <small class=\"unsure\">(ربما تغيّر)</small>"
        );
        let facts = Facts::from([("p".to_owned(), phone)]);
        assert_eq!(arabic.text(&[Span::Fact("p".to_owned())], &facts), "\u{2068}0771-235 235\u{2069} (ربما تغيّر)");
        let hostile = [Span::Text("<script>\"&'".to_owned())];
        assert_eq!(arabic.html(&hostile, &facts), "&lt;script&gt;&quot;&amp;&#39;");
    }
}
