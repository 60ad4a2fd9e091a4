#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file says a word, wherever in it: also in packed parts, a PDF's text, and metadata.

Usage: find_marker.py WORD FILE...
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
    word = sys.argv[1].encode()
    found = [name for path in sys.argv[2:] for name, content in contents(path) if word in content]
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
