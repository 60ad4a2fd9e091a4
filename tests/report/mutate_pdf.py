#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds faults into a sound PDF and fails when check_pdf.py does not catch one of them.

Usage: mutate_pdf.py FILE FOLDER
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
# name: (pattern, replacement, how many times; 0 is all)
FAULTS = {
    "figure without alternative text": (rb"\n  /Alt <[^>]*>|\n  /Alt \([^\n]*\)", b"", 0),
    "figure without bounding box": (rb"/BBox", b"/Bbox", 0),
    "header cell without scope": (rb"\n    /Scope /Column", b"", 0),
    "row header without scope": (rb"\n    /Scope /Row", b"", 1),
    "link without words": (rb"\n  /Contents (?:\([^\n]*\)|<[^>]*>)", b"", 0),
    "no language": (rb"\n  /Lang \(sv-SE\)", b"", 0),
    "untagged text": (rb"/P ?<</MCID \d+>> ?BDC", b"/Q BMC", 1),
    "content number twice": (rb"/MCID 2>>", b"/MCID 1>>", 1),
    "heading level skipped": (rb"/S /H2\n", b"/S /H4\n", 1),
    "not marked": (rb"/Marked true", b"/Marked false", 0),
    "tab order": (rb"\n  /Tabs /S", b"", 0),
    "font without text": (rb"\n  /ToUnicode \d+ 0 R", b"", 1),
    "no output intent": (rb"/GTS_PDFA1", b"/GTS_PDFX", 0),
    "row outside a table": (rb"/S /TR\n", b"/S /Div\n", 1),
    "list item without body": (rb"/S /LBody", b"/S /P", 1),
    "list without numbering": (rb"\n    /ListNumbering /\w+", b"", 1),
    "link in the wrong place of the parent tree": (rb"/StructParent \d+", b"/StructParent 1", 0),
    "link flags": (rb"\n  /F 4", b"", 0),
    "title not displayed": (rb"/DisplayDocTitle true", b"/DisplayDocTitle false", 0),
    "cell of two columns": (rb"(/S /TD\n)", rb"\1  /A << /O /Table /ColSpan 2 >>\n", 1),
    "claim of PDF/UA taken away": (rb"<pdfuaid:part>1<", b"<pdfuaid:part>9<", 0),
    "title differs from XMP": (rb"<rdf:li xml:lang=\"[^>]*>[^<]*<", b"<rdf:li>x<", 0),
    "bookmark leads nowhere": (rb"\n  /Dest \[(?:[^\]]*)\](?=\n  /(?:Next|Parent|Prev|First|Last|Title))", b"", 0),
    "unknown element": (rb"/S /Caption", b"/S /Legend", 1),
}


def main(source, folder):
    folder = pathlib.Path(folder)
    plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", source, "-"], capture_output=True).stdout
    missed = []
    for name, (pattern, replacement, times) in FAULTS.items():
        broken = re.sub(pattern, replacement, plain, count=times)
        if broken == plain:
            missed.append(f"{name}: nothing to break in this file")
            continue
        fixed = subprocess.run(["fix-qdf"], input=broken, capture_output=True).stdout
        path = folder / "mutant.pdf"
        path.write_bytes(fixed)
        check = subprocess.run([sys.executable, HERE / "check_pdf.py", path], capture_output=True, text=True)
        if not check.stdout.startswith("FAULTS"):  # a checker that stumbles has not understood the fault
            missed.append(name)
    for name in missed:
        print("missed:", name)
    print(f"{len(FAULTS) - len(missed)} of {len(FAULTS)} faults caught")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
