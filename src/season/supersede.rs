//! Decides which of several returns of one sender for one period counts.
//!
//! In this order: the number of the return, the day as of which the sender speaks, the day on which
//! the office first saw it. Never the times or names of files.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::faults::{ORDER_UNCLEAR, SENT_BACK_UNORDERED, SENT_TWICE, SUPERSEDED};
use super::{Register, Return, Sender, Standing, Standings};
use crate::base::Period;
use crate::finding::{Finding, Findings};
use crate::span::{Files, Span};

/// What was decided about returns.
#[derive(Debug, Default)]
pub struct Decided {
    /// Where every sender stands for every period.
    pub standings: Standings,
    /// Returns in whose place another stands, a newer one or the same once more, by their indices; what was
    /// found in them needs no answer.
    pub set_aside: Vec<usize>,
}

/// Decides where every sender stands for every period up to `last`, the year's first quarter onwards.
pub fn decide(
    register: &Register,
    returns: &[Return],
    last: Period,
    files: &Files,
    out: &mut Findings,
) -> Decided {
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
    out.looked(&SENT_BACK_UNORDERED, sent.len());
    out.looked(&SENT_TWICE, returns.len());
    out.looked(&SUPERSEDED, returns.len());
    let mut decided = Decided::default();
    for (key, candidates) in sent {
        let about = |it: usize, meta, other: usize| {
            let other = files.path(returns[other].submission.file);
            let it = &returns[it].submission;
            it.finding(meta, &Span::file(it.file)).with("other", other)
        };
        let (distinct, twins) = without_twins(returns, candidates);
        for (twin, first) in twins {
            out.push(about(twin, &SENT_TWICE, first));
            decided.set_aside.push(twin);
        }
        let standing = standing(returns, distinct);
        for (older, newer) in superseded(returns, &standing) {
            let verdict = returns[older].verdict;
            let settled = verdict.errors + verdict.warnings;
            out.push(about(older, &SUPERSEDED, newer).with("findings", settled));
            decided.set_aside.push(older);
        }
        if let Standing::Accepted { counted, unordered, .. } = &standing {
            let open = unordered.iter().filter(|it| !decided.set_aside.contains(it));
            out.extend(open.map(|it| about(*it, &SENT_BACK_UNORDERED, *counted)));
        }
        if let Standing::Unclear(rivals) = &standing {
            for (index, it) in rivals.iter().enumerate() {
                let other = rivals[usize::from(index == 0)];
                out.push(of_sender(about(*it, &ORDER_UNCLEAR, other), &returns[*it]));
            }
        }
        decided.standings.insert(key, standing);
    }
    decided
}

fn of_sender(finding: Finding, it: &Return) -> Finding {
    match &it.sender {
        Sender::Measure(id) => finding.with("sender", "measure").with("measure", id),
        Sender::Office => finding.with("sender", "office"),
    }
}

/// Leaves out returns that are the same byte for byte as one before them; returns them apart, each with that
/// one.
fn without_twins(returns: &[Return], candidates: Vec<usize>) -> (Vec<usize>, Vec<(usize, usize)>) {
    let (mut distinct, mut twins): (Vec<usize>, Vec<_>) = Default::default();
    for index in candidates {
        match distinct.iter().find(|first| returns[**first].hash == returns[index].hash) {
            Some(first) => twins.push((index, *first)),
            None => distinct.push(index),
        }
    }
    (distinct, twins)
}

/// Returns which returns are superseded, each with a newer one: that which counts, or of those that were sent
/// back one than which none is newer.
fn superseded(returns: &[Return], standing: &Standing) -> Vec<(usize, usize)> {
    let is_newer = |a: usize, b: usize| is_newer(&returns[a], &returns[b]);
    let (mut all, sent_back): (Vec<_>, Vec<usize>) = match standing {
        Standing::Accepted { counted, superseded, sent_back, unordered } => (
            superseded.iter().map(|it| (*it, *counted)).collect(),
            sent_back.iter().chain(unordered).copied().collect(),
        ),
        Standing::SentBack(sent_back) => (Vec::new(), sent_back.clone()),
        Standing::Unclear(_) | Standing::Missing => Default::default(),
    };
    let is_newest = |it: &usize| !sent_back.iter().any(|other| is_newer(*other, *it));
    let newest: Vec<usize> = sent_back.iter().copied().filter(is_newest).collect();
    for it in sent_back {
        let newer = newest.iter().find(|other| is_newer(**other, it));
        all.extend(newer.map(|newer| (it, *newer)));
    }
    all
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
        let (superseded, others): (_, Vec<_>) = others.partition(|it| is_newer(counted, *it));
        let (sent_back, unordered) = others.into_iter().partition(|it| is_newer(*it, counted));
        return Standing::Accepted { counted, superseded, sent_back, unordered };
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
