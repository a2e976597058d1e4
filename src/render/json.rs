//! Writes findings and reports as JSON, for programs.

use serde_json::{Map, Value as Json, json};

use crate::finding::{Finding, Findings};
use crate::locale::Locale;
use crate::privacy::Audience;
use crate::report::{Block, Cell, Record, Report, Table, Value};
use crate::season::{Measure, Season};
use crate::span::{Files, Located};

/// Returns a value as a file of its own, to be read by people too.
///
/// # Panics
///
/// Never: what is JSON can be written.
#[must_use]
pub fn pretty(value: &Json) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("what is JSON can be written");
    bytes.push(b'\n');
    bytes
}

/// Returns all findings, for the office alone: code, name, place, raw arguments, and the message in a language;
/// where the register could be read, also whose they are and who has to act.
#[must_use]
pub fn findings(found: &Findings, files: &Files, season: Option<&Season>, locale: &Locale) -> Json {
    let list: Vec<Json> = found.all().iter().map(|it| finding(it, files, season, locale)).collect();
    json!({ "audience": Audience::Internal, "findings": list, "looked-at": found.evidence() })
}

fn finding(it: &Finding, files: &Files, season: Option<&Season>, locale: &Locale) -> Json {
    let measure = season.zip(it.measure.as_ref());
    let measure = measure.and_then(|(season, id)| season.register.measures.get(id));
    let named = |get: fn(&Measure) -> &Option<Located<String>>| {
        measure.and_then(|it| get(it).as_ref()).map(|it| &it.value)
    };
    let args: Map<String, Json> =
        it.args.iter().map(|(name, arg)| ((*name).to_owned(), json!(arg))).collect();
    json!({
        "code": it.meta.code,
        "name": it.meta.name,
        "severity": it.severity.name(),
        "for": season.map(|season| if season.is_for_office(it) { "office" } else { "sender" }),
        "measure": it.measure,
        "title": named(|it| &it.title),
        "organisation": named(|it| &it.organisation),
        "period": it.period,
        "file": files.path(it.at.file),
        "sheet": it.at.sheet.as_deref(),
        "cells": it.at.cells,
        "line": it.at.line,
        "args": args,
        "message": locale.message(it),
        "hint": locale.hint(it),
        "waiver": it.waived,
    })
}

/// Returns the values of a report without any look: amounts in cents, days as ISO dates.
#[must_use]
pub fn report(report: &Report) -> Json {
    let parts: Map<String, Json> =
        report.parts.iter().map(|(id, it)| (id.clone(), block(it))).collect();
    json!({
        "kind": report.kind,
        "audience": report.audience,
        "partnership": report.head.partnership,
        "period": report.head.subtitle,
        "quarter": report.head.period,
        "as-of": report.head.as_of,
        "run": report.head.run,
        "edition": report.edition,
        "figures": report.figures,
        "parts": parts,
    })
}

/// Returns the record of a run: its facts, and its tables as lists of objects whose keys are the
/// identifiers of the columns.
#[must_use]
pub fn record(record: &Record) -> Json {
    let mut out = json!({});
    for (name, it) in &record.facts {
        let (group, inner) = name.split_once('.').map_or((*name, None), |it| (it.0, Some(it.1)));
        match inner {
            Some(inner) => out[group][inner] = value(it),
            None => out[group] = value(it),
        }
    }
    for (name, table) in &record.tables {
        let rows = table.rows.iter().map(|row| -> Json {
            let cells = table.columns.iter().zip(row);
            cells
                .map(|(column, cell)| {
                    let state = cell.mark.map(|it| json!(it.name()));
                    (column.id.to_owned(), state.unwrap_or_else(|| value(&cell.value)))
                })
                .collect::<Map<_, _>>()
                .into()
        });
        out[*name] = rows.collect();
    }
    out
}

fn block(block: &Block) -> Json {
    match block {
        Block::KeyFigures(figures) => figures
            .iter()
            .map(|it| json!({ "label": it.label, "value": value(&it.value), "note": it.note }))
            .collect(),
        Block::Notice(it) => json!({ "lead": it.lead, "text": it.text, "items": it.items }),
        Block::Text(paragraphs) => json!(paragraphs),
        Block::Table(it) => table(it),
        Block::StackedBars(it) => json!({
            "caption": it.caption,
            "series": it.series,
            "bars": it.bars.iter().map(|bar| json!({
                "label": bar.label,
                "cents": bar.parts.iter().map(|part| part.amount).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        }),
        Block::Bars(it) | Block::Columns(it) => json!({
            "caption": it.caption,
            "bars": it.bars.iter()
                .map(|bar| json!({
                    "label": bar.label,
                    "value": value(&bar.value),
                    "plan": bar.plan.as_ref().map(value),
                    "note": bar.note,
                }))
                .collect::<Vec<_>>(),
        }),
    }
}

fn table(table: &Table) -> Json {
    let row = |cells: &Vec<Cell>| -> Json { cells.iter().map(|it| value(&it.value)).collect() };
    json!({
        "columns": table.columns.iter().map(|it| &it.head).collect::<Vec<_>>(),
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
        "total": table.total.as_ref().map(row),
    })
}

fn value(value: &Value) -> Json {
    match value {
        Value::Empty => Json::Null,
        Value::Text(text) | Value::Sheet(text) => json!(text),
        Value::Count(count) | Value::Percent(count) => json!(count),
        Value::Number(number) => json!(number.to_string()),
        Value::Money(amount) => json!({ "cents": amount }),
        Value::Date(day) => json!(day),
        Value::List(texts) => json!(texts),
        Value::Flag(flag) => json!(flag),
        Value::Link { file, place } => json!(format!("{file}#{place}")),
        Value::NotCollected => json!("not-collected"),
        Value::Unknown => json!("unknown"),
        Value::NoReturn => json!("no-return"),
        Value::NilReturn => json!("nil-return"),
        Value::Suppressed => json!("suppressed"),
    }
}
