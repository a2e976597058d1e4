//! The indicators of a programme, found by their figures and by what they count.

use super::{At, Indicator, Operation, Reach, Records, Source};
use crate::base::Label;
use crate::programme::Programme;
use crate::programme::codes::{Code, CodeList};
use crate::programme::field::{FieldKind, Meaning};
use crate::programme::form::FormKind;

impl Indicator {
    /// Returns the records of which it is made; nothing where it is made of other figures.
    #[must_use]
    pub const fn records(&self) -> Option<&Records> {
        match &self.source {
            Source::Records(of) => Some(of),
            Source::Figures(..) | Source::Change(_) => None,
        }
    }
}

impl Programme {
    /// Returns the lists from which the codes come by which records are split.
    #[must_use]
    pub fn split_by(&self, of: &Records) -> Vec<&CodeList> {
        let form = self.form_of(of.form);
        let section = &form.sections[of.section];
        let names: Vec<&str> = match of.by {
            Some(At::Own(field)) => names(&section.fields[field].kind),
            Some(At::OfMeasure(path)) => names(&self.form_of(FormKind::Register).field(path).kind),
            Some(At::Row) => section.rows().into_iter().collect(),
            Some(At::Measure) | None => Vec::new(),
        };
        names.into_iter().map(|it| self.list(it)).collect()
    }

    /// Returns the codes by which the records of an indicator are split, in the order of their lists.
    pub fn codes_of(&self, indicator: &Indicator) -> impl Iterator<Item = &Code> {
        let lists = indicator.records().map(|it| self.split_by(it)).unwrap_or_default();
        lists.into_iter().flat_map(|it| &it.codes)
    }

    /// Returns an indicator.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|it| *it.id == *id)
    }

    /// Returns the indicator of which a figure is.
    #[must_use]
    pub fn indicator_of(&self, figure: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|it| it.names(figure))
    }

    /// Returns the time that the figures of an indicator cover; nothing when it sets times against each other, or
    /// draws on what all measures come to.
    #[must_use]
    pub fn reach_of(&self, indicator: &Indicator) -> Option<Reach> {
        let of_figures = |id: &str| self.reach_of(self.indicator(id)?);
        match &indicator.source {
            Source::Records(of) => Some(of.reach),
            Source::Figures(_, of, to) => of_figures(of).filter(|it| of_figures(to) == Some(*it)),
            Source::Change(_) => None,
        }
    }

    /// Returns the indicator that counts, code by code, what the returns of a period, or the last ones, answer where it
    /// means this.
    #[must_use]
    pub fn counted_by(&self, means: Meaning) -> Option<&Indicator> {
        let form = self.form_of(FormKind::Return);
        let is_it = |of: &Records| {
            let Some(At::Own(by)) = of.by else { return false };
            of.form == FormKind::Return
                && form.sections[of.section].fields[by].means == Some(means)
                && of.operation == Operation::Count
                && matches!(of.reach, Reach::Period | Reach::Latest)
                && of.filters.is_empty()
        };
        let mut indicators = self.indicators.iter();
        indicators.find(|it| matches!(&it.source, Source::Records(of) if is_it(of)))
    }

    /// Returns the label of the code of which a figure of an indicator is; nothing where no list names it.
    #[must_use]
    pub fn code_of_figure(&self, indicator: &Indicator, code: &str) -> Option<&Label> {
        match &indicator.source {
            Source::Records(of) => {
                self.split_by(of).into_iter().find_map(|it| it.get(code)).map(|it| &it.label)
            }
            Source::Figures(_, of, _) | Source::Change(of) => {
                self.code_of_figure(self.indicator(of)?, code)
            }
        }
    }
}

fn names(kind: &FieldKind) -> Vec<&str> {
    kind.lists().iter().map(|it| &**it).collect()
}
