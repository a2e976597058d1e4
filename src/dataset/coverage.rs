//! How complete a period is: who owes a return, whose return counts, and why another's does not.

use crate::base::MeasureId;
use crate::season::{Season, Sender, Standing};

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

/// The completeness of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// How many measures owe a return or sent one.
    pub expected: usize,
    /// How many of them have a return that counts.
    pub included: usize,
    /// The others, and why.
    pub excluded: Vec<(MeasureId, Reason)>,
    /// Measures whose return counts only thanks to a waiver.
    pub provisional: Vec<MeasureId>,
    /// Senders whose newest return was sent back while an earlier one counts.
    pub later_sent_back: Vec<Sender>,
    /// Why no sheet of the office counts, though one came.
    pub office: Option<Reason>,
    /// Files of the period that could not be told to belong to a measure.
    pub unassigned: Vec<String>,
}

impl Coverage {
    /// Returns the completeness of the season's period.
    #[must_use]
    pub fn of(season: &Season, unassigned: Vec<String>) -> Self {
        let mut coverage = Self {
            expected: 0,
            included: 0,
            excluded: Vec::new(),
            provisional: Vec::new(),
            later_sent_back: Vec::new(),
            office: None,
            unassigned,
        };
        let of_period = season.standings.iter().filter(|it| it.0.1 == season.period);
        for ((sender, _), standing) in of_period {
            let reason = Reason::of(season, standing);
            if let Standing::Accepted { sent_back, .. } = standing
                && !sent_back.is_empty()
            {
                coverage.later_sent_back.push(sender.clone());
            }
            let Sender::Measure(measure) = sender else {
                coverage.office = reason;
                continue;
            };
            coverage.expected += 1;
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
        coverage.included = coverage.expected - coverage.excluded.len();
        coverage
    }
}
