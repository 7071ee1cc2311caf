//! Names of articles and parties: who types one whole means that page and no other.

use super::analysis::Analyzer;
use super::document::{Document, Kind};
use super::query::Understood;
use super::shard::Shard;
use crate::lang::Lang;
use rustc_hash::FxHashMap;

/// Whose name it is; none for what several pages are called.
type Bearer = Option<(Kind, String)>;

/// By language the names of pages, as folded words: an article's title, a party's title and its official name.
#[derive(Default)]
pub(super) struct Names {
    bearers: FxHashMap<Lang, FxHashMap<String, Bearer>>,
}

impl Names {
    pub(super) fn of(documents: &[Document]) -> Names {
        let mut names = Names::default();
        for document in documents {
            if !matches!(document.kind, Kind::Article | Kind::Party) || !document.is_shown() {
                continue;
            }
            let bearers = names.bearers.entry(document.lang).or_default();
            for name in [&document.title].into_iter().chain(&document.name) {
                let bearer = Some((document.kind, document.slug.clone()));
                let known = bearers.entry(Analyzer::of(document.lang).key(name)).or_insert_with(|| bearer.clone());
                if *known != bearer {
                    *known = None;
                }
            }
        }
        names
    }

    /// The page that the whole question is the name of, as a shard understood it; a single word may be misspelt.
    pub(super) fn called(&self, shard: &Shard, understood: &Understood) -> Option<(Kind, &str)> {
        let bearers = self.bearers.get(&shard.lang)?;
        let words: Vec<&str> = understood.words.iter().map(|word| word.forms.folded.as_str()).collect();
        let bearer = |name: &str| bearers.get(name)?.as_ref().map(|(kind, slug)| (*kind, slug.as_str()));
        let misspelt = understood.words.first().filter(|word| words.len() == 1 && !word.known);
        let meant = misspelt.into_iter().flat_map(|word| &word.alternatives);
        bearer(&words.join(" ")).or_else(|| meant.into_iter().find_map(|name| bearer(name)))
    }
}
