//! Which sections of the forms leave, with which of their fields, and what tells their rows apart.

use std::collections::BTreeMap;

use crate::base::Label;
use crate::privacy::{Named, Stay, Way};
use crate::programme::{Field, FieldKind, Form, FormKind, Meaning, Section, SectionKind};

/// A section with the fields whose answers leave.
pub(super) struct Leaving<'a> {
    /// The form.
    pub form: &'a Form,
    /// Its place in the form.
    pub index: usize,
    /// The section.
    pub section: &'a Section,
    /// The fields, by their place, that are columns of the table.
    pub fields: Vec<(usize, Way)>,
    /// Those that may name several codes: each is a table of its own.
    pub lists: Vec<usize>,
}

impl<'a> Leaving<'a> {
    pub(super) fn of(form: &'a Form, index: usize) -> Option<Self> {
        let section = &form.sections[index];
        let (mut fields, mut lists) = (Vec::new(), Vec::new());
        for (place, field) in section.fields.iter().enumerate() {
            match Way::of(section, field) {
                Ok(_) if matches!(field.kind, FieldKind::Codes(_)) => lists.push(place),
                Ok(way) => fields.push((place, way)),
                Err(_) => {}
            }
        }
        let is_measure = |it: &(usize, Way)| it.1 == Way::Pseudonym(Named::Measure);
        let says_something = !fields.iter().all(is_measure) || !lists.is_empty();
        says_something.then_some(Self { form, index, section, fields, lists })
    }

    /// Returns what a row of it is.
    pub(super) fn about(&self) -> &'a Label {
        self.section.definition.as_ref().unwrap_or(&self.form.title)
    }

    /// Returns whether it is the table of the measures.
    pub(super) fn is_of_measures(&self) -> bool {
        self.form.kind == FormKind::Register
            && self.section.meaning(Meaning::MeasureTitle).is_some()
    }

    /// Returns whether its rows are each about a measure, by a field or by their form.
    pub(super) fn names_measure(&self) -> bool {
        self.form.kind == FormKind::Return || self.section.meaning(Meaning::Measure).is_some()
    }

    /// Returns whether each of its rows is about a measure that the register has. A row of the register itself may
    /// name another.
    pub(super) fn knows_measure(&self) -> bool {
        self.form.kind == FormKind::Return || self.is_of_measures()
    }

    /// Returns whether each measure that owes a return has one row: what a return says once.
    pub(super) fn is_owed(&self) -> bool {
        self.form.kind == FormKind::Return && matches!(self.section.kind, SectionKind::Answers)
    }

    /// Returns the column that numbers its rows, where nothing else tells them apart: behind partnership, year,
    /// quarter and measure.
    pub(super) fn number(&self) -> Option<usize> {
        let is_open = matches!(self.section.kind, SectionKind::Table { .. });
        (is_open && !self.is_of_measures()).then(|| 3 + usize::from(self.names_measure()))
    }
}

/// The fields of a section whose answers stay, by the reason; those that stand elsewhere are left out.
pub(super) fn staying(section: &Section) -> BTreeMap<Stay, Vec<&Field>> {
    let mut staying: BTreeMap<Stay, Vec<&Field>> = BTreeMap::new();
    for field in &section.fields {
        if let Err(stay) = Way::of(section, field)
            && stay != Stay::Prefilled
        {
            staying.entry(stay).or_default().push(field);
        }
    }
    staying
}
