//! Content, migrations, words and assets are embedded in the binary: a new file in any of them must rebuild it.
#![allow(clippy::print_stdout, reason = "cargo reads a build script's standard output")]

fn main() {
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=assets");
}
