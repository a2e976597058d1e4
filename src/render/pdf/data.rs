//! What a template is given: the report's values as JSON, each with its text in the language.

use std::collections::BTreeMap;

use chrono::Datelike;
use serde_json::{Map, Value as Json, json};

use super::fonts::printable;
use crate::base::Lang;
use crate::locale::Locale;
use crate::report::{
    Attached, Bars, Block, Cell, ColumnKind, Handbook, Mark, Report, Room, StackedBars, Table,
    Tone, Value,
};

/// What a template shows.
pub(super) const DATA: &str = "data.json";

/// Returns what a template is handed with a report, by name: its data, and the values that are attached
/// to the document. Samples of the same names lie beside the template.
#[must_use]
pub fn handed(report: &Report, locale: &Locale) -> BTreeMap<&'static str, Json> {
    BTreeMap::from([
        (DATA, data(report, locale)),
        (Attached::FILE, crate::render::json::report(report)),
    ])
}

fn data(report: &Report, locale: &Locale) -> Json {
    let parts: Map<String, Json> = report
        .parts
        .iter()
        .map(|(id, it)| {
            let mut part = block(id, it, locale);
            part["source"] = json!(report.traces.get(id.as_str()));
            (id.clone(), part)
        })
        .collect();
    let mut data = json!({
        "meta": meta(report, locale),
        "labels": report.labels,
        "headings": report.headings,
        "parts": parts,
        "chapters": report.chapters,
    });
    make_printable(&mut data);
    data
}

/// Returns what the template of the handbook shows.
pub(super) fn of_handbook(handbook: &Handbook, locale: &Locale) -> Json {
    let day = handbook.day;
    let mut data = json!({
        "meta": {
            "title": handbook.title(),
            "partnership": concat!("masswerk ", env!("CARGO_PKG_VERSION")),
            "as_of_iso": [day.year(), day.month(), day.day()],
            "lang": locale.lang(),
            "region": region(locale),
        },
        "labels": {
            "page": locale.text("report-page"),
            "contents": locale.text("report-contents"),
        },
        "passages": handbook.passages,
    });
    make_printable(&mut data);
    data
}

/// Returns whose way of writing the language it is.
const fn region(locale: &Locale) -> &'static str {
    match locale.lang() {
        Lang::De => "de",
        Lang::En => "gb",
    }
}

fn meta(report: &Report, locale: &Locale) -> Json {
    let head = &report.head;
    let facts: Vec<Json> =
        head.facts.iter().map(|(label, text)| json!({ "label": label, "text": text })).collect();
    json!({
        "kind": report.kind,
        "title": head.title,
        "subtitle": head.subtitle,
        "eyebrow": head.eyebrow,
        "partnership": head.partnership,
        "programme": head.programme,
        "funding_line": head.funding_line,
        "lead_office": head.lead_office,
        "coordination_office": head.coordination_office,
        "committee": head.committee,
        "audience": head.audience,
        "internal": report.audience.is_internal(),
        "as_of": locale.date(head.as_of),
        "as_of_iso": [head.as_of.year(), head.as_of.month(), head.as_of.day()],
        "run": head.run,
        "lang": locale.lang(),
        "region": region(locale),
        "author": head.coordination_office,
        "keywords": head.keywords,
        "cover": report.has_cover,
        "facts": facts,
        "attachments": attachments(report, locale),
    })
}

/// The values of a report that prints figures: whoever has its pages can trace them.
fn attachments(report: &Report, locale: &Locale) -> Vec<Json> {
    let values = json!({
        "path": format!("/reports/{}/{}", report.kind, Attached::FILE),
        "name": Attached::FILE,
        "description": locale.text("report-attachment"),
        "mime": "application/json",
    });
    if report.figures.is_empty() { Vec::new() } else { vec![values] }
}

fn block(id: &str, block: &Block, locale: &Locale) -> Json {
    match block {
        Block::KeyFigures(figures) => json!({
            "kind": "key-figures",
            "items": figures
                .iter()
                .map(|it| {
                    let value = it.value.written(locale, Room::Lead);
                    json!({ "label": it.label, "value": value, "note": it.note })
                })
                .collect::<Vec<_>>(),
        }),
        Block::Notice(it) => json!({
            "kind": "notice",
            "tone": match it.tone {
                Tone::Neutral => "neutral",
                Tone::Good => "good",
                Tone::Attention => "attention",
            },
            "lead": it.lead,
            "text": it.text,
            "items": it.items,
        }),
        Block::Text(paragraphs) => json!({ "kind": "text", "paragraphs": paragraphs }),
        Block::Table(it) => table(id, it, locale),
        Block::StackedBars(it) => stacked(it, locale),
        Block::Bars(it) => bars("bars", it, locale),
        Block::Columns(it) => bars("columns", it, locale),
    }
}

fn bars(kind: &str, it: &Bars, locale: &Locale) -> Json {
    let bars: Vec<Json> = it
        .bars
        .iter()
        .map(|bar| {
            json!({
                "label": bar.label,
                "value": length(&bar.value),
                "text": bar.value.written(locale, Room::Bar),
                "plan": bar.plan.as_ref().map(length),
                "plan_text": bar.plan.as_ref().map(|it| it.written(locale, Room::Bar)),
                "quiet": bar.value.is_absent(),
                "note": bar.note,
            })
        })
        .collect();
    json!({ "kind": kind, "caption": it.caption, "alt": it.alt, "bars": bars })
}

/// Returns how long a bar is that shows a value; what is no figure has no length.
fn length(value: &Value) -> i64 {
    match value {
        Value::Count(count) => *count,
        Value::Money(amount) => amount.cents(),
        _ => 0,
    }
}

fn stacked(it: &StackedBars, locale: &Locale) -> Json {
    let bars: Vec<Json> = it
        .bars
        .iter()
        .map(|bar| {
            let parts: Vec<Json> = bar
                .parts
                .iter()
                .map(|part| json!({ "value": part.amount.unwrap_or_default(), "text": part.written(locale) }))
                .collect();
            json!({ "label": bar.label, "parts": parts, "note": bar.note })
        })
        .collect();
    json!({
        "kind": "stacked-bars",
        "caption": it.caption,
        "alt": it.alt,
        "series": it.series,
        "bars": bars,
    })
}

fn table(id: &str, it: &Table, locale: &Locale) -> Json {
    let columns: Vec<Json> = it
        .columns
        .iter()
        .map(|column| {
            let kind = match column.kind {
                ColumnKind::Text => "text",
                ColumnKind::Code => "code",
                ColumnKind::Count | ColumnKind::Plain => "count",
                ColumnKind::Number => "number",
                ColumnKind::Money => "money",
                ColumnKind::Date => "date",
                ColumnKind::Percent => "percent",
                ColumnKind::Figure => "figure",
                ColumnKind::Status => "status",
            };
            json!({ "id": column.id, "head": column.head, "kind": kind, "weight": column.weight })
        })
        .collect();
    let row = |cells: &Vec<Cell>| -> Json { cells.iter().map(|it| cell(it, locale)).collect() };
    let carry = it.carried().into_iter();
    let carry = carry.map(|sums| sums.iter().map(|it| carried(it, locale)).collect());
    json!({
        "kind": "table",
        "id": id,
        "caption": it.caption,
        "columns": columns,
        "rows": it.rows.iter().map(row).collect::<Vec<_>>(),
        "total": it.total.as_ref().map(row),
        "carry": it.total.as_ref().map(|_| carry.collect::<Vec<Json>>()),
        "note": it.note,
        "empty": it.empty,
    })
}

fn cell(cell: &Cell, locale: &Locale) -> Json {
    json!({
        "text": cell.value.written(locale, Room::Cell),
        "sub": cell.sub,
        "mark": cell.mark.map(Mark::name),
        "quiet": cell.value.is_absent(),
    })
}

/// Returns a running total, where there is one.
fn carried(cell: &Cell, locale: &Locale) -> Json {
    match &cell.value {
        Value::Empty => Json::Null,
        value => json!(value.written(locale, Room::Cell)),
    }
}

/// Replaces what the fonts cannot print, in every text that is given to the template.
fn make_printable(value: &mut Json) {
    match value {
        Json::String(text) => *text = printable(text),
        Json::Array(items) => items.iter_mut().for_each(make_printable),
        Json::Object(fields) => fields.values_mut().for_each(make_printable),
        _ => {}
    }
}
