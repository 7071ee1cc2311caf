//! The editors' rules, without their pages: who may do what, which segments are stale, what needs work, what may be published.

mod role;
mod segment;
mod task;

pub use role::{Act, Refused, Role, may_approve};
pub use segment::{Pair, State, pairs};
pub use task::{Task, Work, tasks};
