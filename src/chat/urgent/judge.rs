//! A second opinion: a logistic model over words, word pairs and letter groups, learned from what people say in danger and out of
//! it. It hears ways of saying that no phrase has in these words.
//!
//! Each script has a table of its own, so that the scripts are learned side by side and never speak for each other.

use crate::chat::sayings::{hash, script_of};
use crate::lang::{Lang, Script};
use std::collections::HashMap;

const ROUNDS: usize = 8;
const RATE: f32 = 0.35;
/// Missing a cry for help weighs more than a needless button.
const RECALL_WEIGHT: f32 = 1.3;
/// An ordinary example counts at most so much.
const MOST_WEIGHT: f32 = 4.0;
/// An example as clear as this is not learned from any more.
const CLEAR: f32 = 0.02;
/// Words looked at together.
const WINDOW: usize = 14;
/// Most windows of one message; the longest message has fewer.
const MOST_WINDOWS: usize = 80;

/// The scripts that are learned, each with the size of its table in bits: by how many languages use it.
const TABLES: [(Script, u32); 4] = [(Script::Latn, 19), (Script::Arab, 19), (Script::Cyrl, 18), (Script::Ethi, 17)];

/// The model.
pub struct Judge {
    tables: Vec<Table>,
}

/// What is learned of one script.
struct Table {
    script: Script,
    weights: Vec<f32>,
    bias: f32,
}

/// One example: what it is told by, and whether somebody is in need.
pub struct Example {
    lang: Lang,
    script: Script,
    features: Vec<u64>,
    urgent: bool,
    weight: f32,
}

impl Example {
    /// An example of folded words that counts as much as `weight`.
    pub fn new<S: AsRef<str>>(lang: Lang, words: &[S], urgent: bool, weight: f32) -> Example {
        let others = words.iter().filter_map(|word| script_of(word.as_ref())).filter(|script| *script != Script::Latn);
        let script = others.max().unwrap_or(Script::Latn);
        Example { lang, script, features: features(words), urgent, weight }
    }
}

/// Gives what is not urgent as much weight as what is, in each language: where the house has few ordinary texts, each counts more.
pub fn balance(examples: &mut [Example]) {
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
    pub fn learn(examples: &[Example]) -> Judge {
        let own = |script: Script| examples.iter().filter(|example| example.script == script).collect::<Vec<_>>();
        let learn = |(script, bits): (Script, u32)| Table::learn(script, bits, &own(script));
        let tables = std::thread::scope(|scope| {
            let running: Vec<_> = TABLES.into_iter().map(|table| scope.spawn(move || learn(table))).collect();
            running.into_iter().filter_map(|thread| thread.join().ok()).collect()
        });
        Judge { tables }
    }

    /// How sure the judge is that somebody is in need: the surest of all stretches of the message, of each script it has.
    pub fn opinion<S: AsRef<str>>(&self, words: &[S]) -> f32 {
        let scripts: Vec<Option<Script>> = words.iter().map(|word| script_of(word.as_ref())).collect();
        let present = self.tables.iter().filter(|table| scripts.contains(&Some(table.script)));
        let opinions = present.map(|table| {
            // Latin letters stand in messages of every script, but other letters say nothing to the Latin table.
            let heard = |script: &Option<Script>| match script {
                Some(script) => *script == table.script || *script == Script::Latn,
                None => true,
            };
            let words: Vec<&str> =
                words.iter().zip(&scripts).filter(|(_, script)| heard(script)).map(|(word, _)| word.as_ref()).collect();
            table.opinion(&words)
        });
        opinions.fold(0.0, f32::max)
    }
}

impl Table {
    fn learn(script: Script, bits: u32, examples: &[&Example]) -> Table {
        let size = 1_usize << bits;
        let mut table = Table { script, weights: vec![0.0; size], bias: 0.0 };
        let mut squares = vec![1.0_f32; size];
        for round in 0..ROUNDS {
            // A fixed stride visits every example once, in another order each round.
            let stride = stride(examples.len(), round);
            let mut at = round;
            for _ in 0..examples.len() {
                at = (at + stride) % examples.len();
                if let Some(example) = examples.get(at) {
                    table.step(example, &mut squares);
                }
            }
        }
        table
    }

    fn place(&self, feature: u64) -> usize {
        (feature ^ (feature >> 29)) as usize & (self.weights.len() - 1)
    }

    fn step(&mut self, example: &Example, squares: &mut [f32]) {
        if example.features.is_empty() {
            return;
        }
        let wish = if example.urgent { 1.0 } else { 0.0 };
        let missed = wish - logistic(self.sum(&example.features));
        if missed.abs() < CLEAR {
            return;
        }
        let slope = missed * example.weight * if example.urgent { RECALL_WEIGHT } else { 1.0 };
        self.bias += 0.02 * slope;
        let gradient = slope / (example.features.len() as f32).sqrt();
        for feature in &example.features {
            let place = self.place(*feature);
            if let (Some(weight), Some(square)) = (self.weights.get_mut(place), squares.get_mut(place)) {
                *square += gradient * gradient;
                *weight += RATE * gradient / square.sqrt();
            }
        }
    }

    fn sum(&self, features: &[u64]) -> f32 {
        let sum: f32 = features.iter().filter_map(|feature| self.weights.get(self.place(*feature))).sum();
        self.bias + sum / (features.len().max(1) as f32).sqrt()
    }

    fn opinion(&self, words: &[&str]) -> f32 {
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

/// Words, their beginnings, letter groups, and pairs of near words, as hashes.
fn features<S: AsRef<str>>(words: &[S]) -> Vec<u64> {
    let mut found = Vec::with_capacity(words.len() * 16);
    let mut stems: Vec<u64> = Vec::with_capacity(words.len());
    let mut edged: Vec<char> = Vec::new();
    for word in words.iter().map(AsRef::as_ref) {
        edged.clear();
        edged.push('<');
        edged.extend(word.chars());
        edged.push('>');
        let letters = edged.get(1..edged.len() - 1).unwrap_or_default();
        found.push(hash(letters.iter().copied()));
        let stem = hash(letters.iter().copied().take(5));
        stems.push(stem);
        if letters.len() > 5 {
            found.push(stem ^ 1);
        }
        for size in 3..=5 {
            found.extend(edged.windows(size).map(|group| hash(group.iter().copied()) ^ 2));
        }
    }
    for (place, stem) in stems.iter().enumerate() {
        for (gap, other) in stems.iter().skip(place + 1).take(3).enumerate() {
            let pair = stem.wrapping_mul(31).rotate_left(17) ^ other;
            found.push(pair ^ if gap == 0 { 3 } else { 4 });
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
        let example = |text: &str, urgent| Example::new(Lang::SWEDISH, &text.split(' ').collect::<Vec<_>>(), urgent, 1.0);
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
