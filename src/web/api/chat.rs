//! `POST /api/v1/chat`: one message, one reply; everything the reply needs to know comes with the message.

use super::contacts::{ContactView, HoursView, open_at};
use super::languages::direction;
use super::shared::{UrgentView, no_store};
use crate::chat::answer::{Ask, Block, Certainty, LONGEST_MESSAGE, Reply, Topic};
use crate::chat::typed;
use crate::guide::Answers;
use crate::lang::Lang;
use crate::library::nearest;
use crate::search::Kind;
use crate::web::Edition;
use crate::web::context::Context;
use crate::web::error::{Notice, Place, Problem};
use crate::web::gaps;
use crate::web::kiosk::told::Told;
use crate::web::kiosk::urgent::SituationCard;
use actix_web::HttpResponse;
use actix_web::web::{Data, Json};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A message.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// What was said; at most 1,000 letters.
    #[schema(example = "How do I get a personal number?")]
    message: String,
    /// The language the person chose; without it the reply is in the message's own.
    #[schema(example = "en")]
    lang: Option<String>,
    /// Answers to the guide's questions.
    #[serde(default)]
    #[schema(value_type = Object, example = json!({"municipality": "vaxjo"}))]
    facts: BTreeMap<String, Given>,
    /// The person's municipality.
    #[schema(example = "vaxjo")]
    municipality: Option<String>,
    /// What the last reply was about, as it said: a short question may lean on it.
    #[schema(example = "article:lma-card")]
    about: Option<String>,
    /// Whether the person said that it is not urgent.
    #[serde(default)]
    calm: bool,
}

/// One answer, or several to a question that allows them.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Given {
    /// One option.
    One(String),
    /// Several.
    Several(Vec<String>),
}

/// Ask.
#[utoipa::path(post, path = "/api/v1/chat", tag = "chat", request_body = Message,
    responses((status = 200, body = Object), (status = 400, body = Notice, content_type = "application/problem+json")))]
pub async fn chat(context: Data<Context>, body: Json<Message>) -> Result<HttpResponse, Problem> {
    let Message { message, lang, facts, municipality, about, calm } = body.into_inner();
    if message.chars().count() > LONGEST_MESSAGE {
        return Err(Problem::ValueTooLong("message".to_owned()));
    }
    let page = match lang.as_deref() {
        Some(tag) => Some(Lang::parse(tag).ok_or(Problem::UnknownLanguage(Place::Field("lang")))?),
        None => None,
    };
    let edition = context.listening().await?;
    let snapshot = &edition.snapshot;
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (fact, given) in facts {
        match given {
            Given::One(option) => pairs.push((fact, option)),
            Given::Several(options) => pairs.extend(options.into_iter().map(|option| (fact.clone(), option))),
        }
    }
    if let Some(name) = &municipality {
        let known = snapshot.municipality(name).ok_or(Problem::UnknownMunicipality(Place::Field("municipality")))?;
        pairs.retain(|(fact, _)| fact != "municipality");
        pairs.push(("municipality".to_owned(), known.slug.clone()));
    }
    if let Some(guide) = edition.guide() {
        let given = pairs.iter().map(|(fact, option)| (fact.as_str(), option.as_str()));
        Answers::parse(guide, given).map_err(|_| Problem::UnknownFact("facts".to_owned()))?;
    }
    let about: Option<Topic> = match about {
        Some(text) => Some(text.parse().map_err(|_| Problem::UnknownField("about".to_owned()))?),
        None => None,
    };
    let said = Said { message: &message, page, facts: &pairs, about: about.as_ref(), calm };
    let reply = said.reply(&context, &edition)?;
    let known = typed::known(&pairs, &reply.noticed, snapshot);
    Ok(no_store(&view(&reply, &known, &edition, &context)))
}

/// What was said, with all that is known for it.
pub(super) struct Said<'a> {
    pub message: &'a str,
    pub page: Option<Lang>,
    pub facts: &'a [(String, String)],
    pub about: Option<&'a Topic>,
    pub calm: bool,
}

impl Said<'_> {
    fn ask(&self, context: &Context) -> Ask<'_> {
        let Said { message, page, facts, about, calm } = *self;
        let municipality = facts.iter().find(|(fact, _)| fact == "municipality").map(|(_, slug)| slug.as_str());
        Ask { message, page, facts, municipality, about, calm, now: context.now() }
    }

    /// The reply to somebody who pressed an answer.
    pub(super) fn go_on(&self, context: &Context, edition: &Edition) -> Reply {
        Reply::going_on(&self.ask(context), &edition.snapshot)
    }

    /// The reply, counted.
    pub(super) fn reply(&self, context: &Data<Context>, edition: &Edition) -> Result<Reply, Problem> {
        let assistant = edition.assistant(&context.messages);
        let reply = assistant.reply(&self.ask(context), &edition.snapshot, &edition.index).map_err(|_| Problem::Internal)?;
        context.metrics.replied(&reply);
        if reply.certainty == Certainty::Nothing {
            gaps::count(context, reply.heard.unwrap_or(reply.language), reply.area.as_deref());
        }
        Ok(reply)
    }
}

pub(super) fn view(reply: &Reply, facts: &[(String, String)], edition: &Edition, context: &Context) -> Value {
    let snapshot = &edition.snapshot;
    let lang = reply.language;
    let voice = crate::content::Voice::new(lang, &context.messages);
    let urgent = reply.urgent.as_ref().and_then(|id| SituationCard::new(id, snapshot, lang, &voice)).map(UrgentView::from);
    let blocks: Vec<Value> = reply.blocks.iter().filter_map(|block| block_view(block, facts, edition, context, lang)).collect();
    let mut out = json!({
        "language": lang, "direction": direction(lang), "blocks": blocks,
        "facts": facts.iter().map(|(fact, option)| json!({"fact": fact, "option": option})).collect::<Vec<_>>(),
        "noticed": reply.noticed.iter().map(|(fact, option)| json!({"fact": fact, "option": option})).collect::<Vec<_>>(),
        "about": reply.about.as_ref().map(ToString::to_string),
        "suggestions": reply.heard.map(|heard| json!({"language": heard})).into_iter().collect::<Vec<_>>(),
        "confidence": reply.confidence, "fallback": reply.certainty == Certainty::Nothing,
    });
    if let (Some(urgent), Some(object)) = (urgent, out.as_object_mut()) {
        object.insert("urgent".to_owned(), json!(urgent));
    }
    out
}

fn block_view(block: &Block, facts: &[(String, String)], edition: &Edition, context: &Context, lang: Lang) -> Option<Value> {
    let snapshot = &edition.snapshot;
    // Links lead to pages, which are there in fewer languages than texts.
    let linked = context.nearest_offered(lang);
    Some(match block {
        Block::Passage { kind, slug, passage, language } => {
            let (texts, place) = match kind {
                Kind::Article => (&snapshot.articles.get(slug)?.texts, "articles"),
                _ => (&snapshot.parties.get(slug)?.texts, "parties"),
            };
            let text = nearest(texts, *language)?;
            let section = passage.as_ref().and_then(|id| text.section(id));
            let anchor = section.map(|section| format!("#{}", section.id)).unwrap_or_default();
            json!({
                "type": "passage", "language": text.lang, "heading": section.map_or(&text.title, |section| &section.heading),
                "text": section.map_or(&text.summary, |section| &section.text),
                "source": {"kind": kind, "slug": slug, "title": text.title, "url": format!("/{linked}/{place}/{slug}{anchor}"), "standing": text.standing()},
            })
        }
        Block::Party { slug } => {
            let page = snapshot.parties.get(slug)?;
            let text = nearest(&page.texts, lang)?;
            let voice = crate::content::Voice::new(lang, &context.messages);
            let contacts = page.party.contacts.iter().filter_map(|contact| ContactView::of(contact, &snapshot.facts, &voice));
            json!({"type": "party", "slug": slug, "name": page.party.name, "title": text.title, "summary": text.summary,
                "contacts": contacts.collect::<Vec<_>>(), "hours": page.party.hours.iter().map(HoursView::of).collect::<Vec<_>>(),
                "open": open_at(&page.party.hours, context.now()), "languages": page.party.languages, "interpreter": page.party.interpreter,
                "source": {"kind": "party", "slug": slug, "url": format!("/{linked}/parties/{slug}"), "standing": text.standing()}})
        }
        Block::Notice { message } => {
            json!({"type": "notice", "text": context.messages.text(lang, message), "source": {"kind": "interface", "message": message}})
        }
        Block::Question { id } => {
            let guide = snapshot.guide.as_ref()?;
            let question = guide.question(id)?;
            let voice = crate::content::Voice::new(linked, &context.messages);
            let told = Told::of(edition, &voice)?;
            let answers = Answers::open(guide, facts.iter().map(|(fact, option)| (fact.as_str(), option.as_str())));
            let options: Vec<Value> =
                question.options.iter().map(|option| json!({"id": option, "text": told.option(question, option)})).collect();
            json!({"type": "question", "id": id, "text": told.text(&question.message()), "options": options,
                "source": {"kind": "guide", "url": told.href("guide", &answers, &[])}})
        }
    })
}
