# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a filled form's cells as another program writes them: resave_form.py IN OUT STYLE

Nothing of the form's own XML is kept: the cells are read and every part is written anew, by hand, in the manner of STYLE:
  google     what Google Sheets downloads: no document properties, no defined names, numbers as 12.0, a typed date as a
             number with a date's style, the sheets' files in another order, lists for drop-downs
  web        what Excel for the web saves: rich texts, extension markup, absolute part names, a date as ISO text
  sdk        what .NET programs save: every element with a prefix, texts in the cells, shared strings under a capital
  no-sheet   as google, without the hidden sheet
  no-column  as google, without the hidden column of the visible sheet
  mixed-ids  as google, with a hidden sheet whose ids were overwritten
"""
import datetime
import sys
import zipfile
from xml.sax.saxutils import escape

import openpyxl

source, target, style = sys.argv[1:]
book = openpyxl.load_workbook(source)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
p = "x:" if style == "sdk" else ""
strings, index = [], {}


def cell_xml(cell):
    value = cell.value
    if style == "no-column" and cell.column == 1 and cell.parent.title != "plankoll":
        return ""
    if style == "mixed-ids" and cell.parent.title == "plankoll" and str(cell.parent.cell(cell.row, 1).value).startswith("base:"):
        value = "x"
    if value is None:
        return f'<{p}c r="{cell.coordinate}" s="0"/>'
    if isinstance(value, (datetime.date, datetime.datetime)):
        if style == "web":
            return f'<c r="{cell.coordinate}" s="1" t="d"><v>{value.strftime("%Y-%m-%d")}</v></c>'
        days = (datetime.date(value.year, value.month, value.day) - datetime.date(1899, 12, 30)).days
        return f'<{p}c r="{cell.coordinate}" s="1"><{p}v>{days}.0</{p}v></{p}c>'
    if isinstance(value, (int, float)):
        return f'<{p}c r="{cell.coordinate}"><{p}v>{float(value)}</{p}v></{p}c>'
    text = escape(str(value))
    if style == "sdk":
        return (f'<x:c r="{cell.coordinate}" t="inlineStr"><x:is><x:t xml:space="preserve">{text}</x:t></x:is></x:c>')
    if text not in index:
        index[text] = len(strings)
        strings.append(text)
    return f'<c r="{cell.coordinate}" s="0" t="s"><v>{index[text]}</v></c>'


def sheet_xml(sheet):
    rows = []
    for row in sheet.iter_rows():
        cells = "".join(cell_xml(cell) for cell in row if cell.value is not None or style == "google")
        if cells:
            rows.append(f'<{p}row r="{row[0].row}" ht="15.75" customHeight="1">{cells}</{p}row>')
    head = f'<{p}worksheet xmlns{":x" if p else ""}="{MAIN}" xmlns:r="{DOC}"'
    extra = ""
    if style == "web":
        head += (' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr"'
                 ' xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"')
        extra = ('<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><c r="D1"><v>not a cell of the sheet</v></c></ext></extLst>')
    validations = ""
    if style == "google":
        validations = ('<dataValidations><dataValidation type="list" allowBlank="1" sqref="D9"><formula1>"Ja,Nej"</formula1>'
                       '</dataValidation></dataValidations>')
    return f'{head}><{p}sheetData>{"".join(rows)}</{p}sheetData>{validations}{extra}</{p}worksheet>'


def shared_xml():
    items = []
    for text in strings:
        if style == "web" and len(text) > 8:  # as rich text: a bold beginning
            items.append(f'<si><r><rPr><b/></rPr><t xml:space="preserve">{text[:0]}</t></r><r><t xml:space="preserve">{text}</t></r></si>')
        else:
            items.append(f'<si><t xml:space="preserve">{text}</t></si>')
    return f'<sst xmlns="{MAIN}" count="{len(strings)}" uniqueCount="{len(strings)}">{"".join(items)}</sst>'


sheets = [sheet for sheet in book.worksheets if not (style == "no-sheet" and sheet.title == "plankoll")]
if style == "google":
    sheets.reverse()
names = {sheet.title: f"worksheets/sheet{len(sheets) - i}.xml" for i, sheet in enumerate(sheets)}
absolute = "/xl/" if style == "web" else ""
strings_part = "SharedStrings.xml" if style == "sdk" else "sharedStrings.xml"
# Excel escapes what XML cannot hold, a carriage return among it.
bodies = {title: sheet_xml(book[title]) for title in names}
relations = "".join(f'<Relationship Id="rId{i}" Type="{DOC}/worksheet" Target="{absolute}{names[s.title]}"/>'
                    for i, s in enumerate(sheets, 1))
relations += f'<Relationship Id="rId98" Type="{DOC}/sharedStrings" Target="{absolute}{strings_part}"/>'
relations += f'<Relationship Id="rId99" Type="{DOC}/styles" Target="{absolute}styles.xml"/>'
listed = "".join(f'<{p}sheet name="{s.title}" sheetId="{i}"{" state=" + chr(34) + "hidden" + chr(34) if s.title == "plankoll" else ""} '
                 f'r:id="rId{i}"/>' for i, s in enumerate(sheets, 1))
styles = (f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
          '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
          '<cellXfs count="2"><xf numFmtId="49"/><xf numFmtId="164"/></cellXfs></styleSheet>')
types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
         '</Types>')
declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
    for title in reversed(list(names)):
        out.writestr("xl/" + names[title], declaration + bodies[title])
    out.writestr("xl/" + strings_part, declaration + shared_xml())
    out.writestr("xl/styles.xml", declaration + styles)
    out.writestr("xl/workbook.xml", declaration + f'<{p}workbook xmlns{":x" if p else ""}="{MAIN}" xmlns:r="{DOC}"><{p}workbookPr/>'
                 f'<{p}sheets>{listed}</{p}sheets></{p}workbook>')
    out.writestr("xl/_rels/workbook.xml.rels", declaration
                 + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>')
    out.writestr("[Content_Types].xml", declaration + types)
    out.writestr("_rels/.rels", declaration + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                 f'<Relationship Id="rId1" Type="{DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
