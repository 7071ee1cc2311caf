//! BM25 over weighted terms, a stretch of the index at a time.
//!
//! Every term can add only so much to a text. Once the best texts so far are better than all that the most common terms can
//! add together, those terms find no text any more: they are only looked up in the texts that rarer ones have found.

use super::SearchFault;
use super::query::Understood;
use super::shard::{OpenView, Shard, View};
use tantivy::TERMINATED;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{BlockSegmentPostings, TermInfo};
use tantivy::schema::IndexRecordOption;

const K1: f32 = 1.2;
/// What a text's length tells against it, in a collection of passages and in one of sentences, which are long or short by chance.
const B: f32 = 0.75;
const B_SENTENCES: f32 = 0.5;
/// Up to so many words on average texts are sentences; passages have twice as many.
const SENTENCE: f32 = 40.0;
/// Texts scored at a time: their scores stay in the nearest cache.
const STRETCH: usize = 4096;
const HANDFUL: usize = 16;
/// From so many texts on, terms are left out that an eighth of the texts have and that are a [`FAINT`] share of the question.
const LARGE: usize = 16_384;
const FAINT: f32 = 0.003;
/// Terms of a question that are read: those that tell most.
const MOST_LISTS: usize = 256;

/// What a text gains by many terms together, as a share of all that each could give alone: no text repeats every one of them.
const TOGETHER: f32 = 0.3;

/// A term to look for.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub view: View,
    pub info: TermInfo,
    /// What a text that has it often gains at most.
    pub weight: f32,
}

/// The rarity of a term that `with` of `all` texts have.
pub(super) fn rarity(with: u32, all: usize) -> f32 {
    let (with, all) = (with as f32, all as f32);
    (1.0 + (all - with + 0.5).max(0.0) / (with + 0.5)).ln()
}

/// A text found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scored {
    pub unit: u32,
    pub score: f32,
}

/// The `k` best texts for the clauses, best first; equal scores in the order of the index.
pub(super) fn best(shard: &Shard, understood: &Understood, k: usize) -> Result<Vec<Scored>, SearchFault> {
    let all: f32 = understood.clauses.iter().map(|clause| clause.weight).sum();
    let faint = if shard.units.len() > LARGE { all * FAINT } else { 0.0 };
    let common = (shard.units.len() / 8) as u32;
    let tells = |clause: &&Clause| clause.weight >= faint || clause.info.doc_freq < common;
    let mut clauses: Vec<&Clause> = understood.clauses.iter().filter(tells).collect();
    if clauses.len() > MOST_LISTS {
        clauses.select_nth_unstable_by(MOST_LISTS, |a, b| b.weight.total_cmp(&a.weight));
        clauses.truncate(MOST_LISTS);
    }
    let gains = Gains::of(shard, understood.brevity);
    let mut lists = Vec::with_capacity(clauses.len());
    for clause in clauses {
        if let Some(view) = shard.view(clause.view) {
            let postings = view.reader.read_block_postings_from_terminfo(&clause.info, IndexRecordOption::WithFreqs)?;
            lists.push(List { postings, at: 0, view, lengths: gains.lengths(clause.view), weight: clause.weight });
        }
    }
    // First what costs most to read for what it adds.
    lists.sort_by(|a, b| a.worth().total_cmp(&b.worth()));
    let mut podium = Podium::new(k);
    fill(&mut lists, &mut podium);
    Ok(podium.ranked())
}

/// Reads the lists to their end, a stretch of texts at a time, and puts the best texts on the podium.
fn fill(lists: &mut [List<'_>], podium: &mut Podium) {
    let mut scores = [0.0_f32; STRETCH];
    let mut found: Vec<Scored> = Vec::new();
    let mut common = Open::default();
    loop {
        while let Some(with) = lists.get(common.lists).map(|next| common.and(next)).filter(|with| with.most() <= podium.floor) {
            common = with;
        }
        let Some((looked_up, read)) = lists.split_at_mut_checked(common.lists) else { break };
        let Some(from) = read.iter().map(List::unit).min().filter(|unit| *unit != TERMINATED) else { break };
        for list in read.iter_mut() {
            list.read(from, &mut scores);
        }
        above((podium.floor - common.most()).max(0.0), from, &scores, &mut found);
        scores.fill(0.0);
        let mut open = common;
        for list in looked_up.iter_mut().rev() {
            for scored in &mut found {
                scored.score += list.look_up(scored.unit);
            }
            open = open.without(list);
            keep(&mut found, podium.floor - open.most());
        }
        podium.add(&found);
    }
}

/// The texts of a stretch with a score above the floor.
fn above(floor: f32, from: u32, scores: &[f32; STRETCH], found: &mut Vec<Scored>) {
    found.clear();
    for (from, scores) in (from..).step_by(HANDFUL).zip(scores.as_chunks::<HANDFUL>().0) {
        // Most handfuls hold nothing: one look at all of them together.
        if scores.iter().fold(false, |any, score| any | (*score > floor)) {
            let over = (from..).zip(scores).filter(|(_, score)| **score > floor);
            found.extend(over.map(|(unit, score)| Scored { unit, score: *score }));
        }
    }
}

/// Keeps the texts with a score above the floor, in their order; without a branch that no processor can foresee.
fn keep(found: &mut Vec<Scored>, floor: f32) {
    let mut kept = 0;
    for at in 0..found.len() {
        let Some(scored) = found.get(at).copied() else { break };
        if let Some(place) = found.get_mut(kept) {
            *place = scored;
        }
        kept += usize::from(scored.score > floor);
    }
    found.truncate(kept);
}

/// What terms that are only looked up can still add to a text.
#[derive(Clone, Copy, Default)]
struct Open {
    lists: usize,
    weight: f32,
}

impl Open {
    fn and(self, list: &List<'_>) -> Open {
        Open { lists: self.lists + 1, weight: self.weight + list.weight }
    }

    fn without(self, list: &List<'_>) -> Open {
        Open { lists: self.lists.saturating_sub(1), weight: self.weight - list.weight }
    }

    /// The most that any text gains by them in practice: one term alone may give all its weight, of many only a part do.
    fn most(self) -> f32 {
        self.weight * (TOGETHER + (1.0 - TOGETHER) * 2.0 / (self.lists + 1) as f32)
    }
}

/// The best texts so far, and what a text must exceed to be one of them.
struct Podium {
    best: Vec<Scored>,
    k: usize,
    floor: f32,
}

impl Podium {
    fn new(k: usize) -> Podium {
        Podium { best: Vec::with_capacity(2 * k), k, floor: 0.0 }
    }

    fn add(&mut self, found: &[Scored]) {
        for scored in found.iter().filter(|scored| scored.score > 0.0) {
            if scored.score > self.floor {
                self.best.push(*scored);
                if self.best.len() >= 2 * self.k {
                    self.cut();
                }
            }
        }
        self.cut();
    }

    fn cut(&mut self) {
        if self.best.len() >= self.k && self.k > 0 {
            let (_, last, _) = self.best.select_nth_unstable_by(self.k - 1, order);
            self.floor = last.score;
            self.best.truncate(self.k);
        }
    }

    fn ranked(mut self) -> Vec<Scored> {
        self.best.sort_by(order);
        self.best
    }
}

fn order(a: &Scored, b: &Scored) -> std::cmp::Ordering {
    b.score.total_cmp(&a.score).then(a.unit.cmp(&b.unit))
}

/// What a text's length does to the repetition of a term, by view.
struct Gains(Vec<[f32; 256]>);

impl Gains {
    fn of(shard: &Shard, brevity: f32) -> Gains {
        let views = [View::Stems, View::Folded, View::Grams, View::Pairs];
        let average = |view: View| shard.view(view).map_or(1.0, |view| view.average);
        let b = B_SENTENCES + (B - B_SENTENCES) * (average(View::Stems) / SENTENCE - 1.0).clamp(0.0, 1.0);
        let lengths = |view: View| lengths(average(view), saturation(view, brevity), b);
        Gains(views.map(lengths).to_vec())
    }

    fn lengths(&self, view: View) -> &[f32; 256] {
        self.0.get(view as usize).unwrap_or(&[K1; 256])
    }
}

/// A term's texts, read from the first to the last.
struct List<'a> {
    postings: BlockSegmentPostings,
    /// Where in the block.
    at: usize,
    view: &'a OpenView,
    lengths: &'a [f32; 256],
    weight: f32,
}

impl List<'_> {
    fn worth(&self) -> f32 {
        self.weight / self.postings.doc_freq() as f32
    }

    /// The text it has come to.
    fn unit(&self) -> u32 {
        self.postings.docs().get(self.at).copied().unwrap_or(TERMINATED)
    }

    fn gain(&self, unit: u32, times: u32) -> f32 {
        let norm = self.view.norms.get(unit as usize).copied().unwrap_or_default();
        let times = times as f32;
        self.weight * times / (times + self.lengths.get(usize::from(norm)).copied().unwrap_or(K1))
    }

    /// Adds what it says of the stretch that begins with `from`.
    fn read(&mut self, from: u32, scores: &mut [f32; STRETCH]) {
        if self.unit() < from {
            self.at = self.postings.seek(from);
        }
        loop {
            let units = self.postings.docs().get(self.at..).unwrap_or_default();
            let times = self.postings.freqs().get(self.at..).unwrap_or_default();
            let mut read = 0;
            for (unit, times) in units.iter().zip(times) {
                let Some(score) = scores.get_mut((*unit - from) as usize) else { break };
                *score += self.gain(*unit, *times);
                read += 1;
            }
            self.at += read;
            if read < units.len() || units.is_empty() {
                return;
            }
            self.postings.advance();
            self.at = 0;
        }
    }

    /// What it adds to a text at or after the one it has come to.
    fn look_up(&mut self, unit: u32) -> f32 {
        if self.unit() < unit {
            self.at = self.postings.seek(unit);
        }
        if self.unit() != unit {
            return 0.0;
        }
        self.gain(unit, self.postings.freqs().get(self.at).copied().unwrap_or(1))
    }
}

/// How soon a term's repetition stops telling more. In short questions n-grams and pairs tell by being there at all.
fn saturation(view: View, brevity: f32) -> f32 {
    match view {
        View::Stems | View::Folded => K1,
        View::Grams | View::Pairs => K1 * (1.0 - brevity / 2.0),
    }
}

fn lengths(average: f32, k1: f32, b: f32) -> [f32; 256] {
    std::array::from_fn(|id| {
        let length = FieldNormReader::id_to_fieldnorm(u8::try_from(id).unwrap_or(u8::MAX)) as f32;
        k1 * (1.0 - b + b * length / average)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_question_holds_has_a_bound() {
        let lists = MOST_LISTS * size_of::<List<'_>>();
        let stretch = STRETCH * (size_of::<f32>() + 2 * size_of::<Scored>());
        assert!(lists + stretch < 1_000_000, "{lists} + {stretch} bytes");
    }
}
