//! Retrieval: the passages that may answer a question, and how sure that is.

use super::sounds::Sounds;
use super::subjects::{Guess, Likely, Subjects};
use crate::content::asked::Page;
use crate::lang::Lang;
use crate::search::{Index, Kind, PassageHit, Passages, Query, SearchFault};

/// How well the answer fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Nothing published fits.
    Nothing,
    /// Some may.
    Unsure,
    /// One passage answers.
    Sure,
}

/// From here on a passage answers the question.
const SURE: f32 = 0.5;
/// From here on a passage is worth offering.
const POSSIBLE: f32 = 0.14;
/// Passages looked at.
const DEPTH: usize = 24;
/// What the index has to say beside the model: between its best hit and no hit at all.
const UNFOUND: f32 = 0.3;
/// What a party's page counts that the question does not name.
const UNNAMED: f32 = 0.1;
/// Of a message less familiar than this nothing is believed, of one more familiar than that all.
const FAMILIAR: (f32, f32) = (0.05, 0.35);

/// What was found for one question.
#[derive(Clone, Debug)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Answer>,
    /// From 0 to 1.
    pub confidence: f32,
    /// The same in three levels.
    pub certainty: Certainty,
}

/// What may answer: a passage, or a text's summary.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Article or party.
    pub kind: Kind,
    /// Its slug.
    pub slug: String,
    /// The language of the text that matched.
    pub lang: Lang,
    /// The passage; none for title and summary.
    pub passage: Option<String>,
    /// How likely it answers, from 0 to 1.
    pub likelihood: f32,
    /// How likely one of its kin does instead, with which it would do as well.
    pub kin: f32,
}

impl Found {
    /// The best answer of each document, best first.
    pub fn documents(&self) -> Vec<&Answer> {
        let mut seen: Vec<(Kind, &str)> = Vec::new();
        let mut best = Vec::new();
        for hit in &self.hits {
            if !seen.contains(&(hit.kind, hit.slug.as_str())) {
                seen.push((hit.kind, &hit.slug));
                best.push(hit);
            }
        }
        best
    }
}

/// What has learned to hear what a message is about.
#[derive(Clone, Copy)]
pub struct Ears<'a> {
    /// The models of subjects.
    pub subjects: &'a Subjects,
    /// Words typed in Latin letters.
    pub sounds: &'a Sounds,
}

/// A question and where it comes from.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// What is asked.
    pub text: &'a str,
    /// The language it is asked in.
    pub lang: Lang,
    /// The person's municipality.
    pub municipality: Option<&'a str>,
}

/// Looks a question up: the model says what it is about, the index which passage has its words and which party it names.
///
/// # Errors
/// Where the index fails.
pub fn retrieve(index: &Index, ears: Ears<'_>, question: Question<'_>) -> Result<Found, SearchFault> {
    let mut query = Query::new(question.text, question.lang, DEPTH);
    query.municipality = question.municipality.map(str::to_owned);
    query.kinds = vec![Kind::Article, Kind::Party];
    let guess = ears.subjects.guess(question.text, question.lang, ears.sounds);
    query.measured = guess.is_none();
    let passages = index.passages(&query)?;
    let mut answers = match guess {
        Some(guess) => guessed(&passages, &guess, question.lang),
        None => worded(&passages),
    };
    answers.sort_by(|a, b| b.likelihood.total_cmp(&a.likelihood));
    let confidence = answers.first().map_or(0.0, |best| (best.likelihood + best.kin).min(1.0));
    let certainty = match confidence {
        sure if sure >= SURE => Certainty::Sure,
        possible if possible >= POSSIBLE => Certainty::Unsure,
        _ => Certainty::Nothing,
    };
    Ok(Found { hits: answers, confidence, certainty })
}

fn answer(hit: &PassageHit, likelihood: f32) -> Answer {
    Answer { kind: hit.kind, slug: hit.slug.clone(), lang: hit.lang, passage: hit.passage.clone(), likelihood, kin: 0.0 }
}

/// The hits by their words alone: mostly how much of the question the best has, partly how far it is ahead.
fn worded(passages: &Passages) -> Vec<Answer> {
    let likelihood = (passages.coverage * 0.6 + passages.margin * 0.3).clamp(0.0, 1.0);
    let best = passages.hits.first().map_or(1.0, |hit| hit.score).max(f32::MIN_POSITIVE);
    passages.hits.iter().map(|hit| answer(hit, likelihood * hit.score / best)).collect()
}

/// The model's pages, each with the passage that has most of the question; and the parties the question names.
fn guessed(passages: &Passages, guess: &Guess<'_>, lang: Lang) -> Vec<Answer> {
    let hits = &passages.hits;
    let best = hits.first().map_or(1.0, |hit| hit.score).max(f32::MIN_POSITIVE);
    let (strange, familiar) = FAMILIAR;
    let trust = ((guess.familiar - strange) / (familiar - strange)).clamp(0.0, 1.0);
    let likely = |Likely { page, likelihood, kin }: &Likely<'_>| {
        let (kind, slug) = match page {
            Page::Article(slug) => (Kind::Article, slug),
            Page::Party(slug) => (Kind::Party, slug),
        };
        let hit = hits.iter().find(|hit| hit.kind == kind && hit.slug == *slug);
        let found = UNFOUND + (1.0 - UNFOUND) * hit.map_or(0.0, |hit| hit.score / best);
        let likelihood = likelihood * found;
        let bare = || Answer { kind, slug: slug.clone(), lang, passage: None, likelihood, kin: 0.0 };
        Answer { kin: *kin, ..hit.map_or_else(bare, |hit| answer(hit, likelihood)) }
    };
    let mut pages: Vec<Answer> = guess.pages.iter().take(DEPTH).map(likely).collect();
    let all: f32 = pages.iter().map(|page| page.likelihood).sum::<f32>().max(f32::MIN_POSITIVE);
    for page in &mut pages {
        page.likelihood *= trust * (1.0 - guess.nothing) / all;
        page.kin *= trust;
    }
    let parties = hits.iter().filter(|hit| hit.kind == Kind::Party);
    pages.extend(parties.map(|hit| answer(hit, hit.naming.max(UNNAMED * hit.score / best))));
    pages
}
