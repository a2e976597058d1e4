//! The figures of a period with everything they depended on, as an edition to be kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::admitted::admitted;
use super::{Dataset, Figured};
use crate::archive::{Answer, Edition, Input, Kept, Lack, Origin, Whose};
use crate::programme::{Privacy, Programme};
use crate::season::{Outcome, Return, Season, Sender, Standing};
use crate::span::{CellRange, FileId, Files, Span, together};
use crate::submission::{Slot, Submission};

/// Returns the figures of a period as an edition that has no number yet, nor what others than the office see of it.
#[must_use]
pub fn edition(programme: &Programme, season: &Season, data: &Dataset, files: &Files) -> Edition {
    let season = &*admitted(season);
    let read: Vec<_> = files.iter().filter(|it| !it.1.hash.is_empty()).collect();
    let places: BTreeMap<FileId, usize> = (0..).zip(&read).map(|(at, it)| (it.0, at)).collect();
    let inputs =
        read.iter().map(|(_, it)| Input { path: it.path.to_string(), sha256: it.hash.clone() });
    let mut origins = vec![origin(Whose::Register, &season.register.submission, &places)];
    let mut open = Vec::new();
    for ((sender, period), standing) in &season.standings {
        let of = match sender {
            Sender::Measure(id) => Whose::Measure(id.clone(), *period),
            Sender::Office => Whose::Office(*period),
        };
        match standing {
            Standing::Accepted { counted, .. } => {
                let it = &season.returns[*counted];
                origins.push(Origin {
                    is_waived: it.verdict.waived > 0,
                    corrected: corrected(it),
                    ..origin(of, &it.submission, &places)
                });
            }
            Standing::SentBack(_) => open.push((of, Lack::SentBack)),
            Standing::Unclear(_) => open.push((of, Lack::Unclear)),
            Standing::Missing => open.push((of, Lack::Missing)),
        }
    }
    let mut of_file = BTreeMap::new();
    for (place, it) in origins.iter().enumerate() {
        of_file.extend(it.files.iter().map(|file| (read[*file].0, place)));
    }
    let kept = |it: &Figured| {
        let cells = together(&it.cells).into_iter();
        let cells = cells.filter_map(|at| {
            let (sheet, cells) = place(&at)?;
            Some((*of_file.get(&at.file)?, sheet, cells))
        });
        Kept {
            id: it.id.clone(),
            figure: it.figure,
            cells: cells.collect(),
            of: it.of.clone(),
            about: it.about.clone(),
        }
    };
    Edition {
        period: season.period,
        number: 0,
        as_of: data.as_of,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        definition: format!("{} {}", programme.id, programme.version),
        settings: programme
            .settings
            .iter()
            .map(|(key, it)| (key.name().to_owned(), it.value))
            .collect(),
        indicators: data.figures.iter().map(kept).collect(),
        withheld: Vec::new(),
        open_figures: BTreeMap::new(),
        inputs: inputs.collect(),
        origins,
        open,
    }
}

fn origin(of: Whose, submission: &Submission, places: &BTreeMap<FileId, usize>) -> Origin {
    let mut answers: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (path, _) in submission.fields().filter(|it| it.1.privacy != Privacy::Personal) {
        for (_, slot) in submission.column(path) {
            let answer = match slot {
                Slot::Given(given) => Answer::of(&given.value),
                Slot::NotCollected(_) => Some(Answer::NotCollected),
                _ => None,
            };
            if let Some(((sheet, cell), answer)) = place(slot.at()).zip(answer) {
                answers.entry(sheet).or_default().push((cell, answer));
            }
        }
    }
    let files = submission.files();
    let files = files.iter().filter_map(|it| places.get(it).copied());
    Origin { of, files: files.collect(), is_waived: false, corrected: Vec::new(), answers }
}

/// Returns the places of the answers that the office corrected in a return.
fn corrected(it: &Return) -> Vec<(Arc<str>, CellRange)> {
    let made = it.corrected.iter().filter(|it| it.outcome == Outcome::Made);
    made.filter_map(|it| place(&it.answer.as_ref()?.at)).collect()
}

/// Returns the sheet and the cells of a place; nothing for one that is wider.
fn place(at: &Span) -> Option<(Arc<str>, CellRange)> {
    Some((at.sheet.clone().unwrap_or_default(), at.cells?))
}
