//! The whole guide as a graph, with conditions on its edges: in the languages of Mermaid and of Graphviz (DOT).

use crate::guide::Guide;
use crate::guide::condition::plain;
use crate::guide::definition::{Phase, When};
use crate::lang::Lang;
use std::fmt::Write;

/// What one condition leads to.
pub(super) enum End {
    /// A question that is only asked then, by its position.
    Question(usize),
    /// A step.
    Step(usize),
    /// An alert.
    Alert(usize),
}

/// Definitions that share a condition.
pub(super) struct Branch {
    /// The last question the condition needs the answer to; none where it needs none.
    pub(super) question: Option<usize>,
    /// The condition in plain words.
    pub(super) label: String,
    /// What it leads to.
    pub(super) ends: Vec<End>,
}

/// The guide's branches: by the question after which they are decided, then in file order.
pub(super) fn branches(guide: &Guide) -> Vec<Branch> {
    let mut branches: Vec<Branch> = Vec::new();
    let mut add = |when: Option<&When>, end: End| {
        let question = when.and_then(|when| when.condition.questions().into_iter().max());
        let label = when.map_or_else(|| "always".to_owned(), |when| plain(&when.expr));
        match branches.iter_mut().find(|branch| branch.question == question && branch.label == label) {
            Some(branch) => branch.ends.push(end),
            None => branches.push(Branch { question, label, ends: vec![end] }),
        }
    };
    for (place, question) in guide.questions.iter().enumerate().filter(|(_, question)| question.when.is_some()) {
        add(question.when.as_ref(), End::Question(place));
    }
    for (place, alert) in guide.alerts.iter().enumerate() {
        add(Some(&alert.when), End::Alert(place));
    }
    for (place, step) in guide.steps.iter().enumerate() {
        add(step.when.as_ref(), End::Step(place));
    }
    branches.sort_by_key(|branch| branch.question);
    branches
}

/// The name of a node; ids differ between kinds, so the kind goes in.
fn node(guide: &Guide, end: &End) -> String {
    let (kind, id) = match end {
        End::Question(place) => ("question", guide.questions.get(*place).map(|question| &question.id)),
        End::Step(place) => ("step", guide.steps.get(*place).map(|step| &step.id)),
        End::Alert(place) => ("alert", guide.alerts.get(*place).map(|alert| &alert.id)),
    };
    format!("{kind}_{}", id.map_or("", String::as_str).replace('-', "_"))
}

/// The edges: from, to, and what stands on them; an order of steps has no words.
fn edges(guide: &Guide) -> Vec<(String, String, Option<String>)> {
    let mut edges = Vec::new();
    for branch in branches(guide) {
        let from = branch.question.map_or_else(|| "everyone".to_owned(), |place| node(guide, &End::Question(place)));
        edges.extend(branch.ends.iter().map(|end| (from.clone(), node(guide, end), Some(branch.label.clone()))));
    }
    for (place, step) in guide.steps.iter().enumerate() {
        edges.extend(step.after.iter().map(|before| (node(guide, &End::Step(*before)), node(guide, &End::Step(place)), None)));
    }
    edges
}

/// What the names in conditions stand for, one comment a line.
fn names(guide: &Guide, mark: &str) -> String {
    guide.conditions.iter().map(|named| format!("{mark} {}: {}\n", named.id.replace('_', " "), plain(&named.when.expr))).collect()
}

/// The guide for Mermaid, in the words of a language.
pub fn mermaid(guide: &Guide, lang: Lang) -> String {
    let quoted = |text: &str| text.replace('#', "#35;").replace('"', "#quot;").replace('<', "#lt;").replace('>', "#gt;");
    let words = |id: &str| quoted(&guide.words.text(lang, id));
    let mut text = String::from("flowchart LR\n    everyone([\"*\"])\n");
    for (place, question) in guide.questions.iter().enumerate() {
        let _ = writeln!(text, "    {}{{{{\"{}\"}}}}", node(guide, &End::Question(place)), words(&question.message()));
    }
    for (place, alert) in guide.alerts.iter().enumerate() {
        let _ = writeln!(text, "    {}[/\"{}\"/]", node(guide, &End::Alert(place)), words(&format!("alert-{}", alert.id)));
    }
    for (name, phase) in Phase::NAMES {
        let _ = writeln!(text, "    subgraph phase_{}[\"{name}\"]", name.replace('-', "_"));
        for (place, step) in guide.steps.iter().enumerate().filter(|(_, step)| step.phase == *phase) {
            let _ = writeln!(text, "        {}[\"{}\"]", node(guide, &End::Step(place)), words(&step.message()));
        }
        text.push_str("    end\n");
    }
    for (from, to, label) in edges(guide) {
        let _ = match label {
            Some(label) => writeln!(text, "    {from} -->|\"{}\"| {to}", quoted(&label)),
            None => writeln!(text, "    {from} -.-> {to}"),
        };
    }
    text + &names(guide, "    %%")
}

/// The guide for Graphviz, in the words of a language.
pub fn dot(guide: &Guide, lang: Lang) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"));
    let words = |id: &str| quoted(&guide.words.text(lang, id));
    let mut text = String::from(
        "digraph guide {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n    everyone [label=\"*\", shape=circle];\n",
    );
    for (place, question) in guide.questions.iter().enumerate() {
        let _ =
            writeln!(text, "    {} [label={}, shape=hexagon];", node(guide, &End::Question(place)), words(&question.message()));
    }
    for (place, alert) in guide.alerts.iter().enumerate() {
        let _ = writeln!(
            text,
            "    {} [label={}, shape=octagon];",
            node(guide, &End::Alert(place)),
            words(&format!("alert-{}", alert.id))
        );
    }
    for (name, phase) in Phase::NAMES {
        let _ = writeln!(text, "    subgraph cluster_{} {{\n        label={};", name.replace('-', "_"), quoted(name));
        for (place, step) in guide.steps.iter().enumerate().filter(|(_, step)| step.phase == *phase) {
            let _ = writeln!(text, "        {} [label={}];", node(guide, &End::Step(place)), words(&step.message()));
        }
        text.push_str("    }\n");
    }
    for (from, to, label) in edges(guide) {
        let _ = match label {
            Some(label) => writeln!(text, "    {from} -> {to} [label={}];", quoted(&label)),
            None => writeln!(text, "    {from} -> {to} [style=dashed];"),
        };
    }
    text.push_str("}\n");
    text + &names(guide, "//")
}
