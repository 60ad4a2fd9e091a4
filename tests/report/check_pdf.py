#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that a PDF is tagged, accessible and archivable (the machine-checkable part of PDF/UA-1 and PDF/A-2a).

Needs python3 and qpdf >= 11. Usage: check_pdf.py [--part 3] [--lang sv-SE] FILE...   Exit status 1 when a rule is broken.
"""
import base64
import json
import re
import subprocess
import sys

PART = "2"  # of PDF/A; --part 3 for a file with attachments
REFERENCE = re.compile(r"^\d+ \d+ R$")
TOKEN = re.compile(rb"\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|/[^\s/<>\[\]()]*|[^\s/<>\[\]()]+")
PAINTING = set(b"S s f F f* B B* b b* Tj TJ ' \" Do sh".split())
STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody "
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split())
PARENTS = {"TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "LBody": {"LI"},
           "Lbl": {"LI", "Note"}, "TOCI": {"TOC"}, "THead": {"Table"}, "TBody": {"Table"}}
CHILDREN = {"Table": {"THead", "TBody", "TFoot", "TR", "Caption"}, "TR": {"TH", "TD"}, "L": {"LI", "Caption"},
            "LI": {"Lbl", "LBody"}, "TOC": {"TOCI", "TOC", "Caption"}, "THead": {"TR"}, "TBody": {"TR"}}


def string(value):
    return value[2:] if isinstance(value, str) and value[:2] in ("u:", "b:") else (value or "")


class Pdf:
    """The objects of a file, as qpdf tells them."""

    def __init__(self, path):
        run = subprocess.run(["qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", path],
                             capture_output=True)
        if run.returncode not in (0, 3):
            sys.exit("qpdf: " + run.stderr.decode(errors="replace"))
        self.objects = json.loads(run.stdout)["qpdf"][1]
        self.trailer = self.objects["trailer"]["value"]

    def get(self, value):
        for _ in range(50):
            if not (isinstance(value, str) and REFERENCE.match(value)):
                return value
            entry = self.objects.get("obj:" + value, {})
            value = entry["stream"]["dict"] if "stream" in entry else entry.get("value")
        return None

    def data(self, reference):
        return base64.b64decode(self.objects["obj:" + reference]["stream"]["data"])

    def array(self, value):
        value = self.get(value)
        return [] if value is None else value if isinstance(value, list) else [value]


class Check:
    def __init__(self, path, language):
        self.pdf = Pdf(path)
        self.language = language
        self.faults = []
        self.pages = []
        self.elements = {}
        self.order = []
        self.content = {}      # (page, mcid) -> elements
        self.annotations = {}  # annotation -> elements
        self.parent_tree = {}
        self.ids = {}
        self.catalog = self.pdf.get(self.pdf.trailer["/Root"])

    def need(self, condition, fault):
        if not condition:
            self.faults.append(fault)

    def run(self):
        self.check_document()
        self.find_pages(self.catalog.get("/Pages"), set())
        self.read_structure()
        self.check_elements()
        self.check_pages()
        self.check_outline()
        return self.faults

    # -- the document as a whole
    def check_document(self):
        get, catalog, trailer = self.pdf.get, self.catalog, self.pdf.trailer
        info = get(trailer.get("/Info")) or {}
        self.need("/Encrypt" not in trailer, "encrypted")
        self.need(len(trailer.get("/ID", [])) == 2, "no identity")
        self.need((get(catalog.get("/MarkInfo")) or {}).get("/Marked") is True, "not marked as tagged")
        self.need(string(catalog.get("/Lang")) == self.language, "language of the document")
        self.need((get(catalog.get("/ViewerPreferences")) or {}).get("/DisplayDocTitle") is True, "title not displayed")
        self.need(string(info.get("/Title")).strip(), "no title")
        intents = [get(o) for o in self.pdf.array(catalog.get("/OutputIntents"))]
        self.need(any(o.get("/S") == "/GTS_PDFA1" and o.get("/DestOutputProfile") for o in intents), "no output intent")
        if "/Metadata" not in catalog:
            self.faults.append("no XMP")
            return
        self.need("/Filter" not in get(catalog["/Metadata"]), "XMP is compressed")
        xmp = self.pdf.data(catalog["/Metadata"]).decode("utf-8")
        for key, value in (("pdfuaid:part", "1"), ("pdfaid:part", PART), ("pdfaid:conformance", "A")):
            self.need(f"<{key}>{value}</{key}>" in xmp, f"XMP does not say {key} {value}")
        self.need("pdfaExtension:schemas" in xmp, "XMP without the schema of pdfuaid")
        plain = xmp.replace("&quot;", '"').replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")
        plain = plain.replace("&amp;", "&")
        for key in ("/Title", "/Author", "/Subject", "/Creator"):
            if key in info:
                self.need(string(info[key]) in plain, f"XMP and {key} differ")

    def find_pages(self, reference, seen):
        node = self.pdf.get(reference)
        if node is None or reference in seen:
            return
        seen.add(reference)
        if node.get("/Type") == "/Pages":
            for kid in self.pdf.array(node.get("/Kids")):
                self.find_pages(kid, seen)
        else:
            self.pages.append(reference)

    # -- the structure tree
    def read_structure(self):
        root = self.pdf.get(self.catalog.get("/StructTreeRoot")) or {}
        for kid in self.pdf.array(root.get("/K")):
            self.read_element(kid, None, None)
        self.need(self.order, "no structure tree")
        self.read_numbers(root.get("/ParentTree"))
        names = self.pdf.array((self.pdf.get(root.get("/IDTree")) or {}).get("/Names"))
        self.ids = {string(names[i]): names[i + 1] for i in range(0, len(names), 2)}
        self.need(names[::2] == sorted(names[::2]), "the tree of names is out of order")

    def read_numbers(self, node):
        node = self.pdf.get(node) or {}
        numbers = self.pdf.array(node.get("/Nums"))
        for i in range(0, len(numbers), 2):
            self.parent_tree[numbers[i]] = numbers[i + 1]
        for kid in self.pdf.array(node.get("/Kids")):
            self.read_numbers(kid)

    def read_element(self, reference, parent, page):
        element = dict(self.pdf.get(reference) or {})
        self.need(reference not in self.elements, f"{reference}: element in two places")
        if reference in self.elements:
            return
        self.elements[reference] = element
        self.order.append(reference)
        element["parent"], element["kids"] = parent, []
        page = element.get("/Pg", page)
        if parent is not None:
            self.need(element.get("/P") == parent, f"{reference}: does not point at its parent")
        kids = element.get("/K")
        for kid in kids if isinstance(kids, list) else self.pdf.array(kids):
            value = self.pdf.get(kid)
            if isinstance(value, int) or value.get("/Type") == "/MCR":
                key = (page, value) if isinstance(value, int) else (value.get("/Pg", page), value["/MCID"])
                self.content.setdefault(key, []).append(reference)
                element["kids"].append("content")
            elif value.get("/Type") == "/OBJR":
                self.annotations.setdefault(value["/Obj"], []).append(reference)
                element["kids"].append("annotation")
            else:
                element["kids"].append(kid)
                self.read_element(kid, reference, page)

    def kind(self, reference):
        return self.elements[reference].get("/S", "/")[1:]

    def attribute(self, reference, key):
        for attributes in self.pdf.array(self.elements[reference].get("/A")):
            attributes = self.pdf.get(attributes)
            if isinstance(attributes, dict) and key in attributes:
                return self.pdf.get(attributes[key])
        return None

    def child_elements(self, reference):
        return [k for k in self.elements[reference]["kids"] if k not in ("content", "annotation")]

    def check_elements(self):
        level = 0
        for reference in self.order:
            element, kind = self.elements[reference], self.kind(reference)
            where = f"{reference} {kind}"
            children = {self.kind(k) for k in self.child_elements(reference)}
            parent = self.kind(element["parent"]) if element["parent"] else None
            self.need(kind in STANDARD, f"{where}: not a standard type")
            if kind in PARENTS:
                self.need(parent in PARENTS[kind], f"{where}: in {parent}")
            if kind in CHILDREN:
                self.need(children <= CHILDREN[kind], f"{where}: holds {sorted(children - CHILDREN[kind])}")
            if re.match(r"H[1-6]$", kind):
                self.need(int(kind[1]) <= level + 1, f"{where}: heading after level {level}")
                level = int(kind[1])
            self.check_element(reference, kind, where)

    def check_element(self, reference, kind, where):
        element = self.elements[reference]
        if kind == "Figure":
            self.need(string(element.get("/Alt")).strip(), f"{where}: no alternative text")
            self.need(self.attribute(reference, "/BBox"), f"{where}: no bounding box")
            self.need(element["kids"], f"{where}: empty")
        elif kind == "TH":
            self.need(self.attribute(reference, "/Scope") in ("/Column", "/Row", "/Both"), f"{where}: no scope")
        elif kind == "L":
            self.need(self.attribute(reference, "/ListNumbering"), f"{where}: no numbering")
        elif kind == "Link":
            self.need("annotation" in element["kids"], f"{where}: no annotation")
            self.need("content" in element["kids"] or self.child_elements(reference), f"{where}: no content")
        elif kind == "Note":
            name = string(element.get("/ID"))
            self.need(name and self.ids.get(name) == reference, f"{where}: its name {name!r} is not in the tree of names")
        elif kind == "Span":
            self.need("content" in element["kids"], f"{where}: empty")
        elif kind == "Table":
            self.check_table(reference, where)

    def check_table(self, reference, where):
        rows = []
        for kid in self.child_elements(reference):
            rows += [kid] if self.kind(kid) == "TR" else self.child_elements(kid) if self.kind(kid) != "Caption" else []
        widths = {sum(self.attribute(c, "/ColSpan") or 1 for c in self.child_elements(row)) for row in rows}
        self.need(len(widths) == 1, f"{where}: rows of unequal width {sorted(widths)}")
        self.need(all(any(self.kind(c) == "TH" for c in self.child_elements(row)) for row in rows),
                  f"{where}: a row without a header cell")

    # -- what is on the pages
    def check_pages(self):
        used, fonts = set(), {}
        for number, page in enumerate(self.pages, 1):
            used |= self.check_page(number, page, fonts)
        self.need(not set(self.content) - used, "the structure refers to content that is not there")
        for name, font in fonts.items():
            self.check_font(name, font)

    def check_page(self, number, reference, fonts):
        page = self.pdf.get(reference)
        resources = self.pdf.get(page.get("/Resources")) or {}
        for name, font in (self.pdf.get(resources.get("/Font")) or {}).items():
            fonts[name] = self.pdf.get(font)
        contents = page["/Contents"]
        streams = contents if isinstance(contents, list) else [contents]
        mcids = self.check_stream(number, b"\n".join(self.pdf.data(s) for s in streams))
        owners = self.pdf.array(self.parent_tree.get(page.get("/StructParents")))
        for mcid in mcids:
            owner = self.content.get((reference, mcid), [])
            self.need(len(owner) == 1, f"page {number}: content {mcid} belongs to {len(owner)} elements")
            self.need(mcid < len(owners) and owner and owners[mcid] == owner[0],
                      f"page {number}: parent tree of content {mcid}")
        self.check_annotations(number, page)
        return {(reference, mcid) for mcid in mcids}

    def check_stream(self, number, data):
        open_marks, operands, mcids = [], [], set()
        for match in TOKEN.finditer(data):
            token = match.group()
            if token in (b"BDC", b"BMC"):
                tag = next((o for o in operands if o.startswith(b"/")), b"/")
                found = re.search(rb"/MCID (\d+)", b" ".join(operands))
                mcid = int(found[1]) if found else None
                self.need(not open_marks, f"page {number}: marked content inside marked content")
                self.need(mcid is None or mcid not in mcids, f"page {number}: content {mcid} twice")
                if mcid is not None:
                    mcids.add(mcid)
                open_marks.append((tag, mcid))
                operands = []
            elif token == b"EMC":
                self.need(open_marks, f"page {number}: marked content ends twice")
                if open_marks:
                    open_marks.pop()
                operands = []
            elif token in PAINTING:
                self.need(any(tag == b"/Artifact" or mcid is not None for tag, mcid in open_marks),
                          f"page {number}: {token.decode()} neither tagged nor an artifact")
                operands = []
            elif token[:1].isalpha() and token not in (b"true", b"false", b"null"):
                operands = []
            else:
                operands.append(token)
        self.need(not open_marks, f"page {number}: marked content does not end")
        return mcids

    def check_annotations(self, number, page):
        annotations = self.pdf.array(page.get("/Annots"))
        self.need(not annotations or page.get("/Tabs") == "/S", f"page {number}: tab order is not that of the structure")
        for reference in annotations:
            annotation = self.pdf.get(reference)
            owner = self.annotations.get(reference, [])
            where = f"page {number}: link {reference}"
            self.need(len(owner) == 1 and self.kind(owner[0]) == "Link", f"{where} outside a Link element")
            self.need(owner and self.parent_tree.get(annotation.get("/StructParent")) == owner[0], f"{where} parent tree")
            self.need(string(annotation.get("/Contents")).strip(), f"{where} without words")
            self.need(annotation.get("/Dest") or annotation.get("/A"), f"{where} leads nowhere")
            flags = annotation.get("/F", 0)
            self.need(flags & 4 and not flags & 0x23, f"{where} flags")

    def check_font(self, name, font):
        inner = self.pdf.get(self.pdf.array(font.get("/DescendantFonts"))[0]) if font.get("/DescendantFonts") else font
        descriptor = self.pdf.get(inner.get("/FontDescriptor")) or {}
        self.need(any(k in descriptor for k in ("/FontFile", "/FontFile2", "/FontFile3")), f"font {name} not embedded")
        self.need("/ToUnicode" in font, f"font {name} without text")
        self.need(re.match(r"/[A-Z]{6}\+", font.get("/BaseFont", "")), f"font {name} not a subset")
        if "/ToUnicode" in font:
            text = self.pdf.data(font["/ToUnicode"])
            self.need(not re.search(rb"><(0000|FEFF|FFFE)?>", text), f"font {name} maps to nothing")

    def check_outline(self):
        def count(reference):
            marks, reference = 0, (self.pdf.get(reference) or {}).get("/First")
            while reference:
                mark = self.pdf.get(reference)
                self.need(mark.get("/Dest") or mark.get("/A"), f"bookmark {reference} leads nowhere")
                marks += 1 + count(reference)
                reference = mark.get("/Next")
            return marks
        headings = sum(1 for r in self.order if re.match(r"H[1-6]$", self.kind(r)))
        marks = count(self.catalog.get("/Outlines"))
        self.need(marks == headings, f"{marks} bookmarks for {headings} headings")


def main(arguments):
    global PART
    language = "sv-SE"
    if arguments[:1] == ["--part"]:
        PART, arguments = arguments[1], arguments[2:]
    if arguments[:1] == ["--lang"]:
        language, arguments = arguments[1], arguments[2:]
    broken = False
    for path in arguments:
        faults = Check(path, language).run()
        print("FAULTS" if faults else "OK", path)
        for fault in faults[:20]:
            print("   ", fault)
        broken = broken or bool(faults)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
