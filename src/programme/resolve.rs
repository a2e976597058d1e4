//! Turns the files of a definition into a sound programme, or says line by line what is wrong.

mod form;
mod head;
mod indicator;
mod meaning;
mod statistics;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::value::Datetime;

use super::Programme;
use super::codes::{Code, CodeFile, CodeList};
use super::faults;
use super::file::{ProgrammeFile, StatisticsFile, TextFile};
use super::form::FormKind;
use crate::base::text::{clean, shortened};
use crate::base::{Label, Lang, NaiveDate};
use crate::finding::{Finding, Findings, Meta, Severity};
use crate::source::Templates;
use crate::span::{FileId, Files, Span};

pub(crate) use statistics::statistics;

/// How a day is written.
pub(crate) const DAY: &str = "2025-10-17";

/// Quotation marks that a word processor sets.
const TYPOGRAPHIC: [char; 6] = ['„', '“', '”', '»', '«', '‚'];

/// Letters of a line in a message.
const LINE_MAX: usize = 80;

/// A file of the definition, already read.
#[derive(Debug, Clone)]
struct DefinitionFile {
    /// Its path inside the definition's folder, with `/`.
    path: String,
    /// Its handle.
    file: FileId,
    /// Its text.
    text: String,
}

/// A file that is being resolved: where it is, and where its findings go.
pub(crate) struct Place<'a> {
    file: FileId,
    text: &'a str,
    out: &'a mut Findings,
}

impl<'a> Place<'a> {
    pub(crate) fn new(file: FileId, text: &'a str, out: &'a mut Findings) -> Self {
        Self { file, text, out }
    }

    /// Returns the place of a stretch of the file: the line in which it begins.
    pub(crate) fn at(&self, range: &Range<usize>) -> Span {
        let before = self.text.get(..range.start).unwrap_or(self.text);
        let line = before.bytes().filter(|it| *it == b'\n').count() + 1;
        Span::line(self.file, u32::try_from(line).unwrap_or(u32::MAX))
    }

    pub(crate) fn report(&mut self, meta: &'static Meta, range: &Range<usize>) -> Finding {
        Finding::new(meta, self.at(range))
    }

    pub(crate) fn push(&mut self, finding: Finding) {
        self.out.push(finding);
    }

    /// Returns what a name stands for among all that are allowed at its place; another one is reported.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        key: &str,
        name: &str,
        all: &[(&str, T)],
        range: &Range<usize>,
    ) -> Option<T> {
        let known = all.iter().find(|it| it.0 == name).map(|it| it.1);
        if known.is_none() {
            let names: Vec<&str> = all.iter().map(|it| it.0).collect();
            self.unknown_value(key, name, &names, range);
        }
        known
    }

    /// Reports a value that is none of those known at its place.
    pub(crate) fn unknown_value(
        &mut self,
        key: &str,
        value: &str,
        known: &[&str],
        range: &Range<usize>,
    ) {
        let finding = self.report(&faults::VALUE_UNKNOWN, range);
        let finding = finding.with("key", key).with("value", value);
        self.push(finding.with("known", known.join(", ")));
    }

    /// Reports a name that something else has already.
    pub(crate) fn doubled(&mut self, value: &str, range: &Range<usize>) {
        let finding = self.report(&faults::NAME_DOUBLED, range);
        self.push(finding.with("value", value));
    }

    /// Reports a name that the definition does not have.
    pub(crate) fn unknown_reference(&mut self, key: &str, value: &str, range: &Range<usize>) {
        let finding = self.report(&faults::REFERENCE_UNKNOWN, range);
        self.push(finding.with("key", key).with("value", value));
    }

    /// Reports a value that cannot stand at its place, and what could.
    pub(crate) fn unfit(&mut self, key: &str, value: &str, expected: &str, range: &Range<usize>) {
        let finding = self.report(&faults::VALUE_UNFIT, range);
        self.push(finding.with("key", key).with("value", value).with("expected", expected));
    }

    /// Returns the label of a text; a language that is missing is reported and left empty.
    pub(crate) fn label(&mut self, what: &str, text: &TextFile, range: &Range<usize>) -> Label {
        for (lang, wording) in [(Lang::De, &text.de), (Lang::En, &text.en)] {
            if wording.as_ref().is_none_or(|it| it.trim().is_empty()) {
                let finding = self.report(&faults::TEXT_MISSING, range);
                self.push(finding.with("field", what).with("language", lang.code()));
            }
        }
        Label::new(text.de.as_deref().unwrap_or(""), text.en.as_deref().unwrap_or(""))
    }

    /// Returns the day of a TOML date; one that is no whole day is reported.
    pub(crate) fn day(
        &mut self,
        value: Option<&Datetime>,
        range: &Range<usize>,
    ) -> Option<NaiveDate> {
        let value = value?;
        let day = value.date.and_then(|it| {
            NaiveDate::from_ymd_opt(i32::from(it.year), u32::from(it.month), u32::from(it.day))
        });
        if day.is_none() || value.time.is_some() {
            self.unfit("date", &value.to_string(), DAY, range);
        }
        day
    }

    /// Reads the whole file into its mirror; a fault of syntax, a key that is unknown or missing, or a value of
    /// another kind is reported.
    pub(crate) fn parse<T: DeserializeOwned>(&mut self) -> Option<T> {
        let error = match toml::from_str(self.text) {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let range = error.span().unwrap_or(0..0);
        // The library tells its errors apart by their words only; a test holds that they are understood.
        let message = error.message();
        let mut quoted = message.split('`').skip(1).step_by(2);
        let finding = if message.starts_with("unknown field") {
            let key = quoted.next().unwrap_or_default().to_owned();
            let known: Vec<&str> = quoted.collect();
            self.report(&faults::KEY_UNKNOWN, &range)
                .with("key", key)
                .with("known", known.join(", "))
        } else if message.starts_with("missing field") {
            let key = quoted.next().unwrap_or_default().to_owned();
            self.report(&faults::KEY_MISSING, &range).with("key", key)
        } else {
            let line = self.line(range.start);
            let reason = reason(message, &line);
            self.report(&faults::UNREADABLE, &range).with("reason", reason).with("line", line)
        };
        self.push(finding);
        None
    }

    /// Returns the line in which a place lies, cut where it is long.
    fn line(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or(self.text);
        let begin = before.rfind('\n').map_or(0, |it| it + 1);
        let line = self.text[begin..].lines().next().unwrap_or_default();
        shortened(&clean(line), LINE_MAX)
    }
}

/// Returns why a line cannot be read, by what the library says of it.
fn reason(message: &str, line: &str) -> &'static str {
    let is_section = line.starts_with('[');
    // Where a value begins.
    let mut values = line.split(['=', '[', '{', ',']).skip(1).map(str::trim_start);
    if message.starts_with("duplicate key") {
        if is_section { "again" } else { "twice" }
    } else if message.starts_with("invalid type") {
        match (message.ends_with("expected a sequence"), is_section) {
            (true, true) => "single",
            (true, false) => "list",
            (false, _) => "type",
        }
    } else if values.any(|it| it.starts_with(TYPOGRAPHIC)) {
        "quotes"
    } else {
        "syntax"
    }
}

/// Reads a definition among the templates and makes a programme of it.
///
/// Returns nothing when `out` received an error.
pub fn load(
    id: &str,
    templates: &Templates,
    files: &mut Files,
    out: &mut Findings,
) -> Option<Programme> {
    let folder = format!("programmes/{id}");
    let parts: Vec<DefinitionFile> = templates
        .below(&folder)
        .map(|(path, bytes)| DefinitionFile {
            path: path.to_owned(),
            file: files.note(&format!("templates/{folder}/{path}")),
            text: String::from_utf8_lossy(bytes).into_owned(),
        })
        .collect();
    resolve(files.note(&format!("templates/{folder}")), &parts, out)
}

/// Makes a programme of the files of its definition.
///
/// Returns nothing when `out` received an error: a definition is sound or is not used.
fn resolve(folder: FileId, files: &[DefinitionFile], out: &mut Findings) -> Option<Programme> {
    let mut found = Findings::default();
    let codes = code_lists(files, &mut found);
    let forms: BTreeMap<_, _> = files
        .iter()
        .filter(|it| it.path.starts_with("forms/") && has_ending(&it.path, "toml"))
        .filter_map(|it| {
            form::resolve(&codes, Place { file: it.file, text: &it.text, out: &mut found })
        })
        .map(|it| (it.id.clone(), Arc::new(it)))
        .collect();
    let main = files.iter().find(|it| it.path == "programme.toml");
    let missing =
        |file: &str| Finding::new(&faults::FILE_MISSING, Span::file(folder)).with("file", file);
    if main.is_none() {
        found.push(missing("programme.toml"));
    }
    meaning::check_groups(files, &codes, &forms, &mut found);
    if found.all().is_empty() {
        for kind in FormKind::ALL {
            match forms.values().filter(|it| it.kind == kind).count() {
                0 => found.push(missing(match kind {
                    FormKind::Register => "forms/*.toml (kind = \"register\")",
                    FormKind::Return => "forms/*.toml (kind = \"return\")",
                    FormKind::Office => "forms/*.toml (kind = \"office\")",
                })),
                1 => {}
                _ => found.push(
                    Finding::new(&faults::NAME_DOUBLED, Span::file(folder))
                        .with("value", format!("kind = {kind:?}")),
                ),
            }
        }
    }
    // What draws on a form that is not sound would be reported once more.
    let declared = files.iter().find(|it| it.path == "indicators.toml");
    let indicators = declared.filter(|_| found.all().is_empty()).and_then(|it| {
        let drawn = indicator::Drawn { codes: &codes, forms: &forms };
        indicator::resolve(drawn, Place { file: it.file, text: &it.text, out: &mut found })
    });
    let (groups, indicators) = indicators.unwrap_or_default();
    let programme = main.and_then(|it| {
        let mut place = Place { file: it.file, text: &it.text, out: &mut found };
        let file: ProgrammeFile = place.parse()?;
        let programme = head::resolve(file, codes, forms, &mut place);
        Some(Programme { groups, indicators, ..programme })
    });
    let demanded = files.iter().find(|it| it.path == "statistics.toml");
    let programme = programme.map(|programme| {
        // Of figures that are not sound, neither is what is made of them.
        let statistics = demanded.filter(|_| found.all().is_empty()).and_then(|it| {
            let mut place = Place { file: it.file, text: &it.text, out: &mut found };
            let file: StatisticsFile = place.parse()?;
            Some(statistics(&file, false, &programme, &mut place))
        });
        Programme { statistics, ..programme }
    });
    let is_sound = found.count(Severity::Error) == 0;
    out.append(found);
    programme.filter(|_| is_sound)
}

fn code_lists(files: &[DefinitionFile], out: &mut Findings) -> BTreeMap<Arc<str>, CodeList> {
    let mut lists = BTreeMap::new();
    for it in files.iter().filter(|it| it.path.starts_with("codes/") && has_ending(&it.path, "csv"))
    {
        let id: Arc<str> = it.path["codes/".len()..it.path.len() - ".csv".len()].into();
        let mut codes: Vec<Code> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut reader = csv::Reader::from_reader(it.text.as_bytes());
        for row in reader.deserialize::<CodeFile>() {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    let at = Span::line(it.file, u32::try_from(line).unwrap_or(u32::MAX));
                    let finding = Finding::new(&faults::UNREADABLE, at);
                    out.push(finding.with("reason", "row").with("line", ""));
                    continue;
                }
            };
            let line = Span::line(it.file, u32::try_from(codes.len() + 2).unwrap_or(u32::MAX));
            for (lang, text) in [(Lang::De, &row.de), (Lang::En, &row.en)] {
                if text.trim().is_empty() {
                    let finding = Finding::new(&faults::TEXT_MISSING, line.clone());
                    out.push(
                        finding.with("field", row.code.as_str()).with("language", lang.code()),
                    );
                }
                if !seen.insert((lang, crate::base::text::key(text))) {
                    let finding = Finding::new(&faults::NAME_DOUBLED, line.clone());
                    out.push(finding.with("value", text.as_str()));
                }
            }
            if codes.iter().any(|known| *known.code == *row.code) {
                let finding = Finding::new(&faults::NAME_DOUBLED, line);
                out.push(finding.with("value", row.code.as_str()));
            }
            codes.push(Code {
                code: row.code.into(),
                label: Label::new(&row.de, &row.en),
                valid_from: row.valid_from,
                valid_to: row.valid_to,
                group: row.group.map(Arc::from),
            });
        }
        lists.insert(id.clone(), CodeList { id, codes });
    }
    lists
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, it)| it == ending)
}
