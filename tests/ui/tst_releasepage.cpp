// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/contactstore.h"
#include "tests/ui/hands.h"
#include "ui/parts/messagestrip.h"
#include "ui/release/releasepage.h"
#include "ui/release/releaseview.h"
#include "ui/round/roundpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

/// A records request through the window: what is given out is seen first, passages are masked with their ground.
class TestReleasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unit_chosenInTheRound_leadsToItsDocuments();
    void documents_areSeenAsTheyAreGivenOut_withoutDrafts();
    void passage_masked_isGoneFromWhatIsWritten();
    void mask_withoutGroundOrWords_saysWhatIsMissing();
    void evidence_heldBack_isNotGivenOut();
    void release_isWrittenAndLogged();

private:
    void open();
    void choose(const QString &words);
    [[nodiscard]] QString shown() const { return m_page->findChild<ReleaseView *>()->toPlainText(); }
    [[nodiscard]] MessageStrip *told() const { return m_page->findChild<MessageStrip *>(u"releaseTold"_s); }
    /// Gives out into the folder and reads all that was written.
    [[nodiscard]] QByteArray givenOut();

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<ContactStore> m_store{};
    std::unique_ptr<ReleasePage> m_page{};
};

void TestReleasePage::init()
{
    qputenv("SOURCE_DATE_EPOCH", "1772543520"); // 3 March 2026, 13:12 UTC
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ContactStore>();
}

void TestReleasePage::open()
{
    ContactStore &store = *m_store;
    m_page = std::make_unique<ReleasePage>(store->plan, store->rounds, store->exchange, store.strategist(),
                                           store.earlierRound());
    m_page->resize(1100, 760);
    m_page->openUnit(store.unit());
    m_page->show();
    QTRY_VERIFY(shown().contains(u"En arbetsgrupp"_s));
}

void TestReleasePage::choose(const QString &words)
{
    auto *view = m_page->findChild<ReleaseView *>();
    view->moveCursor(QTextCursor::Start);
    QVERIFY2(view->find(words), qPrintable(words));
}

QByteArray TestReleasePage::givenOut()
{
    hands::press(m_page.get(), u"writeRelease"_s);
    hands::chooseFile(m_page.get(), m_folder->path());
    if (!QTest::qWaitFor([this] { return told()->isVisible() && told()->kind() == MessageIcon::Done; }))
        return {};
    QByteArray all;
    const QDir folder(m_folder->path());
    const QStringList made = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QDir release(folder.filePath(made.value(0)));
    for (const QString &name : release.entryList(QDir::Files)) {
        QFile file(release.filePath(name));
        all += file.open(QIODevice::ReadOnly) ? name.toUtf8() + file.readAll() : QByteArray();
    }
    return all;
}

void TestReleasePage::unit_chosenInTheRound_leadsToItsDocuments()
{
    ContactStore &store = *m_store;
    RoundPage round(store->plan, store->people, store->rounds, store.strategist(), store.round());
    round.resize(1200, 760);
    round.show();
    round.extend(store.unit());
    QTRY_VERIFY(round.findChild<QWidget *>(u"releaseDocuments"_s)->isVisible());
    QSignalSpy asked(&round, &RoundPage::releaseAsked);
    hands::press(&round, u"releaseDocuments"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<UnitId>(), store.unit());
}

void TestReleasePage::documents_areSeenAsTheyAreGivenOut_withoutDrafts()
{
    ContactStore &store = *m_store;
    Answer draft = store.sheet(u"12"_s).previous.first().again(store.assignment(u"12"_s));
    draft.done = u"HemligtUtkast"_s;
    need(store->answers.save(store.contact(), draft, {}).result());
    ReleasePage current(store->plan, store->rounds, store->exchange, store.strategist(), store.round());
    current.openUnit(store.unit());
    current.show();
    const auto *none = current.findChild<QLabel *>(u"releaseCounts"_s);
    QTRY_COMPARE(none->text(), u"The unit has submitted nothing in this round."_s);
    QVERIFY(!current.findChild<ReleaseView *>()->toPlainText().contains(u"HemligtUtkast"_s));
    open();
    QCOMPARE(m_page->findChild<QComboBox *>(u"releaseUnit"_s)->currentText(), u"Fastighetsförvaltningen"_s);
    QVERIFY(shown().contains(u"Vad har hänt"_s)); // the plan's language, not the program's
    const auto *counts = m_page->findChild<QLabel *>(u"releaseCounts"_s);
    QVERIFY2(counts->text().contains(u"10 submitted"_s), qPrintable(counts->text()));
    QVERIFY(need(store->exchange.releases().result()).isEmpty()); // to look is not to give out
}

void TestReleasePage::passage_masked_isGoneFromWhatIsWritten()
{
    open();
    choose(u"ramavtalet om städning"_s);
    hands::type(m_page.get(), u"maskGround"_s, u"OSL 19 kap. 3 §"_s);
    choose(u"ramavtalet om städning"_s);
    hands::press(m_page.get(), u"maskPassage"_s);
    QTRY_VERIFY(shown().contains(u"[maskat: OSL 19 kap. 3 §]"_s));
    QVERIFY(!shown().contains(u"ramavtalet om städning"_s));
    const QByteArray all = givenOut();
    QVERIFY(all.contains(u"[maskat: OSL 19 kap. 3 §]"_s.toUtf8()));
    QVERIFY(!all.contains(u"ramavtalet om städning"_s.toUtf8()));
    // It can be taken away again.
    hands::press(m_page.get(), u"unmask0"_s);
    QTRY_VERIFY(shown().contains(u"ramavtalet om städning"_s));
}

void TestReleasePage::mask_withoutGroundOrWords_saysWhatIsMissing()
{
    open();
    hands::press(m_page.get(), u"maskPassage"_s);
    QTRY_VERIFY(told()->isVisible());
    QVERIFY2(told()->text().contains(u"Choose the words in the text first"_s), qPrintable(told()->text()));
    choose(u"ramavtalet om städning"_s);
    hands::press(m_page.get(), u"maskPassage"_s);
    QVERIFY(!told()->isVisible());
    QVERIFY(shown().contains(u"ramavtalet om städning"_s)); // without a ground nothing is masked
    hands::type(m_page.get(), u"maskGround"_s, u"OSL 19 kap. 3 §"_s);
    choose(u"Vad har hänt"_s);
    hands::press(m_page.get(), u"maskPassage"_s);
    QTRY_VERIFY(told()->isVisible() && told()->text().contains(u"is a heading"_s));
    QVERIFY(!m_page->findChild<QWidget *>(u"unmask0"_s));
}

void TestReleasePage::evidence_heldBack_isNotGivenOut()
{
    ContactStore &store = *m_store;
    QFile file(m_folder->filePath(u"avtal.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("AvtalsOrd");
    file.close();
    // Handed in with the open round's answer, so that there is something to hold back.
    const AssignmentId assignment = store.assignment(u"12"_s);
    Answer answer = store.sheet(u"12"_s).previous.first().again(assignment);
    answer.unchanged = false;
    answer.evidence << need(store->answers.addFile(store.contact(), store.unit(), file.fileName()).result());
    QVERIFY(file.remove());
    need(store->answers.save(store.contact(), answer, {}).result());
    need(store->answers.submit(store.contact(), store.round(), store.unit(), {assignment}, store.head(), u"chef"_s)
             .result());
    m_page
        = std::make_unique<ReleasePage>(store->plan, store->rounds, store->exchange, store.strategist(), store.round());
    m_page->resize(1100, 760);
    m_page->openUnit(store.unit());
    m_page->show();
    QTRY_VERIFY(m_page->findChild<QCheckBox *>(u"giveOut0"_s));
    hands::press(m_page.get(), u"giveOut0"_s);
    QVERIFY(m_page->findChild<QCheckBox *>(u"giveOut0"_s)->isChecked()); // not without a ground
    hands::type(m_page.get(), u"maskGround"_s, u"OSL 31 kap. 16 §"_s);
    hands::press(m_page.get(), u"giveOut0"_s);
    const auto isHeld = [this] {
        const auto boxes = m_page->findChildren<QCheckBox *>(u"giveOut0"_s);
        return std::any_of(boxes.begin(), boxes.end(),
                           [](const QCheckBox *box) { return box->isVisible() && !box->isChecked(); });
    };
    QTRY_VERIFY(isHeld());
    const QByteArray all = givenOut();
    QVERIFY(all.contains(u"OSL 31 kap. 16 §"_s.toUtf8()));
    QVERIFY(!all.contains("AvtalsOrd"));
    QVERIFY(!all.contains("avtal.txt"));
}

void TestReleasePage::release_isWrittenAndLogged()
{
    open();
    hands::type(m_page.get(), u"releaseAskedBy"_s, u"Lokaltidningen"_s);
    const QByteArray all = givenOut();
    QVERIFY(all.contains(u"En arbetsgrupp"_s.toUtf8()));
    QVERIFY(all.contains("index.csv"));
    const auto log = need((*m_store)->exchange.releases().result());
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().askedBy, u"Lokaltidningen"_s);
    QCOMPARE(log.first().unit, m_store->unit());
    const auto says = [this](const QString &words) {
        const auto lines = m_page->findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QLabel *line) { return line->text().contains(words); });
    };
    QTRY_VERIFY(says(u"to Lokaltidningen"_s));
    QVERIFY(!givenOut().isEmpty()); // a second one gets a folder of its own
    QTRY_COMPARE(need((*m_store)->exchange.releases().result()).size(), 2);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

QTEST_MAIN(TestReleasePage)
#include "tst_releasepage.moc"
