#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a report's workbook and CSV without any code of ours and holds them against its JSON.

Usage: check_tables.py REPORT.json REPORT.xlsx REPORT.csv
"""
import csv
import datetime
import io
import json
import sys
import xml.etree.ElementTree as tree
import zipfile
import zoneinfo

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def column(reference):
    number = 0
    for letter in reference:
        if letter.isalpha():
            number = number * 26 + ord(letter) - 64
    return number - 1


def sheets(path):
    package = zipfile.ZipFile(path)
    shared = [] if "xl/sharedStrings.xml" not in package.namelist() else [
        "".join(t.text or "" for t in item.iter(S + "t")) for item in tree.fromstring(package.read("xl/sharedStrings.xml"))]
    targets = {e.get("Id"): e.get("Target") for e in tree.fromstring(package.read("xl/_rels/workbook.xml.rels"))}
    for sheet in tree.fromstring(package.read("xl/workbook.xml")).iter(S + "sheet"):
        root = tree.fromstring(package.read("xl/" + targets[sheet.get(R + "id")]))
        rows = []
        for row in root.iter(S + "row"):
            values = {}
            for cell in row.iter(S + "c"):
                value = cell.find(S + "v")
                kind = cell.get("t")
                if value is None:
                    continue
                values[column(cell.get("r"))] = (shared[int(value.text)] if kind == "s"
                                                 else value.text == "1" if kind == "b" else float(value.text))
            rows.append(values)
        yield sheet.get("name"), rows, root


def serial(moment):
    return (moment - datetime.datetime(1899, 12, 30)).total_seconds() / 86400


def same(found, wanted, zone):
    """Whether a cell says what the JSON says."""
    if wanted is None or wanted == "":
        return found is None or found == ""
    if isinstance(wanted, bool) or isinstance(found, str) and not isinstance(wanted, str):
        return found == wanted
    if isinstance(wanted, (int, float)):
        return found == wanted
    if isinstance(found, float):
        if wanted.endswith("Z"):
            moment = datetime.datetime.fromisoformat(wanted[:-1] + "+00:00").astimezone(zone).replace(tzinfo=None)
            return abs(serial(moment.replace(microsecond=0)) - found) < 0.6 / 86400
        return abs(serial(datetime.datetime.fromisoformat(wanted)) - found) < 1e-6
    return found == wanted


def rows_of(data, table):
    if table == "per_status":
        return data["counts"]["per_status"]
    if table == "evidence":
        return [{**one, **{key: answer[key] for key in ("measure", "measure_title", "unit", "department")}}
                for answer in data["answers"] for one in answer.get("evidence", [])]
    return data[table]


def main():
    faults = []
    data = json.load(open(sys.argv[1], encoding="utf-8"))
    book = list(sheets(sys.argv[2]))
    keys, zone = {}, zoneinfo.ZoneInfo("Europe/Stockholm")
    for row in book[0][1]:
        if isinstance(row.get(2), str) and "." in row[2] and 1 in row:
            keys.setdefault(row[0], []).append(row[2])
    if len(book) < 5 or set(keys) != {name for name, _, _ in book[1:]}:
        faults.append(f"the first sheet explains {sorted(keys)}")
    heads = {}
    for name, rows, root in book[1:]:
        table = keys[name][0].split(".")[0]
        fields = [key.split(".")[1] for key in keys[name]]
        heads[table] = (fields, [rows[0].get(i) for i in range(len(fields))])
        if root.find(f".//{S}pane") is None or root.find(f"{S}autoFilter") is None:
            faults.append(f"{name}: no frozen head or no filter")
        wanted = rows_of(data, table)
        if len(wanted) != len(rows) - 1:
            faults.append(f"{name}: {len(rows) - 1} rows for {len(wanted)}")
            continue
        for number, (row, one) in enumerate(zip(rows[1:], wanted), 2):
            for i, field in enumerate(fields):
                if field != "status_label" and not same(row.get(i), one.get(field), zone):
                    faults.append(f"{name} row {number} {field}: {row.get(i)!r} for {one.get(field)!r}")
    raw = open(sys.argv[3], "rb").read()
    if not raw.startswith(b"\xef\xbb\xbf") or b"\r\n" not in raw:
        faults.append("the CSV has no byte order mark or no CRLF")
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    fields, labels = heads["answers"]
    if lines[0] != labels or len(lines) - 1 != len(data["answers"]):
        faults.append(f"the CSV has the head {lines[0]} and {len(lines) - 1} rows")
    for line, one in zip(lines[1:], data["answers"]):
        for found, field in zip(line, fields):
            wanted = one.get(field)
            if field == "status_label":
                continue
            if isinstance(wanted, bool):
                ok = found in (("ja", "yes") if wanted else ("nej", "no"))
            elif field == "submitted_at" and wanted:
                moment = datetime.datetime.fromisoformat(wanted[:-1] + "+00:00").astimezone(zone)
                ok = found == moment.strftime("%Y-%m-%d %H:%M:%S")
            else:
                ok = (found[1:] if found[:1] == "'" else found) == (wanted or "")
            if not ok:
                faults.append(f"CSV {field}: {found!r} for {wanted!r}")
    for fault in faults[:20]:
        print(fault)
    sys.exit(1 if faults else 0)


main()
