//! The index of one snapshot: a shard per language, immutable.

use super::SearchFault;
use super::analysis::{Analyzer, Forms};
use super::document::{Document, Hits, Kind, Passages, Query, TermGroup};
use super::glossary::{Glossary, is_written_in};
use super::group;
use super::names::Names;
use super::query::{Reading, Understood, readable, understand};
use super::rank::{Scored, best};
use super::shard::Shard;
use super::texts::Texts;
use crate::lang::Lang;
use rustc_hash::{FxHashMap, FxHashSet};
use std::path::Path;
use std::sync::Arc;

/// The index.
pub struct Index {
    pub(super) documents: Arc<[Document]>,
    pub(super) glossary: Glossary,
    pub(super) shards: Vec<Shard>,
    /// The languages of every document, by kind and slug.
    pub(super) translations: FxHashMap<(Kind, String), Vec<(Lang, u32)>>,
    /// Per language the titles, in the order of their folded words.
    pub(super) titles: FxHashMap<Lang, Vec<Title>>,
    pub(super) texts: Texts,
    pub(super) names: Names,
    /// The municipalities that some document is for, as they are named in addresses.
    places: FxHashSet<String>,
}

/// A title, and what it is compared by.
pub(super) struct Title {
    /// Its folded words.
    pub folded: String,
    /// Its small letters.
    pub small: String,
    pub title: String,
}

/// What one shard found.
pub(super) struct Found<'a> {
    pub shard: &'a Shard,
    /// Whether its language is the reader's, or the nearest to it that is indexed.
    pub home: bool,
    pub understood: Understood,
    pub best: Vec<Scored>,
    /// The share of the question's words that the shard's texts have.
    pub known: f32,
    /// How far the shard's scores are to be trusted: less, the fewer of the words it knows.
    pub trust: f32,
}

/// So many of a language's texts are ranked for results, however many results are wanted: what is counted stays the same.
const DEPTH: usize = 60;
/// So many indexes stay on disk: the present one, and some to go back to.
const KEPT: usize = 4;
/// So many municipalities of a question are looked at.
const MOST_PLACES: usize = 4;
/// The share of a question that a language neither the reader's nor Swedish must know to be searched.
const FOREIGN_KNOWN: f32 = 0.5;
/// What scores of a language count that knows none of the question's words as they stand.
const UNKNOWN_TRUST: f32 = 0.5;

impl Index {
    /// Builds the index in memory.
    pub fn build(documents: &[Document], glossary: &[TermGroup]) -> Result<Index, SearchFault> {
        Index::with(documents, glossary, |lang| Shard::build(documents, lang, None))
    }

    /// Opens the index kept for `digest` under `dir`; builds it there when it is missing or damaged.
    pub fn open_or_build(dir: &Path, digest: &str, documents: &[Document], glossary: &[TermGroup]) -> Result<Index, SearchFault> {
        let home = dir.join(digest);
        if let Ok(index) = Index::with(documents, glossary, |lang| Shard::open(documents, lang, &home.join(lang.tag()))) {
            return Ok(index);
        }
        if home.exists() {
            std::fs::remove_dir_all(&home)?;
        }
        // Under another name until it is whole: a process that dies leaves nothing that looks like an index.
        let unfinished = dir.join(format!("{digest}.{}", std::process::id()));
        let index = Index::with(documents, glossary, |lang| Shard::build(documents, lang, Some(&unfinished.join(lang.tag()))))?;
        if std::fs::rename(&unfinished, &home).is_err() {
            // Another process was faster; what is open stays open.
            std::fs::remove_dir_all(&unfinished)?;
        }
        clear_away(dir);
        Ok(index)
    }

    fn with<F>(documents: &[Document], glossary: &[TermGroup], shard: F) -> Result<Index, SearchFault>
    where
        F: Fn(Lang) -> Result<Shard, SearchFault> + Sync,
    {
        let langs: Vec<Lang> = Lang::all().filter(|lang| documents.iter().any(|d| d.lang == *lang)).collect();
        let workers = std::thread::available_parallelism().map_or(1, usize::from).min(langs.len().max(1));
        let built: Vec<Result<Shard, SearchFault>> = std::thread::scope(|scope| {
            let of = |worker: usize| langs.iter().skip(worker).step_by(workers);
            let threads: Vec<_> = (0..workers)
                .map(|n| {
                    let shard = &shard;
                    scope.spawn(move || of(n).map(|lang| shard(*lang)).collect::<Vec<_>>())
                })
                .collect();
            threads.into_iter().flat_map(|t| t.join().unwrap_or_else(|_| vec![Err(SearchFault::Damaged)])).collect()
        });
        let mut shards = built.into_iter().collect::<Result<Vec<_>, _>>()?;
        shards.sort_by_key(|shard| shard.lang);
        let mut translations: FxHashMap<(Kind, String), Vec<(Lang, u32)>> = FxHashMap::default();
        for (number, document) in (0_u32..).zip(documents) {
            translations.entry((document.kind, document.slug.clone())).or_default().push((document.lang, number));
        }
        let mut titles: FxHashMap<Lang, Vec<Title>> = FxHashMap::default();
        for document in documents.iter().filter(|d| !d.title.is_empty()) {
            let folded = Analyzer::of(document.lang).key(&document.title);
            let title = Title { folded, small: document.title.to_lowercase(), title: document.title.clone() };
            titles.entry(document.lang).or_default().push(title);
        }
        titles.values_mut().for_each(|titles| titles.sort_by(|a, b| (&a.folded, &a.title).cmp(&(&b.folded, &b.title))));
        Ok(Index {
            glossary: Glossary::new(glossary),
            documents: documents.into(),
            shards,
            translations,
            titles,
            texts: Texts::default(),
            names: Names::of(documents),
            places: documents.iter().flat_map(|document| document.municipalities.iter().cloned()).collect(),
        })
    }

    /// Does what need not be done before the first page is shown, but before somebody asks.
    pub fn prepare(&self) {
        self.shards.iter().for_each(|shard| shard.lexicon.prepare());
    }

    /// The results for a question, grouped by article.
    pub fn search(&self, query: &Query) -> Result<Hits, SearchFault> {
        let found = self.find(query, DEPTH)?;
        Ok(group::results(self, query, readable(&query.text), &found))
    }

    /// The passages that may answer a question, best first.
    pub fn passages(&self, query: &Query) -> Result<Passages, SearchFault> {
        let found = self.find(query, (query.limit * 4).clamp(40, 200))?;
        Ok(group::passages(self, query, &found))
    }

    /// The slugs of the best documents, best first: what [`Index::search`] shows, without snippets.
    pub(super) fn ranking(&self, query: &Query) -> Result<Vec<String>, SearchFault> {
        let found = self.find(query, DEPTH)?;
        Ok(group::ranking(self, query, &found))
    }

    /// The texts each language's shard finds for a question.
    pub(super) fn find(&self, query: &Query, k: usize) -> Result<Vec<Found<'_>>, SearchFault> {
        let filtered = query.municipality.is_some() || query.area.is_some() || !query.kinds.is_empty();
        let k = if filtered { k * 4 } else { k };
        let recognised = self.glossary.recognise(&query.text, query.lang);
        let home = query.lang.chain().into_iter().find(|lang| self.shard(*lang).is_some()).unwrap_or(query.lang);
        let mut found = Vec::new();
        for shard in &self.shards {
            // Misspellings are looked for where they are likely: in the reader's language and in Swedish.
            let own = shard.lang == home;
            let lenient = own || shard.lang == Lang::SWEDISH;
            // A language of which only questions are known is for those who ask in it.
            if !own && !shard.lexicon.shows() && !is_written_in(&query.text, shard.lang.row().script) {
                continue;
            }
            let reading =
                Reading { text: &query.text, typing: query.typing, lenient, glossary: &self.glossary, recognised: &recognised };
            let understood = understand(shard, reading);
            let known = understood.known();
            if !own && (understood.clauses.is_empty() || (!lenient && known < FOREIGN_KNOWN)) {
                continue;
            }
            let trust = UNKNOWN_TRUST + (1.0 - UNKNOWN_TRUST) * known;
            let best = best(shard, &understood, k)?;
            found.push(Found { shard, home: own, understood, best, known, trust });
        }
        Ok(found)
    }

    /// Whether readers of a language are shown all words of a text as they stand.
    pub fn publishes(&self, text: &str, lang: Lang) -> bool {
        let Some(shard) = self.shard(lang) else { return false };
        let shown =
            |forms: &Forms| shard.lexicon.exact(&forms.folded).iter().any(|entry| entry.shown && entry.light == forms.light);
        shard.analyzer.words(readable(text)).iter().all(|word| shown(&word.forms))
    }

    /// The municipalities that a question names.
    pub(super) fn places(&self, text: &str) -> Vec<&str> {
        let words = Analyzer::of(Lang::SWEDISH).words(readable(text)).into_iter();
        let named = words.filter_map(|word| {
            let name = word.forms.folded;
            self.places.get(&name).or_else(|| self.places.get(name.strip_suffix('s')?)).map(String::as_str)
        });
        named.take(MOST_PLACES).collect()
    }

    /// The shard of a language.
    pub(super) fn shard(&self, lang: Lang) -> Option<&Shard> {
        self.shards.iter().find(|shard| shard.lang == lang)
    }

    /// How many texts are indexed.
    pub fn len(&self) -> usize {
        self.shards.iter().map(|shard| shard.units.len()).sum()
    }

    /// Whether nothing is indexed.
    pub fn is_empty(&self) -> bool {
        self.shards.is_empty()
    }
}

/// Removes all but the latest indexes, whole or unfinished. Who still has one of them open goes on reading it; what cannot be
/// removed now is left to the next time.
fn clear_away(dir: &Path) {
    let folders = std::fs::read_dir(dir).into_iter().flatten().filter_map(|entry| {
        let entry = entry.ok()?;
        let data = entry.metadata().ok().filter(std::fs::Metadata::is_dir)?;
        Some((data.modified().ok()?, entry.path()))
    });
    let mut folders: Vec<_> = folders.collect();
    folders.sort();
    for (_, old) in folders.iter().rev().skip(KEPT) {
        let _ = std::fs::remove_dir_all(old);
    }
}
