//! What a document may say: which measures it may name, and which numbers of people it may show.

use std::collections::{BTreeMap, BTreeSet};

use super::suppress::Earlier;
use super::{Audience, Mask, SmallCells};
use crate::archive::{Breakdown, Edition, Handover};
use crate::base::{Figure, Lang, MeasureId};
use crate::dataset::{ActionField, Dataset, Figured, MeasureFigures, MeasureTotals};
use crate::programme::{Indicator, Privacy, Programme};
use crate::season::{Measure, Register};
use crate::submission::Submission;

/// What a document for an audience may say.
#[derive(Debug, Clone, Copy)]
pub struct Disclosure<'a> {
    audience: Audience,
    cells: SmallCells,
    pub(super) programme: &'a Programme,
    register: &'a Register,
    pub(super) data: &'a Dataset,
    handovers: &'a [Handover],
}

impl<'a> Disclosure<'a> {
    /// Returns what an audience may see of these figures, after what was handed over.
    #[must_use]
    pub fn of(
        audience: Audience,
        programme: &'a Programme,
        register: &'a Register,
        data: &'a Dataset,
        handovers: &'a [Handover],
    ) -> Self {
        Self { audience, cells: SmallCells::of(programme), programme, register, data, handovers }
    }

    /// Returns whether a measure may be named: its number, title and organisation, and its days.
    #[must_use]
    pub fn names(&self, measure: &MeasureId) -> bool {
        self.audience.is_internal()
            || self.register.measures.get(measure).is_none_or(|it| !it.is_at_risk)
    }

    /// Returns whether answers of a privacy class may be shown one by one.
    #[must_use]
    pub const fn shows(&self, class: Privacy) -> bool {
        match class {
            Privacy::Public => true,
            Privacy::Evaluation => !matches!(self.audience, Audience::Public),
            Privacy::Internal => self.audience.is_internal(),
            Privacy::Personal => false,
        }
    }

    /// Returns what is masked in the texts of a return, worded in a language.
    #[must_use]
    pub fn mask(&self, submission: &Submission, lang: Lang) -> Mask<'a> {
        if self.audience.is_internal() {
            return Mask::none(lang);
        }
        Mask::of(submission, self.register, lang)
    }

    /// Returns the measures that may be named, each with its figures.
    pub fn named(&self) -> impl Iterator<Item = &'a MeasureFigures> {
        self.data.measures.iter().filter(|it| self.names(&it.id))
    }

    /// Returns how many measures may only be counted, and what they come to; nothing when there is none.
    #[must_use]
    pub fn withheld(&self) -> Option<(usize, MeasureTotals)> {
        self.withheld_where(|_| true)
    }

    fn withheld_where(&self, is_asked: fn(&Measure) -> bool) -> Option<(usize, MeasureTotals)> {
        let measures = &self.register.measures;
        let withheld = self.data.measures.iter().filter(|it| !self.names(&it.id));
        let withheld = withheld.filter(|it| is_asked(&measures[&it.id]));
        let count = withheld.clone().count();
        (count > 0).then(|| (count, MeasureTotals::of(&withheld, self.register)))
    }

    /// Returns the granted measures by field of action; and those together that may not be named, whose field would
    /// say what they are about.
    #[must_use]
    pub fn fields_of_action(&self) -> (&'a [ActionField], Option<(usize, MeasureTotals)>) {
        (&self.counted().fields_of_action, self.withheld_where(Measure::is_granted))
    }

    /// Returns the figures that may be shown, by their identifiers: those of measures that may not be named only
    /// as what they come to, suppressed numbers of people as such.
    #[must_use]
    pub fn figures(&self) -> Vec<(String, Figure)> {
        let withheld: Vec<&MeasureFigures> =
            self.data.measures.iter().filter(|it| !self.names(&it.id)).collect();
        let hidden: Vec<String> = withheld.iter().map(|it| format!("measure/{}/", it.id)).collect();
        let declared = self.declared();
        let totals = self.withheld().filter(|it| self.tells_sums_of(it.0));
        let totals = totals.map(|(_, sum)| Figured::totals("withheld", &sum, &withheld));
        let shown = self.data.figures.iter().filter_map(|it| {
            let figure = match declared.get(&*it.id) {
                Some(instead) => (*instead)?,
                None if is_of_field(&it.id) => self.counted().figure(&it.id)?.figure,
                None => it.figure,
            };
            let is_hidden = hidden.iter().any(|prefix| it.id.starts_with(prefix));
            (!is_hidden).then(|| (it.id.clone(), figure))
        });
        shown.chain(totals.into_iter().flatten().map(|it| (it.id, it.figure))).collect()
    }

    /// Returns what is shown of each figure that the definition declares; nothing where it is not shown.
    fn declared(&self) -> BTreeMap<&'a str, Option<Figure>> {
        let mut all = BTreeMap::new();
        for indicator in &self.programme.indicators {
            all.extend(self.data.figures_of(indicator).map(|it| (&*it.id, None)));
            let shown = self.shown(indicator).into_iter().flatten();
            all.extend(shown.map(|(it, figure)| (&*it.id, Some(figure))));
        }
        all
    }

    /// Returns an edition with what the audience sees of its figures.
    #[must_use]
    pub fn seen_of(&self, edition: Edition) -> Edition {
        let shown = self.figures().into_iter().filter(|it| it.1 != Figure::Suppressed);
        let shown: BTreeSet<String> = shown.map(|it| it.0).collect();
        let all = self.data.figures.iter().map(|it| it.id.clone());
        let withheld = all.filter(|it| !shown.contains(it)).collect();
        Edition { withheld, open_figures: self.open_figures(), ..edition }
    }

    /// Returns the figures that are shown without protected measures, where those have a part in them, by their
    /// identifiers.
    #[must_use]
    pub fn open_figures(&self) -> BTreeMap<String, Figure> {
        let is_of_open = |id: &str| is_of_field(id) || self.programme.indicator_of(id).is_some();
        let is_other = |id: &str, shown| self.data.figure(id).is_none_or(|it| it.figure != shown);
        let shown = self.figures().into_iter().filter(|it| it.1 != Figure::Suppressed);
        shown.filter(|it| is_of_open(&it.0) && is_other(&it.0, it.1)).collect()
    }

    /// Returns whether it may be told what so many come to, of which single ones stay with the office. The committee
    /// decides on single measures; for others a sum of few would be what a single one says.
    #[must_use]
    pub const fn tells_sums_of(&self, few: usize) -> bool {
        matches!(self.audience, Audience::Internal | Audience::Committee) || few >= self.least()
    }

    /// Returns of how many a sum tells nothing of a single one.
    #[must_use]
    pub const fn least(&self) -> usize {
        self.cells.returns
    }

    /// Returns the figures of an indicator. Outside the office they are of open measures alone: what a protected one
    /// adds to a sum could be told by taking away what the others say.
    pub fn figures_of(
        &self,
        indicator: &'a Indicator,
    ) -> impl Iterator<Item = &'a Figured> + use<'a> {
        self.counted().figures_of(indicator)
    }

    /// Returns whether the indicators leave protected measures out.
    #[must_use]
    pub fn leaves_out(&self) -> bool {
        !self.audience.is_internal() && self.data.without_protected.is_some()
    }

    /// Returns what the indicators are made of.
    pub(super) fn counted(&self) -> &'a Dataset {
        if self.audience.is_internal() { self.data } else { self.data.open() }
    }

    /// Returns the figures of an indicator, each as it may be shown; nothing where none of them may be.
    #[must_use]
    pub fn shown(&self, indicator: &'a Indicator) -> Option<Vec<(&'a Figured, Figure)>> {
        let figures = self.figures_of(indicator);
        if self.audience.is_internal() {
            return Some(figures.map(|it| (it, it.figure)).collect());
        }
        if indicator.people.is_none() {
            let shown =
                |it: &Figured| if self.tells_of_one(it) { Figure::Suppressed } else { it.figure };
            return Some(figures.map(|it| (it, shown(it))).collect());
        }
        Some(figures.map(|it| (it, it.figure)).collect())
            .filter(|_| indicator.is_breakdown())
            .and_then(|it| self.protected(it, &self.said_of(indicator)))
    }

    /// Returns what packages that were handed over said of the people of the period.
    fn said_of(&self, indicator: &Indicator) -> Vec<&'a Breakdown> {
        let of_period = self.handovers.iter().filter(|it| it.period == self.data.period);
        of_period.filter_map(|it| it.breakdowns.get(&*indicator.id)).collect()
    }

    /// Returns what is said of people by what they are, by the indicator; of one that is not shown, nothing.
    #[must_use]
    pub fn breakdowns(&self) -> BTreeMap<String, Breakdown> {
        let breakdowns = self.programme.indicators.iter().filter(|it| it.is_breakdown());
        let said = breakdowns.filter_map(|indicator| {
            let shown = self.shown(indicator)?.into_iter();
            let counts =
                shown.filter_map(|(it, shown)| Some((it, count(it.figure)?, count(shown))));
            let counts: Vec<_> = counts.collect();
            let breakdown = Breakdown {
                sum: counts.iter().map(|it| it.1).sum(),
                people: self.counted().participants.counted.value,
                shown: counts.into_iter().map(|(it, _, shown)| (it.id.clone(), shown)).collect(),
            };
            Some((indicator.id.to_string(), breakdown))
        });
        said.collect()
    }

    /// Returns how many numbers of people by what they are are suppressed only beside what was handed over before.
    #[must_use]
    pub fn held_back(&self) -> usize {
        let shown = |it: &Self| -> BTreeSet<String> {
            let all = it.breakdowns().into_values().flat_map(|it| it.shown);
            all.filter(|it| it.1.is_some()).map(|it| it.0).collect()
        };
        shown(&Self { handovers: &[], ..*self }).difference(&shown(self)).count()
    }

    /// Suppresses what must not be shown of a breakdown of the period's participants; nothing remains where the
    /// whole must not be shown.
    fn protected(
        &self,
        mut breakdown: Vec<(&'a Figured, Figure)>,
        said: &[&Breakdown],
    ) -> Option<Vec<(&'a Figured, Figure)>> {
        // A nil return hides nobody among its people.
        let returns = |it: &Figured| it.basis.map_or(0, |it| it.returns - it.nil);
        if breakdown.iter().map(|it| returns(it.0)).max().unwrap_or(0) < self.cells.returns {
            return None;
        }
        let mut counted: Vec<(&str, i64, &mut Figure)> = breakdown
            .iter_mut()
            .filter_map(|(it, figure)| Some((it.id.as_str(), count(*figure)?, figure)))
            .collect();
        let earlier = said.iter().map(|said| Earlier {
            shown: counted.iter().map(|it| said.shown.get(it.0).copied().flatten()).collect(),
            sum: said.sum,
            total: said.people,
        });
        let earlier: Vec<Earlier> = earlier.collect();
        let counts: Vec<i64> = counted.iter().map(|it| it.1).collect();
        let total = self.counted().participants.counted.value;
        let suppressed = self.cells.suppressed(&counts, total, &earlier)?;
        for ((_, _, figure), _) in counted.iter_mut().zip(suppressed).filter(|it| it.1) {
            **figure = Figure::Suppressed;
        }
        Some(breakdown)
    }
}

/// Returns whether a figure is of a field of action.
fn is_of_field(figure: &str) -> bool {
    figure.starts_with("field/")
}

/// Returns the number of people that a figure is.
const fn count(figure: Figure) -> Option<i64> {
    match figure {
        Figure::Count(count) => Some(count),
        _ => None,
    }
}
