# Words and sentences of the reports.

## Title and cover

report-progress-title = Progress report
report-eyebrow = Partnership for Democracy
report-fact-partnership = Partnership
report-fact-region = Area funded
report-fact-programme = Programme
report-fact-period = Period
report-fact-committee = Committee
report-fact-audience = For
report-audience-internal = INTERNAL: coordination office and lead office only
report-audience-committee = { $committee } and lead office
report-audience-public = the public
report-audience-evaluation = the evaluation of the programme
report-fact-lead-office = Lead office
report-fact-coordination-office = Coordination office
report-fact-contact = Questions to
report-attachment = The values of this report as data (JSON)

## Page

report-as-of = As of
report-run = Run
report-page = Page {"{"}n{"}"} of {"{"}m{"}"}
report-contents = Contents
report-figure = Figure
report-table = Table
report-continued = continued
report-plan = Plan
report-carry = Carried over
report-trace = Workbook, sheet “{ $sheet }”
report-trace-ids = Workbook, sheet “{ $sheet }”, identifiers { $ids }

## Headings

report-heading-summary = At a glance
report-heading-finances = Funds
report-heading-measures = Measures
report-heading-missing = Returns not included
report-heading-participants = Participants
report-heading-contents = Topics and target groups
report-heading-deadlines = What comes next
report-heading-office = From the work of the coordination office
report-heading-method = How the figures were made

## Amounts

report-budget = Budget
report-awarded = awarded
report-drawn = drawn
report-spent = spent
report-spent-to-date = spent since January
report-of-returns = from { $included } of { $expected } returns
report-included-of-expected = { $included } of { $expected }
report-of-period = { $what } in the { $period }
report-of-to-date = { $what } since January, until { $period }
report-of-latest = { $what }, by the last return until { $period }
report-of-year = { $what } in the year
report-free = free
report-planned = planned
report-expenses = Expenses
report-share = Share
report-sum = Total
report-share-of-budget = { $share } of the budget
report-share-of-awarded = { $share } of what was awarded
report-of-budget = of a budget of { $budget }
report-series-spent = spent
report-series-bound = awarded, not reported as spent
report-series-free = free
report-funds-chart = Budget by fund: what is spent, what is awarded and what is free
report-funds = Money by fund
report-fund = Fund
report-no-fund = no fund
report-no-funds = The register names no fund.
report-budget-unknown = budget not given
report-over-budget = { $amount } awarded beyond the budget
report-uncovered = { $amount } not covered
report-note-without-award =
    { $measures ->
        [one] For one measure the register gives no amount awarded; it is not part of the totals.
       *[other] For { $measures } measures the register gives no amount awarded; they are not part of the totals.
    }
report-note-unpriced =
    { $measures ->
        [one] For one measure with lump sums no rate per participant and day is set; its amounts are in no sum.
       *[other] For { $measures } measures with lump sums no rate per participant and day is set; their amounts are in no sum.
    }
report-line = Since January
report-amount = Amount
report-bridge = From expenses to grants
report-bridge-vouchers = Expenses according to the voucher lists
report-bridge-lump-sums = plus lump sums for participant days and fees
report-bridge-covered = less own and third-party funds
report-bridge-uncovered = less what goes beyond the grant or its rates
report-bridge-without-award = less expenses for which the register has no amount awarded
report-bridge-spent = spent of the grants
report-balance = Where the grants stand
report-balance-drawn = drawn and paid
report-balance-drawn-unspent = drawn, not reported as spent
report-balance-drawn-incomplete = of this by measures whose returns are incomplete
report-balance-spent-undrawn = spent, not yet drawn
report-balance-awarded-unspent = awarded, not reported as spent
report-balance-free = free, that is, not awarded yet
report-cost-kinds = Expenses by kind of cost since January
report-cost-kind = Kind of cost
report-cost-kinds-note = Expenses by the voucher lists, including those paid from own and third-party funds. Measures with lump sums have no kinds of cost.

## Measures

report-measures = Measures and their returns
report-measure = Measure
report-number = No.
report-title = Title
report-organisation = Organisation
report-measure-and-organisation = Measure and organisation
report-participants-short = Part.
report-return = Return
report-reason = Reason
report-no-title = (no title)
report-no-organisation = (organisation not given)
report-withheld =
    { $measures ->
        [one] one protected measure
       *[other] { $measures } protected measures
    }
report-withheld-note = Protected measures (at risk) stand together in one row, without title and organisation. Where it says “without protected measures”, they are not counted, so that nothing about a single one can be worked out.
report-no-measures = The register has no measure for this year.
report-no-rows = No entries.
report-incomplete = incomplete
report-unknown = not given
report-suppressed = protected
report-no-return = no return
report-nil-return = nil return
report-not-collected = not collected
report-not-collected-short = n. c.
report-measures-note = “spent” since January, “Part.” (participants) in the quarter. “n. c.”: not collected; “incomplete”: the return of a quarter is missing or does not count.
report-mark-accepted = accepted
report-mark-questions = with questions
report-mark-waived = provisional
report-mark-sent-back = sent back
report-mark-missing = not in yet
report-mark-unclear = unclear
report-mark-in-question = being settled
report-mark-not-owed = not due
report-reason-missing = The return is not in yet.
report-reason-sent-back =
    { $errors ->
        [one] The return was sent back with one error.
       *[other] The return was sent back with { $errors } errors.
    }
report-reason-in-question = The return is being settled.
report-reason-unclear = There are several returns, and nothing tells which one is valid.

## Completeness

report-coverage =
    { $expected ->
        [0] No return is expected.
        [one] { $included } of { $expected } return is included.
       *[other] { $included ->
            [one] One of { $expected } returns is included.
            [0] None of the { $expected } returns is included yet.
           *[other] { $included } of { $expected } returns are included.
        }
    }
report-coverage-lacking = Accepted returns are counted, also those with questions and those accepted provisionally. Not included:
report-unassigned-count =
    { $files ->
        [one] One file belongs to no measure yet.
       *[other] { $files } files belong to no measure yet.
    }
report-unassigned = File { $file }: belongs to no known measure
report-excluded-sent-back = Sent back: { $measures }
report-excluded-missing = Not in yet: { $measures }
report-excluded-in-question = Being settled: { $measures }
report-excluded-unclear = Unclear because there are several: { $measures }
report-sender-office = The coordination office’s own sheet
report-office-excluded = { $sender }: not included. { $reason }
report-also-sent-back =
    { $order ->
        [later] { $sender }: a later version was sent back; the earlier one counts.
       *[unknown] { $sender }: a second return was sent back, and nothing tells which is newer; the one without errors counts.
    }
report-also-in-question =
    { $order ->
        [later] { $sender }: a later version is being settled; the earlier one counts.
       *[unknown] { $sender }: a second return is being settled; the one without errors counts.
    }
report-provisional =
    { $measures ->
        [one] The figures of one measure are provisional.
       *[other] The figures of { $measures } measures are provisional.
    }
report-provisional-text = These returns count although something is to be settled:
report-waiver = { $measure }: { $message } Waived until { $until } by { $by }: { $reason }
status-lead =
    As of { $as-of }: { $included } of { $expected } returns count{ $refused ->
        [0] {""}
        [one] , one is to be settled
       *[other] , { $refused } are to be settled
    }{ $missing ->
        [0] {""}
        [one] , one is missing
       *[other] , { $missing } are missing
    }. Due on { $due }.{ $unassigned ->
        [0] {""}
        [one] {" "}One file belongs to no measure; “masswerk check” names it.
       *[other] {" "}{ $unassigned } files belong to no measure; “masswerk check” names them.
    }
status-measure = Measure
status-title = Title
status-organisation = Organisation
status-state = State
status-received = Received
status-errors = Errors
status-questions = Questions
status-for-office = For the office to settle
status-contact = Contact
status-address = Address
status-also-sent-back =
    { $order ->
        [later] accepted; a newer one has errors
       *[unknown] accepted; a second one has errors
    }
status-office-has =
    { $findings ->
        [one] One point is
       *[other] { $findings } points are
    } open for you yourself; “masswerk check” shows what to do.
status-none = No measure owes a return in this quarter, and none has come.

report-corrections =
    { $answers ->
        [one] One answer is corrected.
       *[other] { $answers } answers are corrected.
    }
report-corrections-text = Changed by the coordination office after asking back, in returns of:
report-correction = { $measure }, { $period }: “{ $field }” is “{ $new }” instead of “{ $old }”. Corrected on { $date } by { $by }: { $reason }

## What matters most

report-highlights = What matters most
report-highlight-budget = Of a budget of { $budget }, { $awarded } are awarded{ $reported ->
    [yes] {" "}and { $spent } of them spent
   *[no] ; what is spent is not reported yet
}; { $free } are free.
report-highlight-over-budget = With a budget of { $budget }, { $awarded } are awarded, { $over } more than there is{ $reported ->
    [yes] ; { $spent } of them are spent.
   *[no] ; what is spent is not reported yet.
}
report-highlight-awarded = { $awarded } are awarded{ $reported ->
    [yes] , { $spent } of them spent.
   *[no] ; what is spent is not reported yet.
}
report-highlight-drawn = { $amount } are drawn down and not reported as spent{ $lacking ->
    [yes] , of this { $incomplete } by measures whose returns are incomplete
   *[no] {""}
}.
report-highlight-course =
    { $running ->
        [0] No measure runs in the quarter
        [one] One measure runs in the quarter
       *[other] { $running } measures run in the quarter
    }; { $begun ->
        [0] none begins
        [one] one begins
       *[other] { $begun } begin
    }, { $ended ->
        [0] none ends
        [one] one ends
       *[other] { $ended } end
    }.
report-highlight-people =
    { $people ->
        [0] Since January no participants are reported yet{ $of }.
        [one] Since January one participant is reported{ $of }.
       *[other] Since January { $people } participants are reported{ $of }.
    }
report-highlight-people-planned =
    { $people ->
        [0] Since January no participants are reported yet{ $of }
        [one] Since January one participant is reported{ $of }
       *[other] Since January { $people } participants are reported{ $of }
    }; { $known ->
        [0] the same measures expect { $planned } in the whole year.
        [one] one of these { $granted } measures names an expected number: { $planned } in the whole year.
       *[other] { $known } of these { $granted } measures expect { $planned } together in the whole year.
    }
report-highlight-goals = Goals by the last return of each measure: { $goals }.
report-highlight-open =
    { $applications ->
        [one] One application is still to be decided on ({ $amount }).
       *[other] { $applications } applications are still to be decided on ({ $amount } in all).
    }
report-highlight-open-unknown =
    { $applications ->
        [one] One application is still to be decided on.
       *[other] { $applications } applications are still to be decided on.
    }
report-withheld-short =
    { $measures ->
        [one] 1 protected
       *[other] { $measures } protected
    }
report-spent-of-awarded = Spent since January and awarded, by measure
report-people-of-planned = Participants since January and planned, by measure
report-fields-of-action = Granted measures by field of action, since January
report-field-of-action = Field of action
report-no-field-of-action = not stated
report-measures-granted = Measures
report-participants-to-date = Participants
report-heading-voices = From the returns
report-question = Question
report-answer = What the organisations write
report-goal = Goal: { $attained }
report-goal-reason = “{ $goal }”. On this: { $reason }
report-voices-note = The texts stand here as they were reported for the quarter. Goals of which an earlier return says the last are only counted.

## Participants

report-participants = Participants
report-participants-period = Participants in the quarter
report-participants-quarters = Participants by quarter
report-participants-quarters-incomplete = Participants by quarter, and below how many of the expected returns are included
report-note-not-collected =
    { $returns ->
        [one] not collected for 1 return
       *[other] not collected for { $returns } returns
    }
report-note-blank =
    { $returns ->
        [one] 1 return not given
       *[other] { $returns } returns not given
    }
report-note-events =
    { $events ->
        [0] no events
        [one] at 1 event
       *[other] at { $events } events
    }
report-participants-text =
    { $measures ->
        [one] One return names { $people } participants.
       *[other] { $measures } returns name { $people } participants together.
    }
report-participants-uncollected =
    { $measures ->
        [one] At one measure they were not collected; it is missing from the number and not counted as zero.
       *[other] At { $measures } measures they were not collected; they are missing from the number and not counted as zero.
    }
report-participants-blank =
    { $measures ->
        [one] At one measure the number is not given; it is not counted as zero.
       *[other] At { $measures } measures the number is not given; it is not counted as zero.
    }
report-participants-margins = Age and gender are counted or estimated apart from each other. Who comes to the same measure several times should be counted once in a quarter; who takes part in several measures or quarters counts each time.
report-no-breakdown = “{ $caption }” is not shown: it rests on so few returns or people that single ones could be recognised.
report-caption-open = { $caption }, without protected measures
report-suppressed-note = “protected”: groups of fewer than { $below } people are not shown. So that their number cannot be worked out, another one may be missing.

## Outlook

report-day = Day
report-due = What is due
report-no-deadlines = No deadline is noted until the end of the next quarter.
report-deadlines-withheld =
    { $days ->
        [one] One date of a protected measure (at risk) is not listed here.
       *[other] { $days } dates of protected measures (at risk) are not listed here.
    }
report-returns-due =
    { $measures ->
        [one] Returns for the { $period } are due (1 measure)
       *[other] Returns for the { $period } are due ({ $measures } measures)
    }
report-grant-ends = The grant period ends
report-office-work = Activity
report-number-of = Number
report-office-sums = Totals

## Method

report-method = The report adds up the accepted returns from { $from } to { $until }, as of { $as-of }. Returns with errors go back to the organisation and are part of no total. Amounts awarded and drawn come from the register.
report-method-spent = “spent” is that part of the reported expenses since January which the grant pays: expenses less own and third-party funds; with lump sums the rates for participant days and fees, and never more than was awarded for the measure. What lies above is “not covered”.
report-missing-before = For the { $period } no return counts of { $measures }.
report-method-gaps =
    { $measures ->
        [one] For one measure no return counts for at least one quarter; its figures of the year are incomplete.
       *[other] For { $measures } measures no return counts for at least one quarter; their figures of the year are incomplete.
    }

## Workbook

workbook-title = Evaluation
workbook-internal = INTERNAL
workbook-internal-text = This workbook is for the coordination office and the lead office only. It holds data that are not published.
workbook-footer = { $partnership } · { $period } · as of { $as-of } · run { $run }
workbook-sheet-overview = Overview
workbook-heading-overview = The evaluation at a glance
workbook-sheet-measures = Measures
workbook-heading-measures = Each measure of the funding year with its figures
workbook-sheet-indicators = Indicators
workbook-heading-indicators = Indicators with their definitions
workbook-indicators-intro = The indicators that stand in the definition of the programme, from everything that counts. Their cells stand on the sheet “Origin”. “not given” is something else than zero.
workbook-indicators-live = Figures here are formulas over the sheets of answers; click on one to see which rows it takes.
workbook-indicators-rounding = Sums are exact. Shares are rounded to whole percent, means and medians to the cent or the hundredth, halves away from zero.
report-indicator = Indicator
report-indicator-value = Value
report-indicator-covers = Span
report-indicator-group = Subject
report-indicator-returns = from forms
report-indicator-not-collected = cells “not collected”
report-indicator-blank = cells not given
report-indicator-open = Without protected measures
report-indicator-definition = What it says
report-indicator-id = Identifier
report-covers-period = quarter
report-covers-to-date = since January
report-covers-latest = last return
report-covers-year = year
report-covers-both = { $of } / { $to }
report-covers-change = against the quarter before
workbook-sheet-findings = Findings
workbook-heading-findings = What was noticed when checking
workbook-sheet-corrections = Corrections
workbook-heading-corrections = Corrected answers
workbook-sheet-evidence = Checked
workbook-sheet-traces = Origin
workbook-heading-evidence = What was checked
workbook-heading-traces = Where the figures come from
workbook-sheet-contents = Contents
workbook-heading-contents = What stands on which sheet
workbook-contents-intro = The first sheets sum up. Then follows what was entered into the register, the returns and the coordination office’s own form, one sheet per section. Sections without entries have no sheet.
workbook-sheet = Sheet
workbook-what = What stands there
workbook-form = Form
workbook-rows = Rows
workbook-data-register = Register { $section }
workbook-data-return = Return { $section }
workbook-data-office = Office { $section }
workbook-data-whole = Everything from “{ $form }”.
workbook-data-to-date = Everything from “{ $form }” that counts, since January.
workbook-data-intro = Blank cell: no answer. Rows without any entry are left out. The link opens the file at the place.
workbook-of-measure = { $field } (register)
workbook-of-year = counts for the year
workbook-data-part = One sheet does not hold all { $rows } rows; this is part { $part } of { $parts }.
workbook-quarter = Quarter
workbook-cells = Cells
workbook-value = Value
workbook-definition = Definition of the programme
workbook-expected = Returns expected
workbook-included = Returns included
workbook-measures-intro = One row for each measure of the funding year. Empty cells: no return counts for the quarter.
workbook-legal-form = Legal form
workbook-status = Status
workbook-requested = requested
workbook-recommended = recommended
workbook-recognised = recognised
workbook-uncovered = not covered
workbook-rest = not reported as spent
workbook-open = open
workbook-events = Events
workbook-participants-period = Part. in the quarter
workbook-participants-to-date = Part. since January
workbook-participants-planned = Part. planned
workbook-gaps = Missing quarters
workbook-group = Group
workbook-counted = returns counted
workbook-not-collected = not collected
workbook-blank = not given
workbook-findings-intro = The link in the column “File” opens the cell in question. Returns with errors go back to the organisation. Questions are to be settled; the return counts all the same.
workbook-corrections-intro = What you entered in the register on the sheet “Corrections”, and what became of it. The organisations’ files are unchanged.
workbook-evidence-intro = How often each rule was applied and how often it found something. No findings means: checked and in order. Blank cell: this shows when the files are read; places are not counted there.
workbook-traces-intro = For each figure the cells it came from, or the figures that it was made of. A click on the file opens the first of them. Where an answer is corrected, the value that counts is on the sheet “Corrections”.
workbook-list = List
workbook-code = Code
workbook-label = Label
workbook-valid-from = valid from
workbook-valid-to = valid until
workbook-setting = Key
workbook-source = Source

## Editions, and what has changed

report-fact-edition = Edition
report-edition = { $number }
report-edition-after = { $number } (changes from edition { $earlier }, as of { $date })
report-heading-changes = What has changed
change-lead =
    { $figures ->
        [0] This is edition { $number }. No figure { $all ->
            [yes] differs
           *[no] of this report differs
        } from edition { $earlier } (as of { $date }).
        [one] This is edition { $number }. One figure { $all ->
            [yes] differs
           *[no] of this report differs
        } from edition { $earlier } (as of { $date }).
       *[other] This is edition { $number }. { $figures } figures { $all ->
            [yes] differ
           *[no] of this report differ
        } from edition { $earlier } (as of { $date }).
    }
change-figure = Figure
change-before = before
change-after = now
change-causes = Cause
change-event = Cause
change-none = No figure differs.
change-unset = not set
change-cause = Cause { $number }: { $cause }
change-of-measure = { $measure }, { $period }
change-of-office = Activities of the coordination office, { $period }
change-of-register = Register
change-counts =
    { $before ->
        [sent-back] { $of }: the return had been sent back and counts now
        [unclear] { $of }: it has been settled which return counts
        [in-question] { $of }: the return has been settled and counts now
       *[other] { $of }: the return has come
    }{ $waived ->
        [yes] {" "}(by a waiver).
       *[no] .
    }
change-counts-no-more =
    { $now ->
        [sent-back] { $waived ->
            [yes] { $of }: the waiver has ended; the return is sent back.
           *[no] { $of }: the return is sent back and counts no more.
        }
        [unclear] { $of }: several returns have come, and it is unclear which counts.
        [in-question] { $of }: the return does not count for now; it is being settled.
        [missing] { $of }: there is no readable return any more.
       *[other] { $of }: no return is expected any more.
    }
change-replaced =
    { $same ->
        [yes] { $of }: the return has been changed.
       *[no] { $of }: another return counts now.
    }
change-register = Register: entries have been changed.
change-corrected =
    { $cells ->
        [one] { $of }: an answer has been corrected after asking back.
       *[other] { $of }: answers have been corrected after asking back.
    }
change-read-anew = { $of }: the same file is now read in another way.
change-setting = Limit or rate “{ $name }”: before { $before }, now { $after }.
change-definition = Another version of the programme’s definition: before { $before }, now { $after }.
change-program = Another version of the program: before { $before }, now { $after }.
change-file = File: { $file }.
change-cell =
    { $corrected ->
        [yes] { $cell }: before { $before }, now { $after } (correction)
       *[no] { $cell }: before { $before }, now { $after }
    }
change-cell-new = { $cell }: new { $after }
change-cell-gone = { $cell }: gone, before { $before }
change-more =
    { $cells ->
        [one] and one more cell (workbook, sheet “Changes”)
       *[other] and { $cells } more cells (workbook, sheet “Changes”)
    }
change-shown-otherwise = Which figures may be shown has changed.
change-breakdown = Figures by age or gender differ too. They do not stand here one by one, so that nobody can be recognised.
change-withheld = Other figures to which protected measures contribute have changed too.
indicator-name = { $of }: { $what }
indicator-of-measures = Sum of all measures
indicator-of-withheld = protected measures
indicator-of-funds = Sum of all funds
indicator-of-costs = Sum of all kinds of cost
indicator-of-bridge = Grants
indicator-of-course = Course
indicator-requested = requested
indicator-recommended = recommended
indicator-awarded = awarded
indicator-recognised = recognised
indicator-drawn = drawn
indicator-spent = spent since January
indicator-uncovered = not covered
indicator-rest = awarded, not reported as spent
indicator-expenses = expenses since January
indicator-events = events of the quarter
indicator-participants = participants of the quarter
indicator-participants-to-date = participants since January
indicator-participants-planned = planned participants
indicator-planned-where-reported = planned participants where reported
indicator-budget = budget
indicator-free = free (not yet awarded)
indicator-planned = planned
indicator-open = still open
indicator-vouchers = expenses according to the voucher lists
indicator-lump-sums = lump sums
indicator-covered = covered by own and third-party funds
indicator-without-award = expenses without an amount awarded
indicator-drawn-unspent = drawn, not reported as spent
indicator-drawn-incomplete = drawn, not reported as spent, where returns are incomplete
indicator-spent-undrawn = spent, not yet drawn
indicator-measures = granted measures
indicator-begun = measures begun
indicator-ended = measures ended
indicator-running = running measures
indicator-included = returns included
indicator-expected = returns expected
indicator-entries = entries
workbook-sheet-changes = Changes
workbook-heading-changes = What has changed
workbook-changes-first = This is the first edition of the figures of this quarter. Once a figure changes, it says here which and why.
workbook-changes-intro = It is held against the edition before. The command “compare” holds it against an earlier one, for example two reports as PDF. Shares are listed only where they are indicators; the others follow from the figures.

## Findings

severity-error = error
severity-warning = question
severity-note = note
severity-waived = { $severity }, waived
correction-old = before
correction-new = after
correction-field = Answer
correction-reason = Reason
correction-by = By
correction-date = On
correction-outcome = State
correction-made = corrected
correction-settled = the return says so
correction-differs = does not fit
correction-locked = not possible
correction-no-answer = no answer
correction-no-return = no return
finding-for-sender = For the organisation to settle
finding-for-office = For the coordination office
finding-who = Who
finding-severity = Weight
finding-code = Rule
finding-rule = What is checked
finding-period = Period
finding-place = File
finding-sheet = Sheet
finding-cell = Cell
trace-figure = Figure
trace-cells = Cells, or what it was made of
trace-value = Value
trace-no-cells = No cell says anything of it.
trace-heading-figures = Made of
trace-heading-cells = Cells
trace-open = Without protected measures, as in reports: { $value }
trace-basis = Stated in { $returns } { $returns ->
        [one] form
       *[other] forms
    }; not collected: { $not-collected }; not given: { $blank }.
finding-message = Finding
finding-hint = What to do
finding-waiver = Waiver
finding-waived = waived
finding-waived-hint = Nothing to do: it is waived until { $until } (“{ $reason }”).
finding-looked = places looked at
finding-found = findings
finding-found-waived = of these waived
workbook-sheet-funds = Money by fund
workbook-sheet-bridge = Expenses and grants
workbook-sheet-balance = Balance of grants
workbook-sheet-costs = Kinds of cost
workbook-sheet-plans = Plan and actual
workbook-sheet-quarters = Quarters
workbook-sheet-comparison = Quarter by quarter
workbook-sheet-settings = Limits
workbook-sheet-codes = Code book
workbook-sheet-causes = Causes
workbook-heading-plans = Plan against actual by measure and kind of cost
workbook-heading-quarters = Participants by quarter
workbook-heading-comparison = Indicators quarter by quarter
workbook-heading-settings = Limits and their sources
workbook-heading-codes = Code lists
workbook-heading-causes = Causes and cells of the changes
workbook-plans-intro = Expenses by the voucher lists since January, those paid from own and third-party funds included; where returns are missing, they are incomplete. Measures with lump sums have no kinds of cost. Blank cells: the plan does not name the kind of cost, or no return counts yet.
workbook-comparison-intro = Indicators that cover a quarter, for each quarter of the year by the returns as they are today. How many returns those are stands in the first rows: where fewer are included, less is added up. Shares change in percentage points. Zero is what nobody names in the quarter. Blank cell: no form says it in the quarter, or it is an average of nothing.
workbook-chart-alt = Chart “{ $title }”: { $series }. The figures stand in the table above.
workbook-fact-line = { $fact }: { $value }
workbook-found-line = Found: { $errors } errors, { $warnings } questions, { $notes } notes{ $waived ->
        [0] {""}
        [one] ; and one finding that was waived
       *[other] ; and { $waived } findings that were waived
    }.
report-tied-out =
    { $compared ->
        [one] One figure is
       *[other] { $compared } figures are
    } held against notices, plans, parts of totals and the quarter before: { $kinds }. { $open ->
        [0] There is nothing to follow up.
        [one] One is to be followed up.
       *[other] { $open } are to be followed up.
    }
report-tied-out-equal = { $count } for being equal
report-tied-out-at-most = { $count } against an upper limit
report-tied-out-plausible = { $count } for being plausible
workbook-sheet-tieout = Tie-out
workbook-heading-tieout = What does not tie out
workbook-line-number = No.
workbook-line = Item
workbook-year-so-far = Year to the end of the quarter
workbook-made-of = From the indicators
workbook-sheet-statistics = Participant statistics
workbook-statistics-own = Write a grid of your own into masswerk.toml under [statistics].
workbook-statistics-protected = The numbers are with protected measures; in the package for the evaluation they stand without.
workbook-statistics-intro = Each line adds up the indicators on the right; what they say and where they come from, the sheets “Indicators” and “Origin” show. In the column “Year to the end of the quarter”, whoever comes in two quarters counts twice.
workbook-tieout-intro = Only what is further apart than permitted is listed here; the limits stand on the sheet “Limits”. As long as a measure runs or one of its returns is missing, participants are noticed only where they are far above the plan.
workbook-tieout-none = There is nothing to follow up.
workbook-compared = What is compared
workbook-compared-figure = figure
workbook-compared-with = compared with
workbook-compared-difference = difference
workbook-compared-notices = awarded by the register with the sum of the notices
workbook-compared-plan-grant = grant in the plan with the amount awarded
workbook-compared-plan-balance = costs in the plan with the income in the plan
workbook-compared-plan-expenses = expenses since January with the plan
workbook-compared-drawn = drawn with the amount awarded
workbook-compared-ages = participants by age with their total
workbook-compared-genders = participants by gender with their total
workbook-compared-participants = participants of the quarter with the quarter before
workbook-compared-events = events of the quarter with the quarter before
workbook-compared-participants-planned = participants of the finished measure with the plan
workbook-compared-participants-so-far = participants so far with the plan
workbook-compared-share = ratio in percent
workbook-compared-permitted = permitted is
workbook-compared-follow-up = what to do
workbook-compared-line = { $what } ({ $agreeing } of { $all })
workbook-compared-lines = What is compared, and how often there is nothing to follow up:
workbook-permitted-none = 100%
workbook-permitted-at-most = at most { $percent }%
workbook-permitted-plausible = between { $least }% and { $percent }%, or less than { $apart } apart
workbook-permitted-so-far = at most { $percent }%, or less than { $apart } above it
workbook-follow-up-notices = Compare the amount in the register with the notices; one of the two is to be brought up to date.
workbook-follow-up-plan-grant = Compare the plan with the notice; after a change, enter the new plan.
workbook-follow-up-plan-balance = Check the plan: costs and income must be equal. Ask the organisation.
workbook-follow-up-plan-expenses = Ask the organisation: has a reallocation been applied for, or does a voucher stand under the wrong kind of cost?
workbook-follow-up-drawn = Check the drawdowns in the register; what was drawn too much is to be paid back.
workbook-follow-up-ages = Ask the organisation: the age bands do not come to the total.
workbook-follow-up-genders = Ask the organisation: the numbers by gender do not come to the total.
workbook-follow-up-participants = Compare with the report of the organisation; ask where it does not explain the leap.
workbook-follow-up-events = Compare with the report of the organisation; ask where it does not explain the leap.
workbook-follow-up-participants-planned = Have the statement of use explain why there were so many more or fewer.
workbook-follow-up-participants-so-far = Ask whether people are counted several times; else the plan is to be adjusted.
workbook-rests-on = basis
workbook-rests-on-share = { $of } of { $to }
workbook-rests-on-returns = { $returns ->
        [one] 1 form
       *[other] { $returns } forms
    }
workbook-rests-on-measures = known of { $known } of { $measures } measures
workbook-data-latest = “Last return” says whether the row stands in the last return in which a measure says anything here; indicators of how things stand take only these.
workbook-answered = “{ $field }” reported
workbook-latest = last return
workbook-change = change from the quarter before
workbook-overview-scope = The sums are over all measures of the funding year, those rejected or not yet decided included; indicators on measures awarded say so in their name or on the sheet “Indicators”.
workbook-data-of-year = “Counts for the year” says whether the measure belongs to the funding year; only such rows enter sums.

# ---------------------------------------------------------------- the package for the evaluation

evaluation-title = Data on the measures, { $name }, { $period }
evaluation-about = Tables from the register, the returns and the work of the coordination office, without anything about persons, as of { $as-of }. Measures and organisations stand as pseudonyms; by titles and texts measures can be recognised all the same.
evaluation-about-files = The tables lie as csv in “daten/” and once more in the workbook and in “parquet/”, for programs that read Parquet. Scripts for SPSS, Stata, R and Python lie in “skripte/”. What each variable means, the code book says (codebook.pdf and codebook.csv); which returns count, what is missing and what was checked, the note on the method (methodennotiz.pdf).
evaluation-about-missing = In the files in “daten/”, where there is no value, there is a word: “(nicht erhoben)” (the return says that it was not collected), “(unterdrueckt)” (it could give somebody away), “(unbekannt)” (not asked, or unreadable), “(keine Meldung)” (no return came that counts), “(Fehlanzeige)” (the return says that nothing took place in the quarter; the number counts as zero); blank means: no answer. In “parquet/”, the column “…_fehlt” says so. Texts stand on one line, with “¶” where a paragraph ends.
evaluation-about-kept = Of measures that were not awarded, titles and texts are left out; so is the pseudonym of their organisation, which its other measures would give away; legal form, amounts, days and codes are there. Duration, accounting mode and expenses of single measures stay with the partnership.
evaluation-about-time = Each package holds the year from January to its quarter; a later one can correct earlier quarters, and of several of a year the latest holds. Only the indicators of a quarter stand in the package of that quarter. By age and gender there are participants of the quarter alone, for the year they are suppressed: who has the packages of all quarters can add up what is there; who came in two quarters then counts twice. The register stands as it was on the day named above, with what came after the quarter, too; its year and quarter are those of the package, and it is joined with other tables by “massnahme” alone.
evaluation-left-out =
    { $measures ->
        [one] One protected measure stands in no table and in no indicator.
       *[other] { $measures } protected measures stand in no table and in no indicator.
    } { $told ->
        [yes] What they come to together stands in the figures “withheld/…”.
       *[no] What that comes to is not in this package, even added up: it is said only of at least { $from }. All sums are without them.
    }
evaluation-preview = This is a preview to look at in the office, not to be handed over.
evaluation-demo = The pseudonyms were made with the key of the example, which everybody knows.
evaluation-no-return = No return counts yet: the tables from returns are empty or say “(keine Meldung)”, and indicators from returns have no value.
evaluation-in-euros = In euros.
evaluation-list-about = { $label }: one row per code that the answer names.
evaluation-row-about = The code that the row is about.
evaluation-label-of = { $label } (label)
evaluation-label-about = Label of the code in “{ $variable }”.
evaluation-withheld-about = What protected measures come to together. No other indicator holds anything of them.
evaluation-returned-about = Returns of the measures that are in the package: how many are owed for the quarter, and how many of them count. Which are missing, the table “meldungen” shows.
evaluation-spent-about = What the grants have paid since January, by the returns of { $measures } measures.
evaluation-spent-kept-about = What the grants have paid since January; suppressed, since it could tell what a single measure has spent. It is shown only where at least { $from } measures report something, by fund only such that the rest is of as many, too.
evaluation-awarded-about = Sum of the amounts entered as awarded for the measures of the fund.
evaluation-definition = Definition
evaluation-definition-about = How the indicator is made.
evaluation-confidentiality = For the evaluation
evaluation-script-spss =
    Loads all tables of this package into SPSS (PSPP, too) and saves each as .sav, with labels of variables and values.
    Work in a copy of the package, and change to it first: CD 'path'. The .sav files are written to that folder.
    Why a number or a day is missing is a missing value: -999999991 (not collected), -999999992 (suppressed), -999999993 (unknown), -999999994 (no return) or -999999995 (nil return); blank stays blank.
    A nil return counts as zero. Where you compute, as with means: RECODE gesamt (-999999995=0).
    Why a text or a code is missing is said by the variable …_fehlt beside it.
evaluation-script-stata =
    Loads all tables of this package into Stata and saves each as .dta, with labels.
    Work in a copy of the package, and change to it first: cd "path". The .dta files are written to that folder.
    Why a value is missing is .a (not collected), .b (suppressed), .c (unknown), .d (no return) or .e (nil return); blank is the point.
    A nil return counts as zero. Where you compute, as with means: replace gesamt = 0 if gesamt == .e
    This script was not tried with Stata itself.
evaluation-script-r =
    Loads all tables of this package into R, without further packages: source("skripte/laden.R", encoding = "UTF-8") in the folder of the package.
    If the folder is elsewhere, set ordner <- "path" first. Then masswerk is a list of tables, such as masswerk$teilnahme.
    Labels stand in the attribute label, codes with what they mean in labels; the column …_fehlt says why a value is missing.
    A nil return counts as zero. Where you compute, as with means: t <- masswerk$teilnahme; t$gesamt[t$gesamt_fehlt %in% "fehlanzeige"] <- 0
    R loses attributes when rows are selected; read them first.
evaluation-script-python =
    Loads all tables of this package into Python, without further packages: Paket("path").tabellen["teilnahme"] is a list of rows.
    Values are int, Decimal, date, bool or str; a value of Fehlt says why one is missing.
    A nil return counts as zero. Where you compute, as with means: 0 if wert is Fehlt.FEHLANZEIGE else wert
evaluation-partnerschaft = Partnership
evaluation-partnerschaft-about = The partnership that made the package.
evaluation-jahr = Year
evaluation-jahr-about = The year to which the row belongs.
evaluation-quartal = Quarter
evaluation-quartal-about = The quarter to which the row belongs, from 1 to 4; of the register the quarter of the package.
evaluation-massnahme = Measure
evaluation-massnahme-about = Pseudonym of the measure; the same in all packages with the same key, another in every partnership.
evaluation-organisation-about = Pseudonym of the organisation; the same for all its measures, as long as the register always calls it alike (case does not count).
evaluation-zeile = Row
evaluation-zeile-about = Number of the row: in tables from the register from the first, from the work of the office for each quarter, from returns for each measure and quarter.
evaluation-meldungen = Returns
evaluation-meldungen-about = Which measure owes a return for which quarter, whether something came, and whether a return counts. A return is owed where the grant period by the notices in force touches the quarter, also when the measure is completed, but not when it does not take place; the period itself stays with the partnership.
evaluation-zaehlt = Counts
evaluation-zaehlt-about = Whether a return is accepted and counts.
evaluation-eingegangen = Came in
evaluation-eingegangen-about = Whether something came. If it does not count it was sent back, or it is not settled yet which of several returns holds.
evaluation-fehlanzeige = Nil return
evaluation-fehlanzeige-about = Whether the return says that nothing took place in the quarter. Its numbers are “(Fehlanzeige)” then, and count as zero. Blank where no return counts.
evaluation-vorlaeufig = Provisional
evaluation-vorlaeufig-about = Whether the return counts although an error was waived. Blank where no return counts.
evaluation-kennzahlen = Indicators
evaluation-kennzahlen-about = The indicators of the quarter, as the definition declares them, without protected measures; those of earlier quarters stand in their packages. A code without a row is in none of the answers from which the indicator comes.
evaluation-kennzahl = Indicator
evaluation-kennzahl-about = Identifier of the figure.
evaluation-kennzahl-art = Kind of indicator
evaluation-kennzahl-art-about = Identifier in the definition; the star stands for the code.
evaluation-auspraegung = Code
evaluation-auspraegung-about = Code by which the indicator is split.
evaluation-bezeichnung = Name
evaluation-bezeichnung-about = Name of the figure.
evaluation-wert = Value
evaluation-wert-about = The figure, in the unit named.
evaluation-einheit = Unit
evaluation-einheit-about = In what the figure is given.
evaluation-zeitraum = Time covered
evaluation-zeitraum-about = Which time the figure covers.
evaluation-angaben = Forms with an answer
evaluation-angaben-about = How many forms give the answer; of a code, those that name it. A nil return is among them where answers are added up for which every return is asked: it says zero. In a list, such as that of events, it has no row and is not among them. Of a relation, the side of which more forms say something.
evaluation-nicht-erhoben = Not collected
evaluation-nicht-erhoben-about = How many answers say that it was not collected; in a list a form can have several.
evaluation-ohne-angabe = No answer
evaluation-ohne-angabe-about = How many answers are missing; in a list a form can leave several blank.
evaluation-teilnehmerstatistik = Participant statistics
evaluation-teilnehmerstatistik-about = Lines of a form; each adds indicators up. Where one of them is suppressed, so is the line.
evaluation-im-quartal = In the quarter
evaluation-im-quartal-about = What the indicators of the quarter come to together; empty where the line names none.
evaluation-im-jahr = In the year
evaluation-im-jahr-about = What the indicators of the year until the end of the quarter come to together; empty where the line names none. By age and gender only quarters speak: the numbers of the year would tell what is suppressed in one of them.
evaluation-aus = From
evaluation-aus-about = Identifiers of the figures that are added up, as far as they are among the indicators.
evaluation-codebook = Code book
evaluation-codebook-about = Every variable of all tables: what it says, where it comes from, how it leaves the office, and how often it holds which kind of answer.
evaluation-codebook-werte = Code book: values
evaluation-codebook-werte-about = Every code of every variable with its label and how often it occurs; also codes that are no longer valid or do not occur.
evaluation-tabelle = Table
evaluation-tabelle-about = The table in which the variable stands.
evaluation-variable = Variable
evaluation-variable-about = The name of the column.
evaluation-beschriftung = Label
evaluation-beschriftung-about = What the variable is called.
evaluation-erlaeuterung = Explanation
evaluation-erlaeuterung-about = What exactly the variable says, as far as the label does not.
evaluation-quelle = Source
evaluation-quelle-about = Form, section and field of the definition; blank where no field holds it.
evaluation-art = Kind of value
evaluation-art-about = Which values the variable has.
evaluation-umgang = Handling
evaluation-umgang-about = How answers leave the office.
evaluation-mit-wert = With a value
evaluation-mit-wert-about = Rows with a value.
evaluation-leer = Blank
evaluation-counted-leer = Rows without an answer.
evaluation-unbekannt = Unknown
evaluation-counted-unbekannt = Rows in which it was not asked, or unreadable.
evaluation-unterdrueckt = Suppressed
evaluation-counted-unterdrueckt = Rows in which the answer, by itself or read beside an earlier package, could give somebody away, or belongs to a measure that was not awarded.
evaluation-keine-meldung = No return
evaluation-counted-keine-meldung = Rows for which no return came that counts.
evaluation-counted-nicht-erhoben = Rows in which the return says that it was not collected.
evaluation-counted-fehlanzeige = Rows whose number a nil return leaves open; it counts as zero.
evaluation-code = Code
evaluation-code-about = The code, as it stands in the table.
evaluation-bezeichnung-de = Label in German
evaluation-bezeichnung-de-about = What the code means; where the package gives it itself, in the language of the package.
evaluation-bezeichnung-en = Label in English
evaluation-bezeichnung-en-about = What the code means; where the package gives it itself, in the language of the package.
evaluation-gueltig-ab = Valid from
evaluation-gueltig-ab-about = First day on which the code could be chosen; blank where from the beginning.
evaluation-gueltig-bis = Valid to
evaluation-gueltig-bis-about = Last day on which the code could be chosen; blank where it is still valid.
evaluation-anzahl = Number
evaluation-anzahl-about = In how many rows the code stands.
evaluation-kind-text = text
evaluation-kind-ganzzahl = whole number
evaluation-kind-zahl = number with a decimal point, two decimal places at most
evaluation-kind-datum = day
evaluation-kind-ja-nein = yes (1) or no (0)
evaluation-kind-code = code
evaluation-handling-unveraendert = as given
evaluation-handling-pseudonym = as a pseudonym
evaluation-handling-maskiert = text without what it says of persons
evaluation-handling-abgeleitet = made of others
evaluation-unit-anzahl = number of things
evaluation-unit-zahl = number
evaluation-unit-euro = euros
evaluation-unit-prozent = percent
evaluation-methodennotiz = Note on the method
evaluation-common = Columns of all tables
evaluation-common-about = These columns stand in front of each table. Beside each code, “…_text” holds its label. Neither is repeated below. A return that says nothing about a table has no row in it.
evaluation-reasons-about = Where there is no value, the files in “daten/” have a word in brackets, for example “(nicht erhoben)”, and nothing where it is blank. Only “(Fehlanzeige)” counts as zero; everything else is a missing value.
evaluation-rows = { $rows ->
        [one] One row.
       *[other] { $rows } rows.
    }
evaluation-codes-of = Codes in “{ $name }”
evaluation-ohne-wert = Without value
evaluation-source = Source: { $source }
evaluation-lacking = { $reason }: { $count }
evaluation-valid-from = from { $day }
evaluation-valid-to = until { $day }
evaluation-geschuldet = Owed
evaluation-gezaehlt = Counted
evaluation-davon-fehlanzeige = of these nil returns
evaluation-davon-vorlaeufig = of these provisional
evaluation-grund = Reason
evaluation-regel = Rule
evaluation-worum = What it is about
evaluation-gewicht = Weight
evaluation-gefunden = Found
evaluation-angabe = Item
evaluation-stand = Version
evaluation-standing-missing = Nothing came.
evaluation-standing-sent-back = The return has errors and was sent back.
evaluation-standing-unclear = It is not settled which of several returns holds.
evaluation-method-returns = Returns
evaluation-method-returns-about = How many measures owe a return for each quarter, and what became of them. Nothing is estimated or extrapolated for missing returns: sums are without them, and whoever compares quarters compares what counts in each. Protected measures are not counted.
evaluation-method-replaced = { $count ->
        [one] One return is superseded by a newer one of the same measure and does not count.
       *[other] { $count } returns are superseded by newer ones of the same measure and do not count.
    }
evaluation-method-corrected = { $count ->
        [one] One answer in a return was corrected by the coordination office; the corrected value counts.
       *[other] { $count } answers in returns were corrected by the coordination office; the corrected values count.
    }
evaluation-method-unassigned = { $count ->
        [one] One file could not be assigned to a measure and is not included.
       *[other] { $count } files could not be assigned to a measure and are not included.
    }
evaluation-method-left-out = What is not included
evaluation-method-complete = For each quarter, a return counts of every measure that owes one.
evaluation-method-staying-about = What the forms ask and what stays with the partnership. Indicators of the package may be made of it.
evaluation-abschnitt = Section
evaluation-fehlende-angaben = What is not in the package
evaluation-stays-personal = particulars of persons
evaluation-stays-internal = for the partnership alone
evaluation-stays-people = people of a single measure; together in the indicators
evaluation-method-checks = Checks
evaluation-method-checks-about = Every cell of the register, of the returns and of the coordination office’s report was checked for kind, form and plausibility, and returns against each other. A return with an error does not count, unless the coordination office waived it; questions and notes do not hinder. This lists what was found, in returns that do not count, too; what was found of protected measures is not among it. Findings are counted; one can name several cells. What was found in superseded returns is put together as one finding for each (P127). Rules that found nothing are not listed.
evaluation-method-waived-about = These were waived, and the return therefore counts as provisional:
evaluation-method-protection = Protection
evaluation-method-pseudonyms = Measures and organisations stand as pseudonyms, made with a key of the partnership; without it they cannot be computed back. Names, addresses, telephone numbers, bank accounts and whatever else denotes a person are no part of the package. That does not make measures unrecognisable: titles, places and partners of measures awarded are there.
evaluation-method-small = Numbers of people by age and gender from { $from } to below { $below } are suppressed, and as many others as needed so that the small ones cannot be computed from sums. Whether a suppressed number is small or protects another cannot be told. Only what at least { $returns } returns say something about is broken down, and for the quarter alone: what all quarters of the year come to would tell what is suppressed in one of them. Where a package of the quarter was handed over before, a large number is suppressed, too, that differs from the earlier one by fewer than { $below }, with as many others as needed so that the difference cannot be computed; what was suppressed in the earlier package stays so.
evaluation-method-texts = Free texts were searched for particulars of persons; in their place stands what it was, for example “[Name]”. Of measures that were not awarded there are neither texts nor the pseudonym of the organisation.
evaluation-method-versions = Versions
evaluation-method-program = Program
evaluation-method-definition-version = Definition of the programme
evaluation-method-as-of = As of
evaluation-method-run = Run
evaluation-method-edition = Edition of the period
evaluation-method-key = Mark of the key
evaluation-method-inputs = Files read (with the register, the coordination office’s reports, single tables of a return, and returns that do not count; without those of protected measures)
