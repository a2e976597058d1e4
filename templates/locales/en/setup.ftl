# What is written when a partnership is set up.

# masswerk.toml
setup-region-proposal = Town and surroundings
setup-goal-proposal = More people help to shape life in the community
setup-goals-source = Local strategy
setup-source = Default from: { $source }
setup-source-proposal = Resolution or notice that the value comes from
setup-unit-percent = in percent
setup-unit-euro = in euros
setup-unit-days = in days
setup-unit-count = number
setup-unit-bytes = in bytes
setup-unit-seconds = in seconds

# Register
setup-deadline = Returns of the organisations for { $period }
setup-example-title = Example: how to enter a measure
setup-example-organisation = Name of the organisation
setup-example-reference = Reference of the notice
setup-example-person = First name and surname
setup-any-key = Press Enter to close.
