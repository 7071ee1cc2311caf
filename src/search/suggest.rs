//! Suggestions, from published words only: completions while typing, and "did you mean".

use super::index::Index;
use super::query::readable;
use crate::lang::Lang;

impl Index {
    /// Completions of what has been typed: titles that begin so, titles with a word that does, then single words.
    pub fn suggest(&self, prefix: &str, lang: Lang, limit: usize) -> Vec<String> {
        let prefix = readable(prefix);
        let Some(shard) = self.shard(lang) else { return Vec::new() };
        let words = shard.analyzer.words(prefix);
        let Some((last, before)) = words.split_last() else {
            return Vec::new();
        };
        let wanted = shard.analyzer.key(prefix);
        let mut suggested: Vec<String> = Vec::new();
        let mut add = |text: &str| {
            if suggested.len() < limit && !suggested.iter().any(|s| s == text) {
                suggested.push(text.to_owned());
            }
        };
        let titled = self.titles.get(&lang).map(Vec::as_slice).unwrap_or_default();
        titled.iter().filter(|(key, _)| key.starts_with(&wanted)).take(limit).for_each(|(_, title)| add(title));
        let inside = format!(" {wanted}");
        titled.iter().filter(|(key, _)| key.contains(&inside)).take(limit).for_each(|(_, title)| add(title));
        let typed = prefix.get(..before.last().map_or(0, |_| last.range.start)).unwrap_or_default();
        let endings = shard.lexicon.endings(&last.forms.folded, 2 * limit);
        endings
            .into_iter()
            .filter(|e| !shard.analyzer.is_stop(&e.folded))
            .take(limit)
            .for_each(|e| add(&format!("{typed}{}", e.light)));
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
            let known = letters < 3 || !shard.lexicon.exact(&word.forms.folded).is_empty();
            let near = if known { Vec::new() } else { shard.lexicon.near(&word.forms.folded, if letters < 7 { 1 } else { 2 }) };
            match near.first() {
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
