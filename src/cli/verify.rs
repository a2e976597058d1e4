//! `verify`: whether a package for the evaluation is as it was written, and comes out the same when made anew.

use std::path::Path;

use super::archive::Archive;
use super::args::{Common, VerifyArgs};
use super::handover::{self, Asked, composed};
use super::workspace::Workspace;
use super::{Error, environment, terminal};
use crate::archive::Handover;
use crate::base::Lang;
use crate::finding::Arg;
use crate::locale::Locale;
use crate::privacy::Key;
use crate::render::package::{self, Flaw, Verified};
use crate::source::Sent;

pub(super) fn verify(common: &Common, args: &VerifyArgs) -> Result<u8, Error> {
    let locale =
        environment::locale(common.lang.or_else(environment::language).unwrap_or_default());
    let sent = Sent::read(&args.package).map_err(Error::at(&args.package))?;
    let verified = package::verify(&sent);
    let is_sound = verified.flaws.is_empty();
    if is_sound {
        say(&passport(&verified, sent.files.len(), &locale))?;
    } else {
        tell("cli-verify-flaws", &verified.flaws, &locale)?;
    }
    if verified.is_demo() {
        say(&locale.text("cli-verify-demo"))?;
    }
    let Some(workspace) = &args.rebuild else { return Ok(u8::from(!is_sound)) };
    let is_same = rebuild(common, workspace, &sent, &verified, &locale)?;
    Ok(u8::from(!(is_sound && is_same)))
}

/// Returns what a sound package is: its own words, and the hash by which the partnership knows it.
fn passport(verified: &Verified, files: usize, locale: &Locale) -> String {
    let as_of = verified.statement("as-of");
    let args = [
        ("files", files.into()),
        ("partnership", Arg::Text(verified.statement("partnership"))),
        ("period", Arg::Text(verified.statement("period"))),
        ("as-of", as_of.parse().map_or(Arg::Text(as_of), Arg::Date)),
        ("hash", Arg::Text(verified.sha256.clone())),
    ];
    locale.fill("cli-verify-sound", &args)
}

/// Makes the package anew in the workspace that it is said to come from, and says what differs.
fn rebuild(
    common: &Common,
    folder: &Path,
    sent: &Sent,
    verified: &Verified,
    locale: &Locale,
) -> Result<bool, Error> {
    let said = |name: &str| verified.statement(name);
    let (Ok(period), Ok(as_of)) = (said("period").parse(), said("as-of").parse()) else {
        say(&locale.text("cli-verify-no-subject"))?;
        return Ok(false);
    };
    let there = Common {
        workspace: folder.to_owned(),
        as_of: Some(as_of),
        lang: Lang::of(&said("language")).or(common.lang),
        ..common.clone()
    };
    let workspace = Workspace::open(&there)?;
    let key_file = workspace.file(Key::FILE);
    let key = handover::known_key(&workspace)?.ok_or(Error::KeyGone(key_file.clone()))?;
    if verified.key().is_some_and(|it| it != key.mark()) {
        return Err(Error::KeyGone(key_file));
    }
    let period = workspace.period(Some(period))?;
    let archive = Archive::open(&workspace.archive())?;
    let list = archive.read(Handover::FILE)?;
    let asked = Asked { handed_over: Some(&verified.sha256), is_preview: false };
    let (composed, _) = composed(&workspace, period, &key, &asked)?;
    let files = package::files(composed, &workspace.frame(""))?;
    let flaws = package::differences(&sent.files, &files);
    if flaws.is_empty() {
        say(&locale.text("cli-verify-same"))?;
    } else {
        tell("cli-verify-differs", &flaws, locale)?;
    }
    say(&handed_over(list.as_deref(), &verified.sha256, locale))?;
    Ok(flaws.is_empty())
}

/// Returns what the list of hand-overs says of the package with this hash.
fn handed_over(list: Option<&[u8]>, sha256: &str, locale: &Locale) -> String {
    let Some(list) = list else { return locale.text("cli-verify-no-list") };
    let handed = Handover::of(list, sha256);
    let Some(newest) = handed.last() else { return locale.text("cli-verify-not-handed-over") };
    let to = newest.to.clone().unwrap_or_default();
    let known = if newest.to.is_some() { "yes" } else { "no" };
    let args = [("times", handed.len().into()), ("known", known.into()), ("to", Arg::Text(to))];
    locale.fill("cli-verify-handed-over", &args)
}

fn say(sentence: &str) -> Result<(), Error> {
    terminal::print(&format!("{sentence}\n"))
}

/// Prints what is not as it should be, a line for each.
fn tell(head: &str, flaws: &[Flaw], locale: &Locale) -> Result<(), Error> {
    let mut lines = vec![locale.fill(head, &[("count", flaws.len().into())])];
    lines.extend(
        flaws.iter().map(|it| format!("  {}", locale.fill(&format!("flaw-{}", it.kind), &it.args))),
    );
    say(&lines.join("\n"))
}
