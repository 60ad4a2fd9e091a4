// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplematrix.h"

#include "ui/look/theme.h"
#include "ui/matrix/headertext.h"
#include "ui/matrix/matrixpanel.h"
#include "ui/matrix/matrixview.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetrics>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The matrix is walked by keys, heard cell by cell, and keeps the place when its content changes.
class TestMatrixView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void arrows_pressed_walkTheCells_data();
    void arrows_pressed_walkTheCells();
    void enter_onConcernedCell_opensIt();
    void enter_onCellNotConcerned_opensNothing();
    void escape_pressed_leavesTheMatrix();
    void doubleClick_onCell_opensIt();
    void walking_beyondTheEdge_scrollsTheCellIntoView();
    void content_reordered_keepsTheCurrentCell();
    void content_emptied_hasNoCurrentCell();
    void screenReader_onCell_hearsMeasureUnitAndState();
    void screenReader_onCellNotConcerned_hearsSo();
    void screenReader_afterNewContent_hearsTheNewState();
    void shortName_tooWide_breaksAtSoftHyphen();

private:
    std::unique_ptr<MatrixView> m_view;
};

void TestMatrixView::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void TestMatrixView::init()
{
    m_view = std::make_unique<MatrixView>();
    m_view->resize(820, 630);
    m_view->setContent(sampleMatrix());
    m_view->show();
    QApplication::setActiveWindow(m_view.get());
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestMatrixView::cleanup()
{
    m_view.reset();
}

void TestMatrixView::arrows_pressed_walkTheCells_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withControl");
    QTest::addColumn<QPoint>("to"); // column, row
    QTest::newRow("right") << int(Qt::Key_Right) << false << QPoint(6, 5);
    QTest::newRow("left") << int(Qt::Key_Left) << false << QPoint(4, 5);
    QTest::newRow("down crosses into the next area") << int(Qt::Key_Down) << false << QPoint(5, 6);
    QTest::newRow("up") << int(Qt::Key_Up) << false << QPoint(5, 4);
    QTest::newRow("home") << int(Qt::Key_Home) << false << QPoint(0, 5);
    QTest::newRow("end") << int(Qt::Key_End) << false << QPoint(10, 5);
    QTest::newRow("control and home") << int(Qt::Key_Home) << true << QPoint(0, 0);
    QTest::newRow("control and end") << int(Qt::Key_End) << true << QPoint(10, 16);
    QTest::newRow("control and up") << int(Qt::Key_Up) << true << QPoint(5, 0);
}

void TestMatrixView::arrows_pressed_walkTheCells()
{
    QFETCH(int, key);
    QFETCH(bool, withControl);
    QFETCH(QPoint, to);
    m_view->setCurrent(5, 5);
    QSignalSpy moved(m_view.get(), &MatrixView::currentCellChanged);
    QTest::keyClick(m_view.get(), Qt::Key(key), withControl ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(QPoint(m_view->currentColumn(), m_view->currentRow()), to);
    QCOMPARE(moved.size(), 1);
}

void TestMatrixView::enter_onConcernedCell_opensIt()
{
    m_view->setCurrent(6, 2);
    QSignalSpy opened(m_view.get(), &MatrixView::cellOpened);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toUuid(), m_view->content().measures.at(6).id);
    QCOMPARE(opened.first().at(1).toUuid(), m_view->content().units.at(2).id);
}

void TestMatrixView::enter_onCellNotConcerned_opensNothing()
{
    m_view->setCurrent(6, 0);
    QSignalSpy opened(m_view.get(), &MatrixView::cellOpened);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
}

void TestMatrixView::escape_pressed_leavesTheMatrix()
{
    QSignalSpy left(m_view.get(), &MatrixView::left);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestMatrixView::doubleClick_onCell_opensIt()
{
    QSignalSpy opened(m_view.get(), &MatrixView::cellOpened);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->cellRect(1, 1).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toUuid(), m_view->content().units.at(1).id);
}

void TestMatrixView::walking_beyondTheEdge_scrollsTheCellIntoView()
{
    m_view->resize(420, 260);
    m_view->setCurrent(0, 0);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QVERIFY(m_view->horizontalScrollBar()->value() > 0);
    QVERIFY(m_view->viewport()->rect().contains(m_view->cellRect(16, 10).adjusted(0, 0, -1, -1)));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
}

void TestMatrixView::content_reordered_keepsTheCurrentCell()
{
    m_view->setCurrent(6, 2);
    const QString before = m_view->spokenCell(6, 2);
    MatrixContent content = sampleMatrix();
    const int units = int(content.units.size());
    content.measures.removeFirst();
    content.cells.remove(0, units);
    m_view->setContent(content);
    QCOMPARE(m_view->currentRow(), 5);
    QCOMPARE(m_view->spokenCell(m_view->currentRow(), m_view->currentColumn()), before);
}

void TestMatrixView::content_emptied_hasNoCurrentCell()
{
    m_view->setContent({});
    QCOMPARE(m_view->currentRow(), -1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), -1);
    QVERIFY(!m_view->grab().isNull());
}

void TestMatrixView::screenReader_onCell_hearsMeasureUnitAndState()
{
    QAccessibleInterface *matrix = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(matrix);
    QCOMPARE(matrix->role(), QAccessible::Table);
    QAccessibleTableInterface *table = matrix->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 17);
    QCOMPARE(table->columnCount(), 11);
    QAccessibleInterface *cell = table->cellAt(6, 2);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Measure 7, Kulturförvaltningen: submitted, started, delayed"_s);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(matrix->indexOfChild(cell), 6 * 11 + 2);
    QCOMPARE(cell->parent(), matrix);
    m_view->setCurrent(6, 2);
    QVERIFY(cell->state().focused);
    QCOMPARE(matrix->focusChild(), cell);
}

void TestMatrixView::screenReader_onCellNotConcerned_hearsSo()
{
    QAccessibleInterface *matrix = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *cell = matrix->tableInterface()->cellAt(6, 0);
    QCOMPARE(cell->text(QAccessible::Name), u"Measure 7, Arbetsmarknadsförvaltningen: not concerned"_s);
    QVERIFY(cell->state().disabled);
}

void TestMatrixView::screenReader_afterNewContent_hearsTheNewState()
{
    QAccessibleInterface *matrix = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(matrix->tableInterface()->cellAt(0, 0));
    MatrixContent content = sampleMatrix();
    content.cells[0].answer = AnswerIcon::Accepted;
    m_view->setContent(content);
    QVERIFY(matrix->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).contains(u"accepted"_s));
}

void TestMatrixView::shortName_tooWide_breaksAtSoftHyphen()
{
    const QFontMetrics metrics(QApplication::font());
    const int narrow = metrics.horizontalAdvance(u"marknad"_s) + 4;
    QCOMPARE(headerLines(u"Arbets\u00ADmarknad"_s, metrics, narrow), QStringList({u"Arbets-"_s, u"marknad"_s}));
    QCOMPARE(headerLines(u"Arbets\u00ADmarknad"_s, metrics, 10 * narrow), QStringList{u"Arbetsmarknad"_s});
    QCOMPARE(headerLines(u"Vård\u00A0o. omsorg"_s, metrics, metrics.horizontalAdvance(u"Vård o."_s) + 12).size(), 2);
}

QTEST_MAIN(TestMatrixView)
#include "tst_matrixview.moc"
