//! Where figures come from: their cells with what they hold, and the figures that they were made of. It is for the
//! office alone, because it names files and cells.

use std::collections::BTreeMap;

use super::Sources;
use super::labels::Labels;
use super::table::{Column, ColumnKind, Record, Row, Table};
use super::value::Value;
use crate::base::text::nearest;
use crate::dataset::Figured;
use crate::programme::indicator::code_in;
use crate::programme::{Field, FormKind, Privacy};
use crate::span::{CellRef, FileId, SheetName, Span, together};
use crate::submission::{Record as Answers, Submission};

/// A figure with the cells it came from.
#[derive(Debug, Clone)]
pub struct Trace<'a> {
    /// Its identifier.
    pub id: &'a str,
    /// Its name.
    pub label: String,
    /// The figure.
    pub value: Value,
    /// The cells, neighbours together; none where it was made of other figures alone.
    pub cells: Vec<Span>,
    /// The identifiers of the figures that it was made of.
    pub of: &'a [String],
}

/// Returns all figures, in the order in which documents show them.
#[must_use]
pub fn traces<'a>(sources: &Sources<'a>) -> Vec<Trace<'a>> {
    let words = Labels::new(sources);
    let trace = |it: &'a Figured| Trace {
        id: &it.id,
        label: words.indicator(&it.id),
        value: it.figure.into(),
        cells: together(&it.cells),
        of: &it.of,
    };
    sources.data.figures.iter().map(trace).collect()
}

/// Composes where a figure comes from: facts, the table `figures` of those that it was made of, and the table `cells`
/// with a row for each cell of it and of them.
///
/// # Errors
///
/// The identifier that may have been meant, if there is one, when no figure has this one.
pub fn compose(sources: &Sources<'_>, id: &str) -> Result<Record, Option<String>> {
    let Some(figure) = sources.data.figure(id) else {
        let known = sources.data.figures.iter().map(|it| it.id.as_str());
        return Err(nearest(id, known.map(|it| (it, it))).map(str::to_owned));
    };
    let words = Labels::new(sources);
    let declared = sources.programme.indicator_of(id);
    let definition = declared.map(|it| it.definition.get(words.lang()).to_owned());
    let basis = figure.basis;
    // Of a figure that is declared, documents for others show what it is without protected measures.
    let open = sources.data.without_protected.as_deref().filter(|_| declared.is_some());
    let open = open.and_then(|it| it.figure(id)).map(|it| it.figure);
    let open = open.filter(|it| *it != figure.figure);
    let of_basis = |get: fn(crate::dataset::Basis) -> usize| Value::or_empty(basis.map(get));
    Ok(Record {
        facts: vec![
            ("id", id.into()),
            ("label", words.indicator(id).into()),
            ("period", sources.season.period.to_string().into()),
            ("value", figure.figure.into()),
            ("without-protected", Value::or_empty(open)),
            ("definition", Value::or_empty(definition)),
            ("returns", of_basis(|it| it.returns)),
            ("not-collected", of_basis(|it| it.not_collected)),
            ("blank", of_basis(|it| it.blank)),
        ],
        tables: vec![
            ("figures", list(sources, |it| figure.of.contains(&it.id))),
            ("cells", cells(sources, &words, figure)),
        ],
    })
}

/// Composes the list of the figures of a period whose identifiers an identifier with a star stands for; of all where
/// there is none.
///
/// # Errors
///
/// Nothing when it stands for none.
pub fn compose_list(sources: &Sources<'_>, of: Option<&str>) -> Result<Record, Option<String>> {
    let is_meant = |it: &Figured| of.is_none_or(|of| code_in(of, &it.id).is_some());
    if !sources.data.figures.iter().any(is_meant) && of.is_some() {
        return Err(None);
    }
    let period = sources.season.period.to_string();
    Ok(Record {
        facts: vec![("period", period.into())],
        tables: vec![("figures", list(sources, is_meant))],
    })
}

fn list(sources: &Sources<'_>, is_shown: impl Fn(&Figured) -> bool) -> Table {
    let words = Labels::new(sources);
    let column = |id: &'static str, key, kind| Column::new(id, words.text(key), kind);
    let rows = sources.data.figures.iter().filter(|it| is_shown(it)).map(|it| -> Row {
        vec![it.id.as_str().into(), words.indicator(&it.id).into(), Value::from(it.figure).into()]
    });
    Table {
        columns: vec![
            column("id", "report-indicator-id", ColumnKind::Text),
            column("label", "report-indicator", ColumnKind::Text),
            column("value", "trace-value", ColumnKind::Figure),
        ],
        rows: rows.collect(),
        ..Table::default()
    }
}

/// The cells of a figure, and of those that it was made of.
fn cells(sources: &Sources<'_>, words: &Labels<'_>, figure: &Figured) -> Table {
    let known = Known::of(sources);
    let mut rows = Vec::new();
    let mut open = vec![figure];
    let mut seen = Vec::new();
    while let Some(it) = open.pop() {
        if seen.contains(&it.id.as_str()) {
            continue;
        }
        seen.push(&it.id);
        rows.extend(it.cells.iter().map(|at| known.row(sources, words, &it.id, at)));
        let parts = sources.data.figures.iter().filter(|part| it.of.contains(&part.id));
        open.extend(parts.collect::<Vec<_>>().into_iter().rev());
    }
    let column = |id: &'static str, key, kind| Column::new(id, words.text(key), kind);
    Table {
        columns: vec![
            column("figure", "report-indicator-id", ColumnKind::Text),
            column("file", "finding-place", ColumnKind::Text),
            column("sheet", "finding-sheet", ColumnKind::Text),
            column("cell", "finding-cell", ColumnKind::Text),
            column("field", "correction-field", ColumnKind::Text),
            column("value", "trace-value", ColumnKind::Figure),
        ],
        rows,
        empty: words.text("trace-no-cells"),
        ..Table::default()
    }
}

/// A cell's file, sheet and place.
type Place<'a> = (FileId, Option<&'a SheetName>, CellRef);

/// The field that asks for an answer, the record in which it stands, and its place there.
type Asked<'a> = (&'a Field, &'a Answers, usize);

/// What the cells of the forms that count hold.
struct Known<'a>(BTreeMap<Place<'a>, Asked<'a>>);

impl<'a> Known<'a> {
    fn of(sources: &Sources<'a>) -> Self {
        let mut known = BTreeMap::new();
        let forms = FormKind::ALL.into_iter().flat_map(|kind| sources.season.forms(kind));
        for form in forms.map(|it| it.1) {
            let form: &Submission = form;
            for (path, field) in form.fields() {
                for (record, slot) in form.column(path) {
                    let at = slot.at();
                    if let Some(cells) = at.cells.filter(|it| it.first == it.last) {
                        let key = (at.file, at.sheet.as_ref(), cells.first);
                        known.insert(key, (field, record, path.field));
                    }
                }
            }
        }
        Self(known)
    }

    /// Returns a cell with what it holds; of a whole row only where it is. What a cell says of a person stays there.
    fn row(&self, sources: &Sources<'_>, words: &Labels<'_>, id: &str, at: &Span) -> Row {
        let single = at.cells.filter(|it| it.first == it.last).map(|it| it.first);
        let known = single.and_then(|it| self.0.get(&(at.file, at.sheet.as_ref(), it)));
        let field = known.map(|it| it.0.label.get(words.lang()).to_owned());
        let value = known.map_or(Value::Empty, |(field, record, index)| {
            if field.privacy == Privacy::Personal {
                Value::Suppressed
            } else {
                words.answer(field, &record.slots[*index], record.typed[*index].as_ref())
            }
        });
        vec![
            id.into(),
            sources.files.path(at.file).into(),
            at.sheet.as_deref().map_or(Value::Empty, Value::from).into(),
            Value::or_empty(at.cells.map(|it| it.to_string())).into(),
            Value::or_empty(field).into(),
            value.into(),
        ]
    }
}
