//! The one integration binary: everything that is tested from outside, a module per subject.

#![expect(clippy::disallowed_methods, reason = "tests stand outside and handle files freely")]

/// The shape of the source: layers, headings, names, sizes.
mod architecture;
/// From nothing to a report: a folder that `init` made is worked in as an office would.
mod beginning;
/// Literate cases: a document shows what is sent and says exactly what is found in it.
mod cases;
/// What must agree across files: codes, names, catalogues in both languages, pages of the rules.
mod contract;
/// Which of several returns counts.
mod counting;
/// Damage put into good returns, each alone before the real program.
mod damaged;
/// The demo season run by the real program, in a folder of its own.
mod demo;
/// What `doctor` sees of a workspace.
mod doctor;
/// Editions: which figures changed since the last, and what made them so.
mod editions;
/// What each kind of finding is about.
mod explain;
/// What is found, in every form in which it can be taken away.
mod findings;
/// Forms as Excel files: what is written is found again, whoever saved it in between.
mod forms;
/// What is made from the command line itself.
mod generate;
/// The handbook: its tutorial is carried out, its pages are accessible.
mod handbook;
/// What is handed out, and what packs it.
mod handing_out;
/// The package for the evaluation.
mod handover;
/// Files made to break their readers.
mod hostile;
/// Indicators, computed again by another program.
mod indicators;
/// What real programs leave in workbooks, and readers that fail.
mod intake;
/// What happens to a run from outside: no reader, no room, too many files, Ctrl-C.
mod interrupted;
/// Each language speaks for itself.
mod languages;
/// How it speaks to whoever calls it wrongly, and what of theirs it leaves alone.
mod manners;
/// Returns as people really send them, each alone before the real program.
mod odd;
/// Other programs' eyes, and how many of them looked.
mod outside;
/// PDFs: both standards, whatever was sent in.
#[cfg(feature = "pdf")]
mod pdf;
/// What leaves the office.
mod privacy;
/// How far a long work is.
mod progress;
/// Documents one by one, and where their figures come from.
mod publications;
/// The main job: what it prints, writes, leaves alone, and how it ends.
mod run;
/// Seasons with a fault in nearly every return: each is found, by the rule that is meant to.
mod season;
/// A second definition, whose figures need no line of the program.
mod second;
/// What people see, kept in `golden/` and read by eye before it changes.
mod snapshots;
/// The participant statistics that others prescribe.
mod statistics;
/// Where each measure stands.
mod status;
/// From which cells figures come.
mod tie_out;
/// Every total against a recomputation that shares no code with the program.
mod totals;
mod trace;
/// Every value of three small seasons.
mod values;
/// The office's workbook.
mod workbook;
