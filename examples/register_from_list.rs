//! Brings a list of measures, as partnerships publish them, into registers.
//!
//! ```text
//! cargo run --release --no-default-features --example register_from_list -- LIST.csv OUTDIR [--granted]
//! masswerk run --workspace OUTDIR/<partnership>-<year>
//! ```
//!
//! The list has the columns `pfd`, `year`, `title`, `traeger`, `amount_eur`, `fund`, `description` and
//! `url`. There is a workspace for every partnership and year, with an empty folder for the year's last
//! quarter, so that `run` has something to run on. Titles and organisations come over letter for
//! letter. Nothing is invented: an amount is written where the list has one, a fund where its name is
//! that of a code, and everything else stays blank for the program to report. So does the status, unless
//! `--granted` says that the list is one of granted measures; only of those the program asks for amounts
//! and notices. Measures without a year come into a workspace of their own, in which the
//! year is blank. `OUTDIR` must be empty and should lie outside the repository: what is in it are real
//! organisations.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use masswerk::base::{Lang, MeasureId, Money, NaiveDate};
use masswerk::finding::Findings;
use masswerk::form::{Entries, Entry, Identity, layout};
use masswerk::locale::Locale;
use masswerk::programme::{self, FormKind, Programme, Value};
use masswerk::render::form::{FormRequest, write};
use masswerk::source::Templates;
use masswerk::span::Files;
use serde::Deserialize;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The programme whose register is written.
const PROGRAMME: &str = "demokratie-leben";
/// The year of the folder where the list gives none.
const NO_YEAR: i32 = 2025;

/// A line of the list.
#[derive(Debug, Deserialize)]
struct Line {
    pfd: String,
    year: String,
    title: String,
    traeger: String,
    amount_eur: String,
    fund: String,
    #[serde(rename = "description")]
    _description: String,
    #[serde(rename = "url")]
    _url: String,
}

#[expect(clippy::print_stdout, reason = "an example speaks for itself")]
fn main() -> Result<()> {
    let (flags, paths): (Vec<PathBuf>, Vec<PathBuf>) = std::env::args_os()
        .skip(1)
        .map(PathBuf::from)
        .partition(|it| it.as_os_str() == "--granted");
    let [list, out] = &paths[..] else {
        return Err("two arguments are needed: LIST.csv OUTDIR [--granted]".into());
    };
    if out.exists() && fs::read_dir(out)?.next().is_some() {
        return Err(format!("{} is not empty; nothing is ever written over", out.display()).into());
    }
    let mut workspaces: BTreeMap<(String, String), Vec<Line>> = BTreeMap::new();
    for line in csv::Reader::from_path(list)?.into_deserialize() {
        let line: Line = line?;
        workspaces.entry((line.pfd.clone(), line.year.clone())).or_default().push(line);
    }
    let writer = Writer::load(!flags.is_empty())?;
    for ((partnership, year), lines) in &workspaces {
        let shown = if year.is_empty() { "ohne-jahr" } else { year };
        let folder = out.join(format!("{}-{shown}", slug(partnership)));
        writer.workspace(&folder, partnership, year, lines)?;
        println!("{}: {} measures", folder.display(), lines.len());
    }
    Ok(())
}

/// Writes registers.
struct Writer {
    programme: Programme,
    locale: Locale,
    /// Whether whoever runs this says that all measures of the list were granted.
    is_granted: bool,
}

impl Writer {
    fn load(is_granted: bool) -> Result<Self> {
        let templates = Templates::built_in();
        let mut files = Files::default();
        let programme =
            programme::load(PROGRAMME, &templates, &mut files, &mut Findings::default());
        let programme = programme.ok_or("the built-in definition has faults")?;
        Ok(Self {
            programme,
            locale: Locale::new(Lang::De, &templates.catalogues(Lang::De))?,
            is_granted,
        })
    }

    fn workspace(
        &self,
        folder: &Path,
        partnership: &str,
        year: &str,
        lines: &[Line],
    ) -> Result<()> {
        let number: i32 = if year.is_empty() { NO_YEAR } else { year.parse()? };
        let last = NaiveDate::from_ymd_opt(number, 12, 31).ok_or("no such year")?;
        fs::create_dir_all(folder.join(format!("input/{number}-Q4")))?;
        put(&folder.join("masswerk.toml"), settings(partnership, last).as_bytes())?;
        put(&folder.join("input/register.xlsx"), &self.register(partnership, year, last, lines)?)
    }

    fn register(
        &self,
        partnership: &str,
        year: &str,
        last: NaiveDate,
        lines: &[Line],
    ) -> Result<Vec<u8>> {
        let programme = &self.programme;
        let form = programme.form_of(FormKind::Register);
        let mut entries = Entries::default();
        for (row, line) in (0..).zip(lines) {
            let mut set = |field: &str, value: Value| -> Result<()> {
                let path = form.path(&format!("massnahmen.{field}"));
                let path = path.ok_or_else(|| format!("the register has no field {field}"))?;
                entries.set(path, row, Entry::Value(value));
                Ok(())
            };
            let id = MeasureId::parse(&format!("M-{:02}", row + 1)).ok_or("a number is text")?;
            set("id", Value::Measure(id))?;
            for (field, text) in [("titel", &line.title), ("traeger", &line.traeger)] {
                if !text.is_empty() {
                    set(field, Value::Text(text.clone()))?;
                }
            }
            let funds = &programme.list("fonds").codes;
            if let Some(code) = funds.iter().find(|it| it.label.get(Lang::De) == line.fund) {
                set("fonds", Value::Code(code.code.clone()))?;
            }
            if !year.is_empty() {
                set("jahr", Value::Count(year.parse()?))?;
            }
            if self.is_granted {
                set("status", Value::Code("bewilligt".into()))?;
            }
            if !line.amount_eur.is_empty() {
                set("bewilligt", Value::Money(cents(&line.amount_eur)?))?;
            }
        }
        let identity = Identity::of(programme, form, Lang::De, None, None, None);
        Ok(write(&FormRequest {
            programme,
            form,
            layout: &layout(programme, form, None, last),
            identity: &identity,
            entries: &entries,
            day: last,
            locale: &self.locale,
            partnership,
            contact: "",
        })?)
    }
}

/// Reads an amount such as `2400.00`.
fn cents(text: &str) -> Result<Money> {
    let (euros, cents) = text.split_once('.').unwrap_or((text, "00"));
    if cents.len() != 2 {
        return Err(format!("{text} is no amount such as 2400.00").into());
    }
    Ok(Money::from_cents(euros.parse::<i64>()? * 100 + cents.parse::<i64>()?))
}

fn settings(partnership: &str, last: NaiveDate) -> String {
    let name = toml::Value::from(partnership).to_string();
    format!(
        "# Aus einer veröffentlichten Liste; wer bewilligt und koordiniert, steht dort nicht.\n\n\
         [partnership]\nname = {name}\nlead-office = \"\"\ncoordination-office = \"\"\ncontact = \"\"\n\
         programme = \"{PROGRAMME}\"\nlanguage = \"de\"\nas-of = {last}\n"
    )
}

/// Returns a name as part of a path.
fn slug(text: &str) -> String {
    let safe = |it: char| if it.is_alphanumeric() { it.to_ascii_lowercase() } else { '-' };
    let plain: String = text.chars().map(safe).collect();
    plain.split('-').filter(|it| !it.is_empty()).collect::<Vec<_>>().join("-")
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    Ok(fs::File::create(path)?.write_all(bytes)?)
}
