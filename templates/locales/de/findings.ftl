# Was die Prüfung findet: je Meldung ein Satz dazu, was da steht, und als „hint“ einer, was zu tun ist.
# Betrag, Datum und Zeitraum kommen fertig geschrieben an; Zahlen werden hier nur eingesetzt.

## ---------------------------------------------------------------- I: Dateien

file-unreadable =
    { $kind ->
        [no-spreadsheet] Die Datei ist keine Tabelle.
        [damaged] Die Datei ist beschädigt und lässt sich nicht als Tabelle öffnen.
       *[cannot-open] Die Datei lässt sich nicht öffnen.
    }
    .hint =
        { $kind ->
            [no-spreadsheet] Schicken Sie die ausgefüllte Tabelle selbst, nicht ein PDF oder Foto davon.
            [damaged] Speichern Sie die Tabelle neu und schicken Sie sie noch einmal.
           *[cannot-open] Prüfen Sie, ob die Datei gelesen werden darf und in keinem anderen Programm geöffnet ist.
        }

file-empty = Die Datei ist leer.
    .hint = Schicken Sie die ausgefüllte Tabelle noch einmal.

file-too-large =
    { $limit ->
        [one] Die Datei ist größer als ein Megabyte.
       *[other] Die Datei ist größer als { $limit } Megabyte.
    }
    .hint = Entfernen Sie Bilder und Anhänge aus der Tabelle und schicken Sie sie noch einmal.

sheet-too-large = Die Tabelle hat mehr als { $rows } Zeilen, { $columns } Spalten oder { $cells } gefüllte Zellen.
    .hint = Löschen Sie überzählige Zeilen und Spalten; das Formular braucht nur einen Bruchteil davon.

file-encrypted = Die Datei ist mit einem Kennwort geschützt.
    .hint = Speichern Sie die Tabelle ohne Kennwort und schicken Sie sie noch einmal.

file-skipped =
    { $reason ->
        [lock-file] Die Datei wurde übergangen, denn sie ist die Sperrdatei eines geöffneten Programms.
        [system-file] Die Datei wurde übergangen, denn sie gehört dem Betriebssystem.
        [unfinished] Die Datei wurde übergangen, denn sie ist noch nicht vollständig übertragen.
        [not-regular] Der Eintrag wurde übergangen, denn er ist keine gewöhnliche Datei.
        [too-deep] Der Ordner wurde übergangen, denn er liegt zu tief in anderen Ordnern.
        [no-period] Der Eintrag wurde übergangen, denn er liegt in keinem Ordner eines Zeitraums.
       *[no-access] Der Eintrag wurde übergangen, denn er lässt sich nicht lesen.
    }
    .hint =
        { $reason ->
            [lock-file] Schließen Sie das Programm, in dem die Tabelle noch geöffnet ist.
            [system-file] Hier ist nichts zu tun.
            [unfinished] Warten Sie, bis die Übertragung beendet ist, und prüfen Sie dann noch einmal.
            [not-regular] Legen Sie die Datei selbst in den Ordner statt einer Verknüpfung.
            [too-deep] Legen Sie die Dateien unmittelbar in den Ordner des Zeitraums.
            [no-period] Legen Sie Rückmeldungen in den Ordner ihres Zeitraums, zum Beispiel „2025-Q3“.
           *[no-access] Prüfen Sie, ob Sie den Eintrag lesen dürfen.
        }

sheet-unreadable = Das Blatt „{ $sheet }“ lässt sich nicht lesen.
    .hint = Speichern Sie die Tabelle neu und schicken Sie sie noch einmal.

receipt-unreadable = Eine Zeile der Eingangsliste ist nicht lesbar: „{ $reason }“.
    .hint = Berichtigen Sie die Zeile; ohne sie gilt die Datei als heute eingegangen.

register-missing = Das Register „{ $file }“ fehlt oder ist nicht lesbar.
    .hint = Legen Sie das Register der Maßnahmen unter diesem Namen ab.

## ---------------------------------------------------------------- D: Programmdefinition und Einstellungen

definition-file-missing = In der Programmdefinition fehlt „{ $file }“.
    .hint = Legen Sie die Datei an, oder stellen Sie die mitgelieferte wieder her.

definition-unreadable = Die Datei ist nicht lesbar: „{ $reason }“.
    .hint = Berichtigen Sie die Stelle; meist fehlt ein Anführungszeichen oder eine Klammer.

definition-key-unknown = Den Schlüssel „{ $key }“ gibt es hier nicht.
    .hint = Verwenden Sie einen der bekannten Schlüssel: { $known }.

definition-text-missing =
    { $language ->
        [de] Für „{ $field }“ fehlt der deutsche Text.
       *[en] Für „{ $field }“ fehlt der englische Text.
    }
    .hint = Ergänzen Sie den Text in dieser Sprache.

definition-value-unknown = „{ $value }“ ist für „{ $key }“ kein zulässiger Wert.
    .hint = Verwenden Sie einen Wert, den das Handbuch für „{ $key }“ nennt.

definition-reference-unknown = „{ $key }“ nennt „{ $value }“, das es in der Definition nicht gibt.
    .hint = Berichtigen Sie den Namen, oder legen Sie an, was er bezeichnen soll.

definition-name-doubled = „{ $value }“ kommt mehrfach vor, muss hier aber eindeutig sein.
    .hint = Geben Sie einem der beiden einen anderen Namen.

definition-privacy-missing = Für „{ $field }“ ist nicht festgelegt, wer die Antwort sehen darf.
    .hint = Setzen Sie „privacy“ auf „public“, „evaluation“, „internal“ oder „personal“.

definition-coverage-missing = Für „{ $field }“ ist nicht festgelegt, welche Zeit die Zahl umfasst.
    .hint = Setzen Sie „covers“ auf „period“ oder „to-date“.

definition-table-not-last = Unter der Tabelle „{ $field }“ steht ein weiterer Abschnitt, sodass sie nicht wachsen kann.
    .hint = Stellen Sie die Tabelle an das Ende ihres Blattes.

definition-setting-missing = Die Einstellung „{ $key }“ fehlt.
    .hint = Ergänzen Sie die Einstellung mit Wert und Quelle.

## ---------------------------------------------------------------- F: Formulare

form-foreign = Die Tabelle ist kein Formular „{ $expected }“.
    .hint = Verwenden Sie das Formular, das Ihnen für diesen Zeitraum zugeschickt wurde.

form-misplaced = Die Datei ist das Formular „{ $form }“; erwartet wird hier „{ $expected }“.
    .hint = Legen Sie die Datei an ihren Platz und das erwartete Formular hierher.

form-version-old = Das Formular hat die Fassung { $version }; angenommen wird nur noch die Fassung { $current }.
    .hint = Übertragen Sie Ihre Angaben in das aktuelle Formular.

form-version-unknown = Die Fassung { $version } des Formulars ist nicht bekannt; aktuell ist die Fassung { $current }.
    .hint = Verwenden Sie das Formular, das Ihnen für diesen Zeitraum zugeschickt wurde.

section-missing = Der Abschnitt „{ $section }“ des Blattes „{ $sheet }“ fehlt.
    .hint = Stellen Sie das Blatt aus dem ursprünglichen Formular wieder her und füllen Sie den Abschnitt aus.

field-missing = Im Abschnitt „{ $section }“ fehlt „{ $field }“.
    .hint = Stellen Sie die Überschrift so wieder her, wie sie im ursprünglichen Formular steht.

## ---------------------------------------------------------------- V: einzelne Angaben

not-a-number = Bei „{ $field }“ steht „{ $value }“; erwartet wird eine Zahl.
    .hint = Tragen Sie nur die Zahl ein, ohne weitere Worte.

number-ambiguous = „{ $value }“ bei „{ $field }“ kann { $one } oder { $other } bedeuten.
    .hint = Schreiben Sie die Zahl ohne Trennzeichen für Tausender.

not-a-date = Bei „{ $field }“ steht „{ $value }“; erwartet wird ein Tag.
    .hint = Tragen Sie den Tag als TT.MM.JJJJ ein, zum Beispiel 12.03.2025.

amount-negative = „{ $field }“ ist mit { $amount } kleiner als null.
    .hint = Tragen Sie den Betrag ohne Minus ein; ob Ausgabe oder Einnahme, sagt die Art.

not-a-code = „{ $value }“ steht bei „{ $field }“ nicht zur Auswahl.
    .hint = Wählen Sie einen Eintrag aus der Liste der Zelle.

code-not-valid = „{ $value }“ gilt bei „{ $field }“ für diesen Zeitraum nicht.
    .hint = Wählen Sie einen Eintrag, der für diesen Zeitraum gilt.

number-too-fine = „{ $value }“ hat für „{ $field }“ zu viele Nachkommastellen.
    .hint = Runden Sie Beträge auf den Cent, und geben Sie Anzahlen als ganze Zahl an.

not-yes-or-no = Bei „{ $field }“ steht „{ $value }“; erwartet wird Ja oder Nein, zum Ankreuzen ein x.
    .hint = Antworten Sie mit Ja oder Nein; in Feldern zum Ankreuzen setzen Sie ein x oder nichts.

value-unfit = „{ $value }“ passt nicht zu „{ $field }“.
    .hint = Tragen Sie wieder ein, was im Formular vorgegeben war, zum Beispiel 2025-Q3 als Zeitraum.

text-too-long = Der Text bei „{ $field }“ hat { $length } Zeichen; vorgesehen sind höchstens { $limit }.
    .hint = Kürzen Sie den Text; was darüber hinausgeht, wird womöglich nicht übernommen.

formula-error = Bei „{ $field }“ steht der Formelfehler „{ $value }“.
    .hint = Tragen Sie die Angabe selbst ein statt einer Formel.

number-too-large = „{ $value }“ ist für „{ $field }“ zu groß, um gemeint zu sein.
    .hint = Prüfen Sie die Zahl; wahrscheinlich hat sie Ziffern zu viel.

required-missing = „{ $field }“ ist nicht ausgefüllt.
    .hint = Füllen Sie die Zelle aus; eine Null ist eine Angabe, eine leere Zelle nicht.

value-too-small = „{ $field }“ ist mit { $value } zu klein; möglich ist mindestens { $limit }.
    .hint = Berichtigen Sie die Zahl.

value-too-large = „{ $field }“ ist mit { $value } zu groß; möglich ist höchstens { $limit }.
    .hint = Berichtigen Sie die Zahl.

email-invalid = Bei „{ $field }“ steht keine gültige E-Mail-Adresse.
    .hint = Tragen Sie genau eine Adresse ein, zum Beispiel info@verein.example.

## ---------------------------------------------------------------- R: einzelne Zeilen

dates-reversed = „{ $field }“ liegt mit dem { $date } nach „{ $other }“, dem { $limit }.
    .hint = Berichtigen Sie den falschen Tag; wurde im Voraus gezahlt, vermerken Sie „Vorkasse“ in der Zeile.

fee-differs = „{ $field }“ ist { $amount }, aber { $quantity } × { $rate } ergibt { $product }.
    .hint = Vergleichen Sie mit Vertrag und Rechnung, und berichtigen Sie Menge, Satz oder Betrag.

fee-above-limit = „{ $field }“ liegt mit { $value } über der Grenze von { $limit }.
    .hint = Rechnen Sie nach dem Satz im Bescheid ab, eine Zeile je Person und Tag, oder begründen Sie die Abweichung.

procurement-note-missing = Für eine Zahlung von { $amount } ist „{ $field }“ nicht mit Ja beantwortet; nötig ist der Vermerk ab { $limit }.
    .hint = Antworten Sie mit Ja, wenn es den Vermerk gibt; sonst halten Sie fest, welche Angebote Sie verglichen haben.

own-staff-paid = Eine Zahlung der Art „{ $kind }“ ging an eigene Beschäftigte.
    .hint = Begründen Sie die Zahlung in der Zeile, oder nehmen Sie sie aus der Liste.

payee-vague = Bei „{ $field }“ steht kein Name.
    .hint = Nennen Sie, an wen laut Beleg gezahlt wurde, mit einer Zeile je Beleg.

supervisor-missing = Für eine Gruppe unter 16 Jahren ist „{ $field }“ nicht mit Ja beantwortet.
    .hint = Antworten Sie mit Ja, wenn Name, Einrichtung und Unterschrift der Betreuungskraft auf der Liste stehen; sonst lassen Sie die Liste ergänzen.

fee-papers-missing = „{ $field }“ ist nicht mit Ja beantwortet.
    .hint = Antworten Sie mit Ja, wenn das Papier vorliegt; sonst sagen Sie, bis wann es vorliegen wird.

## ---------------------------------------------------------------- S: ganze Rückmeldungen

parts-differ-from-total = Die Angaben unter „{ $section }“ ergeben zusammen { $sum }; bei „{ $field }“ in { $place } steht { $total }.
    .hint = Berichtigen Sie die einzelnen Angaben oder die Gesamtzahl; was Sie nicht zuordnen können, hat eine eigene Zeile.

computed-differs = Bei „{ $field }“ steht { $value }; die Einträge unter „{ $list }“ ergeben nur { $sum }.
    .hint = Tragen Sie jede Zahlung in die Liste ein, und lassen Sie die berechnete Zelle, wie sie ist.

value-not-unique = „{ $value }“ steht bei „{ $field }“ schon in { $first }.
    .hint = Geben Sie jeder Zeile einen eigenen Eintrag, oder löschen Sie die doppelte Zeile.

measure-unknown = Die Maßnahme „{ $measure }“ steht nicht im Register.
    .hint = Prüfen Sie das Kennzeichen der Maßnahme.

period-mismatch = Berichtet wird über das { $period }; die Datei liegt im Ordner für das { $folder }.
    .hint = Prüfen Sie den Berichtszeitraum; stimmt er, gehört die Datei in den Ordner dieses Zeitraums.

mode-mismatch = Abgerechnet wird „{ $mode }“; der Bescheid verlangt „{ $expected }“.
    .hint = Verwenden Sie das Formular für die Abrechnung, die der Bescheid festlegt.

payment-outside-grant = „{ $field }“ liegt mit dem { $date } außerhalb des Bewilligungszeitraums vom { $from } bis zum { $until }.
    .hint = Berichtigen Sie den Tag, oder nehmen Sie die Zeile heraus.

event-outside-period = „{ $field }“ liegt mit dem { $date } nicht im { $period }.
    .hint = Berichtigen Sie den Tag, oder melden Sie die Zeile mit ihrem Quartal.

voucher-outside-period = „{ $field }“ liegt mit dem { $date } nicht im { $period }.
    .hint = Berichtigen Sie den Tag, oder vermerken Sie in der Zeile, dass die Zahlung nachgemeldet wird.

nil-return-with-figures = „{ $field }“ ist angekreuzt, aber in { $place } steht eine Angabe.
    .hint = Nehmen Sie das Kreuz weg, oder leeren Sie die übrigen Blätter.

identity-altered = Bei „{ $field }“ steht „{ $value }“; das Formular wurde für „{ $expected }“ ausgegeben.
    .hint = Füllen Sie das Formular aus, das für diese Maßnahme und dieses Quartal ausgegeben wurde.

computed-incomplete = Bei „{ $field }“ steht { $value }; die Einträge unter „{ $list }“ ergeben { $sum }.
    .hint = Tragen Sie die Beträge der Liste als Zahl ein, nicht als Text, und vergleichen Sie; gezählt wird die Liste.

list-anonymous = „{ $field }“ ist mit Ja beantwortet; im Register ist keine Gefährdungslage vermerkt.
    .hint = Stimmen Sie anonymisierte Listen mit der Koordinierungs- und Fachstelle ab, oder führen Sie die Liste mit Namen.

## ---------------------------------------------------------------- P: das Programm im Ganzen

return-order-unclear = Zur Maßnahme „{ $measure }“ liegt auch „{ $other }“ vor, und nichts sagt, welche Rückmeldung die neuere ist.
    .hint = Erhöhen Sie in der neueren Rückmeldung die Nummer der Meldung.

return-sent-twice = Die Rückmeldung stimmt Zeichen für Zeichen mit „{ $other }“ überein.
    .hint = Löschen Sie eine der beiden Dateien, oder ersetzen Sie sie durch die, die gemeint war.

plan-overrun = Für „{ $kind }“ sind bisher { $spent } ausgegeben; der Plan von { $planned } darf um höchstens { $percent } % überschritten werden.
    .hint = Beantragen Sie eine Änderung des Plans, oder ordnen Sie Zahlungen der richtigen Position zu.

spent-above-grant = Bisher sind { $spent } abgerechnet; bewilligt sind { $awarded }, andere Mittel decken { $other }.
    .hint = Erklären Sie den Unterschied, und tragen Sie eigene und fremde Mittel vollständig ein.

voucher-doubled = Eine Zahlung von { $amount } am { $date } steht auch in { $other }.
    .hint = Löschen Sie die doppelte Zeile, oder vermerken Sie in ihr, dass zweimal gezahlt wurde.

drawdown-above-grant = Abgerufen sind zusammen { $drawn }; bewilligt sind { $awarded }.
    .hint = Vergleichen Sie mit den Mittelabrufen in der Akte, und tragen Sie einen Änderungsbescheid nach.

award-differs-from-notices = Als bewilligt sind { $declared } eingetragen; die gültigen Bescheide ergeben { $notices }.
    .hint = Tragen Sie den fehlenden Bescheid ein, nennen Sie den, den er ersetzt, oder berichtigen Sie den Betrag.

register-stray = Zur Maßnahme „{ $measure }“ gibt es im Register keine Zeile.
    .hint = Berichtigen Sie das Kennzeichen, oder tragen Sie die Maßnahme ein.

notice-missing = Zur bewilligten Maßnahme „{ $measure }“ fehlt der Bescheid.
    .hint = Tragen Sie den Bescheid ein, oder berichtigen Sie den Status.

waiver-expired = Die Freigabe von „{ $rule }“ für die Maßnahme „{ $measure }“ galt nur bis zum { $until }.
    .hint = Verlängern Sie die Freigabe mit Begründung, wenn sie noch nötig ist; sonst löschen Sie die Zeile.

waiver-unused = Die Freigabe von „{ $rule }“ für die Maßnahme „{ $measure }“ wird nicht gebraucht.
    .hint = Prüfen Sie Regel und Maßnahme, oder löschen Sie die Zeile.

amount-missing = Bei der bewilligten Maßnahme „{ $measure }“ fehlt „{ $field }“.
    .hint = Tragen Sie den Betrag ein; eine leere Zelle ist keine Null.

kind-not-planned = Für „{ $kind }“ sind bisher { $spent } ausgegeben; der bewilligte Plan hat dafür keinen Ansatz.
    .hint = Ordnen Sie die Zahlung einer Position des Plans zu, oder beantragen Sie eine Änderung.

drawdown-unspent =
    { $days ->
        [one] Bis einen Tag vor dem { $date } waren { $drawn } ausgezahlt; an diesem Tag waren { $spent } ausgegeben und { $rest } noch nicht.
       *[other] Bis { $days } Tage vor dem { $date } waren { $drawn } ausgezahlt; an diesem Tag waren { $spent } ausgegeben und { $rest } noch nicht.
    }
    .hint = Teilen Sie mit, wann der Rest ausgegeben wird, oder zahlen Sie ihn zurück.

award-above-maximum = Bewilligt sind { $awarded }; je Maßnahme sind höchstens { $limit } vorgesehen.
    .hint = Prüfen Sie den Betrag, oder passen Sie die Grenze in den Einstellungen an.

plan-unbalanced = Im Plan der Maßnahme „{ $measure }“ stehen Ausgaben von { $costs } Einnahmen von { $income } gegenüber.
    .hint = Vergleichen Sie mit dem bewilligten Plan, und berichtigen oder ergänzen Sie die Zeilen.

grant-outside-year = Der Bewilligungszeitraum vom { $from } bis zum { $until } liegt nicht im Förderjahr { $year }.
    .hint = Berichtigen Sie den Bescheid oder das Förderjahr der Maßnahme.
