//! Words of a text and where they stand, in any script.

use super::table::{Apostrophe, Segmentation};
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu::segmenter::WordSegmenter;
use icu::segmenter::options::WordBreakInvariantOptions;
use std::ops::Range;

/// The longest word that is analysed, in bytes; longer runs of letters are no words.
const LONGEST: usize = 120;

fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Letter.contains(category)
        || GeneralCategoryGroup::Mark.contains(category)
        || GeneralCategoryGroup::Number.contains(category)
}

/// Marks that are written inside words and mean nothing for search: tatweel, joiners, soft hyphen, bidirectional controls.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{2bb}' | '`' | '\u{b4}' | '\u{2032}')
}

/// Scripts written without spaces: Thai, Lao, Myanmar, Khmer, kana and Han.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The byte ranges of the words of `text`, in order. `joins` is the letter that a zero-width non-joiner after it keeps in the word.
pub(super) fn words(text: &str, segmentation: Segmentation, apostrophe: Apostrophe) -> Vec<Range<usize>> {
    let mut found = Vec::with_capacity(text.len() / 6);
    let mut start: Option<usize> = None;
    let mut unspaced = false;
    let mut close = |range: Range<usize>, unspaced: bool| {
        if unspaced && segmentation == Segmentation::Dictionary {
            divide(text, range, &mut found);
        } else if range.len() <= LONGEST {
            found.push(range);
        }
    };
    let mut letters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let inside = is_word(c)
            || (start.is_some() && is_invisible(c))
            // Sorani keyboards write its vowel as heh and a non-joiner.
            || (c == '\u{200c}' && matches!(before, '\u{647}' | '\u{6be}'))
            || (start.is_some() && is_apostrophe(c) && apostrophe != Apostrophe::Divides && is_word(next));
        match (inside, start) {
            (true, None) => (start, unspaced) = (Some(at), is_unspaced(c)),
            (true, Some(from)) if is_word(c) && is_unspaced(c) != unspaced && !is_mark_like(c) => {
                close(from..at, unspaced);
                (start, unspaced) = (Some(at), is_unspaced(c));
            }
            (false, Some(from)) => {
                close(from..at, unspaced);
                start = None;
            }
            _ => {}
        }
        before = c;
    }
    if let Some(from) = start {
        close(from..text.len(), unspaced);
    }
    found
}

fn is_mark_like(c: char) -> bool {
    !c.is_alphanumeric()
}

fn divide(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let Some(run) = text.get(range.clone()) else { return };
    let mut from = 0;
    for to in WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()).segment_str(run).filter(|to| *to > 0) {
        if to - from <= LONGEST {
            found.push(range.start + from..range.start + to);
        }
        from = to;
    }
}
