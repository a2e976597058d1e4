//! Fills in what a case leaves out, from a complete document of the same form.

use std::fmt::Write as _;

use masswerk::base::text::key;
use masswerk::programme::{Form, SectionKind};

type Row = Vec<String>;

/// A sheet: its name, and its tables one after the other.
#[derive(Debug, Clone, Default)]
struct Sheet {
    name: String,
    tables: Vec<Vec<Row>>,
}

/// A table that is a section of its form.
struct Found<'a> {
    section: usize,
    heading: Option<&'a Row>,
    rows: &'a [Row],
}

/// Returns a document of a form: the case's, filled in from the base.
pub(super) fn filled(form: &Form, base: &str, case: &str) -> String {
    let (base, case) = (sheets(base), sheets(case));
    let mut all: Vec<Sheet> = Vec::new();
    for own in &case {
        let Some(plan) = form.sheets.iter().position(|it| it.title.matches(&own.name)) else {
            all.push(own.clone());
            continue;
        };
        let whole = base.iter().find(|it| form.sheets[plan].title.matches(&it.name));
        let from: Vec<Found<'_>> = whole.map_or_else(Vec::new, |it| sections(form, plan, it));
        let mut sheet = Sheet { name: own.name.clone(), tables: Vec::new() };
        let shown = sections(form, plan, own);
        // In the order of the form: a section ends where a later one begins.
        for section in 0..form.sections.len() {
            let other = from.iter().find(|it| it.section == section);
            let Some(own) = shown.iter().find(|it| it.section == section) else {
                let rows = other.into_iter().filter(|_| !shown.is_empty());
                sheet.tables.extend(
                    rows.map(|it| it.heading.into_iter().chain(it.rows).cloned().collect()),
                );
                continue;
            };
            let base = other.map_or(&[][..], |it| it.rows);
            let rows = match form.sections[section].kind {
                SectionKind::Answers => answers(own.rows, base),
                SectionKind::Table { .. } => table(own.rows, base),
                SectionKind::Matrix { .. } => matrix(own.rows, base),
            };
            sheet.tables.push(own.heading.into_iter().cloned().chain(rows).collect());
        }
        if !shown.is_empty() {
            all.push(sheet);
        }
    }
    let is_shown = |sheet: &Sheet| case.iter().any(|it| key(&it.name) == key(&sheet.name));
    all.extend(base.iter().filter(|it| !is_shown(it)).cloned());
    written(&all)
}

fn sheets(text: &str) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut is_in_table = false;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            sheets.push(Sheet { name: name.trim().to_owned(), tables: Vec::new() });
            is_in_table = false;
        } else if let (Some(inner), Some(sheet)) =
            (line.trim_end().strip_prefix('|'), sheets.last_mut())
        {
            let inner = inner.strip_suffix('|').unwrap_or(inner);
            if inner.contains('-') && inner.chars().all(|it| matches!(it, '-' | ':' | '|' | ' ')) {
                continue;
            }
            if !is_in_table {
                sheet.tables.push(Vec::new());
            }
            is_in_table = true;
            let row = inner.split('|').map(|it| it.trim().to_owned()).collect();
            sheet.tables.last_mut().expect("just opened").push(row);
        } else {
            is_in_table = false;
        }
    }
    sheets
}

/// Returns which section each table of a sheet is: by its heading, or because there is no other.
fn sections<'a>(form: &Form, plan: usize, sheet: &'a Sheet) -> Vec<Found<'a>> {
    let on_sheet: Vec<usize> =
        (0..form.sections.len()).filter(|it| form.sections[*it].sheet == plan).collect();
    let find = |rows: &'a Vec<Row>| {
        let first = rows.first().expect("tables have rows");
        let is_heading = first.iter().skip(1).all(String::is_empty);
        let titled = on_sheet.iter().find(|it| form.sections[**it].title.matches(&first[0]));
        match (titled.filter(|_| is_heading), &on_sheet[..]) {
            (Some(section), _) => {
                Found { section: *section, heading: Some(first), rows: &rows[1..] }
            }
            (None, [only]) => Found { section: *only, heading: None, rows },
            (None, _) => panic!("which section of „{}“ is the table under {first:?}?", sheet.name),
        }
    };
    sheet.tables.iter().map(find).collect()
}

/// Returns the plain text of a head, and whether it is struck through.
fn head(cell: &str) -> (&str, bool) {
    match cell.strip_prefix("~~").and_then(|it| it.strip_suffix("~~")) {
        Some(struck) => (struck, true),
        None => (cell, false),
    }
}

fn answers(case: &[Row], base: &[Row]) -> Vec<Row> {
    let label = |row: &Row| key(head(&row[0]).0);
    let is_shown = |row: &&Row| case.iter().any(|it| label(it) == label(row));
    let kept = case.iter().filter(|it| !head(&it[0]).1);
    kept.chain(base.iter().filter(|it| !is_shown(it))).cloned().collect()
}

fn table(case: &[Row], base: &[Row]) -> Vec<Row> {
    with_columns(case, base, |index, _| base.get(index).filter(|_| index > 0))
}

fn matrix(case: &[Row], base: &[Row]) -> Vec<Row> {
    let mut rows = with_columns(case, base, |_, row| {
        base.iter().skip(1).find(|it| key(&it[0]) == key(&row[0]))
    });
    let is_shown = |row: &&Row| case.iter().any(|it| key(&it[0]) == key(&row[0]));
    rows.extend(base.iter().skip(1).filter(|it| !is_shown(it)).map(|it| vec![it[0].clone()]));
    rows
}

/// Adds the columns that a case leaves out; `twin` is the row of the base that belongs to a row.
fn with_columns<'a>(
    case: &[Row],
    base: &'a [Row],
    twin: impl Fn(usize, &Row) -> Option<&'a Row>,
) -> Vec<Row> {
    let Some((own, heads)) = case.first().zip(base.first()) else { return case.to_vec() };
    let is_shown = |name: &String| own.iter().any(|it| key(head(it).0) == key(name));
    let added: Vec<usize> = (0..heads.len()).filter(|it| !is_shown(&heads[*it])).collect();
    let kept: Vec<usize> = (0..own.len()).filter(|it| !head(&own[*it]).1).collect();
    let cell = |row: &Row, index: usize| row.get(index).cloned().unwrap_or_default();
    let rows = case.iter().enumerate().map(|(index, row)| {
        let shown = kept.iter().map(|it| cell(row, *it));
        let from = if index == 0 { Some(heads) } else { twin(index, row) };
        let filled = added.iter().map(|it| from.map(|from| cell(from, *it)).unwrap_or_default());
        shown.chain(filled).collect()
    });
    rows.collect()
}

fn written(sheets: &[Sheet]) -> String {
    let mut text = "# Fall\n".to_owned();
    for sheet in sheets {
        writeln!(text, "\n## {}", sheet.name).expect("a string takes it");
        for rows in &sheet.tables {
            text.push('\n');
            for row in rows {
                writeln!(text, "| {} |", row.join(" | ")).expect("a string takes it");
            }
        }
    }
    text
}
