//! The way to a field of a form.

/// A field's place in its form: section and field, both as indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldPath {
    /// Index into [`Form::sections`](super::Form::sections).
    pub section: usize,
    /// Index into [`Section::fields`](super::Section::fields).
    pub field: usize,
}
