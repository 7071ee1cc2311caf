//! The ways of a plan's arrows. Between rows is room for what runs across, between columns for what runs down: no arrow passes behind
//! a box, and arrows between different boxes do not run on one line.

use super::layout::{Item, Measures};
use super::svg::{Area, Point};

/// Arrows leave and enter a box this far from its beginning, clear of the lanes' headings.
pub(super) const ENTRY: f64 = 22.0;

/// Arrows keep this far from boxes and from the edge of the sheet.
const EDGE: f64 = 6.0;

/// So many arrows run side by side down one gutter.
const TRACKS: usize = 5;

/// So many run one below the other out of a row, and as many into one.
const LEVELS: usize = 3;

/// A box with its place.
#[derive(Clone, Copy, Default)]
pub(super) struct Placed {
    pub(super) area: Area,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Where a stretch of an arrow runs.
#[derive(Clone, Copy, PartialEq)]
enum Bed {
    /// Down the gutter before a column.
    Gutter(usize),
    /// Out of a row, just below it.
    Below(usize),
    /// Into a row, just above it.
    Above(usize),
}

/// A stretch that is taken: its bed, the track in it, from where to where, and the box it belongs to.
struct Stretch {
    bed: Bed,
    track: usize,
    from: f64,
    to: f64,
    owner: usize,
}

/// Finds free tracks.
#[derive(Default)]
struct Beds(Vec<Stretch>);

impl Beds {
    /// The first track on which no stretch of another box runs along; the last where all are taken.
    fn track(&mut self, bed: Bed, tracks: usize, (one, other): (f64, f64), owner: usize) -> usize {
        let (from, to) = (one.min(other) - EDGE, one.max(other) + EDGE);
        let taken = |track: usize| {
            let beside = |stretch: &&Stretch| stretch.bed == bed && stretch.track == track && stretch.owner != owner;
            self.0.iter().filter(beside).any(|stretch| stretch.from < to && stretch.to > from)
        };
        let track = (0..tracks).find(|track| !taken(*track)).unwrap_or(tracks - 1);
        self.0.push(Stretch { bed, track, from, to, owner });
        track
    }
}

/// The ways of all arrows, each through points.
pub(super) fn arrows(items: &[Item], placed: &[Placed], measures: Measures) -> Vec<Vec<Point>> {
    let mut beds = Beds::default();
    let mut arrows = Vec::new();
    for (at, (item, to)) in items.iter().zip(placed).enumerate() {
        for before in &item.after {
            if let Some(from) = placed.get(*before) {
                arrows.push(way((*before, from), (at, to), measures, &mut beds));
            }
        }
    }
    arrows
}

fn way((source, from): (usize, &Placed), (target, to): (usize, &Placed), measures: Measures, beds: &mut Beds) -> Vec<Point> {
    let start = Point { x: from.area.x + ENTRY, y: from.area.y + from.area.height };
    let end = Point { x: to.area.x + ENTRY, y: to.area.y };
    let level = |track: usize| measures.gap * 0.11 * track as f64;
    let next_row = to.row == from.row + 1;
    if next_row && from.column == to.column {
        return vec![start, end];
    }
    if next_row {
        let y = end.y - measures.gap * 0.34 - level(beds.track(Bed::Above(to.row), LEVELS, (start.x, end.x), target));
        return vec![start, Point { x: start.x, y }, Point { x: end.x, y }, end];
    }
    let track = beds.track(Bed::Gutter(to.column), TRACKS, (start.y, end.y), source);
    let x = to.area.x - EDGE - track as f64 * (measures.gutter - 2.0 * EDGE) / (TRACKS - 1) as f64;
    let out = start.y + measures.gap * 0.18 + level(beds.track(Bed::Below(from.row), LEVELS, (start.x, x), source));
    let into = end.y - measures.gap * 0.34 - level(beds.track(Bed::Above(to.row), LEVELS, (x, end.x), target));
    vec![start, Point { x: start.x, y: out }, Point { x, y: out }, Point { x, y: into }, Point { x: end.x, y: into }, end]
}
