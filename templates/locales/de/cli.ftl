# Texte der Kommandozeile.

help-masswerk = Prüft die Meldungen der Maßnahmen, zählt sie zusammen und schreibt die Berichte. Ohne Befehl: dasselbe wie „ausführen“ für den neuesten Ordner unter input/.
help-init = Einen neuen Ordner für eine Partnerschaft anlegen, mit Einstellungen, Register und Formularen; was an nötigen Angaben fehlt, wird im Terminal erfragt (auch: init)
help-doctor = Nachsehen, was eingerichtet ist, was fehlt und was auffällig ist (auch: doctor)
help-run = Alles für einen Zeitraum: prüfen, zusammenzählen, Berichte schreiben (auch: run)
help-check = Lesen und prüfen, ohne Berichte zu schreiben (auch: check)
help-status = Wo jede Maßnahme steht: was kam, was fehlt oder zu klären ist, und wen Sie anrufen (auch: status)
help-trace = Woher eine Zahl kommt: ihre Zellen mit dem, was darin steht; ohne Zahl: welche es gibt (auch: trace)
help-report = Ein einzelnes Dokument eines Zeitraums; ohne Namen: welche es gibt (auch: report)
help-handover = Das Datenpaket für die Evaluation schreiben, ohne Angaben zu Personen (auch: handover)
help-verify = Prüfen, ob ein Datenpaket vollständig ist und in sich stimmt, und ob es sich genauso neu rechnen lässt (auch: verify)
help-compare = Welche Zahlen in zwei Berichten verschieden sind, und warum (auch: compare)
help-explain = Erklären, worum es bei einem Befund geht und was er bewirkt (auch: explain)
help-rules = Alle Befunde, die es gibt, nach Bereichen (auch: rules)
help-form = Leere Formulare und vorausgefüllte für Maßnahmen des Registers (auch: form)
help-handbook = Das Handbuch für die Koordinierungs- und Fachstelle als PDF schreiben (auch: handbook)
help-generate = Ergänzungen für die Befehlszeile und Seiten für „man“ schreiben (auch: generate)
help-heading-usage = Aufruf
help-heading-command = BEFEHL
help-heading-commands = Befehle
help-heading-options = Optionen
help-heading-common = Für alle Befehle
help-heading-arguments = Argumente
help-heading-examples = Beispiele
help-option-workspace = Ordner mit masswerk.toml, input/ und output/ (sonst der aktuelle)
help-option-templates = Ordner mit eigenen Vorlagen, die vor den eingebauten gelten
help-option-as-of = Stichtag wie 17.10.2026 oder 2026-10-17 (sonst der aus masswerk.toml, sonst heute)
help-option-lang = Sprache der Ausgabe: de oder en
help-option-color = Farben: auto, always oder never
help-option-period = Zeitraum wie 2026-Q3 (sonst der neueste Ordner unter input/)
help-option-out = Ordner für die Ergebnisse (sonst output/)
help-option-fail-on = Ab welchem Befund das Programm mit 1 endet: error, warning oder never
help-option-inputs = Dateien oder Ordner unter input/, auf die sich die Ausgabe beschränkt
help-option-look = Form der Ausgabe: text oder json
help-option-list-format = Form der Ausgabe: text, json oder csv
help-option-format = Form der Ausgabe: text, short, json, csv oder xlsx (mit --out)
help-option-file = Datei, in die statt auf den Bildschirm geschrieben wird
help-option-codes = Kennungen von Befunden, zum Beispiel V104
help-option-figure = Kennung der Zahl, wie sie auf den Blättern „Kennzahlen“ und „Herkunft“ steht
help-option-measures = Kennzeichen von Maßnahmen (sonst alle, die eine Meldung schulden)
help-option-kind = Name des Dokuments, zum Beispiel sachstandsbericht (sonst die Liste)
help-option-list = Nur zeigen, welche Dokumente es gibt
help-option-internal = Die interne Ausgabe, mit geschützten Maßnahmen, Namen und Gründen (auch --intern)
help-option-since = Nummer der Fassung, mit der verglichen wird (sonst die davor; auch --seit)
help-option-package = Das Datenpaket: die zip-Datei oder der Ordner
help-option-rebuild = Das Paket aus diesem Arbeitsordner neu rechnen und vergleichen (auch --neu-rechnen)
help-option-to = Wer das Paket bekommt; steht später in archiv/uebergaben.jsonl (auch --an)
help-option-new-key = Einen neuen Schlüssel für die Pseudonyme anlegen, wenn noch keiner da ist
help-option-preview = Das Paket nur ansehen: in den Ordner vorschau-evaluation/, ohne dass es als übergeben gilt (auch --vorschau)
help-option-old = Der frühere Bericht (PDF)
help-option-new = Der spätere Bericht (PDF)
help-option-folder = Der neue Ordner (sonst der aktuelle, wenn er leer ist)
help-option-name = Name der Partnerschaft, zum Beispiel "Partnerschaft für Demokratie Musterstadt" (nötig)
help-option-lead-office = Federführendes Amt (nötig)
help-option-coordination-office = Koordinierungs- und Fachstelle (nötig)
help-option-contact = Wohin sich die Träger bei Fragen wenden: eine Adresse oder Telefonnummer (nötig)
help-option-region = Fördergebiet, für das Deckblatt
help-option-committee = Name des Gremiums, wenn es hier anders heißt als im Programm
help-option-year = Förderjahr (sonst das laufende)
help-option-funds = Fonds und Budget des Jahres, zum Beispiel AIF=45.000,00 (Aktions- und Initiativfonds) oder JF=8.000,00 (Jugendfonds); mehrmals möglich
help-option-accounting = Wie Bescheide meist abrechnen lassen: belege oder pauschalen (sonst belege)
help-option-goals = Leitziel aus dem örtlichen Handlungskonzept; mehrmals möglich
help-option-settings = Örtlicher Wert mit Quelle, zum Beispiel "return-due-days=14; Rundschreiben 1/2026"; mehrmals möglich
help-option-demo = Statt einer neuen Partnerschaft eine erfundene Saison zum Ausprobieren
help-option-programme = Programm, nach dem gearbeitet wird (sonst demokratie-leben)
help-option-book = Datei, in die geschrieben wird (sonst Handbuch.pdf)
help-option-what = bash, elvish, fish, powershell oder zsh für Ergänzungen; man für Seiten (mit --out)
help-option-target = Ordner, in den geschrieben wird statt auf den Bildschirm
help-option-help = Diese Hilfe
help-option-version = Fassung des Programms
help-beginning = Zum Anfangen: „masswerk anlegen MeinOrdner“ richtet einen Ordner ein, „masswerk nachsehen“ sagt darin, was als Nächstes kommt; „masswerk anlegen --help“ erklärt einen Befehl.
help-exit-codes = Endet mit 0, wenn alles getan ist; mit 1 bei Befunden ab --fail-on (sonst: „prüfen“ ab error, „ausführen“ nie); mit 2, wenn die Arbeit nicht möglich war.
help-more = „masswerk{ $name } --help“ zeigt alles.
help-init-examples =
    masswerk anlegen pfd-2026
    fragt nach allem, was nötig ist, und richtet den Ordner pfd-2026 ein
    masswerk anlegen probe --demo
    schreibt eine erfundene Saison mit Meldungen, in denen auch Fehler stecken
    masswerk anlegen pfd-2026 --fund AIF=45.000,00 --fund JF=8.000,00 --set "return-due-days=14; Rundschreiben 1/2026"
    nimmt zwei Budgets und eine Frist aus dem Aufruf und fragt nach dem Rest
help-doctor-examples =
    masswerk nachsehen
    sagt, was eingerichtet ist, was fehlt und was als Nächstes kommt
help-run-examples =
    masswerk ausführen
    prüft den neuesten Ordner unter input/ und schreibt Bericht und Auswertung
    masswerk ausführen --period 2026-Q2 --since 1
    schreibt das zweite Quartal neu und sagt, was seit Fassung 1 anders ist
help-check-examples =
    masswerk prüfen
    zeigt alles, was im neuesten Quartal zu klären ist
    masswerk prüfen 2026-Q3/Verein.xlsx
    zeigt nur, was diese Datei betrifft
    masswerk prüfen --format xlsx --out Befunde.xlsx
    schreibt die Befunde in eine Arbeitsmappe, mit Links zu den Zellen
help-status-examples =
    masswerk stand
    zeigt, wo jede Maßnahme steht und wen Sie anrufen
    masswerk stand --format csv > Stand.csv
    schreibt dasselbe als Tabelle
help-trace-examples =
    masswerk herkunft
    zeigt alle Zahlen des neuesten Quartals mit ihren Kennungen
    masswerk herkunft "fund/*"
    zeigt die Zahlen, auf die der Bericht unter einer Tabelle so verweist
    masswerk herkunft reach/participants
    zeigt, aus welchen Zellen die Teilnehmenden zusammengezählt sind
    masswerk herkunft measures/spent --format csv > Zellen.csv
    schreibt die Zellen als Tabelle
help-report-examples =
    masswerk bericht
    zeigt, welche Dokumente es gibt
    masswerk bericht sachstandsbericht --period 2026-Q2
    schreibt den Bericht des zweiten Quartals
    masswerk bericht sachstandsbericht --intern
    schreibt die Ausgabe für die eigenen Akten
help-handover-examples =
    masswerk übergabe --new-key
    legt beim ersten Mal den Schlüssel für die Pseudonyme an und schreibt das Paket
    masswerk übergabe --vorschau
    schreibt das Paket zum Durchlesen, bevor Sie es weitergeben
    masswerk übergabe --period 2026-Q2 --an "Evaluation"
    schreibt das Paket des zweiten Quartals und hält fest, wer es bekommt
help-verify-examples =
    masswerk nachprüfen Evaluation_Wispelow_2026-Q2.zip
    sagt, ob die Datei so ist, wie sie geschrieben wurde
    masswerk nachprüfen Evaluation_Wispelow_2026-Q2.zip --rebuild .
    rechnet das Paket aus dem Ordner, in dem Sie sind, neu und nennt, was anders ist
help-compare-examples =
    masswerk vergleichen alt.pdf neu.pdf
    zeigt, welche Zahlen in den beiden Berichten verschieden sind, und warum
help-explain-examples =
    masswerk erklären V102
    erklärt, worum es bei V102 geht und was der Befund bewirkt
    masswerk erklären V102 P105
    erklärt zwei Befunde nacheinander
help-rules-examples =
    masswerk regeln
    zeigt alle Befunde mit ihrem Gewicht
    masswerk regeln --format json > regeln.json
    schreibt dasselbe für andere Programme
help-form-examples =
    masswerk formular
    schreibt leere Formulare und vorausgefüllte für alle, die eine Meldung schulden
    masswerk formular M-01 --period 2026-Q3
    schreibt das vorausgefüllte Formular einer Maßnahme
help-handbook-examples =
    masswerk handbuch
    schreibt Handbuch.pdf in den aktuellen Ordner
help-generate-examples =
    masswerk erzeugen bash > ~/.local/share/bash-completion/completions/masswerk
    lässt die Bash Befehle und Optionen mit der Tabulatortaste ergänzen
    masswerk erzeugen man --out ~/.local/share/man/man1
    schreibt Seiten für „man masswerk“

cli-written =
    { $files ->
        [one] Eine Datei
       *[other] { $files } Dateien
    } nach { $folder } geschrieben; { $included } von { $expected } Meldungen enthalten{ $missing ->
        [0] {""}
        [one] , eine fehlt
       *[other] , { $missing } fehlen
    }{ $refused ->
        [0] {""}
        [one] , eine ist noch zu klären
       *[other] , { $refused } sind noch zu klären
    }. Zu klären: { $errors } Fehler, { $warnings } { $warnings ->
        [one] Rückfrage
       *[other] Rückfragen
    }.
cli-handover =
    { $tables ->
        [one] Eine Tabelle
       *[other] { $tables } Tabellen
    } für die Evaluation geschrieben: { $file } zum Weitergeben, dasselbe offen unter { $folder }.
    Organisationen und Nummern der Maßnahmen stehen darin nur als Pseudonyme, Angaben zu Personen sind entfernt, geschützte Maßnahmen nicht enthalten.
    Bitte sehen Sie die Texte noch einmal durch, bevor Sie das Paket weitergeben.
cli-verify-sound =
    Das Paket stimmt in sich: { $files } Dateien, { $partnership }, { $period }, Stand { $as-of }.
    SHA-256 der zip-Datei: { $hash }
    Ob es das Paket ist, das die Partnerschaft übergeben hat, zeigt nur dieser Wert: Er muss in ihrer Liste der Übergaben stehen (archiv/uebergaben.jsonl); fragen Sie dort nach.
cli-verify-demo = Seine Pseudonyme sind die des Beispiels, deren Schlüssel bekannt ist: Echte Daten dürfen nicht darin stehen.
cli-verify-no-list = Eine Liste der Übergaben (archiv/uebergaben.jsonl) gibt es in diesem Ordner nicht.
cli-verify-flaws =
    { $count ->
        [one] Das Paket ist nicht so, wie es geschrieben wurde:
       *[other] Das Paket ist nicht so, wie es geschrieben wurde, an { $count } Stellen:
    }
cli-verify-no-subject = Das Paket sagt nicht, von welchem Quartal und Stand es ist; neu gerechnet wurde nichts.
cli-verify-same = Neu gerechnet kommt dasselbe heraus, Byte für Byte.
cli-verify-differs = Neu gerechnet kommt etwas anderes heraus; je Datei die erste Stelle:
cli-verify-handed-over =
    { $times ->
        [one] Es steht in der Liste der Übergaben{ $known ->
            [no] .
           *[yes] , an { $to }.
        }
       *[other] Es steht { $times }-mal in der Liste der Übergaben{ $known ->
            [no] .
           *[yes] , zuletzt an { $to }.
        }
    }
cli-verify-not-handed-over = In der Liste der Übergaben dieses Ordners steht es nicht.
flaw-refused =
    { $reason ->
        [link] { $file }: ein Verweis oder keine gewöhnliche Datei; wurde nicht geöffnet.
        [too-large] { $file }: Das Paket ist bis hierhin größer als 64 MB; die Datei wurde nicht gelesen.
        [too-many] Der Ordner hat mehr als 2.000 Dateien; gelesen wurde nur bis { $file }.
        [part] Die zip-Datei enthält „{ $file }“ auf eine Weise, wie kein Paket gebaut ist; wurde nicht ausgepackt.
        [all-too-large] Die Datei ist, entpackt oder so, wie sie ist, größer als 64 MB; so groß ist kein Paket. Gelesen wurde sie nicht.
        [encrypted] Die zip-Datei ist mit einem Kennwort verschlossen. Entpacken Sie sie, und prüfen Sie den Ordner.
        [damaged] Die Datei ist keine zip-Datei, beschädigt oder abgeschnitten.
       *[unreadable] { $file } lässt sich nicht öffnen.
    }
flaw-no-manifest = manifest.json fehlt: Ohne diese Liste lässt sich nichts nachprüfen. Ist das der Ordner „evaluation“ oder die zip-Datei daneben?
flaw-manifest = manifest.json wurde verändert: Die Prüfsumme der Liste selbst stimmt nicht.
flaw-missing = { $file } fehlt.
flaw-added = { $file } gehört nicht zum Paket.
flaw-changed =
    { $how ->
        [bom] { $file } wurde anders gespeichert: Am Anfang steht eine Markierung (BOM), die manche Programme setzen.
        [encoding] { $file } wurde anders gespeichert: in einer anderen Zeichenkodierung als UTF-8.
        [separator] { $file } wurde anders gespeichert: mit Semikolon statt Komma zwischen den Werten.
        [line-ends] { $file } wurde anders gespeichert: mit anderen Zeilenenden.
       *[content] { $file } wurde verändert.
    }
flaw-listed-twice = manifest.json nennt { $file } zweimal.
flaw-at-odds = datapackage.json und manifest.json widersprechen sich: „{ $place }“ ist dort „{ $described }“, nach der Liste wäre es „{ $listed }“.
flaw-in-folder = Das Paket liegt darin im Ordner „{ $folder }“. Prüfen Sie diesen Ordner; eine zip-Datei entpacken Sie dafür.
flaw-in-container = Darin liegt die zip-Datei „{ $file }“. Nehmen Sie sie heraus, und prüfen Sie diese.
flaw-shorter =
    { $bytes ->
        [one] { $file } ist um ein Byte kürzer als geschrieben.
       *[other] { $file } ist um { $bytes } Bytes kürzer als geschrieben.
    }
flaw-container = Die zip-Datei wurde neu gepackt (andere Reihenfolge, Zeiten oder Packung). Ihr Inhalt stimmt in sich; in der Liste der Übergaben steht er unter dem SHA-256 { $hash }, wenn er der übergebene ist.
flaw-no-description = datapackage.json fehlt oder lässt sich nicht lesen.
flaw-described-missing = datapackage.json beschreibt die Tabelle „{ $table }“, aber { $file } fehlt.
flaw-described-otherwise = { $file } hat eine andere Größe oder Prüfsumme, als datapackage.json sagt.
flaw-undescribed = { $file } wird von datapackage.json nicht beschrieben.
flaw-heads = { $file }: Die Spalten sind andere, als datapackage.json sagt.
flaw-too-long = Die Tabellen haben zusammen mehr als eine Million Zeilen; { $file } wurde nicht geprüft.
flaw-not-text = { $file } ist kein lesbarer Text.
flaw-cells = { $file }, Zeile { $line }: mehr oder weniger Zellen als Spalten.
flaw-required = { $file }, Zeile { $line }: In „{ $column }“ fehlt der Wert.
flaw-unfit = { $file }, Zeile { $line }: „{ $value }“ ist kein Wert, den „{ $column }“ haben darf.
flaw-twice = { $file }, Zeile { $line }: Den Schlüssel dieser Zeile hat schon eine andere.
flaw-foreign = { $file }, Zeile { $line }: „{ $value }“ gibt es in der Tabelle nicht, auf die es verweist.
flaw-rebuilt-cell = { $file }, Zeile { $line }, Spalte „{ $column }“: im Paket „{ $sent }“, neu gerechnet „{ $anew }“.
flaw-rebuilt-rows = { $file }: im Paket { $sent } Zeilen, neu gerechnet { $anew }; so weit beide reichen, sind sie gleich.
flaw-rebuilt-inputs =
    Die eingelesenen Dateien sind nicht dieselben (fehlend: { $gone }, neu: { $new }){ $same ->
        [yes] ; die Tabellen sind trotzdem gleich.
       *[no] .
    }
flaw-rebuilt-statement = { $file }, Angabe „{ $place }“: im Paket „{ $sent }“, jetzt „{ $anew }“.
cli-handover-preview =
    { $tables ->
        [one] Eine Tabelle
       *[other] { $tables } Tabellen
    } zum Ansehen geschrieben: { $folder }.
    Das ist eine Vorschau und gilt nicht als übergeben. Geben Sie nur weiter, was „masswerk übergabe“ schreibt: Es merkt sich, was darin stand, und schützt kleine Zahlen auch neben dem nächsten Paket.
cli-handover-again =
    { $same ->
        [yes] Es ist dasselbe Paket, Byte für Byte, das schon übergeben wurde,
       *[no] Zu diesem Quartal ist schon ein Paket übergeben worden,
    } zuletzt mit dem Stand vom { $date }{ $to ->
        [none] {""}
       *[one] {" "}an { $name }
    }.{ $same ->
        [yes] {""}
       *[no] { $held ->
            [0] {""}
            [one] {" "}Eine Zahl nach Alter oder Geschlecht würde neben ihm verraten, wer dazukam; sie ist unterdrückt.
           *[other] {" "}{ $held } Zahlen nach Alter oder Geschlecht würden neben ihm verraten, wer dazukam; sie sind unterdrückt.
        }
    }
cli-handover-demo = Die Pseudonyme sind die des Beispiels: Ihr Schlüssel ist bekannt. Geben Sie dieses Paket nicht als echtes weiter.
cli-handover-stale = Das zuletzt übergebene Datenpaket (Stand { $date }{ $to ->
        [none] {""}
       *[one] , an { $name }
    }) { $other ->
        [returns] hat noch dieselben Zahlen, aber inzwischen zählen andere Meldungen: Texte und einzelne Angaben können anders sein
       *[figures] hat andere Zahlen als dieser Lauf
    }. „masswerk übergabe“ schreibt ein neues.
cli-key-made = Der Schlüssel für die Pseudonyme liegt jetzt in { $file }. Sichern Sie ihn, und geben Sie ihn nicht weiter: Wer ihn hat, kann die Pseudonyme auflösen; ohne ihn passen spätere Pakete nicht zu diesem.
cli-key-open = Den Schlüssel { $file } können auch andere an diesem Rechner lesen. Beschränken Sie die Rechte der Datei auf sich selbst.
handover-ask-key = Für die Pseudonyme braucht es einen geheimen Schlüssel, und in diesem Ordner liegt noch keiner. Jetzt anlegen?
handover-key-file =
    Schlüssel für die Pseudonyme in Datenpaketen für die Evaluation.
    Wer ihn hat, kann die Pseudonyme auflösen: nicht weitergeben, in kein Paket und keine Ablage für andere legen.
    Bitte sichern: Mit demselben Schlüssel heißt dieselbe Maßnahme in jedem Paket gleich.

cli-edition = Fassung { $number } der Zahlen dieses Quartals.
cli-edition-after =
    { $new ->
        [yes] Fassung { $number } der Zahlen dieses Quartals ist neu{ $figures ->
            [0] ; keine Zahl ist anders als in Fassung { $earlier }.
            [one] ; eine Zahl der Auswertung ist anders als in Fassung { $earlier } (Blatt „Änderungen“).
           *[other] ; { $figures } Zahlen der Auswertung sind anders als in Fassung { $earlier } (Blatt „Änderungen“).
        }
       *[no] Fassung { $number } der Zahlen dieses Quartals, unverändert seit dem letzten Lauf{ $figures ->
            [0] .
            [one] ; eine Zahl der Auswertung ist anders als in Fassung { $earlier } (Blatt „Änderungen“).
           *[other] ; { $figures } Zahlen der Auswertung sind anders als in Fassung { $earlier } (Blatt „Änderungen“).
        }
    }
cli-compared =
    { $figures ->
        [0] { $partnership }, { $period }: Fassung { $new } (Stichtag { $new-date }) gegenüber Fassung { $old } (Stichtag { $old-date }). Keine Zahl ist anders.
        [one] { $partnership }, { $period }: Fassung { $new } (Stichtag { $new-date }) gegenüber Fassung { $old } (Stichtag { $old-date }). Eine Zahl ist anders:
       *[other] { $partnership }, { $period }: Fassung { $new } (Stichtag { $new-date }) gegenüber Fassung { $old } (Stichtag { $old-date }). { $figures } Zahlen sind anders:
    }
cli-compared-causes = Anlässe (INTERN, nicht zum Weitergeben):
cli-compared-audiences = Die Berichte sind für verschiedene Empfänger; verglichen sind nur Zahlen, die in beiden stehen.
cli-compared-same = Beide Dateien sind aus demselben Lauf.
cli-compared-backwards = Die zweite Datei ist die frühere Fassung; verglichen ist von der früheren zur späteren.
cli-compared-unexplained = Die Gründe stehen nur in dem Ordner, in dem die Berichte entstanden sind; rufen Sie den Befehl dort auf, oder nennen Sie den Ordner mit „--workspace“.
cli-reading = Meldungen werden gelesen { $bar } { $done } von { $all }, noch { $left }
cli-writing = Die Dokumente werden geschrieben …
cli-handbook = Das Handbuch liegt in { $file }.
cli-checked =
    { $files ->
        [one] Eine Sendung geprüft
       *[other] { $files } Sendungen geprüft
    }: { $errors } Fehler, { $warnings } { $warnings ->
        [one] Rückfrage
       *[other] Rückfragen
    }, { $notes } { $notes ->
        [one] Hinweis
       *[other] Hinweise
    }.
cli-forms =
    { $files ->
        [one] Ein Formular
       *[other] { $files } Formulare
    } nach { $folder } geschrieben.
cli-forms-next = Als Nächstes: Schicken Sie jedem Träger sein Formular. Was zurückkommt, gehört in den Ordner des Quartals unter input.
cli-forms-nobody = Vorausgefüllte Formulare gibt es keine: Im Register steht keine Maßnahme, deren Bescheid im { $period } gilt. Tragen Sie Maßnahmen und Bescheide in input/register.xlsx ein, und starten Sie den Befehl erneut.
cli-next-lacking = Als Nächstes: Was zu klären ist, steht oben und auf dem Blatt „Befunde“ der Auswertung. Legen Sie berichtigte und fehlende Meldungen zu den anderen, und starten Sie erneut; mitgezählt wird die neueste.
cli-next-complete = Als Nächstes: Gehen Sie die Rückfragen auf dem Blatt „Befunde“ der Auswertung durch, und sehen Sie den Sachstandsbericht an, bevor Sie ihn weitergeben.
cli-no-pdf = Diese Ausgabe des Programms schreibt keine PDF-Dokumente.
cli-no-register = Ohne Register gibt es nur leere Formulare.

cli-publication =
    {"  "}{ $content }
    {"  "}Empfängerkreis: { $audience }; { $due }. Datei: { $files }
publication-auswertung = Arbeitsmappe mit allen Zahlen, Befunden und der Herkunft jeder Zahl
publication-sachstandsbericht = Sachstandsbericht: Mittel, Maßnahmen, Teilnehmende, nächste Termine
publication-befunde = Alle Befunde als Daten für andere Programme
audience-internal = die Koordinierungs- und Fachstelle
audience-committee = Bündnis und federführendes Amt
audience-public = die Öffentlichkeit
audience-evaluation = die Programmevaluation
due-period = nach jedem Quartal

init-done =
    Der Ordner { $folder } ist eingerichtet. Darin liegen:
      masswerk.toml        Einstellungen, jede erklärt
      input/register.xlsx  Ihr Register, mit Fonds, Fristen und einem Beispiel
      input/{ $period }/       hierhin kommen die Meldungen dieses Quartals
      output/formulare/    leere Formulare
      LIESMICH.txt         die ersten Schritte
    Als Nächstes: Tragen Sie Ihre Maßnahmen in input/register.xlsx ein. Dann schreibt „masswerk formular“ in diesem Ordner das Formular für jeden Träger.
init-overview =
    { $partnership }, Förderjahr { $year }
    {"  "}Federführendes Amt: { $lead-office }
    {"  "}Koordinierungs- und Fachstelle: { $coordination-office }
    {"  "}Rückfragen an: { $contact }
    {"  "}Abrechnung meist: { $mode }; { $goals ->
        [0] noch ohne Leitziele
        [one] ein Leitziel
       *[other] { $goals } Leitziele
    }
    {"  "}{ $funds ->
        [0] Budgets: noch keine angegeben
       *[other] Budgets: { $budgets }
    }
init-unfit =
    { $why ->
        [empty] Hier fehlt noch eine Angabe.
        [long] Das ist zu lang; erlaubt sind { $wanted } Zeichen.
        [number] „{ $value }“ enthält keine Zahl, die hier passt. Schreiben Sie es so: { $wanted }.
        [unclear] „{ $value }“ kann { $wanted } oder { $other } bedeuten. Schreiben Sie den Betrag mit zwei Stellen hinter dem Komma.
        [outside] „{ $value }“ passt hier nicht; möglich ist { $wanted }.
        [twice] „{ $value }“ ist schon angegeben. Lassen Sie eine der beiden Angaben weg.
        [incomplete] „{ $value }“ ist unvollständig. Schreiben Sie es so: "{ $wanted }".
       *[unknown] „{ $value }“ gibt es nicht{ $near ->
            [one] ; ist „{ $nearest }“ gemeint?
           *[none] .
        } Möglich ist: { $wanted }.
    }
init-demo =
    Der Ordner { $folder } enthält jetzt eine erfundene Saison: eine Partnerschaft, 26 Maßnahmen, drei Quartale.
    Als Nächstes: Rufen Sie in diesem Ordner „masswerk“ auf, und sehen Sie sich an, was unter output/2025-Q3/ entsteht.
init-ask-greeting = Einige Fragen zu Ihrer Partnerschaft. Alles lässt sich später in masswerk.toml und im Register ändern; mit Strg+C brechen Sie ab, und es wird nichts geschrieben.
init-ask-folder = Name des neuen Ordners
init-ask-name = Name der Partnerschaft
init-ask-region = Fördergebiet, für das Deckblatt (Eingabetaste: keine Angabe)
init-ask-year = Förderjahr
init-ask-lead-office = Federführendes Amt
init-ask-coordination-office = Koordinierungs- und Fachstelle
init-ask-contact = Wohin sich Träger bei Fragen wenden (Adresse oder Telefonnummer)
init-ask-committee = Name des Gremiums, das über Maßnahmen entscheidet
init-ask-fund = Budget { $fund } ({ $code }) in Euro (Eingabetaste: keines)
init-ask-goal = Leitziel { $number } Ihres Handlungskonzepts (Eingabetaste: keines mehr)
init-ask-accounting = Wie rechnen Ihre Maßnahmen meist ab?
init-ask-setting = { $setting }, { $unit } (Eingabetaste: { $value })
init-ask-source = Woher stammt der Wert? (Beschluss, Bescheid, Rundschreiben)
init-ask-none = noch offen
init-ask-agreed = Soll der Ordner so angelegt werden?
init-ask-yes = Ja, anlegen
init-ask-no = Nein, nichts schreiben
init-left = Es wurde nichts geschrieben.

cli-form-kept = { $kept } ist schon da und anders, womöglich ausgefüllt, und bleibt, wie es ist. Das neue Formular heißt { $new }.

help-value-dir = ORDNER
help-value-date = TAG
help-value-language = SPRACHE
help-value-when = WANN
help-value-old = BISHER
help-value-new = JETZT
help-value-number = NUMMER
help-value-package = PAKET
help-value-period = ZEITRAUM
help-value-level = STUFE
help-value-format = FORM
help-value-input = EINGANG
help-value-kind = NAME
help-value-code = KENNUNG
help-value-figure = ZAHL
help-value-file = DATEI
help-value-text = TEXT
help-value-year = JAHR
help-value-fund = FONDS=BUDGET
help-value-mode = ART
help-value-setting = NAME=WERT;QUELLE
help-value-measure = MASSNAHME
help-value-what = WAS

man-manual = Handbuch zu masswerk
man-name = Name
man-synopsis = Übersicht
man-commands = Befehle
man-exit-codes = Rückgabewert
man-examples = Beispiele

usage-unknown-command =
    { $near ->
        [one] Den Befehl „{ $value }“ gibt es nicht. Ist „{ $nearest }“ gemeint?
       *[none] Den Befehl „{ $value }“ gibt es nicht. „masswerk --help“ zeigt, welche es gibt.
    }
usage-unknown-option =
    { $near ->
        [one] „{ $option }“ gibt es hier nicht. Ist „{ $nearest }“ gemeint?
       *[none] „{ $option }“ gibt es hier nicht. „masswerk --help“ zeigt, was es gibt.
    }
usage-unknown-value = „{ $value }“ passt nicht zu { $option }. Möglich ist: { $known }.
usage-unfit-value = „{ $value }“ passt nicht zu { $option }. Schreiben Sie es so: { $known }.
usage-no-value = Zu { $option } fehlt die Angabe. Rufen Sie den Befehl mit --help auf; dort steht, was dazugehört.
usage-missing = Der Aufruf ist unvollständig, es fehlt: { $option }. Rufen Sie den Befehl mit --help auf; dort steht, wie es geht.
usage-twice = { $option } darf nur einmal vorkommen.
usage-conflict = { $option } und { $value } passen nicht zusammen. Lassen Sie eines davon weg.
usage-no-text = Ein Wort des Aufrufs enthält Zeichen, die sich nicht lesen lassen.

error-not-utf8 = { $detail }: Die Einstellungen sind nicht als UTF-8 gespeichert, sodass Umlaute falsch ankämen. Öffnen Sie die Datei im Editor, wählen Sie „Speichern unter“, dort als Codierung „UTF-8“, und speichern Sie.
error-occupied =
    { $reason ->
        [workspace] In { $detail } liegt schon eine Partnerschaft (masswerk.toml). Es wurde nichts geändert. Nennen Sie einen neuen Ordner, zum Beispiel „masswerk anlegen pfd-neu“.
        [file] { $detail } ist eine Datei und kein Ordner. Nennen Sie einen anderen Namen.
       *[filled] Der Ordner { $detail } ist nicht leer; darin liegt zum Beispiel { $name }. Es wurde nichts geschrieben. Nennen Sie einen neuen Ordner, zum Beispiel „masswerk anlegen pfd-neu“.
    }
error-unanswered = Zum Anlegen fehlt noch: { $detail }. „masswerk anlegen --help“ erklärt, was dort hingehört.
error-unfit = --{ $option }: { $detail }
error-stopped = Abgebrochen; es wurde nichts geschrieben.
error-sample = Die erfundene Saison ließ sich nicht schreiben: { $detail }.
error-no-inbox = Der Ordner { $detail } fehlt. Legen Sie ihn an. Hinein gehören das Register (register.xlsx) und für jedes Quartal ein Ordner, zum Beispiel 2025-Q3.
error-no-workspace = { $detail } fehlt. Wechseln Sie in den Ordner der Partnerschaft, oder nennen Sie ihn mit --workspace. Gibt es noch keinen, richtet ihn „masswerk anlegen MeinOrdner“ ein.
error-no-period = Unter { $detail } liegt kein Ordner eines Quartals. Legen Sie einen an, zum Beispiel input/2025-Q3, und die Meldungen hinein.
error-misnamed-period = Der Ordner { $detail } heißt nicht wie ein Quartal. Ist { $nearest } gemeint? Dann benennen Sie ihn so.
error-no-folder = Der Ordner { $detail } fehlt. Legen Sie ihn an und die Meldungen des Quartals hinein, oder nennen Sie mit --period ein anderes Quartal.
error-no-input = { $detail } ist keine Datei und kein Ordner unter input/ aus diesem Zeitraum. Prüfen Sie den Namen, oder nennen Sie mit --period das Quartal.
error-definition = Die Einstellungen oder die Definition des Programms sind fehlerhaft; die Stellen stehen oben. Berichtigen Sie sie und starten Sie erneut.
error-no-register = Ohne Register lässt sich nichts zusammenzählen. Legen Sie input/register.xlsx an; „masswerk formular“ schreibt ein leeres.
error-nothing-yet = Es gibt noch nichts zu berichten: Im Register steht keine Maßnahme, und Meldungen liegen nicht vor. Tragen Sie zuerst Maßnahmen in input/register.xlsx ein; „masswerk nachsehen“ sagt, was als Nächstes kommt.
error-no-measure = Maßnahme { $detail } steht nicht im Register. Prüfen Sie das Kennzeichen auf dem Blatt „Maßnahmen“.
error-out-in-input = { $detail } liegt im Eingang; dort wird nie etwas geschrieben. Nennen Sie mit --out eine Datei an einem anderen Ort.
error-no-figure =
    { $near ->
        [one] Eine Zahl „{ $detail }“ gibt es nicht. Ist „{ $nearest }“ gemeint?
       *[none] Eine Zahl „{ $detail }“ gibt es nicht. „masswerk herkunft“ zeigt alle mit ihren Kennungen.
    }
error-no-rule =
    { $near ->
        [one] Einen Befund „{ $detail }“ gibt es nicht. Ist „{ $nearest }“ gemeint?
       *[none] Einen Befund „{ $detail }“ gibt es nicht. „masswerk regeln“ zeigt alle.
    }
error-no-publication =
    { $near ->
        [one] Ein Dokument „{ $detail }“ gibt es nicht. Ist „{ $nearest }“ gemeint?
       *[none] Ein Dokument „{ $detail }“ gibt es nicht. „masswerk bericht --list“ zeigt, welche es gibt.
    }
error-no-report =
    { $reason ->
        [missing] { $detail } ist nicht da. Prüfen Sie den Namen.
        [folder] { $detail } ist ein Ordner. Verglichen werden zwei Sachstandsberichte als PDF.
        [not-pdf] { $detail } ist keine PDF-Datei. Verglichen werden zwei Sachstandsberichte als PDF.
        [unreadable] { $detail } lässt sich nicht lesen: Die PDF-Datei ist beschädigt, geschützt oder zu groß. Nehmen Sie die Datei, die „masswerk“ geschrieben hat.
       *[absent] { $detail } enthält keine Werte, die sich vergleichen lassen. Verglichen werden Berichte, die „masswerk“ seit Fassung 0.1.0 geschrieben hat, unverändert und nicht aus einem anderen Programm neu gespeichert.
    }
error-no-key =
    { $reason ->
        [missing] Für die Pseudonyme fehlt der Schlüssel { $detail }. Legen Sie ihn mit „masswerk übergabe --new-key“ an, oder holen Sie ihn aus Ihrer Sicherung.
        [foreign] Der Schlüssel { $detail } gehört zu „{ $other }“. Heißt Ihre Partnerschaft jetzt anders, tragen Sie den neuen Namen in der Datei ein. Ist es nicht Ihr Schlüssel, nehmen Sie den eigenen.
        [demo] { $detail } ist der Schlüssel des Beispiels, den alle kennen. Entfernen Sie die Datei, und legen Sie mit „masswerk übergabe --new-key“ einen eigenen an.
       *[unreadable] { $detail } ist kein brauchbarer Schlüssel: Die Datei ist beschädigt oder wurde verändert. Holen Sie sie aus Ihrer Sicherung.
    }
error-key-gone = Zum Nachrechnen braucht es den Schlüssel, mit dem das Paket gemacht ist; { $detail } fehlt oder ist ein anderer. Holen Sie ihn aus Ihrer Sicherung: Mit einem neuen kämen andere Pseudonyme heraus.
error-other-key = Der Schlüssel { $detail } ist ein anderer als der, mit dem das letzte Paket gemacht ist: Dieselben Maßnahmen hießen darin anders. Holen Sie den früheren aus Ihrer Sicherung. Ist er verloren, lassen Sie mit „masswerk übergabe --new-key“ den neuen gelten, und sagen Sie es der Evaluation.
error-personal-fields = Das Paket ist nicht geschrieben. Was in diesen Feldern steht, sind Angaben zu Personen, ihre Schutzklasse lässt sie aber hinaus: { $detail }. Setzen Sie in der Definition privacy = "personal".
error-incomparable = { $detail } und { $other } lassen sich nicht vergleichen: Partnerschaft, Quartal oder Art des Berichts sind verschieden.
error-no-edition =
    { $some ->
        [yes] Eine frühere Fassung { $detail } dieses Quartals gibt es nicht; vergleichen lässt sich mit { $known }. Ohne „--since“ wird mit der Fassung davor verglichen.
       *[no] Eine frühere Fassung { $detail } dieses Quartals gibt es nicht: Dies ist die erste.
    }
error-catalogue = Eine Datei mit Wortlauten ist fehlerhaft: { $detail }.
error-disk =
    { $kind ->
        [missing] { $path } ist nicht da. Prüfen Sie den Namen, und legen Sie den Ordner an, wenn er fehlt.
        [denied] { $path } lässt sich nicht lesen oder schreiben, weil die Rechte fehlen oder ein anderes Programm die Datei geöffnet hat. Schließen Sie sie dort, und starten Sie erneut.
        [busy] { $path } ist in einem anderen Programm geöffnet. Schließen Sie die Datei dort, und starten Sie erneut.
        [full] { $path } ließ sich nicht schreiben, denn der Datenträger ist voll. Schaffen Sie Platz, und starten Sie erneut.
       *[other] { $path } ließ sich nicht lesen oder schreiben ({ $detail }). Prüfen Sie, ob die Datei in einem anderen Programm geöffnet ist und ob Platz und Rechte ausreichen.
    }
error-busy = In diesem Ordner arbeitet das Programm gerade schon. Warten Sie, bis es fertig ist, und starten Sie dann noch einmal.
error-file-in-the-way = Wo der Ordner für die Ergebnisse entstehen soll, liegt eine Datei: { $detail }. Verschieben Sie sie, oder geben Sie ihr einen anderen Namen.
error-no-reader = Das Einlesen ließ sich nicht starten: { $detail }.
error-terminal = Die Ausgabe ist fehlgeschlagen: { $detail }.
error-workbook = Die Arbeitsmappe lässt sich nicht schreiben: { $detail }.
error-typeset = Das PDF ließ sich nicht erstellen: { $detail }.

explain-error = Ein Fehler: Die Meldung zählt nicht mit, bis er behoben ist.
explain-warning = Eine Rückfrage: Die Zahlen zählen mit; jemand muss antworten oder nachsehen.
explain-note = Ein Hinweis: Zu tun ist in der Regel nichts.
explain-definition = Ein Fehler in den Einstellungen oder der Definition: Es wird nichts berechnet, bis er behoben ist.
explain-waiver = Betrifft der Befund eine Maßnahme und ist es dort in Ordnung, lässt ihn eine Zeile auf dem Blatt „Freigaben“ des Registers zu, mit der Regel { $code } und einer Begründung.
explain-facts = Für Programme heißt er „{ $name }“; es gibt ihn seit Fassung { $since }.
explain-how = „masswerk erklären V104“ sagt, worum es bei einem Befund geht. Ein Fehler bedeutet, dass eine Meldung nicht mitzählt, eine Rückfrage, dass jemand nachsehen muss.
family-d = Einstellungen und Definition des Programms (D)
family-f = Formulare (F)
family-i = Dateien (I)
family-p = Register und Programm im Ganzen (P)
family-r = Einzelne Zeilen (R)
family-s = Ganze Meldungen (S)
family-v = Einzelne Angaben (V)

doctor-mark-fine = [gut]
doctor-mark-open = [offen]
doctor-mark-missing = [fehlt]
doctor-mark-odd = [auffällig]
doctor-sum =
    { $missing ->
        [0] { $odd ->
            [0] Alles ist eingerichtet.
            [one] Alles ist eingerichtet; eines ist auffällig.
           *[other] Alles ist eingerichtet; { $odd } Dinge sind auffällig.
        }
        [one] Eines fehlt noch{ $odd ->
            [0] .
            [one] , eines ist auffällig.
           *[other] , { $odd } Dinge sind auffällig.
        }
       *[other] { $missing } Dinge fehlen noch{ $odd ->
            [0] .
            [one] , eines ist auffällig.
           *[other] , { $odd } Dinge sind auffällig.
        }
    }
doctor-settings = Einstellungen: { $partnership }; { $programme }.
doctor-as-of = Der Stichtag ist in masswerk.toml auf den { $day } festgelegt; alle Berichte gelten für diesen Tag.
doctor-next-as-of = Setzen Sie ein # vor die Zeile „as-of“, wenn der heutige Tag gelten soll.
doctor-idle = Ohne Wirkung, weil Wert und Quelle nichts anderes sagen als das Programm: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
doctor-next-idle = Sie können { $count ->
        [one] den Eintrag
       *[other] die Einträge
    } in masswerk.toml stehen lassen oder löschen.
doctor-unsourced = In masswerk.toml steht keine Quelle bei: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
doctor-next-unsourced = Tragen Sie ein, woher der Wert stammt: Beschluss, Bescheid oder Rundschreiben mit Datum.
doctor-no-inbox = Der Ordner input fehlt.
doctor-next-no-inbox = Legen Sie ihn an, und speichern Sie das Register darin als register.xlsx; „masswerk formular“ schreibt ein leeres.
doctor-misplaced = { $count ->
        [one] Eine Tabelle liegt, wo sie nicht gelesen wird
       *[other] { $count } Tabellen liegen, wo sie nicht gelesen werden
    }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
doctor-next-misplaced = Verschieben Sie Meldungen in den Ordner ihres Quartals unter input, zum Beispiel input/2026-Q1.
doctor-no-register = Das Register fehlt oder lässt sich nicht lesen.
doctor-next-no-register = Gesucht wird input/register.xlsx; „masswerk prüfen“ sagt, was daran nicht stimmt, „masswerk formular“ schreibt ein leeres.
doctor-register-open = Das Register ist gerade in einem anderen Programm geöffnet.
doctor-next-register-open = Speichern und schließen Sie es dort, damit nichts fehlt, was Sie zuletzt eingetragen haben.
doctor-register = Register: { $measures ->
        [one] eine Maßnahme
       *[other] { $measures } Maßnahmen
    } im Förderjahr { $year }, davon { $granted } bewilligt.
doctor-no-measures = Im Register steht noch keine Maßnahme für das Förderjahr { $year }.
doctor-next-no-measures = Tragen Sie in input/register.xlsx auf dem Blatt „Maßnahmen“ je Maßnahme eine Zeile ein und auf „Bescheide“ je Bescheid eine.
doctor-none-granted = Keine Maßnahme des Jahres ist bewilligt; bis dahin schuldet keine eine Meldung.
doctor-next-none-granted = Tragen Sie auf dem Blatt „Maßnahmen“ den Status und auf „Bescheide“ die Bescheide ein.
doctor-example = Im Register steht noch das Beispiel; es zählt nicht mit.
doctor-next-example = Löschen Sie die Zeilen „BEISPIEL“, wenn Sie sie nicht mehr brauchen.
doctor-no-contact = Ohne E-Mail-Adresse auf dem Blatt „Kontakte“: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
doctor-next-no-contact = Tragen Sie ein, an wen Formular und Rückfragen gehen.
doctor-no-rate = Ohne Pauschale je Person und Tag: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
doctor-next-no-rate = Der Satz steht im Bescheid; er gehört auf das Blatt „Bescheide“ oder, wenn er für alle gilt, in masswerk.toml.
doctor-no-budget = Ohne Budget für das Jahr auf dem Blatt „Fonds“: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
doctor-next-no-budget = Tragen Sie je Fonds eine Zeile mit Förderjahr und Budget ein.
doctor-no-period = Unter input liegt noch kein Ordner eines Quartals.
doctor-next-no-period = Legen Sie input/{ $meant } an; hinein kommen die Meldungen.
doctor-forms = { $period }: { $files ->
        [one] ein vorausgefülltes Formular ist geschrieben
       *[other] { $files } vorausgefüllte Formulare sind geschrieben
    }.
doctor-no-forms = { $period }: noch keine vorausgefüllten Formulare.
doctor-next-no-forms = „masswerk formular“ schreibt sie nach output/formulare; schicken Sie jedem Träger seines.
doctor-no-returns = { $period }: noch keine Meldung; { $expected ->
        [0] erwartet wird auch keine.
        [one] erwartet wird eine bis zum { $due }.
       *[other] erwartet werden { $expected } bis zum { $due }.
    }
doctor-next-no-returns = Legen Sie Meldungen, die zurückkommen, in den Ordner input/{ $folder }.
doctor-returns = { $period }: { $included } von { $expected } Meldungen zählen mit{ $refused ->
        [0] {""}
        [one] , eine hat Fehler
       *[other] , { $refused } haben Fehler
    }{ $missing ->
        [0] {""}
        [one] , eine fehlt (fällig am { $due })
       *[other] , { $missing } fehlen (fällig am { $due })
    }{ $unassigned ->
        [0] {""}
        [one] ; eine Datei gehört zu keiner Maßnahme
       *[other] ; { $unassigned } Dateien gehören zu keiner Maßnahme
    }.
doctor-next-returns = „masswerk prüfen“ zeigt, was zu klären ist, mit Datei, Blatt und Zelle.
doctor-misnamed = Der Ordner input/{ $name } heißt nicht wie ein Quartal und wird nicht gelesen.
doctor-next-misnamed = Ist { $meant } gemeint? Dann benennen Sie ihn so.
doctor-edition = { $period }: Fassung { $number } der Zahlen ist festgehalten.
doctor-no-edition = { $period }: noch kein Bericht.
doctor-next-no-edition = „masswerk“ schreibt ihn, sobald Maßnahmen im Register stehen; Sie können es jederzeit wiederholen.
doctor-no-pdf = Diese Ausgabe des Programms schreibt keine PDF-Dokumente.
doctor-next-no-pdf = Nehmen Sie die vollständige Ausgabe des Programms.
