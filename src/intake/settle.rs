//! Settles between the returns that were read what only shows side by side, and which of them count.

use std::collections::BTreeSet;

use super::reading::Read;
use super::{Ground, Intake};
use crate::finding::Findings;
use crate::programme::{FormKind, Meaning};
use crate::rules::{self, Context};
use crate::season::{
    self, Decided, Register, Return, Season, Sender, Standings, Verdict, Verdicts,
};
use crate::span::{FileId, Files};
use crate::submission::Submission;

impl Intake {
    /// Takes note of what was found in a delivery and of what its files hold; returns its answers.
    pub(super) fn note(&mut self, read: Read) -> Option<Submission> {
        for (file, size, hash) in read.contents {
            self.files.set_content(file, size, hash);
        }
        self.found.append(read.found);
        read.submission
    }

    /// Tells whose returns they are, and puts them beside the register.
    pub(super) fn settle(&mut self, ground: &Ground, register: Option<Register>, reads: Vec<Read>) {
        let mut returns = Vec::new();
        for mut read in reads {
            let (file, hash) = (read.file, read.hash());
            let period = read.period.unwrap_or(self.period);
            self.receipts.add(&hash, ground.as_of, self.files.path(file));
            let corrected = std::mem::take(&mut read.corrected);
            let submission = self.note(read);
            let sent = submission.and_then(|it| Some((sender(&it, register.as_ref())?, it)));
            match sent {
                Some((sender, submission)) => returns.push(Return {
                    sender,
                    period,
                    serial: submission.first(Meaning::Serial).and_then(|it| it.value.as_count()),
                    stated_on: submission.first(Meaning::AsOf).and_then(|it| it.value.as_date()),
                    seen_on: self.receipts.seen_on(&hash),
                    hash,
                    corrected,
                    // Known once everything is read and weighed.
                    verdict: Verdict::default(),
                    submission,
                }),
                None if period == self.period => self.unassigned.push(file),
                None => {}
            }
        }
        if let Some(register) = register {
            let (period, standings) = (self.period, Standings::new());
            let season = Season { register, period, returns, standings };
            self.season = Some(self.settled(ground, season));
        }
    }

    /// Decides what counts, checks what only shows between returns, and decides again.
    fn settled(&mut self, ground: &Ground, mut season: Season) -> Season {
        let Self { files, found, .. } = self;
        let Ground { programme, as_of, .. } = ground;
        let cx = Context { programme, as_of: *as_of, files };
        let policy = &programme.policy;
        policy.weigh(found, &season.register.waivers, *as_of);
        season.standings = decided(&mut season, files, found, &mut Findings::default()).standings;
        rules::check_season(&cx, &season, found);
        policy.weigh(found, &season.register.waivers, *as_of);
        // A rule between returns may have sent one back; only now it is settled what counts, and said.
        let mut said = Findings::default();
        let Decided { standings, set_aside } = decided(&mut season, files, found, &mut said);
        season.standings = standings;
        let settled = set_aside.iter().flat_map(|it| season.returns[*it].submission.files());
        let settled: BTreeSet<FileId> = settled.collect();
        found.retain(|it| !settled.contains(&it.at.file));
        found.append(said);
        let used = policy.weigh(found, &season.register.waivers, *as_of);
        rules::report_unused_waivers(&cx, &season.register, &used, found);
        season
    }
}

/// Counts what was found in each return, and decides by it which one counts.
fn decided(season: &mut Season, files: &Files, found: &Findings, out: &mut Findings) -> Decided {
    let verdicts = Verdicts::of(found);
    for it in &mut season.returns {
        it.verdict = verdicts.on(&it.submission);
    }
    season::decide(&season.register, &season.returns, season.period, files, out)
}

/// Returns whose return a submission is; nothing when it is that of no measure of the register.
fn sender(submission: &Submission, register: Option<&Register>) -> Option<Sender> {
    if submission.form.kind == FormKind::Office {
        return Some(Sender::Office);
    }
    let measure = register?.measures.get(submission.measure()?)?;
    Some(Sender::Measure(measure.id.clone()))
}
