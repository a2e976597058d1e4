//! Reads and checks everything up to a period, in parallel, and puts it side by side.

use std::collections::BTreeSet;
use std::path::PathBuf;

use rayon::prelude::*;

use super::{Error, Workspace};
use crate::base::{NaiveDate, Period};
use crate::finding::{Finding, Findings};
use crate::programme::{FormKind, Meaning, Value};
use crate::rules::{self, Context};
use crate::season::{self, Receipts, Register, Return, Season, Sender, Verdict, faults};
use crate::source::{self, Delivery, Discovered, Loaded, faults::SKIPPED};
use crate::span::{FileId, Files, Span};
use crate::submission::{Submission, convert, kind_of, recognise};

/// Names under which the register is looked for.
const REGISTER_NAMES: [&str; 3] = ["register.xlsx", "register.xlsm", "register.ods"];

/// What a period's run knows before any figure is computed.
pub struct Gathered {
    /// The season; nothing when there is no register.
    pub season: Option<Season>,
    /// What was found in the register and in the files of the period.
    pub found: Findings,
    /// Every file that was found.
    pub files: Files,
    /// Files of the period that could not be told to belong to a measure.
    pub unassigned: Vec<FileId>,
    /// The list of receipts, with what is new.
    pub receipts: Receipts,
    /// How many deliveries of the period were read or refused.
    pub deliveries: usize,
}

/// A delivery that was read.
struct Read {
    /// Its first file.
    file: FileId,
    /// The period in whose folder it lay; none for the register.
    period: Option<Period>,
    /// Its answers, when it is a form.
    submission: Option<Submission>,
    /// What was found in it.
    found: Findings,
    /// Size and hash of each of its files.
    contents: Vec<(FileId, u64, String)>,
}

impl Read {
    /// SHA-256 of what was sent; of a set of files, of their hashes.
    fn hash(&self) -> String {
        match &self.contents[..] {
            [(_, _, only)] => only.clone(),
            several => {
                let joined: Vec<&str> = several.iter().map(|it| it.2.as_str()).collect();
                source::hash(joined.join("\n").as_bytes())
            }
        }
    }
}

/// Reads and checks the register and every return of the year up to a period.
///
/// # Errors
///
/// When `input/` cannot be read at all; everything else is a finding.
pub fn gather(workspace: &Workspace, period: Period) -> Result<Gathered, Error> {
    let mut files = Files::default();
    let mut found = Findings::default();
    let day = period.last_day();
    let mut receipts = read_receipts(workspace, &mut files, &mut found)?;
    let register = read_register(workspace, day, &mut files, &mut found)?;
    let folders = workspace.periods()?;
    let mut jobs: Vec<(Period, Delivery)> = Vec::new();
    let mut current: BTreeSet<FileId> = files.iter().map(|it| it.0).collect();
    for (of, folder) in folders.into_iter().filter(|it| period.year_to_date().any(|q| q == it.0)) {
        let before: BTreeSet<FileId> = files.iter().map(|it| it.0).collect();
        let Discovered { deliveries } =
            source::discover(&folder, &of.to_string(), &mut files, &mut found);
        if of == period {
            current.extend(files.iter().map(|it| it.0).filter(|it| !before.contains(it)));
        }
        jobs.extend(deliveries.into_iter().map(|it| (of, it)));
    }
    current.extend(stray_files(workspace, &mut files, &mut found)?);

    let cx = Context { programme: &workspace.programme, as_of: workspace.as_of, files: &files };
    let kinds = [FormKind::Return, FormKind::Office];
    let mut reads: Vec<Read> = jobs
        .into_par_iter()
        .map(|(of, delivery)| {
            read(workspace, &cx, &kinds, delivery, Some(of), of.last_day(), register.as_ref())
        })
        .collect::<Result<_, Error>>()?;
    let (mut unassigned, mut returns) = (Vec::new(), Vec::new());
    let deliveries = reads.iter().filter(|it| it.period == Some(period)).count();
    for read in &mut reads {
        for (file, size, hash) in &read.contents {
            files.set_content(*file, *size, hash.clone());
        }
        found.append(std::mem::take(&mut read.found));
    }
    if let Some(register) = &register {
        workspace.programme.policy.weigh(&mut found, &register.waivers, workspace.as_of);
    }
    for read in reads {
        let hash = read.hash();
        receipts.add(&hash, workspace.as_of, files.path(read.file));
        let of = read.period.unwrap_or(period);
        let seen_on = receipts.seen_on(&hash);
        let sent = read.submission.and_then(|it| Some((sender(&it, register.as_ref())?, it)));
        match sent {
            Some((sender, it)) => {
                returns.push(as_return(it, sender, of, hash, seen_on, &found));
            }
            None if of == period => unassigned.push(read.file),
            None => {}
        }
    }
    let season = register
        .map(|register| season_of(workspace, register, period, returns, &files, &mut found));
    // What lies in folders of earlier periods was reported then.
    found.retain(|it| current.contains(&it.at.file));
    found.sort();
    Ok(Gathered { season, found, files, unassigned, receipts, deliveries })
}

/// Puts the returns beside the register, and checks what only shows between them.
fn season_of(
    workspace: &Workspace,
    register: Register,
    period: Period,
    returns: Vec<Return>,
    files: &Files,
    found: &mut Findings,
) -> Season {
    let mut unsaid = Findings::default();
    let standings = season::decide(&register, &returns, period, files, &mut unsaid);
    let mut season = Season { register, period, returns, standings };
    let cx = Context { programme: &workspace.programme, as_of: workspace.as_of, files };
    let policy = &workspace.programme.policy;
    rules::check_season(&cx, &season, found);
    policy.weigh(found, &season.register.waivers, workspace.as_of);
    for it in &mut season.returns {
        it.verdict = Verdict::of(&it.submission, found);
    }
    // A rule between returns may have sent one back; only now it is settled what counts, and said.
    season.standings = season::decide(&season.register, &season.returns, period, files, found);
    let used = policy.weigh(found, &season.register.waivers, workspace.as_of);
    rules::report_unused_waivers(&cx, &season.register, &used, found);
    season
}

/// Returns whose return a submission is; nothing when it is that of no measure of the register.
fn sender(submission: &Submission, register: Option<&Register>) -> Option<Sender> {
    if submission.form.kind == FormKind::Office {
        return Some(Sender::Office);
    }
    let measure = register?.measures.get(submission.measure()?)?;
    Some(Sender::Measure(measure.id.clone()))
}

/// Takes a submission as a return, with what decides whether it counts.
fn as_return(
    submission: Submission,
    sender: Sender,
    period: Period,
    hash: String,
    seen_on: Option<NaiveDate>,
    found: &Findings,
) -> Return {
    let serial = match submission.first(Meaning::Serial).map(|it| &it.value) {
        Some(Value::Count(number)) => Some(*number),
        _ => None,
    };
    let stated_on = match submission.first(Meaning::AsOf).map(|it| &it.value) {
        Some(Value::Date(day)) => Some(*day),
        _ => None,
    };
    let verdict = Verdict::of(&submission, found);
    Return { submission, sender, period, serial, stated_on, seen_on, hash, verdict }
}

fn read_receipts(
    workspace: &Workspace,
    files: &mut Files,
    found: &mut Findings,
) -> Result<Receipts, Error> {
    let path = workspace.archive().join("eingang.csv");
    match source::read_file(&path) {
        Ok(bytes) => Ok(Receipts::parse(files.note("archiv/eingang.csv"), bytes, found)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Receipts::default()),
        Err(error) => Err(Error::at(&path)(error)),
    }
}

fn read_register(
    workspace: &Workspace,
    day: NaiveDate,
    files: &mut Files,
    found: &mut Findings,
) -> Result<Option<Register>, Error> {
    let input = workspace.input();
    let name = REGISTER_NAMES.into_iter().find(|it| input.join(it).is_file());
    let path = input.join(name.unwrap_or(REGISTER_NAMES[0]));
    let delivery = source::discover::single(path, name.unwrap_or(REGISTER_NAMES[0]), files);
    let file = delivery.files[0].file;
    let read = name.map(|_| {
        let cx = Context { programme: &workspace.programme, as_of: workspace.as_of, files };
        read(workspace, &cx, &[FormKind::Register], delivery, None, day, None)
    });
    let submission = read.transpose()?.and_then(|read| {
        for (file, size, hash) in read.contents {
            files.set_content(file, size, hash);
        }
        found.append(read.found);
        read.submission
    });
    let Some(submission) = submission else {
        let finding = Finding::new(&faults::REGISTER_MISSING, Span::file(file));
        found.push(finding.with("file", format!("input/{}", REGISTER_NAMES[0])));
        return Ok(None);
    };
    Ok(Some(Register::of(&workspace.programme, submission)))
}

/// Reports what lies in `input/` itself and is neither the register nor a period's folder.
fn stray_files(
    workspace: &Workspace,
    files: &mut Files,
    found: &mut Findings,
) -> Result<Vec<FileId>, Error> {
    let input = workspace.input();
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&input).map_err(Error::at(&input))? {
        let entry = entry.map_err(Error::at(&input))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_period =
            entry.path().is_dir() && name.parse::<Period>().is_ok_and(|it| it.to_string() == name);
        let is_ours = REGISTER_NAMES.contains(&name.as_str()) || name == "README.md";
        if !is_period && !is_ours {
            names.push((name, entry.path()));
        }
    }
    names.sort();
    let stray = names.into_iter().map(|(name, path): (String, PathBuf)| {
        let file = source::discover::single(path, &name, files).files[0].file;
        found.push(Finding::new(&SKIPPED, Span::file(file)).with("reason", "no-period"));
        file
    });
    Ok(stray.collect())
}

/// Reads and checks one delivery; whatever is wrong with it is a finding.
fn read(
    workspace: &Workspace,
    cx: &Context<'_>,
    kinds: &[FormKind],
    delivery: Delivery,
    period: Option<Period>,
    day: NaiveDate,
    register: Option<&Register>,
) -> Result<Read, Error> {
    let limits = workspace.limits();
    let file = delivery.files[0].file;
    let mut read =
        Read { file, period, submission: None, found: Findings::default(), contents: Vec::new() };
    let mut loaded = Vec::new();
    for part in delivery.files {
        match source::load(&part.path, part.file, &limits) {
            Ok(bytes) => {
                read.contents.push((part.file, bytes.len() as u64, source::hash(&bytes)));
                loaded.push(Loaded { file: part.file, sheet: part.sheet, bytes });
            }
            Err(finding) => {
                read.found.push(finding.about(None, period));
                return Ok(read);
            }
        }
    }
    let mut found = Findings::default();
    let book = workspace.readers.read(loaded, &limits, &mut found).map_err(Error::NoReader)?;
    for finding in found.all_mut() {
        finding.period = period;
    }
    read.found.append(found);
    let Some(book) = book else { return Ok(read) };
    let programme = cx.programme;
    let kind = kind_of(programme, kinds, &book).filter(|it| kinds.contains(it)).unwrap_or(kinds[0]);
    if let Some(raw) = recognise(programme, kind, file, &book, &mut read.found) {
        let has_answers = raw.sections.iter().any(|it| it.at.is_some());
        let submission = convert(programme, raw, period, day, &mut read.found);
        if has_answers {
            rules::check_submission(cx, &submission, register, &mut read.found);
        }
        read.submission = Some(submission);
    }
    Ok(read)
}
