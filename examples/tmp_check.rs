use std::path::Path;
use welcome_house::{audit::Policy, lang::{Lang, Messages}, library};
fn walk(dir:&Path, base:&Path, out:&mut Vec<(String,String)>){ for e in std::fs::read_dir(dir).unwrap(){ let p=e.unwrap().path(); if p.is_dir(){walk(&p,base,out)}else{ out.push((p.strip_prefix(base).unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&p).unwrap())) } } }
fn main(){ let mut t=vec![]; walk(Path::new("content"),Path::new("content"),&mut t); t.sort();
 let mut m=vec![]; walk(Path::new("locales"),Path::new("locales"),&mut m);
 let messages=Messages::load(m.iter().map(|(p,x)|(Lang::parse(p.split('/').next().unwrap()).unwrap(),p.as_str(),x.as_str()))).unwrap_or_else(|f|panic!("{f:?}"));
 let a=library::assemble(&t,&messages,Policy::Preview,jiff::civil::date(2026,11,21));
 for f in &a.faults { println!("{f}"); } println!("{} faults, snapshot {}", a.faults.len(), a.snapshot.is_some()); }
