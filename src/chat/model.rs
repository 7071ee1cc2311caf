//! What is learned from examples: multinomial logistic regression over [`features`], by plain stochastic descent.
//!
//! Features count the more the rarer they are (inverse document frequency), and each message has length 1. Beside them every message has
//! a small feature that is always there: how common a class is, is learned there, and the words need not say it.

use super::features::features;
use super::sayings::halved;
use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::thread;

/// How often every example is seen.
const ROUNDS: usize = 6;
/// The step of the descent in the first round; what the last examples say must not count more than what the first did.
const RATE: f32 = 3.5;
/// How much shorter the step would be after the last round.
const SHORTER: f32 = 0.9;
/// What is always there, beside features whose squares together make 1: without it every message must say anew that danger is rare.
const ALWAYS: f32 = 0.3;
/// From an example as clear as this nothing more is learned.
const CLEAR: f32 = 0.01;
/// A feature is worth knowing that so many examples have.
const LEAST_EXAMPLES: usize = 2;
/// How finely it is told apart how rare features are.
const RARITY_STEP: f32 = 0.05;
/// Of a weight of so few steps nothing is kept.
const FAINT: u8 = 4;

/// An example: what it looks like, and which class it is of.
pub struct Example {
    features: Vec<u32>,
    class: usize,
    weight: f32,
}

impl Example {
    /// An example of folded words that counts `weight` times.
    pub fn new<S: AsRef<str>>(words: &[S], class: usize, weight: f32) -> Example {
        Example { features: seen_in(words), class, weight }
    }
}

/// How likely a message is of each class.
#[derive(Clone, Debug)]
pub struct Likelihoods {
    /// By class; together 1.
    pub classes: Vec<f32>,
    /// The share of the message that the model has seen before, from 0 to 1.
    pub familiar: f32,
}

/// A model. Of most features only a few classes have a weight to speak of, so only those are kept.
pub struct Model {
    known: Known,
    /// Where each feature's weights begin in the two lists below; one more than there are features.
    rows: Vec<u32>,
    /// The classes of the weights.
    classes: Vec<u16>,
    weights: Vec<i8>,
    /// How common each class is, as a logarithm of likelihood.
    bases: Vec<f32>,
    /// What one step of a weight is worth.
    step: f32,
}

/// The features worth knowing, and how much each tells.
struct Known {
    /// In order.
    features: Vec<u32>,
    /// By place, in steps of [`RARITY_STEP`].
    rarity: Vec<u8>,
    /// What a feature that no example has would tell.
    unseen: f32,
}

/// Learns one model per key, on all cores; the same examples give the same models.
pub fn learn<K: Ord + Copy + Send + Sync>(examples: BTreeMap<K, Vec<Example>>, classes: usize) -> BTreeMap<K, Model> {
    let mut sets: Vec<(K, Vec<Example>)> = examples.into_iter().filter(|(_, own)| !own.is_empty()).collect();
    sets.sort_by_key(|(_, own)| std::cmp::Reverse(own.len()));
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = |worker: usize| sets.iter().skip(worker).step_by(workers);
    let model = |(key, own): &(K, Vec<Example>)| (*key, Model::learn(own, classes));
    thread::scope(|scope| {
        let learn_share = |worker: usize| move || share(worker).map(model).collect::<Vec<_>>();
        let running: Vec<_> = (0..workers).map(|worker| scope.spawn(learn_share(worker))).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

impl Model {
    fn learn(examples: &[Example], many: usize) -> Model {
        let known = Known::of(examples);
        let seen: Vec<Vec<(u32, f32)>> = examples.iter().map(|example| known.see(&example.features).0).collect();
        let weights = vec![0.0; known.features.len() * many];
        let mut learner = Learner { weights, bases: vec![0.0; many], many, missed: vec![0.0; many] };
        for round in 0..ROUNDS {
            let rate = RATE * (1.0 - SHORTER * round as f32 / ROUNDS as f32);
            // Each round in another order, the same in every run.
            let mut at = round;
            let stride = stride(examples.len(), round);
            for _ in 0..examples.len() {
                at = (at + stride) % examples.len();
                if let (Some(example), Some(seen)) = (examples.get(at), seen.get(at)) {
                    learner.descend(seen, example, rate);
                }
            }
        }
        learner.model(known)
    }

    /// How likely a message of these folded words is of each class.
    pub fn likelihoods<S: AsRef<str>>(&self, words: &[S]) -> Likelihoods {
        let (seen, familiar) = self.known.see(&seen_in(words));
        let mut sums = self.bases.clone();
        for (place, value) in seen {
            let place = place as usize;
            let (Some(from), Some(to)) = (self.rows.get(place), self.rows.get(place + 1)) else { continue };
            let own = *from as usize..*to as usize;
            let classes = self.classes.get(own.clone()).unwrap_or_default();
            for (class, weight) in classes.iter().zip(self.weights.get(own).unwrap_or_default()) {
                if let Some(sum) = sums.get_mut(usize::from(*class)) {
                    *sum += value * self.step * f32::from(*weight);
                }
            }
        }
        softmax(&mut sums);
        Likelihoods { classes: sums, familiar }
    }
}

impl Known {
    fn of(examples: &[Example]) -> Known {
        let mut all: Vec<u32> = examples.iter().flat_map(|example| example.features.iter().copied()).collect();
        all.sort_unstable();
        let rarity = |texts: usize| ((1.0 + examples.len() as f32) / (1.0 + texts as f32)).ln() + 1.0;
        let common = all.chunk_by(|a, b| a == b).filter(|same| same.len() >= LEAST_EXAMPLES);
        let (features, rarity_of) =
            common.filter_map(|same| Some((*same.first()?, (rarity(same.len()) / RARITY_STEP).round() as u8))).unzip();
        Known { features, rarity: rarity_of, unseen: rarity(0) }
    }

    /// The places of a message's features with what each counts, the sum of squares being 1; and the share of the message they are.
    fn see(&self, features: &[u32]) -> (Vec<(u32, f32)>, f32) {
        let place = |feature: &u32| self.features.binary_search(feature).ok();
        let rarity = |place: usize| self.rarity.get(place).map_or(0.0, |steps| f32::from(*steps) * RARITY_STEP);
        let mut seen: Vec<(u32, f32)> = features.iter().filter_map(place).map(|place| (place as u32, rarity(place))).collect();
        let known: f32 = seen.iter().map(|(_, rarity)| rarity * rarity).sum();
        let all = known + (features.len() - seen.len()) as f32 * self.unseen.powi(2);
        let length = known.sqrt().max(f32::MIN_POSITIVE);
        seen.iter_mut().for_each(|(_, rarity)| *rarity /= length);
        (seen, if all > 0.0 { known / all } else { 0.0 })
    }
}

/// A model on its way.
struct Learner {
    /// A row per feature, in it a weight per class.
    weights: Vec<f32>,
    /// What is always there says so much for each class.
    bases: Vec<f32>,
    many: usize,
    /// How far the present example is from what it should be, by class.
    missed: Vec<f32>,
}

impl Learner {
    /// A step of this length towards the example's class.
    fn descend(&mut self, seen: &[(u32, f32)], example: &Example, rate: f32) {
        let many = self.many;
        let range = |place: &u32| *place as usize * many..(*place as usize + 1) * many;
        self.missed.clone_from(&self.bases);
        for (place, value) in seen {
            let row = self.weights.get(range(place)).unwrap_or_default();
            self.missed.iter_mut().zip(row).for_each(|(sum, weight)| *sum += value * weight);
        }
        softmax(&mut self.missed);
        if let Some(own) = self.missed.get_mut(example.class) {
            *own -= 1.0;
            if *own > -CLEAR {
                return;
            }
        }
        let step = rate * example.weight;
        self.bases.iter_mut().zip(&self.missed).for_each(|(base, missed)| *base -= step * ALWAYS * ALWAYS * missed);
        for (place, value) in seen {
            let row = self.weights.get_mut(range(place)).unwrap_or_default();
            row.iter_mut().zip(&self.missed).for_each(|(weight, missed)| *weight -= step * value * missed);
        }
    }

    fn model(self, known: Known) -> Model {
        let largest = self.weights.iter().fold(f32::MIN_POSITIVE, |most, weight| most.max(weight.abs()));
        let step = largest / f32::from(i8::MAX);
        let mut model = Model { known, rows: vec![0], classes: Vec::new(), weights: Vec::new(), bases: self.bases, step };
        for row in self.weights.chunks(self.many.max(1)) {
            for (class, weight) in (0_u16..).zip(row).map(|(class, weight)| (class, (weight / step).round() as i8)) {
                if weight.unsigned_abs() > FAINT {
                    model.classes.push(class);
                    model.weights.push(weight);
                }
            }
            model.rows.push(model.weights.len() as u32);
        }
        model.classes.shrink_to_fit();
        model.weights.shrink_to_fit();
        model
    }
}

fn softmax(sums: &mut [f32]) {
    let largest = sums.iter().copied().fold(f32::MIN, f32::max);
    sums.iter_mut().for_each(|sum| *sum = (*sum - largest).exp());
    let all: f32 = sums.iter().sum();
    sums.iter_mut().for_each(|sum| *sum /= all);
}

/// The features of words in half their size: a model knows some ten thousand, so that hardly two of them fall together.
fn seen_in<S: AsRef<str>>(words: &[S]) -> Vec<u32> {
    features(words).into_iter().map(halved).collect()
}

/// A stride without a common divisor with `length`: steps of it visit every example once.
fn stride(length: usize, round: usize) -> usize {
    let divisor = |mut a: usize, mut b: usize| {
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    (length / 3 + 7 * round + 1..).find(|stride| divisor(*stride, length.max(1)) == 1).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        text.split(' ').collect()
    }

    fn learned() -> Model {
        let texts = [
            ("lost my bank card", 0),
            ("open a bank account", 0),
            ("the bank said no", 0),
            ("my tooth hurts", 1),
            ("where is the dentist", 1),
            ("tooth broke at dinner", 1),
            ("bus to the next town", 2),
            ("where does the bus stop", 2),
            ("ticket for the bus", 2),
        ];
        let examples: Vec<Example> = texts.iter().map(|(text, class)| Example::new(&words(text), *class, 1.0)).collect();
        learn(BTreeMap::from([((), examples)]), 3).remove(&()).unwrap()
    }

    #[test]
    fn a_message_in_other_words_is_of_the_class_whose_words_it_has() {
        let model = learned();
        let best = |text: &str| {
            let classes = model.likelihoods(&words(text)).classes;
            (0..3).max_by(|a, b| classes[*a].total_cmp(&classes[*b])).unwrap()
        };
        assert_eq!(best("which bank is good"), 0);
        assert_eq!(best("teeth and tooth pain"), 1);
        assert_eq!(best("busses run when"), 2);
    }

    #[test]
    fn likelihoods_make_one_and_what_nobody_said_is_unfamiliar() {
        let model = learned();
        let known = model.likelihoods(&words("the bus"));
        let strange = model.likelihoods(&words("zxcv qwxy"));
        assert!((known.classes.iter().sum::<f32>() - 1.0).abs() < 1e-4);
        assert!(known.familiar > 0.5 && strange.familiar < 0.05, "{} {}", known.familiar, strange.familiar);
        assert!(strange.classes.iter().all(|class| (class - 1.0 / 3.0).abs() < 0.2));
        assert!(model.likelihoods::<&str>(&[]).classes.iter().all(|class| class.is_finite()));
    }

    #[test]
    fn a_stride_visits_every_example() {
        for length in 1..40 {
            let stride = stride(length, 3);
            let mut seen: Vec<usize> = (0..length).map(|step| (step * stride) % length).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..length).collect::<Vec<_>>());
        }
    }
}
