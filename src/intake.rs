//! The order of a run: deliveries found, each read and checked by itself, then settled between them.

mod ground;
mod inbox;
mod reading;
mod settle;
mod watcher;

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::archive::{Editions, Handover, Receipts};
use crate::base::Period;
use crate::finding::{Finding, Findings};
use crate::season::{Register, Season, faults};
use crate::source;
use crate::span::{FileId, Files, Span};

pub use ground::{Ground, Unsound};
pub use inbox::Inbox;
pub use watcher::Watcher;

/// Why nothing can be taken in; faults in what was sent are findings instead.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder of the workspace cannot be read.
    #[error("{}: {source}", path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The process that reads files could not be started.
    #[error("the reader cannot be started: {0}")]
    NoReader(#[source] std::io::Error),
}

/// What came in up to a period, with everything that is known of it before any figure is computed.
#[derive(Debug)]
pub struct Intake {
    /// The period.
    pub period: Period,
    /// The season; nothing when there is no register.
    pub season: Option<Season>,
    /// What was found in the register and in the files of the period.
    pub found: Findings,
    /// Every file that was found.
    pub files: Files,
    /// The list of receipts, with what is new.
    pub receipts: Receipts,
    /// The editions of the period that are kept.
    pub editions: Editions,
    /// What was handed over.
    pub handovers: Vec<Handover>,
    /// Files of the period that could not be told to belong to a measure.
    pub unassigned: Vec<FileId>,
    /// How many deliveries of the period were read or refused.
    pub deliveries: usize,
}

impl Intake {
    /// Takes in the register and every return of the year up to a period.
    ///
    /// # Errors
    ///
    /// When the folder of what was sent or the list of receipts cannot be read at all, or no process
    /// that reads can be started; everything else is a finding.
    pub fn of(ground: &Ground, inbox: &Inbox, period: Period) -> Result<Self, Error> {
        let mut intake = Self {
            period,
            season: None,
            found: Findings::default(),
            files: Files::default(),
            receipts: Receipts::default(),
            editions: Editions::default(),
            handovers: Vec::new(),
            unassigned: Vec::new(),
            deliveries: 0,
        };
        intake.receipts = inbox.receipts(&mut intake.files, &mut intake.found)?;
        intake.editions = inbox.editions(period, &mut intake.files, &mut intake.found)?;
        intake.handovers = inbox.handovers(&mut intake.files, &mut intake.found)?;
        let register = intake.register(ground, inbox)?;
        let mut current: BTreeSet<FileId> = intake.files.iter().map(|it| it.0).collect();
        let sent = inbox.sent(period, &mut intake.files, &mut intake.found)?;
        current.extend(sent.current);
        current.extend(inbox.strays(&mut intake.files, &mut intake.found)?);
        intake.deliveries = sent.deliveries.iter().filter(|it| it.period == Some(period)).count();
        let reads = reading::all(ground, &intake, register.as_ref(), sent.deliveries)?;
        intake.settle(ground, register, reads);
        // What lies in folders of earlier periods was reported then.
        intake.found.retain(|it| current.contains(&it.at.file));
        intake.found.sort();
        source::shorten(&mut intake.found);
        intake.found.sort();
        Ok(intake)
    }

    /// Reads the register; without one there is no season.
    fn register(&mut self, ground: &Ground, inbox: &Inbox) -> Result<Option<Register>, Error> {
        let (sent, is_there) = inbox.register(&mut self.files);
        let at = Span::file(sent.delivery.files[0].file);
        let mut submission = None;
        if is_there {
            let read = reading::register(ground, self, sent)?;
            submission = self.note(read);
        }
        if submission.is_none() {
            let finding = Finding::new(&faults::REGISTER_MISSING, at);
            self.found.push(finding.with("file", inbox::REGISTER));
        }
        Ok(submission.map(|it| Register::of(&ground.programme, it)))
    }
}
