//! One turn of the conversation: a message that is not urgent on its way to a reply.

use super::answer::{Ask, Block, Reply, Topic};
use super::contact;
use super::cues::{Intent, Noticed, parts};
use super::retrieve::{Answer, Certainty, Ears, Found, Question, retrieve};
use super::typed;
use crate::guide::{Answers, walk_on};
use crate::lang::Lang;
use crate::library::{Snapshot, nearest};
use crate::search::{Index, Kind, SearchFault};

/// So many questions of one message are answered.
const MOST_QUESTIONS: usize = 3;
/// So many choices are offered when unsure.
const CHOICES: usize = 3;
/// A message of at most so many words may lean on the last turn.
const MOST_LEANING: usize = 7;
/// What the last turn's text must have of what the best one has of the question.
const LEANING: f32 = 0.7;

/// One message on its way to a reply.
pub struct Turn<'a> {
    pub ask: &'a Ask<'a>,
    pub snapshot: &'a Snapshot,
    pub index: &'a Index,
    pub ears: Ears<'a>,
    /// The reply's language.
    pub language: Lang,
    /// The language the message is looked up in.
    pub lookup: Lang,
    pub place: Option<&'a str>,
}

impl Turn<'_> {
    /// Answers what is asked.
    pub fn answer(&self, message: &str, noticed: &Noticed, reply: &mut Reply) -> Result<(), SearchFault> {
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
        if let Some(topic) = self.ask.about
            && self.follow(topic, noticed, &whole, reply)
        {
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
        retrieve(self.index, self.ears, Question { text: question, lang: self.lookup, municipality: self.place })
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

    /// A short question that leans on the last turn: its parties where they are asked for, else what its text says to it.
    fn follow(&self, topic: &Topic, noticed: &Noticed, whole: &Found, reply: &mut Reply) -> bool {
        if noticed.rest > MOST_LEANING || whole.certainty == Certainty::Sure {
            return false;
        }
        let best = whole.confidence;
        let own = whole.hits.iter().find(|hit| hit.kind == topic.kind && hit.slug == topic.slug);
        let own = own.filter(|hit| hit.likelihood > 0.0 && hit.likelihood >= best * LEANING);
        let reach = asks_to_reach(noticed);
        if !reach && own.is_none() {
            return false;
        }
        if !reach {
            reply.blocks.extend(own.map(|hit| self.passage(hit)));
        }
        self.name(contact::of(topic.kind, &topic.slug, self.place, self.snapshot), reply);
        if reach {
            reply.blocks.extend(own.map(|hit| self.passage(hit)));
        }
        self.name_somebody(own, reply);
        reply.about = Some(topic.clone());
        true
    }

    /// One passage, then whom to contact; somebody who asks for a number, a place or hours gets the party first.
    fn sure(&self, found: &Found, noticed: &Noticed, reply: &mut Reply) {
        let Some(best) = found.hits.first() else { return };
        let parties = contact::of(best.kind, &best.slug, self.place, self.snapshot);
        let passage = self.passage(best);
        reply.about = Some(Topic { kind: best.kind, slug: best.slug.clone() });
        if asks_to_reach(noticed) {
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
        let parties =
            documents.first().map(|hit| contact::of(hit.kind, &hit.slug, self.place, self.snapshot)).unwrap_or_default();
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
    fn name_somebody(&self, hit: Option<&Answer>, reply: &mut Reply) {
        if !reply.blocks.iter().any(|block| matches!(block, Block::Party { .. })) {
            let area = hit.and_then(|hit| self.area(hit));
            self.name(contact::nearest(area.as_deref(), self.place, self.snapshot).into_iter().collect(), reply);
        }
    }

    fn area(&self, hit: &Answer) -> Option<String> {
        match hit.kind {
            Kind::Article => self.snapshot.articles.get(&hit.slug).map(|article| article.area.clone()),
            _ => self.snapshot.parties.get(&hit.slug).and_then(|page| page.party.areas.first().cloned()),
        }
    }

    /// A hit as a block, in the language nearest to the reader's in which its document is published.
    fn passage(&self, hit: &Answer) -> Block {
        let texts = match hit.kind {
            Kind::Article => self.snapshot.articles.get(&hit.slug).map(|article| &article.texts),
            _ => self.snapshot.parties.get(&hit.slug).map(|page| &page.texts),
        };
        let language = texts.and_then(|texts| nearest(texts, self.language)).map_or(hit.lang, |text| text.lang);
        Block::Passage { kind: hit.kind, slug: hit.slug.clone(), passage: hit.passage.clone(), language }
    }
}

/// The guide's next question, where the guide may be shown; what a message states counts as answered.
pub fn next_question(ask: &Ask<'_>, noticed: &[(String, String)], snapshot: &Snapshot) -> Option<Block> {
    let guide = snapshot.guide.as_ref()?;
    let known = typed::known(ask.facts, noticed, snapshot);
    let answers = Answers::open(guide, known.iter().map(|(fact, option)| (fact.as_str(), option.as_str())));
    let question = walk_on(guide, &answers, ask.now.date()).next?;
    Some(Block::Question { id: question.id.clone() })
}

/// Whether a number, a place or hours are asked for.
fn asks_to_reach(noticed: &Noticed) -> bool {
    [Intent::Place, Intent::Phone, Intent::Hours].iter().any(|intent| noticed.asks(*intent))
}
