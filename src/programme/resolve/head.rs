//! Makes sound what is the same for all forms of a programme: names, words, limits, severities.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Place;
use crate::finding::{Policy, Severity};
use crate::programme::codes::CodeList;
use crate::programme::faults;
use crate::programme::file::ProgrammeFile;
use crate::programme::form::Form;
use crate::programme::setting::{Setting, SettingKey, Unit, value_of};
use crate::programme::{DatedName, Programme, Silence, Silences};

pub(super) fn resolve(
    file: ProgrammeFile,
    codes: BTreeMap<Arc<str>, CodeList>,
    forms: BTreeMap<Arc<str>, Arc<Form>>,
    place: &mut Place<'_>,
) -> Programme {
    let title = place.label("title", file.title.get_ref(), &file.title.span());
    let names = file
        .names
        .iter()
        .map(|it| {
            let (range, name) = (it.span(), it.get_ref());
            DatedName {
                id: name.id.clone(),
                text: place.label(&name.id, &name.text, &range),
                from: place.day(name.from.as_ref(), &range),
                until: place.day(name.until.as_ref(), &range),
            }
        })
        .collect();
    let mut silences = Silences::default();
    let words =
        [(Silence::NotCollected, &file.words.not_collected), (Silence::None, &file.words.none)];
    for (says, word) in words.iter().flat_map(|(says, all)| all.iter().map(|it| (*says, it))) {
        if !silences.add(word.get_ref(), says) {
            place.doubled(word.get_ref(), &word.span());
        }
    }
    let mut settings = BTreeMap::new();
    for it in &file.settings {
        let (range, setting) = (it.span(), it.get_ref());
        let Some(key) = SettingKey::named(&setting.id) else {
            place.unknown_value("setting", &setting.id, &SettingKey::names(), &range);
            continue;
        };
        let units = Unit::ALL.map(|it| (it.name(), it));
        let Some(unit) = place.one_of("unit", &setting.unit, &units, &range) else { continue };
        if unit != key.unit() {
            place.unfit("unit", &setting.unit, key.unit().name(), &range);
            continue;
        }
        let value = setting.value.as_ref().map(|it| (it, value_of(it, unit)));
        if let Some((written, None)) = value {
            place.unfit(&setting.id, &written.to_string(), unit.example(), &range);
            continue;
        }
        let value = value.and_then(|it| it.1);
        if value.is_none() && !key.may_be_open() {
            let finding = place.report(&faults::SETTING_MISSING, &range);
            place.push(finding.with("key", key.name()));
            continue;
        }
        let label = place.label(&setting.id, &setting.label, &range);
        let resolved = Setting { label, value, unit, source: setting.source.clone() };
        if settings.insert(key, resolved).is_some() {
            place.doubled(&setting.id, &range);
        }
    }
    for key in SettingKey::ALL {
        if !file.settings.iter().any(|it| it.get_ref().id == key.name()) {
            let finding = place.report(&faults::SETTING_MISSING, &(0..0));
            place.push(finding.with("key", key.name()));
        }
    }
    let weights = Severity::ALL.map(|it| (it.name(), it));
    let mut severity = BTreeMap::new();
    for (rule, it) in &file.severity {
        if let Some(weight) = place.one_of("severity", it.get_ref(), &weights, &it.span()) {
            severity.insert(rule.clone(), weight);
        }
    }
    Programme {
        id: file.id,
        version: file.version,
        title,
        names,
        silences,
        settings,
        policy: Policy { severity },
        codes,
        forms,
        groups: Vec::new(),
        indicators: Vec::new(),
        statistics: None,
    }
}
