//! The reply: urgent help first; else what was published and fits, whom to contact, and the question that would tell more.
//!
//! Nothing here composes a fact. A block names a published passage, a party, a guide question or an interface message,
//! and the pages show exactly that.

use super::contact;
use super::cues::{Cues, Intent, Noticed, parts};
use super::language::{Identified, Identifier, same_family};
use super::retrieve::{Found, retrieve};
use super::sayings::Background;
use super::urgent::Detector;
use crate::guide::{Answers, walk_on};
use crate::lang::{Lang, Messages};
use crate::library::{Snapshot, nearest};
use crate::search::{Index, Kind, PassageHit, SearchFault};
use jiff::civil::DateTime;
use serde::Serialize;

pub use super::retrieve::Certainty;

/// The longest message that is read, in letters.
pub const LONGEST_MESSAGE: usize = 1_000;

/// A message as sure as this to be in another language than the page gets an offer to switch.
const ANOTHER: f32 = 0.8;
/// A message less sure than this is looked up in the page's language.
const UNCERTAIN: f32 = 0.5;
/// So many questions of one message are answered.
const MOST_QUESTIONS: usize = 3;
/// So many choices are offered when unsure.
const CHOICES: usize = 3;

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
    /// Whether the person said that it is not urgent.
    pub calm: bool,
    /// The time in Sweden.
    pub now: DateTime,
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
    /// The urgent situation's id.
    pub urgent: Option<String>,
    /// What to show, in order.
    pub blocks: Vec<Block>,
    /// Answers to the guide's questions that the message states: shown as chips that can be taken away.
    pub noticed: Vec<(String, String)>,
    /// How well it fits.
    pub certainty: Certainty,
    /// From 0 to 1.
    pub confidence: f32,
    /// The area a message without an answer seems to be about; all that is counted of it.
    pub area: Option<String>,
}

/// Answers messages; made once per snapshot.
pub struct Assistant {
    identifier: Identifier,
    detector: Detector,
    cues: Cues,
}

impl Assistant {
    /// Learns from a snapshot and the interface's words.
    pub fn new(snapshot: &Snapshot, messages: &Messages) -> Assistant {
        let background = Background::of(snapshot);
        Assistant {
            identifier: Identifier::new(snapshot, messages),
            detector: Detector::new(&snapshot.urgent, &background),
            cues: Cues::new(snapshot, messages, &background),
        }
    }

    /// The language of a message; `page` is the one the person chose.
    pub fn identify(&self, message: &str, page: Option<Lang>) -> Identified {
        self.identifier.identify(message, page)
    }

    /// Whether a message is heard in this language when the page says so too.
    pub fn hears(&self, message: &str, page: Option<Lang>) -> bool {
        page.is_some_and(|page| same_family(self.identifier.identify(message, Some(page)).lang, page))
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
        let mut reply = Reply {
            language,
            heard: another.then_some(identified.lang),
            urgent: None,
            blocks: Vec::new(),
            noticed: Vec::new(),
            certainty: Certainty::Sure,
            confidence: 1.0,
            area: None,
        };
        if !ask.calm
            && let Some(alarm) = self.detector.detect(message)
        {
            reply.urgent = snapshot.urgent.situations.get(alarm.situation).map(|situation| situation.id.clone());
            reply.confidence = alarm.certainty;
            return Ok(reply);
        }
        let noticed = self.cues.notice(message);
        let known = |fact: &str| ask.facts.iter().any(|(own, _)| own == fact);
        reply.noticed = noticed.facts.iter().filter(|(fact, _)| !known(fact)).cloned().collect();
        let lookup = if identified.confidence < UNCERTAIN { language } else { identified.lang };
        let place = ask.municipality.or_else(|| noticed.stated("municipality").filter(|_| !known("municipality")));
        let turn = Turn { ask, snapshot, index, language, lookup, place };
        turn.answer(message, &noticed, &mut reply)?;
        turn.ask_next(&mut reply);
        Ok(reply)
    }
}

/// The part of a message that is read.
fn beginning(message: &str) -> &str {
    let end = message.char_indices().nth(LONGEST_MESSAGE).map_or(message.len(), |(at, _)| at);
    message.get(..end).unwrap_or(message)
}

/// One message on its way to a reply.
struct Turn<'a> {
    ask: &'a Ask<'a>,
    snapshot: &'a Snapshot,
    index: &'a Index,
    /// The reply's language.
    language: Lang,
    /// The language the message is looked up in.
    lookup: Lang,
    place: Option<&'a str>,
}

impl Turn<'_> {
    fn answer(&self, message: &str, noticed: &Noticed, reply: &mut Reply) -> Result<(), SearchFault> {
        if noticed.rest == 0 && noticed.asks(Intent::Greeting) {
            reply.blocks.push(Block::Notice { message: "chat-hello" });
            return Ok(());
        }
        if noticed.rest <= 1 && noticed.asks(Intent::Thanks) {
            reply.blocks.push(Block::Notice { message: "chat-welcome" });
            return Ok(());
        }
        if noticed.asks(Intent::Person) {
            reply.blocks.push(Block::Notice { message: "chat-person" });
            let parties = contact::person(self.place, self.language, self.ask.now, self.snapshot);
            self.name(parties, reply);
        }
        if noticed.asks(Intent::Plan) {
            reply.blocks.push(Block::Notice { message: "chat-plan" });
        }
        let whole = self.find(message)?;
        let several = self.several(message, noticed, &whole)?;
        if let Some(found) = several {
            reply.confidence = found.iter().map(|found| found.confidence).fold(1.0, f32::min);
            found.iter().for_each(|found| self.sure(found, noticed, reply));
            return Ok(());
        }
        reply.confidence = whole.confidence;
        reply.certainty = whole.certainty;
        let asked_otherwise = noticed.asks(Intent::Person) || noticed.asks(Intent::Plan);
        match whole.certainty {
            Certainty::Sure => self.sure(&whole, noticed, reply),
            _ if asked_otherwise => reply.certainty = Certainty::Sure,
            Certainty::Unsure => self.choices(&whole, reply),
            Certainty::Nothing => self.nothing(&whole, reply),
        }
        Ok(())
    }

    fn find(&self, question: &str) -> Result<Found, SearchFault> {
        retrieve(self.index, question, self.lookup, self.place)
    }

    /// What was found for each of several questions, where each of them has a sure answer of its own.
    fn several(&self, message: &str, noticed: &Noticed, whole: &Found) -> Result<Option<Vec<Found>>, SearchFault> {
        let parts = parts(message, noticed);
        if parts.len() < 2 || parts.len() > MOST_QUESTIONS {
            return Ok(None);
        }
        let found = parts.iter().map(|part| self.find(part)).collect::<Result<Vec<Found>, SearchFault>>()?;
        let mut slugs: Vec<&str> = found.iter().filter_map(|found| found.hits.first()).map(|hit| hit.slug.as_str()).collect();
        slugs.sort_unstable();
        slugs.dedup();
        let sure = found.iter().all(|found| found.certainty == Certainty::Sure && found.confidence >= whole.confidence * 0.8);
        Ok((sure && slugs.len() == found.len()).then_some(found))
    }

    /// One passage, then whom to contact; somebody who asks for a number, a place or hours gets the party first.
    fn sure(&self, found: &Found, noticed: &Noticed, reply: &mut Reply) {
        let Some(best) = found.hits.first() else { return };
        let parties = contact::of_hit(best, self.place, self.snapshot);
        let passage = self.passage(best);
        let reach = [Intent::Place, Intent::Phone, Intent::Hours].iter().any(|intent| noticed.asks(*intent));
        if reach {
            self.name(parties, reply);
            reply.blocks.push(passage);
        } else {
            reply.blocks.push(passage);
            self.name(parties, reply);
        }
        self.name_somebody(Some(best), reply);
    }

    fn choices(&self, found: &Found, reply: &mut Reply) {
        reply.blocks.push(Block::Notice { message: "chat-unsure" });
        let documents = found.documents();
        reply.blocks.extend(documents.iter().take(CHOICES).map(|hit| self.passage(hit)));
        let parties = documents.first().map(|hit| contact::of_hit(hit, self.place, self.snapshot)).unwrap_or_default();
        self.name(parties, reply);
        self.name_somebody(documents.first().copied(), reply);
    }

    fn nothing(&self, found: &Found, reply: &mut Reply) {
        reply.area = found.hits.first().and_then(|hit| self.area(hit));
        reply.blocks.push(Block::Notice { message: "chat-nothing" });
        let parties = contact::person(self.place, self.language, self.ask.now, self.snapshot);
        self.name(parties, reply);
        self.name_somebody(found.hits.first(), reply);
    }

    /// Adds parties that are not named yet.
    fn name(&self, parties: Vec<String>, reply: &mut Reply) {
        for slug in parties {
            let block = Block::Party { slug };
            if !reply.blocks.contains(&block) {
                reply.blocks.push(block);
            }
        }
    }

    /// Every reply names a next party.
    fn name_somebody(&self, hit: Option<&PassageHit>, reply: &mut Reply) {
        if !reply.blocks.iter().any(|block| matches!(block, Block::Party { .. })) {
            let area = hit.and_then(|hit| self.area(hit));
            self.name(contact::nearest(area.as_deref(), self.place, self.snapshot).into_iter().collect(), reply);
        }
    }

    fn area(&self, hit: &PassageHit) -> Option<String> {
        match hit.kind {
            Kind::Article => self.snapshot.articles.get(&hit.slug).map(|article| article.area.clone()),
            _ => self.snapshot.parties.get(&hit.slug).and_then(|page| page.party.areas.first().cloned()),
        }
    }

    /// A hit as a block, in the language nearest to the reader's in which its document is published.
    fn passage(&self, hit: &PassageHit) -> Block {
        let texts = match hit.kind {
            Kind::Article => self.snapshot.articles.get(&hit.slug).map(|article| &article.texts),
            _ => self.snapshot.parties.get(&hit.slug).map(|page| &page.texts),
        };
        let language = texts.and_then(|texts| nearest(texts, self.language)).map_or(hit.lang, |text| text.lang);
        Block::Passage { kind: hit.kind, slug: hit.slug.clone(), passage: hit.passage.clone(), language }
    }

    /// The guide's next question, where the guide may be shown; what the message states counts as answered.
    fn ask_next(&self, reply: &mut Reply) {
        let Some(guide) = &self.snapshot.guide else { return };
        let pairs = self.ask.facts.iter().chain(&reply.noticed).map(|(fact, option)| (fact.as_str(), option.as_str()));
        let answers = Answers::open(guide, pairs);
        if let Some(question) = walk_on(guide, &answers, self.ask.now.date()).next {
            reply.blocks.push(Block::Question { id: question.id.clone() });
        }
    }
}
