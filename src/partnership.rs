//! The local instance: names, limits and codes (`masswerk.toml`).

mod lists;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::date::is_plausible;
use crate::base::{Label, Lang, NaiveDate};
use crate::finding::Findings;
use crate::programme::file::StatisticsFile;
use crate::programme::setting::value_of;
use crate::programme::{COMMITTEE, DAY, Place, Programme, SettingKey, resolve_statistics};
use crate::source::Templates;
use crate::span::FileId;
use lists::{ListFile, LocalLists};

/// A partnership, sound in itself.
#[derive(Debug, Clone)]
pub struct Partnership {
    /// Its name.
    pub name: String,
    /// The area that it funds, where it is more than its name says.
    pub region: Option<String>,
    /// What the committee is called here, where it is not called as in the programme.
    pub committee: Option<String>,
    /// The lead office (*federführendes Amt*).
    pub lead_office: String,
    /// The coordination office (*Koordinierungs- und Fachstelle*).
    pub coordination_office: String,
    /// Where organisations ask: a mail address or a telephone number.
    pub contact: String,
    /// The language of documents and messages, unless the command line says otherwise.
    pub language: Option<Lang>,
    /// The day as of which reports speak, unless the command line says otherwise.
    pub as_of: Option<NaiveDate>,
    /// The programme's definition by which the partnership works.
    pub programme: String,
    /// Where settings differ from the definition: value and source.
    overrides: BTreeMap<SettingKey, Override>,
    /// Where code lists differ from the definition.
    lists: LocalLists,
    /// The participant statistics that are demanded here, in the place of the definition's.
    statistics: Option<StatisticsFile>,
    file: FileId,
}

#[derive(Debug, Clone)]
struct Override {
    value: toml::Value,
    source: String,
    range: std::ops::Range<usize>,
}

/// `masswerk.toml` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnershipFile {
    partnership: HeadFile,
    #[serde(default)]
    setting: BTreeMap<Spanned<String>, Spanned<OverrideFile>>,
    #[serde(default)]
    list: BTreeMap<Spanned<String>, ListFile>,
    statistics: Option<StatisticsFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct HeadFile {
    name: String,
    region: Option<String>,
    committee: Option<String>,
    lead_office: String,
    coordination_office: String,
    contact: String,
    programme: Spanned<String>,
    language: Option<Spanned<String>>,
    as_of: Option<Spanned<Datetime>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OverrideFile {
    value: toml::Value,
    source: String,
}

/// Makes a partnership of the text of `masswerk.toml`.
///
/// Returns nothing when `out` received a fault of the file.
pub fn resolve(
    file: FileId,
    text: &str,
    templates: &Templates,
    out: &mut Findings,
) -> Option<Partnership> {
    let mut found = Findings::default();
    let mut place = Place::new(file, text, &mut found);
    let Some(parsed) = place.parse::<PartnershipFile>() else {
        out.append(found);
        return None;
    };
    let head = parsed.partnership;
    let languages = Lang::ALL.map(|it| (it.code(), it));
    let language = head.language.as_ref();
    let language =
        language.and_then(|it| place.one_of("language", it.get_ref(), &languages, &it.span()));
    let as_of = head.as_of.as_ref().and_then(|it| {
        let day = place.day(Some(it.get_ref()), &it.span())?;
        if !is_plausible(day) {
            place.unfit("as-of", &day.to_string(), DAY, &it.span());
        }
        Some(day)
    });
    let definition = format!("programmes/{}/programme.toml", head.programme.get_ref());
    if templates.get(&definition).is_none() {
        place.unknown_reference("programme", head.programme.get_ref(), &head.programme.span());
    }
    let lists = LocalLists::of(parsed.list, &mut place);
    let mut overrides = BTreeMap::new();
    for (name, it) in parsed.setting {
        let Some(key) = SettingKey::named(name.get_ref()) else {
            place.unknown_value("setting", name.get_ref(), &SettingKey::names(), &name.span());
            continue;
        };
        let range = it.span();
        let OverrideFile { value, source } = it.into_inner();
        overrides.insert(key, Override { value, source, range });
    }
    let is_sound = found.all().is_empty();
    out.append(found);
    is_sound.then(|| Partnership {
        name: head.name,
        region: head.region,
        committee: head.committee,
        lead_office: head.lead_office,
        coordination_office: head.coordination_office,
        contact: head.contact,
        language,
        as_of,
        programme: head.programme.into_inner(),
        overrides,
        lists,
        statistics: parsed.statistics,
        file,
    })
}

impl Partnership {
    /// Returns the settings that are set here, with their sources.
    pub fn overridden(&self) -> impl Iterator<Item = (SettingKey, &str)> {
        self.overrides.iter().map(|(key, it)| (*key, it.source.as_str()))
    }

    /// Puts the names, settings and codes that hold here into the programme.
    ///
    /// What does not fit is reported, and the definition's stays.
    pub fn apply(&self, programme: &mut Programme, text: &str, out: &mut Findings) {
        let mut place = Place::new(self.file, text, out);
        if let Some(name) = &self.committee {
            programme.rename(COMMITTEE, &Label::same(name));
        }
        self.lists.apply(programme, &mut place);
        if let Some(it) = &self.statistics {
            programme.statistics = Some(resolve_statistics(it, true, programme, &mut place));
        }
        // Only a list that has other codes takes figures away.
        for id in programme.gone_from_statistics() {
            place.unknown_reference("statistics", id, &self.lists.range());
        }
        for (key, it) in &self.overrides {
            let setting = programme.settings.get_mut(key).expect("resolve demands every setting");
            if let Some(value) = value_of(&it.value, setting.unit) {
                setting.value = Some(value);
                setting.source.clone_from(&it.source);
            } else {
                place.unfit(key.name(), &it.value.to_string(), setting.unit.example(), &it.range);
            }
        }
    }
}
