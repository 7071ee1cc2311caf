//! A document's language files, joined: shape and staleness against the source, audits examined, texts rendered once.

use super::{Reading, Section, Texts};
use crate::audit::{Audit, Evidence, Policy, Published};
use crate::content::{Facts, Fault, FaultKind, Voice, Words};
use crate::lang::{Lang, Messages};
use jiff::civil::Date;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One voice per language, made when first needed.
pub struct Voices<'a> {
    messages: &'a Messages,
    made: RefCell<BTreeMap<Lang, Rc<Voice<'a>>>>,
}

impl<'a> Voices<'a> {
    pub fn new(messages: &'a Messages) -> Voices<'a> {
        Voices { messages, made: RefCell::default() }
    }

    pub fn of(&self, lang: Lang) -> Rc<Voice<'a>> {
        Rc::clone(self.made.borrow_mut().entry(lang).or_insert_with(|| Rc::new(Voice::new(lang, self.messages))))
    }
}

/// What is needed to publish texts.
pub struct Press<'a> {
    pub voices: Voices<'a>,
    pub facts: &'a Facts,
    pub policy: Policy,
    pub today: Date,
    /// The languages every document should exist in.
    pub wanted: Vec<Lang>,
}

impl Press<'_> {
    /// Compares translations with their source, publishes what the policy allows, and reports the rest; `path` is the
    /// file the audit stands in.
    pub fn publish(&self, path: &str, audit: &Audit, texts: BTreeMap<Lang, Words>, faults: &mut Vec<Fault>) -> Texts {
        self.check_audit(path, audit, faults);
        let Some(source) = texts.get(&Lang::SWEDISH) else {
            return Texts::new();
        };
        let evidence =
            Evidence { digest: source.digest(), review: audit.review.as_ref(), due: audit.due, source: None, stale: false };
        let Ok(published) = Published::examine(self.render(source, false), &evidence, self.policy, self.today) else {
            return Texts::new();
        };
        let source_standing = published.standing().clone();
        let mut shown = Texts::from([(Lang::SWEDISH, published)]);
        for words in texts.values().filter(|words| words.lang != Lang::SWEDISH) {
            words.compare(source, faults);
            let stale = !words.stale_against(source).is_empty();
            let review = words.translation.as_ref().and_then(|translation| translation.review.as_ref());
            let evidence = Evidence { digest: words.digest(), review, due: audit.due, source: Some(&source_standing), stale };
            if let Ok(published) = Published::examine(self.render(words, stale), &evidence, self.policy, self.today) {
                shown.insert(words.lang, published);
            }
        }
        shown
    }

    /// Reports an audit that has run out, and sources checked in the future.
    pub fn check_audit(&self, path: &str, audit: &Audit, faults: &mut Vec<Fault>) {
        let mut fault = |kind, what: String, remedy: &str| faults.push(Fault::new(path, audit.line, kind, what, remedy));
        if audit.due < self.today && audit.due != Date::default() {
            fault(FaultKind::ReviewOverdue, format!("it had to be reviewed by {}", audit.due), "review it and set a new `due`");
        }
        for checked in audit.sources.iter().filter(|origin| origin.checked > self.today) {
            fault(FaultKind::CheckAhead, format!("the source `{}` was checked in the future", checked.title), "correct the date");
        }
    }

    fn render(&self, words: &Words, stale: bool) -> Reading {
        let voice = self.voices.of(words.lang);
        let sections = words.passages.iter().map(|passage| Section {
            id: passage.id.clone(),
            heading: voice.text(&passage.heading, self.facts),
            text: voice.blocks_text(&passage.blocks, self.facts),
            html: voice.blocks_html(&passage.blocks, self.facts),
        });
        Reading {
            lang: words.lang,
            title: words.title.clone(),
            summary: voice.text(&words.summary, self.facts),
            summary_html: voice.html(&words.summary, self.facts),
            keywords: words.keywords.clone(),
            sections: sections.collect(),
            translated_by: words.translation.as_ref().map(|translation| translation.by),
            stale,
        }
    }
}
