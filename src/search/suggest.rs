//! Suggestions, from published words only: completions while typing, and "did you mean".

use super::analysis::{Forms, Word};
use super::index::{Index, Title};
use super::lexicon::Entry;
use super::query::readable;
use super::rank::rarity;
use super::shard::{Shard, View, pair};
use crate::lang::Lang;
use rustc_hash::FxHashSet;

/// Behind a word so few are enough.
const FEW: usize = 4;

impl Index {
    /// Completions of what has been typed: titles with a word that begins as it is written, single words, titles with a word that begins
    /// so without its accents.
    pub fn suggest(&self, prefix: &str, lang: Lang, limit: usize) -> Vec<String> {
        let prefix = readable(prefix);
        let Some(shard) = self.shard(lang) else { return Vec::new() };
        let words = shard.analyzer.words(prefix);
        let Some((last, before)) = words.split_last() else {
            return Vec::new();
        };
        let wanted = shard.analyzer.key(prefix);
        let typed = prefix.to_lowercase();
        let (inside, typed_inside) = (format!(" {wanted}"), format!(" {typed}"));
        let titles = self.titles.get(&lang).map(Vec::as_slice).unwrap_or_default();
        let (first, later) = titles
            .iter()
            .filter(|title| title.folded.starts_with(&wanted) || title.folded.contains(&inside))
            .partition::<Vec<&Title>, _>(|title| title.folded.starts_with(&wanted));
        let written = |title: &&Title| title.small.starts_with(&typed) || title.small.contains(&typed_inside);
        let (written, folded): (Vec<&Title>, Vec<&Title>) = first.into_iter().chain(later).partition(written);
        let texts = |titles: Vec<&Title>| titles.into_iter().map(|title| title.title.clone()).collect::<Vec<_>>();
        let kept = prefix.get(..before.last().map_or(0, |_| last.range.start)).unwrap_or_default();
        let words = completions(shard, before, &last.forms, 16 * limit).into_iter().map(|entry| format!("{kept}{}", entry.light));
        let mut suggested: Vec<String> = Vec::new();
        for text in texts(written).into_iter().chain(words).chain(texts(folded)) {
            if suggested.len() < limit && !suggested.iter().any(|other| other.to_lowercase() == text.to_lowercase()) {
                suggested.push(text);
            }
        }
        suggested
    }

    /// The question with its unknown words replaced by the nearest published ones; `None` where nothing is to be corrected.
    pub fn did_you_mean(&self, text: &str, lang: Lang) -> Option<String> {
        let text = readable(text);
        let shard = self.shard(lang)?;
        let mut corrected = String::with_capacity(text.len());
        let mut at = 0;
        let mut changed = false;
        for word in shard.analyzer.words(text).into_iter().take(super::query::MOST_WORDS) {
            corrected.push_str(text.get(at..word.range.start)?);
            at = word.range.end;
            let letters = word.forms.folded.chars().count();
            let known = letters < 3 || shard.lexicon.exact(&word.forms.folded).iter().any(|entry| entry.shown);
            let near = if known { Vec::new() } else { shard.lexicon.near(&word.forms.folded, if letters < 7 { 1 } else { 2 }) };
            match near.iter().find(|(entry, _)| entry.shown) {
                Some((entry, _)) => {
                    corrected.push_str(&entry.light);
                    changed = true;
                }
                // Half a correction leads nowhere.
                None if !known => return None,
                None => corrected.push_str(text.get(word.range)?),
            }
        }
        corrected.push_str(text.get(at..)?);
        changed.then_some(corrected)
    }
}

/// The words that may end what was typed; behind another word those that follow it in some text, or where there are none, those
/// that stand in one text with the last telling word.
fn completions<'s>(shard: &'s Shard, before: &[Word], typed: &Forms, most: usize) -> Vec<&'s Entry> {
    let mut stems = FxHashSet::default();
    // Of one word's forms the most frequent is enough.
    let completions = shard.lexicon.completions(typed, most).into_iter().filter(|entry| stems.insert(entry.stem.as_str()));
    let completions: Vec<&Entry> = completions.collect();
    let Some(previous) = before.last() else { return completions };
    let all = shard.units.len();
    // How often a word follows, and how much it tells: words that follow everything tell nothing.
    let following = |entry: &'s Entry| {
        let often = shard.term(View::Pairs, &pair(&previous.forms.stem, &entry.stem))?.doc_freq;
        Some((often as f32 * rarity(entry.texts, all), entry))
    };
    let mut ranked: Vec<(f32, &Entry)> = completions.iter().filter_map(|entry| following(entry)).collect();
    let telling = before.iter().rev().find(|word| !shard.analyzer.is_stop(&word.forms.folded));
    if let Some(telling) = telling.filter(|_| ranked.is_empty()) {
        let beside = completions.into_iter().filter(|entry| shard.together(&telling.forms.folded, &entry.folded));
        ranked = beside.map(|entry| (rarity(entry.texts, all), entry)).collect();
    }
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranked.into_iter().map(|(_, entry)| entry).take(FEW).collect()
}
