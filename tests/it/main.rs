//! The whole service, started as in production on a free port, asked over the network.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod channel;
mod gaps;
mod guarding;
mod house;
mod limits;
mod operating;
mod reading;
mod refusing;
