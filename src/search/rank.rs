//! BM25 over weighted terms, one posting list after the other, rarest first; common terms only re-rank what rare ones found.

use super::SearchFault;
use super::query::Understood;
use super::shard::{Shard, View};
use std::cell::RefCell;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{BlockSegmentPostings, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED};

const K1: f32 = 1.2;
const B: f32 = 0.75;

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

thread_local! {
    static SCORES: RefCell<Vec<f32>> = const { RefCell::new(Vec::new()) };
}

/// The `k` best texts for the clauses, best first; equal scores in the order of the index.
pub(super) fn best(shard: &Shard, understood: &Understood, k: usize) -> Result<Vec<Scored>, SearchFault> {
    let mut clauses: Vec<&Clause> = understood.clauses.iter().collect();
    clauses.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    SCORES.with_borrow_mut(|scores| {
        if scores.len() < shard.units.len() {
            scores.resize(shard.units.len(), 0.0);
        }
        let mut touched: Vec<u32> = Vec::new();
        let found = accumulate(shard, &clauses, understood.brevity, k, scores, &mut touched);
        let mut best: Vec<Scored> = touched.iter().map(|unit| Scored { unit: *unit, score: at(scores, *unit) }).collect();
        for unit in &touched {
            if let Some(score) = scores.get_mut(*unit as usize) {
                *score = 0.0;
            }
        }
        found?;
        let order = |a: &Scored, b: &Scored| b.score.total_cmp(&a.score).then(a.unit.cmp(&b.unit));
        if best.len() > k && k > 0 {
            best.select_nth_unstable_by(k - 1, order);
            best.truncate(k);
        }
        best.sort_by(order);
        Ok(best)
    })
}

fn at(scores: &[f32], unit: u32) -> f32 {
    scores.get(unit as usize).copied().unwrap_or_default()
}

/// Gains by length, for one term of one view.
struct Gains<'a> {
    weight: f32,
    lengths: [f32; 256],
    norms: &'a FieldNormReader,
}

impl Gains<'_> {
    fn of(&self, unit: u32, times: u32) -> f32 {
        let times = times as f32;
        let length = self.lengths.get(usize::from(self.norms.fieldnorm_id(unit))).copied().unwrap_or(K1);
        self.weight * times / (times + length)
    }
}

/// How soon a term's repetition stops telling more. In short questions n-grams and pairs tell by being there at all.
fn saturation(view: View, brevity: f32) -> f32 {
    match view {
        View::Stems | View::Folded => K1,
        View::Grams | View::Pairs => K1 * (1.0 - brevity / 2.0),
    }
}

fn lengths(average: f32, k1: f32) -> [f32; 256] {
    std::array::from_fn(|id| {
        let length = FieldNormReader::id_to_fieldnorm(u8::try_from(id).unwrap_or(u8::MAX)) as f32;
        k1 * (1.0 - B + B * length / average)
    })
}

fn accumulate(
    shard: &Shard,
    clauses: &[&Clause],
    brevity: f32,
    k: usize,
    scores: &mut [f32],
    touched: &mut Vec<u32>,
) -> Result<(), SearchFault> {
    // What all clauses from here on can still add to a text.
    let mut open: f32 = clauses.iter().map(|clause| clause.weight).sum();
    let mut closed = false;
    for clause in clauses {
        let Some(view) = shard.view(clause.view) else { continue };
        let gains =
            Gains { weight: clause.weight, lengths: lengths(view.average, saturation(clause.view, brevity)), norms: &view.norms };
        let costly = clause.info.doc_freq as usize > 1024.max(touched.len());
        if !closed && costly && touched.len() > 4 * k {
            let floor = kth(scores, touched, k);
            if floor >= open {
                closed = true;
                touched.sort_unstable();
            }
            if closed {
                let (kept, dropped): (Vec<u32>, Vec<u32>) = touched.iter().partition(|unit| at(scores, **unit) + open >= floor);
                for unit in dropped {
                    if let Some(score) = scores.get_mut(unit as usize) {
                        *score = 0.0;
                    }
                }
                *touched = kept;
            }
        }
        open -= clause.weight;
        if closed && touched.len() * 8 < clause.info.doc_freq as usize {
            let mut postings = view.reader.read_postings_from_terminfo(&clause.info, IndexRecordOption::WithFreqs)?;
            for unit in touched.iter() {
                if postings.doc() < *unit {
                    postings.seek(*unit);
                }
                if postings.doc() == TERMINATED {
                    break;
                }
                if postings.doc() == *unit
                    && let Some(score) = scores.get_mut(*unit as usize)
                {
                    *score += gains.of(*unit, tantivy::postings::Postings::term_freq(&postings));
                }
            }
            continue;
        }
        let mut block: BlockSegmentPostings =
            view.reader.read_block_postings_from_terminfo(&clause.info, IndexRecordOption::WithFreqs)?;
        while !block.docs().is_empty() {
            for (unit, times) in block.docs().iter().zip(block.freqs()) {
                let Some(score) = scores.get_mut(*unit as usize) else {
                    continue;
                };
                if *score == 0.0 {
                    if closed {
                        continue;
                    }
                    touched.push(*unit);
                }
                *score += gains.of(*unit, *times);
            }
            block.advance();
        }
    }
    Ok(())
}

/// The score of the `k`-th best so far.
fn kth(scores: &[f32], touched: &[u32], k: usize) -> f32 {
    let mut so_far: Vec<f32> = touched.iter().map(|unit| at(scores, *unit)).collect();
    match k.checked_sub(1).filter(|last| *last < so_far.len()) {
        Some(last) => *so_far.select_nth_unstable_by(last, |a, b| b.total_cmp(a)).1,
        None => 0.0,
    }
}
