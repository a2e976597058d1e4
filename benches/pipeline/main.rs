//! Times each stage on the season × 100, the whole run on 300 returns of 50 rows, and a package of 400 measures.
//!
//! Run by hand with `cargo bench`; it prints a table and judges nothing. Every figure is the median
//! of several runs in one process (stages) or of several processes (whole run).

#![expect(clippy::print_stdout, reason = "the figures are what a bench is for")]

mod reading;
mod starting;
mod whole;
mod writing;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use masswerk::archive::{Changes, Revision};
use masswerk::base::{Lang, Period};
use masswerk::dataset::assemble;
use masswerk::finding::Findings;
use masswerk::locale::Locale;
use masswerk::privacy::Audience;
use masswerk::programme::FormKind;
use masswerk::report::{ROWS_MAX, Sources, compose_workbook};
use masswerk::rules::{Context, check_season, check_submission};
use masswerk::sample::{Kit, Request, Result, Texts, Workspace, generate};
use masswerk::season::{Register, Return, Season, Sender, Verdicts, decide};
use masswerk::source::{Apart, Limits, Loaded, Opener, Templates, hash};
use masswerk::span::{FileFacts, FileId, Files};
use masswerk::submission::{Submission, convert, recognise};
use rayon::prelude::*;

/// How often each stage is run; the median counts.
const ROUNDS: usize = 3;

fn main() -> Result<()> {
    // `cargo test --benches` builds and starts benches too; only `cargo bench` measures.
    if !std::env::args().any(|it| it == "--bench") {
        return Ok(());
    }
    let asked: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let parts: [(&str, Part); 6] = [
        ("starting", starting::run),
        ("reading", reading::run),
        ("writing", writing::run),
        ("stages", stages),
        ("run", whole::run),
        ("handover", whole::hand_over),
    ];
    // `cargo bench -- starting` measures a part alone.
    let is_asked = |name: &str| asked.is_empty() || asked.iter().any(|it| it == name);
    parts.into_iter().filter(|it| is_asked(it.0)).try_for_each(|(_, measure)| measure())
}

/// A part of the bench.
type Part = fn() -> Result<()>;

/// A season in memory, stage by stage.
struct Bench {
    kit: Kit,
    templates: Templates,
    locale: Locale,
    readers: Apart,
    period: Period,
}

/// A return as bytes, with the place of its workspace.
struct Sent {
    workspace: usize,
    file: FileId,
    period: Period,
    bytes: Vec<u8>,
}

fn stages() -> Result<()> {
    let texts = Texts::load()?;
    let bench = Bench::load()?;
    let request =
        Request { measures: 26, quarters: 3, partnerships: 100, seed: 2025, rows: 0, faults: 12 };
    let workspaces = generate(&bench.kit, &texts, &request)?;
    let mut files = Files::default();
    let sent = sent(&workspaces, &mut files);
    let registers = registers(&bench, &workspaces, &mut files)?;
    let returns = sent.len();
    println!(
        "season × 100: {} partnerships, {returns} returns, 2 threads or more",
        workspaces.len()
    );

    let mut times: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    let mut documents = 0;
    for _ in 0..ROUNDS {
        let copies: Vec<Vec<u8>> = sent.iter().map(|it| it.bytes.clone()).collect();
        let start = Instant::now();
        let read: Vec<Option<Submission>> = sent
            .par_iter()
            .zip(copies)
            .map(|(it, bytes)| {
                bench.read(&bench.readers, FormKind::Return, it.file, it.period, bytes)
            })
            .collect();
        times.entry("1 read").or_default().push(start.elapsed());

        let cx = Context {
            programme: &bench.kit.programme,
            as_of: bench.period.last_day(),
            files: &files,
        };
        let start = Instant::now();
        let checked: Vec<Findings> = read
            .par_iter()
            .zip(&sent)
            .map(|(submission, it)| {
                let mut found = Findings::default();
                if let Some(submission) = submission {
                    check_submission(&cx, submission, Some(&registers[it.workspace]), &mut found);
                }
                found
            })
            .collect();
        times.entry("2 check").or_default().push(start.elapsed());

        let start = Instant::now();
        let mut seasons = bench.seasons(&registers, &sent, read, &checked, &files);
        let mut found = Findings::default();
        for season in &mut seasons {
            check_season(&cx, season, &mut found);
        }
        let data: Vec<_> = seasons
            .iter()
            .map(|it| assemble(&bench.kit.programme, it, bench.period.last_day(), Vec::new()))
            .collect();
        times.entry("3 assemble").or_default().push(start.elapsed());

        let start = Instant::now();
        let partnership = bench.partnership();
        let revision = Revision {
            number: 1,
            earlier: None,
            changes: Changes::default(),
            is_shown_otherwise: false,
        };
        documents = seasons
            .iter()
            .zip(&data)
            .map(|(season, data)| {
                bench.render(&Sources {
                    programme: &bench.kit.programme,
                    partnership: &partnership,
                    audience: Audience::Internal,
                    season,
                    data,
                    found: &found,
                    files: &files,
                    locale: &bench.locale,
                    run: "0000·0000",
                    revision: &revision,
                    handovers: &[],
                })
            })
            .sum();
        times.entry("4 render").or_default().push(start.elapsed());
    }
    println!("| stage | all | each |\n|---|---|---|");
    for (stage, mut times) in times {
        times.sort();
        let median = times[times.len() / 2];
        let (count, of) =
            if stage == "4 render" { (documents, "document") } else { (returns, "return") };
        let each = median / u32::try_from(count).unwrap_or(1).max(1);
        println!("| {stage} | {:.2} s | {each:.1?} a {of} |", median.as_secs_f64());
    }
    Ok(())
}

/// Takes the returns out of the workspaces, in the order of their paths.
fn sent(workspaces: &[Workspace], files: &mut Files) -> Vec<Sent> {
    let mut sent = Vec::new();
    for (workspace, it) in workspaces.iter().enumerate() {
        for (path, bytes) in &it.files {
            let mut parts = path.split('/');
            let period = parts.nth(1).and_then(|it| it.parse::<Period>().ok());
            let Some(period) = period.filter(|_| !path.ends_with("taetigkeit.xlsx")) else {
                continue;
            };
            let facts = FileFacts {
                path: path.as_str().into(),
                size: bytes.len() as u64,
                hash: hash(bytes),
            };
            sent.push(Sent { workspace, file: files.add(facts), period, bytes: bytes.clone() });
        }
    }
    sent
}

fn registers(bench: &Bench, workspaces: &[Workspace], files: &mut Files) -> Result<Vec<Register>> {
    workspaces
        .iter()
        .map(|it| {
            let bytes = it.files.get("input/register.xlsx").ok_or("every season has a register")?;
            let read = bench.read(
                &bench.readers,
                FormKind::Register,
                files.note("register.xlsx"),
                bench.period,
                bytes.clone(),
            );
            let submission = read.ok_or("the register can be read")?;
            Ok(Register::of(&bench.kit.programme, submission))
        })
        .collect()
}

impl Bench {
    fn load() -> Result<Self> {
        let templates = Templates::built_in();
        Ok(Self {
            locale: Locale::new(Lang::De, &templates.catalogues(Lang::De))?,
            readers: Apart::new(env!("CARGO_BIN_EXE_masswerk").into()),
            period: Period::new(2025, 3).ok_or("a quarter")?,
            templates,
            kit: Kit::load()?,
        })
    }

    fn read(
        &self,
        opener: &dyn Opener,
        kind: FormKind,
        file: FileId,
        period: Period,
        bytes: Vec<u8>,
    ) -> Option<Submission> {
        let mut found = Findings::default();
        let sent = vec![Loaded { file, sheet: None, bytes }];
        let book = opener.open(sent, &Limits::EVERYDAY, &mut found).ok()??;
        let raw = recognise(&self.kit.programme, kind, file, &book, &mut found)?;
        Some(convert(&self.kit.programme, raw, Some(period), period.last_day(), &mut found))
    }

    fn seasons(
        &self,
        registers: &[Register],
        sent: &[Sent],
        read: Vec<Option<Submission>>,
        checked: &[Findings],
        files: &Files,
    ) -> Vec<Season> {
        let mut returns: Vec<Vec<Return>> = registers.iter().map(|_| Vec::new()).collect();
        for ((it, submission), found) in sent.iter().zip(read).zip(checked) {
            let Some(submission) = submission else { continue };
            let known = &registers[it.workspace].measures;
            let Some(measure) = submission.measure().filter(|it| known.contains_key(*it)) else {
                continue;
            };
            let measure = measure.clone();
            let verdict = Verdicts::of(found).on(&submission);
            returns[it.workspace].push(Return {
                submission,
                sender: Sender::Measure(measure),
                period: it.period,
                serial: Some(1),
                stated_on: None,
                seen_on: None,
                hash: files.facts(it.file).hash.clone(),
                verdict,
                corrected: Vec::new(),
            });
        }
        let season = |(register, returns): (&Register, Vec<Return>)| {
            let mut found = Findings::default();
            let standings = decide(register, &returns, self.period, files, &mut found).standings;
            Season { register: register.clone(), period: self.period, returns, standings }
        };
        registers.iter().zip(returns).map(season).collect()
    }

    fn partnership(&self) -> masswerk::partnership::Partnership {
        let settings = "[partnership]\nname = \"Bench\"\nlead-office = \"-\"\n\
                        coordination-office = \"-\"\ncontact = \"-\"\n\
                        programme = \"demokratie-leben\"\n";
        let mut files = Files::default();
        let file = files.note("masswerk.toml");
        let mut found = Findings::default();
        masswerk::partnership::resolve(file, settings, &self.templates, &mut found)
            .expect("these settings are sound")
    }

    /// Renders the documents of a season and returns how many they are.
    fn render(&self, sources: &Sources<'_>) -> usize {
        let book = compose_workbook(sources, ROWS_MAX);
        let workbook = masswerk::render::xlsx::render(book, "../../input", &self.locale);
        #[cfg(feature = "pdf")]
        let is_typeset = {
            let report = masswerk::report::compose_progress(sources);
            masswerk::render::pdf::report(&report, &self.templates, &self.locale).is_ok()
        };
        #[cfg(not(feature = "pdf"))]
        let is_typeset = false;
        usize::from(workbook.is_ok()) + usize::from(is_typeset)
    }
}
