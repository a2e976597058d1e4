//! How much of anything is taken in; beyond that a file is refused by name.

/// What the settings allow a file to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Limits {
    /// Bytes of a file.
    pub bytes: u64,
    /// Bytes of all its parts once unpacked, and of all the text in its cells.
    pub unpacked: u64,
    /// Worksheets of a workbook.
    pub sheets: u32,
    /// Rows of a sheet.
    pub rows: u32,
    /// Columns of a sheet.
    pub columns: u32,
    /// Filled cells of a workbook.
    pub cells: u64,
    /// Seconds that reading may take.
    pub seconds: u64,
    /// Bytes of memory that reading may take.
    pub memory: u64,
}

impl Limits {
    /// Limits for files of our own, which may be as large as a sheet can be.
    pub const OWN: Self = Self {
        bytes: 1 << 30,
        unpacked: 4 << 30,
        sheets: 1_000,
        rows: 1_048_576,
        columns: 16_384,
        cells: 100_000_000,
        seconds: 600,
        memory: 8 << 30,
    };

    /// The limits as they are delivered with the definition.
    pub const EVERYDAY: Self = Self {
        bytes: 10 << 20,
        unpacked: 64 << 20,
        sheets: 64,
        rows: 5_000,
        columns: 256,
        cells: 200_000,
        seconds: 8,
        memory: 512 << 20,
    };
}
