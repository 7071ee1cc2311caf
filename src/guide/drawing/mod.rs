//! Drawings: a person's plan as a flowchart, and the whole guide for its editors (SVG, Mermaid, DOT).

mod flow;
mod graph;
mod layout;
mod map;
mod routes;
mod svg;
mod text;

pub use flow::{PlanWords, Sheet, StepWords, plan_svg};
pub use graph::{dot, mermaid};
pub use map::guide_svg;
