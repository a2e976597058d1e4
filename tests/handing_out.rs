//! What is handed out: the licences inside, and that what packs them names what is there.

use std::collections::BTreeSet;
use std::path::Path;

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn table(path: &str) -> toml::Table {
    text(path).parse().expect("it is TOML")
}

fn names(value: &toml::Value) -> BTreeSet<&str> {
    value.as_array().expect("a list").iter().map(|it| it.as_str().expect("a name")).collect()
}

#[test]
fn licences_that_may_be_inside_are_those_whose_texts_go_with_the_program() {
    let (judged, printed) = (table("deny.toml"), table("about.toml"));
    assert_eq!(names(&judged["licenses"]["allow"]), names(&printed["accepted"]));
}

#[test]
fn a_release_packs_what_is_there() {
    let workflow = text(".github/workflows/release.yml");
    for packed in
        ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "docs/licences/about.hbs"]
    {
        assert!(workflow.contains(packed), "{packed}");
        assert!(!text(packed).is_empty(), "{packed}");
    }
    assert!(workflow.contains("templates/fonts/*-LICENSE.txt"));
    assert!(
        workflow.contains("--profile dist") && table("Cargo.toml")["profile"].get("dist").is_some()
    );
}

#[test]
fn the_container_is_built_by_the_rust_that_the_program_asks_for() {
    let asked =
        table("Cargo.toml")["package"]["rust-version"].as_str().expect("a version").to_owned();
    let container = text("Dockerfile");
    assert!(container.contains(&format!("FROM rust:{asked}-")), "{container}");
    // What is done to a mounted folder is done as an ordinary user.
    let user = container.lines().rfind(|it| it.starts_with("USER ")).expect("a user is set");
    assert_ne!(user, "USER root");
}
