//! What a package was made of, without a name: versions, settings, and hashes of what was read.

use std::collections::BTreeSet;

use super::super::table::{Column, ColumnKind, Record, Row, Table};
use super::super::value::Value;
use super::{Composer, Sources};
use crate::season::{Sender, Standing};
use crate::span::FileId;
use crate::submission::Submission;

/// Returns the hashes of the files of all returns that count, those of protected measures left out: what a package says
/// beside its figures is said in them.
#[must_use]
pub fn counted_hashes(sources: &Sources<'_>) -> BTreeSet<String> {
    let season = sources.season;
    let counted = season.standings.iter().filter_map(|it| match it {
        ((Sender::Measure(id), _), _) if !season.register.is_open(id) => None,
        (_, Standing::Accepted { counted, .. }) => Some(&season.returns[*counted].submission),
        _ => None,
    });
    counted.flat_map(Submission::files).map(|it| sources.files.facts(it).hash.clone()).collect()
}

impl Composer<'_> {
    /// Returns what the package was made of. Paths are left out: organisations name their files.
    pub(super) fn provenance(&self) -> Record {
        let Self { sources, key, .. } = self;
        Record {
            facts: vec![
                ("program.name", env!("CARGO_PKG_NAME").into()),
                ("program.version", env!("CARGO_PKG_VERSION").into()),
                ("definition.id", sources.programme.id.as_str().into()),
                ("definition.version", sources.programme.version.as_str().into()),
                ("audience", sources.audience.name().into()),
                ("partnership", sources.partnership.name.as_str().into()),
                ("period", sources.season.period.to_string().into()),
                ("as-of", sources.data.as_of.into()),
                ("language", sources.locale.lang().code().into()),
                ("run", sources.run.into()),
                ("edition", i64::from(sources.revision.number).into()),
                ("key.mark", key.mark().into()),
                ("key.demo", Value::Flag(key.is_demo)),
            ],
            tables: vec![
                ("inputs", self.inputs()),
                ("superseded", self.superseded()),
                ("settings", self.settings()),
            ],
        }
    }

    /// Returns the hashes of the files that were read. Those of protected measures are not among them: how many there
    /// are would tell how many returns they have.
    pub(super) fn hashes(&self) -> Vec<&str> {
        let register = &self.whole.season.register;
        let returns = self.whole.season.returns.iter();
        let protected =
            returns.filter(|it| it.submission.measure().is_some_and(|id| !register.is_open(id)));
        let protected: BTreeSet<FileId> = protected.flat_map(|it| it.submission.files()).collect();
        let read = self.sources.files.iter();
        let read = read.filter(|it| !it.1.hash.is_empty() && !protected.contains(&it.0));
        read.map(|it| it.1.hash.as_str()).collect()
    }

    /// The hashes of those files, in their own order, which tells nothing of their names.
    fn inputs(&self) -> Table {
        let mut hashes = self.hashes();
        hashes.sort_unstable();
        table(["sha256"], hashes.into_iter().map(|it| -> Row { vec![it.into()] }).collect())
    }

    /// Which return took the place of which.
    fn superseded(&self) -> Table {
        let season = self.sources.season;
        let mut rows: Vec<(&str, &str)> = Vec::new();
        for standing in season.standings.values() {
            if let Standing::Accepted { counted, superseded, .. } = standing {
                let hash = |it: usize| season.returns[it].hash.as_str();
                rows.extend(superseded.iter().map(|it| (hash(*it), hash(*counted))));
            }
        }
        rows.sort_unstable();
        let rows = rows.into_iter().map(|it| -> Row { vec![it.0.into(), it.1.into()] });
        table(["sha256", "by"], rows.collect())
    }

    fn settings(&self) -> Table {
        let settings = self.sources.programme.settings.iter();
        let rows = settings
            .map(|(key, it)| -> Row { vec![key.name().into(), Value::or_empty(it.value).into()] });
        table(["setting", "value"], rows.collect())
    }
}

fn table<const N: usize>(columns: [&'static str; N], rows: Vec<Row>) -> Table {
    let column = |id: &'static str| Column::new(id, id.to_owned(), ColumnKind::Text);
    Table { columns: columns.map(column).into(), rows, ..Table::default() }
}
