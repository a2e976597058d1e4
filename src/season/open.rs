//! The season without its protected measures, for those who must not find one among the others.

use std::borrow::Cow;

use super::{Register, Season, Sender};
use crate::base::MeasureId;
use crate::programme::{FormKind, Meaning};
use crate::submission::{Slot, Submission};

impl Register {
    /// Returns whether a measure is known to need no protection: one that the register does not have may have been
    /// protected.
    #[must_use]
    pub fn is_open(&self, measure: &MeasureId) -> bool {
        self.measures.get(measure).is_some_and(|it| !it.is_at_risk)
    }
}

impl Season {
    /// Returns the season as if it had open measures alone: no row, return or figure of it is of another.
    ///
    /// Whom the register names stays known, so that texts are searched for them.
    #[must_use]
    pub fn open(&self) -> Cow<'_, Self> {
        if self.register.measures.values().all(|it| !it.is_at_risk)
            && self.register.strays.is_empty()
        {
            return Cow::Borrowed(self);
        }
        let is_open = |id: &MeasureId| self.register.is_open(id);
        let mut open = self.clone();
        let register = &mut open.register;
        register.measures.retain(|id, _| is_open(id));
        register.deadlines.retain(|it| it.measure.as_ref().is_none_or(is_open));
        register.waivers.retain(|it| is_open(&it.measure));
        register.strays.clear();
        keep_rows(&mut register.submission, is_open);
        for it in &mut open.returns {
            if it.submission.form.kind == FormKind::Office {
                keep_rows(&mut it.submission, is_open);
            }
        }
        open.standings.retain(|(sender, _), _| match sender {
            Sender::Measure(id) => is_open(id),
            Sender::Office => true,
        });
        Cow::Owned(open)
    }
}

/// Keeps the rows of a form that are about no measure or about one of these. A row whose measure cannot be read may
/// be about any.
fn keep_rows(submission: &mut Submission, is_kept: impl Fn(&MeasureId) -> bool) {
    let form = &submission.form;
    for (section, read) in form.sections.iter().zip(&mut submission.sections) {
        let Some(place) = section.meaning(Meaning::Measure) else { continue };
        read.records.retain(|it| match &it.slots[place] {
            Slot::Given(given) => given.value.as_measure().is_some_and(&is_kept),
            Slot::Invalid(_) => false,
            Slot::NotAsked(_) | Slot::Absent(_) | Slot::NotCollected(_) => true,
        });
    }
}
