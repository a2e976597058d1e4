//! Decides which of several returns of one sender for one period counts.
//!
//! In this order: the number of the return, the day as of which the sender speaks, the day on which
//! the office first saw it. Never the times or names of files.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::faults::{ORDER_UNCLEAR, SENT_TWICE};
use super::{Register, Return, Sender, Standing, Standings};
use crate::base::Period;
use crate::finding::{Finding, Findings, Meta};
use crate::span::{Files, Span};

/// Returns where every sender stands for every period up to `last`, the year's first quarter
/// onwards.
pub fn decide(
    register: &Register,
    returns: &[Return],
    last: Period,
    files: &Files,
    out: &mut Findings,
) -> Standings {
    let mut sent: BTreeMap<(Sender, Period), Vec<usize>> = BTreeMap::new();
    for (index, it) in returns.iter().enumerate() {
        sent.entry((it.sender.clone(), it.period)).or_default().push(index);
    }
    for measure in register.measures.values() {
        for period in last.year_to_date().filter(|it| measure.owes(*it)) {
            sent.entry((Sender::Measure(measure.id.clone()), period)).or_default();
        }
    }
    out.looked(&ORDER_UNCLEAR, sent.len());
    out.looked(&SENT_TWICE, returns.len());
    sent.into_iter()
        .map(|(key, candidates)| {
            let distinct = without_twins(returns, candidates, files, out);
            let standing = standing(returns, distinct);
            if let Standing::Unclear(rivals) = &standing {
                for (index, it) in rivals.iter().enumerate() {
                    let other = &returns[rivals[usize::from(index == 0)]];
                    out.push(unclear(&returns[*it], files.path(other.submission.file)));
                }
            }
            (key, standing)
        })
        .collect()
}

fn unclear(it: &Return, other: &str) -> Finding {
    let finding = reported(it, &ORDER_UNCLEAR).with("other", other);
    match &it.sender {
        Sender::Measure(id) => finding.with("sender", "measure").with("measure", id),
        Sender::Office => finding.with("sender", "office"),
    }
}

fn reported(it: &Return, meta: &'static Meta) -> Finding {
    it.submission.finding(meta, &Span::file(it.submission.file))
}

/// Leaves out returns that are the same byte for byte as one before them.
fn without_twins(
    returns: &[Return],
    candidates: Vec<usize>,
    files: &Files,
    out: &mut Findings,
) -> Vec<usize> {
    let mut distinct: Vec<usize> = Vec::new();
    for index in candidates {
        let it = &returns[index];
        match distinct.iter().find(|first| returns[**first].hash == it.hash) {
            Some(first) => {
                let other = files.path(returns[*first].submission.file);
                out.push(reported(it, &SENT_TWICE).with("other", other));
            }
            None => distinct.push(index),
        }
    }
    distinct
}

fn standing(returns: &[Return], mut candidates: Vec<usize>) -> Standing {
    // For listing only; what counts is never told from a place in this list.
    candidates.sort_by_key(|it| {
        let it = &returns[*it];
        (it.serial, it.stated_on, it.seen_on)
    });
    let is_newer = |a: usize, b: usize| is_newer(&returns[a], &returns[b]);
    let accepted: Vec<usize> =
        candidates.iter().copied().filter(|it| returns[*it].verdict.is_accepted()).collect();
    let is_newest = |it: &usize| accepted.iter().all(|other| it == other || is_newer(*it, *other));
    if let Some(counted) = accepted.iter().copied().find(is_newest) {
        let others = candidates.into_iter().filter(|it| *it != counted);
        let (superseded, sent_back) = others.partition(|it| is_newer(counted, *it));
        return Standing::Accepted { counted, superseded, sent_back };
    }
    if candidates.is_empty() {
        return Standing::Missing;
    }
    if accepted.is_empty() {
        return Standing::SentBack(candidates);
    }
    let is_outdated = |it: &usize| accepted.iter().any(|other| is_newer(*other, *it));
    let newest: Vec<usize> = accepted.iter().copied().filter(|it| !is_outdated(it)).collect();
    // Numbers and days that contradict each other leave none or one: then all of them are in question.
    let mut rivals = if newest.len() > 1 { newest } else { accepted };
    rivals.sort_unstable();
    Standing::Unclear(rivals)
}

/// Returns whether one return is newer than another: by the first of number, day stated and day seen
/// that is known of both and differs.
///
/// Right for two returns, but no order of many: where one lacks a number, A can be newer than B by
/// its number, B than C by its day, and nothing be known of A and C.
fn is_newer(it: &Return, other: &Return) -> bool {
    fn known<T: Ord>(a: Option<T>, b: Option<T>) -> Ordering {
        a.zip(b).map_or(Ordering::Equal, |(a, b)| a.cmp(&b))
    }
    known(it.serial, other.serial)
        .then_with(|| known(it.stated_on, other.stated_on))
        .then_with(|| known(it.seen_on, other.seen_on))
        .is_gt()
}
