//! Any text in any file of a definition gives a programme or findings about it.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use masswerk::finding::Findings;
use masswerk::form;
use masswerk::partnership;
use masswerk::programme;
use masswerk::source::Templates;
use masswerk::span::Files;

const DEFINITION: &str = "programmes/demokratie-leben";

static TEMPLATES: LazyLock<Templates> = LazyLock::new(Templates::built_in);

fuzz_target!(|data: &[u8]| {
    let Some((which, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let mut files = Files::default();
    let mut found = Findings::default();
    let paths: Vec<&str> = TEMPLATES.below(DEFINITION).map(|it| it.0).collect();
    let Some(changed) = paths.get(usize::from(*which) % (paths.len() + 1)) else {
        let settings = files.note("masswerk.toml");
        let resolved = partnership::resolve(settings, text, &TEMPLATES, &mut found);
        assert!(resolved.is_some() || !found.all().is_empty(), "a fault without a word");
        return;
    };
    let changed = format!("{DEFINITION}/{changed}");
    let others = TEMPLATES.iter().filter(|it| it.0 != changed);
    let templates: Templates = others
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .chain([(changed.clone(), text.as_bytes().to_vec())])
        .collect();
    let programme = programme::load("demokratie-leben", &templates, &mut files, &mut found);
    let Some(programme) = programme else {
        assert!(!found.all().is_empty(), "a fault without a word");
        return;
    };
    let day = masswerk::base::NaiveDate::from_ymd_opt(2025, 10, 20).expect("the day exists");
    for form in programme.forms.values() {
        let _ = form::layout(&programme, form, None, day);
    }
});
