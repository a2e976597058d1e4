//! Reads the tables of a package by their description, and names the first place of each that contradicts it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value as Json;

use super::flaw::{Flaw, described, said};
use super::{is_table, schema};
use crate::base::NaiveDate;
use crate::source::hash;

/// How many rows the tables of a package may have together, so that a forged one takes no more memory than there is.
const ROWS_MAX: usize = 1 << 20;

/// What is read of a description; the rest is for people.
#[derive(Deserialize)]
struct Described {
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Resource {
    name: String,
    path: String,
    bytes: Option<u64>,
    hash: Option<String>,
    schema: Schema,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Field>,
    #[serde(default)]
    missing_values: Vec<String>,
    #[serde(default)]
    primary_key: Vec<String>,
    #[serde(default)]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Field {
    name: String,
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    constraints: Constraints,
    #[serde(default)]
    true_values: Vec<String>,
    #[serde(default)]
    false_values: Vec<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Kind {
    String,
    Integer,
    Number,
    Date,
    Boolean,
}

#[derive(Deserialize, Default)]
struct Constraints {
    #[serde(default)]
    required: bool,
    #[serde(rename = "enum")]
    codes: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct ForeignKey {
    fields: Vec<String>,
    reference: Reference,
}

#[derive(Deserialize)]
struct Reference {
    resource: String,
    fields: Vec<String>,
}

/// A table as it was sent, with its description.
struct Table<'a> {
    resource: &'a Resource,
    rows: Vec<csv::StringRecord>,
}

/// Returns where the description contradicts the manifest, and tables their description, the first place of each;
/// and what is not described at all.
pub(super) fn of(manifest: &Json, files: &BTreeMap<&str, &[u8]>) -> Vec<Flaw> {
    let description = files.get(schema::NAME).and_then(|it| described::<Json>(it));
    let read = description.and_then(|it| Some((Described::deserialize(&it).ok()?, it)));
    let Some((described, description)) = read else { return vec![Flaw::new("no-description")] };
    let mut flaws = at_odds(manifest, &description);
    let mut tables = BTreeMap::new();
    let mut left = ROWS_MAX;
    for resource in &described.resources {
        let bytes = files.get(resource.path.as_str());
        let read = bytes.map(|it| Table::read(resource, it, &mut left));
        match read {
            None => flaws.push(
                Flaw::new("described-missing")
                    .says("table", &resource.name)
                    .says("file", &resource.path),
            ),
            Some(Err(flaw)) => flaws.push(flaw),
            Some(Ok(table)) => {
                tables.insert(resource.name.as_str(), table);
            }
        }
    }
    let contradicted = tables.values().filter_map(|it| it.contradiction(&tables));
    flaws.extend(contradicted);
    let is_described = |path: &str| described.resources.iter().any(|it| it.path == path);
    let tables = files.keys().filter(|it| is_table(it));
    let undescribed = tables.filter(|it| !is_described(it));
    flaws.extend(undescribed.map(|it| Flaw::new("undescribed").says("file", it)));
    flaws
}

/// Returns what a description says of the whole package otherwise than its manifest.
fn at_odds(manifest: &Json, description: &Json) -> Vec<Flaw> {
    let identity = schema::identity(manifest);
    let differing = identity.as_object().into_iter().flatten();
    let differing = differing.filter(|(name, it)| description[name.as_str()] != **it);
    let flaw = |(name, it): (&String, &Json)| {
        Flaw::new("at-odds").says("place", name).differs(
            ["described", "listed"],
            &said(&description[name.as_str()]),
            &said(it),
        )
    };
    differing.map(flaw).collect()
}

impl<'a> Table<'a> {
    /// Reads a table whose size, hash and heads are those of its description.
    fn read(resource: &'a Resource, bytes: &[u8], left: &mut usize) -> Result<Self, Flaw> {
        let flaw = |kind| Flaw::new(kind).says("file", &resource.path);
        let is_sized = resource.bytes.is_none_or(|it| it == bytes.len() as u64);
        let hashed = resource.hash.as_deref().and_then(|it| it.strip_prefix("sha256:"));
        if !is_sized || hashed.is_some_and(|it| it != hash(bytes)) {
            return Err(flaw("described-otherwise"));
        }
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let heads = reader.headers().cloned().map_err(|_| flaw("heads"))?;
        if !heads.iter().eq(resource.schema.fields.iter().map(|it| it.name.as_str())) {
            return Err(flaw("heads"));
        }
        let rows = reader.records().take(*left + 1).collect::<Result<Vec<_>, _>>();
        let rows = rows.map_err(|_| flaw("not-text"))?;
        *left = left.checked_sub(rows.len()).ok_or_else(|| flaw("too-long"))?;
        Ok(Self { resource, rows })
    }

    /// Returns the first place that contradicts the description.
    fn contradiction(&self, all: &BTreeMap<&str, Self>) -> Option<Flaw> {
        let schema = &self.resource.schema;
        let key = self.places(&schema.primary_key);
        let foreign: Vec<(Vec<usize>, BTreeSet<Vec<&str>>)> =
            schema.foreign_keys.iter().map(|it| self.referred(it, all)).collect();
        let mut told = BTreeSet::new();
        self.rows.iter().enumerate().find_map(|(place, row)| {
            let flaw =
                |kind| Flaw::new(kind).says("file", &self.resource.path).with("line", place + 2);
            if row.len() != schema.fields.len() {
                return Some(flaw("cells"));
            }
            let unfit = schema.fields.iter().zip(row).find_map(|(field, value)| {
                let kind = self.unfit(field, value)?;
                Some(flaw(kind).says("column", &field.name).says("value", value))
            });
            if unfit.is_some() {
                return unfit;
            }
            if !key.is_empty() && !told.insert(picked(row, &key)) {
                return Some(flaw("twice"));
            }
            foreign.iter().find_map(|(places, known)| {
                let value = picked(row, places);
                let is_blank = value.iter().all(|it| self.is_missing(it));
                let is_known = is_blank || known.contains(&value);
                (!is_known).then(|| flaw("foreign").says("value", &value.join(", ")))
            })
        })
    }

    /// Returns in which way a value is none that a field takes.
    fn unfit(&self, field: &Field, value: &str) -> Option<&'static str> {
        if self.is_missing(value) {
            return field.constraints.required.then_some("required");
        }
        let is_of = |values: &[String]| values.iter().any(|it| it == value);
        let is_fit = match field.kind {
            Kind::String => true,
            Kind::Integer => value.parse::<i64>().is_ok(),
            Kind::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
            Kind::Date => value.parse::<NaiveDate>().is_ok(),
            Kind::Boolean => is_of(&field.true_values) || is_of(&field.false_values),
        };
        let is_listed = field.constraints.codes.as_deref().is_none_or(is_of);
        (!is_fit || !is_listed).then_some("unfit")
    }

    fn is_missing(&self, value: &str) -> bool {
        self.resource.schema.missing_values.iter().any(|it| it == value)
    }

    /// Returns where these columns stand; those that are not there say nothing.
    fn places(&self, names: &[String]) -> Vec<usize> {
        let fields = &self.resource.schema.fields;
        names.iter().filter_map(|name| fields.iter().position(|it| it.name == *name)).collect()
    }

    /// Returns the columns of a foreign key, and what they may say.
    fn referred<'t>(
        &self,
        key: &ForeignKey,
        all: &'t BTreeMap<&str, Self>,
    ) -> (Vec<usize>, BTreeSet<Vec<&'t str>>) {
        let known = all.get(key.reference.resource.as_str()).map(|it| {
            let places = it.places(&key.reference.fields);
            it.rows.iter().map(|row| picked(row, &places)).collect()
        });
        (self.places(&key.fields), known.unwrap_or_default())
    }
}

/// Returns what stands in these columns of a row.
fn picked<'r>(row: &'r csv::StringRecord, places: &[usize]) -> Vec<&'r str> {
    places.iter().map(|it| row.get(*it).unwrap_or_default()).collect()
}
