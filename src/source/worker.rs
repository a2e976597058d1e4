//! Has files read by processes of their own, so that no file can take the run with it.
//!
//! The program starts itself again as a reader ([`serve()`]). A reader takes requests one after the
//! other through its standard input, limits itself before it looks at the first one, and answers through
//! its standard output; nothing it answers is taken on trust. One that fails or has served long enough
//! is replaced, and so is one that takes too long, which a thread of its own sees to.

mod confine;
mod serve;
mod watch;
pub mod wire;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub use serve::serve;

use self::watch::{Watch, Watched};
use super::{Limits, Loaded, NoAttachment, Opener, Workbook, faults};
use crate::finding::{Finding, Findings};
use crate::span::{FileId, Span};

/// The argument by which the program knows that it is to be a reader; how much memory it may take
/// follows.
pub const ARGUMENT: &str = "--reader";

/// Files after which a reader is replaced, so that what memory it keeps cannot add up.
const SERVED_MAX: u32 = 256;

/// Seconds that a reader may take beyond those that the settings allow it, for what it does not count.
const GRACE: Duration = Duration::from_secs(1);

/// Opens files by processes of the program at a path.
#[derive(Debug)]
pub struct Apart {
    program: PathBuf,
    /// Readers that wait for work.
    idle: Mutex<Vec<Reader>>,
    watch: Watch,
}

/// Why a reader gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failure {
    /// It ended.
    Ended,
    /// It took too long.
    Late,
    /// What it said is no answer.
    Garbled,
}

impl Opener for Apart {
    fn open(
        &self,
        files: Vec<Loaded>,
        limits: &Limits,
        out: &mut Findings,
    ) -> std::io::Result<Option<Workbook>> {
        let ids: Vec<FileId> = files.iter().map(|it| it.file).collect();
        let request = wire::request(&files, limits);
        drop(files);
        let (reader, asked) = self.ask(&request, limits)?;
        let answer =
            asked.and_then(|()| wire::answer(&reader.answer, &ids, limits).ok_or(Failure::Garbled));
        match answer {
            Ok((book, found)) => {
                out.append(found);
                self.give_back(reader);
                Ok(book)
            }
            Err(failure) => {
                let (kind, signature) = reader.end(failure);
                for file in ids.into_iter().take(1) {
                    let finding = Finding::new(&faults::READER_FAILED, Span::file(file));
                    out.push(finding.with("kind", kind).with("signature", signature.as_str()));
                }
                Ok(None)
            }
        }
    }

    fn attachment(
        &self,
        pdf: Vec<u8>,
        name: &str,
        limits: &Limits,
    ) -> std::io::Result<Result<Vec<u8>, NoAttachment>> {
        let request = wire::request_attachment(&pdf, name, limits);
        drop(pdf);
        let (reader, asked) = self.ask(&request, limits)?;
        match asked.ok().and_then(|()| wire::answer_attachment(&reader.answer)) {
            Some(answer) => {
                self.give_back(reader);
                Ok(answer)
            }
            None => Ok(Err(NoAttachment::Unreadable)),
        }
    }
}

impl Apart {
    /// Returns an opener by processes of the program at a path.
    #[must_use]
    pub fn new(program: PathBuf) -> Self {
        Self { program, idle: Mutex::default(), watch: Watch::default() }
    }

    /// Asks a reader, and returns it with its answer or with how it failed.
    fn ask(
        &self,
        request: &[u8],
        limits: &Limits,
    ) -> std::io::Result<(Reader, Result<(), Failure>)> {
        let mut reader = self.take(limits)?;
        let mut asked = reader.ask(request, limits);
        if asked.is_err_and(|it| it == Failure::Ended) && reader.served > 1 {
            // Memory that earlier files left scattered must not decide about this one.
            reader = self.start(limits)?;
            asked = reader.ask(request, limits);
        }
        Ok((reader, asked))
    }

    fn take(&self, limits: &Limits) -> std::io::Result<Reader> {
        let idle = self.idle.lock().expect("no one panics while holding the readers").pop();
        idle.map_or_else(|| self.start(limits), Ok)
    }

    fn start(&self, limits: &Limits) -> std::io::Result<Reader> {
        Reader::start(&self.program, limits, &self.watch)
    }

    fn give_back(&self, mut reader: Reader) {
        if reader.served < SERVED_MAX {
            reader.answer = Vec::new();
            self.idle.lock().expect("no one panics while holding the readers").push(reader);
        }
    }
}

/// A process that reads.
#[derive(Debug)]
struct Reader {
    child: Arc<Watched>,
    pipes: Option<(ChildStdin, ChildStdout)>,
    served: u32,
    answer: Vec<u8>,
}

impl Reader {
    fn start(program: &Path, limits: &Limits, watch: &Watch) -> std::io::Result<Self> {
        let mut child = Command::new(program)
            .arg(ARGUMENT)
            .arg(limits.memory.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        Ok(Self { child: watch.over(child), pipes, served: 0, answer: Vec::new() })
    }

    /// Hands a request over and waits for the answer, no longer than the limits allow.
    fn ask(&mut self, request: &[u8], limits: &Limits) -> Result<(), Failure> {
        self.served += 1;
        let Some((input, output)) = &mut self.pipes else { return Err(Failure::Ended) };
        self.child.allow(Duration::from_secs(limits.seconds) + GRACE);
        let asked = input.write_all(request).and_then(|()| input.flush());
        let answer = asked.and_then(|()| frame(output, limits));
        let is_late = self.child.is_done();
        self.answer = answer.map_err(|_| if is_late { Failure::Late } else { Failure::Ended })?;
        Ok(())
    }

    /// Ends a reader that failed; returns how, and a short text by which the failure can be told.
    fn end(self, failure: Failure) -> (&'static str, String) {
        let status = self.child.end();
        let signal = status.and_then(signal_of);
        match (failure, signal) {
            (Failure::Late, _) => ("time", "wall".to_owned()),
            (_, Some(confine::CPU_SIGNAL)) => ("time", "cpu".to_owned()),
            (Failure::Garbled, _) => ("crashed", "answer".to_owned()),
            // A request for memory that is not granted aborts the process.
            (_, Some(confine::ABORT_SIGNAL)) => ("memory", "abort".to_owned()),
            (_, Some(signal)) => ("crashed", format!("signal {signal}")),
            (_, None) => match status.and_then(|it| it.code()) {
                Some(confine::MEMORY_EXIT) => ("memory", "watch".to_owned()),
                code => ("crashed", format!("exit {}", code.unwrap_or(-1))),
            },
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // Without its input a reader ends by itself; it is waited for so that none is left behind.
        drop(self.pipes.take());
        self.child.wait();
    }
}

#[cfg(unix)]
fn signal_of(status: std::process::ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal_of(_: std::process::ExitStatus) -> Option<i32> {
    None
}

/// Reads one answer: its length, then so many bytes.
fn frame(from: &mut impl Read, limits: &Limits) -> std::io::Result<Vec<u8>> {
    let mut length = [0; 8];
    from.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    if length > wire::answer_max(limits) {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length {
        Ok(bytes)
    } else {
        Err(std::io::ErrorKind::UnexpectedEof.into())
    }
}
