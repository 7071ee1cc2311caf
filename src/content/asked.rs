//! What people ask: messages in their own words, by the passage that answers them. Search and chat learn from them; nobody is
//! shown them, so they need no translation and no audit.

use super::Fault;
use super::hygiene::{self, Use};
use super::sheet::{Fields, Sheet};
use crate::lang::Lang;

/// What people ask in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What the house has an answer to.
    pub answered: Vec<Answered>,
    /// What it has no answer to, so that the chat learns to say so.
    pub nothing: Vec<String>,
}

/// The messages that one passage answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The article's slug.
    pub article: String,
    /// The passage's id.
    pub passage: String,
    /// What people write.
    pub messages: Vec<String>,
    /// The line of the file it stands on.
    pub line: usize,
}

/// The file of a language's messages.
pub fn path(lang: Lang) -> String {
    format!("asked/{lang}.toml")
}

/// Reads `asked/<lang>.toml`: `nothing`, then a table per article, in it a list of messages per passage.
pub fn parse(path: &str, lang: Lang, text: &str) -> (Asked, Vec<Fault>) {
    let sheet = Sheet::new(path, text, 1);
    let table = sheet.table();
    let root = Fields::new(&sheet, &table, 0);
    let mut faults = Vec::new();
    // People mix scripts, digits and Swedish words in what they write.
    let mut check = |messages: &[String], line: usize| {
        messages.iter().for_each(|message| hygiene::check(path, line, lang, message, Use::Name, &mut faults));
    };
    let mut asked = Asked { nothing: root.texts("nothing"), ..Asked::default() };
    check(&asked.nothing, root.line_of("nothing"));
    for (article, fields) in root.children() {
        for (passage, messages) in fields.lists() {
            let line = fields.line_of(passage);
            check(&messages, line);
            let (article, passage) = (article.to_owned(), passage.to_owned());
            asked.answered.push(Answered { article, passage, messages, line });
        }
    }
    faults.extend(sheet.into_faults());
    (asked, faults)
}
