//! The chat measured on collections of messages: does it hear danger, does it answer, in which language.

use super::answer::{Ask, Assistant, Block, Certainty};
use crate::lang::Lang;
use crate::library::Snapshot;
use crate::search::{Index, SearchFault};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// One message and what a good reply to it holds.
#[derive(Deserialize, Debug)]
pub struct Case {
    /// The case's id.
    pub id: String,
    /// The language of the page.
    pub lang: String,
    /// The message.
    pub message: String,
    /// The urgent situation meant, if any.
    pub urgent: Option<String>,
    /// Parties, any of which answers.
    #[serde(default)]
    pub parties_any: Vec<String>,
    /// Articles, any of which answers.
    #[serde(default)]
    pub topics_any: Vec<String>,
}

/// What was measured in one language; shares in per cent.
#[derive(Serialize, Debug, Default)]
pub struct ChatEvaluation {
    /// The language.
    pub lang: String,
    /// How many messages.
    pub messages: usize,
    /// Of the urgent messages, those heard as urgent.
    pub urgent_recall: Option<f64>,
    /// Of the others, those heard as urgent by mistake.
    pub false_alarms: Option<f64>,
    /// Of the questions with a known answer, those whose first block answers.
    pub answer_at_1: Option<f64>,
    /// Those with the answer among the first three blocks.
    pub answer_at_3: Option<f64>,
    /// Messages whose language was told right.
    pub language: f64,
    /// Questions without an answer.
    pub fallback: f64,
    /// Mean time of a reply, in milliseconds.
    pub ms: f64,
    /// Ids of urgent messages that were not heard, and of others that were.
    pub misheard: Vec<String>,
    /// Ids of questions whose answer was not among the first three blocks.
    pub unanswered: Vec<String>,
}

#[derive(Default)]
struct Counts {
    all: usize,
    urgent: (usize, usize),
    calm: (usize, usize),
    asked: (usize, usize, usize),
    language: usize,
    fallback: usize,
    seconds: f64,
    misheard: Vec<String>,
    unanswered: Vec<String>,
}

/// Replies to every case and counts, by language; `elapsed` tells how long the measurement has been going on.
///
/// # Errors
/// Where the index fails.
pub fn evaluate(
    cases: &[Case],
    assistant: &Assistant,
    snapshot: &Snapshot,
    index: &Index,
    now: DateTime,
    elapsed: &dyn Fn() -> Duration,
) -> Result<Vec<ChatEvaluation>, SearchFault> {
    let mut by_lang: BTreeMap<&str, Counts> = BTreeMap::new();
    for case in cases {
        let counts = by_lang.entry(&case.lang).or_default();
        let ask = Ask {
            message: &case.message,
            page: Lang::parse(&case.lang),
            facts: &[],
            municipality: None,
            about: None,
            calm: false,
            now,
        };
        let began = elapsed();
        let reply = assistant.reply(&ask, snapshot, index)?;
        counts.seconds += (elapsed() - began).as_secs_f64();
        counts.all += 1;
        counts.language += usize::from(assistant.hears(&case.message, Lang::parse(&case.lang)));
        let heard = reply.urgent.is_some();
        let tally = if case.urgent.is_some() { &mut counts.urgent } else { &mut counts.calm };
        tally.0 += 1;
        tally.1 += usize::from(heard);
        if heard != case.urgent.is_some() {
            counts.misheard.push(case.id.clone());
        }
        if case.urgent.is_none() && !(case.parties_any.is_empty() && case.topics_any.is_empty()) {
            let answers = |block: &&Block| match block {
                Block::Passage { slug, .. } | Block::Party { slug } => {
                    case.topics_any.contains(slug) || case.parties_any.contains(slug)
                }
                Block::Question { .. } | Block::Notice { .. } => false,
            };
            let said: Vec<&Block> =
                reply.blocks.iter().filter(|block| matches!(block, Block::Passage { .. } | Block::Party { .. })).collect();
            counts.asked.0 += 1;
            counts.asked.1 += usize::from(said.iter().take(1).any(answers));
            if said.iter().take(3).any(answers) {
                counts.asked.2 += 1;
            } else {
                counts.unanswered.push(case.id.clone());
            }
            counts.fallback += usize::from(reply.certainty == Certainty::Nothing);
        }
    }
    Ok(by_lang.into_iter().map(|(lang, counts)| counts.told(lang)).collect())
}

impl Counts {
    fn told(self, lang: &str) -> ChatEvaluation {
        let share = |part: usize, whole: usize| (whole > 0).then(|| 100.0 * part as f64 / whole as f64);
        let (asked, first, third) = self.asked;
        ChatEvaluation {
            lang: lang.to_owned(),
            messages: self.all,
            urgent_recall: share(self.urgent.1, self.urgent.0),
            false_alarms: share(self.calm.1, self.calm.0),
            answer_at_1: share(first, asked),
            answer_at_3: share(third, asked),
            language: share(self.language, self.all).unwrap_or_default(),
            fallback: share(self.fallback, asked).unwrap_or_default(),
            ms: 1_000.0 * self.seconds / self.all.max(1) as f64,
            misheard: self.misheard,
            unanswered: self.unanswered,
        }
    }
}
