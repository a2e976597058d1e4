//! Opens compound files (OLE), in which old Excel and encrypted workbooks lie.

use std::io::{Cursor, Read, Write};

use super::Limits;
use super::refusal::Refusal;

/// What a compound file turns out to hold.
pub(super) enum Compound {
    /// The workbook stream of an old Excel file.
    Workbook(Vec<u8>),
    /// A workbook under a password.
    Encrypted,
    /// A document of another kind.
    Other(&'static str),
}

/// Looks what a compound file holds; only streams of its root count.
pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Compound, Refusal> {
    // The reader checks that no sector belongs to two chains, so that every chain has an end.
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|error| {
        let said = error.to_string();
        let is_chain = ["loop", "twice", "chain"].into_iter().any(|it| said.contains(it));
        if is_chain { Refusal::refused("chain", "") } else { Refusal::damaged(said) }
    })?;
    if file.is_stream("/EncryptedPackage") {
        return Ok(Compound::Encrypted);
    }
    let Some(name) = ["/Workbook", "/Book"].into_iter().find(|it| file.is_stream(it)) else {
        let is_there = |name: &str| file.is_stream(name);
        return Ok(Compound::Other(if is_there("/WordDocument") {
            "document"
        } else if is_there("/PowerPoint Document") {
            "presentation"
        } else if is_there("/__properties_version1.0") {
            "mail"
        } else {
            "unknown"
        }));
    };
    let mut stream = Vec::new();
    let opened = file.open_stream(name).map_err(|it| Refusal::damaged(it.to_string()))?;
    opened
        .take(limits.unpacked + 1)
        .read_to_end(&mut stream)
        .map_err(|it| Refusal::damaged(it.to_string()))?;
    if stream.len() as u64 > limits.unpacked {
        return Err(Refusal::unpacks_too_large(limits));
    }
    Ok(Compound::Workbook(stream))
}

/// Writes a compound file that holds a workbook stream and nothing else.
pub(super) fn pack(workbook: &[u8]) -> Vec<u8> {
    let write = || -> std::io::Result<Vec<u8>> {
        let cursor = Cursor::new(Vec::new());
        let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, cursor)?;
        file.create_stream("/Workbook")?.write_all(workbook)?;
        file.flush()?;
        Ok(file.into_inner().into_inner())
    };
    write().expect("memory takes what is written to it")
}
