# Fixed texts of the forms; labels and help of fields stand in the definition.

# The sheet with the instructions
form-partnership = Partnership
form-contact = Questions
form-measure = Measure
form-period = Period
form-version = Version of the form
form-steps = How to fill in this form
form-legend = What the fields mean
form-legend-open-sample = open field
form-legend-open = Light with a frame: please enter something here. A short help text appears when you click the field; where there is a list to choose from, an arrow beside the field opens it.
form-legend-office-sample = filled in for you
form-legend-office = Grey: the coordination office has entered this for you. Please let us know if anything is wrong.
form-legend-sum-sample = calculated
form-legend-sum = Blue-grey and bold: totals and amounts that the form calculates itself.
form-legend-required-sample = Label *
form-legend-required = An asterisk marks everything that we need in any case.
form-sheets = The sheets of this form

# Header and footer in print
form-version-line = Form, version { $version }
form-page = Page { $page } of { $pages }

# Help at the field
form-help-required = Required.
form-help-date = For example { $example }.
form-help-period = For example { $example }.
form-help-tick = Enter an x to tick.
form-help-codes = Separate several entries with a semicolon.

# Shown when an entry is not accepted
form-error-title = Please check your entry
form-error-list = Please choose an entry from the list. The arrow to the right of the field opens it.
form-error-tick = Enter an x to tick; otherwise leave the field empty.
form-error-count = A whole number is needed here, for example 12.
form-error-number = A number is needed here, for example 1.5.
form-error-money = An amount in euros is needed here, for example 1,234.56.
form-error-date = A day is needed here, for example { $example }.
form-error-least = The least value is { $bound }.
form-error-most = The greatest value is { $bound }.
form-error-not-collected = If you did not count, write: not collected
form-error-length =
    { $limit ->
        [one] There is room for { $limit } character here.
       *[other] There is room for { $limit } characters here. Please shorten the text.
    }
