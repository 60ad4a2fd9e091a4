// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/hands.h"
#include "tests/ui/wordfile.h"

#include "core/report/returneddocx.h"
#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/parts/difftext.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/report/exportpane.h"
#include "ui/report/filedpane.h"
#include "ui/report/outline.h"
#include "ui/report/passagelist.h"
#include "ui/report/reportpage.h"
#include "ui/report/wordpane.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

using namespace hands;

namespace {

const QString written = u"Tre tjänster."_s;

} // namespace

/// The report goes out to Word, comes back changed, is filed, and two versions are compared.
class ReportWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void word_savedAndUnchanged_hasNothingToTakeIn();
    void word_saved_isNotedWithWhoItWentTo_andUndone();
    void word_editedPassage_isShownWithItsWords();
    void word_taken_isWrittenByTheReviewer();
    void word_taken_canBeUndone();
    void word_unticked_isNotWritten();
    void word_rewrittenSince_isSaid();
    void word_changedFigure_isNeverTakenIn();
    void word_ofAnotherRound_isRefusedAndNothingChanges();
    void word_thatIsNoWordFile_isRefused();
    void word_droppedOnThePage_isRead();
    void word_readByAContact_isNotOffered();
    void filed_editedFile_isAttachedWithHashAndDifferences();
    void filed_scan_isAttachedUncompared();
    void compare_twoVersions_showsWhatTheCorrectionChanged();
    void export_letterOfTheDraft_isRendered();
    void export_lockedVersion_offersWhatWasStored();

private:
    void open(RoundId round, const Actor &actor);
    void openWith(const QByteArray &docx);
    void readBack(const QByteArray &docx);
    void lockEarlier();
    void openVersion(int row);
    [[nodiscard]] Recorded<Section> resources() const;
    template<class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] PassageList *list(const QString &name) const { return child<PassageList>(name); }

    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<ReportPage> m_page;
    TemporaryStores m_folder{};
};

void ReportWordTest::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void ReportWordTest::init()
{
    m_store = std::make_unique<ExampleStore>();
    writeSection(**m_store, m_store->strategist(), m_store->round(), u"resources"_s, written);
}

void ReportWordTest::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void ReportWordTest::open(RoundId round, const Actor &actor)
{
    m_page = std::make_unique<ReportPage>((*m_store)->reports, actor, round);
    m_page->resize(1100, 740);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QTRY_VERIFY(m_page->findChild<OutlineModel *>()->rowCount() > 0);
}

/// Opens the page and reads this file back, waiting until it has been compared.
void ReportWordTest::openWith(const QByteArray &docx)
{
    open(m_store->round(), m_store->strategist());
    press(m_page.get(), u"step3"_s);
    readBack(docx);
    QTRY_VERIFY_WITH_TIMEOUT(child<Text>(u"returnedTitle"_s)->isVisible(), 30'000);
    QApplication::setActiveWindow(m_page.get()); // the file dialog was it; offscreen nobody gives it back
}

void ReportWordTest::readBack(const QByteArray &docx)
{
    const QString path = m_folder.path(u"granskad.docx"_s);
    writeFile(path, docx);
    press(m_page.get(), u"wordRead"_s);
    chooseFile(m_page.get(), path);
}

Recorded<Section> ReportWordTest::resources() const
{
    const auto data = (*m_store)->reports.data(m_store->round()).result();
    for (const auto &section : data->sections) {
        if (section->key == "resources"_L1)
            return section;
    }
    return {};
}

void ReportWordTest::word_savedAndUnchanged_hasNothingToTakeIn()
{
    open(m_store->round(), m_store->strategist());
    press(m_page.get(), u"step3"_s);
    const QString path = m_folder.path(u"ut.docx"_s);
    m_page->findChild<WordPane *>()->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    QTRY_VERIFY(child<MessageStrip>(u"wordMessage"_s)->isVisible());
    m_page->findChild<WordPane *>()->readFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(child<Text>(u"returnedTitle"_s)->isVisible(), 30'000);
    QVERIFY(!child<Button>(u"takeIn"_s)->isVisible());
    QVERIFY(!list(u"notTakenIn"_s)->isVisible());
}

void ReportWordTest::word_saved_isNotedWithWhoItWentTo_andUndone()
{
    open(m_store->round(), m_store->strategist());
    press(m_page.get(), u"step3"_s);
    auto *noted = child<Text>(u"sentForReview"_s);
    QVERIFY(!noted->isVisible());
    hands::type(m_page.get(), u"wordTo"_s, u"Anna Ek, Bo Alm"_s);
    const QString path = m_folder.path(u"granskning.docx"_s);
    m_page->findChild<WordPane *>()->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(noted->isVisible(), 30'000);
    QVERIFY2(noted->text().contains(u"sent for review"_s) && noted->text().contains(u"Anna Ek"_s)
                 && noted->text().contains(u"Bo Alm"_s),
             qPrintable(noted->text()));
    QVERIFY(child<QAbstractButton>(u"step3"_s)->accessibleName().contains(u"sent"_s));
    const auto copies = (*m_store)->reports.data(m_store->round()).result()->reviewCopies;
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.first()->recipients, (QStringList{u"Anna Ek"_s, u"Bo Alm"_s}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(copies.first()->sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    auto *undo = child<UndoLine>(u"reportUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    Q_EMIT undo->undoAsked();
    QTRY_VERIFY(!noted->isVisible());
    QVERIFY(QFile::exists(path));
}

void ReportWordTest::word_editedPassage_isShownWithItsWords()
{
    openWith(editedWord(wordFile(**m_store, m_store->round()), written, u"Fyra tjänster."_s));
    const auto sides = child<QWidget>(u"passage0"_s)->findChildren<DiffText *>();
    QCOMPARE(sides.size(), 2);
    QCOMPARE(sides.first()->text(), written);
    QCOMPARE(sides.last()->text(), u"Fyra tjänster."_s);
    QCOMPARE(sides.last()->accessibleDescription(), u"added: Fyra;"_s);
    auto *box = child<QCheckBox>(u"take0"_s);
    QVERIFY(box->hasFocus());
    QVERIFY(box->isChecked());
    QVERIFY(box->accessibleDescription().contains(u"Fyra"_s));
    QCOMPARE(child<Text>(u"returnedCounts"_s)->text(), u"1 of 1 change(s) chosen."_s);
    QCOMPARE(resources()->text, written); // nothing is written yet
}

void ReportWordTest::word_taken_isWrittenByTheReviewer()
{
    openWith(editedWord(wordFile(**m_store, m_store->round()), written, u"Fyra tjänster."_s));
    child<QComboBox>(u"reviewer"_s)->setEditText(u"Ragna Registrator"_s);
    press(m_page.get(), u"takeIn"_s);
    QTRY_COMPARE(resources()->text, u"Fyra tjänster."_s);
    QCOMPARE(resources().author, u"Ragna Registrator"_s);
    // Back to the text that was changed.
    QTRY_VERIFY(child<QTextEdit>(u"sectionText"_s)->isVisible());
    QTRY_COMPARE(child<QTextEdit>(u"sectionText"_s)->toPlainText(), u"Fyra tjänster."_s);
    QVERIFY(child<MessageStrip>(u"reportUndo"_s)->isVisible());
}

void ReportWordTest::word_taken_canBeUndone()
{
    openWith(editedWord(wordFile(**m_store, m_store->round()), written, u"Fyra tjänster."_s));
    press(m_page.get(), u"takeIn"_s);
    QTRY_COMPARE(resources()->text, u"Fyra tjänster."_s);
    auto *outline = child<RowListView>(u"outline"_s);
    QTRY_VERIFY(outline->hasFocus());
    QTest::keyClick(outline, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(resources()->text, written);
    QVERIFY(!resources().conflict);
}

void ReportWordTest::word_unticked_isNotWritten()
{
    openWith(editedWord(wordFile(**m_store, m_store->round()), written, u"Fyra tjänster."_s));
    QTest::keyClick(child<QCheckBox>(u"take0"_s), Qt::Key_Space);
    QVERIFY(!child<Button>(u"takeIn"_s)->isEnabled());
    press(m_page.get(), u"chooseAll"_s);
    QVERIFY(child<Button>(u"takeIn"_s)->isEnabled());
    press(m_page.get(), u"chooseNone"_s);
    QVERIFY(!child<Button>(u"takeIn"_s)->isEnabled());
    QCOMPARE(resources()->text, written);
}

void ReportWordTest::word_rewrittenSince_isSaid()
{
    const QByteArray docx = editedWord(wordFile(**m_store, m_store->round()), written, u"Fyra tjänster."_s);
    writeSection(**m_store, m_store->strategist(), m_store->round(), u"resources"_s, u"Fem tjänster."_s);
    openWith(docx);
    QVERIFY(child<MessageStrip>(u"warning-resources"_s)->isVisible());
    press(m_page.get(), u"takeIn"_s);
    QTRY_VERIFY(resources().conflict);
}

void ReportWordTest::word_changedFigure_isNeverTakenIn()
{
    const QByteArray docx = wordFile(**m_store, m_store->round());
    // The head of a table that the program writes.
    openWith(editedWord(docx, u"Frågor</w:t>"_s, u"Uppgifter</w:t>"_s));
    QVERIFY(list(u"notTakenIn"_s)->isVisible());
    QVERIFY(!child<Button>(u"takeIn"_s)->isVisible());
}

void ReportWordTest::word_ofAnotherRound_isRefusedAndNothingChanges()
{
    open(m_store->round(), m_store->strategist());
    press(m_page.get(), u"step3"_s);
    readBack(wordFile(**m_store, m_store->earlierRound()));
    auto *message = child<MessageStrip>(u"wordMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30'000);
    QVERIFY(message->text().startsWith(u"The file is the report of another round."_s));
    QVERIFY(message->text().endsWith(u"Nothing here was changed."_s));
    QVERIFY(!child<Button>(u"takeIn"_s)->isVisible());
    QVERIFY(child<Button>(u"wordRead"_s)->isEnabled());
}

void ReportWordTest::word_thatIsNoWordFile_isRefused()
{
    open(m_store->round(), m_store->strategist());
    press(m_page.get(), u"step3"_s);
    readBack("<html>");
    QTRY_VERIFY(child<MessageStrip>(u"wordMessage"_s)->isVisible());
    QCOMPARE(child<MessageStrip>(u"wordMessage"_s)->kind(), MessageIcon::Fault);
}

void ReportWordTest::word_droppedOnThePage_isRead()
{
    const QString path = m_folder.path(u"granskad.docx"_s);
    writeFile(path, editedWord(wordFile(**m_store, m_store->round()), written, u"Fyra tjänster."_s));
    open(m_store->round(), m_store->strategist());
    QWidget *text = child<QTextEdit>(u"sectionText"_s)->viewport(); // on the text, too, it is a file
    const QString before = child<QTextEdit>(u"sectionText"_s)->toPlainText();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(text, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(text, &drop);
    QCOMPARE(child<QTextEdit>(u"sectionText"_s)->toPlainText(), before);
    QTRY_VERIFY_WITH_TIMEOUT(child<QCheckBox>(u"take0"_s), 30'000);
    QVERIFY(child<Button>(u"takeIn"_s)->isVisible());
}

void ReportWordTest::word_readByAContact_isNotOffered()
{
    open(m_store->round(), m_store->contact(u"Kultur"_s));
    press(m_page.get(), u"step3"_s);
    QVERIFY(child<Button>(u"wordSave"_s)->isEnabled());
    QVERIFY(!child<Button>(u"wordRead"_s)->isEnabled());
}

void ReportWordTest::lockEarlier()
{
    const Actor strategist = m_store->strategist();
    endConflicts(**m_store, strategist);
    writeSection(**m_store, strategist, m_store->earlierRound(), u"resources"_s, written);
    lockWord(**m_store, strategist, m_store->earlierRound(), {});
}

void ReportWordTest::openVersion(int row)
{
    press(m_page.get(), u"export"_s);
    auto *versions = child<RowListView>(u"versions"_s);
    QTRY_VERIFY(versions->model()->rowCount() > row);
    versions->setCurrentIndex(versions->model()->index(row, 0));
}

void ReportWordTest::filed_editedFile_isAttachedWithHashAndDifferences()
{
    lockEarlier();
    const auto versions = (*m_store)->reports.versions(m_store->earlierRound()).result();
    const auto locked = (*m_store)->reports.file(versions->first().value, u"board"_s, u"sv"_s, u"docx"_s).result();
    QVERIFY(locked);
    const QString path = m_folder.path(u"undertecknad.docx"_s);
    writeFile(path, editedWord(*locked, written, u"Fyra tjänster."_s));
    open(m_store->earlierRound(), m_store->strategist());
    openVersion(1);
    press(m_page.get(), u"exportFiled"_s);
    press(m_page.get(), u"filedChoose"_s);
    chooseFile(m_page.get(), path);
    QTRY_VERIFY(child<Button>(u"filedAttach"_s)->isVisible());
    QCOMPARE(child<Text>(u"filedSaid"_s)->text(), u"1 passage(s) read otherwise than in the locked version."_s);
    type(m_page.get(), u"filedNote"_s, u"Undertecknad"_s);
    press(m_page.get(), u"filedAttach"_s);
    QTRY_VERIFY(child<Text>(u"filedHash0"_s));
    const auto filed = (*m_store)->reports.filedReports(m_store->earlierRound()).result();
    QCOMPARE(filed->size(), 1);
    QCOMPARE(filed->first()->differences, QStringList{u"Resurser: Tre tjänster. → Fyra tjänster."_s});
    QCOMPARE(filed->first()->note, u"Undertecknad"_s);
    QVERIFY(child<Text>(u"filedHash0"_s)->text().contains(QString::fromLatin1(filed->first()->sha256.toHex().left(8))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE((*m_store)->reports.filedBytes(filed->first().value).result().value(), file.readAll());
}

void ReportWordTest::filed_scan_isAttachedUncompared()
{
    lockEarlier();
    const QString path = m_folder.path(u"skannad.pdf"_s);
    writeFile(path, "%PDF-1.4 scanned");
    open(m_store->earlierRound(), m_store->strategist());
    openVersion(1);
    press(m_page.get(), u"exportFiled"_s);
    m_page->findChild<FiledPane *>()->readFile(path);
    QTRY_VERIFY(child<Button>(u"filedAttach"_s)->isVisible());
    press(m_page.get(), u"filedAttach"_s);
    QTRY_COMPARE(child<Text>(u"filedName0"_s) ? child<Text>(u"filedName0"_s)->text() : QString(), u"skannad.pdf"_s);
    QVERIFY(!(*m_store)->reports.filedReports(m_store->earlierRound()).result()->first()->compared);
}

void ReportWordTest::compare_twoVersions_showsWhatTheCorrectionChanged()
{
    lockEarlier();
    writeSection(**m_store, m_store->strategist(), m_store->earlierRound(), u"resources"_s, u"Fyra tjänster."_s);
    lockWord(**m_store, m_store->strategist(), m_store->earlierRound(), u"Fel antal"_s);
    open(m_store->earlierRound(), m_store->strategist());
    openVersion(1);
    press(m_page.get(), u"exportCompare"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list(u"versionChanges"_s)->isVisible(), 30'000);
    QVERIFY(child<MessageStrip>(u"compareMessage"_s)->text().endsWith(u"The reason for version 2: Fel antal"_s));
    bool isShown = false;
    for (const DiffText *side : list(u"versionChanges"_s)->findChildren<DiffText *>())
        isShown = isShown || side->text() == u"Fyra tjänster."_s;
    QVERIFY(isShown);
    press(m_page.get(), u"compareClose"_s);
    QVERIFY(child<Button>(u"exportSave"_s)->isVisible());
}

void ReportWordTest::export_letterOfTheDraft_isRendered()
{
    open(m_store->round(), m_store->strategist());
    openVersion(0);
    auto *kind = child<QComboBox>(u"kind"_s);
    QCOMPARE(kind->count(), 3);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentText(), u"The letter"_s);
    QCOMPARE(child<QComboBox>(u"format"_s)->count(), 3);
    const QString path = m_folder.path(u"skrivelse.pdf"_s);
    m_page->findChild<ExportPane *>()->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1.7"));
}

void ReportWordTest::export_lockedVersion_offersWhatWasStored()
{
    lockEarlier(); // its Word file alone
    open(m_store->earlierRound(), m_store->strategist());
    openVersion(1);
    QCOMPARE(child<QComboBox>(u"kind"_s)->count(), 1);
    QCOMPARE(child<QComboBox>(u"format"_s)->count(), 1);
    QCOMPARE(child<QComboBox>(u"format"_s)->currentData().toString(), u"docx"_s);
    QVERIFY(child<Button>(u"exportFiled"_s)->isEnabled());
    openVersion(0);
    QCOMPARE(child<QComboBox>(u"kind"_s)->count(), 3);
    QVERIFY(!child<Button>(u"exportFiled"_s)->isEnabled());
    QVERIFY(!child<Button>(u"exportCompare"_s)->isVisible()); // there is one version
}

QTEST_MAIN(ReportWordTest)
#include "tst_reportword.moc"
