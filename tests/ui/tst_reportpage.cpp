// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"

#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/report/exportpane.h"
#include "ui/report/lockpane.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpage.h"
#include "ui/report/sectioneditor.h"
#include "ui/report/stepbar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextEdit>

/// The text of the report is written, seen on its pages, exported and locked.
class ReportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void outline_listsSectionsAreasAndMeasures();
    void text_typed_isSavedAndShownOnThePages();
    void text_withALetterThatNoFontHas_isTold();
    void text_typedThenOtherSection_isSavedFirst();
    void text_undone_isAsItWas();
    void done_ticked_isCountedAndSaved();
    void measure_textWritten_getsASectionOfItsOwn();
    void measure_chosen_turnsThePages();
    void pages_keys_turnThem();
    void lock_ofAnOpenRound_saysWhenItCan();
    void lock_ofAClosedRound_storesAVersionAndAsksAReasonNextTime();
    void export_ofALockedVersion_givesTheStoredBytes();
    void export_ofTheDraft_isRendered();
    void export_stopped_leavesWhatWasThere();
    void reader_seesTheTextAndMayNotWrite();

private:
    void open(RoundId round, const Actor &actor);
    void choose(const QString &key);
    [[nodiscard]] QString savedText(const QString &key);
    void endConflicts();
    void lockNow();
    template<class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] OutlineModel *outline() const { return m_page->findChild<OutlineModel *>(); }
    [[nodiscard]] PagePreview *preview() const { return m_page->findChild<PagePreview *>(); }
    [[nodiscard]] QTextEdit *text() const { return child<QTextEdit>(u"sectionText"_s); }

    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<ReportPage> m_page;
    TemporaryStores m_folder{};
};

void ReportPageTest::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void ReportPageTest::init()
{
    m_store = std::make_unique<ExampleStore>();
}

void ReportPageTest::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void ReportPageTest::open(RoundId round, const Actor &actor)
{
    m_page = std::make_unique<ReportPage>((*m_store)->reports, actor, round);
    m_page->resize(1100, 740);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QTRY_VERIFY(outline()->rowCount() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(preview()->pageCount() > 0, 20'000);
}

void ReportPageTest::choose(const QString &key)
{
    const int row = outline()->rowOf(key);
    QVERIFY2(row >= 0, qPrintable(key));
    child<RowListView>(u"outline"_s)->setCurrentIndex(outline()->index(row));
}

QString ReportPageTest::savedText(const QString &key)
{
    const auto data = (*m_store)->reports.data(m_store->round()).result();
    if (!data)
        return data.error().sentence;
    for (const auto &section : data->sections) {
        if (section->key == key)
            return section->text;
    }
    return u"(none)"_s;
}

void ReportPageTest::outline_listsSectionsAreasAndMeasures()
{
    open(m_store->round(), m_store->strategist());
    QStringList keys;
    for (const OutlineRow &row : outline()->rows())
        keys << row.key;
    QCOMPARE(keys.mid(0, 10), QStringList({u"case"_s, u"decision"_s, u"summary"_s, u"method"_s, u"picture"_s,
                                           u"changes"_s, u"commissions"_s, u"areas"_s, u"area:4.1"_s, u"measure:1"_s}));
    QCOMPARE(keys.last(), u"appendix_method"_s);
    QCOMPARE(keys.filter(u"measure:"_s).size(), 17);
}

void ReportPageTest::text_withALetterThatNoFontHas_isTold()
{
    open(m_store->round(), m_store->strategist());
    auto *missing = child<MessageStrip>(u"missingLetters"_s);
    QVERIFY(!missing->isVisible());
    choose(u"resources"_s);
    text()->setPlainText(u"Namnet skrivs \u1200."_s);
    QTRY_VERIFY_WITH_TIMEOUT(missing->isVisible(), 20'000);
    QVERIFY2(missing->text().contains(u"U+1200"_s), qPrintable(missing->text()));
    text()->setPlainText(u"Namnet skrivs Ha."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!missing->isVisible(), 20'000);
}

void ReportPageTest::text_typed_isSavedAndShownOnThePages()
{
    open(m_store->round(), m_store->strategist());
    choose(u"resources"_s);
    QSignalSpy saved(m_page.get(), &ReportPage::savedAt);
    text()->setFocus();
    text()->selectAll();
    QTest::keyClicks(text(), u"Resurser i pengar."_s);
    QCOMPARE(child<Text>(u"saveState"_s)->text(), u"Not saved yet"_s);
    QTRY_VERIFY(!saved.isEmpty());
    QCOMPARE(savedText(u"resources"_s), u"Resurser i pengar."_s);
    QTRY_VERIFY(child<Text>(u"saveState"_s)->text().startsWith(u"Saved"_s));
    QCOMPARE(text()->toPlainText(), u"Resurser i pengar."_s); // the reload after the save changes nothing
}

void ReportPageTest::text_typedThenOtherSection_isSavedFirst()
{
    open(m_store->round(), m_store->strategist());
    choose(u"summary"_s);
    text()->setFocus();
    QTest::keyClicks(text(), u"En mening."_s);
    choose(u"next"_s);
    QTRY_VERIFY(savedText(u"summary"_s).startsWith(u"En mening."_s));
    QVERIFY(!text()->toPlainText().startsWith(u"En mening."_s));
}

void ReportPageTest::text_undone_isAsItWas()
{
    open(m_store->round(), m_store->strategist());
    choose(u"learning"_s);
    auto *editor = m_page->findChild<SectionEditor *>();
    const QString before = editor->section().text;
    text()->setFocus();
    text()->selectAll();
    child<Button>(u"quote"_s)->click();
    QVERIFY(editor->section().text.startsWith(u"> "_s));
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->section().text, before);
}

void ReportPageTest::done_ticked_isCountedAndSaved()
{
    open(m_store->round(), m_store->strategist());
    choose(u"resources"_s);
    auto *done = child<QCheckBox>(u"sectionDone"_s);
    const bool before = done->isChecked();
    const QString count = child<Text>(u"outlineCount"_s)->text();
    done->setFocus();
    QTest::keyClick(done, Qt::Key_Space);
    QCOMPARE(done->isChecked(), !before);
    QTRY_VERIFY(child<Text>(u"outlineCount"_s)->text() != count);
}

void ReportPageTest::measure_textWritten_getsASectionOfItsOwn()
{
    open(m_store->round(), m_store->strategist());
    choose(u"measure:7"_s);
    QCOMPARE(text()->toPlainText(), QString());
    text()->setFocus();
    QTest::keyClicks(text(), u"Om lokalerna."_s);
    QTRY_COMPARE(savedText(u"measure:7"_s), u"Om lokalerna."_s);
    QTRY_COMPARE(outline()->rows().at(outline()->rowOf(u"measure:7"_s)).mark, OutlineRow::Mark::Begun);
}

void ReportPageTest::measure_chosen_turnsThePages()
{
    open(m_store->round(), m_store->strategist());
    choose(u"decision"_s);
    const int first = preview()->page();
    choose(u"measure:17"_s);
    QVERIFY(preview()->page() > first + 5);
    QCOMPARE(child<Text>(u"pageWords"_s)->text(),
             u"Page %1 of %2"_s.arg(preview()->page() + 1).arg(preview()->pageCount()));
}

void ReportPageTest::pages_keys_turnThem()
{
    open(m_store->round(), m_store->strategist());
    preview()->setFocus();
    QTest::keyClick(preview(), Qt::Key_Home);
    QCOMPARE(preview()->page(), 0);
    QVERIFY(!child<Button>(u"pageBack"_s)->isEnabled());
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QCOMPARE(preview()->page(), 1);
    child<Button>(u"pageForward"_s)->click();
    QCOMPARE(preview()->page(), 2);
    QTest::keyClick(preview(), Qt::Key_End);
    QCOMPARE(preview()->page(), preview()->pageCount() - 1);
}

void ReportPageTest::lock_ofAnOpenRound_saysWhenItCan()
{
    open(m_store->round(), m_store->strategist());
    QVERIFY(!child<Button>(u"lock"_s)->isEnabled());
    QCOMPARE(child<Text>(u"lockReasonWhy"_s)->text(), u"Can be locked when the round is closed"_s);
}

/// The example has one, and nothing is locked while two versions stand against each other.
void ReportPageTest::endConflicts()
{
    ExampleStore &store = *m_store;
    for (;;) { // ending one may end another of the same cell
        const auto conflicts = store->answers.conflicts().result();
        QVERIFY(conflicts);
        if (conflicts->isEmpty())
            return;
        const Conflict &first = conflicts->first();
        const Done done = store->answers.resolve(store.strategist(), first.record, first.versions.first().id).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    }
}

void ReportPageTest::lockNow()
{
    auto *lock = child<Button>(u"lock"_s);
    QTRY_VERIFY(lock->isEnabled());
    lock->click();
    QVERIFY(child<Button>(u"lockNow"_s)->isVisible());
    child<Button>(u"lockNow"_s)->click();
}

void ReportPageTest::lock_ofAClosedRound_storesAVersionAndAsksAReasonNextTime()
{
    ExampleStore &store = *m_store;
    endConflicts();
    open(store.earlierRound(), store.strategist());
    QSignalSpy locked(m_page.get(), &ReportPage::locked);
    lockNow();
    QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, 60'000);
    const auto versions = store->reports.versions(store.earlierRound()).result();
    QVERIFY(versions);
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->first()->files.size(), 16); // six formats and the letter's two, in both languages
    QTRY_COMPARE(child<RowListView>(u"versions"_s)->model()->rowCount(), 2);
    lockNow(); // without a reason
    QCOMPARE(locked.size(), 1);
    QVERIFY(child<QLineEdit>(u"lockReason"_s)->hasFocus());
    QTest::keyClicks(child<QLineEdit>(u"lockReason"_s), u"Fel siffra"_s);
    child<Button>(u"lockNow"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 2, 60'000);
}

void ReportPageTest::export_ofALockedVersion_givesTheStoredBytes()
{
    ExampleStore &store = *m_store;
    endConflicts();
    open(store.earlierRound(), store.strategist());
    QSignalSpy locked(m_page.get(), &ReportPage::locked);
    lockNow();
    QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, 60'000);
    auto *versions = child<RowListView>(u"versions"_s);
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    versions->setCurrentIndex(versions->model()->index(1, 0));
    child<QComboBox>(u"format"_s)->setCurrentIndex(1);
    const QString path = m_folder.path(u"locked.html"_s);
    m_page->findChild<ExportPane *>()->saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    const auto version = store->reports.versions(store.earlierRound()).result();
    const auto bytes = store->reports.file(version->first().value, u"board"_s, u"sv"_s, u"html"_s).result();
    QVERIFY(bytes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *bytes);
}

void ReportPageTest::export_ofTheDraft_isRendered()
{
    open(m_store->round(), m_store->strategist());
    child<Button>(u"export"_s)->click();
    const QString path = m_folder.path(u"draft.pdf"_s);
    m_page->findChild<ExportPane *>()->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1.7"));
    QTRY_VERIFY(child<MessageStrip>(u"exportMessage"_s)->isVisible());
    child<Button>(u"exportClose"_s)->click();
    QVERIFY(text()->isVisible());
}

void ReportPageTest::export_stopped_leavesWhatWasThere()
{
    open(m_store->round(), m_store->strategist());
    child<Button>(u"export"_s)->click();
    const QString path = m_folder.path(u"stopped.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    m_page->findChild<ExportPane *>()->saveTo(path);
    auto *stop = child<Button>(u"exportClose"_s);
    QCOMPARE(stop->text(), u"Stop"_s);
    stop->click();
    QTRY_VERIFY(child<MessageStrip>(u"exportMessage"_s)->isVisible());
    QCOMPARE(child<MessageStrip>(u"exportMessage"_s)->text(), u"The report was not made: you stopped it."_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "before"_ba);
    QCOMPARE(QFileInfo(path).dir().entryList({u"stopped*"_s}), QStringList{u"stopped.pdf"_s});
    QCOMPARE(stop->text(), u"Back to the text"_s);
}

void ReportPageTest::reader_seesTheTextAndMayNotWrite()
{
    open(m_store->round(), m_store->contact(u"Kultur"_s));
    QVERIFY(text()->isReadOnly());
    QVERIFY(!child<QCheckBox>(u"sectionDone"_s)->isEnabled());
}

QTEST_MAIN(ReportPageTest)
#include "tst_reportpage.moc"
