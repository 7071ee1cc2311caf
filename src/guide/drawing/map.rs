//! The whole guide on one sheet, for its editors: questions at the beginning, each condition on the edge that leads from the question
//! after which it is decided to what it brings, and steps in the columns of their phases.

use super::graph::{Branch, End, branches};
use super::svg::{Area, Canvas, LEADING, Look, Point, Type};
use super::text::wrap;
use crate::guide::Guide;
use crate::guide::condition::plain;
use crate::guide::definition::{Phase, Track};
use crate::lang::Lang;

const QUESTION: f64 = 230.0;
const EDGE: f64 = 320.0;
const PHASE: f64 = 260.0;
const GAP: f64 = 16.0;
const PADDING: f64 = 10.0;
const SMALL: f64 = 14.0;
const LETTER: f64 = 16.0;
const TOP: f64 = 46.0;

/// Where the columns of the phases begin.
const PHASES: f64 = 2.0 * GAP + QUESTION + EDGE;

/// Where a step's box stands, and where its row begins.
#[derive(Clone, Copy)]
struct Spot {
    area: Area,
    row: f64,
}

/// What stands in a cell, with the height it takes.
struct Cell {
    column: usize,
    look: Look<'static>,
    lines: Vec<String>,
    step: Option<usize>,
}

impl Cell {
    fn height(&self) -> f64 {
        self.lines.len() as f64 * LETTER * LEADING + 2.0 * PADDING
    }
}

/// Draws the guide in the words of a language; the names of phases are those of `guide.toml`.
pub fn guide_svg(guide: &Guide, lang: Lang, title: &str, description: &str) -> String {
    let width = PHASES + Phase::NAMES.len() as f64 * (PHASE + GAP);
    let mut canvas = Canvas::new(width, lang.direction());
    for (column, (name, _)) in Phase::NAMES.iter().enumerate() {
        let at = Point { x: column_x(column), y: GAP };
        canvas.lines(at, &[(*name).to_owned()], Type { class: "guide-phase", colour: "#2a2f36", size: 20.0, bold: true });
    }
    let mut steps: Vec<Option<Spot>> = vec![None; guide.steps.len()];
    let branches = branches(guide);
    let mut y = TOP;
    let mut open = branches.as_slice();
    while let Some(first) = open.first() {
        let length = open.iter().take_while(|branch| branch.question == first.question).count();
        let (section, rest) = open.split_at_checked(length).unwrap_or((open, &[]));
        y = self::section(&mut canvas, guide, lang, section, y, &mut steps) + GAP;
        open = rest;
    }
    order(&mut canvas, guide, &steps);
    y = names(&mut canvas, guide, width, y) + GAP;
    canvas.finish(y, "guide-map", lang.tag(), title, description)
}

fn column_x(column: usize) -> f64 {
    PHASES + column as f64 * (PHASE + GAP)
}

/// All branches of one question; returns where they end.
fn section(canvas: &mut Canvas, guide: &Guide, lang: Lang, branches: &[Branch], top: f64, steps: &mut [Option<Spot>]) -> f64 {
    let question = branches.first().and_then(|branch| branch.question).and_then(|place| guide.questions.get(place));
    let text = question.map_or_else(|| "*".to_owned(), |question| guide.words.text(lang, &question.message()));
    let lines = wrap(&text, (QUESTION - 2.0 * PADDING) / LETTER / 1.08);
    let least = lines.len() as f64 * LETTER * LEADING + SMALL * LEADING + 2.0 * PADDING;
    let mut y = top;
    for branch in branches {
        y = row(canvas, guide, lang, branch, y, steps) + GAP;
    }
    let area = Area { x: GAP, y: top, width: QUESTION, height: least.max(y - GAP - top) };
    canvas.area(area, Look { class: "guide-question", fill: "#fff8e1", stroke: "#8a6d00", line: 1.5, rounded: 10.0 });
    let x = area.x + PADDING;
    let below = canvas.lines(
        Point { x, y: area.y + PADDING },
        &lines,
        Type { class: "guide-question-text", colour: "#14181d", size: LETTER, bold: true },
    );
    if let Some(question) = question {
        canvas.lines(
            Point { x, y: below },
            std::slice::from_ref(&question.id),
            Type { class: "guide-id", colour: "#5a4a00", size: SMALL, bold: false },
        );
    }
    area.y + area.height + GAP
}

/// One branch: its condition on the edge, and what it brings; returns where it ends.
fn row(canvas: &mut Canvas, guide: &Guide, lang: Lang, branch: &Branch, top: f64, steps: &mut [Option<Spot>]) -> f64 {
    let label = wrap(&branch.label, (EDGE - 2.0 * GAP) / SMALL);
    let cells: Vec<Cell> = branch.ends.iter().filter_map(|end| cell(guide, lang, end)).collect();
    let mut tops = [top; Phase::NAMES.len()];
    let mut placed = Vec::new();
    for cell in &cells {
        if let Some(y) = tops.get_mut(cell.column) {
            placed.push(Area { x: column_x(cell.column), y: *y, width: PHASE, height: cell.height() });
            *y += cell.height() + PADDING;
        }
    }
    let label_height = label.len() as f64 * SMALL * LEADING + PADDING;
    let height = tops.into_iter().fold(0.0_f64, |most, y| most.max(y - PADDING - top)).max(label_height + PADDING);
    let start = GAP + QUESTION;
    let band = Area { x: PHASES - PADDING, y: top - PADDING / 2.0, width: 5.0 * (PHASE + GAP), height: height + PADDING };
    canvas.area(band, Look { class: "guide-band", fill: "#f4f6f8", stroke: "none", line: 0.0, rounded: 6.0 });
    canvas.lines(
        Point { x: start + GAP, y: top },
        &label,
        Type { class: "guide-condition", colour: "#14181d", size: SMALL, bold: false },
    );
    let line = top + label_height;
    canvas.arrow(&[Point { x: start, y: line }, Point { x: PHASES - PADDING, y: line }], "guide-edge", "#4a5560", 1.8);
    for (cell, area) in cells.iter().zip(placed) {
        canvas.area(area, cell.look);
        let at = Point { x: area.x + PADDING, y: area.y + PADDING };
        canvas.lines(at, &cell.lines, Type { class: "guide-text", colour: "#14181d", size: LETTER, bold: false });
        if let Some(slot) = cell.step.and_then(|step| steps.get_mut(step)) {
            *slot = Some(Spot { area, row: top });
        }
    }
    top + height
}

fn cell(guide: &Guide, lang: Lang, end: &End) -> Option<Cell> {
    let (column, message, look, step) = match end {
        End::Question(place) => {
            let look = Look { class: "guide-question", fill: "#fff8e1", stroke: "#8a6d00", line: 1.2, rounded: 10.0 };
            (0, guide.questions.get(*place)?.message(), look, None)
        }
        End::Alert(place) => {
            let look = Look { class: "guide-alert", fill: "#fdecea", stroke: "#b3261e", line: 1.5, rounded: 2.0 };
            (0, format!("alert-{}", guide.alerts.get(*place)?.id), look, None)
        }
        End::Step(place) => {
            let step = guide.steps.get(*place)?;
            let look = Look { class: track_class(step.track), fill: "#ffffff", stroke: "#1f5fa8", line: 1.2, rounded: 6.0 };
            (step.phase as usize, step.message(), look, Some(*place))
        }
    };
    Some(Cell { column, look, lines: wrap(&guide.words.text(lang, &message), (PHASE - 2.0 * PADDING) / LETTER), step })
}

fn track_class(track: Track) -> &'static str {
    match track {
        Track::Status => "guide-step guide-track-status",
        Track::Registration => "guide-step guide-track-registration",
        Track::Money => "guide-step guide-track-money",
        Track::Home => "guide-step guide-track-home",
        Track::Work => "guide-step guide-track-work",
        Track::School => "guide-step guide-track-school",
        Track::Health => "guide-step guide-track-health",
        Track::People => "guide-step guide-track-people",
    }
}

/// The order of steps: from the end of one box to the beginning of the next, along the room between columns and above rows.
fn order(canvas: &mut Canvas, guide: &Guide, areas: &[Option<Spot>]) {
    for (step, to) in guide.steps.iter().zip(areas) {
        for before in &step.after {
            let (Some(from), Some(to)) = (areas.get(*before).copied().flatten(), to) else {
                continue;
            };
            let (start, end) = (from.area.y + from.area.height / 2.0, to.area.y + to.area.height / 2.0);
            let out = from.area.x + from.area.width;
            let beside = out + GAP / 2.0;
            let mut way = vec![Point { x: out, y: start }, Point { x: beside, y: start }];
            if to.area.x > from.area.x {
                let turn = to.area.x - GAP / 2.0;
                let above = to.row - PADDING / 2.0 - 3.0;
                way.extend([
                    Point { x: beside, y: above },
                    Point { x: turn, y: above },
                    Point { x: turn, y: end },
                    Point { x: to.area.x, y: end },
                ]);
            } else {
                way.extend([Point { x: beside, y: end }, Point { x: out, y: end }]);
            }
            canvas.arrow(&way, "guide-order", "#5d6a76", 1.3);
        }
    }
}

/// What the names in conditions stand for; returns where the list ends.
fn names(canvas: &mut Canvas, guide: &Guide, width: f64, top: f64) -> f64 {
    let mut y = top;
    for named in &guide.conditions {
        let text = format!("{}: {}", named.id.replace('_', " "), plain(&named.when.expr));
        let lines = wrap(&text, (width - 2.0 * GAP) / SMALL);
        y = canvas.lines(Point { x: GAP, y }, &lines, Type { class: "guide-name", colour: "#14181d", size: SMALL, bold: false })
            + SMALL * 0.4;
    }
    y
}
