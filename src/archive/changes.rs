//! What differs between two editions: which figures, and what made them so.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{CellChange, changed_cells};
use super::edition::{Edition, Input, Kept, Lack, Origin, Whose};
use crate::base::Figure;

/// What differs between two editions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// What made figures change, in the order of register, measures and office.
    pub causes: Vec<Cause>,
    /// The figures that changed, in the order of the newer edition.
    pub figures: Vec<Change>,
}

/// A figure that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its identifier.
    pub id: String,
    /// What it was; nothing when there was none of this kind.
    pub before: Option<Figure>,
    /// What it is; nothing when there is none of this kind any more.
    pub after: Option<Figure>,
    /// What made it change, by the places in [`Changes::causes`].
    pub causes: Vec<usize>,
}

/// What made figures change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// What happened.
    pub event: Event,
    /// The answers by which figures changed.
    pub cells: Vec<CellChange>,
}

/// What happened between two editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A return counts where none did.
    Counts {
        /// Whose it is.
        of: Whose,
        /// Why none counted.
        before: Option<Lack>,
        /// Whether it counts only thanks to a waiver.
        is_waived: bool,
        /// Its first file.
        file: Option<Input>,
    },
    /// No return counts where one did.
    CountsNoMore {
        /// Whose it was.
        of: Whose,
        /// Why none counts.
        now: Option<Lack>,
        /// Whether it counted only thanks to a waiver.
        was_waived: bool,
        /// Its first file.
        file: Option<Input>,
    },
    /// Another file stands for it, or the same with other content.
    Replaced {
        /// Whose it is.
        of: Whose,
        /// The first file before.
        before: Option<Input>,
        /// The first file now.
        after: Option<Input>,
    },
    /// The office corrected it in the register, or no longer does.
    Corrected(Whose),
    /// The same file was read in another way.
    ReadAnew(Whose),
    /// A limit or rate is another.
    Setting {
        /// Its name.
        name: String,
        /// What it was.
        before: Option<i64>,
        /// What it is.
        after: Option<i64>,
    },
    /// The definition of the programme is another.
    Definition(String, String),
    /// The program is another version.
    Program(String, String),
}

impl Event {
    /// Returns the name by which data know what happened.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Counts { .. } => "counts",
            Self::CountsNoMore { .. } => "counts-no-more",
            Self::Replaced { .. } => "replaced",
            Self::Corrected(_) => "corrected",
            Self::ReadAnew(_) => "read-anew",
            Self::Setting { .. } => "setting",
            Self::Definition(..) => "definition",
            Self::Program(..) => "program",
        }
    }

    /// Returns whose answers it is about.
    #[must_use]
    pub const fn whose(&self) -> Option<&Whose> {
        match self {
            Self::Counts { of, .. }
            | Self::CountsNoMore { of, .. }
            | Self::Replaced { of, .. }
            | Self::Corrected(of)
            | Self::ReadAnew(of) => Some(of),
            Self::Setting { .. } | Self::Definition(..) | Self::Program(..) => None,
        }
    }

    /// Returns the file that it is about, as it is now or was at last.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        let file = match self {
            Self::Counts { file, .. } | Self::CountsNoMore { file, .. } => file,
            Self::Replaced { after, .. } => after,
            _ => return None,
        };
        file.as_ref().map(|it| it.path.as_str())
    }
}

/// What a figure changed by: a cause, and one of its cells where it is known.
type By = BTreeSet<(usize, Option<usize>)>;

impl Changes {
    /// Returns what differs.
    #[must_use]
    pub fn between(old: &Edition, new: &Edition) -> Self {
        let mut search = Search::new(old, new);
        let ids: Vec<&str> = search.changed.keys().copied().collect();
        for id in ids {
            search.attribute(id);
        }
        search.finish()
    }
}

/// The search for what made figures change.
struct Search<'a> {
    old: &'a Edition,
    new: &'a Edition,
    causes: Vec<Cause>,
    /// For each cause the places of its origin in the older and in the newer edition.
    origins: Vec<(Option<usize>, Option<usize>)>,
    /// The figures that changed, as they were and as they are.
    changed: BTreeMap<&'a str, (Option<&'a Kept>, Option<&'a Kept>)>,
    /// What those changed by that were looked at.
    found: BTreeMap<&'a str, By>,
}

impl<'a> Search<'a> {
    fn new(old: &'a Edition, new: &'a Edition) -> Self {
        let mut changed: BTreeMap<&str, (Option<&Kept>, Option<&Kept>)> = BTreeMap::new();
        for it in &old.indicators {
            changed.entry(&it.id).or_default().0 = Some(it);
        }
        for it in &new.indicators {
            changed.entry(&it.id).or_default().1 = Some(it);
        }
        changed
            .retain(|_, (before, after)| before.map(|it| it.figure) != after.map(|it| it.figure));
        let mut search = Self {
            old,
            new,
            causes: Vec::new(),
            origins: Vec::new(),
            changed,
            found: BTreeMap::new(),
        };
        search.compare_origins();
        search.compare_rest();
        search
    }

    fn note(&mut self, event: Event, cells: Vec<CellChange>, at: (Option<usize>, Option<usize>)) {
        self.causes.push(Cause { event, cells });
        self.origins.push(at);
    }

    fn compare_origins(&mut self) {
        let (old, new) = (self.old, self.new);
        let mut all: BTreeMap<&Whose, (Option<usize>, Option<usize>)> = BTreeMap::new();
        for (place, it) in old.origins.iter().enumerate() {
            all.entry(&it.of).or_default().0 = Some(place);
        }
        for (place, it) in new.origins.iter().enumerate() {
            all.entry(&it.of).or_default().1 = Some(place);
        }
        let lack = |edition: &Edition, of: &Whose| {
            edition.open.iter().find(|it| it.0 == *of).map(|it| it.1)
        };
        for (of, at) in all {
            let before = at.0.map(|it| &old.origins[it]);
            let after = at.1.map(|it| &new.origins[it]);
            let first = |edition: &Edition, it: &Origin| edition.files(it).next().cloned();
            match (before, after) {
                (None, Some(after)) => {
                    let event = Event::Counts {
                        of: of.clone(),
                        before: lack(old, of),
                        is_waived: after.is_waived,
                        file: first(new, after),
                    };
                    self.note(event, Vec::new(), at);
                }
                (Some(before), None) => {
                    let event = Event::CountsNoMore {
                        of: of.clone(),
                        now: lack(new, of),
                        was_waived: before.is_waived,
                        file: first(old, before),
                    };
                    self.note(event, Vec::new(), at);
                }
                (Some(before), Some(after)) => {
                    let hashes = |edition: &Edition, it: &Origin| -> Vec<String> {
                        edition.files(it).map(|it| it.sha256.clone()).collect()
                    };
                    let is_same = hashes(old, before) == hashes(new, after);
                    let cells = changed_cells(before, after);
                    let event = if !is_same {
                        let (before, after) = (first(old, before), first(new, after));
                        Event::Replaced { of: of.clone(), before, after }
                    } else if before.corrected != after.corrected {
                        Event::Corrected(of.clone())
                    } else if !cells.is_empty() {
                        Event::ReadAnew(of.clone())
                    } else {
                        continue;
                    };
                    self.note(event, cells, at);
                }
                (None, None) => {}
            }
        }
    }

    /// Takes note of what figures depend on beside what was sent.
    fn compare_rest(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, after) in &new.settings {
            let before = old.settings.iter().find(|it| it.0 == *name).and_then(|it| it.1);
            if before != *after {
                let event = Event::Setting { name: name.clone(), before, after: *after };
                self.note(event, Vec::new(), (None, None));
            }
        }
        if old.definition != new.definition {
            let event = Event::Definition(old.definition.clone(), new.definition.clone());
            self.note(event, Vec::new(), (None, None));
        }
        if old.program != new.program {
            let event = Event::Program(old.program.clone(), new.program.clone());
            self.note(event, Vec::new(), (None, None));
        }
    }

    /// Finds what a figure changed by: by itself, and by its parts.
    fn attribute(&mut self, id: &'a str) -> By {
        if let Some(known) = self.found.get(id) {
            return known.clone();
        }
        // Before its parts are looked at, so that a circle would end.
        self.found.insert(id, By::new());
        let (before, after) = self.changed[id];
        let mut by = self.by_cells(before, after);
        let parts = |it: Option<&'a Kept>| -> BTreeSet<&'a str> {
            it.into_iter().flat_map(|it| it.of.iter().map(String::as_str)).collect()
        };
        for part in parts(before).union(&parts(after)) {
            if self.changed.contains_key(part) {
                by.extend(self.attribute(part));
            }
        }
        if by.is_empty() {
            by = self.by_rest();
        }
        self.found.insert(id, by.clone());
        by
    }

    /// What a figure changed by: its own cells, else others of their rows, else the returns that it is about.
    fn by_cells(&self, before: Option<&Kept>, after: Option<&Kept>) -> By {
        let mut by = By::new();
        let mut of_rows = By::new();
        let mut by_return = By::new();
        for (index, (cause, (old, new))) in self.causes.iter().zip(&self.origins).enumerate() {
            let is_from = |kept: Option<&Kept>, origin: &Option<usize>| {
                kept.zip(*origin)
                    .is_some_and(|(kept, origin)| kept.cells.iter().any(|it| it.0 == origin))
            };
            if matches!(cause.event, Event::Counts { .. } | Event::CountsNoMore { .. }) {
                let is_about = |kept: Option<&Kept>| {
                    let about = kept.and_then(|it| it.about.as_ref());
                    about.zip(cause.event.whose()).is_some_and(|(about, it)| about.has(it))
                };
                if is_from(before, old) || is_from(after, new) {
                    by.insert((index, None));
                } else if is_about(before) || is_about(after) {
                    by_return.insert((index, None));
                }
                continue;
            }
            for (place, cell) in cause.cells.iter().enumerate() {
                let sides = [(before, old, &cell.before), (after, new, &cell.after)];
                let has = |is: &dyn Fn(&Kept, usize, crate::span::CellRef) -> bool| {
                    sides.iter().any(|(kept, origin, it)| {
                        let known = kept.zip(**origin).zip(it.as_ref());
                        known.is_some_and(|((kept, origin), it)| is(kept, origin, it.0.first))
                    })
                };
                if has(&|kept, origin, it| kept.is_from(origin, &cell.sheet, it)) {
                    by.insert((index, Some(place)));
                } else if has(&|kept, origin, it| kept.is_from_row(origin, &cell.sheet, it.row)) {
                    of_rows.insert((index, Some(place)));
                }
            }
        }
        [by, of_rows, by_return].into_iter().find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// What is left to explain a figure that no cell explains: what figures depend on beside what was sent; where
    /// that is as before, whatever came, went or is otherwise.
    fn by_rest(&self) -> By {
        let is_general = |it: &Event| it.whose().is_none();
        let general = self.causes.iter().any(|it| is_general(&it.event));
        let mut by = By::new();
        for (index, it) in self.causes.iter().enumerate() {
            if is_general(&it.event) == general {
                by.insert((index, None));
                by.extend((0..it.cells.len()).map(|cell| (index, Some(cell))));
            }
        }
        by
    }

    /// Leaves out what changed no figure.
    fn finish(self) -> Changes {
        let used: By = self.found.values().flatten().copied().collect();
        let mut places = BTreeMap::new();
        let mut causes = Vec::new();
        for (index, mut cause) in self.causes.into_iter().enumerate() {
            if !used.iter().any(|it| it.0 == index) {
                continue;
            }
            let mut place = 0..;
            cause.cells.retain(|_| used.contains(&(index, place.next())));
            places.insert(index, causes.len());
            causes.push(cause);
        }
        let order = self.new.indicators.iter().chain(&self.old.indicators);
        let mut seen = BTreeSet::new();
        let changed = order.filter(|it| seen.insert(it.id.as_str()));
        let figures = changed.filter_map(|it| {
            let (before, after) = self.changed.get(it.id.as_str())?;
            let by = &self.found[it.id.as_str()];
            let mut causes: Vec<usize> = by.iter().map(|it| places[&it.0]).collect();
            causes.dedup();
            let figure = |it: Option<&Kept>| it.map(|it| it.figure);
            Some(Change {
                id: it.id.clone(),
                before: figure(*before),
                after: figure(*after),
                causes,
            })
        });
        Changes { figures: figures.collect(), causes }
    }
}
