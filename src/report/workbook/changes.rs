//! What differs from an earlier edition, figure by figure and cell by cell.

use super::{BookSheet, Composer, Table};
use crate::report::differences::Differences;

impl Composer<'_> {
    pub(super) fn changes(&self) -> BookSheet {
        let Some(differences) = Differences::of(self.sources, self.words) else {
            return self.sheet(
                "changes",
                vec![self.words.text("workbook-changes-first")],
                Vec::new(),
            );
        };
        let intro = vec![differences.lead(), self.words.text("workbook-changes-intro")];
        let captioned =
            |key: &str, table: Table| Table { caption: Some(self.words.text(key)), ..table };
        let tables = vec![
            captioned("workbook-changed-figures", differences.table()),
            captioned("workbook-change-causes", differences.cells()),
        ];
        self.sheet("changes", intro, tables)
    }
}
