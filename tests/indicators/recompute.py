"""Computes every indicator of a definition again, with plain loops over the data sheets of a workbook.

Usage: recompute.py DEFINITION WORKBOOK PERIOD. Prints one line for each figure that differs, then how many were
compared. Nothing of masswerk is used; what is read are the files of the definition and cells.
"""

import csv
import sys
import tomllib
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

from openpyxl import load_workbook

definition, workbook, period = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
year = int(period[:4])
quarters = [f"{year}-Q{number}" for number in range(1, int(period[-1]) + 1)]
forms = {it["id"]: it for it in (tomllib.loads(p.read_text()) for p in (definition / "forms").glob("*.toml"))}
lists = {p.stem: list(csv.DictReader(p.open())) for p in (definition / "codes").glob("*.csv")}
book = load_workbook(workbook, data_only=True)


def table(name):
    """The rows of an Excel table as dictionaries by head; none where there is no such table."""
    for sheet in book:
        if name in sheet.tables:
            head, *rows = [[cell.value for cell in row] for row in sheet[sheet.tables[name].ref]]
            return [dict(zip(head, row)) for row in rows]
    return []


def named(form, section):
    return next(it for it in forms[form]["section"] if it["id"] == section)


def field_of(section, field):
    return next(it for it in section["field"] if it["id"] == field)


def codes_in(names, text):
    """The codes whose labels a cell shows, parted by commas, though a label may hold one."""
    names = [names] if isinstance(names, str) else names or []
    known = sorted(((row["de"], row["code"]) for name in names for row in lists[name]), key=lambda it: -len(it[0]))
    found, rest = [], text or ""
    while rest:
        label, code = next((it for it in known if rest == it[0] or rest.startswith(it[0] + ", ")))
        found.append(code)
        rest = rest[len(label) + 2 :]
    return found


class Record:
    def __init__(self, form, section, cells):
        self.form, self.section, self.cells = form, section, cells

    def value(self, field):
        """What a field holds: a number, a day, a list of codes, a text, a truth; None for no answer."""
        spec = field_of(self.section, field)
        cell = self.cells[spec["label"]["de"]]
        kind = spec["type"]
        if cell is None or cell == "nicht erhoben":
            return None
        if kind in ("count", "number", "money"):
            return Fraction(str(cell)) if isinstance(cell, (int, float)) else None
        if kind == "date":
            return cell.date() if isinstance(cell, datetime) else cell if isinstance(cell, date) else None
        if kind in ("code", "codes"):
            return codes_in(spec["codes"], cell)
        return {"Ja": True, "Nein": False}.get(cell) if kind in ("tick", "yes-no") else cell

    def measure(self):
        own = [it for it in self.section["field"] if it.get("means") == "measure"]
        return self.value(own[0]["id"]) if own else self.cells.get("Maßnahme")

    def row(self):
        return codes_in(self.section["rows"], self.cells["Gruppe"])


def records(form, section):
    spec = named(form, section)
    return [Record(form, spec, cells) for cells in table(f"{form}_{section}")]


of_year = {
    it.measure() for it in records("register", "massnahmen") if it.value("jahr") in (None, year)
}


def answer(record, name):
    """The codes or the value by which a record is told apart."""
    if name == "row":
        return record.row()
    if name == "measure":
        return [record.measure()]
    if any(it["id"] == name for it in record.section["field"]):
        return record.value(name)
    form, section, field = name.split(".")
    for other in records(form, section):
        if other.measure() == record.measure():
            return other.value(field)
    return None


def quarter_of(record):
    return record.cells.get("Quartal") or record.cells.get("Berichtszeitraum")


def nil_returns(form):
    """The returns that say nothing took place: they answer everything."""
    for section in forms[form]["section"]:
        for field in section["field"]:
            if field.get("means") == "nil-return":
                return [it for it in records(form, section["id"]) if it.value(field["id"])]
    return []


def passes(record, condition):
    if "answers" in condition:
        form, section, field = condition["answers"].split(".")
        said = [it for it in records(form, section) if it.measure() == record.measure()]
        nil = [it for it in nil_returns(form) if it.measure() == record.measure()]
        return bool(nil) or any(it.value(field) is not None for it in said)
    value = answer(record, condition["field"])
    if "yes" in condition:
        return value is condition["yes"]
    if "given" in condition:
        return (value is not None) == condition["given"]
    if "at-most" in condition:
        return value is not None and value <= condition["at-most"]
    wanted = condition.get("is", condition.get("group"))
    wanted = [wanted] if isinstance(wanted, str) else wanted
    if "group" in condition:
        wanted = [row["code"] for rows in lists.values() for row in rows if row["group"] in wanted]
    return any(it in wanted for it in value or [])


def is_taken(record, indicator):
    kind = forms[record.form]["kind"]
    if kind == "register":
        if "dated" in indicator:
            day = record.value(indicator["dated"])
            first = date(year, 3 * int(period[-1]) - 2, 1) if indicator["covers"] == "period" else date(year, 1, 1)
            end = date(year + (int(period[-1]) == 4), 3 * int(period[-1]) % 12 + 1, 1)
            return day is not None and first <= day < end
        own = [it["id"] for it in record.section["field"] if it.get("means") == "funding-year"]
        if own and record.value(own[0]) not in (None, year):
            return False
        return record.measure() is None or record.measure() in of_year
    quarter = quarter_of(record)
    if kind == "return" and record.measure() not in of_year:
        return False
    if indicator["covers"] == "latest":
        section = record.section["id"]
        own = [quarter_of(it) for it in records(record.form, section) if it.measure() == record.measure()]
        return quarter == max(own)
    return quarter == period if indicator["covers"] == "period" else quarter in quarters


def rounded(number, places):
    scaled = abs(number) * 10**places
    whole = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    return Fraction(whole if number >= 0 else -whole, 10**places)


OPERATIONS = ["count", "measures", "distinct", "sum", "mean", "median"]


def computed(indicator):
    operation = next(it for it in OPERATIONS if it in indicator)
    form, section, *field = indicator[operation].split(".")
    parts = {} if "by" in indicator else {"": []}
    for record in records(form, section):
        if not is_taken(record, indicator) or not all(passes(record, it) for it in indicator.get("where", [])):
            continue
        codes = answer(record, indicator["by"]) or [""] if "by" in indicator else [""]
        for code in codes:
            parts.setdefault(code, []).append(record)
    results = {}
    for code, those in parts.items():
        answers = []
        for record in those:
            value = record.value(field[0]) if field else 1
            if "since" in indicator:
                since = record.value(indicator["since"])
                value = Fraction((value - since).days) if value and since else None
            if value is not None and value is not False:
                answers.append((record.measure(), value))
        values = [it[1] for it in answers]
        if operation == "count":
            result = len(values)
        elif operation == "measures":
            result = len({it[0] for it in answers if it[0]})
        elif operation == "distinct":
            result = len({" ".join(str(it).lower().split()) for it in values})
        elif operation == "sum":
            result = sum(values)
        elif not values:
            result = None
        elif operation == "mean":
            result = rounded(Fraction(sum(values)) / len(values), 2)
        else:
            values.sort()
            low, high = values[(len(values) - 1) // 2], values[len(values) // 2]
            result = rounded(Fraction(low + high) / 2, 2)
        results[indicator["id"].replace("*", code)] = result
    return results


HEADS = {"awarded": "bewilligt", "spent": "verausgabt", "requested": "beantragt"}


def of_measures(what):
    cells = [row[HEADS[what]] for row in table("measures") if row["Nr."]]
    return sum(Fraction(str(it)) for it in cells if isinstance(it, (int, float)))


def compared(kind, pair, known):
    first, second = (
        of_measures(it.removeprefix("measures/")) if it.startswith("measures/") else known.get(it) for it in pair
    )
    if first is None or second is None or (kind != "difference" and second <= 0):
        return None
    if kind == "difference":
        return first - second
    if kind == "share":
        return Fraction((Fraction(first) * 200 + second) // (Fraction(second) * 2), 100)
    return rounded(Fraction(first) / Fraction(second), 2)


shown = {row["Kennung"]: row["Wert"] for row in table("indicators")}
known, looked, differing = {}, 0, 0
for indicator in tomllib.loads((definition / "indicators.toml").read_text())["indicator"]:
    kind = next((it for it in ("share", "ratio", "difference") if it in indicator), None)
    if "change" in indicator:
        continue
    if kind:
        pair = indicator[kind]
        results = {indicator["id"]: compared(kind, (pair["of"], pair["to"]), known)}
    else:
        results = computed(indicator)
    known |= results
    for name, result in results.items():
        cell = shown.get(name, "nothing")
        value = Fraction(str(round(cell, 4))) if isinstance(cell, (int, float)) else None
        looked += 1
        # Where no form says anything the workbook says so in words, and there is nothing to add up.
        if value != result and not (value is None and cell != "nothing" and not result):
            differing += 1
            print(f"{name}: the workbook has {cell!r}, its cells come to {result}")
# Zeros of rows into which nobody typed anything have no row on a data sheet.
missing = [it for it, value in shown.items() if it not in known and "change" not in it and value != 0]
for name in missing:
    print(f"{name}: the workbook has it, and nothing comes to it")
print(f"{looked} compared, {differing + len(missing)} differ")
