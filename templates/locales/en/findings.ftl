# What checking finds: for each finding a sentence on what is there, as “hint” one on what to do, and as
# “title” the few words for the list of what was checked.
# Amounts, days and periods arrive fully written; figures are only put in here.

## ---------------------------------------------------------------- I: files

file-unreadable =
    { $kind ->
        [damaged] The file is damaged and cannot be opened as a spreadsheet.
       *[cannot-open] The file cannot be opened.
    }
    .hint =
        { $kind ->
            [damaged] Open your own copy in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and send it again.
           *[cannot-open] Check whether the file may be read and is not open in another program.
        }
    .title = Readability of files
    .explanation = The file could not be opened, because it is damaged, permissions are lacking or another program holds it open. Open your own table and save it once more as .xlsx.

file-empty = The file is empty.
    .hint = Send the completed spreadsheet again.
    .title = Empty files
    .explanation = The file holds not a single sign; mostly something went wrong when it was copied or downloaded.

file-too-large =
    { $limit ->
        [one] The file is larger than one megabyte.
       *[other] The file is larger than { $limit } megabytes.
    }
    .hint = Remove pictures and attachments from the spreadsheet and send it again.
    .title = Size of files
    .explanation = Forms are small. A file of that size holds pictures or attachments, or is something else. The limit protects the computer and stands in the settings.

sheet-too-large = The spreadsheet has more than { $rows } rows, { $columns } columns or { $cells } filled cells.
    .hint = Delete surplus rows and columns; the form needs only a fraction of them.
    .title = Extent of spreadsheets
    .explanation = A sheet reaches far beyond the form, often because whole columns are formatted. Delete what is empty. The limit stands in the settings.

file-encrypted = The file is protected by a password.
    .hint = Save the spreadsheet without a password and send it again.
    .title = Protection by a password
    .explanation = A table with a password cannot be read, and passwords do not belong in e-mails. Save it without one.

file-skipped =
    { $reason ->
        [lock-file] The file was passed over because it is the lock file of a running program.
        [system-file] The file was passed over because it belongs to the operating system.
        [elsewhere] The file was passed over, for it only says where another one lies.
        [hidden] The file was passed over because it is a hidden file (its name begins with a dot).
        [unfinished] The file was passed over because its transfer is not finished.
        [not-regular] The entry was passed over because it is not a regular file.
        [empty-folder] The entry was passed over because it is called like a file but is an empty folder.
        [too-deep] The folder was passed over because it lies too deep within other folders.
        [near-period] The entry was passed over, because it is not named like a period.
        [no-period] The entry was passed over because it lies in no folder of a period.
       *[no-access] The entry was passed over because it cannot be read.
    }
    .hint =
        { $reason ->
            [lock-file] Close the program in which the spreadsheet is still open.
            [system-file] There is nothing to do here.
            [elsewhere] If it is a return, download the file itself and put it into the folder.
            [hidden] Give it a name without a dot at the beginning if it is a return.
            [unfinished] Wait until the transfer is finished and check again.
            [not-regular] Put the file itself into the folder instead of a link to it.
            [empty-folder] Put the file that was meant into the folder of the period, and delete the empty folder.
            [too-deep] Put the files directly into the folder of the period.
            [near-period] Is “{ $nearest }” meant? Then give the folder that name.
            [no-period] Put returns into the folder of their period, for example “2025-Q3”.
           *[no-access] Check whether you may read the entry.
        }
    .title = Files and folders passed over
    .explanation = Something lies in the input that is no return, or is not read in this place. It is named, so that nothing is lost silently.

receipt-unreadable =
    { $reason ->
        [day] In this line of the list of receipts there is “{ $value }” where a day is expected.
       *[hash] In this line of the list of receipts there is “{ $value }” where the check sum of the file is expected.
    }
    .hint =
        { $reason ->
            [day] Enter the day of receipt, for example as 02.10.2025; until then it counts as unknown.
           *[hash] Delete the line if you no longer have the earlier one; until then it stays and does not count.
        }
    .title = Lines of the list of receipts
    .explanation = The list of receipts keeps when each file was first there. A line that cannot be read stays and does not count.

edition-unreadable = This line of the list of editions cannot be read; nothing is held against the edition that stood in it.
    .hint = Fetch the file “archiv/fassungen.jsonl” back from a backup if somebody changed it; else there is nothing to do, the line stays.
    .title = Lines of the list of editions
    .explanation = The list of editions keeps what earlier reports said. An edition that cannot be read cannot be held against a later one.

handover-unreadable = This line of the list of hand-overs cannot be read; what the package in it said is not taken into account where small numbers are protected.
    .hint = Bring back the file “archiv/uebergaben.jsonl” from a backup before you hand over the next package.
    .title = Lines of the list of hand-overs
    .explanation = The list of hand-overs notes what data packages said of people by age and gender. Only with it can be prevented that the difference between two packages gives a small number away.

set-mixed = The file is a workbook with sheets of its own; together with the csv files of the same name it makes no return.
    .hint = Save the sheet as a csv file, or put the workbook into the folder under a name of its own, for example “M-05.xlsx”.
    .title = Workbooks and csv files of the same name
    .explanation = A workbook and csv files have the same name, and it is open what belongs together.

register-missing = The register “{ $file }” is missing or cannot be read.
    .hint = Put the register of measures in place under this name. If it is there, close it in other programs and save it once more as an Excel workbook (.xlsx).
    .title = Register of measures
    .explanation = Without the register nobody knows which measures there are and what is awarded. Only what shows in the returns themselves is checked then.

file-foreign =
    { $kind ->
        [pdf] The file is a PDF document and not a spreadsheet.
        [html] The file is a web page and not a spreadsheet, although its name says so.
        [flat-ods] The file is a spreadsheet in the format “flat OpenDocument” (.fods), which cannot be read.
        [xml-spreadsheet] The file is a spreadsheet in the old format “XML Spreadsheet 2003”, which cannot be read safely.
        [old-excel] The file is a spreadsheet in the format of Excel 4 or older, which cannot be read safely.
        [picture] The file is a picture and not a spreadsheet.
        [archive] The file is a packed archive and not a spreadsheet.
        [document] The file is a text document and not a spreadsheet.
        [presentation] The file is a presentation and not a spreadsheet.
        [numbers] The file is a document by Apple (Numbers, Pages or Keynote) that only opens there.
        [mail] The file is an e-mail and not a spreadsheet.
        [pointer] The file only points to a file that lies elsewhere.
        [program] The file is a program and not a spreadsheet.
        [text] The file is plain text and not a spreadsheet.
        [data] The file holds data for programs (XML or JSON) and not a spreadsheet.
       *[unknown] The file is not a spreadsheet; what it is cannot be told.
    }
    .hint =
        { $kind ->
            [html] Open the file in Excel or LibreOffice and save it as an Excel workbook (.xlsx). If it only shows a login or an error, download the spreadsheet again.
            [flat-ods] Open the file in LibreOffice and choose “Save As” → “ODF Spreadsheet (.ods)” or “Excel (.xlsx)”.
            [xml-spreadsheet] Open the file in Excel and choose “Save As” → “Excel Workbook (.xlsx)”.
            [old-excel] Open the file in Excel or LibreOffice and choose “Save As” → “Excel Workbook (.xlsx)”.
            [numbers] In Numbers choose “File” → “Export To” → “Excel…” and send the file that this makes.
            [archive] Unpack the archive and send the spreadsheet out of it by itself.
            [mail] Save the attachment of the e-mail and put it into the folder.
            [pointer] Open the file where it lies and put the file itself into the folder.
           *[other] Send the completed spreadsheet itself, as an Excel workbook (.xlsx).
        }
    .title = Kind of files
    .explanation = The folder holds something that is no table, for example a PDF or a photo. What is needed is the filled-in table itself.

file-refused =
    { $reason ->
        [overlap] The file was not read: parts of it overlap in a way in which no spreadsheet program writes them.
        [part-twice] The file was not read: it holds the part “{ $part }” more than once, so that programs would show different things.
        [part-name] The file was not read: the name of a part (“{ $part }”) is not allowed in a spreadsheet.
        [compression] The file was not read: the part “{ $part }” is packed in a way that spreadsheet programs do not use.
        [inflation] The file was not read: unpacked, the part “{ $part }” is far larger than it says or may be.
        [markup] The file was not read: the part “{ $part }” is built in a way in which no spreadsheet program writes it.
        [encoding] The file was not read: the text in “{ $part }” is stored in a way that spreadsheet programs do not use.
        [place] The file was not read: in “{ $part }” there is a cell at a place that no sheet has.
        [sheet-twice] The file was not read: two sheets are called “{ $part }”, so it is open which of them counts.
        [chain] The file was not read: its table of contents runs in a circle.
       *[record] The file was not read: something stated in “{ $part }” is not possible in a spreadsheet.
    }
    .hint =
        { $reason ->
            [sheet-twice] Give one of the sheets another name and send the spreadsheet again.
           *[other] Open the spreadsheet in Excel or LibreOffice, save it under a new name as an Excel workbook (.xlsx) and send that. If you do not know the sender, do not open the file.
        }
    .title = Structure of files
    .explanation = The file is built otherwise than a spreadsheet program writes it. To be safe it is not read; saved anew it mostly is in order.

file-unpacks-too-large =
    { $limit ->
        [one] Unpacked, the file is larger than one megabyte.
       *[other] Unpacked, the file is larger than { $limit } megabytes.
    }
    .hint = Move the entries to a new form and send it again. If you do not know the sender, do not open the file.
    .title = Size of unpacked files
    .explanation = Tables are packed; this one grows larger on unpacking than a form ever is. That may be intended, and can bring a computer to a halt.

sheets-too-many =
    { $limit ->
        [one] The spreadsheet has more than one sheet.
       *[other] The spreadsheet has more than { $limit } sheets.
    }
    .hint = Delete the sheets that are no part of the form.
    .title = Number of sheets
    .explanation = The table has many more sheets than the form. The limit protects the computer and stands in the settings.

findings-cut =
    { $count ->
        [one] There is one more place with { $code } in this file that is not listed.
       *[other] There are { $count } more places with { $code } in this file that are not listed.
    }
    .hint = Settle the places that are listed first; the next check names what is left.
    .title = Length of the list
    .explanation = Very many findings of a kind in one file are not all listed; mostly they have one cause.

cell-far = The cell lies far outside the form; what it holds was not read.
    .hint = Empty the cell if it was filled by mistake; otherwise enter the answer in the form.
    .title = Cells far outside the form
    .explanation = Far below or beside the form there is something else. It is not read, but named, in case it is meant as an answer.

reader-failed =
    { $kind ->
        [memory] The file could not be read: it needs more memory than is allowed (reference “{ $signature }”).
        [time] The file could not be read: it took longer than is allowed (reference “{ $signature }”).
       *[crashed] The file could not be read: reading failed on it (reference “{ $signature }”).
    }
    .hint = Open the spreadsheet in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and send it again. If that does not help, tell those who maintain the program the reference.
    .title = Reading of files
    .explanation = Each file is read by itself, within limits of time and memory. This one went beyond them or made reading crash; no other is affected.

cell-unreadable = The stored value of this cell is damaged.
    .hint = Enter the value anew and save the spreadsheet again.
    .title = Readability of cells
    .explanation = What stands in the cell is damaged and could only be guessed. Enter the answer anew.

cell-twice = This cell is stored twice in the file, with different content.
    .hint = Open the spreadsheet, check the cell and save the spreadsheet anew.
    .title = Cells stored twice
    .explanation = The file holds the same cell twice with different values; programs would show different things. Save the table anew, and check the cell.

text-encoding =
    { $encoding ->
        [mixed] From this line on, umlauts are stored differently than before; the letters were read as “{ $sample }”.
        [double] Umlauts were spoilt when the file was saved, here for the first time; the letters were restored as “{ $sample }”.
       *[guessed] Umlauts are stored in an old way, probably “{ $name }”; the letters were read as “{ $sample }”.
    }
    .hint = Check the umlauts, or save the spreadsheet as an Excel workbook (.xlsx) and send that.
    .title = Umlauts in text files
    .explanation = Umlauts and other signs were spoilt on saving, mostly in csv files. It counts all the same; something may be missing in names and texts.

quote-open = A quotation mark begins in this line that is never closed; what follows cannot be assigned to any column.
    .hint = Close the quotation mark, or save the spreadsheet as an Excel workbook (.xlsx).
    .title = Quotation marks in text files
    .explanation = A quotation mark opens and never closes, so that several lines melt into one. Save the csv file anew from the spreadsheet program.

comma-unclear = In this line the comma parts the columns as well as euros from cents; which number belongs to which column cannot be told.
    .hint = Save the spreadsheet once more with the semicolon as separator, or as an Excel workbook (.xlsx).
    .title = Commas in text files
    .explanation = In the csv file the comma parts columns and cents alike; no certain figure comes of that. Save with a semicolon between columns, or as .xlsx.

cell-shown-otherwise = The cell shows another number than the one stored in it; the stored one counts.
    .hint = Enter the number once more, and save the spreadsheet with LibreOffice or Excel.
    .title = Cells that show something else
    .explanation = The cell shows something else than is stored in it. Which of the two holds only the sender can say.

name-twin = The name of this file differs from “{ $other }” only in its spelling; on some computers they are the same file.
    .hint = Remove the outdated one of the two files, or give it another name.
    .title = Similar file names
    .explanation = The names of two files differ only in upper and lower case or in the kind of umlauts. Some computers show only one of the two.

## ---------------------------------------------------------------- D: definition of the programme and settings

definition-file-missing = The definition of the programme lacks “{ $file }”.
    .hint = Create the file, or restore the one that came with the program.
    .title = Files of the programme definition
    .explanation = A file that belongs to the definition of the programme is not there. Without it the program does not know which forms and lists there are; put it in place, or take the reference out.

definition-unreadable =
    { $reason ->
        [type] The line “{ $line }” holds an answer of another kind than is expected there.
        [list] The line “{ $line }” holds a single answer without brackets where there may be several.
        [single] There may be several sections “{ $line }”; so it needs double brackets.
        [twice] The line “{ $line }” says once more what was said above.
        [again] There is a section “{ $line }” above already.
        [quotes] The line “{ $line }” holds quotation marks of a word processor.
        [row] This line of the code list cannot be read.
       *[syntax] The line “{ $line }” cannot be read.
    }
    .hint =
        { $reason ->
            [type] Texts stand in quotation marks, numbers and days (2025-10-17) without.
            [list] Put the answer into square brackets, even if it is the only one.
            [single] Write two square brackets before it and two after it, as in [[statistics.line]].
            [twice] Delete one of the two lines.
            [again] Delete one of the two sections. Where there may be several, each stands in double square brackets, as [[statistics.line]].
            [quotes] Take straight quotation marks, as a plain text editor writes them.
            [row] It needs as many columns as the first line of the file; days are written as 2025-10-17.
           *[syntax] Most often a quotation mark, a bracket or the equals sign is missing, here or in the line before.
        }
    .title = Readability of the programme definition
    .explanation = A line of the settings, the definition or a list of codes cannot be read. Nothing is computed before it is right, since other limits than those that are meant might hold.

definition-key-unknown = There is no key “{ $key }” here.
    .hint = Use one of the known keys: { $known }.
    .title = Keys of the programme definition
    .explanation = The settings or the definition hold a key that there is not, mostly a typing error. It would silently have no effect; so it is named, with the keys that are known.

definition-key-missing = The key “{ $key }” is missing in this section.
    .hint = Add a line that begins with “{ $key } =”.
    .title = Missing keys of the programme definition
    .explanation = A section is incomplete: a line is missing without which it cannot hold.

definition-text-missing =
    { $language ->
        [de] The German text of “{ $field }” is missing.
       *[en] The English text of “{ $field }” is missing.
    }
    .hint = Add the text in this language.
    .title = Texts in both languages
    .explanation = Forms and messages come in German and English; here one of the two is missing.

definition-value-unknown = “{ $value }” is not a permitted value of “{ $key }”.
    .hint = Allowed are: { $known }.
    .title = Values in the programme definition
    .explanation = A key of the definition takes certain words only, and here stands another one.

definition-reference-unknown = “{ $key }” names “{ $value }”, which the definition does not have.
    .hint = Correct the name, or create what it is meant to name.
    .title = References in the programme definition
    .explanation = The definition refers to something that it does not hold, for example a field or a list. Correct the name, or add what is meant.

definition-value-unfit = “{ $key } = { $value }” does not fit here; expected is { $expected }.
    .hint = Change the one or the other; as it stands, figures would come out wrong.
    .title = Meaning of the programme definition
    .explanation = The entry can be read but makes no sense in this place, for example a limit below zero. Wrong figures would come of it.

definition-statistics-unfit =
    { $reason ->
        [unknown] There is no figure “{ $figure }”, or it belongs to a single measure, fund or kind of cost.
        [period] “{ $figure }” is not a figure of the quarter; “period” takes only such.
        [year] “{ $figure }” is not a figure of the year; “year” takes only such.
        [unit] “{ $figure }” is in another unit than the first figure of the line.
        [parts] “{ $figure }” cannot be added to others in this line.
        [sides] In the line “{ $figure }”, quarter and year are split differently.
        [lines] “{ $figure }” has no lines.
        [head] Before the lines of the participant statistics, “{ $figure }” is missing.
       *[empty] The line “{ $figure }” names no figure.
    }
    .hint =
        { $reason ->
            [unknown] { $near ->
                [one] Is “{ $nearest }” meant? The names stand in the workbook on the sheet “Indicators” in the column “Identifier”; besides, there are “measures/spent” and “measures/expenses”.
               *[none] The names stand in the workbook on the sheet “Indicators” in the column “Identifier”; besides, there are “measures/spent” and “measures/expenses”.
            }
            [period] Take the figure of the quarter, or put it under “year”.
            [year] Take the figure of the year (“…-to-date”), or put it under “period”.
            [unit] Give it a line of its own.
            [parts] Only codes of one indicator can be added up, each once, such as age bands. Anything else needs a line of its own; else somebody would count twice.
            [sides] Name the same codes for the year as for the quarter.
            [lines] Begin each line with [[statistics.line]], in double square brackets.
            [head] Write above the first line what the form is called (“title”) and who demands it (“source”); in the settings both stand under [statistics].
           *[empty] Name at least one under “period” or “year”, in square brackets and quotation marks.
        }
    .title = Lines of the participant statistics
    .explanation = A line of the participant statistics adds indicators up. What cannot be added up would be a wrong number: people and events, a quarter and a year, a sum and its parts.

definition-name-doubled = “{ $value }” occurs more than once, but must be unique here.
    .hint = Give one of the two another name.
    .title = Duplicate names in the programme definition
    .explanation = Two things of the definition have the same name, and nothing can tell them apart. Give one of them another name.

definition-privacy-missing = “{ $field }” does not say who may see the answer.
    .hint = Set “privacy” to “public”, “evaluation”, “internal” or “personal”.
    .title = Privacy classes of fields
    .explanation = Each field needs a class of privacy, so that it is settled who may see the answer. Without it nothing is given out.

definition-coverage-missing = “{ $field }” does not say what span of time the figure covers.
    .hint = Set “covers” to “period” or “to-date”.
    .title = Time covered by figures
    .explanation = A figure holds for the quarter or since January. Unless that is settled it might be counted twice.

definition-table-not-last = There is another section under the table “{ $field }”, so that it cannot grow.
    .hint = Put the table at the end of its sheet.
    .title = Tables at the end of sheets
    .explanation = An open table grows downwards; what stands below it would be overwritten. It belongs at the end of its sheet.

definition-setting-missing = The setting “{ $key }” is missing.
    .hint = Add the setting with its value and source.
    .title = Completeness of settings
    .explanation = Each setting has a value with its source in the programme, or is expressly open there. Here it is missing altogether.

## ---------------------------------------------------------------- F: forms

form-foreign = The spreadsheet is not a form “{ $expected }”.
    .hint = Use the form that was sent to you for this period.
    .title = Other spreadsheets instead of forms
    .explanation = The table is none of the forms, nor an earlier version; often it is a list of the organisation’s own. The answers belong in the form that was sent out for this quarter.

form-misplaced = The file is the form “{ $form }”; “{ $expected }” is expected here.
    .hint = Put the file in its place and the expected form here.
    .title = Forms in the wrong place
    .explanation = It is a right form in the wrong place, for example a register in the folder of a quarter.

form-version-old = The form is of version { $version }, which is no longer accepted; the current one is { $current }.
    .hint = Copy your answers into the current form.
    .title = Outdated versions of the form
    .explanation = The form is of a version that is no longer read, since its questions meant something else. The answers belong in the current form.

form-version-unknown = Version { $version } of the form is not known; the current one is { $current }.
    .hint = Use the form that was sent to you for this period.
    .title = Unknown versions of the form
    .explanation = The form names a version that this program does not know: it is newer than the program, or somebody changed the entry.

section-missing = The section “{ $section }” of the sheet “{ $sheet }” is missing.
    .hint = Restore the sheet from the original form and fill in the section.
    .title = Sections of the form
    .explanation = A whole section of the form is not there, mostly because a sheet was deleted. Whether there was nothing to report cannot be seen; so the return is not counted.

field-missing = The section “{ $section }” lacks “{ $field }”.
    .hint = Restore the heading as it stands in the original form.
    .title = Fields of the form
    .explanation = A heading of the form is missing or has another name, and nothing says which column or cell is meant.

sheet-unread = The sheet “{ $sheet }” is no part of the form; what stands on it was not read.
    .hint = Move the entries to the sheet where they belong; tables may grow there. Delete the other sheet.
    .title = Sheets outside the form
    .explanation = Additional sheets are not read. If something on them is to count, it belongs on a sheet of the form.

form-answers-hidden =
    { $reason ->
        [sheet] The sheet is hidden but filled in.
        [row] The row is hidden but filled in.
        [column] The column is hidden but the cell is filled in.
        [struck-row] The row is crossed out but not empty.
        [struck] The entry is crossed out.
       *[merge] An entry that nobody sees lies under merged cells.
    }
    .hint =
        { $reason ->
            [struck-row] If it is not to count, empty it; as long as it is filled in it counts.
            [struck] If it is not to count, empty the cell; as long as it is filled in it counts.
            [merge] Unmerge the cells; delete the entry, or put it where it belongs.
           *[other] Unhide it and check whether the entries are meant to count; they do count.
        }
    .title = Hidden and crossed-out entries
    .explanation = Answers that are hidden, struck out or covered count, since they are in the file. As they are often not meant, they are asked about.

heads-moved = Under “{ $section }” the heads stand elsewhere than the form has them; it was read by what can be seen.
    .hint = Nothing needs doing if every entry stands under its head.
    .title = Heads in another place
    .explanation = Columns or rows were swapped or inserted. Reading follows the headings that are seen, not the place.

row-stray = A row under “{ $section }” holds nothing but “{ $value }”; it does not count as an entry.
    .hint = If it is a remark, nothing needs doing. If it is meant as an entry, fill in the other columns.
    .title = Single texts in lists
    .explanation = A row of a list holds a single text only, as a remark or a heading does. It does not count as an entry.

row-unknown = “{ $value }” is not in the list under “{ $section }”; what stands in this row was not read.
    .hint = Restore the label of the row, or enter the answers in the row where they belong.
    .title = Rows with a foreign label
    .explanation = The label of a row in a fixed list was changed. What its figures belong to is open then.

sheet-doubled = The sheet “{ $sheet }” was sent twice, as “{ $one }” and as “{ $other }”; which one counts cannot be told.
    .hint = Delete the file that is not meant to count.
    .title = Sheets sent twice
    .explanation = Of a return made of several files the same sheet is there twice, and neither can be told to be the newer one.

figure-merged = Under “{ $field }” cells of several rows are merged; which of them the answer is for cannot be told.
    .hint = Unmerge the cells, and enter in every row its own number.
    .title = Numbers in merged cells
    .explanation = A figure stands in cells that are merged over several rows. Whether it holds for each or for all together only the sender knows.

answers-linked =
    { $count ->
        [one] Under “{ $section }” one answer comes from another file; what stood there when it was saved counts.
       *[other] Under “{ $section }” { $count } answers come from other files; what stood there when it was saved counts.
    }
    .hint = Better paste the values themselves there; then they no longer change on their own.
    .title = Answers that come from other files
    .explanation = Answers come by formulas from another file. What stood there on saving counts; if the other file changes, something else stands here later.

## ---------------------------------------------------------------- V: single answers

not-a-number = “{ $field }” holds “{ $value }”, where a number is expected.
    .hint =
        { $or ->
            [not-collected] Enter the number only, without further words. If you did not count, write “not collected”.
           *[nothing] Enter the number only, without further words.
        }
    .title = Numbers in number fields
    .explanation = A field for a number holds something else. What is meant is not guessed: “about 30” is not 30.

number-ambiguous = “{ $value }” under “{ $field }” can mean { $one } or { $other }.
    .hint = Write the number without a separator for thousands.
    .title = Ambiguous numbers
    .explanation = The number reads differently in German and in English: “1.234” is more than a thousand or a little more than one. Without the point it is clear.

not-a-date = “{ $field }” holds “{ $value }”, where a day is expected.
    .hint = Enter the day as DD.MM.YYYY, for example 12.03.2025.
    .title = Days in date fields
    .explanation = A field for a day holds something that is none, for example “mid-March” or a day that there is not.

date-ambiguous = “{ $value }” in “{ $field }” can be { $one } or { $other }.
    .hint = Write the day as DD.MM.YYYY, for example 12.03.2025.
    .title = Ambiguous days
    .explanation = The day can mean two things, since the month comes first in some countries.

amount-negative = “{ $field }” is below zero: { $amount }.
    .hint = Enter the amount without a minus sign; its kind says whether it is expense or income.
    .title = Amounts below zero
    .explanation = Whether money came in or went out is said by the kind and not by the sign. With a minus the amount would be subtracted instead of counted.

not-a-code = “{ $value }” is not among the choices for “{ $field }”.
    .hint =
        { $near ->
            [one] Did you mean “{ $nearest }”? Choose an entry from the list of the cell.
           *[none] Choose an entry from the list of the cell.
        }
    .title = Entries that are not among the choices
    .explanation = The answer is not in the list of the cell. Counting goes by that list; another word could not be told to belong to an entry.

code-not-valid = “{ $value }” is not valid for “{ $field }” in this period.
    .hint = Choose an entry that is valid in this period.
    .title = Validity of entries in the period
    .explanation = The entry belonged to an earlier or later time and does not hold for this quarter.

number-too-fine = “{ $value }” has too many decimal places for “{ $field }”.
    .hint = Round amounts to the cent, and give numbers of people or things as whole numbers.
    .title = Number of decimal places
    .explanation = Amounts have two decimal places, numbers of things none. Nothing is rounded, since comma and point may be swapped.

not-yes-or-no = “{ $field }” holds “{ $value }”, where yes or no is expected, or an x to tick.
    .hint = Answer yes or no; in boxes to tick put an x or nothing.
    .title = Yes-or-no answers
    .explanation = The question is answered by yes or no; what stands here is neither.

value-unfit = “{ $value }” does not fit “{ $field }”.
    .hint = Restore what the form came with, for example 2025-Q3 as the period.
    .title = Measure, quarter and accounting mode
    .explanation = Measure, quarter and way of accounting are printed in the form; what stands here can be none of them.

text-too-long = The text under “{ $field }” has { $length } characters; at most { $limit } are provided for.
    .hint = Shorten the text; what goes beyond may not be kept.
    .title = Length of texts
    .explanation = The text is longer than reports show. It counts, but may be cut.

formula-error = “{ $field }” holds the formula error “{ $value }”.
    .hint = Enter the answer itself instead of a formula.
    .title = Formula errors in cells
    .explanation = The cell shows the error of a formula, since a formula reaches for something that is not there. Enter the figure itself.

formula-uncomputed = “{ $field }” holds a formula without a result.
    .hint = Open the spreadsheet in Excel or LibreOffice so that the formula is computed, and save it; or enter the value itself.
    .title = Formulas without a result
    .explanation = The file holds a formula but no result, since no spreadsheet program ever computed it. It is not computed here; open and save the table.

number-shown-otherwise =
    { $kind ->
        [percent] “{ $field }” holds “{ $value }”, where a number is expected and no share.
        [time] “{ $field }” holds “{ $value }”, where a number is expected and no time.
       *[currency] “{ $field }” holds “{ $value }”, which is not in euros.
    }
    .hint =
        { $kind ->
            [percent] Enter the number itself, for example 12 instead of 51 %.
            [time] Enter a number; if the cell shows it as a time again, set its format to “Number”.
           *[currency] Enter the amount in euros; if it is in euros already, set the format of the cell to euro.
        }
    .title = Numbers shown as a share, a time or a foreign currency
    .explanation = The cell shows a share, a time or a foreign currency where a plain number is expected. What is stored then differs from what the sender sees.

number-like-day = “{ $field }” holds “{ $value }”, the number under which spreadsheets store { $day }.
    .hint = Probably the spreadsheet made this day of a number. Write it with the decimal sign of your program. If this number is really meant, write it with an apostrophe before it.
    .title = Days that got into a field for numbers
    .explanation = Spreadsheet programs turn “15.8” into the 15th of August unasked and store it as a large number. Just such a number stands here.

text-is-day = “{ $field }” holds a day: “{ $value }”.
    .hint = Did the program make it out of something else, for example “1-7”? Then set the format of the cell to “Text” and write it again.
    .title = Days that got into a field for text
    .explanation = A field for text holds a day that the spreadsheet program may have made of something else, for example of “1-7”.

answer-none = “{ $value }” under “{ $field }” is taken as not filled in.
    .hint =
        { $kind ->
            [figure] If zero is meant, write 0; otherwise you may leave the cell empty.
           *[other] Nothing needs doing; from now on you may leave such cells empty.
        }
    .title = Words and dashes in place of an answer
    .explanation = A dash or “does not apply” counts as not filled in. With figures that is not the same as zero; so it is asked about.

number-too-large = “{ $value }” is too large to be meant for “{ $field }”.
    .hint = Check the number; it probably has digits too many.
    .title = Implausibly large numbers
    .explanation = The number is larger by orders of magnitude than anything that occurs here; it would make any sum useless.

required-missing =
    { $count ->
        [one] { $field } is not filled in.
       *[other] In this row { $field } are not filled in.
    }
    .hint =
        { $count ->
            [one] { $or ->
                [not-collected] Fill in the cell: with the number, with a zero if nobody was there, or with “not collected” if nobody counted.
                [zero] Fill in the cell; a zero is an answer, an empty cell is none.
               *[nothing] Fill in the cell.
            }
           *[other] Fill in the cells, or clear the row if it is not meant to be an entry.
        }
    .title = Required answers
    .explanation = A required answer is missing. Blank is neither zero nor “not collected”; if nothing happened in the whole quarter, tick the nil return.

value-too-small = “{ $field }” is too small: { $value }, where at least { $limit } is possible.
    .hint = Correct the number.
    .title = Numbers below the minimum
    .explanation = The number is below the least value that is possible here. A number below zero would lower every sum.

value-too-large = “{ $field }” is too large: { $value }, where at most { $limit } is possible.
    .hint = Correct the number.
    .title = Numbers above the maximum
    .explanation = The number is above the greatest value that the form provides for, mostly by a digit too many.

email-invalid = “{ $field }” does not hold a valid e-mail address.
    .hint = Enter exactly one address, for example info@verein.example.
    .title = Validity of e-mail addresses
    .explanation = Questions and the next form go to this address. What stands there is never repeated, since it belongs to a person.

## ---------------------------------------------------------------- R: single rows

dates-reversed = “{ $field }” is { $date }, which lies after “{ $other }”, { $limit }.
    .hint = Correct the day that is wrong; if payment was made in advance, write “advance payment” in the row.
    .title = Order of days within a row
    .explanation = A day that must come first lies after the other one of its row, for example the invoice after the payment. The day of payment decides on period and quarter. Payment in advance is in order if the row says so.

fee-differs = “{ $field }” is { $amount }, but { $quantity } × { $rate } comes to { $product }.
    .hint = Compare with contract and invoice, and correct quantity, rate or amount.
    .title = Fee from quantity and rate
    .explanation = Quantity times rate is not the amount of the fee. With lump sums only these three figures prove it; which of them is wrong only the sender knows.

fee-above-limit = “{ $field }” is { $value }, which is above the limit of { $limit }.
    .hint = Claim the rate of the grant notice, one row per person and day, or explain the difference to the coordination office.
    .title = Maximum rates for fees
    .explanation = The rate is above what is recognised for an hour or a day (settings fee-per-hour-max, fee-per-day, fee-day-min-hours). The grant does not bear what lies above.

procurement-note-missing = For a payment of { $amount }, “{ $field }” is not answered with yes; the note is needed from { $limit }.
    .hint = Answer yes if there is a note; otherwise record which offers you compared.
    .title = Procurement notes from the limit upwards
    .explanation = From a limit upwards an order needs a note on which offers were compared (ANBest-P No. 3; setting procurement-from). Without it the expense may not be recognised.

own-staff-paid = A payment of the kind “{ $kind }” went to the organisation’s own staff.
    .hint = Explain the payment in the row, or take it out of the list.
    .title = Fees paid to own staff
    .explanation = Fees are for work that nobody on the pay-roll does. Paid to own staff they are mostly not recognised.

payee-vague = “{ $field }” does not hold a name.
    .hint = Name who was paid or who paid according to the voucher, one row per payment.
    .title = Names of payees
    .explanation = The list must say who got the money; “various” or “cash” cannot be audited (ANBest-P No. 6). Several purchases need several rows.

supervisor-missing = For a group under 16, “{ $field }” is not answered with yes.
    .hint = Answer yes if the list shows the supervisor’s name, institution and signature; otherwise have the list completed.
    .title = Supervision of groups under 16
    .explanation = With groups under 16 the supervisor’s signature stands for those of all. Without it the list proves nothing, and the participants cannot be claimed.

fee-papers-missing = “{ $field }” is not answered with yes.
    .hint = Answer yes if contract or invoice is on file; otherwise tell the coordination office by when it will be.
    .title = Contracts and invoices for fees
    .explanation = With lump sums no vouchers are handed in; contract and invoice are all that proves a fee. The organisation must have them on file.

## ---------------------------------------------------------------- S: whole returns

parts-differ-from-total = The answers under “{ $section }” come to { $sum }; “{ $field }” in { $place } says { $total }.
    .hint = Correct the single answers or the total; what you cannot assign has a row of its own.
    .title = Parts and total
    .explanation = The parts do not add up to the total. One of the figures is wrong, and only the sender knows which; a report would contradict itself. Those who cannot be assigned have a row of their own.

computed-differs = “{ $field }” holds { $value }; the entries under “{ $list }” come to { $sum } only.
    .hint = Enter every payment in the list and leave the computed cell as it is.
    .title = Computed cells above the list sum
    .explanation = A cell that the form computes holds more than its list comes to: somebody typed over the formula. What goes beyond is proved by nothing.

value-not-unique = “{ $value }” under “{ $field }” already stands in { $first }.
    .hint = Give each row an entry of its own, or delete the row that is there twice.
    .title = Duplicate entries in a column
    .explanation = By these numbers vouchers, lists, notices and measures are told apart. Two of the same hide a row that is there twice, or one that is taken for another.

measure-unknown = The measure “{ $measure }” is not in the register.
    .hint =
        { $near ->
            [one] Is “{ $nearest }” meant? Check the identifier of the measure.
           *[none] Check the identifier of the measure.
        }
    .title = Measures outside the register
    .explanation = The number of the measure is not in the register. So it has no notice, no plan and no organisation; the return belongs nowhere.

period-mismatch = The report is on the { $period }; the file lies in the folder for the { $folder }.
    .hint = If the reporting period is right, the file belongs in its folder. If an old form was used once more, take the answers over into that of the right quarter; the coordination office makes it with “masswerk form”.
    .title = Reporting period and folder
    .explanation = The return names another quarter than the folder in which it lies. Its figures would count in the wrong quarter, and be missing in the right one.

mode-mismatch = The return accounts “{ $mode }”; the grant notice demands “{ $expected }”.
    .hint = Ask the coordination office for the form for the way of accounting that the grant notice lays down.
    .title = Accounting mode of the grant notice
    .explanation = The notice settles whether a grant is accounted for by vouchers or by lump sums. In the other form the proof is missing: vouchers prove no lump sum, and lists no expense.

payment-outside-grant = “{ $field }” is { $date }, which lies outside the grant period from { $from } to { $until }.
    .hint = Compare the day with the bank statement or the list. If it is right, the row does not belong in this account; then take it out, or speak to the coordination office.
    .title = Days outside the grant period
    .explanation = Only what is paid or takes place in the grant period is eligible. One such row makes every sum wrong that holds it. Mostly the year is mistyped.

event-outside-period = “{ $field }” is { $date }, which is not in the { $period }.
    .hint = Correct the day, or enter the row in the form of the quarter to which it belongs.
    .title = Events and services outside the quarter
    .explanation = Something took place outside the quarter of the return. It might be counted twice, here and in its own quarter.

voucher-outside-period = “{ $field }” is { $date }, which is not in the { $period }.
    .hint = Correct the day, or say in the row that the payment is reported late.
    .title = Payments outside the quarter
    .explanation = The payment lies in the grant period but not in the quarter. A voucher that is reported late is in order; the office must only know that it is one.

nil-return-with-figures = “{ $field }” is ticked, but { $place } holds an answer.
    .hint = Take the cross away, or empty the other sheets.
    .title = Nil return despite answers
    .explanation = A nil return says that nothing happened in the quarter. Yet the return holds something; both cannot be true.

identity-altered = “{ $field }” holds “{ $value }”; the form was handed out for “{ $expected }”.
    .hint = Fill in the form that was handed out for this measure and quarter.
    .title = Agreement with the form handed out
    .explanation = The form was handed out for one measure, one quarter and one way of accounting, and something else stands here. The figures could end up under the wrong name.

computed-incomplete = “{ $field }” holds { $value }; the entries under “{ $list }” come to { $sum }.
    .hint = Enter the amounts of the list as numbers, not as text, and compare; it is the list that counts.
    .title = Computed cells below the list sum
    .explanation = A computed cell holds less than its list comes to, mostly because an amount was entered as text. The list counts; but the sender saw another sum.

personal-in-text = “{ $field }” holds what looks like something about a person: { $kinds }.
    .hint = Nothing to do when the passage may be left out: what leaves the office shows only what stood there. Else word the sentence anew on the sheet “Berichtigungen” of the register.
    .title = Particulars of persons in free text
    .explanation = A text that others read too holds an address, a number, a date of birth or a name. In the editions for others than the office only the word for it stands there, for example [name]; the return itself stays as it is.

event-above-total = On this day { $people } people were there, but only { $total } in the whole quarter (cell { $place }).
    .hint = Correct one of the two numbers. In all, each person counts once, so that there are at least as many as at the largest event; where the total changes, so do the numbers by age and gender.
    .title = Events and total
    .explanation = An event or a day has more people than the quarter has in all. In the total each person stands once, so that it cannot be less; the total is what is reported.

list-anonymous = “{ $field }” is answered with yes; the register does not say that people are at risk.
    .hint = Arrange anonymised lists with the coordination office, or keep the list with names.
    .title = Anonymised attendance lists
    .explanation = Lists without names are recognised only where names would endanger people; then the register says so, and the measure stays out of public lists.

## ---------------------------------------------------------------- P: the programme as a whole

return-order-unclear =
    { $sender ->
        [office] For the same quarter there is also “{ $other }”, and nothing tells which of the office’s two sheets is newer.
       *[measure] For the measure “{ $measure }” there is also “{ $other }”, and nothing tells which return is newer.
    }
    .hint =
        { $sender ->
            [office] Take the outdated sheet out of the folder, or give the newer one a later “As of” date.
           *[measure] Take the outdated return out of the folder, or ask the organisation for one with a higher number.
        }
    .title = Order of returns
    .explanation = Several returns are there for a quarter, and neither number nor “as of” nor receipt says which is the newer one. None is counted until that is clear.

return-sent-twice = The return is the same as “{ $other }”, character by character.
    .hint = Only one of them is counted. Ask back where another file may have been meant; none needs to be deleted.
    .title = Returns sent twice
    .explanation = The same file is there twice, sign for sign. It counts once; perhaps another one was meant the second time.

return-superseded =
    { $findings ->
        [0] Superseded by “{ $other }”.
        [one] Superseded by “{ $other }”, which settles one finding in this file.
       *[other] Superseded by “{ $other }”, which settles { $findings } findings in this file.
    }
    .hint = Nothing needs doing; the file may stay where it is.
    .title = Superseded returns
    .explanation = For the same quarter there is a newer return, by its number, its “As of” or its arrival. This file does not count, and what was found in it is no longer listed.

sent-back-unordered = The file has errors, and nothing tells whether it is newer than “{ $other }”, which counts.
    .hint = Take the outdated one of the two files out of the folder, or ask for the newer one with a higher number or a later “As of”.
    .title = Return with errors beside one without
    .explanation = For one quarter there are two returns, one with errors and one without, and neither number nor “As of” nor arrival tells which is newer. The one without errors counts; it may be outdated.

plan-overrun = So far { $spent } has been spent on “{ $kind }”; the plan of { $planned } may be exceeded by { $percent }% at most.
    .hint = Apply for a change of the plan, or assign payments to the right item.
    .title = Plan overrun by kind of cost
    .explanation = Single items of the plan may be exceeded only so far, and only if it is saved elsewhere. Beyond that a change is needed before the money is spent (ANBest-P No. 1.2; setting plan-overrun-percent).

spent-above-grant = Since January { $spent } has been claimed. The grant pays { $awarded } of it (register, { $place }) and other funds { $other }; { $excess } is not covered.
    .hint =
        { $mode ->
            [lump-sums] Please check the numbers on the attendance lists and the fees. If they are right, the organisation pays the rest; only an amending notice raises the grant.
           *[vouchers] Please check whether a voucher is listed twice and whether all own and third-party funds are entered. What is then still missing, the organisation pays; only an amending notice raises the grant.
        }
    .title = Funds covering the amounts claimed
    .explanation = More is claimed than the grant, own and third-party funds cover together. Often a voucher is listed twice, or an income is missing; else the organisation pays the rest.

lump-sum-rate-missing =
    { $days ->
        [one] { $measure } claims one participant day as a lump sum for which no rate is set. The amounts of the measure are therefore in no sum.
       *[other] { $measure } claims { $days } participant days as lump sums for which no rate is set. The amounts of the measure are therefore in no sum.
    }
    .hint = Look it up in the grant notice, and enter it in the register on the sheet “Grant notices”. If it is the same for all measures, the section [setting.{ $key }] in the file masswerk.toml is enough, with “value” (for example 40) and “source”.
    .title = Rates for lump sums
    .explanation = Neither the notice nor the settings give a lump sum per participant and day. What the measure may claim is then unknown and in no sum.

return-awaited =
    { $count ->
        [one] The return of { $measure } for the { $periods } is not in yet; it is due on { $date }.
       *[other] { $count } returns of { $measure } are not in yet ({ $periods }); the last one is due on { $date }.
    }
    .hint = Nothing needs to be done until then.
    .title = Returns expected
    .explanation = The return is still to come, and its deadline has not passed. That shows at a glance who is still to come.

return-overdue =
    { $count ->
        [one] The return of { $measure } for the { $periods } has not come; it was due on { $date }.
       *[other] { $count } returns of { $measure } have not come ({ $periods }); the last one was due on { $date }.
    }
    .hint = Please ask the organisation. Whom to speak to stands on the register’s sheet “Contacts”.
    .title = Returns overdue
    .explanation = The deadline has passed, and nothing has come (setting return-due-days). All totals lack what this measure did and spent. “masswerk status” shows whom to call.

register-empty = The register has no measure for the funding year { $year }.
    .hint = Please enter the measures with their funding year. As long as there is none, no return is expected and none can count.
    .title = Measures in the register
    .explanation = Without measures in the register nothing is expected and nothing counts; that nothing else was found says nothing then.

voucher-doubled = A payment of { $amount } on { $date } also stands in { $other }.
    .hint = Delete the row that is there twice, or say in it that there were two payments.
    .title = Vouchers claimed twice
    .explanation = Two payments agree in day, amount and payee or number. Two equal tickets on one day are in order; so it is a question and no error.

drawdown-above-grant = Drawdowns come to { $drawn }; { $awarded } is awarded.
    .hint = Compare with the drawdowns on file; if the notice was changed, enter the change.
    .title = Drawdowns above the grant
    .explanation = The drawdowns of a measure come to more than its grant. What is paid beyond it must be claimed back.

award-differs-from-notices = The award is entered as { $declared }; the notices in force come to { $notices }.
    .hint = Enter the missing notice, name the one that it replaces, or correct the amount.
    .title = Awarded amount and notices
    .explanation = The award in the row of the measure is not the sum of the notices in force. Reports use the notices; one of the two places was forgotten at a change.

register-stray = The register has no row for the measure “{ $measure }”.
    .hint = Correct the identifier, or enter the measure.
    .title = Register entries without a measure
    .explanation = A sheet of the register names a measure that is not on the sheet “Measures”. Notice, drawdown or plan are then missing from the sums of the measure that was meant.

notice-missing = The awarded measure “{ $measure }” has no grant notice.
    .hint = Enter the notice, or correct the status.
    .title = Notices of awarded measures
    .explanation = Period and way of accounting stand in the notice. Without it no return is expected from the measure, and nobody notices that none comes.

organisation-nearly-named = “{ $name }” and “{ $other }” (measure { $measure }) are likely the same organisation.
    .hint = Write the name in one way. If they are two organisations, let it pass on the sheet “Waivers”, for the measure of this row.
    .title = Organisations with nearly the same name
    .explanation = Organisations are counted by their names, and have their pseudonyms in the data package by them. One that is written with “e. V.” once and without it once counts as two. Case and dots make no difference, blanks do.

waiver-expired = The waiver of “{ $rule }” for the measure “{ $measure }” held only until { $until }.
    .hint = Extend the waiver with a reason if it is still needed; otherwise delete the row.
    .title = Expired waivers
    .explanation = The waiver has run out and lets nothing pass any more. Returns that it let pass so far may now be sent back again.

waiver-unused = The waiver of “{ $rule }” for the measure “{ $measure }” is not needed.
    .hint = Check rule and measure, or delete the row.
    .title = Unused waivers
    .explanation = The waiver had no effect in this run: the fault is mended, or rule or measure are misspelt. If it stays, it would silently let the next fault pass.

amount-missing = The awarded measure “{ $measure }” lacks “{ $field }”.
    .hint = Enter the amount; an empty cell is not a zero.
    .title = Amounts of awarded measures
    .explanation = A granted measure lacks the amount requested or awarded. Blank is not zero; sums would be too low without anybody seeing it.

kind-not-planned = So far { $spent } has been spent on “{ $kind }”, for which the granted plan has no item.
    .hint = Assign the payment to an item of the plan, or apply for a change.
    .title = Expenses without a plan item
    .explanation = There are expenses of a kind for which the granted plan provides nothing. What was not applied for is not granted; the money must come from elsewhere, or the plan be changed.

drawdown-unspent =
    { $days ->
        [one] On { $date }, of { $drawn } that had been paid out for at least a day, { $spent } was spent and { $rest } was not.
       *[other] On { $date }, of { $drawn } that had been paid out for at least { $days } days, { $spent } was spent and { $rest } was not.
    }
    .hint = Say when the rest will be spent, or pay it back.
    .title = Timely use of drawn funds
    .explanation = Money that is drawn must as a rule be used within six weeks, else be paid back with interest (ANBest-P No. 1.4; setting drawdown-use-days). Here more is paid out than spent.

award-above-maximum = The award is { $awarded }; at most { $limit } is provided for one measure.
    .hint = Check the amount; if another limit holds for you, enter it in the settings with its source.
    .title = Maximum award per measure
    .explanation = The award is above what the partnership provides for one measure at most (setting measure-max). Either the amount has a digit too many, or it is an exception that belongs on file.

fund-exceeded = { $fund }: { $awarded } are awarded, { $excess } more than the budget of { $budget }.
    .hint = Check the budget and the amounts of the notices for swapped or missing digits.
    .title = Awards above the budget
    .explanation = The measures of a fund are awarded more, together, than the fund holds in the year. Often the budget lacks a digit, or an increase was not entered.

plan-unbalanced = The plan of the measure “{ $measure }” sets expenses of { $costs } against income of { $income }.
    .hint = Compare with the granted plan, and correct or complete the rows.
    .title = Expenses and income in the plan
    .explanation = A cost and funding plan must balance: expenses equal income, the grant included. If it does not, something stays unpaid or left over.

grant-outside-year = The grant period from { $from } to { $until } is not in the funding year { $year }.
    .hint = Correct the notice, or the funding year of the measure.
    .title = Grant period and funding year
    .explanation = Grants hold for one budget year. If the period of the notice does not lie in it, one of the two is mistyped, and the measure is missing from the sums of its year.

rule-failed = The rule { $rule } could not be applied here; the program came upon an error of its own ({ $signature }).
    .hint = Check by hand what the rule demands; a waiver then lets the return count. Please report the error with what stands in brackets.
    .title = Whether rules could be applied
    .explanation = The program met a fault of its own in applying a rule. So that nothing passes unchecked, the return does not count until somebody has checked by hand and waived it.

correction-unfit =
    { $reason ->
        [no-return] There is no return of { $measure } for the { $period } in which “{ $place }” could be corrected.
        [no-answer] “{ $place }” is no cell with an answer in the return of { $measure } for the { $period }.
        [locked] “{ $place }” is filled in by the form itself in the return of { $measure }; nothing can be corrected there.
       *[differs] “{ $place }” in the return of { $measure } for the { $period } holds “{ $found }” and not the old value that is to be corrected.
    }
    .hint =
        { $reason ->
            [no-return] Check measure and quarter, or leave the row until the return is there.
            [no-answer] Write sheet and cell the way findings about this return name them.
            [locked] Correct the answers from which the cell is computed. If the file belongs to another measure or quarter, ask for a new one.
           *[differs] Compare the row with the return. If the organisation has corrected it by now, delete the row.
        }
    .title = Corrections that do not fit
    .explanation = A correction in the register changed nothing: the return is missing, the cell holds no answer or another one, or the form fills it in itself. So the figure is not the one that the office takes it for.

answer-corrected = “{ $field }” is corrected after asking back: “{ $new }” instead of “{ $old }”.
    .hint = Nothing needs doing; the correction is in the register on the sheet “Corrections”.
    .title = Corrected answers
    .explanation = The office corrected this answer after asking back; the new value counts. The organisation’s file stays as it is.

example-left = The register still holds the example that shows how to fill it in; it does not count.
    .hint = Delete the rows “EXAMPLE” on all sheets once you no longer need them.
    .title = Example in the register
    .explanation = A new register holds an example that shows how to fill it in. It never counts.
