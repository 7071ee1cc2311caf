//! The reply: urgent help first; else what was published and fits, whom to contact, and the question that would tell more.
//!
//! Nothing here composes a fact. A block names a published passage, a party, a guide question or an interface message,
//! and the pages show exactly that.

use super::cues::{Cues, Intent};
use super::language::{Identified, Identifier, same_family};
use super::retrieve::Ears;
use super::sayings::Background;
use super::subjects::Subjects;
use super::turn::{Turn, next_question};
use super::typed::{self, Buttons};
use super::urgent::Detector;
use crate::lang::{Lang, Messages};
use crate::library::Snapshot;
use crate::search::{Index, Kind, SearchFault};
use jiff::civil::DateTime;
use serde::Serialize;
use std::fmt;
use std::str::FromStr;

pub use super::retrieve::Certainty;

/// The longest message that is read, in letters.
pub const LONGEST_MESSAGE: usize = 1_000;

/// How certain a single word must be, and words that are no misspellings of others.
const SINGLE: f32 = 0.8;
const PUBLISHED: f32 = 0.995;
/// A message as likely as this to be about an everyday article is not taken for a faint cry for help.
const EVERYDAY: f32 = 0.8;
/// So many words besides the wish for a person or a plan say nothing else.
const MOST_BESIDE: usize = 2;
/// A message as sure as this to be in another language than the page gets an offer to switch.
const ANOTHER: f32 = 0.8;
/// A message less sure than this is looked up in the page's language.
const UNCERTAIN: f32 = 0.5;

/// What somebody asks, with all that is known for this one request.
pub struct Ask<'a> {
    /// The message.
    pub message: &'a str,
    /// The language the person chose.
    pub page: Option<Lang>,
    /// Answers to guide questions.
    pub facts: &'a [(String, String)],
    /// The person's municipality.
    pub municipality: Option<&'a str>,
    /// What the last reply was about, which a short question may lean on.
    pub about: Option<&'a Topic>,
    /// Whether the person said that it is not urgent.
    pub calm: bool,
    /// The time in Sweden.
    pub now: DateTime,
}

/// What a turn of the conversation is about: an article or a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Article or party.
    pub kind: Kind,
    /// Its slug.
    pub slug: String,
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", if self.kind == Kind::Article { "article" } else { "party" }, self.slug)
    }
}

/// Not `article:slug` or `party:slug`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a topic: `article:…` or `party:…`")]
pub struct NoTopic;

impl FromStr for Topic {
    type Err = NoTopic;

    fn from_str(text: &str) -> Result<Topic, NoTopic> {
        let (kind, slug) = text.split_once(':').ok_or(NoTopic)?;
        let kind = match kind {
            "article" => Kind::Article,
            "party" => Kind::Party,
            _ => return Err(NoTopic),
        };
        Ok(Topic { kind, slug: slug.to_owned() })
    }
}

/// A part of a reply; each is published words, never made ones.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Block {
    /// A published passage, or a text's summary where `passage` is absent.
    Passage {
        /// Article or party.
        kind: Kind,
        /// Its slug.
        slug: String,
        /// The passage's id.
        passage: Option<String>,
        /// The language it is quoted in.
        language: Lang,
    },
    /// A party to contact.
    Party {
        /// Its slug.
        slug: String,
    },
    /// The guide's next question.
    Question {
        /// Its id.
        id: String,
    },
    /// A sentence of the interface.
    Notice {
        /// The message's id.
        message: &'static str,
    },
}

/// A reply.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The language it is in.
    pub language: Lang,
    /// The language the message seems to be in, where that is another one.
    pub heard: Option<Lang>,
    /// The urgent situation's id. Where the cry for help is faint, what answers the message otherwise follows it.
    pub urgent: Option<String>,
    /// What to show, in order.
    pub blocks: Vec<Block>,
    /// Answers to the guide's questions that the message states: shown as chips that can be taken away.
    pub noticed: Vec<(String, String)>,
    /// How well it fits.
    pub certainty: Certainty,
    /// From 0 to 1.
    pub confidence: f32,
    /// What the reply is about; the next question may lean on it.
    pub about: Option<Topic>,
    /// The area a message without an answer seems to be about; all that is counted of it.
    pub area: Option<String>,
}

impl Reply {
    /// A reply that says nothing yet.
    fn new(language: Lang) -> Reply {
        Reply {
            language,
            heard: None,
            urgent: None,
            blocks: Vec::new(),
            noticed: Vec::new(),
            certainty: Certainty::Sure,
            confidence: 1.0,
            about: None,
            area: None,
        }
    }

    /// The reply to somebody who only answers the guide's questions: the next one, or that the plan is ready.
    pub fn going_on(ask: &Ask<'_>, snapshot: &Snapshot) -> Reply {
        let mut reply = Reply::new(ask.page.unwrap_or(Lang::SWEDISH));
        reply.go_on(ask, snapshot);
        reply
    }

    fn go_on(&mut self, ask: &Ask<'_>, snapshot: &Snapshot) {
        let ready = || Block::Notice { message: "chat-plan" };
        self.blocks.push(next_question(ask, &self.noticed, snapshot).unwrap_or_else(ready));
    }
}

/// Answers messages; made once per snapshot.
pub struct Assistant {
    identifier: Identifier,
    detector: Detector,
    cues: Cues,
    subjects: Subjects,
    buttons: Buttons,
}

impl Assistant {
    /// Learns from a snapshot and the interface's words.
    pub fn new(snapshot: &Snapshot, messages: &Messages) -> Assistant {
        std::thread::scope(|scope| {
            let identifier = scope.spawn(|| Identifier::new(snapshot, messages));
            let subjects = scope.spawn(|| Subjects::new(snapshot));
            let background = Background::of(snapshot);
            let detector = Detector::new(&snapshot.urgent, &background);
            let cues = Cues::new(snapshot, messages, &background);
            let identifier = identifier.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            let subjects = subjects.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Assistant { identifier, detector, cues, subjects, buttons: Buttons::new(snapshot, messages) }
        })
    }

    /// The language of a message; `page` is the one the person chose.
    pub fn identify(&self, message: &str, page: Option<Lang>) -> Identified {
        self.identifier.identify(message, page)
    }

    /// Whether a message is heard in this language when the page says so too.
    pub fn hears(&self, message: &str, page: Option<Lang>) -> bool {
        page.is_some_and(|page| same_family(self.identifier.identify(message, Some(page)).lang, page))
    }

    /// The situation in which words that are no message say that somebody is, if in any; `page` is the language the person chose.
    /// A single word must be nearly that of a phrase, and words that readers are shown (`published`) must be one: searches are full
    /// of beginnings and of names of things.
    pub fn danger<'s>(&self, message: &str, published: bool, page: Lang, snapshot: &'s Snapshot) -> Option<&'s str> {
        let message = beginning(message);
        let identified = self.identifier.identify(message, Some(page));
        let alarm = self.detector.detect(message, &identified.likely())?;
        let single = message.split_whitespace().nth(1).is_none();
        let certain = match (published, single) {
            (true, _) => !alarm.faint && alarm.certainty >= PUBLISHED,
            (false, true) => alarm.certainty >= SINGLE,
            (false, false) => !(alarm.faint && self.is_everyday(message, identified.lang, snapshot)),
        };
        if !certain {
            return None;
        }
        snapshot.urgent.situations.get(alarm.situation).map(|situation| situation.id.as_str())
    }

    /// Whether a message is plainly about an article or a party that has nothing to do with urgent help, or about nothing the house knows.
    fn is_everyday(&self, message: &str, lang: Lang, snapshot: &Snapshot) -> bool {
        let Some(guess) = self.subjects.guess(message, lang, self.detector.sounds()) else { return false };
        if guess.nothing >= EVERYDAY {
            return true;
        }
        guess.pages.first().is_some_and(|best| best.likelihood >= EVERYDAY && snapshot.is_everyday(best.page))
    }

    /// The reply to a message; of a longer one than [`LONGEST_MESSAGE`] the beginning is read.
    ///
    /// # Errors
    /// Where the index fails.
    pub fn reply(&self, ask: &Ask<'_>, snapshot: &Snapshot, index: &Index) -> Result<Reply, SearchFault> {
        let message = beginning(ask.message);
        let identified = self.identifier.identify(message, ask.page);
        // The page's language is the person's choice: a message in another one is answered in it, with an offer to switch.
        let language = ask.page.unwrap_or(identified.lang);
        let another = !same_family(identified.lang, language) && identified.confidence > ANOTHER;
        let mut reply = Reply { heard: another.then_some(identified.lang), ..Reply::new(language) };
        let noticed = self.cues.notice(message);
        // Somebody who asks for a person or for the plan and says little else is answered that.
        let plain = noticed.beside <= MOST_BESIDE && (noticed.asks(Intent::Person) || noticed.asks(Intent::Plan));
        let typed = self.buttons.answer(ask, message, language, snapshot);
        let alarm = self.detector.detect(message, &identified.likely());
        if let Some(alarm) = alarm.filter(|alarm| ask.calm && !alarm.faint) {
            // It is not urgent, they say; then quieter help for the same.
            let situation = snapshot.urgent.situations.get(alarm.situation);
            let quieter = situation.into_iter().flat_map(|situation| situation.also.iter().chain([&situation.call]));
            reply.blocks.extend(quieter.map(|slug| Block::Party { slug: slug.clone() }));
            reply.blocks.extend(next_question(ask, &[], snapshot));
            return Ok(reply);
        }
        if !ask.calm
            && let Some(alarm) = alarm
            && !(alarm.faint && (plain || typed.is_some() || self.is_everyday(message, identified.lang, snapshot)))
        {
            reply.urgent = snapshot.urgent.situations.get(alarm.situation).map(|situation| situation.id.clone());
            if !alarm.faint {
                reply.confidence = alarm.certainty;
                return Ok(reply);
            }
        }
        reply.noticed = typed::stated(ask, message, &noticed, snapshot);
        if let Some(answer) = typed {
            reply.noticed.retain(|(stated, _)| *stated != answer.0);
            reply.noticed.push(answer);
            if reply.urgent.is_none() {
                reply.go_on(ask, snapshot);
                return Ok(reply);
            }
        }
        let lookup = if identified.confidence < UNCERTAIN { language } else { identified.lang };
        let stated = reply.noticed.iter().find(|(fact, _)| fact == "municipality").map(|(_, option)| option.clone());
        let place = stated.as_deref().or(ask.municipality);
        let ears = Ears { subjects: &self.subjects, sounds: self.detector.sounds() };
        let turn = Turn { ask, snapshot, index, ears, language, lookup, place };
        turn.answer(message, &noticed, &mut reply)?;
        if reply.urgent.is_some() && reply.certainty == Certainty::Nothing {
            // Beside a cry for help, faint as it may be, nobody is told that nothing was found.
            reply.blocks.clear();
            reply.certainty = Certainty::Unsure;
            return Ok(reply);
        }
        let next = next_question(ask, &reply.noticed, snapshot);
        reply.blocks.extend(next);
        if !snapshot.urgent.words.keys().any(|heard| same_family(*heard, language)) {
            // Cries for help are not heard in this language: whom to call comes first, whatever the message says.
            let gravest = snapshot.urgent.situations.first().map(|situation| Block::Party { slug: situation.call.clone() });
            reply.blocks.splice(0..0, std::iter::once(Block::Notice { message: "urgent-lead" }).chain(gravest));
        }
        Ok(reply)
    }
}

/// The part of a message that is read.
fn beginning(message: &str) -> &str {
    let end = message.char_indices().nth(LONGEST_MESSAGE).map_or(message.len(), |(at, _)| at);
    message.get(..end).unwrap_or(message)
}
