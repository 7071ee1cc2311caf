//! Which file is what: the tree's paths, sorted into kinds.

use crate::content::article::AREAS;
use crate::content::markup::is_slug;
use crate::content::urgent;
use crate::content::{Fault, FaultKind};
use crate::lang::Lang;
use std::collections::BTreeMap;

/// The largest single file, in bytes.
const LARGEST_FILE: usize = 512 * 1024;

/// A file: its path and text.
pub type File<'t> = (&'t str, &'t str);

/// The tree, sorted.
#[derive(Default)]
pub struct Shelf<'t> {
    pub facts: Option<File<'t>>,
    pub municipalities: Option<File<'t>>,
    /// By slug: area, then file by language.
    pub articles: BTreeMap<&'t str, (&'t str, BTreeMap<Lang, File<'t>>)>,
    /// By slug: `party.toml`, then file by language.
    pub parties: BTreeMap<&'t str, (Option<File<'t>>, BTreeMap<Lang, File<'t>>)>,
    /// By id.
    pub glossary: BTreeMap<&'t str, File<'t>>,
    pub guide: Option<File<'t>>,
    pub guide_words: BTreeMap<Lang, File<'t>>,
    pub urgent: Option<File<'t>>,
    pub urgent_words: BTreeMap<Lang, File<'t>>,
    pub asked: BTreeMap<Lang, File<'t>>,
}

impl<'t> Shelf<'t> {
    /// Sorts a tree; files that have no place in it are faults.
    pub fn sort(tree: &'t [(String, String)], faults: &mut Vec<Fault>) -> Shelf<'t> {
        let mut shelf = Shelf::default();
        for (path, text) in tree {
            if text.len() > LARGEST_FILE {
                let what = format!("the file is larger than {LARGEST_FILE} bytes");
                faults.push(Fault::new(path, 1, FaultKind::TooLarge, what, "split it"));
                continue;
            }
            if let Err((kind, what, remedy)) = shelf.place(path, text) {
                faults.push(Fault::new(path, 1, kind, what, remedy));
            }
        }
        for (path, present) in [
            ("facts.toml", shelf.facts.is_some()),
            ("municipalities.toml", shelf.municipalities.is_some()),
            ("guide/guide.toml", shelf.guide.is_some()),
            (urgent::DEFINITION, shelf.urgent.is_some()),
        ] {
            if !present {
                faults.push(Fault::new(path, 1, FaultKind::MissingFile, "this file is missing", "add it"));
            }
        }
        shelf
    }

    fn place(&mut self, path: &'t str, text: &'t str) -> Result<(), (FaultKind, String, &'static str)> {
        let file = (path, text);
        let unknown = || {
            Err((
                FaultKind::UnknownFile,
                "no kind of document has this path".to_owned(),
                "move it where docs/content.md says, or remove it",
            ))
        };
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["facts.toml"] => self.facts = Some(file),
            ["municipalities.toml"] => self.municipalities = Some(file),
            ["guide", "guide.toml"] => self.guide = Some(file),
            ["guide", name] if name.ends_with(".ftl") => drop(self.guide_words.insert(language(name, ".ftl")?, file)),
            ["urgent", "urgent.toml"] => self.urgent = Some(file),
            ["urgent", name] if name.ends_with(".toml") => drop(self.urgent_words.insert(language(name, ".toml")?, file)),
            ["asked", name] if name.ends_with(".toml") => drop(self.asked.insert(language(name, ".toml")?, file)),
            ["glossary", name] if name.ends_with(".toml") => {
                let id = slug(name.strip_suffix(".toml").unwrap_or(name))?;
                self.glossary.insert(id, file);
            }
            ["parties", slug_part, "party.toml"] => self.parties.entry(slug(slug_part)?).or_default().0 = Some(file),
            ["parties", slug_part, name] if name.ends_with(".md") => {
                let lang = language(name, ".md")?;
                self.parties.entry(slug(slug_part)?).or_default().1.insert(lang, file);
            }
            ["articles", area, slug_part, name] if name.ends_with(".md") => {
                if !AREAS.contains(area) {
                    return Err((FaultKind::UnknownArea, format!("there is no area `{area}`"), "use an area of docs/content.md"));
                }
                let lang = language(name, ".md")?;
                let entry = self.articles.entry(slug(slug_part)?).or_insert_with(|| (area, BTreeMap::new()));
                if entry.0 != *area {
                    return Err((
                        FaultKind::DuplicateSlug,
                        format!("`{slug_part}` is also an article of `{}`", entry.0),
                        "slugs are unique over all areas",
                    ));
                }
                entry.1.insert(lang, file);
            }
            _ => return unknown(),
        }
        Ok(())
    }
}

fn slug(text: &str) -> Result<&str, (FaultKind, String, &'static str)> {
    if is_slug(text) {
        return Ok(text);
    }
    Err((FaultKind::BadPath, format!("`{text}` is not a slug"), "small ASCII letters, digits and single hyphens"))
}

fn language(name: &str, ending: &str) -> Result<Lang, (FaultKind, String, &'static str)> {
    let tag = name.strip_suffix(ending).unwrap_or(name);
    Lang::parse(tag).filter(|lang| lang.tag() == tag).ok_or_else(|| {
        (
            FaultKind::UnknownLanguage,
            format!("`{tag}` is not a language of the house"),
            "name the file after a tag of the language table",
        )
    })
}
