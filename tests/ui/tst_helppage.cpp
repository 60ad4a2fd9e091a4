// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hands.h"
#include "ui/help/helppage.h"
#include "ui/look/theme.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The help has the same texts in both languages, every link leads somewhere, and all of it is reached by keys.
class TestHelpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::install(*qApp, ThemeChoice::Light); }
    void bothLanguages_haveTheSameTopicsAndLinks();
    void everyLink_leadsToATopic_data();
    void everyLink_leadsToATopic();
    void everyPlace_hasItsText_data();
    void everyPlace_hasItsText();
    void search_findsByHeadingBeforeText();
    void search_thatFindsNothing_saysSo();
    void typedSearch_narrowsTheList_andEnterGoesThere();
    void link_activated_opensItsTopic();
    void escape_pressed_leaves();
    void unknownTopic_opensTheBeginning();
};

void TestHelpPage::bothLanguages_haveTheSameTopicsAndLinks()
{
    const HelpBook swedish = HelpBook::load(u"sv"_s), english = HelpBook::load(u"en"_s);
    QVERIFY(swedish.topics().size() > 15);
    QCOMPARE(swedish.topics().size(), english.topics().size());
    for (qsizetype i = 0; i < swedish.topics().size(); ++i) {
        const HelpTopic &sv = swedish.topics().at(i), &en = english.topics().at(i);
        QCOMPARE(sv.id, en.id);
        QCOMPARE(HelpBook::linksOf(sv), HelpBook::linksOf(en));
        QVERIFY2(!sv.blocks.isEmpty() && sv.blocks.size() == en.blocks.size(), qPrintable(sv.id));
        for (qsizetype block = 0; block < sv.blocks.size(); ++block)
            QCOMPARE(sv.blocks.at(block).cells.size(), en.blocks.at(block).cells.size());
    }
}

void TestHelpPage::everyLink_leadsToATopic_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in Swedish") << u"sv"_s;
    QTest::newRow("in English") << u"en"_s;
}

void TestHelpPage::everyLink_leadsToATopic()
{
    QFETCH(QString, language);
    const HelpBook book = HelpBook::load(language);
    for (const HelpTopic &topic : book.topics()) {
        for (const QString &target : HelpBook::linksOf(topic))
            QVERIFY2(book.topic(target), qPrintable(topic.id + u" -> "_s + target));
    }
}

void TestHelpPage::everyPlace_hasItsText_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"welcome", "overview", "measures", "round", "review", "report", "plan", "answers",
                              "earlier", "about", "submit", "receipt", "new-round", "close-round", "take-over"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestHelpPage::everyPlace_hasItsText()
{
    QFETCH(QString, place);
    HelpPage page(HelpBook::load(u"en"_s));
    page.openTopic(place);
    QVERIFY(place == u"welcome"_s || page.topic() != u"start"_s);
}

void TestHelpPage::search_findsByHeadingBeforeText()
{
    const auto found = HelpBook::load(u"sv"_s).matching(u"kvittot"_s);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().id, u"receipt"_s);
}

void TestHelpPage::search_thatFindsNothing_saysSo()
{
    HelpPage page(HelpBook::load(u"en"_s));
    page.show();
    hands::type(&page, u"helpSearch"_s, u"xyzzy"_s);
    QVERIFY(hands::find<Text>(&page, u"helpNone"_s)->isVisible());
    QCOMPARE(hands::find<RowListView>(&page, u"helpTopics"_s)->model()->rowCount(), 0);
}

void TestHelpPage::typedSearch_narrowsTheList_andEnterGoesThere()
{
    HelpPage page(HelpBook::load(u"en"_s));
    page.show();
    QApplication::setActiveWindow(&page);
    hands::type(&page, u"helpSearch"_s, u"erasing"_s);
    auto *list = hands::find<RowListView>(&page, u"helpTopics"_s);
    QVERIFY(list->model()->rowCount() >= 1);
    QCOMPARE(page.topic(), u"erasure"_s);
    QTest::keyClick(hands::find<QLineEdit>(&page, u"helpSearch"_s), Qt::Key_Return);
    QTRY_VERIFY(list->hasFocus());
}

void TestHelpPage::link_activated_opensItsTopic()
{
    HelpPage page(HelpBook::load(u"en"_s));
    page.openTopic(u"overview"_s);
    const auto texts = page.findChildren<Text *>();
    const auto linked = std::find_if(texts.begin(), texts.end(),
                                     [](const Text *text) { return text->text().contains(u"href=\"late\""_s); });
    QVERIFY(linked != texts.end());
    QVERIFY((*linked)->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
    Q_EMIT(*linked)->linkActivated(u"late"_s);
    QCOMPARE(page.topic(), u"late"_s);
}

void TestHelpPage::escape_pressed_leaves()
{
    HelpPage page(HelpBook::load(u"en"_s));
    page.show();
    QApplication::setActiveWindow(&page);
    QSignalSpy left(&page, &HelpPage::left);
    auto *list = hands::find<RowListView>(&page, u"helpTopics"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestHelpPage::unknownTopic_opensTheBeginning()
{
    HelpPage page(HelpBook::load(u"en"_s));
    page.openTopic(u"nothing"_s);
    QCOMPARE(page.topic(), u"start"_s);
}

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
