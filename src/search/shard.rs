//! The texts of one language in a tantivy index of their own, so that every statistic is that language's.

use super::SearchFault;
use super::analysis::{Analyzer, Forms};
use super::document::{Document, PassageText};
use super::lexicon::{Entry, Lexicon};
use crate::lang::Lang;
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use tantivy::directory::error::OpenReadError;
use tantivy::directory::{Directory, MmapDirectory, RamDirectory};
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TokenizerManager, WhitespaceTokenizer};
use tantivy::{DocSet as _, InvertedIndexReader, TERMINATED, TantivyDocument};

/// How often a word of a title, a heading or a keyword counts.
const TITLE: usize = 3;
const HEADING: usize = 2;
const KEYWORD: usize = 2;

/// The three views of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum View {
    /// Stemmed words.
    Stems,
    /// Strongly folded words.
    Folded,
    /// N-grams inside words.
    Grams,
    /// Two stemmed words in a row.
    Pairs,
}

/// What a hit of the index is: a passage of a document, or (without one) its title, summary and keywords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub document: u32,
    pub passage: Option<u32>,
}

/// One view, opened: its dictionary, its postings, and what BM25 needs to know of its lengths.
pub(super) struct OpenView {
    pub reader: std::sync::Arc<InvertedIndexReader>,
    /// Per unit the length of its text, as an id.
    pub norms: Vec<u8>,
    pub average: f32,
}

/// One language's index.
pub(super) struct Shard {
    pub lang: Lang,
    pub analyzer: &'static Analyzer,
    pub lexicon: Lexicon,
    pub units: Vec<Unit>,
    views: Vec<OpenView>,
}

/// Two words that more texts have are not looked for in one text.
const COMMON: u32 = 1_024;
const LEXICON: &str = "lexicon.tsv";
/// What tantivy calls the files that tell which others belong to an index.
const META: &str = "meta.json";
const MANAGED: &str = ".managed.json";

fn schema() -> (Schema, Vec<Field>) {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default().set_tokenizer("terms").set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let fields = ["stems", "folded", "grams", "pairs"].map(|name| schema.add_text_field(name, options.clone()));
    (schema.build(), fields.to_vec())
}

/// The units of a language's documents, in the order of the index.
pub(super) fn units(documents: &[Document], lang: Lang) -> Vec<Unit> {
    let mut units = Vec::new();
    for (document, text) in (0_u32..).zip(documents).filter(|(_, d)| d.lang == lang) {
        if !(text.title.is_empty() && text.summary.is_empty() && text.keywords.is_empty()) {
            units.push(Unit { document, passage: None });
        }
        units.extend((0_u32..).zip(&text.passages).map(|(passage, _)| Unit { document, passage: Some(passage) }));
    }
    units
}

/// The weighted texts of a unit: how often each counts.
fn texts(document: &Document, unit: Unit) -> Vec<(&str, usize)> {
    match passage(document, unit) {
        Some(passage) => vec![(document.title.as_str(), 1), (passage.heading.as_str(), HEADING), (passage.text.as_str(), 1)],
        None => {
            let mut texts = vec![(document.title.as_str(), TITLE), (document.summary.as_str(), 1)];
            texts.extend(document.keywords.iter().chain(&document.name).map(|keyword| (keyword.as_str(), KEYWORD)));
            texts.extend(document.parties.iter().map(|party| (party.as_str(), 1)));
            texts
        }
    }
}

fn passage(document: &Document, unit: Unit) -> Option<&PassageText> {
    unit.passage.and_then(|passage| document.passages.get(passage as usize))
}

/// Every word of the texts, analysed once.
struct Known {
    analyzer: &'static Analyzer,
    ids: FxHashMap<String, usize>,
    words: Vec<Analysed>,
    entries: Vec<(usize, Entry)>,
    by_form: FxHashMap<(String, String), usize>,
}

struct Analysed {
    stem: String,
    folded: String,
    grams: String,
    entry: usize,
}

impl Known {
    fn new(analyzer: &'static Analyzer) -> Known {
        Known { analyzer, ids: FxHashMap::default(), words: Vec::new(), entries: Vec::new(), by_form: FxHashMap::default() }
    }

    /// The analysed word, counted for the unit once.
    fn word(&mut self, word: &str, unit: usize, shown: bool) -> Option<&Analysed> {
        let id = self.ids.get(word).copied().unwrap_or_else(|| self.learn(word));
        let analysed = self.words.get(id)?;
        let (last, entry) = self.entries.get_mut(analysed.entry)?;
        if *last != unit {
            *last = unit;
            entry.texts += 1;
        }
        entry.shown |= shown;
        Some(analysed)
    }

    fn learn(&mut self, word: &str) -> usize {
        let Forms { light, stem, folded } = self.analyzer.forms(word);
        let next = self.entries.len();
        let entry = *self.by_form.entry((light.clone(), folded.clone())).or_insert(next);
        if entry == next {
            self.entries.push((usize::MAX, Entry { light, folded: folded.clone(), stem: stem.clone(), texts: 0, shown: false }));
        }
        let grams = self.analyzer.grams(&folded).join(" ");
        self.ids.insert(word.to_owned(), self.words.len());
        self.words.push(Analysed { stem, folded, grams, entry });
        self.words.len() - 1
    }

    fn lexicon(self) -> Lexicon {
        let entries = self.entries.into_iter().map(|(_, entry)| entry);
        Lexicon::new(entries.filter(|entry| !entry.folded.is_empty()).collect(), self.analyzer)
    }
}

/// The terms of one unit, one text per view, a space after each term.
#[derive(Default)]
struct Terms {
    stems: String,
    folded: String,
    grams: String,
    pairs: String,
}

impl Terms {
    fn of(document: &Document, unit: Unit, number: usize, known: &mut Known) -> Terms {
        let mut terms = Terms::default();
        for (text, times) in texts(document, unit) {
            if times == 1 {
                terms.add(text, number, known);
                continue;
            }
            let mut once = Terms::default();
            once.add(text, number, known);
            (0..times).for_each(|_| terms.append(&once));
        }
        let asked = passage(document, unit).into_iter().flat_map(|passage| passage.asked.iter());
        asked.for_each(|message| terms.add_words(message, number, known));
        terms
    }

    /// Adds the words of what people ask: its letters and pairs would fill the index with chance likenesses.
    fn add_words(&mut self, text: &str, number: usize, known: &mut Known) {
        for word in known.analyzer.segment(text).into_iter().filter_map(|range| text.get(range)) {
            let Some(word) = known.word(word, number, false) else { continue };
            put(&mut self.stems, &word.stem);
            put(&mut self.folded, &word.folded);
        }
    }

    fn append(&mut self, other: &Terms) {
        self.stems.push_str(&other.stems);
        self.folded.push_str(&other.folded);
        self.grams.push_str(&other.grams);
        self.pairs.push_str(&other.pairs);
    }

    fn add(&mut self, text: &str, number: usize, known: &mut Known) {
        let analyzer = known.analyzer;
        let ranges = analyzer.segment(text);
        for gram in analyzer.run_grams_at(text, &ranges) {
            put(&mut self.grams, &gram);
        }
        let mut before: Option<String> = None;
        for range in ranges {
            let shown = !in_an_address(text, &range);
            let Some(word) = text.get(range).and_then(|word| known.word(word, number, shown)) else { continue };
            put(&mut self.stems, &word.stem);
            put(&mut self.folded, &word.folded);
            put(&mut self.grams, &word.grams);
            if let Some(before) = before.as_ref().filter(|_| analyzer.words_are_certain()) {
                put(&mut self.pairs, &pair(before, &word.stem));
            }
            before = Some(word.stem.clone());
        }
    }
}

/// Whether a word is a part of an address on the web or of e-mail: nobody is offered that as a word.
fn in_an_address(text: &str, word: &Range<usize>) -> bool {
    let before = text.get(..word.start).and_then(|before| before.chars().next_back());
    let mut after = text.get(word.end..).unwrap_or_default().chars();
    let joins = |c: Option<char>| matches!(c, Some('.' | '@' | '/'));
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    (joins(after.next()) && goes_on(after.next()))
        || (joins(before) && text.get(..word.start.saturating_sub(1)).is_some_and(|rest| goes_on(rest.chars().next_back())))
}

fn put(view: &mut String, terms: &str) {
    view.push_str(terms);
    view.push(' ');
}

/// Two stems in a row as one term.
pub(super) fn pair(first: &str, second: &str) -> String {
    format!("{first}_{second}")
}

impl Shard {
    /// Indexes the language's documents in memory; where a folder is given, what is opened are the files written to it.
    pub(super) fn build(documents: &[Document], lang: Lang, folder: Option<&Path>) -> Result<Shard, SearchFault> {
        let analyzer = Analyzer::of(lang);
        let units = units(documents, lang);
        let (schema, fields) = schema();
        let tokenizers = TokenizerManager::new();
        tokenizers.register("terms", WhitespaceTokenizer::default());
        let memory = RamDirectory::create();
        let builder = tantivy::Index::builder().schema(schema).tokenizers(tokenizers);
        let mut writer = builder.single_segment_index_writer::<TantivyDocument>(memory.clone(), 64_000_000)?;
        let mut known = Known::new(analyzer);
        for (number, unit) in units.iter().enumerate() {
            let Some(document) = documents.get(unit.document as usize) else {
                continue;
            };
            let terms = Terms::of(document, *unit, number, &mut known);
            let mut entry = TantivyDocument::new();
            for (field, text) in fields.iter().zip([terms.stems, terms.folded, terms.grams, terms.pairs]) {
                entry.add_text(*field, text);
            }
            writer.add_document(entry)?;
        }
        let mut index = writer.finalize()?;
        let lexicon = known.lexicon();
        if let Some(folder) = folder {
            write(&index, &memory, folder)?;
            std::fs::write(folder.join(LEXICON), lexicon.write())?;
            index = tantivy::Index::open(on_disk(folder)?)?;
        }
        Shard::over(&index, lang, units, lexicon)
    }

    /// Opens what [`Shard::build`] has written for the same documents.
    pub(super) fn open(documents: &[Document], lang: Lang, folder: &Path) -> Result<Shard, SearchFault> {
        let lexicon = std::fs::read_to_string(folder.join(LEXICON))?;
        let lexicon = Lexicon::read(&lexicon, Analyzer::of(lang)).ok_or(SearchFault::Damaged)?;
        let index = tantivy::Index::open(on_disk(folder)?)?;
        if !index.validate_checksum()?.is_empty() {
            return Err(SearchFault::Damaged);
        }
        Shard::over(&index, lang, units(documents, lang), lexicon)
    }

    fn over(index: &tantivy::Index, lang: Lang, units: Vec<Unit>, lexicon: Lexicon) -> Result<Shard, SearchFault> {
        let (_, fields) = schema();
        let searcher = index.reader()?.searcher();
        let segment = searcher.segment_readers().first().ok_or(SearchFault::Damaged)?;
        if searcher.segment_readers().len() != 1 || segment.max_doc() as usize != units.len() {
            return Err(SearchFault::Damaged);
        }
        let open = |field: &Field| -> Result<OpenView, SearchFault> {
            let reader = segment.inverted_index(*field)?;
            let average = reader.total_num_tokens() as f32 / units.len().max(1) as f32;
            let norms = segment.get_fieldnorms_reader(*field)?;
            let norms = (0..segment.max_doc()).map(|unit| norms.fieldnorm_id(unit)).collect();
            Ok(OpenView { norms, average: average.max(1.0), reader })
        };
        let views = fields.iter().map(open).collect::<Result<Vec<_>, _>>()?;
        Ok(Shard { lang, analyzer: Analyzer::of(lang), lexicon, units, views })
    }

    /// A view.
    pub(super) fn view(&self, view: View) -> Option<&OpenView> {
        self.views.get(view as usize)
    }

    /// A text's word's place in the lexicon.
    pub(super) fn entry(&self, word: &str) -> Option<u32> {
        self.lexicon.place(&self.analyzer.forms(word))
    }

    /// Whether some text has both words; of two common ones it is not looked for.
    pub(super) fn together(&self, first: &str, second: &str) -> bool {
        let postings = |word: &str| {
            let view = self.view(View::Folded)?;
            let info = self.term(View::Folded, word)?;
            Some((info.doc_freq, view.reader.read_postings_from_terminfo(&info, IndexRecordOption::Basic).ok()?))
        };
        let (Some(first), Some(second)) = (postings(first), postings(second)) else { return false };
        let ((few, mut rare), (_, mut common)) = if first.0 < second.0 { (first, second) } else { (second, first) };
        let mut text = if few > COMMON { TERMINATED } else { rare.doc() };
        while text != TERMINATED {
            let there = if common.doc() < text { common.seek(text) } else { common.doc() };
            if there == text {
                return true;
            }
            text = rare.seek(there);
        }
        false
    }

    /// Where a term's postings are; `None` for a term no text has.
    pub(super) fn term(&self, view: View, term: &str) -> Option<TermInfo> {
        self.view(view)?.reader.terms().get(term.as_bytes()).ok().flatten()
    }
}

/// A directory on disk, mapped into memory.
fn on_disk(folder: &Path) -> Result<MmapDirectory, SearchFault> {
    Ok(MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?)
}

/// Writes an index's files to a folder. They are a cache with checksums: nobody waits for the disk.
fn write(index: &tantivy::Index, memory: &RamDirectory, folder: &Path) -> Result<(), SearchFault> {
    std::fs::create_dir_all(folder)?;
    let mut files = index.directory().list_managed_files();
    files.extend([META, MANAGED].map(PathBuf::from));
    for file in files {
        match memory.get_file_handle(&file) {
            Ok(bytes) => std::fs::write(folder.join(&file), bytes.read_bytes(0..bytes.len())?)?,
            // Files that a merge or an empty field left out stay on the list.
            Err(OpenReadError::FileDoesNotExist(_)) => {}
            Err(error) => return Err(tantivy::TantivyError::from(error).into()),
        }
    }
    Ok(())
}
