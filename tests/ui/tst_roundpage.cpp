// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/hands.h"
#include "ui/look/theme.h"
#include "ui/parts/datefield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/round/closeroundpage.h"
#include "ui/round/newroundpage.h"
#include "ui/round/roundpage.h"

#include <QApplication>
#include <QSignalSpy>

class TestRoundPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::install(*qApp, ThemeChoice::Light); }
    void init();
    void units_areListed_whoOwesMostFirst_withTheirSum();
    void extension_writtenInThePane_isKeptAndShown();
    void extension_withoutReason_staysInTheForm();
    void extension_forTwoTickedUnits_isGivenToBoth();
    void calendarFile_isWritten();
    void noRound_teachesHowToBegin();
    void closing_changesExactlyWhatIsListed();
    void closing_afterAChangeInBetween_showsTheListAnew();
    void reopening_needsAReason();
    void newRound_withFaultyDates_isNotKept();
    void newRound_throughItsSteps_opens();
    void contacts_pastedAndConfirmed_areKept();

private:
    [[nodiscard]] std::unique_ptr<RoundPage> page();
    [[nodiscard]] QString cell(QWidget *page, const QString &table, int row, int column) const;

    std::unique_ptr<ExampleStore> m_store;
    Actor m_actor{};
};

void TestRoundPage::init()
{
    m_store = std::make_unique<ExampleStore>();
    m_actor = m_store->strategist();
}

std::unique_ptr<RoundPage> TestRoundPage::page()
{
    auto page = std::make_unique<RoundPage>((*m_store)->plan, (*m_store)->people, (*m_store)->rounds, m_actor,
                                            m_store->round());
    page->resize(1100, 700);
    page->show();
    auto *table = hands::find<TableView>(page.get(), u"roundTable"_s);
    [&] { QTRY_VERIFY(table->model()->rowCount() > 0); }();
    return page;
}

QString TestRoundPage::cell(QWidget *page, const QString &table, int row, int column) const
{
    const auto *model = hands::find<TableView>(page, table)->model();
    return model->index(row < 0 ? model->rowCount() + row : row, column).data().toString();
}

void TestRoundPage::units_areListed_whoOwesMostFirst_withTheirSum()
{
    const auto page = this->page();
    QCOMPARE(cell(page.get(), u"roundTable"_s, 0, 0), u"Socialförvaltningen"_s);
    QCOMPARE(cell(page.get(), u"roundTable"_s, 0, 1), u"2 of 17"_s);
    QCOMPARE(cell(page.get(), u"roundTable"_s, -1, 1), u"85 of 141"_s);
    const auto *model = hands::find<TableView>(page.get(), u"roundTable"_s)->model();
    QCOMPARE(model->rowCount(), 12);
    int last = INT_MAX;
    for (int row = 0; row < 11; ++row) {
        const QStringList words = model->index(row, 1).data().toString().split(u" of "_s);
        const int missing = words.at(1).toInt() - words.at(0).toInt();
        QVERIFY(missing <= last);
        last = missing;
    }
}

void TestRoundPage::extension_writtenInThePane_isKeptAndShown()
{
    const auto page = this->page();
    QCOMPARE(hands::find<Text>(page.get(), u"unitTitle"_s)->text(), u"Socialförvaltningen"_s);
    hands::type(page.get(), u"extensionUntil"_s, u"2026-03-20"_s);
    hands::type(page.get(), u"extensionReason"_s, u"Byte av kontakt"_s);
    hands::press(page.get(), u"saveExtension"_s);
    QTRY_COMPARE(cell(page.get(), u"roundTable"_s, 0, 8), u"20 March, extension"_s);
    const UnitId unit = *m_store->book().findUnit(u"Socialförvaltningen"_s);
    QCOMPARE(m_store->view().dueFor(unit), QDate(2026, 3, 20));
    hands::press(page.get(), u"removeExtension"_s);
    QTRY_COMPARE(m_store->view().dueFor(unit), QDate(2026, 3, 6));
}

void TestRoundPage::extension_withoutReason_staysInTheForm()
{
    const auto page = this->page();
    const auto before = m_store->view().extensions;
    hands::type(page.get(), u"extensionReason"_s, {});
    hands::press(page.get(), u"saveExtension"_s);
    QCOMPARE(hands::find<QPlainTextEdit>(page.get(), u"extensionReason"_s)->accessibleDescription(),
             u"Write why the unit gets more time."_s);
    QCOMPARE(m_store->view().extensions, before);
}

void TestRoundPage::extension_forTwoTickedUnits_isGivenToBoth()
{
    const auto page = this->page();
    auto *table = hands::find<TableView>(page.get(), u"roundTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(hands::find<Text>(page.get(), u"unitTitle"_s)->text(), u"2 units"_s);
    const QString first = cell(page.get(), u"roundTable"_s, 0, 0), second = cell(page.get(), u"roundTable"_s, 2, 0);
    hands::press(page.get(), u"extend"_s);
    hands::type(page.get(), u"extensionUntil"_s, u"2026-03-18"_s);
    hands::type(page.get(), u"extensionReason"_s, u"Sportlov"_s);
    hands::press(page.get(), u"saveExtension"_s);
    for (const QString &name : {first, second})
        QTRY_COMPARE(m_store->view().dueFor(*m_store->book().findUnit(name)), QDate(2026, 3, 18));
}

void TestRoundPage::calendarFile_isWritten()
{
    const auto page = this->page();
    TemporaryStores folder;
    hands::press(page.get(), u"calendarFile"_s);
    hands::chooseFile(page.get(), folder.path(u"round.ics"_s));
    QFile file(folder.path(u"round.ics"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20260306\r\n"));
}

void TestRoundPage::noRound_teachesHowToBegin()
{
    RoundPage page((*m_store)->plan, (*m_store)->people, (*m_store)->rounds, m_actor, {});
    QSignalSpy asked(&page, &RoundPage::newRoundAsked);
    page.show();
    QTRY_VERIFY(page.findChild<QAbstractButton *>());
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(asked.count(), 1);
}

void TestRoundPage::closing_changesExactlyWhatIsListed()
{
    const RoundView before = m_store->view();
    CloseRoundPage page(CloseRoundPage::Act::Close, (*m_store)->plan, (*m_store)->rounds, m_actor, m_store->round());
    page.resize(1000, 700);
    page.show();
    auto *table = hands::find<TableView>(&page, u"closeTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QSet<QUuid> listed, conflicts;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QUuid id = table->model()->index(row, 0).data(Qt::UserRole + 200).toUuid();
        (before.cell(AssignmentId{id})->conflict ? conflicts : listed).insert(id);
    }
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(hands::find<MessageStrip>(&page, u"closeConflicts"_s)->isVisible());
    QSignalSpy finished(&page, &CloseRoundPage::finished);
    hands::press(&page, u"doClose"_s);
    QTRY_COMPARE(finished.count(), 1);
    const RoundView after = m_store->view();
    QCOMPARE(after.round->state, u"closed"_s);
    QSet<QUuid> changed;
    for (qsizetype i = 0; i < after.cells.size(); ++i) {
        if (after.cells.at(i).state == AssignmentState::ClosedWithoutAnswer)
            changed.insert(after.cells.at(i).assignment.value);
    }
    QCOMPARE(changed, listed);
}

void TestRoundPage::closing_afterAChangeInBetween_showsTheListAnew()
{
    CloseRoundPage page(CloseRoundPage::Act::Close, (*m_store)->plan, (*m_store)->rounds, m_actor, m_store->round());
    page.show();
    auto *table = hands::find<TableView>(&page, u"closeTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int listed = table->model()->rowCount();
    // Somebody asks for a completion meanwhile: one answer more is owed.
    AssignmentId waiting{};
    for (const Cell &cell : m_store->view().cells) {
        if (cell.state == AssignmentState::Submitted && !cell.conflict)
            waiting = cell.assignment;
    }
    VERIFY_DONE((*m_store)->answers.sendBack(m_actor, m_store->round(), waiting, u"Mer om effekten"_s).result());
    QSignalSpy finished(&page, &CloseRoundPage::finished);
    hands::press(&page, u"doClose"_s);
    QTRY_VERIFY(hands::find<MessageStrip>(&page, u"closeFault"_s)->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), listed + 1);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(m_store->view().round->state, u"open"_s);
    QTRY_VERIFY(hands::find<QAbstractButton>(&page, u"doClose"_s)->isEnabled());
    hands::press(&page, u"doClose"_s);
    QTRY_COMPARE(finished.count(), 1);
}

void TestRoundPage::reopening_needsAReason()
{
    VERIFY_DONE((*m_store)->rounds.close(m_actor, m_store->round(), {}).result());
    CloseRoundPage page(CloseRoundPage::Act::Reopen, (*m_store)->plan, (*m_store)->rounds, m_actor, m_store->round());
    page.show();
    QTRY_VERIFY(hands::find<QAbstractButton>(&page, u"doClose"_s)->isEnabled());
    hands::press(&page, u"doClose"_s);
    QVERIFY(!hands::find<QWidget>(&page, u"reopenReason"_s)->accessibleDescription().isEmpty());
    QCOMPARE(m_store->view().round->state, u"closed"_s);
    hands::type(&page, u"reopenReason"_s, u"Två svar kom bort"_s);
    hands::press(&page, u"doClose"_s);
    QTRY_COMPARE(m_store->view().round->state, u"open"_s);
    QCOMPARE(m_store->view().round->reason, u"Två svar kom bort"_s);
}

void TestRoundPage::newRound_withFaultyDates_isNotKept()
{
    NewRoundPage page((*m_store)->plan, (*m_store)->people, (*m_store)->rounds, m_actor, {});
    page.resize(1100, 700);
    page.show();
    QTRY_VERIFY(!hands::find<QLineEdit>(&page, u"roundName"_s)->text().isEmpty());
    hands::type(&page, u"date-meeting"_s, u"2026-01-01"_s);
    hands::type(&page, u"roundName"_s, {});
    hands::press(&page, u"nextStep"_s);
    auto *faults = hands::find<FaultList>(&page, u"roundFaults"_s);
    QTRY_VERIFY(faults->isVisible());
    QCOMPARE(faults->count(), 2);
    QCOMPARE((*m_store)->rounds.all().result()->size(), 2);
    QVERIFY(!hands::find<DateField>(&page, u"date-meeting"_s)->accessibleDescription().isEmpty());
}

void TestRoundPage::newRound_throughItsSteps_opens()
{
    NewRoundPage page((*m_store)->plan, (*m_store)->people, (*m_store)->rounds, m_actor, {});
    QSignalSpy opened(&page, &NewRoundPage::opened);
    page.resize(1100, 700);
    page.show();
    QTRY_VERIFY(!hands::find<QLineEdit>(&page, u"roundName"_s)->text().isEmpty());
    QVERIFY(hands::find<DateField>(&page, u"date-opens"_s)->date() > QDate(2026, 3, 10));
    hands::type(&page, u"roundName"_s, u"Extra omgång"_s);
    hands::press(&page, u"nextStep"_s);
    auto *summary = hands::find<Text>(&page, u"contactSummary"_s);
    QTRY_COMPARE(summary->text(), u"0 of 11 units have confirmed their contacts."_s);
    const auto rounds = (*m_store)->rounds.all().result();
    QCOMPARE(rounds->size(), 3);
    QCOMPARE(rounds->first()->state, u"planned"_s);
    hands::press(&page, u"contactConfirmed"_s);
    QTRY_COMPARE(summary->text(), u"1 of 11 units have confirmed their contacts."_s);
    hands::press(&page, u"nextStep"_s);
    QTRY_VERIFY(hands::find<Text>(&page, u"previewSummary"_s)->text().startsWith(u"141 answer(s) are asked for"_s));
    hands::press(&page, u"nextStep"_s);
    QTRY_COMPARE(opened.count(), 1);
    const auto view = (*m_store)->rounds.view(opened.first().first().value<RoundId>()).result();
    VERIFY_DONE(view);
    QCOMPARE(view->round->name, u"Extra omgång"_s);
    QCOMPARE(view->round->state, u"open"_s);
    QCOMPARE(view->cells.size(), 141);
    QCOMPARE((*m_store)->rounds.all().result()->size(), 3); // the one that was planned, not one more
}

void TestRoundPage::contacts_pastedAndConfirmed_areKept()
{
    NewRoundPage page((*m_store)->plan, (*m_store)->people, (*m_store)->rounds, m_actor, {});
    page.resize(1100, 700);
    page.show();
    QTRY_VERIFY(!hands::find<QLineEdit>(&page, u"roundName"_s)->text().isEmpty());
    hands::press(&page, u"nextStep"_s);
    QTRY_VERIFY(hands::find<QWidget>(&page, u"pasteContacts"_s)->isVisible());
    const auto before = (*m_store)->people.all().result()->size();
    hands::press(&page, u"pasteContacts"_s);
    auto *text = hands::find<QPlainTextEdit>(&page, u"pastedPeople"_s);
    text->setPlainText(u"Namn\tE-post\tEnhet\nUno Ny\tuno@example.org\tKulturförvaltningen\nDuo Ny\tduo\tFinns inte"_s);
    QVERIFY(!hands::find<QAbstractButton>(&page, u"savePasted"_s)->isEnabled());
    QCOMPARE(hands::find<Text>(&page, u"pasteSummary"_s)->text(),
             u"1 row(s) have something to mend. Mend them above."_s);
    text->setPlainText(u"Namn\tE-post\tEnhet\nUno Ny\tuno@example.org\tKulturförvaltningen"_s);
    hands::press(&page, u"savePasted"_s);
    QTRY_COMPARE((*m_store)->people.all().result()->size(), before + 1);
    const auto uno = (*m_store)->people.find(u"uno@example.org"_s).result();
    VERIFY_DONE(uno);
    QCOMPARE(uno->roles, QList<Role>{Role::Contact});
}

QTEST_MAIN(TestRoundPage)
#include "tst_roundpage.moc"
