# Feste Texte der Formulare; Bezeichnungen und Hilfen der Felder stehen in der Definition.

# Blatt mit der Anleitung
form-partnership = Partnerschaft
form-contact = Bei Fragen
form-measure = Maßnahme
form-period = Zeitraum
form-version = Fassung des Formulars
form-steps = So füllen Sie das Formular aus
form-legend = Was die Felder bedeuten
form-legend-open-sample = offenes Feld
form-legend-open = Hell mit Rahmen: Hier tragen Sie etwas ein. Wenn Sie das Feld anklicken, erscheint eine kurze Hilfe; bei Auswahlfeldern zeigt ein Pfeil rechts daneben die Liste.
form-legend-office-sample = vorausgefüllt
form-legend-office = Grau: Das hat die Koordinierungs- und Fachstelle für Sie eingetragen. Stimmt etwas nicht, melden Sie sich bitte.
form-legend-sum-sample = berechnet
form-legend-sum = Blaugrau und fett: Summen und Beträge, die das Formular selbst berechnet.
form-legend-required-sample = Bezeichnung *
form-legend-required = Ein Stern steht bei allem, was wir auf jeden Fall brauchen.
form-sheets = Die Blätter dieses Formulars

# Kopf- und Fußzeile im Druck
form-version-line = Formular, Fassung { $version }
form-page = Seite { $page } von { $pages }

# Hilfe am Feld
form-help-required = Pflichtangabe.
form-help-date = Zum Beispiel { $example }.
form-help-period = Zum Beispiel { $example }.
form-help-tick = Zum Ankreuzen ein x eintragen.
form-help-codes = Bei mehreren Angaben mit Semikolon trennen.

# Hinweis, wenn eine Eingabe nicht angenommen wird
form-error-title = Bitte prüfen Sie die Eingabe
form-error-list = Bitte wählen Sie einen Eintrag aus der Liste. Der Pfeil rechts neben dem Feld öffnet sie.
form-error-tick = Zum Ankreuzen tragen Sie ein x ein; sonst bleibt das Feld leer.
form-error-count = Hier wird eine ganze Zahl gebraucht, zum Beispiel 12.
form-error-number = Hier wird eine Zahl gebraucht, zum Beispiel 1,5.
form-error-money = Hier wird ein Betrag in Euro gebraucht, zum Beispiel 1.234,56.
form-error-date = Hier wird ein Tag gebraucht, zum Beispiel { $example }.
form-error-least = Der kleinste Wert ist { $bound }.
form-error-most = Der größte Wert ist { $bound }.
form-error-not-collected = Haben Sie nicht gezählt, schreiben Sie: nicht erhoben
form-error-length =
    { $limit ->
        [one] Hier hat { $limit } Zeichen Platz.
       *[other] Hier haben { $limit } Zeichen Platz. Bitte kürzen Sie den Text.
    }
