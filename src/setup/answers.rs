//! What somebody answers who sets up a partnership, and how what was typed is understood.

use crate::base::number::{self, Parsed};
use crate::base::{FundId, Lang, Money, Period, text};
use crate::programme::{FormKind, Meaning, Mode, Programme, SettingKey, Unit};

/// Characters that an answer may have.
const TEXT_MAX: usize = 200;

/// A year as it is written.
const YEAR: &str = "2026";

/// A partnership that is to be set up.
#[derive(Debug, Clone)]
pub struct Answers {
    /// Its name.
    pub name: String,
    /// The area that it funds.
    pub region: Option<String>,
    /// What the committee is called.
    pub committee: Option<String>,
    /// The lead office (*federführendes Amt*).
    pub lead_office: String,
    /// The coordination office (*Koordinierungs- und Fachstelle*).
    pub coordination_office: String,
    /// Where organisations ask.
    pub contact: String,
    /// The programme by which it works.
    pub programme: String,
    /// The language of documents and messages.
    pub language: Lang,
    /// The funding year.
    pub year: u16,
    /// How its grant notices let measures account, mostly.
    pub mode: Mode,
    /// The funds with their budgets for the year.
    pub funds: Vec<(FundId, Money)>,
    /// The guiding goals of the local strategy.
    pub goals: Vec<String>,
    /// The settings that differ from the definition.
    pub settings: Vec<LocalSetting>,
}

/// A setting that differs from the definition.
#[derive(Debug, Clone)]
pub struct LocalSetting {
    /// Which.
    pub key: SettingKey,
    /// Its value in its smallest unit: cents for amounts.
    pub value: i64,
    /// Where the value comes from.
    pub source: String,
}

/// Why an answer cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It says nothing.
    Empty,
    /// It has more characters than this.
    TooLong(usize),
    /// It is no amount or no whole number that can be meant; so one is written.
    NoNumber(&'static str),
    /// It can be read as two amounts.
    Unclear([Money; 2]),
    /// It lies outside these years.
    Outside(i64, i64),
    /// It is below zero, or above this amount.
    TooMuch(Money),
    /// It names nothing that there is: all names, and the one that may be meant.
    Unknown(Vec<String>, Option<String>),
    /// Another answer says it already.
    Twice,
    /// The part behind the name is missing; so it is written.
    Incomplete(&'static str),
}

/// Understands what was typed.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The programme that is set up.
    pub programme: &'a Programme,
}

impl Reader<'_> {
    /// Returns a text of one line.
    ///
    /// # Errors
    ///
    /// When it is empty or too long.
    pub fn text(self, typed: &str) -> Result<String, Why> {
        let text = text::clean(typed);
        if text.is_empty() {
            return Err(Why::Empty);
        }
        if text.chars().count() > TEXT_MAX {
            return Err(Why::TooLong(TEXT_MAX));
        }
        Ok(text)
    }

    /// Returns the funding year, within the bounds of the register.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn year(self, typed: &str) -> Result<u16, Why> {
        let register = self.programme.form_of(FormKind::Register);
        let field = register.meaning(Meaning::FundingYear).next().map(|it| register.field(it));
        let bounds = field.and_then(|it| it.min.zip(it.max)).unwrap_or((2000, 2099));
        let year: i64 = text::clean(typed).parse().map_err(|_| Why::NoNumber(YEAR))?;
        if !(bounds.0..=bounds.1).contains(&year) {
            return Err(Why::Outside(bounds.0, bounds.1));
        }
        let year = u16::try_from(year).ok().filter(|it| Period::new(*it, 1).is_some());
        year.ok_or(Why::NoNumber(YEAR))
    }

    /// Returns an amount, in German or English notation.
    ///
    /// # Errors
    ///
    /// When it is none, or could be two.
    pub fn amount(self, typed: &str) -> Result<Money, Why> {
        let cents = match number::parse(typed) {
            Parsed::Hundredths(cents) => cents,
            Parsed::Ambiguous { grouped, is_german_amount: true } => grouped,
            Parsed::Ambiguous { grouped, .. } => {
                return Err(Why::Unclear([grouped, grouped / 1000].map(Money::from_cents)));
            }
            Parsed::TooLarge => return Err(Why::TooMuch(Money::LIMIT)),
            Parsed::TooFine | Parsed::No => return Err(Why::NoNumber("45.000,00")),
        };
        if !(0..=Money::LIMIT.cents()).contains(&cents) {
            return Err(Why::TooMuch(Money::LIMIT));
        }
        Ok(Money::from_cents(cents))
    }

    /// Returns a fund with its budget: `AIF=45.000,00`. The fund is named by its code or its label.
    ///
    /// # Errors
    ///
    /// When there is no such fund, or no amount.
    pub fn fund(self, typed: &str) -> Result<(FundId, Money), Why> {
        let Some((name, budget)) = typed.split_once('=') else {
            return Err(Why::Incomplete("AIF=45000,00"));
        };
        let code = self.programme.lists(Meaning::Fund).find_map(|it| it.named(name));
        let Some(code) = code else {
            let codes: Vec<_> =
                self.programme.lists(Meaning::Fund).flat_map(|it| &it.codes).collect();
            let keys = codes.iter().flat_map(|it| {
                let code = std::iter::once(&*it.code).chain(it.label.keys());
                code.map(move |key| (key, &*it.code))
            });
            let nearest = text::nearest(name, keys).map(str::to_owned);
            return Err(Why::Unknown(
                codes.iter().map(|it| it.code.to_string()).collect(),
                nearest,
            ));
        };
        Ok((code.code.clone(), self.amount(budget)?))
    }

    /// Returns a setting with its source: `measure-max=6000,00; Beschluss vom 22.01.2026`.
    ///
    /// # Errors
    ///
    /// When there is no such setting, or no value, or no source.
    pub fn setting(self, typed: &str) -> Result<LocalSetting, Why> {
        const FORM: Why = Why::Incomplete("return-due-days=14; Rundschreiben 1/2026");
        let (name, rest) = typed.split_once('=').ok_or(FORM)?;
        let name = text::clean(name);
        let Some(key) = SettingKey::named(&name) else {
            let names = SettingKey::names();
            let nearest = text::nearest(&name, names.iter().map(|it| (*it, *it)));
            let known = names.iter().map(ToString::to_string).collect();
            return Err(Why::Unknown(known, nearest.map(str::to_owned)));
        };
        let (value, source) = rest.split_once(';').ok_or(FORM)?;
        let source = self.text(source).map_err(|_| FORM)?;
        let value = match key.unit() {
            Unit::Euro => self.amount(value)?.cents(),
            _ => whole(value)?,
        };
        Ok(LocalSetting { key, value, source })
    }

    /// Returns an accounting mode, named by its code or its label.
    ///
    /// # Errors
    ///
    /// When there is no such mode.
    pub fn mode(self, typed: &str) -> Result<Mode, Why> {
        let mut lists = self.programme.lists(Meaning::AccountingMode);
        let code = lists.find_map(|it| it.named(typed));
        let mode = code.and_then(|it| Mode::of(&it.code)).or_else(|| Mode::of(typed));
        let known = || Mode::ALL.map(|it| it.code().to_owned()).to_vec();
        mode.ok_or_else(|| Why::Unknown(known(), None))
    }
}

/// Returns a whole number of things, days or bytes.
fn whole(typed: &str) -> Result<i64, Why> {
    let number: Option<i64> = text::clean(typed).parse().ok();
    number.filter(|it| *it >= 0).ok_or(Why::NoNumber("14"))
}
