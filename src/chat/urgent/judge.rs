//! A second opinion: a logistic model over words, word pairs and letter groups, learned from the phrases against the guards and
//! the house's ordinary texts. It hears ways of saying that no phrase has in these words.

use crate::chat::sayings::hash;
use crate::lang::Lang;
use std::collections::HashMap;

const BITS: u32 = 17;
const ROUNDS: usize = 6;
const RATE: f32 = 0.35;
/// Missing a cry for help weighs more than a needless button.
const RECALL_WEIGHT: f32 = 1.6;
/// An ordinary example counts at most so much.
const MOST_WEIGHT: f32 = 4.0;
/// Words looked at together.
const WINDOW: usize = 14;
/// Most windows of one message; the longest message has fewer.
const MOST_WINDOWS: usize = 80;

/// The model.
pub struct Judge {
    weights: Vec<f32>,
    bias: f32,
}

/// One example: its words, folded, and whether somebody is in need.
pub struct Example {
    pub words: Vec<String>,
    pub urgent: bool,
    /// How much it counts.
    pub weight: f32,
}

/// Gives what is not urgent as much weight as what is, in each language: where the house has no ordinary texts, the guards count more.
pub fn balance(examples: &mut [(Lang, Example)]) {
    let mut counts: HashMap<Lang, (f32, f32)> = HashMap::new();
    for (lang, example) in examples.iter() {
        let (ordinary, urgent) = counts.entry(*lang).or_default();
        *(if example.urgent { urgent } else { ordinary }) += 1.0;
    }
    for (lang, example) in examples.iter_mut().filter(|(_, example)| !example.urgent) {
        let (ordinary, urgent) = counts.get(lang).copied().unwrap_or((1.0, 1.0));
        example.weight = (urgent / ordinary.max(1.0)).clamp(1.0, MOST_WEIGHT);
    }
}

impl Judge {
    /// Learns from examples; the same examples give the same judge.
    pub fn learn(examples: &[Example]) -> Judge {
        let mut judge = Judge { weights: vec![0.0; 1 << BITS], bias: -1.0 };
        let mut squares = vec![1.0_f32; 1 << BITS];
        let features: Vec<Vec<u32>> = examples.iter().map(|example| features(&example.words)).collect();
        for round in 0..ROUNDS {
            // A fixed stride visits every example once, in another order each round.
            let stride = stride(examples.len(), round);
            let mut at = round;
            for _ in 0..examples.len() {
                at = (at + stride) % examples.len();
                let (Some(example), Some(own)) = (examples.get(at), features.get(at)) else { continue };
                judge.step(own, example, &mut squares);
            }
        }
        judge
    }

    fn step(&mut self, features: &[u32], example: &Example, squares: &mut [f32]) {
        if features.is_empty() {
            return;
        }
        let value = 1.0 / (features.len() as f32).sqrt();
        let wish = if example.urgent { 1.0 } else { 0.0 };
        let slope = (wish - logistic(self.sum(features))) * if example.urgent { RECALL_WEIGHT } else { example.weight };
        self.bias += 0.02 * slope;
        let gradient = slope * value;
        for feature in features {
            if let (Some(weight), Some(square)) = (self.weights.get_mut(*feature as usize), squares.get_mut(*feature as usize)) {
                *square += gradient * gradient;
                *weight += RATE * gradient / square.sqrt();
            }
        }
    }

    fn sum(&self, features: &[u32]) -> f32 {
        let value = 1.0 / (features.len().max(1) as f32).sqrt();
        let sum: f32 = features.iter().filter_map(|feature| self.weights.get(*feature as usize)).sum();
        self.bias + value * sum
    }

    /// How sure the judge is that somebody is in need: the surest of all stretches of the message.
    pub fn opinion<S: AsRef<str>>(&self, words: &[S]) -> f32 {
        let starts = (0..MOST_WINDOWS).map(|n| n * WINDOW / 2).take_while(|from| *from == 0 || from + WINDOW / 2 < words.len());
        let stretches = starts.filter_map(|from| words.get(from..(from + WINDOW).min(words.len())));
        stretches.map(|stretch| logistic(self.sum(&features(stretch)))).fold(0.0, f32::max)
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

/// Words, their beginnings, letter groups, and pairs of near words, as places in the table.
fn features<S: AsRef<str>>(words: &[S]) -> Vec<u32> {
    let mut found = Vec::with_capacity(words.len() * 10);
    let mut push = |hash: u64| found.push(((hash ^ (hash >> 29)) & ((1 << BITS) - 1)) as u32);
    let mut stems: Vec<u64> = Vec::with_capacity(words.len());
    for word in words.iter().map(AsRef::as_ref) {
        let letters: Vec<char> = word.chars().collect();
        push(hash(letters.iter().copied()));
        let stem = hash(letters.iter().copied().take(5));
        stems.push(stem);
        if letters.len() > 5 {
            push(stem ^ 1);
        }
        let edged: Vec<char> = std::iter::once('<').chain(letters).chain(['>']).collect();
        edged.windows(4).for_each(|group| push(hash(group.iter().copied()) ^ 2));
    }
    for (place, stem) in stems.iter().enumerate() {
        for (gap, other) in stems.iter().skip(place + 1).take(3).enumerate() {
            let pair = stem.wrapping_mul(31).rotate_left(17) ^ other;
            push(pair ^ if gap == 0 { 3 } else { 4 });
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_never_said_in_these_words_is_still_heard() {
        let example = |text: &str, urgent| Example { words: text.split(' ').map(str::to_owned).collect(), urgent, weight: 1.0 };
        let mut examples = Vec::new();
        for who in ["my husband", "my father", "he", "my brother"] {
            examples.push(example(&format!("{who} hits me"), true));
            examples.push(example(&format!("{who} is hitting me again"), true));
            examples.push(example(&format!("{who} wants to work"), false));
            examples.push(example(&format!("{who} has a hit song"), false));
        }
        let judge = Judge::learn(&examples);
        assert!(judge.opinion(&["my", "cousin", "hits", "me"]) > 0.5);
        assert!(judge.opinion(&["my", "cousin", "wants", "a", "job"]) < 0.5);
        assert!(judge.opinion::<&str>(&[]) < 0.5);
    }
}
