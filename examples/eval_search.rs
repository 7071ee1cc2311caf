//! Measures the search on every set under a directory: `eval_search DIR [substring…]`.
#![allow(clippy::print_stdout)]

use std::path::Path;
use welcome_house::lang::Lang;
use welcome_house::search::{collection, evaluate_on};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let root = arguments.next().ok_or("usage: eval_search DIR [set.lang…]")?;
    let wanted: Vec<String> = arguments.collect();
    let mut sets: Vec<_> = std::fs::read_dir(&root)?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.is_dir())
        .collect();
    sets.sort();
    let mut sums = [[0.0; 3]; 3];
    let mut counts = [0.0; 3];
    for set in sets {
        let name = set.file_name().and_then(|n| n.to_str()).unwrap_or_default().to_owned();
        let mut files: Vec<String> = std::fs::read_dir(&set)?
            .filter_map(|e| e.ok()?.file_name().into_string().ok())
            .collect();
        files.sort();
        for tag in files.iter().filter_map(|f| f.strip_prefix("docs.")?.strip_suffix(".jsonl")) {
            let label = format!("{name}.{tag}");
            if !wanted.is_empty() && !wanted.iter().any(|w| label.contains(w.as_str())) {
                continue;
            }
            let lang = Lang::parse(tag).ok_or("language")?;
            let read = |file: String| std::fs::read_to_string(Path::new(&set).join(file));
            let index = collection(&read(format!("docs.{tag}.jsonl"))?, lang)?;
            let qrels = read(format!("qrels.{tag}.tsv"))?;
            print!("{label:18}");
            for (number, kind) in ["queries", "queries_typo", "queries_ortho"].iter().enumerate() {
                let Ok(queries) = read(format!("{kind}.{tag}.jsonl")) else {
                    print!(" |                          ");
                    continue;
                };
                let m = evaluate_on(&index, &name, lang, &queries, &qrels)?;
                print!(
                    " | {:5.1} {:5.1} {:5.1} {:5.2}ms",
                    m.recall_at_1, m.recall_at_5, m.mrr_at_10, m.ms_per_query
                );
                if let (Some(sum), Some(count)) = (sums.get_mut(number), counts.get_mut(number)) {
                    for (sum, value) in sum.iter_mut().zip([m.recall_at_1, m.recall_at_5, m.mrr_at_10]) {
                        *sum += value;
                    }
                    *count += 1.0;
                }
            }
            println!();
        }
    }
    print!("{:18}", "mean");
    for (sum, count) in sums.iter().zip(counts) {
        let [one, five, mrr] = sum.map(|s| s / count);
        print!(" | {one:5.2} {five:5.2} {mrr:5.2}        ");
    }
    println!();
    Ok(())
}
