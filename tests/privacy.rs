//! What leaves the office: nothing that is personal or internal, and no name of a measure at risk.

mod attack;
mod sums;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use masswerk::base::{Lang, MeasureId, NaiveDate, Period};
use masswerk::finding::Findings;
use masswerk::form::{Entries, Entry, Identity, IdentityKey, layout};
use masswerk::intake::Intake;
use masswerk::locale::Locale;
use masswerk::privacy::Audience;
use masswerk::programme::{Field, FieldKind, FieldPath, FormKind, Meaning, Mode, Privacy, Value};
use masswerk::render::form::{FormRequest, write};
use masswerk::render::json;
use masswerk::report::{Block, Composed, PUBLICATIONS, Report, Sources, compose_progress};
use masswerk::season::{Sender, Standing};
use masswerk::source::{self, Content, Limits, Loaded, Templates};
use masswerk::span::{Files, Located};
use masswerk::submission::{Slot, Submission, convert, kind_of, recognise};

use crate::demo::Demo;
use crate::forms::PROGRAMME;
#[cfg(feature = "pdf")]
use crate::outside;
use crate::values::hand_over;

/// What every mark begins with; no word of any language does.
const MARK: &str = "Zqx";

/// The demo season's measure whose people are exposed to threats.
const AT_RISK: &str = "M-14";

/// Text fields that are read for what they say, so that no mark can stand in them.
const READ: [&str; 2] = ["freigaben.regel", "bescheide.ersetzt"];

/// Fields that say what a measure is called, who carries it out, and where and when.
const TELLING: [&str; 5] =
    ["massnahmen.titel", "massnahmen.traeger", "massnahmen.region", "kopf.titel", "kopf.traeger"];

/// What the demo season leaves blank in every form, with a figure to be put there, and the measure of which.
const BLANK: [(&str, f64, Option<&str>); 3] = [
    ("massnahmen.anerkannt", 1234.56, Some("M-01")),
    ("bescheide.pauschale", 37.31, Some("M-01")),
    ("alter_geschlecht.divers", 0.0, None),
];

/// Puts marks where nothing may leave the office.
#[derive(Default)]
struct Marks {
    count: usize,
    /// The marks of what a measure is called, by what stood there: it stands in register and returns.
    of: BTreeMap<String, String>,
}

impl Marks {
    fn next(&mut self) -> String {
        self.count += 1;
        format!("{MARK}{:04}", self.count)
    }

    /// Returns what is to stand in a cell of a measure instead of what stands there.
    fn instead(
        &mut self,
        path: &str,
        field: &Field,
        typed: Option<&Content>,
        is_at_risk: bool,
    ) -> Option<Content> {
        let is_text =
            matches!(field.kind, FieldKind::Text | FieldKind::LongText | FieldKind::Email);
        let text = typed.and_then(Content::text).unwrap_or_default();
        if is_at_risk && TELLING.contains(&path) {
            let known = self.of.get(text).cloned();
            let mark = known.unwrap_or_else(|| self.next());
            self.of.insert(text.to_owned(), mark.clone());
            return Some(Content::Text(mark));
        }
        let is_kept =
            !is_text || READ.contains(&path) || (field.privacy < Privacy::Internal && !is_at_risk);
        if is_kept {
            return typed.cloned();
        }
        let mark = self.next();
        let email = field.kind == FieldKind::Email;
        Some(Content::Text(if email { format!("{mark}@marke.example") } else { mark }))
    }

    /// Writes a form again, with marks in every cell that is personal or internal.
    fn written(&mut self, submission: &Submission, identity: &Identity) -> Vec<u8> {
        let form = &submission.form;
        let mode = identity.get(IdentityKey::Mode).and_then(Mode::of);
        let day = NaiveDate::from_ymd_opt(2025, 9, 30).expect("a day");
        let layout = layout(&PROGRAMME, form, mode, day);
        let mut entries = Entries::default();
        let measure_of_form = submission.measure().map(ToString::to_string);
        for at in layout.sheets.iter().flat_map(|it| &it.sections) {
            let section = &form.sections[at.section];
            let own = section.fields.iter().position(|it| it.means == Some(Meaning::Measure));
            for (row, record) in (0u32..).zip(&submission.sections[at.section].records) {
                let named = own.and_then(|it| record.typed[it].as_ref()?.text());
                let measure = named.map(str::to_owned).or_else(|| measure_of_form.clone());
                let is_at_risk = measure.as_deref() == Some(AT_RISK);
                for &field in &at.fields {
                    let path = FieldPath { section: at.section, field };
                    let asked = form.field(path);
                    if asked.computed.is_some() {
                        continue;
                    }
                    let name = format!("{}.{}", section.id, asked.id);
                    let typed = record.typed[field].as_ref();
                    let mut blank = BLANK.iter().filter(|it| it.0 == name);
                    let has_answers = record.typed.iter().any(Option::is_some);
                    let is_meant = |of: Option<&str>| of.is_none() || of == measure.as_deref();
                    if let Some((_, figure, _)) = blank.find(|it| has_answers && is_meant(it.2)) {
                        entries.set(path, row, Entry::Typed(Content::Number(*figure)));
                        continue;
                    }
                    if let Some(it) = self.instead(&name, asked, typed, is_at_risk) {
                        entries.set(path, row, Entry::Typed(it));
                    }
                }
            }
        }
        write(&FormRequest {
            programme: &PROGRAMME,
            form,
            layout: &layout,
            identity,
            entries: &entries,
            day,
            locale: &german(),
            partnership: "Partnerschaft für Demokratie Musterstadt",
            contact: "pfd@musterstadt.example",
        })
        .expect("the form fits into a workbook")
    }
}

pub(crate) fn german() -> Locale {
    speaking(Lang::De)
}

pub(crate) fn speaking(lang: Lang) -> Locale {
    Locale::new(lang, &Templates::built_in().catalogues(lang)).expect("they are sound")
}

/// Reads a form as it lies there; nothing where it does not say what it is.
fn read(bytes: Vec<u8>) -> Option<(Submission, Identity)> {
    let (mut files, mut found) = (Files::default(), Findings::default());
    let file = files.note("form.xlsx");
    let loaded = vec![Loaded { file, sheet: None, bytes }];
    let book = source::read(loaded, &Limits::EVERYDAY, &mut found)?;
    let kind = kind_of(&PROGRAMME, &FormKind::ALL, &book)?;
    let raw = recognise(&PROGRAMME, kind, file, &book, &mut found)?;
    let day = NaiveDate::from_ymd_opt(2025, 9, 30).expect("a day");
    let read = convert(&PROGRAMME, raw, Period::new(2025, 3), day, &mut found);
    let identity = read.identity.clone()?;
    Some((read, identity))
}

/// Returns the demo season with marks in the register and in every return, and how many marks there are.
pub(crate) fn marked() -> (Demo, usize) {
    let demo = Demo::new();
    let mut marks = Marks::default();
    // A copy of a return stays its copy.
    let mut written: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
    let quarters = ["input/2025-Q1", "input/2025-Q2", "input/2025-Q3"];
    let sent = quarters.into_iter().flat_map(|folder| {
        demo.files(folder).into_iter().map(move |it| format!("{folder}{}", it.0))
    });
    let sent: Vec<String> = sent.collect();
    for path in std::iter::once("input/register.xlsx".to_owned()).chain(sent) {
        let bytes = demo.bytes(&path);
        let Some((submission, identity)) = read(bytes.clone()) else { continue };
        let with_marks =
            written.entry(bytes).or_insert_with(|| marks.written(&submission, &identity));
        std::fs::write(demo.path(&path), with_marks).expect("it can be replaced");
    }
    (demo, marks.count)
}

/// Hands over what a document for the office draws on.
pub(crate) fn with_sources(demo: &Demo, show: impl FnOnce(&Sources<'_>)) {
    let reader = env!("CARGO_BIN_EXE_masswerk");
    let intake = demo.taken_in(reader).expect("it can be taken in");
    hand_over(&demo.ground(reader), &german(), intake, show);
}

/// Returns everything that a document holds, and the data that is attached to it.
fn everything(report: &Report) -> String {
    format!("{report:?}\n{}", json::report(report))
}

/// Returns the marks in a text.
pub(crate) fn marks_in(text: &str) -> BTreeSet<&str> {
    let places = text.match_indices(MARK).map(|it| it.0);
    places.filter_map(|it| text.get(it..it + MARK.len() + 4)).collect()
}

#[test]
fn nothing_personal_or_internal_and_no_name_of_a_measure_at_risk_leaves_the_office() {
    let (demo, count) = marked();
    assert!(count > 500, "{count} marks");
    with_sources(&demo, |sources| {
        let coverage = &sources.data.coverage;
        let at_risk = MeasureId::parse(AT_RISK).expect("a number");
        let is_excluded = coverage.excluded.iter().any(|it| it.0 == at_risk);
        assert!(coverage.included > 15 && !is_excluded, "{coverage:#?}");
        let mut looked = 0;
        for publication in PUBLICATIONS {
            for audience in Audience::ALL {
                let sources = Sources { audience, ..*sources };
                let Composed::Report(report) = (publication.compose)(&sources) else { continue };
                let all = everything(&report);
                let marks = marks_in(&all);
                if audience.is_internal() {
                    // The same report shows them to the office: its title, its organisation, a name.
                    assert!(marks.len() > 2, "{marks:?}");
                    assert!(all.contains(AT_RISK));
                } else {
                    assert_eq!(marks, BTreeSet::new(), "{} for {audience:?}", publication.name);
                    assert!(!all.contains(AT_RISK), "{} for {audience:?}", publication.name);
                    assert!(all.contains("geschützte Maßnahme"));
                    looked += 1;
                }
            }
        }
        assert!(looked > 2, "only {looked} documents leave the office");
    });
}

/// Puts a text into the answer of a measure's return of the third quarter.
pub(crate) fn answer(intake: &mut Intake, measure: &str, section: &str, field: &str, text: &str) {
    let season = intake.season.as_mut().expect("there is a register");
    let id = MeasureId::parse(measure).expect("a number");
    let Some(Standing::Accepted { counted, .. }) = season.standing(&id, season.period) else {
        panic!("no return of {measure} counts");
    };
    let counted = *counted;
    let submission = &mut season.returns[counted].submission;
    let form = Arc::clone(&submission.form);
    let index = form.sections.iter().position(|it| &*it.id == section).expect("it is asked");
    let place = form.sections[index].fields.iter().position(|it| &*it.id == field);
    let slot = &mut submission.sections[index].records[0].slots[place.expect("it is asked")];
    *slot = Slot::Given(Located { value: Value::Text(text.to_owned()), at: slot.at().clone() });
}

#[test]
fn the_committee_reads_texts_without_what_they_say_of_persons_and_the_office_all_of_them() {
    let (demo, reader) = (Demo::new(), env!("CARGO_BIN_EXE_masswerk"));
    let mut intake = demo.taken_in(reader).expect("it can be taken in");
    let text = "Mit Frau Berger (03571 4560) und der Bibliothek";
    answer(&mut intake, "M-01", "bericht", "kooperation", text);
    hand_over(&demo.ground(reader), &german(), intake, |sources| {
        let of = |audience| everything(&compose_progress(&Sources { audience, ..*sources }));
        assert!(of(Audience::Internal).contains(text));
        let masked = of(Audience::Committee);
        assert!(masked.contains("Mit Frau [Name] ([Telefonnummer]) und der Bibliothek"));
        assert!(!masked.contains("Berger (") && !masked.contains("03571 4560"));
    });
}

#[test]
fn outside_the_office_no_indicator_changes_with_what_a_protected_measure_says() {
    let (demo, reader) = (Demo::new(), env!("CARGO_BIN_EXE_masswerk"));
    let figures = |audience: Audience, is_silent: bool| {
        let mut intake = demo.taken_in(reader).expect("it can be taken in");
        if is_silent {
            let season = intake.season.as_mut().expect("there is a register");
            let id = MeasureId::parse(AT_RISK).expect("a number");
            let period = season.period;
            season.standings.insert((Sender::Measure(id), period), Standing::Missing);
        }
        let mut declared = Vec::new();
        hand_over(&demo.ground(reader), &german(), intake, |sources| {
            let shown = Sources { audience, ..*sources }.disclosure().figures().into_iter();
            let is_of_open =
                |id: &str| sources.programme.indicator_of(id).is_some() || id.starts_with("field/");
            declared = shown.filter(|it| is_of_open(&it.0)).collect();
        });
        declared
    };
    for audience in Audience::ALL {
        let [with, without] = [false, true].map(|it| figures(audience, it));
        assert!(with.len() > 100, "{}", with.len());
        assert_eq!(with != without, audience.is_internal(), "{audience:?}");
    }
}

#[test]
fn the_committees_pages_are_the_same_whatever_the_field_of_action_of_a_protected_measure() {
    let (demo, reader) = (Demo::new(), env!("CARGO_BIN_EXE_masswerk"));
    let pages = |audience: Audience, field: Option<&str>| {
        let mut intake = demo.taken_in(reader).expect("it can be taken in");
        let season = intake.season.as_mut().expect("there is a register");
        let id = MeasureId::parse(AT_RISK).expect("a number");
        let measure = season.register.measures.get_mut(&id).expect("it is there");
        measure.field_of_action = field.map(Into::into);
        let mut pages = String::new();
        hand_over(&demo.ground(reader), &german(), intake, |sources| {
            pages = everything(&compose_progress(&Sources { audience, ..*sources }));
        });
        pages
    };
    for audience in Audience::ALL {
        let [one, other, none] =
            [Some("demokratiefoerderung"), Some("extremismuspraevention"), None]
                .map(|it| pages(audience, it));
        assert_eq!(one == other && other == none, !audience.is_internal(), "{audience:?}");
    }
}

#[test]
fn captions_say_where_protected_measures_are_left_out() {
    with_sources(&Demo::new(), |sources| {
        for audience in Audience::ALL {
            let report = compose_progress(&Sources { audience, ..*sources });
            let Some(Block::Bars(goals)) = report.parts.get("goal/*/mentions") else { continue };
            let says = goals.caption.ends_with(", ohne geschützte Maßnahmen");
            assert_eq!(says, !audience.is_internal(), "{audience:?}: {}", goals.caption);
        }
    });
}

#[test]
fn where_everything_would_be_suppressed_there_is_a_sentence_and_no_breakdown() {
    let demo = Demo::new();
    let mut settings = String::from_utf8(demo.bytes("masswerk.toml")).expect("it is text");
    settings += "\n[setting.small-cell]\nvalue = 1000000\nsource = \"Test\"\n";
    std::fs::write(demo.path("masswerk.toml"), settings).expect("it can be written");
    with_sources(&demo, |sources| {
        let report = compose_progress(&Sources { audience: Audience::Committee, ..*sources });
        for part in ["age/*/participants", "gender/*/participants"] {
            assert!(!report.parts.contains_key(part), "{part}");
        }
        assert!(
            report
                .figures
                .iter()
                .all(|it| !it.id.starts_with("age/") && !it.id.starts_with("gender/"))
        );
        let said = format!("{:?}", report.parts["participants-note"]);
        assert_eq!(said.matches("ist nicht dargestellt").count(), 2, "{said}");
        assert!(said.contains("652 Teilnehmende"), "{said}");
    });
}

#[test]
fn a_protected_measure_that_is_alone_in_its_fund_is_counted_there_and_not_named() {
    let (demo, id) = (Demo::new(), MeasureId::parse(AT_RISK).expect("a number"));
    let reader = env!("CARGO_BIN_EXE_masswerk");
    let mut intake = demo.taken_in(reader).expect("it can be taken in");
    let season = intake.season.as_mut().expect("there is a register");
    for measure in season.register.measures.values_mut() {
        measure.fund = Some(if measure.id == id { "JF" } else { "AIF" }.into());
    }
    hand_over(&demo.ground(reader), &german(), intake, |sources| {
        let report = compose_progress(&Sources { audience: Audience::Committee, ..*sources });
        let spent = |id: &str| report.figures.iter().find(|it| it.id == id).map(|it| it.figure);
        assert_eq!(spent("fund/JF/spent"), spent("withheld/spent"));
        assert!(spent("fund/JF/spent").is_some());
        let all = everything(&report);
        assert!(!all.contains(AT_RISK) && all.contains("geschützte Maßnahme"));
        let title = sources.season.register.measures[&id].title.as_ref().expect("it has one");
        assert!(!all.contains(&title.value));
    });
}

/// What other programs see of the pages: their text, what is attached, and what describes them.
#[cfg(feature = "pdf")]
#[test]
fn no_mark_is_in_text_attachments_or_description_of_pages_that_leave_the_office() {
    let (Some(text), Some(detach), Some(info)) = (
        outside::program("pdftotext", "marks in the text"),
        outside::program("pdfdetach", "marks in what is attached"),
        outside::program("pdfinfo", "marks in what describes it"),
    ) else {
        return;
    };
    let (demo, _) = marked();
    demo.prints(&["run"], 0);
    demo.prints(&["report", "sachstandsbericht", "--intern"], 0);
    let seen = |path: &str| {
        let path = demo.path(path);
        let mut all = outside::printed(&text, &[&path, "-".as_ref()]);
        all += &outside::printed(&info, &[&path]);
        all += &outside::printed(&info, &["-meta".as_ref(), &path]);
        let listed = outside::printed(&detach, &["-list".as_ref(), &path]);
        assert!(listed.starts_with("1 embedded files"), "{listed}");
        let values = path.with_extension("json");
        outside::printed(&detach, &["-save".as_ref(), "1".as_ref(), "-o".as_ref(), &values, &path]);
        all += &std::fs::read_to_string(values).expect("what is attached is text");
        assert!(all.contains("\"parts\""), "the values are attached");
        marks_in(&all).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let internal = seen("output/berichte/2025-Q3/Sachstandsbericht_2025-Q3_intern.pdf");
    assert!(internal.len() > 2, "{internal:?}");
    let left = seen("output/2025-Q3/Sachstandsbericht_2025-Q3.pdf");
    assert_eq!(left, Vec::<String>::new());
}
