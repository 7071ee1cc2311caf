//! What a message is about: a model of each language, learned from the titles, headings and keywords of its articles and from
//! what people ask of articles and parties.

use super::letters;
use super::model::{self, Example, Model};
use super::sounds::Sounds;
use crate::content::asked::Page;
use crate::lang::Lang;
use crate::library::Snapshot;
use std::collections::{BTreeMap, BTreeSet};

/// What a message counts that the house has no answer to: many of them are near to what it has one to.
const NOTHING: f32 = 0.6;

/// What a message may be about.
#[derive(Clone, Debug, Default)]
pub struct Guess<'a> {
    /// Articles and parties, the likeliest first.
    pub pages: Vec<Likely<'a>>,
    /// How likely it is about none of them; with the pages it makes 1.
    pub nothing: f32,
    /// The share of the message that the model has seen before, from 0 to 1.
    pub familiar: f32,
}

/// A page a message may be about.
#[derive(Clone, Copy, Debug)]
pub struct Likely<'a> {
    /// The page.
    pub page: &'a Page,
    /// How likely it is the one.
    pub likelihood: f32,
    /// How likely it is one of its kin instead: the parties an article names, the articles that name a party. Much the same answer.
    pub kin: f32,
}

/// The models of all languages in which there is something to learn from.
pub struct Subjects {
    /// In order.
    pages: Vec<Page>,
    /// By page the places of its kin.
    kin: Vec<Vec<usize>>,
    models: BTreeMap<Lang, Model>,
}

impl Subjects {
    /// Learns from a snapshot.
    pub fn new(snapshot: &Snapshot) -> Subjects {
        let articles = snapshot.articles.keys().cloned().map(Page::Article);
        let asked_for = snapshot.asked.values().flat_map(|asked| &asked.answered).map(|answered| &answered.page);
        let pages: BTreeSet<Page> = articles.chain(asked_for.cloned()).collect();
        let pages: Vec<Page> = pages.into_iter().collect();
        let mut examples: BTreeMap<Lang, Vec<Example>> = BTreeMap::new();
        let mut learn = |lang: Lang, number: usize, text: &str, weight: f32| {
            let words = words(text);
            if !words.is_empty() {
                examples.entry(lang).or_default().push(Example::new(&words, number, weight));
            }
        };
        for (number, page) in pages.iter().enumerate() {
            // A party without a word of its own here is found by its name.
            let Page::Article(slug) = page else { continue };
            for text in snapshot.articles.get(slug).into_iter().flat_map(|article| article.texts.values()) {
                let headings = text.sections.iter().map(|section| &section.heading);
                let texts = [&text.title, &text.summary].into_iter().chain(&text.keywords).chain(headings);
                texts.for_each(|words| learn(text.lang, number, words, 1.0));
            }
        }
        for (lang, asked) in &snapshot.asked {
            for answered in &asked.answered {
                if let Ok(number) = pages.binary_search(&answered.page) {
                    answered.messages.iter().for_each(|message| learn(*lang, number, message, 1.0));
                }
            }
            // What the house has no answer to is one more subject, after the pages.
            asked.nothing.iter().for_each(|message| learn(*lang, pages.len(), message, NOTHING));
        }
        let models = model::learn(examples, pages.len() + 1);
        Subjects { kin: kin(&pages, snapshot), pages, models }
    }

    /// What a message in a language is about; `None` where nobody has written down what people ask in it or a kindred one.
    pub fn guess(&self, message: &str, lang: Lang, sounds: &Sounds) -> Option<Guess<'_>> {
        let kin = lang.chain().into_iter().filter(|other| other.row().analysis == lang.row().analysis);
        let model = kin.filter_map(|lang| self.models.get(&lang)).next()?;
        let typed = words(message);
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        // In Latin letters a language of another script is read as the words that sound so, where the model knows more of those.
        let read = sounds.written(lang.row().analysis, &typed).map(|words| model.likelihoods(&words));
        let typed = model.likelihoods(&typed);
        let model::Likelihoods { classes, familiar } = read.filter(|read| read.familiar > typed.familiar).unwrap_or(typed);
        let nothing = classes.last().copied().unwrap_or(0.0);
        let of = |place: &usize| classes.get(*place).copied().unwrap_or(0.0);
        let all = self.pages.iter().zip(&self.kin).enumerate();
        let mut pages: Vec<Likely<'_>> =
            all.map(|(place, (page, kin))| Likely { page, likelihood: of(&place), kin: kin.iter().map(of).sum() }).collect();
        pages.sort_by(|a, b| b.likelihood.total_cmp(&a.likelihood));
        Some(Guess { pages, nothing, familiar })
    }
}

/// Which pages are kin: an article and each party it names.
fn kin(pages: &[Page], snapshot: &Snapshot) -> Vec<Vec<usize>> {
    let mut kin = vec![Vec::new(); pages.len()];
    for (place, page) in pages.iter().enumerate() {
        let Page::Article(slug) = page else { continue };
        for party in snapshot.articles.get(slug).into_iter().flat_map(|article| &article.parties) {
            let Ok(other) = pages.binary_search(&Page::Party(party.clone())) else { continue };
            for (one, another) in [(place, other), (other, place)] {
                if let Some(own) = kin.get_mut(one) {
                    own.push(another);
                }
            }
        }
    }
    kin
}

fn words(text: &str) -> Vec<String> {
    letters::tokens(text).into_iter().map(|token| token.folded).collect()
}
