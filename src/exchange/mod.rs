//! Exchange: the content tree as files, XLIFF for translators, HSDS for other directories, iCalendar for the plan.
//!
//! Pure functions over values, except reading and writing the tree's folder.

pub mod hsds;
pub mod icalendar;
pub mod tree;
pub mod xliff;
