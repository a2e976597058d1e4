//! `form`: blank forms, and prefilled ones for measures of the register.

use std::path::{Path, PathBuf};

use super::args::{Common, FormArgs};
use super::output;
use super::workspace::Workspace;
use super::{Error, terminal};
use crate::base::identifier::file_stems;
use crate::base::{MeasureId, Period};
use crate::finding::Arg;
use crate::form::{Entries, Identity, layout};
use crate::intake::Intake;
use crate::programme::{Form, FormKind, Mode};
use crate::render::form::{FormRequest, write};
use crate::season::{Measure, Season, Sender, prefill};

pub(super) fn form(common: &Common, args: &FormArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let period = match args.period {
        Some(period) => period,
        None => workspace
            .period(None)
            .or_else(|error| Period::containing(workspace.ground.as_of).ok_or(error))?,
    };
    let out = args.out.clone().unwrap_or_else(|| folder(&workspace));
    let inbox = workspace.inbox();
    // Blank forms need nothing that was sent.
    let season = if inbox.folder.is_dir() {
        Intake::of(&workspace.ground, &inbox, period)?.season
    } else {
        None
    };
    let mut written = Vec::new();
    if args.measures.is_empty() {
        written.extend(blank(&workspace, period, &out.join("leer"))?);
    }
    let mut next = None;
    match season {
        Some(season) => {
            let forms = prefilled(&workspace, args, &season, &out.join(period.to_string()))?;
            next = Some(if forms.is_empty() { "cli-forms-nobody" } else { "cli-forms-next" });
            written.extend(forms);
        }
        None if args.measures.is_empty() => {
            terminal::warn(&workspace.locale.text("cli-no-register"));
        }
        None => return Err(Error::NoRegister),
    }
    for path in &written {
        terminal::print(&format!("{}\n", path.display()))?;
    }
    let args = [("files", written.len().into()), ("folder", Arg::Text(out.display().to_string()))];
    terminal::print(&format!("{}\n", workspace.locale.fill("cli-forms", &args)))?;
    if let Some(next) = next {
        let args = [("period", period.into())];
        terminal::print(&format!("{}\n", workspace.locale.fill(next, &args)))?;
    }
    Ok(0)
}

/// Returns the folder of the forms.
pub(super) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.output().join("formulare")
}

/// Writes a form. One of its name that says something else stays, for somebody may have filled it in; that is said.
fn added(workspace: &Workspace, path: &Path, bytes: &[u8]) -> Result<PathBuf, Error> {
    let place = output::add(path, bytes)?;
    if place != path {
        let name = |it: &Path| Arg::Text(it.file_name().unwrap_or_default().display().to_string());
        let args = [("kept", name(path)), ("new", name(&place))];
        terminal::warn(&workspace.locale.fill("cli-form-kept", &args));
    }
    Ok(place)
}

/// Writes every form of the programme without entries; those of measures once per mode.
pub(super) fn blank(
    workspace: &Workspace,
    period: Period,
    target: &Path,
) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for kind in FormKind::ALL {
        let form = workspace.ground.programme.form_of(kind);
        let modes: Vec<Option<Mode>> = match kind {
            FormKind::Return => Mode::ALL.into_iter().map(Some).collect(),
            FormKind::Register | FormKind::Office => vec![None],
        };
        for mode in modes {
            let of_period = (kind == FormKind::Office).then_some(period);
            let bytes = bytes(workspace, form, mode, None, of_period, 1, period)?;
            let of_mode = mode.map_or_else(String::new, |it| format!("_{it}"));
            let ending = of_period.map_or(of_mode, |it| format!("_{it}"));
            let path = target.join(format!("{}{ending}.xlsx", form.id));
            written.push(added(workspace, &path, &bytes)?);
        }
    }
    Ok(written)
}

/// Writes the forms of the measures that were named, else of all that owe a return.
fn prefilled(
    workspace: &Workspace,
    args: &FormArgs,
    season: &Season,
    target: &Path,
) -> Result<Vec<PathBuf>, Error> {
    let mut measures: Vec<&Measure> = Vec::new();
    for name in &args.measures {
        let known = MeasureId::parse(name).and_then(|it| season.register.measures.get(&it));
        measures.push(known.ok_or_else(|| Error::NoMeasure(name.clone()))?);
    }
    if args.measures.is_empty() {
        measures.extend(season.register.measures.values().filter(|it| it.owes(season.period)));
    }
    let form = workspace.ground.programme.form_of(FormKind::Return);
    let stems = file_stems(season.register.measures.keys());
    let mut written = Vec::new();
    for measure in measures {
        let mode = measure.mode(season.period);
        let earlier = season
            .returns
            .iter()
            .filter(|it| it.sender == Sender::Measure(measure.id.clone()))
            .filter(|it| it.period == season.period)
            .filter_map(|it| it.serial)
            .max()
            .unwrap_or(0);
        let of_period = Some(season.period);
        let serial = earlier + 1;
        let bytes = bytes(workspace, form, mode, Some(measure), of_period, serial, season.period)?;
        let name = format!("{}_{}.xlsx", stems[&measure.id], season.period);
        written.push(added(workspace, &target.join(name), &bytes)?);
    }
    Ok(written)
}

/// Writes a form as it is asked in the period `valid`; one of a period with what the office knows.
fn bytes(
    workspace: &Workspace,
    form: &Form,
    mode: Option<Mode>,
    measure: Option<&Measure>,
    period: Option<Period>,
    serial: i64,
    valid: Period,
) -> Result<Vec<u8>, Error> {
    let day = valid.last_day();
    let lang = workspace.locale.lang();
    let identity = Identity::of(
        &workspace.ground.programme,
        form,
        lang,
        mode,
        measure.map(|it| &it.id),
        period,
    );
    let laid_out = layout(&workspace.ground.programme, form, mode, day);
    let entries = period.map_or_else(Entries::default, |it| {
        prefill(&workspace.ground.programme, form, &laid_out, measure, it, serial)
    });
    Ok(write(&FormRequest {
        programme: &workspace.ground.programme,
        form,
        layout: &laid_out,
        identity: &identity,
        entries: &entries,
        day,
        locale: &workspace.locale,
        partnership: &workspace.ground.partnership.name,
        contact: &workspace.ground.partnership.contact,
    })?)
}
