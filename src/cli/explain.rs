//! `explain` and `rules`: what each kind of finding is about, and what it does to a return.

use console::{Alignment, pad_str};
use serde_json::{Value as Json, json};

use super::args::{Common, ExplainArgs, Look, RulesArgs};
use super::{Error, environment, terminal};
use crate::base::text::nearest;
use crate::finding::{Arg, Meta};
use crate::locale::Locale;
use crate::render::json as as_json;
use crate::rules;

/// The families of findings as people meet them: first what organisations fill in, last the definition.
const FAMILIES: [&str; 7] = ["v", "r", "s", "p", "f", "i", "d"];

pub(super) fn explain(common: &Common, args: &ExplainArgs) -> Result<u8, Error> {
    let locale = speaking(common)?;
    let metas: Vec<&Meta> = args.codes.iter().map(|it| named(it)).collect::<Result<_, Error>>()?;
    let text = || metas.iter().map(|it| page(it, &locale)).collect::<Vec<_>>().join("\n");
    show(args.look, &metas, &locale, text)
}

pub(super) fn rules(common: &Common, args: &RulesArgs) -> Result<u8, Error> {
    let locale = speaking(common)?;
    let all = rules::all();
    show(args.look, &all, &locale, || list(&all, &locale))
}

/// Returns the words in which to speak; no workspace is needed for that.
fn speaking(common: &Common) -> Result<Locale, Error> {
    environment::speaking(common.lang, &environment::templates(common.templates.as_deref())?)
}

/// Returns the kind of finding that a code or a name means.
fn named(written: &str) -> Result<&'static Meta, Error> {
    let all = rules::all();
    let is_meant = |it: &&&Meta| {
        it.code.eq_ignore_ascii_case(written) || it.name.eq_ignore_ascii_case(written)
    };
    all.iter().find(is_meant).copied().ok_or_else(|| {
        let names = all.iter().flat_map(|it| [it.code, it.name]);
        let nearest = nearest(written, names.map(|it| (it, it)));
        Error::NoRule { code: written.to_owned(), nearest }
    })
}

fn show(
    look: Look,
    metas: &[&Meta],
    locale: &Locale,
    text: impl Fn() -> String,
) -> Result<u8, Error> {
    match look {
        Look::Text => terminal::print(&text())?,
        Look::Json => {
            let rules: Vec<Json> = metas.iter().map(|it| facts(it, locale)).collect();
            let bytes = as_json::pretty(&json!({ "rules": rules }));
            terminal::print(&String::from_utf8_lossy(&bytes))?;
        }
    }
    Ok(0)
}

fn facts(meta: &Meta, locale: &Locale) -> Json {
    json!({
        "code": meta.code,
        "name": meta.name,
        "severity": meta.severity,
        "title": locale.title(meta),
        "explanation": locale.explanation(meta),
        "since": meta.since,
    })
}

/// Returns everything there is to say of a kind of finding.
fn page(meta: &Meta, locale: &Locale) -> String {
    let family = family(meta);
    // Nobody can let a fault of the definition pass, or a file that could not be read.
    let effect = if family == "d" { "definition" } else { meta.severity.name() };
    let effect = locale.text(&format!("explain-{effect}"));
    let waiver = if ["i", "d"].contains(&family.as_str()) {
        String::new()
    } else {
        format!("{}\n", locale.fill("explain-waiver", &[("code", meta.code.into())]))
    };
    let facts = [("name", Arg::from(meta.name)), ("since", meta.since.into())];
    format!(
        "{}  {}\n\n{}\n\n{effect}\n{waiver}{}\n",
        meta.code,
        locale.title(meta),
        locale.explanation(meta),
        locale.fill("explain-facts", &facts),
    )
}

/// Returns all kinds of findings under the headings of their families.
fn list(metas: &[&Meta], locale: &Locale) -> String {
    let severity = |it: &Meta| locale.text(&format!("severity-{}", it.severity.name()));
    let width = metas.iter().map(|it| severity(it).chars().count()).max().unwrap_or(0);
    let mut families: Vec<&[&Meta]> = metas.chunk_by(|a, b| family(a) == family(b)).collect();
    families.sort_by_key(|own| FAMILIES.iter().position(|it| *it == family(own[0])));
    let families = families.into_iter().map(|own| {
        let lines = own.iter().map(|it| {
            let severity = severity(it);
            let severity = pad_str(&severity, width, Alignment::Left, None);
            format!("  {}  {severity}  {}\n", it.code, locale.title(it))
        });
        let heading = locale.text(&format!("family-{}", family(own[0])));
        format!("{heading}\n{}", lines.collect::<String>())
    });
    format!("{}\n{}\n", families.collect::<Vec<_>>().join("\n"), locale.text("explain-how"))
}

/// Returns the letter of a code, small: what its findings are about.
fn family(meta: &Meta) -> String {
    meta.code[..1].to_lowercase()
}
