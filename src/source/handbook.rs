//! The coordinator's handbook, as it was built in.

use include_dir::{Dir, include_dir};

/// The handbook, in Markdown.
pub const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/handbuch.md"));

static PICTURES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/docs/bilder");

/// Returns the pictures of the handbook, by the paths under which it shows them.
pub fn pictures() -> impl Iterator<Item = (String, &'static [u8])> {
    PICTURES.files().map(|it| (format!("bilder/{}", it.path().display()), it.contents()))
}
