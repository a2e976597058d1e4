# Was beim Einrichten einer Partnerschaft geschrieben wird.

# masswerk.toml
setup-region-proposal = Stadt und Umland
setup-goal-proposal = Mehr Menschen gestalten das Zusammenleben vor Ort mit
setup-goals-source = Örtliches Handlungskonzept
setup-source = Vorgabe nach: { $source }
setup-source-proposal = Beschluss oder Bescheid, aus dem der Wert stammt
setup-unit-percent = in Prozent
setup-unit-euro = in Euro
setup-unit-days = in Tagen
setup-unit-count = Anzahl
setup-unit-bytes = in Bytes
setup-unit-seconds = in Sekunden

# Register
setup-deadline = Meldungen der Träger für das { $period }
setup-example-title = Beispiel: So wird eine Maßnahme eingetragen
setup-example-organisation = Name des Trägers
setup-example-reference = Aktenzeichen des Bescheids
setup-example-person = Vor- und Nachname
setup-any-key = Zum Schließen die Eingabetaste drücken.
