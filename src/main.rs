//! Welcome House: parse, run, exit code.

use std::process::ExitCode;
use tikv_jemallocator::Jemalloc;

/// Learning at the start leaves much memory free; this allocator gives it back to the machine.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    match welcome_house::cli::run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("welcome-house: {error:#}");
            ExitCode::FAILURE
        }
    }
}
