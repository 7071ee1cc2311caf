//! What a snapshot gives the index: every published text as a document, and the glossary as words that mean the same.

use super::{Document, Kind, PassageText, TermGroup};
use crate::audit::Published;
use crate::content::Lines;
use crate::content::asked::Page;
use crate::lang::Lang;
use crate::library::{Reading, Section, Snapshot};
use std::collections::{BTreeMap, HashMap};

/// Every published article, party, term and step of a snapshot, and what people ask that they answer.
pub fn documents(snapshot: &Snapshot) -> Vec<Document> {
    let asked = asked(snapshot);
    let articles = snapshot.articles.values().flat_map(|article| {
        article.texts.values().map(|text| Document {
            area: Some(article.area.clone()),
            municipalities: article.municipalities.clone(),
            parties: article.parties.iter().filter_map(|slug| Some(snapshot.directory.get(slug)?.name.clone())).collect(),
            ..reading(Kind::Article, &article.slug, text, &asked)
        })
    });
    let parties = snapshot.parties.values().flat_map(|page| {
        page.texts.values().map(|text| {
            Document {
                area: page.party.areas.first().cloned(),
                municipalities: page.party.serves.clone(),
                // Found whatever language the reader searches in.
                name: Some(page.party.name.clone()),
                ..reading(Kind::Party, &page.party.slug, text, &asked)
            }
        })
    });
    let terms = snapshot.terms.iter().flat_map(|(id, term)| {
        term.words.iter().map(move |(lang, (word, explanation, _))| {
            let mut keywords = term.also.clone();
            keywords.push(term.term.clone());
            Document { title: word.clone(), summary: explanation.clone(), keywords, ..Document::bare(Kind::Term, id, *lang) }
        })
    });
    let steps = snapshot.steps.iter().map(|step| Document {
        title: step.title.clone(),
        summary: step.text.clone(),
        municipalities: step.municipalities.clone(),
        ..Document::bare(Kind::Step, &step.id, step.lang)
    });
    articles.chain(parties).chain(terms).chain(steps).chain(only_asked(snapshot)).collect()
}

/// What people ask in languages that have no text of a page: found in those, and shown in others.
fn only_asked(snapshot: &Snapshot) -> impl Iterator<Item = Document> {
    let mut pages: BTreeMap<(Lang, &Page), Vec<PassageText>> = BTreeMap::new();
    for (lang, asked) in &snapshot.asked {
        for answered in &asked.answered {
            pages.entry((*lang, &answered.page)).or_default().push(PassageText {
                id: answered.passage.clone(),
                heading: String::new(),
                text: String::new(),
                asked: answered.messages.clone(),
            });
        }
    }
    pages.into_iter().filter_map(|((lang, page), passages)| {
        let document = |kind: Kind, slug: &str| Document { passages, ..Document::bare(kind, slug, lang) };
        match page {
            Page::Article(slug) => {
                let article = snapshot.articles.get(slug).filter(|article| !article.texts.contains_key(&lang))?;
                Some(Document {
                    area: Some(article.area.clone()),
                    municipalities: article.municipalities.clone(),
                    ..document(Kind::Article, slug)
                })
            }
            Page::Party(slug) => {
                let page = snapshot.parties.get(slug).filter(|page| !page.texts.contains_key(&lang))?;
                Some(Document {
                    area: page.party.areas.first().cloned(),
                    municipalities: page.party.serves.clone(),
                    ..document(Kind::Party, slug)
                })
            }
        }
    })
}

type AskedOf<'s> = HashMap<(Lang, Kind, &'s str, &'s str), &'s Lines>;

/// What people ask, by language, page and passage.
fn asked(snapshot: &Snapshot) -> AskedOf<'_> {
    let all = snapshot.asked.iter().flat_map(|(lang, asked)| asked.answered.iter().map(|asked| (*lang, asked)));
    let keyed = all.map(|(lang, asked)| {
        let (kind, slug) = match &asked.page {
            Page::Article(slug) => (Kind::Article, slug),
            Page::Party(slug) => (Kind::Party, slug),
        };
        ((lang, kind, slug.as_str(), asked.passage.as_str()), &asked.messages)
    });
    keyed.collect()
}

fn reading(kind: Kind, slug: &str, text: &Published<Reading>, asked: &AskedOf<'_>) -> Document {
    let passage = |section: &Section| PassageText {
        id: section.id.clone(),
        heading: section.heading.clone(),
        text: section.text.clone(),
        asked: asked.get(&(text.lang, kind, slug, section.id.as_str())).map(|messages| (*messages).clone()).unwrap_or_default(),
    };
    Document {
        title: text.title.clone(),
        summary: text.summary.clone(),
        keywords: text.keywords.clone(),
        passages: text.sections.iter().map(passage).collect(),
        ..Document::bare(kind, slug, text.lang)
    }
}

/// Words that mean the same: from the glossary, what people ask about in languages that have no
/// texts yet, and words of everyday speech.
pub fn glossary(snapshot: &Snapshot) -> Vec<TermGroup> {
    let group = |term: &crate::library::TermPage| {
        let mut group: TermGroup = term.words.iter().map(|(lang, (word, _, _))| (*lang, vec![word.clone()])).collect();
        let swedish = [&term.term].into_iter().chain(&term.also).cloned();
        group.push((Lang::SWEDISH, swedish.collect()));
        group
    };
    snapshot.terms.values().map(group).chain(groups(SUBJECTS)).chain(groups(SPEECH)).collect()
}

const SUBJECTS: &str = include_str!("subjects.txt");
const SPEECH: &str = include_str!("speech.txt");

/// One group per line: per language its tag and the ways to say it, languages divided by bars, wordings by commas.
fn groups(lines: &str) -> impl Iterator<Item = TermGroup> {
    let lines = lines.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(" | ").filter_map(wordings).collect())
}

fn wordings(cell: &str) -> Option<(Lang, Vec<String>)> {
    let (tag, words) = cell.split_once(' ')?;
    Some((Lang::parse(tag)?, words.split(',').map(|word| word.trim().to_owned()).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_is_named_in_every_language_of_the_list() {
        let first: Vec<Lang> = groups(SUBJECTS).next().unwrap_or_default().into_iter().map(|(lang, _)| lang).collect();
        assert_eq!(first.len(), 13);
        for subject in groups(SUBJECTS) {
            let langs: Vec<Lang> = subject.iter().map(|(lang, _)| *lang).collect();
            assert_eq!(langs, first, "{subject:?}");
            assert!(subject.iter().all(|(_, words)| words.iter().all(|word| !word.is_empty())), "{subject:?}");
        }
    }
}
