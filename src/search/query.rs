//! What a question means to one language's index: its words, and everything they may stand for there.

use super::analysis::{Forms, Word};
use super::lexicon::Entry;
use super::rank::{Clause, rarity};
use super::shard::{Shard, View};
use std::collections::{HashMap, HashSet};

/// Letters of a question that are read; the rest is ignored.
pub(super) const LONGEST: usize = 1_000;
/// Words of a question that are read.
pub(super) const MOST_WORDS: usize = 64;
/// Misspelt words of a question that are looked up in the lexicon.
const MOST_CORRECTIONS: usize = 8;
/// How many other words a misspelt one may stand for.
const MOST_ALTERNATIVES: usize = 6;
/// How many words a beginning may stand for.
const MOST_ENDINGS: usize = 16;

/// The part of a question that is read.
pub(super) fn readable(text: &str) -> &str {
    let text = text.trim();
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text).trim_end()
}

/// A question, understood by one shard.
#[derive(Default)]
pub(super) struct Understood {
    /// The question's words.
    pub words: Vec<Asked>,
    /// What is looked up for them.
    pub clauses: Vec<Clause>,
    /// What is marked in a text.
    pub marks: Marks,
}

/// One word of a question.
pub(super) struct Asked {
    pub forms: Forms,
    /// How much finding it says.
    pub weight: f32,
    /// Whether any text has it, however spelt.
    pub known: bool,
    /// Folded words and stems it may stand for.
    pub alternatives: Vec<String>,
}

/// The terms whose words are marked in snippets.
#[derive(Default)]
pub(super) struct Marks {
    pub terms: HashSet<String>,
    pub beginnings: Vec<String>,
}

/// Reads the question with the shard's analysis and lexicon.
pub(super) fn understand(shard: &Shard, text: &str, typing: bool) -> Understood {
    let mut words = shard.analyzer.words(readable(text));
    words.truncate(MOST_WORDS);
    let mut builder = Builder {
        shard,
        found: Understood::default(),
        seen: HashMap::new(),
        corrections: 0,
        alternatives: Vec::new(),
    };
    let last = words.len().saturating_sub(1);
    for (number, word) in words.iter().enumerate() {
        builder.word(word, typing && number == last);
    }
    builder.found
}

struct Builder<'a> {
    shard: &'a Shard,
    found: Understood,
    /// Terms already looked up, so that a repeated word counts once.
    seen: HashMap<(View, String), usize>,
    corrections: usize,
    alternatives: Vec<String>,
}

impl Builder<'_> {
    fn word(&mut self, word: &Word, beginning: bool) {
        let forms = &word.forms;
        let row = self.shard.analyzer.row();
        let exact = self.term(View::Stems, &forms.stem, 1.0);
        let folded = self.term(View::Folded, &forms.folded, row.folded_weight);
        for gram in self.shard.analyzer.grams(&forms.folded) {
            self.term(View::Grams, &gram, row.gram_weight);
        }
        self.mark(forms);
        let mut known = exact || folded;
        if !known && self.corrections < MOST_CORRECTIONS {
            self.corrections += 1;
            known |= self.correct(forms);
        }
        if beginning {
            known |= self.complete(forms);
        }
        let texts = self
            .shard
            .lexicon
            .exact(&forms.folded)
            .iter()
            .map(|entry| entry.texts)
            .max()
            .unwrap_or(0);
        let weight = rarity(texts, self.shard.units.len())
            * if self.shard.analyzer.is_stop(&forms.folded) {
                0.1
            } else {
                1.0
            };
        let alternatives = std::mem::take(&mut self.alternatives);
        self.found.words.push(Asked {
            forms: forms.clone(),
            weight,
            known,
            alternatives,
        });
    }

    fn mark(&mut self, forms: &Forms) {
        self.found.marks.terms.extend([forms.stem.clone(), forms.folded.clone()]);
    }

    /// Adds a term; whether any text has it.
    fn term(&mut self, view: View, term: &str, weight: f32) -> bool {
        let Some(info) = self.shard.term(view, term) else {
            return false;
        };
        let weight = weight * rarity(info.doc_freq, self.shard.units.len());
        let next = self.found.clauses.len();
        match self.seen.entry((view, term.to_owned())) {
            std::collections::hash_map::Entry::Occupied(seen) => {
                if let Some(clause) = self.found.clauses.get_mut(*seen.get()) {
                    clause.weight = clause.weight.max(weight);
                }
            }
            std::collections::hash_map::Entry::Vacant(vacant) => {
                vacant.insert(next);
                self.found.clauses.push(Clause { view, info, weight });
            }
        }
        true
    }

    fn alternative(&mut self, entry: &Entry, weight: f32) {
        let row = self.shard.analyzer.row();
        self.term(View::Stems, &entry.stem, weight);
        self.term(View::Folded, &entry.folded, weight * row.folded_weight);
        self.found.marks.terms.extend([entry.stem.clone(), entry.folded.clone()]);
        self.alternatives.extend([entry.stem.clone(), entry.folded.clone()]);
    }

    /// Words that no text has are taken for misspelt ones of those that texts have.
    fn correct(&mut self, forms: &Forms) -> bool {
        let letters = forms.folded.chars().count();
        let most = match letters {
            0..=2 => return false,
            3..=6 => 1,
            _ => 2,
        };
        let shard = self.shard;
        let near = shard.lexicon.near(&forms.folded, most);
        let Some(nearest) = near.first().map(|(_, distance)| *distance) else {
            return false;
        };
        let best: Vec<_> = near
            .into_iter()
            .filter(|(_, distance)| *distance == nearest)
            .take(MOST_ALTERNATIVES)
            .collect();
        let share = if nearest == 1 { 0.8 } else { 0.5 } / (best.len() as f32).sqrt();
        for (entry, _) in &best {
            self.alternative(entry, share);
        }
        true
    }

    /// The last word while typing may be the beginning of others.
    fn complete(&mut self, forms: &Forms) -> bool {
        let shard = self.shard;
        let mut endings: Vec<&Entry> = shard
            .lexicon
            .beginning(&forms.folded)
            .filter(|e| e.folded != forms.folded)
            .take(2_000)
            .collect();
        endings.sort_by(|a, b| b.texts.cmp(&a.texts).then(a.folded.cmp(&b.folded)));
        endings.truncate(MOST_ENDINGS);
        for entry in &endings {
            self.term(View::Folded, &entry.folded, 0.6);
            self.alternatives.push(entry.folded.clone());
        }
        self.found.marks.beginnings.push(forms.folded.clone());
        !endings.is_empty()
    }
}
