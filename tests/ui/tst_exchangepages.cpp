// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/need.h"
#include "tests/ui/contactstore.h"
#include "tests/ui/hands.h"
#include "ui/exchange/dispatchpage.h"
#include "ui/exchange/intakepage.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/review/reviewpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

/// Packages go out and answer files come in, through the pages of a strategist.
class TestExchangePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void packages_madeByHand_lieInTheFolderWithTheirPassphrases();
    void forms_madeByHand_areNotedAsSent();
    void answerFile_comesBack_isShownBeforeItIsTakenIn();
    void answerFile_takenInBefore_bringsNothing();
    void damagedFile_saysWhyAndHindersNoOther();
    void coordinatorsPackage_beforeTheUnitsAreDone_saysWhen();
    void coordinatorsPackage_isShownSentAndLogged_itsAssessmentTakenIn();
    void copyWithErasures_asksBeforeItIsTakenIn();
    void copy_stopped_leavesTheStoreAsItWas_andCanBeTakenInAgain();
    void answerFilesInConflict_areJoinedInReview();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    void send(const QString &button, bool isSealed);
    /// Answers everything in a package as its unit's contact and gives the answer file.
    [[nodiscard]] QString answered(const QString &package, const QString &text = {});
    /// The row of a measure among the coordinators', chosen and the only one ticked.
    [[nodiscard]] int chooseMeasure(DispatchPage &page, const QString &label);
    [[nodiscard]] static QString line(IntakePage &page, int row);
    [[nodiscard]] int submitted() const;

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<ContactStore> m_store{};
};

void TestExchangePages::init()
{
    qputenv("SOURCE_DATE_EPOCH", "1772543520"); // 3 March 2026, 13:12 UTC
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ContactStore>();
}

void TestExchangePages::send(const QString &button, bool isSealed)
{
    ContactStore &store = *m_store;
    DispatchPage page(store->plan, store->exchange, store.strategist(), store.round());
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
    const auto *secrets = page.findChild<QLabel *>(u"passphrases"_s);
    QCOMPARE(secrets->isHidden(), !isSealed);
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
    return made->path;
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
    hands::press(&page, u"takeIn"_s);
    QTRY_COMPARE(line(page, 0), u"Taken in"_s);
    QCOMPARE(submitted(), 10);
    QTRY_VERIFY(page.findChild<QWidget *>(u"reviewTaken"_s)->isVisible());
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
    DispatchPage page(store->plan, store->exchange, store.strategist(), store.round());
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
    DispatchPage page(store->plan, store->exchange, store.strategist(), store.round());
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
        const PackageOrder order{.round = scope.round, .measure = scope.measure, .path = file(u"bedömning.plankoll"_s)};
        QVERIFY((*opened)->exchange.makePackage(coordinator, order).result());
    }
    IntakePage intake(store->plan, store->exchange, store.strategist());
    intake.show();
    intake.addFiles({file(u"bedömning.plankoll"_s)});
    QTRY_VERIFY2(line(intake, 0).contains(u"The assessment is new."_s), qPrintable(line(intake, 0)));
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
    ReviewPage review(store->plan, store->people, store->rounds, store->answers, store.strategist(), store.round());
    review.resize(1100, 700);
    review.show();
    review.openAnswer(assignment);
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
