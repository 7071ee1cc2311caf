//! `POST /webhooks/rest/webhook`: the chat in the shape that chat platforms know: one message in, an array of messages out.
//!
//! The platform shows a key. Who the sender is stays with the platform: a conversation is known by a keyed hash of the name it
//! gives, holds answers to the guide's questions and no words, and is forgotten after [`LASTING`].

use super::chat::{Said, view};
use super::shared::no_store;
use crate::audit::Digest;
use crate::chat::answer::{LONGEST_MESSAGE, Topic};
use crate::chat::typed;
use crate::directory::openness;
use crate::guide::Answers;
use crate::lang::Lang;
use crate::web::Edition;
use crate::web::context::Context;
use crate::web::error::{Notice, Place, Problem};
use crate::web::kiosk::Frame;
use crate::web::kiosk::cards::openness_words;
use actix_web::http::header;
use actix_web::web::{Data, Json};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use utoipa::ToSchema;

/// How long a conversation is remembered after its last message.
const LASTING: Duration = Duration::from_secs(30 * 60);
/// So many conversations are remembered; where there are more, the oldest is forgotten.
const MOST_SENDERS: usize = 10_000;
/// The longest name of a sender, in bytes.
const LONGEST_SENDER: usize = 256;
/// What a button of an answer to a question says to the house.
const ANSWER: &str = "/answer";
/// What the button says that it is not urgent.
const CALM: &str = "/calm ";
/// What forgets the conversation.
const RESTART: &str = "/restart";

/// A message of somebody on another platform.
#[derive(Deserialize, ToSchema)]
pub struct Incoming {
    /// Who sends it, in the platform's own words.
    #[schema(example = "visitor-4711")]
    sender: String,
    /// What was said, at most 1,000 letters; or what a button says, as it was given.
    #[schema(example = "how do I get a personal number?")]
    message: String,
    /// What else the platform knows.
    #[serde(default)]
    metadata: Option<Metadata>,
}

/// What else the platform knows.
#[derive(Default, Deserialize, ToSchema)]
pub struct Metadata {
    /// The language the person chose; without it the reply is in the message's own.
    #[schema(example = "en")]
    lang: Option<String>,
}

/// A message of the house.
#[derive(Serialize, ToSchema)]
pub struct Outgoing {
    /// The sender.
    #[schema(example = "visitor-4711")]
    recipient_id: String,
    /// What the house says.
    text: String,
    /// Answers to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    buttons: Vec<Button>,
    /// For programs: the urgent situation, or the block this message is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    custom: Option<Value>,
}

/// An answer to choose.
#[derive(Serialize, ToSchema)]
pub struct Button {
    /// What stands on it.
    title: String,
    /// What is sent when it is pressed.
    #[schema(example = "/answer{\"municipality\":\"vaxjo\"}")]
    payload: String,
}

/// Conversations of other platforms.
#[derive(Default)]
pub struct Senders {
    key: RandomState,
    remembered: Mutex<HashMap<u64, (Instant, Memory)>>,
}

/// What is remembered of a conversation.
#[derive(Clone, Default)]
struct Memory {
    facts: Vec<(String, String)>,
    about: Option<Topic>,
    lang: Option<Lang>,
}

impl Senders {
    fn recall(&self, sender: &str) -> Memory {
        let remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        let known = remembered.get(&self.key.hash_one(sender)).filter(|(last, _)| last.elapsed() < LASTING);
        known.map(|(_, memory)| memory.clone()).unwrap_or_default()
    }

    fn remember(&self, sender: &str, memory: Memory) {
        let mut remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        remembered.retain(|_, (last, _)| last.elapsed() < LASTING);
        let sender = self.key.hash_one(sender);
        if remembered.len() >= MOST_SENDERS && !remembered.contains_key(&sender) {
            let oldest = remembered.iter().min_by_key(|(_, (last, _))| *last).map(|(sender, _)| *sender);
            oldest.and_then(|oldest| remembered.remove(&oldest));
        }
        remembered.insert(sender, (Instant::now(), memory));
    }

    fn forget(&self, sender: &str) {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key.hash_one(sender));
    }
}

/// Say something on behalf of somebody on another platform.
#[utoipa::path(post, path = "/webhooks/rest/webhook", tag = "chat", request_body = Incoming,
    params(("Authorization" = String, Header, description = "`Bearer` and the key that was set as `channel.key`.")),
    responses((status = 200, body = [Outgoing]),
        (status = 400, body = Notice, content_type = "application/problem+json"),
        (status = 401, description = "Not the right key.", body = Notice, content_type = "application/problem+json"),
        (status = 404, description = "This house has no such channel.", body = Notice, content_type = "application/problem+json")))]
pub async fn webhook(context: Data<Context>, request: HttpRequest, body: Json<Incoming>) -> Result<HttpResponse, Problem> {
    let key = context.settings.channel_key.as_deref().ok_or(Problem::UnknownPage)?;
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    // Digests are compared, so that how long it takes tells nothing of the key.
    if Digest::of([given]) != Digest::of([key]) {
        return Err(Problem::WrongKey);
    }
    let Incoming { sender, message, metadata } = body.into_inner();
    if sender.is_empty() || message.trim().is_empty() {
        return Err(Problem::BadBody);
    }
    if sender.len() > LONGEST_SENDER {
        return Err(Problem::ValueTooLong("sender".to_owned()));
    }
    if message.chars().count() > LONGEST_MESSAGE + CALM.len() {
        return Err(Problem::ValueTooLong("message".to_owned()));
    }
    let chosen = match metadata.unwrap_or_default().lang.as_deref() {
        Some(tag) => Some(Lang::parse(tag).ok_or(Problem::UnknownLanguage(Place::Field("metadata.lang")))?),
        None => None,
    };
    if message.trim() == RESTART {
        context.senders.forget(&sender);
        return Ok(no_store(&Vec::<Outgoing>::new()));
    }
    let mut memory = context.senders.recall(&sender);
    memory.lang = chosen.or(memory.lang);
    let edition = context.listening().await?;
    let answers = answered(&message, &edition)?;
    let (calm, words) = match message.strip_prefix(CALM) {
        Some(words) => (true, words),
        None => (false, message.as_str()),
    };
    for (fact, option) in &answers {
        memory.facts.retain(|(known, _)| known != fact);
        memory.facts.push((fact.clone(), option.clone()));
    }
    // Who presses an answer has said nothing else: the guide goes on.
    let words = if answers.is_empty() { words } else { "" };
    let said = Said { message: words, page: memory.lang, facts: &memory.facts, about: memory.about.as_ref(), calm };
    let reply = if answers.is_empty() { said.reply(&context, &edition)? } else { said.go_on(&context, &edition) };
    memory.facts = typed::known(&memory.facts, &reply.noticed, &edition.snapshot);
    memory.lang = memory.lang.or(Some(reply.language));
    memory.about = reply.about.clone().or(memory.about);
    let shown = view(&reply, &memory.facts, &edition, &context);
    let messages = Teller { context: &context, edition: &edition, lang: reply.language, sender: &sender }.tell(&shown, words);
    context.senders.remember(&sender, memory);
    Ok(no_store(&messages))
}

/// The answers that a pressed button gives; none for words.
fn answered(message: &str, edition: &Edition) -> Result<BTreeMap<String, String>, Problem> {
    let Some(given) = message.strip_prefix(ANSWER) else { return Ok(BTreeMap::new()) };
    let answers: BTreeMap<String, String> = serde_json::from_str(given).map_err(|_| Problem::BadBody)?;
    let guide = edition.guide().ok_or(Problem::GuideWithheld)?;
    let pairs = answers.iter().map(|(fact, option)| (fact.as_str(), option.as_str()));
    Answers::parse(guide, pairs).map_err(|_| Problem::UnknownFact("message".to_owned()))?;
    Ok(answers)
}

/// Puts a reply into messages.
struct Teller<'a> {
    context: &'a Context,
    edition: &'a Edition,
    lang: Lang,
    sender: &'a str,
}

impl Teller<'_> {
    fn tell(&self, reply: &Value, words: &str) -> Vec<Outgoing> {
        let mut messages = Vec::new();
        if let Some(urgent) = reply.get("urgent") {
            let mut lines = vec![text(urgent, "title"), text(urgent, "action")];
            lines.extend(list(urgent, "contacts").iter().map(|call| format!("{}: {}", text(call, "name"), text(call, "phone"))));
            let calm = Button { title: self.words("urgent-not"), payload: format!("{CALM}{words}") };
            let custom = json!({"type": "urgent", "situation": urgent.get("situation")});
            messages.push(self.message(lines, vec![calm], Some(custom)));
        }
        messages.extend(list(reply, "blocks").iter().map(|block| self.block(block)));
        messages
    }

    fn block(&self, block: &Value) -> Outgoing {
        let link = block.get("source").map(|source| text(source, "url")).filter(|url| !url.is_empty());
        let link = link.map(|url| format!("{}{url}", self.context.settings.public_url.as_deref().unwrap_or_default()));
        let kind = text(block, "type");
        let custom = Some(json!({"type": kind, "source": block.get("source")}));
        let (mut lines, buttons) = match kind.as_str() {
            "passage" => (vec![text(block, "heading"), text(block, "text")], Vec::new()),
            "party" => (self.party(block), Vec::new()),
            "question" => (vec![text(block, "text")], buttons(block)),
            _ => (vec![text(block, "text")], Vec::new()),
        };
        // Where nobody has reviewed a text, its reader is told so.
        let unaudited = block.pointer("/source/standing/standing").is_some_and(|standing| standing == "unaudited");
        lines.extend(unaudited.then(|| self.words("label-draft")));
        lines.extend(link);
        self.message(lines, buttons, custom)
    }

    fn party(&self, block: &Value) -> Vec<String> {
        let (title, name) = (text(block, "title"), text(block, "name"));
        let mut lines = vec![if title == name { title } else { format!("{title} ({name})") }];
        let page = self.edition.snapshot.parties.get(&text(block, "slug"));
        let frame = Frame::new(self.context, self.lang, String::new(), "/".to_owned());
        let open = page.map(|page| openness_words(openness(&page.party.hours, self.context.now()), &frame));
        lines.extend(open);
        lines.extend(list(block, "contacts").iter().map(|contact| {
            let way = self.words(&format!("contact-{}", text(contact, "kind")));
            let doubt = contact.get("may_have_changed").and_then(Value::as_bool).unwrap_or(false);
            let doubt = if doubt { format!(" ({})", self.words("may-have-changed")) } else { String::new() };
            format!("{way}: {}{doubt}", text(contact, "text"))
        }));
        lines
    }

    fn words(&self, id: &str) -> String {
        self.context.messages.text(self.lang, id)
    }

    fn message(&self, lines: Vec<String>, buttons: Vec<Button>, custom: Option<Value>) -> Outgoing {
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        Outgoing { recipient_id: self.sender.to_owned(), text: lines.join("\n"), buttons, custom }
    }
}

/// A button per answer of a question.
fn buttons(question: &Value) -> Vec<Button> {
    let fact = text(question, "id");
    let payload = |option: &Value| format!("{ANSWER}{}", json!({fact.as_str(): text(option, "id")}));
    list(question, "options").iter().map(|option| Button { title: text(option, "text"), payload: payload(option) }).collect()
}

fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversations_are_told_apart_and_forgotten() {
        let senders = Senders::default();
        let memory = |option: &str| Memory { facts: vec![("municipality".to_owned(), option.to_owned())], ..Memory::default() };
        senders.remember("a", memory("vaxjo"));
        senders.remember("b", memory("ljungby"));
        assert_eq!(senders.recall("a").facts, memory("vaxjo").facts);
        assert_eq!(senders.recall("b").facts, memory("ljungby").facts);
        senders.forget("a");
        assert!(senders.recall("a").facts.is_empty() && senders.recall("nobody").facts.is_empty());
    }

    #[test]
    fn what_is_remembered_has_a_bound() {
        let senders = Senders::default();
        (0..MOST_SENDERS + 20).for_each(|number| senders.remember(&number.to_string(), Memory::default()));
        assert_eq!(senders.remembered.lock().unwrap_or_else(PoisonError::into_inner).len(), MOST_SENDERS);
    }
}
