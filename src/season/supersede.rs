//! Decides which of several returns for one measure and period counts.
//!
//! In this order: the number of the return, the day as of which the sender speaks, the day on which
//! the office first saw it. Never the times of files.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::faults::{ORDER_UNCLEAR, SENT_TWICE};
use super::{Register, Return, Standing};
use crate::base::{MeasureId, Period};
use crate::finding::{Findings, Meta};
use crate::span::{Files, Span};

/// Returns where every measure stands for every period up to `last`, the year's first quarter
/// onwards.
pub fn decide(
    register: &Register,
    returns: &[Return],
    last: Period,
    files: &Files,
    out: &mut Findings,
) -> BTreeMap<(MeasureId, Period), Standing> {
    let mut sent: BTreeMap<(MeasureId, Period), Vec<usize>> = BTreeMap::new();
    for (index, it) in returns.iter().enumerate() {
        sent.entry((it.measure.clone(), it.period)).or_default().push(index);
    }
    for measure in register.measures.values() {
        for period in last.year_to_date().filter(|it| measure.owes(*it)) {
            sent.entry((measure.id.clone(), period)).or_default();
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
                    let finding = reported(&returns[*it], &ORDER_UNCLEAR);
                    out.push(
                        finding
                            .with("measure", &key.0)
                            .with("other", files.path(other.submission.file)),
                    );
                }
            }
            (key, standing)
        })
        .collect()
}

fn reported(it: &Return, meta: &'static Meta) -> crate::finding::Finding {
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
    candidates.sort_by(|a, b| order(&returns[*a], &returns[*b]));
    let is_accepted = |it: &&usize| returns[**it].verdict.is_accepted();
    let Some(newest) = candidates.iter().rfind(is_accepted).copied() else {
        return if candidates.is_empty() {
            Standing::Missing
        } else {
            Standing::SentBack(candidates)
        };
    };
    let rivals: Vec<usize> = candidates
        .iter()
        .filter(is_accepted)
        .filter(|it| order(&returns[**it], &returns[newest]) == Ordering::Equal)
        .copied()
        .collect();
    if rivals.len() > 1 {
        return Standing::Unclear(rivals);
    }
    let at = candidates.iter().position(|it| *it == newest).unwrap_or(0);
    Standing::Accepted {
        counted: newest,
        superseded: candidates[..at].to_vec(),
        sent_back: candidates[at + 1..].to_vec(),
    }
}

/// Compares two returns by what is known of both.
fn order(a: &Return, b: &Return) -> Ordering {
    fn known<T: Ord>(a: Option<T>, b: Option<T>) -> Ordering {
        a.zip(b).map_or(Ordering::Equal, |(a, b)| a.cmp(&b))
    }
    known(a.serial, b.serial)
        .then_with(|| known(a.stated_on, b.stated_on))
        .then_with(|| known(a.seen_on, b.seen_on))
}
