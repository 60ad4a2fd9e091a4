// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1)));
    }
    return ~crc;
}

void add16(QByteArray &out, quint32 number)
{
    out += char(number & 0xff);
    out += char((number >> 8) & 0xff);
}

void add32(QByteArray &out, quint32 number)
{
    add16(out, number);
    add16(out, number >> 16);
}

/// A ZIP of stored entries whose check sums are right, so that what is in them is read.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray out, directory;
    for (const auto &[name, bytes] : entries) {
        QByteArray fields;
        add16(fields, 20), add16(fields, 0), add16(fields, 0), add16(fields, 0), add16(fields, 0x21);
        add32(fields, crc32(bytes)), add32(fields, quint32(bytes.size())), add32(fields, quint32(bytes.size()));
        add16(fields, quint32(name.size())), add16(fields, 0);
        directory += "PK\x01\x02" + QByteArray("\x14\x00", 2) + fields;
        add16(directory, 0), add16(directory, 0), add16(directory, 0), add32(directory, 0);
        add32(directory, quint32(out.size()));
        directory += name;
        out += QByteArray("PK\x03\x04", 4) + fields + name + bytes;
    }
    const quint32 at = quint32(out.size());
    out += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    add16(out, quint32(entries.size())), add16(out, quint32(entries.size()));
    add32(out, quint32(directory.size())), add32(out, at), add16(out, 0);
    return out;
}

void read(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    (void)forms::read(path);
}

} // namespace

/// The input as a file, and as the sheets of a workbook that is otherwise right.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read(bytes);
    const QByteArray book = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"plankoll\" r:id=\"a\"/>"
                            "<sheet name=\"Svar\" r:id=\"b\"/></sheets></workbook>";
    const QByteArray relations = "<Relationships><Relationship Id=\"a\" Target=\"a.xml\"/><Relationship Id=\"b\" "
                                 "Target=\"b.xml\"/></Relationships>";
    const qsizetype middle = bytes.indexOf("<!-- answers -->");
    read(zipOf({{"xl/workbook.xml", book},
                {"xl/_rels/workbook.xml.rels", relations},
                {"xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>"},
                {"xl/a.xml", bytes.first(middle < 0 ? bytes.size() : middle)},
                {"xl/b.xml", bytes.mid(middle < 0 ? 0 : middle)}}));
    return 0;
}

QByteArrayList madeSeeds()
{
    return {};
}
