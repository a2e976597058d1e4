#!/usr/bin/env python3
"""Fills in the register or a return as somebody with another program would, by the names of its cells.

usage: fill.py register FILE          two measures, beside the example that is there
       fill.py gaps FILE              a measure of which the register lacks what a return needs
       fill.py return FILE MEASURE    what came of one
"""
import datetime
import sys

import openpyxl


def cell(book, name, down=0):
    """The cell of a name; of a column `down` rows below its head."""
    sheet, place = book.defined_names[name].attr_text.rsplit("!", 1)
    first = book[sheet.strip("'").replace("''", "'")][place.replace("$", "")]
    return first.offset(row=down)


def row(book, section, number, **answers):
    """Fills in a row of an open table, counted from one."""
    for field, answer in answers.items():
        cell(book, f"mw_{section}_{field}", number).value = answer


def register(book):
    day = datetime.date
    for number, (id, title, fund) in enumerate(
        [("2026-01", "Kino im Kuhstall", "Aktions- und Initiativfonds"),
         ("2026-02", "Jugend fragt den Rat", "Jugendfonds")], 2):
        row(book, "massnahmen", number, id=id, titel=title, traeger="Heimatverein Ödwald e. V.", fonds=fund,
            jahr=2026, beantragt=1200, bewilligt=1000.50, status="bewilligt")
        row(book, "bescheide", number, massnahme=id, datum=day(2026, 1, 12), aktenzeichen=f"Az. {id}",
            von=day(2026, 1, 15), bis=day(2026, 11, 30), betrag=1000.50, abrechnung="Belege")
        row(book, "kontakte", number, massnahme=id, person="Ada Muster", email="ada@example.org")
        # The example has three rows of a plan.
        row(book, "plan", 2 * number, massnahme=id, art="Honorare", betrag=1000.50)
        row(book, "plan", 2 * number + 1, massnahme=id, art="Zuwendung der Partnerschaft (Bundesmittel)", betrag=1000.50)


def gaps(book):
    day = datetime.date
    row(book, "massnahmen", 2, id="2026-03", titel="Theater im Dorf", traeger="Dorfbühne e. V.", fonds="Kleinprojekte",
        jahr=2026, beantragt=700, bewilligt=700, status="bewilligt")
    row(book, "bescheide", 2, massnahme="2026-03", datum=day(2026, 1, 12), aktenzeichen="Az. 3",
        von=day(2026, 1, 15), bis=day(2026, 11, 30), betrag=700, abrechnung="Pauschalen")


def one_return(book, measure):
    day = datetime.date
    assert cell(book, "mw_kopf_massnahme").value == measure
    cell(book, "mw_kopf_stand").value = day(2026, 4, 2)
    row(book, "veranstaltungen", 1, datum=day(2026, 2, 20), titel="Filmabend", ort="Ödwald", teilnehmende=31)
    cell(book, "mw_teilnahme_gesamt").value = 31
    row(book, "ziele", 1, ziel="Alte Nachbarn kommen ins Gespräch", erreicht="voll erreicht")
    row(book, "belege", 1, beleg_nr="1", belegdatum=day(2026, 2, 21), zahlungsdatum=day(2026, 2, 23),
        partei="Kinoverleih Süd", grund="Vorführung", art="Honorare", betrag=412.25)


book = openpyxl.load_workbook(sys.argv[2])
if sys.argv[1] == "register":
    register(book)
elif sys.argv[1] == "gaps":
    gaps(book)
else:
    one_return(book, sys.argv[3])
book.save(sys.argv[2])
