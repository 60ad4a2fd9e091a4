// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/ui/contactstore.h"
#include "tests/ui/hands.h"
#include "ui/exchange/dispatchpage.h"
#include "ui/exchange/intakepage.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"

#include <QCheckBox>
#include <QLabel>
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

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    void send(const QString &button, bool isSealed);
    /// Answers everything in a package as its unit's contact and gives the answer file.
    [[nodiscard]] QString answered(const QString &package);
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

QString TestExchangePages::answered(const QString &package)
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
        if (!store.answers.save(contact, sheet.previous.first().again(sheet.cell.assignment), {}).result())
            qFatal("an answer was not saved");
    }
    const auto outcome = store.answers.submit(contact, (*scope)->round, (*scope)->unit, {}, head, u"förvaltningschef"_s)
                             .result();
    if (!outcome || !outcome->faults.isEmpty())
        qFatal("the answers were not handed in");
    PackageOrder order;
    order.round = (*scope)->round;
    order.unit = (*scope)->unit;
    order.path = file(u"svar.plankoll"_s);
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
    return int(std::count_if(view->cells.begin(), view->cells.end(), [](const Cell &cell) {
        return cell.state == AssignmentState::Submitted;
    }));
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

QTEST_MAIN(TestExchangePages)
#include "tst_exchangepages.moc"
