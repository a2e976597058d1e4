//! `run`: check everything up to a period, add it up, and write what the office needs.

use std::fmt::Write;

use serde_json::json;

use super::args::{Common, RunArgs};
use super::output::{self, Draft};
use super::workspace::{Workspace, way};
use super::{Error, terminal, verdict};
use crate::base::Period;
use crate::dataset::{Dataset, assemble};
use crate::finding::{Arg, Findings, Severity};
use crate::intake::Intake;
use crate::render::{json as as_json, text, xlsx};
use crate::report::{Sources, compose_workbook};
use crate::season::{Receipts, Season, Sender, Standing};
use crate::source;
use crate::span::Files;

pub(super) fn run(common: &Common, args: &RunArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let period = workspace.period(args.period)?;
    let inbox = workspace.inbox();
    let out = args.out.clone().unwrap_or_else(|| workspace.output());
    let target = out.join(period.to_string());
    output::recover(&target)?;
    let ground = &workspace.ground;
    let intake = Intake::of(ground, &inbox, period)?;
    let Intake { season, found, files, unassigned, receipts, .. } = intake;
    let colour = terminal::colour(common.color);
    terminal::print(&text::grouped(&found, &files, &workspace.locale, colour))?;
    let Some(season) = season else { return Err(Error::NoRegister) };

    let unassigned = unassigned.into_iter().map(|it| files.path(it).to_owned()).collect();
    let data = assemble(&ground.programme, &season, ground.as_of, unassigned);
    let run = run_mark(&workspace, period, &files, &receipts);
    let sources = Sources {
        programme: &ground.programme,
        partnership: &ground.partnership,
        season: &season,
        data: &data,
        found: &found,
        files: &files,
        locale: &workspace.locale,
        run: &run,
    };
    let mut draft = Draft::new(&target)?;
    let inputs = way(&target, &inbox.folder)?;
    // One after the other: typesetting needs most of the memory, and the workbook's is free by then.
    let book = xlsx::render(&compose_workbook(&sources), &inputs, &workspace.locale)?;
    draft.write(&format!("Auswertung_{period}.xlsx"), &book)?;
    if let Some(bytes) = typeset(&sources, &workspace)? {
        draft.write(&format!("Sachstandsbericht_{period}.pdf"), &bytes)?;
    }
    draft
        .write("findings.json", &pretty(&as_json::findings(&found, &files, &workspace.locale))?)?;
    let record = record(&workspace, &season, &data, &files, &run, &draft);
    draft.write(output::RECORD, &pretty(&record)?)?;
    let written: Vec<String> = draft.written().iter().map(|it| it.path.clone()).collect();
    draft.publish()?;
    output::replace(&workspace.receipts(), &receipts.to_csv())?;

    for path in &written {
        terminal::print(&format!("{}\n", target.join(path).display()))?;
    }
    terminal::print(&format!("{}\n", summary(&workspace, &found, &data, &target, written.len())))?;
    Ok(verdict(&found, args.fail_on))
}

#[cfg(feature = "pdf")]
fn typeset(sources: &Sources<'_>, workspace: &Workspace) -> Result<Option<Vec<u8>>, Error> {
    let report = crate::report::compose_progress(sources);
    Ok(Some(crate::render::pdf::render(&report, &workspace.ground.templates, &workspace.locale)?))
}

#[cfg(not(feature = "pdf"))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as with typesetting")]
fn typeset(_: &Sources<'_>, workspace: &Workspace) -> Result<Option<Vec<u8>>, Error> {
    terminal::warn(&workspace.locale.text("cli-no-pdf"));
    Ok(None)
}

/// A short mark of all that a run depends on: the same mark, the same bytes.
fn run_mark(workspace: &Workspace, period: Period, files: &Files, receipts: &Receipts) -> String {
    let mut seed = format!(
        "{}\n{}\n{}\n{period}\n{}\n{}\n",
        env!("CARGO_PKG_VERSION"),
        workspace.ground.programme.id,
        workspace.ground.programme.version,
        workspace.ground.as_of,
        workspace.locale.lang(),
    );
    // The list of receipts as this run leaves it, so that the next run finds the same.
    seed.push_str(&source::hash(&receipts.to_csv()));
    for (_, facts) in files.iter().filter(|(_, it)| !it.hash.is_empty()) {
        writeln!(seed, "{} {}", facts.hash, facts.path).expect("strings take text");
    }
    let hash = source::hash(seed.as_bytes());
    format!("{}·{}", &hash[..4], &hash[4..8])
}

/// Everything that a run depended on and decided.
fn record(
    workspace: &Workspace,
    season: &Season,
    data: &Dataset,
    files: &Files,
    run: &str,
    draft: &Draft,
) -> serde_json::Value {
    let inputs: Vec<_> = files
        .iter()
        .filter(|(_, facts)| !facts.hash.is_empty())
        .map(|(_, it)| json!({ "path": *it.path, "size": it.size, "sha256": it.hash }))
        .collect();
    let path = |index: &usize| files.path(season.returns[*index].submission.file).to_owned();
    let paths = |all: &[usize]| all.iter().map(path).collect::<Vec<_>>();
    let decisions: Vec<_> = season
        .standings
        .iter()
        .map(|((sender, period), standing)| {
            let mut decision = match standing {
                Standing::Accepted { counted, superseded, sent_back } => json!({
                    "standing": "accepted",
                    "counted": path(counted), "superseded": paths(superseded),
                    "sent-back": paths(sent_back),
                    "provisional": season.returns[*counted].verdict.waived > 0,
                }),
                Standing::SentBack(all) => {
                    json!({ "standing": "sent-back", "sent-back": paths(all) })
                }
                Standing::Unclear(all) => json!({ "standing": "unclear", "rivals": paths(all) }),
                Standing::Missing => json!({ "standing": "missing" }),
            };
            decision["period"] = json!(period);
            // A key that some lack is a trap for whoever reads the record.
            decision["office"] = json!(*sender == Sender::Office);
            decision["measure"] = match sender {
                Sender::Measure(id) => json!(id),
                Sender::Office => serde_json::Value::Null,
            };
            decision
        })
        .collect();
    json!({
        "program": { "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") },
        "definition": { "id": workspace.ground.programme.id, "version": workspace.ground.programme.version },
        "partnership": workspace.ground.partnership.name,
        "period": season.period,
        "as-of": workspace.ground.as_of,
        "language": workspace.locale.lang(),
        "run": run,
        "expected": data.coverage.expected,
        "included": data.coverage.included,
        "unassigned": data.coverage.unassigned,
        "inputs": inputs,
        "returns": decisions,
        "written": draft.written(),
    })
}

fn pretty(value: &serde_json::Value) -> Result<Vec<u8>, Error> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(std::io::Error::from)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Returns the closing line: what was written, and what needs attention.
fn summary(
    workspace: &Workspace,
    found: &Findings,
    data: &Dataset,
    target: &std::path::Path,
    written: usize,
) -> String {
    let lacking = data.coverage.expected - data.coverage.included;
    workspace.locale.fill(
        "cli-written",
        &[
            ("files", written.into()),
            ("folder", Arg::Text(target.display().to_string())),
            ("included", data.coverage.included.into()),
            ("expected", data.coverage.expected.into()),
            ("lacking", lacking.into()),
            ("errors", found.count(Severity::Error).into()),
            ("warnings", found.count(Severity::Warning).into()),
        ],
    )
}
