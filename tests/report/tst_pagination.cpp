// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace report;

/// How blocks become pages.
class PaginationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void heading_atAnyHeight_keepsTwoLinesOfTextAtLeast();
    void paragraph_overPages_leavesNoSingleLine();
    void decision_isNeverSplit();
    void longTable_repeatsItsHeadAsArtifact();
    void longTable_hasItsCaptionAbove();
    void shortTable_hasItsCaptionBelow();
    void tallRow_isSplit();
    void longTextInMainColumn_goesOnUnderTheMargin();
    void columnsTooTallForAPage_areSetOneAfterAnother();
    void pageNumbers_inContentsAndText_areThoseOfThePages();
    void pageHead_namesTheSectionThatBegins();
    void pageBreak_withRoomLeft_breaksOnlyWhenLittleIsLeft();
    void unknownAnchor_isAWarning();
    void cancelled_isAFailure();
    void layout_ofSamples_staysInsideTheMargins();
    void layout_twice_hasEqualHash();

private:
    DisplayList lay(const Blocks &blocks);
    QStringList lines(const DisplayList &list, size_t page) { return pages::lines(list, *m_typesetter, page); }

    std::optional<Typesetter> m_typesetter;
};

namespace {

const QString sentence = u"Arbetet har kommit vidare sedan förra rapporten och fortsätter under året. "_s;

Table tableOf(int rows)
{
    Table table;
    table.columns = {{100}, {0}};
    table.header = {u"Enhet"_s, u"Svar"_s};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{u"Rad %1"_s.arg(i + 1), u"svar"_s}});
    table.caption = {u"Tabell 7"_s, u"Alla svar."_s};
    return table;
}

} // namespace

void PaginationTest::initTestCase()
{
    auto made = Typesetter::bundled();
    QVERIFY(made.has_value());
    m_typesetter.emplace(std::move(*made));
}

DisplayList PaginationTest::lay(const Blocks &blocks)
{
    Document document;
    document.metadata.title = u"Prov"_s;
    document.blocks = blocks;
    auto list = layOut(document, *m_typesetter);
    return list ? *list : DisplayList{};
}

void PaginationTest::heading_atAnyHeight_keepsTwoLinesOfTextAtLeast()
{
    for (int height = 560; height < 690; height += 5) {
        const DisplayList list = lay({Space{double(height)}, heading(2, u"Rubrik"_s), paragraph(sentence.repeated(8))});
        for (size_t page = 0; page < list.pages.size(); ++page) {
            const QStringList all = lines(list, page);
            const qsizetype at = all.indexOf(u"Rubrik"_s);
            if (at >= 0)
                QVERIFY2(all.size() - at > 3, qPrintable(QString::number(height)));
        }
    }
}

void PaginationTest::paragraph_overPages_leavesNoSingleLine()
{
    for (int height = 500; height < 690; height += 5) {
        const DisplayList list = lay({Space{double(height)}, paragraph(sentence.repeated(9))});
        for (size_t page = 0; page < list.pages.size(); ++page) {
            qsizetype text = 0;
            for (const QString &line : lines(list, page))
                text += line.startsWith(u'[') ? 0 : 1;
            QVERIFY2(text != 1, qPrintable(QString::number(height)));
        }
    }
}

void PaginationTest::decision_isNeverSplit()
{
    for (int height = 400; height < 680; height += 20) {
        const DisplayList list
            = lay({Space{double(height)},
                   decisionBox(u"Beslut"_s, {}, {numbers({sentence.repeated(3), sentence.repeated(3)})})});
        int with = 0;
        for (size_t page = 0; page < list.pages.size(); ++page)
            with += lines(list, page).join(u' ').contains(u"Arbetet"_s) ? 1 : 0;
        QCOMPARE(with, 1);
    }
}

void PaginationTest::longTable_repeatsItsHeadAsArtifact()
{
    const DisplayList list = lay({tableOf(80)});
    QVERIFY(list.pages.size() >= 2);
    QVERIFY(lines(list, 0).contains(u"Enhet"_s));
    QVERIFY(lines(list, 0).contains(u"[Tabell 7 fortsätter på nästa sida]"_s));
    QVERIFY(lines(list, 1).contains(u"[Tabell 7, fortsättning]"_s));
    QVERIFY(lines(list, 1).contains(u"[Enhet]"_s));
    QVERIFY(!lines(list, 1).contains(u"Enhet"_s));
}

void PaginationTest::longTable_hasItsCaptionAbove()
{
    QVERIFY(lines(lay({tableOf(80)}), 0).first().startsWith(u"Tabell 7."_s));
}

void PaginationTest::shortTable_hasItsCaptionBelow()
{
    QVERIFY(lines(lay({tableOf(5)}), 0).last().startsWith(u"Tabell 7."_s));
}

void PaginationTest::tallRow_isSplit()
{
    Table table = tableOf(3);
    table.rows[1].cells[1] = Cell(sentence.repeated(100));
    const DisplayList list = lay({table});
    QVERIFY(list.pages.size() >= 2);
    QVERIFY(list.warnings.isEmpty());
    QVERIFY(pages::strays(list, *m_typesetter).isEmpty());
}

void PaginationTest::longTextInMainColumn_goesOnUnderTheMargin()
{
    const DisplayList list = lay({sideMain(u"Märke"_s, {}, {paragraph(sentence.repeated(60))})});
    QVERIFY(list.pages.size() >= 2);
    QVERIFY(lines(list, 0).first().contains(u"Märke"_s));
    QVERIFY(pages::strays(list, *m_typesetter).isEmpty());
}

void PaginationTest::columnsTooTallForAPage_areSetOneAfterAnother()
{
    Columns columns;
    columns.columns = {{0, {paragraph(sentence.repeated(60))}}, {0, {paragraph(sentence.repeated(60))}}};
    const DisplayList list = lay({columns});
    QVERIFY(list.warnings.isEmpty());
    QVERIFY(pages::strays(list, *m_typesetter).isEmpty());
}

void PaginationTest::pageNumbers_inContentsAndText_areThoseOfThePages()
{
    Blocks blocks{Contents{}};
    for (int i = 1; i <= 12; ++i) {
        blocks.push_back(PageBreak{});
        blocks.push_back(heading(1, u"Del %1"_s.arg(i), u"del%1"_s.arg(i)));
        blocks.push_back(paragraph(u"Se "_s + pageOf(u"del12"_s, u"sidan %1"_s)));
    }
    const DisplayList list = lay(blocks);
    QCOMPARE(list.pages.size(), size_t(13));
    QCOMPARE(list.anchor(u"del12"_s)->page, 12);
    QVERIFY(lines(list, 1).contains(u"Se sidan 13"_s));
    const QStringList contents = lines(list, 0);
    QCOMPARE(contents[contents.indexOf(u"Del 9"_s) + 1], u"10"_s);
    QCOMPARE(list.pages[0].links.size(), size_t(12));
    QVERIFY(list.pages[0].links[8].description.contains(u"sida 10"_s));
}

void PaginationTest::pageHead_namesTheSectionThatBegins()
{
    Heading first;
    first.text = u"Början"_s;
    first.section = u"Avsnitt ett"_s;
    Heading second = first;
    second.section = u"Avsnitt två"_s;
    const DisplayList list = lay({first, PageBreak{}, paragraph(sentence), PageBreak{}, second});
    QVERIFY(lines(list, 1).first().contains(u"Avsnitt ett"_s));
    QVERIFY(lines(list, 2).first().contains(u"Avsnitt två"_s));
    QVERIFY(lines(list, 2).last().contains(u"3 (3)"_s));
}

void PaginationTest::pageBreak_withRoomLeft_breaksOnlyWhenLittleIsLeft()
{
    QCOMPARE(lay({Space{200}, PageBreak{25}, paragraph(sentence)}).pages.size(), size_t(1));
    QCOMPARE(lay({Space{400}, PageBreak{25}, paragraph(sentence)}).pages.size(), size_t(2));
}

void PaginationTest::unknownAnchor_isAWarning()
{
    QCOMPARE(lay({paragraph(link(u"dit"_s, u"#ingenstans"_s))}).warnings, QStringList{u"unknown anchor #ingenstans"_s});
}

void PaginationTest::cancelled_isAFailure()
{
    Document document = sampleLetter();
    const auto list = layOut(document, *m_typesetter, [](double) { return false; });
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Cancelled);
}

void PaginationTest::layout_ofSamples_staysInsideTheMargins()
{
    for (const Document &document : {sampleReport(*m_typesetter), sampleBrief(*m_typesetter), sampleLetter()}) {
        const auto list = layOut(document, *m_typesetter);
        QVERIFY(list.has_value());
        QCOMPARE(list->warnings, QStringList());
        QCOMPARE(pages::strays(*list, *m_typesetter), QStringList());
    }
}

void PaginationTest::layout_twice_hasEqualHash()
{
    const Document document = sampleReport(*m_typesetter);
    const auto first = layOut(document, *m_typesetter);
    auto fresh = Typesetter::bundled();
    const auto second = layOut(document, *fresh);
    QCOMPARE(first->hash(*m_typesetter), second->hash(*fresh));
    Document other = document;
    other.metadata.foot += u"."_s;
    QVERIFY(layOut(other, *m_typesetter)->hash(*m_typesetter) != first->hash(*m_typesetter));
}

QTEST_GUILESS_MAIN(PaginationTest)
#include "tst_pagination.moc"
