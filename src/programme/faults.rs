//! What can be wrong with a definition: the findings of scope D.

use crate::finding::{Meta, fault};

fault!(
    /// A file of the definition is missing.
    FILE_MISSING = "D101" "definition-file-missing" ["file"] Error
);
fault!(
    /// A line of the definition or of the settings that cannot be read; `reason` is `syntax`, `quotes` (of a word
    /// processor), `type` (an answer of another kind), `list` (one where several may stand), `single` (a section in
    /// single brackets of which there may be several), `twice` (a key that was there before), `again` (a section) or
    /// `row` (of a code list).
    UNREADABLE = "D102" "definition-unreadable" ["reason", "line"] Error
);
fault!(
    /// A key that nobody asks for, most often a typing error.
    KEY_UNKNOWN = "D103" "definition-key-unknown" ["key", "known"] Error
);
fault!(
    /// A text lacks one of the two languages.
    TEXT_MISSING = "D104" "definition-text-missing" ["field", "language"] Error
);
fault!(
    /// A value that is none of those allowed at its place.
    VALUE_UNKNOWN = "D105" "definition-value-unknown" ["key", "value", "known"] Error
);
fault!(
    /// Something is named that the definition does not have.
    REFERENCE_UNKNOWN = "D106" "definition-reference-unknown" ["key", "value"] Error
);
fault!(
    /// The same identifier, label or code twice where it must be unique.
    NAME_DOUBLED = "D107" "definition-name-doubled" ["value"] Error
);
fault!(
    /// A field without a privacy class.
    PRIVACY_MISSING = "D108" "definition-privacy-missing" ["field"] Error
);
fault!(
    /// A figure that does not say what span of time it covers.
    COVERAGE_MISSING = "D109" "definition-coverage-missing" ["field"] Error
);
fault!(
    /// An open table with something under it, where it has no room to grow.
    TABLE_NOT_LAST = "D110" "definition-table-not-last" ["field"] Error
);
fault!(
    /// A setting that the program needs and the definition does not give.
    SETTING_MISSING = "D111" "definition-setting-missing" ["key"] Error
);

fault!(
    /// A key without which its table says nothing.
    KEY_MISSING = "D113" "definition-key-missing" ["key"] Error
);
fault!(
    /// A value that is known but cannot stand where it does, such as a meaning on a field of another
    /// kind.
    VALUE_UNFIT = "D112" "definition-value-unfit" ["key", "value", "expected"] Error
);

fault!(
    /// A line of the participant statistics that names figures it cannot be made of; `reason` is `unknown`, `period`
    /// or `year` (of another time), `unit`, `parts` (not to be added up), `sides` (quarter and year differ), `empty`,
    /// `lines` (there are none) or `head` (what stands above them is missing).
    STATISTICS_UNFIT = "D114" "definition-statistics-unfit" ["figure", "reason", "near", "nearest"] Error
);

/// All findings of this scope.
pub static ALL: [&Meta; 14] = [
    &FILE_MISSING,
    &UNREADABLE,
    &KEY_UNKNOWN,
    &TEXT_MISSING,
    &VALUE_UNKNOWN,
    &REFERENCE_UNKNOWN,
    &NAME_DOUBLED,
    &PRIVACY_MISSING,
    &COVERAGE_MISSING,
    &TABLE_NOT_LAST,
    &SETTING_MISSING,
    &KEY_MISSING,
    &VALUE_UNFIT,
    &STATISTICS_UNFIT,
];
