import csv
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path


class Fehlt(Enum):
    LEER = ""
    NICHT_ERHOBEN = "(nicht erhoben)"
    UNTERDRUECKT = "(unterdrueckt)"
    UNBEKANNT = "(unbekannt)"
    KEINE_MELDUNG = "(keine Meldung)"
    FEHLANZEIGE = "(Fehlanzeige)"

    def __bool__(self):
        return False


GRUENDE = {grund.value: grund for grund in Fehlt}
ARTEN = {
    "ganzzahl": int,
    "zahl": Decimal,
    "datum": date.fromisoformat,
    "ja-nein": {"1": True, "0": False}.__getitem__,
}


class Paket:
    def __init__(self, ordner="."):
        self.ordner = Path(ordner)
        codebuch = self._zeilen("codebook.csv")
        werte = self._zeilen("codebook_werte.csv")
        self.beschriftungen = {(it["tabelle"], it["variable"]): it["beschriftung"] for it in codebuch}
        self.codes = {}
        for it in werte:
            self.codes.setdefault((it["tabelle"], it["variable"]), {})[it["code"]] = it["bezeichnung_de"]
        arten = {(it["tabelle"], it["variable"]): it["art"] for it in codebuch}
        self.tabellen = {tabelle: self._lade(tabelle, arten) for tabelle, _ in arten}

    def _zeilen(self, datei):
        with open(self.ordner / datei, encoding="utf-8", newline="") as offen:
            return list(csv.DictReader(offen))

    def _lade(self, tabelle, arten):
        def wert(variable, text):
            if text in GRUENDE:
                return GRUENDE[text]
            return ARTEN.get(arten[tabelle, variable], str)(text)

        zeilen = self._zeilen(f"daten/{tabelle}.csv")
        return [{variable: wert(variable, text) for variable, text in zeile.items()} for zeile in zeilen]


if __name__ == "__main__":
    for name, zeilen in Paket(Path(__file__).parent.parent).tabellen.items():
        print(f"{name}: {len(zeilen)}")
