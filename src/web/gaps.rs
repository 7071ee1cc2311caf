//! What nothing was found for: counted here by month, language and area, and written to the store now and then.
//!
//! No word of a question and nobody who asked is ever part of a count.

use super::context::Context;
use crate::lang::Lang;
use crate::store::Gap;
use actix_web::{rt, web};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Between two writes lies at least so much time.
const PAUSE: Duration = Duration::from_secs(10);

/// Counts that are not yet in the store.
#[derive(Default)]
pub struct Gaps(Mutex<Open>);

#[derive(Default)]
struct Open {
    counted: BTreeMap<Gap, u32>,
    written: Option<Instant>,
}

impl Gaps {
    fn open(&self) -> MutexGuard<'_, Open> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a gap, and tells whether it is time to write.
    fn count(&self, gap: Gap) -> bool {
        let mut open = self.open();
        let times = open.counted.entry(gap).or_default();
        *times = times.saturating_add(1);
        let due = open.written.is_none_or(|written| written.elapsed() >= PAUSE);
        if due {
            open.written = Some(Instant::now());
        }
        due
    }

    fn take(&self) -> Vec<(Gap, u32)> {
        std::mem::take(&mut self.open().counted).into_iter().collect()
    }

    fn put_back(&self, counted: Vec<(Gap, u32)>) {
        let mut open = self.open();
        for (gap, times) in counted {
            let known = open.counted.entry(gap).or_default();
            *known = known.saturating_add(times);
        }
    }
}

/// Counts what was asked in a language and seems to be about an area; the store learns of it soon.
pub fn count(context: &web::Data<Context>, lang: Lang, area: Option<&str>) {
    let month = context.now().strftime("%Y-%m").to_string();
    let gap = Gap { month, lang: lang.tag().to_owned(), area: area.unwrap_or_default().to_owned() };
    context.metrics.missed(&gap);
    if context.store.is_some() && context.gaps.count(gap) {
        let context = context.clone();
        rt::spawn(async move { write(&context).await });
    }
}

/// Writes what is counted so far; what cannot be written is kept for the next time.
pub async fn write(context: &Context) {
    let Some(store) = &context.store else { return };
    let counted = context.gaps.take();
    if counted.is_empty() {
        return;
    }
    if let Err(error) = store.count_gaps(&counted).await {
        tracing::warn!(%error, "gaps could not be written");
        context.gaps.put_back(counted);
    }
}
