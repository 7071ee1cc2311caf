//! Where the boxes of a plan stand and which way its arrows go.
//!
//! Boxes fill rows in the plan's order; a box never stands in one row with another that comes before it, so every arrow runs downwards.

use super::routes::{Placed, arrows};
use super::svg::{Area, Point};

/// The sizes of a sheet.
#[derive(Clone, Copy)]
pub(super) struct Measures {
    pub(super) width: f64,
    pub(super) columns: usize,
    /// The room before each column.
    pub(super) gutter: f64,
    /// The room after the last column.
    pub(super) margin: f64,
    /// The room between rows.
    pub(super) gap: f64,
}

impl Measures {
    /// The width of a box.
    pub(super) fn column(&self) -> f64 {
        let columns = self.columns as f64;
        (self.width - self.margin - self.gutter * columns) / columns
    }
}

/// A box to be placed.
pub(super) struct Item {
    pub(super) lane: usize,
    pub(super) height: f64,
    /// Boxes before it, none of them implied by another.
    pub(super) after: Vec<usize>,
}

/// Everything with its place.
pub(super) struct Layout {
    /// The boxes, in the items' order.
    pub(super) boxes: Vec<Area>,
    /// The lanes that have boxes: which, and where.
    pub(super) lanes: Vec<(usize, Area)>,
    /// The arrows, each as a way through points.
    pub(super) arrows: Vec<Vec<Point>>,
    /// The height of all.
    pub(super) height: f64,
}

/// Places items, which come ordered by lane; each lane begins with a heading of its own height.
pub(super) fn place(items: &[Item], measures: Measures, headings: &[f64]) -> Layout {
    let rows = rows(items, measures.columns);
    let mut placed = vec![Placed::default(); items.len()];
    let mut lanes: Vec<(usize, Area)> = Vec::new();
    let mut y = 0.0;
    for (row, members) in rows.iter().enumerate() {
        let lane = members.first().and_then(|at| items.get(*at)).map_or(0, |item| item.lane);
        if lanes.last().is_none_or(|(open, _)| *open != lane) {
            lanes.push((lane, Area { x: 0.0, y, width: measures.width, height: 0.0 }));
            y += headings.get(lane).copied().unwrap_or(0.0);
        }
        let height = members.iter().filter_map(|at| items.get(*at)).map(|item| item.height).fold(0.0, f64::max);
        for (column, at) in members.iter().enumerate() {
            let x = measures.gutter + column as f64 * (measures.column() + measures.gutter);
            if let Some(slot) = placed.get_mut(*at) {
                *slot = Placed { area: Area { x, y, width: measures.column(), height }, row, column };
            }
        }
        y += height + measures.gap;
        if let Some((_, area)) = lanes.last_mut() {
            area.height = y - area.y;
        }
    }
    let arrows = arrows(items, &placed, measures);
    Layout { boxes: placed.iter().map(|placed| placed.area).collect(), lanes, arrows, height: y }
}

/// Rows of boxes.
fn rows(items: &[Item], columns: usize) -> Vec<Vec<usize>> {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let fits = rows.last().is_some_and(|row| {
            let same_lane = row.first().and_then(|first| items.get(*first)).is_some_and(|first| first.lane == item.lane);
            same_lane && row.len() < columns && !item.after.iter().any(|before| row.contains(before))
        });
        match rows.last_mut() {
            Some(row) if fits => row.push(at),
            _ => rows.push(vec![at]),
        }
    }
    rows
}

/// Drops what is implied: where a comes before b and b before c, no arrow leads from a to c.
pub(super) fn reduced(after: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let reaches = |from: usize, wanted: usize| {
        let mut open = vec![from];
        let mut seen = vec![false; after.len()];
        while let Some(at) = open.pop() {
            if at == wanted {
                return true;
            }
            if seen.get_mut(at).is_some_and(|seen| !std::mem::replace(seen, true)) {
                open.extend(after.get(at).into_iter().flatten());
            }
        }
        false
    };
    let keep = |before: &usize, others: &[usize]| !others.iter().any(|other| other != before && reaches(*other, *before));
    after.iter().map(|all| all.iter().filter(|before| keep(before, all)).copied().collect()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    const MEASURES: Measures = Measures { width: 1000.0, columns: 3, gutter: 40.0, margin: 10.0, gap: 40.0 };

    fn item(lane: usize, after: &[usize]) -> Item {
        Item { lane, height: 80.0, after: after.to_vec() }
    }

    #[test]
    fn arrows_run_downwards_and_never_through_a_box() {
        let items = [
            item(0, &[]),
            item(0, &[]),
            item(0, &[1]),
            item(1, &[0]),
            item(1, &[0, 2]),
            item(2, &[1]),
            item(2, &[5]),
            item(2, &[6]),
            item(3, &[0, 4]),
        ];
        for columns in [1, 3] {
            let layout = place(&items, Measures { columns, ..MEASURES }, &[50.0; 4]);
            assert_eq!(layout.lanes.len(), 4);
            for way in &layout.arrows {
                assert!(way[0].y < way[way.len() - 1].y);
                assert_eq!(layout.arrows.iter().filter(|other| *other == way).count(), 1);
                for (from, to) in way.iter().zip(&way[1..]) {
                    assert!(from.x == to.x || from.y == to.y, "slanted");
                    assert!(from.x.min(to.x) > 0.0 && from.x.max(to.x) < MEASURES.width);
                    for area in &layout.boxes {
                        let beside = from.x.max(to.x) <= area.x || from.x.min(to.x) >= area.x + area.width;
                        let above = from.y.max(to.y) <= area.y || from.y.min(to.y) >= area.y + area.height;
                        assert!(beside || above, "{columns}: {from:?} {to:?} {area:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn implied_arrows_are_dropped() {
        assert_eq!(reduced(&[vec![], vec![0], vec![0, 1], vec![2, 0]]), [vec![], vec![0], vec![1], vec![2]]);
    }
}
