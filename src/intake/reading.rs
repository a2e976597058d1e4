//! Reads and checks each delivery by itself; whatever is wrong with one is a finding.

use rayon::prelude::*;

use super::inbox::Sent;
use super::{Error, Ground, Intake};
use crate::base::Period;
use crate::finding::Findings;
use crate::programme::FormKind;
use crate::rules::{self, Context};
use crate::season::{Corrected, Register, correct, set_aside_examples};
use crate::source::{self, Delivery, Loaded};
use crate::span::FileId;
use crate::submission::{Submission, convert, kind_of, recognise};

/// A delivery that was read.
#[derive(Debug)]
pub(super) struct Read {
    /// Its first file.
    pub(super) file: FileId,
    /// The period in whose folder it lay; none for the register.
    pub(super) period: Option<Period>,
    /// Its answers, when it is a form.
    pub(super) submission: Option<Submission>,
    /// What the register corrects in it.
    pub(super) corrected: Vec<Corrected>,
    /// What was found in it.
    pub(super) found: Findings,
    /// Size and hash of each of its files.
    pub(super) contents: Vec<(FileId, u64, String)>,
}

impl Read {
    /// SHA-256 of what was sent; of a set of files, of their hashes.
    pub(super) fn hash(&self) -> String {
        match &self.contents[..] {
            [(_, _, only)] => only.clone(),
            several => {
                let joined: Vec<&str> = several.iter().map(|it| it.2.as_str()).collect();
                source::hash(joined.join("\n").as_bytes())
            }
        }
    }
}

/// Reads the register.
pub(super) fn register(ground: &Ground, intake: &Intake, sent: Sent) -> Result<Read, Error> {
    Reader::new(ground, intake, &[FormKind::Register], None).read(sent)
}

/// Reads what was sent, in parallel, in its order.
pub(super) fn all(
    ground: &Ground,
    intake: &Intake,
    register: Option<&Register>,
    sent: Vec<Sent>,
) -> Result<Vec<Read>, Error> {
    let reader = Reader::new(ground, intake, &[FormKind::Return, FormKind::Office], register);
    let watcher = &ground.watcher;
    watcher.begins(sent.len());
    let read =
        sent.into_par_iter().map(|it| reader.read(it).inspect(|_| watcher.steps())).collect();
    watcher.ends();
    read
}

/// Whoever reads deliveries, with what is known of them beforehand.
struct Reader<'a> {
    ground: &'a Ground,
    cx: Context<'a>,
    /// The forms of which one is expected; the first where nothing tells.
    kinds: &'a [FormKind],
    register: Option<&'a Register>,
    /// The period of the run.
    period: Period,
}

impl<'a> Reader<'a> {
    fn new(
        ground: &'a Ground,
        intake: &'a Intake,
        kinds: &'a [FormKind],
        register: Option<&'a Register>,
    ) -> Self {
        let Ground { programme, as_of, .. } = ground;
        let cx = Context { programme, as_of: *as_of, files: &intake.files };
        Self { ground, cx, kinds, register, period: intake.period }
    }

    fn read(&self, sent: Sent) -> Result<Read, Error> {
        let Sent { delivery, period } = sent;
        let file = delivery.files[0].file;
        let mut read = Read {
            file,
            period,
            submission: None,
            corrected: Vec::new(),
            found: Findings::default(),
            contents: Vec::new(),
        };
        let Some(loaded) = self.load(delivery, &mut read) else { return Ok(read) };
        let mut found = Findings::default();
        let opened = self.ground.opener.open(loaded, &self.ground.limits, &mut found);
        let book = opened.map_err(Error::NoReader)?;
        for finding in found.all_mut() {
            finding.period = period;
        }
        read.found.append(found);
        let Some(book) = book else { return Ok(read) };
        let programme = self.cx.programme;
        let kind = kind_of(programme, self.kinds, &book).filter(|it| self.kinds.contains(it));
        let kind = kind.unwrap_or(self.kinds[0]);
        if let Some(mut raw) = recognise(programme, kind, file, &book, &mut read.found) {
            set_aside_examples(&mut raw, &mut read.found);
            let has_answers = raw.sections.iter().any(|it| it.at.is_some());
            let day = period.unwrap_or(self.period).last_day();
            if let (Some(register), Some(period), true) = (self.register, period, has_answers) {
                let corrections = &register.corrections;
                read.corrected = correct(programme, &mut raw, period, corrections, &mut read.found);
            }
            let submission = convert(programme, raw, period, day, &mut read.found);
            if has_answers {
                rules::check_submission(&self.cx, &submission, self.register, &mut read.found);
            }
            read.submission = Some(submission);
        }
        source::shorten(&mut read.found);
        Ok(read)
    }

    /// Takes the files of a delivery into memory; nothing once one of them cannot be.
    fn load(&self, delivery: Delivery, read: &mut Read) -> Option<Vec<Loaded>> {
        let mut loaded = Vec::new();
        for part in delivery.files {
            match source::load(&part.path, part.file, &self.ground.limits) {
                Ok(bytes) => {
                    read.contents.push((part.file, bytes.len() as u64, source::hash(&bytes)));
                    loaded.push(Loaded { file: part.file, sheet: part.sheet, bytes });
                }
                Err(finding) => {
                    read.found.push(finding.about(None, read.period));
                    return None;
                }
            }
        }
        Some(loaded)
    }
}
