//! A second opinion: a logistic model over words, word pairs and letter groups, learned from what people say in danger and out of
//! it. It hears ways of saying that no phrase has in these words.
//!
//! Each family of languages has a table of its own, so that no language speaks for another, and they are learned side by side.

use crate::chat::sayings::hash;
use crate::lang::{Analysis, Lang};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::thread;

/// How often every example is seen: at least so often, more where there are few, but not more than this.
const ROUNDS: (usize, usize) = (4, 30);
const LEAST_SEEN: usize = 6_000;
const RATE: f32 = 1.0;
const BIAS_RATE: f32 = 0.02;
/// Missing a cry for help weighs more than a needless button.
const RECALL_WEIGHT: f32 = 1.3;
/// An ordinary example counts at most so much.
const MOST_WEIGHT: f32 = 4.0;
/// From an example as clear as this nothing more is learned.
const CLEAR: f32 = 0.02;
/// Places of one table; a family has about half as many features.
const PLACES: usize = 1 << 18;
/// Words looked at together.
const WINDOW: usize = 14;
/// Most windows of one message; the longest message has fewer.
const MOST_WINDOWS: usize = 80;

/// The families that one thread learns.
type Share<'e, 'w> = Vec<(Analysis, Vec<&'e Example<'w>>)>;

/// The model.
pub struct Judge {
    tables: BTreeMap<Analysis, Table>,
}

/// What is learned of one family, a byte for each weight.
struct Table {
    weights: Vec<i8>,
    /// What one step of a weight is worth.
    step: f32,
    bias: f32,
}

/// One example: folded words, and whether somebody is in need.
pub struct Example<'w> {
    /// The language it is in.
    pub lang: Lang,
    /// Its words.
    pub words: Cow<'w, [String]>,
    /// Whether somebody is in need.
    pub urgent: bool,
    /// How much it counts.
    pub weight: f32,
}

/// Gives what is not urgent as much weight as what is, in each language: where the house has few ordinary texts, each counts more.
pub fn balance(examples: &mut [Example<'_>]) {
    let mut sums: HashMap<Lang, (f32, f32)> = HashMap::new();
    for example in examples.iter() {
        let (ordinary, urgent) = sums.entry(example.lang).or_default();
        *(if example.urgent { urgent } else { ordinary }) += example.weight;
    }
    for example in examples.iter_mut().filter(|example| !example.urgent) {
        let (ordinary, urgent) = sums.get(&example.lang).copied().unwrap_or((1.0, 1.0));
        example.weight *= (urgent / ordinary.max(1.0)).clamp(1.0, MOST_WEIGHT);
    }
}

impl Judge {
    /// Learns from examples; the same examples give the same judge.
    pub fn learn(examples: &[Example<'_>]) -> Judge {
        let mut families: BTreeMap<Analysis, Vec<&Example<'_>>> = BTreeMap::new();
        for example in examples.iter().filter(|example| !example.words.is_empty()) {
            families.entry(example.lang.row().analysis).or_default().push(example);
        }
        let mut shares: Vec<Share<'_, '_>> = Vec::new();
        shares.resize_with(thread::available_parallelism().map_or(1, usize::from), Vec::new);
        for family in families {
            let size = |share: &Share<'_, '_>| share.iter().map(|(_, own)| own.len()).sum::<usize>();
            if let Some(least) = shares.iter_mut().min_by_key(|share| size(share)) {
                least.push(family);
            }
        }
        let learn = |share: Share<'_, '_>| {
            share.into_iter().map(|(family, examples)| (family, Table::learn(&examples))).collect::<Vec<_>>()
        };
        let tables = thread::scope(|scope| {
            let running: Vec<_> = shares.into_iter().map(|share| scope.spawn(move || learn(share))).collect();
            running.into_iter().filter_map(|thread| thread.join().ok()).flatten().collect()
        });
        Judge { tables }
    }

    /// How sure the judge is that somebody is in need, listening in one family's language: the surest of all stretches.
    pub fn opinion<S: AsRef<str>>(&self, family: Analysis, words: &[S]) -> f32 {
        let Some(table) = self.tables.get(&family) else { return 0.0 };
        let starts = (0..MOST_WINDOWS).map(|n| n * WINDOW / 2).take_while(|from| *from == 0 || from + WINDOW / 2 < words.len());
        let stretches = starts.filter_map(|from| words.get(from..(from + WINDOW).min(words.len())));
        stretches.map(|stretch| logistic(table.sum(&places(stretch)))).fold(0.0, f32::max)
    }
}

impl Table {
    fn learn(examples: &[&Example<'_>]) -> Table {
        let told: Vec<Vec<u32>> = examples.iter().map(|example| places(&example.words)).collect();
        let mut learner = Learner { weights: vec![0.0; PLACES], squares: vec![1.0; PLACES], bias: 0.0 };
        let rounds = (LEAST_SEEN / examples.len().max(1)).clamp(ROUNDS.0, ROUNDS.1);
        for round in 0..rounds {
            // A fixed stride visits every example once, in another order each round.
            let stride = stride(examples.len(), round);
            let mut at = round;
            for _ in 0..examples.len() {
                at = (at + stride) % examples.len();
                if let (Some(example), Some(places)) = (examples.get(at), told.get(at)) {
                    learner.see(example, places);
                }
            }
        }
        let largest = learner.weights.iter().fold(f32::MIN_POSITIVE, |most, weight| most.max(weight.abs()));
        let step = largest / f32::from(i8::MAX);
        let weights = learner.weights.iter().map(|weight| (weight / step).round() as i8).collect();
        Table { weights, step, bias: learner.bias }
    }

    fn sum(&self, places: &[u32]) -> f32 {
        let sum: i32 = places.iter().filter_map(|place| self.weights.get(*place as usize)).map(|weight| i32::from(*weight)).sum();
        self.bias + self.step * sum as f32 / (places.len().max(1) as f32).sqrt()
    }
}

/// Logistic regression by adaptive steps (AdaGrad).
struct Learner {
    weights: Vec<f32>,
    squares: Vec<f32>,
    bias: f32,
}

impl Learner {
    fn see(&mut self, example: &Example<'_>, places: &[u32]) {
        let length = (places.len() as f32).sqrt();
        let sum: f32 = places.iter().filter_map(|place| self.weights.get(*place as usize)).sum();
        let missed = if example.urgent { 1.0 } else { 0.0 } - logistic(self.bias + sum / length);
        if missed.abs() < CLEAR {
            return;
        }
        let slope = missed * example.weight * if example.urgent { RECALL_WEIGHT } else { 1.0 };
        self.bias += BIAS_RATE * slope;
        let gradient = slope / length;
        for place in places {
            let place = *place as usize;
            if let (Some(weight), Some(square)) = (self.weights.get_mut(place), self.squares.get_mut(place)) {
                *square += gradient * gradient;
                *weight += RATE * gradient / square.sqrt();
            }
        }
    }
}

fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

/// A stride without a common divisor with `length`.
fn stride(length: usize, round: usize) -> usize {
    let divisor = |mut a: usize, mut b: usize| {
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    (length / 3 + 7 * round + 1..).find(|stride| divisor(*stride, length.max(1)) == 1).unwrap_or(1)
}

/// Words, their beginnings, letter groups, and pairs of near words, the first and the last word, as places of a table.
fn places<S: AsRef<str>>(words: &[S]) -> Vec<u32> {
    let mut found: Vec<u32> = Vec::with_capacity(words.len() * 16);
    let mut push = |hash: u64| found.push((hash ^ (hash >> 29)) as u32 & (PLACES as u32 - 1));
    let mut stems: Vec<u64> = Vec::with_capacity(words.len());
    let mut edged: Vec<char> = Vec::new();
    for word in words.iter().map(AsRef::as_ref) {
        edged.clear();
        edged.push('<');
        edged.extend(word.chars());
        edged.push('>');
        let letters = edged.get(1..edged.len() - 1).unwrap_or_default();
        push(hash(letters.iter().copied()));
        let stem = hash(letters.iter().copied().take(5));
        stems.push(stem);
        if letters.len() > 5 {
            push(stem ^ 1);
        }
        for size in 3..=5 {
            edged.windows(size).for_each(|group| push(hash(group.iter().copied()) ^ 2));
        }
    }
    for (place, stem) in stems.iter().enumerate() {
        for (gap, other) in stems.iter().skip(place + 1).take(3).enumerate() {
            let pair = stem.wrapping_mul(31).rotate_left(17) ^ other;
            push(pair ^ if gap == 0 { 3 } else { 4 });
        }
    }
    stems.first().into_iter().for_each(|stem| push(stem ^ 5));
    stems.last().into_iter().for_each(|stem| push(stem ^ 6));
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_never_said_in_these_words_is_still_heard() {
        let example = |text: &str, urgent| Example {
            lang: Lang::SWEDISH,
            words: text.split(' ').map(str::to_owned).collect(),
            urgent,
            weight: 1.0,
        };
        let mut examples = Vec::new();
        for who in ["my husband", "my father", "he", "my brother"] {
            examples.push(example(&format!("{who} hits me"), true));
            examples.push(example(&format!("{who} is hitting me again"), true));
            examples.push(example(&format!("{who} wants to work"), false));
            examples.push(example(&format!("{who} has a hit song"), false));
        }
        let judge = Judge::learn(&examples);
        let opinion = |words: &[&str]| judge.opinion(Analysis::Swedish, words);
        assert!(opinion(&["my", "cousin", "hits", "me"]) > 0.5);
        assert!(opinion(&["my", "cousin", "wants", "a", "job"]) < 0.5);
        assert!(opinion(&[]) < 0.5);
    }
}
