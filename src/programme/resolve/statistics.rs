//! Makes sound participant statistics of what is written in the definition or in the settings.

use std::ops::Range;
use std::sync::Arc;

use super::Place;
use crate::base::Label;
use crate::programme::Programme;
use crate::programme::file::{StatisticsFile, StatisticsLineFile, TextFile};
use crate::programme::indicator::{STAR, Scale};
use crate::programme::statistics::{Statistics, StatisticsLine};

/// Makes statistics of the figures of a programme; a line that is not sound is reported and left out.
///
/// What is written in the settings (`is_local`) needs no English wording.
pub(crate) fn statistics(
    file: &StatisticsFile,
    is_local: bool,
    programme: &Programme,
    place: &mut Place<'_>,
) -> Statistics {
    let lines = file.lines.iter().filter_map(|it| {
        let mut asked = Asked { programme, range: it.span(), is_local, place };
        asked.line(it.get_ref())
    });
    let lines = lines.collect();
    let mut asked = Asked { programme, range: file.title.span(), is_local, place };
    let title = asked.label("title", file.title.get_ref());
    let source = asked.label("source", &file.source);
    Statistics { title, source, lines }
}

/// A table of the file with what is needed to make it sound.
struct Asked<'a, 'b> {
    programme: &'a Programme,
    range: Range<usize>,
    is_local: bool,
    place: &'a mut Place<'b>,
}

impl Asked<'_, '_> {
    fn label(&mut self, what: &str, text: &TextFile) -> Label {
        let en = text.en.clone().or_else(|| text.de.clone().filter(|_| self.is_local));
        self.place.label(what, &TextFile { de: text.de.clone(), en }, &self.range)
    }

    fn line(&mut self, written: &StatisticsLineFile) -> Option<StatisticsLine> {
        let label = self.label("label", &written.label);
        let mut scale = None;
        let [period, year] = [(0, &written.period), (1, &written.year)].map(|(span, written)| {
            let sound =
                written.iter().filter(|id| self.is_sound(id, span, written.len(), &mut scale));
            sound.map(|it| Arc::from(it.as_str())).collect::<Vec<_>>()
        });
        let all = written.period.len() + written.year.len();
        if all == 0 {
            self.place.unfit("period | year", "[]", "[\"kind/what\"]", &self.range);
        }
        let line = StatisticsLine { label, scale: scale?, period, year };
        let split = line.figures().filter(|it| it.contains(STAR)).count();
        if split > 0 && split < line.figures().count() {
            self.place.unfit("period | year", "kind/what", "kind/*/what", &self.range);
        }
        (line.figures().count() == all).then_some(line)
    }

    /// Returns whether a figure can stand in a line whose figures of that span of time are so many; what cannot is
    /// reported. The first figure of a line decides in what they all are.
    fn is_sound(
        &mut self,
        id: &str,
        span: usize,
        figures: usize,
        scale: &mut Option<Scale>,
    ) -> bool {
        let (key, reaches) = StatisticsLine::SPANS[span];
        let Some(part) = self.programme.part(id) else {
            self.place.unknown_reference(key, id, &self.range);
            return false;
        };
        let common = *scale.get_or_insert(part.scale);
        let covers = || {
            let names: Vec<_> = reaches.iter().map(|it| format!("\"{}\"", it.name())).collect();
            format!("covers = {}", names.join(" | "))
        };
        let expected = if !part.reach.is_some_and(|it| reaches.contains(&it)) {
            covers()
        } else if part.scale != common {
            common.name().to_owned()
        } else if figures > 1 && !part.adds {
            "sum = … | count = …".to_owned()
        } else if figures > 1 && id.contains(STAR) {
            format!("[\"{id}\"]")
        } else {
            return true;
        };
        self.place.unfit(key, id, &expected, &self.range);
        false
    }
}
