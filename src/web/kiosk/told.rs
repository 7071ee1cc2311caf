//! The guide's words for a reader: questions, options and steps, with their facts rendered.

use super::frame::Frame;
use crate::content::markup;
use crate::content::{Facts, Voice};
use crate::guide::{Answered, Answers, Guide, Problem, Question};
use crate::lang::Lang;
use crate::library::Snapshot;
use crate::web::Edition;
use crate::web::rendered::Rendered;

/// The guide as one reader hears it.
pub struct Told<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// The rest of the content.
    pub snapshot: &'a Snapshot,
    /// The reader's voice.
    pub voice: &'a Voice<'a>,
    /// The reader's language.
    pub lang: Lang,
    /// What was rendered before.
    rendered: &'a Rendered,
}

impl<'a> Told<'a> {
    /// The edition's guide in the voice's language; `None` where the policy withholds the guide.
    pub fn of(edition: &'a Edition, voice: &'a Voice<'a>) -> Option<Told<'a>> {
        let (snapshot, rendered) = (&edition.snapshot, &edition.rendered);
        Some(Told { guide: edition.guide()?, snapshot, voice, lang: voice.lang(), rendered })
    }

    fn facts(&self) -> &'a Facts {
        &self.snapshot.facts
    }

    /// Words as HTML; `None` where the guide has none.
    pub fn html(&self, id: &str) -> Option<String> {
        let words = self.guide.words().find(self.lang, id)?;
        Some(self.voice.html(&markup::inline("", 1, &words, &mut Vec::new()), self.facts()))
    }

    /// Words as plain text; `None` where the guide has none.
    pub fn plain(&self, id: &str) -> Option<String> {
        if let Some(text) = self.rendered.find(self.lang, id) {
            return Some(text);
        }
        let words = self.guide.words().find(self.lang, id)?;
        let text = self.voice.text(&markup::inline("", 1, &words, &mut Vec::new()), self.facts());
        self.rendered.keep(self.lang, id, &text);
        Some(text)
    }

    /// Words as plain text; the id where the guide has none.
    pub fn text(&self, id: &str) -> String {
        self.plain(id).unwrap_or_else(|| self.guide.words().text(self.lang, id))
    }

    /// An option's words; municipalities go by their names.
    pub fn option(&self, question: &Question, option: &str) -> String {
        match question.option_message(option) {
            Some(message) => self.text(&message),
            None => self
                .snapshot
                .municipality(option)
                .map_or_else(|| self.text(&format!("option-{option}")), |place| place.name_in(self.lang)),
        }
    }

    /// The words of an answer by question and option id.
    pub fn answer(&self, fact: &str, option: &str) -> String {
        match self.guide.question(fact) {
            Some(question) if question.options.iter().any(|known| known == option) => self.option(question, option),
            _ => self.text(&format!("option-{option}")),
        }
    }

    /// The answers given so far, each with an address where it is asked again.
    pub fn answers(&self, answered: &[Answered<'_>], answers: &Answers) -> Vec<AnswerLine> {
        let line = |answer: &Answered<'_>| AnswerLine {
            question: self.text(&format!("question-{}", answer.fact)),
            text: answer.options.iter().map(|option| self.answer(answer.fact, option)).collect::<Vec<_>>().join(", "),
            href: self.href("guide", &answers.without(self.guide, answer.fact), &[]),
            sensitive: answer.sensitive,
        };
        answered.iter().map(line).collect()
    }

    /// The address of a page with these answers and some more.
    pub fn href(&self, page: &str, answers: &Answers, more: &[(&str, &str)]) -> String {
        let pairs = answers.pairs(self.guide);
        let pairs = pairs.iter().chain(more).map(|(name, value)| format!("{name}={value}"));
        let query: Vec<String> = pairs.collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/{}/{page}{mark}{}", self.lang, query.join("&"))
    }

    /// What an old link holds that no longer counts, in words; `None` where all of it does.
    pub fn changed(&self, problems: &[Problem], frame: &Frame<'_>) -> Option<String> {
        let named: Vec<String> = problems
            .iter()
            .filter_map(|problem| match problem {
                Problem::UnknownFact { fact } => Some(fact.clone()),
                Problem::UnknownOption { option, .. } | Problem::Clash { option, .. } => Some(option.clone()),
                Problem::TooMany => Some("…".to_owned()),
                // The answer is kept and counts again when the others change: nothing was lost.
                Problem::SetAside { .. } => None,
            })
            .collect();
        (!named.is_empty()).then(|| frame.tv("guide-changed", "what", &named.join(", ")))
    }
}

/// An answer as it is shown back.
pub struct AnswerLine {
    /// The question.
    pub question: String,
    /// The answer.
    pub text: String,
    /// Where the question is asked again; every other answer is kept.
    pub href: String,
    /// Whether the question is sensitive.
    pub sensitive: bool,
}
