//! Puts a case into a workspace and does what the program does.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

use masswerk::base::{Lang, Period};
use masswerk::finding::{Arg, Evidence, Finding, Findings};
use masswerk::intake::{Ground, Inbox, Intake, Unsound};
use masswerk::locale::Locale;
use masswerk::partnership::Partnership;
use masswerk::programme::{Form, FormKind, Privacy, Programme, Value};
use masswerk::season::{Season, Sender, Standing};
use masswerk::source::{Here, Templates, read_file};
use masswerk::span::Files;
use masswerk::submission::Submission;

use tempfile::TempDir;

use super::document::{Block, Case};
use super::overlay;

const DEFINITION: &str = "programmes/demokratie-leben";
const SETTINGS: &str = r#"[partnership]
name = "Partnerschaft für Demokratie Beispielstadt"
lead-office = "Stadt Beispielstadt"
coordination-office = "Koordinierungs- und Fachstelle"
contact = "kuf@beispielstadt.example"
programme = "demokratie-leben"
"#;

/// The rate that a definition leaves open; a case that names the setting has its own, or none.
const RATE: &str = r#"
[setting.lump-sum-per-participant-day]
value = "40.00"
source = "Bescheide Beispielstadt 2025"
"#;

/// What was found in a case.
pub(crate) struct Outcome {
    /// A line for each finding, as it stands in a case.
    pub(super) lines: Vec<String>,
    /// A line for each sender and quarter of which something came: where it stands.
    pub(super) standings: Vec<String>,
    /// Each finding's name and texts: message and hint, in German and English.
    pub(super) texts: Vec<(&'static str, [[String; 2]; 2])>,
    /// How many places were looked at.
    pub(super) evidence: Evidence,
    /// What no run may ever do, and this one did.
    pub(super) complaints: Vec<String>,
}

/// A case laid out as a workspace.
pub(crate) struct Laid {
    /// What its runs stand on.
    pub(crate) ground: Ground,
    /// Its language.
    pub(crate) locale: Locale,
    /// The paths of what was sent, below `input/`.
    sent: Vec<String>,
    /// Its folder, which goes with it.
    place: TempDir,
}

impl Laid {
    /// Reads and checks everything in it.
    pub(crate) fn taken_in(&self) -> Intake {
        let folder = self.folder();
        let inbox = Inbox { folder: folder.join("input"), archive: folder.join("archiv") };
        let periods = inbox.periods().expect("the input can be read");
        let (newest, _) = periods.last().expect("there is a period");
        Intake::of(&self.ground, &inbox, *newest).expect("the input can be read")
    }

    /// Returns its folder.
    pub(crate) fn folder(&self) -> &Path {
        self.place.path()
    }
}

/// What all cases have in common.
pub(crate) struct Runner {
    templates: Templates,
    base: BTreeMap<&'static str, String>,
    locales: [Locale; 2],
}

impl Runner {
    /// Reads the base documents and the catalogues.
    pub(crate) fn new() -> Self {
        let templates = Templates::built_in();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        let base = ["register", "belege", "pauschalen", "taetigkeit"].map(|name| {
            let bytes =
                read_file(&folder.join(format!("base/{name}.md"))).expect("the base is there");
            (name, String::from_utf8(bytes).expect("the base is UTF-8"))
        });
        let locales = Lang::ALL.map(|it| locale(&templates, it));
        Self { templates, base: base.into(), locales }
    }

    /// Runs a case.
    pub(crate) fn run(&self, case: &Case) -> Outcome {
        let laid = match self.lay_out(case) {
            Ok(laid) => laid,
            Err(outcome) => return *outcome,
        };
        let mut intake = laid.taken_in();
        let is_owed = |code: &str| ["P120", "P121"].contains(&code);
        if !case.expected.iter().any(|it| it.split(' ').any(is_owed)) {
            intake.found.retain(|it| !is_owed(it.meta.code));
        }
        let place_of = |it: &Finding| {
            let (path, inside) = (intake.files.path(it.at.file), it.at.inside());
            match (&laid.sent[..], inside.is_empty()) {
                ([only], false) if only == path => inside,
                (_, true) => path.to_owned(),
                (_, false) => format!("{path} {inside}"),
            }
        };
        let mut outcome = self.outcome(&intake.found, place_of);
        outcome.standings =
            intake.season.iter().flat_map(|it| standings(it, &intake.files)).collect();
        outcome.complaints.extend(intake.season.iter().flat_map(|it| leaks(it, &intake.found)));
        outcome
    }

    /// Lays a case out as a workspace; where its definition or settings are not sound, says what is
    /// found in them.
    pub(crate) fn lay_out(&self, case: &Case) -> Result<Laid, Box<Outcome>> {
        let templates = with_changes(&self.templates, &case.blocks);
        let settings = settings(&case.blocks);
        let day = |it: &Partnership| it.as_of.expect("the settings of a case give the day");
        let ground = match Ground::load(&settings, templates.clone(), Box::new(Here), day) {
            Ok(ground) => ground,
            Err(it) => return Err(Box::new(self.outcome_of_unsound(&it, &templates, &settings))),
        };
        let place = tempfile::tempdir().expect("there is room for a workspace");
        write(&place.path().join("masswerk.toml"), &settings);
        let sent = self.send(&ground.programme, &case.blocks, place.path());
        let locale = locale(&self.templates, ground.partnership.language.unwrap_or_default());
        Ok(Laid { ground, locale, sent, place })
    }

    /// Writes everything that a case sends; returns the paths below `input/` in period folders.
    fn send(&self, programme: &Programme, blocks: &[Block], place: &Path) -> Vec<String> {
        let input = place.join("input");
        let mut sent: Vec<String> = Vec::new();
        let mut register = self.base["register"].clone();
        let mut has_register = true;
        for block in blocks {
            let (kind, text) = (block.kind(), &block.text);
            let (form, path, base) = match kind {
                "register" => {
                    has_register = !block.says("absent");
                    register =
                        self.document(programme, FormKind::Register, block, "register", text);
                    continue;
                }
                "receipts" => {
                    write(&place.join("archiv/eingang.csv"), text);
                    continue;
                }
                "editions" => {
                    write(&place.join("archiv/fassungen.jsonl"), text);
                    continue;
                }
                "handovers" => {
                    write(&place.join("archiv/uebergaben.jsonl"), text);
                    continue;
                }
                "file" => {
                    write(&input.join(block.word(1)), text);
                    sent.push(block.word(1).to_owned());
                    continue;
                }
                "return" => {
                    let base = if block.says("pauschalen") { "pauschalen" } else { "belege" };
                    (FormKind::Return, format!("{}/{}", block.word(2), block.word(1)), base)
                }
                "office" => {
                    (FormKind::Office, format!("{}/taetigkeit", block.word(1)), "taetigkeit")
                }
                "settings" | "patch" | "standings" => continue,
                other => panic!("there are no blocks „{other}“"),
            };
            let earlier = sent.iter().filter(|it| it.starts_with(&path)).count();
            let number = if earlier > 0 { format!("-{}", earlier + 1) } else { String::new() };
            let path = format!("{path}{number}.xlsx");
            let text = self.document(programme, form, block, base, text);
            write(&input.join(&path), &text);
            sent.push(path);
        }
        if has_register {
            write(&input.join("register.xlsx"), &register);
        }
        if sent.is_empty() {
            std::fs::create_dir_all(input.join("2025-Q3")).expect("there is room for a folder");
        }
        sent
    }

    fn document(
        &self,
        programme: &Programme,
        kind: FormKind,
        block: &Block,
        base: &str,
        text: &str,
    ) -> String {
        let form: &Form = programme.form_of(kind);
        let (measure, period) = match kind {
            FormKind::Register => ("", Period::new(2025, 3).expect("a quarter")),
            FormKind::Return => (block.word(1), parsed(block.word(2))),
            FormKind::Office => ("", parsed(block.word(1))),
        };
        let text = if block.says("bare") {
            format!("# Fall\n\n{text}")
        } else {
            overlay::filled(form, &self.base[base], text)
        };
        let first_month = (period.quarter() - 1) * 3 + 1;
        text.replace("{massnahme}", measure)
            .replace("{fassung}", &form.version)
            .replace("{zeitraum}", &period.to_string())
            .replace("{jahr}", &period.year().to_string())
            .replace("{m1}", &format!("{first_month:02}"))
            .replace("{m2}", &format!("{:02}", first_month + 1))
            .replace("{m3}", &format!("{:02}", first_month + 2))
    }

    /// Returns what was found in definition or settings: the place is the line itself.
    fn outcome_of_unsound(
        &self,
        unsound: &Unsound,
        templates: &Templates,
        settings: &str,
    ) -> Outcome {
        let place_of = |it: &Finding| {
            let path = unsound.files.path(it.at.file);
            let inside = path.strip_prefix("templates/").and_then(|it| templates.get(it));
            let text = inside.map_or(settings.into(), String::from_utf8_lossy);
            let first = it.at.line.map_or(0, |it| it as usize - 1);
            let is_table = text.lines().nth(first).is_some_and(|it| it.starts_with('['));
            // What is missing altogether is said to stand in the first line.
            let is_whole = it.at.line.is_none()
                || it.meta.name == "definition-setting-missing" && it.at.line == Some(1);
            let count = if is_whole { 0 } else { 1 + usize::from(is_table) };
            let lines = text.lines().skip(first).take(count);
            let shown = path.strip_prefix(&format!("templates/{DEFINITION}")).unwrap_or(path);
            let shown = shown.strip_prefix('/').unwrap_or(shown);
            let shown = if shown.is_empty() { "templates" } else { shown };
            [shown].into_iter().chain(lines).collect::<Vec<_>>().join(" ")
        };
        self.outcome(&unsound.found, place_of)
    }

    fn outcome(&self, found: &Findings, place_of: impl Fn(&Finding) -> String) -> Outcome {
        let mut outcome = Outcome {
            lines: Vec::new(),
            standings: Vec::new(),
            texts: Vec::new(),
            evidence: found.evidence().clone(),
            complaints: Vec::new(),
        };
        for it in found.all() {
            let weight = it.effective().map_or("waived", |it| it.name());
            outcome.lines.push(format!("{weight} {} {}", it.meta.code, place_of(it)));
            let texts = [0, 1].map(|lang| {
                let locale: &Locale = &self.locales[lang];
                [locale.message(it), locale.hint(it)]
            });
            for text in texts.iter().flatten() {
                if text.contains(['⟨', '{', '}']) || !text.ends_with('.') {
                    outcome.complaints.push(format!("{}: {text}", it.meta.code));
                }
            }
            outcome.texts.push((it.meta.name, texts));
        }
        outcome
    }
}

/// Returns where everybody stands who sent something, a line each.
fn standings(season: &Season, files: &Files) -> Vec<String> {
    let path = |it: &usize| files.path(season.returns[*it].submission.file);
    let paths = |all: &[usize]| all.iter().map(path).collect::<Vec<_>>().join(" ");
    let line = |sender: &Sender, period: Period, standing: &Standing| {
        let sender = match sender {
            Sender::Measure(id) => id.to_string(),
            Sender::Office => "office".to_owned(),
        };
        let standing = match standing {
            Standing::Accepted { counted, .. } => format!("accepted {}", paths(&[*counted])),
            Standing::SentBack(all) => format!("sent-back {}", paths(all)),
            Standing::Unclear(all) => format!("unclear {}", paths(all)),
            Standing::Missing => return None,
        };
        Some(format!("{sender} {period} {standing}"))
    };
    season.standings.iter().filter_map(|((who, when), it)| line(who, *when, it)).collect()
}

/// Returns the findings that quote an answer which is about a person.
fn leaks(season: &Season, found: &Findings) -> Vec<String> {
    let submissions =
        season.returns.iter().map(|it| &it.submission).chain([&season.register.submission]);
    let personal: Vec<String> = submissions.flat_map(personal).collect();
    let mut leaks = Vec::new();
    for it in found.all() {
        for (_, arg) in &it.args {
            let Arg::Text(text) = arg else { continue };
            if let Some(answer) = personal.iter().find(|answer| text.contains(*answer)) {
                leaks.push(format!("{} quotes „{answer}“", it.meta.code));
            }
        }
    }
    leaks
}

fn personal(submission: &Submission) -> Vec<String> {
    let fields = submission.fields().filter(|(_, it)| it.privacy == Privacy::Personal);
    let slots = fields.flat_map(|(path, _)| submission.column(path));
    let texts = slots.filter_map(|(_, slot)| match slot.value() {
        Some(Value::Text(text)) if text.chars().count() > 3 => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

fn locale(templates: &Templates, lang: Lang) -> Locale {
    Locale::new(lang, &templates.catalogues(lang)).expect("the catalogues are sound")
}

/// Returns the templates with a case's changes of the definition.
fn with_changes(templates: &Templates, blocks: &[Block]) -> Templates {
    let changed = templates.iter().filter_map(|(path, bytes)| {
        let inside = path.strip_prefix(DEFINITION).and_then(|it| it.strip_prefix('/'));
        let patches = blocks.iter().filter(|it| it.kind() == "patch");
        let mut patches = patches.filter(|it| Some(it.word(1)) == inside).peekable();
        if patches.peek().is_none() {
            return Some((path.to_owned(), bytes.to_vec()));
        }
        let text = String::from_utf8(bytes.to_vec()).expect("definitions are UTF-8");
        let text = patches
            .try_fold(text, |text, it| (!it.text.is_empty()).then(|| patched(&text, &it.text)))?;
        Some((path.to_owned(), text.into_bytes()))
    });
    changed.collect()
}

fn patched(text: &str, patch: &str) -> String {
    let side = |dropped: char| -> String {
        let lines = patch.lines().filter(|it| !it.starts_with(dropped));
        let lines: Vec<&str> = lines.map(|it| it.get(2..).unwrap_or_default()).collect();
        lines.join("\n") + "\n"
    };
    let (old, new) = (side('+'), side('-'));
    assert!(text.contains(&old), "the definition does not have\n{old}");
    text.replacen(&old, &new, 1)
}

fn settings(blocks: &[Block]) -> String {
    let own: String =
        blocks.iter().filter(|it| it.kind() == "settings").map(|it| it.text.as_str()).collect();
    let day = if own.contains("as-of") { "" } else { "as-of = 2025-10-20\n" };
    let rate = if own.contains("lump-sum-per-participant-day") { "" } else { RATE };
    format!("{SETTINGS}{day}{own}{rate}")
}

fn parsed(period: &str) -> Period {
    period.parse().unwrap_or_else(|_| panic!("„{period}“ is no period"))
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("every file has a folder");
    std::fs::create_dir_all(folder).expect("there is room for a folder");
    let mut file = std::fs::File::create(path).expect("there is room for a file");
    file.write_all(text.as_bytes()).expect("there is room for its text");
}
