//! The interface's words: Fluent bundles, one per language, read from `locales/<lang>/*.ftl`.

use super::{Lang, Lines};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// Arguments of one message.
pub type Args<'a> = FluentArgs<'a>;
/// One argument's value.
pub type Value<'a> = FluentValue<'a>;

/// Words in one or more languages, by message id.
pub struct Messages {
    bundles: BTreeMap<Lang, Bundle>,
}

struct Bundle {
    fluent: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

/// A message file that does not parse, or an id defined twice.
#[derive(Debug, thiserror::Error)]
#[error("{path}:{line}: {what}")]
pub struct MessagesFault {
    /// The file.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl Messages {
    /// Reads every file; `files` are `(language, path, text)`. Reports all faults, not the first.
    pub fn load<'a>(files: impl IntoIterator<Item = (Lang, &'a str, &'a str)>) -> Result<Messages, Vec<MessagesFault>> {
        let mut bundles: BTreeMap<Lang, Bundle> = BTreeMap::new();
        let mut faults = Vec::new();
        for (lang, path, text) in files {
            let bundle = bundles.entry(lang).or_insert_with(|| Bundle::new(lang));
            let lines = Lines::of(text);
            let line_at = |offset: usize| 1 + lines.before(offset);
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        faults.push(MessagesFault {
                            path: path.to_owned(),
                            line: line_at(error.pos.start),
                            what: error.kind.to_string(),
                        });
                    }
                    resource
                }
            };
            for entry in resource.entries() {
                if let Entry::Message(message) = entry {
                    let id = message.id.name.to_owned();
                    for attribute in &message.attributes {
                        bundle.ids.insert(format!("{id}.{}", attribute.id.name));
                    }
                    bundle.ids.insert(id);
                }
            }
            if let Err(errors) = bundle.fluent.add_resource(resource) {
                for error in errors {
                    faults.push(MessagesFault { path: path.to_owned(), line: 1, what: error.to_string() });
                }
            }
        }
        if faults.is_empty() { Ok(Messages { bundles }) } else { Err(faults) }
    }

    /// The languages that have words, in the table's order.
    pub fn languages(&self) -> Vec<Lang> {
        self.bundles.keys().copied().collect()
    }

    /// Every id of a language, attributes as `id.attribute`.
    pub fn ids(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.bundles.get(&lang).into_iter().flat_map(|bundle| bundle.ids.iter().map(String::as_str))
    }

    /// Whether exactly this language has the id (no fallback).
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.bundles.get(&lang).is_some_and(|bundle| bundle.ids.contains(id))
    }

    /// The words for `id` (or `id.attribute`) along the language's fallback chain; the id itself where no language has it.
    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.format(lang, id, None)
    }

    /// As [`Messages::text`], with arguments.
    pub fn text_with(&self, lang: Lang, id: &str, args: &Args<'_>) -> String {
        self.format(lang, id, Some(args))
    }

    /// The words, or `None` where no language of the chain has the id.
    pub fn find(&self, lang: Lang, id: &str) -> Option<String> {
        lang.chain().into_iter().find_map(|l| self.bundles.get(&l)?.format(id, None))
    }

    fn format(&self, lang: Lang, id: &str, args: Option<&Args<'_>>) -> String {
        let found = lang.chain().into_iter().find_map(|l| self.bundles.get(&l)?.format(id, args));
        found.unwrap_or_else(|| id.to_owned())
    }
}

impl Bundle {
    fn new(lang: Lang) -> Bundle {
        let locale: LanguageIdentifier = lang.row().cldr.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are put in by the renderer, where direction is known.
        fluent.set_use_isolating(false);
        // `{ FACT("phone-1177") }` leaves the reference for the content renderer, which knows types and direction.
        let _ = fluent.add_function("FACT", |positional, _| match positional.first() {
            Some(FluentValue::String(id)) => FluentValue::String(Cow::Owned(format!("{{fact:{id}}}"))),
            _ => FluentValue::Error,
        });
        Bundle { fluent, ids: BTreeSet::new() }
    }

    fn format(&self, id: &str, args: Option<&Args<'_>>) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self.fluent.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(self.fluent.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

/// The pattern's literal text, without placeables; for checks of script and digits.
pub fn literal(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fall_back_along_the_chain_and_faults_name_their_line() -> Result<(), Box<dyn std::error::Error>> {
        let so = Lang::parse("so").ok_or("so")?;
        let en = Lang::parse("en").ok_or("en")?;
        let files = [(en, "en.ftl", "hello = Hello\nonly = Only { $n }\n"), (so, "so.ftl", "hello = Salaan\n    .short = S\n")];
        let messages = Messages::load(files).map_err(|f| format!("{f:?}"))?;
        assert_eq!(messages.text(so, "hello"), "Salaan");
        assert_eq!(messages.text(so, "hello.short"), "S");
        let mut args = Args::new();
        args.set("n", 3);
        assert_eq!(messages.text_with(so, "only", &args), "Only 3");
        assert_eq!(messages.text(so, "nothing"), "nothing");
        let faults = Messages::load([(en, "bad.ftl", "a = A\nb = { $x\nc = C\n")]).err().ok_or("accepted")?;
        assert_eq!(faults.first().map(|f| f.path.as_str()), Some("bad.ftl"));
        Ok(())
    }
}
