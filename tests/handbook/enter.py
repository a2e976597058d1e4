#!/usr/bin/env python3
"""Types into a workbook what a page of the handbook says, as somebody at a spreadsheet would.

usage: enter.py FILE SHEET TABLE   TABLE: a JSON list of rows, the heads first

Under the heads of a list each row goes into the next line that is empty; a table that begins with „Feld“ names
labels, and the entry goes into the cell that may be filled in to the right of the label.
"""
import datetime
import json
import re
import sys

import openpyxl


def said(cell):
    """What a head or label says, without the sign that it must be filled in."""
    return str(cell.value or "").replace("\xa0", " ").rstrip("* ").strip()


def typed(text):
    """What a German spreadsheet program makes of what is typed."""
    if day := re.fullmatch(r"(\d{2})\.(\d{2})\.(\d{4})", text):
        return datetime.date(*map(int, reversed(day.groups())))
    if re.fullmatch(r"\d{1,3}(\.\d{3})*,\d+", text):
        return float(text.replace(".", "").replace(",", "."))
    return int(text) if re.fullmatch(r"\d+", text) else text


def lines(sheet, heads):
    """The cells under these heads, line by line, from the first that is empty."""
    for row in sheet.iter_rows():
        columns = {said(cell): cell for cell in row}
        if set(heads) <= set(columns):
            down = 1
            while True:
                cells = [columns[it].offset(row=down) for it in heads]
                if cells[0].value is None:
                    yield cells
                down += 1
    sys.exit(f"{sheet.title}: no heads {heads}")


def beside(sheet, label):
    """The cell to fill in beside a label."""
    for row in sheet.iter_rows():
        for at, cell in enumerate(row):
            if said(cell) == label:
                open_cells = [it for it in row[at + 1:] if not it.protection.locked]
                if open_cells:
                    return open_cells[0]
    sys.exit(f"{sheet.title}: no field {label}")


book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
heads, *rows = json.loads(sys.argv[3])
if heads[0] == "Feld":
    for label, entry in rows:
        beside(sheet, label).value = typed(entry)
else:
    for cells, row in zip(lines(sheet, heads), rows):
        for cell, entry in zip(cells, row):
            cell.value = typed(entry)
book.save(sys.argv[1])
