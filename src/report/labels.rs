//! The words of a report: codes as people read them, measures by their names, states of returns.

use super::Sources;
use super::table::{Cell, Mark};
use super::value::Value;
use crate::base::{Lang, MeasureId, Period};
use crate::dataset::{Head, MeasureFigures, Reason};
use crate::finding::Arg;
use crate::programme::indicator::{Reach, Records, Source, of_measures};
use crate::programme::{
    COMMITTEE, Field, Form, FormKind, Indicator, Meaning, Privacy, Programme, Value as Answer,
};
use crate::season::{Measure, Standing};
use crate::source::Content;
use crate::submission::Slot;

/// Shorthands for what several reports say alike.
pub struct Labels<'a> {
    sources: &'a Sources<'a>,
}

impl<'a> Labels<'a> {
    /// Returns the words for a report of these sources.
    #[must_use]
    pub const fn new(sources: &'a Sources<'a>) -> Self {
        Self { sources }
    }

    /// Returns a fixed text.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.sources.locale.text(key)
    }

    /// Returns a text filled with arguments.
    #[must_use]
    pub fn fill(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.sources.locale.fill(key, args)
    }

    /// Returns the language.
    pub(super) const fn lang(&self) -> Lang {
        self.sources.locale.lang()
    }

    /// Returns a period in words.
    pub(super) fn period(&self, period: Period) -> String {
        self.sources.locale.period(period)
    }

    /// Returns the programme.
    pub(super) const fn programme(&self) -> &'a Programme {
        self.sources.programme
    }

    /// Returns the form of a kind.
    pub(super) fn form(&self, kind: FormKind) -> &Form {
        self.sources.programme.form_of(kind)
    }

    /// Returns which edition it is, and from when the one is that it takes the place of.
    pub(super) fn edition(&self) -> String {
        let revision = self.sources.revision;
        let number = ("number", revision.number.to_string().into());
        match revision.earlier {
            None => self.fill("report-edition", &[number]),
            Some((earlier, as_of)) => {
                let args =
                    [number, ("earlier", earlier.to_string().into()), ("date", Arg::Date(as_of))];
                self.fill("report-edition-after", &args)
            }
        }
    }

    /// Returns what the figures of an indicator are called, with the time that they cover.
    #[must_use]
    pub fn caption(&self, indicator: &Indicator) -> String {
        let label = indicator.label.get(self.lang()).to_owned();
        let Source::Records(Records { reach, .. }) = &indicator.source else { return label };
        let args = [("what", Arg::Text(label)), ("period", self.sources.season.period.into())];
        self.fill(&format!("report-of-{}", reach.name()), &args)
    }

    /// Returns a span of time in words.
    pub(super) fn reach(&self, reach: Reach) -> String {
        self.text(&format!("report-covers-{}", reach.name()))
    }

    /// Returns the time that the figures of an indicator cover; of shares and the like that of both sides, where
    /// they cover different ones.
    pub(super) fn covers(&self, indicator: &Indicator) -> Option<String> {
        let of_figure = |id: &str| match self.programme().indicator(id) {
            Some(it) => self.covers(it),
            None => of_measures(id).map(|it| self.reach(it.1)),
        };
        match &indicator.source {
            Source::Records(of) => Some(self.reach(of.reach)),
            Source::Figures(_, of, to) => {
                let (of, to) = (of_figure(of)?, of_figure(to)?);
                if of == to {
                    return Some(of);
                }
                let both = [("of", Arg::Text(of)), ("to", Arg::Text(to))];
                Some(self.fill("report-covers-both", &both))
            }
            Source::Change(_) => Some(self.text("report-covers-change")),
        }
    }

    /// Says how many returns of the period are included.
    pub(super) fn covered(&self) -> String {
        let coverage = &self.sources.data.coverage;
        let args = [("included", coverage.included.into()), ("expected", coverage.expected.into())];
        self.fill("report-coverage", &args)
    }

    /// Returns the label of a code that answers a question of this meaning; the code itself where its
    /// lists do not know it.
    #[must_use]
    pub fn code(&self, means: Meaning, code: &str) -> String {
        let known = self.sources.programme.code_of(means, code);
        known.map_or_else(
            || code.to_owned(),
            |it| it.label.get(self.sources.locale.lang()).to_owned(),
        )
    }

    /// Returns what the register says of a measure.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> &'a Measure {
        &self.sources.season.register.measures[id]
    }

    /// Returns whether the measure of a number may be named; one that the register does not know may not, since
    /// it may have been protected.
    pub(super) fn may_name(&self, number: &str) -> bool {
        let known = &self.sources.season.register.measures;
        let id = MeasureId::parse(number).filter(|it| known.contains_key(it));
        id.is_some_and(|it| self.sources.disclosure().names(&it))
    }

    /// Returns whether what is of a privacy class may be shown.
    pub(super) fn may_show(&self, class: Privacy) -> bool {
        self.sources.disclosure().shows(class)
    }

    /// Returns the label of a code of any list; the code itself where no list knows it.
    pub(super) fn any_code(&self, code: &str) -> String {
        let known = self.sources.programme.codes.values().find_map(|it| it.get(code));
        known.map_or_else(|| code.to_owned(), |it| it.label.get(self.lang()).to_owned())
    }

    /// Returns what a field holds as people read it, codes by their labels. What was not understood, or says that
    /// there is no answer, stands as it was `typed`.
    pub(super) fn answer(
        &self,
        field: &Field,
        slot: &Slot<Answer>,
        typed: Option<&Content>,
    ) -> Value {
        let label = |code: &str| {
            let label = self.sources.programme.code_label(field, code);
            label.map_or(code, |it| it.get(self.lang())).to_owned()
        };
        let given = match slot {
            Slot::Given(it) => &it.value,
            Slot::NotCollected(_) => return Value::NotCollected,
            Slot::NotAsked(_) | Slot::Absent(_) | Slot::Invalid(_) => {
                return Value::or_empty(typed.map(Content::shown));
            }
        };
        match given {
            Answer::Text(text) => Value::Text(text.clone()),
            Answer::Count(count) => Value::Count(*count),
            Answer::Number(number) => Value::Number(*number),
            Answer::Money(amount) => Value::Money(*amount),
            Answer::Date(day) => Value::Date(*day),
            Answer::YesNo(yes) => Value::Flag(*yes),
            Answer::Code(code) => Value::Text(label(code)),
            Answer::Codes(codes) => Value::List(codes.iter().map(|it| label(it)).collect()),
            Answer::Measure(id) => Value::Text(id.to_string()),
            Answer::Period(period) => Value::Text(period.to_string()),
            Answer::Mode(mode) => Value::Text(label(mode.code())),
        }
    }

    /// Returns the title of a measure, letter for letter, or the remark that it has none.
    #[must_use]
    pub fn title(&self, id: &MeasureId) -> String {
        let title = self.measure(id).title.as_ref();
        title.map_or_else(|| self.text("report-no-title"), |it| it.value.clone())
    }

    /// Returns the organisation of a measure, letter for letter, or the remark that none is named.
    #[must_use]
    pub fn organisation(&self, id: &MeasureId) -> String {
        let name = self.measure(id).organisation.as_ref();
        name.map_or_else(|| self.text("report-no-organisation"), |it| it.value.clone())
    }

    /// Returns the name of a fund.
    #[must_use]
    pub fn fund(&self, fund: Option<&str>) -> String {
        fund.map_or_else(|| self.text("report-no-fund"), |it| self.code(Meaning::Fund, it))
    }

    /// Returns the state of a measure's return as a mark.
    #[must_use]
    pub fn mark(&self, it: &MeasureFigures) -> Mark {
        match &it.standing {
            Some(Standing::Accepted { .. }) if it.is_provisional => Mark::Waived,
            Some(Standing::Accepted { .. }) if it.has_questions => Mark::Questions,
            Some(Standing::Accepted { .. }) => Mark::Accepted,
            Some(Standing::SentBack(_) | Standing::Unclear(_)) if !self.is_internal() => {
                Mark::InQuestion
            }
            Some(Standing::SentBack(_)) => Mark::SentBack,
            Some(Standing::Unclear(_)) => Mark::Unclear,
            Some(Standing::Missing) => Mark::Missing,
            None => Mark::NotOwed,
        }
    }

    /// Returns the state of a measure's return as a cell.
    #[must_use]
    pub fn state(&self, it: &MeasureFigures) -> Cell {
        let mark = self.mark(it);
        Cell::from(self.text(&format!("report-mark-{}", mark.name()))).with_mark(mark)
    }

    /// Returns whether everything that the office knows may be shown.
    #[must_use]
    pub const fn is_internal(&self) -> bool {
        self.sources.audience.is_internal()
    }

    /// Enumerates measures by their numbers; those that may not be named, by how many they are.
    #[must_use]
    pub fn enumerated<'b>(&self, measures: impl IntoIterator<Item = &'b MeasureId>) -> String {
        let disclosure = self.sources.disclosure();
        let (open, withheld): (Vec<&MeasureId>, Vec<&MeasureId>) =
            measures.into_iter().partition(|it| disclosure.names(it));
        let mut names: Vec<String> = open.into_iter().map(ToString::to_string).collect();
        if !withheld.is_empty() {
            names.push(self.withheld(withheld.len()));
        }
        self.sources.locale.enumeration(&names)
    }

    /// Says how many measures are not named.
    #[must_use]
    pub fn withheld(&self, measures: usize) -> String {
        self.fill("report-withheld", &[("measures", measures.into())])
    }

    /// Returns a name that changes by date, as it is at the end of the period; nothing where the programme
    /// has none.
    #[must_use]
    pub fn name(&self, id: &str) -> String {
        let Sources { programme, season, locale, .. } = self.sources;
        let name = programme.name(id, season.period.last_day());
        name.map_or_else(String::new, |it| it.get(locale.lang()).to_owned())
    }

    /// Returns who a document of these sources is for, in words.
    #[must_use]
    pub fn audience(&self) -> String {
        let args = [("committee", Arg::Text(self.name(COMMITTEE)))];
        self.fill(&format!("report-audience-{}", self.sources.audience.name()), &args)
    }

    /// Returns a number of people: what was counted, or that it was not.
    #[must_use]
    pub fn people(&self, head: &Head) -> Value {
        if head.returns > 0 {
            Value::Count(head.counted.value)
        } else if head.not_collected > 0 {
            Value::NotCollected
        } else {
            Value::Unknown
        }
    }

    /// Returns a number of people, or that no return says anything of it.
    #[must_use]
    pub fn reported_people(&self, head: &Head) -> Value {
        if head.is_silent() { Value::NoReturn } else { self.people(head) }
    }

    /// Returns why no return of a measure counts; what is wrong with it only the office learns.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Missing => self.text("report-reason-missing"),
            _ if !self.is_internal() => self.text("report-reason-in-question"),
            Reason::SentBack { errors } => {
                self.fill("report-reason-sent-back", &[("errors", Arg::from(*errors))])
            }
            Reason::Unclear => self.text("report-reason-unclear"),
        }
    }
}
