# Was die Prüfung findet: je Meldung ein Satz dazu, was da steht, als „hint“ einer, was zu tun ist, als „title“ die paar
# Worte für die Liste dessen, was geprüft wurde, und als „explanation“, worum es geht und warum es wichtig ist.
# Betrag, Datum und Zeitraum kommen fertig geschrieben an; Zahlen werden hier nur eingesetzt.

## ---------------------------------------------------------------- I: Dateien

file-unreadable =
    { $kind ->
        [damaged] Die Datei ist beschädigt und lässt sich nicht als Tabelle öffnen.
       *[cannot-open] Die Datei lässt sich nicht öffnen.
    }
    .hint =
        { $kind ->
            [damaged] Öffnen Sie Ihre eigene Tabelle in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und schicken Sie sie noch einmal.
           *[cannot-open] Prüfen Sie, ob die Datei gelesen werden darf und in keinem anderen Programm geöffnet ist.
        }
    .title = Lesbarkeit der Dateien
    .explanation = Die Datei ließ sich nicht öffnen, weil sie beschädigt ist, die Rechte fehlen oder ein anderes Programm sie geöffnet hält. Öffnen und speichern Sie die eigene Tabelle noch einmal als .xlsx.

file-empty = Die Datei ist leer.
    .hint = Schicken Sie die ausgefüllte Tabelle noch einmal.
    .title = Leere Dateien
    .explanation = Die Datei enthält kein einziges Zeichen; meist ist beim Kopieren oder Herunterladen etwas schiefgegangen.

file-too-large =
    { $limit ->
        [one] Die Datei ist größer als ein Megabyte.
       *[other] Die Datei ist größer als { $limit } Megabyte.
    }
    .hint = Entfernen Sie Bilder und Anhänge aus der Tabelle und schicken Sie sie noch einmal.
    .title = Größe der Dateien
    .explanation = Formulare sind klein. Eine so große Datei enthält Bilder oder Anhänge, oder sie ist etwas anderes. Die Grenze schützt den Rechner und steht in den Einstellungen.

sheet-too-large = Die Tabelle hat mehr als { $rows } Zeilen, { $columns } Spalten oder { $cells } gefüllte Zellen.
    .hint = Löschen Sie überzählige Zeilen und Spalten; das Formular braucht nur einen Bruchteil davon.
    .title = Umfang der Tabellen
    .explanation = Ein Blatt reicht weit über das Formular hinaus, oft weil ganze Spalten formatiert sind. Löschen Sie, was leer ist. Die Grenze steht in den Einstellungen.

file-encrypted = Die Datei ist mit einem Kennwort geschützt.
    .hint = Speichern Sie die Tabelle ohne Kennwort und schicken Sie sie noch einmal.
    .title = Schutz durch ein Kennwort
    .explanation = Eine Tabelle mit Kennwort lässt sich nicht lesen, und Kennwörter gehören nicht in E-Mails. Speichern Sie sie ohne Kennwort.

file-skipped =
    { $reason ->
        [lock-file] Die Datei wurde übergangen, denn sie ist die Sperrdatei eines geöffneten Programms.
        [system-file] Die Datei wurde übergangen, denn sie gehört dem Betriebssystem.
        [elsewhere] Die Datei wurde übergangen, denn sie sagt nur, wo eine andere liegt.
        [hidden] Die Datei wurde übergangen, denn sie ist eine versteckte Datei (ihr Name beginnt mit einem Punkt).
        [unfinished] Die Datei wurde übergangen, denn sie ist noch nicht vollständig übertragen.
        [not-regular] Der Eintrag wurde übergangen, denn er ist keine gewöhnliche Datei.
        [empty-folder] Der Eintrag wurde übergangen, denn er heißt wie eine Datei, ist aber ein leerer Ordner.
        [too-deep] Der Ordner wurde übergangen, denn er liegt zu tief in anderen Ordnern.
        [near-period] Der Eintrag wurde übergangen, denn er heißt nicht wie ein Zeitraum.
        [no-period] Der Eintrag wurde übergangen, denn er liegt in keinem Ordner eines Zeitraums.
       *[no-access] Der Eintrag wurde übergangen, denn er lässt sich nicht lesen.
    }
    .hint =
        { $reason ->
            [lock-file] Schließen Sie das Programm, in dem die Tabelle noch geöffnet ist.
            [system-file] Hier ist nichts zu tun.
            [elsewhere] Laden Sie die Datei selbst herunter, wenn sie eine Meldung ist, und legen Sie sie in den Ordner.
            [hidden] Geben Sie ihr einen Namen ohne Punkt am Anfang, wenn sie eine Meldung ist.
            [unfinished] Warten Sie, bis die Übertragung beendet ist, und prüfen Sie dann noch einmal.
            [not-regular] Legen Sie die Datei selbst in den Ordner statt einer Verknüpfung.
            [empty-folder] Legen Sie die Datei, die hier gemeint war, in den Ordner des Zeitraums, und löschen Sie den leeren Ordner.
            [too-deep] Legen Sie die Dateien unmittelbar in den Ordner des Zeitraums.
            [near-period] Ist „{ $nearest }“ gemeint? Dann benennen Sie den Ordner so.
            [no-period] Legen Sie Meldungen in den Ordner ihres Zeitraums, zum Beispiel „2025-Q3“.
           *[no-access] Prüfen Sie, ob Sie den Eintrag lesen dürfen.
        }
    .title = Übergangene Dateien und Ordner
    .explanation = Im Eingang liegt etwas, das keine Meldung ist oder an dieser Stelle nicht gelesen wird. Es wird genannt, damit nichts still verloren geht.

receipt-unreadable =
    { $reason ->
        [day] In dieser Zeile der Eingangsliste steht „{ $value }“, wo ein Datum erwartet wird.
       *[hash] In dieser Zeile der Eingangsliste steht „{ $value }“, wo die Prüfsumme der Datei erwartet wird.
    }
    .hint =
        { $reason ->
            [day] Tragen Sie das Datum des Eingangs ein, etwa als 02.10.2025; bis dahin gilt es als unbekannt.
           *[hash] Löschen Sie die Zeile, wenn Sie die frühere nicht mehr haben; bis dahin bleibt sie stehen und zählt nicht.
        }
    .title = Zeilen der Eingangsliste
    .explanation = Die Eingangsliste hält fest, wann welche Datei zuerst da war. Eine Zeile, die sich nicht lesen lässt, bleibt stehen und zählt nicht.

edition-unreadable = Diese Zeile der Liste der Fassungen ist nicht zu lesen; mit der Fassung, die in ihr stand, wird nicht verglichen.
    .hint = Holen Sie die Datei „archiv/fassungen.jsonl“ aus einer Sicherung zurück, wenn jemand sie geändert hat; sonst ist nichts zu tun, die Zeile bleibt stehen.
    .title = Zeilen der Liste der Fassungen
    .explanation = Die Liste der Fassungen hält fest, was frühere Berichte gesagt haben. Mit einer Fassung, die nicht lesbar ist, lässt sich nicht vergleichen.

handover-unreadable = Diese Zeile der Liste der Übergaben ist nicht zu lesen; was das Paket gesagt hat, das in ihr stand, wird beim Schutz kleiner Zahlen nicht berücksichtigt.
    .hint = Holen Sie die Datei „archiv/uebergaben.jsonl“ aus einer Sicherung zurück, bevor Sie das nächste Paket übergeben.
    .title = Zeilen der Liste der Übergaben
    .explanation = Die Liste der Übergaben hält fest, was Datenpakete von Menschen nach Alter und Geschlecht gesagt haben. Nur damit lässt sich verhindern, dass der Unterschied zwischen zwei Paketen eine kleine Zahl verrät.

set-mixed = Die Datei ist eine Arbeitsmappe mit eigenen Blättern; mit den csv-Dateien desselben Namens ergibt sie keine Meldung.
    .hint = Speichern Sie das Blatt als csv-Datei, oder legen Sie die Arbeitsmappe unter einem eigenen Namen in den Ordner, zum Beispiel „M-05.xlsx“.
    .title = Arbeitsmappen und csv-Dateien gleichen Namens
    .explanation = Eine Arbeitsmappe und csv-Dateien tragen denselben Namen, und es ist offen, was zusammengehört.

register-missing = Das Register „{ $file }“ fehlt oder ist nicht lesbar.
    .hint = Legen Sie das Register der Maßnahmen unter diesem Namen ab. Ist es da, schließen Sie es in anderen Programmen und speichern Sie es noch einmal als Excel-Arbeitsmappe (.xlsx).
    .title = Register der Maßnahmen
    .explanation = Ohne Register ist unbekannt, welche Maßnahmen es gibt und was bewilligt ist. Geprüft wird dann nur, was sich an den Meldungen selbst zeigt.

file-foreign =
    { $kind ->
        [pdf] Die Datei ist ein PDF-Dokument und keine Tabelle.
        [html] Die Datei ist eine Internetseite und keine Tabelle, auch wenn ihr Name es sagt.
        [flat-ods] Die Datei ist eine Tabelle im Format „flaches OpenDocument“ (.fods), das sich nicht lesen lässt.
        [xml-spreadsheet] Die Datei ist eine Tabelle im alten Format „XML-Kalkulationstabelle 2003“, das sich nicht sicher lesen lässt.
        [old-excel] Die Datei ist eine Tabelle im Format von Excel 4 oder älter, das sich nicht sicher lesen lässt.
        [picture] Die Datei ist ein Bild und keine Tabelle.
        [archive] Die Datei ist ein gepacktes Archiv und keine Tabelle.
        [document] Die Datei ist ein Textdokument und keine Tabelle.
        [presentation] Die Datei ist eine Präsentation und keine Tabelle.
        [numbers] Die Datei ist ein Dokument von Apple (Numbers, Pages oder Keynote), das nur dort zu öffnen ist.
        [mail] Die Datei ist eine E-Mail und keine Tabelle.
        [pointer] Die Datei ist nur ein Verweis auf eine Datei, die anderswo liegt.
        [program] Die Datei ist ein Programm und keine Tabelle.
        [text] Die Datei ist ein einfacher Text und keine Tabelle.
        [data] Die Datei enthält Daten für Programme (XML oder JSON) und keine Tabelle.
       *[unknown] Die Datei ist keine Tabelle; was sie ist, lässt sich nicht erkennen.
    }
    .hint =
        { $kind ->
            [html] Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie als Excel-Arbeitsmappe (.xlsx). Zeigt sie nur eine Anmeldung oder eine Fehlermeldung, laden Sie die Tabelle noch einmal herunter.
            [flat-ods] Öffnen Sie die Datei in LibreOffice und wählen Sie „Speichern unter“ → „ODF-Tabellendokument (.ods)“ oder „Excel (.xlsx)“.
            [xml-spreadsheet] Öffnen Sie die Datei in Excel und wählen Sie „Speichern unter“ → „Excel-Arbeitsmappe (.xlsx)“.
            [old-excel] Öffnen Sie die Datei in Excel oder LibreOffice und wählen Sie „Speichern unter“ → „Excel-Arbeitsmappe (.xlsx)“.
            [numbers] Wählen Sie in Numbers „Ablage“ → „Exportieren“ → „Excel …“ und schicken Sie die Datei, die dabei entsteht.
            [archive] Packen Sie das Archiv aus und schicken Sie die Tabelle daraus einzeln.
            [mail] Speichern Sie den Anhang der E-Mail und legen Sie ihn in den Ordner.
            [pointer] Öffnen Sie die Datei dort, wo sie liegt, und legen Sie sie selbst in den Ordner.
           *[other] Schicken Sie die ausgefüllte Tabelle selbst, als Excel-Arbeitsmappe (.xlsx).
        }
    .title = Art der Dateien
    .explanation = Im Ordner liegt etwas, das keine Tabelle ist, zum Beispiel ein PDF oder ein Foto. Gebraucht wird die ausgefüllte Tabelle selbst.

file-refused =
    { $reason ->
        [overlap] Die Datei wurde nicht gelesen: Teile von ihr liegen übereinander, wie es kein Tabellenprogramm schreibt.
        [part-twice] Die Datei wurde nicht gelesen: Sie enthält den Teil „{ $part }“ mehrfach, sodass Programme Verschiedenes zeigen würden.
        [part-name] Die Datei wurde nicht gelesen: Der Name eines Teils („{ $part }“) ist in einer Tabelle nicht erlaubt.
        [compression] Die Datei wurde nicht gelesen: Der Teil „{ $part }“ ist auf eine Weise gepackt, die Tabellenprogramme nicht verwenden.
        [inflation] Die Datei wurde nicht gelesen: Der Teil „{ $part }“ ist ausgepackt weit größer, als er angibt oder sein dürfte.
        [markup] Die Datei wurde nicht gelesen: Der Teil „{ $part }“ ist so aufgebaut, wie es kein Tabellenprogramm schreibt.
        [encoding] Die Datei wurde nicht gelesen: Ihre Schrift ist in „{ $part }“ auf eine Weise gespeichert, die Tabellenprogramme nicht verwenden.
        [place] Die Datei wurde nicht gelesen: In „{ $part }“ steht eine Zelle an einem Ort, den es auf keinem Blatt gibt.
        [sheet-twice] Die Datei wurde nicht gelesen: Zwei Blätter heißen „{ $part }“, sodass offen ist, welches gilt.
        [chain] Die Datei wurde nicht gelesen: Ihr Inhaltsverzeichnis läuft im Kreis.
       *[record] Die Datei wurde nicht gelesen: Eine Angabe in „{ $part }“ ist in einer Tabelle nicht möglich.
    }
    .hint =
        { $reason ->
            [sheet-twice] Geben Sie einem der Blätter einen anderen Namen und schicken Sie die Tabelle noch einmal.
           *[other] Öffnen Sie die Tabelle in Excel oder LibreOffice, speichern Sie sie unter neuem Namen als Excel-Arbeitsmappe (.xlsx) und schicken Sie diese. Kennen Sie den Absender nicht, öffnen Sie die Datei nicht.
        }
    .title = Aufbau der Dateien
    .explanation = Die Datei ist anders gebaut, als ein Tabellenprogramm sie schreibt. Sie wird vorsichtshalber nicht gelesen; neu gespeichert ist sie meist in Ordnung.

file-unpacks-too-large =
    { $limit ->
        [one] Die Datei ist ausgepackt größer als ein Megabyte.
       *[other] Die Datei ist ausgepackt größer als { $limit } Megabyte.
    }
    .hint = Übertragen Sie die Angaben in ein neues Formular und schicken Sie es noch einmal. Kennen Sie den Absender nicht, öffnen Sie die Datei nicht.
    .title = Größe der ausgepackten Dateien
    .explanation = Tabellen sind gepackt; diese wird beim Auspacken größer, als es ein Formular je ist. Das kann Absicht sein und den Rechner lahmlegen.

sheets-too-many =
    { $limit ->
        [one] Die Tabelle hat mehr als ein Blatt.
       *[other] Die Tabelle hat mehr als { $limit } Blätter.
    }
    .hint = Löschen Sie die Blätter, die nicht zum Formular gehören.
    .title = Anzahl der Blätter
    .explanation = Die Tabelle hat viel mehr Blätter als das Formular. Die Grenze schützt den Rechner und steht in den Einstellungen.

findings-cut =
    { $count ->
        [one] Zu { $code } gibt es in dieser Datei noch eine weitere Stelle, die nicht aufgeführt ist.
       *[other] Zu { $code } gibt es in dieser Datei noch { $count } weitere Stellen, die nicht aufgeführt sind.
    }
    .hint = Klären Sie zuerst die aufgeführten Stellen; was dann noch bleibt, nennt die nächste Prüfung.
    .title = Länge der Liste
    .explanation = Sehr viele gleiche Befunde in einer Datei werden nicht alle aufgezählt; meist haben sie eine gemeinsame Ursache.

cell-far = Die Zelle liegt weit außerhalb des Formulars; was darin steht, wurde nicht gelesen.
    .hint = Leeren Sie die Zelle, wenn sie versehentlich ausgefüllt ist; sonst tragen Sie die Angabe im Formular ein.
    .title = Zellen weit außerhalb des Formulars
    .explanation = Weit unter oder neben dem Formular steht noch etwas. Es wird nicht gelesen, aber genannt, falls es eine Angabe sein soll.

reader-failed =
    { $kind ->
        [memory] Die Datei ließ sich nicht lesen: Sie braucht mehr Arbeitsspeicher, als erlaubt ist (Kennung „{ $signature }“).
        [time] Die Datei ließ sich nicht lesen: Es dauerte länger, als erlaubt ist (Kennung „{ $signature }“).
       *[crashed] Die Datei ließ sich nicht lesen: An ihr ist das Einlesen gescheitert (Kennung „{ $signature }“).
    }
    .hint = Öffnen Sie die Tabelle in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und schicken Sie sie noch einmal. Hilft das nicht, nennen Sie denen, die das Programm pflegen, die Kennung.
    .title = Einlesen der Dateien
    .explanation = Jede Datei wird für sich gelesen, mit Grenzen für Zeit und Speicher. Diese hat sie überschritten oder das Lesen zum Absturz gebracht; alle anderen sind davon nicht betroffen.

cell-unreadable = Der gespeicherte Wert dieser Zelle ist beschädigt.
    .hint = Tragen Sie den Wert neu ein und speichern Sie die Tabelle noch einmal.
    .title = Lesbarkeit der Zellen
    .explanation = Was in der Zelle steht, ist beschädigt und ließe sich nur raten. Tragen Sie die Angabe neu ein.

cell-twice = Diese Zelle ist in der Datei zweimal gespeichert, mit verschiedenem Inhalt.
    .hint = Öffnen Sie die Tabelle, prüfen Sie die Zelle und speichern Sie die Tabelle neu.
    .title = Doppelt gespeicherte Zellen
    .explanation = Die Datei enthält dieselbe Zelle zweimal mit verschiedenen Werten; Programme würden Verschiedenes zeigen. Speichern Sie die Tabelle neu, und prüfen Sie die Zelle.

text-encoding =
    { $encoding ->
        [mixed] Die Umlaute sind ab dieser Zeile anders gespeichert als davor; gelesen wurden die Zeichen „{ $sample }“.
        [double] Die Umlaute sind beim Speichern verdorben worden, hier zum ersten Mal; wiederhergestellt wurden die Zeichen „{ $sample }“.
       *[guessed] Die Umlaute sind auf eine alte Weise gespeichert, vermutlich „{ $name }“; gelesen wurden die Zeichen „{ $sample }“.
    }
    .hint = Prüfen Sie die Umlaute, oder speichern Sie die Tabelle als Excel-Arbeitsmappe (.xlsx) und schicken Sie diese.
    .title = Umlaute in Textdateien
    .explanation = Umlaute und andere Zeichen sind beim Speichern verdorben worden, meist in csv-Dateien. Gezählt wird trotzdem; in Namen und Texten kann etwas fehlen.

quote-open = In dieser Zeile beginnt ein Anführungszeichen, das nicht wieder geschlossen wird; was danach kommt, lässt sich keiner Spalte zuordnen.
    .hint = Schließen Sie das Anführungszeichen, oder speichern Sie die Tabelle als Excel-Arbeitsmappe (.xlsx).
    .title = Anführungszeichen in Textdateien
    .explanation = Ein Anführungszeichen beginnt und endet nicht, sodass mehrere Zeilen zu einer verschmelzen. Speichern Sie die csv-Datei aus dem Tabellenprogramm neu.

comma-unclear = In dieser Zeile trennt das Komma die Spalten und zugleich Euro von Cent; welche Zahl in welche Spalte gehört, ist nicht zu erkennen.
    .hint = Speichern Sie die Tabelle noch einmal mit dem Semikolon als Trennzeichen oder als Excel-Arbeitsmappe (.xlsx).
    .title = Kommas in Textdateien
    .explanation = In der csv-Datei trennt das Komma sowohl die Spalten als auch die Cent; daraus wird keine sichere Zahl. Speichern Sie mit Strichpunkt als Trennzeichen, oder als .xlsx.

cell-shown-otherwise = Die Zelle zeigt eine andere Zahl, als in ihr gespeichert ist; es zählt die gespeicherte.
    .hint = Tragen Sie die Zahl noch einmal ein, und speichern Sie die Tabelle mit LibreOffice oder Excel.
    .title = Zellen, die etwas anderes zeigen
    .explanation = Die Zelle zeigt etwas anderes an, als in ihr gespeichert ist. Was gilt, kann nur der Träger sagen.

name-twin = Der Name dieser Datei unterscheidet sich von „{ $other }“ nur in der Schreibung; auf manchen Rechnern ist es dieselbe Datei.
    .hint = Entfernen Sie die überholte der beiden Dateien, oder geben Sie ihr einen anderen Namen.
    .title = Ähnliche Dateinamen
    .explanation = Zwei Dateien unterscheiden sich im Namen nur durch Groß- und Kleinschreibung oder die Art der Umlaute. Auf manchen Rechnern ist nur eine von beiden zu sehen.

## ---------------------------------------------------------------- D: Programmdefinition und Einstellungen

definition-file-missing = In der Programmdefinition fehlt „{ $file }“.
    .hint = Legen Sie die Datei an, oder stellen Sie die mitgelieferte wieder her.
    .title = Dateien der Programmdefinition
    .explanation = Zur Definition des Programms gehört eine Datei, die nicht da ist. Ohne sie weiß das Programm nicht, welche Formulare und Listen es gibt; legen Sie sie an, oder nehmen Sie den Verweis heraus.

definition-unreadable =
    { $reason ->
        [type] In der Zeile „{ $line }“ steht eine Angabe anderer Art, als dort erwartet wird.
        [list] In der Zeile „{ $line }“ steht eine einzelne Angabe ohne Klammern, wo mehrere stehen können.
        [single] Vom Abschnitt „{ $line }“ kann es mehrere geben; deshalb braucht er doppelte Klammern.
        [twice] In der Zeile „{ $line }“ steht noch einmal, was weiter oben schon angegeben ist.
        [again] Den Abschnitt „{ $line }“ gibt es weiter oben schon.
        [quotes] In der Zeile „{ $line }“ stehen Anführungszeichen einer Textverarbeitung.
        [row] Diese Zeile der Codeliste lässt sich nicht lesen.
       *[syntax] Die Zeile „{ $line }“ lässt sich nicht lesen.
    }
    .hint =
        { $reason ->
            [type] Texte stehen in Anführungszeichen, Zahlen und Tage (2025-10-17) ohne.
            [list] Setzen Sie die Angabe in eckige Klammern, auch wenn es nur eine ist.
            [single] Schreiben Sie zwei eckige Klammern davor und zwei dahinter, wie bei [[statistics.line]].
            [twice] Löschen Sie eine der beiden Zeilen.
            [again] Löschen Sie einen der beiden Abschnitte. Kann es mehrere geben, steht jeder in doppelten eckigen Klammern, wie [[statistics.line]].
            [quotes] Nehmen Sie gerade Anführungszeichen, wie sie ein einfacher Texteditor schreibt (Umschalt und 2).
            [row] Sie braucht so viele Spalten wie die erste Zeile der Datei; Tage stehen als 2025-10-17.
           *[syntax] Meist fehlt ein Anführungszeichen, eine Klammer oder das Gleichheitszeichen, hier oder in der Zeile davor.
        }
    .title = Lesbarkeit der Programmdefinition
    .explanation = Eine Zeile der Einstellungen, der Definition oder einer Codeliste lässt sich nicht lesen. Es wird nichts berechnet, bevor sie stimmt, denn sonst gälten womöglich andere Grenzen als gemeint.

definition-key-unknown = Den Schlüssel „{ $key }“ gibt es hier nicht.
    .hint = Verwenden Sie einen der bekannten Schlüssel: { $known }.
    .title = Schlüssel der Programmdefinition
    .explanation = In den Einstellungen oder der Definition steht ein Schlüssel, den es nicht gibt, meist ein Tippfehler. Er hätte still keine Wirkung; deshalb wird er genannt, mit den Schlüsseln, die bekannt sind.

definition-key-missing = In diesem Abschnitt fehlt der Schlüssel „{ $key }“.
    .hint = Ergänzen Sie eine Zeile, die mit „{ $key } =“ beginnt.
    .title = Fehlende Schlüssel der Programmdefinition
    .explanation = Ein Abschnitt ist unvollständig: Eine Zeile fehlt, ohne die er nicht gelten kann.

definition-text-missing =
    { $language ->
        [de] Für „{ $field }“ fehlt der deutsche Text.
       *[en] Für „{ $field }“ fehlt der englische Text.
    }
    .hint = Ergänzen Sie den Text in dieser Sprache.
    .title = Texte in beiden Sprachen
    .explanation = Formulare und Meldungen gibt es auf Deutsch und Englisch; hier fehlt eine der beiden Sprachen.

definition-value-unknown = „{ $value }“ ist für „{ $key }“ kein zulässiger Wert.
    .hint = Zulässig sind: { $known }.
    .title = Werte der Programmdefinition
    .explanation = Ein Schlüssel der Definition nimmt nur bestimmte Wörter an, und hier steht ein anderes.

definition-reference-unknown = „{ $key }“ nennt „{ $value }“, das es in der Definition nicht gibt.
    .hint = Berichtigen Sie den Namen, oder legen Sie an, was er bezeichnen soll.
    .title = Verweise in der Programmdefinition
    .explanation = Die Definition verweist auf etwas, das in ihr nicht vorkommt, zum Beispiel auf ein Feld oder eine Liste. Berichtigen Sie den Namen, oder legen Sie an, was gemeint ist.

definition-value-unfit = „{ $key } = { $value }“ passt hier nicht; erwartet wird { $expected }.
    .hint = Berichtigen Sie die Angabe; so, wie sie dasteht, kämen falsche Zahlen heraus.
    .title = Sinn der Programmdefinition
    .explanation = Die Angabe ist lesbar, ergibt an dieser Stelle aber keinen Sinn, zum Beispiel eine Grenze unter null. Mit ihr kämen falsche Zahlen heraus.

definition-statistics-unfit =
    { $reason ->
        [unknown] Die Zahl „{ $figure }“ gibt es nicht, oder sie gehört zu einer einzelnen Maßnahme, einem Fonds oder einer Kostenart.
        [period] „{ $figure }“ ist keine Zahl des Quartals; unter „period“ stehen nur solche.
        [year] „{ $figure }“ ist keine Zahl des Jahres; unter „year“ stehen nur solche.
        [unit] „{ $figure }“ ist in einer anderen Einheit als die erste Zahl der Zeile.
        [parts] „{ $figure }“ lässt sich in dieser Zeile nicht mit anderen zusammenzählen.
        [sides] In der Zeile „{ $figure }“ sind Quartal und Jahr verschieden aufgeteilt.
        [lines] Zu „{ $figure }“ gibt es keine Zeilen.
        [head] Vor den Zeilen der Teilnehmerstatistik fehlt „{ $figure }“.
       *[empty] Die Zeile „{ $figure }“ nennt keine Zahl.
    }
    .hint =
        { $reason ->
            [unknown] { $near ->
                [one] Ist „{ $nearest }“ gemeint? Die Namen stehen in der Auswertung auf dem Blatt „Kennzahlen“ in der Spalte „Kennung“; dazu gibt es „measures/spent“ (verausgabt) und „measures/expenses“ (Ausgaben).
               *[none] Die Namen stehen in der Auswertung auf dem Blatt „Kennzahlen“ in der Spalte „Kennung“; dazu gibt es „measures/spent“ (verausgabt) und „measures/expenses“ (Ausgaben).
            }
            [period] Nehmen Sie die Zahl des Quartals, oder setzen Sie sie unter „year“.
            [year] Nehmen Sie die Zahl des Jahres („…-to-date“), oder setzen Sie sie unter „period“.
            [unit] Geben Sie ihr eine Zeile für sich.
            [parts] Zusammenzählen lassen sich nur Ausprägungen einer Kennzahl, jede einmal, zum Beispiel Altersgruppen. Anderes braucht eine Zeile für sich, sonst zählte jemand doppelt.
            [sides] Nennen Sie für das Jahr dieselben Ausprägungen wie für das Quartal.
            [lines] Beginnen Sie jede Zeile mit [[statistics.line]], in doppelten eckigen Klammern.
            [head] Schreiben Sie über die erste Zeile, wie das Formular heißt („title“) und wer es verlangt („source“); in den Einstellungen stehen beide unter [statistics].
           *[empty] Nennen Sie unter „period“ oder „year“ mindestens eine, in eckigen Klammern und Anführungszeichen.
        }
    .title = Zeilen der Teilnehmerstatistik
    .explanation = Eine Zeile der Teilnehmerstatistik zählt Kennzahlen zusammen. Was sich nicht zusammenzählen lässt, ergäbe eine falsche Zahl: Menschen und Veranstaltungen, ein Quartal und ein Jahr, eine Summe und ihre Teile.

definition-name-doubled = „{ $value }“ kommt mehrfach vor, muss hier aber eindeutig sein.
    .hint = Geben Sie einem der beiden einen anderen Namen.
    .title = Doppelte Namen in der Programmdefinition
    .explanation = Zwei Dinge der Definition heißen gleich, und nichts kann sie unterscheiden. Geben Sie einem von beiden einen anderen Namen.

definition-privacy-missing = Für „{ $field }“ ist nicht festgelegt, wer die Antwort sehen darf.
    .hint = Setzen Sie „privacy“ auf „public“, „evaluation“, „internal“ oder „personal“.
    .title = Schutzklassen der Felder
    .explanation = Jedes Feld braucht eine Schutzklasse, damit feststeht, wer die Antwort sehen darf. Ohne sie wird nichts ausgegeben.

definition-coverage-missing = Für „{ $field }“ ist nicht festgelegt, welche Zeit die Zahl umfasst.
    .hint = Setzen Sie „covers“ auf „period“ oder „to-date“.
    .title = Zeitliche Abdeckung der Zahlen
    .explanation = Eine Zahl gilt für das Quartal oder seit Jahresbeginn. Ohne diese Festlegung würde sie womöglich doppelt gezählt.

definition-table-not-last = Unter der Tabelle „{ $field }“ steht ein weiterer Abschnitt, sodass sie nicht wachsen kann.
    .hint = Stellen Sie die Tabelle an das Ende ihres Blattes.
    .title = Tabellen am Ende des Blattes
    .explanation = Eine offene Tabelle wächst nach unten; was unter ihr steht, würde überschrieben. Sie gehört ans Ende ihres Blattes.

definition-setting-missing = Die Einstellung „{ $key }“ fehlt.
    .hint = Ergänzen Sie die Einstellung mit Wert und Quelle.
    .title = Vollständigkeit der Einstellungen
    .explanation = Jede Einstellung hat im Programm einen Wert mit Quelle, oder steht dort ausdrücklich als offen. Hier fehlt sie ganz.

## ---------------------------------------------------------------- F: Formulare

form-foreign = Die Tabelle ist kein Formular „{ $expected }“.
    .hint = Verwenden Sie das Formular, das Ihnen für diesen Zeitraum zugeschickt wurde.
    .title = Fremde Tabellen statt Formularen
    .explanation = Die Tabelle ist keines der Formulare, auch keine frühere Fassung; oft ist es eine eigene Liste des Trägers. Die Angaben gehören in das Formular, das für dieses Quartal verschickt wurde.

form-misplaced = Die Datei ist das Formular „{ $form }“; erwartet wird hier „{ $expected }“.
    .hint = Legen Sie die Datei an ihren Platz und das erwartete Formular hierher.
    .title = Formulare am falschen Platz
    .explanation = Das Formular ist das richtige Formular am falschen Platz, zum Beispiel ein Register im Ordner eines Quartals.

form-version-old = Das Formular hat die Fassung { $version }, die nicht mehr angenommen wird; aktuell ist die Fassung { $current }.
    .hint = Übertragen Sie Ihre Angaben in das aktuelle Formular.
    .title = Veraltete Fassungen des Formulars
    .explanation = Das Formular stammt aus einer Fassung, die nicht mehr gelesen wird, weil ihre Fragen anders gemeint waren. Die Angaben gehören in das aktuelle Formular.

form-version-unknown = Die Fassung { $version } des Formulars ist nicht bekannt; aktuell ist die Fassung { $current }.
    .hint = Verwenden Sie das Formular, das Ihnen für diesen Zeitraum zugeschickt wurde.
    .title = Unbekannte Fassungen des Formulars
    .explanation = Das Formular nennt eine Fassung, die dieses Programm nicht kennt: Es ist neuer als das Programm, oder jemand hat die Angabe geändert.

section-missing = Der Abschnitt „{ $section }“ des Blattes „{ $sheet }“ fehlt.
    .hint = Stellen Sie das Blatt aus dem ursprünglichen Formular wieder her und füllen Sie den Abschnitt aus.
    .title = Abschnitte des Formulars
    .explanation = Ein ganzer Abschnitt des Formulars ist nicht da, meist weil ein Blatt gelöscht wurde. Ob dort nichts zu berichten war, lässt sich nicht sehen; deshalb wird die Meldung nicht gezählt.

field-missing = Im Abschnitt „{ $section }“ fehlt „{ $field }“.
    .hint = Stellen Sie die Überschrift so wieder her, wie sie im ursprünglichen Formular steht.
    .title = Felder des Formulars
    .explanation = Eine Überschrift des Formulars fehlt oder heißt anders, und nichts sagt, welche Spalte oder Zelle gemeint ist.

sheet-unread = Das Blatt „{ $sheet }“ gehört nicht zum Formular; was darauf steht, wurde nicht gelesen.
    .hint = Übertragen Sie die Angaben auf das Blatt, zu dem sie gehören; Tabellen dürfen dort länger werden. Löschen Sie das übrige Blatt.
    .title = Blätter außerhalb des Formulars
    .explanation = Zusätzliche Blätter werden nicht gelesen. Steht etwas darauf, das zählen soll, gehört es auf ein Blatt des Formulars.

form-answers-hidden =
    { $reason ->
        [sheet] Das Blatt ist ausgeblendet, aber ausgefüllt.
        [row] Die Zeile ist ausgeblendet, aber ausgefüllt.
        [column] Die Spalte ist ausgeblendet, aber die Zelle ist ausgefüllt.
        [struck-row] Die Zeile ist durchgestrichen, aber nicht leer.
        [struck] Die Angabe ist durchgestrichen.
       *[merge] Unter den verbundenen Zellen steht eine Angabe, die niemand sieht.
    }
    .hint =
        { $reason ->
            [struck-row] Soll sie nicht gelten, leeren Sie sie; solange sie ausgefüllt ist, zählt sie mit.
            [struck] Soll sie nicht gelten, leeren Sie die Zelle; solange sie ausgefüllt ist, zählt sie mit.
            [merge] Heben Sie die Verbindung der Zellen auf; löschen Sie die Angabe, oder tragen Sie sie dort ein, wo sie hingehört.
           *[other] Blenden Sie sie ein und prüfen Sie, ob die Angaben gelten sollen; sie zählen mit.
        }
    .title = Ausgeblendete und durchgestrichene Angaben
    .explanation = Ausgeblendete, durchgestrichene und verdeckte Angaben zählen mit, denn sie stehen in der Datei. Weil sie oft nicht gemeint sind, wird nachgefragt.

heads-moved = Unter „{ $section }“ stehen die Überschriften anders, als das Formular sie hat; gelesen wurde nach dem, was zu sehen ist.
    .hint = Hier ist nichts zu tun, wenn jede Angabe unter ihrer Überschrift steht.
    .title = Überschriften an anderer Stelle
    .explanation = Spalten oder Zeilen wurden vertauscht oder eingefügt. Gelesen wird nach den Überschriften, die zu sehen sind, nicht nach dem Platz.

row-stray = In einer Zeile unter „{ $section }“ steht nur „{ $value }“; sie zählt nicht als Eintrag.
    .hint = Ist es eine Bemerkung, ist nichts zu tun. Soll es ein Eintrag sein, ergänzen Sie die anderen Spalten.
    .title = Einzelne Texte in Listen
    .explanation = In einer Liste steht in einer Zeile nur ein einzelner Text, wie bei einer Bemerkung oder Zwischenüberschrift. Sie zählt nicht als Eintrag.

row-unknown = „{ $value }“ steht unter „{ $section }“ nicht in der Liste; was in dieser Zeile steht, wurde nicht gelesen.
    .hint = Stellen Sie die Beschriftung der Zeile wieder her, oder tragen Sie die Angaben in die Zeile ein, zu der sie gehören.
    .title = Zeilen mit fremder Beschriftung
    .explanation = In einer festen Liste wurde die Beschriftung einer Zeile geändert. Wozu ihre Zahlen gehören, ist damit offen.

sheet-doubled = Das Blatt „{ $sheet }“ liegt zweimal vor, als „{ $one }“ und als „{ $other }“; welches gilt, ist nicht zu erkennen.
    .hint = Löschen Sie die Datei, die nicht gelten soll.
    .title = Blätter, die zweimal vorliegen
    .explanation = Zu einer Meldung aus mehreren Dateien liegt dasselbe Blatt zweimal vor, und keine der beiden ist als die neuere zu erkennen.

figure-merged = Bei „{ $field }“ sind Zellen mehrerer Zeilen verbunden; für welche von ihnen die Angabe gilt, ist nicht zu erkennen.
    .hint = Heben Sie die Verbindung der Zellen auf, und tragen Sie in jeder Zeile ihre eigene Zahl ein.
    .title = Zahlen in verbundenen Zellen
    .explanation = Eine Zahl steht in Zellen, die über mehrere Zeilen verbunden sind. Ob sie für jede gilt oder für alle zusammen, weiß nur der Träger.

answers-linked =
    { $count ->
        [one] Unter „{ $section }“ kommt eine Angabe aus einer anderen Datei; es zählt, was beim Speichern dastand.
       *[other] Unter „{ $section }“ kommen { $count } Angaben aus anderen Dateien; es zählt, was beim Speichern dastand.
    }
    .hint = Fügen Sie dort besser die Werte selbst ein; dann ändern sie sich nicht mehr von allein.
    .title = Angaben, die aus anderen Dateien kommen
    .explanation = Angaben kommen durch Formeln aus einer anderen Datei. Gezählt wird, was beim Speichern dastand; ändert sich die andere Datei, steht hier später etwas anderes.

## ---------------------------------------------------------------- V: einzelne Angaben

not-a-number = Bei „{ $field }“ steht „{ $value }“; erwartet wird eine Zahl.
    .hint =
        { $or ->
            [not-collected] Tragen Sie nur die Zahl ein, ohne weitere Worte. Haben Sie nicht gezählt, schreiben Sie „nicht erhoben“.
           *[nothing] Tragen Sie nur die Zahl ein, ohne weitere Worte.
        }
    .title = Zahlen in Zahlenfeldern
    .explanation = In einem Zahlenfeld steht etwas anderes als eine Zahl. Was gemeint ist, wird nicht geraten: „ca. 30“ ist keine 30.

number-ambiguous = „{ $value }“ bei „{ $field }“ kann { $one } oder { $other } bedeuten.
    .hint = Schreiben Sie die Zahl ohne Trennzeichen für Tausender.
    .title = Mehrdeutige Zahlen
    .explanation = Die Zahl liest sich auf Deutsch anders als auf Englisch: „1.234“ sind eintausendzweihundertvierunddreißig oder gut eins. Ohne Punkt geschrieben ist sie eindeutig.

not-a-date = Bei „{ $field }“ steht „{ $value }“; erwartet wird ein Datum.
    .hint = Tragen Sie das Datum als TT.MM.JJJJ ein, zum Beispiel 12.03.2025.
    .title = Angaben in Datumsfeldern
    .explanation = In einem Datumsfeld steht etwas, das kein Tag ist, zum Beispiel „Mitte März“ oder ein Tag, den es nicht gibt.

date-ambiguous = „{ $value }“ bei „{ $field }“ kann der { $one } oder der { $other } sein.
    .hint = Schreiben Sie das Datum als TT.MM.JJJJ, zum Beispiel 12.03.2025.
    .title = Mehrdeutige Daten
    .explanation = Der Tag kann zweierlei bedeuten, weil in manchen Ländern der Monat vorn steht.

amount-negative = „{ $field }“ ist mit { $amount } kleiner als null.
    .hint = Tragen Sie den Betrag ohne Minus ein; ob Ausgabe oder Einnahme, sagt die Art.
    .title = Beträge unter null
    .explanation = Ob Geld eingenommen oder ausgegeben wurde, sagt die Art und nicht das Vorzeichen. Mit einem Minus würde der Betrag abgezogen statt gezählt.

not-a-code = „{ $value }“ steht bei „{ $field }“ nicht zur Auswahl.
    .hint =
        { $near ->
            [one] Meinten Sie „{ $nearest }“? Wählen Sie einen Eintrag aus der Liste der Zelle.
           *[none] Wählen Sie einen Eintrag aus der Liste der Zelle.
        }
    .title = Einträge, die nicht zur Auswahl stehen
    .explanation = Die Antwort steht nicht in der Liste der Zelle. Gezählt wird nach dieser Liste; ein anderes Wort ließe sich keinem Eintrag zuordnen.

code-not-valid = „{ $value }“ gilt bei „{ $field }“ für diesen Zeitraum nicht.
    .hint = Wählen Sie einen Eintrag, der für diesen Zeitraum gilt.
    .title = Gültigkeit der Einträge im Zeitraum
    .explanation = Der Eintrag gehörte zu einem früheren oder späteren Zeitraum und gilt für dieses Quartal nicht.

number-too-fine = „{ $value }“ hat für „{ $field }“ zu viele Nachkommastellen.
    .hint = Runden Sie Beträge auf den Cent, und geben Sie Anzahlen als ganze Zahl an.
    .title = Anzahl der Nachkommastellen
    .explanation = Beträge haben zwei Stellen hinter dem Komma, Anzahlen keine. Gerundet wird nicht, denn womöglich sind Komma und Punkt vertauscht.

not-yes-or-no = Bei „{ $field }“ steht „{ $value }“; erwartet wird Ja oder Nein, zum Ankreuzen ein x.
    .hint = Antworten Sie mit Ja oder Nein; in Feldern zum Ankreuzen setzen Sie ein x oder nichts.
    .title = Antworten mit Ja oder Nein
    .explanation = Die Frage lässt sich mit Ja oder Nein beantworten; was hier steht, ist keines von beiden.

value-unfit = „{ $value }“ passt nicht zu „{ $field }“.
    .hint = Tragen Sie wieder ein, was im Formular vorgegeben war, zum Beispiel 2025-Q3 als Zeitraum.
    .title = Maßnahme, Quartal und Abrechnungsart
    .explanation = Maßnahme, Quartal und Abrechnungsart stehen vorgedruckt im Formular; hier steht etwas, das keines davon sein kann.

text-too-long = Der Text bei „{ $field }“ hat { $length } Zeichen; vorgesehen sind höchstens { $limit }.
    .hint = Kürzen Sie den Text; was darüber hinausgeht, wird womöglich nicht übernommen.
    .title = Länge der Texte
    .explanation = Der Text ist länger, als Berichte ihn zeigen. Er zählt, wird aber womöglich gekürzt.

formula-error = Bei „{ $field }“ steht der Formelfehler „{ $value }“.
    .hint = Tragen Sie die Angabe selbst ein statt einer Formel.
    .title = Formelfehler in Zellen
    .explanation = In der Zelle steht ein Formelfehler, weil eine Formel ins Leere greift. Tragen Sie die Zahl selbst ein.

formula-uncomputed = Bei „{ $field }“ steht eine Formel ohne Ergebnis.
    .hint = Öffnen Sie die Tabelle in Excel oder LibreOffice, damit die Formel berechnet wird, und speichern Sie sie; oder tragen Sie den Wert selbst ein.
    .title = Formeln ohne Ergebnis
    .explanation = Die Datei enthält eine Formel, aber kein Ergebnis, weil sie nie in einem Tabellenprogramm berechnet wurde. Gerechnet wird hier nicht nach; öffnen und speichern Sie die Tabelle.

number-shown-otherwise =
    { $kind ->
        [percent] Bei „{ $field }“ steht „{ $value }“; erwartet wird eine Zahl und kein Anteil.
        [time] Bei „{ $field }“ steht „{ $value }“; erwartet wird eine Zahl und keine Zeit.
       *[currency] Bei „{ $field }“ steht „{ $value }“; das ist nicht in Euro.
    }
    .hint =
        { $kind ->
            [percent] Tragen Sie die Zahl selbst ein, zum Beispiel 12 statt 51 %.
            [time] Tragen Sie eine Zahl ein; zeigt die Zelle sie wieder als Zeit, stellen Sie ihr Format auf „Zahl“.
           *[currency] Tragen Sie den Betrag in Euro ein; sind es schon Euro, stellen Sie das Format der Zelle auf Euro.
        }
    .title = Zahlen, die als Anteil, Zeit oder fremde Währung erscheinen
    .explanation = Die Zelle zeigt einen Anteil, eine Zeit oder eine fremde Währung, wo eine einfache Zahl erwartet wird. Gespeichert ist dann etwas anderes, als der Träger sieht.

number-like-day = Bei „{ $field }“ steht „{ $value }“; das ist die Zahl, unter der Tabellen den { $day } speichern.
    .hint = Vermutlich hat die Tabelle eine Zahl mit Punkt in dieses Datum verwandelt. Schreiben Sie die Zahl mit Komma. Ist wirklich „{ $value }“ gemeint, setzen Sie ein Hochkomma (’) davor.
    .title = Tage, die in ein Zahlenfeld gerieten
    .explanation = Tabellenprogramme machen aus „15.8“ ungefragt den 15. August und speichern ihn als große Zahl. Genau so eine Zahl steht hier.

text-is-day = Bei „{ $field }“ steht ein Tag: „{ $value }“.
    .hint = Hat das Programm ihn aus etwas anderem gemacht, zum Beispiel aus „1-7“? Dann stellen Sie das Format der Zelle auf „Text“, und schreiben Sie es noch einmal.
    .title = Tage, die in ein Textfeld gerieten
    .explanation = In einem Textfeld steht ein Tag, den das Tabellenprogramm womöglich aus etwas anderem gemacht hat, zum Beispiel aus „1-7“.

answer-none = „{ $value }“ bei „{ $field }“ gilt als nicht ausgefüllt.
    .hint =
        { $kind ->
            [figure] Ist eine Null gemeint, schreiben Sie 0; sonst können Sie die Zelle leer lassen.
           *[other] Es ist nichts zu tun; künftig können Sie solche Zellen leer lassen.
        }
    .title = Wörter und Striche statt einer Angabe
    .explanation = Ein Strich oder „entfällt“ gilt als nicht ausgefüllt. Bei Zahlen ist das nicht dasselbe wie null; deshalb wird gefragt.

number-too-large = „{ $value }“ ist für „{ $field }“ zu groß, um gemeint zu sein.
    .hint = Prüfen Sie die Zahl; wahrscheinlich hat sie Ziffern zu viel.
    .title = Unplausibel große Zahlen
    .explanation = Die Zahl ist um Größenordnungen größer als alles, was hier vorkommt; sie würde jede Summe unbrauchbar machen.

required-missing =
    { $count ->
        [one] { $field } ist nicht ausgefüllt.
       *[other] In dieser Zeile sind { $field } nicht ausgefüllt.
    }
    .hint =
        { $count ->
            [one] { $or ->
                [not-collected] Füllen Sie die Zelle aus: mit der Zahl, mit einer Null, wenn niemand da war, oder mit „nicht erhoben“, wenn nicht gezählt wurde.
                [zero] Füllen Sie die Zelle aus; eine Null ist eine Angabe, eine leere Zelle nicht.
               *[nothing] Füllen Sie die Zelle aus.
            }
           *[other] Füllen Sie die Zellen aus, oder leeren Sie die Zeile, wenn sie kein Eintrag sein soll.
        }
    .title = Pflichtangaben
    .explanation = Eine Pflichtangabe fehlt. Leer heißt weder null noch „nicht erhoben“; war das ganze Quartal nichts, setzen Sie das Kreuz bei „Fehlanzeige“.

value-too-small = „{ $field }“ ist mit { $value } zu klein; möglich ist mindestens { $limit }.
    .hint = Berichtigen Sie die Zahl.
    .title = Zahlen unter dem Mindestwert
    .explanation = Die Zahl liegt unter dem kleinsten Wert, der hier möglich ist. Eine Anzahl unter null würde jede Summe mindern.

value-too-large = „{ $field }“ ist mit { $value } zu groß; möglich ist höchstens { $limit }.
    .hint = Berichtigen Sie die Zahl.
    .title = Zahlen über dem Höchstwert
    .explanation = Die Zahl liegt über dem größten Wert, den das Formular vorsieht, meist durch eine Ziffer zu viel.

email-invalid = Bei „{ $field }“ steht keine gültige E-Mail-Adresse.
    .hint = Tragen Sie genau eine Adresse ein, zum Beispiel info@verein.example.
    .title = Gültigkeit der E-Mail-Adressen
    .explanation = An diese Adresse gehen Rückfragen und das nächste Formular. Was dort steht, wird nie wiederholt, denn es gehört zu einer Person.

## ---------------------------------------------------------------- R: einzelne Zeilen

dates-reversed = „{ $field }“ liegt mit dem { $date } nach „{ $other }“, dem { $limit }.
    .hint = Berichtigen Sie das falsche Datum; wurde im Voraus gezahlt, vermerken Sie „Vorkasse“ in der Zeile.
    .title = Reihenfolge der Daten je Zeile
    .explanation = Ein Tag, der früher sein muss, liegt später als der andere derselben Zeile, zum Beispiel die Rechnung nach der Zahlung. Der Tag der Zahlung entscheidet über Zeitraum und Quartal. Vorkasse ist in Ordnung, wenn es in der Zeile steht.

fee-differs = „{ $field }“ ist { $amount }, aber { $quantity } × { $rate } ergibt { $product }.
    .hint = Vergleichen Sie mit Vertrag und Rechnung, und berichtigen Sie Menge, Satz oder Betrag.
    .title = Honorar aus Menge und Satz
    .explanation = Menge mal Satz ergibt nicht den Betrag des Honorars. Bei Pauschalen belegen nur diese drei Zahlen das Honorar; welche falsch ist, weiß nur der Träger.

fee-above-limit = „{ $field }“ liegt mit { $value } über der Grenze von { $limit }.
    .hint = Rechnen Sie nach dem Satz im Bescheid ab, eine Zeile je Person und Tag, oder begründen Sie der Koordinierungs- und Fachstelle die Abweichung.
    .title = Höchstsätze für Honorare
    .explanation = Der Satz liegt über dem, was je Stunde oder Tag anerkannt wird (Einstellungen fee-per-hour-max, fee-per-day, fee-day-min-hours). Was darüber liegt, trägt die Zuwendung nicht.

procurement-note-missing = Für eine Zahlung von { $amount } ist „{ $field }“ nicht mit Ja beantwortet; nötig ist der Vermerk ab { $limit }.
    .hint = Antworten Sie mit Ja, wenn es den Vermerk gibt; sonst halten Sie fest, welche Angebote Sie verglichen haben.
    .title = Vergabevermerke ab dem Grenzwert
    .explanation = Ab einem Grenzwert gehört zu einem Auftrag ein Vermerk, welche Angebote verglichen wurden (ANBest-P Nr. 3; Einstellung procurement-from). Fehlt er, wird die Ausgabe womöglich nicht anerkannt.

own-staff-paid = Eine Zahlung der Art „{ $kind }“ ging an eigene Beschäftigte.
    .hint = Begründen Sie die Zahlung in der Zeile, oder nehmen Sie sie aus der Liste.
    .title = Honorare an eigenes Personal
    .explanation = Honorare gelten Leistungen, die niemand auf der Gehaltsliste erbringt. An eigene Beschäftigte gezahlt, werden sie meist nicht anerkannt.

payee-vague = Bei „{ $field }“ steht kein Name.
    .hint = Nennen Sie, an wen oder von wem laut Beleg gezahlt wurde, mit einer Zeile je Zahlung.
    .title = Namen der Empfänger
    .explanation = Die Belegliste muss sagen, wer das Geld bekam; „Diverse“ oder „Bar“ lässt sich nicht prüfen (ANBest-P Nr. 6). Mehrere Käufe brauchen mehrere Zeilen.

supervisor-missing = Für eine Gruppe unter 16 Jahren ist „{ $field }“ nicht mit Ja beantwortet.
    .hint = Antworten Sie mit Ja, wenn Name, Einrichtung und Unterschrift der Betreuungskraft auf der Liste stehen; sonst lassen Sie die Liste ergänzen.
    .title = Betreuung von Gruppen unter 16
    .explanation = Bei Gruppen unter 16 Jahren steht die Unterschrift der Betreuungskraft für die aller. Ohne sie belegt die Liste nichts, und die Teilnehmenden lassen sich nicht abrechnen.

fee-papers-missing = „{ $field }“ ist nicht mit Ja beantwortet.
    .hint = Antworten Sie mit Ja, wenn Vertrag oder Rechnung vorliegt; sonst teilen Sie der Koordinierungs- und Fachstelle mit, bis wann.
    .title = Verträge und Rechnungen zu Honoraren
    .explanation = Bei Pauschalen werden keine Belege eingereicht; Vertrag und Rechnung sind alles, was ein Honorar belegt. Sie müssen beim Träger vorliegen.

## ---------------------------------------------------------------- S: ganze Meldungen

parts-differ-from-total = Die Angaben unter „{ $section }“ ergeben zusammen { $sum }; bei „{ $field }“ in { $place } steht { $total }.
    .hint = Berichtigen Sie die einzelnen Angaben oder die Gesamtzahl; was Sie nicht zuordnen können, hat eine eigene Zeile.
    .title = Teilsummen und Gesamtzahl
    .explanation = Die Teile ergeben nicht die Gesamtzahl. Eine der Angaben ist falsch, und nur der Träger weiß, welche; ein Bericht würde sich sonst selbst widersprechen. Wer sich nicht zuordnen lässt, hat eine eigene Zeile.

computed-differs = Bei „{ $field }“ steht { $value }; die Einträge unter „{ $list }“ ergeben nur { $sum }.
    .hint = Tragen Sie jede Zahlung in die Liste ein, und lassen Sie die berechnete Zelle, wie sie ist.
    .title = Berechnete Zellen über der Listensumme
    .explanation = In einer Zelle, die das Formular berechnet, steht mehr, als die Liste ergibt: Jemand hat die Formel überschrieben. Was darüber hinausgeht, ist durch nichts belegt.

value-not-unique = „{ $value }“ steht bei „{ $field }“ schon in { $first }.
    .hint = Geben Sie jeder Zeile einen eigenen Eintrag, oder löschen Sie die doppelte Zeile.
    .title = Doppelte Einträge in einer Spalte
    .explanation = An diesen Nummern werden Belege, Listen, Bescheide und Maßnahmen unterschieden. Zweimal dieselbe verdeckt eine doppelte Zeile oder eine, die für eine andere gehalten wird.

measure-unknown = Die Maßnahme „{ $measure }“ steht nicht im Register.
    .hint =
        { $near ->
            [one] Ist „{ $nearest }“ gemeint? Prüfen Sie das Kennzeichen der Maßnahme.
           *[none] Prüfen Sie das Kennzeichen der Maßnahme.
        }
    .title = Maßnahmen außerhalb des Registers
    .explanation = Das Kennzeichen der Maßnahme steht nicht im Register. Damit gibt es keinen Bescheid, keinen Plan und keinen Träger dazu; die Meldung gehört nirgendwohin.

period-mismatch = Berichtet wird über das { $period }; die Datei liegt im Ordner für das { $folder }.
    .hint = Stimmt der Berichtszeitraum, gehört die Datei in seinen Ordner. Ist ein altes Formular weiterverwendet worden, übertragen Sie die Angaben in das des richtigen Quartals; die Koordinierungs- und Fachstelle erzeugt es mit „masswerk formular“.
    .title = Berichtszeitraum und Ordner
    .explanation = Die Meldung nennt ein anderes Quartal als der Ordner, in dem sie liegt. Ihre Zahlen würden im falschen Quartal gezählt und im richtigen fehlen.

mode-mismatch = Abgerechnet wird „{ $mode }“; der Bescheid verlangt „{ $expected }“.
    .hint = Bitten Sie die Koordinierungs- und Fachstelle um das Formular für die Abrechnung, die der Bescheid festlegt.
    .title = Abrechnungsart laut Bescheid
    .explanation = Der Bescheid legt fest, ob mit Belegen oder mit Pauschalen abgerechnet wird. In der anderen Form fehlt der Nachweis: Belege belegen keine Pauschale, und Listen keine Ausgabe.

payment-outside-grant = „{ $field }“ liegt mit dem { $date } außerhalb des Bewilligungszeitraums vom { $from } bis zum { $until }.
    .hint = Vergleichen Sie den Tag mit dem Kontoauszug oder der Liste. Ist er richtig, gehört die Zeile nicht in diese Abrechnung; nehmen Sie sie dann heraus, oder sprechen Sie mit der Koordinierungs- und Fachstelle.
    .title = Tage außerhalb des Bewilligungszeitraums
    .explanation = Nur was im Bewilligungszeitraum gezahlt wird oder stattfindet, ist zuwendungsfähig. Eine solche Zeile macht jede Summe falsch, in der sie steckt. Meist ist es ein Tippfehler im Jahr.

event-outside-period = „{ $field }“ liegt mit dem { $date } nicht im { $period }.
    .hint = Berichtigen Sie das Datum, oder tragen Sie die Zeile in das Formular des Quartals ein, zu dem sie gehört.
    .title = Veranstaltungen und Leistungen außerhalb des Quartals
    .explanation = Etwas fand nicht in dem Quartal statt, über das berichtet wird. Es würde womöglich zweimal gezählt, hier und in seinem eigenen Quartal.

voucher-outside-period = „{ $field }“ liegt mit dem { $date } nicht im { $period }.
    .hint = Berichtigen Sie den Tag, oder vermerken Sie in der Zeile, dass die Zahlung nachgemeldet wird.
    .title = Zahlungen außerhalb des Quartals
    .explanation = Die Zahlung liegt im Bewilligungszeitraum, aber nicht im Quartal. Ein nachgemeldeter Beleg ist in Ordnung; das Büro muss nur wissen, dass es einer ist.

nil-return-with-figures = „{ $field }“ ist angekreuzt, aber in { $place } steht eine Angabe.
    .hint = Nehmen Sie das Kreuz weg, oder leeren Sie die übrigen Blätter.
    .title = Fehlanzeige trotz Angaben
    .explanation = „Fehlanzeige“ heißt, dass im Quartal nichts war. Zugleich steht aber etwas in der Meldung; beides kann nicht stimmen.

identity-altered = Bei „{ $field }“ steht „{ $value }“; das Formular wurde für „{ $expected }“ ausgegeben.
    .hint = Füllen Sie das Formular aus, das für diese Maßnahme und dieses Quartal ausgegeben wurde.
    .title = Übereinstimmung mit dem ausgegebenen Formular
    .explanation = Das Formular wurde für eine bestimmte Maßnahme, ein Quartal und eine Abrechnungsart ausgegeben, und hier steht etwas anderes. Die Zahlen könnten unter falschem Namen landen.

computed-incomplete = Bei „{ $field }“ steht { $value }; die Einträge unter „{ $list }“ ergeben { $sum }.
    .hint = Tragen Sie die Beträge der Liste als Zahl ein, nicht als Text, und vergleichen Sie; gezählt wird die Liste.
    .title = Berechnete Zellen unter der Listensumme
    .explanation = In einer berechneten Zelle steht weniger, als die Liste ergibt, meist weil ein Betrag als Text eingetragen ist. Gezählt wird die Liste; der Träger hat aber eine andere Summe gesehen.

personal-in-text = Unter „{ $field }“ steht etwas, das wie eine Angabe zu einer Person aussieht: { $kinds }.
    .hint = Nichts zu tun, wenn die Stelle wegfallen darf: was das Büro verlässt, zeigt an ihrer Stelle nur, was dort stand. Sonst fassen Sie den Satz auf dem Blatt „Berichtigungen“ des Registers neu.
    .title = Angaben zu Personen im freien Text
    .explanation = Ein Text, den auch andere lesen, enthält eine Adresse, eine Nummer, ein Geburtsdatum oder einen Namen. In den Fassungen für andere als das Büro steht dort nur das Wort dafür, zum Beispiel [Name]; die Meldung selbst bleibt, wie sie ist.

event-above-total = An diesem Tag waren { $people } Menschen da, im ganzen Quartal aber nur { $total } (Zelle { $place }).
    .hint = Berichtigen Sie eine der beiden Zahlen. Insgesamt zählt jede Person einmal, also sind es mindestens so viele wie bei der größten Veranstaltung; ändert sich die Gesamtzahl, auch die nach Alter und Geschlecht.
    .title = Veranstaltungen und Gesamtzahl
    .explanation = Zu einer Veranstaltung oder einem Tag sind mehr Menschen angegeben als insgesamt im Quartal. In der Gesamtzahl steht jede Person einmal, sie kann also nicht kleiner sein; berichtet wird die Gesamtzahl.

list-anonymous = „{ $field }“ ist mit Ja beantwortet; im Register ist keine Gefährdungslage vermerkt.
    .hint = Stimmen Sie anonymisierte Listen mit der Koordinierungs- und Fachstelle ab, oder führen Sie die Liste mit Namen.
    .title = Anonymisierte Teilnahmelisten
    .explanation = Listen ohne Namen sind nur anerkannt, wo Namen Menschen gefährden würden; dann steht es im Register, und die Maßnahme bleibt aus öffentlichen Listen heraus.

## ---------------------------------------------------------------- P: das Programm im Ganzen

return-order-unclear =
    { $sender ->
        [office] Zum selben Quartal liegt auch „{ $other }“ vor, und nichts sagt, welches der beiden Tätigkeitsblätter das neuere ist.
       *[measure] Zur Maßnahme „{ $measure }“ liegt auch „{ $other }“ vor, und nichts sagt, welche Meldung die neuere ist.
    }
    .hint =
        { $sender ->
            [office] Nehmen Sie das überholte Blatt aus dem Ordner, oder tragen Sie im neueren ein späteres „Stand vom“ ein.
           *[measure] Nehmen Sie die überholte Meldung aus dem Ordner, oder bitten Sie den Träger um eine mit höherer Nummer.
        }
    .title = Reihenfolge der Meldungen
    .explanation = Zu einem Quartal liegen mehrere Meldungen vor, und weder Nummer noch „Stand vom“ noch Eingang sagen, welche die neuere ist. Keine wird gezählt, bis das klar ist.

return-sent-twice = Die Meldung stimmt Zeichen für Zeichen mit „{ $other }“ überein.
    .hint = Gezählt wird nur eine. Fragen Sie nach, wenn eine andere Datei gemeint war; löschen müssen Sie keine.
    .title = Doppelt gesandte Meldungen
    .explanation = Dieselbe Datei liegt zweimal vor, Zeichen für Zeichen. Gezählt wird sie einmal; womöglich war beim zweiten Mal eine andere gemeint.

return-superseded =
    { $findings ->
        [0] Ersetzt durch „{ $other }“.
        [one] Ersetzt durch „{ $other }“; eine Beanstandung in dieser Datei ist damit erledigt.
       *[other] Ersetzt durch „{ $other }“; { $findings } Beanstandungen in dieser Datei sind damit erledigt.
    }
    .hint = Es ist nichts zu tun; die Datei darf liegen bleiben.
    .title = Ersetzte Meldungen
    .explanation = Zum selben Quartal liegt eine neuere Meldung vor, nach Nummer, „Stand vom“ oder Eingang. Gezählt wird diese Datei nicht; was an ihr zu beanstanden war, wird nicht mehr genannt.

sent-back-unordered = Die Datei hat Fehler, und nichts sagt, ob sie neuer ist als „{ $other }“, die gezählt wird.
    .hint = Nehmen Sie die überholte der beiden Dateien aus dem Ordner, oder erbitten Sie die neuere mit höherer Nummer oder späterem „Stand vom“.
    .title = Fehlerhafte Meldung neben einer ohne Fehler
    .explanation = Zu einem Quartal liegen zwei Meldungen vor, eine mit und eine ohne Fehler, und weder Nummer noch „Stand vom“ noch Eingang sagen, welche die neuere ist. Gezählt wird die ohne Fehler; vielleicht ist sie überholt.

plan-overrun = Für „{ $kind }“ sind bisher { $spent } ausgegeben; der Plan von { $planned } darf um höchstens { $percent } % überschritten werden.
    .hint = Beantragen Sie eine Änderung des Plans, oder ordnen Sie Zahlungen der richtigen Position zu.
    .title = Überschreitung des Ansatzes je Kostenart
    .explanation = Einzelne Ansätze des Plans dürfen nur begrenzt überschritten werden, und nur, wenn an anderer Stelle gespart wird. Darüber hinaus braucht es vor der Ausgabe eine Änderung (ANBest-P Nr. 1.2; Einstellung plan-overrun-percent).

spent-above-grant = Seit Jahresbeginn sind { $spent } abgerechnet. Davon tragen die Zuwendung { $awarded } (Register, { $place }) und andere Mittel { $other }; { $excess } sind nicht gedeckt.
    .hint =
        { $mode ->
            [lump-sums] Prüfen Sie die Zahlen auf den Teilnahmelisten und die Honorare. Stimmen sie, trägt der Träger den Rest; die Zuwendung steigt nur durch einen Änderungsbescheid.
           *[vouchers] Prüfen Sie, ob ein Beleg doppelt in der Liste steht und ob alle eigenen und fremden Mittel eingetragen sind. Was dann noch fehlt, trägt der Träger; die Zuwendung steigt nur durch einen Änderungsbescheid.
        }
    .title = Deckung der abgerechneten Beträge
    .explanation = Abgerechnet ist mehr, als Zuwendung, eigene und fremde Mittel zusammen decken. Oft steht ein Beleg doppelt in der Liste, oder eine Einnahme fehlt; sonst trägt der Träger den Rest.

lump-sum-rate-missing =
    { $days ->
        [one] Die Maßnahme { $measure } rechnet einen Teilnahmetag mit einer Pauschale ab, für die kein Satz hinterlegt ist. Die Beträge der Maßnahme sind deshalb in keiner Summe enthalten.
       *[other] Die Maßnahme { $measure } rechnet { $days } Teilnahmetage mit Pauschalen ab, für die kein Satz hinterlegt ist. Die Beträge der Maßnahme sind deshalb in keiner Summe enthalten.
    }
    .hint = Sehen Sie im Bescheid nach, und tragen Sie den Satz im Register auf dem Blatt „Bescheide“ ein. Gilt er für alle Maßnahmen, genügt in der Datei masswerk.toml der Abschnitt [setting.{ $key }] mit „value“ (zum Beispiel 40) und „source“.
    .title = Sätze für Pauschalen
    .explanation = Für Pauschalen je Teilnahmetag ist weder im Bescheid noch in den Einstellungen ein Satz hinterlegt. Was die Maßnahme abrechnen darf, ist dann unbekannt und steht in keiner Summe.

return-awaited =
    { $count ->
        [one] Die Meldung von { $measure } für das { $periods } liegt noch nicht vor; fällig ist sie am { $date }.
       *[other] Von { $measure } liegen { $count } Meldungen noch nicht vor ({ $periods }); die letzte ist am { $date } fällig.
    }
    .hint = Bis dahin ist nichts zu tun.
    .title = Erwartete Meldungen
    .explanation = Die Meldung steht noch aus, und die Frist läuft noch. So ist auf einen Blick zu sehen, wer noch kommt.

return-overdue =
    { $count ->
        [one] Die Meldung von { $measure } für das { $periods } liegt nicht vor; fällig war sie am { $date }.
       *[other] Von { $measure } liegen { $count } Meldungen nicht vor ({ $periods }); die letzte war am { $date } fällig.
    }
    .hint = Fragen Sie beim Träger nach. Wer dort ansprechbar ist, steht im Register auf dem Blatt „Kontakte“.
    .title = Überfällige Meldungen
    .explanation = Die Frist ist vorbei, und es liegt nichts vor (Einstellung return-due-days). Allen Summen fehlt, was diese Maßnahme getan und ausgegeben hat. „masswerk stand“ zeigt, wen Sie anrufen.

register-empty = Im Register steht keine Maßnahme für das Förderjahr { $year }.
    .hint = Tragen Sie die Maßnahmen mit ihrem Förderjahr ein. Solange dort keine Maßnahme steht, kann keine Meldung erwartet oder gezählt werden.
    .title = Maßnahmen im Register
    .explanation = Ohne Maßnahmen im Register wird nichts erwartet und nichts gezählt; dass sonst nichts gefunden wurde, sagt dann nichts.

voucher-doubled = Eine Zahlung von { $amount } am { $date } steht auch in { $other }.
    .hint = Löschen Sie die doppelte Zeile, oder vermerken Sie in ihr, dass zweimal gezahlt wurde.
    .title = Doppelt abgerechnete Belege
    .explanation = Zwei Zahlungen stimmen in Tag, Betrag und Empfänger oder Nummer überein. Zwei gleiche Fahrkarten am selben Tag sind in Ordnung; deshalb ist es eine Frage und kein Fehler.

drawdown-above-grant = Abgerufen sind zusammen { $drawn }; bewilligt sind { $awarded }.
    .hint = Vergleichen Sie mit den Mittelabrufen in der Akte; gibt es einen Änderungsbescheid, tragen Sie ihn nach.
    .title = Mittelabrufe über der Zuwendung
    .explanation = Die Mittelabrufe einer Maßnahme übersteigen zusammen die Zuwendung. Was darüber hinaus ausgezahlt wird, muss zurückgefordert werden.

award-differs-from-notices = Als bewilligt sind { $declared } eingetragen; die gültigen Bescheide ergeben { $notices }.
    .hint = Tragen Sie den fehlenden Bescheid ein, nennen Sie den, den er ersetzt, oder berichtigen Sie den Betrag.
    .title = Bewilligter Betrag und Bescheide
    .explanation = Der bewilligte Betrag in der Zeile der Maßnahme ist nicht die Summe der gültigen Bescheide. Berichte rechnen mit den Bescheiden; eine der beiden Stellen wurde bei einer Änderung vergessen.

register-stray = Zur Maßnahme „{ $measure }“ gibt es im Register keine Zeile.
    .hint = Berichtigen Sie das Kennzeichen, oder tragen Sie die Maßnahme ein.
    .title = Registereinträge ohne Maßnahme
    .explanation = Ein Blatt des Registers nennt eine Maßnahme, die auf dem Blatt „Maßnahmen“ nicht steht. Bescheid, Abruf oder Plan fehlen dann in den Summen der Maßnahme, die gemeint war.

notice-missing = Zur bewilligten Maßnahme „{ $measure }“ fehlt der Bescheid.
    .hint = Tragen Sie den Bescheid ein, oder berichtigen Sie den Status.
    .title = Bescheide zu bewilligten Maßnahmen
    .explanation = Im Bescheid stehen Zeitraum und Abrechnungsart. Ohne ihn wird von der Maßnahme keine Meldung erwartet, und niemand merkt, dass keine kommt.

organisation-nearly-named = „{ $name }“ und „{ $other }“ (Maßnahme { $measure }) sind vermutlich derselbe Träger.
    .hint = Schreiben Sie den Namen überall gleich. Sind es zwei Träger, lassen Sie es auf dem Blatt „Freigaben“ für die Maßnahme dieser Zeile zu.
    .title = Träger mit fast gleichen Namen
    .explanation = Träger werden nach ihrem Namen gezählt und haben danach ihr Pseudonym im Datenpaket. Wer einmal mit „e. V.“ und einmal ohne geschrieben ist, zählt als zwei. Groß- und Kleinschreibung und Punkte machen keinen Unterschied, Leerzeichen schon.

waiver-expired = Die Freigabe von „{ $rule }“ für die Maßnahme „{ $measure }“ galt nur bis zum { $until }.
    .hint = Verlängern Sie die Freigabe mit Begründung, wenn sie noch nötig ist; sonst löschen Sie die Zeile.
    .title = Abgelaufene Freigaben
    .explanation = Die Freigabe ist abgelaufen und lässt nichts mehr zu. Meldungen, die sie bisher durchgelassen hat, können nun wieder zurückgehen.

waiver-unused = Die Freigabe von „{ $rule }“ für die Maßnahme „{ $measure }“ wird nicht gebraucht.
    .hint = Prüfen Sie Regel und Maßnahme, oder löschen Sie die Zeile.
    .title = Nicht gebrauchte Freigaben
    .explanation = Die Freigabe hat in diesem Lauf nichts bewirkt: Der Fehler ist behoben, oder Regel oder Maßnahme sind verschrieben. Bleibt sie stehen, ließe sie den nächsten Fehler still durch.

amount-missing = Bei der bewilligten Maßnahme „{ $measure }“ fehlt „{ $field }“.
    .hint = Tragen Sie den Betrag ein; eine leere Zelle ist keine Null.
    .title = Beträge bewilligter Maßnahmen
    .explanation = Bei einer bewilligten Maßnahme fehlt der beantragte oder der bewilligte Betrag. Leer ist nicht null; Summen wären zu niedrig, ohne dass es jemand sieht.

kind-not-planned = Für „{ $kind }“ sind bisher { $spent } ausgegeben; der bewilligte Plan hat dafür keinen Ansatz.
    .hint = Ordnen Sie die Zahlung einer Position des Plans zu, oder beantragen Sie eine Änderung.
    .title = Ausgaben ohne Ansatz im Plan
    .explanation = Es gibt Ausgaben einer Art, für die der bewilligte Plan nichts vorsieht. Was nicht beantragt war, ist nicht bewilligt; das Geld muss anderswo herkommen, oder der Plan wird geändert.

drawdown-unspent =
    { $days ->
        [one] Am { $date } waren von { $drawn }, die seit mindestens einem Tag ausgezahlt sind, { $spent } ausgegeben und { $rest } noch nicht.
       *[other] Am { $date } waren von { $drawn }, die seit mindestens { $days } Tagen ausgezahlt sind, { $spent } ausgegeben und { $rest } noch nicht.
    }
    .hint = Teilen Sie mit, wann der Rest ausgegeben wird, oder zahlen Sie ihn zurück.
    .title = Rechtzeitige Verwendung abgerufener Mittel
    .explanation = Abgerufenes Geld ist in der Regel binnen sechs Wochen auszugeben, sonst mit Zinsen zurückzuzahlen (ANBest-P Nr. 1.4; Einstellung drawdown-use-days). Hier ist mehr ausgezahlt als ausgegeben.

award-above-maximum = Bewilligt sind { $awarded }; je Maßnahme sind höchstens { $limit } vorgesehen.
    .hint = Prüfen Sie den Betrag; gilt bei Ihnen eine andere Grenze, tragen Sie sie mit ihrer Quelle in die Einstellungen ein.
    .title = Höchstbetrag je Maßnahme
    .explanation = Die Bewilligung liegt über dem Höchstbetrag, den die Partnerschaft je Maßnahme vorsieht (Einstellung measure-max). Entweder hat der Betrag eine Ziffer zu viel, oder es ist eine Ausnahme, die in die Akte gehört.

fund-exceeded = „{ $fund }“: Bewilligt sind { $awarded }, { $excess } mehr als das Budget von { $budget }.
    .hint = Prüfen Sie das Budget und die Beträge der Bescheide auf vertauschte oder fehlende Ziffern.
    .title = Bewilligungen über dem Budget
    .explanation = Die Maßnahmen eines Fonds sind zusammen höher bewilligt, als der Fonds im Jahr hat. Oft fehlt beim Budget eine Ziffer, oder eine Aufstockung ist nicht nachgetragen.

plan-unbalanced = Im Plan der Maßnahme „{ $measure }“ stehen Ausgaben von { $costs } Einnahmen von { $income } gegenüber.
    .hint = Vergleichen Sie mit dem bewilligten Plan, und berichtigen oder ergänzen Sie die Zeilen.
    .title = Ausgaben und Einnahmen im Plan
    .explanation = Ein Kosten- und Finanzierungsplan muss aufgehen: Ausgaben gleich Einnahmen, die Zuwendung eingerechnet. Tut er es nicht, bleibt etwas ungedeckt oder übrig.

grant-outside-year = Der Bewilligungszeitraum vom { $from } bis zum { $until } liegt nicht im Förderjahr { $year }.
    .hint = Berichtigen Sie den Bescheid oder das Förderjahr der Maßnahme.
    .title = Bewilligungszeitraum und Förderjahr
    .explanation = Zuwendungen gelten für ein Haushaltsjahr. Liegt der Zeitraum des Bescheids nicht darin, ist eines von beiden verschrieben, und die Maßnahme fehlt in den Summen ihres Jahres.

rule-failed = Die Regel { $rule } ließ sich hier nicht anwenden; das Programm ist dabei auf einen eigenen Fehler gestoßen ({ $signature }).
    .hint = Prüfen Sie von Hand, was die Regel verlangt; eine Freigabe lässt die Meldung dann zu. Melden Sie denen, die das Programm pflegen, den Fehler mit der Angabe in Klammern.
    .title = Anwendbarkeit der Regeln
    .explanation = Das Programm ist beim Anwenden einer Regel auf einen eigenen Fehler gestoßen. Damit nichts ungeprüft durchgeht, zählt die Meldung nicht, bis jemand von Hand geprüft und freigegeben hat.

correction-unfit =
    { $reason ->
        [no-return] Von { $measure } liegt für das { $period } keine Meldung vor, in der „{ $place }“ berichtigt werden könnte.
        [no-answer] „{ $place }“ ist in der Meldung von { $measure } für das { $period } keine Zelle, in der eine Angabe steht.
        [locked] „{ $place }“ füllt in der Meldung von { $measure } das Formular selbst aus; dort lässt sich nichts berichtigen.
       *[differs] In „{ $place }“ steht in der Meldung von { $measure } für das { $period } „{ $found }“ und nicht der alte Wert, der berichtigt werden soll.
    }
    .hint =
        { $reason ->
            [no-return] Prüfen Sie Maßnahme und Quartal, oder lassen Sie die Zeile stehen, bis die Meldung da ist.
            [no-answer] Schreiben Sie Blatt und Zelle so, wie Befunde zu dieser Meldung sie nennen.
            [locked] Berichtigen Sie die Angaben, aus denen die Zelle berechnet wird. Gehört die Datei zu einer anderen Maßnahme oder einem anderen Quartal, fordern Sie sie neu an.
           *[differs] Vergleichen Sie die Zeile mit der Meldung. Hat der Träger sie inzwischen selbst berichtigt, löschen Sie die Zeile.
        }
    .title = Berichtigungen, die nicht passen
    .explanation = Eine Berichtigung im Register hat nichts geändert: Die Meldung fehlt, in der Zelle steht keine Angabe oder eine andere, oder das Formular füllt sie selbst aus. Die Zahl ist also nicht die, für die das Büro sie hält.

answer-corrected = „{ $field }“ ist nach Rücksprache berichtigt: „{ $new }“ statt „{ $old }“.
    .hint = Es ist nichts zu tun; die Berichtigung steht im Register auf dem Blatt „Berichtigungen“.
    .title = Berichtigte Angaben
    .explanation = Das Büro hat diese Angabe nach Rücksprache berichtigt; gezählt wird der neue Wert. Die Datei des Trägers bleibt, wie sie ist.

example-left = Im Register steht noch das Beispiel, das zeigt, wie ausgefüllt wird; es zählt nicht mit.
    .hint = Löschen Sie die Zeilen „BEISPIEL“ auf allen Blättern, wenn Sie sie nicht mehr brauchen.
    .title = Beispiel im Register
    .explanation = Ein neues Register enthält ein Beispiel, das zeigt, wie ausgefüllt wird. Es zählt nie mit.
