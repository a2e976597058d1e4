//! What the tables of a package hold: rows, keys, figures, and the code book that explains them.

use std::collections::{BTreeMap, BTreeSet};

use masswerk::intake::Intake;
use masswerk::report::Value;

use super::{FOLDER, column, figures, read, tables, with_package};
use crate::demo::Demo;

/// How a package describes itself.
pub(super) fn described(demo: &Demo, folder: &str) -> serde_json::Value {
    let described = demo.bytes(&format!("{folder}/datapackage.json"));
    serde_json::from_slice(&described).expect("it is JSON")
}

#[test]
fn what_a_return_says_once_has_a_row_for_every_return_owed() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let tables = tables(&demo);
    let rows = |name: &str| -> BTreeSet<(String, String)> {
        let table = &tables[name];
        let own = |name| column(table, name).into_iter().map(str::to_owned);
        own("quartal").zip(own("massnahme")).collect()
    };
    let owed = rows("meldungen");
    for name in ["teilnahme", "bericht"] {
        assert_eq!(rows(name), owed, "{name}");
        assert_eq!(tables[name].len(), owed.len() + 1, "{name}");
    }
    // What is missing, what says that nothing took place, and what says nothing of it stay three things.
    let [counts, nil] = ["zaehlt", "fehlanzeige"].map(|it| column(&tables["meldungen"], it));
    let people = column(&tables["teilnahme"], "gesamt");
    for ((counts, nil), people) in counts.into_iter().zip(nil).zip(&people) {
        assert_eq!(counts == "0", *people == "(keine Meldung)", "{people}");
        assert_eq!(nil == "1", *people == "(Fehlanzeige)", "{people}");
    }
    assert!(people.contains(&"(keine Meldung)") && people.contains(&"(Fehlanzeige)"));
    // A text that it leaves blank is blank.
    assert!(!column(&tables["bericht"], "kooperation").contains(&"(Fehlanzeige)"));
}

#[test]
fn what_came_in_and_does_not_count_is_told_from_what_never_came() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let tables = tables(&demo);
    let own = |name| column(&tables["meldungen"], name);
    let told = own("eingegangen").into_iter().zip(own("zaehlt"));
    let mut often: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for it in told {
        *often.entry(it).or_default() += 1;
    }
    assert!(often[&("0", "0")] > 0 && often[&("1", "0")] > 0, "{often:?}");
    assert!(!often.contains_key(&("0", "1")), "{often:?}");
}

#[test]
fn of_measures_that_were_not_awarded_neither_text_nor_organisation_leaves() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let tables = tables(&demo);
    for told in ["titel", "traeger"] {
        let mut hidden = 0;
        let told = column(&tables["massnahmen"], told).into_iter();
        for (told, state) in told.zip(column(&tables["massnahmen"], "status")) {
            let is_awarded = !["beantragt", "abgelehnt", "zurueckgezogen"].contains(&state);
            assert_eq!(told != "(unterdrueckt)", is_awarded, "{state}: {told}");
            hidden += usize::from(!is_awarded);
        }
        assert_eq!(hidden, 2);
    }
    let aims = column(&tables["antraege"], "ziel").into_iter();
    for (aim, result) in aims.zip(column(&tables["antraege"], "ergebnis")) {
        assert_eq!(aim != "(unterdrueckt)", result == "bewilligt", "{result}: {aim}");
    }
}

#[test]
fn keys_hold_when_the_packages_of_several_quarters_stand_below_each_other() {
    let demo = Demo::new();
    let mut keys: BTreeMap<String, BTreeSet<Vec<String>>> = BTreeMap::new();
    for period in ["2025-Q1", "2025-Q2"] {
        demo.prints(&["handover", "--period", period], 0);
        let folder = format!("output/{period}/evaluation");
        for it in described(&demo, &folder)["resources"].as_array().expect("a list") {
            let name = it["name"].as_str().expect("a name");
            let key = it["schema"]["primaryKey"].as_array().expect("a list");
            let key: Vec<&str> = key.iter().map(|it| it.as_str().expect("a name")).collect();
            assert!(key.starts_with(&["partnerschaft", "jahr", "quartal"]), "{name}: {key:?}");
            // Tables about the register have each measure once in every package; those about quarters, the same
            // quarter again in a later one.
            if name != "massnahmen" && name != "fonds" && name != "kennzahlen" {
                continue;
            }
            let file = demo.bytes(&format!("{folder}/daten/{name}.csv"));
            let mut reader = csv::Reader::from_reader(&file[..]);
            let heads = reader.headers().expect("it has heads").clone();
            for row in reader.records().map(|it| it.expect("it is a row")) {
                let place =
                    |it: &&str| heads.iter().position(|head| head == *it).expect("a column");
                let told = key.iter().map(|it| row[place(it)].to_owned()).collect();
                assert!(keys.entry(name.to_owned()).or_default().insert(told), "{name}: {row:?}");
            }
        }
    }
    assert_eq!(keys.len(), 3);
}

#[test]
fn the_code_book_says_of_every_variable_what_it_is_and_how_often_it_says_what() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let tables = tables(&demo);
    let book = |name: &str| read(&demo.bytes(&format!("{FOLDER}/{name}.csv")));
    let (book, codes) = (book("codebook"), book("codebook_werte"));
    let own = |name| column(&book, name);
    let counts = [
        "mit_wert",
        "leer",
        "nicht_erhoben",
        "unbekannt",
        "unterdrueckt",
        "keine_meldung",
        "fehlanzeige",
    ];
    let counted: Vec<Vec<usize>> = counts
        .iter()
        .map(|it| own(it).iter().map(|it| it.parse().expect("a number")).collect())
        .collect();
    let mut described = BTreeSet::new();
    for (place, (table, variable)) in own("tabelle").into_iter().zip(own("variable")).enumerate() {
        let values = column(&tables[table], variable);
        let often = |value: &str| values.iter().filter(|it| **it == value).count();
        let words = [
            "",
            "(nicht erhoben)",
            "(unbekannt)",
            "(unterdrueckt)",
            "(keine Meldung)",
            "(Fehlanzeige)",
        ];
        let missing: Vec<usize> = words.into_iter().map(often).collect();
        let said: Vec<usize> = counted.iter().map(|it| it[place]).collect();
        assert_eq!(said[1..], missing[..], "{table}.{variable}");
        assert_eq!(said.iter().sum::<usize>(), values.len(), "{table}.{variable}");
        described.insert((table, variable));
        let [tables_of, variables_of] = ["tabelle", "variable"].map(|it| column(&codes, it));
        let (all, numbers) = (column(&codes, "code"), column(&codes, "anzahl"));
        let of =
            (0..all.len()).filter(|it| (tables_of[*it], variables_of[*it]) == (table, variable));
        let of: BTreeMap<&str, &str> = of.map(|it| (all[it], numbers[it])).collect();
        assert_eq!(of.is_empty(), own("art")[place] != "code", "{table}.{variable}");
        for (code, number) in of {
            assert_eq!(number, often(code).to_string(), "{table}.{variable}: {code}");
        }
    }
    for (name, table) in &tables {
        for variable in &table[0] {
            assert!(described.contains(&(&**name, &**variable)), "{name}.{variable}");
        }
    }
    // The example's definition leaves nothing unexplained, and tells tables apart.
    assert!(!own("erlaeuterung").contains(&""));
    let about = self::described(&demo, FOLDER)["resources"].as_array().expect("a list").clone();
    let about: BTreeSet<&str> =
        about.iter().map(|it| it["description"].as_str().expect("it is text")).collect();
    assert_eq!(about.len(), tables.len() + 2, "{about:?}");
    let handled = |table: &str, variable: &str| {
        let told = own("tabelle").into_iter().zip(own("variable"));
        let place = told.into_iter().position(|it| it == (table, variable)).expect("it is there");
        (own("quelle")[place], own("umgang")[place])
    };
    assert_eq!(handled("massnahmen", "traeger"), ("register.massnahmen.traeger", "pseudonym"));
    assert_eq!(handled("ziele", "ziel"), ("quartalsbericht.ziele.ziel", "maskiert"));
    assert_eq!(handled("fonds", "budget"), ("register.fonds.budget", "unveraendert"));
    assert_eq!(handled("kennzahlen", "wert"), ("", "abgeleitet"));
    // What was renamed in the definition is told apart by its days.
    assert!(column(&codes, "gueltig_bis").iter().any(|it| !it.is_empty()));
}

#[test]
fn every_code_is_labelled_in_both_languages() {
    for lang in ["de", "en"] {
        let demo = Demo::new();
        demo.prints(&["handover", "--lang", lang], 0);
        let codes = read(&demo.bytes(&format!("{FOLDER}/codebook_werte.csv")));
        let labels = ["code", "bezeichnung_de", "bezeichnung_en"].map(|it| column(&codes, it));
        let labels = (0..codes.len() - 1).map(|row| labels.each_ref().map(|it| it[row]));
        let labels: BTreeSet<[&str; 3]> = labels.collect();
        assert!(labels.iter().flatten().all(|it| !it.is_empty()));
        assert!(labels.contains(&["prozent", "Prozent", "percent"]), "{lang}: {labels:?}");
    }
}

#[test]
fn a_season_of_which_no_return_counts_makes_a_sound_package_that_says_so() {
    let demo = Demo::new();
    let description = |demo: &Demo| -> String {
        demo.prints(&["handover"], 0);
        described(demo, FOLDER)["description"].as_str().expect("it is text").to_owned()
    };
    assert!(!description(&demo).contains("zählt keine Meldung"));
    for quarter in ["2025-Q1", "2025-Q2", "2025-Q3"] {
        for (name, _) in demo.files(&format!("input/{quarter}")) {
            std::fs::remove_file(demo.path(&format!("input/{quarter}{name}"))).expect("there");
        }
    }
    assert!(description(&demo).contains("zählt keine Meldung"));
    let tables = tables(&demo);
    assert!(column(&tables["teilnahme"], "gesamt").iter().all(|it| *it == "(keine Meldung)"));
    assert_eq!(tables["veranstaltungen"].len(), 1);
    demo.prints(&["verify", FOLDER], 0);
}

#[test]
fn the_order_of_rows_tells_nothing_of_the_order_of_the_register() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    for (name, table) in tables(&demo) {
        if table[0].contains(&"massnahme".to_owned()) {
            let is_register =
                ["massnahmen", "antraege", "fristen"].iter().any(|it| name.starts_with(it));
            let quarters = column(&table, "quartal");
            let rows: Vec<_> = quarters.into_iter().zip(column(&table, "massnahme")).collect();
            assert!(rows.is_sorted(), "{name}");
            assert!(rows.len() > 1 || is_register, "{name}");
        }
    }
}

#[test]
fn figures_of_the_package_are_those_that_its_rows_come_to() {
    let demo = Demo::new();
    demo.prints(&["handover"], 0);
    let (tables, (ids, values)) = (tables(&demo), figures(&demo));
    let figure = |id: &str| {
        let place = ids.iter().position(|it| it == id).unwrap_or_else(|| panic!("no {id}"));
        values[place].as_str()
    };
    let of_quarter = |table: &str, quarter: &str| -> Vec<usize> {
        let quarters = column(&tables[table], "quartal");
        (0..quarters.len()).filter(|it| quarters[*it] == quarter).collect()
    };
    assert_eq!(figure("events/count"), of_quarter("veranstaltungen", "3").len().to_string());
    let people = column(&tables["teilnahme"], "gesamt");
    let sum: i64 = of_quarter("teilnahme", "3")
        .into_iter()
        .filter_map(|it| people[it].parse::<i64>().ok())
        .sum();
    assert_eq!(figure("reach/participants"), sum.to_string());
    let topics = column(&tables["themen"], "themen");
    for it in &ids {
        let code = it.strip_prefix("topic/").and_then(|it| it.strip_suffix("/mentions"));
        let Some(code) = code else { continue };
        let rows = of_quarter("themen", "3").into_iter().filter(|it| topics[*it] == code).count();
        assert_eq!(figure(it), rows.to_string(), "{it}");
    }
}

#[test]
fn what_was_spent_is_told_by_fund_where_it_tells_nothing_of_a_single_measure() {
    let told = |funds: &'static [(&'static str, usize)]| {
        let change = move |intake: &mut Intake| {
            let register = &mut intake.season.as_mut().expect("there is a register").register;
            let mut names = funds.iter().flat_map(|it| std::iter::repeat_n(it.0, it.1));
            let spend = ["M-01", "M-02", "M-03", "M-04", "M-05", "M-06", "M-10"];
            for measure in register.measures.values_mut() {
                let is_spending = spend.contains(&measure.id.as_str());
                measure.fund = is_spending.then(|| names.next()).flatten().map(Into::into);
                measure.is_at_risk = !is_spending;
            }
        };
        let mut told = Vec::new();
        with_package(change, |package| {
            let figures = package.tables.iter().find(|it| it.id == "kennzahlen").expect("it is");
            let shown = figures.rows.iter().filter(|row| matches!(row[7], Value::Money(_)));
            let texts = shown.filter_map(|row| match &row[3] {
                Value::Text(id) if id.starts_with("fund/") && id.ends_with("/spent") => {
                    Some(id.clone())
                }
                _ => None,
            });
            told = texts.collect();
        });
        told
    };
    assert_eq!(told(&[("AIF", 4), ("JF", 3)]), ["fund/AIF/spent", "fund/JF/spent"]);
    // Taken away from all, one fund would tell what the two of the other spent.
    assert_eq!(told(&[("AIF", 5), ("JF", 2)]), Vec::<String>::new());
    assert_eq!(told(&[("AIF", 3), ("JF", 2), ("PVO", 2)]), ["fund/AIF/spent"]);
}
