//! Figures that cover a quarter, for each quarter of the year.

use std::collections::BTreeMap;

use super::{Computed, computed, records, set_against};
use crate::base::{Figure, Period};
use crate::programme::Programme;
use crate::programme::indicator::{Comparison, Indicator, Reach, Scale, Source};
use crate::season::Season;

/// A figure that covers a quarter, quarter by quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarterly {
    /// Its identifier.
    pub id: String,
    /// What it is in each quarter since January of which a form says anything; what is counted or added up and not named
    /// there is zero.
    pub by_quarter: BTreeMap<Period, Figure>,
    /// By how much it is more in the period than in the quarter before; nothing where one of them is no number.
    pub change: Option<Figure>,
}

impl Quarterly {
    /// Computes the declared indicators that cover a quarter for each quarter from January to a season's period, in
    /// the order of the definition.
    #[must_use]
    pub fn of(programme: &Programme, season: &Season) -> Vec<Self> {
        let pool = records::Pool::of(programme, season);
        let is_of_quarter = |it: &Indicator| programme.reach_of(it) == Some(Reach::Period);
        let quarters: Vec<(Period, Computed<'_>)> = season
            .period
            .year_to_date()
            .map(|it| (it, computed(&pool, programme, it, &[], is_of_quarter)))
            .collect();
        let indicators = programme.indicators.iter().filter(|it| is_of_quarter(it));
        let all = indicators.enumerate().flat_map(|(place, indicator)| {
            let mut own: Vec<Self> = Vec::new();
            for (quarter, computed) in &quarters {
                for it in &computed[place].1 {
                    let known = own.iter().position(|of| of.id == it.id);
                    let at = known.unwrap_or(own.len());
                    if known.is_none() {
                        let by_quarter = BTreeMap::new();
                        own.push(Self { id: it.id.clone(), by_quarter, change: None });
                    }
                    own[at].by_quarter.insert(*quarter, it.figure);
                }
            }
            for (quarter, _) in quarters.iter().filter(|it| names_none(&pool, indicator, it.0)) {
                for it in &mut own {
                    let zero = indicator.scale.figure(0);
                    it.by_quarter.entry(*quarter).or_insert(zero);
                }
            }
            for it in &mut own {
                it.change = it.changed(season.period, indicator.scale);
            }
            own
        });
        all.collect()
    }

    fn changed(&self, period: Period, scale: Scale) -> Option<Figure> {
        let known = |it: Period| self.by_quarter.get(&it).filter(|it| it.smallest().is_some());
        let (now, before) = (known(period)?, known(period.before_in_year()?)?);
        Some(set_against(Comparison::Difference, *now, *before, scale))
    }
}

/// Returns whether what the forms of a quarter do not name is zero there.
fn names_none(pool: &records::Pool<'_>, indicator: &Indicator, quarter: Period) -> bool {
    let Source::Records(of) = &indicator.source else { return false };
    of.is_zero_unnamed() && !pool.is_silent(of, quarter)
}
