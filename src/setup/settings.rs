//! Writes `masswerk.toml`: what was answered, and every other setting as a proposal that has no effect.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Answers, LocalSetting, filled};
use crate::base::{Money, NaiveDate};
use crate::locale::Locale;
use crate::programme::{COMMITTEE, Meaning, Programme, SettingKey, Unit};
use crate::source::Templates;

/// The name of the settings' file.
pub const SETTINGS: &str = "masswerk.toml";

/// Returns the text of `masswerk.toml`. `day` chooses the names and limits that are proposed.
#[must_use]
pub fn settings(
    answers: &Answers,
    programme: &Programme,
    templates: &Templates,
    day: NaiveDate,
    locale: &Locale,
) -> String {
    let optional = |key: &str, answer: Option<&String>, proposal: &str| match answer {
        Some(answer) => format!("{key} = {}", quoted(answer)),
        None => format!("# {key} = {}", quoted(proposal)),
    };
    let committee = programme.name(COMMITTEE, day).map_or("", |it| it.get(answers.language));
    let region = locale.text("setup-region-proposal");
    let block = |is_guard: bool| {
        let keys = SettingKey::ALL.into_iter().filter(|it| it.is_guard() == is_guard);
        let blocks: Vec<String> = keys.map(|it| setting(it, answers, programme, locale)).collect();
        blocks.join("\n")
    };
    let texts = BTreeMap::from([
        ("name", quoted(&answers.name)),
        ("region", optional("region", answers.region.as_ref(), &region)),
        ("committee", optional("committee", answers.committee.as_ref(), committee)),
        ("lead-office", quoted(&answers.lead_office)),
        ("coordination-office", quoted(&answers.coordination_office)),
        ("contact", quoted(&answers.contact)),
        ("programme", quoted(&answers.programme)),
        ("language", quoted(answers.language.code())),
        ("goals", goals(answers, programme, locale)),
        ("settings", block(false)),
        ("guards", block(true)),
    ]);
    filled(templates, answers.language, SETTINGS, &texts)
}

/// Returns the list of guiding goals: those that were answered, else a proposal.
fn goals(answers: &Answers, programme: &Programme, locale: &Locale) -> String {
    let Some(list) = programme.lists(Meaning::GuidingGoal).next() else { return String::new() };
    let proposal = [locale.text("setup-goal-proposal")];
    let (mark, goals) = match &answers.goals[..] {
        [] => ("# ", &proposal[..]),
        goals => ("", goals),
    };
    let source = quoted(&locale.text("setup-goals-source"));
    let mut lines = vec![
        format!("[list.{}]", list.id),
        "replace = true".to_owned(),
        format!("source = {source}"),
        "codes = [".to_owned(),
    ];
    let code = |(number, goal): (u32, &String)| {
        format!("  {{ code = \"lz{number}\", de = {} }},", quoted(goal))
    };
    lines.extend((1..).zip(goals).map(code));
    lines.push("]".to_owned());
    format!("{mark}{}\n", lines.join(&format!("\n{mark}")))
}

/// Returns a setting with its comment: as it was answered, else as the definition has it.
fn setting(key: SettingKey, answers: &Answers, programme: &Programme, locale: &Locale) -> String {
    let default = &programme.settings[&key];
    let local = answers.settings.iter().find(|it| it.key == key);
    let label = default.label.get(answers.language);
    let unit = locale.text(&format!("setup-unit-{}", key.unit().name()));
    let mut out = format!("# {label} ({unit}).\n");
    writeln!(
        out,
        "# {}",
        locale.fill("setup-source", &[("source", default.source.as_str().into())])
    )
    .expect("a string takes what is written to it");
    let mark = if local.is_some() { "" } else { "# " };
    let (value, source) = match local {
        Some(LocalSetting { value, source, .. }) => (written(*value, key.unit()), source.clone()),
        None => (
            default.value.map_or_else(|| quoted("…"), |it| written(it, key.unit())),
            locale.text("setup-source-proposal"),
        ),
    };
    let lines = [
        format!("[setting.{}]", key.name()),
        format!("value = {value}"),
        format!("source = {}", quoted(&source)),
    ];
    for line in lines {
        writeln!(out, "{mark}{line}").expect("a string takes what is written to it");
    }
    out
}

/// Returns a value as the settings write it.
fn written(value: i64, unit: Unit) -> String {
    match unit {
        Unit::Euro => quoted(&Money::from_cents(value).to_string()),
        _ => value.to_string(),
    }
}

/// Returns the value of a setting as it is read: cents for amounts.
#[must_use]
pub fn shown(value: i64, unit: Unit, locale: &Locale) -> String {
    match unit {
        Unit::Euro => locale.money(Money::from_cents(value)),
        _ => locale.count(value),
    }
}

/// Returns a text in quotation marks, as the settings write it.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
