# Recipes for those who work on masswerk; `just` lists them.

set shell := ["bash", "-cu"]

_default:
    @just --list --unsorted

# Everything quick: format, spelling, lints, lean tests
[group('check')]
check:
    cargo fmt --check
    typos
    cargo clippy --release --no-default-features --all-targets -- -D warnings
    cargo test --release --no-default-features

# Everything that CI runs
[group('check')]
ci:
    bash .ci/run

# The long tests with full counts
[group('check')]
thorough:
    MASSWERK_CASES=2000 PROPTEST_CASES=2000 cargo test --release

# The tests
[group('test')]
test *args:
    cargo test --release {{ args }}

# Show what snapshots would become, then accept or reject each; works without further tools
[group('test')]
review:
    INSTA_UPDATE=new cargo test --release -- --quiet || true
    @for new in $(find tests -name '*.snap.new'); do \
        git --no-pager diff --no-index --color "${new%.new}" "$new" || true; \
        read -r -p "accept ${new%.new}? [y/N] " answer; \
        if [ "$answer" = y ]; then mv "$new" "${new%.new}"; else rm "$new"; fi; \
    done

# Where the time goes: read, check, assemble, render
[group('test')]
bench:
    cargo bench

# The documentation of the library
[group('docs')]
docs:
    cargo doc --no-deps --document-private-items --open

# Make the demo season in input/ anew (needs LibreOffice for two of its files)
[group('season')]
season:
    cargo run --release --example season -- --demo --seed 2025 --measures 26 --quarters 3 --partnerships 1

# The main job on the demo season
[group('season')]
run:
    cargo run --release

# A small and fast binary for handing out
[group('release')]
dist:
    cargo build --profile dist
