//! What can be wrong with a workbook as a form, and with an answer as such: the findings of scope F
//! and those of scope V that arise while answers get their meaning.
//!
//! An error of scope V is but a question in a return where the answer may be left out and is no figure
//! (`Field::is_aside`): what counts is not touched by it.

use crate::finding::{Meta, fault};

fault!(
    /// A spreadsheet that is none of the programme's forms.
    FORM_FOREIGN = "F101" "form-foreign" ["expected"] Error
);
fault!(
    /// A form of the programme, but not the one that belongs here.
    FORM_MISPLACED = "F102" "form-misplaced" ["form", "expected"] Error
);
fault!(
    /// A version of the form that is no longer accepted.
    FORM_OLD = "F103" "form-version-old" ["version", "current"] Error
);
fault!(
    /// A version of the form that this definition does not know.
    FORM_VERSION_UNKNOWN = "F104" "form-version-unknown" ["version", "current"] Error
);
fault!(
    /// A section of the form that is nowhere in the workbook.
    SECTION_MISSING = "F105" "section-missing" ["section", "sheet"] Error
);
fault!(
    /// A column or question of the form that is nowhere in its section.
    FIELD_MISSING = "F106" "field-missing" ["field", "section"] Error
);
fault!(
    /// A sheet with content that is no part of the form, such as a copy of one.
    SHEET_UNREAD = "F107" "sheet-unread" ["sheet"] Warning
);
fault!(
    /// Answers that nobody sees who looks at the form, or that are crossed out; `reason` is `sheet`, `row`,
    /// `column`, `merge`, `struck-row` or `struck`.
    ANSWERS_HIDDEN = "F108" "form-answers-hidden" ["reason"] Warning
);
fault!(
    /// Heads that stand elsewhere than the form has them; the answers are read by the heads.
    HEADS_MOVED = "F109" "heads-moved" ["section"] Note
);
fault!(
    /// A single text in a row of a list, such as a remark: it is no record.
    ROW_STRAY = "F110" "row-stray" ["section", "value"] Warning
);
fault!(
    /// A row of a fixed list with answers and a label that is not of the list.
    ROW_UNKNOWN = "F111" "row-unknown" ["section", "value"] Error
);
fault!(
    /// A sheet of the form that was sent twice in a set.
    SHEET_DOUBLED = "F112" "sheet-doubled" ["sheet", "one", "other"] Error
);
fault!(
    /// A figure in cells merged over several rows of a list.
    FIGURE_MERGED = "F113" "figure-merged" ["field"] Error
);
fault!(
    /// Answers that formulas take from other files; `count` is how many.
    ANSWERS_LINKED = "F114" "answers-linked" ["section", "count"] Note
);
fault!(
    /// Text where a number belongs; `or` is what else may stand there, see [`Field::alternative`].
    ///
    /// [`Field::alternative`]: crate::programme::Field::alternative
    NOT_A_NUMBER = "V101" "not-a-number" ["field", "value", "or"] Error
);
fault!(
    /// A number that reads differently in German and in English, such as `1.234`.
    NUMBER_AMBIGUOUS = "V102" "number-ambiguous" ["field", "value", "one", "other"] Error
);
fault!(
    /// Something that is no day.
    NOT_A_DATE = "V103" "not-a-date" ["field", "value"] Error
);
fault!(
    /// A day that is one where the day comes first and another one where the month does.
    DATE_AMBIGUOUS = "V118" "date-ambiguous" ["field", "value", "one", "other"] Error
);
fault!(
    /// An answer that is not on the list.
    NOT_A_CODE = "V105" "not-a-code" ["field", "value", "near", "nearest"] Error
);
fault!(
    /// An answer that was on the list in another time.
    CODE_EXPIRED = "V106" "code-not-valid" ["field", "value"] Warning
);
fault!(
    /// More decimal places than the field has: parts of a cent, half a person.
    TOO_FINE = "V107" "number-too-fine" ["field", "value"] Error
);
fault!(
    /// Something other than yes or no, or than a cross.
    NOT_YES_OR_NO = "V108" "not-yes-or-no" ["field", "value"] Error
);
fault!(
    /// Something that names no measure, quarter or accounting mode.
    NOT_OF_ITS_KIND = "V109" "value-unfit" ["field", "value"] Error
);
fault!(
    /// An answer longer than what is kept.
    TEXT_TOO_LONG = "V110" "text-too-long" ["field", "length", "limit"] Warning
);
fault!(
    /// The error of a formula where an answer belongs.
    FORMULA_ERROR = "V111" "formula-error" ["field", "value"] Error
);
fault!(
    /// A formula whose result was never computed, where an answer belongs.
    FORMULA_UNCOMPUTED = "V117" "formula-uncomputed" ["field"] Error
);
fault!(
    /// A number that its cell shows as a share, a time or an amount in another currency; `kind` is
    /// `percent`, `time` or `currency`.
    NUMBER_SHOWN_OTHERWISE = "V119" "number-shown-otherwise" ["field", "value", "kind"] Error
);
fault!(
    /// The number of a day where a figure belongs: what a spreadsheet makes of `15.8` when the point is
    /// no decimal sign.
    NUMBER_LIKE_DAY = "V120" "number-like-day" ["field", "value", "day"] Error
);
fault!(
    /// A day where a text belongs: what a spreadsheet makes of `1-7`.
    TEXT_IS_DAY = "V121" "text-is-day" ["field", "value"] Warning
);
fault!(
    /// A word that stands for no answer where one may be left out; `kind` is `figure` or `other`. At a
    /// figure it is a question, for it may mean zero.
    ANSWER_NONE = "V122" "answer-none" ["field", "value", "kind"] Warning
);
fault!(
    /// A number beyond anything that can be meant.
    TOO_LARGE = "V112" "number-too-large" ["field", "value"] Error
);

/// All findings declared here.
pub static ALL: [&Meta; 31] = [
    &FORM_FOREIGN,
    &FORM_MISPLACED,
    &FORM_OLD,
    &FORM_VERSION_UNKNOWN,
    &SECTION_MISSING,
    &FIELD_MISSING,
    &SHEET_UNREAD,
    &ANSWERS_HIDDEN,
    &HEADS_MOVED,
    &ROW_STRAY,
    &ROW_UNKNOWN,
    &SHEET_DOUBLED,
    &FIGURE_MERGED,
    &ANSWERS_LINKED,
    &NOT_A_NUMBER,
    &NUMBER_AMBIGUOUS,
    &NOT_A_DATE,
    &DATE_AMBIGUOUS,
    &NOT_A_CODE,
    &CODE_EXPIRED,
    &TOO_FINE,
    &NOT_YES_OR_NO,
    &NOT_OF_ITS_KIND,
    &TEXT_TOO_LONG,
    &FORMULA_ERROR,
    &FORMULA_UNCOMPUTED,
    &NUMBER_SHOWN_OTHERWISE,
    &NUMBER_LIKE_DAY,
    &TEXT_IS_DAY,
    &ANSWER_NONE,
    &TOO_LARGE,
];
