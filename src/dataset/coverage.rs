//! How complete a period is: who owes a return, whose return counts, and why another's does not.

use crate::base::MeasureId;
use crate::season::{Season, Standing};

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
    /// Measures whose newest return was sent back while an earlier one counts.
    pub later_sent_back: Vec<MeasureId>,
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
            unassigned,
        };
        for ((measure, period), standing) in &season.standings {
            if *period != season.period {
                continue;
            }
            coverage.expected += 1;
            let reason = match standing {
                Standing::Accepted { counted, sent_back, .. } => {
                    coverage.included += 1;
                    if !sent_back.is_empty() {
                        coverage.later_sent_back.push(measure.clone());
                    }
                    if season.returns[*counted].verdict.waived > 0 {
                        coverage.provisional.push(measure.clone());
                    }
                    continue;
                }
                Standing::SentBack(all) => {
                    let errors = all.last().map_or(0, |it| season.returns[*it].verdict.errors);
                    Reason::SentBack { errors }
                }
                Standing::Unclear(_) => Reason::Unclear,
                Standing::Missing => Reason::Missing,
            };
            coverage.excluded.push((measure.clone(), reason));
        }
        coverage
    }
}
