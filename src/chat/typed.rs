//! Answers to the guide typed as words: the option of the question that a conversation has come to, and what a message takes back.

use super::answer::Ask;
use super::cues::{Intent, Noticed};
use super::letters;
use crate::content::{Voice, markup};
use crate::guide::{Answers, Kind, Question, walk_on};
use crate::lang::{Lang, Messages};
use crate::library::Snapshot;
use std::collections::BTreeMap;

/// An answer has no more words than this.
const MOST_WORDS: usize = 12;
/// So short a message that begins with "no" takes an earlier answer back.
const SHORT: usize = 8;

/// What a message answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The question.
    pub fact: String,
    /// The option.
    pub option: String,
    /// Whether it says all that the option says; else it is only its first word, such as "Yes, …".
    pub whole: bool,
}

/// What the guide's buttons say, in every language of the house.
#[derive(Default)]
pub struct Buttons {
    /// By question and language: the options, each with its folded words.
    questions: BTreeMap<(String, Lang), Vec<Button>>,
}

struct Button {
    option: String,
    words: Vec<String>,
    /// Whether its first word is an answer by itself: a comma or a full stop stands behind it.
    leads: bool,
}

impl Buttons {
    /// Reads the guide's words.
    pub fn new(snapshot: &Snapshot, messages: &Messages) -> Buttons {
        let Some(guide) = &snapshot.guide else { return Buttons::default() };
        let mut questions = BTreeMap::new();
        for lang in &snapshot.languages {
            let voice = Voice::new(*lang, messages);
            let shown = |id: &str| {
                let written = guide.words().find(*lang, id)?;
                Some(voice.text(&markup::inline("", 1, &written, &mut Vec::new()), &snapshot.facts))
            };
            for question in guide.questions() {
                let button = |option: &String| {
                    let text = shown(&question.option_message(option)?)?;
                    let leads = text.split_whitespace().next().is_some_and(|first| first.ends_with([',', '،', '፣', '.', '።']));
                    Some(Button { option: option.clone(), words: words(&text), leads })
                };
                questions.insert((question.id.clone(), *lang), question.options.iter().filter_map(button).collect());
            }
        }
        Buttons { questions }
    }

    /// The answer that a message gives to the guide's next question, in the words of a button.
    pub fn answer(&self, ask: &Ask<'_>, message: &str, lang: Lang, snapshot: &Snapshot) -> Option<Typed> {
        let guide = snapshot.guide.as_ref()?;
        let said = words(message);
        if said.is_empty() || said.len() > MOST_WORDS {
            return None;
        }
        let answers = Answers::open(guide, ask.facts.iter().map(|(fact, option)| (fact.as_str(), option.as_str())));
        let question = walk_on(guide, &answers, ask.now.date()).next?;
        let typed = |button: &Button, whole| Typed { fact: question.id.clone(), option: button.option.clone(), whole };
        let mut begun = None;
        for lang in [lang, Lang::SWEDISH] {
            let buttons = self.questions.get(&(question.id.clone(), lang)).map(Vec::as_slice).unwrap_or_default();
            if let Some(button) = buttons.iter().find(|button| button.words == said) {
                return Some(typed(button, true));
            }
            let mut alike = buttons.iter().filter(|button| button.leads && said.len() == 1 && button.words.starts_with(&said));
            if let (Some(button), None) = (alike.next(), alike.next()) {
                begun = begun.or_else(|| Some(typed(button, false)));
            }
        }
        begun
    }
}

fn words(text: &str) -> Vec<String> {
    letters::tokens(text).into_iter().map(|token| token.folded).collect()
}

/// Whether a message that states something may be meant to take back what was said before: it is short, says "no" and asks nothing, or is
/// one word. What else names a place or a thing may be about somebody else.
pub fn may_correct(message: &str, noticed: &Noticed) -> bool {
    let asks = [Intent::Question, Intent::Place, Intent::Phone, Intent::Hours].iter().any(|intent| noticed.asks(*intent));
    let marked = message.contains(['?', '؟', '፧']);
    let contradicts = noticed.asks(Intent::No) && noticed.rest <= SHORT;
    !asks && !marked && noticed.questions.is_empty() && (contradicts || noticed.rest == 1)
}

/// Whether a question has one answer only.
pub fn has_one_answer(question: &Question) -> bool {
    question.kind != Kind::Many
}

/// All that is known after a reply: what was known, but for what the message took back, and what it stated.
pub fn known(facts: &[(String, String)], noticed: &[(String, String)], snapshot: &Snapshot) -> Vec<(String, String)> {
    let one = |fact: &str| snapshot.guide.as_ref().and_then(|guide| guide.question(fact)).is_some_and(has_one_answer);
    let stands = |(fact, _): &&(String, String)| !one(fact) || noticed.iter().all(|(stated, _)| stated != fact);
    facts.iter().filter(stands).chain(noticed).cloned().collect()
}
