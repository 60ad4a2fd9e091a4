// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"

#include "ui/look/theme.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/search/hitmodel.h"
#include "ui/search/searchpopup.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

/// Search over everything, in the real window: typing never waits, the keyboard walks the hits, Enter opens.
class TestSearchPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void controlK_pressed_teachesWhatCanBeFound();
    void words_typed_findHitsInGroups();
    void hits_ofOneKind_comeNewestFirst();
    void enter_inField_opensTheFirstHit();
    void enter_beforeTheHits_opensOnceTheyCome();
    void arrows_fromField_walkTheHitsAndBack();
    void escape_inField_closesThenClears();
    void nothingFound_isSaid();
    void words_typedFast_showTheLastOnly();
    void draft_ofAnotherUnit_isNotFound();
    void focus_elsewhere_closes();

private:
    [[nodiscard]] RowListView *list() const { return m_popup->findChild<RowListView *>(u"hits"_s); }
    [[nodiscard]] QString line() const { return m_popup->findChild<Text *>(u"searchLine"_s)->text(); }
    [[nodiscard]] int hits() const { return static_cast<HitModel *>(list()->model())->hitCount(); }
    void type(const QString &words);
    void open(const Actor &actor);

    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    SearchField *m_field = nullptr;
    SearchPopup *m_popup = nullptr;
};

void TestSearchPopup::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void TestSearchPopup::init()
{
    m_store = std::make_unique<ExampleStore>();
    open(m_store->strategist());
}

void TestSearchPopup::open(const Actor &actor)
{
    m_window = std::make_unique<MainWindow>();
    m_window->topBar()->setRounds({{u"2026"_s, u"Uppföljning 2026"_s}}, u"2026"_s);
    m_field = m_window->topBar()->search();
    m_popup = new SearchPopup((*m_store)->archive, actor, m_field);
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_field->hasFocus());
}

void TestSearchPopup::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void TestSearchPopup::type(const QString &words)
{
    QTest::keyClicks(m_field, words);
    QTRY_VERIFY(hits() > 0);
    QTRY_VERIFY(list()->isVisible());
}

void TestSearchPopup::controlK_pressed_teachesWhatCanBeFound()
{
    QTRY_VERIFY(m_popup->isVisible());
    QCOMPARE(line(), u"Search everything"_s);
}

void TestSearchPopup::words_typed_findHitsInGroups()
{
    type(u"lokaler"_s);
    const QAbstractItemModelTester tester(list()->model());
    QStringList groups;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        if (index.data(HitModel::IsGroupRole).toBool())
            groups << index.data().toString();
    }
    QVERIFY(groups.contains(u"Measures and areas"_s));
    QVERIFY(groups.contains(u"Answers"_s));
    QCOMPARE(groups.removeDuplicates(), 0);
}

void TestSearchPopup::hits_ofOneKind_comeNewestFirst()
{
    HitModel model;
    const auto hit = [](const QString &kind, const QString &title) { return SearchHit{.kind = kind, .title = title}; };
    model.setHits({hit(u"answer"_s, u"a3"_s), hit(u"measure"_s, u"m2"_s), hit(u"answer"_s, u"a1"_s)});
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row).data().toString();
    QCOMPARE(rows.join(u'|'), u"Answers|a3|a1|Measures and areas|m2"_s);
    QModelIndex at = model.next({}, 1);
    QCOMPARE(at.row(), 1);
    at = model.next(model.next(at, 1), 1);
    QCOMPARE(at.row(), 4);
    QVERIFY(!model.next(at, 1).isValid());
}

void TestSearchPopup::enter_inField_opensTheFirstHit()
{
    type(u"Kim"_s);
    QSignalSpy opened(m_popup, &SearchPopup::hitOpened);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<SearchHit>().title, u"Kim Exempel"_s);
    QVERIFY(!m_popup->isVisible());
}

void TestSearchPopup::enter_beforeTheHits_opensOnceTheyCome()
{
    QSignalSpy opened(m_popup, &SearchPopup::hitOpened);
    QTest::keyClicks(m_field, u"Kim"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<SearchHit>().title, u"Kim Exempel"_s);
}

void TestSearchPopup::arrows_fromField_walkTheHitsAndBack()
{
    type(u"lokaler"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTRY_VERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(list()->currentIndex().row() > 1);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 1);
    QSignalSpy opened(m_popup, &SearchPopup::hitOpened);
    QTest::keyClick(list(), Qt::Key_Up);
    QVERIFY(m_field->hasFocus());
    QTest::keyClick(m_field, Qt::Key_Down);
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestSearchPopup::escape_inField_closesThenClears()
{
    type(u"lokaler"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_popup->isVisible());
    QCOMPARE(m_field->text(), u"lokaler"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_field->text().isEmpty());
}

void TestSearchPopup::nothingFound_isSaid()
{
    QTest::keyClicks(m_field, u"xyzzy"_s);
    QTRY_COMPARE(line(), u"Nothing contains “xyzzy”"_s);
    QVERIFY(!list()->isVisible());
}

void TestSearchPopup::words_typedFast_showTheLastOnly()
{
    m_popup->search(u"lokaler"_s);
    m_popup->search(u"lok"_s);
    m_popup->search(u"xyzzy"_s);
    m_popup->search(u"Kim"_s);
    QTRY_VERIFY(hits() > 0);
    const auto *model = static_cast<HitModel *>(list()->model());
    QCOMPARE(model->hit(model->next({}, 1))->title, u"Kim Exempel"_s);
}

void TestSearchPopup::draft_ofAnotherUnit_isNotFound()
{
    const Actor social = m_store->contact(u"socialförvaltningen"_s);
    const AssignmentId id = m_store->assignment(u"2"_s, u"socialförvaltningen"_s);
    const Answer draft{.assignment = id, .status = u"started"_s, .done = u"Hemlighetsfullt."_s};
    VERIFY_DONE((*m_store)->answers.save(social, draft, m_store->view().cell(id)->answerHead).result());
    m_window.reset();
    open(m_store->contact(u"kulturförvaltningen"_s));
    QTest::keyClicks(m_field, u"Hemlighetsfullt"_s);
    QTRY_COMPARE(line(), u"Nothing contains “Hemlighetsfullt”"_s);
}

void TestSearchPopup::focus_elsewhere_closes()
{
    type(u"lokaler"_s);
    auto *other = new QLineEdit(m_window.get());
    other->show();
    other->setFocus();
    QTRY_VERIFY(!m_popup->isVisible());
}

QTEST_MAIN(TestSearchPopup)
#include "tst_searchpopup.moc"
