//! What matters most, in a few sentences made of the figures.

use super::Progress;
use crate::base::Money;
use crate::dataset::Plan;
use crate::finding::Arg;
use crate::programme::Meaning;
use crate::report::block::{Block, Notice, Tone};
use crate::report::tied_out;

impl Progress<'_> {
    pub(super) fn highlights(&self) -> Block {
        let items = [
            Some(self.money()),
            Some(self.course()),
            self.people_to_date(),
            self.goals_reached(),
            self.to_be_decided(),
            tied_out(self.sources.data, self.sources.locale),
        ];
        Block::Notice(Notice {
            tone: Tone::Neutral,
            lead: self.words.text("report-highlights"),
            text: String::new(),
            items: items.into_iter().flatten().collect(),
        })
    }

    /// What of the budgets is awarded, spent and left, and what was drawn and lies idle.
    fn money(&self) -> String {
        let locale = self.sources.locale;
        let data = self.sources.data;
        let sum = &data.fund_totals;
        let euros = |it: Money| Arg::Text(locale.euros(it));
        let mut args = vec![
            ("awarded", euros(sum.awarded)),
            ("spent", euros(sum.spent.unwrap_or_default())),
            ("reported", if sum.spent.is_some() { "yes" } else { "no" }.into()),
        ];
        let key = match (sum.budget, sum.free) {
            (Some(budget), Some(free)) if free.is_negative() => {
                args.extend([("budget", euros(budget)), ("over", euros(-free))]);
                "report-highlight-over-budget"
            }
            (Some(budget), Some(free)) => {
                args.extend([("budget", euros(budget)), ("free", euros(free))]);
                "report-highlight-budget"
            }
            _ => "report-highlight-awarded",
        };
        let mut sentences = vec![self.words.fill(key, &args)];
        if sum.spent.is_some() && data.bridge.drawn_unspent > Money::ZERO {
            let incomplete = data.bridge.drawn_incomplete;
            let key = if incomplete > Money::ZERO { "yes" } else { "no" };
            let args = [
                ("amount", euros(data.bridge.drawn_unspent)),
                ("incomplete", euros(incomplete)),
                ("lacking", key.into()),
            ];
            sentences.push(self.words.fill("report-highlight-drawn", &args));
        }
        sentences.join(" ")
    }

    /// How many measures began, ended and run.
    fn course(&self) -> String {
        let course = &self.sources.data.course;
        let args = [
            ("begun", course.begun.into()),
            ("ended", course.ended.into()),
            ("running", course.running.into()),
        ];
        self.words.fill("report-highlight-course", &args)
    }

    /// How many people the returns since January name, beside the plan of the granted measures.
    fn people_to_date(&self) -> Option<String> {
        let data = self.sources.data;
        let head = &data.measure_totals.participants_to_date;
        let coverage = &data.coverage;
        let (included, expected) = (coverage.included_to_date, coverage.expected_to_date);
        let lacking = self.people_lacking(head, included, expected).join("; ");
        let of = if lacking.is_empty() { lacking } else { format!(" ({lacking})") };
        let mut args = vec![("people", Arg::Count(head.counted.value)), ("of", Arg::Text(of))];
        let mut key = "report-highlight-people";
        if let Some(Plan { people, measures, of }) = data.course.planned {
            // Of how many is said only where it is not all.
            let known = if measures < of { measures } else { 0 };
            args.push(("planned", Arg::Count(people)));
            args.extend([("known", known.into()), ("granted", of.into())]);
            key = "report-highlight-people-planned";
        }
        (head.returns > 0).then(|| self.words.fill(key, &args))
    }

    /// How many goals have been reached, by what the returns say.
    fn goals_reached(&self) -> Option<String> {
        let goals = self.sources.programme.counted_by(Meaning::GoalAttainment)?;
        let figures = self.sources.disclosure().figures_of(goals);
        let said: Vec<String> = figures
            .filter_map(|it| {
                let count = it.figure.smallest().filter(|it| *it > 0)?;
                Some(format!("{count} {}", self.words.code_of(goals, it)))
            })
            .collect();
        let goals = self.sources.locale.enumeration(&said);
        (!said.is_empty())
            .then(|| self.words.fill("report-highlight-goals", &[("goals", Arg::Text(goals))]))
    }

    /// How many applications wait for a decision, and for how much.
    fn to_be_decided(&self) -> Option<String> {
        let course = &self.sources.data.course;
        let count = ("applications", course.open.into());
        let sentence = match course.open_requested {
            Some(amount) => {
                let amount = Arg::Text(self.sources.locale.euros(amount));
                self.words.fill("report-highlight-open", &[count, ("amount", amount)])
            }
            None => self.words.fill("report-highlight-open-unknown", &[count]),
        };
        (course.open > 0).then_some(sentence)
    }
}
