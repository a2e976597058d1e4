//! A period taken in and added up: what every document of it is made of.

use std::fmt::Write;

use super::Error;
use super::archive::Archive;
use super::workspace::Workspace;
use crate::archive::{self, Editions, Handover, Receipts, Revision};
use crate::dataset::{Dataset, assemble, edition};
use crate::finding::{Arg, Findings, Severity};
use crate::intake::Intake;
use crate::privacy::{Audience, Disclosure};
use crate::report::{Record, Sources, compose_status, tied_out};
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
    receipts: Receipts,
    /// Which edition it is, and what differs.
    revision: Revision,
    /// Its figures, under its number.
    figures: archive::Edition,
    /// Whether they are new, and to be kept.
    is_new: bool,
    /// The earlier editions of the period.
    editions: Editions,
    /// What was handed over before.
    handovers: Vec<Handover>,
    run: String,
}

impl<'a> Edition<'a> {
    /// Adds up what was taken in, and holds it against an earlier edition: the one before, or that of the number
    /// `since`.
    ///
    /// # Errors
    ///
    /// When there is no register, or no such edition.
    pub(super) fn of(
        workspace: &'a Workspace,
        intake: Intake,
        since: Option<u32>,
    ) -> Result<Self, Error> {
        let seed = seed(workspace, &intake);
        let Intake { season, found, files, receipts, editions, handovers, .. } = intake;
        let Intake { unassigned, deliveries, .. } = intake;
        let season = season.ok_or(Error::NoRegister)?;
        if season.register.measures.is_empty() && deliveries == 0 {
            return Err(Error::NothingYet);
        }
        let ground = &workspace.ground;
        let unassigned = unassigned.into_iter().map(|it| files.path(it).to_owned()).collect();
        let data = assemble(&ground.programme, &season, ground.as_of, unassigned);
        let programme = &ground.programme;
        let register = &season.register;
        let others = Disclosure::of(Audience::Committee, programme, register, &data, &handovers);
        let figures = others.seen_of(edition(programme, &season, &data, &files));
        let (revision, figures, is_new) = editions.revision(figures, since)?;
        let run = mark(&format!("{seed}{revision:?}"));
        Ok(Self {
            workspace,
            season,
            data,
            found,
            files,
            receipts,
            revision,
            figures,
            is_new,
            editions,
            handovers,
            run,
        })
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
            revision: &self.revision,
            handovers: &self.handovers,
        }
    }

    /// Returns where the returns of the period stand.
    pub(super) fn status(&self) -> Record {
        compose_status(&self.sources(Audience::Internal))
    }

    /// Keeps what must last: what came when, and the figures where they are new.
    ///
    /// # Errors
    ///
    /// When a list cannot be read or written.
    pub(super) fn keep(&self, archive: &Archive) -> Result<(), Error> {
        archive.add(Receipts::FILE, |it| self.receipts.added_to(it))?;
        if self.is_new {
            archive.add(Editions::FILE, |it| Editions::added_to(it, &self.figures))?;
        }
        Ok(())
    }

    /// Returns the closing line: what was written, and what needs attention.
    pub(super) fn summary(&self, target: &std::path::Path, written: usize) -> String {
        let (found, coverage) = (&self.found, &self.data.coverage);
        let lacking = coverage.expected - coverage.included;
        let done = self.workspace.locale.fill(
            "cli-written",
            &[
                ("files", written.into()),
                ("folder", Arg::Text(target.display().to_string())),
                ("included", coverage.included.into()),
                ("expected", coverage.expected.into()),
                ("missing", coverage.missing().into()),
                ("refused", coverage.refused().into()),
                ("errors", found.count(Severity::Error).into()),
                ("warnings", found.count(Severity::Warning).into()),
            ],
        );
        let next = if lacking > 0 { "cli-next-lacking" } else { "cli-next-complete" };
        let locale = &self.workspace.locale;
        let lines = [
            Some(done),
            tied_out(&self.data, locale),
            Some(self.numbered()),
            Some(locale.text(next)),
        ];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// Says which edition it is, and how many figures differ from the earlier one.
    fn numbered(&self) -> String {
        let Revision { number, earlier, changes, .. } = &self.revision;
        let number = ("number", Arg::Text(number.to_string()));
        match earlier {
            None => self.workspace.locale.fill("cli-edition", &[number]),
            Some((earlier, _)) => {
                let earlier = ("earlier", Arg::Text(earlier.to_string()));
                let new = ("new", if self.is_new { "yes" } else { "no" }.into());
                let args = [number, earlier, new, ("figures", changes.figures.len().into())];
                self.workspace.locale.fill("cli-edition-after", &args)
            }
        }
    }

    /// Returns whether its figures are those of the edition with this number.
    pub(super) fn has_figures_of(&self, number: u32) -> bool {
        let is_same = |it: archive::Edition| it.has_figures_of(&self.figures);
        number == self.revision.number || self.editions.numbered(number).is_some_and(is_same)
    }

    /// Returns what was found.
    pub(super) const fn found(&self) -> &Findings {
        &self.found
    }
}

/// Returns all that a run depends on but earlier editions.
fn seed(workspace: &Workspace, intake: &Intake) -> String {
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
    seed
}

/// Returns a short mark of all that a run depends on: the same mark, the same bytes.
fn mark(seed: &str) -> String {
    let hash = source::hash(seed.as_bytes());
    format!("{}·{}", &hash[..4], &hash[4..8])
}
