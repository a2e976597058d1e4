# Texts of the command line.

help-masswerk = Checks the returns of the measures, adds them up and writes the reports. Without a command: the main job for the newest folder in input/.
help-init = Set up a new folder for a partnership, with settings, register and forms; on a terminal, what is needed and missing is asked for (German: anlegen)
help-doctor = See what is set up, what is missing and what is odd (German: nachsehen)
help-run = Everything for a period: check, add up, write the reports
help-check = Read and check, without writing reports
help-status = Where each measure stands: what came, what is missing or to be settled, and whom to call
help-trace = Where a figure comes from: its cells with what they hold; without a figure: which there are
help-report = A single document of a period; without a name: which there are
help-handover = Write the data package for the evaluation, without anything about persons
help-verify = See whether a data package is complete and consistent, and whether it comes out the same when made anew (also: nachprüfen)
help-compare = Which figures two reports print differently, and why
help-explain = Explain what a finding is about, and what it does
help-rules = All findings that there are, by what they are about
help-form = Blank forms, and prefilled ones for measures of the register
help-handbook = Write the coordinator’s handbook as a PDF; it is in German
help-generate = Completions for the command line, and pages for “man”
help-heading-usage = Usage
help-heading-command = COMMAND
help-heading-commands = Commands
help-heading-options = Options
help-heading-common = For all commands
help-heading-arguments = Arguments
help-heading-examples = Examples
help-option-workspace = Folder with masswerk.toml, input/ and output/ (else the current one)
help-option-templates = Folder with templates of your own, which come before the built-in ones
help-option-as-of = As-of date such as 2026-10-17 or 17 October 2026 (else that of masswerk.toml, else today)
help-option-lang = Language of the output: de or en
help-option-color = Colours: auto, always or never
help-option-period = Period such as 2026-Q3 (else the newest folder in input/)
help-option-out = Folder for the results (else output/)
help-option-fail-on = From which finding on the program ends with 1: error, warning or never
help-option-inputs = Files or folders in input/ to which the output is limited
help-option-look = Form of the output: text or json
help-option-list-format = Form of the output: text, json or csv
help-option-format = Form of the output: text, short, json, csv or xlsx (with --out)
help-option-file = File to write to instead of the screen
help-option-codes = Codes of findings, for example V104
help-option-figure = The figure’s identifier, as it stands on the sheets “Indicators” and “Origin”
help-option-measures = Numbers of measures (else all that owe a return)
help-option-kind = Name of the document, for example sachstandsbericht (else the list)
help-option-list = Only show which documents there are
help-option-internal = The internal edition, with protected measures, names and reasons
help-option-since = Number of the edition to hold it against (else the one before)
help-option-package = The data package: the zip file or the folder
help-option-rebuild = Make the package anew from this workspace and compare
help-option-to = Who gets the package; kept in archiv/uebergaben.jsonl
help-option-new-key = Make a new key for the pseudonyms where there is none yet
help-option-preview = Look at the package only: into the folder vorschau-evaluation/, without its counting as handed over
help-option-old = The earlier report (PDF)
help-option-new = The later report (PDF)
help-option-folder = The new folder (else the current one, if it is empty)
help-option-name = Name of the partnership, for example "Partnerschaft für Demokratie Musterstadt" (needed)
help-option-lead-office = Lead office (needed)
help-option-coordination-office = Coordination office (needed)
help-option-contact = Whom organisations ask: an address or a telephone number (needed)
help-option-region = Area funded, for the cover
help-option-committee = Name of the committee, where it differs from the programme’s
help-option-year = Funding year (else the current one)
help-option-funds = Fund and its budget for the year, for example AIF=45,000.00 (Action and Initiative Fund) or JF=8,000.00 (Youth Fund); may be repeated
help-option-accounting = How notices mostly let measures account: belege (vouchers) or pauschalen (lump sums); else belege
help-option-goals = A guiding goal of the local strategy; may be repeated
help-option-settings = A local value with its source, for example "return-due-days=14; circular 1/2026"; may be repeated
help-option-demo = Instead of a new partnership, an invented season to try things out
help-option-programme = Programme by which you work (else demokratie-leben)
help-option-book = File to write to (else Handbuch.pdf)
help-option-what = bash, elvish, fish, powershell or zsh for completions; man for pages (with --out)
help-option-target = Folder to write to instead of the screen
help-option-help = This help
help-option-version = Version of the program
help-beginning = To begin: “masswerk init my-folder” sets up a folder, “masswerk doctor” says in it what comes next; “masswerk init --help” explains a command.
help-exit-codes = Ends with 0 when all is done; with 1 on findings from --fail-on up (else: “check” from error, “run” never); with 2 when the job could not be done.
help-more = “masswerk{ $name } --help” shows everything.
help-init-examples =
    masswerk init pfd-2026
    asks for everything that is needed, and sets up the folder pfd-2026
    masswerk init trial --demo
    writes an invented season with returns, faulty ones among them
    masswerk init pfd-2026 --fund AIF=45,000.00 --fund JF=8,000.00 --set "return-due-days=14; circular 1/2026"
    takes two budgets and a deadline from the call, and asks for the rest
help-doctor-examples =
    masswerk doctor
    says what is set up, what is missing and what comes next
help-run-examples =
    masswerk run
    checks the newest folder in input/ and writes report and workbook
    masswerk run --period 2026-Q2 --since 1
    writes the second quarter anew, and says what differs since edition 1
help-check-examples =
    masswerk check
    shows everything that is to be settled in the newest quarter
    masswerk check 2026-Q3/club.xlsx
    shows only what is about this file
    masswerk check --format xlsx --out findings.xlsx
    writes the findings into a workbook, with links to the cells
help-status-examples =
    masswerk status
    shows where each measure stands, and whom to call
    masswerk status --format csv > status.csv
    writes the same as a table
help-trace-examples =
    masswerk trace
    shows all figures of the newest quarter with their identifiers
    masswerk trace "fund/*"
    shows the figures to which the report refers like this under a table
    masswerk trace reach/participants
    shows from which cells the participants are added up
    masswerk trace measures/spent --format csv > cells.csv
    writes the cells as a table
help-report-examples =
    masswerk report
    shows which documents there are
    masswerk report sachstandsbericht --period 2026-Q2
    writes the report of the second quarter
    masswerk report sachstandsbericht --internal
    writes the edition for the office’s own files
help-handover-examples =
    masswerk handover --new-key
    makes the key for the pseudonyms the first time, and writes the package
    masswerk handover --preview
    writes the package to be read before it is handed over
    masswerk handover --period 2026-Q2 --to "Evaluation"
    writes the package of the second quarter, and notes who gets it
help-verify-examples =
    masswerk verify Evaluation_Wispelow_2026-Q2.zip
    says whether the file is as it was written
    masswerk verify Evaluation_Wispelow_2026-Q2.zip --rebuild .
    makes the package anew from the folder you are in and names what differs
help-compare-examples =
    masswerk compare old.pdf new.pdf
    shows which figures differ between the two reports, and why
help-explain-examples =
    masswerk explain V102
    explains what V102 is about, and what the finding does
    masswerk explain V102 P105
    explains two findings, one after the other
help-rules-examples =
    masswerk rules
    shows all findings with their weight
    masswerk rules --format json > rules.json
    writes the same for other programs
help-form-examples =
    masswerk form
    writes blank forms, and prefilled ones for all that owe a return
    masswerk form M-01 --period 2026-Q3
    writes the prefilled form of a measure
help-handbook-examples =
    masswerk handbook
    writes Handbuch.pdf into the current folder
help-generate-examples =
    masswerk generate bash > ~/.local/share/bash-completion/completions/masswerk
    lets the shell complete commands and options with the tab key
    masswerk generate man --out ~/.local/share/man/man1
    writes pages for “man masswerk”

cli-written =
    { $files ->
        [one] One file
       *[other] { $files } files
    } written to { $folder }; { $included } of { $expected } returns included{ $missing ->
        [0] {""}
        [one] , one is missing
       *[other] , { $missing } are missing
    }{ $refused ->
        [0] {""}
        [one] , one needs settling
       *[other] , { $refused } need settling
    }. To settle: { $errors } { $errors ->
        [one] error
       *[other] errors
    }, { $warnings } { $warnings ->
        [one] question
       *[other] questions
    }.
cli-handover =
    { $tables ->
        [one] One table
       *[other] { $tables } tables
    } written for the evaluation: { $file } to hand over, the same unpacked in { $folder }.
    Organisations and numbers of measures stand in it as pseudonyms only; what is about persons is taken out, protected measures are not in it.
    Please look through the texts once more before you hand the package over.
cli-verify-sound =
    The package is consistent: { $files } files, { $partnership }, { $period }, as of { $as-of }.
    SHA-256 of the zip file: { $hash }
    Only this value shows whether it is the package that the partnership handed over: it has to be in its list of hand-overs (archiv/uebergaben.jsonl); ask there.
cli-verify-demo = Its pseudonyms are those of the example, whose key is known: there must be no real data in it.
cli-verify-no-list = There is no list of hand-overs (archiv/uebergaben.jsonl) in this folder.
cli-verify-flaws =
    { $count ->
        [one] The package is not as it was written:
       *[other] The package is not as it was written, in { $count } places:
    }
cli-verify-no-subject = The package does not say of which quarter and day it is; nothing was made anew.
cli-verify-same = Made anew it comes out the same, byte for byte.
cli-verify-differs = Made anew it comes out differently; of each file the first place:
cli-verify-handed-over =
    { $times ->
        [one] It stands in the list of hand-overs{ $known ->
            [no] .
           *[yes] , to { $to }.
        }
       *[other] It stands { $times } times in the list of hand-overs{ $known ->
            [no] .
           *[yes] , last to { $to }.
        }
    }
cli-verify-not-handed-over = It does not stand in the list of hand-overs of this folder.
flaw-refused =
    { $reason ->
        [link] { $file }: a link, or no ordinary file; was not opened.
        [too-large] { $file }: up to here the package is larger than 64 MB; the file was not read.
        [too-many] The folder has more than 2,000 files; only those up to { $file } were read.
        [part] The zip file contains “{ $file }” in a way in which no package is built; was not unpacked.
        [all-too-large] The file is, unpacked or as it is, larger than 64 MB; no package is so large. It was not read.
        [encrypted] The zip file is locked with a password. Unpack it, and check the folder.
        [damaged] The file is no zip file, damaged or cut off.
       *[unreadable] { $file } cannot be opened.
    }
flaw-no-manifest = manifest.json is missing: without this list nothing can be verified. Is this the folder “evaluation”, or the zip file beside it?
flaw-manifest = manifest.json was changed: the list’s own digest does not fit.
flaw-missing = { $file } is missing.
flaw-added = { $file } does not belong to the package.
flaw-changed =
    { $how ->
        [bom] { $file } was saved in another way: it begins with a mark (BOM) that some programs write.
        [encoding] { $file } was saved in another way: in another encoding than UTF-8.
        [separator] { $file } was saved in another way: with semicolons instead of commas between values.
        [line-ends] { $file } was saved in another way: with other line ends.
       *[content] { $file } was changed.
    }
flaw-listed-twice = manifest.json names { $file } twice.
flaw-at-odds = datapackage.json and manifest.json contradict each other: “{ $place }” is “{ $described }” there, by the list it would be “{ $listed }”.
flaw-in-folder = The package lies in it, in the folder “{ $folder }”. Check that folder; unpack a zip file first.
flaw-in-container = There is the zip file “{ $file }” in it. Take it out, and check that one.
flaw-shorter =
    { $bytes ->
        [one] { $file } is one byte shorter than it was written.
       *[other] { $file } is { $bytes } bytes shorter than it was written.
    }
flaw-container = The zip file was packed anew (another order, other times or packing). Its content is consistent; the list of hand-overs has it under SHA-256 { $hash }, if it is what was handed over.
flaw-no-description = datapackage.json is missing or cannot be read.
flaw-described-missing = datapackage.json describes the table “{ $table }”, but { $file } is missing.
flaw-described-otherwise = { $file } has another size or hash than datapackage.json says.
flaw-undescribed = { $file } is not described by datapackage.json.
flaw-heads = { $file }: the columns are others than datapackage.json says.
flaw-too-long = The tables have more than a million rows together; { $file } was not checked.
flaw-not-text = { $file } is no readable text.
flaw-cells = { $file }, line { $line }: more or fewer cells than columns.
flaw-required = { $file }, line { $line }: the value of “{ $column }” is missing.
flaw-unfit = { $file }, line { $line }: “{ $value }” is no value that “{ $column }” may have.
flaw-twice = { $file }, line { $line }: another row has the key of this one.
flaw-foreign = { $file }, line { $line }: “{ $value }” is not in the table to which it refers.
flaw-rebuilt-cell = { $file }, line { $line }, column “{ $column }”: in the package “{ $sent }”, made anew “{ $anew }”.
flaw-rebuilt-rows = { $file }: { $sent } rows in the package, { $anew } made anew; as far as both go they are the same.
flaw-rebuilt-inputs =
    The files that were read are not the same (missing: { $gone }, new: { $new }){ $same ->
        [yes] ; the tables are the same nevertheless.
       *[no] .
    }
flaw-rebuilt-statement = { $file }, statement “{ $place }”: in the package “{ $sent }”, now “{ $anew }”.
cli-handover-preview =
    { $tables ->
        [one] One table
       *[other] { $tables } tables
    } written to look at: { $folder }.
    This is a preview and does not count as handed over. Hand over only what “masswerk handover” writes: it remembers what stood in it, and protects small numbers beside the next package, too.
cli-handover-again =
    { $same ->
        [yes] This is the same package, byte for byte, that was handed over before,
       *[no] A package of this quarter was handed over before,
    } last as of { $date }{ $to ->
        [none] {""}
       *[one] {" "}to { $name }
    }.{ $same ->
        [yes] {""}
       *[no] { $held ->
            [0] {""}
            [one] {" "}One number by age or gender would tell beside it who is new; it is suppressed.
           *[other] {" "}{ $held } numbers by age or gender would tell beside it who is new; they are suppressed.
        }
    }
cli-handover-demo = The pseudonyms are those of the example: its key is known. Do not hand this package over as a real one.
cli-handover-stale = The data package that was handed over last (as of { $date }{ $to ->
        [none] {""}
       *[one] , to { $name }
    }) { $other ->
        [returns] still has the same figures, but other returns count by now: texts and single answers may differ
       *[figures] has other figures than this run
    }. “masswerk handover” writes a new one.
cli-key-made = The key for the pseudonyms now lies in { $file }. Keep a copy, and do not hand it on: who has it can resolve the pseudonyms; without it later packages do not fit this one.
cli-key-open = Others on this machine may read the key { $file }. Restrict the permissions of the file to yourself.
handover-ask-key = Pseudonyms need a secret key, and there is none in this folder yet. Make one now?
handover-key-file =
    Key for the pseudonyms in data packages for the evaluation.
    Who has it can resolve the pseudonyms: do not hand it on, and put it into no package and no place for others.
    Please keep a copy: with the same key the same measure is called alike in every package.

cli-edition = Edition { $number } of the figures of this quarter.
cli-edition-after =
    { $new ->
        [yes] Edition { $number } of the figures of this quarter is new{ $figures ->
            [0] ; no figure differs from edition { $earlier }.
            [one] ; one figure of the workbook differs from edition { $earlier } (sheet “Changes”).
           *[other] ; { $figures } figures of the workbook differ from edition { $earlier } (sheet “Changes”).
        }
       *[no] Edition { $number } of the figures of this quarter, as in the last run{ $figures ->
            [0] .
            [one] ; one figure of the workbook differs from edition { $earlier } (sheet “Changes”).
           *[other] ; { $figures } figures of the workbook differ from edition { $earlier } (sheet “Changes”).
        }
    }
cli-compared =
    { $figures ->
        [0] { $partnership }, { $period }: edition { $new } (as of { $new-date }) against edition { $old } (as of { $old-date }). No figure differs.
        [one] { $partnership }, { $period }: edition { $new } (as of { $new-date }) against edition { $old } (as of { $old-date }). One figure differs:
       *[other] { $partnership }, { $period }: edition { $new } (as of { $new-date }) against edition { $old } (as of { $old-date }). { $figures } figures differ:
    }
cli-compared-causes = Causes (INTERNAL, not to be passed on):
cli-compared-audiences = The reports are for different readers; only figures that stand in both are compared.
cli-compared-same = Both files are of the same run.
cli-compared-backwards = The second file is the earlier edition; they are compared from the earlier to the later.
cli-compared-unexplained = Only the folder in which the reports were made knows why they differ; call the command there, or name the folder by “--workspace”.
cli-reading = Reading returns { $bar } { $done } of { $all }, { $left } left
cli-writing = Writing the documents …
cli-handbook = The handbook (in German) is in { $file }.
cli-checked =
    { $files ->
        [one] One delivery checked
       *[other] { $files } deliveries checked
    }: { $errors } { $errors ->
        [one] error
       *[other] errors
    }, { $warnings } { $warnings ->
        [one] question
       *[other] questions
    }, { $notes } { $notes ->
        [one] note
       *[other] notes
    }.
cli-forms =
    { $files ->
        [one] One form
       *[other] { $files } forms
    } written to { $folder }.
cli-forms-next = Next: send each organisation its form. What comes back belongs into the folder of the quarter in input.
cli-forms-nobody = There are no prefilled forms: the register holds no measure whose notice is in force in { $period }. Enter measures and notices into input/register.xlsx, and start the command again.
cli-next-lacking = Next: what has to be settled stands above and on the sheet “Findings” of the workbook. Put corrected and missing returns beside the others, and start again; the newest one counts.
cli-next-complete = Next: go through the questions on the sheet “Findings” of the workbook, and look at the progress report before you pass it on.
cli-no-pdf = This program was built without typesetting; PDF documents are not written.
cli-no-register = Without a register there are only blank forms.

cli-publication =
    {"  "}{ $content }
    {"  "}For { $audience }; { $due }. File: { $files }
publication-auswertung = Workbook with all figures, findings and the origin of each figure
publication-sachstandsbericht = Progress report: funds, measures, participants, next dates
publication-befunde = All findings as data for other programs
audience-internal = the coordination office
audience-committee = the committee and the lead office
audience-public = the public
audience-evaluation = the evaluation of the programme
due-period = after every quarter

init-done =
    The folder { $folder } is set up. It holds:
      masswerk.toml        settings, each explained
      input/register.xlsx  your register, with funds, deadlines and an example
      input/{ $period }/       the returns of this quarter go here
      output/formulare/    blank forms
      README.txt           the first steps
    Next: enter your measures into input/register.xlsx. Then “masswerk form” in this folder writes the form for each organisation.
init-overview =
    { $partnership }, funding year { $year }
    {"  "}Lead office: { $lead-office }
    {"  "}Coordination office: { $coordination-office }
    {"  "}Questions to: { $contact }
    {"  "}Accounts mostly: { $mode }; { $goals ->
        [0] no guiding goals yet
        [one] one guiding goal
       *[other] { $goals } guiding goals
    }
    {"  "}{ $funds ->
        [0] Budgets: none given yet
       *[other] Budgets: { $budgets }
    }
init-unfit =
    { $why ->
        [empty] An answer is needed here.
        [long] That is too long; { $wanted } characters are allowed.
        [number] “{ $value }” holds no number that fits here. Write it like this: { $wanted }.
        [unclear] “{ $value }” can mean { $wanted } or { $other }. Write the amount with two decimal places.
        [outside] “{ $value }” does not fit here; possible is { $wanted }.
        [twice] “{ $value }” is given already. Leave one of the two out.
        [incomplete] “{ $value }” is incomplete. Write it like this: "{ $wanted }".
       *[unknown] There is no “{ $value }”{ $near ->
            [one] ; is “{ $nearest }” meant?
           *[none] .
        } Possible are: { $wanted }.
    }
init-demo =
    The folder { $folder } now holds an invented season: a partnership, 26 measures, three quarters.
    Next: run “masswerk” in this folder, and look at what appears in output/2025-Q3/.
init-ask-greeting = A few questions about your partnership. Everything can be changed later in masswerk.toml and the register; Ctrl+C stops, and nothing is written.
init-ask-folder = Name of the new folder
init-ask-name = Name of the partnership
init-ask-region = Area funded, for the cover (Enter: leave it out)
init-ask-year = Funding year
init-ask-lead-office = Lead office
init-ask-coordination-office = Coordination office
init-ask-contact = Whom organisations ask (address or telephone number)
init-ask-committee = Name of the committee that decides on measures
init-ask-fund = Budget of { $fund } ({ $code }) in euros (Enter: none)
init-ask-goal = Guiding goal { $number } of your strategy (Enter: no more)
init-ask-accounting = How do your measures mostly account?
init-ask-setting = { $setting }, { $unit } (Enter: { $value })
init-ask-source = Where does the value come from? (resolution, notice, circular)
init-ask-none = still open
init-ask-agreed = Set up the folder like this?
init-ask-yes = Yes, set it up
init-ask-no = No, write nothing
init-left = Nothing was written.

cli-form-kept = { $kept } is there already and differs, perhaps filled in, and stays as it is. The new form is called { $new }.

help-value-dir = DIR
help-value-date = DATE
help-value-language = LANGUAGE
help-value-when = WHEN
help-value-old = OLD
help-value-new = NEW
help-value-number = NUMBER
help-value-package = PACKAGE
help-value-period = PERIOD
help-value-level = LEVEL
help-value-format = FORMAT
help-value-input = INPUT
help-value-kind = KIND
help-value-code = CODE
help-value-figure = FIGURE
help-value-file = FILE
help-value-text = TEXT
help-value-year = YEAR
help-value-fund = FUND=BUDGET
help-value-mode = MODE
help-value-setting = NAME=VALUE;SOURCE
help-value-measure = MEASURE
help-value-what = WHAT

man-manual = masswerk manual
man-name = Name
man-synopsis = Synopsis
man-commands = Commands
man-exit-codes = Exit status
man-examples = Examples

usage-unknown-command =
    { $near ->
        [one] There is no command “{ $value }”. Is “{ $nearest }” meant?
       *[none] There is no command “{ $value }”. “masswerk --help” shows which there are.
    }
usage-unknown-option =
    { $near ->
        [one] There is no “{ $option }” here. Is “{ $nearest }” meant?
       *[none] There is no “{ $option }” here. “masswerk --help” shows what there is.
    }
usage-unknown-value = “{ $value }” does not fit { $option }. Possible are: { $known }.
usage-unfit-value = “{ $value }” does not fit { $option }. Write it like this: { $known }.
usage-no-value = { $option } lacks its value. Call the command with --help, which says what belongs there.
usage-missing = The call is incomplete, this is missing: { $option }. Call the command with --help, which says how it goes.
usage-twice = { $option } may be given only once.
usage-conflict = { $option } and { $value } do not go together. Leave one of them out.
usage-no-text = A word of the command holds characters that cannot be read.

error-not-utf8 = { $detail }: The settings are not saved as UTF-8, so that umlauts would come out wrong. Open the file in the editor, choose “Save as”, there the encoding “UTF-8”, and save.
error-occupied =
    { $reason ->
        [workspace] { $detail } holds a partnership already (masswerk.toml). Nothing was changed. Name a new folder, for example “masswerk init pfd-new”.
        [file] { $detail } is a file and no folder. Choose another name.
       *[filled] The folder { $detail } is not empty; it holds { $name }, for example. Nothing was written. Name a new folder, for example “masswerk init pfd-new”.
    }
error-unanswered = To set up the folder, these are still missing: { $detail }. “masswerk init --help” explains what belongs there.
error-unfit = --{ $option }: { $detail }
error-stopped = Stopped; nothing was written.
error-sample = The invented season could not be written: { $detail }.
error-no-inbox = The folder { $detail } is missing. Make it. It holds the register (register.xlsx) and a folder for each quarter, for example 2025-Q3.
error-no-workspace = { $detail } is missing. Change to the folder of the partnership or name it with --workspace. If there is none yet, “masswerk init my-folder” sets it up.
error-no-period = { $detail } has no folder of a quarter. Make one, for example input/2025-Q3, and put the returns into it.
error-misnamed-period = The folder { $detail } is not named like a quarter. Is { $nearest } meant? Then give it that name.
error-no-folder = The folder { $detail } is missing. Make it and put the returns of the quarter into it, or name another quarter with --period.
error-no-input = { $detail } is no file and no folder in input/ of this period. Check the name, or name the quarter with --period.
error-definition = The settings or the definition of the programme have faults; the places are named above. Correct them and start again.
error-no-register = Without a register nothing can be added up. Put input/register.xlsx in place; “masswerk form” writes a blank one.
error-nothing-yet = There is nothing to report yet: the register holds no measure, and no return has come. First enter measures into input/register.xlsx; “masswerk doctor” says what comes next.
error-no-measure = Measure { $detail } is not in the register. Check the number on the sheet “Measures”.
error-out-in-input = { $detail } lies in the input, where nothing is ever written. Name a file in another place with --out.
error-no-figure =
    { $near ->
        [one] There is no figure “{ $detail }”. Is “{ $nearest }” meant?
       *[none] There is no figure “{ $detail }”. “masswerk trace” shows all with their identifiers.
    }
error-no-rule =
    { $near ->
        [one] There is no finding “{ $detail }”. Is “{ $nearest }” meant?
       *[none] There is no finding “{ $detail }”. “masswerk rules” shows all of them.
    }
error-no-publication =
    { $near ->
        [one] There is no document “{ $detail }”. Is “{ $nearest }” meant?
       *[none] There is no document “{ $detail }”. “masswerk report --list” shows which there are.
    }
error-no-report =
    { $reason ->
        [missing] { $detail } is not there. Check the name.
        [folder] { $detail } is a folder. Two progress reports are compared as PDFs.
        [not-pdf] { $detail } is no PDF. Two progress reports are compared as PDFs.
        [unreadable] { $detail } cannot be read: the PDF is damaged, protected or too large. Take the file that “masswerk” wrote.
       *[absent] { $detail } holds no values that can be compared. Reports are compared that “masswerk” has written since version 0.1.0, unchanged and not saved anew by another program.
    }
error-no-key =
    { $reason ->
        [missing] The key for the pseudonyms, { $detail }, is missing. Make it by “masswerk handover --new-key”, or take it from your backup.
        [foreign] The key { $detail } belongs to “{ $other }”. If your partnership is called differently now, enter the new name in the file. If it is not your key, use your own.
        [demo] { $detail } is the key of the example, which everybody knows. Remove the file, and make your own by “masswerk handover --new-key”.
       *[unreadable] { $detail } is no key that can be used: the file is damaged or was changed. Take it from your backup.
    }
error-key-gone = To compute the package again takes the key with which it was made; { $detail } is missing or another. Fetch it from your backup: a new one would give other pseudonyms.
error-other-key = The key { $detail } is another than the one with which the last package was made: the same measures would be called differently. Take the earlier one from your backup. If it is lost, let the new one hold by “masswerk handover --new-key”, and tell the evaluation.
error-personal-fields = The package is not written. What these fields hold are particulars of persons, but their privacy class lets them leave: { $detail }. Set privacy = "personal" in the definition.
error-incomparable = { $detail } and { $other } cannot be compared: partnership, quarter or kind of report differ.
error-no-edition =
    { $some ->
        [yes] There is no earlier edition { $detail } of this quarter; it can be held against { $known }. Without “--since” it is held against the one before.
       *[no] There is no earlier edition { $detail } of this quarter: this is the first.
    }
error-catalogue = A catalogue of texts has a fault: { $detail }.
error-disk =
    { $kind ->
        [missing] { $path } is not there. Check the name, and make the folder if it is missing.
        [denied] { $path } cannot be read or written, because of lacking permissions or because another program has the file open. Close it there, and start again.
        [busy] { $path } is open in another program. Close the file there, and start again.
        [full] { $path } could not be written because the disk is full. Make room, and start again.
       *[other] { $path } could not be read or written ({ $detail }). Check whether the file is open in another program and whether space and permissions suffice.
    }
error-busy = Another run is under way in this workspace. Wait until it is done, then start again.
error-file-in-the-way = Where the folder for the results is to be made there is a file: { $detail }. Move it, or give it another name.
error-no-reader = Reading could not be started: { $detail }.
error-terminal = Printing failed: { $detail }.
error-workbook = The workbook could not be written: { $detail }.
error-typeset = The report could not be typeset: { $detail }.

explain-error = An error: the return does not count until it is mended.
explain-warning = A question: the figures count; somebody has to answer or look.
explain-note = A note: as a rule there is nothing to do.
explain-definition = An error in the settings or the definition: nothing is computed until it is mended.
explain-waiver = If the finding is about a measure and all is right there, a row on the sheet “Waivers” of the register lets it pass, with the rule { $code } and a reason.
explain-facts = Programs call it “{ $name }”; it exists since version { $since }.
explain-how = “masswerk explain V104” says what a finding is about. An error means that a return does not count, a question that somebody has to look.
family-d = Settings and definition of the programme (D)
family-f = Forms (F)
family-i = Files (I)
family-p = Register and programme as a whole (P)
family-r = Single rows (R)
family-s = Whole returns (S)
family-v = Single answers (V)

doctor-mark-fine = [fine]
doctor-mark-open = [open]
doctor-mark-missing = [missing]
doctor-mark-odd = [odd]
doctor-sum =
    { $missing ->
        [0] { $odd ->
            [0] Everything is set up.
            [one] Everything is set up; one thing is odd.
           *[other] Everything is set up; { $odd } things are odd.
        }
        [one] One thing is still missing{ $odd ->
            [0] .
            [one] , one is odd.
           *[other] , { $odd } are odd.
        }
       *[other] { $missing } things are still missing{ $odd ->
            [0] .
            [one] , one is odd.
           *[other] , { $odd } are odd.
        }
    }
doctor-settings = Settings: { $partnership }; { $programme }.
doctor-as-of = The as-of date is fixed to { $day } in masswerk.toml; all reports speak as of that day.
doctor-next-as-of = Put a # before the line “as-of” if today shall hold.
doctor-idle = Without effect, since value and source say nothing but what the programme says: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
doctor-next-idle = You can leave the { $count ->
        [one] entry
       *[other] entries
    } in masswerk.toml or delete it.
doctor-unsourced = masswerk.toml gives no source for: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
doctor-next-unsourced = Enter where the value comes from: resolution, notice or circular with its date.
doctor-no-inbox = The folder input is missing.
doctor-next-no-inbox = Make it, and save the register in it as register.xlsx; “masswerk form” writes a blank one.
doctor-misplaced = { $count ->
        [one] A spreadsheet lies where it is not read
       *[other] { $count } spreadsheets lie where they are not read
    }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
doctor-next-misplaced = Move returns into the folder of their quarter below input, for example input/2026-Q1.
doctor-no-register = The register is missing or cannot be read.
doctor-next-no-register = It is looked for at input/register.xlsx; “masswerk check” says what is wrong with it, “masswerk form” writes a blank one.
doctor-register-open = The register is open in another program.
doctor-next-register-open = Save and close it there, so that nothing is missing that you entered last.
doctor-register = Register: { $measures ->
        [one] one measure
       *[other] { $measures } measures
    } in the funding year { $year }, { $granted } of them awarded.
doctor-no-measures = The register holds no measure of the funding year { $year } yet.
doctor-next-no-measures = Enter a row for each measure on the sheet “Measures” of input/register.xlsx, and one for each notice on “Grant notices”.
doctor-none-granted = No measure of the year is awarded; until then none owes a return.
doctor-next-none-granted = Enter the status on the sheet “Measures” and the notices on “Grant notices”.
doctor-example = The register still holds the example; it does not count.
doctor-next-example = Delete the rows “EXAMPLE” once you no longer need them.
doctor-no-contact = Without an e-mail address on the sheet “Contacts”: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
doctor-next-no-contact = Enter to whom the form and questions go.
doctor-no-rate = Without a lump sum per person and day: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
doctor-next-no-rate = The rate stands in the notice; it belongs on the sheet “Grant notices” or, where it is the same for all, in masswerk.toml.
doctor-no-budget = Without a budget for the year on the sheet “Funds”: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
doctor-next-no-budget = Enter a row with funding year and budget for each fund.
doctor-no-period = There is no folder of a quarter below input yet.
doctor-next-no-period = Make input/{ $meant }; the returns go there.
doctor-forms = { $period }: { $files ->
        [one] one prefilled form is written
       *[other] { $files } prefilled forms are written
    }.
doctor-no-forms = { $period }: no prefilled forms yet.
doctor-next-no-forms = “masswerk form” writes them to output/formulare; send each organisation its own.
doctor-no-returns = { $period }: no return yet; { $expected ->
        [0] none is expected either.
        [one] one is expected by { $due }.
       *[other] { $expected } are expected by { $due }.
    }
doctor-next-no-returns = Put returns that come back into the folder input/{ $folder }.
doctor-returns = { $period }: { $included } of { $expected } returns count{ $refused ->
        [0] {""}
        [one] , one has errors
       *[other] , { $refused } have errors
    }{ $missing ->
        [0] {""}
        [one] , one is missing (due on { $due })
       *[other] , { $missing } are missing (due on { $due })
    }{ $unassigned ->
        [0] {""}
        [one] ; one file belongs to no measure
       *[other] ; { $unassigned } files belong to no measure
    }.
doctor-next-returns = “masswerk check” shows what has to be settled, with file, sheet and cell.
doctor-misnamed = The folder input/{ $name } is not named like a quarter and is not read.
doctor-next-misnamed = Is { $meant } meant? Then rename it.
doctor-edition = { $period }: edition { $number } of the figures is kept.
doctor-no-edition = { $period }: no report yet.
doctor-next-no-edition = “masswerk” writes it as soon as measures are in the register; you can repeat it at any time.
doctor-no-pdf = This build of the program writes no PDF documents.
doctor-next-no-pdf = Use the complete build of the program.
