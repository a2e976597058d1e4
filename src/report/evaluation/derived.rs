//! The tables that no section of a form gives: which returns count, and the indicators.

use super::{Composer, DataTable, INDICATORS, MEASURE, ROW, VariableKind, is_provisional};
use crate::base::{Figure, Period};
use crate::dataset::Basis;
use crate::programme::indicator::{Scale, of_measures};
use crate::programme::{Indicator, Privacy};
use crate::report::Value;
use crate::season::Return;

/// What is said of protected measures together: what a single one would tell, where there is no other, is no answer
/// that stays with the office.
const WITHHELD: [&str; 5] =
    ["requested", "awarded", "spent", "participants", "participants-to-date"];

/// The table of the participant statistics.
const STATISTICS: &str = "teilnehmerstatistik";

/// In what figures may be.
const SCALES: [Scale; 4] = [Scale::Things, Scale::Hundredths, Scale::Cents, Scale::Percent];

impl Composer<'_> {
    /// Which measures owed a return in which quarter, whether something came, and whether it counts.
    pub(super) fn returns(&self) -> DataTable {
        let rows = self.owed.iter().map(|owed| {
            let is_so = |is_so: fn(&Return) -> bool| -> Value {
                Value::or_empty(owed.counted.map(|it| Value::Flag(is_so(it))))
            };
            let mut row = self.belongs(owed.period);
            row.extend([
                owed.pseudonym.as_str().into(),
                Value::Flag(owed.has_come()),
                Value::Flag(owed.counted.is_some()),
                is_so(|it| it.submission.is_nil()),
                is_so(is_provisional),
            ]);
            row
        });
        let mut variables = self.head();
        let measure = variables.len();
        variables.extend([
            self.variable(MEASURE, VariableKind::Text),
            self.variable("eingegangen", VariableKind::Flag),
            self.variable("zaehlt", VariableKind::Flag),
            self.variable("fehlanzeige", VariableKind::Flag),
            self.variable("vorlaeufig", VariableKind::Flag),
        ]);
        let table = self.table("meldungen", variables, rows.collect(), (0..=measure).collect());
        DataTable { measure: Some((measure, false)), ..table }
    }

    /// The indicators of the definition, as far as they may be seen.
    pub(super) fn indicators(&self) -> DataTable {
        let programme = self.sources.programme;
        let disclosure = self.sources.disclosure();
        let mut rows = Vec::new();
        for indicator in programme.indicators.iter().filter(|it| is_seen(it)) {
            let definition = indicator.definition.get(self.words.lang());
            for (figured, figure) in disclosure.shown(indicator).unwrap_or_default() {
                rows.push(self.listed(&Listed {
                    id: &figured.id,
                    kind: &indicator.id,
                    code: indicator.code_in(&figured.id).unwrap_or_default(),
                    figure,
                    scale: indicator.scale,
                    covers: self.words.covers(indicator),
                    basis: figured.basis,
                    definition,
                }));
            }
        }
        rows.extend(self.returned());
        rows.extend(self.spent());
        rows.extend(self.withheld());
        let mut variables = self.head();
        let key = (0..=variables.len()).collect();
        variables.extend([
            self.variable("kennzahl", VariableKind::Text),
            self.variable("kennzahl_art", VariableKind::Text),
            self.variable("auspraegung", VariableKind::Text),
            self.variable("bezeichnung", VariableKind::Text),
            self.variable("wert", VariableKind::Number),
            self.variable("einheit", self.codes("unit", &SCALES.map(scale))),
            self.variable("zeitraum", VariableKind::Text),
            self.variable("angaben", VariableKind::Count),
            self.variable("nicht_erhoben", VariableKind::Count),
            self.variable("ohne_angabe", VariableKind::Count),
            self.variable("definition", VariableKind::Text),
        ]);
        self.table(INDICATORS, variables, rows, key)
    }

    /// The participant statistics, as far as they may be seen; nothing where the definition has none.
    pub(super) fn statistics(&self) -> Option<DataTable> {
        let statistics = self.sources.programme.statistics.as_ref()?;
        let lang = self.words.lang();
        let entries = (1..).zip(self.sources.disclosure().statistics());
        let rows = entries.map(|(number, it)| {
            let label = it.line.label.get(lang);
            let name = match self.words.code_of_line(&it) {
                Some(code) => format!("{label}: {code}"),
                None => label.to_owned(),
            };
            let mut row = self.belongs(self.sources.season.period);
            row.extend([
                Value::Count(number),
                name.into(),
                Value::or_empty(it.period.figure),
                Value::or_empty(it.year.figure),
                scale(it.line.scale).into(),
                it.made_of(|it| self.is_delivered(it)).into(),
            ]);
            row
        });
        let mut variables = self.head();
        let key = (0..=variables.len()).collect();
        variables.extend([
            self.variable(ROW, VariableKind::Count),
            self.variable("bezeichnung", VariableKind::Text),
            self.variable("im_quartal", VariableKind::Number),
            self.variable("im_jahr", VariableKind::Number),
            self.variable("einheit", self.codes("unit", &SCALES.map(scale))),
            self.variable("aus", VariableKind::Text),
        ]);
        let table = self.table(STATISTICS, variables, rows.collect(), key);
        let about = format!("{} {}", table.about, statistics.source.get(lang));
        Some(DataTable { title: statistics.title.get(lang).to_owned(), about, ..table })
    }

    /// Returns whether a figure is among the indicators.
    fn is_delivered(&self, figure: &str) -> bool {
        self.sources.programme.indicator_of(figure).is_some_and(is_seen)
    }

    /// How many returns are owed and how many of them count, quarter by quarter.
    fn returned(&self) -> Vec<Vec<Value>> {
        let about = self.words.text("evaluation-returned-about");
        let row = |period: Period, what: &str| {
            let quarter = period.to_string();
            let [id, kind] = [&*quarter, "*"].map(|it| format!("quarter/{it}/{what}"));
            let figure = self.sources.data.figure(&id)?.figure;
            let of = (Scale::Things, self.words.period(period));
            Some(self.own([&id, &kind, &quarter], figure, of, &about))
        };
        let quarters = self.sources.data.by_quarter.keys();
        let rows = quarters.flat_map(|it| ["expected", "included"].map(|what| row(*it, what)));
        rows.flatten().collect()
    }

    /// What protected measures come to, as the committee sees it, too: no indicator holds anything of them.
    fn withheld(&self) -> Vec<Vec<Value>> {
        let figures = self.whole.disclosure().figures().into_iter().filter_map(|(id, figure)| {
            let what = id.strip_prefix("withheld/").filter(|it| WITHHELD.contains(it))?;
            let about = self.words.text("evaluation-withheld-about");
            self.computed([&id, "withheld/*", ""], what, figure, &about)
        });
        figures.collect()
    }

    /// What was spent, of all measures and fund by fund, where that tells nothing of a single one; and what was awarded
    /// from each fund.
    fn spent(&self) -> Vec<Vec<Value>> {
        let disclosure = self.sources.disclosure();
        let data = self.sources.data;
        let row = |[id, kind, code]: [&str; 3], is_told: bool| {
            let figure = data.figure(id)?.figure;
            let measures = disclosure.known_of(id);
            let args = [("measures", measures.into()), ("from", disclosure.least().into())];
            let (figure, about) = if is_told || figure.smallest().is_none() {
                (figure, "evaluation-spent-about")
            } else {
                (Figure::Suppressed, "evaluation-spent-kept-about")
            };
            self.computed([id, kind, code], "spent", figure, &self.words.fill(about, &args))
        };
        let told = disclosure.told_funds();
        let is_told = disclosure.tells_sums_of(disclosure.known_of("measures/spent"));
        let all = row(["measures/spent", "measures/spent", ""], is_told);
        let about = self.words.text("evaluation-awarded-about");
        let funds = data.funds.iter().flat_map(|it| {
            let code = it.fund.as_deref().unwrap_or_default();
            let awarded = [&*it.figure("awarded"), "fund/*/awarded", code];
            let awarded = self.computed(awarded, "awarded", it.awarded.into(), &about);
            let spent = row([&it.figure("spent"), "fund/*/spent", code], told.contains(&it));
            [awarded, spent]
        });
        [all].into_iter().chain(funds).flatten().collect()
    }

    /// Returns the row of such a figure that is made of what is known of every measure.
    fn computed(
        &self,
        ids: [&str; 3],
        what: &str,
        figure: Figure,
        definition: &str,
    ) -> Option<Vec<Value>> {
        let (scale, reach) = of_measures(&format!("measures/{what}"))?;
        Some(self.own(ids, figure, (scale, self.words.reach(reach)), definition))
    }

    /// Returns the row of a figure that the program computes by itself: its identifier, that of its kind, and the code
    /// of which it is; its scale and what time it covers.
    fn own(
        &self,
        [id, kind, code]: [&str; 3],
        figure: Figure,
        (scale, covers): (Scale, String),
        definition: &str,
    ) -> Vec<Value> {
        let (covers, basis) = (Some(covers), None);
        self.listed(&Listed { id, kind, code, figure, scale, covers, basis, definition })
    }

    fn listed(&self, it: &Listed<'_>) -> Vec<Value> {
        let counted =
            |get: fn(&Basis) -> usize| -> Value { Value::or_empty(it.basis.as_ref().map(get)) };
        let mut row = self.belongs(self.sources.season.period);
        row.extend([
            it.id.into(),
            it.kind.into(),
            Value::or_empty(Some(it.code).filter(|it| !it.is_empty())),
            self.words.indicator(it.id).into(),
            it.figure.into(),
            scale(it.scale).into(),
            Value::or_empty(it.covers.as_deref()),
            counted(|it| it.returns),
            counted(|it| it.not_collected),
            counted(|it| it.blank),
            it.definition.into(),
        ]);
        row
    }
}

/// A figure as it stands among the indicators.
struct Listed<'a> {
    id: &'a str,
    /// The indicator of which it is.
    kind: &'a str,
    /// The code of which it is; empty where it is of none.
    code: &'a str,
    figure: Figure,
    scale: Scale,
    /// What time it covers, in words.
    covers: Option<String>,
    /// What it was made of; nothing where the program computes it of what is known of every measure.
    basis: Option<Basis>,
    definition: &'a str,
}

/// Returns whether the evaluation may see an indicator.
const fn is_seen(indicator: &Indicator) -> bool {
    matches!(indicator.privacy, Privacy::Public | Privacy::Evaluation)
}

/// Returns the code of what a figure is in.
const fn scale(scale: Scale) -> &'static str {
    match scale {
        Scale::Things => "anzahl",
        Scale::Hundredths => "zahl",
        Scale::Cents => "euro",
        Scale::Percent => "prozent",
    }
}
