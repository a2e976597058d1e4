//! The code book of a package: what every variable is, where it comes from, and how often it says what.

use super::{Composer, DataTable, Handling, Variable, VariableKind};
use crate::base::{Label, Lang};
use crate::programme::Code;
use crate::report::Value;

/// The name of the table of all variables.
pub const CODEBOOK: &str = "codebook";
/// The name of the table of what codes mean.
pub const CODEBOOK_VALUES: &str = "codebook_werte";

/// Why there may be no value, by the column that counts it.
pub(super) const ABSENT: [(&str, Value); 6] = [
    ("leer", Value::Empty),
    ("nicht_erhoben", Value::NotCollected),
    ("unbekannt", Value::Unknown),
    ("unterdrueckt", Value::Suppressed),
    ("keine_meldung", Value::NoReturn),
    ("fehlanzeige", Value::NilReturn),
];

/// Returns how many rows have a value in a column.
pub(super) fn given(table: &DataTable, place: usize) -> usize {
    let is_given = |row: &&Vec<Value>| ABSENT.iter().all(|it| it.1 != row[place]);
    table.rows.iter().filter(is_given).count()
}

/// Returns of each reason how many rows have no value in a column for it.
pub(super) fn lacking(
    table: &DataTable,
    place: usize,
) -> impl Iterator<Item = (&'static str, usize)> {
    ABSENT.into_iter().map(move |(reason, absent)| {
        (reason, table.rows.iter().filter(|row| row[place] == absent).count())
    })
}

/// Returns how many rows have a code in a column.
pub(super) fn often(table: &DataTable, place: usize, code: &Code) -> usize {
    let is_said =
        |row: &&Vec<Value>| matches!(&row[place], Value::Text(said) if **said == *code.code);
    table.rows.iter().filter(is_said).count()
}

impl Composer<'_> {
    /// Returns the code book of these tables: a row per variable, and a row per code.
    pub(super) fn codebook(&self, tables: &[DataTable]) -> [DataTable; 2] {
        [self.of_variables(tables), self.of_codes(tables)]
    }

    fn of_variables(&self, tables: &[DataTable]) -> DataTable {
        let mut columns = vec![
            self.variable("beschriftung", VariableKind::Text),
            self.variable("erlaeuterung", VariableKind::Text),
            self.variable("quelle", VariableKind::Text),
            self.variable("art", self.codes("kind", &VariableKind::NAMES)),
            self.variable("umgang", self.codes("handling", &Handling::NAMES)),
            self.variable("mit_wert", VariableKind::Count),
        ];
        columns.extend(ABSENT.map(|it| self.of_reason(it.0)));
        let (variables, key) = self.heads(columns);
        let mut rows = Vec::new();
        for table in tables {
            for (place, it) in table.variables.iter().enumerate() {
                let mut row = self.telling_variable(table, it);
                row.extend([
                    it.label.as_str().into(),
                    Value::or_empty(it.about.as_deref()),
                    Value::or_empty(it.source.as_deref()),
                    it.kind.name().into(),
                    it.handling.name().into(),
                    given(table, place).into(),
                ]);
                row.extend(lacking(table, place).map(|it| it.1.into()));
                rows.push(row);
            }
        }
        self.table(CODEBOOK, variables, rows, key)
    }

    /// Returns the column that counts the rows without a value for this reason.
    pub(super) fn of_reason(&self, reason: &str) -> Variable {
        let key = reason.replace('_', "-");
        Variable {
            id: reason.to_owned(),
            label: self.words.text(&format!("evaluation-{key}")),
            about: Some(self.words.text(&format!("evaluation-counted-{key}"))),
            kind: VariableKind::Count,
            source: None,
            handling: Handling::Derived,
        }
    }

    fn of_codes(&self, tables: &[DataTable]) -> DataTable {
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
        for table in tables {
            for (place, it) in table.variables.iter().enumerate() {
                let VariableKind::Code(codes) = &it.kind else { continue };
                for code in codes {
                    let mut row = self.telling_variable(table, it);
                    row.push((&*code.code).into());
                    row.extend(Lang::ALL.map(|lang| code.label.get(lang).into()));
                    row.extend([
                        Value::or_empty(code.valid_from),
                        Value::or_empty(code.valid_to),
                        often(table, place, code).into(),
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

    /// Returns codes of the package's own, in the words of its language.
    pub(super) fn codes(&self, group: &str, names: &[&'static str]) -> VariableKind {
        let code = |name: &&'static str| {
            let label = self.words.text(&format!("evaluation-{group}-{name}"));
            Code {
                code: (*name).into(),
                label: Label::same(&label),
                valid_from: None,
                valid_to: None,
                group: None,
            }
        };
        VariableKind::Code(names.iter().map(code).collect())
    }
}
