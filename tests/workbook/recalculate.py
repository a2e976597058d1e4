"""Lets LibreOffice compute every formula of a workbook anew and compares the results with those that it came with.

Usage: recalculate.py SOFFICE WORKBOOK [OLD NEW]. The results are removed before, and OLD is replaced by NEW in the
formulas. Prints one line for each cell that differs, then how many were compared.
"""

import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from openpyxl import load_workbook

soffice, workbook = sys.argv[1:3]
old, new = sys.argv[3:] or ("", "")


def without_results(sheet):
    def changed(formula):
        return formula[1].replace(old, new) if old else formula[1]

    return re.sub(r"(<f[ >].*?</f>)<v>[^<]*</v>", changed, sheet)


with tempfile.TemporaryDirectory() as folder:
    bare = Path(folder, "bare", "workbook.xlsx")
    bare.parent.mkdir()
    with zipfile.ZipFile(workbook) as source, zipfile.ZipFile(bare, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content = without_results(content.decode()).encode()
            target.writestr(name, content)
    subprocess.run(
        [soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        + ["--convert-to", "xlsx", "--outdir", folder, str(bare)],
        check=True,
        capture_output=True,
    )
    formulas, given, computed = (
        load_workbook(path, data_only=values)
        for path, values in ((workbook, False), (workbook, True), (Path(folder, "workbook.xlsx"), True))
    )
    compared = differing = 0
    for sheet in formulas:
        for cell in (cell for row in sheet for cell in row if cell.data_type == "f"):
            before, after = (book[sheet.title][cell.coordinate].value for book in (given, computed))
            compared += 1
            is_same = isinstance(after, (int, float)) and abs(before - after) < 1e-6
            if not is_same:
                differing += 1
                text = getattr(cell.value, "text", cell.value)
                print(f"{sheet.title}!{cell.coordinate} has {before!r}, computed is {after!r}: {text[:300]}")
    print(f"{compared} compared, {differing} differ")
