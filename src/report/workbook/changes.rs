//! What differs from an earlier edition, figure by figure and cell by cell.

use super::{BookSheet, Composer, Table};
use crate::report::differences::Differences;

impl Composer<'_> {
    pub(super) fn changes(&self) -> Vec<BookSheet> {
        let Some(differences) = Differences::of(self.sources, self.words) else {
            let empty = self.words.text("workbook-changes-first");
            return vec![self.sheet("changes", Vec::new(), Table { empty, ..Table::default() })];
        };
        let intro = vec![differences.lead(), self.words.text("workbook-changes-intro")];
        vec![
            self.sheet("changes", intro, differences.table()),
            self.sheet("causes", Vec::new(), differences.cells()),
        ]
    }
}
