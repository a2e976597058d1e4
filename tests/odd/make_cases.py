#!/usr/bin/env python3
"""Makes returns as people really send them, each in a folder of its own, out of the frozen ones.

usage: make_cases.py BASE OUT   BASE: the folder frozen/ beside this one
                                OUT: a new folder; a folder per case, and cases.tsv: name, quirk, what is right

Where a case was met, its source says; "own" is a variation that was not. LibreOffice (soffice) makes the
files of other formats.
"""
import copy, csv, datetime, io, os, re, shutil, subprocess, sys, tempfile, zipfile
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

SRC = Path(sys.argv[1])
OUT = Path(sys.argv[2])
Q = "2025-Q3"
GOOD = SRC / "input" / Q / "M-20_2025-Q3.xlsx"          # a return without any finding
CSV = sorted((SRC / "input" / Q).glob("M-07_2025-Q3_*.csv"))  # a csv set without any finding
SHEET = {"Anleitung": 1, "Angaben": 2, "Veranstaltungen": 3, "Teilnehmende": 4, "Inhalte": 5,
         "Bericht": 6, "SollIst": 7, "Belegliste": 8}
EPOCH = datetime.date(1899, 12, 30)
CASES = []


def case(id, kind, source, quirk, right, base="M-20"):
    def deco(fn):
        CASES.append(dict(id=id, kind=kind, source=source, quirk=quirk, right=right, fn=fn, base=base))
        return fn
    return deco


def serial(y, m, d):
    return (datetime.date(y, m, d) - EPOCH).days


# ------------------------------------------------------------------ zip and xml
class Book:
    """An xlsx as its parts, edited as text."""

    def __init__(self, path=GOOD):
        self.parts = {}
        with zipfile.ZipFile(path) as z:
            for i in z.infolist():
                self.parts[i.filename] = z.read(i)

    def sheet(self, name):
        return f"xl/worksheets/sheet{SHEET[name]}.xml"

    def text(self, part):
        return self.parts[part].decode("utf-8")

    def put(self, part, text):
        self.parts[part] = text.encode("utf-8") if isinstance(text, str) else text

    def style(self, num=None, code=None, strike=False):
        """Adds a cell format, returns its index."""
        t = self.text("xl/styles.xml")
        font = 0
        if code:
            num = 900 + len(re.findall(r"<numFmt ", t))
            new = f'<numFmt numFmtId="{num}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
            if "<numFmts" in t:
                t = re.sub(r'<numFmts count="(\d+)">', lambda m: f'<numFmts count="{int(m[1])+1}">' + new, t)
            else:
                t = re.sub(r"(<styleSheet[^>]*>)", r"\1" + f'<numFmts count="1">{new}</numFmts>', t)
        if strike:
            n = int(re.search(r'<fonts count="(\d+)"', t)[1])
            t = re.sub(r'<fonts count="\d+"', f'<fonts count="{n+1}"', t)
            t = t.replace("</fonts>", '<font><strike/><sz val="11"/><name val="Calibri"/></font></fonts>')
            font = n
        n = int(re.search(r'<cellXfs count="(\d+)"', t)[1])
        t = re.sub(r'<cellXfs count="\d+"', f'<cellXfs count="{n+1}"', t)
        t = t.replace("</cellXfs>", f'<xf numFmtId="{num or 0}" fontId="{font}" fillId="0" borderId="0" '
                      f'xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>')
        self.put("xl/styles.xml", t)
        return n

    def raw(self, sheet, ref, inner, t=None, s=None):
        """Replaces or inserts a cell; `inner` is what stands between <c> and </c>."""
        part = self.sheet(sheet)
        x = self.text(part)
        col, row = re.match(r"([A-Z]+)(\d+)", ref).groups()
        pat = re.compile(r'<c r="%s"((?: [a-z]+="[^"]*")*)(?:/>|>.*?</c>)' % ref, re.S)
        m = pat.search(x)
        old = re.search(r' s="(\d+)"', m[1]) if m else None
        style = s if s is not None else (old[1] if old else None)
        new = f'<c r="{ref}"' + (f' s="{style}"' if style is not None else "") + (f' t="{t}"' if t else "")
        new += f">{inner}</c>" if inner else "/>"
        if m:
            x = x[:m.start()] + new + x[m.end():]
        else:
            r = re.search(r'<row r="%s"[^>]*?(/>|>(.*?)</row>)' % row, x, re.S)
            if r is None:
                x = x.replace("</sheetData>", f'<row r="{row}">{new}</row></sheetData>')
            elif r[1] == "/>":
                x = x[:r.end()-2] + f">{new}</row>" + x[r.end():]
            else:
                num = lambda c: sum((ord(k)-64)*26**i for i, k in enumerate(reversed(c)))
                at = r.start(2)
                for c in re.finditer(r'<c r="([A-Z]+)\d+"(?:[^>]*?)(?:/>|>.*?</c>)', r[2], re.S):
                    if num(c[1]) < num(col):
                        at = r.start(2) + c.end()
                x = x[:at] + new + x[at:]
        self.put(part, x)

    def set(self, sheet, ref, value, s=None, f=None):
        f = f"<f>{escape(f)}</f>" if f else ""
        if value is None:
            self.raw(sheet, ref, f, s=s)
        elif isinstance(value, bool):
            self.raw(sheet, ref, f"{f}<v>{int(value)}</v>", t="b", s=s)
        elif isinstance(value, (int, float)):
            self.raw(sheet, ref, f"{f}<v>{value!r}</v>", s=s)
        elif f:
            self.raw(sheet, ref, f"{f}<v>{escape(value)}</v>", t="str", s=s)
        else:
            self.raw(sheet, ref, f'<is><t xml:space="preserve">{escape(value)}</t></is>', t="inlineStr", s=s)

    def strike(self, sheet, row):
        """Crosses out what a row holds."""
        p = self.sheet(sheet); s = self.style(strike=True)
        self.put(p, re.sub(r'<c r="([A-Z]+%d)"( s="\d+")?' % row, rf'<c r="\1" s="{s}"', self.text(p)))

    def merge(self, sheet, area):
        p = self.sheet(sheet); x = self.text(p)
        x = x.replace("</sheetData>", '</sheetData>@@', 1)
        end = re.search(r"@@(<sheetProtection[^>]*/>)?(<protectedRanges>.*?</protectedRanges>)?(<autoFilter[^>]*/>)?(<mergeCells.*?</mergeCells>)?", x, re.S)
        x = x[:end.end()] + f'<mergeCells count="1"><mergeCell ref="{area}"/></mergeCells>' + x[end.end():]
        self.put(p, x.replace("@@", ""))

    def cell(self, sheet, ref):
        m = re.search(r'<c r="%s"((?: [a-z]+="[^"]*")*)(/>|>.*?</c>)' % ref, self.text(self.sheet(sheet)), re.S)
        return m[0] if m else None

    def row(self, sheet, row, values, styles=None):
        for col, v in values.items():
            self.set(sheet, f"{col}{row}", v)

    def save(self, path, rename=lambda n: n):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
            for n, b in self.parts.items():
                i = zipfile.ZipInfo(rename(n), (2025, 10, 7, 12, 0, 0))
                i.compress_type = zipfile.ZIP_DEFLATED
                if "\\" in rename(n):
                    i.filename = rename(n)
                z.writestr(i, b)


NAME = "M-20_2025-Q3.xlsx"
HON = "C8"     # Soll und Ist: Ist of Honorare (310 in the good return)


def soffice(src, ext, dst, filt=None):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["nice", "soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to",
                        filt or ext, "--outdir", t, str(src)], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=120)
        made = [p for p in Path(t).iterdir() if p.is_file()]
        assert len(made) == 1, made
        shutil.copy(made[0], dst)


_ODS = {}


def ods_parts():
    if not _ODS:
        p = OUT / ".m20.ods"
        soffice(GOOD, "ods", p)
        with zipfile.ZipFile(p) as z:
            for i in z.infolist():
                _ODS[i.filename] = z.read(i)
        p.unlink()
    return dict(_ODS)


def ods_save(parts, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr(zipfile.ZipInfo("mimetype"), parts["mimetype"], zipfile.ZIP_STORED)
        for n, b in parts.items():
            if n != "mimetype":
                z.writestr(n, b)


def csv_rows():
    return {p.name: p.read_bytes().decode("cp1252") for p in CSV}


def ods_cell(x, table, row, col, new):
    """Replaces the cell at (row, col), counted from 0, in a table of content.xml; expands repeats."""
    for _, (prefix, address) in ElementTree.iterparse(io.BytesIO(x), events=["start-ns"]):
        ElementTree.register_namespace(prefix, address)
    ns = {"t": "urn:oasis:names:tc:opendocument:xmlns:table:1.0"}
    T = "{%s}" % ns["t"]
    root = ElementTree.fromstring(x)
    tab = [t for t in root.iter(T + "table") if t.get(T + "name") == table][0]
    r = -1
    for tr in tab.iter(T + "table-row"):
        n = int(tr.get(T + "number-rows-repeated", "1"))
        if r + n >= row:
            assert n == 1, "row is repeated"
            break
        r += n
    c = -1
    for tc in list(tr):
        n = int(tc.get(T + "number-columns-repeated", "1"))
        if c + n >= col:
            break
        c += n
    before, after = col - c - 1, c + n - col
    idx = list(tr).index(tc)
    wrap = ('<x xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">%s</x>' % new)
    el = ElementTree.fromstring(wrap)[0]
    tr.remove(tc)
    put = []
    if before:
        b = copy.deepcopy(tc); b.set(T + "number-columns-repeated", str(before)); put.append(b)
    put.append(el)
    if after:
        a = copy.deepcopy(tc); a.set(T + "number-columns-repeated", str(after)); put.append(a)
    for k, p in enumerate(put):
        tr.insert(idx + k, p)
    return ElementTree.tostring(root, xml_declaration=True, encoding="UTF-8")


def ods_with(d, table, row, col, new):
    """Saves the good return as ods with another cell."""
    p = ods_parts(); p["content.xml"] = ods_cell(p["content.xml"], table, row, col, new)
    ods_save(p, d / "M-20_2025-Q3.ods")


# ================================================================== controls
@case("k0", "control", "-", "the good return, unchanged", "no finding")
def _(d): shutil.copy(GOOD, d / NAME)


@case("k1", "control", "-", "the good csv set, unchanged", "no finding", base="M-07")
def _(d):
    for p in CSV: shutil.copy(p, d)


@case("k2", "control", "-", "the good return saved as ods by LibreOffice", "no finding")
def _(d): ods_save(ods_parts(), d / "M-20_2025-Q3.ods")


@case("k3", "control", "-", "the good return with one cell rewritten as inline string", "no finding")
def _(d):
    b = Book(); b.set("Belegliste", "A8", "B-016"); b.save(d / NAME)


# ================================================================== numbers
@case("n01", "duration", "tidyverse/readxl #637; opf/OpenProjectExcel #7",
      "hours typed as time of day: 6:00 in a cell of format [h]:mm (stored 0.25)",
      "read as 6 hours, or a finding at Veranstaltungen!E7; never 0.25 hours")
def _(d):
    b = Book(); b.set("Veranstaltungen", "E7", 0.25, s=b.style(code="[h]:mm")); b.save(d / NAME)


@case("n02", "duration", "variation of n01", "hours typed as 6:00 in a cell of format h:mm (stored 0.25)",
      "as n01; the finding shows what the sender sees")
def _(d):
    b = Book(); b.set("Veranstaltungen", "E7", 0.25, s=b.style(num=20)); b.save(d / NAME)


@case("n03", "date-for-number", "eclipse-sumo/sumo #1497; ApamaCommunity/apama-log-analyzer #5",
      "1.5 typed with a point in German Excel: hours cell (format 0.00) holds day serial 45778",
      "a finding at Veranstaltungen!E7; never 45,778 hours")
def _(d):
    b = Book(); b.set("Veranstaltungen", "E7", 45778); b.save(d / NAME)


@case("n04", "date-for-number", "variation of n03",
      "15.8 typed in German Excel: amount cell (format #,##0.00 €) holds day serial 45884; form's sum follows",
      "a finding at Belegliste!G8 that says it looks like a day")
def _(d):
    b = Book(); b.set("Belegliste", "G8", 45884)
    b.set("SollIst", HON, 45884 + 160, f="SUMIFS(mw_belege[Betrag\u00a0*],mw_belege[Ausgaben- oder Einnahmeart\u00a0*],$A8)"); b.save(d / NAME)


@case("n05", "date-for-number", "variation of n03", "amount cell shows 15. Aug (date format): day in a money cell",
      "a finding at Belegliste!G8")
def _(d):
    b = Book(); b.set("Belegliste", "G8", 45884, s=b.style(num=16))
    b.save(d / NAME)


@case("n06", "percent", "firecrawl/anydoc #27", "share instead of a count: 51 % (stored 0.51) at weiblich, 49 % at männlich",
      "a finding at the cells that quotes 51 %")
def _(d):
    b = Book(); s = b.style(num=9)
    b.set("Teilnehmende", "B23", 0.51, s=s); b.set("Teilnehmende", "B24", 0.49, s=s)
    b.set("Teilnehmende", "B25", 0, s=s); b.set("Teilnehmende", "B26", 0, s=s); b.save(d / NAME)


@case("n07", "percent", "variation of n06", "100 % (stored 1, format 0%) as number of persons in one age group",
      "a finding at Teilnehmende!B12 that it is a percentage, not 1 person")
def _(d):
    b = Book(); b.set("Teilnehmende", "B12", 1, s=b.style(num=9)); b.save(d / NAME)


@case("n08", "two-in-one", "own variation; cf. PhpSpreadsheet #3472 (cells with line breaks)",
      "two amounts in one cell, parted by a line break: 120⏎350",
      "a finding at Belegliste!G8; never 120,350.00 €")
def _(d):
    b = Book(); b.set("Belegliste", "G8", "120\n350")
    b.set("SollIst", HON, 160); b.save(d / NAME)


@case("n09", "sign", "actualbudget/actual #807; hledger #736", "amount in parentheses: (150,00)",
      "a finding at Belegliste!G8, nothing else but the form's sum")
def _(d):
    b = Book(); b.set("Belegliste", "G8", "(150,00)"); b.set("SollIst", HON, 160); b.save(d / NAME)


@case("n10", "sign", "rustledger/rustledger #1473", "trailing minus as banks write it: 150,00-",
      "a finding at Belegliste!G8")
def _(d):
    b = Book(); b.set("Belegliste", "G8", "150,00-"); b.set("SollIst", HON, 160); b.save(d / NAME)


@case("n11", "currency", "TheAxelander/OpenBudgeteer #161; firefly-iii #1087",
      "amounts as text with the unit written otherwise: 150 euro, EURO 206,30, 71,92 Eur., 160,00 eur",
      "read: nothing ambiguous in them (or one finding each with a hint that fits)")
def _(d):
    b = Book()
    for ref, v in (("G8", "150 euro"), ("G9", "EURO 206,30"), ("G11", "71,92 Eur."), ("G12", "160,00 eur")):
        b.set("Belegliste", ref, v)
    b.save(d / NAME)


@case("n12", "zero as dash", "firefly-iii/firefly-iii #2296",
      "csv from cells in accounting format: a zero is written as ' -   € '; in the computed Ist column",
      "read as zero, or passed over as the computed cell it is; the return counts", base="M-07")
def _(d):
    for n, t in csv_rows().items():
        if "finanzen" in n:
            t = t.replace(";0,00\r\n", "; -   € \r\n")
        (d / n).write_bytes(t.encode("cp1252"))


@case("n13", "apostrophe", "jdemetra/jdemetra-app #335 (values inserted as text)",
      "apostrophe as the decimal sign or stray: 12'50 meant as 12.50",
      "a finding; the apostrophe parts thousands only before three digits")
def _(d):
    b = Book(); b.set("Belegliste", "G8", "12'50"); b.set("SollIst", HON, 160); b.save(d / NAME)


@case("n14", "blank thousands", "portfolio-performance/portfolio #1382; ONLYOFFICE/DocumentServer #2741",
      "1 150,00 with narrow no-break, thin and figure space as thousands sign",
      "read as 1150")
def _(d):
    b = Book()
    b.set("Belegliste", "G8", "1\u202f150,00"); b.set("Belegliste", "G12", "1\u2009160,00 €")
    b.set("SollIst", HON, 0); b.save(d / NAME)


@case("n15", "words", "GSA-TTS/FAC #2534", "N/A, k. A., ca. 50, 20-30, >50 in number cells",
      "one finding per cell, each quoting the text")
def _(d):
    b = Book()
    for ref, v in (("B11", "N/A"), ("B12", "k. A."), ("B13", "ca. 50"), ("B14", "20-30"), ("B15", ">50"), ("B16", "–")):
        b.set("Teilnehmende", ref, v)
    b.save(d / NAME)


@case("n16", "fraction", "frePPLe/frepple #171", "amount from a formula: =100/1,19 shown as 84,03",
      "a finding at Belegliste!G8 in German notation that says how to round; nothing else")
def _(d):
    b = Book(); b.set("Belegliste", "G8", 100/1.19, f="100/1.19")
    b.set("SollIst", HON, 160 + 100/1.19); b.save(d / NAME)


@case("n17", "identifier", "harvard-library/aspace-import-excel #6",
      "voucher number 1-7 and title '9. November' turned into days by Excel (cells lost their text format)",
      "a question at the cells: a day stands where a number/title belongs")
def _(d):
    b = Book()
    b.set("Belegliste", "A8", serial(2025, 7, 1), s=b.style(num=16))
    b.set("Veranstaltungen", "B7", serial(2025, 11, 9), s=b.style(code='d. mmmm')); b.save(d / NAME)


@case("n18", "no cached value", "ClosedXML/ClosedXML #2751; onyx-dot-app/onyx #13354",
      "amount is a formula whose result the saving program did not store",
      "a finding at Belegliste!G8 that names the formula, not an empty cell")
def _(d):
    b = Book(); b.raw("Belegliste", "G8", "<f>100+50</f>"); b.set("SollIst", HON, 160); b.save(d / NAME)


@case("n19", "new error value", "own; calamine reads the old error names only",
      "#SPILL! in the optional remark column of one voucher",
      "a finding at Belegliste!L8; the rest of the sheet is read")
def _(d):
    b = Book(); b.raw("Belegliste", "L8", "<f>_xlfn.UNIQUE(D7:D13)</f><v>#SPILL!</v>", t="e"); b.save(d / NAME)


@case("n20", "formula error", "loadfix/python-ooxml #112", "#REF! in an amount, external link [1]",
      "a finding at Belegliste!G8")
def _(d):
    b = Book(); b.raw("Belegliste", "G8", "<f>[1]Tabelle1!$B$7</f><v>#REF!</v>", t="e")
    b.raw("SollIst", HON, "<f>1</f><v>#REF!</v>", t="e"); b.save(d / NAME)


# ================================================================== days
@case("d01", "day and seconds", "SheetJS/sheetjs #1435, #1805, #2644",
      "a web tool stored the day some seconds before midnight: payment 01.08.2025 as 45869.99949",
      "01.08.2025 (rounded), or a finding; never 31.07.2025")
def _(d):
    b = Book(); b.set("Belegliste", "C8", serial(2025, 8, 1) - 44/86400); b.save(d / NAME)


@case("d02", "day and seconds", "variation of d01",
      "first day of the quarter some seconds early: event on 01.07.2025",
      "01.07.2025; no finding that it lies in another quarter")
def _(d):
    b = Book(); b.set("Veranstaltungen", "A7", serial(2025, 7, 1) - 44/86400); b.save(d / NAME)


@case("d03", "day text", "specify/specify7 #2027", "days as text with time or weekday: 2025-08-01 00:00:00, 04.08.2025 00:00, Mo, 11.08.2025",
      "read: there is only one day that can be meant")
def _(d):
    b = Book()
    b.set("Belegliste", "C8", "2025-08-01 00:00:00"); b.set("Belegliste", "C9", "04.08.2025 00:00")
    b.set("Belegliste", "C11", "Sa, 23.08.2025"); b.save(d / NAME)


@case("d04", "day text", "openspending/openspending #351", "US order as text: 08/01/2025 and 08-09-2025",
      "a finding at both cells: two days can be meant")
def _(d):
    b = Book(); b.set("Belegliste", "C8", "08/01/2025"); b.set("Belegliste", "C9", "08-09-2025"); b.save(d / NAME)


@case("d05", "day text", "OpenDataServices/cove #334", "impossible day as text in an optional cell: 31.09.2025; and 2025/07/29",
      "a finding at B8; B9 is read or a finding")
def _(d):
    b = Book(); b.set("Belegliste", "B8", "31.09.2025"); b.set("Belegliste", "B9", "2025/07/29"); b.save(d / NAME)


@case("d06", "1904", "exceljs/exceljs #1343", "workbook counts from 1904 (old Mac template), all days stored so",
      "no finding, same days")
def _(d):
    b = Book()
    b.put("xl/workbook.xml", b.text("xl/workbook.xml").replace("<workbookPr ", '<workbookPr date1904="1" '))
    for sh, cells in (("Angaben", ["B11"]), ("Veranstaltungen", ["A7", "A8"]),
                      ("Belegliste", [f"{c}{r}" for c in "BC" for r in range(7, 14)])):
        for ref in cells:
            v = re.search(r"<v>([\d.]+)</v>", b.cell(sh, ref))[1]
            b.set(sh, ref, int(float(v)) - 1462)
    b.save(d / NAME)


@case("d07", "time zone", "molgenis/molgenis #5845; sebastian-software/xlsx-format #72",
      "days stored by a program in UTC: 22:00 of the evening before (31.07.2025 22:00 for 01.08.2025)",
      "a question, or at least nothing worse than the day as stored; listed for completeness")
def _(d):
    b = Book(); b.set("Belegliste", "C8", serial(2025, 8, 1) - 2/24, s=b.style(num=22)); b.save(d / NAME)


# ================================================================== rows of lists
@case("r01", "total row", "tidyverse/readxl #54; miraisolutions/xlconnect #29",
      "total row switched on under the voucher table: 'Ergebnis' and the sum",
      "passed over, or one finding for the row; not one per empty cell")
def _(d):
    b = Book()
    b.set("Belegliste", "A67", "Ergebnis"); b.set("Belegliste", "G67", 1437.03, f="SUBTOTAL(109,mw_belege[Betrag\u00a0*])")
    t = b.text("xl/tables/table3.xml")
    t = t.replace('ref="A6:L66" totalsRowShown="0"', 'ref="A6:L67" totalsRowCount="1"')
    b.put("xl/tables/table3.xml", t); b.save(d / NAME)




@case("r03", "invisible character", "NHSDigital/manage-vaccinations-in-schools #3410; nowthis/sankeymatic #54",
      "a zero-width space left in a row below the list (pasted from the web)",
      "an empty row; no finding")
def _(d):
    b = Book(); b.set("Belegliste", "D14", "\u200b"); b.set("Belegliste", "E15", "\u2060\ufeff"); b.save(d / NAME)


@case("r04", "invisible character", "ilri/odktools #8",
      "zero-width space inside a code and an amount, no-break space at the end of a code",
      "read: Honorare, 206.30")
def _(d):
    b = Book(); b.set("Belegliste", "F8", "Hono\u200brare"); b.set("Belegliste", "G9", "20\u200b6,30")
    b.set("Belegliste", "F12", "Honorare\u00a0\u00a0"); b.save(d / NAME)


@case("r05", "merged cells", "datosgobar/portal-andino #75; yuezhiai/jonex #8",
      "payment day merged over two vouchers (C8:C9)",
      "the value is taken for both, or the finding at C9 says that the cells are merged")
def _(d):
    b = Book(); b.set("Belegliste", "C9", None); b.merge("Belegliste", "C8:C9"); b.save(d / NAME)


@case("r06", "struck out", "sparna-git/xls2rdf #61",
      "a voucher row crossed out (strikethrough) instead of deleted",
      "a question at the row: crossed out, does it count?")
def _(d):
    b = Book(); b.strike("Belegliste", 12); b.save(d / NAME)


@case("r07", "hidden row", "cogstat/cogstat #217; paulyoder/LinqToExcel #74",
      "a voucher row hidden by a filter", "counted, and said in a note; never silent")
def _(d):
    b = Book(); p = b.sheet("Belegliste")
    b.put(p, re.sub(r'<row r="12"', '<row r="12" hidden="1"', b.text(p))); b.save(d / NAME)


@case("r08", "repeated heads", "own variation of clear-water #26",
      "heads repeated inside the list, then more vouchers (second page pasted below)",
      "the head row is passed over, or one finding for the row")
def _(d):
    b = Book(); bp = b.sheet("Belegliste")
    heads = {"A": "Beleg-Nr. *", "B": "Belegdatum", "C": "Zahlungsdatum *", "D": "Empfänger oder Einzahler *",
             "E": "Grund der Zahlung *", "F": "Ausgaben- oder Einnahmeart *", "G": "Betrag *", "H": "Zahlungsweg",
             "I": "Kontoauszug Nr.", "J": "Vergabevermerk liegt vor", "K": "An eigene Beschäftigte gezahlt", "L": "Bemerkung"}
    b.row("Belegliste", 14, heads)
    b.row("Belegliste", 15, {"A": "B-022", "B": serial(2025, 9, 15), "C": serial(2025, 9, 16), "D": "Farbenhandel Kunterbunt",
                             "E": "Stifte", "F": "Material und Verbrauch", "G": 12.5, "H": "Karte"})
    b.save(d / NAME)


@case("r09", "note row", "own variation", "a remark typed under the list: 'Weitere Belege folgen'",
      "one finding for the row at most")
def _(d):
    b = Book(); b.set("Belegliste", "A15", "Weitere Belege folgen im nächsten Quartal"); b.save(d / NAME)


@case("r10", "rows beyond", "own", "three vouchers pasted below the table's end (rows 70-72)",
      "read and counted")
def _(d):
    b = Book()
    for i, r in enumerate((70, 71, 72)):
        b.row("Belegliste", r, {"A": f"B-{100+i}", "B": serial(2025, 9, 15), "C": serial(2025, 9, 16), "D": "Farbenhandel Kunterbunt",
                                "E": "Stifte", "F": "Material und Verbrauch", "G": 10 + i, "H": "Karte"})
    b.set("SollIst", "C13", 71.92); b.save(d / NAME)


@case("r11", "swapped heads", "HicServices/RDMP #676; Chicago/clear-water #26",
      "own list pasted over the table, heads included, in another column order (Belegdatum and Zahlungsdatum swapped)",
      "read by what the heads say, or a finding at the heads; never the two days swapped")
def _(d):
    b = Book(); p = b.sheet("Belegliste")
    x = b.text(p)
    for r in range(6, 14):
        mb = re.search(r'<c r="B%d"(.*?)(/>|>(.*?)</c>)' % r, x); mc = re.search(r'<c r="C%d"(.*?)(/>|>(.*?)</c>)' % r, x)
        nb, nc = mc[0].replace(f'r="C{r}"', f'r="B{r}"'), mb[0].replace(f'r="B{r}"', f'r="C{r}"')
        x = x.replace(mb[0], "@1").replace(mc[0], "@2").replace("@1", nb).replace("@2", nc)
    b.put(p, x)
    t = b.text("xl/tables/table3.xml")
    names = re.findall(r'name="([^"]*datum[^"]*)"', t)
    t = t.replace(f'name="{names[0]}"', "@1").replace(f'name="{names[1]}"', f'name="{names[0]}"').replace("@1", f'name="{names[1]}"')
    b.put("xl/tables/table3.xml", t); b.save(d / NAME)


@case("r12", "sorted with heads", "own variation of r11", "list sorted by column A together with its head row: heads now stand below the vouchers",
      "one finding that the heads are not where they belong; no voucher lost silently")
def _(d):
    b = Book(); p = b.sheet("Belegliste"); x = b.text(p)
    rows = {r: re.search(r'(<row r="%d"[^>]*>)(.*?)</row>' % r, x, re.S) for r in range(6, 14)}
    new = x
    order = list(range(7, 14)) + [6]              # B-015 … B-021, then "Beleg-Nr."
    built = []
    for target, source in zip(range(6, 14), order):
        inner = re.sub(r'r="([A-Z]+)%d"' % source, lambda m: f'r="{m[1]}{target}"', rows[source][2])
        built.append(rows[target][1] + inner + "</row>")
    new = x[:rows[6].start()] + "".join(built) + x[rows[13].end():]
    b.put(p, new); b.save(d / NAME)


# ================================================================== sheets and names
@case("s01", "copied sheet", "PSU3D0/formualizer #34; exceljs/exceljs #1835",
      "Belegliste copied before work as a backup: 'Belegliste (2)' with sheet-local names listed first; the original was then completed",
      "the original (global names) is read; one question for the copy")
def _(d):
    b = Book()
    # the copy keeps three vouchers only
    x = b.text(b.sheet("Belegliste"))
    copy = x
    for r in range(10, 14):
        copy = re.sub(r'(<row r="%d"[^>]*>).*?</row>' % r, r"\1</row>", copy, flags=re.S)
    copy = re.sub(r"<tableParts.*?</tableParts>", "", copy, flags=re.S)
    b.put("xl/worksheets/sheet11.xml", copy)
    w = b.text("xl/workbook.xml")
    names = re.findall(r'<definedName name="(mw_belege_[^"]*)">([^<]*)</definedName>', w)
    local = "".join(f'<definedName name="{n}" localSheetId="8">{t.replace("Belegliste", "Belegliste (2)")}</definedName>' for n, t in names)
    w = w.replace('<sheet name="_listen"', '<sheet name="Belegliste (2)" sheetId="11" r:id="rId99"/><sheet name="_listen"')
    first = re.search(r'<definedName name="mw_belege_', w).start()
    w = w[:first] + local + w[first:]
    b.put("xl/workbook.xml", w)
    b.put("xl/_rels/workbook.xml.rels", b.text("xl/_rels/workbook.xml.rels").replace("</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet11.xml"/></Relationships>'))
    b.put("[Content_Types].xml", b.text("[Content_Types].xml").replace("</Types>",
          '<Override PartName="/xl/worksheets/sheet11.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'))
    b.save(d / NAME)


@case("s02", "broken names", "GSA-TTS/FAC #3216", "defined names of two voucher columns are #REF!, heads are still there",
      "no finding: found by the heads")
def _(d):
    b = Book(); w = b.text("xl/workbook.xml")
    for n in ("mw_belege_beleg_nr", "mw_belege_betrag"):
        w = re.sub(r'(<definedName name="%s">)[^<]*' % n, r"\1Belegliste!#REF!", w)
    b.put("xl/workbook.xml", w); b.save(d / NAME)


@case("s03", "broken names", "exceljs/exceljs #664 (names rewritten)", "a program rewrote names without quotes and $: Teilnehmende!B10, Soll und Ist!B6",
      "no finding: name or head finds it")
def _(d):
    b = Book(); w = b.text("xl/workbook.xml")
    w = re.sub(r"(<definedName name=\"mw_[^\"]*\">)([^<]*)", lambda m: m[1] + m[2].replace("'", "").replace("$", ""), w)
    b.put("xl/workbook.xml", w); b.save(d / NAME)


@case("s04", "strict", "tafia/calamine #680; python-excel/xlrd #92", "saved as 'Strict Open XML' with ISO days (t=\"d\")",
      "no finding: read like the ordinary form")
def _(d):
    b = Book()
    for sh, cells in (("Angaben", ["B11"]), ("Veranstaltungen", ["A7", "A8"]),
                      ("Belegliste", [f"{c}{r}" for c in "BC" for r in range(7, 14)])):
        for ref in cells:
            v = int(float(re.search(r"<v>([\d.]+)</v>", b.cell(sh, ref))[1]))
            iso = (EPOCH + datetime.timedelta(days=v)).isoformat() + "T00:00:00"
            b.raw(sh, ref, f"<v>{iso}</v>", t="d")
    for n, p in list(b.parts.items()):
        if n.endswith((".xml", ".rels")) and n != "[Content_Types].xml":
            t = p.decode("utf-8")
            for a, z in (("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                         ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
                         ("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"),
                         ("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "http://purl.oclc.org/ooxml/officeDocument/customProperties"),
                         ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main")):
                t = t.replace(a, z)
            b.put(n, t)
    b.put("xl/workbook.xml", b.text("xl/workbook.xml").replace("<workbook ", '<workbook conformance="strict" ', 1))
    b.save(d / NAME)


@case("s05", "shared string", "tafia/calamine #607", "cells of type shared string with an empty value (written by some exporters)",
      "empty cells: no finding, no text from elsewhere")
def _(d):
    b = Book()
    for ref in ("L7", "L8", "I11", "J8"):
        b.raw("Belegliste", ref, "<v></v>", t="s")
    for ref in ("A14", "D14", "G14"):
        b.raw("Belegliste", ref, "<v/>", t="s")
    b.save(d / NAME)


@case("s06", "rich text", "own; calamine rich text and phonetic runs", "code and organisation as rich text with several runs and a phonetic run",
      "read as the whole visible text")
def _(d):
    b = Book()
    b.raw("Belegliste", "F8", "<is><r><t>Hono</t></r><r><rPr><b/></rPr><t>rare</t></r></is>", t="inlineStr")
    t = b.text("xl/sharedStrings.xml")
    n = len(re.findall(r"<si>", t))
    t = t.replace("</sst>", '<si><r><t xml:space="preserve">Reise- und </t></r><r><rPr><i/></rPr><t>Fahrtkosten</t></r>'
                  '<rPh sb="0" eb="5"><t>FURIGANA</t></rPh><phoneticPr fontId="0"/></si></sst>')
    b.put("xl/sharedStrings.xml", t)
    b.raw("Belegliste", "F9", f"<v>{n}</v>", t="s"); b.save(d / NAME)


@case("s07", "zip paths", "tafia/calamine #530; PhpSpreadsheet #3472; Open-XML-SDK #1128", "zip entries with backslashes",
      "no finding: read like the ordinary form")
def _(d):
    p = d / NAME
    Book().save(p, rename=lambda n: n.replace("/", "@"))
    raw = p.read_bytes()
    for n in Book().parts:
        raw = raw.replace(n.replace("/", "@").encode(), n.replace("/", "\\").encode())
    p.write_bytes(raw)


@case("s08", "prefix", "exceljs/exceljs #1437; MathNya/umya-spreadsheet #370", "sheet and workbook XML with namespace prefix x:",
      "no finding: read like the ordinary form")
def _(d):
    b = Book()
    M = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    for n, p in list(b.parts.items()):
        if n.startswith("xl/") and n.endswith(".xml") and "theme" not in n and "tables" not in n:
            t = p.decode("utf-8")
            if f'xmlns="{M}"' not in t: continue
            t = t.replace(f'xmlns="{M}"', f'xmlns:x="{M}"')
            t = re.sub(r"<(/?)([A-Za-z]\w*)(?=[ />])", r"<\1x:\2", t)
            t = t.replace("<?x:xml", "<?xml")
            b.put(n, t)
    b.save(d / NAME)


@case("s09", "escapes", "pythonicrubyist/creek #29; exceljs/exceljs #584", "_x000D_ in long text and in a head, _x0041_ in a title",
      "line break and A, nothing left of the escape; no finding")
def _(d):
    b = Book()
    b.set("Bericht", "B6", "Kita Uhlenkrug_x000D_\nGrundschule"); b.set("Veranstaltungen", "B7", "_x0041_ufführung Kita")
    b.set("Belegliste", "E8", "Honorar_x000D_\nWorkshop"); b.save(d / NAME)


@case("s10", "stray cell", "civio/onodo #388", "one full stop left in row 8,000, rows formatted to the end",
      "read; at most a note that names the cell")
def _(d):
    b = Book(); b.set("Belegliste", "D8000", "."); b.save(d / NAME)


@case("s11", "two forms in one", "own variation of datosgobar #75 (several sheets)", "sheet of another measure pasted in: 'Belegliste M-21' with one voucher",
      "one question that names the sheet")
def _(d):
    b = Book()
    x = re.sub(r"<tableParts.*?</tableParts>", "", b.text(b.sheet("Belegliste")), flags=re.S)
    b.put("xl/worksheets/sheet11.xml", x)
    b.put("xl/workbook.xml", b.text("xl/workbook.xml").replace("</sheets>", '<sheet name="Belegliste M-21" sheetId="11" r:id="rId99"/></sheets>'))
    b.put("xl/_rels/workbook.xml.rels", b.text("xl/_rels/workbook.xml.rels").replace("</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet11.xml"/></Relationships>'))
    b.put("[Content_Types].xml", b.text("[Content_Types].xml").replace("</Types>",
          '<Override PartName="/xl/worksheets/sheet11.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'))
    b.save(d / NAME)


@case("s12", "check boxes", "msupply-foundation/open-msupply #6320; cpvalente/ontime #971",
      "crosses made as Google Sheets / Excel check boxes: TRUE and FALSE in all tick cells",
      "no finding; the same ticks as x")
def _(d):
    b = Book(); p = b.sheet("Inhalte")
    for m in re.findall(r'<c r="(B\d+)"', b.text(p)):
        if int(m[1:]) in range(7, 20) or int(m[1:]) in range(22, 40):
            b.set("Inhalte", m, bool("<v>" in b.cell("Inhalte", m)))
    b.set("Angaben", "B12", False); b.save(d / NAME)


@case("s13", "ticks", "own; Wingdings check marks", "crosses made with Wingdings: ü and þ in two tick cells",
      "a finding at both cells; the hint says to set an x")
def _(d):
    b = Book(); b.set("Inhalte", "B7", "ü"); b.set("Inhalte", "B8", "þ"); b.save(d / NAME)


@case("s14", "dash in the measure", "own; autocorrect turns - into –", "measure number typed with an en dash: M–20",
      "taken for M-20, or a finding that shows the difference")
def _(d):
    b = Book(); b.set("Angaben", "B5", "M–20"); b.save(d / NAME)


@case("s15", "fonts", "typst #3004; own", "emoji, Arabic, Chinese and private-use characters in long texts and titles",
      "no finding; the run still writes its PDF")
def _(d):
    b = Book()
    b.set("Bericht", "B6", "Kita 🎉👩‍👩‍👧 مرحبا 你好 \ue000"); b.set("Veranstaltungen", "B7", "Fest 🎈 für alle")
    b.set("Angaben", "B6", "Demokratie 🎭 erleben"); b.save(d / NAME)


# ================================================================== ods
@case("o01", "ods error", "tafia/calamine #720", "ods: #DIV/0! in an amount (value-type string, calcext error)",
      "a finding at Belegliste!G8 with #DIV/0!")
def _(d):
    ods_with(d, "Belegliste", 7, 6,
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>')


@case("o02", "ods comment", "pyexcel/pyexcel-ods #24; ropensci/readODS #52", "ods: comments on a code, an amount and an empty required cell below the list",
      "no finding: comments are no content")
def _(d):
    p = ods_parts(); x = p["content.xml"]
    ann = '<office:annotation><dc:date>2025-10-01T00:00:00</dc:date><text:p>Beleg liegt bei, 999 Euro</text:p></office:annotation>'
    x = ods_cell(x, "Belegliste", 7, 5, f'<table:table-cell office:value-type="string" calcext:value-type="string">{ann}<text:p>Honorare</text:p></table:table-cell>')
    x = ods_cell(x, "Belegliste", 7, 6, f'<table:table-cell office:value-type="currency" office:currency="EUR" office:value="150" calcext:value-type="currency">{ann}<text:p>150,00 €</text:p></table:table-cell>')
    x = ods_cell(x, "Belegliste", 9, 11, f'<table:table-cell>{ann}</table:table-cell>')
    p["content.xml"] = x; ods_save(p, d / "M-20_2025-Q3.ods")


@case("o03", "ods time", "variation of n01", "ods: hours as time value PT06H00M00S",
      "read as 6, or a finding that shows 06:00 as the sender sees it")
def _(d):
    ods_with(d, "Veranstaltungen", 6, 4,
        '<table:table-cell office:value-type="time" office:time-value="PT06H00M00S" calcext:value-type="time"><text:p>06:00:00</text:p></table:table-cell>')


@case("o04", "ods percent", "variation of n06", "ods: 100 % as persons of an age group (value-type percentage)",
      "a finding at Teilnehmende!B12")
def _(d):
    ods_with(d, "Teilnehmende", 11, 1,
        '<table:table-cell office:value-type="percentage" office:value="1" calcext:value-type="percentage"><text:p>100 %</text:p></table:table-cell>')




# ================================================================== csv
def recode(d, fn, enc="cp1252", only=None, newname=lambda n: n):
    for n, t in csv_rows().items():
        t = fn(n, t)
        (d / newname(n)).write_bytes(t if isinstance(t, bytes) else t.encode(enc))


@case("c01", "csv sep=", "PowerShell/PowerShell #7776; rap2hpoutre/fast-excel #327", "csv set with a first line sep=; in every file",
      "no finding", base="M-07")
def _(d): recode(d, lambda n, t: "sep=;\r\n" + t)


@case("c02", "csv UTF-16", "glific/glific #5657; digital-preservation/csv-validator #177", "csv set saved as Unicode text (UTF-16 with BOM, tabs), named .csv",
      "read, or a finding that names the encoding and how to save", base="M-07")
def _(d):
    def conv(n, t):
        rows = list(csv.reader(t.splitlines(keepends=True), delimiter=";"))
        o = io.StringIO(); csv.writer(o, delimiter="\t", lineterminator="\r\n").writerows(rows)
        return b"\xff\xfe" + o.getvalue().encode("utf-16-le")
    recode(d, conv)




@case("c04", "csv CP850", "ddeboer/data-import #315 (four kinds of csv)", "csv set saved as 'CSV (MS-DOS)' (code page 850)",
      "read, or one finding that the letters are not readable", base="M-07")
def _(d):
    def conv(n, t):
        for a, z in (("„", '"'), ("“", '"'), ("–", "-"), ("€", "EUR"), ("\u00a0", " ")): t = t.replace(a, z)
        return t.encode("cp850", "replace")
    recode(d, conv)


@case("c05", "csv CR", "ddeboer/data-import #315; sqlitebrowser #212; mautic #5408", "csv set saved as 'CSV (Macintosh)': lines end with a lone CR",
      "no finding", base="M-07")
def _(d): recode(d, lambda n, t: t.replace("\r\n", "\r"))


@case("c06", "csv lines", "MarkPflug/Sylvan #243; pandas-dev/pandas #16286", "a quoted remark with two line breaks in one voucher, a wrong amount two vouchers below",
      "the finding names the row that a spreadsheet shows (G10)", base="M-07")
def _(d):
    def conv(n, t):
        if "belege" in n:
            L = t.split("\r\n")
            i = next(k for k, l in enumerate(L) if l.startswith("10/2025;"))
            L[i] = L[i].rstrip(";") .rsplit(";", 0)[0]
            cells = L[i].split(";"); cells += [""] * (12 - len(cells))
            cells[11] = '"Zeile eins\nZeile zwei\nZeile drei"'
            L[i] = ";".join(cells)
            j = next(k for k, l in enumerate(L) if l.startswith("13/2025;"))
            L[j] = L[j].replace("200,00", "viel")
            t = "\r\n".join(L)
        return t
    recode(d, conv)


@case("c07", "csv names", "own; LibreOffice names exports FILE-Sheet.csv", "csv set named as LibreOffice exports all sheets: M-07_2025-Q3-Belegliste.csv …",
      "read as one return, no finding", base="M-07")
def _(d):
    titles = {"belege": "Belegliste", "finanzen": "Soll und Ist", "inhalte": "Zielgruppen und Themen", "kopf": "Angaben",
              "teilnehmende": "Teilnehmende", "veranstaltungen": "Veranstaltungen", "ziele": "Bericht und Ziele"}
    recode(d, lambda n, t: t, newname=lambda n: "M-07_2025-Q3-" + titles[n[:-4].split("_")[-1]] + ".csv")


@case("c08", "csv days", "specify/specify7 #2027; ArctosDB/arctos #5203", "csv set written by a script: days as 2025-07-16 00:00:00, amounts with a point",
      "no finding", base="M-07")
def _(d):
    def conv(n, t):
        t = re.sub(r"(?<!\d)(\d\d)\.(\d\d)\.(2025)(?!\d)", r"\3-\2-\1 00:00:00", t)
        return re.sub(r"(?<=;)(\d+),(\d\d)(?=;|\r)", r"\1.\2", t)
    recode(d, conv)


@case("c09", "csv endings", "own", "csv set with the ending .Csv and one as .txt", "read, or a finding that fits", base="M-07")
def _(d): recode(d, lambda n, t: t, newname=lambda n: n[:-4] + (".txt" if "ziele" in n else ".Csv"))


@case("c10", "csv parts", "own", "csv set exported twice: the sheet Belegliste also as M-07_2025-Q3_Belegliste.csv (older, two vouchers fewer)",
      "one question; the parts are not silently mixed", base="M-07")
def _(d):
    recode(d, lambda n, t: t)
    t = [v for k, v in csv_rows().items() if "belege" in k][0].split("\r\n")
    keep = [l for l in t if not l.startswith(("16/2025", "17/2025"))]
    (d / "M-07_2025-Q3_Belegliste.csv").write_bytes("\r\n".join(keep).encode("cp1252"))


# ================================================================== files
@case("f01", "old Excel", "uclouvain/osis #850; cantabular/custard #158", "saved as Excel 97-2003 (.xls)",
      "a finding that says xls is not read and how to save, not that the file is damaged")
def _(d): soffice(GOOD, "xls", d / "M-20_2025-Q3.xls", "xls:MS Excel 97")


@case("f02", "zip", "milesj/uploader #114", "the return inside a zip with a folder",
      "a finding that says it is a zip archive to be unpacked")
def _(d):
    with zipfile.ZipFile(d / "M-20_2025-Q3.zip", "w", zipfile.ZIP_DEFLATED) as z:
        z.write(GOOD, "Rückmeldung Q3/M-20_2025-Q3.xlsx")


@case("f03", "not a table", "own", "a Word document sent instead (docx)", "a finding that it is no spreadsheet")
def _(d):
    with zipfile.ZipFile(d / "M-20_2025-Q3.docx", "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        z.writestr("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        z.writestr("word/document.xml", '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bericht</w:t></w:r></w:p></w:body></w:document>')


@case("f04", "companions", "microsoft/WSL #4609, #7456", "companion files of the folder: …xlsx:Zone.Identifier, Icon\\r (0 bytes), M-20.gsheet, Notizen.url",
      "passed over like lock files, or notes; no errors for the office to chase")
def _(d):
    shutil.copy(GOOD, d / NAME)
    (d / (NAME + ":Zone.Identifier")).write_text("[ZoneTransfer]\r\nZoneId=3\r\n")
    (d / "Icon\r").write_bytes(b"")
    (d / "M-20_2025-Q3.gsheet").write_text('{"url":"https://docs.example.org/x","doc_id":"abc"}')
    (d / "Teams-Ordner.url").write_text("[InternetShortcut]\r\nURL=https://example.org\r\n")


@case("f05", "conflict copy", "JeffSteinbok/obsidian-onedrive #128; skilion/onedrive #247", "OneDrive kept both: M-20_2025-Q3-LAPTOP7.xlsx, same number of the return, one voucher more",
      "one question that names both files; not added up twice")
def _(d):
    shutil.copy(GOOD, d / NAME)
    b = Book()
    b.row("Belegliste", 14, {"A": "B-022", "B": serial(2025, 9, 15), "C": serial(2025, 9, 16), "D": "Farbenhandel Kunterbunt",
                             "E": "Stifte", "F": "Material und Verbrauch", "G": 12.5, "H": "Karte"})
    b.set("SollIst", "C13", 84.42); b.save(d / "M-20_2025-Q3-LAPTOP7.xlsx")


@case("f06", "names", "own; macOS writes names in NFD", "file name in NFD with emoji, hash, trailing blank: 'Rückmeldung Träger #1 🎉 .xlsx'",
      "read; the name is shown readably")
def _(d): shutil.copy(GOOD, d / "Ru\u0308ckmeldung Tra\u0308ger #1 🎉 .xlsx")


@case("f07", "html", "coral-erm/coral #697", "html table saved as .xls", "a finding that it is no spreadsheet")
def _(d): (d / "M-20_2025-Q3.xls").write_text("<html><table><tr><td>Belegliste</td></tr></table></html>")


@case("f08", "content type", "own", "macro workbook content type (xlsm) without macros, name .xlsx", "no finding")
def _(d):
    b = Book(); b.put("[Content_Types].xml", b.text("[Content_Types].xml").replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
    b.save(d / NAME)


# ================================================================== second round


def honorare_sheet(b):
    w = b.text("xl/workbook.xml")
    return [m for m in re.findall(r'<sheet name="([^"]*)"', w)].index("Honorare") + 1


@case("n22", "two-in-one", "variation of n08", "two counts in one cell, parted by a line break: event's Teilnehmende 12⏎120",
      "a finding at Veranstaltungen!F7; never 12,120")
def _(d):
    b = Book(); b.set("Veranstaltungen", "F7", "12\n120"); b.save(d / NAME)


@case("n23", "apostrophe", "variation of n13", "stray apostrophe in a count: 5'4 persons at an event, 1'2 at an age group",
      "a finding at both cells; never 54 and 12")
def _(d):
    b = Book(); b.set("Veranstaltungen", "F7", "5'4"); b.set("Teilnehmende", "B11", "1'2"); b.save(d / NAME)


@case("n24", "yes or no", "own; cf. cpvalente/ontime #971", "x and 1 in Ja/Nein cells (J8, K12)",
      "read as yes, or a finding whose hint fits a Ja/Nein cell")
def _(d):
    b = Book(); b.set("Belegliste", "J8", "x"); b.set("Belegliste", "K12", 0); b.save(d / NAME)


@case("n25", "long number", "own", "amount with a hidden third decimal in a formula chain: 150,004 shown as 150,00",
      "a finding at the cell in German notation")
def _(d):
    b = Book(); b.set("Belegliste", "G8", 150.004); b.set("SollIst", HON, 310.004); b.save(d / NAME)


@case("d08", "day text", "openspending/openspending #351, alone", "one payment day as 08-09-2025 (US order with hyphens)",
      "a finding: two days can be meant")
def _(d):
    b = Book(); b.set("Belegliste", "C13", "09-08-2025"); b.save(d / NAME)


@case("d09", "day text", "own", "short ISO day 25-08-04 as text",
      "read as 04.08.2025 or a finding that it is no day; not 25.08.2004")
def _(d):
    b = Book(); b.set("Belegliste", "C9", "25-08-04"); b.save(d / NAME)




@case("r14", "column inserted by value", "variation of r11", "own list pasted with one more column in front (lfd. Nr.), heads included: everything one column to the right",
      "read by the heads, or one finding that the heads are not where they belong")
def _(d):
    b = Book(); p = b.sheet("Belegliste"); x = b.text(p)
    cols = "ABCDEFGHIJKLM"
    for r in range(6, 14):
        m = re.search(r'(<row r="%d"[^>]*>)(.*?)</row>' % r, x, re.S)
        cells = re.findall(r'<c r="([A-Z])%d"([^>]*?)(/>|>.*?</c>)' % r, m[2], re.S)
        new = f'<c r="A{r}" t="inlineStr"><is><t>{"lfd. Nr." if r == 6 else r - 6}</t></is></c>'
        new += "".join(f'<c r="{cols[cols.index(c)+1]}{r}"{a}{z}' for c, a, z in cells)
        x = x[:m.start()] + m[1] + new + "</row>" + x[m.end():]
    b.put(p, x); b.save(d / NAME)




@case("s17", "names lost", "own; programs that drop defined names", "all defined names gone, hidden sheets gone, sheet names kept (values pasted into a new workbook)",
      "no finding: found by the heads")
def _(d):
    b = Book(); w = b.text("xl/workbook.xml")
    w = re.sub(r"<definedNames>.*?</definedNames>", "", w, flags=re.S)
    w = re.sub(r'<sheet name="_(listen|masswerk)"[^>]*/>', "", w)
    b.put("xl/workbook.xml", w); b.save(d / NAME)


@case("s18", "names lost", "variation of s17", "as s17, and a sheet 'Exportübersicht' in front as some programs write it",
      "no error; at most one question")
def _(d):
    b = Book(); w = b.text("xl/workbook.xml")
    w = re.sub(r"<definedNames>.*?</definedNames>", "", w, flags=re.S)
    w = w.replace('<sheet name="_listen"', '<sheet name="Exportübersicht"').replace('state="veryHidden" ', "")
    w = re.sub(r'<sheet name="_masswerk"[^>]*/>', "", w)
    b.put("xl/workbook.xml", w); b.save(d / NAME)


@case("s19", "long text", "pythonicrubyist/creek #29; exceljs #584", "_x000D_ in a code (F8) and in a head of a form without names",
      "read: the escape is a line break")
def _(d):
    b = Book(); w = b.text("xl/workbook.xml")
    w = re.sub(r'<definedName name="mw_belege_[^"]*">[^<]*</definedName>', "", w)
    b.put("xl/workbook.xml", w)
    b.set("Belegliste", "F8", "Honorare_x000D_\n"); b.set("Belegliste", "F6", "Ausgaben- oder_x000D_\nEinnahmeart *"); b.save(d / NAME)


@case("o06", "ods size", "okfn/messytables large.ods; ods written by Excel", "ods with rows repeated to 1,048,576 and columns to 16,384 below the list (formatted, empty), as Excel writes it",
      "no finding, little memory")
def _(d):
    p = ods_parts(); x = p["content.xml"].decode("utf-8")
    i = x.index('table:name="Belegliste"'); j = x.index("</table:table>", i)
    style = re.search(r'table:style-name="(ce\d+)"', x[i:j])[1]
    x = x[:j] + f'<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:style-name="{style}" table:number-columns-repeated="16384"/></table:table-row>' + x[j:]
    p["content.xml"] = x.encode("utf-8"); ods_save(p, d / "M-20_2025-Q3.ods")




@case("c12", "csv row numbers", "MarkPflug/Sylvan #243; hutool #2065", "csv set with CRLF as Excel writes it, wrong amount in row 10 (no line breaks in cells)",
      "the finding names belege!G10", base="M-07")
def _(d): recode(d, lambda n, t: t.replace(";Honorare;200,00;", ";Honorare;viel;"))


@case("c13", "csv row numbers", "control to c12", "the same with LF", "the finding names belege!G10", base="M-07")
def _(d): recode(d, lambda n, t: t.replace(";Honorare;200,00;", ";Honorare;viel;").replace("\r\n", "\n"))


@case("c14", "csv UTF-8", "control", "csv set saved as 'CSV UTF-8' with BOM, comma, amounts quoted", "no finding", base="M-07")
def _(d):
    def conv(n, t):
        rows = list(csv.reader(io.StringIO(t, newline=""), delimiter=";"))
        o = io.StringIO(); csv.writer(o, delimiter=",", lineterminator="\r\n").writerows(rows)
        return b"\xef\xbb\xbf" + o.getvalue().encode("utf-8")
    recode(d, conv)


@case("c15", "csv first row", "variation of c11", "csv set with CRLF, voucher file reduced to heads and rows: heads in row 1, first voucher in row 2",
      "all vouchers are read, no finding", base="M-07")
def _(d):
    recode(d, lambda n, t: "\r\n".join(t.split("\r\n")[5:]) if "belege" in n else t)


@case("c16", "csv sep=", "variation of c01", "sep=; and only heads and rows in the events file: heads in row 2",
      "all events are read, no finding", base="M-07")
def _(d):
    recode(d, lambda n, t: "sep=;\r\n" + ("\r\n".join(t.split("\r\n")[5:]) if "veranstaltungen" in n else t))


@case("f09", "cloud placeholder", "skilion/onedrive #247 (files on demand)", "placeholder of 0 bytes beside the real file: 'M-20_2025-Q3 (1).xlsx'",
      "one finding that the file is empty; the real one counts")
def _(d):
    shutil.copy(GOOD, d / NAME); (d / "M-20_2025-Q3 (1).xlsx").write_bytes(b"")


# ================================================================== third round


@case("r16", "edited label", "own; MarkUsProject/Markus #2101 (edited labels)", "label of a ticked target group shortened by the sender (row with the cross)",
      "a finding that the row's label was changed; the cross is not lost silently")
def _(d):
    b = Book(); p = b.text(b.sheet("Inhalte"))
    row = next(int(r) for r in re.findall(r'<c r="B(\d+)"[^>]*><v>', p) if 7 <= int(r) <= 18)
    b.set("Inhalte", f"A{row}", "Kitas und Schulen im Ort"); b.save(d / NAME)


@case("r17", "edited label", "variation of r16", "age group label rewritten: '27 bis 59 Jahre' to '27–59' (9 persons)",
      "a finding at the label (A15), not that the sums differ")
def _(d):
    b = Book(); b.set("Teilnehmende", "A15", "27–59"); b.save(d / NAME)




@case("f10", "companions", "variation of f04", "unpacked Mac archive: folder __MACOSX with ._M-20_2025-Q3.xlsx, and .M-20_2025-Q3.xlsx.icloud",
      "passed over with notes")
def _(d):
    shutil.copy(GOOD, d / NAME); (d / "__MACOSX").mkdir()
    (d / "__MACOSX" / ("._" + NAME)).write_bytes(b"\0\5\x16\7\0\2\0\0Mac OS X        ")
    (d / ("." + NAME + ".icloud")).write_bytes(b"bplist00")


@case("f11", "flat ods", "own", "saved as flat OpenDocument (.fods)", "read, or a finding that names the format")
def _(d): soffice(GOOD, "fods", d / "M-20_2025-Q3.fods")


@case("s20", "copied sheet", "variation of s16", "work was done in the copy 'Belegliste (2)' and the original deleted: global names are #REF!, local names point to the copy",
      "the copy is read, no finding")
def _(d):
    b = Book(); w = b.text("xl/workbook.xml")
    w = w.replace('<sheet name="Belegliste"', '<sheet name="Belegliste (2)"')
    def dup(m):
        return f'<definedName name="{m[1]}" localSheetId="7">{m[2].replace("Belegliste", "Belegliste (2)")}</definedName><definedName name="{m[1]}">#REF!</definedName>'
    w = re.sub(r'<definedName name="(mw_belege_[^"]*)">(\'Belegliste\'[^<]*)</definedName>', dup, w)
    b.put("xl/workbook.xml", w); b.save(d / NAME)




@case("r18", "merged cells", "variation of r05", "an amount merged over two vouchers (G8:G9)",
      "one finding at the merged cells, and none that follows from it")
def _(d):
    b = Book(); b.set("Belegliste", "G9", None); b.merge("Belegliste", "G8:G9"); b.save(d / NAME)


@case("r19", "row", "variation of r09", "an amount alone in a row of the list (G20)",
      "one finding at the row that names what it lacks")
def _(d):
    b = Book(); b.set("Belegliste", "G20", 99.5); b.save(d / NAME)


@case("r20", "total row", "variation of r01", "a total row 'Summe Belege Q3' with the sum",
      "passed over, or one finding for the row; not one per empty cell")
def _(d):
    b = Book(); b.set("Belegliste", "E14", "Summe Belege Q3"); b.set("Belegliste", "G14", 717.03); b.save(d / NAME)


@case("n26", "external link", "variation of n20", "two amounts taken from another workbook ([1]), their values stored",
      "read; a note that names the cells")
def _(d):
    b = Book(); b.set("Belegliste", "G8", 150, f="[1]Tabelle1!$B$7")
    b.set("Belegliste", "G9", 206.3, f="'[1]Meine Liste'!B8"); b.save(d / NAME)


@case("f12", "formats", "variation of n02, n06, n11, r06", "hours as 6:00, persons as 51 %, an amount in CHF, a row crossed out; saved as Excel 97-2003",
      "as in xlsx: 6 hours, a finding at the cells of the share and of the currency, a question at the row")
def _(d):
    b = Book(); b.set("Veranstaltungen", "E7", 0.25, s=b.style(num=20))
    b.set("Teilnehmende", "B23", 0.51, s=b.style(num=9)); b.set("Belegliste", "G8", 150, s=b.style(code='"CHF" #,##0.00'))
    b.strike("Belegliste", 12)
    with tempfile.TemporaryDirectory() as folder:
        b.save(Path(folder) / NAME)
        soffice(Path(folder) / NAME, "xls", d / "M-20_2025-Q3.xls", "xls:MS Excel 97")


@case("n27", "near miss", "own", "the kind of a voucher typed with a slip: 'Honorar' and 'Materiel und Verbrauch'",
      "a finding at both cells that offers the entry of the list")
def _(d):
    b = Book(); b.set("Belegliste", "F8", "Honorar"); b.set("Belegliste", "F9", "Materiel und Verbrauch"); b.save(d / NAME)


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    rows = []
    for c in CASES:
        d = OUT / c["id"]
        d.mkdir()
        c["fn"](d)
        rows.append(f"{c['id']}\t{c['quirk']}\t{c['right']}\n")
    (OUT / "cases.tsv").write_text("".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
