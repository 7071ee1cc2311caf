# Short names for what is done often; `just` alone lists them.

_list:
    @just --list --unsorted

# Start the house at http://localhost:8080
run *flags:
    cargo run --release -- serve {{ flags }}

# Everything that must hold before a change goes in
test:
    scripts/test

# Only the lints and the form
lint:
    cargo fmt --check
    cargo clippy --locked --all-targets -- -D warnings

# Every fault of the content
check *flags:
    cargo run --quiet -- check --content content {{ flags }}

# Prove the guide and show how many combinations of answers that covers
prove:
    cargo run --release --quiet -- guide prove

# Note in translations which Swedish segments they say
stamp:
    cargo run --quiet -- stamp content/articles content/parties

# Write the expected lines of tests/sites anew; read the difference before you commit it
bless:
    BLESS=1 cargo test --test sites

# Licences, bans and sources of all dependencies
deny:
    cargo deny check licenses bans sources

# Measure the search on collections below a folder (docs, queries, qrels)
measure folder:
    cargo run --release -- eval search --all {{ folder }}

# The pictures of the README, taken from a running house
screenshots:
    cargo run --release --example screenshots
