// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfobjects.h"

#include <QCryptographicHash>

namespace report::pdf {
namespace {

constexpr size_t objectsPerStream = 200;

struct Place {
    int kind = 0; ///< 0 free, 1 at an offset, 2 in an object stream
    qint64 where = 0;
    int index = 65535;
};

/// Writes objects one after another and remembers where.
class File
{
public:
    explicit File(size_t objects)
        : m_places(objects)
    {
    }

    void writeStream(int id, const QByteArray &dictionary, const QByteArray &data, bool compressed)
    {
        m_places[size_t(id)] = {1, bytes.size(), 0};
        // qCompress puts four bytes of length before the zlib stream. Level 2 does three quarters of the work of
        // level 4 for a file a tenth larger.
        const QByteArray body = compressed ? qCompress(data, 2).mid(4) : data;
        bytes += QByteArray::number(id) + " 0 obj\n<<" + dictionary + (compressed ? "/Filter/FlateDecode" : "")
                 + "/Length " + QByteArray::number(body.size()) + ">>\nstream\n";
        bytes += body;
        bytes += "\nendstream\nendobj\n";
    }
    [[nodiscard]] int nextId()
    {
        m_places.emplace_back();
        return int(m_places.size()) - 1;
    }
    void place(int id, Place place) { m_places[size_t(id)] = place; }
    [[nodiscard]] QByteArray crossReferences() const
    {
        QByteArray table;
        for (const Place &place : m_places) {
            table += char(place.kind);
            for (int shift = 24; shift >= 0; shift -= 8)
                table += char((place.where >> shift) & 0xff);
            table += char((place.index >> 8) & 0xff);
            table += char(place.index & 0xff);
        }
        return table;
    }
    [[nodiscard]] size_t size() const { return m_places.size(); }

    QByteArray bytes{"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"};

private:
    std::vector<Place> m_places;
};

} // namespace

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

void appendReference(QByteArray &out, int object)
{
    appendNumber(out, qint64(object) * 1000);
    out += " 0 R";
}

QByteArray hex(const QByteArray &bytes)
{
    return "<" + bytes.toHex().toUpper() + ">";
}

QByteArray textString(const QString &text)
{
    QByteArray plain = "(";
    QByteArray wide("\xFE\xFF", 2);
    bool ascii = true;
    for (const QChar c : text) {
        ascii = ascii && c.unicode() >= 32 && c.unicode() < 127;
        if (c == u'(' || c == u')' || c == u'\\')
            plain += '\\';
        plain += char(c.unicode() & 0x7f);
        wide += char(c.unicode() >> 8);
        wide += char(c.unicode() & 0xff);
    }
    return ascii ? plain + ")" : hex(wide);
}

void appendNumber(QByteArray &out, qint64 thousandths)
{
    char digits[24];
    int at = int(sizeof digits);
    const bool negative = thousandths < 0;
    quint64 value = negative ? quint64(-thousandths) : quint64(thousandths);
    int decimals = 3;
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    for (int i = 0; i < decimals; ++i) {
        digits[--at] = char('0' + value % 10);
        value /= 10;
    }
    if (decimals > 0)
        digits[--at] = '.';
    do {
        digits[--at] = char('0' + value % 10);
        value /= 10;
    } while (value > 0);
    if (negative)
        digits[--at] = '-';
    out.append(digits + at, int(sizeof digits) - at);
}

QByteArray number(qint64 thousandths)
{
    QByteArray out;
    appendNumber(out, thousandths);
    return out;
}

int Objects::reserve()
{
    m_objects.emplace_back();
    return int(m_objects.size()) - 1;
}

int Objects::add(QByteArray body)
{
    const int id = reserve();
    set(id, std::move(body));
    return id;
}

int Objects::addStream(QByteArray dictionary, QByteArray data, bool compressed)
{
    const int id = reserve();
    m_objects[size_t(id)] = {std::move(dictionary), std::move(data), true, compressed};
    return id;
}

QByteArray Objects::finish(int catalog, int info) const
{
    File file(m_objects.size());
    std::vector<int> plain;
    for (size_t i = 1; i < m_objects.size(); ++i) {
        const Object &object = m_objects[i];
        if (object.stream)
            file.writeStream(int(i), object.dictionary, object.data, object.compressed);
        else
            plain.push_back(int(i));
    }
    for (size_t start = 0; start < plain.size(); start += objectsPerStream) {
        const int id = file.nextId();
        const size_t end = std::min(plain.size(), start + objectsPerStream);
        QByteArray head;
        QByteArray body;
        for (size_t i = start; i < end; ++i) {
            head += QByteArray::number(plain[i]) + " " + QByteArray::number(body.size()) + " ";
            body += m_objects[size_t(plain[i])].dictionary + "\n";
            file.place(plain[i], {2, id, int(i - start)});
        }
        file.writeStream(id,
                         "/Type/ObjStm/N " + QByteArray::number(qsizetype(end - start)) + "/First "
                             + QByteArray::number(head.size()),
                         head + body, true);
    }
    const int table = file.nextId();
    const qint64 offset = file.bytes.size();
    file.place(table, {1, offset, 0});
    const QByteArray identity = hex(QCryptographicHash::hash(file.bytes, QCryptographicHash::Md5));
    file.writeStream(table,
                     "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(qsizetype(file.size())) + "/Root "
                         + reference(catalog) + "/Info " + reference(info) + "/ID[" + identity + identity + "]",
                     file.crossReferences(), true);
    return file.bytes + "startxref\n" + QByteArray::number(offset) + "\n%%EOF\n";
}

} // namespace report::pdf
