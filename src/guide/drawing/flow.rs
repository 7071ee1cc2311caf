//! A person's plan as a flowchart: phases as lanes, arrows for order. The list that stands below it on the page says the same.

use super::layout::{Item, Measures, place, reduced};
use super::routes::ENTRY;
use super::svg::{Area, Canvas, LEADING, Look, Point, Type};
use super::text::{escaped, wrap};
use crate::guide::definition::{Phase, Track};
use crate::guide::plan::Plan;
use crate::lang::Direction;

/// What stands in a step's box.
#[derive(Clone, Debug)]
pub struct StepWords {
    /// The step's title.
    pub title: String,
    /// A line below it: the party to contact, a deadline.
    pub note: Option<String>,
    /// Where the box leads: the step in the list below.
    pub link: String,
}

/// The words of a drawing, in the reader's language, with facts filled in.
#[derive(Clone, Debug)]
pub struct PlanWords {
    /// The BCP 47 tag.
    pub lang: String,
    /// What the drawing is called.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub description: String,
    /// The phases' names.
    pub phases: Vec<(Phase, String)>,
    /// The tracks' names.
    pub tracks: Vec<(Track, String)>,
    /// The steps' words, in the plan's order.
    pub steps: Vec<StepWords>,
}

/// What the drawing is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A phone of 320 pixels and more: one column.
    Phone,
    /// A kiosk's screen, or paper: three columns, letters to be read at arm's length.
    Kiosk,
}

/// Sizes of letters and boxes.
struct Style {
    id: &'static str,
    measures: Measures,
    padding: f64,
    heading: f64,
    track: f64,
    title: f64,
    note: f64,
}

impl Sheet {
    fn style(self) -> Style {
        match self {
            Sheet::Phone => Style {
                id: "plan-phone",
                measures: Measures { width: 360.0, columns: 1, gutter: 40.0, margin: 10.0, gap: 30.0 },
                padding: 14.0,
                heading: 20.0,
                track: 15.0,
                title: 18.0,
                note: 16.0,
            },
            Sheet::Kiosk => Style {
                id: "plan-kiosk",
                measures: Measures { width: 1200.0, columns: 3, gutter: 46.0, margin: 20.0, gap: 38.0 },
                padding: 18.0,
                heading: 28.0,
                track: 19.0,
                title: 24.0,
                note: 20.0,
            },
        }
    }
}

/// A lane's name stands this far behind the beginning of the first column.
const HEADING_INDENT: f64 = ENTRY + 14.0;

/// The bar at a box's beginning.
const BAR: f64 = 7.0;

/// The text of one box, in lines.
struct Lines {
    track: Vec<String>,
    title: Vec<String>,
    note: Vec<String>,
}

/// Draws a plan.
pub fn plan_svg(plan: &Plan<'_>, words: &PlanWords, direction: Direction, sheet: Sheet) -> String {
    let style = sheet.style();
    let lines: Vec<Lines> =
        plan.steps.iter().zip(&words.steps).map(|(step, text)| lines(step.track, text, words, &style)).collect();
    let after: Vec<Vec<usize>> = plan
        .steps
        .iter()
        .map(|step| step.after.iter().filter_map(|id| plan.steps.iter().position(|other| other.id == *id)).collect())
        .collect();
    let after = reduced(&after);
    let items = plan.steps.iter().zip(&lines).zip(after);
    let items: Vec<Item> =
        items.map(|((step, lines), after)| Item { lane: step.phase as usize, height: height(lines, &style), after }).collect();
    let headings: Vec<Vec<String>> = Phase::NAMES.iter().map(|(name, phase)| heading(name, *phase, words, &style)).collect();
    let heights: Vec<f64> =
        headings.iter().map(|lines| lines.len() as f64 * style.heading * LEADING + style.padding * 1.4).collect();
    let layout = place(&items, style.measures, &heights);

    let mut canvas = Canvas::new(style.measures.width, direction);
    for (lane, area) in &layout.lanes {
        band(&mut canvas, *lane, *area, headings.get(*lane).map_or(&[], Vec::as_slice), &style);
    }
    for way in &layout.arrows {
        canvas.arrow(way, "plan-arrow", "#4a5560", 2.0);
    }
    for (((step, text), lines), area) in plan.steps.iter().zip(&words.steps).zip(&lines).zip(&layout.boxes) {
        canvas.raw(&format!("<a class=\"plan-link\" href=\"{}\">", escaped(&text.link)));
        step_box(&mut canvas, step.track, lines, *area, &style);
        canvas.raw("</a>");
    }
    canvas.finish(layout.height, style.id, &words.lang, &words.title, &words.description)
}

fn lines(track: Track, text: &StepWords, words: &PlanWords, style: &Style) -> Lines {
    let room = style.measures.column() - 2.0 * style.padding - BAR;
    let name = words.tracks.iter().find(|(own, _)| *own == track).map_or(track.name(), |(_, name)| name);
    Lines {
        track: wrap(name, room / style.track),
        // Bold letters are wider.
        title: wrap(&text.title, room / style.title / 1.08),
        note: text.note.as_deref().map(|note| wrap(note, room / style.note)).unwrap_or_default(),
    }
}

fn height(lines: &Lines, style: &Style) -> f64 {
    let all =
        lines.track.len() as f64 * style.track + lines.title.len() as f64 * style.title + lines.note.len() as f64 * style.note;
    all * LEADING + 2.0 * style.padding
}

/// A lane's name in lines: beside the arrows that come down into the first column, and before those of the second.
fn heading(name: &str, phase: Phase, words: &PlanWords, style: &Style) -> Vec<String> {
    let text = words.phases.iter().find(|(own, _)| *own == phase).map_or(name, |(_, text)| text);
    wrap(text, (style.measures.column() - HEADING_INDENT) / style.heading / 1.08)
}

fn band(canvas: &mut Canvas, lane: usize, area: Area, heading: &[String], style: &Style) {
    let (Some((name, _)), Some(colour)) = (Phase::NAMES.get(lane), LANES.get(lane)) else {
        return;
    };
    let class = format!("plan-lane plan-lane-{name}");
    canvas.area(area, Look { class: &class, fill: colour, stroke: "none", line: 0.0, rounded: 0.0 });
    let at = Point { x: style.measures.gutter + HEADING_INDENT, y: area.y + style.padding * 0.7 };
    canvas.lines(at, heading, Type { class: "plan-phase", colour: "#2a2f36", size: style.heading, bold: true });
}

fn step_box(canvas: &mut Canvas, track: Track, lines: &Lines, area: Area, style: &Style) {
    let colour = TRACKS.get(track as usize).copied().unwrap_or("#1f5fa8");
    canvas.area(area, Look { class: "plan-step", fill: "#ffffff", stroke: colour, line: 1.5, rounded: 8.0 });
    let bar = Area { width: BAR, ..area };
    let class = format!("plan-track plan-track-{}", track.name());
    canvas.area(bar, Look { class: &class, fill: colour, stroke: "none", line: 0.0, rounded: 3.5 });
    let x = area.x + BAR + style.padding;
    let y = canvas.lines(
        Point { x, y: area.y + style.padding },
        &lines.track,
        Type { class: "plan-track-name", colour, size: style.track, bold: false },
    );
    let y = canvas.lines(
        Point { x, y },
        &lines.title,
        Type { class: "plan-step-title", colour: "#14181d", size: style.title, bold: true },
    );
    canvas.lines(Point { x, y }, &lines.note, Type { class: "plan-step-note", colour: "#3b434c", size: style.note, bold: false });
}

/// The lanes' colours, by phase; quiet, so that the boxes stand out.
const LANES: [&str; 5] = ["#fdf0dd", "#fbf7e4", "#eaf4ec", "#e8f0f8", "#f2edf7"];

/// The tracks' colours, all dark enough to be read on white.
const TRACKS: [&str; 8] = ["#7a2e8e", "#1f5fa8", "#2b6b2f", "#9a4b00", "#8a1c3b", "#00696f", "#b3261e", "#5a5500"];
