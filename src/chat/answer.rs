//! The reply: urgent help first; else what was published and fits, whom to contact, and the question that would tell more.
//!
//! Nothing here composes a fact. A block names a published passage, a party, a guide question or an interface message,
//! and the pages show exactly that.

use super::language::Identifier;
use super::sayings::Background;
use super::urgent::Detector;
use crate::guide::{Answers, walk_on};
use crate::lang::{Lang, Messages};
use crate::library::Snapshot;
use crate::search::{Index, Kind, PassageHit, Query, SearchFault};
use jiff::civil::DateTime;
use serde::Serialize;

/// The longest message that is read, in letters.
pub const LONGEST_MESSAGE: usize = 1_000;

/// From here on a passage answers the question.
const SURE: f32 = 0.62;
/// From here on a passage is worth offering.
const POSSIBLE: f32 = 0.3;
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

/// How well the answer fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// One passage answers.
    Sure,
    /// Some may.
    Unsure,
    /// Nothing published fits.
    Nothing,
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
}

impl Assistant {
    /// Learns from a snapshot and the interface's words.
    pub fn new(snapshot: &Snapshot, messages: &Messages) -> Assistant {
        Assistant {
            identifier: Identifier::new(snapshot, messages),
            detector: Detector::new(&snapshot.urgent, &Background::of(snapshot)),
        }
    }

    /// Whether a message is heard in this language when the page says so too.
    pub fn hears(&self, message: &str, page: Option<Lang>) -> bool {
        page.is_some_and(|page| self.identifier.identify(message, Some(page)).lang.row().analysis == page.row().analysis)
    }

    /// The reply to a message.
    ///
    /// # Errors
    /// Where the index fails.
    pub fn reply(&self, ask: &Ask<'_>, snapshot: &Snapshot, index: &Index) -> Result<Reply, SearchFault> {
        let identified = self.identifier.identify(ask.message, ask.page);
        // The page's language is the person's choice: a message in another one is answered in it, with an offer to switch.
        let language = ask.page.unwrap_or(identified.lang);
        let mut reply = Reply {
            language,
            heard: (identified.lang != language && identified.confidence > 0.8).then_some(identified.lang),
            urgent: None,
            blocks: Vec::new(),
            certainty: Certainty::Sure,
            confidence: 1.0,
            area: None,
        };
        if !ask.calm
            && let Some(alarm) = self.detector.detect(ask.message)
        {
            reply.urgent = snapshot.urgent.situations.get(alarm.situation).map(|situation| situation.id.clone());
            reply.confidence = alarm.certainty;
            return Ok(reply);
        }
        let mut query = Query::new(ask.message, identified.lang, 12);
        query.municipality = ask.municipality.map(str::to_owned);
        query.kinds = vec![Kind::Article, Kind::Party];
        let hits = index.passages(&query)?;
        self.quote(&hits, language, snapshot, &mut reply);
        self.contact(&hits, ask, snapshot, &mut reply);
        ask_next(ask, snapshot, &mut reply);
        Ok(reply)
    }

    /// The passage that answers, or the choices, or the word that there is none.
    fn quote(&self, hits: &[PassageHit], language: Lang, snapshot: &Snapshot, reply: &mut Reply) {
        let best = hits.first();
        reply.confidence = best.map_or(0.0, |hit| (hit.coverage * 0.8 + hit.margin * 0.4).min(1.0));
        reply.certainty = match reply.confidence {
            sure if sure >= SURE => Certainty::Sure,
            possible if possible >= POSSIBLE => Certainty::Unsure,
            _ => Certainty::Nothing,
        };
        let block = |hit: &PassageHit| {
            let language = shown(hit, language, snapshot);
            Block::Passage { kind: hit.kind, slug: hit.slug.clone(), passage: hit.passage.clone(), language }
        };
        match reply.certainty {
            Certainty::Sure => reply.blocks.extend(best.map(block)),
            Certainty::Unsure => {
                reply.blocks.push(Block::Notice { message: "chat-unsure" });
                let mut slugs: Vec<&str> = Vec::new();
                for hit in hits {
                    if !slugs.contains(&hit.slug.as_str()) && slugs.len() < CHOICES {
                        slugs.push(&hit.slug);
                        reply.blocks.push(block(hit));
                    }
                }
            }
            Certainty::Nothing => {
                reply.area = best.and_then(|hit| snapshot.articles.get(&hit.slug)).map(|article| article.area.clone());
                reply.blocks.push(Block::Notice { message: "chat-nothing" });
            }
        }
    }

    /// Every reply names a next party: the one found, those of the article found, else the person's own front desk.
    fn contact(&self, hits: &[PassageHit], ask: &Ask<'_>, snapshot: &Snapshot, reply: &mut Reply) {
        let best = hits.first().filter(|_| reply.certainty != Certainty::Nothing);
        let named: Vec<String> = match best {
            Some(hit) if hit.kind == Kind::Party => vec![hit.slug.clone()],
            Some(hit) => snapshot.articles.get(&hit.slug).map(|article| article.parties.clone()).unwrap_or_default(),
            None => Vec::new(),
        };
        let serves = |slug: &String| {
            let page = snapshot.parties.get(slug)?;
            let fits = ask.municipality.is_none_or(|municipality| page.party.serves(municipality));
            (fits && (ask.municipality.is_some() || page.party.serves.is_empty())).then(|| slug.clone())
        };
        let mut slugs: Vec<String> = named.iter().filter_map(serves).take(2).collect();
        if slugs.is_empty() {
            let desk =
                ask.municipality.and_then(|municipality| snapshot.front_desk(municipality)).map(|page| page.party.slug.clone());
            let anywhere =
                || snapshot.parties.values().find(|page| page.party.has_role("state-office")).map(|page| page.party.slug.clone());
            slugs.extend(desk.or_else(anywhere));
        }
        reply.blocks.extend(slugs.into_iter().map(|slug| Block::Party { slug }));
    }
}

/// The guide's next question, where the guide may be shown.
fn ask_next(ask: &Ask<'_>, snapshot: &Snapshot, reply: &mut Reply) {
    let Some(guide) = &snapshot.guide else { return };
    let pairs = ask.facts.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let answers = Answers::open(guide, pairs);
    if let Some(question) = walk_on(guide, &answers, ask.now.date()).next {
        reply.blocks.push(Block::Question { id: question.id.clone() });
    }
}

/// The language a hit is quoted in: the nearest to the reader's in which its document is published.
fn shown(hit: &PassageHit, language: Lang, snapshot: &Snapshot) -> Lang {
    let texts = match hit.kind {
        Kind::Article => snapshot.articles.get(&hit.slug).map(|article| &article.texts),
        _ => snapshot.parties.get(&hit.slug).map(|page| &page.texts),
    };
    texts.and_then(|texts| crate::library::nearest(texts, language)).map_or(hit.lang, |text| text.lang)
}
