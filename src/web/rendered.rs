//! Words that are rendered once and read often.

use crate::lang::Lang;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// The guide's words as plain text, rendered when they are first wanted: in one edition they are always the same.
#[derive(Default)]
pub struct Rendered {
    plain: RwLock<HashMap<Lang, HashMap<String, String>>>,
}

impl Rendered {
    /// What was kept.
    pub fn find(&self, lang: Lang, id: &str) -> Option<String> {
        self.plain.read().unwrap_or_else(PoisonError::into_inner).get(&lang)?.get(id).cloned()
    }

    /// Keeps a message's text. Only messages that exist are kept, so there are never more than the guide has.
    pub fn keep(&self, lang: Lang, id: &str, text: &str) {
        let mut plain = self.plain.write().unwrap_or_else(PoisonError::into_inner);
        plain.entry(lang).or_default().insert(id.to_owned(), text.to_owned());
    }
}
