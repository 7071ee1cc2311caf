//! `welcome-house serve`: the main job.

use super::{check, settings, transfer};
use crate::audit::Policy;
use crate::config::Config;
use crate::exchange::tree::{self, Tree};
use crate::lang::{self, Messages};
use crate::library::assemble;
use crate::ops::telemetry;
use crate::store::Store;
use crate::web::context::Broken;
use crate::web::guard;
use crate::web::settings::{Limits, Timeouts};
use crate::web::{Application, Context, Edition, WebSettings};
use anyhow::{Context as _, Result, anyhow};
use jiff::Timestamp;
use std::io::Write;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

/// Options of `serve`; none is needed.
#[derive(clap::Args, Debug, Default)]
pub struct ServeOptions {
    /// The address to listen on.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// Serve this content folder instead of the database.
    #[arg(long, value_name = "DIR")]
    content: Option<String>,
    /// What may be shown: preview (with labels) or audited.
    #[arg(long, value_name = "POLICY")]
    policy: Option<String>,
    /// This is a kiosk: start over after so many seconds without a touch.
    #[arg(long, value_name = "SECONDS")]
    kiosk_idle: Option<String>,
    /// Print the settings as they are, and where each comes from.
    #[arg(long)]
    print_config: bool,
    #[command(flatten)]
    place: settings::Place,
}

/// Serves until a signal stops it.
pub async fn run(options: &ServeOptions, out: &mut impl Write) -> Result<()> {
    let config = options.place.config_with([
        ("listen", options.listen.clone()),
        ("content", options.content.clone()),
        ("policy", options.policy.clone()),
        ("kiosk.idle_seconds", options.kiosk_idle.clone()),
    ])?;
    if options.print_config {
        write!(out, "{}", config.print())?;
        return Ok(());
    }
    telemetry::start(&config.log)?;
    guard::hush_panics();
    let messages = lang::shipped().map_err(|faults| anyhow!("the interface's words do not parse: {faults:?}"))?;
    let store = match config.storage.content {
        Some(_) => None,
        None => Some(Store::open(config.storage.database.reveal()).await?),
    };
    let messages = Arc::new(messages);
    let edition = first_edition(&config, store.as_ref(), &messages).await?;
    let corpus = super::summary(&edition.snapshot);
    for fault in &edition.faults {
        tracing::warn!(%fault, "work for editors");
    }
    let context = Arc::new(Context::new(web_settings(&config), Arc::clone(&messages), edition, store, Timestamp::now)?);
    let application =
        Application::build(Arc::clone(&context)).with_context(|| format!("cannot listen on {}", config.service.listen))?;
    let address = application.address();
    let host = if address.ip().is_loopback() { "localhost".to_owned() } else { address.ip().to_string() };
    writeln!(out, "Welcome House is open at http://{host}:{} with {corpus}.", address.port())?;
    if config.policy == Policy::Preview {
        writeln!(out, "Policy preview: texts that nobody has reviewed are shown, with a label.")?;
    }
    out.flush()?;
    // Pages are served at once; what answers messages learns meanwhile.
    let learner = tokio::task::spawn_blocking(move || {
        context.edition().prepare(&context.messages);
    });
    application.run().await?;
    learner.await?;
    Ok(())
}

/// What is served at first: a folder, or what the database publishes.
async fn first_edition(config: &Config, store: Option<&Store>, messages: &Arc<Messages>) -> Result<Edition> {
    let tree = match (&config.storage.content, store) {
        (Some(folder), _) => tree::read_folder(folder).map_err(|faults| transfer::refused(&faults))?,
        (None, Some(store)) if store.current().await?.is_none() => return shipped(config, store, messages).await,
        (None, Some(store)) => store.current_tree().await?,
        (None, None) => return Err(anyhow!("there is neither a content folder nor a database")),
    };
    edition(tree, config, messages).await
}

/// An empty database takes the shipped tree, which is read for readers at the same time.
async fn shipped(config: &Config, store: &Store, messages: &Arc<Messages>) -> Result<Edition> {
    let shipped = tree::embedded().map_err(|faults| transfer::refused(&faults))?;
    let import = store.import_if_empty(&shipped, "the shipped content", Timestamp::now());
    let (imported, edition_of_shipped) = tokio::join!(import, edition(shipped.clone(), config, messages));
    if imported? {
        return edition_of_shipped;
    }
    // Another node was faster, perhaps with another tree.
    edition(store.current_tree().await?, config, messages).await
}

/// The edition that a tree makes, made beside what else goes on.
async fn edition(tree: Tree, config: &Config, messages: &Arc<Messages>) -> Result<Edition> {
    let (messages, policy, shelf) = (Arc::clone(messages), config.policy, config.storage.data.join("index"));
    let edition = tokio::task::spawn_blocking(move || {
        let assembly = assemble(&tree.into_documents(), &messages, policy, check::today());
        Edition::of(assembly, Some(&shelf))
    });
    edition.await?.map_err(|broken| match broken {
        Broken::Faulty(faults) => transfer::refused(&faults),
        Broken::Index(fault) => fault.into(),
    })
}

fn web_settings(config: &Config) -> WebSettings {
    let per_second = NonZeroU32::new(config.limits.requests_per_second).unwrap_or(NonZeroU32::MIN);
    let idle = u32::try_from(config.kiosk.idle.as_secs()).unwrap_or(u32::MAX);
    WebSettings {
        listen: config.service.listen,
        public_url: config.service.public_url.clone(),
        trusted_proxies: config.proxy.trusted.clone(),
        workers: config.service.workers,
        kiosk_idle_seconds: (idle > 0).then_some(idle),
        channel_key: config.channel.key.clone(),
        index_folder: Some(config.storage.data.join("index")),
        limits: Limits {
            address_bytes: config.limits.query_bytes,
            body_bytes: config.limits.body_bytes,
            requests_per_minute: per_second.saturating_mul(NonZeroU32::MIN.saturating_add(59)),
            burst: NonZeroU32::new(config.limits.burst).unwrap_or(NonZeroU32::MIN),
            in_flight: config.limits.in_flight,
            ..Limits::default()
        },
        timeouts: Timeouts {
            answer: config.limits.timeout,
            head: config.limits.timeout.min(Duration::from_secs(10)),
            ..Timeouts::default()
        },
    }
}
