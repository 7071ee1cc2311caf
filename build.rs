//! The content tree and the migrations are embedded in the binary: a new file in either must rebuild it.
#![allow(clippy::print_stdout, reason = "cargo reads a build script's standard output")]

fn main() {
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-changed=migrations");
}
