//! The manifest of a package: what it was made of and the hash of every file, in canonical JSON with its own digest.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::json;
use crate::report::Record;
use crate::source;

/// The name of the file.
pub(super) const NAME: &str = "manifest.json";

/// Returns the manifest of these files. Its `digest` is SHA-256 of the same manifest without it.
pub(super) fn manifest(provenance: &Record, files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut manifest = json::record(provenance);
    manifest["files"] = files
        .iter()
        .map(|(path, bytes)| {
            json!({ "path": path, "size": bytes.len(), "sha256": source::hash(bytes) })
        })
        .collect();
    manifest["digest"] = source::hash(&canonical(&manifest)).into();
    canonical(&manifest)
}

/// Returns canonical JSON (RFC 8785): without blanks, keys in order. Ours has whole numbers alone, and keys of plain
/// letters, so that the order of bytes is the order that the standard asks for.
pub(super) fn canonical(value: &Json) -> Vec<u8> {
    serde_json::to_vec(&sorted(value)).expect("what is JSON can be written")
}

/// Returns a value whose objects have their keys in order.
fn sorted(value: &Json) -> Json {
    match value {
        Json::Object(map) => {
            let ordered: BTreeMap<&String, Json> =
                map.iter().map(|(key, value)| (key, sorted(value))).collect();
            json!(ordered)
        }
        Json::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn canonical_json_has_no_blanks_and_its_keys_in_order() {
        let value = serde_json::json!({ "b": [1, { "z": null, "a": "ä\n" }], "a": true });
        let text = String::from_utf8(canonical(&value)).expect("JSON is text");
        assert_eq!(text, r#"{"a":true,"b":[1,{"a":"ä\n","z":null}]}"#);
    }
}
