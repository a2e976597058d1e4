//! Every total in PDF and workbook against a recomputation that shares no code with the program.
//!
//! It opens the files that count (named by `run.json`) with bare libraries, finds columns by their
//! heads, and adds up cells. Nothing of `masswerk` is used here on purpose.

pub(crate) mod plain;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::demo::Demo;
use plain::{Book, cents};

/// Kinds of income, all of which but the first are own or third-party funds.
const INCOME: [&str; 10] = [
    "Zuwendung der Partnerschaft",
    "Eigenmittel",
    "Eigenleistung",
    "Teilnahmebeiträge",
    "Verkaufserlöse",
    "Spenden",
    "Mittel der Kommune",
    "Mittel des Landes",
    "Mittel der EU",
    "Andere Bundesmittel",
];

/// The same in the English form.
const INCOME_EN: &str = "templates/programmes/demokratie-leben/codes/einnahmearten.csv";

/// The measure of the demo season whose people are exposed to threats.
const PROTECTED: &str = "M-14";

/// What one return says.
#[derive(Default)]
struct Said {
    vouchers: i64,
    lump_sums: i64,
    above_limits: i64,
    other_income: i64,
    participants: Option<i64>,
    by_age: BTreeMap<String, i64>,
    topics: BTreeSet<String>,
}

/// What the returns that count say of a measure.
#[derive(Default, Clone, Copy)]
struct Claimed {
    vouchers: i64,
    days_and_fees: i64,
    above_limits: i64,
    other_income: i64,
}

impl Claimed {
    /// What other funds leave open.
    fn open(&self) -> i64 {
        (self.vouchers + self.days_and_fees - self.other_income).max(0)
    }

    /// What of that a grant pays.
    fn grant(&self, awarded: i64) -> i64 {
        (self.open() - self.above_limits).clamp(0, awarded)
    }
}

/// What the register says of a measure.
#[derive(Default, Clone)]
struct Granted {
    fund: String,
    awarded: i64,
    drawn: i64,
}

/// English labels of codes and their German twins, from the code lists as plain files.
fn german_labels() -> BTreeMap<String, String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut labels = BTreeMap::new();
    for list in ["einnahmearten", "kostenarten", "altersgruppen", "themen"] {
        let path = root.join(INCOME_EN).with_file_name(format!("{list}.csv"));
        let mut reader = csv::Reader::from_path(path).expect("the list is there");
        for row in reader.records() {
            let row = row.expect("the list is sound");
            labels.insert(row[2].to_owned(), row[1].to_owned());
            labels.insert(row[1].to_owned(), row[1].to_owned());
        }
    }
    labels
}

fn said(book: &Book) -> Said {
    let labels = german_labels();
    let german =
        |text: &str| labels.get(text).cloned().unwrap_or_else(|| panic!("no code: {text}"));
    let mut said = Said::default();
    if let Some(rows) = book.table(&["Beleg-Nr.", "Voucher no."]) {
        for row in rows {
            let kind =
                german(&row.text(&["Ausgaben- oder Einnahmeart", "Kind of expense or income"]));
            let amount = row.cents(&["Betrag", "Amount"]);
            match INCOME.iter().position(|it| kind.starts_with(it)) {
                None => said.vouchers += amount,
                Some(0) => {}
                Some(_) => said.other_income += amount,
            }
        }
    }
    if let Some(rows) = book.table(&["Nummer der Liste"]) {
        // 40 euros for each participant on each day.
        said.lump_sums +=
            rows.iter().map(|row| row.count(&["Teilnehmende auf der Liste"]) * 4_000).sum::<i64>();
    }
    if let Some(rows) = book.table(&["Satz je Stunde oder Tag"]) {
        for row in rows {
            let amount = row.cents(&["Betrag", "Amount"]);
            said.lump_sums += amount;
            // An hour is 72 euros at most, a day 540, and six hours are a day; hundredths of hours.
            let quantity = row.cents(&["Stunden oder Tage"]);
            let limit = match row.text(&["Stunde oder Tag"]).as_str() {
                "Stunde" if quantity < 600 => quantity * 7_200 / 100,
                "Stunde" => 54_000,
                _ => quantity * 54_000 / 100,
            };
            said.above_limits += (amount - limit).max(0);
        }
    }
    said.participants = book.answer(&["Zahl der Teilnehmenden", "Number of participants"]);
    for (label, value) in book.matrix(&["Nach Alter", "By age"]) {
        *said.by_age.entry(german(&label)).or_default() += value;
    }
    for label in book.ticks(&["Themen", "Topics"]) {
        said.topics.insert(german(&label));
    }
    said
}

fn register(book: &Book, until: &str) -> BTreeMap<String, Granted> {
    let mut measures: BTreeMap<String, Granted> = BTreeMap::new();
    for row in book.table(&["Titel der Maßnahme"]).expect("the register has measures") {
        let granted = Granted { fund: row.text(&["Fonds"]), ..Granted::default() };
        measures.insert(row.text(&["Maßnahme"]), granted);
    }
    let notices = book.table(&["Aktenzeichen"]).expect("the register has notices");
    let replaced: BTreeSet<String> = notices
        .iter()
        .map(|it| it.text(&["Ersetzt Bescheid"]))
        .filter(|it| !it.is_empty())
        .collect();
    for row in notices.iter().filter(|it| !replaced.contains(&it.text(&["Aktenzeichen"]))) {
        measures.entry(row.text(&["Maßnahme"])).or_default().awarded += row.cents(&["Betrag"]);
    }
    for row in book.table(&["Ausgezahlt am"]).expect("the register has drawdowns") {
        let paid = row.day(&["Ausgezahlt am"]);
        if paid.is_some_and(|it| it.as_str() <= until) {
            measures.entry(row.text(&["Maßnahme"])).or_default().drawn += row.cents(&["Betrag"]);
        }
    }
    measures
}

/// The measures of which a return is owed that does not count.
fn incomplete(decisions: &[Json]) -> BTreeSet<String> {
    let open = decisions.iter().filter(|it| it["counted"].is_null());
    open.filter_map(|it| Some(it["measure"].as_str()?.to_owned())).collect()
}

/// Looks at the two tables by which expenses become what the grants pay, and at what is left of them.
fn assert_bridge(
    book: &Book,
    spent: &BTreeMap<String, Claimed>,
    register: &BTreeMap<String, Granted>,
    incomplete: &BTreeSet<String>,
    budget: i64,
) {
    let grant = |id: &str| spent.get(id).map_or(0, |it| it.grant(register[id].awarded));
    let all =
        |of: &dyn Fn(&str, &Claimed) -> i64| spent.iter().map(|(id, it)| of(id, it)).sum::<i64>();
    let drawn = |id: &str| register[id].drawn;
    let bridge = [
        ("Ausgaben laut Beleglisten", all(&|_, it| it.vouchers)),
        ("dazu Pauschalen für Teilnahmetage und Honorare", all(&|_, it| it.days_and_fees)),
        ("ab: Eigen- und Drittmittel", all(&|_, it| it.open() - it.vouchers - it.days_and_fees)),
        (
            "ab: was über die Zuwendung oder ihre Sätze hinausgeht",
            all(&|id, it| grant(id) - it.open()),
        ),
        ("verausgabt aus Zuwendungen", all(&|id, _| grant(id))),
    ];
    let bridge = bridge.map(|(label, amount)| (label.to_owned(), amount));
    assert_eq!(bridge[..4].iter().map(|it| it.1).sum::<i64>(), bridge[4].1, "the bridge holds");
    assert_eq!(book.amounts(&["Von den Ausgaben zu den Zuwendungen"]), bridge);
    let awarded = register.values().map(|it| it.awarded).sum::<i64>();
    let of_all = |of: &dyn Fn(&str) -> i64| register.keys().map(|id| of(id)).sum::<i64>();
    let unspent = |id: &str| (drawn(id) - grant(id)).max(0);
    let balance = [
        ("abgerufen und ausgezahlt", of_all(&drawn)),
        ("abgerufen, nicht als verausgabt gemeldet", of_all(&unspent)),
        (
            "davon bei Maßnahmen, deren Meldungen unvollständig sind",
            of_all(&|id| if incomplete.contains(id) { unspent(id) } else { 0 }),
        ),
        ("verausgabt, noch nicht abgerufen", of_all(&|id| (grant(id) - drawn(id)).max(0))),
        ("bewilligt, nicht als verausgabt gemeldet", awarded - of_all(&grant)),
        ("frei, also noch nicht bewilligt", budget - awarded),
    ];
    let balance = balance.map(|(label, amount)| (label.to_owned(), amount));
    assert_eq!(book.amounts(&["Stand der Zuwendungen"]), balance);
}

#[test]
fn every_total_is_the_sum_of_its_cells() {
    let demo = Demo::new();
    demo.prints(&["run"], 0);
    let record: Json =
        serde_json::from_slice(&demo.bytes("output/2025-Q3/run.json")).expect("it is JSON");
    let register = register(&Book::open(&[demo.path("input/register.xlsx")]), "2025-09-30");

    let mut spent: BTreeMap<String, Claimed> = BTreeMap::new();
    let mut participants = BTreeMap::<String, i64>::new();
    let (mut by_age, mut open_by_age) =
        (BTreeMap::<String, i64>::new(), BTreeMap::<String, i64>::new());
    let mut topics = BTreeMap::<String, i64>::new();
    let mut included = 0;
    let decisions = record["returns"].as_array().expect("decisions are listed");
    for it in decisions.iter().filter(|it| it["office"] == false) {
        let Some(counted) = it["counted"].as_str() else { continue };
        let said = said(&Book::open(&demo.parts_of(counted)));
        let measure = it["measure"].as_str().expect("a decision names its measure");
        let sums = spent.entry(measure.to_owned()).or_default();
        sums.vouchers += said.vouchers;
        sums.days_and_fees += said.lump_sums;
        sums.above_limits += said.above_limits;
        sums.other_income += said.other_income;
        let period = it["period"].as_str().expect("a decision names its period");
        *participants.entry(period.to_owned()).or_default() += said.participants.unwrap_or(0);
        if period == "2025-Q3" {
            included += 1;
            for (band, people) in said.by_age {
                // Outside the office, ages are of open measures alone.
                if measure != PROTECTED {
                    *open_by_age.entry(band.clone()).or_default() += people;
                }
                *by_age.entry(band).or_default() += people;
            }
            for topic in said.topics {
                *topics.entry(topic).or_default() += 1;
            }
        }
    }
    let grant =
        |measure: &str| spent.get(measure).map_or(0, |it| it.grant(register[measure].awarded));
    let mut funds: BTreeMap<String, (i64, i64, i64)> = BTreeMap::new();
    for (measure, granted) in &register {
        let sums = funds.entry(granted.fund.clone()).or_default();
        sums.0 += granted.awarded;
        sums.1 += granted.drawn;
        sums.2 += grant(measure);
    }

    // The workbook, read back cell by cell.
    let book = Book::open(&[demo.path("output/2025-Q3/Auswertung_2025-Q3.xlsx")]);
    let rows = book.table(&["frei"]).expect("the workbook has the funds");
    assert_eq!(rows.len(), funds.len() + 1, "the funds and their total");
    for row in &rows {
        let name = row.text(&["Fonds"]);
        let expected = funds.get(&name).copied().unwrap_or_else(|| {
            assert_eq!(name, "Summe");
            funds.values().fold((0, 0, 0), |a, b| (a.0 + b.0, a.1 + b.1, a.2 + b.2))
        });
        let shown =
            (row.cents(&["bewilligt"]), row.cents(&["abgerufen"]), row.cents(&["verausgabt"]));
        assert_eq!(shown, expected, "{name}");
        assert_eq!(row.cents(&["frei"]), row.cents(&["Budget"]) - expected.0, "{name}");
    }
    let measures = book.table(&["TN im Quartal"]).expect("the workbook has the measures");
    assert_eq!(measures.len(), register.len() + 1, "the measures and their total");
    for row in &measures {
        let id = row.text(&["Nr."]);
        if let Some(granted) = register.get(&id) {
            assert_eq!(row.cents(&["bewilligt"]), granted.awarded, "{id}");
            assert_eq!(row.cents(&["verausgabt"]), grant(&id), "{id}");
            let sums = spent.get(&id).copied().unwrap_or_default();
            assert_eq!(row.cents(&["Ausgaben"]), sums.vouchers + sums.days_and_fees, "{id}");
            assert_eq!(row.cents(&["nicht gedeckt"]), sums.open() - grant(&id), "{id}");
        }
    }
    let budget = rows.last().expect("a total").cents(&["Budget"]);
    assert_bridge(&book, &spent, &register, &incomplete(decisions), budget);
    let total = measures.last().expect("there are measures");
    assert_eq!(total.count(&["TN im Quartal"]), participants["2025-Q3"]);
    assert_eq!(total.count(&["TN seit Jahresbeginn"]), participants.values().sum::<i64>());
    let bands = book.matrix(&["Teilnehmende nach Alter im 3. Quartal 2025"]);
    assert!(!bands.is_empty(), "the workbook has people by age");
    for (band, people) in bands {
        assert_eq!(Some(&people), by_age.get(&band).or(Some(&by_age.values().sum())), "{band}");
    }
    let of_topics = book.matrix(&["Maßnahmen nach Thema im 3. Quartal 2025"]);
    assert!(!of_topics.is_empty(), "the workbook has topics");
    for (topic, count) in of_topics {
        let ticked = topics.get(&topic).copied();
        let sum = (topic == "Summe").then(|| topics.values().sum());
        assert_eq!(count, ticked.or(sum).unwrap_or(0), "{topic}");
    }
    assert_eq!(record["included"], included);

    if cfg!(feature = "pdf") {
        let expected = record["expected"].as_i64().expect("a number");
        let returns = format!("{included} von {expected} Meldungen");
        assert_pages(&demo, &returns, funds.into_values(), open_by_age.into_values());
    }
}

/// The report says the same.
fn assert_pages(
    demo: &Demo,
    returns: &str,
    funds: impl Iterator<Item = (i64, i64, i64)>,
    by_age: impl Iterator<Item = i64>,
) {
    let text = plain::pdf_text(&demo.bytes("output/2025-Q3/Sachstandsbericht_2025-Q3.pdf"));
    assert!(text.contains(returns), "{text}");
    for word in ["Maßnahmen", "Träger", "Übertrag", "für Demokratie"] {
        assert!(text.contains(word), "{word}\n{text}");
    }
    let mut sums = [0; 3];
    for (awarded, drawn, spent) in funds {
        let of_fund = [awarded, drawn, spent];
        for (sum, of_fund) in sums.iter_mut().zip(of_fund) {
            *sum += of_fund;
            assert!(text.contains(&cents(of_fund)), "{}\n{text}", cents(of_fund));
        }
    }
    for sum in sums {
        assert!(text.contains(&cents(sum)), "{}\n{text}", cents(sum));
    }
    for people in by_age {
        assert!(text.contains(&people.to_string()), "{people}");
    }
}
