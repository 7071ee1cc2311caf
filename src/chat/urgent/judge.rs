//! A second opinion, learned from what people say in danger and out of it: it hears ways of saying that no phrase has in these
//! words.
//!
//! Each family of languages has a model of its own, so that no language speaks for another.

use crate::chat::model::{self, Example, Likelihoods, Model};
use crate::lang::{Analysis, Lang};
use std::collections::BTreeMap;

/// Missing a cry for help weighs more than a needless button: what speaks for danger counts so many times.
const FEAR: f32 = 5.0;
/// Of words of which less than this share is familiar the judge has no opinion to speak of.
const FAMILIAR: f32 = 0.1;
/// Words looked at together.
const WINDOW: usize = 28;
/// Most windows of one message; the longest message has fewer.
const MOST_WINDOWS: usize = 80;

/// What is learned from: folded words, and the situation somebody is in, if any.
#[derive(Default)]
pub struct Lessons {
    examples: BTreeMap<Analysis, Vec<Example>>,
    situations: usize,
}

impl Lessons {
    /// Adds a sentence that counts `weight` times.
    pub fn add<S: AsRef<str>>(&mut self, lang: Lang, words: &[S], situation: Option<usize>, weight: f32) {
        if !words.is_empty() {
            // No danger is the class before the situations.
            let class = situation.map_or(0, |situation| situation + 1);
            self.situations = self.situations.max(class);
            self.examples.entry(lang.row().analysis).or_default().push(Example::new(words, class, weight));
        }
    }
}

/// The judge's opinion.
#[derive(Clone, Copy, Debug, Default)]
pub struct Opinion {
    /// How surely somebody is in danger, from 0 to 1.
    pub danger: f32,
    /// The likeliest situation.
    pub situation: usize,
    /// How much of the words the judge has seen before, from 0 to 1.
    pub familiar: f32,
}

/// The judge.
pub struct Judge {
    models: BTreeMap<Analysis, Model>,
}

impl Judge {
    /// Learns; the same lessons give the same judge.
    pub fn learn(lessons: Lessons) -> Judge {
        Judge { models: model::learn(lessons.examples, lessons.situations + 1) }
    }

    /// How sure the judge is that somebody is in danger, listening in one family's language: the surest of all stretches.
    pub fn opinion<S: AsRef<str>>(&self, family: Analysis, words: &[S]) -> Opinion {
        let Some(model) = self.models.get(&family).filter(|_| !words.is_empty()) else { return Opinion::default() };
        let starts = (0..MOST_WINDOWS).map(|n| n * WINDOW / 2).take_while(|from| *from == 0 || from + WINDOW / 2 < words.len());
        let stretches = starts.filter_map(|from| words.get(from..(from + WINDOW).min(words.len())));
        let opinions = stretches.map(|stretch| opinion(&model.likelihoods(stretch)));
        opinions.max_by(|a, b| a.danger.total_cmp(&b.danger)).unwrap_or_default()
    }
}

fn opinion(likelihoods: &Likelihoods) -> Opinion {
    let Some((calm, situations)) = likelihoods.classes.split_first() else { return Opinion::default() };
    let danger = FEAR * (1.0 - calm);
    let understood = (likelihoods.familiar / FAMILIAR).min(1.0);
    let likeliest = situations.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b));
    // Where it understands nothing it leans to neither side.
    let danger = 0.5 + understood * (danger / (danger + calm) - 0.5);
    Opinion { danger, situation: likeliest.map_or(0, |(situation, _)| situation), familiar: likelihoods.familiar }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_never_said_in_these_words_is_still_heard() {
        let mut lessons = Lessons::default();
        let mut add = |text: &str, situation| {
            let words: Vec<&str> = text.split(' ').collect();
            lessons.add(Lang::SWEDISH, &words, situation, 1.0);
        };
        for who in ["my husband", "my father", "he", "my brother"] {
            add(&format!("{who} hits me"), Some(1));
            add(&format!("{who} is hitting me again"), Some(1));
            add(&format!("{who} cannot breathe"), Some(0));
            add(&format!("{who} wants to work"), None);
            add(&format!("{who} has a hit song"), None);
        }
        let judge = Judge::learn(lessons);
        let opinion = |words: &[&str]| judge.opinion(Analysis::Swedish, words);
        let hit = opinion(&["my", "cousin", "hits", "me"]);
        assert!(hit.danger > 0.5 && hit.situation == 1, "{hit:?}");
        assert_eq!(opinion(&["my", "cousin", "cannot", "breathe"]).situation, 0);
        assert!(opinion(&["my", "cousin", "wants", "a", "job"]).danger < 0.5);
        assert!(opinion(&[]).danger < 0.5);
    }
}
