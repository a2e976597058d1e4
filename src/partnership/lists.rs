//! Local codes: what a partnership adds to a list of the definition, or puts in its place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::{Label, Lang, NaiveDate, text};
use crate::programme::{Code, CodeList, Place, Programme};

/// The local codes of all lists.
#[derive(Debug, Clone, Default)]
pub(super) struct LocalLists(BTreeMap<String, LocalList>);

/// The local codes of a list.
#[derive(Debug, Clone)]
struct LocalList {
    replaces: bool,
    codes: Vec<(LocalCode, Range<usize>)>,
    /// The name of the list in the settings.
    range: Range<usize>,
}

#[derive(Debug, Clone)]
struct LocalCode {
    code: String,
    label: Label,
    group: Option<String>,
    days: [Option<NaiveDate>; 2],
}

/// `[list.<list>]` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListFile {
    /// Whether the definition's codes are no longer offered.
    #[serde(default)]
    replace: bool,
    /// Where the codes are written down.
    #[expect(dead_code, reason = "demanded for whoever reads the settings")]
    source: String,
    codes: Vec<Spanned<LocalCodeFile>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LocalCodeFile {
    code: String,
    de: String,
    /// The English label; else the German one stands in English documents, too.
    en: Option<String>,
    group: Option<String>,
    valid_from: Option<Datetime>,
    valid_to: Option<Datetime>,
}

impl LocalLists {
    /// Makes lists of what is written.
    pub(super) fn of(file: BTreeMap<Spanned<String>, ListFile>, place: &mut Place<'_>) -> Self {
        let mut lists = BTreeMap::new();
        for (name, list) in file {
            let mut codes = Vec::new();
            for it in list.codes {
                let range = it.span();
                let it = it.into_inner();
                let days = [&it.valid_from, &it.valid_to];
                let days = days.map(|day| place.day(day.as_ref(), &range));
                for (key, text) in [("code", &it.code), ("de", &it.de)] {
                    if text::is_blank(text) {
                        place.unfit(key, text, "\"…\"", &range);
                    }
                }
                let label = Label::new(&it.de, it.en.as_ref().unwrap_or(&it.de));
                let code = LocalCode { code: it.code, label, group: it.group, days };
                codes.push((code, range));
            }
            if codes.is_empty() {
                place.unfit("codes", "[]", "[{ code = \"…\", de = \"…\" }]", &name.span());
            }
            let local = LocalList { replaces: list.replace, codes, range: name.span() };
            lists.insert(name.into_inner(), local);
        }
        Self(lists)
    }

    /// Returns where the first list stands in the settings; the beginning of them where there is none.
    pub(super) fn range(&self) -> Range<usize> {
        self.0.values().map(|it| it.range.clone()).min_by_key(|it| it.start).unwrap_or(0..0)
    }

    /// Puts the codes into the lists of the programme; what cannot stand there is reported.
    pub(super) fn apply(&self, programme: &mut Programme, place: &mut Place<'_>) {
        for (name, local) in &self.0 {
            let names: Vec<String> = programme.codes.keys().map(ToString::to_string).collect();
            let Some(list) = programme.codes.get_mut(name.as_str()) else {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                place.unknown_value("list", name, &names, &local.range);
                continue;
            };
            local.apply(list, place);
        }
    }
}

impl LocalList {
    fn apply(&self, list: &mut CodeList, place: &mut Place<'_>) {
        let groups: BTreeSet<Arc<str>> =
            list.codes.iter().filter_map(|it| it.group.clone()).collect();
        let is_grouped = list.codes.iter().all(|it| it.group.is_some());
        let mut codes = if self.replaces { Vec::new() } else { list.codes.clone() };
        for (local, range) in &self.codes {
            let known = list.get(&local.code).and_then(|it| it.group.clone());
            let only = || groups.iter().next().filter(|_| groups.len() == 1).cloned();
            let group = match &local.group {
                Some(name) => groups.get(name.as_str()).cloned(),
                None => known.or_else(only),
            };
            if (is_grouped || local.group.is_some()) && group.is_none() {
                let names: Vec<&str> = groups.iter().map(|it| &**it).collect();
                let written = local.group.as_deref().unwrap_or_default();
                place.unknown_value("group", written, &names, range);
                continue;
            }
            let [valid_from, valid_to] = local.days;
            // Forms that were handed out before are still read.
            let label = match list.get(&local.code) {
                Some(known) => local.label.clone().formerly(&known.label),
                None => local.label.clone(),
            };
            let code =
                Code { code: local.code.as_str().into(), label, valid_from, valid_to, group };
            match codes.iter_mut().find(|it| it.code == code.code) {
                Some(there) => *there = code,
                None => codes.push(code),
            }
        }
        // What can no longer be told apart would be counted wrong, or not at all.
        let mut keys = BTreeSet::new();
        for (local, range) in &self.codes {
            let is_shared =
                |it: &&Code| *it.code != *local.code && it.label.matches(local.label.get(Lang::De));
            if !keys.insert(&local.code) || codes.iter().any(|it| is_shared(&it)) {
                place.doubled(&local.code, range);
            }
        }
        let left: BTreeSet<Arc<str>> = codes.iter().filter_map(|it| it.group.clone()).collect();
        if let Some(group) = groups.iter().find(|it| !left.contains(*it)) {
            place.unknown_reference("group", group, &self.range);
        }
        list.codes = codes;
    }
}
