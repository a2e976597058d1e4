//! How complete a period is: who owes a return, whose return counts, and why another's does not.

use crate::base::{MeasureId, Period};
use crate::season::{Outcome, Season, Sender, Standing};

/// Why no return of a measure counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Nothing came.
    Missing,
    /// What came was sent back with so many errors.
    SentBack {
        /// Errors in the newest return.
        errors: usize,
    },
    /// Several came and nothing tells which is newest.
    Unclear,
}

impl Reason {
    /// Returns why no return counts; nothing when one does.
    fn of(season: &Season, standing: &Standing) -> Option<Self> {
        match standing {
            Standing::Accepted { .. } => None,
            Standing::SentBack(all) => {
                let errors = all.last().map_or(0, |it| season.returns[*it].verdict.errors);
                Some(Self::SentBack { errors })
            }
            Standing::Unclear(_) => Some(Self::Unclear),
            Standing::Missing => Some(Self::Missing),
        }
    }
}

/// Whether a return that was sent back is later than the one that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// It is.
    Later,
    /// Nothing tells.
    Unknown,
}

impl Order {
    /// Returns the order's name, under which catalogues have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Later => "later",
            Self::Unknown => "unknown",
        }
    }

    /// Returns how what was sent back stands to what counts; nothing where nothing was sent back.
    fn of(standing: &Standing) -> Option<Self> {
        match standing {
            Standing::Accepted { sent_back, .. } if !sent_back.is_empty() => Some(Self::Later),
            Standing::Accepted { unordered, .. } if !unordered.is_empty() => Some(Self::Unknown),
            _ => None,
        }
    }
}

/// The completeness of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// How many measures owe a return or sent one.
    pub expected: usize,
    /// How many of them have a return that counts.
    pub included: usize,
    /// How many returns on the quarters since January are owed or came.
    pub expected_to_date: usize,
    /// How many of them count.
    pub included_to_date: usize,
    /// The others of the period, and why.
    pub excluded: Vec<(MeasureId, Reason)>,
    /// Measures whose return counts only thanks to a waiver.
    pub provisional: Vec<MeasureId>,
    /// Corrections of the register by which figures since January are as they are, by their places in its
    /// list.
    pub corrections: Vec<usize>,
    /// Senders of whom one return counts while another, that is not the earlier, was sent back.
    pub also_sent_back: Vec<(Sender, Order)>,
    /// Why no sheet of the office counts, though one came.
    pub office: Option<Reason>,
    /// Files of the period that could not be told to belong to a measure.
    pub unassigned: Vec<String>,
}

impl Coverage {
    /// Returns the completeness of the season's period.
    #[must_use]
    pub fn of(season: &Season, unassigned: Vec<String>) -> Self {
        let quarters: Vec<(usize, usize)> =
            season.period.year_to_date().map(|it| of_period(season, it)).collect();
        let (included, expected) = quarters.last().copied().unwrap_or_default();
        let mut coverage = Self {
            expected,
            included,
            expected_to_date: quarters.iter().map(|it| it.1).sum(),
            included_to_date: quarters.iter().map(|it| it.0).sum(),
            excluded: Vec::new(),
            provisional: Vec::new(),
            corrections: corrections(season),
            also_sent_back: Vec::new(),
            office: None,
            unassigned,
        };
        let of_period = season.standings.iter().filter(|it| it.0.1 == season.period);
        for ((sender, _), standing) in of_period {
            let reason = Reason::of(season, standing);
            let also_sent_back = Order::of(standing).map(|it| (sender.clone(), it));
            coverage.also_sent_back.extend(also_sent_back);
            let Sender::Measure(measure) = sender else {
                coverage.office = reason;
                continue;
            };
            match (reason, standing) {
                (Some(reason), _) => coverage.excluded.push((measure.clone(), reason)),
                (None, Standing::Accepted { counted, .. })
                    if season.returns[*counted].verdict.waived > 0 =>
                {
                    coverage.provisional.push(measure.clone());
                }
                (None, _) => {}
            }
        }
        coverage
    }

    /// Returns of how many measures nothing came for the period, though a return is owed.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.excluded.iter().filter(|it| it.1 == Reason::Missing).count()
    }

    /// Returns of how many measures something came for the period, and does not count.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.excluded.len() - self.missing()
    }
}

/// Returns the corrections that were made in returns that count.
fn corrections(season: &Season) -> Vec<usize> {
    let counts = |index: &usize| {
        let it = &season.register.corrections[*index];
        season.counted(&it.measure, it.period).is_some()
            && season.corrected(*index).is_some_and(|it| it.outcome == Outcome::Made)
    };
    (0..season.register.corrections.len()).filter(counts).collect()
}

/// Returns how many measures have a return for a period that counts, of how many owe one or sent one.
pub(super) fn of_period(season: &Season, period: Period) -> (usize, usize) {
    let all = season.standings.iter().filter(|it| it.0.1 == period);
    let measures = all.filter(|it| matches!(it.0.0, Sender::Measure(_)));
    let (counted, others): (Vec<_>, Vec<_>) =
        measures.partition(|it| matches!(it.1, Standing::Accepted { .. }));
    (counted.len(), counted.len() + others.len())
}
