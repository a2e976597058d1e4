//! The persons whom a return and the register name, so that free text must not repeat them.

use super::Register;
use crate::base::personal::{Names, Passage, passages};
use crate::submission::{Submission, named};

/// Whom a text of a return may name.
pub struct Persons<'a> {
    own: Names,
    register: Option<&'a Names>,
}

impl<'a> Persons<'a> {
    /// Returns the persons who are named in a return, with those of the register beside it.
    #[must_use]
    pub fn of(submission: &Submission, register: Option<&'a Register>) -> Self {
        let mut own = named(submission, Names::add_person);
        let measure = submission.measure().and_then(|id| register?.measures.get(id));
        let contact = measure.and_then(|it| it.contact.as_ref()?.0.as_deref());
        if let Some(name) = contact {
            own.add_person(name);
        }
        Self { own, register: register.map(|it| &it.persons) }
    }

    /// Returns the passages of a text that are about a person.
    #[must_use]
    pub fn passages(&self, text: &str) -> Vec<Passage> {
        match self.register {
            Some(register) => passages(text, &[&self.own, register]),
            None => passages(text, &[&self.own]),
        }
    }
}
