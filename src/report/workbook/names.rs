//! Names of sheets as every spreadsheet program takes them.

use std::collections::BTreeSet;

use super::BookSheet;
use crate::base::text::shortened;

/// Characters of a name.
const NAME_MAX: usize = 31;

/// Makes the names of sheets such that a spreadsheet program takes them: without forbidden characters, not
/// too long, and no two alike, whatever their case. A later one gets a number.
pub(in crate::report) fn make_distinct(sheets: &mut [BookSheet]) {
    let mut taken = BTreeSet::new();
    for it in sheets {
        let plain = plain(&it.name);
        let numbered = (2..).map(|number: usize| {
            let number = format!(" ({number})");
            format!("{}{number}", shortened(&plain, NAME_MAX - number.len()))
        });
        let mut names = std::iter::once(shortened(&plain, NAME_MAX)).chain(numbered);
        let free = names.find(|name| taken.insert(name.to_lowercase()));
        it.name = free.expect("there are more numbers than sheets");
    }
}

/// Returns a name without what none may have.
fn plain(name: &str) -> String {
    let name = name.replace(": ", " – ");
    let kept =
        name.chars().map(|it| if it.is_control() || "[]:*?/\\".contains(it) { '-' } else { it });
    // Counted in the units in which spreadsheet programs count, a rare sign is two.
    let kept: String = kept.filter(|it| it.len_utf16() == 1).collect();
    let kept = kept.trim_matches(|it: char| it == '\'' || it.is_whitespace());
    // Programs keep this name for a sheet of their own.
    if kept.is_empty() || kept.to_lowercase() == "history" {
        return format!("_{kept}");
    }
    kept.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::table::Table;

    fn named(names: &[&str]) -> Vec<String> {
        let none = String::new;
        let sheet = |name: &&str| {
            BookSheet::new(none(), (*name).to_owned(), none(), Vec::new(), Table::default())
        };
        let mut sheets: Vec<BookSheet> = names.iter().map(sheet).collect();
        make_distinct(&mut sheets);
        sheets.into_iter().map(|it| it.name).collect()
    }

    #[test]
    fn no_two_sheets_are_called_alike_whatever_the_case() {
        assert_eq!(named(&["Ziele", "ziele", "Ziele"]), ["Ziele", "ziele (2)", "Ziele (3)"]);
    }

    #[test]
    fn a_long_name_is_cut_and_keeps_its_number() {
        let long = "Nach Alter und nach Geschlecht der Personen";
        let names = named(&[long, long]);
        assert_eq!(names, ["Nach Alter und nach Geschlecht…", "Nach Alter und nach Geschl… (2)"]);
        assert!(names.iter().all(|it| it.chars().count() <= NAME_MAX));
    }

    #[test]
    fn what_no_name_may_hold_is_replaced() {
        assert_eq!(
            named(&["'Soll/Ist: [a]*?\\'", "'", "History"]),
            ["Soll-Ist – -a----", "_", "_History"]
        );
    }
}
