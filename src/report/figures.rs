//! The figures that a report prints, each under its identifier and with a name that people understand.

use serde::{Deserialize, Serialize};

use super::Sources;
use super::labels::Labels;
use super::value::Value;
use crate::base::{Figure, Period};
use crate::dataset::Figured;
use crate::finding::Arg;
use crate::privacy::StatisticsEntry;
use crate::programme::{FormKind, Indicator, Meaning};

/// A figure as a report prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub label: String,
    /// The figure.
    pub figure: Figure,
}

/// What a report for others than the office prints, by the first and the last part of the identifiers; all there are
/// of a kind where none is named.
const PRINTED: [(&str, &[&str]); 12] = [
    ("measure", &["awarded", "spent", "participants", "participants-to-date"]),
    ("withheld", &["awarded", "spent", "participants", "participants-to-date"]),
    (
        "measures",
        &["awarded", "drawn", "spent", "uncovered", "rest", "participants", "participants-to-date"],
    ),
    ("fund", &["budget", "awarded", "drawn", "spent", "free"]),
    ("funds", &["budget", "free"]),
    ("cost", &["planned", "expenses"]),
    ("costs", &["planned", "expenses"]),
    ("bridge", &[]),
    ("field", &["measures", "awarded", "spent", "participants-to-date"]),
    ("course", &["begun", "ended", "running", "open"]),
    ("quarter", &["participants", "included", "expected"]),
    ("office", &[]),
];

/// Returns the figures that a report of these sources prints; for the office all that there are.
#[must_use]
pub fn printed(sources: &Sources<'_>) -> Vec<Printed> {
    let words = Labels::new(sources);
    let shown = sources.disclosure().figures().into_iter();
    let of_report = shown.filter(|it| words.is_internal() || words.prints(&it.0));
    let named = of_report.map(|(id, figure)| Printed { label: words.indicator(&id), id, figure });
    named.collect()
}

/// The parts of a figure's identifier.
pub(super) struct Parts<'a> {
    /// Of what kind of thing the figure is.
    pub kind: &'a str,
    /// Of which of them; empty where there is one.
    pub of: &'a str,
    /// What it is.
    pub what: &'a str,
}

/// Returns the parts of a figure's identifier.
pub(super) fn parts(id: &str) -> Parts<'_> {
    let (kind, rest) = id.split_once('/').unwrap_or((id, ""));
    let (of, what) = rest.rsplit_once('/').unwrap_or(("", rest));
    Parts { kind, of, what }
}

/// Returns whether a figure is what all measures come to.
pub(super) fn of_many(id: &str) -> bool {
    matches!(parts(id).kind, "measures" | "bridge" | "funds" | "costs" | "quarter")
}

/// Returns the measure that a figure is of, as identifiers write it.
pub(super) fn measure_of(id: &str) -> Option<&str> {
    let Parts { kind, of, .. } = parts(id);
    (kind == "measure").then_some(of)
}

impl Labels<'_> {
    /// Returns whether a report for others than the office prints a figure.
    pub(super) fn prints(&self, id: &str) -> bool {
        let Parts { kind, what, .. } = parts(id);
        let is_named =
            PRINTED.iter().any(|(of, all)| *of == kind && (all.is_empty() || all.contains(&what)));
        is_named || self.programme().indicator_of(id).is_some_and(|it| self.shows(it))
    }

    /// Returns whether a report prints the figures of an indicator.
    pub(super) fn shows(&self, indicator: &Indicator) -> bool {
        indicator.chapter.is_some() && self.may_show(indicator.privacy)
    }

    /// Returns whether a figure counts people by what they are.
    pub(super) fn is_of_people(&self, id: &str) -> bool {
        self.programme().indicator_of(id).is_some_and(|it| it.people.is_some())
    }

    /// Returns the name of a figure: of what it is, and what.
    #[must_use]
    pub fn indicator(&self, id: &str) -> String {
        if let Some(name) = self.declared(id) {
            return name;
        }
        let Parts { kind, of, what } = parts(id);
        let code = |means| match of {
            "" => self.text("report-no-field-of-action"),
            _ => self.code(means, of),
        };
        let whose = match kind {
            "measure" => of.to_owned(),
            "fund" => self.fund(Some(of).filter(|it| !it.is_empty())),
            "cost" => code(Meaning::CostActual),
            "field" => code(Meaning::FieldOfAction),
            "quarter" => match of.parse::<Period>() {
                Ok(period) => self.period(period),
                Err(_) => of.to_owned(),
            },
            "office" => return self.of_office(of, what),
            _ => self.text(&format!("indicator-of-{kind}")),
        };
        let what = self.what(id);
        self.fill("indicator-name", &[("of", Arg::Text(whose)), ("what", Arg::Text(what))])
    }

    /// Returns what a figure of the program's own is, whatever it is of.
    pub(super) fn what(&self, id: &str) -> String {
        self.text(&format!("indicator-{}", parts(id).what))
    }

    /// Returns the label of the code of which a figure of an indicator is.
    pub(super) fn code_of(&self, indicator: &Indicator, figure: &Figured) -> String {
        self.code_in(indicator, &figure.id).unwrap_or_default()
    }

    /// Returns the label of the code of which a line of the participant statistics is; nothing where it is of none.
    pub(super) fn code_of_line(&self, entry: &StatisticsEntry<'_>) -> Option<String> {
        let figure = entry.figures().next().filter(|_| entry.line.is_split())?;
        self.code_in(self.programme().indicator_of(figure)?, figure)
    }

    fn code_in(&self, indicator: &Indicator, id: &str) -> Option<String> {
        let code = indicator.code_in(id)?;
        Some(match self.programme().code_of_figure(indicator, code) {
            Some(label) => label.get(self.lang()).to_owned(),
            None if code.is_empty() => self.text("report-unknown"),
            None => code.to_owned(),
        })
    }

    /// Returns the name that the definition gives a figure, with the code of which it is.
    fn declared(&self, id: &str) -> Option<String> {
        let indicator = self.programme().indicator_of(id)?;
        let name = indicator.label.get(self.lang()).to_owned();
        if !indicator.is_split() {
            return Some(name);
        }
        let code = self.code_in(indicator, id)?;
        Some(self.fill("indicator-name", &[("of", Arg::Text(name)), ("what", Arg::Text(code))]))
    }

    fn of_office(&self, section: &str, what: &str) -> String {
        let form = self.form(FormKind::Office);
        let lang = self.lang();
        let section = form.sections.iter().find(|it| *it.id == *section);
        let field = section.and_then(|it| it.fields.iter().find(|it| *it.id == *what));
        let of = section.map_or_else(|| what.to_owned(), |it| it.title.get(lang).to_owned());
        let what = field
            .map_or_else(|| self.text("indicator-entries"), |it| it.label.get(lang).to_owned());
        self.fill("indicator-name", &[("of", Arg::Text(of)), ("what", Arg::Text(what))])
    }
}

/// Returns a figure as a cell shows it; blank where there was or is none of its kind.
pub(super) fn shown(figure: Option<Figure>) -> Value {
    figure.map_or(Value::Empty, Value::from)
}
