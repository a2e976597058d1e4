//! The code book of a package: what every variable is, where it comes from, and how often it says what.

use super::{Composer, DataTable, Handling, Variable, VariableKind};
use crate::base::{Label, Lang};
use crate::programme::Code;
use crate::report::{Absence, Value};

/// The name of the table of all variables.
pub const CODEBOOK: &str = "codebook";
/// The name of the table of what codes mean.
pub const CODEBOOK_VALUES: &str = "codebook_werte";

/// A column of a table, and how often it says what.
pub(super) struct Counted<'a> {
    pub variable: &'a Variable,
    /// How many rows have a value.
    pub given: usize,
    /// How many rows have none, for each reason.
    pub lacking: [(Absence, usize); Absence::ALL.len()],
    /// How many rows have a code, for each that there is.
    pub codes: Vec<(&'a Code, usize)>,
}

impl<'a> Counted<'a> {
    /// Counts the columns of a table.
    pub(super) fn columns(table: &'a DataTable) -> Vec<Self> {
        (0..table.variables.len()).map(|place| Self::of(table, place)).collect()
    }

    fn of(table: &'a DataTable, place: usize) -> Self {
        let absences: Vec<Option<Absence>> =
            table.rows.iter().map(|row| row[place].absence()).collect();
        let times = |it: Option<Absence>| absences.iter().filter(|told| **told == it).count();
        let codes = match &table.variables[place].kind {
            VariableKind::Code(codes) => codes.as_slice(),
            _ => &[],
        };
        let said = table.rows.iter().filter_map(|row| match &row[place] {
            Value::Text(said) if !codes.is_empty() => Some(&**said),
            _ => None,
        });
        let mut said: Vec<&str> = said.collect();
        said.sort_unstable();
        let often = |code: &str| {
            said.partition_point(|it| *it <= code) - said.partition_point(|it| *it < code)
        };
        Self {
            variable: &table.variables[place],
            given: times(None),
            lacking: Absence::ALL.map(|it| (it, times(Some(it)))),
            codes: codes.iter().map(|it| (it, often(&it.code))).collect(),
        }
    }
}

/// A table with its columns counted.
pub(super) type Described<'a> = (&'a DataTable, Vec<Counted<'a>>);

impl Composer<'_> {
    /// Returns the code book of these tables: a row per variable, and a row per code.
    pub(super) fn codebook(&self, tables: &[Described<'_>]) -> [DataTable; 2] {
        [self.of_variables(tables), self.of_codes(tables)]
    }

    fn of_variables(&self, tables: &[Described<'_>]) -> DataTable {
        let mut columns = vec![
            self.variable("beschriftung", VariableKind::Text),
            self.variable("erlaeuterung", VariableKind::Text),
            self.variable("quelle", VariableKind::Text),
            self.variable("art", self.codes("kind", &VariableKind::NAMES)),
            self.variable("umgang", self.codes("handling", &Handling::NAMES)),
            self.variable("mit_wert", VariableKind::Count),
        ];
        columns.extend(Absence::ALL.map(|it| self.of_absence(it)));
        let (variables, key) = self.heads(columns);
        let mut rows = Vec::new();
        for (table, columns) in tables {
            for counted in columns {
                let it = counted.variable;
                let mut row = self.telling_variable(table, it);
                row.extend([
                    it.label.as_str().into(),
                    Value::or_empty(it.about.as_deref()),
                    Value::or_empty(it.source.as_deref()),
                    it.kind.name().into(),
                    it.handling.name().into(),
                    counted.given.into(),
                ]);
                row.extend(counted.lacking.map(|it| it.1.into()));
                rows.push(row);
            }
        }
        self.table(CODEBOOK, variables, rows, key)
    }

    /// Returns the column that counts the rows without a value for this reason.
    pub(super) fn of_absence(&self, absence: Absence) -> Variable {
        let key = absence.name().replace('_', "-");
        Variable {
            id: absence.name().to_owned(),
            label: self.words.text(&format!("evaluation-{key}")),
            about: Some(self.words.text(&format!("evaluation-counted-{key}"))),
            kind: VariableKind::Count,
            source: None,
            handling: Handling::Derived,
        }
    }

    fn of_codes(&self, tables: &[Described<'_>]) -> DataTable {
        let (variables, mut key) = self.heads(vec![
            self.variable("code", VariableKind::Text),
            self.variable("bezeichnung_de", VariableKind::Text),
            self.variable("bezeichnung_en", VariableKind::Text),
            self.variable("gueltig_ab", VariableKind::Date),
            self.variable("gueltig_bis", VariableKind::Date),
            self.variable("anzahl", VariableKind::Count),
        ]);
        // The code stands behind the variable.
        key.push(key.len());
        let mut rows = Vec::new();
        for (table, columns) in tables {
            for counted in columns {
                for (code, often) in &counted.codes {
                    let mut row = self.telling_variable(table, counted.variable);
                    row.push((&*code.code).into());
                    row.extend(Lang::ALL.map(|lang| code.label.get(lang).into()));
                    row.extend([
                        Value::or_empty(code.valid_from),
                        Value::or_empty(code.valid_to),
                        (*often).into(),
                    ]);
                    rows.push(row);
                }
            }
        }
        self.table(CODEBOOK_VALUES, variables, rows, key)
    }

    /// Returns the columns that name a variable, with these behind them, and which tell rows apart.
    fn heads(&self, others: Vec<Variable>) -> (Vec<Variable>, Vec<usize>) {
        let mut variables = self.head();
        let first = variables.len();
        variables.extend([
            self.variable("tabelle", VariableKind::Text),
            self.variable("variable", VariableKind::Text),
        ]);
        variables.extend(others);
        (variables, (0..first + 2).collect())
    }

    fn telling_variable(&self, table: &DataTable, variable: &Variable) -> Vec<Value> {
        let mut row = self.belongs(self.sources.season.period);
        row.extend([table.id.as_str().into(), variable.id.as_str().into()]);
        row
    }

    /// Returns codes of the package's own, in the words of both languages.
    pub(super) fn codes(&self, group: &str, names: &[&'static str]) -> VariableKind {
        let code = |name: &&'static str| {
            let key = format!("evaluation-{group}-{name}");
            let (own, other) = (self.words.text(&key), self.other.text(&key));
            Code {
                code: (*name).into(),
                label: match self.words.lang() {
                    Lang::De => Label::new(&own, &other),
                    Lang::En => Label::new(&other, &own),
                },
                valid_from: None,
                valid_to: None,
                group: None,
            }
        };
        VariableKind::Code(names.iter().map(code).collect())
    }
}
