// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plankollwindow.h"
#include "app/window/storesession.h"
#include "tests/app/keyboard.h"
#include "tests/app/trouble.h"
#include "tests/ui/contactstore.h"
#include "tests/ui/hands.h"
#include "ui/answer/answerlistmodel.h"
#include "ui/answer/answerpage.h"
#include "ui/look/theme.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

/// Waiting for the file takes the storage threads 8 s; a window that waited with them would stand still as long. Less
/// than half of that is a machine with much to do.
constexpr qint64 frozenMs = 4000;

/// The window when what it stands on gives way: another program in the same file, a folder nobody may write in, a file
/// that is gone, a disk that does not answer. What was typed stays, a sentence says what to do, nothing freezes.
class TestWindowFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::install(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void fileThatIsNoStore_isRefusedInWords_andTheOneThatIsOpenStays_data();
    void fileThatIsNoStore_isRefusedInWords_andTheOneThatIsOpenStays();
    void otherProgram_savesAnotherAnswer_isShownWhileOneTypes();
    void otherProgram_savesTheSameAnswer_keepsBothVersions();
    void readOnlyFolder_saysSo_andKeepsWhatIsTyped();
    void file_thatVanishesWhileTyping_keepsTheTextAndSavesItOnceItIsBack();
    void file_thatIsReplaced_isReadFromItsPlace();
    void file_heldByAnotherProgram_neverFreezesTheWindow();
    void file_heldTooLong_saysSoAndKeepsTheText();
    void diskFull_saysSo_keepsTheText_andSavesItOnceThereIsRoom();
    void slowDisk_neverFreezesTheWindow();

private:
    void openAsContact();
    void typeInTheFirstAnswer(const QString &words);
    [[nodiscard]] std::optional<QString> keptAnswer(const QString &measure) const;
    [[nodiscard]] MainWindow *window() const { return m_window->window(); }
    [[nodiscard]] QString written() const { return window()->findChild<TextArea *>(u"done"_s)->words(); }
    [[nodiscard]] MessageStrip *failure() const
    {
        return window()->page(u"answers"_s)->findChild<MessageStrip *>(u"failure"_s);
    }
    [[nodiscard]] RowStanding standing(int row) const
    {
        const auto *list = window()->findChild<QAbstractItemView *>(u"answerList"_s);
        return RowStanding(list->model()->index(row, 0).data(AnswerListModel::StandingRole).toInt());
    }

    std::unique_ptr<TemporaryStores> m_folder;
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PlankollWindow> m_window;
    QString m_path;
    Keyboard m_keys{};
};

void TestWindowFaults::init()
{
    m_folder = std::make_unique<TemporaryStores>();
    m_store = std::make_unique<ContactStore>();
    QVERIFY(QDir().mkpath(m_folder->path(u"share"_s)));
    m_path = m_folder->path(u"share/follow-up.plankoll"_s);
    QVERIFY(QFile::copy(m_store->path(), m_path));
    m_settings = std::make_unique<QSettings>(m_folder->path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(u"language"_s, u"en"_s);
    m_window = std::make_unique<PlankollWindow>(*m_settings);
    m_window->showWelcome();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void TestWindowFaults::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void TestWindowFaults::openAsContact()
{
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    const auto failing = connect(m_window.get(), &PlankollWindow::openingFailed, this,
                                 [](const Error &error) { QFAIL(qPrintable(error.sentence + u' ' + error.detail)); });
    m_window->open(m_path);
    QTRY_COMPARE(opened.count(), 1);
    disconnect(failing);
    m_window->session()->become(m_store->contact().author);
    QTRY_COMPARE(window()->currentPage(), u"answers"_s);
    QTRY_VERIFY(Keyboard::focused() && Keyboard::focused()->objectName() == u"answerList"_s);
}

void TestWindowFaults::typeInTheFirstAnswer(const QString &words)
{
    m_keys.press(Qt::Key_N);
    QTRY_VERIFY(Keyboard::focused()->objectName() == u"done"_s);
    m_keys.type(words);
}

/// What another program would read.
std::optional<QString> TestWindowFaults::keptAnswer(const QString &measure) const
{
    const auto kept = OpenStore::open(StoreAddress::parse(m_path));
    if (!kept)
        return {};
    const auto sheet
        = (*kept)->answers.sheet(m_store->contact(), m_store->round(), m_store->assignment(measure)).result();
    return sheet && sheet->newest ? std::optional(sheet->newest->value.done) : std::nullopt;
}

void TestWindowFaults::fileThatIsNoStore_isRefusedInWords_andTheOneThatIsOpenStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("advice");
    const ContactStore store;
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QByteArray newer = whole, noise(100000, Qt::Uninitialized);
    newer[63] = char(newer.at(63) + 1); // user_version, in SQLite's header
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"its end is missing"_s;
    QTest::newRow("random bytes") << noise << u"is not a Plankoll file"_s;
    QTest::newRow("nothing in it") << QByteArray() << u"is not a Plankoll file"_s;
    QTest::newRow("a newer version's") << newer << u"Install the newer version"_s;
}

void TestWindowFaults::fileThatIsNoStore_isRefusedInWords_andTheOneThatIsOpenStays()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, advice);
    const QString path = m_folder->path(u"wrong.plankoll"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    STAGE(openAsContact());
    STAGE(typeInTheFirstAnswer(u"Half a sentence"_s));
    QSignalSpy refused(m_window.get(), &PlankollWindow::openingFailed);
    m_window->open(path);
    QTRY_COMPARE(refused.count(), 1);
    const auto *message = window()->findChild<MessageStrip *>(u"windowMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->kind(), MessageIcon::Fault);
    QVERIFY2(message->text().contains(path) && message->text().contains(advice), qPrintable(message->text()));
    QCOMPARE(written(), u"Half a sentence"_s);
    m_keys.type(u", and the rest."_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(keptAnswer(u"1"_s), u"Half a sentence, and the rest."_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
}

void TestWindowFaults::otherProgram_savesAnotherAnswer_isShownWhileOneTypes()
{
    STAGE(openAsContact());
    STAGE(typeInTheFirstAnswer(u"Half a sen"_s));
    {
        auto other = OpenStore::open(StoreAddress::parse(m_path));
        VERIFY_DONE(other);
        VERIFY_DONE((*other)
                        ->answers.saveUnchanged(m_store->contact(), m_store->round(), m_store->assignment(u"2"_s), {})
                        .result());
    }
    QTRY_COMPARE(standing(1), RowStanding::Ready);
    QCOMPARE(written(), u"Half a sen"_s);
    QVERIFY2(Keyboard::focused()->objectName() == u"done"_s, "the cursor stays where one types");
    m_keys.type(u"tence."_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(standing(0), RowStanding::Ready);
    auto sheet = m_window->session()
                     ->stores()
                     .answers.sheet(m_store->contact(), m_store->round(), m_store->assignment(u"1"_s))
                     .result();
    VERIFY_DONE(sheet);
    QTRY_COMPARE(m_window->session()
                     ->stores()
                     .answers.sheet(m_store->contact(), m_store->round(), m_store->assignment(u"1"_s))
                     .result()
                     ->newest->value.done,
                 u"Half a sentence."_s);
}

void TestWindowFaults::otherProgram_savesTheSameAnswer_keepsBothVersions()
{
    STAGE(openAsContact());
    STAGE(typeInTheFirstAnswer(u"Mine."_s));
    {
        auto other = OpenStore::open(StoreAddress::parse(m_path));
        VERIFY_DONE(other);
        VERIFY_DONE((*other)
                        ->answers.saveUnchanged(m_store->contact(), m_store->round(), m_store->assignment(u"1"_s), {})
                        .result());
    }
    QSignalSpy changed(m_window->session(), &StoreSession::changed);
    QTRY_VERIFY(changed.count() > 0); // it has been seen
    QCOMPARE(written(), u"Mine."_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(standing(0), RowStanding::Conflict);
    const auto sheet = m_window->session()
                           ->stores()
                           .answers.sheet(m_store->contact(), m_store->round(), m_store->assignment(u"1"_s))
                           .result();
    VERIFY_DONE(sheet);
    QCOMPARE(sheet->rivals.size(), 2);
    QVERIFY(std::any_of(sheet->rivals.begin(), sheet->rivals.end(),
                        [](const auto &rival) { return rival->done == u"Mine."_s; }));
}

void TestWindowFaults::readOnlyFolder_saysSo_andKeepsWhatIsTyped()
{
#ifdef Q_OS_UNIX
    // The superuser writes everywhere, so an ordinary account stands in for as long as the window is open.
    const bool isRoot = ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto ordinary = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const QString folder = m_folder->path({});
    QVERIFY(QFile::setPermissions(folder, ordinary | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_path, readable));
    QVERIFY(QFile::setPermissions(m_folder->path(u"share"_s), ordinary));
    if (isRoot)
        QCOMPARE(::setresuid(nobody, nobody, 0), 0);
    const auto back = qScopeGuard([&] {
        m_window.reset();
        if (isRoot)
            (void)::setresuid(0, 0, 0);
        QFile::setPermissions(m_folder->path(u"share"_s), ordinary | QFile::WriteOwner);
    });
    STAGE(openAsContact());
    auto *message = window()->findChild<MessageStrip *>(u"windowMessage"_s);
    QTRY_VERIFY(message->isVisible() && message->text().startsWith(u"The file is read-only here"_s));
    STAGE(typeInTheFirstAnswer(u"This must not be lost."_s));
    m_keys.press(Qt::Key_Escape);
    QTRY_VERIFY(failure()->isVisible());
    QVERIFY2(failure()->text().contains(u"Move it to a folder that you can write in"_s), qPrintable(failure()->text()));
    QCOMPARE(written(), u"This must not be lost."_s);
#endif
}

void TestWindowFaults::file_thatVanishesWhileTyping_keepsTheTextAndSavesItOnceItIsBack()
{
    STAGE(openAsContact());
    STAGE(typeInTheFirstAnswer(u"Before the share went"_s));
    const QString away = m_folder->path(u"away"_s);
    QVERIFY(QDir().rename(m_folder->path(u"share"_s), away));
    m_keys.type(u" and after."_s);
    QTRY_VERIFY(failure()->isVisible()); // the buffer could not be written
    QVERIFY2(failure()->text().contains(u"is not there any more"_s), qPrintable(failure()->text()));
    m_keys.press(Qt::Key_Return, Qt::ControlModifier); // a draft, which cannot be saved either
    auto *message = window()->findChild<MessageStrip *>(u"windowMessage"_s);
    QTRY_VERIFY(message->isVisible() && message->text().contains(u"leave this window open"_s));
    QVERIFY(!QFile::exists(m_path)); // nothing makes an empty one in its place
    QVERIFY(QDir().rename(away, m_folder->path(u"share"_s)));
    QTRY_VERIFY(message->kind() == MessageIcon::Done);
    m_keys.press(Qt::Key_Home); // back to the first answer
    QTRY_COMPARE(written(), u"Before the share went and after."_s);
    QTRY_VERIFY2(m_keys.tabTo(u"failure"_s), "“Try again” is reached by Tab");
    m_keys.press(Qt::Key_Return);
    QTRY_VERIFY(!failure()->isVisible());
    QTRY_COMPARE(keptAnswer(u"1"_s), u"Before the share went and after."_s);
}

void TestWindowFaults::file_thatIsReplaced_isReadFromItsPlace()
{
    STAGE(openAsContact());
    // A colleague puts a copy with one more answer in its place, as a backup that is taken back.
    const QString copy = m_folder->path(u"share/copy.plankoll"_s);
    QVERIFY(QFile::copy(m_path, copy));
    {
        auto other = OpenStore::open(StoreAddress::parse(copy));
        VERIFY_DONE(other);
        VERIFY_DONE((*other)
                        ->answers.saveUnchanged(m_store->contact(), m_store->round(), m_store->assignment(u"3"_s), {})
                        .result());
    }
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(copy, m_path));
    QTRY_COMPARE(standing(2), RowStanding::Ready);
    m_keys.press(Qt::Key_S);
    QTRY_COMPARE(standing(0), RowStanding::Ready);
    const auto sheet = [this](const QString &measure) {
        auto kept = OpenStore::open(StoreAddress::parse(m_path));
        return (*kept)->answers.sheet(m_store->contact(), m_store->round(), m_store->assignment(measure)).result();
    };
    QTRY_VERIFY(sheet(u"1"_s)->newest.has_value());
    QVERIFY(sheet(u"3"_s)->newest.has_value());
}

void TestWindowFaults::file_heldByAnotherProgram_neverFreezesTheWindow()
{
    STAGE(openAsContact());
    OtherProgram other(m_path);
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    const Heartbeat heartbeat;
    STAGE(typeInTheFirstAnswer(u"While somebody else holds the file."_s));
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    m_keys.press(Qt::Key_S); // the next answer
    QTRY_VERIFY(heartbeat.beats() > 120);
    window()->openPage(u"about"_s); // reads, and waits for that without a frozen window
    window()->openPage(u"answers"_s);
    QTRY_VERIFY(heartbeat.beats() > 150);
    QVERIFY2(heartbeat.longestMs() < frozenMs,
             qPrintable(u"the window stood still for %1 ms"_s.arg(heartbeat.longestMs())));
    QVERIFY(other.run(u"COMMIT"_s));
    QTRY_COMPARE_WITH_TIMEOUT(standing(0), RowStanding::Ready, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(standing(1), RowStanding::Ready, 20000);
    const auto isKept = [this](const QString &measure) {
        const auto sheet = m_window->session()
                               ->stores()
                               .answers.sheet(m_store->contact(), m_store->round(), m_store->assignment(measure))
                               .result();
        return sheet && sheet->newest;
    };
    QTRY_VERIFY(isKept(u"1"_s) && isKept(u"2"_s));
    QVERIFY(!failure()->isVisible());
}

void TestWindowFaults::file_heldTooLong_saysSoAndKeepsTheText()
{
    STAGE(openAsContact());
    OtherProgram other(m_path);
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    const Heartbeat heartbeat;
    STAGE(typeInTheFirstAnswer(u"This must not be lost."_s));
    QTRY_VERIFY_WITH_TIMEOUT(failure()->isVisible(), 30000);
    QVERIFY2(failure()->text().contains(u"is busy: another program is writing to it"_s), qPrintable(failure()->text()));
    QCOMPARE(written(), u"This must not be lost."_s);
    QVERIFY2(heartbeat.longestMs() < frozenMs,
             qPrintable(u"the window stood still for %1 ms"_s.arg(heartbeat.longestMs())));
    QVERIFY(other.run(u"COMMIT"_s));
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(standing(0), RowStanding::Ready, 20000);
}

void TestWindowFaults::diskFull_saysSo_keepsTheText_andSavesItOnceThereIsRoom()
{
    STAGE(openAsContact());
    {
        const BadDisk full(m_folder->path(u"share"_s), true, {});
        STAGE(typeInTheFirstAnswer(u"This must not be lost."_s));
        QTRY_VERIFY(failure()->isVisible());
        QVERIFY2(failure()->text().contains(u"The disk is full"_s), qPrintable(failure()->text()));
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(failure()->isVisible());
        QVERIFY(!keptAnswer(u"1"_s));
    }
    m_keys.press(Qt::Key_Home); // back to the first answer
    QTRY_COMPARE(written(), u"This must not be lost."_s);
    QVERIFY2(m_keys.tabTo(u"failure"_s), "“Try again” is reached by Tab");
    m_keys.press(Qt::Key_Return);
    QTRY_COMPARE(keptAnswer(u"1"_s), u"This must not be lost."_s);
    QTRY_VERIFY(!failure()->isVisible());
}

void TestWindowFaults::slowDisk_neverFreezesTheWindow()
{
    STAGE(openAsContact());
    QElapsedTimer since;
    {
        const BadDisk slow(m_folder->path(u"share"_s), false, std::chrono::milliseconds(100));
        const Heartbeat heartbeat;
        QSignalSpy saved(qobject_cast<AnswerPage *>(window()->page(u"answers"_s)), &AnswerPage::savedAt);
        since.start();
        STAGE(typeInTheFirstAnswer(u"Slowly but surely."_s));
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(standing(0), RowStanding::Ready); // at once, and the next answer can be read meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), 60000);
        QVERIFY2(heartbeat.longestMs() < frozenMs,
                 qPrintable(u"the window stood still for %1 ms"_s.arg(heartbeat.longestMs())));
        QVERIFY(!failure()->isVisible());
    }
    QVERIFY2(since.elapsed() > frozenMs, "the disk has not been slow");
    QTRY_COMPARE(keptAnswer(u"1"_s), u"Slowly but surely."_s);
}

QTEST_MAIN(TestWindowFaults)
#include "tst_windowfaults.moc"
