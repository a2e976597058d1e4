//! Reports as values: titles, paragraphs, tables, charts; no look.

mod attached;
mod block;
mod differences;
mod evaluation;
mod figures;
mod formula;
mod handbook;
mod head;
mod labels;
mod progress;
mod publications;
mod record;
mod status;
mod table;
mod tables;
mod tied_out;
mod trace;
mod value;
mod workbook;

use std::collections::BTreeMap;

pub use attached::{Attached, Compared};
pub use block::{Bar, Bars, Block, KeyFigure, Notice, Segment, StackedBar, StackedBars, Tone};
pub use differences::{Explained, explain};
pub use evaluation::{
    CODEBOOK, CODEBOOK_VALUES, DataTable, Handling, Package, Program, Variable, VariableKind,
    compose as compose_evaluation, counted_hashes,
};
pub use figures::{Printed, printed};
pub use formula::{BETWEEN, CellTest, Condition, Formula, Rows};
pub use handbook::{Handbook, Look, Passage, Word, passages};
pub use head::Head;
pub use labels::Labels;
pub use progress::compose as compose_progress;
pub use publications::{Composed, Due, FileFormat, PUBLICATIONS, Publication};
pub use record::compose as compose_record;
pub use status::compose as compose_status;
pub use table::{Cell, Column, ColumnKind, Mark, Record, Row, Table};
pub use tied_out::tied_out;
pub use trace::{Trace, compose as compose_trace, compose_list as compose_figures, traces};
pub use value::{Absence, Room, Value};
pub use workbook::{
    Book, BookSheet, Chart, ROWS_MAX, compose as compose_workbook, compose_findings,
};

use crate::archive::{Handover, Revision};
use crate::dataset::Dataset;
use crate::finding::Findings;
use crate::locale::Locale;
use crate::partnership::Partnership;
use crate::privacy::{Audience, Disclosure};
use crate::programme::Programme;
use crate::season::Season;
use crate::span::Files;

/// Everything that a report may draw on.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// The partnership.
    pub partnership: &'a Partnership,
    /// Who it is for.
    pub audience: Audience,
    /// The season.
    pub season: &'a Season,
    /// The figures.
    pub data: &'a Dataset,
    /// What was found.
    pub found: &'a Findings,
    /// The files.
    pub files: &'a Files,
    /// The language.
    pub locale: &'a Locale,
    /// The mark of the run, by which a page is matched with its data.
    pub run: &'a str,
    /// Which edition of the period it is, and what differs in it from an earlier one.
    pub revision: &'a Revision,
    /// What was handed over before.
    pub handovers: &'a [Handover],
}

impl<'a> Sources<'a> {
    /// Returns what a report may say.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure<'a> {
        let Self { audience, programme, season, data, handovers, .. } = *self;
        Disclosure::of(audience, programme, &season.register, data, handovers)
    }
}

/// The parts of a report by name; the template decides their order and look.
#[derive(Debug)]
pub struct Report {
    /// The kind, which is also its template's name.
    pub kind: &'static str,
    /// Who it is for.
    pub audience: Audience,
    /// What stands on its cover and in its document properties.
    pub head: Head,
    /// Whether it has a cover; otherwise its head stands above the text.
    pub has_cover: bool,
    /// Headings of its sections.
    pub headings: BTreeMap<String, String>,
    /// Fixed words of its pages.
    pub labels: BTreeMap<&'static str, String>,
    /// Its parts.
    pub parts: BTreeMap<String, Block>,
    /// For each chapter the parts that are printed in it because the definition or the data has them, in order.
    pub chapters: BTreeMap<&'static str, Vec<String>>,
    /// Which edition of the period it is, from one.
    pub edition: u32,
    /// The figures that it prints, under their identifiers.
    pub figures: Vec<Printed>,
    /// For each part the sheet of the workbook in which its figures are found again.
    pub traces: BTreeMap<&'static str, String>,
}
