//! Sayings: short lists of words, written as data in every language, and found in messages however they are typed.
//!
//! Urgent phrases, guards, intents and facts are all sayings. `phrase` reads how one is written, `vocabulary` finds its words again,
//! `meeting` finds it in a message.

mod background;
mod heard;
mod inflection;
mod meeting;
mod phrase;
mod places;
mod saying;
#[cfg(test)]
mod tests;
mod typing;
mod vocabulary;

pub use background::{Background, Ordinary, Voice};
pub use heard::Heard;
pub use inflection::{negators, script_of};
pub use meeting::{Meeting, Order, meet};
pub use phrase::{Mode, Wanted, Written};
pub use places::Places;
pub use saying::{Commonness, Place, Saying, index};
pub use typing::{halved, hash};
pub use vocabulary::{Vocabulary, WordId, one};

/// How surely a typed word is a wanted one, by how it was found.
mod surety {
    pub const EXACT: f32 = 1.0;
    /// Accents left out, as on a keyboard without them.
    pub const UNACCENTED: f32 = 0.97;
    /// Accents left out where other words have theirs.
    pub const ACCENTS_ELSEWHERE: f32 = 0.75;
    /// Accents that make it another word: `får` for `far`, `vald` for `våld`.
    pub const OTHER_ACCENTS: f32 = 0.5;
    pub const INFLECTED: f32 = 0.94;
    pub const STEM: f32 = 0.92;
    pub const BARE: f32 = 0.9;
    pub const STUB: f32 = 0.8;
    pub const ONE_EDIT: f32 = 0.86;
    pub const TWO_EDITS: f32 = 0.76;
    pub const TRANSCRIBED: f32 = 0.8;
}
