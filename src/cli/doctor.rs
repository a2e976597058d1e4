//! `doctor`: what is set up in a workspace, what is missing and what is odd, each with the next step.

use std::path::Path;

use serde_json::json;

use super::args::{Common, DoctorArgs, Look};
use super::workspace::Workspace;
use super::{Error, form, terminal};
use crate::base::Period;
use crate::dataset::Coverage;
use crate::finding::{Arg, Findings};
use crate::intake::Intake;
use crate::programme::{self, Meaning, Mode, SettingKey};
use crate::render::json as as_json;
use crate::season::faults::EXAMPLE_LEFT;
use crate::season::{Measure, Register, return_due};
use crate::source::{entries, is_lock, is_named_like_a_table};
use crate::span::Files;

/// How many names a sentence lists.
const NAMES_MAX: usize = 8;

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// As it should.
    Fine,
    /// It is still to come, and nobody is late.
    Open,
    /// It is not there.
    Missing,
    /// It may not be meant so.
    Odd,
}

impl State {
    const fn name(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Open => "open",
            Self::Missing => "missing",
            Self::Odd => "odd",
        }
    }
}

/// Something that was looked at.
#[derive(Debug)]
struct Observation {
    /// What was looked at, and what was seen: the keys of the sentence and of the next step.
    about: &'static str,
    state: State,
    args: Vec<(&'static str, Arg)>,
}

pub(super) fn doctor(common: &Common, args: &DoctorArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let seen = Survey::of(&workspace)?;
    let locale = &workspace.locale;
    let sentence = |it: &Observation| locale.fill(&format!("doctor-{}", it.about), &it.args);
    let next = |it: &Observation| {
        let step = || locale.fill(&format!("doctor-next-{}", it.about), &it.args);
        (it.state != State::Fine).then(step)
    };
    match args.look {
        Look::Text => {
            let lines = seen.iter().map(|it| {
                let mark = locale.text(&format!("doctor-mark-{}", it.state.name()));
                let next = next(it).map_or_else(String::new, |it| format!("      → {it}\n"));
                format!("  {mark}  {}\n{next}", sentence(it))
            });
            let count = |state| Arg::from(seen.iter().filter(|it| it.state == state).count());
            let counts = [("missing", count(State::Missing)), ("odd", count(State::Odd))];
            let sum = locale.fill("doctor-sum", &counts);
            terminal::print(&format!("{}\n{sum}\n", lines.collect::<String>()))?;
        }
        Look::Json => {
            let all: Vec<_> = seen
                .iter()
                .map(|it| {
                    json!({
                        "about": it.about,
                        "state": it.state.name(),
                        "message": sentence(it),
                        "next": next(it),
                    })
                })
                .collect();
            let bytes = as_json::pretty(&json!({ "observations": all }));
            terminal::print(&String::from_utf8_lossy(&bytes))?;
        }
    }
    Ok(0)
}

/// What is seen of a workspace.
struct Survey<'a> {
    workspace: &'a Workspace,
    seen: Vec<Observation>,
}

impl<'a> Survey<'a> {
    /// Looks at everything, from the settings to what was sent.
    fn of(workspace: &'a Workspace) -> Result<Vec<Observation>, Error> {
        let mut survey = Self { workspace, seen: Vec::new() };
        survey.settings();
        let inbox = workspace.inbox();
        if !inbox.folder.is_dir() {
            survey.note("no-inbox", State::Missing, Vec::new());
            return Ok(survey.seen);
        }
        survey.misplaced();
        let newest = inbox.periods()?.pop().map(|it| it.0);
        let period = newest.or_else(|| Period::containing(workspace.ground.as_of));
        let Some(period) = period else { return Ok(survey.seen) };
        let intake = Intake::of(&workspace.ground, &inbox, period)?;
        match &intake.season {
            Some(season) => survey.register(&season.register, period, &intake.found),
            None => survey.note("no-register", State::Missing, Vec::new()),
        }
        survey.open_register(&inbox.folder);
        survey.forms(&intake);
        survey.returns(&intake, newest.is_some());
        if let Some((path, meant)) = inbox.misnamed()? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let args = vec![("name", Arg::Text(name)), ("meant", Arg::Text(meant.to_string()))];
            survey.note("misnamed", State::Odd, args);
        }
        match intake.editions.newest() {
            Some(edition) => {
                let args = vec![("number", i64::from(edition).into()), ("period", period.into())];
                survey.note("edition", State::Fine, args);
            }
            None => survey.note("no-edition", State::Open, vec![("period", period.into())]),
        }
        if cfg!(not(feature = "pdf")) {
            survey.note("no-pdf", State::Odd, Vec::new());
        }
        Ok(survey.seen)
    }

    fn note(&mut self, about: &'static str, state: State, args: Vec<(&'static str, Arg)>) {
        self.seen.push(Observation { about, state, args });
    }

    /// Notes that something is odd about each of these; nothing where there are none.
    fn list(&mut self, about: &'static str, names: &[String]) {
        if names.is_empty() {
            return;
        }
        let shown = names.len().min(NAMES_MAX);
        let args = vec![
            ("count", names.len().into()),
            ("names", Arg::Text(self.workspace.locale.enumeration(&names[..shown]))),
            ("more", (names.len() - shown).into()),
        ];
        self.note(about, State::Odd, args);
    }

    fn settings(&mut self) {
        let ground = &self.workspace.ground;
        let (partnership, programme) = (&ground.partnership, &ground.programme);
        let lang = self.workspace.locale.lang();
        let args = vec![
            ("partnership", partnership.name.as_str().into()),
            ("programme", programme.title.get(lang).into()),
        ];
        let as_of = partnership.as_of;
        let proposal = self.workspace.locale.text("setup-source-proposal");
        let (mut files, mut found) = (Files::default(), Findings::default());
        let own =
            programme::load(&partnership.programme, &ground.templates, &mut files, &mut found);
        let own = own.map(|it| it.settings).unwrap_or_default();
        let label = |key: SettingKey| programme.settings[&key].label.get(lang).to_owned();
        let overrides: Vec<(SettingKey, &str)> = partnership.overridden().collect();
        let value = |key| programme.settings[&key].value;
        let is_idle = |key| own.get(&key).is_some_and(|it| it.value == value(key));
        // Who confirms a value with a source of the place wants that source to be printed.
        let is_unsourced = |source: &str| source.trim().is_empty() || source == proposal;
        let unsourced = overrides.iter().filter(|it| is_unsourced(it.1)).map(|it| it.0);
        let (idle, unsourced): (Vec<_>, Vec<_>) = unsourced.partition(|it| is_idle(*it));
        let labels = |keys: Vec<SettingKey>| keys.into_iter().map(label).collect::<Vec<_>>();
        let (idle, unsourced) = (labels(idle), labels(unsourced));
        self.note("settings", State::Fine, args);
        if let Some(day) = as_of {
            self.note("as-of", State::Odd, vec![("day", day.into())]);
        }
        self.list("idle", &idle);
        self.list("unsourced", &unsourced);
    }

    /// Looks for spreadsheets where nobody reads them: beside the settings, and in `input/` itself.
    fn misplaced(&mut self) {
        let inbox = self.workspace.inbox().folder;
        let above = inbox.parent().map(Path::to_owned).unwrap_or_default();
        let mut names = Vec::new();
        for (folder, shown) in [(&above, ""), (&inbox, "input/")] {
            let there = entries(folder).unwrap_or_default().into_iter();
            let there = there.filter(|(name, path)| {
                let is_register = !shown.is_empty() && name.starts_with("register.");
                path.is_file() && is_named_like_a_table(name) && !is_lock(name) && !is_register
            });
            names.extend(there.map(|it| format!("{shown}{}", it.0)));
        }
        self.list("misplaced", &names);
    }

    fn open_register(&mut self, inbox: &Path) {
        let there = entries(inbox).unwrap_or_default();
        let is_open = there.iter().any(|it| is_lock(&it.0) && it.0.contains("register."));
        if is_open {
            self.note("register-open", State::Odd, Vec::new());
        }
    }

    fn register(&mut self, register: &Register, period: Period, found: &Findings) {
        let year = i64::from(period.year());
        let of_year: Vec<&Measure> =
            register.measures.values().filter(|it| it.year.is_none_or(|it| it == year)).collect();
        let granted = of_year.iter().filter(|it| it.is_granted()).count();
        let args = vec![
            ("measures", of_year.len().into()),
            ("granted", granted.into()),
            ("year", Arg::Text(year.to_string())),
        ];
        if of_year.is_empty() {
            self.note("no-measures", State::Missing, args);
        } else {
            self.note("register", State::Fine, args);
            if granted == 0 {
                self.note("none-granted", State::Odd, Vec::new());
            }
        }
        if found.all().iter().any(|it| it.meta.code == EXAMPLE_LEFT.code) {
            self.note("example", State::Odd, Vec::new());
        }
        let owing = || of_year.iter().filter(|it| it.owes(period));
        let name = |it: &&&Measure| it.id.as_str().to_owned();
        let has_address = |it: &Measure| it.contact.as_ref().is_some_and(|it| it.1.is_some());
        self.list(
            "no-contact",
            &owing().filter(|it| !has_address(it)).map(|it| name(&it)).collect::<Vec<_>>(),
        );
        let programme = &self.workspace.ground.programme;
        let rate = programme.known_amount(SettingKey::LumpSumPerParticipantDay);
        let by_lump_sums = || owing().filter(|it| it.mode(period) == Some(Mode::LumpSums));
        let unpriced: Vec<String> = by_lump_sums()
            .filter(|it| rate.is_none() && it.lump_sum(period).is_none())
            .map(|it| name(&it))
            .collect();
        self.list("no-rate", &unpriced);
        let lang = self.workspace.locale.lang();
        let has_budget =
            |fund: &str| register.funds.iter().any(|it| *it.fund == *fund && it.year == Some(year));
        let mut funds: Vec<&str> = of_year
            .iter()
            .filter_map(|it| it.fund.as_deref())
            .filter(|it| !has_budget(it))
            .collect();
        funds.sort_unstable();
        funds.dedup();
        let label = |fund: &str| {
            let code = programme.code_of(Meaning::Fund, fund);
            code.map_or_else(|| fund.to_owned(), |it| it.label.get(lang).to_owned())
        };
        self.list("no-budget", &funds.into_iter().map(label).collect::<Vec<_>>());
    }

    /// Looks at what came for the period, and whether it counts.
    fn returns(&mut self, intake: &Intake, is_there: bool) {
        let period = intake.period;
        if !is_there {
            self.note("no-period", State::Missing, vec![("meant", Arg::Text(period.to_string()))]);
            return;
        }
        let Some(season) = &intake.season else { return };
        let coverage = Coverage::of(season, Vec::new());
        let (missing, refused) = (coverage.missing(), coverage.refused());
        let unassigned = intake.unassigned.len();
        let due = return_due(&self.workspace.ground.programme, period);
        let is_late = self.workspace.ground.as_of > due;
        let args = vec![
            ("period", period.into()),
            ("folder", Arg::Text(period.to_string())),
            ("expected", coverage.expected.into()),
            ("included", coverage.included.into()),
            ("refused", refused.into()),
            ("missing", missing.into()),
            ("unassigned", unassigned.into()),
            ("due", due.into()),
        ];
        let state = match (refused + unassigned, missing) {
            (0, 0) => State::Fine,
            (0, _) if !is_late => State::Open,
            (0, _) if intake.deliveries == 0 => State::Missing,
            _ => State::Odd,
        };
        let nothing_came = intake.deliveries == 0;
        self.note(if nothing_came { "no-returns" } else { "returns" }, state, args);
    }

    /// Looks whether the forms of the period were made.
    fn forms(&mut self, intake: &Intake) {
        let period = intake.period;
        let mut measures = intake.season.iter().flat_map(|it| it.register.measures.values());
        if !measures.any(|it| it.owes(period)) || intake.deliveries > 0 {
            return;
        }
        let folder = form::folder(self.workspace).join(period.to_string());
        let there = entries(&folder).unwrap_or_default();
        let files = there.iter().filter(|it| is_named_like_a_table(&it.0)).count();
        let args = vec![("period", period.into()), ("files", files.into())];
        match files {
            0 => self.note("no-forms", State::Open, args),
            _ => self.note("forms", State::Fine, args),
        }
    }
}
