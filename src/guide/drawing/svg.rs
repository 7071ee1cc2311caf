//! A sheet of SVG. Everything is placed as if text ran left to right; for right-to-left languages the sheet is mirrored, its text is not.
//!
//! Colours stand in presentation attributes, so that a drawing looks right without any style sheet; classes let a page change them.

use super::text::{escaped, isolated};
use crate::lang::Direction;
use std::fmt::Write;

/// A point, in the units of the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// How a shape looks: its class, and what it falls back to.
#[derive(Clone, Copy)]
pub(super) struct Look<'l> {
    pub(super) class: &'l str,
    pub(super) fill: &'l str,
    pub(super) stroke: &'l str,
    pub(super) line: f64,
    pub(super) rounded: f64,
}

/// How text looks.
#[derive(Clone, Copy)]
pub(super) struct Type<'l> {
    pub(super) class: &'l str,
    pub(super) colour: &'l str,
    pub(super) size: f64,
    pub(super) bold: bool,
}

/// Lines of text stand this far apart, in ems.
pub(super) const LEADING: f64 = 1.32;

/// A drawing in the making.
pub(super) struct Canvas {
    width: f64,
    direction: Direction,
    body: String,
}

impl Canvas {
    pub(super) fn new(width: f64, direction: Direction) -> Canvas {
        Canvas { width, direction, body: String::new() }
    }

    fn x(&self, x: f64) -> f64 {
        if self.direction == Direction::Rtl { self.width - x } else { x }
    }

    /// Writes XML as it is; only for text that this program made.
    pub(super) fn raw(&mut self, xml: &str) {
        self.body.push_str(xml);
    }

    pub(super) fn area(&mut self, area: Area, look: Look<'_>) {
        let x = if self.direction == Direction::Rtl { self.width - area.x - area.width } else { area.x };
        let Look { class, fill, stroke, line, rounded } = look;
        let _ = write!(
            self.body,
            "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{rounded}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{line}\"/>",
            area.y, area.width, area.height
        );
    }

    /// Lines of text, the first one's top at a point; returns where the next line would begin.
    pub(super) fn lines(&mut self, at: Point, lines: &[String], letters: Type<'_>) -> f64 {
        let x = self.x(at.x);
        let Type { class, colour, size, bold } = letters;
        let weight = if bold { 700 } else { 400 };
        let mut y = at.y;
        for line in lines {
            let text = if self.direction == Direction::Rtl { isolated(line) } else { escaped(line) };
            let _ = write!(
                self.body,
                "<text class=\"{class}\" x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{text}</text>",
                y + size,
            );
            y += size * LEADING;
        }
        y
    }

    /// A line through points, with an arrow head at its end.
    pub(super) fn arrow(&mut self, points: &[Point], class: &str, colour: &str, line: f64) {
        let mut way = String::new();
        for (index, point) in points.iter().enumerate() {
            let _ = write!(way, "{}{:.1} {:.1}", if index == 0 { "M" } else { "L" }, self.x(point.x), point.y);
        }
        let _ = write!(
            self.body,
            "<path class=\"{class}\" d=\"{way}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{line}\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>"
        );
        if let [.., before, end] = points {
            self.head(*before, *end, class, colour, line * 3.0);
        }
    }

    /// The arrow head at `end` of a line that comes from `before`, along one of the axes.
    fn head(&mut self, before: Point, end: Point, class: &str, colour: &str, size: f64) {
        let (x, y) = (self.x(end.x), end.y);
        let (dx, dy) = (self.x(end.x) - self.x(before.x), end.y - before.y);
        let [one, other] = if dx.abs() > dy.abs() {
            let back = x - size * 1.4 * dx.signum();
            [(back, y - size), (back, y + size)]
        } else {
            let back = y - size * 1.4 * dy.signum();
            [(x - size, back), (x + size, back)]
        };
        let _ = write!(
            self.body,
            "<path class=\"{class}-head\" d=\"M{x:.1} {y:.1}L{:.1} {:.1}L{:.1} {:.1}Z\" fill=\"{colour}\"/>",
            one.0, one.1, other.0, other.1
        );
    }

    /// The whole drawing. `id` tells drawings on one page apart.
    pub(super) fn finish(self, height: f64, id: &str, lang: &str, title: &str, description: &str) -> String {
        let (width, direction) = (self.width, if self.direction == Direction::Rtl { "rtl" } else { "ltr" });
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{id}\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"100%\" role=\"group\" \
             aria-labelledby=\"{id}-title {id}-desc\" lang=\"{}\" direction=\"{direction}\" text-anchor=\"start\" \
             font-family=\"system-ui, sans-serif\"><title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{}</svg>",
            escaped(lang),
            escaped(title),
            escaped(description),
            self.body
        )
    }
}
