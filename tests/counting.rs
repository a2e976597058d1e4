//! Which of several returns counts: the same one, whatever their files are called.

use std::sync::LazyLock;

use masswerk::base::{MeasureId, NaiveDate, Period};
use masswerk::finding::Findings;
use masswerk::programme::FormKind;
use masswerk::season::{Decided, Register, Return, Sender, Standing, Verdict, decide};
use masswerk::span::Files;
use masswerk::submission::Submission;
use proptest::prelude::*;

use crate::forms::{PROGRAMME, blank};

static REGISTER: LazyLock<Register> =
    LazyLock::new(|| Register::of(&PROGRAMME, blank(FormKind::Register)));
static RETURN: LazyLock<Submission> = LazyLock::new(|| blank(FormKind::Return));

/// What decides about a return: its number, the days stated and seen, its errors.
type Facts = (Option<i64>, Option<u32>, Option<u32>, usize);

/// As many cases as `PROPTEST_CASES` says, and no files left beside the source.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

fn facts() -> impl Strategy<Value = Facts> {
    let day = || proptest::option::of(1..4_u32);
    (proptest::option::of(1..4_i64), day(), day(), 0..2_usize)
}

/// Returns where the sender of these returns stands, with the returns by their place in `order`,
/// which stands for the order of their files.
fn standing(sent: &[Facts], order: &[usize]) -> Standing {
    let period = Period::new(2025, 3).expect("a quarter");
    let sender = Sender::Measure(MeasureId::parse("M-01").expect("a number"));
    let day = |it: u32| NaiveDate::from_ymd_opt(2025, 10, it).expect("a day");
    let mut files = Files::default();
    let returns: Vec<Return> = order
        .iter()
        .map(|index| {
            let (serial, stated, seen, errors) = sent[*index];
            let mut submission = RETURN.clone();
            submission.file = files.note(&format!("{index}.xlsx"));
            Return {
                submission,
                sender: sender.clone(),
                period,
                serial,
                stated_on: stated.map(day),
                seen_on: seen.map(day),
                hash: index.to_string(),
                verdict: Verdict { errors, ..Verdict::default() },
                corrected: Vec::new(),
            }
        })
        .collect();
    let mut out = Findings::default();
    let Decided { mut standings, set_aside } =
        decide(&REGISTER, &returns, period, &files, &mut out);
    let is_heard = |it: &usize| assert!(!set_aside.contains(it), "a newer one stands for it");
    let named = |all: Vec<usize>| {
        let mut all: Vec<usize> = all.into_iter().map(|it| order[it]).collect();
        all.sort_unstable();
        all
    };
    match standings.remove(&(sender, period)).expect("something came") {
        Standing::Accepted { counted, superseded, sent_back, unordered } => {
            is_heard(&counted);
            assert!(superseded.iter().all(|it| set_aside.contains(it)), "they need no answer");
            Standing::Accepted {
                counted: order[counted],
                superseded: named(superseded),
                sent_back: named(sent_back),
                unordered: named(unordered),
            }
        }
        Standing::SentBack(all) => {
            assert!(set_aside.len() < all.len(), "one of them is to be answered");
            Standing::SentBack(named(all))
        }
        Standing::Unclear(all) => {
            assert_eq!(out.all().len(), all.len(), "each of them is named");
            all.iter().for_each(is_heard);
            Standing::Unclear(named(all))
        }
        Standing::Missing => Standing::Missing,
    }
}

#[test]
fn the_names_of_files_never_decide() {
    let sent = || proptest::collection::vec(facts(), 1..7);
    let shuffled = sent().prop_flat_map(|sent| {
        let order: Vec<usize> = (0..sent.len()).collect();
        (Just(sent), Just(order).prop_shuffle())
    });
    proptest!(config(), |((sent, order) in shuffled)| {
        let in_order: Vec<usize> = (0..sent.len()).collect();
        prop_assert_eq!(standing(&sent, &order), standing(&sent, &in_order));
    });
}

#[test]
fn what_counts_is_accepted_and_no_accepted_one_has_a_higher_number() {
    proptest!(config(), |(sent in proptest::collection::vec(facts(), 1..7))| {
        let order: Vec<usize> = (0..sent.len()).collect();
        let accepted = || sent.iter().filter(|it| it.3 == 0);
        match standing(&sent, &order) {
            Standing::Accepted { counted, .. } => {
                let it = &sent[counted];
                prop_assert_eq!(it.3, 0);
                let is_higher = |other: &&Facts| other.0.zip(it.0).is_some_and(|(a, b)| a > b);
                prop_assert_eq!(accepted().find(is_higher), None);
            }
            Standing::Unclear(all) => {
                prop_assert!(all.len() > 1 && all.iter().all(|it| sent[*it].3 == 0));
            }
            Standing::SentBack(all) => {
                prop_assert_eq!(accepted().count(), 0);
                prop_assert_eq!(all.len(), sent.len());
            }
            Standing::Missing => prop_assert!(false, "something came"),
        }
    });
}

#[test]
fn sixty_drafts_without_a_number_between_numbered_ones_are_unclear_by_name() {
    let sent: Vec<Facts> = (0..60)
        .map(|it| ((it % 2 == 0).then_some(it), (it % 3 == 0).then_some(1), None, 0))
        .collect();
    let order: Vec<usize> = (0..60).map(|it| it * 7 % 60).collect();
    let Standing::Unclear(all) = standing(&sent, &order) else { panic!("nothing decides") };
    // All drafts, and of the numbered ones the last.
    let expected: Vec<usize> = (0..60).filter(|it| it % 2 == 1 || *it == 58).collect();
    assert_eq!(all, expected);
}

#[test]
fn numbers_and_days_that_contradict_each_other_put_all_in_question() {
    // The second beats the first by its number, the third the second by its day, the first the third.
    let sent = [(Some(1), Some(3), None, 0), (Some(2), Some(1), None, 0), (None, Some(2), None, 0)];
    assert_eq!(standing(&sent, &[0, 1, 2]), Standing::Unclear(vec![0, 1, 2]));
}

#[test]
fn what_was_sent_back_does_not_keep_an_accepted_one_from_counting() {
    let sent = [(Some(2), Some(1), None, 0), (None, Some(1), None, 1), (Some(1), Some(1), None, 0)];
    let expected = Standing::Accepted {
        counted: 0,
        superseded: vec![2],
        sent_back: vec![],
        unordered: vec![1],
    };
    assert_eq!(standing(&sent, &[0, 1, 2]), expected);
}
