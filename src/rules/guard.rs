//! Asks rules in such a way that one that fails takes neither the run with it nor other rules.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};

use crate::finding::{Findings, Meta, fault};
use crate::span::Span;
use crate::submission::Submission;

fault!(
    /// A rule that failed at a return, which is thus not checked by it; it weighs what the rule
    /// weighs. `signature` is the short text by which the failure can be told to those who maintain
    /// the program.
    RULE_FAILED = "S115" "rule-failed" ["rule", "signature"] Error
);

thread_local! {
    /// Whether this thread is asking a rule.
    static IS_ASKING: Cell<bool> = const { Cell::new(false) };
    /// Where the last rule that failed in this thread did so.
    static FAILED_AT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Has panics of rules say nothing, since they become findings, and could quote what was sent.
pub fn silence_rules() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if IS_ASKING.get() {
            FAILED_AT.set(place_of(panic));
        } else {
            before(panic);
        }
    }));
}

fn place_of(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(String::new, |it| {
        let file = it.file().rsplit(['/', '\\']).next().unwrap_or_default();
        format!("{file}:{}", it.line())
    })
}

/// Asks a rule about a submission. Of one that panics nothing is kept, neither what it has found nor
/// that it has looked; the failure takes the place.
pub(super) fn guarded(
    rule: &'static Meta,
    submission: &Submission,
    out: &mut Findings,
    ask: impl FnOnce(&mut Findings),
) {
    let mut own = Findings::default();
    IS_ASKING.set(true);
    let asked = catch_unwind(AssertUnwindSafe(|| ask(&mut own)));
    IS_ASKING.set(false);
    if asked.is_ok() {
        out.append(own);
        return;
    }
    let finding = submission.finding(&RULE_FAILED, &Span::file(submission.file));
    let mut finding = finding.with("rule", rule.code).with("signature", FAILED_AT.take());
    finding.severity = rule.severity;
    out.push(finding);
}

#[cfg(test)]
mod tests {
    use super::super::RECORD_RULES;
    use super::{RULE_FAILED, guarded, silence_rules};
    use crate::finding::{Finding, Findings};
    use crate::programme::{self, FormKind};
    use crate::source::Templates;
    use crate::span::{Files, Span};
    use crate::submission::{Records, Submission};

    fn submission(files: &mut Files) -> Submission {
        let templates = Templates::built_in();
        let programme =
            programme::load("demokratie-leben", &templates, files, &mut Findings::default());
        let form = programme.expect("the definition is sound").form_of(FormKind::Return).clone();
        Submission {
            sections: vec![Records::default(); form.sections.len()],
            form,
            file: files.note("M-01.xlsx"),
            identity: None,
            made_for: None,
            filed_under: None,
        }
    }

    #[test]
    fn a_rule_that_panics_becomes_a_finding_of_its_weight_and_the_next_is_asked() {
        let mut files = Files::default();
        let submission = submission(&mut files);
        silence_rules();
        let rule = RECORD_RULES[0].meta();
        assert_ne!(rule.severity, RULE_FAILED.severity, "a rule of another weight");
        let mut out = Findings::default();
        let found = || Finding::new(rule, Span::file(submission.file));
        guarded(rule, &submission, &mut out, |out| {
            out.looked(rule, 3);
            out.push(found());
            assert!(files.iter().count() == 0, "a secret that was sent in");
        });
        guarded(rule, &submission, &mut out, |out| {
            out.looked(rule, 1);
            out.push(found());
        });
        let [failure, other] = out.all() else { panic!("two findings: {:?}", out.all()) };
        assert_eq!((failure.meta, failure.severity), (&RULE_FAILED, rule.severity));
        assert_eq!(failure.at, Span::file(submission.file));
        let said = format!("{:?}", failure.args);
        assert!(said.contains(rule.code) && said.contains("guard.rs:"), "{said}");
        assert!(!said.contains("secret"), "{said}");
        assert_eq!(other.meta, rule);
        assert_eq!(out.evidence()[rule.code], 1);
    }
}
