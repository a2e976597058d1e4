//! The settings and the key of a partnership, as an office would keep them.

use super::Scene;

/// Returns the key file, whose key is no secret.
pub(crate) fn key(scene: &Scene<'_>) -> String {
    include_str!("texts/schluessel.toml").replace("{name}", &scene.house.name)
}

/// Returns `masswerk.toml`.
pub(crate) fn settings(scene: &Scene<'_>) -> String {
    include_str!("texts/masswerk.toml")
        .replace("{name}", &scene.house.name)
        .replace("{lead-office}", &scene.house.lead_office)
        .replace("{coordination-office}", &scene.house.coordination_office)
        .replace("{contact}", &scene.house.contact)
        .replace("{programme}", super::kit::PROGRAMME)
        .replace("{as-of}", &scene.as_of.to_string())
        .replace("{town}", &scene.place.town)
}
