//! The season that is committed with the program: what each measure sends in, quarter by quarter.
//!
//! Whatever is not named here is a good return, sent once. `input/README.md` tells the same story to
//! those who open the folder; it is changed together with this file.

use std::collections::BTreeMap;

use super::csv_set::csv_set;
use super::fault::Fault;
use super::faults::inject;
use super::kit::{Kit, Notation, Paper, Result, code};
use super::measure::Measure;
use super::register::{Correction, Decisions, Waiver};
use super::report::{path, report, report_in};
use super::texts::Texts;
use super::{Request, Scene, settings};
use crate::base::{Lang, NaiveDate, Period};
use crate::form::Entry;
use crate::privacy::Key;
use crate::season::Register;

/// Its seed.
pub const SEED: u64 = 2025;
/// Its measures.
pub const MEASURES: usize = 26;
/// Its quarters.
pub const QUARTERS: u8 = 3;

/// What becomes of a return on its way.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// It never comes.
    Missing,
    /// It comes with faults.
    Faulty(&'static [Fault]),
    /// It comes twice: first with some faults, then as a correction with others.
    Corrected(&'static [Fault], &'static [Fault]),
    /// It comes twice, byte for byte the same.
    Doubled,
    /// The form of the quarter before comes first, then the right one.
    LastQuarterFirst,
    /// It is typed in English notation on an English form.
    English,
    /// Nobody counted.
    NotCollected,
    /// The file is empty.
    Empty,
    /// A scan that was given the name of a spreadsheet comes first, then the spreadsheet.
    ScanFirst,
    /// It comes as csv files.
    Csv,
    /// `LibreOffice` saved it.
    SavedBy(Saved),
}

/// The measures, by their numbers, whose returns are not simply good.
const STORY: [(usize, u8, Way); 26] = [
    (8, 1, Way::Corrected(&[Fault::PartsDiffer], &[])),
    (15, 1, Way::Corrected(&[Fault::AmountNegative], &[])),
    (6, 2, Way::LastQuarterFirst),
    (13, 2, Way::Corrected(&[Fault::NotADate], &[])),
    (16, 2, Way::Missing),
    (20, 2, Way::Corrected(&[Fault::NotACode], &[])),
    (3, 2, Way::Faulty(&[Fault::DaysReversed])),
    (1, 3, Way::Corrected(&[Fault::VoucherForgotten], &[])),
    (2, 3, Way::English),
    (3, 3, Way::Doubled),
    (4, 3, Way::Faulty(&[Fault::PlanOverrun])),
    (5, 3, Way::Faulty(&[Fault::FeeAboveRate, Fault::SupervisorMissing])),
    (6, 3, Way::SavedBy(Saved::Ods)),
    (7, 3, Way::Csv),
    (8, 3, Way::NotCollected),
    (10, 3, Way::Corrected(&[], &[Fault::PaymentDayMissing])),
    (11, 3, Way::Faulty(&[Fault::EmailBroken])),
    (12, 3, Way::Faulty(&[Fault::InvoiceDayAsPayment])),
    (13, 3, Way::Faulty(&[Fault::NotANumber, Fault::NumberAmbiguous])),
    (15, 3, Way::Faulty(&[Fault::VoucherTwice])),
    (16, 3, Way::Faulty(&[Fault::VersionOld])),
    (17, 3, Way::Faulty(&[Fault::InvoiceDayAsPayment])),
    (18, 3, Way::Missing),
    (19, 3, Way::Empty),
    (22, 3, Way::ScanFirst),
    (23, 3, Way::SavedBy(Saved::Xlsx)),
];

/// Files by their path, with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A form that another program is to save.
#[derive(Debug)]
pub struct Resaving {
    /// The format in which it saves.
    pub by: Saved,
    /// The path under which the file then lies.
    pub path: String,
    /// The form as this program writes it.
    pub form: Vec<u8>,
    /// The day as of which it is read.
    pub day: NaiveDate,
}

/// A format in which another program saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// `OpenDocument`.
    Ods,
    /// Excel's format, as `LibreOffice` writes it.
    Xlsx,
}

impl Saved {
    /// Returns the ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Ods => "ods",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Makes the demo, and says which files stay as this program wrote them although another was to save
/// them. `resave` has a form saved by another program; it returns nothing where that is not there.
///
/// # Errors
///
/// When a form does not come out sound, or when `resave` fails.
pub fn demo(
    kit: &Kit,
    texts: &Texts,
    resave: &dyn Fn(&Resaving) -> Result<Option<Vec<u8>>>,
) -> Result<(Files, Vec<String>)> {
    let request = Request {
        measures: MEASURES,
        quarters: QUARTERS,
        partnerships: 1,
        seed: SEED,
        rows: 0,
        faults: 0,
    };
    Season { scene: Scene::new(kit, texts, &request, 0)?, resave }.files()
}

struct Season<'a> {
    scene: Scene<'a>,
    resave: &'a dyn Fn(&Resaving) -> Result<Option<Vec<u8>>>,
}

impl Season<'_> {
    fn files(&self) -> Result<(Files, Vec<String>)> {
        let scene = &self.scene;
        let measures: Vec<Measure> = (0..MEASURES).map(|it| Measure::plan(scene, it)).collect();
        let (bytes, register) = scene.register(&measures, &decisions(&measures))?;
        let mut files = scene.office_files(&measures)?;
        files.insert("masswerk.toml".to_owned(), settings::settings(scene).into_bytes());
        files.insert(Key::FILE.to_owned(), settings::key(scene).into_bytes());
        files.insert("input/register.xlsx".to_owned(), bytes);
        files.insert("input/README.md".to_owned(), include_bytes!("texts/README.md").to_vec());
        let mut unsaved = Vec::new();
        let mut told = 0;
        for measure in &measures {
            for period in measure.owed() {
                let is_here =
                    |it: &&(usize, u8, Way)| it.0 == measure.index + 1 && it.1 == period.quarter();
                let way = STORY.iter().find(is_here).map(|it| it.2);
                told += usize::from(way.is_some());
                let sent = Sent { season: self, register: &register, measure, period };
                sent.add(way.unwrap_or(Way::Faulty(&[])), &mut files, &mut unsaved)?;
            }
        }
        if told != STORY.len() {
            return Err("the story names a return that nobody owes".into());
        }
        Ok((files, unsaved))
    }
}

/// A payment before the grant that the office had allowed, and an hour that came by telephone.
fn decisions(measures: &[Measure]) -> Decisions {
    let day = |month, day| NaiveDate::from_ymd_opt(2025, month, day).unwrap_or_default();
    let by = "A. Muster (Koordinierungs- und Fachstelle)".to_owned();
    let waiver = Waiver {
        rule: "S107",
        measure: measures[16].id.clone(),
        reason: "Vorzeitiger Maßnahmebeginn war am 02.07.2025 schriftlich zugelassen; der Bescheid wird angepasst.",
        by: by.clone(),
        until: day(12, 31),
    };
    let corrections = Period::new(2025, 3).map(|period| Correction {
        measure: measures[10].id.clone(),
        period,
        cell: ["Veranstaltungen!E7", "5,5", "6,5"],
        reason: "Am Telefon nachgereicht: Der Rundgang danach dauerte noch eine Stunde.",
        by,
        on: day(10, 8),
    });
    Decisions { waivers: vec![waiver], corrections: corrections.into_iter().collect() }
}

/// A return that is owed.
struct Sent<'a> {
    season: &'a Season<'a>,
    register: &'a Register,
    measure: &'a Measure,
    period: Period,
}

impl Sent<'_> {
    fn add(&self, way: Way, files: &mut Files, unsaved: &mut Vec<String>) -> Result<()> {
        let plain = path(self.measure, self.period);
        let beside = |ending: &str| plain.replace(".xlsx", ending);
        match way {
            Way::Missing => {}
            Way::Faulty(faults) => {
                files.insert(plain, self.paper(1, faults)?.write()?);
            }
            Way::Corrected(first, second) => {
                files.insert(beside("_Korrektur.xlsx"), self.paper(2, second)?.write()?);
                files.insert(plain, self.paper(1, first)?.write()?);
            }
            Way::Doubled => {
                let bytes = self.paper(1, &[])?.write()?;
                files.insert(beside("_Kopie.xlsx"), bytes.clone());
                files.insert(plain, bytes);
            }
            Way::LastQuarterFirst => {
                let earlier = Period::new(self.period.year(), self.period.quarter() - 1);
                let earlier = earlier.ok_or("the story begins in the second quarter")?;
                let old = report(&self.season.scene, self.register, self.measure, earlier, 1);
                files.insert(
                    path(self.measure, self.period).replace(".xlsx", "_alt.xlsx"),
                    old.write()?,
                );
                files.insert(plain, self.paper(1, &[])?.write()?);
            }
            Way::English => {
                let style = (Lang::En, Notation::EnglishText);
                let scene = &self.season.scene;
                let paper = report_in(scene, self.register, self.measure, self.period, 1, style);
                files.insert(plain, paper.write()?);
            }
            Way::NotCollected => {
                let mut paper = self.paper(1, &[])?;
                not_collected(&mut paper);
                files.insert(plain, paper.write()?);
            }
            Way::Empty => {
                files.insert(plain, Vec::new());
            }
            Way::ScanFirst => {
                files.insert(beside("_Scan.xlsx"), SCAN.to_vec());
                files.insert(plain, self.paper(1, &[])?.write()?);
            }
            Way::Csv => {
                for (sheet, bytes) in csv_set(&self.paper(1, &[])?)? {
                    files.insert(beside(&format!("_{sheet}.csv")), bytes);
                }
            }
            Way::SavedBy(format) => self.resaved(format, files, unsaved)?,
        }
        Ok(())
    }

    fn paper(&self, serial: i64, faults: &[Fault]) -> Result<Paper<'_>> {
        let Self { season, register, measure, period } = self;
        let mut paper = report(&season.scene, register, measure, *period, serial);
        for fault in faults {
            let made = inject(*fault, &mut paper, measure, *period);
            made.ok_or_else(|| format!("{fault:?} has no place in {} {period}", measure.id))?;
        }
        Ok(paper)
    }

    /// Adds what another program saved; where it cannot, the form as it was written.
    fn resaved(&self, by: Saved, files: &mut Files, unsaved: &mut Vec<String>) -> Result<()> {
        let plain = path(self.measure, self.period);
        let form = self.paper(1, &[])?.write()?;
        let day = self.period.last_day();
        let asked = Resaving { by, path: plain.replace("xlsx", by.ending()), form, day };
        if let Some(made) = (self.season.resave)(&asked)? {
            files.insert(asked.path, made);
        } else {
            files.insert(plain.clone(), asked.form);
            unsaved.push(plain);
        }
        Ok(())
    }
}

/// A scan under the name of a spreadsheet: what a scanner writes, with nothing on the page.
const SCAN: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n\
trailer<</Root 1 0 R>>\n%%EOF\n";

/// Answers everything about numbers of people by saying that nobody counted.
fn not_collected(paper: &mut Paper<'_>) {
    paper.answer("teilnahme.gesamt", Entry::NotCollected);
    paper.answer("teilnahme.erhebung", code("nicht_erhoben"));
    for row in 0..paper.rows("veranstaltungen") {
        paper.set("veranstaltungen.teilnehmende", row, Entry::NotCollected);
    }
    for field in ["alter.anzahl", "geschlecht.anzahl"] {
        for row in 0..paper.rows(field.split('.').next().unwrap_or_default()) {
            paper.set(field, row, Entry::NotCollected);
        }
    }
}
