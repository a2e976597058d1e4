//! The pages of a package: accessible, archivable, and with what its tables say.

use std::collections::BTreeSet;

use masswerk::base::Lang;
use masswerk::finding::Finding;
use masswerk::intake::Intake;
use masswerk::privacy::{Audience, Key, Named, Stay, Way};
use masswerk::report::{Block, Report, Row, Sources, Value, compose_evaluation};
use masswerk::season::Standing;

use super::{FOLDER, column, read, tables, with_package};
use crate::demo::Demo;
use crate::pdf::faults;
use crate::privacy::{german, speaking, with_sources};
use crate::totals::plain::pdf_text;

/// The pages of a package.
const PAGES: [&str; 2] = ["codebook.pdf", "methodennotiz.pdf"];

/// What stands in pages, without blanks and hyphens: a long name is broken into lines.
fn written(demo: &Demo, name: &str) -> String {
    let text = pdf_text(&demo.bytes(&format!("{FOLDER}/{name}")));
    without_blanks(&text)
}

fn without_blanks(text: &str) -> String {
    let breaks = ['\u{200b}', '\u{ad}', '\u{2010}', '-'];
    text.chars().filter(|it| !it.is_whitespace() && !breaks.contains(it)).collect()
}

#[test]
fn pages_of_a_package_are_accessible_and_archivable_in_both_languages() {
    let demo = Demo::new();
    for lang in ["de", "en"] {
        demo.prints(&["handover", "--lang", lang], 0);
        for name in PAGES {
            let bytes = demo.bytes(&format!("{FOLDER}/{name}"));
            assert_eq!(faults(&bytes), Vec::<String>::new(), "{lang}, {name}");
        }
    }
}

#[test]
fn the_code_book_to_be_read_has_every_variable_and_code_of_that_for_programs() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let shown = written(&demo, "codebook.pdf");
    let [book, codes] =
        ["codebook", "codebook_werte"].map(|it| read(&demo.bytes(&format!("{FOLDER}/{it}.csv"))));
    let of = |table: &'static str| {
        let (tables, names) = (column(&book, "tabelle"), column(&book, "variable"));
        tables.into_iter().zip(names).filter(move |it| it.0 == table).map(|it| it.1)
    };
    assert!(of("teilnahme").any(|it| it == "gesamt"));
    let mut looked = 0;
    for head in ["variable", "erlaeuterung", "quelle"] {
        for (told, variable) in column(&book, head).into_iter().zip(column(&book, "variable")) {
            if !variable.ends_with("_text") {
                assert!(shown.contains(&without_blanks(told)), "{head}: {told}");
                looked += 1;
            }
        }
    }
    for head in ["code", "bezeichnung_de", "bezeichnung_en"] {
        for told in column(&codes, head) {
            assert!(shown.contains(&without_blanks(told)), "{head}: {told}");
            looked += 1;
        }
    }
    assert!(looked > 700, "{looked}");
    // Whoever copies a code from the pages gets the code.
    let copied = pdf_text(&demo.bytes(&format!("{FOLDER}/codebook.pdf")));
    let copied: String = copied.chars().filter(|it| !it.is_whitespace()).collect();
    for code in column(&codes, "code").into_iter().chain(column(&book, "quelle")) {
        assert!(copied.contains(code), "{code}");
    }
    // A code with how often it is said, and a variable with why it is blank.
    let often = column(&tables(&demo)["teilnahme"], "gesamt")
        .iter()
        .filter(|it| it.starts_with("(keine"))
        .count();
    assert!(shown.contains(&format!("KeineMeldung:{often}")), "{often}");
}

#[test]
fn the_note_on_the_method_counts_returns_as_the_tables_do_and_names_what_is_missing() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let shown = written(&demo, "methodennotiz.pdf");
    let returns = &tables(&demo)["meldungen"];
    let [quarters, came, counts, nil, provisional, measures] =
        ["quartal", "eingegangen", "zaehlt", "fehlanzeige", "vorlaeufig", "massnahme"]
            .map(|it| column(returns, it));
    for quarter in quarters.iter().collect::<BTreeSet<_>>() {
        let of = |flags: &[&str]| {
            quarters.iter().zip(flags).filter(|it| it.0 == quarter && *it.1 == "1").count()
        };
        let owed = quarters.iter().filter(|it| *it == quarter).count();
        let period = masswerk::base::Period::new(2025, quarter.parse().expect("a quarter"));
        let period = german().period(period.expect("it is one"));
        let row = [owed, of(&came), of(&counts), of(&nil), of(&provisional)]
            .map(|it| it.to_string())
            .concat();
        let row = without_blanks(&format!("{period}{row}"));
        assert!(shown.contains(&row), "{row}: {shown}");
    }
    for (measure, counts) in measures.into_iter().zip(counts) {
        assert!(counts == "1" || shown.contains(&without_blanks(measure)), "{measure}");
    }
    // Of what was let pass neither the reason nor by whom it was.
    assert!(shown.contains("Freigegebenist") && shown.contains("Schutz"));
}

#[test]
fn the_note_names_every_field_that_stays_and_every_other_one_is_in_a_table() {
    with_sources(&Demo::new(), |sources| {
        let sources = Sources { audience: Audience::Evaluation, ..*sources };
        let package = compose_evaluation(&sources, &Key::of([7; 32]), &speaking(Lang::En), false);
        let note = package.documents.iter().find(|it| it.kind == "methodennotiz");
        let staying = format!("{:?}", rows(note.expect("there is one"), "staying"));
        let variables = package.tables.iter().flat_map(|it| &it.variables);
        let delivered: BTreeSet<&str> = variables.filter_map(|it| it.source.as_deref()).collect();
        let (mut stay, mut leave) = (0, 0);
        for form in sources.programme.forms.values() {
            for (section, field) in
                form.sections.iter().flat_map(|it| it.fields.iter().map(move |field| (it, field)))
            {
                let source = format!("{}.{}.{}", form.id, section.id, field.id);
                let is_named = staying.contains(field.label.get(Lang::De));
                match Way::of(section, field) {
                    // The number of the measure is the column in front.
                    Err(Stay::Prefilled) | Ok(Way::Pseudonym(Named::Measure)) => {}
                    Err(_) => {
                        assert!(is_named && !delivered.contains(&*source), "{source}");
                        stay += 1;
                    }
                    Ok(_) => {
                        assert!(delivered.contains(&*source), "{source}");
                        leave += 1;
                    }
                }
            }
        }
        assert!(stay > 30 && leave > 60, "{stay}, {leave}");
    });
}

#[test]
fn documents_of_a_package_do_not_name_the_organisation_of_the_coordination_office() {
    with_package(
        |_| {},
        |package| {
            for it in &package.documents {
                assert_eq!(it.head.coordination_office, it.head.partnership, "{}", it.kind);
            }
        },
    );
}

/// The note on the method of the demo season, something in it changed beforehand.
fn with_note(change: impl FnOnce(&mut Intake), show: impl FnOnce(&Report)) {
    with_package(change, |package| {
        let note = package.documents.iter().find(|it| it.kind == "methodennotiz");
        show(note.expect("there is one"));
    });
}

fn rows<'a>(note: &'a Report, part: &str) -> &'a [Row] {
    match note.parts.get(part) {
        Some(Block::Table(table)) => &table.rows,
        _ => &[],
    }
}

/// A finding that was let pass.
fn waived(intake: &Intake) -> Finding {
    let waived = intake.found.all().iter().find(|it| it.waived.is_some());
    waived.expect("one is let pass").clone()
}

#[test]
fn the_note_names_what_was_let_pass_in_returns_that_count_and_nothing_else() {
    with_note(|_| {}, |note| assert_eq!(rows(note, "waived").len(), 1));
    // The same was let pass in a return that does not count.
    let elsewhere = |intake: &mut Intake| {
        let season = intake.season.as_ref().expect("there is one");
        let sent_back = season.standings.values().find_map(|it| match it {
            Standing::SentBack(of) => Some(of[0]),
            _ => None,
        });
        let other = &season.returns[sent_back.expect("one is sent back")];
        let mut waived = waived(intake);
        waived.at.file = other.submission.file;
        waived.period = Some(other.period);
        intake.found.push(waived);
    };
    with_note(elsewhere, |note| assert_eq!(rows(note, "waived").len(), 1));
    // The same was let pass in the last of several files that are a return together.
    let in_a_set = |intake: &mut Intake| {
        let mut waived = waived(intake);
        let returns = &mut intake.season.as_mut().expect("there is one").returns;
        let sets = returns.iter_mut().filter(|it| it.submission.files().len() > 1);
        let set = sets.max_by_key(|it| it.period).expect("one is sent as several files");
        set.verdict.waived = 1;
        waived.at.file = *set.submission.files().last().expect("there are several");
        assert_ne!(waived.at.file, set.submission.file);
        intake.found.push(waived);
    };
    with_note(in_a_set, |note| assert_eq!(rows(note, "waived").len(), 2));
    let nowhere = |intake: &mut Intake| {
        for it in &mut intake.season.as_mut().expect("there is one").returns {
            it.verdict.waived = 0;
        }
    };
    with_note(nowhere, |note| {
        assert!(!note.parts.contains_key("waived") && !note.parts.contains_key("waived-about"));
    });
}

#[test]
fn a_quarter_in_which_nothing_is_owed_stands_in_the_note_with_zeros() {
    let from_april = |intake: &mut Intake| {
        let season = intake.season.as_mut().expect("there is one");
        season.standings.retain(|it, _| it.1.quarter() > 1);
    };
    with_note(from_april, |note| {
        let rows = rows(note, "returns");
        assert_eq!(rows.len(), 3);
        assert!(rows[0][1..].iter().all(|it| it.value == Value::Count(0)), "{:?}", rows[0]);
    });
}

#[test]
fn the_note_says_when_every_return_counts() {
    let complete = |intake: &mut Intake| {
        let season = intake.season.as_mut().expect("there is one");
        season.standings.retain(|_, it| matches!(it, Standing::Accepted { .. }));
    };
    with_note(complete, |note| {
        let Some(Block::Text(said)) = note.parts.get("left-out") else { panic!("no sentence") };
        assert_eq!(said, &[german().text("evaluation-method-complete")]);
    });
}
