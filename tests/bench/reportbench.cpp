// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout.h"
#include "core/report/rendering.h"
#include "tests/support/desk.h"

#include <QCoreApplication>
#include <QSet>

#include <cstdio>
#include <ctime>

/// The board report of a round, to be measured from outside: reportbench WORK STORE ROUND MEASURES UNITS. WORK is a
/// format to render; or `load` (the data alone), `pages` (laid out, not written) or `bare` (the pages through a writer
/// without tags, fonts and links: the floor). MEASURES and UNITS say how many of them are in it, and so how many pages.
namespace {

using namespace report;

ReportData load(Journal &journal, RoundId round, int measures, int units)
{
    ReportData data = need(reports::load(journal, round, {}));
    QSet<QUuid> kept;
    for (const auto &measure : data.book.measures().first(measures))
        kept.insert(measure.recordId);
    for (const auto &unit : data.book.units().first(units))
        kept.insert(unit.recordId);
    const auto isLeftOut
        = [&kept](const ::Cell &cell) { return !kept.contains(cell.measure.value) || !kept.contains(cell.unit.value); };
    data.view.cells.removeIf(isLeftOut);
    data.sheets.removeIf([&](const AnswerSheet &sheet) { return isLeftOut(sheet.cell); });
    data.late.removeIf([&](const AnswerSheet &sheet) { return isLeftOut(sheet.cell); });
    return data;
}

QByteArray number(Mpt thousandths)
{
    return QByteArray::number(double(thousandths) / 1000, 'f', 2);
}

QByteArray drawn(const Page &page)
{
    QByteArray out;
    for (const Item &item : page.items) {
        if (const auto *box = std::get_if<Box>(&item.mark)) {
            out += number(box->x) + ' ' + number(box->y) + ' ' + number(box->width) + ' ' + number(box->height)
                   + " re f\n";
        } else if (const auto *run = std::get_if<GlyphRun>(&item.mark)) {
            out += "BT /F" + QByteArray::number(run->font) + ' ' + number(run->size) + " Tf " + number(run->x) + ' '
                   + number(run->y) + " Td <";
            for (const Glyph &glyph : run->glyphs) {
                const uchar bytes[] = {uchar(glyph.id >> 8), uchar(glyph.id)};
                out += QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), 2).toHex();
            }
            out += "> Tj ET\n";
        }
    }
    return out;
}

/// Text and rectangles, compressed, in one standard font.
QByteArray writeBare(const DisplayList &list)
{
    QByteArray out("%PDF-1.7\n"), kids;
    QList<qsizetype> places;
    const auto add = [&](const QByteArray &object) {
        places << out.size();
        out += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
        return QByteArray::number(places.size()) + " 0 R";
    };
    const QByteArray font = add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (const Page &page : list.pages) {
        const QByteArray stream = qCompress(drawn(page)).mid(4); // without Qt's own header
        const QByteArray content = add("<</Filter/FlateDecode/Length " + QByteArray::number(stream.size())
                                       + ">>stream\n" + stream + "\nendstream");
        kids += add("<</Type/Page/MediaBox[0 0 595 842]/Resources<</Font<</F0 " + font + ">>>>/Contents " + content
                    + ">>")
                + ' ';
    }
    const QByteArray tree
        = add("<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(qsizetype(list.pages.size())) + ">>");
    const QByteArray catalog = add("<</Type/Catalog/Pages " + tree + ">>");
    const qsizetype start = out.size();
    out += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer<</Root " + catalog + "/Size " + QByteArray::number(places.size() + 1) + ">>\nstartxref\n"
           + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 6) {
        std::fprintf(stderr, "reportbench load|pages|bare|FORMAT STORE ROUND MEASURES UNITS\n");
        return 2;
    }
    auto connection = need(Connection::open(StoreAddress::parse(words.at(2)), Connection::Access::ReadOnly));
    Journal journal(*connection);
    const RoundId round{QUuid::fromRfc4122(QByteArray::fromHex(words.at(3).toLatin1()))};
    const ReportData data = load(journal, round, words.at(4).toInt(), words.at(5).toInt());
    qsizetype pages = 0, bytes = 0;
    std::clock_t longest = 0, asked = std::clock();
    if (const auto format = formatOf(words.at(1))) {
        bytes = need(render(data, {.format = *format}, [&](double) {
                    longest = std::max(longest, std::clock() - std::exchange(asked, std::clock()));
                    return true;
                })).size();
    } else if (words.at(1) != "load"_L1) {
        Typesetter typesetter = need(Typesetter::bundled());
        const DisplayList list = need(layOut(compose(data, {}, typesetter), typesetter));
        pages = qsizetype(list.pages.size());
        bytes = words.at(1) == "bare"_L1 ? writeBare(list).size() : 0;
    }
    std::printf("{\"pages\": %lld, \"bytes\": %lld, \"longest_unasked_cpu_ms\": %.1f}\n", static_cast<long long>(pages),
                static_cast<long long>(bytes), 1000.0 * double(longest) / CLOCKS_PER_SEC);
    return 0;
}
