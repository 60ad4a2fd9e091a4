// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/labelcheck.h"

#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/parts/datefield.h"
#include "ui/parts/formfield.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/text.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The frame around all pages, walked by keys; and the parts together on the sample pages.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void page_firstOpened_isMadeOnce();
    void f6_pressed_goesThroughThePartsAndRound();
    void controlK_pressed_goesToTheSearch();
    void f10_pressed_opensTheMenu();
    void altAlone_pressedAndReleased_opensTheMenu();
    void altWithAnotherKey_opensNothing();
    void arrows_inTheRail_walkAndEnterOpens();
    void windowBelow1120_shrinksTheRailAndTurnsTheSidePaneIntoATab();
    void theme_switched_repaintsInTheNewColours();
    void samplePages_inEverySizeAndLanguage_cutNoLabel_data();
    void samplePages_inEverySizeAndLanguage_cutNoLabel();
    void labelTooNarrow_isFoundByTheCheck();
    void date_typed_isRead_data();
    void date_typed_isRead();
    void formField_withFault_saysItToAScreenReader();
    void head_withoutRoomForItsActions_putsThemBelowTheTitle();

private:
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;
};

namespace {
QFont sampleFont(int pixels)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(pixels);
    return font;
}
} // namespace

void TestMainWindow::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
    QApplication::setFont(sampleFont(13));
}

void TestMainWindow::init()
{
    m_made = 0;
    m_window = strategistWindow(u"Granska"_s, [this](QWidget *parent) {
        ++m_made;
        auto *page = new Page(u"Granska"_s, parent);
        auto *action = new Button(u"Klarmarkera alla"_s, ButtonKind::Outlined, page);
        action->setObjectName(u"headAction"_s);
        page->head()->addAction(action);
        auto *main = new QLineEdit(page);
        main->setObjectName(u"main"_s);
        page->setMain(main);
        auto *side = new QWidget(page);
        auto *column = new QVBoxLayout(side);
        auto *link = new LinkLabel(u"Påminn"_s, side);
        link->setObjectName(u"side"_s);
        column->addWidget(link);
        page->setSide(side, u"Svaren"_s, u"Samtal"_s);
        return page;
    });
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::page_firstOpened_isMadeOnce()
{
    QCOMPARE(m_made, 1);
    QCOMPARE(m_window->currentPage(), u"Granska"_s);
    QVERIFY(!m_window->page(u"Rapport"_s));
    QSignalSpy opened(m_window.get(), &MainWindow::pageOpened);
    m_window->openPage(u"Rapport"_s);
    m_window->openPage(u"Granska"_s);
    QCOMPARE(m_made, 2);
    QCOMPARE(opened.size(), 2);
    m_window->openPage(u"no such page"_s);
    QCOMPARE(m_window->currentPage(), u"Granska"_s);
}

void TestMainWindow::f6_pressed_goesThroughThePartsAndRound()
{
    m_window->findChild<QWidget *>(u"programMenu"_s)->setFocus();
    const QStringList order{u"rail/Granska"_s, u"headAction"_s, u"main"_s, u"side"_s, u"programMenu"_s};
    for (const QString &name : order) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"side"_s);
}

void TestMainWindow::controlK_pressed_goesToTheSearch()
{
    QSignalSpy searched(m_window.get(), &MainWindow::searchSubmitted);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    SearchField *search = m_window->topBar()->search();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"lokaler"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), u"lokaler"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->hasFocus());
}

void TestMainWindow::f10_pressed_opensTheMenu()
{
    m_window->menu()->addAction(u"Öppna …"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(m_window->menu()->isVisible());
    m_window->menu()->close();
}

void TestMainWindow::altAlone_pressedAndReleased_opensTheMenu()
{
    m_window->menu()->addAction(u"Öppna …"_s);
    QWidget *main = m_window->findChild<QWidget *>(u"main"_s);
    main->setFocus();
    QTest::keyPress(main, Qt::Key_Alt);
    QTest::keyRelease(main, Qt::Key_Alt);
    QTRY_VERIFY(m_window->menu()->isVisible());
    m_window->menu()->close();
}

void TestMainWindow::altWithAnotherKey_opensNothing()
{
    m_window->menu()->addAction(u"Öppna …"_s);
    QWidget *action = m_window->findChild<QWidget *>(u"headAction"_s);
    action->setFocus();
    QTest::keyPress(action, Qt::Key_Alt);
    QTest::keyClick(action, Qt::Key_X, Qt::AltModifier);
    QTest::keyRelease(action, Qt::Key_Alt);
    QVERIFY(!m_window->menu()->isVisible());
}

void TestMainWindow::arrows_inTheRail_walkAndEnterOpens()
{
    QWidget *item = m_window->findChild<QWidget *>(u"rail/Granska"_s);
    item->setFocus();
    QTest::keyClick(item, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"rail/Insatser"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"Insatser"_s);
}

void TestMainWindow::windowBelow1120_shrinksTheRailAndTurnsTheSidePaneIntoATab()
{
    QWidget *side = m_window->findChild<QWidget *>(u"side"_s);
    QVERIFY(side->isVisible());
    m_window->resize(1024, 768);
    QTRY_VERIFY(m_window->rail()->isNarrow());
    QVERIFY(!side->isVisible());
    QTRY_VERIFY(m_window->rail()->width() < 60);
    QCOMPARE(m_window->findChild<QWidget *>(u"rail/Granska"_s)->toolTip(), u"Granska · 39"_s);
    m_window->resize(1280, 800);
    QTRY_VERIFY(side->isVisible());
    QVERIFY(!m_window->rail()->isNarrow());
}

void TestMainWindow::theme_switched_repaintsInTheNewColours()
{
    const auto ground = [this] { return m_window->grab().toImage().pixelColor(600, 400); };
    const auto bar = [this] { return m_window->grab().toImage().pixelColor(700, 5); };
    QCOMPARE(bar(), Tokens::light().rail);
    QCOMPARE(ground(), Tokens::light().window);
    look::setTheme(ThemeChoice::Dark);
    QCOMPARE(bar(), Tokens::darkness().rail);
    QCOMPARE(ground(), Tokens::darkness().window);
    auto *text = new Text(u"lång <a href=\"x\">länk</a>"_s);
    QCOMPARE(text->palette().color(QPalette::WindowText), Tokens::darkness().text);
    look::setTheme(ThemeChoice::Light);
    QTRY_COMPARE(text->palette().color(QPalette::WindowText), Tokens::light().text);
    delete text;
    QCOMPARE(bar(), Tokens::light().rail);
}

void TestMainWindow::samplePages_inEverySizeAndLanguage_cutNoLabel_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("pixels");
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        const QByteArray name = language.toLatin1();
        QTest::addRow("%s, 1280×800", name.constData()) << language << QSize(1280, 800) << 13;
        QTest::addRow("%s, 1024×768", name.constData()) << language << QSize(1024, 768) << 13;
        QTest::addRow("%s, 1920×1080 at double size", name.constData()) << language << QSize(1920, 1080) << 26;
    }
}

void TestMainWindow::samplePages_inEverySizeAndLanguage_cutNoLabel()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, pixels);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/plankoll_"_s + language));
    QApplication::installTranslator(&translator);
    QApplication::setFont(sampleFont(pixels));
    QStringList faults;
    for (const GalleryShot &shot : galleryShots()) {
        const auto widget = shot.make();
        const QImage image = renderShot(*widget, {size, 1.0, 100, false, language});
        QVERIFY(!image.isNull());
        if (widget->size() != size) // a window that needs more than it has is cut as a whole
            faults += u"%1 needs %2×%3"_s.arg(shot.name).arg(widget->width()).arg(widget->height());
        QStringList cut; // what a store sends late may be laid out only now
        if (!QTest::qWaitFor([&] { return (cut = cutLabels(widget.get())).isEmpty(); }, 1000)) {
            for (const QString &label : cut)
                faults += shot.name + u": "_s + label;
        }
    }
    QApplication::setFont(sampleFont(13));
    QApplication::removeTranslator(&translator);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestMainWindow::labelTooNarrow_isFoundByTheCheck()
{
    QWidget root;
    auto *text = new Text(u"Samverkan med civilsamhället"_s, TextRole::Body, &root);
    text->setGeometry(0, 0, 40, 20);
    root.show();
    QCOMPARE(cutLabels(&root).size(), 1);
    text->resize(text->sizeHint());
    QVERIFY(cutLabels(&root).isEmpty());
}

void TestMainWindow::date_typed_isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate thirteenth(2026, 3, 13);
    QTest::newRow("as ISO") << u"2026-03-13"_s << thirteenth;
    QTest::newRow("day and month") << u"13/3"_s << thirteenth;
    QTest::newRow("with points and year") << u"13.3.2027"_s << QDate(2027, 3, 13);
    QTest::newRow("in words") << u"13 mars"_s << thirteenth;
    QTest::newRow("in words, shortened") << u"13 apr"_s << QDate(2026, 4, 13);
    QTest::newRow("as shown") << u"fredag 13 mars 2026"_s << thirteenth;
    QTest::newRow("no such day") << u"31/2"_s << QDate();
    QTest::newRow("a month that could be two") << u"13 j"_s << QDate();
    QTest::newRow("nonsense") << u"snart"_s << QDate();
}

void TestMainWindow::date_typed_isRead()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(DateField::read(typed, QDate(2026, 3, 10), QLocale(u"sv_SE"_s)), date);
}

void TestMainWindow::formField_withFault_saysItToAScreenReader()
{
    auto *edit = new QLineEdit;
    FormField field(u"Nästa steg"_s, edit);
    field.setFault(u"Skriv vad ni gör härnäst."_s);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(edit);
    QCOMPARE(heard->text(QAccessible::Name), u"Nästa steg"_s);
    QCOMPARE(heard->text(QAccessible::Description), u"Skriv vad ni gör härnäst."_s);
    QVERIFY(look::hasFault(edit));
    field.setFault({});
    QVERIFY(!look::hasFault(edit));
}

void TestMainWindow::head_withoutRoomForItsActions_putsThemBelowTheTitle()
{
    QWidget page; // a window of its own would not get narrower than its row
    PageHead head(u"Plan and units"_s, &page);
    auto *first = new Button(u"Read a plan file …"_s, ButtonKind::Outlined, &head);
    auto *second = new Button(u"Save as a plan file …"_s, ButtonKind::Outlined, &head);
    head.addAction(first);
    head.addAction(second);
    head.resize(900, head.sizeHint().height());
    page.show();
    const auto isBeside = [&] { return first->y() < head.height() / 2 && second->geometry().right() > 800; };
    QTRY_VERIFY(isBeside());
    const int low = head.sizeHint().height();
    head.resize(head.minimumSizeHint().width(), 200);
    QTRY_VERIFY(second->y() > first->geometry().bottom()); // one below the other, both whole
    QVERIFY(second->geometry().right() < head.width());
    QTRY_VERIFY(head.sizeHint().height() > low);
    head.resize(900, low);
    QTRY_VERIFY(isBeside());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
