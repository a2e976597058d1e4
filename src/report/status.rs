//! Where the return of each measure stands: what came and when, what is wrong with it, and whom to ask.

use super::table::{Column, ColumnKind, Mark, Record, Row, Table};
use super::value::Value;
use super::{Labels, Sources};
use crate::dataset::{MeasureFigures, Order};
use crate::finding::{Finding, Severity};
use crate::rules::RETURN_OVERDUE;
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
        let mark =
            if also_sent_back(sources, it).is_some() { Mark::SentBack } else { words.mark(it) };
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
            column("for-office", ColumnKind::Count),
            Column::new("also-sent-back", String::new(), ColumnKind::Status),
            column("contact", ColumnKind::Text),
            column("address", ColumnKind::Text),
        ],
        rows: owed.into_iter().map(|it| row(sources, &words, it)).collect(),
        empty: words.text("status-none"),
        ..Table::default()
    }
}

/// Returns whether beside the return that counts a later one was sent back, or one that may be later.
fn also_sent_back(sources: &Sources<'_>, it: &MeasureFigures) -> Option<Order> {
    let is_own = |sender: &Sender| matches!(sender, Sender::Measure(id) if *id == it.id);
    let all = &sources.data.coverage.also_sent_back;
    all.iter().find(|it| is_own(&it.0)).map(|it| it.1)
}

fn row(sources: &Sources<'_>, words: &Labels<'_>, it: &MeasureFigures) -> Row {
    let season = sources.season;
    let sender = Sender::Measure(it.id.clone());
    let came = season.returns.iter().filter(|it| it.sender == sender);
    let came = came.filter(|it| it.period == season.period);
    let received = came.filter_map(|it| it.seen_on).max();
    // The newest one; of several that could be it, none is.
    let judged = match &it.standing {
        Some(Standing::Accepted { counted, sent_back, unordered, .. }) => {
            Some(sent_back.last().or(unordered.last()).unwrap_or(counted))
        }
        Some(Standing::SentBack(all)) => all.last(),
        _ => None,
    };
    let also_sent_back = also_sent_back(sources, it);
    let mut state = words.state(it);
    let for_office = for_office(sources, it, state.mark);
    if let Some(order) = also_sent_back {
        let order = [("order", order.name().into())];
        state.value = words.fill("status-also-sent-back", &order).into();
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
        Value::or_empty(Some(for_office)).into(),
        Value::Flag(also_sent_back.is_some()).into(),
        Value::or_empty(person).into(),
        Value::or_empty(address).into(),
    ]
}

/// Returns how many findings about a measure the office itself has to settle, besides that a return is missing
/// of which the row says so anyway.
fn for_office(sources: &Sources<'_>, it: &MeasureFigures, mark: Option<Mark>) -> usize {
    let is_said = |it: &Finding| mark == Some(Mark::Missing) && *it.meta == RETURN_OVERDUE;
    let is_open = |other: &&Finding| {
        other.measure.as_ref() == Some(&it.id)
            && matches!(other.effective(), Some(Severity::Error | Severity::Warning))
            && sources.season.is_for_office(other)
            && !is_said(other)
    };
    sources.found.all().iter().filter(is_open).count()
}
