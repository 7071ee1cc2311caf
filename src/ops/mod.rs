//! Operations: what the house says about itself, and the one file that holds all of it.

pub mod backup;
pub mod telemetry;
