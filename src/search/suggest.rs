//! Suggestions, from published words only: completions while typing, and "did you mean".

use super::index::Index;
use super::query::readable;
use crate::lang::Lang;

impl Index {
    /// Completions of what has been typed: titles with a word that begins so, those first that are written as typed; then single words,
    /// behind others only those that stand in one text with them.
    pub fn suggest(&self, prefix: &str, lang: Lang, limit: usize) -> Vec<String> {
        let prefix = readable(prefix);
        let Some(shard) = self.shard(lang) else { return Vec::new() };
        let words = shard.analyzer.words(prefix);
        let Some((last, before)) = words.split_last() else {
            return Vec::new();
        };
        let wanted = shard.analyzer.key(prefix);
        let typed = prefix.to_lowercase();
        let mut suggested: Vec<String> = Vec::new();
        let mut add = |text: &str| {
            if suggested.len() < limit && !suggested.iter().any(|s| s == text) {
                suggested.push(text.to_owned());
            }
        };
        let titled = self.titles.get(&lang).map(Vec::as_slice).unwrap_or_default();
        let inside = format!(" {wanted}");
        let mut begun: Vec<(bool, bool, &str)> = titled
            .iter()
            .filter(|(key, _)| key.starts_with(&wanted) || key.contains(&inside))
            .map(|(key, title)| (!title.to_lowercase().contains(&typed), !key.starts_with(&wanted), title.as_str()))
            .collect();
        begun.sort();
        begun.into_iter().take(limit).for_each(|(_, _, title)| add(title));
        let kept = prefix.get(..before.last().map_or(0, |_| last.range.start)).unwrap_or_default();
        let telling = before.iter().rev().find(|word| !shard.analyzer.is_stop(&word.forms.folded));
        let completions = shard.lexicon.completions(&last.forms, 4 * limit).into_iter();
        completions
            .filter(|entry| telling.is_none_or(|word| shard.together(&word.forms.folded, &entry.folded)))
            .take(limit)
            .for_each(|entry| add(&format!("{kept}{}", entry.light)));
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
                None => corrected.push_str(text.get(word.range)?),
            }
        }
        corrected.push_str(text.get(at..)?);
        changed.then_some(corrected)
    }
}
