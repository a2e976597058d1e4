//! What the process does that reads: it confines itself, then answers requests until there are none.

use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::Mutex;

use super::{confine, wire};
use crate::finding::{Finding, Findings};
use crate::source::{NoAttachment, faults};
use crate::span::{FileId, Span};

/// Where the last panic happened; the reader has one thread that reads.
static PANIC: Mutex<String> = Mutex::new(String::new());

/// Confines the process to so many bytes of memory and reads what is asked for until the input ends.
#[must_use]
pub fn serve(memory: Option<u64>) -> ExitCode {
    let Some(memory) = memory else { return ExitCode::FAILURE };
    confine::at_start(memory);
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|it| {
            let file = it.file().rsplit(['/', '\\']).next().unwrap_or_default();
            format!("{file}:{}", it.line())
        });
        if let Ok(mut kept) = PANIC.lock() {
            *kept = place.unwrap_or_default();
        }
    }));
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    loop {
        let mut length = [0; 8];
        if input.read_exact(&mut length).is_err() {
            return ExitCode::SUCCESS;
        }
        let mut request = Vec::new();
        let wanted = u64::from_le_bytes(length);
        if (&mut input).take(wanted).read_to_end(&mut request).is_err() {
            return ExitCode::FAILURE;
        }
        let Some(asked) = wire::asked(&request) else { return ExitCode::FAILURE };
        drop(request);
        confine::time(asked.limits.seconds);
        let answer = answered(asked);
        let length = (answer.len() as u64).to_le_bytes();
        let written = output.write_all(&length).and_then(|()| output.write_all(&answer));
        if written.and_then(|()| output.flush()).is_err() {
            return ExitCode::FAILURE;
        }
    }
}

/// Does what is asked for, and returns the answer.
fn answered(asked: wire::Asked) -> Vec<u8> {
    let wire::Asked { files, limits, attachment } = asked;
    if let Some(name) = attachment {
        let pdf = files.first().map_or(&[][..], |it| &it.bytes);
        let taken = || crate::source::attachment(pdf, &name, &limits);
        let taken = catch_unwind(AssertUnwindSafe(taken));
        return wire::answered_attachment(&taken.unwrap_or(Err(NoAttachment::Unreadable)));
    }
    let first = files.first().map(|it| it.file);
    let mut found = Findings::default();
    let read = catch_unwind(AssertUnwindSafe(|| crate::source::read(files, &limits, &mut found)));
    let book = read.unwrap_or_else(|_| {
        found = failed(first);
        None
    });
    crate::source::shorten(&mut found);
    wire::answered(book.as_ref(), &found)
}

/// Returns the finding about a file at which reading panicked.
fn failed(file: Option<FileId>) -> Findings {
    let place = PANIC.lock().map(|it| it.clone()).unwrap_or_default();
    let mut found = Findings::default();
    if let Some(file) = file {
        let finding = Finding::new(&faults::READER_FAILED, Span::file(file));
        found.push(finding.with("kind", "crashed").with("signature", place));
    }
    found
}
