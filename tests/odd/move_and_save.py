#!/usr/bin/env python3
"""Moves sheets, rows and columns of a return as scripts do, and has other programs save it.

usage: move_and_save.py RETURN OUT   OUT: a new folder; a file per case, and shown.tsv: name, the cell in which
                                     the program that saved it last shows the word that stands for an amount

Needs openpyxl and LibreOffice (soffice).
"""
import csv, subprocess, sys, tempfile
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter

SOURCE, OUT = Path(sys.argv[1]), Path(sys.argv[2])
SHEET, CELL, WORD = "Belegliste", "G9", "viel"
CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1"


def soffice(source, kind, out):
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", kind,
                        "--outdir", str(out), str(source)], check=True, capture_output=True, timeout=120)


def shown(path):
    """The cell in which LibreOffice shows the word."""
    with tempfile.TemporaryDirectory() as folder:
        soffice(path, CSV, folder)
        for sheet in Path(folder).iterdir():
            with open(sheet, encoding="utf-8", newline="") as lines:
                for row, cells in enumerate(csv.reader(lines, delimiter=";"), 1):
                    for column, cell in enumerate(cells, 1):
                        if cell == WORD:
                            return f"{sheet.stem.split('-')[-1]}!{get_column_letter(column)}{row}"
    raise SystemExit(f"{path} shows no {WORD}")


def moved(name, change):
    book = openpyxl.load_workbook(SOURCE)
    book[SHEET][CELL] = WORD
    change(book)
    book.save(OUT / name)


def rows(book):
    book[SHEET].insert_rows(1, 3)


def columns(book):
    book[SHEET].insert_cols(1)


def sheets(book):
    book.move_sheet(SHEET, -6)
    book.move_sheet("Angaben", 4)


def everything(book):
    sheets(book)
    rows(book)
    columns(book)
    book["Teilnehmende"].insert_rows(1, 2)
    book["Angaben"].insert_rows(3)
    book["Soll und Ist"].insert_cols(1)


OUT.mkdir(parents=True, exist_ok=True)
for name, change in [("saved", lambda book: None), ("rows", rows), ("columns", columns), ("sheets", sheets),
                     ("everything", everything)]:
    moved(f"{name}.xlsx", change)
for name in ["saved", "sheets", "everything"]:
    for kind in ["xlsx", "ods"]:
        folder = OUT / kind
        soffice(OUT / f"{name}.xlsx", kind, folder)
        (folder / f"{name}.{kind}").rename(OUT / f"{name}-libreoffice.{kind}")
for folder in [OUT / "xlsx", OUT / "ods"]:
    folder.rmdir()
files = sorted(it for it in OUT.iterdir() if it.is_file())
(OUT / "shown.tsv").write_text("".join(f"{it.name}\t{shown(it)}\n" for it in files), encoding="utf-8")
