//! `handover`: the package for the evaluation, written, kept and noted.

use std::collections::BTreeSet;
use std::path::Path;

use super::archive::Archive;
use super::args::{Common, HandoverArgs};
use super::edition::Edition;
use super::output::{self, Draft};
use super::workspace::Workspace;
use super::{Error, dialogue, environment, terminal};
use crate::archive::Handover;
use crate::base::Period;
use crate::base::text::written_out;
use crate::finding::Arg;
use crate::intake::Intake;
use crate::locale::Locale;
use crate::privacy::{Audience, Key};
use crate::render::{package, text};
use crate::report::{Package, compose_evaluation, counted_hashes};
use crate::source::{self, Sent};

/// The folder of the package, in the folder of its period.
const FOLDER: &str = "evaluation";

/// The folder of a package that is only looked at.
const PREVIEW: &str = "vorschau-evaluation";

pub(super) fn handover(common: &Common, args: &HandoverArgs) -> Result<u8, Error> {
    let workspace = Workspace::open(common)?;
    let Workspace { ground, locale, .. } = &workspace;
    let period = workspace.period(args.period)?;
    let archive = Archive::open(&workspace.archive())?;
    let key = key(&workspace, args.new_key)?;
    let list = archive.read(Handover::FILE)?.unwrap_or_default();
    let latest = Handover::last(&list);
    if latest.is_some_and(|it| it.key != key.mark()) && !args.new_key {
        return Err(Error::OtherKey(workspace.file(Key::FILE)));
    }
    let folder = if args.preview { PREVIEW } else { FOLDER };
    let target = workspace.output().join(period.to_string()).join(folder);
    output::recover(&target, package::MANIFEST)?;
    let asked = Asked { handed_over: None, is_preview: args.preview };
    let (mut composed, edition) = composed(&workspace, period, &key, &asked)?;
    let shown = workspace.progress.during(locale.text("cli-writing"));
    if !composed.personal.is_empty() {
        return Err(Error::PersonalFields(composed.personal));
    }
    let (tables, held_back) = (composed.tables.len(), composed.held_back);
    let breakdowns = std::mem::take(&mut composed.breakdowns);
    let files = package::files(composed, &workspace.frame(""))?;
    let container = package::container(files.iter().map(|it| (it.0.as_str(), it.1.as_slice())));
    let sha256 = source::hash(&container);
    if let Some(earlier) = Handover::last_of(&list, period) {
        let same = Handover::of(&list, &sha256).pop();
        tell_again(&same.unwrap_or(earlier), &sha256, held_back, locale)?;
    }
    if args.preview {
        publish(&target, &files)?;
        drop(shown);
        say(&workspace, "cli-handover-preview", tables, &target, &target, &key)?;
        return Ok(0);
    }
    let name = name(&ground.partnership.name, period);
    // Noted before anybody can take it: a package without a line would be one that nobody answers for.
    let kept = archive.keep_package(&name, &container)?;
    let handover = Handover {
        as_of: ground.as_of,
        period,
        sha256,
        package: kept,
        key: key.mark(),
        to: args.to.clone(),
        breakdowns,
    };
    archive.add(Handover::FILE, |list| handover.added_to(list))?;
    edition.keep(&archive)?;
    publish(&target, &files)?;
    let zip = target.with_file_name(format!("{name}.zip"));
    output::replace(&zip, &container)?;
    drop(shown);
    say(&workspace, "cli-handover", tables, &target, &zip, &key)?;
    Ok(0)
}

/// Says that a package of the quarter was handed over before, whether it is the same, and how many figures are
/// suppressed beside it.
fn tell_again(
    earlier: &Handover,
    sha256: &str,
    held_back: usize,
    locale: &Locale,
) -> Result<(), Error> {
    let same = if earlier.sha256 == sha256 { "yes" } else { "no" };
    let mut args = vec![("same", same.into()), ("held", held_back.into())];
    args.extend(told(earlier));
    terminal::print(&format!("{}\n", locale.fill("cli-handover-again", &args)))
}

/// Writes the files of a package into its folder, in the place of those of the last one.
fn publish(target: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
    let mut draft = Draft::new(target, package::MANIFEST)?;
    for (path, bytes) in files {
        draft.write(path, bytes)?;
    }
    draft.publish()?;
    Ok(())
}

/// Which package of a period is asked for.
pub(super) struct Asked<'a> {
    /// The hash of one that was handed over, to be composed as it was then; nothing for the next.
    pub handed_over: Option<&'a str>,
    /// Whether it is only looked at.
    pub is_preview: bool,
}

/// Composes the package of a period, with the edition that it is made of.
pub(super) fn composed<'a>(
    workspace: &'a Workspace,
    period: Period,
    key: &Key,
    asked: &Asked<'_>,
) -> Result<(Package, Edition<'a>), Error> {
    let mut intake = Intake::of(&workspace.ground, &workspace.inbox(), period)?;
    if intake.season.is_none() {
        let found = text::grouped(&intake.found, &intake.files, None, &workspace.locale);
        terminal::print(&found)?;
    }
    if let Some(sha256) = asked.handed_over {
        Handover::keep_before(&mut intake.handovers, sha256);
    }
    let edition = Edition::of(workspace, intake, None)?;
    let other = workspace.locale.lang().other();
    let other = environment::speaking(Some(other), &workspace.ground.templates)?;
    let sources = edition.sources(Audience::Evaluation);
    let composed = compose_evaluation(&sources, key, &other, asked.is_preview);
    Ok((composed, edition))
}

/// Says what was written, and what is to be known of it.
fn say(
    workspace: &Workspace,
    key: &str,
    tables: usize,
    target: &Path,
    zip: &Path,
    secret: &Key,
) -> Result<(), Error> {
    let locale = &workspace.locale;
    let path = |it: &Path| Arg::Text(it.display().to_string());
    let written = [("file", path(zip)), ("folder", path(target)), ("tables", tables.into())];
    terminal::print(&format!("{}\n", locale.fill(key, &written)))?;
    if secret.is_demo {
        terminal::print(&format!("{}\n", locale.text("cli-handover-demo")))?;
    }
    Ok(())
}

/// Says when the package that was handed over last has other figures than this run, or was made of other returns.
pub(super) fn tell_if_stale(
    archive: &Archive,
    period: Period,
    edition: &Edition<'_>,
    locale: &Locale,
) -> Result<(), Error> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        edition: u32,
        inputs: Vec<Input>,
    }
    #[derive(serde::Deserialize)]
    struct Input {
        sha256: String,
    }
    let list = archive.read(Handover::FILE)?.unwrap_or_default();
    let Some(newest) = Handover::last_of(&list, period) else { return Ok(()) };
    let Ok(kept) = Sent::read(&archive.package(&newest)) else { return Ok(()) };
    let manifest = kept.files.iter().find(|it| it.0 == package::MANIFEST);
    let manifest = manifest.and_then(|it| serde_json::from_slice::<Manifest>(&it.1).ok());
    let Some(manifest) = manifest else { return Ok(()) };
    let read: BTreeSet<String> = manifest.inputs.into_iter().map(|it| it.sha256).collect();
    let counted = counted_hashes(&edition.sources(Audience::Evaluation));
    let other = if !edition.has_figures_of(manifest.edition) {
        "figures"
    } else if !counted.is_subset(&read) {
        "returns"
    } else {
        return Ok(());
    };
    let mut args = vec![("other", other.into())];
    args.extend(told(&newest));
    terminal::print(&format!("{}\n", locale.fill("cli-handover-stale", &args)))
}

/// Returns what is said of a hand-over: the day as of which its package speaks, and to whom it went.
fn told(it: &Handover) -> [(&'static str, Arg); 3] {
    [
        ("date", Arg::Date(it.as_of)),
        ("to", if it.to.is_some() { "one" } else { "none" }.into()),
        ("name", it.to.as_deref().unwrap_or_default().into()),
    ]
}

/// Returns the key of the workspace; where there is none, a new one when that is wanted.
fn key(workspace: &Workspace, is_new_wanted: bool) -> Result<Key, Error> {
    if let Some(key) = known_key(workspace)? {
        return Ok(key);
    }
    let is_agreed = is_new_wanted
        || dialogue::is_possible() && dialogue::agrees(&workspace.locale, "handover-ask-key")?;
    if is_agreed {
        new_key(workspace, &workspace.file(Key::FILE))
    } else {
        Err(Error::NoKey { path: workspace.file(Key::FILE), fault: None })
    }
}

/// Returns the key of the workspace, where there is one.
pub(super) fn known_key(workspace: &Workspace) -> Result<Option<Key>, Error> {
    let path = workspace.file(Key::FILE);
    let partnership = &workspace.ground.partnership.name;
    match source::read_file(&path) {
        Ok(bytes) => {
            let file = String::from_utf8_lossy(&bytes);
            let key = Key::read(&file, partnership);
            let key =
                key.map_err(|fault| Error::NoKey { path: path.clone(), fault: Some(fault) })?;
            if !key.is_demo && output::is_read_by_others(&path) {
                let file = [("file", Arg::Text(path.display().to_string()))];
                terminal::warn(&workspace.locale.fill("cli-key-open", &file));
            }
            Ok(Some(key))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::at(&path)(error)),
    }
}

/// Makes a key and its file.
fn new_key(workspace: &Workspace, path: &Path) -> Result<Key, Error> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret)
        .map_err(|it| Error::at(path)(std::io::Error::other(it.to_string())))?;
    let key = Key::of(secret);
    let Workspace { ground, locale, .. } = workspace;
    let file = key.file(&ground.partnership.name, &locale.text("handover-key-file"));
    output::replace_secret(path, file.as_bytes())?;
    let made = [("file", Arg::Text(path.display().to_string()))];
    terminal::print(&format!("{}\n", locale.fill("cli-key-made", &made)))?;
    Ok(key)
}

/// Returns the name of a package, of signs that every system takes.
fn name(partnership: &str, period: Period) -> String {
    let mut plain = String::new();
    for it in written_out(partnership).chars() {
        if it.is_ascii_alphanumeric() {
            plain.push(it);
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
    }
    let plain: String = plain.chars().take(80).collect();
    format!("Evaluation_{}_{period}", plain.trim_end_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_package_is_called_by_partnership_and_period() {
        let period = "2025-Q3".parse().expect("a period");
        assert_eq!(
            name("PfD „Spree-Neiße“ / Süd", period),
            "Evaluation_PfD-Spree-Neisse-Sued_2025-Q3"
        );
        assert_eq!(name("Łódź", period), "Evaluation_d_2025-Q3");
    }
}
