//! From a text to its three views: stemmed words, strongly folded words, n-grams inside words.

mod fold;
mod segment;
#[rustfmt::skip]
mod table;

use rustc_hash::FxHashSet;
use table::{Accents, Segmentation, Stemming};
pub use table::{Row, TABLE};

use crate::lang::Lang;
use fold::Letters;
use frostem::Stemmer;
use std::ops::Range;
use std::sync::OnceLock;

/// One word of a text: where it stands and how it is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The bytes of the text it takes up.
    pub range: Range<usize>,
    /// Its forms.
    pub forms: Forms,
}

/// A word in the views of the index.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Forms {
    /// One spelling for all that read the same.
    pub light: String,
    /// The stem.
    pub stem: String,
    /// The strongly folded word.
    pub folded: String,
}

/// The analysis of one language.
pub struct Analyzer {
    row: &'static Row,
    letters: Letters,
    stemmer: Option<Stemmer>,
    stop: FxHashSet<String>,
}

impl Analyzer {
    /// The analyzer of a language; built once.
    pub fn of(lang: Lang) -> &'static Analyzer {
        static ALL: OnceLock<(Vec<Analyzer>, Analyzer)> = OnceLock::new();
        let (all, swedish) = ALL.get_or_init(|| (TABLE.iter().map(Analyzer::new).collect(), Analyzer::new(&TABLE[0])));
        let analysis = lang.row().analysis;
        all.iter().find(|analyzer| analyzer.row.analysis == analysis).unwrap_or(swedish)
    }

    fn new(row: &'static Row) -> Analyzer {
        let stemmer = match row.stemming {
            Stemming::Snowball(algorithm) => Some(Stemmer::new(algorithm)),
            Stemming::None | Stemming::Endings(_) | Stemming::Radicals { .. } => None,
        };
        let mut analyzer = Analyzer { row, letters: Letters::new(row), stemmer, stop: FxHashSet::default() };
        analyzer.stop = row.stop.split(' ').map(|word| analyzer.forms(word).folded).collect();
        analyzer
    }

    /// The table's row.
    pub fn row(&self) -> &'static Row {
        self.row
    }

    /// The places of the words of a text.
    pub fn segment(&self, text: &str) -> Vec<Range<usize>> {
        segment::words(text, self.row.segmentation, self.row.apostrophe)
    }

    /// The words of a text.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let ranges = self.segment(text).into_iter();
        let words = ranges.filter_map(|range| text.get(range.clone()).map(|word| Word { forms: self.forms(word), range }));
        words.filter(|word| !word.forms.light.is_empty()).collect()
    }

    /// The forms of one word.
    pub fn forms(&self, word: &str) -> Forms {
        let light = self.letters.light(word, self.row);
        let folded = self.letters.strong(&light, self.row);
        let stem = self.stem(&light);
        Forms { light, stem, folded }
    }

    fn stem(&self, light: &str) -> String {
        let dropped = |accents: Accents, word: String| {
            if self.row.accents == accents { fold::strip(&word) } else { word }
        };
        let kept = dropped(Accents::Dropped, light.to_owned());
        let stem = match (&self.stemmer, self.row.stemming) {
            (Some(stemmer), _) => stemmer.stem(&kept).into_owned(),
            (None, Stemming::Endings(stages)) => cut(kept, stages),
            (None, Stemming::Radicals { prefixes, endings }) => radicals(&kept, prefixes, endings),
            (None, _) => kept,
        };
        let stem = dropped(Accents::Guide, stem);
        if stem.is_empty() { light.to_owned() } else { stem }
    }

    /// The folded words of a text, one space between them: what titles are compared by.
    pub fn key(&self, text: &str) -> String {
        self.words(text).into_iter().map(|word| word.forms.folded).collect::<Vec<_>>().join(" ")
    }

    /// Whether the folded word is one of those every question has.
    pub fn is_stop(&self, folded: &str) -> bool {
        self.stop.contains(folded)
    }

    /// Whether words are where the writer put them. Where a dictionary divides them, a misspelling moves the boundaries.
    pub fn words_are_certain(&self) -> bool {
        self.row.segmentation == Segmentation::Letters
    }

    /// The n-grams of a folded word, its edges marked; none where words are divided by dictionary (see [`Analyzer::run_grams`]).
    pub fn grams(&self, folded: &str) -> Vec<String> {
        if self.words_are_certain() { self.letters_in_rows(folded) } else { Vec::new() }
    }

    /// The n-grams of a text whose words are not certain: they run across the words.
    pub fn run_grams(&self, text: &str, words: &[Word]) -> Vec<String> {
        let ranges: Vec<Range<usize>> = words.iter().map(|word| word.range.clone()).collect();
        self.run_grams_at(text, &ranges)
    }

    /// As [`Analyzer::run_grams`], for words known by their places.
    pub fn run_grams_at(&self, text: &str, ranges: &[Range<usize>]) -> Vec<String> {
        if self.words_are_certain() {
            return Vec::new();
        }
        let folded = runs(ranges).into_iter().filter_map(|run| text.get(run)).map(|run| self.forms(run).folded);
        folded.flat_map(|run| self.letters_in_rows(&run)).collect()
    }

    fn letters_in_rows(&self, folded: &str) -> Vec<String> {
        let n = self.row.gram;
        let marked: Vec<char> = std::iter::once('<').chain(folded.chars()).chain(['>']).collect();
        if marked.len() <= n {
            return vec![marked.into_iter().collect()];
        }
        marked.windows(n).map(|gram| gram.iter().collect()).collect()
    }
}

/// Ranges that touch, as one.
fn runs(ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match runs.last_mut().filter(|run| run.end == range.start) {
            Some(run) => run.end = range.end,
            None => runs.push(range.clone()),
        }
    }
    runs
}

fn cut(mut word: String, stages: &[&[(&str, usize)]]) -> String {
    for stage in stages {
        let letters = word.chars().count();
        let fits = |(ending, keep): &&(&str, usize)| word.ends_with(ending) && letters >= ending.chars().count() + keep;
        if let Some((ending, _)) = stage.iter().find(fits) {
            word.truncate(word.len() - ending.len());
        }
    }
    word
}

/// The consonants of an Ethiopic word without its affixes: its syllables in the sixth order.
fn radicals(word: &str, prefixes: &[&str], endings: &[&str]) -> String {
    let long = |rest: &str| rest.chars().count() >= 3;
    let bare = prefixes.iter().find_map(|prefix| word.strip_prefix(prefix).filter(|rest| long(rest))).unwrap_or(word);
    let sixth = |c: char| match c {
        '\u{1200}'..='\u{1357}' => char::from_u32((c as u32 & !7) | 5).unwrap_or(c),
        _ => c,
    };
    let consonants: String = bare.chars().map(sixth).collect();
    let long = |rest: &str| rest.chars().count() >= 2;
    endings.iter().find_map(|ending| consonants.strip_suffix(ending).filter(|rest| long(rest))).unwrap_or(&consonants).to_owned()
}
