// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"

#include "ui/look/theme.h"
#include "ui/measure/measurepage.h"
#include "ui/measure/measuretable.h"
#include "ui/measure/unittable.h"
#include "ui/measure/versionspane.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

/// A measure is read as a whole: its units now and before, its versions, its history, its coordinators' picture.
class TestMeasurePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void list_opened_showsMeasuresByArea();
    void enter_onMeasure_opensItAndBackReturns();
    void keys_altDown_opensTheNextMeasure();
    void units_ofMeasure_showBothRounds();
    void unit_chosen_showsItsAnswerBesideTheEarlier();
    void versions_chosen_areCompared();
    void openAnswer_clicked_namesTheAssignment();
    void history_ofMeasure_holdsEventsOfBothRounds();
    void history_filtered_showsDecisionsOnly();
    void focusAreas_asked_areShownAll();
    void decidedWording_imported_isShown();
    void picture_withoutText_isRefusedAndKept();
    void picture_written_waitsForSignatures();
    void picture_signed_isSaidSo();
    void differingView_written_standsBesideThePicture();
    void contact_reading_hasNothingToSign();
    void noRound_opened_showsThePlan();

private:
    template<class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void open(const Actor &actor, RoundId round);
    void openMeasure(const QString &number, const QString &unit = {});
    [[nodiscard]] QStringList texts(const QString &card) const;
    [[nodiscard]] QString pageTitle() const { return m_page->head()->accessibleName(); }

    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<MeasurePage> m_page;
};

void TestMeasurePage::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void TestMeasurePage::init()
{
    m_store = std::make_unique<ExampleStore>();
}

void TestMeasurePage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void TestMeasurePage::open(const Actor &actor, RoundId round)
{
    ExampleStore &store = *m_store;
    m_page = std::make_unique<MeasurePage>(store->plan, store->people, store->rounds, store->answers, store->reports,
                                           store->exchange, actor, round);
    m_page->resize(1100, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QTRY_VERIFY(child<TableView>(u"measures"_s)->model()->rowCount() > 0);
}

void TestMeasurePage::openMeasure(const QString &number, const QString &unit)
{
    const PlanBook book = m_store->book();
    m_page->openMeasure(*book.findMeasure(number), unit.isEmpty() ? UnitId{} : *book.findUnit(unit));
    QTRY_VERIFY(!m_page->findChildren<Text *>(u"event"_s).isEmpty());
}

QStringList TestMeasurePage::texts(const QString &card) const
{
    QStringList out;
    if (auto *found = child<Card>(card)) {
        for (const Text *text : found->findChildren<Text *>())
            out << text->text();
    }
    return out;
}

void TestMeasurePage::list_opened_showsMeasuresByArea()
{
    open(m_store->strategist(), m_store->round());
    auto *table = child<TableView>(u"measures"_s);
    QCOMPARE(table->model()->rowCount(), 17 + 8);
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"4.1 Verksamhetsstyrning"_s);
    QCOMPARE(table->columnSpan(0, 0), int(MeasureTableModel::ColumnCount));
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"1 Lika möjligheter i styrningen"_s);
    QVERIFY(table->model()->index(1, MeasureTableModel::AnswersColumn).data().toString().endsWith(u" of 9"_s));
    QCOMPARE(table->model()->index(1, MeasureTableModel::CoordinatorsColumn).data().toString(), u"Stadsledning"_s);
}

void TestMeasurePage::enter_onMeasure_opensItAndBackReturns()
{
    open(m_store->strategist(), m_store->round());
    auto *table = child<TableView>(u"measures"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(pageTitle(), u"1 Lika möjligheter i styrningen"_s);
    QVERIFY(child<TableView>(u"units"_s)->isVisible());
    Q_EMIT m_page->head()->backAsked();
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
}

void TestMeasurePage::keys_altDown_opensTheNextMeasure()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"7"_s);
    auto *units = child<TableView>(u"units"_s);
    units->setFocus();
    QTest::keyClick(units, Qt::Key_Down, Qt::AltModifier);
    QVERIFY2(pageTitle().startsWith(u"8 "_s), qPrintable(pageTitle()));
    QTest::keyClick(units, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(pageTitle().startsWith(u"7 "_s));
}

void TestMeasurePage::units_ofMeasure_showBothRounds()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"7"_s);
    QAbstractItemModel *model = child<TableView>(u"units"_s)->model();
    const QAbstractItemModelTester tester(model);
    QStringList headings;
    for (int column = 0; column < model->columnCount(); ++column)
        headings << model->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headings.join(u'|'), u"Unit|2024|2026|Since 2024|The answer"_s);
    int concerned = 0;
    for (const Cell &cell : m_store->view().cells)
        concerned += int(cell.measure == *m_store->book().findMeasure(u"7"_s));
    QCOMPARE(model->rowCount(), concerned);
    QCOMPARE(model->index(0, UnitTableModel::UnitColumn).data().toString(), u"Fastighetsförvaltningen"_s);
    QCOMPARE(model->index(0, UnitTableModel::AnswerColumn).data().toString(), u"Submitted"_s);
}

void TestMeasurePage::unit_chosen_showsItsAnswerBesideTheEarlier()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"7"_s, u"fastighetsförvaltningen"_s);
    auto *pane = m_page->findChild<VersionsPane *>();
    QTRY_VERIFY(pane->isVisible());
    QTRY_VERIFY(child<QComboBox>(u"versionNow"_s)->currentText().contains(u"Uppföljning 2026 · submitted"_s));
    QVERIFY(child<QComboBox>(u"versionBefore"_s)->currentText().contains(u"Uppföljning 2024 · submitted"_s));
    QTRY_VERIFY(child<QWidget>(u"field0"_s));
}

void TestMeasurePage::versions_chosen_areCompared()
{
    const Actor contact = m_store->contact(u"fastighetsförvaltningen"_s);
    const AssignmentId id = m_store->assignment(u"7"_s, u"fastighetsförvaltningen"_s);
    const auto sheet = (*m_store)->answers.sheet(contact, m_store->round(), id).result();
    VERIFY_DONE(sheet);
    Answer later = sheet->newest->value;
    later.unchanged = false;
    later.done = u"Nu 50 lokaler."_s;
    VERIFY_DONE((*m_store)->answers.save(contact, later, sheet->newest->revisionId).result());
    open(m_store->strategist(), m_store->round());
    openMeasure(u"7"_s, u"fastighetsförvaltningen"_s);
    auto *now = child<QComboBox>(u"versionNow"_s);
    QTRY_COMPARE(now->count(), 3);
    QVERIFY2(now->itemText(0).contains(u"saved"_s), qPrintable(now->itemText(0)));
    auto *before = child<QComboBox>(u"versionBefore"_s);
    now->setFocus();
    now->setCurrentIndex(0);
    before->setCurrentIndex(2);
    const auto holds = [this](const QString &words) {
        const auto all = m_page->findChild<VersionsPane *>()->findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [&](QWidget *one) { return one->accessibleName() == words; });
    };
    QTRY_VERIFY(holds(u"Nu 50 lokaler."_s));
    QTRY_VERIFY(holds(sheet->newest->value.done));
}

void TestMeasurePage::openAnswer_clicked_namesTheAssignment()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"7"_s, u"kulturförvaltningen"_s);
    QTRY_VERIFY(child<LinkLabel>(u"openAnswer"_s)->isVisible());
    QSignalSpy opened(m_page.get(), &MeasurePage::answerOpened);
    QTest::keyClick(child<LinkLabel>(u"openAnswer"_s), Qt::Key_Return);
    QCOMPARE(opened.first().first().value<AssignmentId>(), m_store->assignment(u"7"_s, u"kulturförvaltningen"_s));
}

void TestMeasurePage::history_ofMeasure_holdsEventsOfBothRounds()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"10"_s);
    const auto events = (*m_store)->rounds.events(*m_store->book().findMeasure(u"10"_s)).result();
    VERIFY_DONE(events);
    int opened = 0;
    int sentBack = 0;
    for (const MeasureEvent &event : *events) {
        opened += int(event.kind == MeasureEvent::Kind::RoundOpened);
        sentBack += int(event.kind == MeasureEvent::Kind::SentBack && !event.text.isEmpty());
    }
    QCOMPARE(opened, 2);
    QCOMPARE(sentBack, 1);
    QCOMPARE(events->last().kind, MeasureEvent::Kind::PlanDecided);
    for (int i = 1; i < events->size(); ++i)
        QVERIFY(events->at(i - 1).day >= events->at(i).day);
}

void TestMeasurePage::history_filtered_showsDecisionsOnly()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"7"_s);
    auto *filter = child<SegmentedSwitch>(u"historyFilter"_s);
    filter->findChildren<QAbstractButton *>().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(filter->current(), 2);
    const auto shown = [this] {
        QStringList words;
        for (const Text *text : m_page->findChildren<Text *>(u"event"_s)) {
            if (text->isVisible())
                words << text->text();
        }
        return words.join(u" | "_s);
    };
    QTRY_COMPARE(shown().section(u" | "_s, 0, 2),
                 u"Uppföljning 2026 opened | Uppföljning 2024 closed | Uppföljning 2024 opened"_s);
}

void TestMeasurePage::focusAreas_asked_areShownAll()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"7"_s);
    auto *focus = child<Text>(u"focusAreas"_s);
    QVERIFY(focus->text().contains(u"more</a>"_s));
    Q_EMIT focus->linkActivated(u"all"_s);
    QVERIFY(focus->text().contains(u"show fewer"_s));
}

void TestMeasurePage::decidedWording_imported_isShown()
{
    const PlanBook book = m_store->book();
    const MeasureId id = *book.findMeasure(u"7"_s);
    Measure measure = **book.measure(id);
    measure.officialText = u"Beslutad text."_s;
    VERIFY_DONE((*m_store)->plan.save(m_store->strategist(), id.value, measure).result());
    open(m_store->strategist(), m_store->round());
    openMeasure(u"8"_s);
    QVERIFY(!child<Text>(u"decidedWording"_s)->isVisible());
    openMeasure(u"7"_s);
    QVERIFY(child<Text>(u"decidedWording"_s)->isVisible());
    QCOMPARE(child<Text>(u"decidedWording"_s)->text(), u"Beslutad text."_s);
}

void TestMeasurePage::picture_withoutText_isRefusedAndKept()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"2"_s);
    QTest::mouseClick(child<Button>(u"writeAssessment"_s), Qt::LeftButton);
    auto *status = child<QComboBox>(u"assessmentStatus"_s);
    QTRY_VERIFY(status->hasFocus());
    QTest::keyClick(status, Qt::Key_Down);
    QTest::mouseClick(child<Button>(u"saveAssessment"_s), Qt::LeftButton);
    QTRY_VERIFY(child<MessageStrip>(u"assessmentFault"_s)->isVisible());
    QCOMPARE(child<MessageStrip>(u"assessmentFault"_s)->text(), u"An assessment needs a status and its reasons."_s);
    QCOMPARE(child<QComboBox>(u"assessmentStatus"_s)->currentIndex(), 1);
}

void TestMeasurePage::picture_written_waitsForSignatures()
{
    open(m_store->strategist(), m_store->round());
    openMeasure(u"2"_s);
    QTest::mouseClick(child<Button>(u"writeAssessment"_s), Qt::LeftButton);
    auto *status = child<QComboBox>(u"assessmentStatus"_s);
    QTRY_VERIFY(status->hasFocus());
    QTest::keyClick(status, Qt::Key_Down);
    auto *text = child<QPlainTextEdit>(u"assessmentText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Arbetet har begynt."_s);
    QTest::mouseClick(child<Button>(u"saveAssessment"_s), Qt::LeftButton);
    QTRY_VERIFY(texts(u"jointCard"_s).contains(u"Arbetet har begynt."_s));
    QVERIFY(texts(u"jointCard"_s).contains(u"Waits for 1 signature(s)."_s));
}

void TestMeasurePage::picture_signed_isSaidSo()
{
    const Assessment joint{.measure = *m_store->book().findMeasure(u"2"_s), .status = u"started"_s, .text = u"Bra."_s};
    VERIFY_DONE((*m_store)->reports.assess(m_store->strategist(), m_store->round(), joint).result());
    open(m_store->strategist(), m_store->round());
    openMeasure(u"2"_s);
    QTRY_VERIFY(child<Button>(u"sign0"_s));
    QTest::mouseClick(child<Button>(u"sign0"_s), Qt::LeftButton);
    QTRY_VERIFY(texts(u"jointCard"_s).contains(u"All coordinators have signed."_s));
    QVERIFY(!child<Button>(u"sign0"_s) || !child<Button>(u"sign0"_s)->isVisible());
}

void TestMeasurePage::differingView_written_standsBesideThePicture()
{
    const Assessment joint{.measure = *m_store->book().findMeasure(u"3"_s), .status = u"started"_s, .text = u"Bra."_s};
    VERIFY_DONE((*m_store)->reports.assess(m_store->strategist(), m_store->round(), joint).result());
    open(m_store->strategist(), m_store->round());
    openMeasure(u"3"_s);
    QTRY_VERIFY(child<Button>(u"dissent1"_s));
    QTest::mouseClick(child<Button>(u"dissent1"_s), Qt::LeftButton);
    auto *text = child<QPlainTextEdit>(u"assessmentText"_s);
    QTRY_VERIFY(text && text->isVisible());
    text->setFocus();
    QTest::keyClicks(text, u"Inte alla."_s);
    QTest::mouseClick(child<Button>(u"saveAssessment"_s), Qt::LeftButton);
    QTRY_VERIFY(texts(u"coordinator1"_s).contains(u"sees it differently"_s));
    QVERIFY(texts(u"coordinator1"_s).contains(u"Inte alla."_s));
}

void TestMeasurePage::contact_reading_hasNothingToSign()
{
    open(m_store->contact(u"kulturförvaltningen"_s), m_store->round());
    openMeasure(u"7"_s);
    QVERIFY(!child<Button>(u"writeAssessment"_s));
    QVERIFY(!child<Button>(u"sign0"_s));
}

void TestMeasurePage::noRound_opened_showsThePlan()
{
    open(m_store->strategist(), {});
    openMeasure(u"7"_s);
    QVERIFY(!child<TableView>(u"units"_s)->isVisible());
    QVERIFY(!child<Card>(u"jointCard"_s) || !child<Card>(u"jointCard"_s)->isVisible());
}

QTEST_MAIN(TestMeasurePage)
#include "tst_measurepage.moc"
