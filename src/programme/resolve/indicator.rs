//! Makes sound indicators of their file, or says line by line what they cannot be made of.

mod records;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::Place;
use super::form::PRIVACIES;
use crate::programme::codes::CodeList;
use crate::programme::faults;
use crate::programme::field::{Field, FieldKind, Meaning};
use crate::programme::file::{ComparisonFile, IndicatorFile, IndicatorsFile};
use crate::programme::form::{Form, FormKind, Section};
use crate::programme::indicator::{
    At, BUILT_IN, Chapter, Comparison, Indicator, IndicatorGroup, Operation, People, Reach,
    Records, STAR, Scale, Source, of_measures,
};

/// The keys of which an indicator has exactly one.
const OPERATIONS: &str =
    "count | measures | distinct | sum | mean | median | share | ratio | difference | change";

/// The forms and lists that indicators draw on.
#[derive(Clone, Copy)]
pub(super) struct Drawn<'a> {
    pub codes: &'a BTreeMap<Arc<str>, CodeList>,
    pub forms: &'a BTreeMap<Arc<str>, Arc<Form>>,
}

impl<'a> Drawn<'a> {
    fn section(self, of: &Records) -> Option<&'a Section> {
        let form = self.forms.values().find(|it| it.kind == of.form)?;
        Some(&form.sections[of.section])
    }

    /// Returns the field whose answers are taken.
    fn field(self, of: &Records) -> Option<&'a Field> {
        Some(&self.section(of)?.fields[of.field?])
    }

    /// Returns whether the answers count people by what they are: whole numbers in the rows of a matrix of a return
    /// are taken to.
    fn is_of_people(self, of: &Records) -> bool {
        let is_matrix = self.section(of).is_some_and(|it| it.rows().is_some());
        let is_count = self.field(of).is_some_and(|it| it.kind == FieldKind::Count);
        of.form == FormKind::Return && is_matrix && is_count
    }
}

/// The indicators of a definition with their groups.
type Resolved = (Vec<IndicatorGroup>, Vec<Indicator>);

pub(super) fn resolve(drawn: Drawn<'_>, mut place: Place<'_>) -> Option<Resolved> {
    let file: IndicatorsFile = place.parse()?;
    let mut groups: Vec<IndicatorGroup> = Vec::new();
    for it in &file.groups {
        let (range, group) = (it.span(), it.get_ref());
        if groups.iter().any(|it| *it.id == *group.id) {
            place.doubled(&group.id, &range);
        }
        let label = place.label(&group.id, &group.label, &range);
        groups.push(IndicatorGroup { id: group.id.as_str().into(), label });
    }
    let mut indicators: Vec<Indicator> = Vec::new();
    let mut named = BTreeSet::new();
    for it in &file.indicators {
        let (range, written) = (it.span(), it.get_ref());
        let before = Before { sound: &indicators, named: &named };
        let mut asked = Asked { drawn, written, range, place: &mut place };
        if let Some(indicator) = asked.indicator(&groups, before) {
            indicators.push(indicator);
        }
        named.insert(&*written.id);
    }
    Some((groups, indicators))
}

/// What stands above an indicator.
#[derive(Clone, Copy)]
struct Before<'a> {
    /// The indicators that are sound.
    sound: &'a [Indicator],
    /// The identifiers of all; what is wrong with one is reported there alone.
    named: &'a BTreeSet<&'a str>,
}

impl<'a> Before<'a> {
    fn get(self, id: &str) -> Option<&'a Indicator> {
        self.sound.iter().find(|it| *it.id == *id)
    }

    /// Returns whether any of the records from which figures come is such.
    fn draws_on(self, source: &Source, is_such: &impl Fn(&Records) -> bool) -> bool {
        let of_figure =
            |id: &str| self.get(id).is_some_and(|it| self.draws_on(&it.source, is_such));
        match source {
            Source::Records(of) => is_such(of),
            Source::Figures(_, of, to) => of_figure(of) || of_figure(to),
            Source::Change(of) => of_figure(of),
        }
    }

    /// Returns in what a figure is: of an indicator, or what all measures come to.
    fn scale(self, id: &str) -> Option<Scale> {
        of_measures(id).map(|it| it.0).or_else(|| Some(self.get(id)?.scale))
    }
}

/// An indicator of the file with what is needed to make it sound.
struct Asked<'a, 'b> {
    drawn: Drawn<'a>,
    written: &'a IndicatorFile,
    range: Range<usize>,
    place: &'a mut Place<'b>,
}

impl Asked<'_, '_> {
    fn indicator(&mut self, groups: &[IndicatorGroup], before: Before<'_>) -> Option<Indicator> {
        let (it, range) = (self.written, self.range.clone());
        let kind = it.id.split('/').next().unwrap_or_default();
        let is_other = |other: &Indicator| other.names(&it.id);
        if before.named.contains(&*it.id)
            || BUILT_IN.contains(&kind)
            || before.sound.iter().any(is_other)
        {
            self.place.doubled(&it.id, &range);
            return None;
        }
        let group = groups.iter().position(|group| *group.id == *it.group);
        if group.is_none() {
            self.place.unknown_reference("group", &it.group, &range);
        }
        let label = self.place.label(&it.id, &it.label, &range);
        let definition = self.place.label(&it.id, &it.definition, &range);
        if it.privacy.is_none() {
            let finding = self.place.report(&faults::PRIVACY_MISSING, &range);
            self.place.push(finding.with("field", it.id.as_str()));
        }
        let privacy = it.privacy.as_ref();
        let privacy = privacy.and_then(|it| self.place.one_of("privacy", it, &PRIVACIES, &range));
        let chapter = it.report.as_ref();
        let chapter = chapter.map(|it| self.place.one_of("report", it, &Chapter::ALL, &range));
        let (source, scale) = self.source(before)?;
        self.check_star(&source);
        let people = self.people(&source, before);
        let is_by_measure = before.draws_on(&source, &|of| of.by == Some(At::Measure));
        if let Some(chapter) = it.report.as_ref().filter(|_| people == Some(People::Otherwise)) {
            // A part of them taken otherwise, or compared with others, would give away what is suppressed there.
            let expected = "sum = …, by = \"row\", covers = \"period\"";
            self.place.unfit("report", chapter, expected, &range);
        }
        if let Some(chapter) = it.report.as_ref().filter(|_| is_by_measure) {
            // Some measures may not be named, and their figures stand nowhere alone.
            self.place.unfit("report", chapter, "by = row | form.section.field", &range);
        }
        Some(Indicator {
            id: it.id.as_str().into(),
            group: group?,
            label,
            definition,
            privacy: privacy?,
            chapter: match chapter {
                Some(known) => Some(known?),
                None => None,
            },
            is_largest_first: it.largest_first,
            is_headline: it.headline,
            people,
            source,
            scale,
        })
    }

    /// Returns how figures count people by what they are; nothing where they do not.
    fn people(&self, source: &Source, before: Before<'_>) -> Option<People> {
        let is_row_by_row = |of: &Records| {
            self.drawn.field(of).and_then(|it| it.means).is_some_and(Meaning::is_of_people)
                && (of.operation, of.by) == (Operation::Sum, Some(At::Row))
                && of.reach == Reach::Period
                && of.filters.is_empty()
        };
        match source {
            Source::Records(of) if is_row_by_row(of) => Some(People::RowByRow),
            _ => before
                .draws_on(source, &|of| self.drawn.is_of_people(of))
                .then_some(People::Otherwise),
        }
    }

    /// What is split says so in its identifier, and nothing else does.
    fn check_star(&mut self, source: &Source) {
        let is_split = match source {
            Source::Records(records) => records.by.is_some(),
            Source::Figures(_, of, _) | Source::Change(of) => of.contains(STAR),
        };
        let stars = self.written.id.matches(STAR).count();
        if stars != usize::from(is_split) {
            let expected = if is_split { "kind/*/what" } else { "kind/what" };
            self.place.unfit("id", &self.written.id, expected, &self.range);
        }
    }

    fn source(&mut self, before: Before<'_>) -> Option<(Source, Scale)> {
        let it = self.written;
        let paths = [&it.count, &it.measures, &it.distinct, &it.sum, &it.mean, &it.median];
        let of_records = Operation::ALL.into_iter().zip(paths);
        let of_records: Vec<_> =
            of_records.filter_map(|(operation, path)| Some((operation, path.as_ref()?))).collect();
        let comparisons = [
            ("share", Comparison::Share, &it.share),
            ("ratio", Comparison::Ratio, &it.ratio),
            ("difference", Comparison::Difference, &it.difference),
        ];
        let comparisons: Vec<_> = comparisons
            .into_iter()
            .filter_map(|(key, kind, pair)| Some((key, kind, pair.as_ref()?)))
            .collect();
        let named: Vec<&str> = of_records
            .iter()
            .map(|it| it.0.0)
            .chain(comparisons.iter().map(|it| it.0))
            .chain(it.change.iter().map(|_| "change"))
            .collect();
        match (&of_records[..], &comparisons[..], &it.change) {
            ([((key, operation), path)], [], None) => {
                let (records, scale) = self.records(key, *operation, path)?;
                Some((Source::Records(records), scale))
            }
            ([], [(key, kind, pair)], None) => {
                self.check_bare(key);
                self.comparison(key, *kind, pair, before)
            }
            ([], [], Some(id)) => {
                self.check_bare("change");
                self.change(id, before)
            }
            ([], [], None) => {
                let finding = self.place.report(&faults::KEY_MISSING, &self.range);
                self.place.push(finding.with("key", OPERATIONS));
                None
            }
            _ => {
                self.place.unfit(&it.id, &named.join(", "), OPERATIONS, &self.range);
                None
            }
        }
    }

    /// Reports what only records can have.
    fn check_bare(&mut self, operation: &str) {
        let it = self.written;
        let keys = [
            ("where", it.filters.is_empty()),
            ("by", it.by.is_none()),
            ("since", it.since.is_none()),
            ("dated", it.dated.is_none()),
            ("covers", it.covers.is_none()),
        ];
        for (key, is_absent) in keys {
            if !is_absent {
                self.place.unfit(
                    operation,
                    key,
                    "count | measures | distinct | sum | …",
                    &self.range,
                );
            }
        }
    }

    fn comparison(
        &mut self,
        key: &str,
        kind: Comparison,
        pair: &ComparisonFile,
        before: Before<'_>,
    ) -> Option<(Source, Scale)> {
        let mut scale = |id: &str| {
            let known = before.scale(id);
            // What is wrong with an indicator is reported there alone.
            if known.is_none() && !before.named.contains(id) {
                self.place.unknown_reference(key, id, &self.range);
            }
            known
        };
        let (of, to) = (scale(&pair.of)?, scale(&pair.to)?);
        if kind != Comparison::Ratio && of != to {
            let value = format!("{} ({})", pair.to, to.name());
            self.place.unfit(key, &value, of.name(), &self.range);
        }
        if pair.to.contains(STAR) && !pair.of.contains(STAR) {
            self.place.unfit(key, &pair.to, &pair.of, &self.range);
        }
        let scale = match kind {
            Comparison::Share => Scale::Percent,
            Comparison::Ratio if of != Scale::Cents => Scale::Hundredths,
            Comparison::Ratio | Comparison::Difference => of,
        };
        Some((Source::Figures(kind, pair.of.as_str().into(), pair.to.as_str().into()), scale))
    }

    fn change(&mut self, id: &str, before: Before<'_>) -> Option<(Source, Scale)> {
        if !before.named.contains(id) {
            self.place.unknown_reference("change", id, &self.range);
        }
        let of = before.get(id)?;
        let is_of_period = matches!(&of.source, Source::Records(it) if it.reach == Reach::Period);
        if !is_of_period {
            self.place.unfit("change", id, "covers = \"period\"", &self.range);
        }
        Some((Source::Change(of.id.clone()), of.scale))
    }
}
