//! Which records an indicator is made of, and by which answers they are told apart.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Asked;
use crate::programme::codes::Code;
use crate::programme::faults;
use crate::programme::field::{Field, FieldKind, Meaning};
use crate::programme::file::{FilterFile, NamesFile};
use crate::programme::form::{Form, FormKind, Section, SectionKind};
use crate::programme::indicator::{At, Filter, Operation, Reach, Records, Scale, Test};
use crate::programme::path::FieldPath;

impl<'a> Asked<'a, '_> {
    pub(super) fn records(
        &mut self,
        key: &str,
        operation: Operation,
        path: &str,
    ) -> Option<(Records, Scale)> {
        let mut parts = path.splitn(3, '.');
        let form = parts.next().and_then(|id| self.drawn.forms.get(id));
        let section = form.zip(parts.next()).and_then(|(form, id)| form.section(id));
        let (Some(form), Some(index)) = (form, section) else {
            self.place.unknown_reference(key, path, &self.range);
            return None;
        };
        let section = &form.sections[index];
        let field = match parts.next() {
            Some(id) => Some(self.field(key, path, section, id)?),
            None => None,
        };
        let written = self.written;
        let day = |asked: &mut Self, key, name: &Option<String>| {
            name.as_ref().and_then(|it| asked.day(key, it, section))
        };
        let since = day(self, "since", &written.since);
        let dated = day(self, "dated", &written.dated);
        self.check_operation(key, operation, path, section, (field, since));
        let Some(covers) = &self.written.covers else {
            let finding = self.place.report(&faults::COVERAGE_MISSING, &self.range);
            self.place.push(finding.with("field", self.written.id.as_str()));
            return None;
        };
        let reach = self.place.one_of("covers", covers, &Reach::ALL, &self.range)?;
        if let (Some(day), FormKind::Return | FormKind::Office) = (&written.dated, form.kind) {
            self.place.unfit("dated", day, "kind = \"register\"", &self.range);
        }
        let (is_fit, expected) = match form.kind {
            FormKind::Register if dated.is_none() => (reach == Reach::Year, "year | dated = …"),
            FormKind::Register => {
                (matches!(reach, Reach::Period | Reach::ToDate), "period | to-date")
            }
            FormKind::Return | FormKind::Office => {
                (reach != Reach::Year, "period | to-date | latest")
            }
        };
        if !is_fit {
            self.place.unfit("covers", covers, expected, &self.range);
        }
        let mut filters = Vec::new();
        for it in &written.filters {
            filters.push(self.filter(it, form, section)?);
        }
        let by = match &written.by {
            Some(name) => Some(self.split(name, form, section)?),
            None => None,
        };
        let records = Records {
            operation,
            form: form.kind,
            section: index,
            field,
            since,
            filters,
            by,
            reach,
            dated,
        };
        let scale = records.scale(form);
        Some((records, scale))
    }

    fn field(&mut self, key: &str, path: &str, section: &Section, id: &str) -> Option<usize> {
        let found = section.fields.iter().position(|it| *it.id == *id);
        if found.is_none() {
            self.place.unknown_reference(key, path, &self.range);
        }
        found
    }

    /// Returns the date field of a name.
    fn day(&mut self, key: &str, name: &str, section: &Section) -> Option<usize> {
        let field = self.field(key, name, section, name)?;
        if section.fields[field].kind != FieldKind::Date {
            self.place.unfit(key, name, "type = date", &self.range);
        }
        Some(field)
    }

    /// Reports an operation on what it cannot work on.
    fn check_operation(
        &mut self,
        key: &str,
        operation: Operation,
        path: &str,
        section: &Section,
        (field, since): (Option<usize>, Option<usize>),
    ) {
        let kind = field.map(|it| &section.fields[it].kind);
        let is_day = kind == Some(&FieldKind::Date);
        let expected = if since.is_some() && !(is_day && operation.computes()) {
            "type = date"
        } else if operation.computes() && since.is_none() && !kind.is_some_and(FieldKind::is_figure)
        {
            "type = count | number | money"
        } else if operation == Operation::Distinct && kind.is_none() {
            "form.section.field"
        } else {
            return;
        };
        self.place.unfit(key, path, expected, &self.range);
    }

    /// Returns the answer of a name and the field that gives it; none for rows and measures.
    fn at(
        &mut self,
        key: &str,
        name: &str,
        form: &'a Form,
        section: &'a Section,
    ) -> Option<(At, Option<&'a Field>)> {
        match name {
            "row" if matches!(section.kind, SectionKind::Matrix { .. }) => {
                return Some((At::Row, None));
            }
            "measure"
                if form.kind == FormKind::Return || section.meaning(Meaning::Measure).is_some() =>
            {
                return Some((At::Measure, None));
            }
            _ => {}
        }
        if let Some(own) = section.fields.iter().position(|it| *it.id == *name) {
            return Some((At::Own(own), Some(&section.fields[own])));
        }
        let of_measure = name.split_once('.').and_then(|(id, path)| {
            let form = self.drawn.forms.get(id).filter(|it| it.kind == FormKind::Register)?;
            let path: FieldPath = form.path(path)?;
            form.sections[path.section].meaning(Meaning::Measure)?;
            Some((path, form.field(path)))
        });
        let Some((path, field)) = of_measure else {
            self.place.unknown_reference(key, name, &self.range);
            return None;
        };
        Some((At::OfMeasure(path), Some(field)))
    }

    fn split(&mut self, name: &str, form: &'a Form, section: &'a Section) -> Option<At> {
        let (at, field) = self.at("by", name, form, section)?;
        if field.is_some_and(|it| it.kind.lists().is_empty()) {
            self.place.unfit("by", name, "type = code | codes", &self.range);
        }
        Some(at)
    }

    fn filter(
        &mut self,
        file: &'a FilterFile,
        form: &'a Form,
        section: &'a Section,
    ) -> Option<Filter> {
        let (at, field) = self.at("where", &file.field, form, section)?;
        let lists: Vec<&Arc<str>> = match (&section.kind, field) {
            (SectionKind::Matrix { rows }, None) if at == At::Row => vec![rows],
            (_, field) => field.iter().flat_map(|it| it.kind.lists()).collect(),
        };
        let kind = field.map(|it| &it.kind);
        if let Some(path) = &file.answers {
            return self.answered(file, at, path);
        }
        let test = match (&file.is, &file.group, file.yes, file.at_most, file.given) {
            (None, None, None, None, Some(given)) if field.is_some() => Test::Given(given),
            (None, None, Some(yes), None, None)
                if matches!(kind, Some(FieldKind::YesNo | FieldKind::Tick)) =>
            {
                Test::Yes(yes)
            }
            (None, None, None, Some(limit), None) if kind.is_some_and(FieldKind::is_figure) => {
                let parts = if kind == Some(&FieldKind::Count) { 1 } else { 100 };
                Test::AtMost(limit * parts)
            }
            (Some(_), None, None, None, None) | (None, Some(_), None, None, None)
                if !lists.is_empty() =>
            {
                Test::Codes(self.codes(file, &lists)?)
            }
            _ => {
                let expected = if !lists.is_empty() {
                    "is = … | group = …"
                } else if kind.is_some_and(FieldKind::is_figure) {
                    "at-most = …"
                } else {
                    "yes = true | false"
                };
                self.place.unfit("where", &file.field, expected, &self.range);
                return None;
            }
        };
        Some(Filter { at, test })
    }

    /// Returns the condition that a return of the measure answers a field.
    fn answered(&mut self, file: &FilterFile, at: At, path: &str) -> Option<Filter> {
        let FilterFile { field, is, group, yes, given, at_most, answers: _ } = file;
        let others =
            [is.is_some(), group.is_some(), yes.is_some(), given.is_some(), at_most.is_some()];
        if at != At::Measure || others.contains(&true) {
            self.place.unfit("where", field, "field = \"measure\", answers = …", &self.range);
            return None;
        }
        let known = path.split_once('.').and_then(|(id, path)| {
            let form = self.drawn.forms.get(id).filter(|it| it.kind == FormKind::Return)?;
            form.path(path)
        });
        if known.is_none() {
            self.place.unknown_reference("where", path, &self.range);
        }
        Some(Filter { at, test: Test::Answers(known?) })
    }

    /// Returns the codes that a condition names, by themselves or by their groups.
    fn codes(&mut self, file: &FilterFile, lists: &[&Arc<str>]) -> Option<BTreeSet<Arc<str>>> {
        let known =
            || lists.iter().filter_map(|it| self.drawn.codes.get(*it)).flat_map(|it| &it.codes);
        let mut codes = BTreeSet::new();
        for name in file.is.iter().chain(&file.group).flat_map(NamesFile::iter) {
            let is_it = |it: &&Code| match &file.group {
                Some(_) => it.group.as_deref() == Some(name),
                None => *it.code == **name,
            };
            let found: Vec<Arc<str>> = known().filter(is_it).map(|it| it.code.clone()).collect();
            if found.is_empty() {
                self.place.unknown_reference("where", name, &self.range);
                return None;
            }
            codes.extend(found);
        }
        Some(codes)
    }
}
