//! Makes invented seasons: partnerships with a register, returns and the office's own sheets.
//!
//! Every number is drawn from the seed, per partnership, measure and purpose, so that the same
//! request gives the same bytes, in whatever order the files are written. Everything stays in memory.

mod chosen;
mod course;
mod csv_set;
pub mod demo;
mod fault;
mod faults;
mod faulty_receipts;
mod finances;
mod kit;
mod measure;
mod office;
mod quarter;
mod random;
mod register;
mod report;
mod settings;
mod texts;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use fault::Fault;
pub use kit::{Kit, Result};
pub use texts::Texts;

use self::kit::House;
use self::measure::Measure;
use self::random::Dice;
use self::register::Decisions;
use self::texts::Place;
use crate::base::{NaiveDate, Period};
use crate::programme::FormKind;
use crate::season::Register;

/// The year of all seasons: the first in which both ways of accounting exist side by side.
pub(crate) const YEAR: u16 = 2025;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// Measures of a partnership.
    pub measures: usize,
    /// Quarters of the year, from the first.
    pub quarters: u8,
    /// Partnerships.
    pub partnerships: usize,
    /// The seed.
    pub seed: u64,
    /// Least number of receipts in a return.
    pub rows: usize,
    /// In how many of a hundred returns something is wrong.
    pub faults: i64,
}

/// The folder of a partnership, in memory.
#[derive(Debug)]
pub struct Workspace {
    /// Its name.
    pub folder: String,
    /// Its files by their path, with `/`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What is wrong on purpose: file and fault.
    pub faults: BTreeMap<String, Fault>,
}

/// A partnership that is being made.
pub(crate) struct Scene<'a> {
    /// The definition.
    pub kit: &'a Kit,
    /// The words.
    pub texts: &'a Texts,
    /// Where it is.
    pub place: Place,
    /// How it is called.
    pub house: House,
    /// Which of the partnerships it is, from zero.
    pub number: usize,
    /// Least number of receipts in a return.
    pub rows: usize,
    /// The day as of which everything stands.
    pub as_of: NaiveDate,
    seed: u64,
    quarters: u8,
}

/// Makes the partnerships that are asked for.
///
/// # Errors
///
/// When a form does not come out sound; nothing the request can say leads there.
pub fn generate(kit: &Kit, texts: &Texts, request: &Request) -> Result<Vec<Workspace>> {
    (0..request.partnerships)
        .into_par_iter()
        .map(|number| {
            let scene = Scene::new(kit, texts, request, number)?;
            workspace(&scene, request)
        })
        .collect()
}

fn workspace(scene: &Scene<'_>, request: &Request) -> Result<Workspace> {
    let measures: Vec<Measure> =
        (0..request.measures).into_par_iter().map(|index| Measure::plan(scene, index)).collect();
    let (bytes, register) = scene.register(&measures, &Decisions::default())?;
    let mut files = scene.office_files(&measures)?;
    files.insert("masswerk.toml".to_owned(), settings::settings(scene).into_bytes());
    files.insert("input/register.xlsx".to_owned(), bytes);
    let owed: Vec<(&Measure, Period)> =
        measures.iter().flat_map(|it| it.owed().map(move |period| (it, period))).collect();
    let returns: Vec<(String, Vec<u8>, Option<Fault>)> = owed
        .into_par_iter()
        .map(|(measure, period)| {
            let mut paper = report::report(scene, &register, measure, period, 1);
            let mut dice = scene.dice(&[measure.index, 50, usize::from(period.quarter())]);
            let wanted = dice.chance(request.faults);
            let fault = wanted
                .then(|| faults::any(&mut dice, &mut paper, measure, period, scene.last()))
                .flatten();
            Ok((report::path(measure, period), paper.write()?, fault))
        })
        .collect::<Result<_>>()?;
    let mut faults = BTreeMap::new();
    for (path, bytes, fault) in returns {
        faults.extend(fault.map(|it| (path.clone(), it)));
        files.insert(path, bytes);
    }
    Ok(Workspace { folder: format!("{:02}-{}", scene.number + 1, scene.place.slug), files, faults })
}

impl<'a> Scene<'a> {
    /// Sets the scene for a partnership.
    ///
    /// # Errors
    ///
    /// When so many quarters have no year.
    pub(crate) fn new(
        kit: &'a Kit,
        texts: &'a Texts,
        request: &Request,
        number: usize,
    ) -> Result<Self> {
        let last = Period::new(YEAR, request.quarters).ok_or("a year has one to four quarters")?;
        let place = &texts.places[number % texts.places.len()];
        // More partnerships than invented towns: the towns are numbered.
        let place = match number / texts.places.len() {
            0 => place.clone(),
            round => Place {
                town: format!("{} {}", place.town, round + 1),
                short: format!("{} {}", place.short, round + 1),
                slug: format!("{}-{}", place.slug, round + 1),
                ..place.clone()
            },
        };
        let house = House {
            name: format!("Partnerschaft für Demokratie {}", place.short),
            lead_office: format!("Stadt {}", place.town),
            coordination_office: format!(
                "Koordinierungs- und Fachstelle bei der Sozialen Dienste {} gGmbH",
                place.land
            ),
            contact: format!("kontakt@pfd-{}.example.org", place.slug),
        };
        Ok(Self {
            kit,
            texts,
            place,
            house,
            number,
            rows: request.rows,
            as_of: chosen::after(last.last_day(), 17),
            seed: request.seed,
            quarters: request.quarters,
        })
    }

    /// Returns the last quarter of the season.
    pub(crate) fn last(&self) -> Period {
        Period::new(YEAR, self.quarters)
            .unwrap_or_else(|| unreachable!("a scene has such a quarter"))
    }

    /// Returns the quarters of the season.
    pub(crate) fn periods(&self) -> impl Iterator<Item = Period> {
        self.last().year_to_date()
    }

    /// Returns the dice of a purpose.
    pub(crate) fn dice(&self, purpose: &[usize]) -> Dice {
        let mut whole = vec![self.number];
        whole.extend(purpose);
        Dice::of(self.seed, &whole)
    }

    /// Returns the name of a person who does not exist.
    pub(crate) fn person(&self, dice: &mut Dice) -> String {
        let words = &self.texts.words;
        format!("{} {}", dice.pick(&words.first_names), dice.pick(&words.surnames))
    }

    /// Writes the register, and reads it back as the office's forms are made from it.
    ///
    /// # Errors
    ///
    /// When it does not come out sound.
    pub(crate) fn register(
        &self,
        measures: &[Measure],
        decisions: &Decisions,
    ) -> Result<(Vec<u8>, Register)> {
        let bytes = register::register(self, measures, decisions).write()?;
        let submission =
            self.kit.read(FormKind::Register, bytes.clone(), self.last().last_day())?;
        Ok((bytes, Register::of(&self.kit.programme, submission)))
    }

    /// Writes the office's own sheet of each quarter.
    ///
    /// # Errors
    ///
    /// When one cannot be written.
    pub(crate) fn office_files(&self, measures: &[Measure]) -> Result<BTreeMap<String, Vec<u8>>> {
        self.periods()
            .map(|it| {
                let paper = office::office(self, measures, it);
                Ok((format!("input/{it}/taetigkeit.xlsx"), paper.write()?))
            })
            .collect()
    }
}

/// Returns the days on which the Alliance meets.
pub(crate) fn sittings() -> impl Iterator<Item = NaiveDate> {
    let days = [(1, 22), (3, 19), (6, 18), (9, 17), (11, 19)];
    days.into_iter().filter_map(|(month, day)| NaiveDate::from_ymd_opt(i32::from(YEAR), month, day))
}

/// Returns the last day on which the Alliance meets up to a day; its first of the year where there is
/// none.
pub(crate) fn sitting_before(day: NaiveDate) -> NaiveDate {
    sittings().take_while(|it| *it <= day).last().or_else(|| sittings().next()).unwrap_or(day)
}
