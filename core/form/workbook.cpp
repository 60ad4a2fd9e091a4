// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/workbook.h"

#include "core/text/files.h"
#include "core/text/zipped.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(WorkbookText)
};

/// Goes to the next token; false at the end, at a fault, and at a document type: entities could make a page of a byte.
bool advance(QXmlStreamReader &xml)
{
    const auto token = xml.readNext();
    return !xml.atEnd() && !xml.hasError() && token != QXmlStreamReader::DTD;
}

bool isSound(const QXmlStreamReader &xml)
{
    return !xml.hasError() && xml.tokenType() == QXmlStreamReader::EndDocument;
}

/// "_x000D_" is how a workbook writes signs that XML cannot hold.
QString decoded(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    out.replace(u"\r\n"_s, u"\n"_s);
    out.replace(u'\r', u'\n');
    return out;
}

/// The text of a shared or inline string, up to its end tag; how it is said in Japanese is left out.
QString stringAt(QXmlStreamReader &xml, QLatin1StringView end)
{
    QString text;
    int phonetic = 0;
    while (advance(xml)) {
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (xml.name() == "rPh"_L1)
            phonetic += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (xml.isStartElement() && xml.name() == "t"_L1 && phonetic == 0)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return decoded(text);
}

/// "D14" as a place; nothing for anything else.
std::optional<CellPlace> placeOf(QStringView name)
{
    int column = 0, row = 0;
    qsizetype i = 0;
    for (; i < name.size() && name.at(i) >= u'A' && name.at(i) <= u'Z' && i < 3; ++i)
        column = column * 26 + (name.at(i).unicode() - u'A' + 1);
    for (; i < name.size() && name.at(i) >= u'0' && name.at(i) <= u'9' && row < 10'000'000; ++i)
        row = row * 10 + (name.at(i).unicode() - u'0');
    if (i != name.size() || column == 0 || row == 0)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

QString relationTarget(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
}

/// Parts of the workbook by the id that it names them by, and those that there is one of by the end of their type.
QHash<QString, QString> relations(const QByteArray &bytes)
{
    QHash<QString, QString> out;
    QXmlStreamReader xml(bytes);
    while (advance(xml)) {
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const QString target = relationTarget(xml.attributes().value("Target"_L1).toString());
        out.insert(xml.attributes().value("Id"_L1).toString(), target);
        const QString type = xml.attributes().value("Type"_L1).toString();
        for (const QString &one : {u"/sharedStrings"_s, u"/styles"_s}) {
            if (type.endsWith(one))
                out.insert(one, target);
        }
    }
    return out;
}

/// Whether a number format shows a date: one of the built-in ones, or one that writes years or days.
bool isDateFormat(int id, const QString &code)
{
    if (code.isEmpty())
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    static const QRegularExpression aside(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."_s); // quoted text, colours, escaped signs
    const QString plain = QString(code).remove(aside).toLower();
    return plain.contains(u'y') || plain.contains(u'd');
}

} // namespace

QString CellPlace::name() const
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters + QString::number(row + 1);
}

const Sheet *Workbook::sheet(const QString &name) const
{
    for (const Sheet &sheet : m_sheets) {
        if (sheet.name == name)
            return &sheet;
    }
    return nullptr;
}

QDate Workbook::date(const SheetCell &cell) const
{
    if (!cell.isNumber)
        return QDate::fromString(cell.text.trimmed().left(10), Qt::ISODate);
    bool isNumber = false;
    const double days = cell.text.toDouble(&isNumber);
    if (!isNumber || !(days >= 1) || !(days < 3'000'000))
        return {};
    const QDate zero = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return zero.addDays(qint64(std::floor(days)));
}

QString Workbook::shown(const SheetCell &cell) const
{
    if (!cell.isNumber)
        return cell.text;
    if (const QDate day = cell.isDate ? date(cell) : QDate(); day.isValid())
        return day.toString(Qt::ISODate);
    bool isNumber = false;
    const double number = cell.text.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', 15) : cell.text;
}

void Workbook::readStyles(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QHash<int, QString> codes;
    bool isInCells = false;
    int index = 0;
    while (advance(xml)) {
        const auto attributes = xml.attributes();
        if (xml.name() == "cellXfs"_L1) {
            isInCells = xml.isStartElement();
        } else if (xml.isStartElement() && xml.name() == "numFmt"_L1) {
            codes.insert(attributes.value("numFmtId"_L1).toInt(), attributes.value("formatCode"_L1).toString());
        } else if (isInCells && xml.isStartElement() && xml.name() == "xf"_L1) {
            const int format = attributes.value("numFmtId"_L1).toInt();
            if (isDateFormat(format, codes.value(format)))
                m_dateStyles.insert(index);
            ++index;
        }
    }
}

bool Workbook::readStrings(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return true; // a workbook of numbers and inline texts has none
    QXmlStreamReader xml(bytes);
    while (advance(xml)) {
        if (xml.isStartElement() && xml.name() == "si"_L1)
            m_strings << stringAt(xml, "si"_L1);
        if (m_strings.size() > mostCells)
            return false;
    }
    return isSound(xml);
}

bool Workbook::readSheet(const QByteArray &bytes, Sheet &sheet)
{
    QXmlStreamReader xml(bytes);
    int row = -1, column = -1;
    while (advance(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "row"_L1) {
            const QStringView given = xml.attributes().value("r"_L1);
            row = given.isEmpty() ? row + 1 : given.toInt() - 1;
            column = -1;
            if (row < 0 || row >= mostRows)
                return false;
        } else if (xml.name() == "c"_L1) {
            const auto place = placeOf(xml.attributes().value("r"_L1));
            const CellPlace at = place.value_or(CellPlace{row, column + 1});
            column = at.column;
            if (at.row < 0 || at.row >= mostRows || ++m_cells > mostCells)
                return false;
            const QString type = xml.attributes().value("t"_L1).toString();
            const int style = xml.attributes().value("s"_L1).toInt();
            SheetCell cell;
            QString raw;
            while (advance(xml) && !(xml.isEndElement() && xml.name() == "c"_L1)) {
                if (!xml.isStartElement())
                    continue;
                if (xml.name() == "f"_L1)
                    cell.isFormula = true;
                else if (xml.name() == "v"_L1)
                    raw = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                else if (xml.name() == "is"_L1)
                    cell.text = stringAt(xml, "is"_L1);
            }
            if (type == "s"_L1)
                cell.text = m_strings.value(raw.toInt());
            else if (type == "str"_L1 || type == "e"_L1 || type == "b"_L1)
                cell.text = decoded(raw);
            else if (type != "inlineStr"_L1)
                cell.text = raw;
            cell.isNumber = (type.isEmpty() || type == "n"_L1) && !raw.isEmpty();
            cell.isDate = cell.isNumber && m_dateStyles.contains(style);
            if (!cell.text.isEmpty() || cell.isFormula) {
                sheet.cells.insert(at, cell);
                sheet.rows = std::max(sheet.rows, at.row + 1);
            }
        }
    }
    return isSound(xml);
}

bool Workbook::readBook(const PartReader &part)
{
    const auto targets = relations(part(u"xl/_rels/workbook.xml.rels"_s));
    if (!readStrings(part(targets.value(u"/sharedStrings"_s, u"xl/sharedStrings.xml"_s))))
        return false;
    readStyles(part(targets.value(u"/styles"_s, u"xl/styles.xml"_s)));
    QXmlStreamReader xml(part(u"xl/workbook.xml"_s));
    while (advance(xml)) {
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const QStringView from1904 = attributes.value("date1904"_L1);
            m_from1904 = from1904 == "1"_L1 || from1904 == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            Sheet sheet{.name = attributes.value("name"_L1).toString()};
            QString id;
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == "id"_L1)
                    id = attribute.value().toString();
            }
            if (m_sheets.size() >= 50 || !readSheet(part(targets.value(id)), sheet))
                return false;
            m_sheets << sheet;
        }
    }
    return isSound(xml) && !m_sheets.isEmpty();
}

void Workbook::readProperties(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (advance(xml)) {
        if (xml.isStartElement() && xml.name() == "modified"_L1) {
            const QDateTime when
                = QDateTime::fromString(xml.readElementText(QXmlStreamReader::IncludeChildElements), Qt::ISODate);
            m_modifiedAt = when.isValid() ? std::max<qint64>(0, when.toMSecsSinceEpoch()) : 0;
        }
    }
}

Result<Workbook> Workbook::read(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (auto opened = files::openToRead(file); !opened)
        return tl::unexpected(opened.error());
    if (file.size() > mostBytes)
        return failure(Error::Kind::Invalid,
                       WorkbookText::tr("%1 is far larger than any form. Nothing was read from it.").arg(shown));
    const QByteArray archive = file.readAll();
    qint64 left = mostBytes;
    Error fault;
    const PartReader part = [&](const QString &name) {
        auto bytes = zipped::unpack(archive, name, left);
        if (!bytes && bytes.error().kind != Error::Kind::NotFound)
            fault = bytes.error();
        left -= bytes ? bytes->size() : 0;
        return bytes.value_or(QByteArray());
    };
    Workbook book;
    if (!book.readBook(part)) {
        const QString sentence
            = WorkbookText::tr("%1 cannot be read as an Excel workbook (.xlsx). Save it as one and try again.");
        return failure(Error::Kind::Invalid, (sentence.arg(shown) + u' ' + fault.sentence).trimmed(), fault.detail);
    }
    book.readProperties(part(u"docProps/core.xml"_s));
    return book;
}
