// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contactstore.h"

#include "ui/answer/earlieranswerspage.h"
#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/parts/difftext.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/aboutplanpage.h"
#include "ui/submission/handedinlist.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/submitpage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>

/// What a contact meets around the answers: handing in, the receipt, earlier answers, the plan.
class TestContactPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_store = std::make_unique<ContactStore>(); }
    void cleanup() { m_store.reset(); }

    void submit_byABoard_needsItsWordsAndKeepsThem();
    void submit_ofSome_handsInThoseAlone();
    void submit_thatMeetsAFault_tellsInsteadOfSubmitting();
    void receipt_copied_holdsCodeAndAnswers();
    void receipt_ofAFileToMail_saysThatAStepIsLeft();
    void earlierAnswers_twoVersionsChosen_showWhatDiffers();
    void aboutPlan_showsTheUnitsMeasuresAndTheDecidedWording();

private:
    void answerAll();
    [[nodiscard]] std::unique_ptr<SubmitPage> submitPage(const QList<AssignmentId> &chosen);

    std::unique_ptr<ContactStore> m_store;
};

void TestContactPages::initTestCase()
{
    qputenv("SOURCE_DATE_EPOCH", "1772543520"); // 3 March 2026, 13:12 UTC
    QLocale::setDefault(QLocale(u"en_GB"_s));
    look::install(*qApp, ThemeChoice::Light);
}

void TestContactPages::answerAll()
{
    ContactStore &store = *m_store;
    const auto sheets = store->answers.sheets(store.contact(), store.round(), store.unit()).result();
    VERIFY_DONE(sheets);
    for (const AnswerSheet &sheet : *sheets)
        VERIFY_DONE(
            store->answers.save(store.contact(), sheet.previous.first().again(sheet.cell.assignment), {}).result());
}

std::unique_ptr<SubmitPage> TestContactPages::submitPage(const QList<AssignmentId> &chosen)
{
    ContactStore &store = *m_store;
    auto page = std::make_unique<SubmitPage>(store->plan, store->people, store->rounds, store->answers, store.contact(),
                                             store.round());
    page->show();
    page->setChoice(store.unit(), chosen);
    auto *now = page->findChild<Button *>(u"submitNow"_s);
    if (!QTest::qWaitFor([now] { return now->isEnabled(); }))
        qFatal("the page did not load");
    return page;
}

void TestContactPages::submit_byABoard_needsItsWordsAndKeepsThem()
{
    answerAll();
    const auto page = submitPage({});
    QSignalSpy submitted(page.get(), &SubmitPage::submitted);
    auto *who = page->findChild<QComboBox *>(u"authorisedBy"_s);
    QCOMPARE(who->currentText(), u"Sam Exempel, förvaltningschef"_s); // the head first
    who->setCurrentIndex(who->count() - 1);
    auto *capacity = page->findChild<QComboBox *>(u"capacity"_s);
    capacity->setCurrentText({});
    page->findChild<Button *>(u"submitNow"_s)->click();
    QVERIFY(!capacity->accessibleDescription().isEmpty());
    QVERIFY(submitted.isEmpty());
    capacity->setCurrentText(u"fastighetsnämnden § 14"_s);
    page->findChild<Button *>(u"submitNow"_s)->click();
    QTRY_COMPARE(submitted.size(), 1);
    const auto handedIn = (*m_store)->answers.handedIn(submitted.first().first().value<SubmissionId>()).result();
    VERIFY_DONE(handedIn);
    QVERIFY(handedIn->submission->authorisedBy.isNull());
    QCOMPARE(handedIn->submission->capacity, u"fastighetsnämnden § 14"_s);
}

void TestContactPages::submit_ofSome_handsInThoseAlone()
{
    answerAll();
    const auto page = submitPage({m_store->assignment(u"1"_s), m_store->assignment(u"2"_s)});
    QCOMPARE(page->findChild<HandedInList *>()->count(), 2);
    QSignalSpy submitted(page.get(), &SubmitPage::submitted);
    page->findChild<Button *>(u"submitNow"_s)->click();
    QTRY_COMPARE(submitted.size(), 1);
    QCOMPARE(m_store->sheet(u"2"_s).cell.state, AssignmentState::Submitted);
    QCOMPARE(m_store->sheet(u"3"_s).cell.state, AssignmentState::Draft);
}

void TestContactPages::submit_thatMeetsAFault_tellsInsteadOfSubmitting()
{
    answerAll();
    const auto page = submitPage({});
    Answer blank{.assignment = m_store->assignment(u"3"_s)}; // a colleague empties one meanwhile
    VERIFY_DONE(
        (*m_store)->answers.save(m_store->contact(), blank, m_store->sheet(u"3"_s).newest->revisionId).result());
    QSignalSpy faults(page.get(), &SubmitPage::faultsFound);
    page->findChild<Button *>(u"submitNow"_s)->click();
    QTRY_COMPARE(faults.size(), 1);
    QCOMPARE(m_store->sheet(u"1"_s).cell.state, AssignmentState::Draft);
}

void TestContactPages::receipt_copied_holdsCodeAndAnswers()
{
    answerAll();
    ContactStore &store = *m_store;
    const auto outcome
        = store->answers.submit(store.contact(), store.round(), store.unit(), {}, store.head(), u"förvaltningschef"_s)
              .result();
    VERIFY_DONE(outcome);
    ReceiptPage page(store->plan, store->people, store->rounds, store->answers, store.round());
    QSignalSpy pdf(&page, &ReceiptPage::pdfAsked);
    page.setSubmission(outcome->receipt.submission);
    auto *code = page.findChild<Text *>(u"code"_s);
    QTRY_COMPARE(code->text(), outcome->receipt.code);
    QVERIFY(page.findChild<Text *>(u"thanks"_s)->text().startsWith(u"Thank you! 10 answer"_s));
    page.findChild<Button *>(u"copy"_s)->click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3 + 10);
    QVERIFY(lines.at(1).endsWith(outcome->receipt.code));
    QVERIFY(lines.at(3).startsWith(u"1 Lika möjligheter"_s));
    page.findChild<Button *>(u"pdf"_s)->click();
    QCOMPARE(pdf.first().first().value<SubmissionId>(), outcome->receipt.submission);
}

void TestContactPages::receipt_ofAFileToMail_saysThatAStepIsLeft()
{
    answerAll();
    ContactStore &store = *m_store;
    const auto outcome
        = store->answers.submit(store.contact(), store.round(), store.unit(), {}, store.head(), u"förvaltningschef"_s)
              .result();
    VERIFY_DONE(outcome);
    ReceiptPage page(store->plan, store->people, store->rounds, store->answers, store.round());
    page.setMustMail(true);
    page.show();
    page.setSubmission(outcome->receipt.submission);
    auto *mail = page.findChild<Button *>(u"mail"_s);
    QTRY_VERIFY(mail->isVisible());
    const auto texts = page.findChildren<Text *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(),
                        [](const Text *text) { return text->text() == u"Done – one step is left: mail the file."_s; }));
}

void TestContactPages::earlierAnswers_twoVersionsChosen_showWhatDiffers()
{
    ContactStore &store = *m_store;
    const AssignmentId id = store.assignment(u"1"_s);
    RevisionId base{};
    for (const QString &words : {u"Two of six contracts"_s, u"Four of six contracts"_s}) {
        const Answer answer{.assignment = id, .status = u"started"_s, .done = words};
        const auto saved = store->answers.save(store.contact(), answer, base).result();
        VERIFY_DONE(saved);
        base = *saved;
    }
    EarlierAnswersPage page(store->plan, store->people, store->rounds, store->answers, store.contact());
    page.show();
    auto *rounds = page.findChild<QComboBox *>(u"roundChooser"_s);
    QTRY_COMPARE(rounds->currentText(), u"Uppföljning 2024"_s); // the open one is on Mina svar
    auto *list = page.findChild<RowListView *>(u"earlierList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
    const int open = rounds->findText(u"Uppföljning 2026"_s);
    rounds->setCurrentIndex(open);
    Q_EMIT rounds->activated(open);
    auto *newer = page.findChild<QComboBox *>(u"newerVersion"_s);
    auto *older = page.findChild<QComboBox *>(u"olderVersion"_s);
    QTRY_COMPARE(newer->count(), 2);
    older->setCurrentIndex(2); // below "nothing": the newest, then the first
    Q_EMIT older->activated(2);
    const auto shown = [&page] {
        QStringList texts;
        for (auto *text : page.findChildren<DiffText *>()) {
            if (text->isVisible())
                texts << text->text();
        }
        return texts;
    };
    QTRY_COMPARE(shown(), (QStringList{u"Four of six contracts"_s, u"Two of six contracts"_s}));
}

void TestContactPages::aboutPlan_showsTheUnitsMeasuresAndTheDecidedWording()
{
    ContactStore &store = *m_store;
    const auto book = store->plan.load().result();
    VERIFY_DONE(book);
    const MeasureId id = *book->findMeasure(u"12"_s);
    Measure measure = **book->measure(id);
    measure.officialText = u"The decided wording."_s;
    VERIFY_DONE(store->plan.save(store.strategist(), id.value, measure).result());
    AboutPlanPage page(store->plan, store.unit());
    page.show();
    auto *list = page.findChild<RowListView *>(u"measureList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
    page.openMeasure(id);
    const auto texts = page.findChildren<Text *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(),
                        [](const Text *text) { return text->text() == u"The decided wording."_s; }));
}

QTEST_MAIN(TestContactPages)
#include "tst_contactpages.moc"
