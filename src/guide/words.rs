//! The guide's words: every language has every word, no word is left over, and facts in words exist.

use super::reading::Draft;
use super::{Catalogue, WordFile};
use crate::content::hygiene::{self, Use};
use crate::content::{Fault, FaultKind};
use crate::lang::{Lang, Lines, Messages};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// A step's title stands in a box of the flowchart.
const LONGEST_TITLE: usize = 60;

/// A word as written: where it stands, and its text with fact references in the content's form.
struct Word {
    line: usize,
    text: String,
}

/// The words of one file by id, attributes as `id.attribute`.
type Words = BTreeMap<String, Word>;

/// Reads all words and checks them against the draft.
pub(super) fn read(files: &[WordFile<'_>], draft: &Draft, catalogue: &dyn Catalogue) -> (Option<Messages>, Vec<Fault>) {
    let mut faults = Vec::new();
    let messages = match Messages::load(files.iter().map(|file| (file.lang, file.path, file.text))) {
        Ok(messages) => Some(messages),
        Err(found) => {
            faults.extend(found.into_iter().map(|fault| {
                Fault::new(&fault.path, fault.line, FaultKind::BadMessage, fault.what, "mend the syntax of this message")
            }));
            None
        }
    };
    let all: Vec<(&WordFile<'_>, Words)> = files.iter().map(|file| (file, words(file, catalogue, &mut faults))).collect();
    let source = all.iter().find(|(file, _)| file.lang == Lang::SWEDISH).map(|(_, words)| words);
    if source.is_none() {
        let path = files.first().map_or("guide/sv.ftl", |file| file.path);
        faults.push(Fault::new(path, 1, FaultKind::MissingLanguage, "the guide has no Swedish words", "add guide/sv.ftl"));
    }
    let (required, optional) = expected(draft);
    let chosen = optional.into_iter().filter(|id| source.is_some_and(|words| words.contains_key(id)));
    let wanted: BTreeSet<String> = required.into_iter().chain(chosen).collect();
    // A file that does not parse would miss words it has.
    if messages.is_some() {
        for (file, words) in &all {
            compare(file, words, &wanted, &mut faults);
        }
    }
    (messages, faults)
}

/// The ids every language has, and those it has where Swedish has them.
fn expected(draft: &Draft) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut required = BTreeSet::from(["option-unknown".to_owned(), "option-private".to_owned()]);
    let mut optional = BTreeSet::new();
    for question in &draft.questions {
        let id = question.message();
        let why = if question.sensitive { &mut required } else { &mut optional };
        why.insert(format!("{id}.why"));
        optional.insert(format!("{id}.hint"));
        required.extend(question.options.iter().filter_map(|option| question.option_message(option)));
        required.insert(id);
    }
    for step in &draft.steps {
        required.extend(["do", "next", "silence"].map(|name| step.attribute(name)));
        optional.insert(step.attribute("change"));
        required.insert(step.message());
        required.extend(step.bring.iter().map(|id| format!("bring-{id}")));
        required.extend(step.waits_for.iter().map(|id| format!("wait-{id}")));
        required
            .extend(step.deadline.iter().filter_map(|deadline| deadline.counted_from.as_ref()).map(|id| format!("from-{id}")));
    }
    required.extend(draft.alerts.iter().map(|alert| format!("alert-{}", alert.id)));
    (required, optional)
}

fn compare(file: &WordFile<'_>, words: &Words, wanted: &BTreeSet<String>, faults: &mut Vec<Fault>) {
    let last_line = file.text.lines().count().max(1);
    for id in wanted.iter().filter(|id| !words.contains_key(*id)) {
        let message = id.split_once('.').and_then(|(message, _)| words.get(message));
        let line = message.map_or(last_line, |word| word.line);
        faults.push(Fault::new(
            file.path,
            line,
            FaultKind::MissingMessage,
            format!("the word `{id}` is missing"),
            "translate it",
        ));
    }
    for (id, word) in words {
        if !wanted.contains(id) {
            let remedy = "remove it, or correct its id; an attribute that Swedish does not have belongs there first";
            faults.push(Fault::new(
                file.path,
                word.line,
                FaultKind::UnusedMessage,
                format!("nothing uses the word `{id}`"),
                remedy,
            ));
        }
        if id.starts_with("step-") && !id.contains('.') && word.text.chars().count() > LONGEST_TITLE {
            let what = format!("the title `{id}` is longer than {LONGEST_TITLE} letters");
            faults.push(Fault::new(file.path, word.line, FaultKind::TooLong, what, "shorten it; the rest fits under `.do`"));
        }
    }
}

/// The words of a file; what is wrong inside them becomes faults.
fn words(file: &WordFile<'_>, catalogue: &dyn Catalogue, faults: &mut Vec<Fault>) -> Words {
    let resource = fluent_syntax::parser::parse(file.text).unwrap_or_else(|(resource, _)| resource);
    let lines = Lines::of(file.text);
    let line_of = |part: &str| 1 + lines.before((part.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize));
    let mut words = Words::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let attributes = message
                    .attributes
                    .iter()
                    .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), attribute.id.name, &attribute.value));
                let own = message.value.iter().map(|value| (message.id.name.to_owned(), message.id.name, value));
                for (id, place, pattern) in own.chain(attributes) {
                    let word = Word { line: line_of(place), text: text(file, line_of(place), pattern, catalogue, faults) };
                    hygiene::check(file.path, word.line, file.lang, &word.text, Use::Prose, faults);
                    words.insert(id, word);
                }
            }
            Entry::Term(term) => {
                let what = format!("the term `-{}` is not for the guide", term.id.name);
                faults.push(Fault::new(
                    file.path,
                    line_of(term.id.name),
                    FaultKind::BadMessage,
                    what,
                    "write it out where it is used",
                ));
            }
            _ => {}
        }
    }
    words
}

/// A pattern's text, facts as `{fact:ID}`.
fn text(file: &WordFile<'_>, line: usize, pattern: &Pattern<&str>, catalogue: &dyn Catalogue, faults: &mut Vec<Fault>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match fact(expression) {
                Some(id) => {
                    if catalogue.fact(id).is_none() {
                        let what = format!("there is no fact `{id}`");
                        faults.push(Fault::new(
                            file.path,
                            line,
                            FaultKind::UnknownFact,
                            what,
                            "add it to facts.toml, or correct the id",
                        ));
                    }
                    text.push_str(&format!("{{fact:{id}}}"));
                }
                None => {
                    let remedy = "write facts as { FACT(\"ID\") }, and everything else as text";
                    faults.push(Fault::new(file.path, line, FaultKind::BadMessage, "only facts may stand in braces", remedy));
                }
            },
        }
    }
    text
}

/// The id in `FACT("id")`.
fn fact<'e>(expression: &Expression<&'e str>) -> Option<&'e str> {
    let Expression::Inline(InlineExpression::FunctionReference { id, arguments }) = expression else {
        return None;
    };
    match arguments.positional.as_slice() {
        [InlineExpression::StringLiteral { value }] if id.name == "FACT" && arguments.named.is_empty() => Some(value),
        _ => None,
    }
}
