//! What people ask: messages in their own words, by the passage that answers them. Search and chat learn from them; nobody is
//! shown them, so they need no translation and no audit.

use super::Fault;
use super::hygiene::{self, Use};
use super::lines::Lines;
use super::sheet::{Fields, Sheet};
use crate::lang::Lang;

/// What people ask in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What the house has an answer to.
    pub answered: Vec<Answered>,
    /// What it has no answer to, so that the chat learns to say so.
    pub nothing: Lines,
}

/// The messages that one passage answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Whose passage it is.
    pub page: Page,
    /// The passage's id.
    pub passage: String,
    /// What people write.
    pub messages: Lines,
    /// The line of the file it stands on.
    pub line: usize,
}

/// What answers: an article or a party, by its slug.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// An article.
    Article(String),
    /// A party.
    Party(String),
}

/// The file of a language's messages.
pub fn path(lang: Lang) -> String {
    format!("asked/{lang}.toml")
}

/// The table that holds those of parties; no article is called so.
const PARTIES: &str = "parties";

/// Reads `asked/<lang>.toml`: `nothing`, then a table per article, in it a list of messages per passage; and the same for parties,
/// within `parties`.
pub fn parse(path: &str, lang: Lang, text: &str) -> (Asked, Vec<Fault>) {
    let sheet = Sheet::new(path, text, 1);
    let table = sheet.table();
    let root = Fields::new(&sheet, &table, 0);
    let mut faults = Vec::new();
    // People mix scripts, digits and Swedish words in what they write.
    let mut check = |messages: &[String], line: usize| {
        messages.iter().for_each(|message| hygiene::check(path, line, lang, message, Use::Name, &mut faults));
    };
    let nothing = root.texts("nothing");
    check(&nothing, root.line_of("nothing"));
    let mut asked = Asked { nothing: nothing.iter().collect(), ..Asked::default() };
    let mut add = |page: Page, fields: &Fields<'_, '_>| {
        for (passage, messages) in fields.lists() {
            let line = fields.line_of(passage);
            check(&messages, line);
            asked.answered.push(Answered {
                page: page.clone(),
                passage: passage.to_owned(),
                messages: messages.iter().collect(),
                line,
            });
        }
    };
    for (name, fields) in root.children() {
        if name != PARTIES {
            add(Page::Article(name.to_owned()), &fields);
            continue;
        }
        for (party, fields) in fields.children() {
            add(Page::Party(party.to_owned()), &fields);
        }
    }
    faults.extend(sheet.into_faults());
    (asked, faults)
}
