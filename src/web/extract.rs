//! What handlers take: the reader, a language that is offered, a query within its limits, a moment in Swedish time.

use super::context::Context;
use super::error::{Place, Problem};
use super::settings::Limits;
use crate::lang::{Lang, negotiate};
use actix_web::dev::Payload;
use actix_web::http::Uri;
use actix_web::http::header::{self, HeaderMap};
use actix_web::{FromRequest, HttpRequest, web};
use jiff::Timestamp;
use jiff::civil::DateTime;
use std::future::{Ready, ready};

/// The longest name of a parameter, in letters.
const NAME_LETTERS: usize = 64;

/// Who is to be answered: in which language, and as a page or as data.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// A language the interface speaks.
    pub lang: Lang,
    /// Whether a person with a browser asks, rather than a program.
    pub wants_page: bool,
}

impl Reader {
    /// Reads the address and the headers; a guess is better than none, because refusals need a language too.
    pub fn of(context: &Context, uri: &Uri, headers: &HeaderMap) -> Reader {
        let named = uri.path().split('/').nth(1).and_then(Lang::parse);
        let asked = || uri.query()?.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Lang::parse);
        let lang = named.or_else(asked).map(|lang| context.nearest_offered(lang));
        let for_programs = ["/api/", "/healthz", "/readyz", "/metrics"].iter().any(|start| uri.path().starts_with(start));
        Reader { lang: lang.unwrap_or_else(|| preferred(context, headers)), wants_page: !for_programs && accepts_html(headers) }
    }
}

/// The language the browser asks for; without a usable wish English, which more newcomers read than Swedish.
pub fn preferred(context: &Context, headers: &HeaderMap) -> Lang {
    let wish = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let english = || context.offered().iter().copied().find(|lang| lang.tag() == "en");
    wish.and_then(|wish| negotiate(wish, context.offered())).or_else(english).unwrap_or(Lang::SWEDISH)
}

fn accepts_html(headers: &HeaderMap) -> bool {
    let named = |part: &str| {
        let mut pieces = part.split(';').map(str::trim);
        let html = pieces
            .next()
            .is_some_and(|media| media.eq_ignore_ascii_case("text/html") || media.eq_ignore_ascii_case("application/xhtml+xml"));
        html && !pieces.any(|piece| matches!(piece, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    };
    headers.get_all(header::ACCEPT).filter_map(|value| value.to_str().ok()).any(|value| value.split(',').any(named))
}

/// The `{lang}` of an address: a language the interface speaks, by its own tag.
#[derive(Clone, Copy, Debug)]
pub struct InLang(pub Lang);

impl FromRequest for InLang {
    type Error = Problem;
    type Future = Ready<Result<InLang, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let tag = request.match_info().get("lang").unwrap_or_default();
        let offered = |lang: &Lang| lang.tag() == tag && context(request).is_some_and(|context| context.offered().contains(lang));
        ready(Lang::parse(tag).filter(offered).map(InLang).ok_or(Problem::UnknownLanguage(Place::Path)))
    }
}

fn context(request: &HttpRequest) -> Option<&Context> {
    request.app_data::<web::Data<Context>>().map(|data| data.get_ref())
}

/// The parameters of a query in their order, the same name as often as it was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Reads the part of an address after the question mark; also the body of a form.
    ///
    /// # Errors
    /// [`Problem`] where it is not well-formed UTF-8, or exceeds a limit.
    pub fn parse(text: &str, limits: &Limits) -> Result<Query, Problem> {
        let mut pairs = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            if pairs.len() == limits.query_pairs {
                return Err(Problem::TooManyFields);
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(name, true)?, decode(value, true)?);
            if name.chars().count() > NAME_LETTERS {
                return Err(Problem::UnknownField(name.chars().take(NAME_LETTERS).collect()));
            }
            if value.chars().count() > limits.value_letters {
                return Err(Problem::ValueTooLong(name));
            }
            pairs.push((name, value));
        }
        Ok(Query { pairs })
    }

    /// Every parameter, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Every value of a parameter, in order.
    pub fn all<'q>(&'q self, name: &'q str) -> impl Iterator<Item = &'q str> {
        self.pairs().filter(move |(own, _)| *own == name).map(|(_, value)| value)
    }

    /// The value of a parameter that may stand once; `None` where it is missing or empty.
    ///
    /// # Errors
    /// [`Problem::RepeatedField`] where it stands more than once: to choose one of them would be a guess.
    pub fn one(&self, name: &str) -> Result<Option<&str>, Problem> {
        let mut values = self.pairs().filter(|(own, _)| *own == name).map(|(_, value)| value);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Problem::RepeatedField(name.to_owned())),
            (value, None) => Ok(value.map(str::trim).filter(|value| !value.is_empty())),
        }
    }

    /// Refuses parameters that are not known: a misspelt filter would otherwise silently filter nothing.
    ///
    /// # Errors
    /// [`Problem::UnknownField`] with the first of them.
    pub fn only(&self, known: &[&str]) -> Result<(), Problem> {
        match self.pairs().find(|(name, _)| !known.contains(name)) {
            Some((name, _)) => Err(Problem::UnknownField(name.to_owned())),
            None => Ok(()),
        }
    }

    /// The language of `lang=`, any the house knows; without it the one the browser asks for.
    ///
    /// # Errors
    /// [`Problem::UnknownLanguage`] where the house does not know it.
    pub fn lang(&self, context: &Context, headers: &HeaderMap) -> Result<Lang, Problem> {
        match self.one("lang")? {
            Some(tag) => Lang::parse(tag).ok_or(Problem::UnknownLanguage(Place::Field("lang"))),
            None => Ok(preferred(context, headers)),
        }
    }
}

impl FromRequest for Query {
    type Error = Problem;
    type Future = Ready<Result<Query, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let limits = context(request).map(|context| &context.settings.limits);
        ready(limits.ok_or(Problem::Internal).and_then(|limits| Query::parse(request.query_string(), limits)))
    }
}

/// Decodes `%41` strictly: whole UTF-8, no control characters but line breaks and tabs. In queries a plus is a space.
///
/// # Errors
/// [`Problem::BadEncoding`].
pub fn decode(text: &str, plus_is_space: bool) -> Result<String, Problem> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                match (digit(), digit()) {
                    (Some(high), Some(low)) => high * 16 + low,
                    _ => return Err(Problem::BadEncoding),
                }
            }
            b'+' if plus_is_space => b' ',
            byte => byte,
        });
    }
    let decoded = String::from_utf8(bytes).map_err(|_| Problem::BadEncoding)?;
    let hidden = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if decoded.contains(hidden) { Err(Problem::BadEncoding) } else { Ok(decoded) }
}

/// A moment on Swedish clocks: RFC 3339 with an offset, or local time such as `2026-11-20T09:30`.
pub fn moment(context: &Context, text: &str) -> Option<DateTime> {
    // In a query, the plus of an offset that was not escaped has become a space.
    let text = match text.rsplit_once(' ') {
        Some((before, after)) if before.contains('T') => format!("{before}+{after}"),
        _ => text.to_owned(),
    };
    if !text.contains(['T', 't', ' ']) {
        return None;
    }
    text.parse::<Timestamp>().map(|moment| context.local(moment)).or_else(|_| text.parse::<DateTime>()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_keep_order_and_repeated_names() -> Result<(), Problem> {
        let query = Query::parse("a=1&b=%C3%A5+%2B&a=2&&c", &Limits::default())?;
        assert_eq!(query.pairs().collect::<Vec<_>>(), [("a", "1"), ("b", "å +"), ("a", "2"), ("c", "")]);
        assert_eq!(query.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(query.one("a"), Err(Problem::RepeatedField("a".to_owned())));
        assert_eq!(query.one("b"), Ok(Some("å +")));
        assert_eq!(query.one("c"), Ok(None));
        assert_eq!(query.only(&["a", "b"]), Err(Problem::UnknownField("c".to_owned())));
        Ok(())
    }

    #[test]
    fn what_is_not_text_is_refused() {
        for bad in ["a=%", "a=%4", "a=%zz", "a=%ff", "a=%C3", "%00=1", "a=%1B"] {
            assert_eq!(Query::parse(bad, &Limits::default()), Err(Problem::BadEncoding), "{bad}");
        }
    }

    #[test]
    fn limits_hold() {
        let limits = Limits { query_pairs: 2, value_letters: 3, ..Limits::default() };
        assert_eq!(Query::parse("a=1&b=2&c=3", &limits), Err(Problem::TooManyFields));
        assert_eq!(Query::parse("a=1234", &limits), Err(Problem::ValueTooLong("a".to_owned())));
        assert!(Query::parse("a=%C3%A5%C3%A4%C3%B6", &limits).is_ok());
        assert!(matches!(Query::parse(&"n".repeat(65), &limits), Err(Problem::UnknownField(_))));
    }
}
