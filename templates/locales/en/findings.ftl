# What checking finds: for each finding a sentence on what is there, and as “hint” one on what to do.
# Amounts, days and periods arrive fully written; figures are only put in here.

## ---------------------------------------------------------------- I: files

file-unreadable =
    { $kind ->
        [no-spreadsheet] The file is not a spreadsheet.
        [damaged] The file is damaged and cannot be opened as a spreadsheet.
       *[cannot-open] The file cannot be opened.
    }
    .hint =
        { $kind ->
            [no-spreadsheet] Send the completed spreadsheet itself, not a PDF or photo of it.
            [damaged] Save the spreadsheet anew and send it again.
           *[cannot-open] Check whether the file may be read and is not open in another program.
        }

file-empty = The file is empty.
    .hint = Send the completed spreadsheet again.

file-too-large =
    { $limit ->
        [one] The file is larger than one megabyte.
       *[other] The file is larger than { $limit } megabytes.
    }
    .hint = Remove pictures and attachments from the spreadsheet and send it again.

sheet-too-large = The spreadsheet has more than { $rows } rows, { $columns } columns or { $cells } filled cells.
    .hint = Delete surplus rows and columns; the form needs only a fraction of them.

file-encrypted = The file is protected by a password.
    .hint = Save the spreadsheet without a password and send it again.

file-skipped =
    { $reason ->
        [lock-file] The file was passed over because it is the lock file of a running program.
        [system-file] The file was passed over because it belongs to the operating system.
        [unfinished] The file was passed over because its transfer is not finished.
        [not-regular] The entry was passed over because it is not a regular file.
        [too-deep] The folder was passed over because it lies too deep within other folders.
        [no-period] The entry was passed over because it lies in no folder of a period.
       *[no-access] The entry was passed over because it cannot be read.
    }
    .hint =
        { $reason ->
            [lock-file] Close the program in which the spreadsheet is still open.
            [system-file] There is nothing to do here.
            [unfinished] Wait until the transfer is finished and check again.
            [not-regular] Put the file itself into the folder instead of a link to it.
            [too-deep] Put the files directly into the folder of the period.
            [no-period] Put returns into the folder of their period, for example “2025-Q3”.
           *[no-access] Check whether you may read the entry.
        }

sheet-unreadable = The sheet “{ $sheet }” cannot be read.
    .hint = Save the spreadsheet anew and send it again.

receipt-unreadable = A line of the list of receipts cannot be read: “{ $reason }”.
    .hint = Correct the line; without it the file counts as received today.

register-missing = The register “{ $file }” is missing or cannot be read.
    .hint = Put the register of measures in place under this name.

## ---------------------------------------------------------------- D: definition of the programme and settings

definition-file-missing = The definition of the programme lacks “{ $file }”.
    .hint = Create the file, or restore the one that came with the program.

definition-unreadable = The file cannot be read: “{ $reason }”.
    .hint = Correct the place; most often a quotation mark or a bracket is missing.

definition-key-unknown = There is no key “{ $key }” here.
    .hint = Use one of the known keys: { $known }.

definition-text-missing =
    { $language ->
        [de] The German text of “{ $field }” is missing.
       *[en] The English text of “{ $field }” is missing.
    }
    .hint = Add the text in this language.

definition-value-unknown = “{ $value }” is not a permitted value of “{ $key }”.
    .hint = Use a value that the manual gives for “{ $key }”.

definition-reference-unknown = “{ $key }” names “{ $value }”, which the definition does not have.
    .hint = Correct the name, or create what it is meant to name.

definition-name-doubled = “{ $value }” occurs more than once, but must be unique here.
    .hint = Give one of the two another name.

definition-privacy-missing = “{ $field }” does not say who may see the answer.
    .hint = Set “privacy” to “public”, “evaluation”, “internal” or “personal”.

definition-coverage-missing = “{ $field }” does not say what span of time the figure covers.
    .hint = Set “covers” to “period” or “to-date”.

definition-table-not-last = There is another section under the table “{ $field }”, so that it cannot grow.
    .hint = Put the table at the end of its sheet.

definition-setting-missing = The setting “{ $key }” is missing.
    .hint = Add the setting with its value and source.

## ---------------------------------------------------------------- F: forms

form-foreign = The spreadsheet is not a form “{ $expected }”.
    .hint = Use the form that was sent to you for this period.

form-misplaced = The file is the form “{ $form }”; “{ $expected }” is expected here.
    .hint = Put the file in its place and the expected form here.

form-version-old = The form is of version { $version }; only version { $current } is still accepted.
    .hint = Copy your answers into the current form.

form-version-unknown = Version { $version } of the form is not known; the current one is { $current }.
    .hint = Use the form that was sent to you for this period.

section-missing = The section “{ $section }” of the sheet “{ $sheet }” is missing.
    .hint = Restore the sheet from the original form and fill in the section.

field-missing = The section “{ $section }” lacks “{ $field }”.
    .hint = Restore the heading as it stands in the original form.

## ---------------------------------------------------------------- V: single answers

not-a-number = “{ $field }” holds “{ $value }”, where a number is expected.
    .hint = Enter the number only, without further words.

number-ambiguous = “{ $value }” under “{ $field }” can mean { $one } or { $other }.
    .hint = Write the number without a separator for thousands.

not-a-date = “{ $field }” holds “{ $value }”, where a day is expected.
    .hint = Enter the day as DD.MM.YYYY, for example 12.03.2025.

amount-negative = “{ $field }” is below zero: { $amount }.
    .hint = Enter the amount without a minus sign; its kind says whether it is expense or income.

not-a-code = “{ $value }” is not among the choices for “{ $field }”.
    .hint = Choose an entry from the list of the cell.

code-not-valid = “{ $value }” is not valid for “{ $field }” in this period.
    .hint = Choose an entry that is valid in this period.

number-too-fine = “{ $value }” has too many decimal places for “{ $field }”.
    .hint = Round amounts to the cent, and give numbers of people or things as whole numbers.

not-yes-or-no = “{ $field }” holds “{ $value }”, where yes or no is expected, or an x to tick.
    .hint = Answer yes or no; in boxes to tick put an x or nothing.

value-unfit = “{ $value }” does not fit “{ $field }”.
    .hint = Restore what the form came with, for example 2025-Q3 as the period.

text-too-long = The text under “{ $field }” has { $length } characters; at most { $limit } are provided for.
    .hint = Shorten the text; what goes beyond may not be kept.

formula-error = “{ $field }” holds the formula error “{ $value }”.
    .hint = Enter the answer itself instead of a formula.

number-too-large = “{ $value }” is too large to be meant for “{ $field }”.
    .hint = Check the number; it probably has digits too many.

required-missing = “{ $field }” is not filled in.
    .hint = Fill in the cell; a zero is an answer, an empty cell is none.

value-too-small = “{ $field }” is too small: { $value }, where at least { $limit } is possible.
    .hint = Correct the number.

value-too-large = “{ $field }” is too large: { $value }, where at most { $limit } is possible.
    .hint = Correct the number.

email-invalid = “{ $field }” does not hold a valid e-mail address.
    .hint = Enter exactly one address, for example info@verein.example.

## ---------------------------------------------------------------- R: single rows

dates-reversed = “{ $field }” is { $date }, which lies after “{ $other }”, { $limit }.
    .hint = Correct the day that is wrong; if payment was made in advance, write “advance payment” in the row.

fee-differs = “{ $field }” is { $amount }, but { $quantity } × { $rate } comes to { $product }.
    .hint = Compare with contract and invoice, and correct quantity, rate or amount.

fee-above-limit = “{ $field }” is { $value }, which is above the limit of { $limit }.
    .hint = Claim the rate of the grant notice, one row per person and day, or explain the difference.

procurement-note-missing = For a payment of { $amount }, “{ $field }” is not answered with yes; the note is needed from { $limit }.
    .hint = Answer yes if there is a note; otherwise record which offers you compared.

own-staff-paid = A payment of the kind “{ $kind }” went to the organisation’s own staff.
    .hint = Explain the payment in the row, or take it out of the list.

payee-vague = “{ $field }” does not hold a name.
    .hint = Name who was paid according to the voucher, one row per voucher.

supervisor-missing = For a group under 16, “{ $field }” is not answered with yes.
    .hint = Answer yes if the list shows the supervisor’s name, institution and signature; otherwise have the list completed.

fee-papers-missing = “{ $field }” is not answered with yes.
    .hint = Answer yes if the paper is on file; otherwise say by when it will be.

## ---------------------------------------------------------------- S: whole returns

parts-differ-from-total = The answers under “{ $section }” come to { $sum }; “{ $field }” in { $place } says { $total }.
    .hint = Correct the single answers or the total; what you cannot assign has a row of its own.

computed-differs = “{ $field }” holds { $value }; the entries under “{ $list }” come to { $sum } only.
    .hint = Enter every payment in the list and leave the computed cell as it is.

value-not-unique = “{ $value }” under “{ $field }” already stands in { $first }.
    .hint = Give each row an entry of its own, or delete the row that is there twice.

measure-unknown = The measure “{ $measure }” is not in the register.
    .hint = Check the identifier of the measure.

period-mismatch = The report is on the { $period }; the file lies in the folder for the { $folder }.
    .hint = Check the reporting period; if it is right, the file belongs in the folder of that period.

mode-mismatch = The return accounts “{ $mode }”; the grant notice demands “{ $expected }”.
    .hint = Use the form for the way of accounting that the grant notice lays down.

payment-outside-grant = “{ $field }” is { $date }, which lies outside the grant period from { $from } to { $until }.
    .hint = Correct the day, or take the row out.

event-outside-period = “{ $field }” is { $date }, which is not in the { $period }.
    .hint = Correct the day, or report the row with its quarter.

voucher-outside-period = “{ $field }” is { $date }, which is not in the { $period }.
    .hint = Correct the day, or say in the row that the payment is reported late.

nil-return-with-figures = “{ $field }” is ticked, but { $place } holds an answer.
    .hint = Take the cross away, or empty the other sheets.

identity-altered = “{ $field }” holds “{ $value }”; the form was handed out for “{ $expected }”.
    .hint = Fill in the form that was handed out for this measure and quarter.

computed-incomplete = “{ $field }” holds { $value }; the entries under “{ $list }” come to { $sum }.
    .hint = Enter the amounts of the list as numbers, not as text, and compare; it is the list that counts.

list-anonymous = “{ $field }” is answered with yes; the register does not say that people are at risk.
    .hint = Arrange anonymised lists with the coordination office, or keep the list with names.

## ---------------------------------------------------------------- P: the programme as a whole

return-order-unclear = For the measure “{ $measure }” there is also “{ $other }”, and nothing tells which return is newer.
    .hint = Raise the number of the return in the newer one.

return-sent-twice = The return is the same as “{ $other }”, character by character.
    .hint = Delete one of the two files, or replace it by the one that was meant.

plan-overrun = So far { $spent } has been spent on “{ $kind }”; the plan of { $planned } may be exceeded by { $percent }% at most.
    .hint = Apply for a change of the plan, or assign payments to the right item.

spent-above-grant = So far { $spent } has been claimed; { $awarded } is awarded, and other funds cover { $other }.
    .hint = Explain the difference, and enter own and third-party funds completely.

voucher-doubled = A payment of { $amount } on { $date } also stands in { $other }.
    .hint = Delete the row that is there twice, or say in it that there were two payments.

drawdown-above-grant = Drawdowns come to { $drawn }; { $awarded } is awarded.
    .hint = Compare with the drawdowns on file, and enter a change of the notice.

award-differs-from-notices = The award is entered as { $declared }; the notices in force come to { $notices }.
    .hint = Enter the missing notice, name the one that it replaces, or correct the amount.

register-stray = The register has no row for the measure “{ $measure }”.
    .hint = Correct the identifier, or enter the measure.

notice-missing = The awarded measure “{ $measure }” has no grant notice.
    .hint = Enter the notice, or correct the status.

waiver-expired = The waiver of “{ $rule }” for the measure “{ $measure }” held only until { $until }.
    .hint = Extend the waiver with a reason if it is still needed; otherwise delete the row.

waiver-unused = The waiver of “{ $rule }” for the measure “{ $measure }” is not needed.
    .hint = Check rule and measure, or delete the row.

amount-missing = The awarded measure “{ $measure }” lacks “{ $field }”.
    .hint = Enter the amount; an empty cell is not a zero.

kind-not-planned = So far { $spent } has been spent on “{ $kind }”, for which the granted plan has no item.
    .hint = Assign the payment to an item of the plan, or apply for a change.

drawdown-unspent =
    { $days ->
        [one] By one day before { $date }, { $drawn } had been paid out; on that day { $spent } was spent and { $rest } was not.
       *[other] By { $days } days before { $date }, { $drawn } had been paid out; on that day { $spent } was spent and { $rest } was not.
    }
    .hint = Say when the rest will be spent, or pay it back.

award-above-maximum = The award is { $awarded }; at most { $limit } is provided for one measure.
    .hint = Check the amount, or change the limit in the settings.

plan-unbalanced = The plan of the measure “{ $measure }” sets expenses of { $costs } against income of { $income }.
    .hint = Compare with the granted plan, and correct or complete the rows.

grant-outside-year = The grant period from { $from } to { $until } is not in the funding year { $year }.
    .hint = Correct the notice, or the funding year of the measure.
