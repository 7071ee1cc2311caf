//! Municipalities: slug, official code, name, and the name in other scripts.

use super::hygiene::{self, Use};
use super::markup::is_slug;
use super::sheet::{Fields, Sheet};
use super::{Fault, FaultKind};
use crate::lang::Lang;
use std::collections::BTreeMap;

/// One municipality.
#[derive(Clone, Debug)]
pub struct Municipality {
    /// The slug, as in addresses and facts.
    pub slug: String,
    /// The official four-digit code.
    pub code: String,
    /// The Swedish name.
    pub name: String,
    /// Names in other languages.
    pub names: BTreeMap<Lang, String>,
}

impl Municipality {
    /// The name a reader of `lang` knows: their own first, with the Swedish one where it differs.
    pub fn name_in(&self, lang: Lang) -> String {
        match lang.chain().into_iter().find_map(|lang| self.names.get(&lang)) {
            Some(own) => format!("{own} ({})", self.name),
            None => self.name.clone(),
        }
    }
}

/// Reads `municipalities.toml`, in Swedish alphabetical order.
pub fn parse(path: &str, text: &str) -> (Vec<Municipality>, Vec<Fault>) {
    let sheet = Sheet::new(path, text, 1);
    let table = sheet.table();
    let mut all: Vec<Municipality> = Vec::new();
    let mut faults = Vec::new();
    for (slug, fields) in Fields::new(&sheet, &table, 0).children() {
        if !is_slug(slug) {
            fields.fault_at(
                "code",
                FaultKind::BadPath,
                format!("`{slug}` is not a slug"),
                "small ASCII letters, digits and single hyphens",
            );
        }
        let code = fields.required("code");
        if !code.is_empty() && all.iter().any(|other| other.code == code) {
            fields.fault_at(
                "code",
                FaultKind::DuplicateValue,
                format!("the code {code} stands twice"),
                "give each municipality its own",
            );
        }
        if !code.is_empty() && (code.len() != 4 || !code.bytes().all(|byte| byte.is_ascii_digit())) {
            fields.fault_at("code", FaultKind::UnknownValue, format!("`{code}` is not a municipality's code"), "four digits");
        }
        let name = fields.required("name");
        hygiene::check(path, fields.line_of("name"), Lang::SWEDISH, &name, Use::Name, &mut faults);
        let mut names = BTreeMap::new();
        if let Some(table) = fields.table("names") {
            for (tag, name) in table.text_entries() {
                match Lang::parse(tag).filter(|lang| lang.tag() == tag) {
                    Some(lang) => {
                        hygiene::check(path, table.line_of(tag), lang, &name, Use::Name, &mut faults);
                        names.insert(lang, name);
                    }
                    None => {
                        table.fault_at(
                            tag,
                            FaultKind::UnknownLanguage,
                            format!("`{tag}` is not a language of the house"),
                            "use a tag of the language table",
                        );
                    }
                }
            }
            table.finish();
        }
        fields.finish();
        all.push(Municipality { slug: slug.to_owned(), code, name, names });
    }
    // In Swedish å, ä and ö come last, in this order; their code points do too, but for å after ä.
    all.sort_by_key(|municipality| municipality.name.replace('Å', "Z1").replace('Ä', "Z2").replace('Ö', "Z3"));
    faults.splice(..0, sheet.into_faults());
    (all, faults)
}
