//! The note on the method (*Methodennotiz*) of a package: what it rests on, what is missing, and what was checked and
//! protected.

use std::collections::BTreeMap;

use super::leaving::staying;
use super::pages::Pages;
use super::{Composer, Owed, is_provisional};
use crate::finding::{Arg, Finding, Severity};
use crate::privacy::Stay;
use crate::programme::{FormKind, SettingKey};
use crate::report::{Block, Cell, ColumnKind, Report, Row, Value};
use crate::season::{Outcome, Standing};

impl Composer<'_> {
    pub(super) fn method(&self) -> Report {
        let mut pages = Pages::default();
        for id in ["returns", "left-out", "checks", "protection", "versions"] {
            pages.heading(id, self.words.text(&format!("evaluation-method-{id}")));
        }
        self.returns_counted(&mut pages);
        self.left_out(&mut pages);
        self.staying(&mut pages);
        self.checks(&mut pages);
        pages.parts.insert("protection".to_owned(), Block::Text(self.protection()));
        self.versions(&mut pages);
        self.document("methodennotiz", pages)
    }

    /// How many returns each quarter owes, and how many of them came and count.
    fn returns_counted(&self, pages: &mut Pages) {
        let season = self.sources.season;
        let rows = season.period.year_to_date().map(|period| -> Row {
            let count = |is_so: &dyn Fn(&Owed<'_>) -> bool| -> Cell {
                let of_period = self.owed.iter().filter(|it| it.period == period);
                Value::from(of_period.filter(|it| is_so(it)).count()).into()
            };
            vec![
                self.words.period(period).into(),
                count(&|_| true),
                count(&|it| it.has_come()),
                count(&|it| it.counts(|_| true)),
                count(&|it| it.counts(|it| it.submission.is_nil())),
                count(&|it| it.counts(is_provisional)),
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
        let counted = self.owed.iter().filter_map(|it| it.counted).flat_map(|it| &it.corrected);
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

    /// What forms ask and the package does not have, and why.
    fn staying(&self, pages: &mut Pages) {
        let lang = self.words.lang();
        let forms = FormKind::ALL.map(|kind| self.sources.programme.form_of(kind));
        let sections = forms.iter().flat_map(|form| form.sections.iter().map(move |it| (form, it)));
        let rows = sections.flat_map(|(form, section)| {
            staying(section).into_iter().map(move |(stay, fields)| -> Row {
                let labels: Vec<&str> = fields.iter().map(|it| it.label.get(lang)).collect();
                let reason = match stay {
                    Stay::Personal => "evaluation-stays-personal",
                    Stay::People => "evaluation-stays-people",
                    Stay::Internal | Stay::Prefilled => "evaluation-stays-internal",
                };
                vec![
                    Cell::from(section.title.get(lang))
                        .with_sub(Some(form.title.get(lang).to_owned())),
                    labels.join(", ").into(),
                    self.words.text(reason).into(),
                ]
            })
        });
        let columns = vec![
            self.column("abschnitt", ColumnKind::Text, 3),
            self.column("fehlende-angaben", ColumnKind::Text, 5),
            self.column("grund", ColumnKind::Text, 3),
        ];
        pages.text("staying-about", self.words.text("evaluation-method-staying-about"));
        pages.table("staying", columns, rows.collect());
    }

    /// Which measures owe a return of which none counts, and why.
    fn left_out(&self, pages: &mut Pages) {
        let missing: Vec<_> = self.owed.iter().filter(|it| it.counted.is_none()).collect();
        if missing.is_empty() {
            pages.text("left-out", self.words.text("evaluation-method-complete"));
            return;
        }
        let rows = missing.into_iter().map(|it| -> Row {
            let why = match it.standing {
                Standing::SentBack(_) => "evaluation-standing-sent-back",
                Standing::Unclear(_) => "evaluation-standing-unclear",
                Standing::Missing | Standing::Accepted { .. } => "evaluation-standing-missing",
            };
            vec![
                self.words.period(it.period).into(),
                it.pseudonym.as_str().into(),
                self.words.text(why).into(),
            ]
        });
        let columns = vec![
            self.column("quartal", ColumnKind::Text, 2),
            self.column("massnahme", ColumnKind::Code, 2),
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
        self.waived(pages);
    }

    /// What was let pass in returns that count. What was found of one that was replaced, or does not count for
    /// another reason, makes nothing provisional.
    fn waived(&self, pages: &mut Pages) {
        let counted = self.owed.iter().filter(|it| it.counts(is_provisional));
        let mut rows: Vec<[String; 3]> = Vec::new();
        for (it, counted) in counted.filter_map(|it| Some((it, it.counted?))) {
            let files = counted.submission.files();
            let waived = self.sources.found.all().iter().filter(|it| {
                files.contains(&it.at.file) && it.severity == Severity::Error && it.waived.is_some()
            });
            let period = self.words.period(it.period);
            rows.extend(
                waived.map(|found| {
                    [found.meta.code.to_owned(), it.pseudonym.clone(), period.clone()]
                }),
            );
        }
        if rows.is_empty() {
            return;
        }
        rows.sort();
        rows.dedup();
        let columns = vec![
            self.column("regel", ColumnKind::Text, 1),
            self.column("massnahme", ColumnKind::Code, 2),
            self.column("quartal", ColumnKind::Text, 2),
        ];
        pages.text("waived-about", self.words.text("evaluation-method-waived-about"));
        pages.table(
            "waived",
            columns,
            rows.into_iter().map(|it| it.map(Into::into).into()).collect(),
        );
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
        said.extend(self.key.is_demo.then(|| self.words.text("evaluation-demo")));
        said
    }

    /// With what, and as of when, the package was made.
    fn versions(&self, pages: &mut Pages) {
        let Self { sources, key, .. } = self;
        let program = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
        let definition = format!("{} {}", sources.programme.id, sources.programme.version);
        let rows = [
            ("program", program.into()),
            ("definition-version", definition.into()),
            ("as-of", sources.data.as_of.into()),
            ("run", sources.run.into()),
            ("edition", self.words.edition().into()),
            ("key", key.mark().into()),
            ("inputs", Value::from(self.hashes().len())),
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
