//! Cues: what a message asks for, and what it tells of the person, from word lists in the interface's files.
//!
//! `chat-cue-NAME` lists how people greet, thank, ask for a person and so on; `chat-fact-QUESTION-OPTION` how they state an answer to
//! a question of the guide. Lists are separated by commas and written like urgent phrases (docs/urgent.md). The words of all
//! languages count in every message, because people mix them.

use super::letters;
use super::sayings::{
    Background, Commonness, Heard, Meeting, Order, Places, Saying, Vocabulary, WordId, Written, index, meet, negators,
};
use crate::guide::Guide;
use crate::lang::{Lang, Messages};
use crate::library::Snapshot;
use std::collections::BTreeSet;

/// How sure the words of a cue must be.
const SURE: f32 = 0.84;
/// A word for "not" stands at most so many words before what it takes back.
const NOT_BEFORE: usize = 2;

/// What a message asks for besides information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Intent {
    /// Says hello.
    Greeting,
    /// Says thank you.
    Thanks,
    /// Wants to talk to somebody.
    Person,
    /// Wants to know what to do, step by step.
    Plan,
    /// Asks where somebody is.
    Place,
    /// Asks for a number to call.
    Phone,
    /// Asks when somebody is open.
    Hours,
    /// Takes back what was said before.
    No,
    /// A word that questions begin with; it splits a message that asks several things.
    Question,
}

impl Intent {
    const NAMES: [(&'static str, Intent); 9] = [
        ("greeting", Intent::Greeting),
        ("thanks", Intent::Thanks),
        ("person", Intent::Person),
        ("plan", Intent::Plan),
        ("place", Intent::Place),
        ("phone", Intent::Phone),
        ("hours", Intent::Hours),
        ("no", Intent::No),
        ("question", Intent::Question),
    ];
}

/// What a cue stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Meaning {
    Asks(Intent),
    States { fact: String, option: String },
}

/// What a message gives to understand.
#[derive(Clone, Debug, Default)]
pub struct Noticed {
    /// What it asks for.
    pub intents: BTreeSet<Intent>,
    /// Answers to the guide's questions that it states, in the order of the lists.
    pub facts: Vec<(String, String)>,
    /// The bytes at which words stand that questions begin with.
    pub questions: Vec<usize>,
    /// Words of the message that are no part of a greeting or thanks.
    pub rest: usize,
    /// Words besides those and the wish for a person or a plan.
    pub beside: usize,
}

impl Noticed {
    /// Whether the message asks for this.
    pub fn asks(&self, intent: Intent) -> bool {
        self.intents.contains(&intent)
    }

    /// The option stated for a question.
    pub fn stated(&self, fact: &str) -> Option<&str> {
        self.facts.iter().find(|(own, _)| own == fact).map(|(_, option)| option.as_str())
    }
}

/// The word lists of all languages, ready to be found in messages.
pub struct Cues {
    cues: Vec<(Meaning, Saying)>,
    index: Places<WordId>,
    vocabulary: Vocabulary,
    negators: BTreeSet<&'static str>,
}

impl Cues {
    /// Reads the lists; statements about questions or options that the guide does not have are left out.
    pub fn new(snapshot: &Snapshot, messages: &Messages, background: &Background) -> Cues {
        let guide = snapshot.guide.as_deref();
        let mut written: Vec<(Meaning, Lang, Written)> = Vec::new();
        for lang in messages.languages() {
            for id in messages.ids(lang) {
                let Some(meaning) = meaning(id, guide) else { continue };
                let phrases = messages.text(lang, id);
                written.extend(phrases.split([',', '،', '፣']).map(|phrase| (meaning.clone(), lang, Written::read(phrase))));
            }
        }
        if guide.is_some() {
            written.extend(municipalities(snapshot));
        }
        written.retain(|(_, _, written)| !written.places.is_empty());
        let words = written.iter().flat_map(|(_, lang, written)| written.places.iter().flatten().map(|word| (*lang, word)));
        let vocabulary = Vocabulary::new(words, [], background);
        let even = Commonness::default();
        let saying =
            |(meaning, lang, written): (Meaning, Lang, Written)| (meaning, Saying::new(lang, &written, &vocabulary, &even));
        let cues: Vec<(Meaning, Saying)> = written.into_iter().map(saying).collect();
        let negators = messages.languages().into_iter().flat_map(negators).copied().collect();
        Cues { index: index(cues.iter().map(|(_, saying)| saying)), cues, vocabulary, negators }
    }

    /// What the message gives to understand.
    pub fn notice(&self, message: &str) -> Noticed {
        let heard = Heard::new(message, &self.vocabulary);
        let mut numbers: Vec<u32> = heard.words().flat_map(|word| self.index.of(word)).copied().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mut noticed = Noticed::default();
        let (mut polite, mut wishes): (BTreeSet<usize>, BTreeSet<usize>) = Default::default();
        for number in numbers {
            let Some((meaning, saying)) = self.cues.get(number as usize) else { continue };
            let Some(meeting) = meet(number as usize, saying, &heard, Order::AsWritten) else { continue };
            if meeting.score < SURE {
                continue;
            }
            match meaning {
                Meaning::Asks(Intent::Question) => {
                    let first = meeting.tokens.iter().min().and_then(|token| heard.tokens.get(*token));
                    noticed.questions.extend(first.map(|token| token.range.start));
                }
                Meaning::Asks(intent) => {
                    match intent {
                        Intent::Greeting | Intent::Thanks => polite.extend(&meeting.tokens),
                        Intent::Person | Intent::Plan => wishes.extend(&meeting.tokens),
                        _ => {}
                    }
                    noticed.intents.insert(*intent);
                }
                Meaning::States { fact, option } if !self.denied(&meeting, saying, &heard) => {
                    let pair = (fact.clone(), option.clone());
                    if !noticed.facts.contains(&pair) {
                        noticed.facts.push(pair);
                    }
                }
                Meaning::States { .. } => {}
            }
        }
        noticed.questions.sort_unstable();
        noticed.questions.dedup();
        noticed.rest = heard.tokens.len() - polite.len();
        noticed.beside = heard.tokens.len() - polite.union(&wishes).count();
        noticed
    }

    /// Whether a word for "not" stands shortly before a statement.
    fn denied(&self, meeting: &Meeting, saying: &Saying, heard: &Heard) -> bool {
        let first = meeting.tokens.iter().min().copied().unwrap_or(0);
        let last = meeting.tokens.iter().max().copied().unwrap_or(first);
        let around = heard.tokens.get(first.saturating_sub(NOT_BEFORE)..last).unwrap_or_default();
        !saying.negates() && around.iter().any(|token| self.negators.contains(token.folded.as_str()))
    }
}

/// What a message id of the interface stands for, if it is a list of cues.
fn meaning(id: &str, guide: Option<&Guide>) -> Option<Meaning> {
    if let Some(name) = id.strip_prefix("chat-cue-") {
        return Intent::NAMES.iter().find(|(own, _)| *own == name).map(|(_, intent)| Meaning::Asks(*intent));
    }
    let (fact, option) = id.strip_prefix("chat-fact-")?.split_once('-')?;
    let question = guide?.question(fact)?;
    question.options.iter().any(|own| own == option).then(|| Meaning::States { fact: fact.to_owned(), option: option.to_owned() })
}

/// The names of the municipalities, in every script they are written in.
fn municipalities(snapshot: &Snapshot) -> Vec<(Meaning, Lang, Written)> {
    let mut found = Vec::new();
    for place in &snapshot.municipalities {
        let meaning = Meaning::States { fact: "municipality".to_owned(), option: place.slug.clone() };
        let names = place.names.iter().map(|(lang, name)| (*lang, name)).chain([(Lang::SWEDISH, &place.name)]);
        found.extend(names.map(|(lang, name)| (meaning.clone(), lang, Written::read(name))));
    }
    found
}

/// A message that asks several things, in its parts; one that asks one thing is one part.
///
/// It is split after sentences and before words that questions begin with; a part too short to stand alone goes with the next.
pub fn parts<'m>(message: &'m str, noticed: &Noticed) -> Vec<&'m str> {
    const SHORTEST: usize = 2;
    let tokens = letters::tokens(message);
    let mut cuts: Vec<usize> = Vec::new();
    let mut since = 0;
    for pair in tokens.windows(2) {
        let [before, after] = pair else { continue };
        since += 1;
        let sentence = before.sentence != after.sentence;
        let question = noticed.questions.contains(&after.range.start) && since > SHORTEST;
        if sentence && since >= SHORTEST || question {
            cuts.push(after.range.start);
            since = 0;
        }
    }
    let mut parts = Vec::new();
    let mut from = 0;
    for cut in cuts.into_iter().chain([message.len()]) {
        parts.extend(message.get(from..cut).map(str::trim).filter(|part| !part.is_empty()));
        from = cut;
    }
    parts
}
