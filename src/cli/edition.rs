//! A period taken in and added up: what every document of it is made of.

use std::fmt::Write;

use super::Error;
use super::workspace::Workspace;
use crate::archive::Receipts;
use crate::dataset::{Dataset, assemble};
use crate::finding::{Arg, Findings, Severity};
use crate::intake::Intake;
use crate::privacy::Audience;
use crate::report::Sources;
use crate::season::Season;
use crate::source;
use crate::span::Files;

/// A period taken in and added up.
pub(super) struct Edition<'a> {
    workspace: &'a Workspace,
    season: Season,
    data: Dataset,
    found: Findings,
    files: Files,
    /// The list of receipts, with what is new.
    pub(super) receipts: Receipts,
    run: String,
}

impl<'a> Edition<'a> {
    /// Adds up what was taken in.
    ///
    /// # Errors
    ///
    /// When there is no register.
    pub(super) fn of(workspace: &'a Workspace, intake: Intake) -> Result<Self, Error> {
        let run = run_mark(workspace, &intake);
        let Intake { season, found, files, receipts, unassigned, .. } = intake;
        let season = season.ok_or(Error::NoRegister)?;
        let ground = &workspace.ground;
        let unassigned = unassigned.into_iter().map(|it| files.path(it).to_owned()).collect();
        let data = assemble(&ground.programme, &season, ground.as_of, unassigned);
        Ok(Self { workspace, season, data, found, files, receipts, run })
    }

    /// Returns what documents for an audience draw on.
    pub(super) fn sources(&self, audience: Audience) -> Sources<'_> {
        Sources {
            audience,
            programme: &self.workspace.ground.programme,
            partnership: &self.workspace.ground.partnership,
            season: &self.season,
            data: &self.data,
            found: &self.found,
            files: &self.files,
            locale: &self.workspace.locale,
            run: &self.run,
        }
    }

    /// Returns the closing line: what was written, and what needs attention.
    pub(super) fn summary(&self, target: &std::path::Path, written: usize) -> String {
        let (found, coverage) = (&self.found, &self.data.coverage);
        let lacking = coverage.expected - coverage.included;
        self.workspace.locale.fill(
            "cli-written",
            &[
                ("files", written.into()),
                ("folder", Arg::Text(target.display().to_string())),
                ("included", coverage.included.into()),
                ("expected", coverage.expected.into()),
                ("lacking", lacking.into()),
                ("errors", found.count(Severity::Error).into()),
                ("warnings", found.count(Severity::Warning).into()),
            ],
        )
    }

    /// Returns what was found.
    pub(super) const fn found(&self) -> &Findings {
        &self.found
    }
}

/// A short mark of all that a run depends on: the same mark, the same bytes.
fn run_mark(workspace: &Workspace, intake: &Intake) -> String {
    let ground = &workspace.ground;
    let mut seed = format!(
        "{}\n{}\n{}\n{}\n{}\n{}\n",
        env!("CARGO_PKG_VERSION"),
        ground.programme.id,
        ground.programme.version,
        intake.period,
        ground.as_of,
        workspace.locale.lang(),
    );
    // The list of receipts as this run leaves it, so that the next run finds the same.
    seed.push_str(&source::hash(&intake.receipts.to_csv()));
    for (_, facts) in intake.files.iter().filter(|(_, it)| !it.hash.is_empty()) {
        writeln!(seed, "{} {}", facts.hash, facts.path).expect("strings take text");
    }
    let hash = source::hash(seed.as_bytes());
    format!("{}·{}", &hash[..4], &hash[4..8])
}
