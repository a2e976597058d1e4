//! Writes numbers, amounts and days the way readers of a language expect.

use chrono::Datelike;

use super::{Lang, Locale};
use crate::base::{Hundredths, Money, NaiveDate, Period};
use crate::finding::Arg;

/// Keeps a number and its unit on one line.
const NO_BREAK: char = '\u{a0}';
const MINUS: char = '−';

impl Locale {
    /// Returns an amount with cents: `1.234,56 €`, `€1,234.56`.
    #[must_use]
    pub fn money(&self, amount: Money) -> String {
        let cents = amount.cents().unsigned_abs();
        let digits = format!("{}{}{:02}", self.grouped(cents / 100), self.point(), cents % 100);
        signed(amount.is_negative(), &self.euro(&digits))
    }

    /// Returns an amount rounded to whole euros, half away from zero: `1.235 €`.
    #[must_use]
    pub fn euros(&self, amount: Money) -> String {
        let whole = (amount.cents().unsigned_abs() + 50) / 100;
        signed(amount.is_negative() && whole > 0, &self.euro(&self.grouped(whole)))
    }

    /// Returns a whole number: `1.234`, `1,234`.
    #[must_use]
    pub fn count(&self, count: i64) -> String {
        whole(count, self.lang())
    }

    /// Returns a number with the decimal places it has: `7,5`.
    #[must_use]
    pub fn number(&self, number: Hundredths) -> String {
        let size = number.get().unsigned_abs();
        let places = format!("{:02}", size % 100);
        let places = places.trim_end_matches('0');
        let point = if places.is_empty() { String::new() } else { self.point().to_string() };
        let digits = format!("{}{point}{places}", self.grouped(size / 100));
        signed(number.get() < 0, &digits)
    }

    /// Returns a share in whole percent: `98 %`, `98%`.
    #[must_use]
    pub fn percent(&self, percent: i64) -> String {
        match self.lang() {
            Lang::De => format!("{}{NO_BREAK}%", self.count(percent)),
            Lang::En => format!("{}%", self.count(percent)),
        }
    }

    /// Returns a day: `12.03.2025`, `12 March 2025`.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        match self.lang() {
            Lang::De => day.format("%d.%m.%Y").to_string(),
            Lang::En => {
                let month = [
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ][day.month0() as usize];
                format!("{}{NO_BREAK}{month} {}", day.day(), day.year())
            }
        }
    }

    /// Returns the days from one to another: `01.07.–30.09.2025`.
    #[must_use]
    pub fn days(&self, from: NaiveDate, until: NaiveDate) -> String {
        match self.lang() {
            Lang::De if from.year() == until.year() => {
                format!("{}–{}", from.format("%d.%m."), self.date(until))
            }
            Lang::De => format!("{}–{}", self.date(from), self.date(until)),
            Lang::En => format!("{} – {}", self.date(from), self.date(until)),
        }
    }

    /// Returns a period in words: `3. Quartal 2025`, `3rd quarter of 2025`.
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        let (quarter, year) = (period.quarter(), period.year());
        match self.lang() {
            Lang::De => format!("{quarter}.{NO_BREAK}Quartal {year}"),
            Lang::En => {
                let ending = ["st", "nd", "rd", "th"][usize::from(quarter) - 1];
                format!("{quarter}{ending} quarter of {year}")
            }
        }
    }

    /// Returns texts as an enumeration: `a, b und c`.
    #[must_use]
    pub fn enumeration(&self, items: &[String]) -> String {
        let and = match self.lang() {
            Lang::De => " und ",
            Lang::En => " and ",
        };
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => format!("{}{and}{last}", most.join(", ")),
        }
    }

    /// Returns an argument of a message as text.
    #[must_use]
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => crate::base::text::shortened(text, 400),
            Arg::Label(label) => label.get(self.lang()).to_owned(),
            Arg::Money(amount) => self.money(*amount),
            Arg::Number(number) => self.number(*number),
            Arg::Date(day) => self.date(*day),
            Arg::Count(count) => self.count(*count),
            Arg::Cells(cells) => cells.to_string(),
            Arg::Column(letters) => letters.clone(),
            Arg::Period(period) => self.period(*period),
            Arg::Labels(labels) => {
                let quoted = |it: &crate::base::Label| self.quoted(it.get(self.lang()));
                self.enumeration(&labels.iter().map(quoted).collect::<Vec<_>>())
            }
            Arg::Periods(periods) => {
                let named = periods.iter().map(|it| self.period(*it));
                self.enumeration(&named.collect::<Vec<_>>())
            }
        }
    }

    /// Returns a text in quotation marks.
    #[must_use]
    pub fn quoted(&self, text: &str) -> String {
        match self.lang() {
            Lang::De => format!("„{text}“"),
            Lang::En => format!("“{text}”"),
        }
    }

    fn point(&self) -> char {
        match self.lang() {
            Lang::De => ',',
            Lang::En => '.',
        }
    }

    fn grouped(&self, number: u64) -> String {
        grouped(number, self.lang())
    }

    fn euro(&self, digits: &str) -> String {
        match self.lang() {
            Lang::De => format!("{digits}{NO_BREAK}€"),
            Lang::En => format!("€{digits}"),
        }
    }
}

/// Returns a whole number with its thousands in groups.
pub(super) fn whole(number: i64, lang: Lang) -> String {
    signed(number < 0, &grouped(number.unsigned_abs(), lang))
}

fn grouped(number: u64, lang: Lang) -> String {
    let separator = match lang {
        Lang::De => '.',
        Lang::En => ',',
    };
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

fn signed(negative: bool, digits: &str) -> String {
    if negative { format!("{MINUS}{digits}") } else { digits.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Hundredths, Lang, Locale, Money, Period};

    fn locale(lang: Lang) -> Locale {
        Locale::new(lang, &[]).expect("an empty catalogue is sound")
    }

    #[test]
    fn german_readers_get_german_figures() {
        let de = locale(Lang::De);
        assert_eq!(de.money(Money::from_cents(123_456_789)), "1.234.567,89\u{a0}€");
        assert_eq!(de.money(Money::from_cents(-5)), "−0,05\u{a0}€");
        assert_eq!(de.euros(Money::from_cents(-49)), "0\u{a0}€");
        assert_eq!(de.number(Hundredths::new(750)), "7,5");
        assert_eq!(de.period(Period::new(2025, 3).expect("a quarter")), "3.\u{a0}Quartal 2025");
    }

    #[test]
    fn english_readers_get_english_figures() {
        let en = locale(Lang::En);
        assert_eq!(en.money(Money::from_cents(123_456)), "€1,234.56");
        assert_eq!(en.percent(98), "98%");
        assert_eq!(en.period(Period::new(2025, 2).expect("a quarter")), "2nd quarter of 2025");
    }
}
