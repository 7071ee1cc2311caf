//! A message as it is heard: its words, and everything each of them may be.

use super::saying::Place;
use super::vocabulary::{Langs, Manner, Vocabulary, WordId};
use crate::chat::letters::{self, Token};

/// Longer runs of letters that no text has may be several words without spaces.
const GLUED: usize = 8;

/// The words of a message and what each may be.
pub struct Heard {
    /// The message's words.
    pub tokens: Vec<Token>,
    /// `(word, token, surety)`, by word.
    pub hits: Vec<(WordId, usize, f32)>,
    /// The languages that have a good part of its words.
    pub spoken: Langs,
}

impl Heard {
    /// The message's words and everything each of them may be.
    pub fn new(message: &str, vocabulary: &Vocabulary) -> Heard {
        let mut tokens = Vec::new();
        for token in letters::tokens(message) {
            match unglue(&token, vocabulary) {
                Some(parts) => tokens.extend(parts),
                None => tokens.push(token),
            }
        }
        let mut hits: Vec<(WordId, usize, f32)> = Vec::new();
        let known = tokens.iter().filter(|token| vocabulary.knows(&token.folded)).count();
        let manner =
            Manner { accents: tokens.iter().any(|token| token.marked != token.folded), foreign: known * 5 <= tokens.len() * 3 };
        for (place, token) in tokens.iter().enumerate() {
            hits.extend(vocabulary.matches(token, manner).into_iter().map(|(word, surety)| (word, place, surety)));
        }
        for (place, pair) in tokens.windows(2).enumerate() {
            if let [first, second] = pair
                && first.folded.len() + second.folded.len() >= 6
            {
                let joined = letters::single(&format!("{}{}", first.plain, second.plain));
                hits.extend(vocabulary.exactly(&joined).map(|word| (word, place, 0.95)));
            }
        }
        let spoken = spoken(&tokens, vocabulary);
        hits.retain(|(word, _, surety)| *surety >= 1.0 || vocabulary.languages_of(*word) & spoken != 0);
        hits.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)));
        Heard { tokens, hits, spoken }
    }

    fn of(&self, word: WordId) -> &[(WordId, usize, f32)] {
        let from = self.hits.partition_point(|(known, _, _)| *known < word);
        let rest = self.hits.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|(known, _, _)| *known == word)).unwrap_or_default()
    }

    /// Where a place's words stand.
    pub(super) fn stands(&self, place: &Place) -> impl Iterator<Item = (usize, f32)> {
        place.words.iter().flat_map(|word| self.of(*word)).map(|(_, token, surety)| (*token, *surety))
    }

    /// Every word that some token may be, once.
    pub fn words(&self) -> impl Iterator<Item = WordId> {
        let mut last = None;
        self.hits.iter().map(|(word, _, _)| *word).filter(move |word| last.replace(*word) != Some(*word))
    }

    /// The number of a token's sentence.
    pub fn sentence(&self, token: usize) -> usize {
        self.tokens.get(token).map_or(0, |token| token.sentence)
    }
}

/// The languages that have a good part of the message's words; an uncertain word must be of one of them.
fn spoken(tokens: &[Token], vocabulary: &Vocabulary) -> Langs {
    let mut counts = [0_usize; Langs::BITS as usize];
    for langs in tokens.iter().map(|token| vocabulary.languages(&token.folded)) {
        counts.iter_mut().enumerate().for_each(|(place, count)| *count += usize::from(langs >> place & 1 == 1));
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    let good = counts.iter().enumerate().filter(|(_, count)| **count * 2 >= most);
    good.fold(0, |all, (place, _)| all | 1 << place)
}

/// The words of a token written without spaces, where all of it is known words.
fn unglue(token: &Token, vocabulary: &Vocabulary) -> Option<Vec<Token>> {
    let letters: Vec<char> = token.folded.chars().collect();
    if letters.len() < GLUED
        || vocabulary.knows(&token.folded)
        || vocabulary.matches(token, Manner::default()).iter().any(|(_, surety)| *surety > 0.85)
    {
        return None;
    }
    // The fewest words that fill the first n letters, and where the last of them begins.
    let mut fewest: Vec<Option<(usize, usize)>> = vec![None; letters.len() + 1];
    *fewest.first_mut()? = Some((0, 0));
    for end in 1..=letters.len() {
        for start in end.saturating_sub(16)..end {
            let Some((count, _)) = fewest.get(start).copied().flatten() else { continue };
            let better = fewest.get(end).copied().flatten().is_none_or(|(known, _)| count + 1 < known);
            if better && letters.get(start..end).is_some_and(|part| is_word(part, vocabulary)) {
                *fewest.get_mut(end)? = Some((count + 1, start));
            }
        }
    }
    let mut parts = Vec::new();
    let mut end = letters.len();
    while end > 0 {
        let (_, start) = fewest.get(end).copied().flatten()?;
        let folded: String = letters.get(start..end)?.iter().collect();
        parts.push(Token {
            range: token.range.clone(),
            plain: folded.clone(),
            marked: folded.clone(),
            folded,
            sentence: token.sentence,
        });
        end = start;
    }
    parts.reverse();
    let long = parts.iter().filter(|part| part.folded.chars().count() >= 3).count();
    // Words of several languages in a row are none.
    let shared = parts.iter().fold(Langs::MAX, |shared, part| shared & vocabulary.languages(&part.folded));
    (parts.len() > 1 && long * 2 >= parts.len() && shared != 0).then_some(parts)
}

fn is_word(letters: &[char], vocabulary: &Vocabulary) -> bool {
    let word: String = letters.iter().collect();
    (letters.len() > 1 || matches!(word.as_str(), "i" | "و" | "я" | "и" | "у" | "в")) && vocabulary.knows(&word)
}
