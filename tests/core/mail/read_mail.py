# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail as another program would: read_mail.py FILE.eml FOLDER

Prints its headers and text as JSON and lays its attachments in FOLDER. Faults that Python's reader notes are listed.
"""
import email
import email.policy
import json
import pathlib
import sys

data = pathlib.Path(sys.argv[1]).read_bytes()
mail = email.message_from_bytes(data, policy=email.policy.default)
names = []
for part in mail.iter_attachments():
    names.append(part.get_filename())
    (pathlib.Path(sys.argv[2]) / part.get_filename()).write_bytes(part.get_payload(decode=True))
body = mail.get_body(("plain",))
faults = [repr(fault) for part in mail.walk() for fault in part.defects]
bare = data.replace(b"\r\n", b"")
if b"\n" in bare or b"\r" in bare:
    faults.append("a line that does not end with CRLF")
if any(len(line) > 998 for line in data.split(b"\r\n")):
    faults.append("a line of more than 998 bytes")
if any(byte > 126 for byte in data):
    faults.append("a byte that is not ASCII")
print(json.dumps({"to": [str(one.addr_spec) for one in mail["To"].addresses], "subject": mail["Subject"],
                  "unsent": mail["X-Unsent"], "text": body.get_content(), "attachments": names,
                  "types": [part.get_content_type() for part in mail.iter_attachments()], "faults": faults}))
