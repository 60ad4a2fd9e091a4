// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarystores.h"
#include "tests/ui/hands.h"
#include "ui/look/theme.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/welcome/newstorepage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QSignalSpy>

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::install(*qApp, ThemeChoice::Light); }
    void everyWay_asksForItsOwn();
    void recentStore_opensByEnter();
    void fault_isShownAndTheWaysStayOpen();
    void busy_closesTheWays();
    void newStore_suggestsAPlaceForEachPlan();
    void newStore_withoutEnding_getsOne();
    void faultyPlanFile_saysWhatIsWrong();
};

void TestWelcomePage::everyWay_asksForItsOwn()
{
    WelcomePage page({});
    page.show();
    QSignalSpy answer(&page, &WelcomePage::answerFileAsked), open(&page, &WelcomePage::openAsked),
        fresh(&page, &WelcomePage::newAsked), over(&page, &WelcomePage::takeOverAsked),
        example(&page, &WelcomePage::exampleAsked);
    for (const QString &name : {u"openAnswerFile"_s, u"openStore"_s, u"newStore"_s, u"takeOver"_s, u"openExample"_s})
        hands::press(&page, name);
    for (QSignalSpy *spy : {&answer, &open, &fresh, &over, &example})
        QCOMPARE(spy->count(), 1);
}

void TestWelcomePage::recentStore_opensByEnter()
{
    WelcomePage page({{u"/a/first.plankoll"_s, u"Plan A"_s}, {u"/b/second.plankoll"_s, {}}});
    page.show();
    auto *list = hands::find<RowListView>(&page, u"recentStores"_s);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"second"_s);
    QSignalSpy opened(&page, &WelcomePage::recentOpened);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"/b/second.plankoll"_s);
}

void TestWelcomePage::fault_isShownAndTheWaysStayOpen()
{
    WelcomePage page({});
    page.show();
    page.setBusy(u"Opening …"_s);
    page.showFault(u"The file is in use."_s);
    auto *message = hands::find<MessageStrip>(&page, u"welcomeMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->kind(), MessageIcon::Fault);
    QVERIFY(hands::find<QAbstractButton>(&page, u"openStore"_s)->isEnabled());
}

void TestWelcomePage::busy_closesTheWays()
{
    WelcomePage page({});
    page.setBusy(u"Opening …"_s);
    QVERIFY(!hands::find<QAbstractButton>(&page, u"openStore"_s)->isEnabled());
}

void TestWelcomePage::newStore_suggestsAPlaceForEachPlan()
{
    NewStorePage page(u"/home/kim"_s);
    page.show();
    auto *path = hands::find<QLineEdit>(&page, u"storePath"_s);
    QCOMPARE(path->text(), u"/home/kim/helsingborg-2022-2025.plankoll"_s);
    hands::press(&page, u"plan-lindasa-2024-2027"_s);
    QCOMPARE(path->text(), u"/home/kim/lindasa-2024-2027.plankoll"_s);
    hands::type(&page, u"storePath"_s, u"/srv/my.plankoll"_s);
    hands::press(&page, u"plan-helsingborg-2022-2025"_s);
    QCOMPARE(path->text(), u"/srv/my.plankoll"_s); // what the person wrote stays
}

void TestWelcomePage::newStore_withoutEnding_getsOne()
{
    NewStorePage page(u"/home/kim"_s);
    page.show();
    QSignalSpy asked(&page, &NewStorePage::storeAsked);
    hands::type(&page, u"storePath"_s, {});
    hands::press(&page, u"createStore"_s);
    QCOMPARE(asked.count(), 0);
    hands::type(&page, u"storePath"_s, u"/srv/my"_s);
    hands::press(&page, u"createStore"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"/srv/my.plankoll"_s);
}

void TestWelcomePage::faultyPlanFile_saysWhatIsWrong()
{
    TemporaryStores folder;
    QFile file(folder.path(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": \"plankoll-plan\" ");
    file.close();
    NewStorePage page(u"/home/kim"_s);
    page.show();
    hands::press(&page, u"readPlan"_s);
    hands::chooseFile(&page, file.fileName());
    auto *fault = hands::find<MessageStrip>(&page, u"newStoreFault"_s);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(fault->text().contains(u"plan.json"_s));
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
