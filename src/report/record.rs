//! The record of a run: everything it depended on, what it decided, and where its figures came from.

use super::Sources;
use super::figures::shown;
use super::table::{Cell, Column, ColumnKind, Record, Row, Table};
use super::trace::traces;
use super::value::Value;
use crate::archive::{CellChange, Whose};
use crate::season::{Sender, Standing};

/// Composes the record of a run.
#[must_use]
pub fn compose(sources: &Sources<'_>) -> Record {
    let Sources { programme, partnership, season, data, locale, run, .. } = sources;
    let coverage = &data.coverage;
    let earlier = sources.revision.earlier;
    Record {
        facts: vec![
            ("program.name", env!("CARGO_PKG_NAME").into()),
            ("program.version", env!("CARGO_PKG_VERSION").into()),
            ("definition.id", programme.id.as_str().into()),
            ("definition.version", programme.version.as_str().into()),
            ("audience", sources.audience.name().into()),
            ("partnership", partnership.name.as_str().into()),
            ("period", season.period.to_string().into()),
            ("as-of", data.as_of.into()),
            ("language", locale.lang().code().into()),
            ("run", (*run).into()),
            ("edition", i64::from(sources.revision.number).into()),
            ("held-against", earlier.map(|it| i64::from(it.0)).map_or(Value::Empty, Value::Count)),
            ("expected", coverage.expected.into()),
            ("included", coverage.included.into()),
            ("unassigned", Value::List(coverage.unassigned.clone())),
            ("compared", data.tie_out.len().into()),
            ("agreeing", (data.tie_out.len() - data.differing().count()).into()),
        ],
        tables: vec![
            ("inputs", inputs(sources)),
            ("returns", returns(sources)),
            ("figures", figures(sources)),
            ("differing", differing(sources)),
            ("changes", changes(sources)),
            ("causes", causes(sources)),
        ],
    }
}

fn inputs(sources: &Sources<'_>) -> Table {
    let columns = vec![
        column("path", ColumnKind::Text),
        column("size", ColumnKind::Count),
        column("sha256", ColumnKind::Text),
    ];
    let read = sources.files.iter().map(|it| it.1).filter(|it| !it.hash.is_empty());
    let rows = read.map(|it| -> Row {
        let size = i64::try_from(it.size).unwrap_or(i64::MAX);
        vec![(&*it.path).into(), size.into(), it.hash.as_str().into()]
    });
    Table { columns, rows: rows.collect(), ..Table::default() }
}

/// Where each sender stands for each period, and by which files.
fn returns(sources: &Sources<'_>) -> Table {
    let Sources { season, files, .. } = sources;
    let path = |index: &usize| files.path(season.returns[*index].submission.file).to_owned();
    let columns = ["period", "measure", "office", "standing", "counted"].into_iter();
    let lists = ["superseded", "sent-back", "unordered", "rivals"];
    let columns = columns.chain(lists).chain(["provisional"]);
    let rows = season.standings.iter().map(|((sender, period), standing)| -> Row {
        let (name, counted, lists): (&str, Option<&usize>, [&[usize]; 4]) = match standing {
            Standing::Accepted { counted, superseded, sent_back, unordered } => {
                ("accepted", Some(counted), [superseded, sent_back, unordered, &[]])
            }
            Standing::SentBack(them) => ("sent-back", None, [&[], them, &[], &[]]),
            Standing::Unclear(them) => ("unclear", None, [&[], &[], &[], them]),
            Standing::Missing => ("missing", None, [&[]; 4]),
        };
        let measure = match sender {
            Sender::Measure(id) => id.to_string().into(),
            Sender::Office => Cell::default(),
        };
        let office = Value::Flag(*sender == Sender::Office).into();
        let counted_path = counted.map(path);
        let is_provisional = counted.map(|it| Value::Flag(season.returns[*it].verdict.waived > 0));
        let mut row = vec![period.to_string().into(), measure, office, name.into()];
        row.push(Value::or_empty(counted_path).into());
        row.extend(lists.map(|it| Value::List(it.iter().map(path).collect()).into()));
        row.push(is_provisional.map_or_else(Cell::default, Cell::from));
        row
    });
    Table {
        columns: columns.map(|id| column(id, ColumnKind::Text)).collect(),
        rows: rows.collect(),
        ..Table::default()
    }
}

/// Which cells each figure came from, and of which other figures it was made.
fn figures(sources: &Sources<'_>) -> Table {
    let rows = traces(sources).into_iter().map(|it| -> Row {
        let cells =
            it.cells.iter().map(|at| format!("{}#{}", sources.files.path(at.file), at.inside()));
        vec![
            it.id.into(),
            it.label.into(),
            it.value.into(),
            Value::List(cells.collect()).into(),
            Value::List(it.of.to_vec()).into(),
        ]
    });
    table(["id", "label", "value", "cells", "of"], rows.collect())
}

/// What is known twice and differs by more than is permitted.
fn differing(sources: &Sources<'_>) -> Table {
    let rows = sources.data.differing().map(|it| -> Row {
        vec![
            it.measure.to_string().into(),
            it.subject.name().into(),
            Value::or_empty(it.kind.as_deref()).into(),
            Value::from(it.figure).into(),
            Value::from(it.against).into(),
        ]
    });
    table(["measure", "compared", "cost-kind", "figure", "against"], rows.collect())
}

/// Which figures are others than in the earlier edition, each with its causes, counted from one.
fn changes(sources: &Sources<'_>) -> Table {
    let rows = sources.revision.changes.figures.iter().map(|it| -> Row {
        let causes = it.causes.iter().map(|it| (it + 1).to_string()).collect();
        let causes = Value::List(causes).into();
        vec![it.id.as_str().into(), shown(it.before).into(), shown(it.after).into(), causes]
    });
    table(["id", "before", "after", "causes"], rows.collect())
}

/// What made figures change.
fn causes(sources: &Sources<'_>) -> Table {
    let rows = sources.revision.changes.causes.iter().map(|it| -> Row {
        let whose = it.event.whose().map(|it| match it {
            Whose::Register => "register".to_owned(),
            Whose::Office(period) => period.to_string(),
            Whose::Measure(id, period) => format!("{id} {period}"),
        });
        let cells = it.cells.iter().map(CellChange::place).collect();
        vec![
            it.event.name().into(),
            whose.map_or(Value::Empty, Value::Text).into(),
            it.event.path().map_or(Value::Empty, Value::from).into(),
            Value::List(cells).into(),
        ]
    });
    table(["event", "of", "file", "cells"], rows.collect())
}

fn table<const N: usize>(columns: [&'static str; N], rows: Vec<Row>) -> Table {
    let columns = columns.map(|id| column(id, ColumnKind::Text)).into();
    Table { columns, rows, ..Table::default() }
}

fn column(id: &'static str, kind: ColumnKind) -> Column {
    Column::new(id, id.to_owned(), kind)
}
