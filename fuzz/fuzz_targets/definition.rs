//! Any text in any file of a definition gives a programme or findings about it.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use masswerk::finding::Findings;
use masswerk::form;
use masswerk::partnership;
use masswerk::programme::{self, DefinitionFile};
use masswerk::source::Templates;
use masswerk::span::Files;

const DEFINITION: &str = "programmes/demokratie-leben";

static TEMPLATES: LazyLock<Templates> = LazyLock::new(Templates::built_in);

fuzz_target!(|data: &[u8]| {
    let Some((which, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let mut files = Files::default();
    let folder = files.note("templates");
    let mut found = Findings::default();
    let mut parts: Vec<DefinitionFile> = TEMPLATES
        .below(DEFINITION)
        .map(|(path, bytes)| DefinitionFile {
            path: path.to_owned(),
            file: files.note(path),
            text: String::from_utf8(bytes.to_vec()).expect("definitions are UTF-8"),
        })
        .collect();
    let at = usize::from(*which) % (parts.len() + 1);
    let Some(part) = parts.get_mut(at) else {
        let settings = files.note("masswerk.toml");
        let resolved = partnership::resolve(settings, text, &TEMPLATES, &mut found);
        assert!(resolved.is_some() || !found.all().is_empty(), "a fault without a word");
        return;
    };
    part.text = text.to_owned();
    let programme = programme::resolve(folder, &parts, &mut found);
    let Some(programme) = programme else {
        assert!(!found.all().is_empty(), "a fault without a word");
        return;
    };
    let day = masswerk::base::NaiveDate::from_ymd_opt(2025, 10, 20).expect("the day exists");
    for form in programme.forms.values() {
        let _ = form::layout(&programme, form, None, day);
    }
});
