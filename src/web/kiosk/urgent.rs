//! `/{lang}/urgent`: whom to call, one touch from every page. It needs no search, no guide and no audit.

use super::cards::{Label, unreviewed};
use super::{Frame, Visit, page};
use crate::content::voice::dialled;
use crate::content::{FactValue, Voice};
use crate::directory::ContactKind;
use crate::lang::{Lang, Messages};
use crate::library::Snapshot;
use crate::web::context::{Context, Edition};
use crate::web::error::Problem;
use crate::web::extract::InLang;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "urgent.html")]
struct UrgentPage<'a> {
    frame: Frame<'a>,
    /// Urgent words carry no audit of their own: they are shown whatever the policy, and say that nobody has reviewed them.
    labels: Vec<Label>,
    situations: Vec<SituationCard>,
}

/// One situation: what to do, and whom to call.
pub struct SituationCard {
    /// The situation's id.
    pub id: String,
    /// The language of its words.
    pub tag: &'static str,
    /// And their direction.
    pub dir: &'static str,
    /// The title.
    pub title: String,
    /// What to do, in one line.
    pub action: String,
    /// The same as HTML.
    pub action_html: String,
    /// The large button first, then quieter help.
    pub calls: Vec<Call>,
}

/// A number to call.
pub struct Call {
    /// Who answers.
    pub name: String,
    /// As dialled in Sweden.
    pub number: String,
    /// For the link.
    pub dialled: String,
}

impl SituationCard {
    /// A situation in the language nearest to the reader's.
    pub fn new(id: &str, snapshot: &Snapshot, lang: Lang, voice: &Voice<'_>) -> Option<SituationCard> {
        let situation = snapshot.urgent.situations.iter().find(|situation| situation.id == id)?;
        let (spoken, words) =
            lang.chain().into_iter().find_map(|lang| Some((lang, snapshot.urgent.words.get(&lang)?.get(id)?)))?;
        let calls = [&situation.call].into_iter().chain(&situation.also).filter_map(|slug| call(slug, snapshot));
        Some(SituationCard {
            id: id.to_owned(),
            tag: spoken.tag(),
            dir: spoken.direction().as_str(),
            title: words.title.clone(),
            action: voice.text(&words.action, &snapshot.facts),
            action_html: voice.html(&words.action, &snapshot.facts),
            calls: calls.collect(),
        })
    }
}

/// The situation that words somebody typed speak of. Nobody waits for it: while the house still learns, nothing is heard.
pub fn heard(words: &str, lang: Lang, edition: &Edition, messages: &Messages) -> Option<SituationCard> {
    let assistant = edition.learned()?;
    let published = edition.index.publishes(words, lang);
    let id = assistant.danger(words, published, lang, &edition.snapshot)?;
    SituationCard::new(id, &edition.snapshot, lang, &Voice::new(lang, messages))
}

fn call(slug: &str, snapshot: &Snapshot) -> Option<Call> {
    let party = snapshot.directory.get(slug)?;
    party.contacts.iter().filter(|contact| contact.kind == ContactKind::Phone).find_map(|contact| {
        match &snapshot.facts.get(&contact.fact)?.value {
            FactValue::Phone { number, .. } => {
                Some(Call { name: party.name.clone(), number: number.clone(), dialled: dialled(number) })
            }
            _ => None,
        }
    })
}

pub(super) async fn get(
    context: web::Data<Context>,
    InLang(lang): InLang,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let visit = Visit::new(context, lang, &request);
    let snapshot = &visit.edition.snapshot;
    let voice = visit.voice();
    let situations = snapshot.urgent.situations.iter();
    let situations = situations.filter_map(|situation| SituationCard::new(&situation.id, snapshot, lang, &voice)).collect();
    let frame = visit.frame(visit.words("urgent-title"));
    page(&UrgentPage { labels: vec![unreviewed(&frame)], frame, situations })
}
