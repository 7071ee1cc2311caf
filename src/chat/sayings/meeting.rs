//! Where a saying meets a message: which of its words stand there, near each other, and how much of it that is.

use super::heard::Heard;
use super::saying::{Place, Saying};

/// Words of a guard may have this many others between them.
const GUARD_GAP: usize = 2;
/// A phrase may be stretched over this many words more than it has.
const SLACK: usize = 7;

/// Whether the order of a saying's words counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// In any order, near each other.
    Any,
    /// One after the other, with few words between.
    AsWritten,
}

/// A saying that meets a message.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The saying's number.
    pub saying: usize,
    /// The share of the saying that is there, by weight and surety.
    pub score: f32,
    /// The tokens that meet it.
    pub tokens: Vec<usize>,
}

/// The best meeting of a saying with what was heard; `None` where its words are not near each other.
pub fn meet(number: usize, saying: &Saying, heard: &Heard, order: Order) -> Option<Meeting> {
    let anchor = saying.places.iter().max_by(|a, b| a.weight.total_cmp(&b.weight))?;
    let second = saying.anchors().nth(1);
    let starts = heard.stands(anchor).chain(second.into_iter().flat_map(|place| heard.stands(place)));
    let mut starts: Vec<usize> = starts.map(|(token, _)| token).collect();
    starts.sort_unstable();
    starts.dedup();
    let around = |start: &usize| match order {
        Order::Any => near(number, saying, heard, *start),
        Order::AsWritten => in_order(number, saying, heard, *start),
    };
    starts.iter().take(12).filter_map(around).max_by(|a, b| a.score.total_cmp(&b.score))
}

/// The saying's words around a token, in any order.
fn near(number: usize, saying: &Saying, heard: &Heard, start: usize) -> Option<Meeting> {
    let reach = saying.places.len() + SLACK;
    let mut meeting = Meeting { saying: number, score: 0.0, tokens: Vec::with_capacity(saying.places.len()) };
    let mut missing_not = false;
    for place in &saying.places {
        let close = |token: usize| token.abs_diff(start) <= reach && heard.sentence(token).abs_diff(heard.sentence(start)) <= 1;
        let free = heard.stands(place).filter(|(token, _)| close(*token) && !meeting.tokens.contains(token));
        match free.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.abs_diff(start).cmp(&a.0.abs_diff(start)))) {
            Some((token, surety)) => {
                meeting.score += place.weight * surety;
                meeting.tokens.push(token);
            }
            None => missing_not |= place.negates,
        }
    }
    meeting.score /= saying.weight.max(f32::MIN_POSITIVE);
    if missing_not {
        meeting.score *= 0.7;
    }
    (!meeting.tokens.is_empty()).then_some(meeting)
}

/// The saying's words one after the other, the first of them found at or before a token.
fn in_order(number: usize, saying: &Saying, heard: &Heard, start: usize) -> Option<Meeting> {
    let lead = saying.places.iter().position(|place| heard.stands(place).any(|(token, _)| token == start))?;
    let mut tokens = Vec::new();
    let mut score = 0.0;
    let surety = |place: &Place, token: usize| {
        heard.stands(place).filter(|(at, _)| *at == token).map(|(_, surety)| surety).fold(0.0, f32::max)
    };
    let mut at = start;
    for place in saying.places.iter().take(lead).rev() {
        let next = (at.saturating_sub(GUARD_GAP + 1)..at).rev().find(|token| surety(place, *token) > 0.0)?;
        score += place.weight * surety(place, next);
        tokens.push(next);
        at = next;
    }
    at = start;
    for (n, place) in saying.places.iter().enumerate().skip(lead) {
        let next = if n == lead { start } else { (at + 1..=at + GUARD_GAP + 1).find(|token| surety(place, *token) > 0.0)? };
        score += place.weight * surety(place, next);
        tokens.push(next);
        at = next;
    }
    Some(Meeting { saying: number, score: score / saying.weight.max(f32::MIN_POSITIVE), tokens })
}
