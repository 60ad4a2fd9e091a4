// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/digest.h"
#include "tests/ui/examplestore.h"
#include "tests/ui/hands.h"
#include "ui/look/theme.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/tabrow.h"
#include "ui/parts/text.h"
#include "ui/plan/lookform.h"
#include "ui/plan/planpage.h"
#include "ui/report/pagepreview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>

class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::install(*qApp, ThemeChoice::Light); }
    void init();
    void measureTitle_saved_isUndoneAndRedone();
    void newMeasure_isSavedShownAndAsksForWhoIsResponsible();
    void newMeasure_undone_isEnded_andRedoneIsBack();
    void measureNumber_takenByAnother_isRefused();
    void measure_ended_leavesThePlanAndKeepsItsRow();
    void area_withMeasures_cannotEnd_andSaysWhy();
    void newArea_withFocusAreas_standsLast_andEnds();
    void newSubArea_standsAfterItsSiblings();
    void newRule_namesUnitsByKind_andAMeasureFollowsIt();
    void rule_thatMeasuresFollow_cannotEnd();
    void status_ended_makesRoomForANewOne();
    void emptyTitle_staysInTheFormAndOnTheRow();
    void planTitle_savedFromItsForm();
    void newUnit_isSaved_andUndoMakesItAFormerOne();
    void unitName_takenByAnother_isRefused();
    void responsibility_fromRuleToNames_isResolvedAnew();
    void coordinator_withoutUnit_isRefused();
    void roles_changed_areUndone();
    void rowsWithFaults_cannotBeSaved();
    void statusShape_takenByAnother_isRefused();
    void planFile_showsItsChangesBeforeItIsReadIn();
    void planDocument_showsItsWordings_isReadInAndUndone();
    void planDocument_thatIsNone_saysWhy();
    void planDocument_readBefore_hasNothingToReadIn();
    void undo_afterSomebodyElsesChange_saysSo();
    void section_movedByKeys_standsThereInTheRoundsToCome();
    void section_leftOut_isSaidInTheList();
    void colour_tooPale_isRefused_andTheNearestIsOffered();
    void logo_withoutWords_isRefused_withThemSaved();
    void logo_thatIsNone_saysWhy();
    void templateOfARound_changesThatRoundAlone();
    void templatePages_followWhatIsTyped();
    void tabs_whereTheyDoNotFit_areABox();

private:
    [[nodiscard]] TableView *table(const QString &name) { return hands::find<TableView>(m_page.get(), name); }
    [[nodiscard]] Measure measure(const QString &number);
    void open(PlanPage::Tab tab);
    /// The template's tab, once its pages have come.
    void openTemplate();
    /// Of the plan, in their order: "decision", "-summary" (left out) …
    [[nodiscard]] QStringList sections(const QUuid &owner);
    void choose(const QString &list, const QString &title);
    /// Writes a document and lets the page read it.
    void readDocument(const QString &text, const QString &name);

    TemporaryStores m_folder;
    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<PlanPage> m_page;
    QWidget *m_tab = nullptr;
};

void TestPlanPage::init()
{
    m_page.reset();
    m_store = std::make_unique<ExampleStore>();
    m_page = std::make_unique<PlanPage>((*m_store)->plan, (*m_store)->people, (*m_store)->rounds, (*m_store)->reports,
                                        m_store->strategist());
    m_page->resize(1100, 760);
    m_page->show();
    QTRY_VERIFY(!hands::find<QLineEdit>(m_page.get(), u"planTitle"_s)->text().isEmpty());
}

Measure TestPlanPage::measure(const QString &number)
{
    const PlanBook book = m_store->book();
    return **book.measure(*book.findMeasure(number));
}

void TestPlanPage::open(PlanPage::Tab tab)
{
    m_page->openTab(tab);
    m_tab = m_page->findChild<TabRow *>()->parentWidget()->findChild<QStackedWidget *>()->currentWidget();
}

void TestPlanPage::choose(const QString &list, const QString &title)
{
    auto *view = hands::find<RowListView>(m_page.get(), list);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == title)
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    QCOMPARE(view->currentIndex().data().toString(), title);
}

void TestPlanPage::measureTitle_saved_isUndoneAndRedone()
{
    const QString before = measure(u"7"_s).title;
    open(PlanPage::MeasureTab);
    choose(u"measureList"_s, before);
    hands::type(m_tab, u"measureTitle"_s, u"En annan rubrik"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(measure(u"7"_s).title, u"En annan rubrik"_s);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(measure(u"7"_s).title, before);
    QTRY_COMPARE(hands::find<QLineEdit>(m_tab, u"measureTitle"_s)->text(), before);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"redo"_s)->isEnabled());
    hands::press(m_page.get(), u"redo"_s);
    QTRY_COMPARE(measure(u"7"_s).title, u"En annan rubrik"_s);
    // Undo once more, after a redo.
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(measure(u"7"_s).title, before);
}

void TestPlanPage::newMeasure_isSavedShownAndAsksForWhoIsResponsible()
{
    open(PlanPage::MeasureTab);
    hands::press(m_tab, u"newMeasure"_s);
    QCOMPARE(hands::find<QLineEdit>(m_tab, u"measureNumber"_s)->text(), u"18"_s);
    hands::type(m_tab, u"measureTitle"_s, u"Möten på lika villkor"_s);
    hands::type(m_tab, u"measureShort"_s, u"Möten"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_VERIFY(m_store->book().findMeasure(u"18"_s));
    QCOMPARE(m_store->book().findMeasure(u"18"_s)->value,
             digest::naturalId(QString(Measure::kind), {u"helsingborg-2022-2025"_s, u"18"_s}));
    auto *list = hands::find<RowListView>(m_tab, u"measureList"_s);
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Möten på lika villkor"_s);
    auto *nobody = hands::find<MessageStrip>(m_tab, u"nobodyResponsible"_s);
    QTRY_VERIFY(nobody->isVisible());
    Q_EMIT nobody->linkActivated(u"who"_s);
    QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), int(PlanPage::ResponsibleTab));
    QCOMPARE(hands::find<RowListView>(m_page.get(), u"responsibilityList"_s)->currentIndex().data().toString(),
             u"Möten"_s);
}

void TestPlanPage::newMeasure_undone_isEnded_andRedoneIsBack()
{
    open(PlanPage::MeasureTab);
    hands::press(m_tab, u"newMeasure"_s);
    hands::type(m_tab, u"measureTitle"_s, u"Ny"_s);
    hands::type(m_tab, u"measureShort"_s, u"Ny"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(m_store->book().measures().size(), 18);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(m_store->book().measures().size(), 17);
    QCOMPARE(m_store->book().endedMeasures().size(), 1);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"redo"_s)->isEnabled());
    hands::press(m_page.get(), u"redo"_s);
    QTRY_COMPARE(m_store->book().measures().size(), 18);
    QVERIFY(m_store->book().endedMeasures().isEmpty());
}

void TestPlanPage::measureNumber_takenByAnother_isRefused()
{
    open(PlanPage::MeasureTab);
    hands::press(m_tab, u"newMeasure"_s);
    hands::type(m_tab, u"measureNumber"_s, u"7"_s);
    hands::type(m_tab, u"measureTitle"_s, u"Ny"_s);
    hands::type(m_tab, u"measureShort"_s, u"Ny"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QCOMPARE(hands::find<QLineEdit>(m_tab, u"measureNumber"_s)->accessibleDescription(),
             u"Another measure has this number."_s);
    hands::press(m_tab, u"dropTyped"_s);
    QCOMPARE(m_store->book().measures().size(), 17);
}

void TestPlanPage::measure_ended_leavesThePlanAndKeepsItsRow()
{
    const QString title = measure(u"7"_s).title;
    open(PlanPage::MeasureTab);
    choose(u"measureList"_s, title);
    hands::press(m_tab, u"endRecord"_s);
    QTRY_VERIFY(!m_store->book().findMeasure(u"7"_s));
    auto *list = hands::find<RowListView>(m_tab, u"measureList"_s);
    QTRY_COMPARE(list->model()->index(list->model()->rowCount() - 1, 0).data().toString(), title);
    QTRY_COMPARE(hands::find<QAbstractButton>(m_tab, u"endRecord"_s)->text(), u"Take it up again"_s);
    hands::press(m_tab, u"endRecord"_s);
    QTRY_VERIFY(m_store->book().findMeasure(u"7"_s));
}

void TestPlanPage::area_withMeasures_cannotEnd_andSaysWhy()
{
    open(PlanPage::MeasureTab);
    const auto area = m_store->book().areas().first();
    choose(u"measureList"_s, area->section + u' ' + area->name);
    QVERIFY(!hands::find<QAbstractButton>(m_tab, u"endRecord"_s)->isEnabled());
    QVERIFY(!hands::find<Text>(m_tab, u"endReason"_s)->text().isEmpty());
}

void TestPlanPage::newArea_withFocusAreas_standsLast_andEnds()
{
    open(PlanPage::MeasureTab);
    hands::press(m_tab, u"newArea"_s);
    QCOMPARE(hands::find<QLineEdit>(m_tab, u"measureNumber"_s)->text(), u"4.9"_s);
    hands::type(m_tab, u"measureTitle"_s, u"Kultur för alla"_s);
    hands::find<QPlainTextEdit>(m_tab, u"areaFocus"_s)->setPlainText(u"Delaktighet\n\nTrygghet"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(m_store->book().areas().size(), 9);
    const auto area = m_store->book().areas().last();
    QCOMPARE(area->name, u"Kultur för alla"_s);
    QCOMPARE(area->focusAreas, QStringList({u"Delaktighet"_s, u"Trygghet"_s}));
    auto *list = hands::find<RowListView>(m_tab, u"measureList"_s);
    QTRY_COMPARE(list->currentIndex().data().toString(), u"4.9 Kultur för alla"_s);
    hands::press(m_tab, u"endRecord"_s);
    QTRY_COMPARE(m_store->book().areas().size(), 8);
    QCOMPARE(m_store->book().endedAreas().size(), 1);
}

void TestPlanPage::newSubArea_standsAfterItsSiblings()
{
    open(PlanPage::MeasureTab);
    hands::press(m_tab, u"newArea"_s);
    hands::type(m_tab, u"measureNumber"_s, u"4.1.1"_s);
    hands::type(m_tab, u"measureTitle"_s, u"En del"_s);
    auto *parent = hands::find<QComboBox>(m_tab, u"areaParent"_s);
    parent->setFocus();
    QTest::keyClick(parent, Qt::Key_Down);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(m_store->book().areas().size(), 9);
    QCOMPARE(m_store->book().areas().at(1)->section, u"4.1.1"_s);
    QCOMPARE(m_store->book().areas().at(2)->section, u"4.2"_s);
    QCOMPARE(m_store->book().areas().at(1)->parent.value, m_store->book().areas().first().recordId);
}

void TestPlanPage::newRule_namesUnitsByKind_andAMeasureFollowsIt()
{
    open(PlanPage::ResponsibleTab);
    hands::press(m_tab, u"newRule"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QVERIFY(!hands::find<QLineEdit>(m_tab, u"ruleWording"_s)->accessibleDescription().isEmpty());
    hands::type(m_tab, u"ruleWording"_s, u"alla bolag utom ett"_s);
    hands::press(m_tab, u"ruleKind-company"_s);
    auto *except = hands::find<QListWidget>(m_tab, u"ruleExcept"_s);
    QCOMPARE(except->count(), 2);
    except->item(0)->setCheckState(Qt::Checked);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(m_store->book().rules().size(), 3);
    const PlanBook book = m_store->book();
    const auto rule = std::find_if(book.rules().begin(), book.rules().end(),
                                   [](const auto &one) { return one->wording == u"alla bolag utom ett"_s; });
    QVERIFY(rule != book.rules().end());
    QCOMPARE((*rule)->key, u"alla-bolag-utom-ett"_s);
    auto *list = hands::find<RowListView>(m_tab, u"responsibilityList"_s);
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Alla bolag utom ett"_s);
    choose(u"responsibilityList"_s, measure(u"7"_s).shortTitle);
    hands::press(m_tab, u"byRule"_s);
    auto *box = hands::find<QComboBox>(m_tab, u"rule"_s);
    box->setCurrentIndex(box->findData(rule->recordId));
    hands::press(m_tab, u"saveRecord"_s);
    const MeasureId seven = *book.findMeasure(u"7"_s);
    QTRY_VERIFY(m_store->book().implementingRule(seven));
    QCOMPARE(m_store->book().implementing(seven, QDate(2026, 3, 10)).size(), 1);
}

void TestPlanPage::rule_thatMeasuresFollow_cannotEnd()
{
    open(PlanPage::ResponsibleTab);
    const auto rule = m_store->book().rules().first();
    choose(u"responsibilityList"_s, rule->wording.left(1).toUpper() + rule->wording.mid(1));
    QVERIFY(!hands::find<QAbstractButton>(m_tab, u"endRecord"_s)->isEnabled());
    QVERIFY(hands::find<Text>(m_tab, u"endReason"_s)->text().contains(u"Choose another way"_s));
}

void TestPlanPage::status_ended_makesRoomForANewOne()
{
    open(PlanPage::StatusTab);
    QVERIFY(!hands::find<QAbstractButton>(m_tab, u"newStatus"_s)->isEnabled());
    const auto last = m_store->book().statuses().last();
    choose(u"statusList"_s, last->labelSv);
    hands::press(m_tab, u"endRecord"_s);
    QTRY_COMPARE(m_store->book().statuses().size(), 5);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_tab, u"newStatus"_s)->isEnabled());
    hands::press(m_tab, u"newStatus"_s);
    hands::type(m_tab, u"statusSwedish"_s, u"Vilar"_s);
    hands::type(m_tab, u"statusEnglish"_s, u"On hold"_s);
    QCOMPARE(hands::find<QComboBox>(m_tab, u"statusShape"_s)->currentData().toString(), last->shape);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(m_store->book().statuses().size(), 6);
    QCOMPARE(m_store->book().statuses().last()->code, u"on_hold"_s);
    QCOMPARE(m_store->book().statusLabel(last->code, u"sv"_s), last->labelSv);
}

void TestPlanPage::emptyTitle_staysInTheFormAndOnTheRow()
{
    const QString seven = measure(u"7"_s).title, eight = measure(u"8"_s).title;
    open(PlanPage::MeasureTab);
    choose(u"measureList"_s, seven);
    hands::type(m_tab, u"measureTitle"_s, {});
    auto *list = hands::find<RowListView>(m_tab, u"measureList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), seven);
    QCOMPARE(hands::find<QLineEdit>(m_tab, u"measureTitle"_s)->accessibleDescription(), u"Write a title."_s);
    m_page->openTab(PlanPage::UnitTab);
    QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), int(PlanPage::MeasureTab));
    QCOMPARE(measure(u"7"_s).title, seven);
}

void TestPlanPage::planTitle_savedFromItsForm()
{
    hands::type(m_page.get(), u"planTitle"_s, u"Plan för alla"_s);
    hands::press(m_page.get(), u"savePlan"_s);
    QTRY_COMPARE(m_store->book().plan()->title, u"Plan för alla"_s);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(m_store->book().plan()->title, u"Plan för lika möjligheter 2022–2025"_s);
}

void TestPlanPage::newUnit_isSaved_andUndoMakesItAFormerOne()
{
    open(PlanPage::UnitTab);
    hands::press(m_tab, u"newUnit"_s);
    hands::type(m_tab, u"unitName"_s, u"Nya bolaget"_s);
    hands::type(m_tab, u"unitShort"_s, u"Nya"_s);
    hands::type(m_tab, u"unitAliases"_s, u"NB, Nybolaget"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_VERIFY(m_store->book().findUnit(u"Nybolaget"_s));
    const UnitId id = *m_store->book().findUnit(u"Nya bolaget"_s);
    QCOMPARE(m_store->book().answeringUnits(QDate(2026, 3, 10)).size(), 12);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(m_store->book().answeringUnits(QDate(2026, 3, 10)).size(), 11);
    QVERIFY(m_store->book().unit(id)); // still known
}

void TestPlanPage::unitName_takenByAnother_isRefused()
{
    open(PlanPage::UnitTab);
    choose(u"unitList"_s, u"Kulturförvaltningen"_s);
    hands::type(m_tab, u"unitName"_s, u"Miljöförvaltningen"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QCOMPARE(hands::find<QLineEdit>(m_tab, u"unitName"_s)->accessibleDescription(), u"Another unit has this name."_s);
}

void TestPlanPage::responsibility_fromRuleToNames_isResolvedAnew()
{
    const PlanBook before = m_store->book();
    const MeasureId one = *before.findMeasure(u"1"_s);
    QVERIFY(before.implementingRule(one));
    open(PlanPage::ResponsibleTab);
    hands::press(m_tab, u"byName"_s);
    auto *units = hands::find<QListWidget>(m_tab, u"implementingUnits"_s);
    for (int i = 1; i < units->count(); ++i)
        units->item(i)->setCheckState(Qt::Unchecked);
    units->item(0)->setCheckState(Qt::Checked);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(m_store->book().implementing(one, QDate(2026, 3, 10)).size(), 1);
    QVERIFY(!m_store->book().implementingRule(one));
    QCOMPARE(m_store->book().coordinating(one), before.coordinating(one));
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(m_store->book().implementing(one, QDate(2026, 3, 10)), before.implementing(one, QDate(2026, 3, 10)));
}

void TestPlanPage::coordinator_withoutUnit_isRefused()
{
    const auto before = m_store->book().responsibilities();
    open(PlanPage::ResponsibleTab);
    hands::press(m_tab, u"addCoordinator"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QVERIFY(hands::find<Text>(m_tab, u"responsibilityFault"_s)->isVisible());
    QCOMPARE(m_store->book().responsibilities(), before);
}

void TestPlanPage::roles_changed_areUndone()
{
    const auto before = (*m_store)->people.find(u"Kim Exempel"_s).result();
    VERIFY_DONE(before);
    open(PlanPage::PersonTab);
    choose(u"personList"_s, u"Kim Exempel"_s);
    hands::press(m_tab, u"role-registrar"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_VERIFY((*m_store)->people.find(u"Kim Exempel"_s).result()->roles.contains(Role::Registrar));
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE((*m_store)->people.find(u"Kim Exempel"_s).result()->roles, before->roles);
}

void TestPlanPage::rowsWithFaults_cannotBeSaved()
{
    const auto before = (*m_store)->people.all().result()->size();
    open(PlanPage::PersonTab);
    hands::press(m_tab, u"pastePeople"_s);
    auto *text = hands::find<QPlainTextEdit>(m_page.get(), u"pastedPeople"_s);
    text->setPlainText(u"name;mail;unit;role\nUno;uno@example.org;Kulturförvaltningen;kontakt\n;x;Finns inte;kung"_s);
    auto *save = hands::find<QAbstractButton>(m_page.get(), u"savePasted"_s);
    QVERIFY(!save->isEnabled());
    const auto *model = table(u"pastePreview"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->index(0, 5).data().toString().isEmpty());
    QVERIFY(model->index(1, 5).data().toString().contains(u"kung"_s));
    QVERIFY(model->index(1, 5).data().toString().contains(u"Finns inte"_s));
    text->setPlainText(u"name;mail;unit;role\nUno;uno@example.org;Kulturförvaltningen;kontakt"_s);
    hands::press(m_page.get(), u"savePasted"_s);
    QTRY_COMPARE((*m_store)->people.all().result()->size(), before + 1);
}

void TestPlanPage::statusShape_takenByAnother_isRefused()
{
    open(PlanPage::StatusTab);
    auto *shape = hands::find<QComboBox>(m_tab, u"statusShape"_s);
    shape->setFocus();
    QTest::keyClick(shape, Qt::Key_Down);
    hands::press(m_tab, u"saveRecord"_s);
    QVERIFY(!shape->accessibleDescription().isEmpty());
}

void TestPlanPage::planFile_showsItsChangesBeforeItIsReadIn()
{
    const QString before = measure(u"7"_s).title;
    TemporaryStores folder;
    QFile file(folder.path(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(planfile::write(m_store->book()).replace(before.toUtf8(), "En ny rubrik"));
    file.close();
    m_page->readPlan(file.fileName());
    QTRY_COMPARE(table(u"importTable"_s)->model()->rowCount(), 1);
    QCOMPARE(table(u"importTable"_s)->model()->index(0, 2).data().toString(), u"title"_s);
    QCOMPARE(measure(u"7"_s).title, before);
    hands::press(m_page.get(), u"doImport"_s);
    QTRY_COMPARE(measure(u"7"_s).title, u"En ny rubrik"_s);
}

void TestPlanPage::readDocument(const QString &text, const QString &name)
{
    QFile file(m_folder.path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    m_page->readPlan(file.fileName());
}

void TestPlanPage::planDocument_showsItsWordings_isReadInAndUndone()
{
    open(PlanPage::MeasureTab);
    const QString wording = u"Vi ska öppna dörren på glänt."_s;
    readDocument(u"Åtgärd 7: "_s + wording + u"\n\nÅtgärd 99: Vi ska mer."_s, u"plan.TXT"_s);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"passage0"_s));
    QVERIFY(!m_page->findChild<QWidget *>(u"passage1"_s));
    QVERIFY(hands::find<QLabel>(m_page.get(), u"documentSummary"_s)->text().contains(u"plan.TXT"_s));
    auto *findings = hands::find<QWidget>(m_page.get(), u"documentFindings"_s);
    QStringList said;
    for (const QLabel *line : findings->findChildren<QLabel *>())
        said << line->text();
    QVERIFY2(said.join(u'\n').contains(u"99"_s), qPrintable(said.join(u'\n')));
    QVERIFY(measure(u"7"_s).officialText.isEmpty());
    auto *import = hands::find<QAbstractButton>(m_page.get(), u"readWordings"_s);
    QTRY_VERIFY(import->isVisible());
    QTest::keyClick(import, Qt::Key_Space);
    QTRY_COMPARE(measure(u"7"_s).officialText, wording);
    QVERIFY(measure(u"8"_s).officialText.isEmpty());
    auto *undo = hands::find<QAbstractButton>(m_page.get(), u"undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(measure(u"7"_s).officialText, QString());
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"redo"_s)->isEnabled());
    hands::press(m_page.get(), u"redo"_s);
    QTRY_COMPARE(measure(u"7"_s).officialText, wording);
}

void TestPlanPage::planDocument_thatIsNone_saysWhy()
{
    readDocument(u"Ett brev om något helt annat."_s, u"brev.txt"_s);
    auto *message = hands::find<MessageStrip>(m_page.get(), u"planMessage"_s);
    QTRY_VERIFY(!message->isHidden() && message->kind() == MessageIcon::Fault);
    QVERIFY2(message->text().contains(u"brev.txt"_s), qPrintable(message->text()));
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"readPlanFile"_s)->isEnabled());
    readDocument({}, u"plan.pages"_s);
    QTRY_VERIFY(message->text().contains(u"plan.pages"_s));
}

void TestPlanPage::planDocument_readBefore_hasNothingToReadIn()
{
    Measure before = measure(u"7"_s);
    before.officialText = u"Vi ska öppna."_s;
    const QUuid record = m_store->book().findMeasure(u"7"_s)->value;
    VERIFY_DONE((*m_store)->plan.saveAll(m_store->strategist(), {PlanDraft::of(record, before)}).result());
    readDocument(u"Åtgärd 7: Vi ska öppna."_s, u"plan.txt"_s);
    auto *leave = hands::find<QAbstractButton>(m_page.get(), u"leaveDocument"_s);
    QTRY_VERIFY(!hands::find<QLabel>(m_page.get(), u"documentSummary"_s)->text().isEmpty());
    QVERIFY(hands::find<QAbstractButton>(m_page.get(), u"readWordings"_s)->isHidden());
    QTest::keyClick(leave, Qt::Key_Space);
    QTRY_VERIFY(!leave->isVisibleTo(m_page.get()));
}

void TestPlanPage::undo_afterSomebodyElsesChange_saysSo()
{
    open(PlanPage::MeasureTab);
    choose(u"measureList"_s, measure(u"7"_s).title);
    hands::type(m_tab, u"measureShort"_s, u"Min"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_COMPARE(measure(u"7"_s).shortTitle, u"Min"_s);
    Measure theirs = measure(u"7"_s);
    theirs.shortTitle = u"Deras"_s;
    const QUuid record = m_store->book().findMeasure(u"7"_s)->value;
    VERIFY_DONE((*m_store)->plan.saveAll(m_store->strategist(), {PlanDraft::of(record, theirs)}).result());
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    auto *message = hands::find<MessageStrip>(m_page.get(), u"planMessage"_s);
    QTRY_VERIFY(message->isVisible() && message->kind() == MessageIcon::Fault);
    QCOMPARE(measure(u"7"_s).shortTitle, u"Deras"_s);
}

void TestPlanPage::openTemplate()
{
    open(PlanPage::ReportTab);
    QTRY_VERIFY_WITH_TIMEOUT(hands::find<PagePreview>(m_tab, u"templatePages"_s)->pageCount() > 0, 30'000);
}

QStringList TestPlanPage::sections(const QUuid &owner)
{
    QStringList keys;
    const PlanBook book = m_store->book();
    for (const auto &section : book.sections()) {
        if (section->owner == owner && !section->key.contains(u':'))
            keys << (section->left ? u'-' + section->key : section->key);
    }
    return keys;
}

void TestPlanPage::section_movedByKeys_standsThereInTheRoundsToCome()
{
    const QUuid plan = m_store->book().plan().recordId;
    const QStringList before = sections(plan);
    const QStringList roundsOwn = sections(m_store->round().value);
    openTemplate();
    auto *list = hands::find<RowListView>(m_tab, u"templateList"_s);
    list->setCurrentIndex(list->model()->index(3, 0)); // the cover, a heading, the first section, the second
    list->setFocus();
    QVERIFY(hands::find<QAbstractButton>(m_tab, u"sectionUp"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QStringList moved = before;
    moved.swapItemsAt(0, 1);
    QTRY_COMPARE(sections(plan), moved);
    QCOMPARE(sections(m_store->round().value), roundsOwn);
    QTRY_COMPARE(list->currentIndex().row(), 2); // stays with what was moved
    QTRY_VERIFY(!hands::find<QAbstractButton>(m_tab, u"sectionUp"_s)->isEnabled());
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE(sections(plan), before);
}

void TestPlanPage::section_leftOut_isSaidInTheList()
{
    openTemplate();
    auto *list = hands::find<RowListView>(m_tab, u"templateList"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    hands::press(m_tab, u"sectionIn"_s);
    hands::type(m_tab, u"headingSv"_s, u"Vad vi föreslår"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_VERIFY(sections(m_store->book().plan().recordId).first().startsWith(u'-'));
    QTRY_COMPARE(list->model()->index(2, 0).data().toString(), u"Vad vi föreslår"_s);
    QCOMPARE(list->model()->index(2, 0).data(row::SecondLineRole).toString(), u"Not in the report"_s);
}

void TestPlanPage::colour_tooPale_isRefused_andTheNearestIsOffered()
{
    openTemplate();
    hands::type(m_tab, u"lookAccent"_s, u"#ffcc00"_s);
    auto *verdict = hands::find<MessageStrip>(m_tab, u"accentVerdict"_s);
    QCOMPARE(verdict->kind(), MessageIcon::Fault);
    QVERIFY2(verdict->text().contains(u"#876c00"_s), qPrintable(verdict->text()));
    hands::press(m_tab, u"saveRecord"_s);
    QVERIFY(hands::find<QAbstractButton>(m_tab, u"saveRecord"_s)->isEnabled()); // nothing was saved
    Q_EMIT verdict->linkActivated(u"#876c00"_s);
    QCOMPARE(verdict->kind(), MessageIcon::Done);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_VERIFY(m_store->book().look());
    QCOMPARE((*m_store->book().look())->accent, u"#876c00"_s);
    QTRY_VERIFY(hands::find<QAbstractButton>(m_page.get(), u"undo"_s)->isEnabled());
    hands::press(m_page.get(), u"undo"_s);
    QTRY_COMPARE((*m_store->book().look())->accent, QString());
}

void TestPlanPage::logo_withoutWords_isRefused_withThemSaved()
{
    openTemplate();
    TemporaryStores folder;
    QFile file(folder.path(u"logo.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>");
    file.close();
    hands::press(m_tab, u"chooseLogo"_s);
    hands::chooseFile(m_page.get(), file.fileName());
    QTRY_VERIFY(hands::find<QLabel>(m_tab, u"logoPicture"_s)->isVisible());
    hands::press(m_tab, u"saveRecord"_s);
    QVERIFY(hands::find<QAbstractButton>(m_tab, u"saveRecord"_s)->isEnabled());
    hands::type(m_tab, u"logoWordsSv"_s, u"Stadens vapen"_s);
    hands::type(m_tab, u"logoWordsEn"_s, u"The city's arms"_s);
    hands::press(m_tab, u"saveRecord"_s);
    QTRY_VERIFY(m_store->book().look());
    QCOMPARE((*m_store->book().look())->logoAltSv, u"Stadens vapen"_s);
    QVERIFY((*m_store->book().look())->logo.startsWith("<svg"));
}

void TestPlanPage::logo_thatIsNone_saysWhy()
{
    openTemplate();
    TemporaryStores folder;
    QFile file(folder.path(u"logo.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Staden</text></svg>");
    file.close();
    m_tab->findChild<LookForm *>()->readLogo(file.fileName());
    QVERIFY(!hands::find<QLabel>(m_tab, u"logoPicture"_s)->isVisible());
    const auto labels = m_tab->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"“text”"_s) && label->isVisible(); }));
}

void TestPlanPage::templateOfARound_changesThatRoundAlone()
{
    openTemplate();
    auto *owner = hands::find<QComboBox>(m_tab, u"templateOwner"_s);
    owner->setCurrentIndex(owner->findData(m_store->earlierRound().value));
    Q_EMIT owner->activated(owner->currentIndex());
    QTRY_VERIFY(hands::find<MessageStrip>(m_tab, u"templateNote"_s)->text().contains(u"own copy"_s));
    QTRY_VERIFY(!hands::find<QLineEdit>(m_tab, u"lookMunicipality"_s)->text().isEmpty());
    hands::type(m_tab, u"lookMunicipality"_s, u"Nya staden"_s);
    hands::press(m_tab, u"saveRecord"_s);
    const auto lookOf = [this](RoundId round) { return **(*m_store)->reports.data(round).result()->look; };
    QTRY_COMPARE(lookOf(m_store->earlierRound()).municipality, u"Nya staden"_s);
    QVERIFY(lookOf(m_store->round()).municipality != u"Nya staden"_s);
    QVERIFY(!m_store->book().look() || (*m_store->book().look())->municipality.isEmpty());
}

void TestPlanPage::templatePages_followWhatIsTyped()
{
    openTemplate();
    auto *pages = hands::find<PagePreview>(m_tab, u"templatePages"_s);
    const QImage before = pages->grab().toImage();
    hands::type(m_tab, u"lookMunicipality"_s, u"Nya staden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages->grab().toImage() != before, 30'000);
    QVERIFY(!m_store->book().look() || (*m_store->book().look())->municipality.isEmpty()); // shown, not saved
}

void TestPlanPage::tabs_whereTheyDoNotFit_areABox()
{
    TabRow row;
    row.setName(u"tabs"_s, u"Parts"_s);
    for (const QString &name : {u"The plan"_s, u"Areas and measures"_s, u"People and roles"_s})
        row.addTab(name);
    row.resize(1000, 40);
    row.show();
    QTRY_VERIFY(!row.isBox());
    row.setCurrentIndex(1);
    row.resize(180, 40);
    QTRY_VERIFY(row.isBox());
    auto *box = hands::find<QComboBox>(&row, u"tabsBox"_s);
    QCOMPARE(box->currentText(), u"Areas and measures"_s);
    QSignalSpy changed(&row, &TabRow::currentChanged);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    row.resize(1000, 40);
    QTRY_VERIFY(!row.isBox());
    QCOMPARE(hands::find<QTabBar>(&row, u"tabs"_s)->currentIndex(), 2);
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
