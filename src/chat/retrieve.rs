//! Retrieval: the passages that may answer a question, and how sure that is.

use crate::lang::Lang;
use crate::search::{Index, Kind, PassageHit, Query, SearchFault};

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
const SURE: f32 = 0.62;
/// From here on a passage is worth offering.
const POSSIBLE: f32 = 0.3;
/// Passages looked at.
const DEPTH: usize = 16;

/// What was found for one question.
#[derive(Clone, Debug)]
pub struct Found {
    /// Best first.
    pub hits: Vec<PassageHit>,
    /// From 0 to 1.
    pub confidence: f32,
    /// The same in three levels.
    pub certainty: Certainty,
}

impl Found {
    /// The best hit of each document, best first.
    pub fn documents(&self) -> Vec<&PassageHit> {
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

/// Looks a question up.
///
/// # Errors
/// Where the index fails.
pub fn retrieve(index: &Index, question: &str, lang: Lang, municipality: Option<&str>) -> Result<Found, SearchFault> {
    let mut query = Query::new(question, lang, DEPTH);
    query.municipality = municipality.map(str::to_owned);
    query.kinds = vec![Kind::Article, Kind::Party];
    let hits = index.passages(&query)?;
    let confidence = hits.first().map_or(0.0, confidence);
    let certainty = match confidence {
        sure if sure >= SURE => Certainty::Sure,
        possible if possible >= POSSIBLE => Certainty::Unsure,
        _ => Certainty::Nothing,
    };
    Ok(Found { hits, confidence, certainty })
}

/// How likely the best hit answers: mostly how much of the question it has, partly how far it is ahead.
fn confidence(best: &PassageHit) -> f32 {
    (best.coverage * 0.8 + best.margin * 0.4).clamp(0.0, 1.0)
}
