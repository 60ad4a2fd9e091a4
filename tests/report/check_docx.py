#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a .docx as a package and as an accessible text. Usage: check_docx.py [--lang sv-SE] FILE...

The package: every part is XML, has a content type, and every relationship leads somewhere. The text: known styles,
properties in the schema's order, bookmarks in pairs, header rows, alternative texts, no text boxes, no merged cells.
"""
import posixpath
import sys
import xml.etree.ElementTree as tree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
           "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
           "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
           "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
           "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs "
           "em lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
             "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
              "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
             "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
}


def check(path, language):
    faults = []
    package = zipfile.ZipFile(path)
    names = package.namelist()
    if package.testzip():
        return ["a part is damaged"]
    if names[0] != "[Content_Types].xml":
        faults.append("the content types do not come first")
    if any(info.date_time != (1980, 1, 1, 0, 0, 0) for info in package.infolist()):
        faults.append("a part has the clock's time")
    parts = {name: tree.fromstring(package.read(name)) for name in names if name.endswith((".xml", ".rels", ".svg"))}
    types = parts["[Content_Types].xml"]
    defaults = {e.get("Extension") for e in types if e.tag.endswith("Default")}
    overrides = {e.get("PartName")[1:] for e in types if e.tag.endswith("Override")}
    faults += [f"{name} has no content type" for name in names
               if name not in overrides and name.rsplit(".", 1)[-1] not in defaults]
    faults += [f"{name} is declared but not there" for name in overrides if name not in names]
    ids = set()
    for name, root in parts.items():
        if not name.endswith(".rels"):
            continue
        base = posixpath.dirname(posixpath.dirname(name))
        for relation in root:
            if name == "word/_rels/document.xml.rels":
                ids.add(relation.get("Id"))
            if relation.get("TargetMode") != "External" \
                    and posixpath.normpath(posixpath.join(base, relation.get("Target"))) not in names:
                faults.append(f"{name}: {relation.get('Target')} is not there")
    return faults + check_text(parts, ids, language)


def check_text(parts, ids, language):
    faults = []
    body = parts["word/document.xml"]
    for part in ("word/document.xml", "word/styles.xml"):
        for element in parts[part].iter():
            order = ORDER.get(element.tag.replace(W, ""), "").split()
            places = [order.index(child.tag.replace(W, "")) for child in element
                      if order and child.tag.replace(W, "") in order]
            if order and (len(places) != len(element) or places != sorted(places)):
                faults.append(f"{element.tag.replace(W, '')} out of order: {[c.tag.replace(W, '') for c in element]}")
    for wrong in ("txbxContent", "gridSpan", "vMerge", "hMerge"):
        if body.find(f".//{W}{wrong}") is not None:
            faults.append(f"there is a {wrong}")
    styles = {e.get(W + "styleId"): e.find(W + "name").get(W + "val") for e in parts["word/styles.xml"].iter(W + "style")}
    levels = []
    for paragraph in body.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is None or style.get(W + "val") not in styles:
            faults.append("a paragraph without a known style")
        elif styles[style.get(W + "val")].startswith("heading "):
            levels.append(int(styles[style.get(W + "val")][8:]))
            if not "".join(paragraph.itertext()).strip():
                faults.append("an empty heading")
    if any(b > a + 1 for a, b in zip([0] + levels, levels)):
        faults.append(f"heading levels skip: {levels}")
    if len(levels) == 0:
        faults.append("no headings")
    numbers = {e.get(W + "numId") for e in parts["word/numbering.xml"].iter(W + "num")}
    faults += ["an unknown list" for e in body.iter(W + "numId") if e.get(W + "val") not in numbers]
    starts = [(e.get(W + "id"), e.get(W + "name")) for e in body.iter(W + "bookmarkStart")]
    ends = [e.get(W + "id") for e in body.iter(W + "bookmarkEnd")]
    if sorted(i for i, _ in starts) != sorted(ends) or len(set(n for _, n in starts)) != len(starts):
        faults.append("bookmarks are not in pairs, or two have one name")
    faults += [f"bookmark {n} is too long" for _, n in starts if len(n) > 40]
    marks = {n for _, n in starts}
    for link in body.iter(W + "hyperlink"):
        anchor, target = link.get(W + "anchor"), link.get(R + "id")
        if anchor is not None and anchor not in marks:
            faults.append(f"a link to {anchor}, which is not there")
        if anchor is None and target not in ids:
            faults.append(f"a link by {target}, which is not there")
    notes = {e.get(W + "id") for e in parts["word/footnotes.xml"].iter(W + "footnote")}
    used = [e.get(W + "id") for e in body.iter(W + "footnoteReference")]
    if sorted(used) != sorted(notes - {"-1", "0"}):
        faults.append(f"notes {sorted(notes)} are used as {used}")
    pictures = list(body.iter(WP + "docPr"))
    faults += ["a picture without alternative text" for e in pictures if not e.get("descr")]
    if len({e.get("id") for e in pictures}) != len(pictures):
        faults.append("two pictures have one id")
    for table in body.iter(W + "tbl"):
        widths = {len(row.findall(W + "tc")) for row in table.iter(W + "tr")}
        if len(widths) != 1 or widths != {len(table.findall(f"{W}tblGrid/{W}gridCol"))}:
            faults.append("rows of a table have different numbers of cells")
        wanted = table.find(f"{W}tblPr/{W}tblLook").get(W + "firstRow") == "1"
        heads = [i for i, row in enumerate(table.findall(W + "tr")) if row.find(f"{W}trPr/{W}tblHeader") is not None]
        if heads != ([0] if wanted else []):
            faults.append(f"header rows: {heads}")
    used = parts["word/styles.xml"].find(f"{W}docDefaults//{W}lang")
    if language and used.get(W + "val") != language:
        faults.append(f"the language is {used.get(W + 'val')}")
    return faults


def main():
    arguments = sys.argv[1:]
    language = None
    if arguments[0] == "--lang":
        language, arguments = arguments[1], arguments[2:]
    bad = False
    for path in arguments:
        for fault in check(path, language)[:20]:
            bad = True
            print(f"{path}: {fault}")
    sys.exit(1 if bad else 0)


main()
