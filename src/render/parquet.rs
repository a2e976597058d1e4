//! Writes a table of a package as Parquet: typed columns, and beside each that may lack values one that says why.

use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;

use super::csv::REASON_SUFFIX;
use crate::base::NaiveDate;
use crate::report::{DataTable, Value, VariableKind};

/// How many digits a number has, and how many of them are decimal places: as many as fit into 64 bits.
const DIGITS: (i32, i32) = (18, 2);

/// Days are counted from this one.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("it is a day");

/// Returns a table as Parquet. The same table is the same bytes.
///
/// # Panics
///
/// Never: memory takes what is written to it, and columns are as their schema says.
#[must_use]
pub(super) fn data(table: &DataTable) -> Vec<u8> {
    let columns = columns(table);
    let fields = columns.iter().map(|it| Arc::new(it.described())).collect();
    let schema = Type::group_type_builder("schema").with_fields(fields).build();
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")))
        .build();
    let schema = Arc::new(schema.expect("a group of columns is a schema"));
    let written = SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties)).and_then(
        |mut writer| {
            if !table.rows.is_empty() {
                let mut rows = writer.next_row_group()?;
                for column in &columns {
                    let mut next = rows.next_column()?.expect("a column of the schema");
                    column.write(&mut next)?;
                    next.close()?;
                }
                rows.close()?;
            }
            writer.into_inner()
        },
    );
    written.expect("memory takes what is written to it")
}

/// A column: its values, where it has any.
struct Column {
    name: String,
    /// For each row, 1 where there is a value and 0 where there is none.
    levels: Vec<i16>,
    values: Values,
}

/// The values of a column, one after the other.
enum Values {
    Texts(Vec<ByteArray>),
    Wholes(Vec<i64>),
    /// In hundredths.
    Numbers(Vec<i64>),
    /// Since the first day.
    Days(Vec<i32>),
    Flags(Vec<bool>),
}

/// Returns the columns of a table.
fn columns(table: &DataTable) -> Vec<Column> {
    let mut columns = Vec::new();
    for (place, variable) in table.variables.iter().enumerate() {
        let told: Vec<&Value> = table.rows.iter().map(|row| &row[place]).collect();
        columns.push(Column::of(&variable.id, &variable.kind, &told));
        if table.may_lack(place) {
            let reasons = told.iter().map(|it| it.absence().map(|it| ByteArray::from(it.name())));
            columns.push(Column::with(
                format!("{}{REASON_SUFFIX}", variable.id),
                reasons,
                Values::Texts,
            ));
        }
    }
    columns
}

impl Column {
    fn of(name: &str, kind: &VariableKind, told: &[&Value]) -> Self {
        match kind {
            VariableKind::Text | VariableKind::Label | VariableKind::Code(_) => {
                Self::typed(name, told, text, Values::Texts)
            }
            VariableKind::Count => Self::typed(name, told, whole, Values::Wholes),
            VariableKind::Number => Self::typed(name, told, hundredths, Values::Numbers),
            VariableKind::Date => Self::typed(name, told, days, Values::Days),
            VariableKind::Flag => Self::typed(name, told, flag, Values::Flags),
        }
    }

    fn typed<T>(
        name: &str,
        told: &[&Value],
        typed: fn(&Value) -> Option<T>,
        values: fn(Vec<T>) -> Values,
    ) -> Self {
        let is_given = |it: &&&Value| it.absence().is_none();
        let told = told.iter().map(|it| Some(it).filter(is_given));
        let typed = |it: &&Value| typed(it).expect("values are of the kind of their variable");
        Self::with(name.to_owned(), told.map(|it| it.map(typed)), values)
    }

    fn with<T>(
        name: String,
        told: impl Iterator<Item = Option<T>>,
        values: fn(Vec<T>) -> Values,
    ) -> Self {
        let told: Vec<Option<T>> = told.collect();
        Self {
            name,
            levels: told.iter().map(|it| i16::from(it.is_some())).collect(),
            values: values(told.into_iter().flatten().collect()),
        }
    }

    fn described(&self) -> Type {
        let (physical, logical) = match self.values {
            Values::Texts(_) => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Values::Wholes(_) => (Physical::INT64, None),
            Values::Numbers(_) => (Physical::INT64, Some(LogicalType::decimal(DIGITS.1, DIGITS.0))),
            Values::Days(_) => (Physical::INT32, Some(LogicalType::Date)),
            Values::Flags(_) => (Physical::BOOLEAN, None),
        };
        let column = Type::primitive_type_builder(&self.name, physical)
            .with_repetition(Repetition::OPTIONAL)
            .with_logical_type(logical);
        let column = match self.values {
            Values::Numbers(_) => column.with_precision(DIGITS.0).with_scale(DIGITS.1),
            _ => column,
        };
        column.build().expect("physical and logical type belong together")
    }

    fn write(&self, to: &mut SerializedColumnWriter<'_>) -> parquet::errors::Result<usize> {
        let levels = Some(self.levels.as_slice());
        match &self.values {
            Values::Texts(all) => to.typed::<ByteArrayType>().write_batch(all, levels, None),
            Values::Wholes(all) | Values::Numbers(all) => {
                to.typed::<Int64Type>().write_batch(all, levels, None)
            }
            Values::Days(all) => to.typed::<Int32Type>().write_batch(all, levels, None),
            Values::Flags(all) => to.typed::<BoolType>().write_batch(all, levels, None),
        }
    }
}

fn text(value: &Value) -> Option<ByteArray> {
    match value {
        Value::Text(text) => Some(text.as_str().into()),
        _ => None,
    }
}

const fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Count(count) => Some(*count),
        _ => None,
    }
}

fn hundredths(value: &Value) -> Option<i64> {
    match value {
        Value::Count(whole) | Value::Percent(whole) => whole.checked_mul(100),
        Value::Number(number) => Some(number.get()),
        Value::Money(amount) => Some(amount.cents()),
        _ => None,
    }
}

fn days(value: &Value) -> Option<i32> {
    match value {
        Value::Date(day) => i32::try_from(day.signed_duration_since(FIRST_DAY).num_days()).ok(),
        _ => None,
    }
}

const fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Flag(flag) => Some(*flag),
        _ => None,
    }
}
