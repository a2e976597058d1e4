//! Where the return of each measure stands: what came and when, what is wrong with it, and whom to ask.

use super::record::Record;
use super::table::{Column, ColumnKind, Mark, Row, Table, Value};
use super::{Labels, Sources};
use crate::dataset::MeasureFigures;
use crate::season::{Sender, Standing, return_due};

/// What is to be done comes first: a return to ask for, one to settle, then those that count.
const ORDER: [Mark; 6] =
    [Mark::Missing, Mark::SentBack, Mark::Unclear, Mark::Questions, Mark::Waived, Mark::Accepted];

/// Composes where the returns of the period stand: facts, and the table `measures` with a row for each measure
/// that owes a return or sent one. It names people, and is for the office alone.
#[must_use]
pub fn compose(sources: &Sources<'_>) -> Record {
    let Sources { programme, partnership, season, data, .. } = sources;
    let coverage = &data.coverage;
    Record {
        facts: vec![
            ("audience", sources.audience.name().into()),
            ("partnership", partnership.name.as_str().into()),
            ("period", season.period.to_string().into()),
            ("as-of", data.as_of.into()),
            ("due", return_due(programme, season.period).into()),
            ("expected", coverage.expected.into()),
            ("included", coverage.included.into()),
            ("refused", coverage.refused().into()),
            ("missing", coverage.missing().into()),
            ("unassigned", Value::List(coverage.unassigned.clone())),
        ],
        tables: vec![("measures", measures(sources))],
    }
}

fn measures(sources: &Sources<'_>) -> Table {
    let words = Labels::new(sources);
    let column =
        |id: &'static str, kind| Column::new(id, words.text(&format!("status-{id}")), kind);
    let rank = |it: &&MeasureFigures| {
        let mark = if has_later(sources, it) { Mark::SentBack } else { words.mark(it) };
        ORDER.iter().position(|it| *it == mark)
    };
    let mut owed: Vec<&MeasureFigures> =
        sources.data.measures.iter().filter(|it| rank(it).is_some()).collect();
    owed.sort_by_key(rank);
    Table {
        columns: vec![
            column("measure", ColumnKind::Text),
            column("title", ColumnKind::Text),
            column("organisation", ColumnKind::Text),
            column("state", ColumnKind::Status),
            column("received", ColumnKind::Date),
            column("errors", ColumnKind::Count),
            column("questions", ColumnKind::Count),
            Column::new("later-sent-back", String::new(), ColumnKind::Status),
            column("contact", ColumnKind::Text),
            column("address", ColumnKind::Text),
        ],
        rows: owed.into_iter().map(|it| row(sources, &words, it)).collect(),
        empty: words.text("status-none"),
        ..Table::default()
    }
}

/// Returns whether an earlier return counts because a later one was sent back.
fn has_later(sources: &Sources<'_>, it: &MeasureFigures) -> bool {
    let is_own = |sender: &Sender| matches!(sender, Sender::Measure(id) if *id == it.id);
    sources.data.coverage.later_sent_back.iter().any(is_own)
}

fn row(sources: &Sources<'_>, words: &Labels<'_>, it: &MeasureFigures) -> Row {
    let season = sources.season;
    let sender = Sender::Measure(it.id.clone());
    let came = season.returns.iter().filter(|it| it.sender == sender);
    let came = came.filter(|it| it.period == season.period);
    let received = came.filter_map(|it| it.seen_on).max();
    // The newest one; of several that could be it, none is.
    let judged = match &it.standing {
        Some(Standing::Accepted { counted, sent_back, .. }) => {
            Some(sent_back.last().unwrap_or(counted))
        }
        Some(Standing::SentBack(all)) => all.last(),
        _ => None,
    };
    let is_later = has_later(sources, it);
    let mut state = words.state(it);
    if is_later {
        state.value = words.text("status-later-sent-back").into();
    }
    let verdict = judged.map(|it| season.returns[*it].verdict);
    let (person, address) = words.measure(&it.id).contact.clone().unwrap_or_default();
    vec![
        it.id.to_string().into(),
        words.title(&it.id).into(),
        words.organisation(&it.id).into(),
        state,
        Value::or_empty(received).into(),
        Value::or_empty(verdict.map(|it| it.errors)).into(),
        Value::or_empty(verdict.map(|it| it.warnings)).into(),
        Value::Flag(is_later).into(),
        Value::or_empty(person).into(),
        Value::or_empty(address).into(),
    ]
}
