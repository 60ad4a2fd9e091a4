// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"
#include "core/store/openstore.h"
#include "core/text/files.h"
#include "tests/support/need.h"
#include "tests/support/schemaversion.h"
#include "tests/ui/contactstore.h"
#include "tests/ui/hands.h"
#include "ui/exchange/dispatchpage.h"
#include "ui/exchange/incomingpane.h"
#include "ui/exchange/intakepage.h"
#include "ui/measure/measurepage.h"
#include "ui/measure/versionspane.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/review/reviewpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace {
QByteArray bytesOf(const QString &path)
{
    return need(files::read(path));
}

void giveMail(ContactStore &store, const QString &name, const QString &mail)
{
    PersonEntry entry = need(store->people.find(name).result());
    entry.person.value.mail = mail;
    need(store->people.change(store.strategist(), entry.id(), entry.person.value, entry.roles).result());
}
} // namespace

/// Packages go out and answer files come in, through the pages of a strategist.
class TestExchangePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void packages_madeByHand_lieInTheFolderWithTheirPassphrases();
    void forms_madeByHand_areNotedAsSent();
    void invitations_toAllUnits_lieBesideTheirFiles_andAreLogged();
    void invitations_ofSealedPackages_neverHoldThePassphrase();
    void invitations_stopped_leaveTheRestUnmade();
    void reminders_carryTheFormThatWentOut();
    void unit_chosenInTheRound_isTheOnlyOneTicked();
    void answerFile_comesBack_isShownBeforeItIsTakenIn();
    void answerFile_takenInBefore_bringsNothing();
    void damagedFile_saysWhyAndHindersNoOther();
    void form_comesBack_everyChangeIsShownBeforeItIsTakenIn();
    void form_withFaults_isShownCellByCell_andSavedMarked();
    void folder_fetched_remembersWhatItHas_andSaysWhatItCannotTake();
    void newerFile_isRefusedByName_andHindersNoOther();
    void olderFile_isMigratedInACopy();
    void coordinatorsPackage_beforeTheUnitsAreDone_saysWhen();
    void coordinatorsPackage_isShownSentAndLogged_itsAssessmentTakenIn();
    void copyWithErasures_asksBeforeItIsTakenIn();
    void copy_stopped_leavesTheStoreAsItWas_andCanBeTakenInAgain();
    void answerFilesInConflict_areJoinedInReview();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    void send(const QString &button, bool isSealed);
    /// Makes the files of all units, or as many as are made before `after` has run.
    void sendAll(
        DispatchPage &page, const QString &button, const std::function<void()> &after = [] {});
    [[nodiscard]] QStringList filesWith(const QString &ending) const;
    [[nodiscard]] static QString side(const DispatchPage &page);
    /// Goes to the row of a unit.
    static void choose(DispatchPage &page, const QString &unit);
    /// Answers everything in a package as its unit's contact and gives the answer file.
    [[nodiscard]] QString answered(const QString &package, const QString &text = {});
    /// The row of a measure among the coordinators', chosen and the only one ticked.
    [[nodiscard]] int chooseMeasure(DispatchPage &page, const QString &label);
    [[nodiscard]] static QString line(IntakePage &page, int row);
    [[nodiscard]] int submitted() const;
    /// What the page says about the file that is chosen.
    [[nodiscard]] static QString shown(const IntakePage &page);
    /// The unit's form as its contact has filled it in.
    [[nodiscard]] QString filledForm(const QString &name, const std::function<void(FilledBlock &)> &fill);

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<ContactStore> m_store{};
    QString m_code{}; ///< of the answer file made last
};

void TestExchangePages::init()
{
    qputenv("SOURCE_DATE_EPOCH", "1772543520"); // 3 March 2026, 13:12 UTC
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ContactStore>();
    giveMail(*m_store, u"Robin Exempel"_s, u"robin@example.org"_s);
    giveMail(*m_store, u"Alex Exempel"_s, u"alex@example.org"_s);
}

void TestExchangePages::send(const QString &button, bool isSealed)
{
    ContactStore &store = *m_store;
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    page.show();
    auto *table = page.findChild<TableView *>(u"dispatchTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    int sent = -1;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex unit = table->model()->index(row, 0);
        const bool isMine = unit.data().toString() == u"Fastighetsförvaltningen"_s;
        sent = isMine ? row : sent;
        table->model()->setData(unit, isMine ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    if (page.findChild<QCheckBox *>(u"sealPackages"_s)->isChecked() != isSealed)
        hands::press(&page, u"sealPackages"_s);
    hands::press(&page, button);
    const auto *strip = page.findChild<MessageStrip *>(u"dispatchTold"_s);
    QVERIFY2(strip->isHidden(), qPrintable(strip->text()));
    hands::chooseFile(&page, m_folder->path());
    auto *told = page.findChild<MessageStrip *>(u"dispatchTold"_s);
    QTRY_COMPARE(told->kind(), MessageIcon::Done);
    QCOMPARE(page.findChild<QWidget *>(u"copyPassphrases"_s)->isHidden(), !isSealed);
    QTRY_VERIFY(table->model()->index(sent, 1).data().toString() != "nothing"_L1);
}

QString TestExchangePages::answered(const QString &package, const QString &text)
{
    auto opened = OpenStore::open(StoreAddress::parse(package));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    OpenStore &store = **opened;
    const auto scope = store.exchange.scope().result();
    const Actor contact = packages::insider(**scope, u"robin"_s);
    PersonId head{};
    const auto entries = store.people.all().result();
    for (const PersonEntry &entry : *entries) {
        if (entry.roles.contains(Role::UnitHead))
            head = {entry.person.recordId};
    }
    const auto sheets = store.answers.sheets(contact, (*scope)->round, (*scope)->unit).result();
    for (const AnswerSheet &sheet : *sheets) {
        Answer answer = sheet.previous.first().again(sheet.cell.assignment);
        if (!text.isEmpty()) {
            answer.unchanged = false;
            answer.done = text;
        }
        if (!store.answers.save(contact, answer, {}).result())
            qFatal("an answer was not saved");
    }
    const auto outcome
        = store.answers.submit(contact, (*scope)->round, (*scope)->unit, {}, head, u"förvaltningschef"_s).result();
    if (!outcome || !outcome->faults.isEmpty())
        qFatal("the answers were not handed in");
    PackageOrder order;
    order.round = (*scope)->round;
    order.unit = (*scope)->unit;
    order.path = package.chopped(9) + u" svar.plankoll"_s;
    const auto made = store.exchange.makePackage(contact, order).result();
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    m_code = made->code;
    return made->path;
}

QString TestExchangePages::shown(const IntakePage &page)
{
    QStringList lines;
    for (const QLabel *label : page.findChild<IncomingPane *>()->findChildren<QLabel *>())
        lines << label->text();
    return lines.join(u'\n');
}

QString TestExchangePages::filledForm(const QString &name, const std::function<void(FilledBlock &)> &fill)
{
    ContactStore &store = *m_store;
    const QString sent = file(u"sent.xlsx"_s);
    if (!QFileInfo::exists(sent))
        need(store->exchange.makeForm(store.strategist(), store.round(), store.unit(), sent).result());
    FilledForm filled = need(forms::read(sent));
    filled.filledBy = u"Robin Exempel"_s;
    filled.authorisedBy = u"Sam Exempel"_s;
    filled.capacity = u"förvaltningschef"_s;
    filled.authorisedOn = QDate(2026, 3, 2);
    for (FilledBlock &block : filled.blocks)
        fill(block);
    need(store->database()
             .maintain([&](Connection &connection) -> Done {
                 Journal journal(connection);
                 Form form = need(forms::make(journal, need(PlanBook::load(journal)), store.round(), store.unit()));
                 form.package = filled.package;
                 form.secret = filled.secret;
                 form.madeAt = filled.madeAt;
                 return forms::write(form, file(name), &filled);
             })
             .result());
    return file(name);
}

QString TestExchangePages::line(IntakePage &page, int row)
{
    const auto *list = page.findChild<RowListView *>(u"incomingFiles"_s);
    return list->model()->index(row, 0).data(row::SecondLineRole).toString();
}

int TestExchangePages::submitted() const
{
    const auto view = (*m_store)->rounds.view(m_store->round()).result();
    return int(std::count_if(view->cells.begin(), view->cells.end(),
                             [](const Cell &cell) { return cell.state == AssignmentState::Submitted; }));
}

void TestExchangePages::packages_madeByHand_lieInTheFolderWithTheirPassphrases()
{
    send(u"makePackages"_s, true);
    QVERIFY(QFileInfo::exists(file(u"Fastighetsförvaltningen.plankoll"_s)));
    const auto opened = OpenStore::open(StoreAddress::parse(file(u"Fastighetsförvaltningen.plankoll"_s)));
    QVERIFY(!opened); // it is sealed
}

void TestExchangePages::forms_madeByHand_areNotedAsSent()
{
    send(u"makeForms"_s, false);
    QVERIFY(QFileInfo::exists(file(u"Fastighetsförvaltningen.xlsx"_s)));
    QCOMPARE((*m_store)->exchange.sent(m_store->round()).result()->size(), 1);
}

void TestExchangePages::sendAll(DispatchPage &page, const QString &button, const std::function<void()> &after)
{
    page.show();
    auto *table = page.findChild<TableView *>(u"dispatchTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) // nobody has answered: all owe
        QCOMPARE(table->model()->index(row, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    hands::press(&page, button);
    hands::chooseFile(&page, m_folder->path());
    after();
    auto *told = page.findChild<MessageStrip *>(u"dispatchTold"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(u"each with its mail"_s), 100'000); // sealing takes its time
}

QStringList TestExchangePages::filesWith(const QString &ending) const
{
    return QDir(m_folder->path()).entryList({u'*' + ending}, QDir::Files, QDir::Name);
}

QString TestExchangePages::side(const DispatchPage &page)
{
    QStringList lines;
    if (const auto *shown = page.findChild<QWidget *>(u"packageContents"_s)) {
        for (const QLabel *line : shown->findChildren<QLabel *>())
            lines << line->text();
    }
    return lines.join(u'\n');
}

void TestExchangePages::choose(DispatchPage &page, const QString &unit)
{
    auto *table = page.findChild<TableView *>(u"dispatchTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == unit)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
}

void TestExchangePages::invitations_toAllUnits_lieBesideTheirFiles_andAreLogged()
{
    ContactStore &store = *m_store;
    const auto units = need(store->exchange.overview(store.round()).result());
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    sendAll(page, u"makeForms"_s);
    QCOMPARE(filesWith(u".xlsx"_s).size(), units.size());
    QCOMPARE(filesWith(u".eml"_s).size(), units.size());
    const auto sent = need(store->exchange.sent(store.round()).result());
    QCOMPARE(sent.size(), units.size());
    const QByteArray letter = bytesOf(file(u"Fastighetsförvaltningen.eml"_s));
    QVERIFY(letter.startsWith("X-Unsent: 1\r\nTo: robin"));
    QVERIFY(letter.contains("filename*=UTF-8''Fastighetsf%C3%B6rvaltningen.xlsx"));
    QVERIFY(letter.contains("text/calendar"));
    // What was sent to whom and when stands beside the unit, and the letter opens from there.
    choose(page, u"Fastighetsförvaltningen"_s);
    QTRY_VERIFY2(side(page).contains(u"Form made 3 March"_s)
                     && side(page).contains(u"Fastighetsförvaltningen.xlsx, to robin"_s),
                 qPrintable(side(page)));
    QSignalSpy asked(&page, &DispatchPage::letterAsked);
    hands::press(&page, u"openLetter"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), file(u"Fastighetsförvaltningen.eml"_s));
    QVERIFY(asked.first().at(1).toString().startsWith(u"mailto:robin"_s));
}

void TestExchangePages::invitations_ofSealedPackages_neverHoldThePassphrase()
{
    ContactStore &store = *m_store;
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    sendAll(page, u"makePackages"_s);
    hands::press(&page, u"copyPassphrases"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    choose(page, u"Fastighetsförvaltningen"_s); // one stands beside its unit, to be read out
    QTRY_VERIFY2(side(page).contains(lines.filter(u"Fastighetsförvaltningen: "_s).value(0).section(u": "_s, 1)),
                 qPrintable(side(page)));
    QCOMPARE(lines.size(), filesWith(u".plankoll"_s).size());
    for (const QString &line : lines) {
        const QString unit = line.section(u": "_s, 0, 0), passphrase = line.section(u": "_s, 1);
        QCOMPARE(passphrase.size(), 24);
        const QByteArray letter = bytesOf(file(unit + u".eml"_s));
        QByteArray text; // the text's part, and the bytes as they stand
        for (const QByteArray &part : letter.split('\n'))
            text += QByteArray::fromBase64(part.trimmed());
        QVERIFY2(text.contains("over the telephone"), qPrintable(unit));
        for (const QByteArray &word : {passphrase.toUtf8(), passphrase.left(9).toUtf8()})
            QVERIFY2(!letter.contains(word) && !text.contains(word), qPrintable(unit));
    }
}

void TestExchangePages::invitations_stopped_leaveTheRestUnmade()
{
    ContactStore &store = *m_store;
    const auto units = need(store->exchange.overview(store.round()).result());
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    // Held up, as by large packages, until somebody has pressed Stop.
    QSemaphore held;
    auto busy = store->database().maintain([&held](Connection &) {
        held.acquire();
        return Done{};
    });
    sendAll(page, u"makeForms"_s, [&] {
        QTRY_VERIFY(page.findChild<QWidget *>(u"stopWork"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"makePackages"_s)->isEnabled());
        hands::press(&page, u"stopWork"_s);
        held.release();
    });
    const auto *told = page.findChild<MessageStrip *>(u"dispatchTold"_s);
    const QString left = u"Stopped: %1 receiver(s) are left."_s.arg(units.size() - 1);
    QVERIFY2(told->text().contains(left), qPrintable(told->text()));
    QCOMPARE(filesWith(u".xlsx"_s).size(), 1);
    QCOMPARE(filesWith(u".eml"_s).size(), 1);
    QCOMPARE(need(store->exchange.sent(store.round()).result()).size(), 1);
    QVERIFY(!page.findChild<QWidget *>(u"stopWork"_s)->isVisible());
    QVERIFY(page.findChild<QWidget *>(u"makePackages"_s)->isEnabled());
}

void TestExchangePages::reminders_carryTheFormThatWentOut()
{
    ContactStore &store = *m_store;
    {
        DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
        sendAll(page, u"makeForms"_s);
    }
    for (const QString &letter : filesWith(u".eml"_s))
        QVERIFY(QFile::remove(file(letter)));
    qputenv("SOURCE_DATE_EPOCH", "1772802720"); // 6 March: another day, another sitting
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    page.show();
    QTRY_VERIFY(page.findChild<TableView *>(u"dispatchTable"_s)->model()->rowCount() > 0);
    hands::press(&page, u"makeReminders"_s);
    hands::chooseFile(&page, m_folder->path());
    const auto *told = page.findChild<MessageStrip *>(u"dispatchTold"_s);
    QTRY_VERIFY(told->text().contains(u"mail draft(s) lie in"_s));
    const QString draft = u"fastighetsförvaltningen Robin Exempel 2026-03-06.eml"_s;
    QVERIFY2(filesWith(u".eml"_s).contains(draft), qPrintable(filesWith(u".eml"_s).join(u'\n')));
    QVERIFY(bytesOf(file(draft)).contains("filename*=UTF-8''Fastighetsf%C3%B6rvaltningen.xlsx"));
    // Within the gap nobody is reminded again.
    QTRY_VERIFY(page.findChild<QWidget *>(u"makeReminders"_s)->isEnabled());
    const auto drafts = filesWith(u".eml"_s);
    QTRY_VERIFY([&] {
        const auto planned = need(store->exchange.reminders(store.round()).result());
        return std::all_of(planned.begin(), planned.end(),
                           [](const Reminder &one) { return one.isTooSoon || one.mail.isEmpty(); });
    }());
    choose(page, u"Fastighetsförvaltningen"_s);
    QTRY_VERIFY2(side(page).contains(u"Reminded 6 March"_s), qPrintable(side(page)));
    hands::press(&page, u"makeReminders"_s);
    hands::chooseFile(&page, m_folder->path());
    QTRY_VERIFY2(told->text().contains(u"less than 3 day(s) ago"_s), qPrintable(told->text()));
    QCOMPARE(told->kind(), MessageIcon::Fault);
    QCOMPARE(filesWith(u".eml"_s), drafts);
    // The gap is changed where it is met.
    auto *gap = page.findChild<QSpinBox *>(u"reminderGap"_s);
    gap->setFocus(Qt::TabFocusReason);
    gap->setValue(0);
    QTest::keyClick(gap, Qt::Key_Return);
    QTRY_COMPARE(need(store->exchange.reminderGap().result()), 0);
}

void TestExchangePages::unit_chosenInTheRound_isTheOnlyOneTicked()
{
    ContactStore &store = *m_store;
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    page.tickOnly({store.unit()});
    page.show();
    auto *table = page.findChild<TableView *>(u"dispatchTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex unit = table->model()->index(row, 0);
        QCOMPARE(unit.data(Qt::CheckStateRole).toInt() == Qt::Checked,
                 unit.data().toString() == u"Fastighetsförvaltningen"_s);
    }
}

void TestExchangePages::answerFile_comesBack_isShownBeforeItIsTakenIn()
{
    ContactStore &store = *m_store;
    send(u"makePackages"_s, false);
    const QString answers = answered(file(u"Fastighetsförvaltningen.plankoll"_s));
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({answers});
    QTRY_VERIFY2(line(page, 0).contains(u"10 answer"_s), qPrintable(line(page, 0)));
    QCOMPARE(submitted(), 0);
    // The code that the unit's letter says, and what the file shows and does not.
    QTRY_VERIFY2(shown(page).contains(u"code "_s + m_code), qPrintable(shown(page)));
    QVERIFY(shown(page).contains(u"which package the answers come from, not who typed them"_s));
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 0), u"Taken in"_s);
    QCOMPARE(submitted(), 10);
    QTRY_VERIFY(page.findChild<QWidget *>(u"reviewTaken"_s)->isVisible());
    // Where it is read, the screen says who wrote it, by which way it came, and when.
    ReviewPage review(store->plan, store->people, store->rounds, store->answers, store->exchange, store.strategist(),
                      store.round());
    review.resize(1100, 700);
    review.show();
    review.openAnswer(store.assignment(u"12"_s));
    const auto *receipt = review.findChild<QLabel *>(u"receipt"_s);
    // With the code on the unit's receipt, for whoever compares it over the telephone.
    const Cell cell = *need(store->rounds.view(store.round()).result()).cell(store.assignment(u"12"_s));
    const QString code = need(store->answers.submission(cell.submission).result())->value.code;
    QVERIFY(!code.isEmpty());
    QTRY_COMPARE(receipt->text(),
                 u"robin, via package · From “Fastighetsförvaltningen svar.plankoll”, taken in 3 March 14:12 by "
                 "Kim Exempel · Receipt "_s
                     + code);
    QVERIFY(receipt->isVisible());
    MeasurePage measure(store->plan, store->people, store->rounds, store->answers, store->reports, store->exchange,
                        store.strategist(), store.round());
    measure.resize(1100, 700);
    measure.show();
    measure.openMeasure(need(need(store->plan.load().result()).findMeasure(u"12"_s)), store.unit());
    const auto history = [&measure] {
        const auto lines = measure.findChildren<QLabel *>(u"eventAuthor"_s);
        return lines.isEmpty() ? QString() : lines.first()->text();
    };
    QTRY_VERIFY2(history().contains(u"robin, via package"_s), qPrintable(history()));
    const auto *versions = measure.findChild<QComboBox *>(u"versionNow"_s);
    QTRY_VERIFY2(versions->currentText().contains(u"robin, via package"_s), qPrintable(versions->currentText()));
    QTRY_VERIFY(measure.findChild<VersionsPane *>()
                    ->findChild<QLabel *>(u"receipt"_s)
                    ->text()
                    .contains(u"From “Fastighetsförvaltningen svar.plankoll”"_s));
}

void TestExchangePages::answerFile_takenInBefore_bringsNothing()
{
    ContactStore &store = *m_store;
    send(u"makePackages"_s, false);
    const QString answers = answered(file(u"Fastighetsförvaltningen.plankoll"_s));
    QVERIFY(store->exchange.takeIn(store.strategist(), {.paths = {answers}}).result());
    QVERIFY(QFile::rename(answers, file(u"svar 2.plankoll"_s)));
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({file(u"svar 2.plankoll"_s)});
    QTRY_VERIFY2(line(page, 0).contains(u"here already"_s), qPrintable(line(page, 0)));
    QCOMPARE(submitted(), 10);
}

void TestExchangePages::damagedFile_saysWhyAndHindersNoOther()
{
    ContactStore &store = *m_store;
    send(u"makePackages"_s, false);
    const QString answers = answered(file(u"Fastighetsförvaltningen.plankoll"_s));
    QFile damaged(file(u"skadad.plankoll"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("hej");
    damaged.close();
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({damaged.fileName(), answers});
    QTRY_VERIFY2(line(page, 0).contains(u"not a Plankoll file"_s), qPrintable(line(page, 0)));
    QTRY_VERIFY2(line(page, 1).contains(u"10 answer"_s), qPrintable(line(page, 1)));
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 1), u"Taken in"_s);
    QCOMPARE(submitted(), 10);
}

void TestExchangePages::form_comesBack_everyChangeIsShownBeforeItIsTakenIn()
{
    ContactStore &store = *m_store;
    int block = 0;
    const QString form = filledForm(u"svar.xlsx"_s, [&block](FilledBlock &one) {
        one.texts = {{u"choice"_s, u"Stämmer fortfarande"_s}};
        if (block++ == 0)
            one.texts = {{u"choice"_s, u"Något har hänt"_s},
                         {u"status"_s, u"Genomförd"_s},
                         {u"delayed"_s, u"Nej"_s},
                         {u"done"_s, u"Kraven står i alla ramavtal."_s}};
    });
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({form});
    QTRY_VERIFY2(line(page, 0).contains(u"10 answer(s) are new"_s), qPrintable(line(page, 0)));
    QTRY_VERIFY2(shown(page).contains(u"Kraven står i alla ramavtal."_s), qPrintable(shown(page)));
    QVERIFY2(shown(page).contains(u"filled in by Robin Exempel, as the file says"_s), qPrintable(shown(page)));
    QCOMPARE(shown(page).count(u"Still true"_s), 9);
    QCOMPARE(submitted(), 0);
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 0), u"Taken in"_s);
    QCOMPARE(submitted(), 10);
    ReviewPage review(store->plan, store->people, store->rounds, store->answers, store->exchange, store.strategist(),
                      store.round());
    review.resize(1100, 700);
    review.show();
    const auto *receipt = review.findChild<QLabel *>(u"receipt"_s);
    QTRY_VERIFY2(receipt->text().contains(u", via form · From “svar.xlsx”, taken in 3 March"_s),
                 qPrintable(receipt->text()));
}

void TestExchangePages::form_withFaults_isShownCellByCell_andSavedMarked()
{
    ContactStore &store = *m_store;
    const QString form = filledForm(u"fel.xlsx"_s, [](FilledBlock &one) {
        one.texts = {{u"choice"_s, u"Något har hänt"_s}, {u"status"_s, u"Går bra"_s}, {u"done"_s, u"Mycket."_s}};
    });
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({form});
    QTRY_COMPARE(line(page, 0), u"Fastighetsförvaltningen · The form has to be mended"_s);
    const auto *faults = page.findChild<MessageStrip *>(u"formFaults"_s);
    QTRY_VERIFY(faults);
    const auto cells = need(forms::read(form)).blocks;
    for (const FilledBlock &block : cells)
        QVERIFY2(faults->text().contains(block.places.value(u"status"_s) + u": "_s), qPrintable(faults->text()));
    QVERIFY(!page.findChild<QWidget *>(u"takeIn"_s)->isVisible());
    hands::press(&page, u"saveMarked"_s);
    hands::chooseFile(&page, file(u"att rätta.xlsx"_s));
    const auto *told = page.findChild<MessageStrip *>(u"intakeTold"_s);
    QTRY_VERIFY(told->isVisible());
    QCOMPARE(told->kind(), MessageIcon::Done);
    QCOMPARE(need(forms::read(file(u"att rätta.xlsx"_s))).blocks.size(), cells.size());
    QCOMPARE(submitted(), 0);
}

void TestExchangePages::folder_fetched_remembersWhatItHas_andSaysWhatItCannotTake()
{
    ContactStore &store = *m_store;
    send(u"makePackages"_s, false);
    const QString answers = answered(file(u"Fastighetsförvaltningen.plankoll"_s));
    const QString shared = file(u"Teams"_s);
    QVERIFY(QDir().mkpath(shared));
    QVERIFY(QFile::rename(answers, shared + u"/b svar.plankoll"_s));
    need(files::write(shared + u"/a skadad.plankoll"_s, "hej"));
    need(files::write(shared + u"/~$öppen.xlsx"_s, "x")); // a spreadsheet that is open somewhere
    need(files::write(shared + u"/läs mig.txt"_s, "x"));
    const auto fetch = [&](IntakePage &page) {
        page.show();
        hands::press(&page, u"fetchFolder"_s);
        hands::chooseFile(&page, shared);
        QTRY_COMPARE(page.findChild<RowListView *>(u"incomingFiles"_s)->model()->rowCount(), 2);
        QTRY_VERIFY2(line(page, 0).contains(u"not a Plankoll file"_s), qPrintable(line(page, 0)));
    };
    {
        IntakePage page(store->plan, store->exchange, store.strategist());
        fetch(page);
        QTRY_VERIFY2(line(page, 1).contains(u"10 answer(s) are new"_s), qPrintable(line(page, 1)));
        hands::press(&page, u"takeIn"_s);
        QTRY_COMPARE(line(page, 1), u"Taken in"_s);
        QVERIFY(line(page, 0).contains(u"not a Plankoll file"_s)); // it still says why
    }
    QCOMPARE(submitted(), 10);
    const QByteArray before = bytesOf(store.path());
    IntakePage page(store->plan, store->exchange, store.strategist());
    fetch(page);
    QTRY_VERIFY2(line(page, 1).contains(u"Everything in it is here already."_s), qPrintable(line(page, 1)));
    page.findChild<RowListView *>(u"incomingFiles"_s)
        ->setCurrentIndex(page.findChild<RowListView *>(u"incomingFiles"_s)->model()->index(1, 0));
    QTRY_VERIFY2(
        [&] {
            for (const MessageStrip *strip : page.findChild<IncomingPane *>()->findChildren<MessageStrip *>()) {
                if (strip->text().contains(u"was taken in already"_s))
                    return true;
            }
            return false;
        }(),
        qPrintable(shown(page)));
    QVERIFY(bytesOf(store.path()) == before);
}

void TestExchangePages::newerFile_isRefusedByName_andHindersNoOther()
{
    ContactStore &store = *m_store;
    send(u"makePackages"_s, false);
    const QString answers = answered(file(u"Fastighetsförvaltningen.plankoll"_s));
    const QString copy = file(u"kopia.plankoll"_s), package = file(u"paket.plankoll"_s),
                  newer = file(u"svar nytt.plankoll"_s);
    QVERIFY(store->archive.backup(copy).result());
    QVERIFY(QFile::copy(answers, newer));
    QVERIFY(QFile::copy(file(u"Fastighetsförvaltningen.plankoll"_s), package));
    for (const QString &path : {copy, package, newer})
        schemaversion::makeNewer(path);
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({copy, package, newer, answers});
    for (int row = 0; row < 3; ++row) {
        const QString name = QStringList{copy, package, newer}.at(row);
        const QString sentence = QDir::toNativeSeparators(name)
                                 + u" was written by a newer version of Plankoll. Nothing was "
                                   "changed. Install the newer version to open it."_s;
        QTRY_COMPARE(line(page, row), sentence);
    }
    QTRY_VERIFY2(line(page, 3).contains(u"10 answer"_s), qPrintable(line(page, 3)));
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 3), u"Taken in"_s);
    QCOMPARE(submitted(), 10);
}

void TestExchangePages::olderFile_isMigratedInACopy()
{
    ContactStore &store = *m_store;
    send(u"makePackages"_s, false);
    const QString answers = answered(file(u"Fastighetsförvaltningen.plankoll"_s));
    schemaversion::makeOlder(answers, 3);
    const QByteArray bytes = bytesOf(answers);
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({answers});
    QTRY_VERIFY2(line(page, 0).contains(u"10 answer"_s), qPrintable(line(page, 0)));
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 0), u"Taken in"_s);
    QCOMPARE(submitted(), 10);
    QVERIFY(bytesOf(answers) == bytes);
}

int TestExchangePages::chooseMeasure(DispatchPage &page, const QString &label)
{
    auto *table = page.findChild<TableView *>(u"dispatchTable"_s);
    auto *who = page.findChild<SegmentedSwitch *>(u"dispatchWho"_s);
    const auto rows = [table] { return table->model()->rowCount(); };
    if (!QTest::qWaitFor([&] { return rows() > 0; }))
        return -1;
    who->setCurrent(1);
    int chosen = -1;
    for (int row = 0; row < rows(); ++row) {
        const QModelIndex measure = table->model()->index(row, 0);
        const bool isIt = measure.data().toString().startsWith(label + u' ');
        chosen = isIt ? row : chosen;
        table->model()->setData(measure, isIt ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    table->setCurrentIndex(table->model()->index(chosen, 0));
    return chosen;
}

void TestExchangePages::coordinatorsPackage_beforeTheUnitsAreDone_saysWhen()
{
    ContactStore &store = *m_store;
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    page.show();
    QVERIFY(chooseMeasure(page, u"12"_s) >= 0);
    const auto says = [&page](const QString &words) {
        const auto *side = page.findChild<QWidget *>(u"packageContents"_s);
        const auto lines = side ? side->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QLabel *line) { return line->text().contains(words); });
    };
    QTRY_VERIFY(says(u"The units have until 2026-03-06."_s));
    QVERIFY(!page.findChild<QWidget *>(u"makeForms"_s)->isVisible());
    hands::press(&page, u"makePackages"_s);
    hands::chooseFile(&page, m_folder->path());
    auto *told = page.findChild<MessageStrip *>(u"dispatchTold"_s);
    QTRY_COMPARE(told->kind(), MessageIcon::Fault);
    QVERIFY2(told->text().contains(u"The units have until 2026-03-06."_s), qPrintable(told->text()));
    QVERIFY((*m_store)->exchange.sent(m_store->round()).result()->isEmpty());
}

void TestExchangePages::coordinatorsPackage_isShownSentAndLogged_itsAssessmentTakenIn()
{
    qputenv("SOURCE_DATE_EPOCH", "1773061920"); // 9 March 2026: the units' last day is over
    ContactStore &store = *m_store;
    DispatchPage page(store->plan, store->people, store->exchange, store.strategist(), store.round());
    page.show();
    auto *table = page.findChild<TableView *>(u"dispatchTable"_s);
    const int row = chooseMeasure(page, u"12"_s);
    QVERIFY(row >= 0);
    const auto text = [&page] {
        QStringList lines;
        if (const auto *side = page.findChild<QWidget *>(u"packageContents"_s)) {
            for (const QLabel *line : side->findChildren<QLabel *>())
                lines << line->text();
        }
        return lines.join(u'\n');
    };
    QTRY_VERIFY2(text().contains(u"submitted answer"_s) && text().contains(u"Alex Exempel"_s), qPrintable(text()));
    QCOMPARE(table->model()->index(row, 3).data().toString(), u"the assessment"_s);
    if (page.findChild<QCheckBox *>(u"sealPackages"_s)->isChecked())
        hands::press(&page, u"sealPackages"_s);
    hands::press(&page, u"makePackages"_s);
    hands::chooseFile(&page, m_folder->path());
    QTRY_COMPARE(page.findChild<MessageStrip *>(u"dispatchTold"_s)->kind(), MessageIcon::Done);
    QTRY_VERIFY(table->model()->index(row, 1).data().toString() != "nothing"_L1);
    const auto sent = (*m_store)->exchange.sent(m_store->round()).result();
    QCOMPARE(sent->size(), 1);
    QVERIFY(!sent->first().measure.isNull());
    // The coordinator assesses, signs and sends back.
    const QString package = file(sent->first().fileName);
    {
        auto opened = OpenStore::open(StoreAddress::parse(package));
        QVERIFY(opened);
        const PackageScope scope = **(*opened)->exchange.scope().result();
        const Actor coordinator = packages::insider(scope, u"alex"_s);
        const Assessment assessment{.measure = scope.measure, .status = u"started"_s, .text = u"Det går framåt."_s};
        QVERIFY((*opened)->reports.assess(coordinator, scope.round, assessment).result());
        const AssignmentId asked = need((*opened)->rounds.view(scope.round).result()).cells.first().assignment;
        QVERIFY((*opened)->answers.comment(coordinator, scope.round, asked, u"Hur många är klara?"_s).result());
        const PackageOrder order{.round = scope.round, .measure = scope.measure, .path = file(u"bedömning.plankoll"_s)};
        QVERIFY((*opened)->exchange.makePackage(coordinator, order).result());
    }
    IntakePage intake(store->plan, store->exchange, store.strategist());
    intake.show();
    intake.addFiles({file(u"bedömning.plankoll"_s)});
    QTRY_VERIFY2(line(intake, 0).contains(u"The assessment is new."_s), qPrintable(line(intake, 0)));
    const auto *pane = intake.findChild<IncomingPane *>();
    const auto says = [pane](const QString &words) {
        const auto lines = pane->findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(), [&](const QLabel *one) { return one->text().contains(words); });
    };
    QTRY_VERIFY(says(u"alex, via package comments on the answer of"_s) && says(u"Hur många är klara?"_s));
    hands::press(&intake, u"takeIn"_s);
    QTRY_COMPARE(line(intake, 0), u"Taken in"_s);
    page.reload();
    QTRY_VERIFY2(table->model()->index(row, 3).data().toString().contains(u"signature"_s),
                 qPrintable(table->model()->index(row, 3).data().toString()));
}

void TestExchangePages::copyWithErasures_asksBeforeItIsTakenIn()
{
    ContactStore &store = *m_store;
    const QString copy = file(u"kopia.plankoll"_s);
    QVERIFY(store->archive.backup(copy).result());
    const AssignmentId erased = assignments::idOf(
        store.earlierRound(), need(need(store->plan.load().result()).findMeasure(u"12"_s)), store.unit(), {});
    {
        auto opened = OpenStore::open(StoreAddress::parse(copy));
        QVERIFY(opened);
        QVERIFY((*opened)
                    ->archive.erase(store.strategist(), assignments::answerIdOf(erased).value, u"samtycke"_s)
                    .result());
    }
    const auto isErased = [&store] { return need(store->archive.verify().result()).erased > 0; };
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({copy});
    QTRY_VERIFY2(line(page, 0).contains(u"Waits for your choice"_s), qPrintable(line(page, 0)));
    QVERIFY(!page.findChild<QWidget *>(u"takeIn"_s)->isVisible());
    QVERIFY(!isErased());
    hands::press(&page, u"agreeToErase"_s);
    QTRY_VERIFY(page.findChild<QWidget *>(u"takeIn"_s)->isVisible());
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 0), u"Taken in"_s);
    QVERIFY(isErased());
}

void TestExchangePages::copy_stopped_leavesTheStoreAsItWas_andCanBeTakenInAgain()
{
    ContactStore &store = *m_store;
    const QString copy = file(u"kopia.plankoll"_s);
    QVERIFY(store->archive.backup(copy).result());
    {
        auto opened = OpenStore::open(StoreAddress::parse(copy));
        QVERIFY(opened);
        QVERIFY((*opened)->people.add(store.strategist(), {.name = u"Ny Person"_s}, {}).result());
    }
    const auto bytes = [&store] {
        QFile there(store.path());
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    // The writing thread is held up, as by a large copy, until somebody has pressed Stop.
    QSemaphore held;
    const auto holdUp = [&] {
        return store->database().maintain([&held](Connection &) {
            held.acquire();
            return Done{};
        });
    };
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    auto *stop = page.findChild<QWidget *>(u"stopWork"_s);
    auto busy = holdUp();
    page.addFiles({copy});
    QTRY_VERIFY(stop->isVisible());
    hands::press(&page, u"stopWork"_s);
    held.release();
    QTRY_VERIFY(page.findChild<QWidget *>(u"lookAgain"_s));
    QVERIFY(!stop->isVisible());
    hands::press(&page, u"lookAgain"_s);
    QTRY_VERIFY2(line(page, 0).contains(u"1 version(s) are new"_s), qPrintable(line(page, 0)));
    busy = holdUp();
    hands::press(&page, u"takeIn"_s);
    QTRY_VERIFY(stop->isVisible());
    hands::press(&page, u"stopWork"_s);
    held.release();
    auto *told = page.findChild<MessageStrip *>(u"intakeTold"_s);
    QTRY_VERIFY(told->isVisible());
    QVERIFY2(told->text().contains(u"was stopped, and nothing of it was taken in."_s), qPrintable(told->text()));
    QCOMPARE(bytes(), before);
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 0), u"Taken in"_s);
    QVERIFY(store->people.find(u"Ny Person"_s).result());
}

void TestExchangePages::answerFilesInConflict_areJoinedInReview()
{
    ContactStore &store = *m_store;
    send(u"makePackages"_s, false);
    const QString package = file(u"Fastighetsförvaltningen.plankoll"_s), other = file(u"andra.plankoll"_s);
    QVERIFY(QFile::copy(package, other));
    IntakePage page(store->plan, store->exchange, store.strategist());
    page.show();
    page.addFiles({answered(package, u"Den enas text."_s)});
    QTRY_VERIFY(page.findChild<QWidget *>(u"takeIn"_s)->isVisible());
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 0), u"Taken in"_s);
    page.addFiles({answered(other, u"Den andras text."_s)});
    QTRY_VERIFY2(line(page, 1).contains(u"10 answer(s) have another version here already."_s),
                 qPrintable(line(page, 1)));
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 1), u"Taken in"_s);
    const AssignmentId assignment = store.assignment(u"12"_s);
    ReviewPage review(store->plan, store->people, store->rounds, store->answers, store->exchange, store.strategist(),
                      store.round());
    review.resize(1100, 700);
    review.show();
    review.openAnswer(assignment);
    // Each says whose it is and which file it came from.
    const auto version = [&review](const QString &name) {
        const auto *label = review.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    };
    QTRY_VERIFY2(
        (version(u"version0"_s) + version(u"version1"_s)).contains(u"From “Fastighetsförvaltningen svar.plankoll”"_s)
            && (version(u"version0"_s) + version(u"version1"_s)).contains(u"From “andra svar.plankoll”"_s),
        qPrintable(version(u"version0"_s)));
    // Side by side, and a third field for the joint text.
    const auto there = [&review](const QString &name) { return review.findChild<QWidget *>(name); };
    QTRY_VERIFY(there(u"take0"_s) && there(u"take1"_s) && there(u"joint2"_s));
    hands::type(&review, u"joint2"_s, u"Bådas text."_s);
    hands::press(&review, u"saveJoint"_s);
    const auto cell = [&] { return *need(store->rounds.view(store.round()).result()).cell(assignment); };
    QTRY_VERIFY(!cell().conflict);
    QCOMPARE(cell().state, AssignmentState::Submitted);
    QCOMPARE(need(store->answers.version(cell().answerRevision).result()).done, u"Bådas text."_s);
}

QTEST_MAIN(TestExchangePages)
#include "tst_exchangepages.moc"
