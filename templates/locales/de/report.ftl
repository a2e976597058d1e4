# Wörter und Sätze der Berichte.

## Titel und Deckblatt

report-progress-title = Sachstandsbericht
report-eyebrow = Partnerschaft für Demokratie
report-fact-partnership = Partnerschaft
report-fact-region = Fördergebiet
report-fact-programme = Programm
report-fact-period = Zeitraum
report-fact-committee = Gremium
report-fact-audience = Empfängerkreis
report-audience-internal = INTERN: nur Koordinierungs- und Fachstelle und federführendes Amt
report-audience-committee = { $committee } und federführendes Amt
report-audience-public = Öffentlichkeit
report-audience-evaluation = Programmevaluation
report-fact-lead-office = Federführendes Amt
report-fact-coordination-office = Koordinierungs- und Fachstelle
report-fact-contact = Rückfragen an
report-attachment = Die Werte dieses Berichts als Daten (JSON)

## Seite

report-as-of = Stichtag
report-run = Lauf
report-page = Seite {"{"}n{"}"} von {"{"}m{"}"}
report-contents = Inhalt
report-figure = Abbildung
report-table = Tabelle
report-continued = Fortsetzung
report-plan = Plan
report-carry = Übertrag
report-trace = Auswertung, Blatt „{ $sheet }“
report-trace-ids = Auswertung, Blatt „{ $sheet }“, Kennungen { $ids }

## Überschriften

report-heading-summary = Auf einen Blick
report-heading-finances = Mittel
report-heading-measures = Maßnahmen
report-heading-missing = Nicht enthaltene Meldungen
report-heading-participants = Teilnehmende
report-heading-contents = Themen und Zielgruppen
report-heading-deadlines = Was als Nächstes ansteht
report-heading-office = Aus der Arbeit der Koordinierungs- und Fachstelle
report-heading-method = Wie die Zahlen zustande kommen

## Beträge

report-budget = Budget
report-awarded = bewilligt
report-drawn = abgerufen
report-spent = verausgabt
report-spent-to-date = verausgabt seit Jahresbeginn
report-of-returns = aus { $included } von { $expected } Meldungen
report-included-of-expected = { $included } von { $expected }
report-of-period = { $what } im { $period }
report-of-to-date = { $what } seit Januar, bis { $period }
report-of-latest = { $what }, nach der letzten Meldung bis { $period }
report-of-year = { $what } im Jahr
report-free = frei
report-planned = geplant
report-expenses = Ausgaben
report-share = Anteil
report-sum = Summe
report-share-of-budget = { $share } des Budgets
report-share-of-awarded = { $share } des Bewilligten
report-of-budget = von { $budget } Budget
report-series-spent = verausgabt
report-series-bound = bewilligt, nicht als verausgabt gemeldet
report-series-free = frei
report-funds-chart = Budget je Fonds: was verausgabt, was bewilligt und was frei ist
report-funds = Mittel je Fonds
report-fund = Fonds
report-no-fund = ohne Fonds
report-no-funds = Im Register steht kein Fonds.
report-budget-unknown = Budget nicht angegeben
report-over-budget = { $amount } über dem Budget bewilligt
report-uncovered = { $amount } nicht gedeckt
report-note-without-award =
    { $measures ->
        [one] Für eine Maßnahme steht im Register kein bewilligter Betrag; sie ist in den Summen nicht enthalten.
       *[other] Für { $measures } Maßnahmen steht im Register kein bewilligter Betrag; sie sind in den Summen nicht enthalten.
    }
report-note-unpriced =
    { $measures ->
        [one] Für eine Maßnahme mit Pauschalen ist kein Satz je Teilnahmetag hinterlegt; ihre Beträge sind in keiner Summe enthalten.
       *[other] Für { $measures } Maßnahmen mit Pauschalen ist kein Satz je Teilnahmetag hinterlegt; ihre Beträge sind in keiner Summe enthalten.
    }
report-line = Seit Jahresbeginn
report-amount = Betrag
report-bridge = Von den Ausgaben zu den Zuwendungen
report-bridge-vouchers = Ausgaben laut Beleglisten
report-bridge-lump-sums = dazu Pauschalen für Teilnahmetage und Honorare
report-bridge-covered = ab: Eigen- und Drittmittel
report-bridge-uncovered = ab: was über die Zuwendung oder ihre Sätze hinausgeht
report-bridge-without-award = ab: Ausgaben, für die kein bewilligter Betrag im Register steht
report-bridge-spent = verausgabt aus Zuwendungen
report-balance = Stand der Zuwendungen
report-balance-drawn = abgerufen und ausgezahlt
report-balance-drawn-unspent = abgerufen, nicht als verausgabt gemeldet
report-balance-drawn-incomplete = davon bei Maßnahmen, deren Meldungen unvollständig sind
report-balance-spent-undrawn = verausgabt, noch nicht abgerufen
report-balance-awarded-unspent = bewilligt, nicht als verausgabt gemeldet
report-balance-free = frei, also noch nicht bewilligt
report-cost-kinds = Ausgaben je Kostenart seit Jahresbeginn
report-cost-kind = Kostenart
report-cost-kinds-note = Ausgaben laut Beleglisten, einschließlich der aus Eigen- und Drittmitteln bezahlten. Maßnahmen mit Pauschalen haben keine Kostenarten.

## Maßnahmen

report-measures = Maßnahmen und ihre Meldungen
report-measure = Maßnahme
report-number = Nr.
report-title = Titel
report-organisation = Träger
report-measure-and-organisation = Maßnahme und Träger
report-participants-short = TN
report-return = Meldung
report-reason = Grund
report-no-title = (ohne Titel)
report-no-organisation = (Träger nicht angegeben)
report-withheld =
    { $measures ->
        [one] eine geschützte Maßnahme
       *[other] { $measures } geschützte Maßnahmen
    }
report-withheld-note = Geschützte Maßnahmen (Gefährdungslage) stehen zusammen in einer Zeile, ohne Titel und Träger. Wo „ohne geschützte Maßnahmen“ dabeisteht, sind sie nicht mitgezählt, damit sich über eine einzelne nichts errechnen lässt.
report-no-measures = Im Register steht für dieses Jahr keine Maßnahme.
report-no-rows = Keine Einträge.
report-incomplete = unvollständig
report-unknown = k. A.
report-suppressed = geschützt
report-no-return = keine Meldung
report-nil-return = Fehlanzeige
report-not-collected = nicht erhoben
report-not-collected-short = n. e.
report-measures-note = „verausgabt“ seit Jahresbeginn, „TN“ (Teilnehmende) im Quartal. „k. A.“: keine Angabe; „n. e.“: nicht erhoben; „unvollständig“: Die Meldung eines Quartals fehlt oder zählt nicht.
report-mark-accepted = angenommen
report-mark-questions = mit Rückfragen
report-mark-waived = vorläufig
report-mark-sent-back = zurückgegeben
report-mark-missing = liegt noch nicht vor
report-mark-unclear = ungeklärt
report-mark-in-question = wird geklärt
report-mark-not-owed = nicht fällig
report-reason-missing = Die Meldung liegt noch nicht vor.
report-reason-sent-back =
    { $errors ->
        [one] Die Meldung wurde mit einem Fehler zurückgegeben.
       *[other] Die Meldung wurde mit { $errors } Fehlern zurückgegeben.
    }
report-reason-in-question = Die Meldung wird noch geklärt.
report-reason-unclear = Es liegen mehrere Meldungen vor; welche gilt, ist nicht zu erkennen.

## Vollständigkeit

report-coverage =
    { $expected ->
        [0] Es wird keine Meldung erwartet.
        [one] { $included } von { $expected } Meldung ist enthalten.
       *[other] { $included ->
            [one] Eine von { $expected } Meldungen ist enthalten.
            [0] Noch keine der { $expected } Meldungen ist enthalten.
           *[other] { $included } von { $expected } Meldungen sind enthalten.
        }
    }
report-coverage-lacking = Gezählt sind angenommene Meldungen, auch solche mit Rückfragen und vorläufig angenommene. Nicht enthalten:
report-unassigned-count =
    { $files ->
        [one] Eine Datei ist noch keiner Maßnahme zugeordnet.
       *[other] { $files } Dateien sind noch keiner Maßnahme zugeordnet.
    }
report-unassigned = Datei { $file }: keiner Maßnahme zuzuordnen
report-excluded-sent-back = Zurückgegeben: { $measures }
report-excluded-missing = Liegt noch nicht vor: { $measures }
report-excluded-in-question = Wird geklärt: { $measures }
report-excluded-unclear = Ungeklärt, weil mehrere vorliegen: { $measures }
report-sender-office = Tätigkeitsblatt der Koordinierungs- und Fachstelle
report-office-excluded = { $sender }: nicht enthalten. { $reason }
report-also-sent-back =
    { $order ->
        [later] { $sender }: Eine spätere Meldung wurde zurückgegeben; es zählt die frühere.
       *[unknown] { $sender }: Eine zweite Meldung wurde zurückgegeben, und nichts sagt, welche die neuere ist; es zählt die ohne Fehler.
    }
report-also-in-question =
    { $order ->
        [later] { $sender }: Eine spätere Meldung wird noch geklärt; es zählt die frühere.
       *[unknown] { $sender }: Eine zweite Meldung wird noch geklärt; es zählt die ohne Fehler.
    }
report-provisional =
    { $measures ->
        [one] Die Zahlen einer Maßnahme sind vorläufig.
       *[other] Die Zahlen von { $measures } Maßnahmen sind vorläufig.
    }
report-provisional-text = Diese Meldungen zählen mit, obwohl etwas zu klären ist:
report-waiver = { $measure }: { $message } Freigabe bis { $until } durch { $by }: { $reason }
status-lead =
    Stichtag { $as-of }: { $included } von { $expected } Meldungen zählen mit{ $refused ->
        [0] {""}
        [one] , eine ist zu klären
       *[other] , { $refused } sind zu klären
    }{ $missing ->
        [0] {""}
        [one] , eine fehlt
       *[other] , { $missing } fehlen
    }. Fällig am { $due }.{ $unassigned ->
        [0] {""}
        [one] {" "}Eine Datei gehört zu keiner Maßnahme; „masswerk prüfen“ nennt sie.
       *[other] {" "}{ $unassigned } Dateien gehören zu keiner Maßnahme; „masswerk prüfen“ nennt sie.
    }
status-measure = Maßnahme
status-title = Titel
status-organisation = Träger
status-state = Stand
status-received = Eingang
status-errors = Fehler
status-questions = Rückfragen
status-for-office = Im Büro zu klären
status-contact = Ansprechperson
status-address = Adresse
status-also-sent-back =
    { $order ->
        [later] angenommen; eine neuere hat Fehler
       *[unknown] angenommen; eine zweite hat Fehler
    }
status-office-has =
    Für Sie selbst { $findings ->
        [one] ist ein Punkt
       *[other] sind { $findings } Punkte
    } offen; „masswerk prüfen“ zeigt, was zu tun ist.
status-none = In diesem Quartal schuldet keine Maßnahme eine Meldung, und keine ist eingegangen.

report-corrections =
    { $answers ->
        [one] Eine Angabe ist berichtigt.
       *[other] { $answers } Angaben sind berichtigt.
    }
report-corrections-text = Nach Rücksprache geändert von der Koordinierungs- und Fachstelle, in Meldungen von:
report-correction = { $measure }, { $period }: „{ $field }“ ist „{ $new }“ statt „{ $old }“. Berichtigt am { $date } durch { $by }: { $reason }

## Das Wichtigste

report-highlights = Das Wichtigste
report-highlight-budget = Von { $budget } Budget sind { $awarded } bewilligt{ $reported ->
    [yes] {" "}und davon { $spent } verausgabt
   *[no] ; was verausgabt ist, ist noch nicht gemeldet
}; { $free } sind frei.
report-highlight-over-budget = Bei { $budget } Budget sind { $awarded } bewilligt, { $over } mehr als vorhanden{ $reported ->
    [yes] ; davon sind { $spent } verausgabt.
   *[no] ; was verausgabt ist, ist noch nicht gemeldet.
}
report-highlight-awarded = Bewilligt sind { $awarded }{ $reported ->
    [yes] , davon verausgabt { $spent }.
   *[no] ; was verausgabt ist, ist noch nicht gemeldet.
}
report-highlight-drawn = { $amount } sind abgerufen und nicht als verausgabt gemeldet{ $lacking ->
    [yes] , davon { $incomplete } bei Maßnahmen, deren Meldungen unvollständig sind
   *[no] {""}
}.
report-highlight-course =
    { $running ->
        [0] Im Quartal läuft keine Maßnahme
        [one] Im Quartal läuft eine Maßnahme
       *[other] Im Quartal laufen { $running } Maßnahmen
    }; es { $begun ->
        [0] beginnt keine
        [one] beginnt eine
       *[other] beginnen { $begun }
    }, es { $ended ->
        [0] endet keine
        [one] endet eine
       *[other] enden { $ended }
    }.
report-highlight-people =
    { $people ->
        [0] Seit Jahresbeginn sind noch keine Teilnehmenden gemeldet{ $of }.
        [one] Seit Jahresbeginn ist eine teilnehmende Person gemeldet{ $of }.
       *[other] Seit Jahresbeginn sind { $people } Teilnehmende gemeldet{ $of }.
    }
report-highlight-people-planned =
    { $people ->
        [0] Seit Jahresbeginn sind noch keine Teilnehmenden gemeldet{ $of }
        [one] Seit Jahresbeginn ist eine teilnehmende Person gemeldet{ $of }
       *[other] Seit Jahresbeginn sind { $people } Teilnehmende gemeldet{ $of }
    }; { $known ->
        [0] dieselben Maßnahmen rechnen im ganzen Jahr mit { $planned }.
        [one] eine dieser { $granted } Maßnahmen nennt eine erwartete Zahl: im ganzen Jahr { $planned }.
       *[other] { $known } dieser { $granted } Maßnahmen rechnen im ganzen Jahr mit zusammen { $planned }.
    }
report-highlight-goals = Ziele nach der letzten Meldung jeder Maßnahme: { $goals }.
report-highlight-open =
    { $applications ->
        [one] Zu entscheiden ist noch über einen Antrag ({ $amount }).
       *[other] Zu entscheiden ist noch über { $applications } Anträge (zusammen { $amount }).
    }
report-highlight-open-unknown =
    { $applications ->
        [one] Zu entscheiden ist noch über einen Antrag.
       *[other] Zu entscheiden ist noch über { $applications } Anträge.
    }
report-withheld-short =
    { $measures ->
        [one] 1 geschützte
       *[other] { $measures } geschützte
    }
report-spent-of-awarded = verausgabt seit Jahresbeginn und bewilligt, je Maßnahme
report-people-of-planned = Teilnehmende seit Jahresbeginn und geplant, je Maßnahme
report-fields-of-action = Bewilligte Maßnahmen nach Handlungsfeldern, seit Jahresbeginn
report-field-of-action = Handlungsfeld
report-no-field-of-action = ohne Angabe
report-measures-granted = Maßnahmen
report-participants-to-date = Teilnehmende
report-heading-voices = Aus den Meldungen
report-question = Frage
report-answer = Was die Träger schreiben
report-goal = Ziel: { $attained }
report-goal-reason = „{ $goal }“. Dazu: { $reason }
report-voices-note = Die Texte stehen hier, wie sie für das Quartal gemeldet wurden. Ziele, zu denen zuletzt eine frühere Meldung etwas sagt, sind nur gezählt.

## Teilnehmende

report-participants = Teilnehmende
report-participants-period = Teilnehmende im Quartal
report-participants-quarters = Teilnehmende je Quartal
report-participants-quarters-incomplete = Teilnehmende je Quartal, darunter enthaltene von erwarteten Meldungen
report-note-not-collected =
    { $returns ->
        [one] bei 1 Meldung nicht erhoben
       *[other] bei { $returns } Meldungen nicht erhoben
    }
report-note-blank =
    { $returns ->
        [one] bei 1 Meldung ohne Angabe
       *[other] bei { $returns } Meldungen ohne Angabe
    }
report-note-events =
    { $events ->
        [0] ohne Veranstaltung
        [one] bei 1 Veranstaltung
       *[other] bei { $events } Veranstaltungen
    }
report-participants-text =
    { $measures ->
        [one] Eine Meldung nennt { $people } Teilnehmende.
       *[other] { $measures } Meldungen nennen zusammen { $people } Teilnehmende.
    }
report-participants-uncollected =
    { $measures ->
        [one] Bei einer Maßnahme wurden sie nicht erhoben; sie fehlt in der Zahl und ist nicht als null gezählt.
       *[other] Bei { $measures } Maßnahmen wurden sie nicht erhoben; sie fehlen in der Zahl und sind nicht als null gezählt.
    }
report-participants-blank =
    { $measures ->
        [one] Bei einer Maßnahme fehlt die Angabe; sie ist nicht als null gezählt.
       *[other] Bei { $measures } Maßnahmen fehlt die Angabe; sie sind nicht als null gezählt.
    }
report-participants-margins = Alter und Geschlecht werden getrennt gezählt oder geschätzt. Wer mehrmals zu derselben Maßnahme kommt, soll im Quartal einmal gezählt sein; wer an mehreren Maßnahmen oder in mehreren Quartalen teilnimmt, zählt jedes Mal.
report-no-breakdown = „{ $caption }“ ist nicht dargestellt: Die Angaben beruhen auf so wenigen Meldungen oder Personen, dass Einzelne zu erkennen wären.
report-caption-open = { $caption }, ohne geschützte Maßnahmen
report-suppressed-note = „geschützt“: Gruppen mit weniger als { $below } Personen werden nicht gezeigt. Damit sich ihre Zahl nicht errechnen lässt, fehlt manchmal eine weitere.

## Ausblick

report-day = Termin
report-due = Was ansteht
report-no-deadlines = Bis zum Ende des nächsten Quartals ist kein Termin vermerkt.
report-deadlines-withheld =
    { $days ->
        [one] Ein Termin einer geschützten Maßnahme (Gefährdungslage) ist hier nicht aufgeführt.
       *[other] { $days } Termine geschützter Maßnahmen (Gefährdungslage) sind hier nicht aufgeführt.
    }
report-returns-due =
    { $measures ->
        [one] Meldung für das { $period } fällig (1 Maßnahme)
       *[other] Meldungen für das { $period } fällig ({ $measures } Maßnahmen)
    }
report-grant-ends = Der Bewilligungszeitraum endet
report-office-work = Tätigkeit
report-number-of = Anzahl
report-office-sums = Summen

## Methode

report-method = Der Bericht fasst die angenommenen Meldungen vom { $from } bis zum { $until } zusammen, Stand { $as-of }. Meldungen mit Fehlern gehen an den Träger zurück und sind in keiner Summe enthalten. Bewilligte und abgerufene Beträge stammen aus dem Register.
report-method-spent = „verausgabt“ ist der Teil der gemeldeten Ausgaben seit Jahresbeginn, den die Zuwendung trägt: Ausgaben abzüglich der eingesetzten Eigen- und Drittmittel, bei Pauschalen die Sätze für Teilnahmetage und Honorare, und nie mehr, als für die Maßnahme bewilligt ist. Was darüber liegt, ist „nicht gedeckt“.
report-missing-before = Für das { $period } zählt keine Meldung von { $measures }.
report-method-gaps =
    { $measures ->
        [one] Bei einer Maßnahme zählt für mindestens ein Quartal keine Meldung; ihre Jahreszahlen sind unvollständig.
       *[other] Bei { $measures } Maßnahmen zählt für mindestens ein Quartal keine Meldung; ihre Jahreszahlen sind unvollständig.
    }

## Arbeitsmappe

workbook-title = Auswertung
workbook-internal = INTERN
workbook-internal-text = Diese Mappe ist nur für die Koordinierungs- und Fachstelle und das federführende Amt bestimmt. Sie enthält Angaben, die nicht veröffentlicht werden.
workbook-footer = { $partnership } · { $period } · Stichtag { $as-of } · Lauf { $run }
workbook-sheet-overview = Überblick
workbook-heading-overview = Auswertung auf einen Blick
workbook-sheet-measures = Maßnahmen
workbook-heading-measures = Jede Maßnahme des Förderjahres mit ihren Zahlen
workbook-sheet-indicators = Kennzahlen
workbook-heading-indicators = Kennzahlen mit ihrer Definition
workbook-indicators-intro = Die Kennzahlen, die in der Definition des Programms stehen, aus allem, was zählt. Die Zellen dazu stehen auf dem Blatt „Herkunft“. „k. A.“ heißt: keine Angabe; das ist etwas anderes als null.
workbook-indicators-live = Zahlen sind hier Formeln auf die Blätter mit den Angaben; klicken Sie eine an, um zu sehen, welche Zeilen sie nimmt.
workbook-indicators-rounding = Summen sind genau. Anteile sind auf ganze Prozent gerundet, Mittelwerte und Mediane auf den Cent oder das Hundertstel, alles kaufmännisch.
report-indicator = Kennzahl
report-indicator-value = Wert
report-indicator-covers = Zeitraum
report-indicator-group = Bereich
report-indicator-returns = aus Formularen
report-indicator-not-collected = Zellen „nicht erhoben“
report-indicator-blank = Zellen ohne Angabe
report-indicator-open = Ohne geschützte Maßnahmen
report-indicator-definition = Was sie sagt
report-indicator-id = Kennung
report-covers-period = Quartal
report-covers-to-date = seit Januar
report-covers-latest = letzte Meldung
report-covers-year = Jahr
report-covers-both = { $of } / { $to }
report-covers-change = gegen das Vorquartal
workbook-sheet-findings = Befunde
workbook-heading-findings = Was bei der Prüfung aufgefallen ist
workbook-sheet-corrections = Berichtigungen
workbook-heading-corrections = Berichtigte Angaben
workbook-sheet-evidence = Geprüft
workbook-sheet-traces = Herkunft
workbook-heading-evidence = Was geprüft wurde
workbook-heading-traces = Woher die Zahlen stammen
workbook-sheet-contents = Inhalt
workbook-heading-contents = Was auf welchem Blatt steht
workbook-contents-intro = Die ersten Blätter fassen zusammen. Danach folgt, was in Register, Meldungen und dem Bogen der Koordinierungs- und Fachstelle eingetragen ist, je Abschnitt ein Blatt. Abschnitte ohne Eintrag haben kein Blatt.
workbook-sheet = Blatt
workbook-what = Was dort steht
workbook-form = Formular
workbook-rows = Zeilen
workbook-data-register = Register { $section }
workbook-data-return = Meldung { $section }
workbook-data-office = Fachstelle { $section }
workbook-data-whole = Alle Angaben aus „{ $form }“.
workbook-data-to-date = Alle Angaben aus „{ $form }“, die zählen, seit Jahresbeginn.
workbook-data-intro = Leere Zelle: keine Angabe. Zeilen ohne jeden Eintrag sind weggelassen. Der Link öffnet die Datei an der Stelle.
workbook-of-measure = { $field } laut Register
workbook-of-year = zählt fürs Jahr
workbook-data-part = Ein Blatt fasst nicht alle { $rows } Zeilen; dies ist Teil { $part } von { $parts }.
workbook-quarter = Quartal
workbook-cells = Zellen
workbook-value = Wert
workbook-definition = Definition des Programms
workbook-expected = Erwartete Meldungen
workbook-included = Enthaltene Meldungen
workbook-measures-intro = Eine Zeile je Maßnahme des Förderjahres. Leere Zellen: Für das Quartal zählt keine Meldung.
workbook-legal-form = Rechtsform
workbook-status = Status
workbook-requested = beantragt
workbook-recommended = empfohlen
workbook-recognised = anerkannt
workbook-uncovered = nicht gedeckt
workbook-rest = nicht als verausgabt gemeldet
workbook-open = offen
workbook-events = Veranstaltungen
workbook-participants-period = TN im Quartal
workbook-participants-to-date = TN seit Jahresbeginn
workbook-participants-planned = TN geplant
workbook-gaps = Fehlende Quartale
workbook-group = Gruppe
workbook-counted = gezählte Meldungen
workbook-not-collected = nicht erhoben
workbook-blank = ohne Angabe
workbook-findings-intro = Der Link in der Spalte „Datei“ öffnet die Zelle, um die es geht. Meldungen mit Fehlern gehen an den Träger zurück. Bei Rückfragen ist etwas zu klären; die Meldung zählt trotzdem mit.
workbook-corrections-intro = Was Sie im Register auf dem Blatt „Berichtigungen“ eingetragen haben, und was daraus geworden ist. Die Dateien der Träger sind unverändert.
workbook-evidence-intro = Wie oft jede Regel angewendet wurde und wie oft sie etwas gefunden hat. Null Befunde heißt: geprüft und in Ordnung. Leere Zelle: Das fällt beim Lesen der Dateien auf, Stellen werden dabei nicht gezählt.
workbook-traces-intro = Zu jeder Zahl die Zellen, aus denen sie stammt, oder die Zahlen, aus denen sie gebildet ist. Ein Klick auf die Datei öffnet die erste. Wo etwas berichtigt ist, steht der geltende Wert auf dem Blatt „Berichtigungen“.
workbook-list = Liste
workbook-code = Code
workbook-label = Bezeichnung
workbook-valid-from = gültig ab
workbook-valid-to = gültig bis
workbook-setting = Schlüssel
workbook-source = Quelle

## Fassungen, und was sich geändert hat

report-fact-edition = Fassung
report-edition = { $number }
report-edition-after = { $number } (Änderungen gegenüber Fassung { $earlier }, Stichtag { $date })
report-heading-changes = Was sich geändert hat
change-lead =
    { $figures ->
        [0] Dies ist Fassung { $number }. Gegenüber Fassung { $earlier } (Stichtag { $date }) ist { $all ->
            [yes] keine Zahl anders.
           *[no] in diesem Bericht keine Zahl anders.
        }
        [one] Dies ist Fassung { $number }. Gegenüber Fassung { $earlier } (Stichtag { $date }) ist { $all ->
            [yes] eine Zahl anders.
           *[no] in diesem Bericht eine Zahl anders.
        }
       *[other] Dies ist Fassung { $number }. Gegenüber Fassung { $earlier } (Stichtag { $date }) sind { $all ->
            [yes] { $figures } Zahlen anders.
           *[no] in diesem Bericht { $figures } Zahlen anders.
        }
    }
change-figure = Zahl
change-before = bisher
change-after = jetzt
change-causes = Anlass
change-event = Anlass
change-none = Keine Zahl ist anders.
change-unset = nicht festgelegt
change-cause = Anlass { $number }: { $cause }
change-of-measure = { $measure }, { $period }
change-of-office = Tätigkeitsblatt der Koordinierungs- und Fachstelle, { $period }
change-of-register = Register
change-counts =
    { $before ->
        [sent-back] { $of }: Die Meldung war zurückgegeben und zählt jetzt
        [unclear] { $of }: Es ist geklärt, welche Meldung zählt
        [in-question] { $of }: Die Meldung ist geklärt und zählt jetzt
       *[other] { $of }: Die Meldung ist eingegangen
    }{ $waived ->
        [yes] {" "}(mit Freigabe).
       *[no] .
    }
change-counts-no-more =
    { $now ->
        [sent-back] { $waived ->
            [yes] { $of }: Die Freigabe gilt nicht mehr; die Meldung ist zurückgegeben.
           *[no] { $of }: Die Meldung ist zurückgegeben und zählt nicht mehr.
        }
        [unclear] { $of }: Mehrere Meldungen liegen vor, und es ist unklar, welche zählt.
        [in-question] { $of }: Die Meldung zählt vorerst nicht; sie wird geklärt.
        [missing] { $of }: Es liegt keine lesbare Meldung mehr vor.
       *[other] { $of }: Es wird keine Meldung mehr erwartet.
    }
change-replaced =
    { $same ->
        [yes] { $of }: Die Meldung ist geändert.
       *[no] { $of }: Es zählt jetzt eine andere Meldung.
    }
change-register = Register: Angaben sind geändert.
change-corrected =
    { $cells ->
        [one] { $of }: Eine Angabe ist nach Rücksprache berichtigt.
       *[other] { $of }: Angaben sind nach Rücksprache berichtigt.
    }
change-read-anew = { $of }: Dieselbe Datei wird jetzt anders gelesen.
change-setting = Grenzwert oder Satz „{ $name }“: bisher { $before }, jetzt { $after }.
change-definition = Andere Fassung der Programmdefinition: bisher { $before }, jetzt { $after }.
change-program = Andere Fassung des Programms: bisher { $before }, jetzt { $after }.
change-file = Datei: { $file }.
change-cell =
    { $corrected ->
        [yes] { $cell }: bisher { $before }, jetzt { $after } (Berichtigung)
       *[no] { $cell }: bisher { $before }, jetzt { $after }
    }
change-cell-new = { $cell }: neu { $after }
change-cell-gone = { $cell }: entfallen, bisher { $before }
change-more =
    { $cells ->
        [one] und eine weitere Zelle (Auswertung, Blatt „Änderungen“)
       *[other] und { $cells } weitere Zellen (Auswertung, Blatt „Änderungen“)
    }
change-shown-otherwise = Welche Zahlen gezeigt werden dürfen, hat sich geändert.
change-breakdown = Auch Zahlen nach Alter oder Geschlecht haben sich geändert. Sie stehen hier nicht einzeln, damit niemand zu erkennen ist.
change-withheld = Auch andere Zahlen, zu denen geschützte Maßnahmen beitragen, haben sich geändert.
indicator-name = { $of }: { $what }
indicator-of-measures = Summe aller Maßnahmen
indicator-of-withheld = geschützte Maßnahmen
indicator-of-funds = Summe aller Fonds
indicator-of-costs = Summe aller Kostenarten
indicator-of-bridge = Zuwendungen
indicator-of-course = Verlauf
indicator-requested = beantragt
indicator-recommended = empfohlen
indicator-awarded = bewilligt
indicator-recognised = anerkannt
indicator-drawn = abgerufen
indicator-spent = verausgabt seit Jahresbeginn
indicator-uncovered = nicht gedeckt
indicator-rest = bewilligt, nicht als verausgabt gemeldet
indicator-expenses = Ausgaben seit Jahresbeginn
indicator-events = Veranstaltungen im Quartal
indicator-participants = Teilnehmende im Quartal
indicator-participants-to-date = Teilnehmende seit Jahresbeginn
indicator-participants-planned = geplante Teilnehmende
indicator-planned-where-reported = geplante Teilnehmende, wo gemeldet ist
indicator-budget = Budget
indicator-free = frei (noch nicht bewilligt)
indicator-planned = geplant
indicator-open = noch offen
indicator-vouchers = Ausgaben laut Beleglisten
indicator-lump-sums = Pauschalen
indicator-covered = durch Eigen- und Drittmittel gedeckt
indicator-without-award = Ausgaben ohne bewilligten Betrag
indicator-drawn-unspent = abgerufen, nicht als verausgabt gemeldet
indicator-drawn-incomplete = abgerufen, nicht als verausgabt gemeldet, wo Meldungen unvollständig sind
indicator-spent-undrawn = verausgabt, noch nicht abgerufen
indicator-measures = bewilligte Maßnahmen
indicator-begun = begonnene Maßnahmen
indicator-ended = beendete Maßnahmen
indicator-running = laufende Maßnahmen
indicator-included = enthaltene Meldungen
indicator-expected = erwartete Meldungen
indicator-entries = Einträge
workbook-sheet-changes = Änderungen
workbook-heading-changes = Was sich geändert hat
workbook-changes-first = Dies ist die erste Fassung der Zahlen dieses Quartals. Sobald sich eine Zahl ändert, steht hier, welche und warum.
workbook-changes-intro = Verglichen wird mit der Fassung davor. Mit einer früheren vergleicht der Befehl „vergleichen“, zum Beispiel zwei Berichte als PDF. Anteile stehen nur in der Liste, wo sie Kennzahlen sind; die anderen folgen aus den Zahlen.

## Befunde

severity-error = Fehler
severity-warning = Rückfrage
severity-note = Hinweis
severity-waived = { $severity }, freigegeben
correction-old = bisher
correction-new = neu
correction-field = Angabe
correction-reason = Begründung
correction-by = Durch
correction-date = Am
correction-outcome = Stand
correction-made = berichtigt
correction-settled = steht so in der Meldung
correction-differs = passt nicht
correction-locked = nicht möglich
correction-no-answer = keine Angabe
correction-no-return = keine Meldung
finding-for-sender = Vom Träger zu klären
finding-for-office = Für die Koordinierungs- und Fachstelle
finding-who = Wer
finding-severity = Gewicht
finding-code = Regel
finding-rule = Was geprüft wird
finding-period = Zeitraum
finding-place = Datei
finding-sheet = Blatt
finding-cell = Zelle
trace-figure = Zahl
trace-cells = Zellen, oder woraus sie gebildet ist
trace-value = Wert
trace-no-cells = Keine Zelle sagt etwas dazu.
trace-heading-figures = Daraus gebildet
trace-heading-cells = Zellen
trace-open = Ohne geschützte Maßnahmen, wie in Berichten: { $value }
trace-basis = Angegeben in { $returns } { $returns ->
        [one] Formular
       *[other] Formularen
    }; nicht erhoben: { $not-collected }; ohne Angabe: { $blank }.
finding-message = Befund
finding-hint = Was zu tun ist
finding-waiver = Freigabe
finding-waived = freigegeben
finding-waived-hint = Nichts zu tun: Es ist bis { $until } freigegeben („{ $reason }“).
finding-looked = geprüfte Stellen
finding-found = Befunde
finding-found-waived = davon freigegeben
workbook-sheet-funds = Mittel je Fonds
workbook-sheet-bridge = Ausgaben und Zuwendungen
workbook-sheet-balance = Stand der Zuwendungen
workbook-sheet-costs = Kostenarten
workbook-sheet-plans = Plan und Ist
workbook-sheet-quarters = Quartale
workbook-sheet-comparison = Quartalsvergleich
workbook-sheet-settings = Grenzwerte
workbook-sheet-codes = Codebuch
workbook-sheet-causes = Anlässe
workbook-heading-plans = Plan und Ist je Maßnahme und Kostenart
workbook-heading-quarters = Teilnehmende je Quartal
workbook-heading-comparison = Kennzahlen im Vergleich der Quartale
workbook-heading-settings = Grenzwerte und ihre Quellen
workbook-heading-codes = Codelisten
workbook-heading-causes = Anlässe und Zellen der Änderungen
workbook-plans-intro = Ausgaben laut Beleglisten seit Jahresbeginn, auch die aus Eigen- und Drittmitteln bezahlten; wo Meldungen fehlen, sind sie unvollständig. Maßnahmen mit Pauschalen haben keine Kostenarten. Leere Zellen: Der Plan nennt die Kostenart nicht, oder es zählt noch keine Meldung.
workbook-comparison-intro = Kennzahlen, die ein Quartal umfassen, für jedes Quartal des Jahres nach dem heutigen Stand der Meldungen. Wie viele Meldungen das sind, steht in den ersten Zeilen: Wo weniger enthalten sind, ist auch weniger zusammengezählt. Anteile ändern sich in Prozentpunkten. Null ist, was in dem Quartal niemand nennt. Leere Zelle: Das sagt in dem Quartal kein Formular, oder es ist ein Durchschnitt von nichts.
workbook-chart-alt = Diagramm „{ $title }“: { $series }. Die Zahlen stehen in der Tabelle darüber.
workbook-fact-line = { $fact }: { $value }
workbook-found-line = Gefunden: { $errors } Fehler, { $warnings } Rückfragen, { $notes } Hinweise{ $waived ->
        [0] {""}
        [one] ; dazu ein freigegebener Befund
       *[other] ; dazu { $waived } freigegebene Befunde
    }.
report-tied-out =
    Abgeglichen sind { $compared ->
        [one] eine Angabe
       *[other] { $compared } Angaben
    } mit Bescheiden, Plänen, Teilsummen und dem Vorquartal: { $kinds }. { $open ->
        [0] Zu klären ist nichts.
        [one] Eine ist zu klären.
       *[other] { $open } sind zu klären.
    }
report-tied-out-equal = { $count } auf Gleichheit
report-tied-out-at-most = { $count } gegen eine Obergrenze
report-tied-out-plausible = { $count } darauf, ob sie plausibel sind
workbook-sheet-tieout = Abgleich
workbook-heading-tieout = Was nicht zusammenpasst
workbook-line-number = Nr.
workbook-line = Angabe
workbook-year-so-far = Jahr bis Quartalsende
workbook-made-of = Aus den Kennzahlen
workbook-sheet-statistics = Teilnehmerstatistik
workbook-statistics-own = Ein eigenes Raster tragen Sie in masswerk.toml unter [statistics] ein.
workbook-statistics-protected = Die Zahlen sind mit geschützten Maßnahmen; im Paket für die Evaluation stehen sie ohne.
workbook-statistics-intro = Jede Zeile zählt die Kennzahlen zusammen, die rechts stehen; was sie sagen und woher sie kommen, zeigen die Blätter „Kennzahlen“ und „Herkunft“. In der Spalte „Jahr bis Quartalsende“ zählt, wer in zwei Quartalen kommt, zweimal.
workbook-tieout-intro = Hier steht nur, was weiter auseinander liegt als erlaubt; die Grenzen dafür stehen auf dem Blatt „Grenzwerte“. Solange eine Maßnahme läuft oder eine ihrer Meldungen fehlt, fällt bei den Teilnehmenden nur auf, was weit über dem Plan liegt.
workbook-tieout-none = Es ist nichts zu klären.
workbook-compared = Verglichen wird
workbook-compared-figure = Angabe
workbook-compared-with = verglichen mit
workbook-compared-difference = Unterschied
workbook-compared-notices = bewilligt laut Register mit der Summe der Bescheide
workbook-compared-plan-grant = Zuwendung im Plan mit dem bewilligten Betrag
workbook-compared-plan-balance = Ausgaben im Plan mit den Einnahmen im Plan
workbook-compared-plan-expenses = Ausgaben seit Jahresbeginn mit dem Plan
workbook-compared-drawn = abgerufen mit dem bewilligten Betrag
workbook-compared-ages = Teilnehmende nach Alter mit der Gesamtzahl
workbook-compared-genders = Teilnehmende nach Geschlecht mit der Gesamtzahl
workbook-compared-participants = Teilnehmende im Quartal mit dem Vorquartal
workbook-compared-events = Veranstaltungen im Quartal mit dem Vorquartal
workbook-compared-participants-planned = Teilnehmende der beendeten Maßnahme mit dem Plan
workbook-compared-participants-so-far = Teilnehmende bisher mit dem Plan
workbook-compared-share = Verhältnis in Prozent
workbook-compared-permitted = erlaubt ist
workbook-compared-follow-up = was zu tun ist
workbook-compared-line = { $what } ({ $agreeing } von { $all })
workbook-compared-lines = Verglichen ist, und so oft ist nichts zu klären:
workbook-permitted-none = 100 %
workbook-permitted-at-most = höchstens { $percent } %
workbook-permitted-plausible = zwischen { $least } % und { $percent } %, oder weniger als { $apart } Unterschied
workbook-permitted-so-far = höchstens { $percent } %, oder weniger als { $apart } darüber
workbook-follow-up-notices = Betrag im Register mit den Bescheiden vergleichen; eines von beiden ist nachzutragen.
workbook-follow-up-plan-grant = Plan mit dem Bescheid vergleichen; nach einer Änderung den neuen Plan eintragen.
workbook-follow-up-plan-balance = Plan prüfen: Ausgaben und Einnahmen müssen gleich sein. Beim Träger nachfragen.
workbook-follow-up-plan-expenses = Beim Träger nachfragen: Ist eine Umwidmung beantragt, oder steht ein Beleg bei der falschen Kostenart?
workbook-follow-up-drawn = Mittelabrufe im Register prüfen; was zu viel abgerufen ist, ist zurückzuzahlen.
workbook-follow-up-ages = Beim Träger nachfragen: Die Altersgruppen ergeben nicht die Gesamtzahl.
workbook-follow-up-genders = Beim Träger nachfragen: Die Angaben nach Geschlecht ergeben nicht die Gesamtzahl.
workbook-follow-up-participants = Mit dem Bericht des Trägers vergleichen; nachfragen, wenn er den Sprung nicht erklärt.
workbook-follow-up-events = Mit dem Bericht des Trägers vergleichen; nachfragen, wenn er den Sprung nicht erklärt.
workbook-follow-up-participants-planned = Im Verwendungsnachweis erläutern lassen, warum es so viele mehr oder weniger waren.
workbook-follow-up-participants-so-far = Nachfragen, ob Personen mehrmals gezählt sind; sonst ist der Plan anzupassen.
workbook-rests-on = Grundlage
workbook-rests-on-share = { $of } von { $to }
workbook-rests-on-returns = { $returns ->
        [one] 1 Formular
       *[other] { $returns } Formulare
    }
workbook-rests-on-measures = bekannt von { $known } der { $measures } Maßnahmen
workbook-data-latest = „Letzte Meldung“ sagt, ob die Zeile in der letzten Meldung steht, in der eine Maßnahme hier etwas sagt; Kennzahlen zum Stand nehmen nur diese.
workbook-answered = „{ $field }“ gemeldet
workbook-latest = letzte Meldung
workbook-change = Veränderung zum Vorquartal
workbook-overview-scope = Die Summen gehen über alle Maßnahmen des Förderjahres, auch über abgelehnte und noch nicht entschiedene; Kennzahlen zu bewilligten Maßnahmen sagen das in ihrem Namen oder auf dem Blatt „Kennzahlen“.
workbook-data-of-year = „Zählt fürs Jahr“ sagt, ob die Maßnahme zum Förderjahr gehört; nur solche Zeilen gehen in Summen ein.

# ---------------------------------------------------------------- the package for the evaluation

evaluation-title = Daten der Maßnahmen, { $name }, { $period }
evaluation-about = Tabellen aus Register, Meldungen und Tätigkeit der Koordinierungs- und Fachstelle, ohne Angaben zu Personen, nach dem Stand vom { $as-of }. Maßnahmen und Träger stehen als Pseudonyme; an Titeln und Texten sind Maßnahmen trotzdem zu erkennen.
evaluation-about-files = Die Tabellen liegen als csv unter „daten/“ und noch einmal in der Arbeitsmappe und unter „parquet/“, für Programme, die Parquet lesen. Skripte für SPSS, Stata, R und Python liegen unter „skripte/“. Was jede Variable bedeutet, sagt das Codebuch (codebook.pdf und codebook.csv); welche Meldungen zählen, was fehlt und was geprüft ist, die Methodennotiz (methodennotiz.pdf).
evaluation-about-missing = In den Dateien unter „daten/“ steht, wo kein Wert ist, ein Wort: „(nicht erhoben)“ (die Meldung sagt, dass es nicht erhoben wurde), „(unterdrueckt)“ (es könnte jemanden erkennbar machen), „(unbekannt)“ (nicht gefragt oder nicht lesbar), „(keine Meldung)“ (es kam keine Meldung, die zählt), „(Fehlanzeige)“ (die Meldung sagt, dass im Quartal nichts stattfand; die Zahl zählt als null); leer heißt: keine Angabe. Unter „parquet/“ sagt es die Spalte „…_fehlt“. Texte stehen auf einer Zeile; wo ein Absatz endet, steht „¶“.
evaluation-about-kept = Von Maßnahmen, die nicht bewilligt sind, fehlen Titel und Texte; auch das Pseudonym ihres Trägers, an dessen anderen Maßnahmen er zu erkennen wäre; Rechtsform, Beträge, Tage und Codes stehen da. Laufzeit, Abrechnungsart und Ausgaben einzelner Maßnahmen bleiben bei der Partnerschaft.
evaluation-about-time = Jedes Paket enthält das Jahr von Januar bis zu seinem Quartal; ein späteres kann frühere Quartale berichtigen, und von mehreren eines Jahres gilt das jüngste. Nur die Kennzahlen stehen je Quartal in dessen Paket. Nach Alter und Geschlecht gibt es Teilnehmende nur für das Quartal, für das Jahr sind sie unterdrückt: Wer die Pakete aller Quartale hat, kann zusammenzählen, was darin steht; wer in zwei Quartalen kam, zählt dann zweimal. Das Register steht, wie es am Tag des Stands war, auch mit dem, was nach dem Quartal kam; sein Jahr und Quartal sind die des Pakets, verbunden wird es mit anderen Tabellen über „massnahme“ allein.
evaluation-left-out =
    { $measures ->
        [one] Eine geschützte Maßnahme steht in keiner Tabelle und in keiner Kennzahl.
       *[other] { $measures } geschützte Maßnahmen stehen in keiner Tabelle und in keiner Kennzahl.
    } { $told ->
        [yes] Was sie zusammen umfassen, steht in den Kennzahlen „withheld/…“.
       *[no] Was sie umfasst, steht auch zusammengezählt nicht in diesem Paket: Das wird erst von mindestens { $from } gesagt. Alle Summen sind ohne sie.
    }
evaluation-preview = Dies ist eine Vorschau zum Ansehen im Büro, nicht zum Weitergeben.
evaluation-demo = Die Pseudonyme sind mit dem Schlüssel des Beispiels gemacht, den jeder kennt.
evaluation-no-return = Bisher zählt keine Meldung: Die Tabellen aus Meldungen sind leer oder sagen „(keine Meldung)“, und Kennzahlen aus Meldungen haben keinen Wert.
evaluation-in-euros = In Euro.
evaluation-list-about = { $label }: eine Zeile je Code, den die Angabe nennt.
evaluation-row-about = Der Code, um den es in der Zeile geht.
evaluation-label-of = { $label } (Bezeichnung)
evaluation-label-about = Bezeichnung des Codes in „{ $variable }“.
evaluation-withheld-about = Was geschützte Maßnahmen zusammen ausmachen. Keine andere Kennzahl enthält etwas davon.
evaluation-returned-about = Meldungen der Maßnahmen, die im Paket stehen: wie viele für das Quartal geschuldet werden, und wie viele davon zählen. Welche fehlen, zeigt die Tabelle „meldungen“.
evaluation-spent-about = Was die Zuwendungen seit Jahresbeginn bezahlt haben, laut Meldungen von { $measures } Maßnahmen.
evaluation-spent-kept-about = Was die Zuwendungen seit Jahresbeginn bezahlt haben; unterdrückt, weil es verraten könnte, was eine einzelne Maßnahme ausgegeben hat. Gezeigt wird es nur, wo mindestens { $from } Maßnahmen etwas melden, nach Fonds nur so, dass auch der Rest mindestens so viele umfasst.
evaluation-awarded-about = Summe der Beträge, die bei den Maßnahmen des Fonds als bewilligt eingetragen sind.
evaluation-definition = Definition
evaluation-definition-about = Wie die Kennzahl gebildet ist.
evaluation-confidentiality = Für die Evaluation
evaluation-script-spss =
    Lädt alle Tabellen dieses Pakets in SPSS (auch PSPP) und speichert jede als .sav, mit Beschriftungen und Wertelabels.
    Arbeiten Sie in einer Kopie des Pakets, und wechseln Sie vorher dorthin: CD 'Pfad'. Die .sav entstehen in diesem Ordner.
    Warum eine Zahl oder ein Tag fehlt, steht als fehlender Wert: -999999991 (nicht erhoben), -999999992 (unterdrueckt), -999999993 (unbekannt), -999999994 (keine Meldung) oder -999999995 (Fehlanzeige); leer bleibt leer.
    Eine Fehlanzeige zählt als null. Wo gerechnet wird, etwa bei Mittelwerten: RECODE gesamt (-999999995=0).
    Warum ein Text oder Code fehlt, sagt die Variable …_fehlt daneben.
evaluation-script-stata =
    Lädt alle Tabellen dieses Pakets in Stata und speichert jede als .dta, mit Beschriftungen.
    Arbeiten Sie in einer Kopie des Pakets, und wechseln Sie vorher dorthin: cd "Pfad". Die .dta entstehen in diesem Ordner.
    Warum ein Wert fehlt, steht als .a (nicht erhoben), .b (unterdrueckt), .c (unbekannt), .d (keine Meldung) oder .e (Fehlanzeige); leer ist der Punkt.
    Eine Fehlanzeige zählt als null. Wo gerechnet wird, etwa bei Mittelwerten: replace gesamt = 0 if gesamt == .e
    Dieses Skript ist nicht mit Stata selbst erprobt.
evaluation-script-r =
    Lädt alle Tabellen dieses Pakets in R, ohne weitere Pakete: source("skripte/laden.R", encoding = "UTF-8") im Ordner des Pakets.
    Steht der Ordner anderswo, setzen Sie vorher ordner <- "Pfad". Danach ist masswerk eine Liste von Tabellen, zum Beispiel masswerk$teilnahme.
    Beschriftungen stehen im Attribut label, Codes mit Bezeichnung in labels; warum ein Wert fehlt, sagt die Spalte …_fehlt.
    Eine Fehlanzeige zählt als null. Wo gerechnet wird, etwa bei Mittelwerten: t <- masswerk$teilnahme; t$gesamt[t$gesamt_fehlt %in% "fehlanzeige"] <- 0
    Beim Auswählen von Zeilen verliert R Attribute; lesen Sie sie vorher aus.
evaluation-script-python =
    Lädt alle Tabellen dieses Pakets in Python, ohne weitere Pakete: Paket("Pfad").tabellen["teilnahme"] ist eine Liste von Zeilen.
    Werte sind int, Decimal, date, bool oder str; warum einer fehlt, sagt ein Wert von Fehlt.
    Eine Fehlanzeige zählt als null. Wo gerechnet wird, etwa bei Mittelwerten: 0 if wert is Fehlt.FEHLANZEIGE else wert
evaluation-partnerschaft = Partnerschaft
evaluation-partnerschaft-about = Die Partnerschaft, die das Paket gemacht hat.
evaluation-jahr = Jahr
evaluation-jahr-about = Das Jahr, zu dem die Zeile gehört.
evaluation-quartal = Quartal
evaluation-quartal-about = Das Quartal, zu dem die Zeile gehört, von 1 bis 4; beim Register das Quartal des Pakets.
evaluation-massnahme = Maßnahme
evaluation-massnahme-about = Pseudonym der Maßnahme; in allen Paketen mit demselben Schlüssel dasselbe, bei jeder Partnerschaft ein anderes.
evaluation-organisation-about = Pseudonym des Trägers; bei allen seinen Maßnahmen dasselbe, wenn das Register ihn immer gleich nennt (Groß- und Kleinschreibung zählt nicht).
evaluation-zeile = Zeile
evaluation-zeile-about = Laufende Nummer der Zeile: in Tabellen aus dem Register von der ersten an, aus der Tätigkeit der Fachstelle je Quartal, aus Meldungen je Maßnahme und Quartal.
evaluation-meldungen = Meldungen
evaluation-meldungen-about = Welche Maßnahme für welches Quartal eine Meldung schuldet, ob etwas einging, und ob eine Meldung zählt. Eine Meldung schuldet, wessen Bewilligungszeitraum nach den gültigen Bescheiden das Quartal berührt, auch wenn die Maßnahme abgeschlossen ist, aber nicht, wenn sie nicht stattfindet; der Zeitraum selbst bleibt bei der Partnerschaft.
evaluation-zaehlt = Zählt
evaluation-zaehlt-about = Ob eine Meldung angenommen ist und mitzählt.
evaluation-eingegangen = Eingegangen
evaluation-eingegangen-about = Ob etwas einging. Zählt es nicht, ging es zurück, oder es steht noch nicht fest, welche von mehreren Meldungen gilt.
evaluation-fehlanzeige = Fehlanzeige
evaluation-fehlanzeige-about = Ob die Meldung sagt, dass im Quartal nichts stattfand. Ihre Zahlen sind dann „(Fehlanzeige)“ und zählen als null. Leer, wo keine Meldung zählt.
evaluation-vorlaeufig = Vorläufig
evaluation-vorlaeufig-about = Ob die Meldung zählt, obwohl ein Fehler freigegeben ist. Leer, wo keine Meldung zählt.
evaluation-kennzahlen = Kennzahlen
evaluation-kennzahlen-about = Die Kennzahlen des Quartals, wie die Definition sie festlegt, ohne geschützte Maßnahmen; die früherer Quartale stehen in deren Paketen. Eine Ausprägung ohne Zeile kommt in keiner der Angaben vor, aus denen die Kennzahl stammt.
evaluation-kennzahl = Kennzahl
evaluation-kennzahl-about = Kennung der Zahl.
evaluation-kennzahl-art = Art der Kennzahl
evaluation-kennzahl-art-about = Kennung in der Definition; der Stern steht für die Ausprägung.
evaluation-auspraegung = Ausprägung
evaluation-auspraegung-about = Code, nach dem die Kennzahl aufgeteilt ist.
evaluation-bezeichnung = Bezeichnung
evaluation-bezeichnung-about = Name der Zahl.
evaluation-wert = Wert
evaluation-wert-about = Die Zahl, in der genannten Einheit.
evaluation-einheit = Einheit
evaluation-einheit-about = Worin die Zahl angegeben ist.
evaluation-zeitraum = Zeitraum
evaluation-zeitraum-about = Welchen Zeitraum die Zahl abdeckt.
evaluation-angaben = Formulare mit Angabe
evaluation-angaben-about = Wie viele Formulare die Angabe machen; bei Ausprägungen die, die sie nennen. Eine Fehlanzeige zählt mit, wo Antworten zusammengezählt werden, nach denen jede Meldung fragt: Sie sagt null. In einer Liste wie den Veranstaltungen hat sie keine Zeile und zählt nicht mit. Bei Verhältnissen steht die Seite, zu der mehr Formulare etwas sagen.
evaluation-nicht-erhoben = Nicht erhoben
evaluation-nicht-erhoben-about = Wie viele Antworten sagen, dass es nicht erhoben wurde; in einer Liste kann ein Formular mehrere haben.
evaluation-ohne-angabe = Ohne Angabe
evaluation-ohne-angabe-about = Wie viele Antworten fehlen; in einer Liste kann ein Formular mehrere offen lassen.
evaluation-teilnehmerstatistik = Teilnehmerstatistik
evaluation-teilnehmerstatistik-about = Zeilen eines Formulars; jede zählt Kennzahlen zusammen. Wo eine davon unterdrückt ist, ist es auch die Zeile.
evaluation-im-quartal = Im Quartal
evaluation-im-quartal-about = Was die Kennzahlen des Quartals zusammen ergeben; leer, wo die Zeile keine nennt.
evaluation-im-jahr = Im Jahr
evaluation-im-jahr-about = Was die Kennzahlen des Jahres bis zum Ende des Quartals zusammen ergeben; leer, wo die Zeile keine nennt. Nach Alter und Geschlecht geben nur Quartale Auskunft: Die Zahlen des Jahres verrieten, was in einem von ihnen unterdrückt ist.
evaluation-aus = Aus
evaluation-aus-about = Kennungen der Zahlen, die zusammengezählt sind, soweit sie unter den Kennzahlen stehen.
evaluation-codebook = Codebuch
evaluation-codebook-about = Jede Variable aller Tabellen: was sie sagt, woher sie kommt, wie sie das Haus verlässt, und wie oft sie welche Art von Angabe enthält.
evaluation-codebook-werte = Codebuch: Werte
evaluation-codebook-werte-about = Jeder Code jeder Variablen mit seiner Bezeichnung und wie oft er vorkommt; auch Codes, die nicht mehr gelten oder nicht vorkommen.
evaluation-tabelle = Tabelle
evaluation-tabelle-about = Die Tabelle, in der die Variable steht.
evaluation-variable = Variable
evaluation-variable-about = Der Name der Spalte.
evaluation-beschriftung = Beschriftung
evaluation-beschriftung-about = Wie die Variable heißt.
evaluation-erlaeuterung = Erläuterung
evaluation-erlaeuterung-about = Was die Variable genau sagt, soweit es die Beschriftung nicht tut.
evaluation-quelle = Quelle
evaluation-quelle-about = Formular, Abschnitt und Feld der Definition; leer, wo kein Feld die Angabe enthält.
evaluation-art = Art der Angabe
evaluation-art-about = Welche Werte die Variable hat.
evaluation-umgang = Umgang
evaluation-umgang-about = Wie Angaben das Haus verlassen.
evaluation-mit-wert = Mit Wert
evaluation-mit-wert-about = Zeilen mit einem Wert.
evaluation-leer = Leer
evaluation-counted-leer = Zeilen ohne Angabe.
evaluation-unbekannt = Unbekannt
evaluation-counted-unbekannt = Zeilen, in denen es nicht gefragt oder nicht lesbar war.
evaluation-unterdrueckt = Unterdrückt
evaluation-counted-unterdrueckt = Zeilen, in denen die Angabe, für sich oder neben einem früheren Paket gelesen, jemanden erkennbar machen könnte oder zu einer nicht bewilligten Maßnahme gehört.
evaluation-keine-meldung = Keine Meldung
evaluation-counted-keine-meldung = Zeilen, zu denen keine Meldung kam, die zählt.
evaluation-counted-nicht-erhoben = Zeilen, in denen die Meldung sagt, dass es nicht erhoben wurde.
evaluation-counted-fehlanzeige = Zeilen, deren Zahl eine Fehlanzeige offen lässt; sie zählt als null.
evaluation-code = Code
evaluation-code-about = Der Code, wie er in der Tabelle steht.
evaluation-bezeichnung-de = Bezeichnung auf Deutsch
evaluation-bezeichnung-de-about = Was der Code bedeutet; wo das Paket selbst ihn vergibt, in der Sprache des Pakets.
evaluation-bezeichnung-en = Bezeichnung auf Englisch
evaluation-bezeichnung-en-about = Was der Code bedeutet; wo das Paket selbst ihn vergibt, in der Sprache des Pakets.
evaluation-gueltig-ab = Gültig ab
evaluation-gueltig-ab-about = Erster Tag, an dem der Code gewählt werden konnte; leer, wenn von Anfang an.
evaluation-gueltig-bis = Gültig bis
evaluation-gueltig-bis-about = Letzter Tag, an dem der Code gewählt werden konnte; leer, wenn er noch gilt.
evaluation-anzahl = Anzahl
evaluation-anzahl-about = In wie vielen Zeilen der Code steht.
evaluation-kind-text = Text
evaluation-kind-ganzzahl = ganze Zahl
evaluation-kind-zahl = Zahl mit Dezimalpunkt, höchstens zwei Nachkommastellen
evaluation-kind-datum = Tag
evaluation-kind-ja-nein = ja (1) oder nein (0)
evaluation-kind-code = Code
evaluation-handling-unveraendert = wie angegeben
evaluation-handling-pseudonym = als Pseudonym
evaluation-handling-maskiert = Text ohne Angaben zu Personen
evaluation-handling-abgeleitet = aus anderem gebildet
evaluation-unit-anzahl = Anzahl
evaluation-unit-zahl = Zahl
evaluation-unit-euro = Euro
evaluation-unit-prozent = Prozent
evaluation-methodennotiz = Methodennotiz
evaluation-common = Spalten aller Tabellen
evaluation-common-about = Diese Spalten stehen vorn in jeder Tabelle. Neben jedem Code steht in „…_text“ seine Bezeichnung. Beides ist im Folgenden nicht wiederholt. Eine Meldung, die zu einer Tabelle nichts sagt, hat dort keine Zeile.
evaluation-reasons-about = Wo kein Wert ist, steht in den Dateien unter „daten/“ ein Wort in Klammern, zum Beispiel „(nicht erhoben)“, und nichts, wo es leer ist. Als null zählt nur „(Fehlanzeige)“; alles andere ist ein fehlender Wert.
evaluation-rows = { $rows ->
        [one] Eine Zeile.
       *[other] { $rows } Zeilen.
    }
evaluation-codes-of = Codes in „{ $name }“
evaluation-ohne-wert = Ohne Wert
evaluation-source = Quelle: { $source }
evaluation-lacking = { $reason }: { $count }
evaluation-valid-from = ab { $day }
evaluation-valid-to = bis { $day }
evaluation-geschuldet = Geschuldet
evaluation-gezaehlt = Gezählt
evaluation-davon-fehlanzeige = davon Fehlanzeige
evaluation-davon-vorlaeufig = davon vorläufig
evaluation-grund = Grund
evaluation-regel = Regel
evaluation-worum = Worum es geht
evaluation-gewicht = Gewicht
evaluation-gefunden = Gefunden
evaluation-angabe = Angabe
evaluation-stand = Stand
evaluation-standing-missing = Es ging nichts ein.
evaluation-standing-sent-back = Die Meldung hat Fehler und ging zurück.
evaluation-standing-unclear = Es steht nicht fest, welche von mehreren Meldungen gilt.
evaluation-method-returns = Meldungen
evaluation-method-returns-about = Wie viele Maßnahmen für jedes Quartal eine Meldung schulden, und was aus ihnen wurde. Für fehlende Meldungen ist nichts geschätzt oder hochgerechnet: Summen sind ohne sie, und wer Quartale vergleicht, vergleicht, was jeweils zählt. Geschützte Maßnahmen sind nicht mitgezählt.
evaluation-method-replaced = { $count ->
        [one] Eine Meldung ist durch eine neuere derselben Maßnahme ersetzt und zählt nicht.
       *[other] { $count } Meldungen sind durch neuere derselben Maßnahme ersetzt und zählen nicht.
    }
evaluation-method-corrected = { $count ->
        [one] Eine Angabe in einer Meldung hat die Koordinierungs- und Fachstelle berichtigt; es zählt der berichtigte Wert.
       *[other] { $count } Angaben in Meldungen hat die Koordinierungs- und Fachstelle berichtigt; es zählen die berichtigten Werte.
    }
evaluation-method-unassigned = { $count ->
        [one] Eine Datei ließ sich keiner Maßnahme zuordnen und ist nicht enthalten.
       *[other] { $count } Dateien ließen sich keiner Maßnahme zuordnen und sind nicht enthalten.
    }
evaluation-method-left-out = Was nicht enthalten ist
evaluation-method-complete = Für jedes Quartal zählt von jeder Maßnahme eine Meldung, die eine schuldet.
evaluation-method-staying-about = Was die Formulare fragen und bei der Partnerschaft bleibt. Kennzahlen des Pakets können daraus gebildet sein.
evaluation-abschnitt = Abschnitt
evaluation-fehlende-angaben = Angaben, die nicht enthalten sind
evaluation-stays-personal = Angaben zu Personen
evaluation-stays-internal = nur für die Partnerschaft
evaluation-stays-people = Menschen einer einzelnen Maßnahme; zusammen in den Kennzahlen
evaluation-method-checks = Prüfungen
evaluation-method-checks-about = Jede Zelle des Registers, der Meldungen und des Berichts der Koordinierungs- und Fachstelle ist nach Art, Form und Plausibilität geprüft, und die Meldungen gegeneinander. Eine Meldung mit einem Fehler zählt nicht, außer die Koordinierungs- und Fachstelle hat ihn freigegeben; Rückfragen und Hinweise hindern nicht. Hier steht, was gefunden wurde, auch in Meldungen, die nicht zählen; was zu geschützten Maßnahmen gefunden wurde, ist nicht dabei. Gezählt sind Befunde; einer kann mehrere Zellen nennen. Was in ersetzten Meldungen gefunden wurde, ist zu je einem Befund zusammengefasst (P127). Regeln, die nichts fanden, sind nicht aufgeführt.
evaluation-method-waived-about = Freigegeben ist, und die Meldung zählt deshalb als vorläufig:
evaluation-method-protection = Schutz
evaluation-method-pseudonyms = Maßnahmen und Träger stehen als Pseudonyme, die mit einem Schlüssel der Partnerschaft gebildet sind; ohne ihn lassen sie sich nicht zurückrechnen. Namen, Anschriften, Telefonnummern, Bankverbindungen und was sonst eine Person bezeichnet, sind kein Teil des Pakets. Unkenntlich werden Maßnahmen dadurch nicht: Titel, Orte und Partner bewilligter Maßnahmen stehen da.
evaluation-method-small = Zahlen von Menschen nach Alter und Geschlecht von { $from } bis unter { $below } sind unterdrückt, dazu so viele weitere, dass sich die kleinen aus Summen nicht errechnen lassen. Ob eine unterdrückte Zahl klein ist oder eine andere schützt, ist nicht zu erkennen. Aufgeteilt wird nur, wozu mindestens { $returns } Meldungen etwas sagen, und nur für das Quartal: Was alle Quartale des Jahres zusammen ergeben, würde verraten, was in einem von ihnen unterdrückt ist. Ist zu dem Quartal schon ein Paket übergeben worden, ist auch eine große Zahl unterdrückt, die sich von der früheren um weniger als { $below } unterscheidet, dazu so viele weitere, dass sich der Unterschied nicht errechnen lässt; was im früheren Paket unterdrückt war, bleibt es.
evaluation-method-texts = Freie Texte sind nach Angaben zu Personen durchsucht; an deren Stelle steht, was es war, zum Beispiel „[Name]“. Von Maßnahmen, die nicht bewilligt sind, stehen weder Texte noch das Pseudonym des Trägers da.
evaluation-method-versions = Fassungen
evaluation-method-program = Programm
evaluation-method-definition-version = Definition des Programms
evaluation-method-as-of = Stichtag
evaluation-method-run = Lauf
evaluation-method-edition = Fassung des Zeitraums
evaluation-method-key = Kennzeichen des Schlüssels
evaluation-method-inputs = Gelesene Dateien (mit Register, Berichten der Koordinierungs- und Fachstelle, einzelnen Tabellen einer Meldung und Meldungen, die nicht zählen; ohne die geschützter Maßnahmen)
