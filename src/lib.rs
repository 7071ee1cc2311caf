//! Welcome House: a multilingual guide to the parties a newly arrived person needs.
//!
//! Modules from the ground up; each uses only those above it in this list.

pub mod lang; // tags, negotiation, direction, messages
pub mod audit; // record, validity, Published<T>
pub mod content; // front matter, facts, article, passage, glossary
pub mod directory; // party, hours, contact
pub mod guide; // definition, condition, proof, walk, plan, drawing
pub mod library; // (path, text) pairs -> Snapshot, or every fault
pub mod search; // analysis, schema, index, query, group
pub mod chat; // language, urgent, intent, retrieve, answer, next question
pub mod editorial; // role, segment, staleness, review, checks (pure rules)
pub mod exchange; // content tree, XLIFF, HSDS, iCalendar
pub mod store; // the only SQL
pub mod config; // typed settings
pub mod ops; // telemetry, metrics, health, backup
pub mod web; // app, context, error, extract; kiosk, chat, editor, api, ops
pub mod cli; // serve check eval import export backup restore user guide stamp
