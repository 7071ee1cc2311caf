//! `/{lang}/chat`: the conversation. A turn is one form; what was said before stays on the reader's screen, not here.

use super::cards::Card;
use super::told::Told;
use super::urgent::SituationCard;
use super::{Frame, Visit, page};
use crate::chat::answer::{Ask, Block, Certainty, LONGEST_MESSAGE, Reply, Topic};
use crate::chat::typed;
use crate::guide::Answers;
use crate::lang::Lang;
use crate::library::{Reading, nearest};
use crate::search::Kind;
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::extract::{InLang, Query};
use crate::web::gaps;
use crate::web::settings::Limits;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// Messages of one conversation that its form carries, and their letters together: a letter may take nine bytes in a form, and the
/// form must stay below the limit on bodies with a new message of the longest kind.
const MOST_SAID: usize = 6;
const MOST_SAID_LETTERS: usize = 1_500;

#[derive(Template)]
#[template(path = "chat.html")]
struct ChatPage<'a> {
    frame: Frame<'a>,
    message: Option<String>,
    urgent: Option<SituationCard>,
    blocks: Vec<String>,
    /// Answers to the guide's questions, carried from turn to turn by the form itself; a mark taken away takes the answer away.
    facts: Vec<KnownFact>,
    /// What the last reply was about, for a short question that leans on it.
    about: Option<String>,
    /// What was asked before, for the sheet to show at a desk.
    said: Vec<String>,
    /// What the reader may send to the editors, where nothing was found.
    tell: Option<String>,
}

/// An answer to a question of the guide, as the conversation knows it.
struct KnownFact {
    fact: String,
    option: String,
    text: String,
}

struct Choice {
    text: String,
    href: String,
}

#[derive(Template)]
#[template(path = "chat-passage.html")]
struct PassageBlock<'a> {
    frame: &'a Frame<'a>,
    href: String,
    title: &'a str,
    heading: Option<&'a str>,
    html: &'a str,
    tag: &'static str,
    dir: &'static str,
    label: String,
}

#[derive(Template)]
#[template(path = "party-card.html")]
struct PartyBlock<'a> {
    frame: &'a Frame<'a>,
    card: Card,
}

#[derive(Template)]
#[template(path = "chat-question.html")]
struct QuestionBlock<'a> {
    frame: &'a Frame<'a>,
    text: String,
    options: Vec<Choice>,
}

pub async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    query: Query,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    turn(context, lang, &query, &request).await
}

pub async fn post(
    context: web::Data<Context>,
    InLang(lang): InLang,
    body: String,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let form = parse(&body, &context)?;
    turn(context, lang, &form, &request).await
}

/// The form of a conversation, whose values may be as long as a message.
///
/// # Errors
/// Where it is over a limit or no form.
pub fn parse(body: &str, context: &Context) -> Result<Query, Problem> {
    Query::parse(body, &Limits { value_letters: LONGEST_MESSAGE, ..context.settings.limits.clone() })
}

async fn turn(context: web::Data<Context>, lang: Lang, form: &Query, request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let talk = Talk::read(form)?;
    if talk.message.is_some() {
        context.listening().await?;
    }
    let visit = Visit::new(context, lang, request);
    let frame = visit.frame(visit.words("chat-title"));
    let calm = form.one("calm")?.is_some();
    let mut turn = ChatPage {
        message: talk.message.clone(),
        urgent: None,
        blocks: Vec::new(),
        facts: known(&visit, &talk.facts),
        about: None,
        said: talk.said.clone(),
        tell: None,
        frame,
    };
    if let Some(message) = talk.message {
        let municipality = talk.facts.iter().find(|(name, _)| name == "municipality").map(|(_, slug)| slug.as_str());
        let about = talk.about.as_ref();
        let ask = Ask { message: &message, page: Some(lang), facts: &talk.facts, municipality, about, calm, now: visit.now };
        let edition = &visit.edition;
        let reply = edition
            .assistant(&visit.context.messages)
            .reply(&ask, &edition.snapshot, &edition.index)
            .map_err(|_| Problem::Internal)?;
        visit.context.metrics.replied(&reply);
        if reply.certainty == Certainty::Nothing {
            gaps::count(&visit.context, reply.heard.unwrap_or(reply.language), reply.area.as_deref());
            turn.tell = visit.context.store.is_some().then(|| message.clone());
        }
        let facts = typed::known(&talk.facts, &reply.noticed, &edition.snapshot);
        turn.urgent = reply.urgent.as_ref().and_then(|id| SituationCard::new(id, &edition.snapshot, lang, &visit.voice()));
        turn.blocks = blocks(&reply, &visit, &turn.frame, &facts)?;
        turn.facts = known(&visit, &facts);
        turn.about = reply.about.or(talk.about).map(|topic| topic.to_string());
        if turn.urgent.is_none() {
            turn.said.push(message);
            turn.said = latest(turn.said);
        }
    }
    page(&turn)
}

/// What the form of a conversation carries: nothing of it is kept here.
pub struct Talk {
    /// The new message.
    pub message: Option<String>,
    /// Messages before it, the oldest first.
    pub said: Vec<String>,
    /// What the last reply was about.
    pub about: Option<Topic>,
    /// Answers to the guide's questions.
    pub facts: Vec<(String, String)>,
}

impl Talk {
    /// Reads a form.
    ///
    /// # Errors
    /// Where a field that stands once is repeated.
    pub fn read(form: &Query) -> Result<Talk, Problem> {
        let own = |name: &str| !["message", "calm", "about", "said"].contains(&name);
        Ok(Talk {
            message: form.one("message")?.map(str::trim).filter(|message| !message.is_empty()).map(str::to_owned),
            said: latest(form.all("said").map(str::to_owned).collect()),
            about: form.one("about")?.and_then(|text| text.parse().ok()),
            facts: form.pairs().filter(|(name, _)| own(name)).map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        })
    }
}

/// The last messages that a form has room for.
fn latest(said: Vec<String>) -> Vec<String> {
    let mut letters = 0;
    let fits = |text: &&String| {
        letters += text.chars().count();
        letters <= MOST_SAID_LETTERS
    };
    let kept = said.iter().rev().take(MOST_SAID).take_while(fits).count();
    said.into_iter().rev().take(kept).rev().collect()
}

/// The answers that the guide knows, in its order and words.
fn known(visit: &Visit, facts: &[(String, String)]) -> Vec<KnownFact> {
    let Some(guide) = visit.edition.guide() else {
        return Vec::new();
    };
    let voice = visit.voice();
    let Some(told) = Told::of(&visit.edition, &voice) else { return Vec::new() };
    let answers = Answers::open(guide, facts.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let pairs = answers.pairs(guide).into_iter();
    pairs
        .map(|(fact, option)| KnownFact { fact: fact.to_owned(), option: option.to_owned(), text: told.answer(fact, option) })
        .collect()
}

/// The blocks as HTML; what is quoted is exactly what is published.
pub fn blocks(reply: &Reply, visit: &Visit, frame: &Frame<'_>, facts: &[(String, String)]) -> Result<Vec<String>, Problem> {
    let mut shown = Vec::new();
    if let Some(heard) = reply.heard.filter(|heard| visit.context.offered().contains(heard)) {
        let words = frame.tv("chat-heard", "language", heard.row().autonym);
        shown.push(format!("<p><a class=\"chip\" href=\"/{heard}/chat\" hreflang=\"{heard}\">{}</a></p>", escaped(&words)));
    }
    for block in &reply.blocks {
        shown.extend(block_html(block, visit, frame, facts)?);
    }
    Ok(shown)
}

fn block_html(block: &Block, visit: &Visit, frame: &Frame<'_>, facts: &[(String, String)]) -> Result<Option<String>, Problem> {
    let snapshot = &visit.edition.snapshot;
    let render = |template: Result<String, askama::Error>| template.map(Some).map_err(|_| Problem::Internal);
    match block {
        Block::Passage { kind, slug, passage, language } => {
            let (texts, place) = match kind {
                Kind::Article => (snapshot.articles.get(slug).map(|article| &article.texts), "articles"),
                _ => (snapshot.parties.get(slug).map(|page| &page.texts), "parties"),
            };
            let Some(text) = texts.and_then(|texts| nearest(texts, *language)) else {
                return Ok(None);
            };
            let reading: &Reading = text;
            let section = passage.as_ref().and_then(|id| reading.section(id));
            let anchor = section.map(|section| format!("#{}", section.id)).unwrap_or_default();
            render(
                PassageBlock {
                    frame,
                    href: format!("/{}/{place}/{slug}{anchor}", frame.tag()),
                    title: &reading.title,
                    heading: section.map(|section| section.heading.as_str()),
                    html: section.map_or(reading.summary_html.as_str(), |section| section.html.as_str()),
                    tag: reading.lang.tag(),
                    dir: reading.lang.direction().as_str(),
                    label: super::cards::labels(text, frame).into_iter().map(|label| label.text).collect::<Vec<_>>().join(" "),
                }
                .render(),
            )
        }
        Block::Party { slug } => {
            let voice = visit.voice();
            let card = snapshot.parties.get(slug).and_then(|page| Card::new(page, &snapshot.facts, &voice, frame, visit.now));
            card.map_or(Ok(None), |card| render(PartyBlock { frame, card }.render()))
        }
        Block::Notice { message } => Ok(Some(format!("<p>{}</p>", escaped(&frame.t(message))))),
        Block::Question { id } => {
            let Some(guide) = visit.edition.guide() else { return Ok(None) };
            let Some(question) = guide.question(id) else { return Ok(None) };
            let voice = visit.voice();
            let Some(told) = Told::of(&visit.edition, &voice) else { return Ok(None) };
            let answers = Answers::open(guide, facts.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            let option = |option: &String| Choice {
                text: told.option(question, option),
                href: told.href("guide", &answers, &[(question.id.as_str(), option)]),
            };
            let options = question.options.iter().map(option).collect();
            render(QuestionBlock { frame, text: told.text(&question.message()), options }.render())
        }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    crate::content::voice::escape(text, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::settings::Limits;

    #[test]
    fn a_long_conversation_stays_below_the_limit_on_bodies() {
        // Ethiopic letters take nine bytes in a form.
        let long = "ሰ".repeat(LONGEST_MESSAGE);
        let said = (0..10).fold(Vec::new(), |mut said: Vec<String>, _| {
            said.push(long.clone());
            latest(said)
        });
        assert_eq!(said.len(), 1);
        let letters = said.iter().map(|text| text.chars().count()).sum::<usize>() + LONGEST_MESSAGE;
        assert!(letters * 9 + 4_096 < Limits::default().body_bytes);
        let short: Vec<String> = (0..10).map(|number| number.to_string()).collect();
        assert_eq!(latest(short), ["4", "5", "6", "7", "8", "9"]);
    }
}
