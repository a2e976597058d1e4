//! `generate`: what a shell completes, and pages for `man`, both from the command line itself.

use std::io;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use super::args::{Common, GenerateArgs, Generated};
use super::{Error, environment, help, output, terminal};
use crate::base::Lang;
use crate::locale::Locale;

pub(super) fn generate(common: &Common, args: &GenerateArgs) -> Result<u8, Error> {
    let locale = environment::speaking(common.lang, &environment::templates(None)?)?;
    let completed = |shell| vec![completions(shell, locale.lang())];
    let files = match args.what {
        Generated::Man => pages(&locale)?,
        Generated::Bash => completed(Shell::Bash),
        Generated::Elvish => completed(Shell::Elvish),
        Generated::Fish => completed(Shell::Fish),
        Generated::Powershell => completed(Shell::PowerShell),
        Generated::Zsh => completed(Shell::Zsh),
    };
    for (name, bytes) in files {
        match &args.target {
            Some(folder) => {
                let path = folder.join(name);
                output::replace(&path, &bytes)?;
                terminal::print(&format!("{}\n", path.display()))?;
            }
            None => terminal::print(&String::from_utf8_lossy(&bytes))?,
        }
    }
    Ok(0)
}

/// Returns what a shell completes, commands by their names in a language and in English.
fn completions(shell: Shell, lang: Lang) -> (String, Vec<u8>) {
    use clap_complete::Generator;
    let mut command = help::command(lang);
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names.into_iter().filter(|_| lang == Lang::De) {
        command = command.mut_subcommand(name, |it| {
            // Which the help puts behind those that the command has anyway.
            let english = it.get_all_aliases().last().map(str::to_owned);
            it.visible_aliases(english)
        });
    }
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut command, "masswerk", &mut bytes);
    (shell.file_name("masswerk"), bytes)
}

/// Returns the pages for `man`: one of the program, one of each command.
fn pages(locale: &Locale) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut whole = help::command(locale.lang());
    whole.build();
    let commands: Vec<Command> = whole.get_subcommands().cloned().collect();
    std::iter::once(whole).chain(commands).map(|it| page(it, locale)).collect()
}

fn page(command: Command, locale: &Locale) -> io::Result<(String, Vec<u8>)> {
    let is_whole = command.has_subcommands();
    let source = concat!("masswerk ", env!("CARGO_PKG_VERSION"));
    let man = Man::new(command).source(source).manual(locale.text("man-manual"));
    let mut bytes = Vec::new();
    man.render_title(&mut bytes)?;
    let mut section = |key: &str, render: &dyn Fn(&Man, &mut dyn io::Write) -> io::Result<()>| {
        let mut text = Vec::new();
        render(&man, &mut text)?;
        let text = String::from_utf8_lossy(&text);
        // The library's headings are English; what stands before them is there once already.
        let body = text.split_once(".SH ").and_then(|it| it.1.split_once('\n'));
        let body = body.map_or("", |it| it.1);
        let heading = locale.text(&format!("man-{key}")).to_uppercase();
        // Below its heading, an example stands line by line.
        let body = match body.split_once('\n') {
            Some((_, examples)) if key == "examples" => format!(".nf\n{examples}.fi\n"),
            _ => body.to_owned(),
        };
        bytes.extend(format!(".SH \"{heading}\"\n{body}").bytes());
        Ok::<_, io::Error>(())
    };
    section("name", &|man, out| man.render_name_section(out))?;
    section("synopsis", &|man, out| man.render_synopsis_section(out))?;
    if is_whole {
        section("commands", &|man, out| man.render_subcommands_section(out))?;
    }
    section(if is_whole { "exit-codes" } else { "examples" }, &|man, out| {
        man.render_extra_section(out)
    })?;
    man.render_options_section(&mut bytes)?;
    Ok((man.get_filename(), bytes))
}
