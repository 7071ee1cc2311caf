//! Welcome House: parse, run, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    match welcome_house::cli::run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("welcome-house: {error:#}");
            ExitCode::FAILURE
        }
    }
}
