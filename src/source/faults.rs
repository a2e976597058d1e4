//! What can be wrong with a file before its content has a meaning: the findings of scope I.

use crate::finding::{Meta, fault};

fault!(
    /// A file that cannot be opened as a spreadsheet; `kind` is `damaged` or `cannot-open`.
    UNREADABLE = "I001" "file-unreadable" ["kind", "detail"] Error
);
fault!(
    /// A file without any content.
    FILE_EMPTY = "I002" "file-empty" [] Error
);
fault!(
    /// A file that is larger than any return; `limit` is in MiB.
    FILE_TOO_LARGE = "I003" "file-too-large" ["limit"] Error
);
fault!(
    /// A sheet or workbook with more rows, columns or cells than any return.
    SHEET_TOO_LARGE = "I004" "sheet-too-large" ["rows", "columns", "cells"] Error
);
fault!(
    /// A workbook that is protected by a password against being opened.
    ENCRYPTED = "I005" "file-encrypted" [] Error
);
fault!(
    /// A file that stands in the folder and is not read; `reason` is `lock-file`, `system-file`,
    /// `hidden`, `unfinished`, `not-regular`, `empty-folder`, `no-access`, `too-deep` or `no-period`.
    SKIPPED = "I006" "file-skipped" ["reason", "nearest"] Note
);
fault!(
    /// A file that is no table; `kind` says what it is, as `sniff` tells it.
    FOREIGN = "I010" "file-foreign" ["kind"] Error
);
fault!(
    /// A file built in a way in which no program builds tables; `reason` is `overlap`, `part-twice`,
    /// `part-name`, `compression`, `inflation`, `markup`, `encoding`, `place`, `sheet-twice`,
    /// `chain` or `record`, and `part` the part of the file in which it was seen.
    REFUSED = "I011" "file-refused" ["reason", "part"] Error
);
fault!(
    /// A file that unpacks to more than any return; `limit` is in MiB.
    UNPACKS_TOO_LARGE = "I012" "file-unpacks-too-large" ["limit"] Error
);
fault!(
    /// A workbook with more sheets than any return.
    SHEETS_TOO_MANY = "I013" "sheets-too-many" ["limit"] Error
);
fault!(
    /// A file at which reading itself failed; `kind` is `crashed`, `memory` or `time`, `signature`
    /// the short text by which the failure can be told to those who maintain the program.
    READER_FAILED = "I014" "reader-failed" ["kind", "signature"] Error
);
fault!(
    /// A cell whose stored value is damaged, such as a number that is infinite.
    CELL_UNREADABLE = "I015" "cell-unreadable" [] Error
);
fault!(
    /// A cell that is stored twice, so that programs show different values.
    CELL_TWICE = "I016" "cell-twice" [] Error
);
fault!(
    /// A text file whose letters are not stored in a way that can be told with certainty; `encoding`
    /// is `guessed`, `mixed` or `double`, `name` the way that was taken, `sample` a piece of what it
    /// gave.
    TEXT_ENCODING = "I017" "text-encoding" ["encoding", "name", "sample"] Warning
);
fault!(
    /// A quotation mark of a csv file that is not closed.
    QUOTE_OPEN = "I018" "quote-open" [] Error
);
fault!(
    /// Files whose names differ only in capitals or in how umlauts are stored.
    NAME_TWIN = "I019" "name-twin" ["other"] Warning
);

fault!(
    /// A workbook among the csv files that are together one return.
    SET_MIXED = "I020" "set-mixed" [] Error
);

fault!(
    /// More findings of a kind in a file than are listed; `code` is the kind, `count` how many more.
    FINDINGS_CUT = "I021" "findings-cut" ["code", "count"] Note
);

fault!(
    /// A filled cell so far away that it cannot belong to the form.
    CELL_FAR = "I022" "cell-far" [] Warning
);

fault!(
    /// A cell that shows another number than the one stored in it.
    SHOWN_OTHERWISE = "I023" "cell-shown-otherwise" [] Warning
);

fault!(
    /// A comma that parts both columns and decimal places.
    COMMA_UNCLEAR = "I024" "comma-unclear" [] Error
);

/// All findings of this scope.
pub static ALL: [&Meta; 21] = [
    &UNREADABLE,
    &FILE_EMPTY,
    &FILE_TOO_LARGE,
    &SHEET_TOO_LARGE,
    &ENCRYPTED,
    &SKIPPED,
    &FOREIGN,
    &REFUSED,
    &UNPACKS_TOO_LARGE,
    &SHEETS_TOO_MANY,
    &READER_FAILED,
    &CELL_UNREADABLE,
    &CELL_TWICE,
    &TEXT_ENCODING,
    &QUOTE_OPEN,
    &NAME_TWIN,
    &SET_MIXED,
    &FINDINGS_CUT,
    &CELL_FAR,
    &SHOWN_OTHERWISE,
    &COMMA_UNCLEAR,
];
