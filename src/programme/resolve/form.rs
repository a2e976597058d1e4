//! Makes a sound form of a form's file.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as ValueError, StrDeserializer};

use super::super::codes::CodeList;
use super::super::faults;
use super::super::field::{Computed, Covers, Field, FieldKind, Meaning, Prefill, Privacy};
use super::super::file::{FieldFile, FormFile, NamesFile, SectionFile};
use super::super::form::{Form, FormKind, Mode, Section, SectionKind, SheetPlan, Sum};
use super::super::path::FieldPath;
use super::{Place, meaning};
use crate::base::Lang;

/// Worksheet names have at most so many letters in every spreadsheet program.
const SHEET_NAME_MAX: usize = 31;

/// Who fills in a form.
const KINDS: [(&str, FormKind); 3] =
    [("register", FormKind::Register), ("return", FormKind::Return), ("office", FormKind::Office)];

/// What span of time a figure covers.
const COVERAGES: [(&str, Covers); 2] = [("period", Covers::Period), ("to-date", Covers::ToDate)];

/// Who may come to see an answer.
pub(super) const PRIVACIES: [(&str, Privacy); 4] = [
    ("public", Privacy::Public),
    ("evaluation", Privacy::Evaluation),
    ("internal", Privacy::Internal),
    ("personal", Privacy::Personal),
];

/// What an answer may be filled in with.
const PREFILLS: [(&str, Prefill); 9] = [
    ("measure", Prefill::Measure),
    ("period", Prefill::Period),
    ("serial", Prefill::Serial),
    ("accounting-mode", Prefill::AccountingMode),
    ("measure-title", Prefill::MeasureTitle),
    ("organisation", Prefill::Organisation),
    ("plan", Prefill::Plan),
    ("contact-person", Prefill::ContactPerson),
    ("contact-email", Prefill::ContactEmail),
];

pub(super) fn resolve(codes: &BTreeMap<Arc<str>, CodeList>, mut place: Place<'_>) -> Option<Form> {
    let file: FormFile = place.parse()?;
    let kind = place.one_of("kind", &file.kind, &KINDS, &(0..0))?;
    let title = place.label("title", file.title.get_ref(), &file.title.span());
    let instructions = file
        .instructions
        .iter()
        .map(|it| place.label("instructions", it.get_ref(), &it.span()))
        .collect();
    let mut names = Names::default();
    let mut sheets = Vec::new();
    for it in &file.sheets {
        let (range, sheet) = (it.span(), it.get_ref());
        names.check(&mut place, &sheet.id, &range);
        let title = place.label(&sheet.id, &sheet.title, &range);
        for lang in Lang::ALL {
            let name = title.get(lang);
            if name.chars().count() > SHEET_NAME_MAX
                || name.contains(['[', ']', ':', '*', '?', '/', '\\'])
            {
                place.unfit("title", name, "1–31, no [ ] : * ? / \\", &range);
            }
        }
        let help = sheet.help.as_ref().map(|help| place.label(&sheet.id, help, &range));
        sheets.push(SheetPlan { id: sheet.id.as_str().into(), title, help });
    }
    let mut sections: Vec<Section> = Vec::new();
    let mut names = Names::default();
    for it in &file.sections {
        names.check(&mut place, &it.get_ref().id, &it.span());
        let asked = Asked { codes, kind, section: it.get_ref() };
        if let Some(section) = asked.section(&sheets, &it.span(), &mut place) {
            let below = |earlier: &&Section| {
                earlier.sheet == section.sheet && matches!(earlier.kind, SectionKind::Table { .. })
            };
            if let Some(earlier) = sections.iter().find(below) {
                let finding = place.report(&faults::TABLE_NOT_LAST, &it.span());
                place.push(finding.with("field", &*earlier.id));
            }
            sections.push(section);
        }
    }
    let mut form = Form {
        id: file.id.as_str().into(),
        version: file.version.clone(),
        readable: file.readable.clone(),
        retired: file.retired.clone(),
        kind,
        title,
        instructions,
        sheets,
        sections,
        sums: Vec::new(),
    };
    computed(&mut form, &file.sections, &mut place);
    for it in &file.sums {
        let (range, sum) = (it.span(), it.get_ref());
        let parts: Vec<_> = sum
            .parts
            .iter()
            .filter_map(|part| path(&form, "parts", part, &range, &mut place))
            .collect();
        if let Some(total) = path(&form, "total", &sum.total, &range, &mut place) {
            let sum = Sum { parts, total };
            meaning::check_sum(&form, &sum, &range, &mut place);
            form.sums.push(sum);
        }
    }
    meaning::check(&form, &file, &mut place);
    Some(form)
}

/// Identifiers that must be unique and safe as a part of a defined name.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn check(&mut self, place: &mut Place<'_>, id: &str, range: &Range<usize>) {
        let is_plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
        if id.is_empty() || !id.chars().all(is_plain) {
            place.unfit("id", id, "a–z, 0–9, _", range);
        }
        if !self.0.insert(id.to_owned()) {
            let finding = place.report(&faults::NAME_DOUBLED, range);
            place.push(finding.with("value", id));
        }
    }
}

/// A section of the file with what is needed to make it sound.
struct Asked<'a> {
    codes: &'a BTreeMap<Arc<str>, CodeList>,
    kind: FormKind,
    section: &'a SectionFile,
}

impl Asked<'_> {
    fn section(
        &self,
        sheets: &[SheetPlan],
        range: &Range<usize>,
        place: &mut Place<'_>,
    ) -> Option<Section> {
        let file = self.section;
        let sheet = sheets.iter().position(|it| *it.id == *file.sheet);
        if sheet.is_none() {
            place.unknown_reference("sheet", &file.sheet, range);
        }
        let kind = match (file.kind.as_str(), &file.rows, file.capacity) {
            ("answers", None, None) => SectionKind::Answers,
            ("table", None, Some(capacity)) if capacity > 0 => SectionKind::Table { capacity },
            ("matrix", Some(rows), None) => {
                SectionKind::Matrix { rows: self.list(rows, range, place)? }
            }
            (other, ..) => {
                let known = ["answers", "table (capacity)", "matrix (rows)"];
                place.unknown_value("kind", other, &known, range);
                return None;
            }
        };
        let title = place.label(&file.id, &file.title, range);
        let help = file.help.as_ref().map(|it| place.label(&file.id, it, range));
        let definition = file.definition.as_ref().map(|it| place.label(&file.id, it, range));
        let mut modes = Vec::new();
        for code in file.modes.iter().flatten() {
            modes.extend(place.one_of("modes", code, &Mode::ALL.map(|it| (it.code(), it)), range));
        }
        let mut names = Names::default();
        let mut labels = BTreeSet::new();
        let mut fields = Vec::new();
        for it in &file.fields {
            names.check(place, &it.get_ref().id, &it.span());
            let field = self.field(it.get_ref(), &it.span(), place)?;
            for lang in Lang::ALL {
                if !labels.insert((lang, crate::base::text::key(field.label.get(lang)))) {
                    let finding = place.report(&faults::NAME_DOUBLED, &it.span());
                    place.push(finding.with("value", field.label.get(lang)));
                }
            }
            fields.push(field);
        }
        for (index, it) in file.fields.iter().enumerate() {
            if let Some(later) = &it.get_ref().not_after {
                fields[index].not_after = fields.iter().position(|field| *field.id == **later);
                if fields[index].not_after.is_none() {
                    place.unknown_reference("not-after", later, &it.span());
                }
            }
        }
        let mut totals = Vec::new();
        for id in &file.totals {
            match fields.iter().position(|it| *it.id == **id && it.kind.is_figure()) {
                Some(index) => totals.push(index),
                None => place.unknown_reference("totals", id, range),
            }
        }
        Some(Section {
            id: file.id.as_str().into(),
            sheet: sheet?,
            kind,
            title,
            help,
            definition,
            modes,
            totals,
            fields,
        })
    }

    fn list(&self, id: &str, range: &Range<usize>, place: &mut Place<'_>) -> Option<Arc<str>> {
        let known = self.codes.get_key_value(id).map(|(key, _)| key.clone());
        if known.is_none() {
            place.unknown_reference("codes", id, range);
        }
        known
    }

    fn field(
        &self,
        file: &FieldFile,
        range: &Range<usize>,
        place: &mut Place<'_>,
    ) -> Option<Field> {
        let label = place.label(&file.id, &file.label, range);
        let label = match &file.formerly {
            Some(former) => label.formerly(&place.label(&file.id, former, range)),
            None => label,
        };
        let help = file.help.as_ref().map(|it| place.label(&file.id, it, range));
        let definition = file.definition.as_ref().map(|it| place.label(&file.id, it, range));
        let kind = self.field_kind(file, range, place)?;
        let means = file.means.as_deref().and_then(|it| {
            let read: StrDeserializer<'_, ValueError> = it.into_deserializer();
            Meaning::deserialize(read)
                .map_err(|error| {
                    let error = error.to_string();
                    let known: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
                    place.unknown_value("means", it, &known, range);
                })
                .ok()
        });
        if file.covers.is_none() && kind.is_figure() && self.kind != FormKind::Register {
            let finding = place.report(&faults::COVERAGE_MISSING, range);
            place.push(finding.with("field", file.id.as_str()));
        }
        let covers = file.covers.as_deref();
        let covers = covers.and_then(|it| place.one_of("covers", it, &COVERAGES, range));
        if file.privacy.is_none() {
            let finding = place.report(&faults::PRIVACY_MISSING, range);
            place.push(finding.with("field", file.id.as_str()));
        }
        let privacy = file.privacy.as_deref();
        let privacy = privacy.and_then(|it| place.one_of("privacy", it, &PRIVACIES, range));
        let prefill = file.prefill.as_deref();
        let prefill = prefill.and_then(|it| place.one_of("prefill", it, &PREFILLS, range));
        let scale = if matches!(kind, FieldKind::Money | FieldKind::Number) { 100 } else { 1 };
        Some(Field {
            id: file.id.as_str().into(),
            label,
            help,
            definition,
            kind,
            means,
            required: file.required,
            min: file.min.map(|it| it * scale),
            max: file.max.map(|it| it * scale),
            max_length: file.max_length,
            unique: file.unique,
            not_after: None,
            not_collected: file.not_collected,
            covers,
            privacy: privacy.unwrap_or(Privacy::Personal),
            prefill,
            computed: None,
            since: place.day(file.since.as_ref(), range),
            until: place.day(file.until.as_ref(), range),
        })
    }

    fn field_kind(
        &self,
        file: &FieldFile,
        range: &Range<usize>,
        place: &mut Place<'_>,
    ) -> Option<FieldKind> {
        let mut lists = Vec::new();
        for id in file.codes.iter().flat_map(NamesFile::iter) {
            lists.push(self.list(id, range, place)?);
        }
        for mode in Mode::ALL.iter().filter(|_| file.kind == FieldKind::Mode(Vec::new()).name()) {
            let is_in = |it: &Arc<str>| self.codes[it].get(mode.code()).is_some();
            if !lists.is_empty() && !lists.iter().any(is_in) {
                place.unknown_reference("codes", mode.code(), range);
            }
        }
        let is_drawn = !lists.is_empty();
        let drawn =
            [FieldKind::Code, FieldKind::Codes, FieldKind::Mode].map(|it| it(lists.clone()));
        let is_named = |it: &FieldKind| it.name() == file.kind;
        let kinds = (&drawn[..], &FieldKind::PLAIN[..]);
        let (fitting, unfit) = if is_drawn { kinds } else { (kinds.1, kinds.0) };
        let known = fitting.iter().find(|it| is_named(it)).cloned();
        if known.is_none() && unfit.iter().any(is_named) {
            place.unfit(
                "type",
                &file.kind,
                if is_drawn { "type = code" } else { "codes = …" },
                range,
            );
        } else if known.is_none() {
            let all: Vec<&str> =
                drawn.iter().chain(&FieldKind::PLAIN).map(FieldKind::name).collect();
            place.unknown_value("type", &file.kind, &all, range);
        }
        known
    }
}

/// Fills in the sums that the form computes, now that every section is known.
fn computed(form: &mut Form, sections: &[toml::Spanned<SectionFile>], place: &mut Place<'_>) {
    for section in sections {
        for it in &section.get_ref().fields {
            let (range, file) = (it.span(), it.get_ref());
            let Some(sum) = &file.computed else { continue };
            let here = format!("{}.{}", section.get_ref().id, file.id);
            let (Some(own), Some(summed)) =
                (form.path(&here), path(form, "computed", &sum.sum, &range, place))
            else {
                continue;
            };
            let by = sum.by.as_ref().and_then(|by| {
                let table = &form.sections[summed.section].id;
                path(form, "by", &format!("{table}.{by}"), &range, place)
            });
            form.sections[own.section].fields[own.field].computed =
                Some(Computed { sum: summed, by });
        }
    }
}

fn path(
    form: &Form,
    key: &str,
    text: &str,
    range: &Range<usize>,
    place: &mut Place<'_>,
) -> Option<FieldPath> {
    let found = form.path(text);
    if found.is_none() {
        place.unknown_reference(key, text, range);
    }
    found
}
