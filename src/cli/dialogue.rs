//! Asks on a terminal for what `init` was not told; each answer is what could have been typed as an option.

use std::io::{self, IsTerminal};

use chrono::Datelike;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Input, Select};

use super::args::InitArgs;
use super::{Error, terminal};
use crate::base::NaiveDate;
use crate::locale::Locale;
use crate::programme::{COMMITTEE, Meaning, Mode, SettingKey};
use crate::setup::{self, Reader, Why};

/// The settings that are asked for, and whether only where measures account by lump sums.
const SETTINGS: [(SettingKey, bool); 4] = [
    (SettingKey::ReturnDueDays, false),
    (SettingKey::MeasureMax, false),
    (SettingKey::LumpSumPerParticipantDay, true),
    (SettingKey::FeePerHourMax, true),
];

/// Returns whether somebody is there who can be asked.
pub(super) fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks whether something is to be done.
pub(super) fn agrees(locale: &Locale, question: &str) -> Result<bool, Error> {
    let choices = ["init-ask-yes", "init-ask-no"].map(|it| locale.text(it));
    let theme = ColorfulTheme::default();
    let select = Select::with_theme(&theme).with_prompt(locale.text(question));
    Ok(select.items(&choices).default(0).interact().map_err(stopped)? == 0)
}

/// A talk with somebody who sets up a partnership.
pub(super) struct Dialogue<'a> {
    reader: Reader<'a>,
    locale: &'a Locale,
    theme: ColorfulTheme,
}

impl<'a> Dialogue<'a> {
    pub(super) fn new(reader: Reader<'a>, locale: &'a Locale) -> Self {
        Self { reader, locale, theme: ColorfulTheme::default() }
    }

    /// Asks for everything that the options leave open.
    pub(super) fn complete(&self, args: &mut InitArgs, today: NaiveDate) -> Result<(), Error> {
        terminal::say(&self.locale.text("init-ask-greeting"));
        let reader = self.reader;
        let text = self.is_text();
        self.demand(&mut args.name, "name", None, text)?;
        self.wish(&mut args.region, "region", text)?;
        let year = today.year().to_string();
        self.demand(&mut args.year, "year", Some(year), |it| reader.year(it).map(drop))?;
        self.demand(&mut args.lead_office, "lead-office", None, text)?;
        self.demand(&mut args.coordination_office, "coordination-office", None, text)?;
        self.demand(&mut args.contact, "contact", None, text)?;
        let usual = reader.programme.name(COMMITTEE, today);
        let usual = usual.map(|it| it.get(self.locale.lang()).to_owned());
        if args.committee.is_none() {
            self.demand(&mut args.committee, "committee", usual.clone(), text)?;
            args.committee = args.committee.take().filter(|it| Some(it) != usual.as_ref());
        }
        self.funds(args, today)?;
        self.goals(args)?;
        let mode = self.mode(args)?;
        self.settings(args, mode)
    }

    /// Asks for the folder in which everything is to lie.
    pub(super) fn folder(&self, proposal: String) -> Result<String, Error> {
        let mut folder = None;
        self.demand(&mut folder, "folder", Some(proposal), self.is_text())?;
        Ok(folder.unwrap_or_default())
    }

    /// Shows how the answers were understood, and asks whether all is to be set up like this.
    pub(super) fn agrees(&self, overview: &str) -> Result<bool, Error> {
        terminal::say(overview);
        agrees(self.locale, "init-ask-agreed")
    }

    fn funds(&self, args: &mut InitArgs, today: NaiveDate) -> Result<(), Error> {
        if !args.funds.is_empty() {
            return Ok(());
        }
        let lang = self.locale.lang();
        for fund in self.reader.programme.lists(Meaning::Fund).flat_map(|it| it.valid_on(today)) {
            let said = [("fund", fund.label.get(lang).into()), ("code", (&*fund.code).into())];
            let question = self.locale.fill("init-ask-fund", &said);
            let budget = self.ask(&question, None, true, |it| self.reader.amount(it).map(drop))?;
            if !budget.is_empty() {
                args.funds.push(format!("{}={budget}", fund.code));
            }
        }
        Ok(())
    }

    fn goals(&self, args: &mut InitArgs) -> Result<(), Error> {
        if !args.goals.is_empty() {
            return Ok(());
        }
        loop {
            let number = i64::try_from(args.goals.len() + 1).unwrap_or(i64::MAX);
            let question = self.locale.fill("init-ask-goal", &[("number", number.into())]);
            let goal = self.ask(&question, None, true, self.is_text())?;
            if goal.is_empty() {
                return Ok(());
            }
            args.goals.push(goal);
        }
    }

    fn mode(&self, args: &mut InitArgs) -> Result<Mode, Error> {
        if let Some(mode) = args.accounting.as_ref().and_then(|it| self.reader.mode(it).ok()) {
            return Ok(mode);
        }
        let label = |it: Mode| {
            let code = self.reader.programme.code_of(Meaning::AccountingMode, it.code());
            code.map_or_else(|| it.to_string(), |it| it.label.get(self.locale.lang()).to_owned())
        };
        let chosen = Mode::ALL[self.choose("init-ask-accounting", &Mode::ALL.map(label))?];
        args.accounting = Some(chosen.code().to_owned());
        Ok(chosen)
    }

    fn settings(&self, args: &mut InitArgs, mode: Mode) -> Result<(), Error> {
        if !args.settings.is_empty() {
            return Ok(());
        }
        let by_lump_sums = mode == Mode::LumpSums;
        for (key, _) in SETTINGS.into_iter().filter(|it| !it.1 || by_lump_sums) {
            let setting = &self.reader.programme.settings[&key];
            let unit = self.locale.text(&format!("setup-unit-{}", key.unit().name()));
            let value = setting.value.map_or_else(
                || self.locale.text("init-ask-none"),
                |it| setup::shown(it, key.unit(), self.locale),
            );
            let said = [
                ("setting", setting.label.get(self.locale.lang()).into()),
                ("unit", unit.as_str().into()),
                ("value", value.as_str().into()),
            ];
            let question = self.locale.fill("init-ask-setting", &said);
            let fits = |it: &str| self.reader.setting(&format!("{}={it}; x", key.name())).map(drop);
            let value = self.ask(&question, None, true, fits)?;
            if value.is_empty() {
                continue;
            }
            let question = self.locale.text("init-ask-source");
            let source = self.ask(&question, None, false, self.is_text())?;
            args.settings.push(format!("{}={value}; {source}", key.name()));
        }
        Ok(())
    }

    /// Returns whether an answer is a text that can be taken.
    fn is_text(&self) -> impl Fn(&str) -> Result<(), Why> + Copy + use<'a> {
        let reader = self.reader;
        move |typed| reader.text(typed).map(drop)
    }

    /// Asks for an answer that must be given, where it is not.
    fn demand(
        &self,
        answer: &mut Option<String>,
        option: &'static str,
        proposal: Option<String>,
        fits: impl Fn(&str) -> Result<(), Why>,
    ) -> Result<(), Error> {
        if answer.is_none() {
            let question = self.locale.text(&format!("init-ask-{option}"));
            *answer = Some(self.ask(&question, proposal, false, fits)?);
        }
        Ok(())
    }

    /// Asks for an answer that may be left out, where it is not given.
    fn wish(
        &self,
        answer: &mut Option<String>,
        option: &'static str,
        fits: impl Fn(&str) -> Result<(), Why>,
    ) -> Result<(), Error> {
        if answer.is_none() {
            let question = self.locale.text(&format!("init-ask-{option}"));
            let typed = self.ask(&question, None, true, fits)?;
            *answer = Some(typed).filter(|it| !it.is_empty());
        }
        Ok(())
    }

    /// Asks until the answer fits, and says each time why it does not.
    fn ask(
        &self,
        question: &str,
        proposal: Option<String>,
        may_be_empty: bool,
        fits: impl Fn(&str) -> Result<(), Why>,
    ) -> Result<String, Error> {
        let mut input = Input::<String>::with_theme(&self.theme)
            .with_prompt(question)
            // Whether it may be empty is settled below, in our words.
            .allow_empty(true)
            .validate_with(|typed: &String| {
                if may_be_empty && typed.trim().is_empty() {
                    return Ok(());
                }
                fits(typed).map_err(|why| terminal::reason(&why, typed, self.locale))
            });
        if let Some(proposal) = proposal {
            input = input.default(proposal);
        }
        Ok(input.interact_text().map_err(stopped)?.trim().to_owned())
    }

    fn choose(&self, key: &str, choices: &[String]) -> Result<usize, Error> {
        let select = Select::with_theme(&self.theme).with_prompt(self.locale.text(key));
        select.items(choices).default(0).interact().map_err(stopped)
    }
}

/// Returns that somebody stopped the dialogue, or what else ended it.
fn stopped(error: dialoguer::Error) -> Error {
    let dialoguer::Error::IO(error) = error;
    if error.kind() == io::ErrorKind::Interrupted { Error::Stopped } else { error.into() }
}
