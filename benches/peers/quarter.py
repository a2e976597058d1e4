"""The coordinator's quarter as a good script would do it: python-calamine, polars, XlsxWriter and typst.

It reads the register and every return up to a quarter, runs twelve checks, adds up, and writes a workbook with a sheet
for each section, a list of findings and a report as PDF. It is held against masswerk by `compare.py`.
"""

import datetime
import hashlib
import json
import sys
from pathlib import Path

import polars as pl
import typst
import xlsxwriter
from python_calamine import CalamineWorkbook

CHECKS = {
    "required": "A required answer is missing",
    "number": "An amount is no number",
    "date": "A day is no date",
    "code": "An answer is on no list",
    "period": "The return is of another quarter than its folder",
    "measure": "The measure is not in the register",
    "award-period": "A payment lies outside the grant period",
    "ages": "Ages do not come to the total",
    "genders": "Genders do not come to the total",
    "actual": "The actual figures are not those of the vouchers",
    "voucher": "A voucher's number stands twice",
    "twice": "The same file came twice",
}
TABLES = {"Veranstaltungen": "Veranstaltungen", "Ziele der Maßnahme": "Ziele", "Belegliste": "Belege",
          "Teilnahmelisten": "Teilnahmelisten", "Honorare": "Honorare"}
MATRICES = {"Nach Alter": "Alter", "Nach Geschlecht": "Geschlecht", "Zielgruppen": "Zielgruppen", "Themen": "Themen",
            "Ausgaben": "Ausgaben", "Einnahmen": "Einnahmen"}
LISTS = {"Format": "mw_list_formate", "Erreicht": "mw_list_zielerreichung", "Zahlungsweg": "mw_list_zahlungswege",
         "Ausgaben- oder Einnahmeart": "mw_list_kostenarten_einnahmearten"}


def plain(cell):
    return cell.replace("\xa0", " ").strip() if isinstance(cell, str) else cell


def column(index):
    letters = ""
    while index >= 0:
        letters = chr(65 + index % 26) + letters
        index = index // 26 - 1
    return letters


def lists_of(sheets):
    """The lists of codes that a form carries, by their names."""
    return {values[0]: {plain(it) for it in values[1:] if it != ""} for values in zip(*sheets.get("_listen", []))}


class Findings:
    def __init__(self):
        self.all = []

    def add(self, check, file, sheet="", cell="", value=""):
        self.all.append({"check": check, "message": CHECKS[check], "file": file, "sheet": sheet, "cell": cell,
                         "value": str(value)})


class Season:
    def __init__(self):
        self.sections = {}
        self.answers = []
        self.vouchers = []
        self.ages = []


def blocks(rows):
    """Splits a sheet at blank rows; yields the number of the first row and the rows."""
    start, block = 0, []
    for number, row in enumerate(rows):
        row = [plain(it) for it in row]
        if any(it != "" for it in row):
            if not block:
                start = number
            block.append(row)
        elif block:
            yield start, block
            block = []
    if block:
        yield start, block


def table(found, lists, where, sheet, start, block):
    """Records of a table: header is the row in which a second column is filled; returns records with their row."""
    head = next((i for i, row in enumerate(block) if i > 0 and len([c for c in row if c != ""]) > 1 and row[0] != ""), None)
    if head is None:
        return []
    names = [str(it).rstrip("* ").strip() for it in block[head]]
    required = [str(it).endswith("*") for it in block[head]]
    records = []
    for offset, row in enumerate(block[head + 1:]):
        line = start + head + 2 + offset
        record = {"Datei": where["file"], "Blatt": sheet, "Zeile": line, "Maßnahme": where["measure"],
                  "Quartal": where["period"]}
        for at, (name, must, cell) in enumerate(zip(names, required, row)):
            if name == "":
                continue
            place = f"{column(at)}{line}"
            if cell == "":
                if must:
                    found.add("required", where["file"], sheet, place)
                cell = None
            elif name in LISTS and cell not in lists.get(LISTS[name], ()):
                found.add("code", where["file"], sheet, place, cell)
            elif "datum" in name.lower() and not isinstance(cell, datetime.date):
                found.add("date", where["file"], sheet, place, cell)
            elif name in ("Betrag", "Teilnehmende", "Dauer in Stunden") and not isinstance(cell, (int, float)):
                if cell != "nicht erhoben":
                    found.add("number", where["file"], sheet, place, cell)
            record[name] = cell
        records.append(record)
    return records


def read_return(season, found, register, path, period, seen):
    name = f"{path.parent.name}/{path.name}"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest in seen:
        found.add("twice", name, value=seen[digest])
        return
    seen[digest] = name
    book = CalamineWorkbook.from_path(str(path))
    sheets = {it: book.get_sheet_by_name(it).to_python(skip_empty_area=False) for it in book.sheet_names}
    identity = {row[0]: row[1] for row in sheets.get("_masswerk", [])}
    if identity.get("form") != "quartalsbericht":
        return
    lists = lists_of(sheets)
    head = {str(plain(row[0])).rstrip("* "): (plain(row[1]), number + 1)
            for number, row in enumerate(sheets["Angaben"]) if len(row) > 1}
    measure = head.get("Maßnahme", ("", 5))[0]
    if head.get("Berichtszeitraum", ("",))[0] != period:
        found.add("period", name, "Angaben", "B8", head.get("Berichtszeitraum", ("",))[0])
    if measure not in register:
        found.add("measure", name, "Angaben", "B5", measure)
    where = {"file": name, "measure": measure, "period": period}
    season.answers.append(where | {key: value for key, (value, _) in head.items() if key})
    sums, actual, people = {}, {}, {}
    for sheet, rows in sheets.items():
        if sheet.startswith("_") or sheet in ("Anleitung", "Angaben"):
            continue
        for start, block in blocks(rows):
            title = block[0][0]
            # The title of the sheet stands alone above.
            if title in TABLES:
                records = table(found, lists, where, sheet, start, block)
                season.sections.setdefault(TABLES[title], []).extend(records)
                if title == "Belegliste":
                    check_vouchers(season, found, register, where, sheet, records, sums)
            elif title in MATRICES:
                kind = MATRICES[title]
                for offset, row in enumerate(block[1:]):
                    if len(row) > 1 and row[0] not in ("", "Summe") and (value := row[-1 if kind in ("Ausgaben", "Einnahmen") else 1]) != "":
                        if isinstance(value, (int, float)):
                            (actual if kind == "Ausgaben" else people.setdefault(kind, {}))[row[0]] = value
                        season.sections.setdefault(kind, []).append(
                            where_of(where, sheet, start + offset + 2) | {"Gruppe": row[0], "Wert": str(value)})
            elif title == "Teilnehmende insgesamt":
                total = next((row[1] for row in block if str(row[0]).startswith("Zahl der")), "")
                if total == "" and not head.get("Fehlanzeige", ("",))[0]:
                    found.add("required", name, sheet, f"B{start + 2}")
                elif isinstance(total, (int, float)):
                    season.ages.append(where | {"Teilnehmende": int(total)})
                    people["total"] = total
    for check, kind in (("ages", "Alter"), ("genders", "Geschlecht")):
        counted = sum(people.get(kind, {}).values())
        if "total" in people and counted and counted != people["total"]:
            found.add(check, name, "Teilnehmende", value=f"{counted} != {people['total']}")
    for kind, amount in sums.items():
        if kind in actual and round(actual[kind] * 100) != round(amount * 100):
            found.add("actual", name, "Soll und Ist", value=f"{kind}: {actual[kind]} != {amount}")


def where_of(where, sheet, line):
    return {"Datei": where["file"], "Blatt": sheet, "Zeile": line, "Maßnahme": where["measure"],
            "Quartal": where["period"]}


def check_vouchers(season, found, register, where, sheet, records, sums):
    numbers = set()
    for it in records:
        number, paid, amount = it.get("Beleg-Nr."), it.get("Zahlungsdatum"), it.get("Betrag")
        if number in numbers:
            found.add("voucher", where["file"], sheet, f"A{it['Zeile']}", number)
        numbers.add(number)
        begin, end = register.get(where["measure"], {}).get("span", (None, None))
        if isinstance(paid, datetime.date) and begin and not begin <= paid <= end:
            found.add("award-period", where["file"], sheet, f"C{it['Zeile']}", paid)
        if isinstance(amount, (int, float)):
            kind = it.get("Ausgaben- oder Einnahmeart")
            sums[kind] = sums.get(kind, 0) + amount
            season.vouchers.append({"Maßnahme": where["measure"], "Quartal": where["period"], "Art": kind,
                                    "Betrag": float(amount)})


def read_register(found, path):
    book = CalamineWorkbook.from_path(str(path))
    where = {"file": "register.xlsx", "measure": "", "period": ""}
    sheets = {it: book.get_sheet_by_name(it).to_python(skip_empty_area=False) for it in book.sheet_names}
    lists = lists_of(sheets)
    sections = {}
    for name, rows in sheets.items():
        if name.startswith("_") or name == "Anleitung":
            continue
        for start, block in blocks(rows):
            records = table(found, lists, where, name, start, [row for row in block if row[0] != ""])
            if records:
                sections[f"Register {name}"[:31]] = records
    register = {}
    for it in sections.get("Register Maßnahmen", []):
        register[it["Maßnahme"]] = it
    for it in sections.get("Register Bescheide", []):
        if it["Maßnahme"] in register:
            begin, end = it.get("Bewilligt von"), it.get("Bewilligt bis")
            known = register[it["Maßnahme"]].get("span")
            register[it["Maßnahme"]]["span"] = (min(begin, known[0]), max(end, known[1])) if known else (begin, end)
    return register, sections


def write_sheet(book, styles, name, records, inputs):
    sheet = book.add_worksheet(name)
    keys = list(dict.fromkeys(key for it in records for key in it if key != "span"))
    sheet.write_row(2, 0, keys, styles["head"])
    sheet.write(0, 0, name, styles["title"])
    for line, it in enumerate(records, 3):
        for at, key in enumerate(keys):
            value = it.get(key)
            if value is None:
                continue
            if key == "Datei":
                link = f"external:{inputs}/{value}#'{it.get('Blatt', '')}'!A{it.get('Zeile', 1)}"
                if line < 30_000:
                    sheet.write_url(line, at, link, string=value)
                else:
                    sheet.write_string(line, at, value)
            elif isinstance(value, datetime.date):
                sheet.write_datetime(line, at, value, styles["day"])
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                sheet.write_number(line, at, value, styles["money"] if key == "Betrag" else None)
            else:
                sheet.write_string(line, at, str(value))
    last = max(len(records) + 2, 3)
    columns = [{"header": key} for key in keys]
    sheet.add_table(2, 0, last, len(keys) - 1, {"columns": columns, "autofilter": True})
    sheet.freeze_panes(3, 0)
    sheet.set_column(0, len(keys) - 1, 18)
    sheet.set_landscape()
    sheet.repeat_rows(2)
    return sheet


def summarise(season, register):
    awarded = pl.DataFrame([{"Maßnahme": key, "Fonds": it.get("Fonds"), "Bewilligt": float(it.get("Bewilligt") or 0)}
                            for key, it in register.items()], infer_schema_length=None)
    vouchers = pl.DataFrame(season.vouchers, infer_schema_length=None)
    spent = vouchers.group_by("Maßnahme").agg(pl.col("Betrag").sum())
    measures = awarded.join(spent, on="Maßnahme", how="left").sort("Maßnahme")
    funds = measures.group_by("Fonds").agg(pl.col("Bewilligt").sum(), pl.col("Betrag").sum()).sort("Fonds")
    kinds = vouchers.group_by("Art").agg(pl.col("Betrag").sum()).sort("Art")
    people = pl.DataFrame(season.ages, infer_schema_length=None)
    quarters = people.group_by("period").agg(pl.col("Teilnehmende").sum(), pl.len()).sort("period")
    groups = {}
    for kind in ("Alter", "Geschlecht", "Themen", "Zielgruppen"):
        records = season.sections.get(kind, [])
        if records:
            frame = pl.DataFrame(records, infer_schema_length=None)
            number = pl.col("Wert").cast(pl.Float64, strict=False).fill_null(1.0)
            groups[kind] = frame.with_columns(number.alias("Zahl")).group_by("Gruppe").agg(pl.col("Zahl").sum()).sort("Gruppe")
    return {"Maßnahmen": measures, "Fonds": funds, "Kostenarten": kinds, "Quartale": quarters} | groups


def report(out, summaries, found, period):
    def cell(value):
        text = f"{value:,.2f}" if isinstance(value, float) else str("" if value is None else value)
        return "[" + "".join("\\" + it if it in "\\#[]*_`$<>@~=-+/'\"" else it for it in text) + "]"

    lines = [f'#set document(title: "Sachstandsbericht {period}")', '#set page(paper: "a4")', '#set text(lang: "de", size: 9pt)',
             f"= Sachstandsbericht {period}"]
    for name, frame in summaries.items():
        rows = [cell(it) for it in frame.columns] + [cell(it) for row in frame.rows() for it in row]
        lines += [f"== {name}", f"#table(columns: {len(frame.columns)}, {', '.join(rows)})"]
        if frame.width == 2 and name not in ("Maßnahmen",):
            most = max((row[1] or 0) for row in frame.rows()) or 1
            bars = [f"[#rect(width: {100 * (row[1] or 0) / most:.1f}%, height: 6pt, fill: blue)]" for row in frame.rows()]
            lines += [f"#stack(spacing: 2pt, {', '.join(bars)})"]
    lines += ["== Befunde", f"{len(found.all)} Befunde."]
    source = out / "bericht.typ"
    source.write_text("\n\n".join(lines), encoding="utf-8")
    typst.compile(str(source), output=str(out / "Sachstandsbericht.pdf"), pdf_standards=["ua-1"])


def main(folder, period, out):
    out.mkdir(parents=True, exist_ok=True)
    found, season, seen = Findings(), Season(), {}
    register, sections = read_register(found, folder / "register.xlsx")
    for quarter in sorted(it for it in folder.iterdir() if it.is_dir() and it.name <= period):
        for path in sorted(quarter.glob("*.xlsx")):
            read_return(season, found, register, path, quarter.name, seen)
    summaries = summarise(season, register)
    book = xlsxwriter.Workbook(str(out / "Auswertung.xlsx"), {"strings_to_formulas": False, "strings_to_urls": False})
    styles = {"head": book.add_format({"bold": True}), "title": book.add_format({"bold": True, "font_size": 14}),
              "day": book.add_format({"num_format": "dd.mm.yyyy"}), "money": book.add_format({"num_format": "#,##0.00"})}
    for name, frame in summaries.items():
        write_sheet(book, styles, f"Summe {name}", frame.to_dicts(), folder)
    for name, records in (season.sections | sections | {"Befunde": found.all, "Angaben": season.answers}).items():
        if records:
            write_sheet(book, styles, name, records, folder)
    book.close()
    (out / "findings.json").write_text(json.dumps(found.all, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    report(out, summaries, found, period)
    counts = {check: sum(it["check"] == check for it in found.all) for check in CHECKS}
    print(json.dumps({"returns": len(season.answers), "vouchers": len(season.vouchers), "found": counts}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
