//! Fills `corpus/` with what the fuzzer starts from: the demo season, the cases, the definition.

use std::fs;
use std::path::{Path, PathBuf};

use masswerk::finding::Findings;
use masswerk::source::{Limits, Loaded, Templates, read, worker::wire};
use masswerk::span::Files;

const CELLS: [&str; 6] = ["A1", "$AB$7", "XFD1048576", "a1", "AAA0", "R1C1"];

const VALUES: [&str; 14] = [
    "1.234,56 €",
    "1,234.56",
    "1.234",
    "-3",
    "12 %",
    "1e5",
    "01.07.2025",
    "1. Juli 2025",
    "2025-07-01",
    "1/2/2025",
    "Juli 2025",
    "ja",
    "nicht erhoben",
    "M-01",
];

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut sent = Vec::new();
    collect(&root.join("input"), &mut sent)?;
    collect(&root.join("tests/hostile/found"), &mut sent)?;
    if let Some(folder) = std::env::args_os().nth(1) {
        collect(Path::new(&folder), &mut sent)?;
    }
    for path in &sent {
        let bytes = fs::read(path)?;
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        if bytes.len() < 64 << 10 {
            put("gate", &name, &bytes)?;
        }
        if let Some(apart) = masswerk_fuzz::taken_apart(&bytes).filter(|it| it.len() < 256 << 10) {
            put("gate", &format!("{name}.apart"), &apart)?;
        }
        let (request, answer) = exchange(bytes.clone());
        if answer.len() < 64 << 10 {
            put("wire", &format!("{name}.answer"), &answer)?;
            put("wire", &format!("{name}.request"), &request)?;
        }
        if path.extension().is_some_and(|it| it == "csv") && bytes.len() < 64 << 10 {
            put("csv", &name, &bytes)?;
        }
    }
    for (at, cell) in CELLS.iter().enumerate() {
        put("references", &format!("cell-{at}"), cell.as_bytes())?;
    }
    for (at, value) in VALUES.iter().enumerate() {
        put("values", &format!("text-{at}"), &[b"\x04", value.as_bytes()].concat())?;
    }
    for (at, serial) in [45_839.0, 60.0, -1.0, 0.5, 1e300, 2_958_466.0f64].iter().enumerate() {
        put("values", &format!("serial-{at}"), &[&b"\x00"[..], &serial.to_le_bytes()].concat())?;
        put("values", &format!("day-{at}"), &[&b"\x03"[..], &serial.to_le_bytes()].concat())?;
    }
    let templates = Templates::built_in();
    for (at, (path, bytes)) in templates.below("programmes/demokratie-leben").enumerate() {
        let which = u8::try_from(at).unwrap_or_default();
        put("definition", &path.replace('/', "-"), &[&[which], bytes].concat())?;
    }
    put(
        "definition",
        "masswerk.toml",
        &[&[255][..], &fs::read(root.join("masswerk.toml"))?].concat(),
    )?;
    Ok(())
}

/// Returns what a run asks about a file and what a reader answers.
fn exchange(bytes: Vec<u8>) -> (Vec<u8>, Vec<u8>) {
    let (file, limits) = (Files::default().note("seed"), Limits::EVERYDAY);
    let loaded = vec![Loaded { file, sheet: Some("seed".into()), bytes }];
    let request = wire::request(&loaded, &limits);
    let mut found = Findings::default();
    let book = read(loaded, &limits, &mut found);
    (request[8..].to_vec(), wire::answered(book.as_ref(), &found))
}

fn put(target: &str, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(name), bytes)
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        let kind = path.symlink_metadata()?;
        if kind.is_dir() {
            collect(&path, into)?;
        } else if kind.is_file() {
            into.push(path);
        }
    }
    Ok(())
}
