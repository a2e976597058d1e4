//! The note on the method (*Methodennotiz*) of a package: what it rests on, what is missing, and what was checked and
//! protected.

use std::collections::BTreeMap;

use super::Composer;
use super::pages::Pages;
use crate::base::MeasureId;
use crate::finding::{Arg, Finding};
use crate::programme::SettingKey;
use crate::report::{Block, ColumnKind, Report, Row, Value};
use crate::season::{Outcome, Return, Standing};

impl Composer<'_> {
    pub(super) fn method(&self) -> Report {
        let mut pages = Pages::default();
        for id in ["returns", "left-out", "checks", "protection", "versions"] {
            pages.heading(id, self.words.text(&format!("evaluation-method-{id}")));
        }
        self.returns_counted(&mut pages);
        self.left_out(&mut pages);
        self.checks(&mut pages);
        pages.parts.insert("protection".to_owned(), Block::Text(self.protection()));
        self.versions(&mut pages);
        self.document("methodennotiz", pages)
    }

    /// How many returns each quarter owes, and how many of them came and count.
    fn returns_counted(&self, pages: &mut Pages) {
        let season = self.sources.season;
        let rows = season.period.year_to_date().map(|period| -> Row {
            let owed: Vec<(&MeasureId, Option<&Return>)> =
                season.owed().filter(|it| it.1 == period).map(|it| (it.0, it.2)).collect();
            let came = |id| season.standing(id, period).is_some_and(|it| *it != Standing::Missing);
            let counted = |is_so: fn(&Return) -> bool| -> Value {
                owed.iter().filter(|it| it.1.is_some_and(is_so)).count().into()
            };
            vec![
                self.words.period(period).into(),
                owed.len().into(),
                owed.iter().filter(|it| came(it.0)).count().into(),
                counted(|_| true).into(),
                counted(|it| it.submission.is_nil()).into(),
                counted(|it| it.verdict.waived > 0).into(),
            ]
        });
        let columns = vec![
            self.column("quartal", ColumnKind::Text, 2),
            self.column("geschuldet", ColumnKind::Count, 1),
            self.column("eingegangen", ColumnKind::Count, 1),
            self.column("gezaehlt", ColumnKind::Count, 1),
            self.column("davon-fehlanzeige", ColumnKind::Count, 1),
            self.column("davon-vorlaeufig", ColumnKind::Count, 1),
        ];
        pages.text("returns-about", self.words.text("evaluation-method-returns-about"));
        pages.table("returns", columns, rows.collect());
        let replaced = season.standings.values().flat_map(|it| match it {
            Standing::Accepted { superseded, .. } => superseded.as_slice(),
            _ => &[],
        });
        let counted = season.owed().filter_map(|it| it.2).flat_map(|it| &it.corrected);
        let made = counted.filter(|it| it.outcome == Outcome::Made).count();
        let unassigned = self.sources.data.coverage.unassigned.len();
        let said =
            [("replaced", replaced.count()), ("corrected", made), ("unassigned", unassigned)];
        let said = said.into_iter().filter(|it| it.1 > 0).map(|(what, count)| {
            self.words.fill(&format!("evaluation-method-{what}"), &[("count", count.into())])
        });
        let said: Vec<String> = said.collect();
        if !said.is_empty() {
            pages.parts.insert("replaced".to_owned(), Block::Text(said));
        }
    }

    /// Which measures owe a return of which none counts, and why.
    fn left_out(&self, pages: &mut Pages) {
        let season = self.sources.season;
        let missing = season.owed().filter(|it| it.2.is_none());
        let mut missing: Vec<_> =
            missing.map(|(id, period, _)| (period, self.key.measure(id), id)).collect();
        if missing.is_empty() {
            pages.text("left-out", self.words.text("evaluation-method-complete"));
            return;
        }
        missing.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        let rows = missing.into_iter().map(|(period, pseudonym, id)| -> Row {
            let why = match season.standing(id, period) {
                Some(Standing::SentBack(_)) => "evaluation-standing-sent-back",
                Some(Standing::Unclear(_)) => "evaluation-standing-unclear",
                _ => "evaluation-standing-missing",
            };
            vec![self.words.period(period).into(), pseudonym.into(), self.words.text(why).into()]
        });
        let columns = vec![
            self.column("quartal", ColumnKind::Text, 2),
            self.column("massnahme", ColumnKind::Text, 2),
            self.column("grund", ColumnKind::Text, 5),
        ];
        pages.table("left-out", columns, rows.collect());
    }

    /// What the rules found, and what was let pass. What was found of protected measures is not among it.
    fn checks(&self, pages: &mut Pages) {
        let register = &self.whole.season.register;
        let is_told = |it: &&Finding| it.measure.as_ref().is_none_or(|id| register.is_open(id));
        let mut rules: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in self.sources.found.all().iter().filter(is_told) {
            rules.entry(finding.meta.code).or_default().push(finding);
        }
        let rows = rules.iter().map(|(code, found)| -> Row {
            let severity = found[0].severity.name();
            vec![
                (*code).into(),
                self.sources.locale.title(found[0].meta).into(),
                self.words.text(&format!("severity-{severity}")).into(),
                found.len().into(),
            ]
        });
        let columns = vec![
            self.column("regel", ColumnKind::Text, 1),
            self.column("worum", ColumnKind::Text, 6),
            self.column("gewicht", ColumnKind::Text, 2),
            self.column("gefunden", ColumnKind::Count, 1),
        ];
        pages.text("checks-about", self.words.text("evaluation-method-checks-about"));
        pages.table("checks", columns, rows.collect());
        let waived = rules.values().flatten().filter(|it| it.waived.is_some());
        let mut waived: Vec<[String; 3]> = waived
            .map(|it| {
                let period = it.period.map(|it| self.words.period(it)).unwrap_or_default();
                let measure = it.measure.as_ref().map(|it| self.key.measure(it));
                [it.meta.code.to_owned(), measure.unwrap_or_default(), period]
            })
            .collect();
        if waived.is_empty() {
            return;
        }
        waived.sort();
        waived.dedup();
        let columns = vec![
            self.column("regel", ColumnKind::Text, 1),
            self.column("massnahme", ColumnKind::Text, 2),
            self.column("quartal", ColumnKind::Text, 2),
        ];
        pages.text("waived-about", self.words.text("evaluation-method-waived-about"));
        let rows = waived.into_iter().map(|it| it.map(Into::into).into());
        pages.table("waived", columns, rows.collect());
    }

    /// How persons and protected measures are kept from being recognised.
    fn protection(&self) -> Vec<String> {
        let limit = |key| Arg::from(self.sources.programme.limit(key));
        let limits = [
            ("from", limit(SettingKey::SmallCellFrom)),
            ("below", limit(SettingKey::SmallCell)),
            ("returns", limit(SettingKey::BreakdownReturns)),
        ];
        let mut said = vec![
            self.words.text("evaluation-method-pseudonyms"),
            self.words.fill("evaluation-method-small", &limits),
            self.words.text("evaluation-method-texts"),
        ];
        said.extend(self.left_out_measures());
        said
    }

    /// With what, and as of when, the package was made.
    fn versions(&self, pages: &mut Pages) {
        let Self { sources, key, .. } = self;
        let read = sources.files.iter().filter(|it| !it.1.hash.is_empty()).count();
        let program = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
        let definition = format!("{} {}", sources.programme.id, sources.programme.version);
        let rows = [
            ("program", program.into()),
            ("definition-version", definition.into()),
            ("as-of", sources.data.as_of.into()),
            ("run", sources.run.into()),
            ("edition", self.words.edition().into()),
            ("key", key.mark().into()),
            ("inputs", Value::from(read)),
        ];
        let rows = rows.map(|(id, value)| -> Row {
            vec![self.words.text(&format!("evaluation-method-{id}")).into(), value.into()]
        });
        let columns = vec![
            self.column("angabe", ColumnKind::Text, 2),
            self.column("stand", ColumnKind::Text, 3),
        ];
        pages.table("versions", columns, rows.into());
    }
}
