//! The application: bound to its address, then run until it is told to stop.

use super::context::Context;
use super::error::Problem;
use super::guard::{admission, courtesy, headers, journal, limits};
use super::{api, editor, kiosk, openapi, ops};
use actix_web::dev::{Server, ServerHandle};
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, FromRequest, Handler, HttpResponse, HttpServer, Resource, Responder, web};
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::available_parallelism;

/// A service that is bound to its address and waits to be run.
pub struct Application {
    address: SocketAddr,
    server: Server,
}

impl Application {
    /// Binds the address in the context's settings; port 0 takes any free one.
    ///
    /// # Errors
    /// Where the address cannot be had.
    pub fn build(context: Arc<Context>) -> io::Result<Application> {
        let settings = context.settings.clone();
        let listener = TcpListener::bind(settings.listen)?;
        let address = listener.local_addr()?;
        let data = web::Data::from(context);
        let body_bytes = settings.limits.body_bytes;
        let server = HttpServer::new(move || {
            App::new()
                .app_data(data.clone())
                .app_data(web::PayloadConfig::new(body_bytes))
                .app_data(web::JsonConfig::default().limit(body_bytes).error_handler(|error, _| Problem::from(error).into()))
                .app_data(web::FormConfig::default().limit(body_bytes).error_handler(|error, _| Problem::from(error).into()))
                // The last one wrapped is the outermost; `guard` says what each is for.
                .wrap(from_fn(limits))
                .wrap(from_fn(admission))
                .wrap(Compress::default())
                .wrap(from_fn(courtesy))
                .wrap(from_fn(journal))
                .wrap(from_fn(headers))
                .configure(ops::configure)
                .configure(openapi::configure)
                .configure(api::configure)
                .configure(editor::configure)
                .configure(kiosk::configure)
                .default_service(web::to(nothing_here))
        });
        let workers = match settings.workers {
            0 => available_parallelism().map_or(2, usize::from),
            workers => workers,
        };
        let server = server
            .workers(workers)
            .client_request_timeout(settings.timeouts.head)
            .keep_alive(settings.timeouts.keep_alive)
            .shutdown_timeout(settings.timeouts.shutdown.as_secs())
            .listen(listener)?
            .run();
        Ok(Application { address, server })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// What stops it from elsewhere.
    pub fn handle(&self) -> ServerHandle {
        self.server.handle()
    }

    /// Answers until a signal or the handle stops it; open requests are finished first.
    ///
    /// # Errors
    /// Where the workers cannot be started.
    pub async fn run(self) -> io::Result<()> {
        self.server.await
    }
}

async fn nothing_here() -> Result<HttpResponse, Problem> {
    Err(Problem::UnknownPage)
}

/// An address that is only read: GET, and HEAD for whoever wants to know whether it exists.
pub fn read<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    web::resource(path).route(web::get().to(handler.clone())).route(web::head().to(handler))
}

/// An address that something is sent to: POST alone.
pub fn sent<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    web::resource(path).route(web::post().to(handler))
}
