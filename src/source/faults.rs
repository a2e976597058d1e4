//! What can be wrong with a file before its content has a meaning: the findings of scope I.

use crate::finding::{Meta, fault};

fault!(
    /// A file that cannot be opened as a spreadsheet; `kind` is `no-spreadsheet`, `damaged` or
    /// `cannot-open`.
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
    /// `unfinished`, `not-regular`, `no-access`, `too-deep` or `no-period`.
    SKIPPED = "I006" "file-skipped" ["reason"] Note
);
fault!(
    /// A sheet of a workbook that cannot be read although the workbook can.
    SHEET_UNREADABLE = "I007" "sheet-unreadable" ["sheet"] Error
);

/// All findings of this scope.
pub static ALL: [&Meta; 7] = [
    &UNREADABLE,
    &FILE_EMPTY,
    &FILE_TOO_LARGE,
    &SHEET_TOO_LARGE,
    &ENCRYPTED,
    &SKIPPED,
    &SHEET_UNREADABLE,
];
