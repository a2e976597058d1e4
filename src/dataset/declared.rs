//! The indicators that the definition declares, computed from the forms that count.

mod quarterly;
mod records;

pub use quarterly::Quarterly;
pub use records::operate;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::figured::Figured;
use crate::base::{Figure, Period, share};
use crate::programme::Programme;
use crate::programme::indicator::{Comparison, Indicator, Records, STAR, Scale, Source, code_in};
use crate::season::Season;

/// Computes every declared indicator of a season's period; `known` are the figures that the program computes
/// by itself.
pub(super) fn declared(programme: &Programme, season: &Season, known: &[Figured]) -> Vec<Figured> {
    let pool = records::Pool::of(programme, season);
    let all = computed(&pool, programme, season.period, known, |_| true);
    all.into_iter().flat_map(|it| it.1).collect()
}

/// Indicators with their figures.
type Computed<'a> = Vec<(&'a Indicator, Vec<Figured>)>;

/// Computes those of the declared indicators that are asked for, in their order.
fn computed<'a>(
    pool: &records::Pool<'_>,
    programme: &'a Programme,
    period: Period,
    known: &[Figured],
    is_asked: impl Fn(&Indicator) -> bool,
) -> Computed<'a> {
    let mut all: Computed<'a> = Vec::new();
    for indicator in programme.indicators.iter().filter(|it| is_asked(it)) {
        let figures = match &indicator.source {
            Source::Records(records) => of_records(pool, indicator, records, period),
            Source::Figures(kind, of, to) => {
                let look = Look { known, declared: &all };
                compared(&look, indicator, *kind, of, to)
            }
            Source::Change(of) => changed(pool, indicator, of, period, &all),
        };
        all.push((indicator, figures));
    }
    all
}

fn of_records(
    pool: &records::Pool<'_>,
    indicator: &Indicator,
    records: &Records,
    period: Period,
) -> Vec<Figured> {
    let sums = pool.sums(records, period).into_iter();
    sums.map(|(code, it)| Figured {
        id: indicator.figure(&code),
        figure: it.figure,
        cells: it.cells,
        of: Vec::new(),
        about: None,
        basis: Some(it.basis),
    })
    .collect()
}

/// The figures that are already there.
struct Look<'a> {
    known: &'a [Figured],
    declared: &'a Computed<'a>,
}

impl Look<'_> {
    fn all(&self) -> impl Iterator<Item = &Figured> {
        self.declared.iter().flat_map(|it| &it.1).chain(self.known)
    }

    fn figure(&self, id: &str) -> Option<&Figured> {
        self.all().find(|it| it.id == id)
    }

    /// Returns the codes for which there are figures of an identifier with a star.
    fn codes(&self, id: &str) -> Vec<String> {
        if !id.contains(STAR) {
            return vec![String::new()];
        }
        self.all().filter_map(|it| code_in(id, &it.id)).map(str::to_owned).collect()
    }
}

fn compared(
    look: &Look<'_>,
    indicator: &Indicator,
    kind: Comparison,
    of: &Arc<str>,
    to: &Arc<str>,
) -> Vec<Figured> {
    let compare = |code: String| {
        let ids = [of, to].map(|it| it.replace(STAR, &code));
        let [first, second] = [&ids[0], &ids[1]].map(|id| look.figure(id));
        let figure = |it: Option<&Figured>| it.map_or(Figure::Unknown, |it| it.figure);
        Figured {
            id: indicator.figure(&code),
            figure: set_against(kind, figure(first), figure(second), indicator.scale),
            cells: Vec::new(),
            basis: [first, second]
                .into_iter()
                .flatten()
                .filter_map(|it| it.basis)
                .max_by_key(|it| it.returns),
            of: ids.into(),
            about: None,
        }
    };
    look.codes(of).into_iter().map(compare).collect()
}

/// Sets a figure against another, in a scale; where one of them is none, the first that is none says why.
fn set_against(kind: Comparison, of: Figure, to: Figure, scale: Scale) -> Figure {
    let (Some(first), Some(second)) = (of.smallest(), to.smallest()) else {
        return if of.smallest().is_none() { of } else { to };
    };
    match kind {
        Comparison::Difference => scale.figure(first - second),
        _ if second <= 0 => Figure::Unknown,
        Comparison::Share => share(first, second).map_or(Figure::Unknown, Figure::Percent),
        Comparison::Ratio => {
            let parts = |it: Figure| if matches!(it, Figure::Count(_)) { 1 } else { 100 };
            // Cents of both, or hundredths of one of them, for each.
            let finer = 100 * parts(to) / parts(of);
            scale.figure(rounded(first.into(), finer, second))
        }
    }
}

fn changed(
    pool: &records::Pool<'_>,
    indicator: &Indicator,
    of: &Arc<str>,
    period: Period,
    all: &Computed<'_>,
) -> Vec<Figured> {
    let Some((named, figures)) = all.iter().find(|it| *it.0.id == **of) else { return Vec::new() };
    let Source::Records(records) = &named.source else { return Vec::new() };
    let earlier = period.before_in_year();
    let before: BTreeMap<String, records::Summed> =
        earlier.map(|it| pool.sums(records, it)).unwrap_or_default().into_iter().collect();
    let now = figures.iter().filter_map(|it| Some((named.code_in(&it.id)?, it)));
    now.map(|(code, it)| {
        let earlier = before.get(code);
        let was = earlier.map_or(Figure::Unknown, |it| it.figure);
        Figured {
            id: indicator.figure(code),
            figure: set_against(Comparison::Difference, it.figure, was, indicator.scale),
            cells: earlier.map(|it| it.cells.clone()).unwrap_or_default(),
            of: vec![it.id.clone()],
            about: None,
            basis: earlier.map(|it| it.basis),
        }
    })
    .collect()
}

/// Returns what figures in one unit come to together; unknown when none is a number.
#[must_use]
pub fn altogether(figures: impl IntoIterator<Item = Figure>, scale: Scale) -> Figure {
    let known: Vec<i64> = figures.into_iter().filter_map(Figure::smallest).collect();
    if known.is_empty() { Figure::Unknown } else { scale.figure(known.iter().sum()) }
}

/// Returns `sum` times `scale` over `parts`, rounded half away from zero; `parts` is above zero.
fn rounded(sum: i128, scale: i64, parts: i64) -> i64 {
    let (product, parts) = (sum * i128::from(scale), i128::from(parts));
    let half = if product < 0 { -parts } else { parts };
    narrow((product * 2 + half) / (parts * 2))
}

fn narrow(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Hundredths, Money};

    #[test]
    fn a_mean_is_rounded_half_away_from_zero() {
        assert_eq!(rounded(5, 1, 2), 3);
        assert_eq!(rounded(-5, 1, 2), -3);
        assert_eq!(rounded(7, 100, 3), 233);
    }

    #[test]
    fn a_share_of_nothing_is_unknown_and_what_is_missing_says_why() {
        let share = |of, to| set_against(Comparison::Share, of, to, Scale::Percent);
        assert_eq!(share(Figure::Count(1), Figure::Count(3)), Figure::Percent(33));
        assert_eq!(share(Figure::Count(1), Figure::Count(0)), Figure::Unknown);
        assert_eq!(share(Figure::NoReturn, Figure::Count(3)), Figure::NoReturn);
        assert_eq!(share(Figure::Count(3), Figure::NotCollected), Figure::NotCollected);
    }

    #[test]
    fn an_amount_for_each_is_an_amount_and_a_number_for_each_has_hundredths() {
        let ratio = |of, to, scale| set_against(Comparison::Ratio, of, to, scale);
        let (cents, hundredths) = (Scale::Cents, Scale::Hundredths);
        let euros = |it| Figure::Money(Money::from_euros(it));
        assert_eq!(
            ratio(euros(10), Figure::Count(3), cents),
            Figure::Money(Money::from_cents(333))
        );
        assert_eq!(
            ratio(Figure::Count(10), Figure::Count(4), hundredths),
            Figure::Number(Hundredths::new(250))
        );
        let hours = Figure::Number(Hundredths::new(750));
        assert_eq!(
            ratio(hours, Figure::Count(3), hundredths),
            Figure::Number(Hundredths::new(250))
        );
        assert_eq!(ratio(euros(15), hours, cents), Figure::Money(Money::from_euros(2)));
    }
}
