//! `init`: a new folder for a partnership, whole or not at all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::Datelike;

use super::args::{Common, InitArgs};
use super::dialogue::{self, Dialogue};
use super::workspace::Workspace;
use super::{Error, environment, form, output, terminal};
use crate::base::{Lang, NaiveDate, Period, text};
use crate::finding::{Arg, Findings};
use crate::locale::Locale;
use crate::programme::{self, Meaning, Mode, Programme};
use crate::sample::{self, Kit, Texts};
use crate::season::return_due;
use crate::setup::{self, Answers, Reader, SETTINGS, Why};
use crate::source::Templates;
use crate::span::Files;

/// The folder in which everything is made before it is moved to its place.
const DRAFT: &str = ".masswerk.neu";

/// What a system puts into a folder by itself.
const OF_THE_SYSTEM: [&str; 2] = ["desktop.ini", "Thumbs.db"];

pub(super) fn init(common: &Common, args: &InitArgs) -> Result<u8, Error> {
    let mut args = args.clone();
    let target = |args: &InitArgs| match &args.folder {
        Some(folder) => common.workspace.join(folder),
        None => common.workspace.clone(),
    };
    let templates = environment::templates(common.templates.as_deref())?;
    let locale = environment::speaking(common.lang, &templates)?;
    if args.demo {
        return demo(&target(&args), &locale);
    }
    let today = common.as_of.unwrap_or_else(environment::today);
    let programme = definition(&args, &templates)?;
    let reader = Reader { programme: &programme };
    let is_asked = !missing(&args).is_empty() && dialogue::is_possible();
    let dialogue = is_asked.then(|| Dialogue::new(reader, &locale));
    if let (Some(dialogue), None, Err(_)) = (&dialogue, &args.folder, vacant(&target(&args))) {
        args.folder = Some(dialogue.folder(format!("pfd-{}", today.year()))?.into());
    }
    let target = target(&args);
    vacant(&target)?;
    if let Some(dialogue) = &dialogue {
        dialogue.complete(&mut args, today)?;
    }
    let answers = answers(&args, reader, locale.lang(), today)?;
    let overview = overview(&answers, &programme, &locale);
    if let Some(dialogue) = &dialogue
        && !dialogue.agrees(&overview)?
    {
        terminal::say(&locale.text("init-left"));
        return Ok(0);
    }
    let place = NewFolder::make(&target)?;
    let work =
        Work { common, templates: &templates, locale: &locale, programme: &programme, today };
    let period = work.fill(&place, &answers)?;
    place.publish()?;
    let said = [("folder", shown(&target)), ("period", Arg::Text(period.to_string()))];
    terminal::print(&format!("{overview}\n{}\n", locale.fill("init-done", &said)))?;
    Ok(0)
}

/// Sets up the invented season instead of a partnership.
fn demo(target: &Path, locale: &Locale) -> Result<u8, Error> {
    vacant(target)?;
    let place = NewFolder::make(target)?;
    let failed = |it: Box<dyn std::error::Error + Send + Sync>| Error::Sample(it.to_string());
    let (kit, texts) =
        (Kit::load().map_err(failed)?, Texts::load().map_err(|it| failed(it.into()))?);
    // What another program would save again stays as this one wrote it.
    let (files, _) = sample::demo::demo(&kit, &texts, &|_| Ok(None)).map_err(failed)?;
    for (path, bytes) in &files {
        output::replace(&place.draft().join(path), bytes)?;
    }
    launchers(&place, locale)?;
    place.publish()?;
    terminal::print(&format!("{}\n", locale.fill("init-demo", &[("folder", shown(target))])))?;
    Ok(0)
}

/// Writes the files for a double click.
fn launchers(place: &NewFolder, locale: &Locale) -> Result<(), Error> {
    let program = std::env::current_exe().map_err(Error::NoReader)?;
    for it in setup::launchers(&program, &place.target, &locale.text("setup-any-key")) {
        let path = place.draft().join(it.name);
        output::replace(&path, it.text.as_bytes())?;
        if it.is_executable {
            output::allow_to_run(&path)?;
        }
    }
    Ok(())
}

fn shown(target: &Path) -> Arg {
    Arg::Text(target.strip_prefix(".").unwrap_or(target).display().to_string())
}

/// Makes sure that nothing lies where the folder is to be.
fn vacant(target: &Path) -> Result<(), Error> {
    let occupied = |reason, name: String| Error::Occupied { path: target.to_owned(), reason, name };
    let entries = match fs::read_dir(target) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => {
            return Err(occupied("file", String::new()));
        }
        Err(error) => return Err(Error::at(target)(error)),
    };
    if target.join(SETTINGS).symlink_metadata().is_ok() {
        return Err(occupied("workspace", String::new()));
    }
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(Error::at(target))?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && !OF_THE_SYSTEM.contains(&name.as_str()) {
            names.push(name);
        }
    }
    match names.into_iter().min() {
        Some(name) => Err(occupied("filled", name)),
        None => Ok(()),
    }
}

/// Returns the definition of the programme that was asked for.
fn definition(args: &InitArgs, templates: &Templates) -> Result<Programme, Error> {
    let known = templates.programmes();
    let id = args.programme.clone().or_else(|| known.first().cloned()).unwrap_or_default();
    let id = id.as_str();
    if !known.iter().any(|it| it == id) {
        let nearest = text::nearest(id, known.iter().map(|it| (it.as_str(), it)));
        let nearest = nearest.cloned();
        return Err(unfit("programme", id)(Why::Unknown(known, nearest)));
    }
    let loaded = programme::load(id, templates, &mut Files::default(), &mut Findings::default());
    loaded.ok_or(Error::Definition)
}

/// Returns the options without which nothing can be set up, and which are not there.
fn missing(args: &InitArgs) -> Vec<&'static str> {
    let demanded = [
        ("name", &args.name),
        ("lead-office", &args.lead_office),
        ("coordination-office", &args.coordination_office),
        ("contact", &args.contact),
    ];
    demanded.iter().filter(|it| it.1.is_none()).map(|it| it.0).collect()
}

/// Understands what was answered.
fn answers(
    args: &InitArgs,
    reader: Reader<'_>,
    lang: Lang,
    today: NaiveDate,
) -> Result<Answers, Error> {
    let missing = missing(args);
    if !missing.is_empty() {
        return Err(Error::Unanswered(missing));
    }
    let optional = |option: &'static str, typed: Option<&String>| {
        typed.map(|it| reader.text(it).map_err(unfit(option, it))).transpose()
    };
    let given = |option: &'static str, typed: Option<&String>| {
        optional(option, typed).map(Option::unwrap_or_default)
    };
    let year = args.year.clone().unwrap_or_else(|| today.year().to_string());
    let year = reader.year(&year).map_err(unfit("year", &year))?;
    let mode = args.accounting.as_ref();
    let mode = mode.map(|it| reader.mode(it).map_err(unfit("accounting", it))).transpose()?;
    let funds = each("fund", &args.funds, |it| reader.fund(it), |it| it.0.to_string())?;
    let goals = each("goal", &args.goals, |it| reader.text(it), |it| text::key(it))?;
    let settings =
        each("set", &args.settings, |it| reader.setting(it), |it| it.key.name().to_owned())?;
    Ok(Answers {
        name: given("name", args.name.as_ref())?,
        region: optional("region", args.region.as_ref())?,
        committee: optional("committee", args.committee.as_ref())?,
        lead_office: given("lead-office", args.lead_office.as_ref())?,
        coordination_office: given("coordination-office", args.coordination_office.as_ref())?,
        contact: given("contact", args.contact.as_ref())?,
        programme: reader.programme.id.clone(),
        language: lang,
        year,
        mode: mode.unwrap_or(Mode::Vouchers),
        funds,
        goals,
        settings,
    })
}

/// Says how the answers were understood: what is counted and measured by them, above all.
fn overview(answers: &Answers, programme: &Programme, locale: &Locale) -> String {
    let lang = locale.lang();
    let budgets: Vec<String> =
        answers.funds.iter().map(|it| format!("{} {}", it.0, locale.money(it.1))).collect();
    let settings = answers.settings.iter().map(|it| {
        let label = programme.settings[&it.key].label.get(lang);
        let unit = locale.text(&format!("setup-unit-{}", it.key.unit().name()));
        let value = setup::shown(it.value, it.key.unit(), locale);
        format!("\n  {label}, {unit}: {value} ({})", it.source)
    });
    let mode = programme.code_of(Meaning::AccountingMode, answers.mode.code());
    let mode = mode.map_or("", |it| it.label.get(lang));
    let said = [
        ("partnership", answers.name.as_str().into()),
        ("lead-office", answers.lead_office.as_str().into()),
        ("coordination-office", answers.coordination_office.as_str().into()),
        ("contact", answers.contact.as_str().into()),
        ("year", Arg::Text(answers.year.to_string())),
        ("mode", mode.into()),
        ("funds", budgets.len().into()),
        ("budgets", Arg::Text(locale.enumeration(&budgets))),
        ("goals", answers.goals.len().into()),
    ];
    format!("{}{}", locale.fill("init-overview", &said), settings.collect::<String>())
}

/// Understands every answer of an option that may be repeated; none may say again what another one says.
fn each<T>(
    option: &'static str,
    typed: &[String],
    read: impl Fn(&str) -> Result<T, Why>,
    key: impl Fn(&T) -> String,
) -> Result<Vec<T>, Error> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for it in typed {
        let answer = read(it).map_err(unfit(option, it))?;
        if !seen.insert(key(&answer)) {
            return Err(unfit(option, it)(Why::Twice));
        }
        all.push(answer);
    }
    Ok(all)
}

/// Returns a function that says at which option something cannot be taken, and why.
fn unfit(option: &'static str, value: &str) -> impl FnOnce(Why) -> Error {
    let value = value.to_owned();
    move |why| Error::Unfit { option, value, why }
}

/// What a new folder is filled with, and by.
struct Work<'a> {
    common: &'a Common,
    templates: &'a Templates,
    locale: &'a Locale,
    programme: &'a Programme,
    today: NaiveDate,
}

impl Work<'_> {
    /// Writes everything into the draft; returns the quarter with which the work begins.
    fn fill(&self, place: &NewFolder, answers: &Answers) -> Result<Period, Error> {
        let now = Period::containing(self.today).filter(|it| it.year() == answers.year);
        let period = now.or_else(|| Period::new(answers.year, 1));
        let period = period.expect("the reader takes only years that have quarters");
        let settings = setup::settings(
            answers,
            self.programme,
            self.templates,
            period.last_day(),
            self.locale,
        );
        let draft = place.draft();
        output::replace(&draft.join(SETTINGS), settings.as_bytes())?;
        // From here on the folder is opened as it will be every day.
        let common = Common { workspace: draft.clone(), ..self.common.clone() };
        let workspace = Workspace::open(&common)?;
        let ground = &workspace.ground;
        let register =
            setup::register(answers, &ground.partnership, &ground.programme, period, self.locale)?;
        output::replace(&draft.join("input/register.xlsx"), &register)?;
        output::make(&workspace.inbox().folder.join(period.to_string()))?;
        form::blank(&workspace, period, &workspace.output().join("formulare").join("leer"))?;
        let due = return_due(&ground.programme, period);
        let (name, page) = setup::first_page(answers, self.templates, period, due, self.locale);
        output::replace(&draft.join(name), page.as_bytes())?;
        launchers(place, self.locale)?;
        Ok(period)
    }
}

/// The place of a new folder: nothing is seen there until everything is written.
struct NewFolder {
    target: PathBuf,
    /// The topmost folder that was made on the way, removed where the work fails.
    made: Option<PathBuf>,
    /// What was moved to its place already.
    moved: Vec<PathBuf>,
    is_done: bool,
}

impl NewFolder {
    fn make(target: &Path) -> Result<Self, Error> {
        let ways = target.ancestors().filter(|it| !it.as_os_str().is_empty());
        let made = ways.take_while(|it| !it.exists()).last().map(Path::to_owned);
        let mut place = Self { target: target.to_owned(), made, moved: Vec::new(), is_done: false };
        let draft = place.draft();
        if draft.exists() {
            fs::remove_dir_all(&draft).map_err(Error::at(&draft))?;
        }
        output::make(&draft)?;
        place.target = target.canonicalize().map_err(Error::at(target))?;
        Ok(place)
    }

    fn draft(&self) -> PathBuf {
        self.target.join(DRAFT)
    }

    /// Moves everything to its place, the settings last: with them the folder is a workspace.
    fn publish(mut self) -> Result<(), Error> {
        let draft = self.draft();
        let mut names = Vec::new();
        for entry in fs::read_dir(&draft).map_err(Error::at(&draft))? {
            names.push(entry.map_err(Error::at(&draft))?.file_name());
        }
        names.sort_by_key(|it| it == SETTINGS);
        for name in names {
            let place = self.target.join(&name);
            fs::rename(draft.join(&name), &place).map_err(Error::at(&place))?;
            self.moved.push(place);
        }
        fs::remove_dir(&draft).map_err(Error::at(&draft))?;
        self.is_done = true;
        Ok(())
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if self.is_done {
            return;
        }
        // What cannot be removed cannot be helped, and why the work failed is said already.
        let whole = self.made.clone().unwrap_or_else(|| self.draft());
        for path in self.moved.iter().chain([&whole]) {
            drop(if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) });
        }
    }
}
