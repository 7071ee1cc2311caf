//! The texts of one language in a tantivy index of their own, so that every statistic is that language's.

use super::SearchFault;
use super::analysis::{Analyzer, Forms};
use super::document::Document;
use super::lexicon::{Entry, Lexicon};
use crate::lang::Lang;
use std::collections::HashMap;
use std::path::Path;
use tantivy::directory::{Directory, MmapDirectory, RamDirectory};
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TokenizerManager, WhitespaceTokenizer};
use tantivy::{InvertedIndexReader, TantivyDocument};

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
    pub norms: FieldNormReader,
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

const LEXICON: &str = "lexicon.tsv";

fn schema() -> (Schema, Vec<Field>) {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("terms")
        .set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let fields = ["stems", "folded", "grams"].map(|name| schema.add_text_field(name, options.clone()));
    (schema.build(), fields.to_vec())
}

/// The units of a language's documents, in the order of the index.
pub(super) fn units(documents: &[Document], lang: Lang) -> Vec<Unit> {
    let mut units = Vec::new();
    for (document, text) in (0_u32..).zip(documents).filter(|(_, d)| d.lang == lang) {
        if !(text.title.is_empty() && text.summary.is_empty() && text.keywords.is_empty()) {
            units.push(Unit { document, passage: None });
        }
        units.extend((0_u32..).zip(&text.passages).map(|(passage, _)| Unit {
            document,
            passage: Some(passage),
        }));
    }
    units
}

/// The weighted texts of a unit: how often each counts.
fn texts<'a>(document: &'a Document, unit: Unit) -> Vec<(&'a str, usize)> {
    let passage = unit.passage.and_then(|passage| document.passages.get(passage as usize));
    match passage {
        Some(passage) => vec![
            (document.title.as_str(), 1),
            (passage.heading.as_str(), HEADING),
            (passage.text.as_str(), 1),
        ],
        None => {
            let mut texts = vec![(document.title.as_str(), TITLE), (document.summary.as_str(), 1)];
            texts.extend(document.keywords.iter().map(|keyword| (keyword.as_str(), KEYWORD)));
            texts.extend(document.parties.iter().map(|party| (party.as_str(), 1)));
            texts
        }
    }
}

/// Every word of the texts, analysed once.
struct Known {
    analyzer: &'static Analyzer,
    ids: HashMap<String, usize>,
    words: Vec<(Forms, String)>,
    entries: HashMap<(String, String), (usize, Entry)>,
}

impl Known {
    fn id(&mut self, word: &str) -> usize {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let forms = self.analyzer.forms(word);
        let grams = self.analyzer.grams(&forms.folded).join(" ");
        self.ids.insert(word.to_owned(), self.words.len());
        self.words.push((forms, grams));
        self.words.len() - 1
    }

    /// Counts the word for the unit, once.
    fn count(&mut self, id: usize, unit: usize) {
        let Some((forms, _)) = self.words.get(id) else { return };
        let key = (forms.light.clone(), forms.folded.clone());
        let fresh = || {
            (
                usize::MAX,
                Entry {
                    light: forms.light.clone(),
                    folded: forms.folded.clone(),
                    stem: forms.stem.clone(),
                    texts: 0,
                },
            )
        };
        let (last, entry) = self.entries.entry(key).or_insert_with(fresh);
        if *last != unit {
            *last = unit;
            entry.texts += 1;
        }
    }
}

impl Shard {
    /// Indexes the language's documents into a directory.
    pub(super) fn build(documents: &[Document], lang: Lang, directory: Box<dyn Directory>) -> Result<Shard, SearchFault> {
        let analyzer = Analyzer::of(lang);
        let units = units(documents, lang);
        let (schema, fields) = schema();
        let tokenizers = TokenizerManager::new();
        tokenizers.register("terms", WhitespaceTokenizer::default());
        let builder = tantivy::Index::builder().schema(schema).tokenizers(tokenizers);
        let kept = directory.box_clone();
        let mut writer = builder.single_segment_index_writer::<TantivyDocument>(directory, 64_000_000)?;
        let mut known = Known {
            analyzer,
            ids: HashMap::new(),
            words: Vec::new(),
            entries: HashMap::new(),
        };
        for (number, unit) in units.iter().enumerate() {
            let Some(document) = documents.get(unit.document as usize) else {
                continue;
            };
            let [mut stems, mut folded, mut grams] = [const { String::new() }; 3];
            for (text, times) in texts(document, *unit) {
                for range in analyzer.segment(text) {
                    let Some(word) = text.get(range) else { continue };
                    let id = known.id(word);
                    known.count(id, number);
                    let Some((forms, word_grams)) = known.words.get(id) else {
                        continue;
                    };
                    for _ in 0..times {
                        for (view, terms) in [
                            (&mut stems, &forms.stem),
                            (&mut folded, &forms.folded),
                            (&mut grams, word_grams),
                        ] {
                            view.push_str(terms);
                            view.push(' ');
                        }
                    }
                }
            }
            let mut entry = TantivyDocument::new();
            for (field, text) in fields.iter().zip([&stems, &folded, &grams]) {
                entry.add_text(*field, text);
            }
            writer.add_document(entry)?;
        }
        let index = writer.finalize()?;
        let entries = known
            .entries
            .into_values()
            .map(|(_, entry)| entry)
            .filter(|entry| !entry.folded.is_empty());
        let lexicon = Lexicon::new(entries.collect());
        kept.atomic_write(Path::new(LEXICON), lexicon.write().as_bytes())?;
        Shard::over(&index, lang, units, lexicon)
    }

    /// Opens what [`Shard::build`] has written for the same documents.
    pub(super) fn open(documents: &[Document], lang: Lang, directory: Box<dyn Directory>) -> Result<Shard, SearchFault> {
        let lexicon = String::from_utf8(directory.atomic_read(Path::new(LEXICON))?).ok();
        let lexicon = lexicon.and_then(|text| Lexicon::read(&text)).ok_or(SearchFault::Damaged)?;
        let index = tantivy::Index::open(directory)?;
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
            Ok(OpenView {
                norms: segment.get_fieldnorms_reader(*field)?,
                average: average.max(1.0),
                reader,
            })
        };
        let views = fields.iter().map(open).collect::<Result<Vec<_>, _>>()?;
        Ok(Shard {
            lang,
            analyzer: Analyzer::of(lang),
            lexicon,
            units,
            views,
        })
    }

    /// A view.
    pub(super) fn view(&self, view: View) -> Option<&OpenView> {
        self.views.get(view as usize)
    }

    /// Where a term's postings are; `None` for a term no text has.
    pub(super) fn term(&self, view: View, term: &str) -> Option<TermInfo> {
        self.view(view)?.reader.terms().get(term.as_bytes()).ok().flatten()
    }
}

/// A directory in memory.
pub(super) fn in_memory() -> Box<dyn Directory> {
    Box::new(RamDirectory::create())
}

/// A directory on disk, mapped into memory.
pub(super) fn on_disk(path: &Path) -> Result<Box<dyn Directory>, SearchFault> {
    std::fs::create_dir_all(path)?;
    Ok(Box::new(MmapDirectory::open(path).map_err(tantivy::TantivyError::from)?))
}
