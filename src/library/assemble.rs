//! From `(path, text)` pairs to a snapshot: parse everything, join languages, check references, publish.

mod checks;

use super::catalogue::Shelves;
use super::join::{Press, Voices};
use super::references::Index;
use super::shelf::{File, Shelf};
use super::{Article, PartyPage, Snapshot, StepText, TermPage};
use crate::audit::{Digest, Evidence, Policy, Published};
use crate::content::article::{self, ArticleFields};
use crate::content::glossary::{self, Term};
use crate::content::markup;
use crate::content::{Asked, Facts, Fault, FaultKind, Municipality, Urgent, Words, asked, facts, place, urgent, words};
use crate::directory::{self, Party};
use crate::guide::{Guide, Step, WordFile};
use crate::lang::{Lang, Messages};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

/// What became of a tree: every fault, and a snapshot if none of them blocks.
pub struct Assembly {
    /// The snapshot, unless a fault blocks it.
    pub snapshot: Option<Snapshot>,
    /// Every fault, by path and line.
    pub faults: Vec<Fault>,
}

/// Reads a whole tree as of `today`; `messages` holds the interface's words for units and notes.
pub fn assemble(tree: &[(String, String)], messages: &Messages, policy: Policy, today: Date) -> Assembly {
    let mut faults = Vec::new();
    let shelf = Shelf::sort(tree, &mut faults);
    // Two cores are better than one: what takes long and needs nothing else is done beside the rest.
    let (read, digest) = thread::scope(|scope| {
        let digest = scope.spawn(|| digest(tree, policy, today));
        let spoken = scope.spawn(|| Spoken::read(&shelf));
        let read = Read::all(&shelf, today, &mut faults);
        let digest = digest.join().unwrap_or_else(|panic| resume_unwind(panic));
        let mut spoken = spoken.join().unwrap_or_else(|panic| resume_unwind(panic));
        faults.append(&mut spoken.faults);
        (Read { urgent: spoken.urgent, asked: spoken.asked, ..read }, digest)
    });
    let index = read.index(&shelf);
    read.check_references(&index, &mut faults);
    read.check_directory(&index, &mut faults);
    read.check_asked(&index, &mut faults);
    let guide = read.guide(&shelf, &index, &mut faults);
    index.unused(&mut faults);
    drop(index);

    let voices = Voices::new(messages);
    let wanted: Vec<Lang> = shelf.guide_words.keys().copied().collect();
    let Read { facts, municipalities, articles, parties, terms, urgent, asked } = read;
    let press = Press { voices, facts: &facts, policy, today, wanted: wanted.clone() };
    let articles = publish_articles(&press, articles, &mut faults);
    let (parties, directory) = publish_parties(&press, parties, &mut faults);
    let terms = publish_terms(&press, terms, &mut faults);
    let guide = guide.and_then(|guide| publish_guide(&press, guide, &shelf, &mut faults));
    let steps = guide.as_ref().map(|guide| steps(&press, guide)).unwrap_or_default();

    faults.sort();
    faults.dedup();
    if faults.iter().any(|fault| fault.kind.blocks()) {
        return Assembly { snapshot: None, faults };
    }
    let snapshot = Snapshot {
        digest,
        policy,
        day: today,
        languages: wanted,
        facts,
        municipalities,
        articles,
        parties,
        terms,
        guide,
        steps,
        urgent,
        asked,
        directory,
    };
    Assembly { snapshot: Some(snapshot), faults }
}

/// Over every path and text, the policy and the day.
fn digest(tree: &[(String, String)], policy: Policy, today: Date) -> Digest {
    let texts = tree.iter().flat_map(|(path, text)| [path.as_str(), text.as_str()]);
    let judged = [format!("{policy:?}"), today.to_string()];
    Digest::of(texts.chain(judged.iter().map(String::as_str)))
}

type ByLang = BTreeMap<Lang, Words>;

/// What people say and ask, parsed: a third of the tree's text, which refers to little.
struct Spoken {
    urgent: Urgent,
    asked: BTreeMap<Lang, Asked>,
    faults: Vec<Fault>,
}

impl Spoken {
    fn read(shelf: &Shelf<'_>) -> Spoken {
        let words = shelf.urgent_words.iter().map(|(lang, (path, text))| (*lang, *path, *text));
        let (urgent, mut faults) = shelf.urgent.map(|(_, text)| urgent::parse(text, words)).unwrap_or_default();
        let mut asked = BTreeMap::new();
        for (lang, (path, text)) in &shelf.asked {
            let (messages, mut found) = asked::parse(path, *lang, text);
            faults.append(&mut found);
            asked.insert(*lang, messages);
        }
        Spoken { urgent, asked, faults }
    }
}

/// Every document, parsed.
#[derive(Default)]
struct Read {
    facts: Facts,
    municipalities: Vec<Municipality>,
    articles: BTreeMap<String, (String, ArticleFields, ByLang)>,
    parties: BTreeMap<String, (Party, ByLang)>,
    terms: BTreeMap<String, Term>,
    urgent: Urgent,
    asked: BTreeMap<Lang, Asked>,
}

impl Read {
    fn all(shelf: &Shelf<'_>, today: Date, faults: &mut Vec<Fault>) -> Read {
        let mut keep = |mut found: Vec<Fault>| faults.append(&mut found);
        let facts = shelf.facts.map_or_else(Facts::new, |(path, text)| {
            let (facts, found) = facts::parse(path, text, today);
            keep(found);
            facts
        });
        let municipalities = shelf.municipalities.map_or_else(Vec::new, |(path, text)| {
            let (municipalities, found) = place::parse(path, text);
            keep(found);
            municipalities
        });
        let mut terms = BTreeMap::new();
        for (id, (path, text)) in &shelf.glossary {
            let (term, found) = glossary::parse(path, id, text);
            keep(found);
            terms.insert((*id).to_owned(), term);
        }
        let mut articles = BTreeMap::new();
        for (slug, (area, files)) in &shelf.articles {
            let mut fields = ArticleFields::default();
            let mut texts = ByLang::new();
            if let Some((path, text)) = files.get(&Lang::SWEDISH) {
                let (parsed, found) = article::parse_source(path, text);
                keep(found);
                if let Some((words, own)) = parsed {
                    fields = own;
                    texts.insert(Lang::SWEDISH, words);
                }
            }
            keep(missing(&format!("articles/{area}/{slug}"), files, shelf));
            keep(read_words(files, &mut texts, true));
            articles.insert((*slug).to_owned(), ((*area).to_owned(), fields, texts));
        }
        let mut parties = BTreeMap::new();
        for (slug, (data, files)) in &shelf.parties {
            let folder = format!("parties/{slug}");
            let mut texts = ByLang::new();
            keep(missing(&folder, files, shelf));
            keep(read_words(files, &mut texts, false));
            match data {
                Some((path, text)) => {
                    let (party, found) = directory::parse(path, slug, text);
                    keep(found);
                    parties.insert((*slug).to_owned(), (party, texts));
                }
                None => keep(vec![Fault::new(
                    &format!("{folder}/party.toml"),
                    1,
                    FaultKind::MissingFile,
                    "this file is missing",
                    "add the party's data",
                )]),
            }
        }
        Read { facts, municipalities, articles, parties, terms, ..Read::default() }
    }

    fn index<'a>(&'a self, shelf: &Shelf<'a>) -> Index<'a> {
        Index {
            facts: &self.facts,
            articles: shelf.articles.keys().copied().collect(),
            parties: shelf.parties.keys().copied().collect(),
            terms: shelf.glossary.keys().copied().collect(),
            municipalities: self.municipalities.iter().map(|municipality| municipality.slug.clone()).collect(),
            used: Default::default(),
        }
    }

    /// The guide, proved against everything else; what it refers to counts as used.
    fn guide(&self, shelf: &Shelf<'_>, index: &Index<'_>, faults: &mut Vec<Fault>) -> Option<Guide> {
        let (path, text) = shelf.guide?;
        let catalogue = Shelves {
            facts: &self.facts,
            municipalities: &self.municipalities,
            articles: shelf.articles.keys().map(|slug| (*slug).to_owned()).collect(),
            parties: self.parties.iter().map(|(slug, (party, _))| (slug.as_str(), party)).collect(),
            used: &index.used,
        };
        let words: Vec<WordFile<'_>> =
            shelf.guide_words.iter().map(|(lang, (path, text))| WordFile { lang: *lang, path, text }).collect();
        match Guide::load(path, text, &words, &catalogue) {
            Ok(guide) => Some(guide),
            Err(found) => {
                faults.extend(found);
                None
            }
        }
    }
}

/// Language files that a folder should have: the Swedish source, and a translation into each of the guide's languages.
fn missing(folder: &str, files: &BTreeMap<Lang, File<'_>>, shelf: &Shelf<'_>) -> Vec<Fault> {
    let path = |lang: Lang| format!("{folder}/{lang}.md");
    let wanted = shelf.guide_words.keys().chain([&Lang::SWEDISH]).collect::<BTreeSet<_>>();
    let absent = wanted.into_iter().filter(|lang| !files.contains_key(lang));
    let fault = |lang: &Lang| match *lang {
        Lang::SWEDISH => {
            let remedy = "write it: Swedish is the source of every text";
            Fault::new(&path(*lang), 1, FaultKind::MissingFile, "the Swedish text is missing", remedy)
        }
        _ => {
            let what = format!("there is no text in {}", lang.row().autonym);
            Fault::new(&path(*lang), 1, FaultKind::MissingLanguage, what, "translate the Swedish text")
        }
    };
    absent.map(fault).collect()
}

/// Reads a folder's language files; where `source_read`, Swedish was read already.
fn read_words(files: &BTreeMap<Lang, File<'_>>, texts: &mut ByLang, source_read: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (lang, (path, text)) in files {
        if source_read && *lang == Lang::SWEDISH {
            continue;
        }
        let (words, mut found) = words::parse(path, *lang, text, |_| {});
        faults.append(&mut found);
        texts.extend(words.map(|words| (*lang, words)));
    }
    faults
}

fn publish_articles(
    press: &Press<'_>,
    read: BTreeMap<String, (String, ArticleFields, ByLang)>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, Article> {
    let mut articles = BTreeMap::new();
    for (slug, (area, fields, texts)) in read {
        let texts = press.publish(&format!("articles/{area}/{slug}/sv.md"), &fields.audit, texts, faults);
        if !texts.is_empty() {
            let ArticleFields { parties, related, municipalities, audit, .. } = fields;
            let article = Article {
                slug: slug.clone(),
                area,
                parties,
                related,
                municipalities,
                sources: audit.sources,
                due: audit.due,
                texts,
            };
            articles.insert(slug, article);
        }
    }
    articles
}

type Directory = (BTreeMap<String, PartyPage>, BTreeMap<String, Party>);

fn publish_parties(press: &Press<'_>, read: BTreeMap<String, (Party, ByLang)>, faults: &mut Vec<Fault>) -> Directory {
    let (mut pages, mut directory) = (BTreeMap::new(), BTreeMap::new());
    for (slug, (party, texts)) in read {
        let texts = press.publish(&party.path, &party.audit, texts, faults);
        directory.insert(slug.clone(), party.clone());
        if !texts.is_empty() {
            pages.insert(slug, PartyPage { party, texts });
        }
    }
    (pages, directory)
}

/// The guide is audited as a whole: its rules and its words in every language.
fn publish_guide(press: &Press<'_>, guide: Guide, shelf: &Shelf<'_>, faults: &mut Vec<Fault>) -> Option<Published<Guide>> {
    let files = shelf.guide.iter().chain(shelf.guide_words.values());
    let digest = Digest::of(files.map(|(_, text)| *text));
    let audit = guide.audit().clone();
    press.check_audit("guide/guide.toml", &audit, faults);
    let evidence = Evidence { digest, review: audit.review.as_ref(), due: audit.due, source: None, stale: false };
    Published::examine(guide, &evidence, press.policy, press.today).ok()
}

/// The words of every step, in every language of the house.
fn steps(press: &Press<'_>, guide: &Guide) -> Vec<StepText> {
    let mut steps = Vec::new();
    for lang in &press.wanted {
        let voice = press.voices.of(*lang);
        let plain = |id: &str| {
            let words = guide.words().find(*lang, id)?;
            Some(voice.text(&markup::inline("", 1, &words, &mut Vec::new()), press.facts))
        };
        for step in guide.steps() {
            if let (Some(title), Some(text)) = (plain(&step.message()), plain(&step.attribute("do"))) {
                let municipalities = places(guide, step);
                steps.push(StepText { id: step.id.clone(), lang: *lang, title, text, municipalities });
            }
        }
    }
    steps
}

/// The municipalities in whose plans a step may stand; none where it may in all.
fn places(guide: &Guide, step: &Step) -> Vec<String> {
    let asked = guide.questions().iter().position(|question| question.id == "municipality");
    let Some((place, question)) = asked.and_then(|place| Some((place, guide.questions().get(place)?))) else {
        return Vec::new();
    };
    let may = |option: &&String| match (&step.when, question.bit(option)) {
        (Some(when), Some(bit)) => when.condition.may_hold(place, bit),
        _ => true,
    };
    let places: Vec<String> = question.options.iter().filter(may).cloned().collect();
    if places.len() == question.options.len() { Vec::new() } else { places }
}

fn publish_terms(press: &Press<'_>, read: BTreeMap<String, Term>, faults: &mut Vec<Fault>) -> BTreeMap<String, TermPage> {
    let mut pages = BTreeMap::new();
    for (id, term) in read {
        let missing: BTreeSet<&Lang> = press.wanted.iter().filter(|lang| !term.words.contains_key(lang)).collect();
        for lang in missing {
            let what = format!("the term has no words in {}", lang.row().autonym);
            faults.push(Fault::new(&term.path, 1, FaultKind::MissingLanguage, what, format!("add [words.{lang}]")));
        }
        let words = term.words.iter().map(|(lang, words)| {
            let voice = press.voices.of(*lang);
            let (text, html) = (voice.text(&words.explanation, press.facts), voice.html(&words.explanation, press.facts));
            (*lang, (words.word.clone(), text, html))
        });
        pages.insert(id, TermPage { words: words.collect(), term: term.term, also: term.also, articles: term.articles });
    }
    pages
}
