//! Saves forms as `LibreOffice` saves them.

use std::fs;
use std::process::Command;

use masswerk::base::NaiveDate;
use masswerk::programme::{FormKind, Value};
use masswerk::sample::demo::Saved;
use masswerk::sample::{Kit, Result};
use masswerk::source::read_file;
use masswerk::submission::Slot;

/// Lets `LibreOffice` open a form and save it; nothing when it is not installed.
pub(crate) fn saved(bytes: &[u8], by: Saved) -> Result<Option<Vec<u8>>> {
    let folder = tempfile::tempdir()?;
    let source = folder.path().join("form.xlsx");
    let target = folder.path().join("saved");
    fs::create_dir(&target)?;
    fs::File::create(&source).and_then(|mut it| std::io::Write::write_all(&mut it, bytes))?;
    let filter = match by {
        Saved::Ods => "ods",
        Saved::Xlsx => "xlsx:Calc MS Excel 2007 XML",
    };
    // A profile of its own, so that a `LibreOffice` that is open does not stand in the way.
    let profile =
        format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", filter, "--outdir"])
        .arg(&target)
        .arg(&source)
        .output();
    let output = match run {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        other => other?,
    };
    let path = target.join(format!("form.{}", by.ending()));
    if !path.exists() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("soffice did not save the form: {said}").into());
    }
    Ok(Some(read_file(&path)?))
}

/// Returns whether two files are the same return: answer for answer, whatever else differs.
pub(crate) fn same_answers(kit: &Kit, one: Vec<u8>, other: Vec<u8>, day: NaiveDate) -> bool {
    let answers = |bytes| {
        let submission = kit.read(FormKind::Return, bytes, day).ok()?;
        let records = submission.sections.into_iter().flat_map(|it| it.records);
        let slots = records.flat_map(|it| it.slots);
        Some(
            slots
                .map(|it| (it.value().cloned(), matches!(it, Slot::NotCollected(_))))
                .collect::<Vec<(Option<Value>, bool)>>(),
        )
    };
    answers(one).is_some_and(|it| Some(it) == answers(other))
}
