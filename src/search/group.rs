//! From texts found in several languages to results: one per article, shown in the reader's language.

use super::document::{Document, Hit, Hits, Kind, PassageHit, PassageText, Passages, Query};
use super::highlight::{Marker, coverage};
use super::index::{Found, Index};
use super::lexicon::Entry;
use super::query::{Reading, understand};
use super::shard::Unit;
use super::texts::Part;
use crate::lang::Lang;
use rustc_hash::FxHashMap;

/// What a text in another language than the reader's counts, where the reader's knows nothing of the question; and what it loses
/// of that where it knows all.
const FOREIGN: f32 = 0.9;
const KNOWN_AT_HOME: f32 = 0.6;
/// A result is shown as found in the reader's language if the text there scores at least this share of the best translation's.
const AT_HOME: f32 = 0.5;
/// What a result counts whose name the question is.
const CALLED: f32 = 1.5;
/// What a result counts that is for the municipality which the question names, and one for others.
const HERE: f32 = 1.3;
const ELSEWHERE: f32 = 0.5;
/// So many results are counted; nobody reads further.
const MOST_COUNTED: usize = 50;
/// What a result's further texts add to its best.
const FURTHER: f32 = 0.6;
/// What a party counts that the question does not name: its page is short and scores high, an article explains and leads to it.
const PARTY: f32 = 0.9;
/// What a step of the guide counts that the question does not name: an article explains, and leads to the guide.
const STEP: f32 = 0.75;
/// The share of a title's words that name it.
const NAMED: f32 = 0.6;
/// The share of a question that must be understood for a result to fit.
const FITTING: f32 = 0.5;
/// Results below this share of the best are left out.
const FAINT: f32 = 0.12;

/// The best text of one result.
struct Candidate<'a> {
    found: &'a Found<'a>,
    unit: Unit,
    document: &'a Document,
    best: f32,
    further: f32,
    /// What its kind counts.
    standing: f32,
}

impl Candidate<'_> {
    fn score(&self) -> f32 {
        (self.best + FURTHER * self.further) * self.standing
    }

    /// What decides between equal scores.
    fn place(&self) -> (Kind, &str, Option<u32>) {
        (self.document.kind, &self.document.slug, self.unit.passage)
    }
}

fn candidates<'a>(index: &'a Index, query: &Query, found: &'a [Found<'a>]) -> Vec<(f32, Candidate<'a>)> {
    let mut all = Vec::new();
    let at_home = found.iter().find(|found| found.home).map_or(0.0, |found| found.known);
    let foreign = FOREIGN * (1.0 - KNOWN_AT_HOME * at_home);
    for found in found {
        let factor = found.trust * if found.home { 1.0 } else { foreign };
        for scored in &found.best {
            let Some(unit) = found.shard.units.get(scored.unit as usize).copied() else {
                continue;
            };
            let Some(document) = index.documents.get(unit.document as usize).filter(|d| query.admits(d)) else {
                continue;
            };
            let best = scored.score * factor;
            all.push((best, Candidate { found, unit, document, best, further: 0.0, standing: 1.0 }));
        }
    }
    all.sort_by(|(a, left), (b, right)| b.total_cmp(a).then_with(|| left.place().cmp(&right.place())));
    all
}

/// Whether the question has most of the title's words.
fn named(index: &Index, candidate: &Candidate<'_>) -> bool {
    let Candidate { found, unit, document, .. } = candidate;
    let title = index.texts.words(found.shard, unit.document, Part::Title, &document.title);
    let words = title.iter().filter_map(|word| found.shard.lexicon.at(word.entry?));
    let has = |word: &Entry| {
        let same = |form: &String| *form == word.stem || *form == word.folded;
        found.understood.words.iter().any(|asked| {
            asked.forms.stem == word.stem || asked.forms.folded == word.folded || asked.alternatives.iter().any(same)
        })
    };
    let (mut all, mut asked) = (0, 0);
    for (word, _) in words {
        all += 1;
        asked += usize::from(has(word));
    }
    asked as f32 > NAMED * all as f32
}

/// One candidate per article, best first.
fn ranked<'a>(index: &'a Index, query: &Query, found: &'a [Found<'a>]) -> Vec<Candidate<'a>> {
    let mut groups: FxHashMap<(Kind, &str), Candidate<'_>> = FxHashMap::default();
    let called: Vec<(Kind, &str)> = found.iter().filter_map(|found| index.names.called(found.shard, &found.understood)).collect();
    let places = index.places(&query.text);
    for (score, candidate) in candidates(index, query, found) {
        match groups.entry((candidate.document.kind, candidate.document.slug.as_str())) {
            std::collections::hash_map::Entry::Occupied(mut group) => {
                let group = group.get_mut();
                group.further = group.further.max(if group.unit == candidate.unit { 0.0 } else { score });
                let comes_home = candidate.found.home && !group.found.home;
                if comes_home && score >= AT_HOME * group.best {
                    (group.found, group.unit, group.document) = (candidate.found, candidate.unit, candidate.document);
                }
            }
            std::collections::hash_map::Entry::Vacant(vacant) => {
                let standing = match candidate.document.kind {
                    kind if called.contains(&(kind, &candidate.document.slug)) => CALLED,
                    Kind::Party if !named(index, &candidate) => PARTY,
                    Kind::Step if !named(index, &candidate) => STEP,
                    _ => 1.0,
                };
                let standing = standing * nearness(candidate.document, &places);
                vacant.insert(Candidate { standing, ..candidate });
            }
        }
    }
    let mut ranked: Vec<Candidate<'_>> = groups.into_values().collect();
    ranked.sort_by(|a, b| b.score().total_cmp(&a.score()).then_with(|| a.place().cmp(&b.place())));
    let floor = ranked.first().map_or(0.0, |best| best.score() * FAINT);
    ranked.retain(|candidate| candidate.score() >= floor);
    ranked
}

fn nearness(document: &Document, places: &[&str]) -> f32 {
    if places.is_empty() || document.municipalities.is_empty() {
        return 1.0;
    }
    if document.municipalities.iter().any(|own| places.contains(&own.as_str())) { HERE } else { ELSEWHERE }
}

pub(super) fn ranking(index: &Index, query: &Query, found: &[Found<'_>]) -> Vec<String> {
    ranked(index, query, found).into_iter().take(query.limit).map(|candidate| candidate.document.slug.clone()).collect()
}

pub(super) fn results<'a>(index: &'a Index, query: &Query, readable: &str, found: &'a [Found<'a>]) -> Hits {
    let ranked = ranked(index, query, found);
    let total = ranked.len().min(MOST_COUNTED);
    let mut markers = FxHashMap::default();
    let hits = ranked.iter().take(query.limit).map(|candidate| hit(index, query, candidate, &mut markers)).collect();
    let languages_tried = found.iter().map(|found| found.shard.lang).collect();
    let fits = ranked.first().is_some_and(|best| best.found.understood.understood() >= FITTING);
    Hits { query: readable.to_owned(), languages_tried, total, hits, fits }
}

/// The document a reader is shown: in the reader's language, or the nearest that exists.
fn shown<'a>(index: &'a Index, reader: Lang, matched: (u32, &'a Document)) -> (u32, &'a Document) {
    let (number, document) = matched;
    if document.lang == reader && document.is_shown() {
        return (number, document);
    }
    let translations = index.translations.get(&(document.kind, document.slug.clone()));
    let find = |lang: Lang| {
        let (_, number) = translations?.iter().find(|(own, _)| *own == lang)?;
        Some((*number, index.documents.get(*number as usize).filter(|document| document.is_shown())?))
    };
    reader.chain().into_iter().filter_map(find).next().unwrap_or(matched)
}

/// Marks what a question means in a language, as the shard that found something understood it or as the language's own would.
fn marker<'a>(index: &'a Index, query: &Query, found: &Found<'a>, lang: Lang) -> Option<Marker<'a>> {
    if lang == found.shard.lang {
        return Some(Marker::new(found.shard, &found.understood));
    }
    let recognised = index.glossary.recognise(&query.text, query.lang);
    let (glossary, recognised) = (&index.glossary, recognised.as_slice());
    let reading = Reading { text: &query.text, typing: query.typing, lenient: false, glossary, recognised };
    index.shard(lang).map(|shard| Marker::new(shard, &understand(shard, reading)))
}

fn hit<'a>(
    index: &'a Index,
    query: &Query,
    candidate: &Candidate<'a>,
    markers: &mut FxHashMap<(Lang, Lang), Option<Marker<'a>>>,
) -> Hit {
    let matched = candidate.document;
    let (number, shown) = shown(index, query.lang, (candidate.unit.document, matched));
    let passage = candidate.unit.passage.and_then(|n| matched.passages.get(n as usize));
    let there = |own: &PassageText| (0_u32..).zip(&shown.passages).find(|(_, passage)| passage.id == own.id);
    let (part, body) = match passage.and_then(there) {
        Some((place, passage)) => (Part::Passage(place), passage.text.as_str()),
        None => (Part::Summary, shown.summary.as_str()),
    };
    let marker = markers
        .entry((candidate.found.shard.lang, shown.lang))
        .or_insert_with(|| marker(index, query, candidate.found, shown.lang));
    let snippet = marker
        .as_mut()
        .zip(index.shard(shown.lang))
        .map(|(marker, shard)| marker.snippet(body, &index.texts.words(shard, number, part, body)));
    let snippet = snippet.unwrap_or_default();
    Hit {
        kind: matched.kind,
        slug: matched.slug.clone(),
        lang: if matched.is_shown() { matched.lang } else { shown.lang },
        shown: shown.lang,
        passage: passage.map(|p| p.id.clone()),
        title: shown.title.clone(),
        snippet,
        score: candidate.score(),
    }
}

pub(super) fn passages(index: &Index, query: &Query, found: &[Found<'_>]) -> Passages {
    let all = candidates(index, query, found);
    let best = all.first().map(|(score, candidate)| (*score, candidate.document));
    let rival = best.and_then(|(_, document)| {
        all.iter().find(|(_, c)| (c.document.kind, &c.document.slug) != (document.kind, &document.slug)).map(|(score, _)| *score)
    });
    let margin = best.map_or(0.0, |(score, _)| if score > 0.0 { 1.0 - rival.unwrap_or(0.0) / score } else { 0.0 });
    let hits = all.iter().take(query.limit).map(|(score, candidate)| PassageHit {
        kind: candidate.document.kind,
        slug: candidate.document.slug.clone(),
        lang: candidate.document.lang,
        passage: candidate.unit.passage.and_then(|n| candidate.document.passages.get(n as usize)).map(|p| p.id.clone()),
        score: *score,
        naming: if candidate.document.kind == Kind::Party { naming(index, candidate) } else { 0.0 },
    });
    let coverage = all.first().filter(|_| query.measured).map_or(0.0, |(_, best)| covered(best));
    Passages { hits: hits.collect(), coverage, margin }
}

/// The share of the question that the title has, where the question has most of the title.
fn naming(index: &Index, candidate: &Candidate<'_>) -> f32 {
    if !named(index, candidate) {
        return 0.0;
    }
    coverage(candidate.found.shard.analyzer, &candidate.document.title, &candidate.found.understood.words)
}

/// The share of the question that the text has, in weights of its words.
fn covered(candidate: &Candidate<'_>) -> f32 {
    let document = candidate.document;
    let passage = candidate.unit.passage.and_then(|n| document.passages.get(n as usize));
    let text = match passage {
        Some(passage) => format!(
            "{} {} {} {}",
            document.title,
            passage.heading,
            passage.text,
            passage.asked.iter().collect::<Vec<_>>().join(" ")
        ),
        None => format!("{} {} {}", document.title, document.summary, document.keywords.join(" ")),
    };
    coverage(candidate.found.shard.analyzer, &text, &candidate.found.understood.words)
}
