//! Describes the tables of a package as a Data Package (version 2) with Table Schemas.

use serde_json::{Value as Json, json};

use super::{json as written, path};
use crate::base::Lang;
use crate::report::{Absence, DataTable, Package, Variable, VariableKind};
use crate::source;

/// The name that the standard gives the file.
pub(super) const NAME: &str = "datapackage.json";

const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// Returns the description of a package, `files` being its tables as they are written.
pub(super) fn described(package: &Package, files: &[(String, Vec<u8>)]) -> Json {
    let measures = package.tables.iter().find(|it| it.measure.is_some_and(|it| it.1));
    let resources = package.tables.iter().zip(files);
    let resources: Vec<Json> =
        resources.map(|(it, file)| resource(it, &file.1, measures, package.lang)).collect();
    let mut described = identity(&written::record(&package.provenance));
    described["$schema"] = PROFILE.into();
    described["title"] = package.title.as_str().into();
    described["description"] = package.about.join("\n\n").into();
    described["resources"] = resources.into();
    described
}

/// Returns what a description says as the manifest does: whose package it is, of which period, day, and figures.
pub(super) fn identity(manifest: &Json) -> Json {
    let said = |name: &str| manifest[name].as_str().unwrap_or_default();
    json!({
        "name": format!("{}-{}", said("audience"), said("period").to_lowercase()),
        "version": said("run"),
        "created": format!("{}T00:00:00Z", said("as-of")),
        "contributors": [{ "title": said("partnership"), "roles": ["creator"] }],
    })
}

fn resource(table: &DataTable, bytes: &[u8], measures: Option<&DataTable>, lang: Lang) -> Json {
    let name = |it: &usize| &table.variables[*it].id;
    let mut schema = json!({
        "fields": table.variables.iter().map(|it| field(it, lang)).collect::<Vec<_>>(),
        "missingValues": Absence::ALL.map(Absence::word),
        "primaryKey": table.key.iter().map(name).collect::<Vec<_>>(),
    });
    for place in &table.key {
        schema["fields"][*place]["constraints"]["required"] = true.into();
    }
    if let (Some((place, false)), Some(measures)) = (table.measure, measures) {
        schema["foreignKeys"] = json!([{
            "fields": [name(&place)],
            "reference": { "resource": measures.id, "fields": [name(&place)] },
        }]);
    }
    json!({
        "name": table.id,
        "type": "table",
        "path": path(&table.id),
        "title": table.title,
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": bytes.len(),
        "hash": format!("sha256:{}", source::hash(bytes)),
        "dialect": { "delimiter": ",", "header": true, "lineTerminator": "\r\n" },
        "schema": schema,
    })
}

fn field(variable: &Variable, lang: Lang) -> Json {
    let kind = match variable.kind {
        VariableKind::Count => "integer",
        VariableKind::Number => "number",
        VariableKind::Date => "date",
        VariableKind::Flag => "boolean",
        VariableKind::Text | VariableKind::Label | VariableKind::Code(_) => "string",
    };
    let mut field = json!({ "name": variable.id, "type": kind, "title": variable.label });
    if let Some(about) = &variable.about {
        field["description"] = about.as_str().into();
    }
    match &variable.kind {
        VariableKind::Flag => {
            field["trueValues"] = json!(["1"]);
            field["falseValues"] = json!(["0"]);
        }
        VariableKind::Code(codes) => {
            field["constraints"] =
                json!({ "enum": codes.iter().map(|it| &*it.code).collect::<Vec<_>>() });
            field["categories"] = codes
                .iter()
                .map(|it| json!({ "value": &*it.code, "label": it.label.get(lang) }))
                .collect();
        }
        _ => {}
    }
    field
}
