//! Answers to the guide typed as words: the option of the question that a conversation has come to, and what a message takes back.

use super::answer::Ask;
use super::cues::{Intent, Noticed};
use super::letters;
use crate::content::{Voice, markup};
use crate::guide::{Answers, Kind, walk_on};
use crate::lang::{Lang, Messages};
use crate::library::Snapshot;
use std::collections::HashMap;

/// So short a message that begins with "no" takes an earlier answer back.
const SHORT: usize = 8;

/// What the guide's buttons say, in every language of the house.
#[derive(Default)]
pub struct Buttons {
    /// All the words of a button, folded: the questions and options it stands for.
    whole: HashMap<(Lang, String), Vec<(String, String)>>,
    /// The first word of a button that is an answer by itself: a comma or a full stop stands behind it.
    leading: HashMap<(Lang, String), Vec<(String, String)>>,
}

impl Buttons {
    /// Reads the guide's words.
    pub fn new(snapshot: &Snapshot, messages: &Messages) -> Buttons {
        let Some(guide) = &snapshot.guide else { return Buttons::default() };
        let mut buttons = Buttons::default();
        for lang in &snapshot.languages {
            let voice = Voice::new(*lang, messages);
            let shown = |id: &str| {
                let written = guide.words().find(*lang, id)?;
                Some(voice.text(&markup::inline("", 1, &written, &mut Vec::new()), &snapshot.facts))
            };
            for question in guide.questions() {
                for option in &question.options {
                    let Some(text) = question.option_message(option).and_then(|id| shown(&id)) else { continue };
                    let answer = (question.id.clone(), option.clone());
                    let first = text.split_whitespace().next().unwrap_or_default();
                    if first.ends_with([',', '،', '፣', '.', '።']) {
                        buttons.leading.entry((*lang, folded(first))).or_default().push(answer.clone());
                    }
                    buttons.whole.entry((*lang, folded(&text))).or_default().push(answer);
                }
            }
        }
        buttons
    }

    /// The answer that a message gives to the guide's next question, in the words of a button: the question and the option.
    pub fn answer(&self, ask: &Ask<'_>, message: &str, lang: Lang, snapshot: &Snapshot) -> Option<(String, String)> {
        let said = folded(message);
        let keys = [lang, Lang::SWEDISH].map(|lang| (lang, said.clone()));
        let all = [&self.whole, &self.leading].map(|words| keys.iter().filter_map(|key| words.get(key)).collect::<Vec<_>>());
        // Most messages are nothing of the kind: only for those that are is it found out where the conversation stands.
        if all.iter().all(Vec::is_empty) {
            return None;
        }
        let guide = snapshot.guide.as_ref()?;
        let answers = Answers::open(guide, ask.facts.iter().map(|(fact, option)| (fact.as_str(), option.as_str())));
        let question = walk_on(guide, &answers, ask.now.date()).next?;
        all.iter().flatten().find_map(|answers| {
            let mut own = answers.iter().filter(|(fact, _)| *fact == question.id);
            own.next().filter(|_| own.next().is_none()).cloned()
        })
    }
}

/// What a message states and what was not known, or known otherwise and is taken back.
pub fn stated(ask: &Ask<'_>, message: &str, noticed: &Noticed, snapshot: &Snapshot) -> Vec<(String, String)> {
    let corrects = corrects(message, noticed);
    let news = |(fact, option): &&(String, String)| match ask.facts.iter().find(|(known, _)| known == fact) {
        Some((_, known)) => corrects && has_one_answer(fact, snapshot) && known != option,
        None => true,
    };
    noticed.facts.iter().filter(news).cloned().collect()
}

fn folded(text: &str) -> String {
    letters::tokens(text).into_iter().map(|token| token.folded).collect::<Vec<_>>().join(" ")
}

/// Whether a message that states something takes back what was said before: it is short, says "no" and asks nothing, or is
/// one word. What else names a place or a thing may be about somebody else.
fn corrects(message: &str, noticed: &Noticed) -> bool {
    let asks = [Intent::Question, Intent::Place, Intent::Phone, Intent::Hours].iter().any(|intent| noticed.asks(*intent));
    let marked = message.contains(['?', '؟', '፧']);
    let contradicts = noticed.asks(Intent::No) && noticed.rest <= SHORT;
    !asks && !marked && noticed.questions.is_empty() && (contradicts || noticed.rest == 1)
}

fn has_one_answer(fact: &str, snapshot: &Snapshot) -> bool {
    snapshot.guide.as_ref().and_then(|guide| guide.question(fact)).is_some_and(|question| question.kind != Kind::Many)
}

/// All that is known after a reply: what was known, but for what the message took back, and what it stated.
pub fn known(facts: &[(String, String)], noticed: &[(String, String)], snapshot: &Snapshot) -> Vec<(String, String)> {
    let stands =
        |(fact, _): &&(String, String)| noticed.iter().all(|(stated, _)| stated != fact) || !has_one_answer(fact, snapshot);
    facts.iter().filter(stands).chain(noticed).cloned().collect()
}
