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
    INSTA_UPDATE=new INSTA_FORCE_PASS=1 cargo test --release -- --quiet || true
    @for new in $(find tests -name '*.snap.new'); do \
        old="${new%.new}"; [ -e "$old" ] || old=/dev/null; \
        git --no-pager diff --no-index --color "$old" "$new" || true; \
        read -r -p "accept ${new%.new}? [y/N] " answer; \
        if [ "$answer" = y ]; then mv "$new" "${new%.new}"; else rm "$new"; fi; \
    done

# Where the time goes: read, check, assemble, render
[group('test')]
bench:
    cargo bench

# Render the pages of the demo's reports at another commit and here, and name those that differ
[group('docs')]
pages base="main":
    #!/usr/bin/env bash
    set -euo pipefail
    out=$PWD/target/pages
    rm -rf "$out"
    mkdir -p "$out"
    git worktree add --quiet --force --detach "$out/tree" {{ base }}
    trap 'git worktree remove --force "$out/tree"' EXIT
    # A build folder of its own, so that the two sides do not push each other out of the usual one.
    export CARGO_TARGET_DIR="${PAGES_BUILD:-$PWD/target/pages-build}"
    for side in base head; do
        if [ $side = base ]; then tree=$out/tree; else tree=$PWD; fi
        # What one side left in the build folder would pass for the other's.
        (cd "$tree" && cargo clean --quiet --release -p masswerk \
            && cargo run --release --quiet -- run --out "$out/$side" >/dev/null)
        for report in "$out/$side"/*/*.pdf; do
            pdftoppm -png -r 80 "$report" "${report%.pdf}"
        done
    done
    cd "$out"
    for page in $(cd head && find . -name '*.png' -printf '%P\n' | sort); do
        if ! cmp -s "base/$page" "head/$page"; then echo "differs: target/pages/head/$page"; fi
    done
    for page in $(cd base && find . -name '*.png' -printf '%P\n' | sort); do
        [ -e "head/$page" ] || echo "gone: target/pages/base/$page"
    done

# Make the pictures of README and handbook anew, from what the program writes (needs LibreOffice and poppler)
[group('docs')]
pictures:
    #!/usr/bin/env bash
    set -euo pipefail
    export LC_ALL=de_DE.UTF-8
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    cargo run --release --quiet -- init "$work/demo" --demo >/dev/null
    cargo run --release --quiet -- --workspace "$work/demo" >/dev/null
    cargo run --release --quiet -- --workspace "$work/demo" form M-01 --period 2025-Q4 >/dev/null
    soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work" \
        "$work/demo/input/register.xlsx" "$work/demo/output/formulare/2025-Q4/M-01_2025-Q4.xlsx" >/dev/null
    # The number of the first page that says something.
    page() {
        local at=1
        until pdftotext -f $at -l $at "$1" - | grep -cF "$2" >/dev/null; do at=$((at + 1)); done
        echo $at
    }
    # draw NAME FILE TEXT RESOLUTION [WHERE]
    draw() {
        local at
        at=$(page "$2" "$3")
        pdftoppm -png -singlefile -r "$4" -f "$at" -l "$at" "${@:5}" "$2" "docs/bilder/$1"
    }
    report="$work/demo/output/2025-Q3/Sachstandsbericht_2025-Q3.pdf"
    draw sachstandsbericht "$report" "Das Wichtigste" 80
    draw massnahmen "$report" "Tabelle 1 Mittel je Fonds" 80
    draw formular "$work/M-01_2025-Q4.pdf" "Soll (ganze" 90 -x 20 -y 60 -W 720 -H 480
    draw register "$work/register.pdf" "Titel der Maßnahme *" 200 -x 90 -y 60 -W 1250 -H 480
    ls -l docs/bilder

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

# The texts of the licences of all libraries inside the program, from their sources (needs cargo-about)
[group('release')]
licences out="target/LICENCES.html":
    cargo fetch --locked
    cargo about generate --locked --offline --fail docs/licences/about.hbs --output-file {{ out }}
