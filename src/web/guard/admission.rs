//! Who is let in: no more at a time than the house can serve, and from one client no more than is fair.

use super::client::client_address;
use crate::config::Network;
use crate::web::context::Context;
use crate::web::error::Problem;
use crate::web::settings::WebSettings;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::{Error, rt, web};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use prometheus::IntGauge;
use std::net::IpAddr;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Seconds after which a client turned away by a full house should try again.
const FULL_HOUSE_SECONDS: u64 = 2;
/// How many admissions pass between two sweeps of clients that have been quiet.
const SWEEP_EVERY: usize = 4096;

/// Counts what each client asks for.
pub struct Bouncer {
    limiter: DefaultKeyedRateLimiter<IpAddr>,
    clock: DefaultClock,
    trusted: Vec<Network>,
    admitted: AtomicUsize,
}

impl Bouncer {
    /// A bouncer for these settings, who has seen nobody yet.
    pub fn new(settings: &WebSettings) -> Bouncer {
        let limits = &settings.limits;
        Bouncer {
            limiter: RateLimiter::keyed(Quota::per_minute(limits.requests_per_minute).allow_burst(limits.burst)),
            clock: DefaultClock::default(),
            trusted: settings.trusted_proxies.clone(),
            admitted: AtomicUsize::new(0),
        }
    }

    fn admit(&self, request: &ServiceRequest) -> Result<(), Problem> {
        let peer = request.peer_addr().map(|peer| peer.ip());
        let client = client_address(peer, request.headers(), &self.trusted);
        if self.admitted.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        self.limiter.check_key(&client).map_err(|early| {
            let wait = early.wait_time_from(self.clock.now());
            Problem::TooManyRequests(wait.as_secs() + 1)
        })
    }
}

/// Counts a request as long as it is worked on, however that ends.
struct Inside<'a>(&'a IntGauge);

impl<'a> Inside<'a> {
    fn enter(gauge: &'a IntGauge) -> Inside<'a> {
        gauge.inc();
        Inside(gauge)
    }
}

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Turns away what is too much, before any work is done for it. Health is always answered: whoever watches the house
/// must be able to tell a full one from a dead one.
///
/// # Errors
/// Those of the inner service.
pub async fn admission<B: MessageBody + 'static>(
    context: web::Data<Context>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if matches!(request.path(), "/healthz" | "/readyz") {
        return next.call(request).await.map(ServiceResponse::map_into_left_body);
    }
    let in_flight = &context.metrics.in_flight;
    let _inside = Inside::enter(in_flight);
    // Answers are computed without pausing, so a worker would never see more than one request at a time. Stepping
    // back once lets all that have arrived be counted before any is worked on. It takes a task of its own, because
    // the connection polls its request more than once in a row.
    let _ = rt::spawn(tokio::task::yield_now()).await;
    let full = usize::try_from(in_flight.get()).is_ok_and(|inside| inside > context.settings.limits.in_flight);
    let admitted = if full { Err(Problem::Overloaded(FULL_HOUSE_SECONDS)) } else { context.bouncer.admit(&request) };
    match admitted {
        Ok(()) => next.call(request).await.map(ServiceResponse::map_into_left_body),
        Err(problem) => {
            context.metrics.refused(problem.name());
            Ok(request.error_response(problem).map_into_right_body())
        }
    }
}
