// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/merge.h"
#include "core/document/documents.h"
#include "core/plan/documentnames.h"
#include "core/plan/documentreview.h"
#include "tests/support/desk.h"

/// The plan's published document: which measures are read from it, what is noticed, and how the decided wordings come
/// into the store. The plan and its document are invented.
class PlanDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heading_ofAMeasure_isRecognised_data();
    void heading_ofAMeasure_isRecognised();
    void text_thatMentionsAMeasure_isNone_data();
    void text_thatMentionsAMeasure_isNone();
    void wording_overSeveralParagraphs_isOne_data();
    void wording_overSeveralParagraphs_isOne();
    void responsibilities_areReadWhereverTheyStand_data();
    void responsibilities_areReadWhereverTheyStand();
    void names_areToldApartByThePlansOwn_data();
    void names_areToldApartByThePlansOwn();
    void granby_everyMeasure_hasItsWording();
    void granby_differences_areFindings();
    void measure_thatStandsTwice_countsWithItsResponsibilities();
    void wording_withoutFullStop_isNoticed();
    void document_withoutMeasures_saysWhatWasLookedFor();
    void document_ofAnotherPlan_isRefused();
    void import_writesWordingsAlone_andTwiceChangesNothing();
    void import_inTwoStores_givesTheSameContentHash();
    void import_overSomebodysWording_isToldAndKeepsTheHistory();
    void import_afterSomebodysChange_isRefusedAndWritesNothing();
    void import_ofAMeasureWithTwoVersions_isRefused();
    void import_takenBack_leavesNoWordingAndCanBeReadAgain();
    void export_afterImport_carriesTheWordings();

private:
    [[nodiscard]] Desk granby(const QString &name);

    TemporaryStores m_stores;
};

namespace {

QList<Paragraph> paragraphs(const QStringList &texts)
{
    QList<Paragraph> out;
    for (const QString &text : texts)
        out << (text.startsWith(u"* "_s) ? Paragraph{text.mid(2), true, false} : Paragraph{text, false, false});
    return out;
}

PlanDocument parsed(const QStringList &texts)
{
    return need(plandocument::parse(paragraphs(texts), u"plan.txt"_s));
}

QString granbyText()
{
    return QString::fromUtf8(bytesOf(QStringLiteral(PLANKOLL_TEST_DATA "/granby-2026-2029.sv.txt")));
}

DocumentReview reviewed(const PlanBook &book, const QString &text = granbyText())
{
    const auto read = need(documents::read(text.toUtf8(), u"plan.txt"_s));
    return need(plandocument::review(need(plandocument::parse(read, u"plan.txt"_s)), book, u"plan.txt"_s));
}

/// "not_in_plan 6: a|b / c|d", a line each: what only the document says, and only the plan.
QStringList printed(const QList<DocumentFinding> &findings)
{
    QStringList lines;
    for (const DocumentFinding &one : findings)
        lines << one.code() + u' ' + one.measure + one.area + u": "_s + one.document.join(u'|') + u" / "_s
                     + one.plan.join(u'|');
    return lines;
}

QStringList wordingsOf(const PlanBook &book)
{
    QStringList out;
    for (const auto &measure : book.measures())
        out << measure->officialText;
    return out;
}

Result<QList<PlanEdit>> import(Desk &desk, const QString &text = granbyText())
{
    const DocumentReview review = reviewed(desk.book(), text);
    return desk.commit([&] { return plandocument::import(desk.journal(), review.wordings); });
}

const QString third = u"Vi ska hålla möten på platser där blåljus-yrken, föreningar samt invånare redan ses."_s;

} // namespace

Desk PlanDocumentTest::granby(const QString &name)
{
    const auto plan
        = need(planfile::parse(bytesOf(QStringLiteral(PLANKOLL_TEST_DATA "/granby-2026-2029.json")), u"granby"_s));
    need(Database::create(m_stores.address(name), [&plan](Connection &connection) {
        Journal journal(connection);
        return planfile::import(journal, plan);
    })).reset();
    return Desk::open(m_stores.address(name), 1);
}

void PlanDocumentTest::heading_ofAMeasure_isRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("with a colon") << u"Åtgärd 1: Vi ska öppna."_s << u"1"_s;
    QTest::newRow("with a full stop") << u"Åtgärd 12. Vi ska öppna."_s << u"12"_s;
    QTest::newRow("with a dash") << u"Åtgärd 3 – Vi ska öppna."_s << u"3"_s;
    QTest::newRow("with a hyphen") << u"Åtgärd 3 - Vi ska öppna."_s << u"3"_s;
    QTest::newRow("with nothing between") << u"Åtgärd 3 Vi ska öppna."_s << u"3"_s;
    QTest::newRow("in capitals") << u"ÅTGÄRD 3: Vi ska öppna."_s << u"3"_s;
    QTest::newRow("a number of levels") << u"Åtgärd 4.2.1. Vi ska öppna."_s << u"4.2.1"_s;
    QTest::newRow("a number with a letter") << u"Åtgärd 3b: Vi ska öppna."_s << u"3b"_s;
    QTest::newRow("a number of letters and colons") << u"Åtgärd A.1:2: Vi ska öppna."_s << u"A.1:2"_s;
    QTest::newRow("a note at its end") << u"Åtgärd 1: Vi ska öppna.¹"_s << u"1"_s;
    QTest::newRow("in English") << u"Measure 1: Vi ska öppna."_s << u"1"_s;
}

void PlanDocumentTest::heading_ofAMeasure_isRecognised()
{
    QFETCH(QString, text);
    const PlanDocument document = parsed({u"Inledning"_s, text, u"Något annat."_s});
    QCOMPARE(document.measures.size(), 1);
    QTEST(document.measures.first().number, "number");
    QCOMPARE(document.measures.first().text, u"Vi ska öppna."_s);
}

void PlanDocumentTest::text_thatMentionsAMeasure_isNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in a sentence") << u"Åtgärd 2 handlar om underlag."_s;
    QTest::newRow("several at once") << u"Åtgärd 1–3 handlar om underlag."_s;
    QTest::newRow("in the plural") << u"Åtgärder 2: underlag."_s;
    QTest::newRow("within a paragraph") << u"Se Åtgärd 2: underlag."_s;
    QTest::newRow("a numbered chapter") << u"2. Vi ska öppna."_s;
}

void PlanDocumentTest::text_thatMentionsAMeasure_isNone()
{
    QFETCH(QString, text);
    QCOMPARE(parsed({u"Åtgärd 9: Vi ska vara kvar."_s, text}).measures.size(), 1);
}

void PlanDocumentTest::wording_overSeveralParagraphs_isOne_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("wording");
    QTest::newRow("broken by a page") << QStringList{u"Åtgärd 1: Vi ska öppna fler lokaler i kommu-"_s,
                                                     u"nens utkanter."_s}
                                      << u"Vi ska öppna fler lokaler i kommunens utkanter."_s;
    QTest::newRow("below its heading") << QStringList{u"Åtgärd 1"_s, u"Vi ska öppna."_s, u"Det behövs."_s}
                                       << u"Vi ska öppna."_s;
    QTest::newRow("ended by what is said of it")
        << QStringList{u"Åtgärd 1: Vi ska öppna."_s, u"det behövs."_s} << u"Vi ska öppna."_s;
    QTest::newRow("without a full stop, before another sentence")
        << QStringList{u"Åtgärd 1: Vi ska öppna"_s, u"Det behövs."_s} << u"Vi ska öppna"_s;
    QTest::newRow("before a list") << QStringList{u"Åtgärd 1: Vi ska öppna"_s, u"* det ena"_s} << u"Vi ska öppna"_s;
    QTest::newRow("with white space of all kinds")
        << QStringList{u"Åtgärd\u00a01:\tVi  ska\u202föppna. "_s} << u"Vi ska öppna."_s;
    QTest::newRow("with its responsibility in the same paragraph")
        << QStringList{u"Åtgärd 1: Vi ska öppna. Ansvar för genomförande: kansliet."_s} << u"Vi ska öppna."_s;
}

void PlanDocumentTest::wording_overSeveralParagraphs_isOne()
{
    QFETCH(QStringList, texts);
    QTEST(parsed(texts).measures.value(0).text, "wording");
}

void PlanDocumentTest::responsibilities_areReadWhereverTheyStand_data()
{
    QTest::addColumn<QStringList>("texts");
    const QString heading = u"Åtgärd 1: Vi ska öppna."_s;
    QTest::newRow("after their labels") << QStringList{heading,
                                                       u"Ansvar för genomförande: kansliet, skol- och fritids."_s,
                                                       u"Ansvar för samordning: kansliet (enheten)."_s};
    QTest::newRow("below their labels") << QStringList{heading,
                                                       u"Ansvar för genomförande:"_s,
                                                       u"kansliet, skol- och fritids."_s,
                                                       u"Ansvar för samordning:"_s,
                                                       u"kansliet"_s,
                                                       u"(enheten)."_s};
    QTest::newRow("broken by a page") << QStringList{heading, u"Ansvar för genomförande: kansliet, skol-"_s,
                                                     u"och fritids."_s, u"Ansvar för samordning: kansliet"_s,
                                                     u"(enheten)."_s};
    QTest::newRow("as a list") << QStringList{heading,
                                              u"Ansvar för genomförande:"_s,
                                              u"* kansliet"_s,
                                              u"* skol- och fritids."_s,
                                              u"Ansvar för samordning:"_s,
                                              u"* kansliet (enheten)."_s};
    QTest::newRow("all in one paragraph") << QStringList{
        heading
        + u" Ansvar för genomförande: kansliet, skol- och fritids. Ansvar för samordning: kansliet (enheten)."_s};
    QTest::newRow("in English") << QStringList{u"Measure 1: Vi ska öppna."_s,
                                               u"Responsible for implementation: kansliet, skol- och fritids."_s,
                                               u"Responsible for coordination: kansliet (enheten)."_s};
    QTest::newRow("after words about the measure")
        << QStringList{heading, u"Det behövs verkligen."_s, u"Ansvar för genomförande: kansliet, skol- och fritids."_s,
                       u"Ansvar för samordning: kansliet (enheten)."_s};
}

void PlanDocumentTest::responsibilities_areReadWhereverTheyStand()
{
    QFETCH(QStringList, texts);
    const DocumentMeasure measure = parsed(texts).measures.value(0);
    QCOMPARE(measure.text, u"Vi ska öppna."_s);
    QCOMPARE(measure.implementing, u"kansliet, skol- och fritids."_s);
    QCOMPARE(measure.coordinating, u"kansliet (enheten)."_s);
}

void PlanDocumentTest::names_areToldApartByThePlansOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString office = u"kommunledningskontoret"_s;
    QTest::newRow("a rule") << u"alla förvaltningar och bolag."_s << QStringList{u"alla förvaltningar och bolag"_s};
    QTest::newRow("names with an och of their own")
        << u"kulturförvaltningen och skol- och fritidsförvaltningen."_s
        << QStringList{u"kulturförvaltningen"_s, u"skol- och fritidsförvaltningen"_s};
    QTest::newRow("a comma and an och") << u"kulturförvaltningen, vård- och omsorgsförvaltningen, och Granbyhem AB"_s
                                        << QStringList{u"kulturförvaltningen"_s, u"vård- och omsorgsförvaltningen"_s,
                                                       u"Granbyhem AB"_s};
    QTest::newRow("departments in brackets")
        << office + u" (enheten för juridik och stöd och enheten för strategi)."_s
        << QStringList{office + u" (enheten för juridik och stöd)"_s, office + u" (enheten för strategi)"_s};
    QTest::newRow("an alias") << u"KLK"_s << QStringList{office};
    QTest::newRow("a hyphen that a line's end left")
        << u"vård- och omsorgs-förvaltningen"_s << QStringList{u"vård- och omsorgsförvaltningen"_s};
    QTest::newRow("a name that the plan lacks")
        << u"kulturförvaltningen och miljökontoret"_s << QStringList{u"kulturförvaltningen"_s, u"miljökontoret"_s};
    QTest::newRow("a department that the plan lacks")
        << office + u" (växeln)"_s << QStringList{office + u" (växeln)"_s};
    QTest::newRow("a bracket that is not closed") << office + u" (växeln, "_s << QStringList{office + u" (växeln)"_s};
}

void PlanDocumentTest::names_areToldApartByThePlansOwn()
{
    QFETCH(QString, text);
    Desk desk = granby(QString::fromUtf8(QTest::currentDataTag()) + u".plankoll"_s);
    const PlanBook book = desk.book();
    QTEST(DocumentNames(book).responsible(text), "names");
}

void PlanDocumentTest::granby_everyMeasure_hasItsWording()
{
    Desk desk = granby(u"wording.plankoll"_s);
    QStringList lines;
    for (const WordingChange &change : reviewed(desk.book()).wordings)
        lines << change.number + u": "_s + change.newText;
    QCOMPARE(
        lines,
        (QStringList{u"1: Vi ska pröva frågan om öppenhet i varje steg av kommunens årshjul, från mål till bokslut."_s,
                     u"2: Vi ska beskriva i beslutsunderlag vilka grupper som ett förslag gäller (till exempel "
                     "barn, äldre, inrikes-/utrikesfödda)."_s,
                     u"3: "_s + third, u"4: Vi ska öppna fler lokaler i kommunens utkanter."_s}));
}

void PlanDocumentTest::granby_differences_areFindings()
{
    Desk desk = granby(u"findings.plankoll"_s);
    const DocumentReview review = reviewed(desk.book());
    QCOMPARE(printed(review.findings),
             (QStringList{
                 u"overview_differs 3: "_s + third + u'|'
                     + u"Vi ska hålla möten på platser där blåljus-yrken, föreningar, samt invånare redan ses. / "_s,
                 u"implementing_differs 4: miljökontoret / Granbyhem AB"_s,
                 u"focus_areas_differ 3.2: göra upplevelser nåbar för fler / göra upplevelser nåbara för fler"_s,
                 u"not_in_document 5:  / "_s, u"not_in_plan 6: Vi ska ge bort kommunens överblivna cyklar. / "_s}));
    QCOMPARE(review.remarks().size(), review.findings.size());
    for (const DocumentFinding &finding : review.findings) {
        QVERIFY(!finding.sentence().isEmpty());
        QVERIFY2(!finding.sentence().contains(u'%'), qPrintable(finding.sentence()));
    }
}

void PlanDocumentTest::measure_thatStandsTwice_countsWithItsResponsibilities()
{
    const auto document = parsed({u"Åtgärd 1: I korthet."_s, u"Åtgärd 1: Vi ska öppna."_s,
                                  u"Ansvar för samordning: kansliet."_s, u"Åtgärd 1: Vi ska öppna."_s});
    QCOMPARE(document.measures.size(), 1);
    QCOMPARE(document.measures.first().text, u"Vi ska öppna."_s);
    QCOMPARE(document.measures.first().otherTexts, QStringList{u"I korthet."_s});
}

void PlanDocumentTest::wording_withoutFullStop_isNoticed()
{
    Desk desk = granby(u"cut.plankoll"_s);
    const DocumentReview review = reviewed(
        desk.book(), granbyText().replace(u"möten på platser där blåljus-yrken, föreningar samt invånare redan ses.²"_s,
                                          u"möten på platser där blåljus-yrken"_s));
    QVERIFY(printed(review.findings).contains(u"seems_cut 3: Vi ska hålla möten på platser där blåljus-yrken / "_s));
}

void PlanDocumentTest::document_withoutMeasures_saysWhatWasLookedFor()
{
    const auto document = plandocument::parse(
        paragraphs({u"1. Inledning"_s, u"Åtgärd 2 handlar om annat."_s, u"Åtgärd 3:"_s}), u"brev.txt"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Kind::Invalid);
    QVERIFY(document.error().sentence.startsWith(u"brev.txt"_s));
    QVERIFY(document.error().sentence.contains(u"Åtgärd 1: …"_s));
}

void PlanDocumentTest::document_ofAnotherPlan_isRefused()
{
    Desk desk = granby(u"another.plankoll"_s);
    const auto none = plandocument::review(parsed({u"Åtgärd 77: Vi ska öppna."_s}), desk.book(), u"plan.txt"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Invalid);
    QVERIFY2(none.error().sentence.contains(u"77"_s), qPrintable(none.error().sentence));
    const auto some = plandocument::review(parsed({u"Åtgärd 1: Vi ska öppna."_s}), desk.book(), u"plan.txt"_s);
    VERIFY_DONE(some);
    QCOMPARE(some->remarks().last(),
             u"These measures were not found in the document: 2, 3, 4, 5. Their wordings stay as they are."_s);
    QCOMPARE(printed(some->findings).value(0), u"title_missing :  / Plan för ett öppet Granby 2026–2029"_s);
}

void PlanDocumentTest::import_writesWordingsAlone_andTwiceChangesNothing()
{
    Desk desk = granby(u"import.plankoll"_s);
    const PlanBook before = desk.book();
    const qint64 revisions = desk.count(u"revision"_s);
    const auto edits = import(desk);
    VERIFY_DONE(edits);
    QCOMPARE(edits->size(), 4);
    QCOMPARE(desk.count(u"revision"_s), revisions + 4);
    QCOMPARE(wordingsOf(desk.book()).value(2), third);
    QCOMPARE(wordingsOf(desk.book()).value(4), QString());
    const PlanBook after = desk.book();
    for (const auto &measure : before.measures()) {
        Measure expected = *measure;
        const auto *now = after.measure(MeasureId{measure.recordId});
        expected.officialText = (*now)->officialText;
        QVERIFY(now->value == expected);
        QCOMPARE(now->author, u"plan file"_s);
    }
    const QByteArray hash = desk.contentHash();
    QVERIFY(reviewed(desk.book()).changes().isEmpty());
    QVERIFY(import(desk)->isEmpty());
    QCOMPARE(desk.contentHash(), hash);
    QVERIFY(desk.verify().faults.isEmpty());
}

void PlanDocumentTest::import_inTwoStores_givesTheSameContentHash()
{
    Desk one = granby(u"one.plankoll"_s), two = granby(u"two.plankoll"_s);
    VERIFY_DONE(import(one));
    VERIFY_DONE(import(two));
    QCOMPARE(one.contentHash(), two.contentHash());
}

void PlanDocumentTest::import_overSomebodysWording_isToldAndKeepsTheHistory()
{
    Desk desk = granby(u"history.plankoll"_s);
    const PlanBook book = desk.book();
    const auto *before = book.measure(desk.measure(u"3"_s));
    Measure mine = **before;
    mine.officialText = u"Min egen text."_s;
    const QUuid record = before->recordId;
    VERIFY_DONE(desk.commit([&] { return desk.journal().write(desk.pen(), record, {}, mine); }));
    QVERIFY(
        printed(reviewed(desk.book()).findings).contains(u"replaces_wording 3: "_s + third + u" / Min egen text."_s));
    VERIFY_DONE(import(desk));
    const auto history = need(desk.journal().history(record));
    QCOMPARE(history.size(), 3);
    QStringList texts;
    for (const Revision &revision : history)
        texts << need(desk.journal().noun<Measure>(revision.id)).officialText;
    texts.sort();
    QCOMPARE(texts, (QStringList{QString(), u"Min egen text."_s, third}));
    QCOMPARE(wordingsOf(desk.book()).value(2), third);
}

void PlanDocumentTest::import_afterSomebodysChange_isRefusedAndWritesNothing()
{
    Desk desk = granby(u"meantime.plankoll"_s);
    const DocumentReview review = reviewed(desk.book());
    const PlanBook book = desk.book();
    Measure theirs = **book.measure(desk.measure(u"4"_s));
    theirs.title = u"Deras rubrik"_s;
    const QUuid record = desk.measure(u"4"_s).value;
    VERIFY_DONE(desk.commit([&] { return desk.journal().write(desk.pen(), record, {}, theirs); }));
    const QByteArray hash = desk.contentHash();
    const auto refused = desk.commit([&] { return plandocument::import(desk.journal(), review.wordings); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().sentence.contains(u"Measure 4"_s));
    QCOMPARE(desk.contentHash(), hash);
}

void PlanDocumentTest::import_ofAMeasureWithTwoVersions_isRefused()
{
    Desk desk = granby(u"conflict.plankoll"_s);
    const PlanBook book = desk.book();
    const auto *before = book.measure(desk.measure(u"3"_s));
    const QUuid record = before->recordId;
    const RevisionId parent = before->revisionId;
    Measure one = **before, other = one;
    one.title = u"Det ena"_s;
    other.title = u"Det andra"_s;
    VERIFY_DONE(desk.commit([&] { return desk.journal().append(desk.pen(), record, {}, {parent}, one); }));
    VERIFY_DONE(desk.commit([&] { return desk.journal().append(desk.pen(), record, {}, {parent}, other); }));
    const auto refused = import(desk);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(need(desk.journal().heads(record)).size(), 2);
}

void PlanDocumentTest::import_takenBack_leavesNoWordingAndCanBeReadAgain()
{
    Desk desk = granby(u"undo.plankoll"_s);
    const auto edits = import(desk);
    VERIFY_DONE(edits);
    const QDate today(2026, 3, 1);
    const auto back = desk.commit(
        [&] { return planedits::takeBack(desk.journal(), desk.pen(), Desk::strategist(), *edits, today); });
    VERIFY_DONE(back);
    QCOMPARE(wordingsOf(desk.book()), QStringList(5));
    VERIFY_DONE(import(desk));
    QCOMPARE(wordingsOf(desk.book()).value(2), third);
}

void PlanDocumentTest::export_afterImport_carriesTheWordings()
{
    Desk desk = granby(u"export.plankoll"_s);
    VERIFY_DONE(import(desk));
    const auto file = need(planfile::parse(planfile::write(desk.book()), u"again"_s));
    QVERIFY(need(planfile::changes(desk.journal(), file)).isEmpty());
    QCOMPARE(file.measures.value(2).value.officialText, third);
}

QTEST_GUILESS_MAIN(PlanDocumentTest)
#include "tst_plandocument.moc"
