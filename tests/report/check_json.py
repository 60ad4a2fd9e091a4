#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds JSON files against a schema: the words of JSON Schema 2020-12 that ours uses, and no others.

Usage: check_json.py SCHEMA.json FILE.json...
"""
import json
import re
import sys

KNOWN = {"$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "items", "enum",
         "const", "additionalProperties", "pattern", "minimum"}
TYPES = {"object": dict, "array": list, "string": str, "null": type(None), "boolean": bool}


def is_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def check(value, schema, root, place, faults):
    unknown = set(schema) - KNOWN
    if unknown:
        faults.append(f"{place}: the schema uses {unknown}, which is not checked here")
    if "$ref" in schema:
        return check(value, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root, place, faults)
    names = schema.get("type", [])
    names = [names] if isinstance(names, str) else names
    if names and not any(is_type(value, name) for name in names):
        faults.append(f"{place}: {json.dumps(value)[:60]} is no {' or '.join(names)}")
        return None
    if "enum" in schema and value not in schema["enum"] or "const" in schema and value != schema["const"]:
        faults.append(f"{place}: {value!r} is not allowed")
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        faults.append(f"{place}: {value!r} does not match")
    if isinstance(value, int) and "minimum" in schema and value < schema["minimum"]:
        faults.append(f"{place}: {value} is too small")
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        faults += [f"{place}: {key} is missing" for key in schema.get("required", []) if key not in value]
        for key, one in value.items():
            if key in properties:
                check(one, properties[key], root, f"{place}.{key}", faults)
            elif schema.get("additionalProperties") is False:
                faults.append(f"{place}: {key} is not in the schema")
    if isinstance(value, list) and "items" in schema:
        for number, one in enumerate(value):
            check(one, schema["items"], root, f"{place}[{number}]", faults)
    return None


def main():
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    faults = []
    for path in sys.argv[2:]:
        check(json.load(open(path, encoding="utf-8")), schema, schema, "", faults)
    for fault in faults[:20]:
        print(fault)
    sys.exit(1 if faults else 0)


main()
