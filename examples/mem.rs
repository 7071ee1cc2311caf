//! mem
use welcome_house::{
    audit::Policy,
    chat::answer::Assistant,
    exchange::tree,
    lang::shipped,
    library::assemble,
    search::{Index, documents, glossary},
};
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;
fn rss(what: &str) {
    std::thread::sleep(std::time::Duration::from_millis(2500));
    let s = std::fs::read_to_string("/proc/self/status").unwrap();
    let of = |n: &str| {
        s.lines().find(|l| l.starts_with(n)).unwrap().split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1000.0
    };
    println!("{what}: anon {:.1} file {:.1}", of("RssAnon"), of("RssFile"));
}
fn main() {
    rss("start");
    let messages = shipped().unwrap();
    rss("messages");
    let docs = tree::embedded().unwrap().into_documents();
    rss("documents");
    let snapshot = assemble(&docs, &messages, Policy::Preview, jiff::Zoned::now().date()).snapshot.unwrap();
    rss("snapshot");
    drop(docs);
    rss("documents dropped");
    let d = documents(&snapshot);
    rss("search documents");
    let dir = std::path::Path::new("/tmp/memix");
    let index = Index::open_or_build(dir, "x", &d, &glossary(&snapshot)).unwrap();
    rss("index");
    drop(d);
    index.prepare();
    rss("search documents dropped, prepared");
    let background = welcome_house::chat::sayings::Background::of(&snapshot);
    rss("background");
    let i = welcome_house::chat::language::Identifier::new(&snapshot, &messages);
    rss("identifier");
    let c = welcome_house::chat::cues::Cues::new(&snapshot, &messages, &background);
    rss("cues");
    let de = welcome_house::chat::urgent::Detector::new(&snapshot.urgent, &background);
    rss("detector");
    drop(background);
    rss("background dropped");
    drop(i);
    rss("identifier dropped");
    drop(c);
    rss("cues dropped");
    drop(de);
    rss("detector dropped");
    let assistant = Assistant::new(&snapshot, &messages);
    rss("assistant");
    std::hint::black_box((&assistant, &index, &snapshot, &messages));
    drop(assistant);
    rss("assistant dropped");
    drop(index);
    rss("index dropped");
    drop(snapshot);
    rss("snapshot dropped");
}
