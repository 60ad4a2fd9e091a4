#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the words that a file says, wherever in it: also in packed parts, a PDF's text, and metadata.

Usage: find_marker.py WORD[,WORD]... FILE...
"""
import subprocess
import sys
import zipfile


def contents(path):
    yield path, open(path, "rb").read()
    if path.endswith((".docx", ".xlsx")):
        package = zipfile.ZipFile(path)
        for name in package.namelist():
            yield name, package.read(name)
    if path.endswith(".pdf"):
        for tool in (["pdftotext", path, "-"], ["pdfinfo", "-struct-text", path], ["pdfinfo", path],
                     ["qpdf", "--qdf", "--object-streams=disable", path, "-"]):
            yield tool[0], subprocess.run(tool, check=True, capture_output=True).stdout


def main():
    words = sys.argv[1].split(",")
    found = {word for path in sys.argv[2:] for _, content in contents(path) for word in words if word.encode() in content}
    print("\n".join(sorted(found)))


main()
