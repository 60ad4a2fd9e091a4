# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a form in the way another program would: fill_form.py IN OUT CELLS.json

CELLS maps "<row>" (every assignment), "<n>:<row>" (the n-th assignment, from 0) or "form:<row>" to a text, a number, or
{"date": "2026-09-01"}. Rows may be moved down with {"move": n} under the key "shift".
"""
import datetime
import json
import sys

import openpyxl

source, target, cells = sys.argv[1], sys.argv[2], json.load(open(sys.argv[3], encoding="utf-8"))
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
order = []
for row in range(1, sheet.max_row + 1):
    key = sheet.cell(row, 1).value
    if not key or ":" not in key:
        continue
    owner, name = key.split(":", 1)
    if owner != "form" and owner not in order:
        order.append(owner)
    place = f"form:{name}" if owner == "form" else f"{order.index(owner)}:{name}"
    value = cells.get(place, cells.get(name) if owner != "form" else None)
    if isinstance(value, dict):
        value = datetime.date.fromisoformat(value["date"])
        sheet.cell(row, 4).number_format = "yyyy-mm-dd"
    if value is not None:
        sheet.cell(row, 4).value = value
if cells.get("shift"):
    sheet.insert_rows(3, cells["shift"])
book.save(target)
