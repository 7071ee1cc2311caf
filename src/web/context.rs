//! What every request shares: settings, words, counters, and the edition being served.

use super::api::channel::Senders;
use super::error::Problem;
use super::gaps::Gaps;
use super::guard::Bouncer;
use super::kept::Kept;
use super::metrics::Metrics;
use super::rendered::Rendered;
use super::settings::WebSettings;
use crate::audit::{Policy, Published};
use crate::chat::answer::Assistant;
use crate::content::Fault;
use crate::guide::Guide;
use crate::lang::{Lang, Messages};
use crate::library::{Assembly, Snapshot, assemble};
use crate::search::{self, Index, SearchFault};
use crate::store::Store;
use actix_web::web;
use arc_swap::ArcSwap;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// Tells the time.
pub type Clock = fn() -> Timestamp;

/// One snapshot with all that is built from it. Never changed; publishing makes a new one.
pub struct Edition {
    /// What may be shown.
    pub snapshot: Snapshot,
    /// The search index over it.
    pub index: Index,
    /// What answers messages; it learns when it is first wanted.
    assistant: OnceLock<Assistant>,
    /// The guide's words, rendered.
    pub(super) rendered: Rendered,
    /// Answers to searches, which are the same for everybody.
    pub(super) kept: Kept,
    /// Faults that do not block: the editors' work.
    pub faults: Vec<Fault>,
}

/// A tree that cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// Some of its faults block it.
    #[error("the content has {} faults, some of which block it", .0.len())]
    Faulty(Vec<Fault>),
    /// It could not be indexed.
    #[error(transparent)]
    Index(#[from] SearchFault),
}

impl Edition {
    /// An edition of a whole snapshot. There is no other way to one, so what is published is never broken. The index is kept in
    /// `shelf` under the snapshot's digest; without one it lives in memory.
    ///
    /// # Errors
    /// [`Broken`], with every fault, where one of them blocks.
    pub fn of(assembly: Assembly, shelf: Option<&Path>) -> Result<Edition, Broken> {
        let Assembly { snapshot, faults } = assembly;
        let Some(snapshot) = snapshot else {
            return Err(Broken::Faulty(faults));
        };
        let index = Edition::index(&snapshot, shelf)?;
        Ok(Edition { snapshot, index, assistant: OnceLock::new(), rendered: Rendered::default(), kept: Kept::default(), faults })
    }

    fn index(snapshot: &Snapshot, shelf: Option<&Path>) -> Result<Index, SearchFault> {
        let (documents, terms) = (search::documents(snapshot), search::glossary(snapshot));
        match shelf {
            Some(folder) => Index::open_or_build(folder, &snapshot.digest.to_string(), &documents, &terms),
            None => Index::build(&documents, &terms),
        }
    }

    /// The edition that a tree makes, under the policy and the day of the one being served.
    ///
    /// # Errors
    /// As [`Edition::of`].
    pub fn of_tree(tree: &[(String, String)], context: &Context) -> Result<Edition, Broken> {
        let policy = context.edition().snapshot.policy;
        let assembly = assemble(tree, &context.messages, policy, context.now().date());
        Edition::of(assembly, context.settings.index_folder.as_deref())
    }

    /// What answers messages. It learns when it is first wanted, seconds of work: a request comes here by [`Context::listening`].
    pub fn assistant(&self, messages: &Messages) -> &Assistant {
        self.assistant.get_or_init(|| Assistant::new(&self.snapshot, messages))
    }

    /// Does beforehand what would keep the first reader waiting.
    pub fn prepare(&self, messages: &Messages) {
        self.index.prepare();
        self.assistant(messages);
    }

    /// What answers messages, where it has learned.
    pub fn learned(&self) -> Option<&Assistant> {
        self.assistant.get()
    }

    /// Whether messages are answered without waiting.
    pub fn has_learned(&self) -> bool {
        self.learned().is_some()
    }

    /// The guide, where the policy lets it be shown.
    pub fn guide(&self) -> Option<&Published<Guide>> {
        self.snapshot.guide.as_ref()
    }

    /// How many documents of each kind it holds.
    pub fn counts(&self) -> [(&'static str, usize); 4] {
        let snapshot = &self.snapshot;
        [
            ("articles", snapshot.articles.len()),
            ("parties", snapshot.parties.len()),
            ("terms", snapshot.terms.len()),
            ("facts", snapshot.facts.len()),
        ]
    }

    /// The policy's name.
    pub fn policy_name(&self) -> &'static str {
        match self.snapshot.policy {
            Policy::Audited => "audited",
            Policy::Preview => "preview",
        }
    }
}

/// What every request shares.
pub struct Context {
    /// How the service is set up.
    pub settings: WebSettings,
    /// The interface's words.
    pub messages: Arc<Messages>,
    /// The counters.
    pub metrics: Metrics,
    /// Who may come in how often.
    pub bouncer: Bouncer,
    /// What nothing was found for.
    pub gaps: Gaps,
    /// Conversations of other platforms.
    pub senders: Senders,
    /// Languages with words in the interface, in the table's order.
    offered: Vec<Lang>,
    /// The database; none where a folder is served.
    pub store: Option<Store>,
    clock: Clock,
    sweden: TimeZone,
    edition: ArcSwap<Edition>,
}

/// Why a context cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ContextFault {
    /// The counters clash.
    #[error("the counters cannot be set up: {0}")]
    Metrics(#[from] prometheus::Error),
    /// The time zone is not known.
    #[error("Swedish time is not known: {0}")]
    Time(#[from] jiff::Error),
}

impl Context {
    /// A context that serves `edition` and tells the time by `clock`.
    ///
    /// # Errors
    /// [`ContextFault`] where the counters or the time zone cannot be set up.
    pub fn new(
        settings: WebSettings,
        messages: impl Into<Arc<Messages>>,
        edition: Edition,
        store: Option<Store>,
        clock: Clock,
    ) -> Result<Context, ContextFault> {
        let messages = messages.into();
        let metrics = Metrics::new()?;
        metrics.published(&edition);
        Ok(Context {
            bouncer: Bouncer::new(&settings),
            gaps: Gaps::default(),
            senders: Senders::default(),
            offered: messages.languages(),
            sweden: TimeZone::get("Europe/Stockholm")?,
            edition: ArcSwap::from_pointee(edition),
            settings,
            messages,
            metrics,
            store,
            clock,
        })
    }

    /// The edition being served. Hold it for one request: all parts of an answer then come from the same one.
    pub fn edition(&self) -> Arc<Edition> {
        self.edition.load_full()
    }

    /// The edition being served, once it answers messages. Who asks while it still learns waits beside the others' requests: a
    /// thread that serves them must never learn, or every clock of theirs runs out.
    ///
    /// # Errors
    /// Where learning failed.
    pub async fn listening(self: &Arc<Context>) -> Result<Arc<Edition>, Problem> {
        let edition = self.edition();
        if !edition.has_learned() {
            let (context, learning) = (Arc::clone(self), Arc::clone(&edition));
            let learned = web::block(move || learning.prepare(&context.messages));
            learned.await.map_err(|_| Problem::Internal)?;
        }
        Ok(edition)
    }

    /// Serves `edition` from now on; requests being answered finish with the one they began with.
    pub fn publish(&self, edition: Edition) {
        edition.prepare(&self.messages);
        self.metrics.published(&edition);
        self.edition.store(Arc::new(edition));
    }

    /// The languages the interface speaks.
    pub fn offered(&self) -> &[Lang] {
        &self.offered
    }

    /// The offered language nearest to `lang` along its chain; Swedish where none is.
    pub fn nearest_offered(&self, lang: Lang) -> Lang {
        lang.chain().into_iter().find(|lang| self.offered.contains(lang)).unwrap_or(Lang::SWEDISH)
    }

    /// The time.
    pub fn moment(&self) -> Timestamp {
        (self.clock)()
    }

    /// The time in Sweden.
    pub fn now(&self) -> DateTime {
        self.local((self.clock)())
    }

    /// A moment, on Swedish clocks.
    pub fn local(&self, moment: Timestamp) -> DateTime {
        moment.to_zoned(self.sweden.clone()).datetime()
    }
}
