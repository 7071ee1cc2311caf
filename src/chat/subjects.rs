//! What a message is about: a model of each language, learned from the titles, headings and keywords of its articles and from
//! what people ask.

use super::letters;
use super::model::{self, Example, Model};
use crate::lang::Lang;
use crate::library::Snapshot;
use std::collections::BTreeMap;

/// What a message may be about.
#[derive(Clone, Debug, Default)]
pub struct Guess<'a> {
    /// Articles and how likely it is about each, the likeliest first.
    pub articles: Vec<(&'a str, f32)>,
    /// How likely it is about none of them; with the articles it makes 1.
    pub nothing: f32,
    /// The share of the message that the model has seen before, from 0 to 1.
    pub familiar: f32,
}

/// The models of all languages in which there is something to learn from.
pub struct Subjects {
    articles: Vec<String>,
    models: BTreeMap<Lang, Model>,
}

impl Subjects {
    /// Learns from a snapshot.
    pub fn new(snapshot: &Snapshot) -> Subjects {
        let mut examples: BTreeMap<Lang, Vec<Example>> = BTreeMap::new();
        let mut learn = |lang: Lang, article: usize, text: &str| {
            let words = words(text);
            if !words.is_empty() {
                examples.entry(lang).or_default().push(Example::new(&words, article, 1.0));
            }
        };
        for (number, article) in snapshot.articles.values().enumerate() {
            for text in article.texts.values() {
                let headings = text.sections.iter().map(|section| &section.heading);
                let texts = [&text.title, &text.summary].into_iter().chain(&text.keywords).chain(headings);
                texts.for_each(|words| learn(text.lang, number, words));
            }
        }
        let articles: Vec<String> = snapshot.articles.keys().cloned().collect();
        for (lang, asked) in &snapshot.asked {
            for answered in &asked.answered {
                if let Ok(number) = articles.binary_search(&answered.article) {
                    answered.messages.iter().for_each(|message| learn(*lang, number, message));
                }
            }
            // What the house has no answer to is one more subject, after the articles.
            asked.nothing.iter().for_each(|message| learn(*lang, articles.len(), message));
        }
        let models = model::learn(examples, articles.len() + 1);
        Subjects { articles, models }
    }

    /// What a message in a language is about; `None` where nobody has written down what people ask in it or a kindred one.
    pub fn guess(&self, message: &str, lang: Lang) -> Option<Guess<'_>> {
        let kin = lang.chain().into_iter().filter(|other| other.row().analysis == lang.row().analysis);
        let model = kin.filter_map(|lang| self.models.get(&lang)).next()?;
        let model::Likelihoods { classes, familiar } = model.likelihoods(&words(message));
        let nothing = classes.last().copied().unwrap_or(0.0);
        let mut articles: Vec<(&str, f32)> = self.articles.iter().map(String::as_str).zip(classes).collect();
        articles.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        Some(Guess { articles, nothing, familiar })
    }
}

fn words(text: &str) -> Vec<String> {
    letters::tokens(text).into_iter().map(|token| token.folded).collect()
}
