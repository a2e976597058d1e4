//! Every figure under an identifier of its own, with the cells or the figures it was made of.
//!
//! An identifier says of what the figure is and what it is, in words of no language: `measure/M-03/spent`,
//! `fund/PF/free`, `measures/awarded`. Shares are left out: they follow from figures that are there.

mod money;

use std::collections::BTreeSet;

use super::course::reporting;
use super::declared::declared;
use super::figured::Figured;
use super::{Dataset, Head, MeasureFigures, MeasureTotals};
use crate::archive::About;
use crate::base::{Figure, MeasureId, Money};
use crate::programme::indicator::{OF_MEASURES, Reach, Scale};
use crate::programme::{FormKind, Meaning, Programme};
use crate::season::{Measure, Season};
use crate::span::{Located, Span};
use crate::submission::Row;

impl Figured {
    /// Returns every figure of a period, in the order in which documents show them.
    pub(super) fn all(programme: &Programme, season: &Season, data: &Dataset) -> Vec<Self> {
        let it = Collection { programme, season, data };
        let mut all = it.funds();
        all.extend(it.costs());
        all.extend(it.bridge());
        all.extend(data.measures.iter().flat_map(|of| it.measure(of)));
        let everybody: Vec<&MeasureFigures> = data.measures.iter().collect();
        all.extend(Self::totals("measures", &data.measure_totals, &everybody));
        all.extend(it.fields_of_action());
        all.extend(it.course());
        all.extend(it.quarters());
        all.extend(it.office());
        all.extend(declared(programme, season, &all));
        all
    }

    /// Returns what several measures come to, under a name of their own.
    #[must_use]
    pub fn totals(name: &str, sum: &MeasureTotals, of: &[&MeasureFigures]) -> Vec<Self> {
        let money = |it: Option<Money>| it.map_or(Figure::Unknown, Figure::Money);
        let people = |it: &Head| head(it, Figure::NoReturn);
        let figures = [
            money(sum.requested),
            money(sum.recommended),
            money(sum.awarded),
            money(sum.recognised),
            sum.drawn.into(),
            said(sum.spent),
            said(sum.uncovered),
            money(sum.rest),
            said(sum.expenses),
            said(sum.events),
            people(&sum.participants),
            people(&sum.participants_to_date),
            sum.participants_planned.map_or(Figure::Unknown, Figure::Count),
        ];
        let total = |((what, ..), figure): ((&str, Scale, Reach), Figure)| {
            let parts = of.iter().map(|it| id("measure", &it.id.to_string(), what));
            Self::new(format!("{name}/{what}"), figure).made_of(parts)
        };
        OF_MEASURES.into_iter().zip(figures).map(total).collect()
    }
}

struct Collection<'a> {
    programme: &'a Programme,
    season: &'a Season,
    data: &'a Dataset,
}

impl Collection<'_> {
    fn measure(&self, it: &MeasureFigures) -> Vec<Figured> {
        let (name, known) = (it.id.to_string(), &self.season.register.measures[&it.id]);
        let of = |what: &str, figure: Figure| {
            let indicator = Figured::new(id("measure", &name, what), figure);
            indicator.about(About::Measure(it.id.clone()))
        };
        let declared = |what: &str, it: &Option<Located<Money>>| {
            let figure = it.as_ref().map_or(Figure::Unknown, |it| it.value.into());
            of(what, figure).from(it.iter().map(|it| &it.at))
        };
        let award = known.award();
        let paid = || it.spending.paid_cells().chain(&it.spending.unpriced.cells);
        let counted = self.season.counted(&it.id, self.season.period);
        let events = counted.into_iter().flat_map(|it| it.submission.rows(Meaning::EventDate));
        let spent = |figure| if it.is_unpriced { Figure::Unknown } else { said(figure) };
        let people =
            |what: &str, it: &Head, silent| of(what, head(it, silent)).from(&it.counted.cells);
        let nobody = Head::default();
        let planned = known.participants_planned.as_ref();
        let parts = [id("measure", &name, "awarded"), id("measure", &name, "spent")];
        vec![
            declared("requested", &known.requested),
            declared("recommended", &known.recommended),
            of("awarded", it.awarded.map_or(Figure::Unknown, Figure::Money))
                .from(award.iter().flat_map(|it| &it.cells)),
            declared("recognised", &known.recognised),
            of("drawn", it.drawn.into())
                .from(known.paid(self.season.period.last_day()).map(|it| &it.amount.at)),
            of("spent", spent(it.spent))
                .from(paid().chain(&it.spending.other_income.cells))
                .made_of([parts[0].clone()]),
            of("uncovered", spent(it.uncovered))
                .from(paid().chain(&it.spending.other_income.cells))
                .made_of([parts[0].clone()]),
            of("rest", it.rest.map_or(Figure::Unknown, Figure::Money)).made_of(parts),
            of("expenses", spent(it.expenses)).from(paid()),
            of("events", said(it.events)).from(events.map(|it| it.place(Meaning::EventDate))),
            people("participants", it.participants.as_ref().unwrap_or(&nobody), Figure::NoReturn),
            people("participants-to-date", &it.participants_to_date, Figure::NoReturn),
            of("participants-planned", planned.map_or(Figure::Unknown, |it| it.value.into()))
                .from(planned.map(|it| &it.at)),
        ]
    }

    fn fields_of_action(&self) -> Vec<Figured> {
        let mut all = Vec::new();
        for it in &self.data.fields_of_action {
            let name = it.field.as_deref().unwrap_or_default();
            let own = self.data.measures.iter().filter(|of| {
                let known = &self.season.register.measures[&of.id];
                known.is_granted() && known.field_of_action == it.field
            });
            let members = self.entries(own.clone(), &[Meaning::FieldOfAction, Meaning::Status]);
            let of = |what: &str, figure: Figure| {
                let parts = own.clone().map(|it| id("measure", &it.id.to_string(), what));
                Figured::new(id("field", name, what), figure).from(&members).made_of(parts)
            };
            all.extend([
                Figured::new(id("field", name, "measures"), it.measures).from(&members),
                of("awarded", it.totals.awarded.map_or(Figure::Unknown, Figure::Money)),
                of("spent", said(it.totals.spent)),
                of("participants-to-date", head(&it.totals.participants_to_date, Figure::NoReturn)),
            ]);
        }
        all
    }

    /// Returns where the register gives these answers about measures.
    fn entries<'b>(
        &self,
        of: impl Iterator<Item = &'b MeasureFigures>,
        fields: &[Meaning],
    ) -> Vec<Span> {
        let ids: BTreeSet<&MeasureId> = of.map(|it| &it.id).collect();
        let rows = self.season.register.submission.rows(Meaning::MeasureTitle);
        let own = rows.filter(|row| row.measure().is_some_and(|it| ids.contains(it)));
        own.flat_map(|row| given(row, fields)).cloned().collect()
    }

    /// Returns where the register says which measures were granted, and for which days.
    fn grants(&self) -> Vec<Span> {
        let notices = self.season.register.submission.rows(Meaning::NoticeAmount);
        let days = [Meaning::GrantedFrom, Meaning::GrantedUntil];
        let mut all = self.entries(self.data.measures.iter(), &[Meaning::Status]);
        all.extend(notices.flat_map(|row| given(row, &days)).cloned());
        all
    }

    fn course(&self) -> Vec<Figured> {
        let (it, grants) = (&self.data.course, self.grants());
        let entries = |is_of: fn(&Measure) -> bool, fields: &[Meaning]| {
            let all = self.data.measures.iter();
            self.entries(all.filter(|it| is_of(&self.season.register.measures[&it.id])), fields)
        };
        let of = |what: &str, figure: Figure| Figured::new(format!("course/{what}"), figure);
        let requested = it.open_requested.map_or(Figure::Unknown, Figure::Money);
        let planned = it.planned.map_or(Figure::Unknown, |it| Figure::Count(it.people));
        let reporting = reporting(&self.data.measures, &self.season.register);
        vec![
            of("begun", it.begun.into()).from(&grants),
            of("ended", it.ended.into()).from(&grants),
            of("running", it.running.into()).from(&grants),
            of("open", it.open.into()).from(&entries(|_| true, &[Meaning::Status])),
            of("requested", requested)
                .from(&entries(Measure::is_open, &[Meaning::Status, Meaning::AmountRequested])),
            of("planned-where-reported", planned)
                .from(&self.entries(reporting, &[Meaning::Status, Meaning::ParticipantsPlanned])),
        ]
    }

    fn quarters(&self) -> Vec<Figured> {
        let mut all = Vec::new();
        for (period, it) in &self.data.by_quarter {
            let of = |what: &str, figure: Figure| {
                Figured::new(id("quarter", &period.to_string(), what), figure)
            };
            // Those of the period itself are all measures' participants.
            if *period != self.season.period {
                let people = head(&it.people, Figure::NoReturn);
                all.push(of("participants", people).from(&it.people.counted.cells));
            }
            all.extend([
                of("included", it.included.into()).about(About::Period(*period)),
                of("expected", it.expected.into())
                    .about(About::Period(*period))
                    .from(&self.grants()),
            ]);
        }
        all
    }

    fn office(&self) -> Vec<Figured> {
        let form = self.programme.form_of(FormKind::Office);
        let sheet = self.season.office(self.season.period);
        let mut all = Vec::new();
        for it in &self.data.office {
            let section = &form.sections[it.section].id;
            let rows =
                sheet.into_iter().flat_map(|sheet| &sheet.submission.sections[it.section].records);
            let entries = Figured::new(id("office", section, "entries"), it.entries);
            all.push(entries.from(rows.map(|it| &it.at)));
            all.extend(it.sums.iter().map(|(path, sum)| {
                let id = format!("office/{section}/{}", form.field(*path).id);
                Figured::new(id, sum.value).from(&sum.cells)
            }));
        }
        all
    }
}

/// Returns where a row gives these answers.
fn given<'a>(row: Row<'a>, fields: &[Meaning]) -> Vec<&'a Span> {
    let slots = fields.iter().filter_map(|it| row.slot(*it)?.given());
    slots.map(|it| &it.at).collect()
}

/// Returns the identifier of a figure: of what kind of thing, of which, and what.
fn id(kind: &str, of: &str, what: &str) -> String {
    format!("{kind}/{of}/{what}")
}

/// Returns what returns say, or that none does.
fn said(figure: Option<impl Into<Figure>>) -> Figure {
    figure.map_or(Figure::NoReturn, Into::into)
}

/// Returns a number of people: what was counted, or that it was not; `silent` where no return says anything.
fn head(it: &Head, silent: Figure) -> Figure {
    if it.returns > 0 {
        Figure::Count(it.counted.value)
    } else if it.not_collected > 0 {
        Figure::NotCollected
    } else if it.is_silent() {
        silent
    } else {
        Figure::Unknown
    }
}
