// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "core/example/example.h"
#include "core/report/boardparts.h"
#include "core/report/boardreport.h"
#include "core/report/rendering.h"
#include "core/report/reportjson.h"
#include "tests/support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace report;

/// What the reports say of a round, in both languages and for plans of different shapes.
class BoardReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void report_ofEachPlanAndLanguage_isLaidOutWithoutAFault_data();
    void report_ofEachPlanAndLanguage_isLaidOutWithoutAFault();
    void report_ofLongAnswers_isHundredsOfSoundPages();
    void changes_ofTheExample_nameWhoWentOnAndWhatStays();
    void firstPages_tellDecisionStatusChangesHindrancesAndLearning();
    void report_headingsFollowTheSections();
    void report_inEnglish_saysNothingInSwedishByItself();
    void report_sectionLeftOut_isNotThere();
    void report_sectionsMoved_comeInTheirNewOrder();
    void report_ofAnExampleDraft_saysSoOnEveryPage();
    void report_ofAVersion_saysNumberAndDayAndNoDraft();
    void round_notOpened_isToldWithoutNumbers();
    void round_nobodyAnswered_countsNoAnswerAndNotNotStarted();
    void cutoff_answerAfterIt_isListedApart();
    void cutoff_answerHandedInAgainAfterIt_countsAsItStood();
    void changes_areCountedByMeaning();
    void decision_writtenAsList_becomesPoints();
    void decision_unwritten_hasASensibleWording();
    void learning_questionParagraph_becomesAQuestionForDialogue();
    void matrix_ofManyUnitsAndMeasures_isSplitToFitPages();
    void unitReport_namesWhoAuthorisedAndTheReceipt();
    void briefReport_ofEachPlan_fitsOnePage();
    void json_holdsAnswersAndNoDrafts();
    void render_twice_givesEqualBytes();
    void render_stopped_isCancelled();
    void pdf_ofEachKindAndLanguage_passesTheChecker();

private:
    [[nodiscard]] ReportData example(const QString &plan);
    [[nodiscard]] DisplayList laidOut(const Document &document);
    [[nodiscard]] QString textOf(const Document &document);
    [[nodiscard]] Document board(const ReportData &data, const QString &language = u"sv"_s)
    {
        return boardReport(data, language, *m_typesetter);
    }

    TemporaryStores m_folder{};
    std::optional<Typesetter> m_typesetter{};
    QMap<QString, ReportData> m_examples{};
};

namespace {

const QString helsingborg = u"helsingborg-2022-2025"_s;
const QString lindasa = u"lindasa-2024-2027"_s;

Recorded<Section> *sectionIn(ReportData &data, const QString &key)
{
    for (auto &section : data.sections) {
        if (section->key == key)
            return &section;
    }
    qFatal("no section %s", qPrintable(key));
}

/// A desk with an open round, and the data a report of it is written from.
struct RoundDesk {
    Desk desk;
    RoundId round{};

    explicit RoundDesk(const StoreAddress &address)
        : desk(Desk::create(address))
    {
        desk.pen().setTime(QDateTime({2026, 8, 9}, {8, 0}, Qt::UTC).toMSecsSinceEpoch());
        round = desk.openRound(Desk::round(u"Uppföljning 2026"_s)).round;
    }
    void answer(const QString &measure, const QString &unit, const QString &done, QDate day,
                const QString &status = u"running"_s)
    {
        const ::Cell cell = desk.cell(round, measure, unit);
        desk.pen().setTime(QDateTime(day, {9, 0}, Qt::UTC).toMSecsSinceEpoch());
        Answer answer = Desk::answer(cell.assignment, done);
        answer.status = status;
        need(desk.save(Desk::contact(cell.unit), answer));
        need(desk.submit(Desk::contact(cell.unit), round, desk.cell(round, measure, unit)));
    }
    [[nodiscard]] ReportData data() { return need(reports::load(desk.journal(), round, {2026, 10, 1})); }
};

} // namespace

void BoardReportTest::initTestCase()
{
    auto typesetter = Typesetter::bundled();
    VERIFY_DONE(typesetter);
    m_typesetter.emplace(std::move(*typesetter));
}

ReportData BoardReportTest::example(const QString &plan)
{
    if (!m_examples.contains(plan)) {
        auto store = need(example::create(m_folder.address(plan + u".plankoll"_s), need(planfile::bundled(plan)), {}));
        const RoundId round = need(store->rounds.find(u"Uppföljning 2026"_s).result());
        m_examples.insert(plan, need(store->reports.data(round).result()));
    }
    return m_examples.value(plan);
}

DisplayList BoardReportTest::laidOut(const Document &document)
{
    auto list = layOut(document, *m_typesetter);
    if (!list)
        qFatal("%s", qPrintable(list.error().sentence));
    return std::move(*list);
}

QString BoardReportTest::textOf(const Document &document)
{
    return pages::structure(laidOut(document), *m_typesetter);
}

void BoardReportTest::report_ofEachPlanAndLanguage_isLaidOutWithoutAFault_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("language");
    for (const QString &plan : {helsingborg, lindasa}) {
        for (const QString &language : reportLanguages())
            QTest::addRow("%s in %s", qPrintable(plan), qPrintable(language)) << plan << language;
    }
}

void BoardReportTest::report_ofEachPlanAndLanguage_isLaidOutWithoutAFault()
{
    QFETCH(QString, plan);
    QFETCH(QString, language);
    const DisplayList list = laidOut(board(example(plan), language));
    QCOMPARE(list.warnings, QStringList());
    QCOMPARE(pages::strays(list, *m_typesetter), QStringList());
    QVERIFY(list.pages.size() > 10);
}

void BoardReportTest::report_ofLongAnswers_isHundredsOfSoundPages()
{
    ReportData data = example(helsingborg);
    const QString sentence
        = u"Vi har prövat ett arbetssätt tillsammans med dem det gäller och skrivit ner vad som hände. "_s;
    int number = 0;
    for (AnswerSheet &sheet : data.sheets) {
        if (!sheet.submitted)
            continue;
        for (QString Answer::*field :
             {&Answer::done, &Answer::effect, &Answer::helped, &Answer::hindered, &Answer::next}) {
            ++number;
            (*sheet.submitted).*field = u"Svar %1. "_s.arg(number) + sentence.repeated(number % 17 + 6);
        }
    }
    const DisplayList list = laidOut(board(data));
    QVERIFY2(list.pages.size() > 200, qPrintable(QString::number(list.pages.size())));
    QCOMPARE(list.warnings, QStringList());
    QCOMPARE(pages::strays(list, *m_typesetter), QStringList());
}

void BoardReportTest::changes_ofTheExample_nameWhoWentOnAndWhatStays()
{
    ReportData data = example(helsingborg);
    for (AnswerSheet &sheet : data.sheets) {
        if (sheet.submitted && !sheet.submitted->hindered.isEmpty() && !sheet.previous.isEmpty())
            sheet.previous.first().answer.hindered = u"Samma hinder redan då."_s;
    }
    const QString text = textOf(board(data));
    const qsizetype from = text.lastIndexOf(u"Ändrat sedan förra rapporten"_s);
    QVERIFY(from > 0);
    for (const QString &head : {u"Ändrad status"_s, u"Hinder som kvarstår"_s})
        QVERIFY2(text.indexOf(head, from) > from, qPrintable(head));
    ReportData first = data;
    first.before.reset();
    for (AnswerSheet &sheet : first.sheets)
        sheet.previous.clear();
    QVERIFY(textOf(board(first)).contains(u"Det här är den första rapporten"_s));
}

void BoardReportTest::firstPages_tellDecisionStatusChangesHindrancesAndLearning()
{
    for (const QString &language : reportLanguages()) {
        const DisplayList list = laidOut(board(example(helsingborg), language));
        QString text;
        for (size_t page = 0; page < 3; ++page)
            text += pages::lines(list, *m_typesetter, page).join(u'\n');
        const QStringList wanted
            = language == "sv"_L1 ? QStringList{u"Kommunstyrelsen beslutar att"_s, u"Vad som har hänt"_s,
                                                u"Vad som hindrar"_s, u"Vad som går att lära"_s}
                                  : QStringList{u"What has happened"_s, u"What hinders"_s, u"What there is to learn"_s};
        for (const QString &words : wanted)
            QVERIFY2(text.contains(words), qPrintable(words));
    }
}

void BoardReportTest::report_headingsFollowTheSections()
{
    const QString text = textOf(board(example(lindasa)));
    qsizetype from = 0;
    for (const QString &heading :
         {u"Innehåll"_s, u"Förslag till beslut och sammanfattning"_s, u"Hur uppföljningen gjordes"_s, u"Samlad bild"_s,
          u"Område för område"_s, u"A En trygg vardag"_s, u"A.1 Hem och närområde"_s,
          u"Trygga gångvägar till hållplatser"_s, u"B Delaktighet"_s, u"Bilaga 1. Svaren i ord"_s,
          u"Bilaga 2. Svar per enhet"_s, u"Bilaga 3. Underlag"_s, u"Bilaga 4. Metod"_s}) {
        const qsizetype at = text.indexOf(heading, from);
        QVERIFY2(at >= 0, qPrintable(heading));
        from = at;
    }
}

void BoardReportTest::report_inEnglish_saysNothingInSwedishByItself()
{
    ReportData data = example(lindasa);
    const QString text = textOf(board(data, u"en"_s));
    for (const QString &word : {u"Inget svar"_s, u"Åtgärd "_s, u"Försenad"_s, u"Datastopp"_s, u"saknas"_s, u"Tabell "_s,
                                u"Figur "_s, u"Samordnare"_s, u"Bilaga"_s, u"Nästa steg"_s, u"Del av vardagen"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
    for (const QString &word : {u"No answer"_s, u"Proposed decision"_s, u"Part of daily work"_s, u"Appendix 4"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void BoardReportTest::report_sectionLeftOut_isNotThere()
{
    ReportData data = example(lindasa);
    sectionIn(data, u"resources"_s)->value.left = true;
    sectionIn(data, u"appendix_answers"_s)->value.left = true;
    const DisplayList list = laidOut(board(data));
    QCOMPARE(list.warnings, QStringList()); // nothing points at what is not there
    const QString text = pages::structure(list, *m_typesetter);
    QVERIFY(!text.contains(u"Resurser"_s));
    QVERIFY(!text.contains(u"Bilaga 2. Svar per enhet"_s));
    QVERIFY(text.contains(u"Fortsatt arbete"_s));
}

void BoardReportTest::report_sectionsMoved_comeInTheirNewOrder()
{
    ReportData data = example(lindasa);
    sectionIn(data, u"method"_s)->value.position = 0;
    const QString text = textOf(board(data));
    const qsizetype contents = text.indexOf(u"Innehåll"_s);
    QVERIFY(text.indexOf(u"Hur uppföljningen gjordes"_s, contents) < text.indexOf(u"Förslag till beslut"_s, contents));
}

void BoardReportTest::report_ofAnExampleDraft_saysSoOnEveryPage()
{
    const ReportData data = example(lindasa);
    const QString mark = board(data).metadata.mark;
    QVERIFY2(mark.contains(u"EXEMPEL – påhittade uppgifter"_s), qPrintable(mark));
    QVERIFY2(mark.contains(u"UTKAST 2026-03-09"_s), qPrintable(mark));
    const DisplayList list = laidOut(board(data));
    for (size_t page = 1; page < list.pages.size(); ++page) {
        const QString lines = pages::lines(list, *m_typesetter, page).join(u'\n');
        QVERIFY2(lines.contains(mark), qPrintable(lines.left(200)));
    }
}

void BoardReportTest::report_ofAVersion_saysNumberAndDayAndNoDraft()
{
    ReportData data = example(lindasa);
    data.isExample = false;
    data = asVersion(data, 2, u"Fel antal i tabellen"_s, QDateTime({2026, 4, 2}, {8, 0}, Qt::UTC).toMSecsSinceEpoch());
    const Document document = board(data);
    QCOMPARE(document.metadata.mark, QString());
    QVERIFY2(document.metadata.foot.contains(u"version 2, låst 2026-04-02"_s), qPrintable(document.metadata.foot));
    const QString text = textOf(document);
    QVERIFY(!text.contains(u"UTKAST"_s));
    QVERIFY(text.contains(u"Fel antal i tabellen"_s));
}

void BoardReportTest::round_notOpened_isToldWithoutNumbers()
{
    Desk desk = Desk::create(m_folder.address(u"planned.plankoll"_s));
    const RoundId round = need(desk.commit([&] {
        return rounds::plan(desk.journal(), desk.pen(), Desk::strategist(), Desk::round(u"Uppföljning 2026"_s));
    }));
    const ReportData data = need(reports::load(desk.journal(), round, {2026, 8, 1}));
    const DisplayList list = laidOut(board(data));
    QCOMPARE(list.warnings, QStringList());
    QVERIFY(pages::structure(list, *m_typesetter).contains(u"Omgången har inte öppnats"_s));
    QCOMPARE(laidOut(briefReport(data, u"en"_s, *m_typesetter)).pages.size(), size_t(1));
}

void BoardReportTest::round_nobodyAnswered_countsNoAnswerAndNotNotStarted()
{
    RoundDesk desk(m_folder.address(u"silent.plankoll"_s));
    const ReportData data = desk.data();
    const ReportFacts facts(data);
    const int asked = int(facts.all().size());
    QCOMPARE(ReportFacts::answered(facts.all()), 0);
    QCOMPARE(ReportFacts::withStatus(facts.all(), {}), asked);
    QCOMPARE(ReportFacts::withStatus(facts.all(), u"planned"_s), 0);
    QCOMPARE(facts.meanings(facts.all()), (MeaningCounts{0, 0, 0, 0, 0, asked}));
    const QString text = textOf(board(data));
    QVERIFY(text.contains(u"Inget av %1 svar har kommit in"_s.arg(asked)));
    QVERIFY(text.contains(u"räknas aldrig som ej påbörjat"_s));
}

void BoardReportTest::cutoff_answerAfterIt_isListedApart()
{
    RoundDesk desk(m_folder.address(u"late.plankoll"_s));
    desk.answer(u"A.2:1"_s, u"BUF"_s, u"Före stoppet"_s, {2026, 9, 21});
    desk.answer(u"A.1:1"_s, u"SBK"_s, u"Efter stoppet"_s, {2026, 9, 22});
    const ReportData data = desk.data();
    QCOMPARE(data.late.size(), 1);
    const ReportFacts facts(data);
    QCOMPARE(ReportFacts::answered(facts.all()), 1);
    const QString text = textOf(board(data));
    QVERIFY(text.contains(u"Före stoppet"_s));
    QVERIFY(!text.contains(u"Efter stoppet"_s));
    QVERIFY(text.contains(u"Svar efter datastopp"_s));
    QVERIFY(text.contains(u"Svar kom 2026-09-22, efter datastopp."_s));
}

void BoardReportTest::cutoff_answerHandedInAgainAfterIt_countsAsItStood()
{
    RoundDesk desk(m_folder.address(u"again.plankoll"_s));
    desk.answer(u"A.2:1"_s, u"BUF"_s, u"Så stod det"_s, {2026, 9, 1}, u"running"_s);
    desk.answer(u"A.2:1"_s, u"BUF"_s, u"Så blev det"_s, {2026, 9, 25}, u"done"_s);
    const ReportData data = desk.data();
    const ReportFacts facts(data);
    QCOMPARE(ReportFacts::withStatus(facts.all(), u"running"_s), 1);
    QCOMPARE(ReportFacts::withStatus(facts.all(), u"done"_s), 0);
    QCOMPARE(data.late.size(), 1);
    QCOMPARE(data.late.first().submitted->status, u"done"_s);
    const QString text = textOf(board(data));
    QVERIFY(text.contains(u"Så stod det"_s));
    QVERIFY(!text.contains(u"Så blev det"_s));
}

void BoardReportTest::changes_areCountedByMeaning()
{
    ReportData data = example(lindasa);
    const auto set = [&data](int index, const QString &before, const QString &now) {
        AnswerSheet &sheet = data.sheets[index];
        sheet.submitted = Answer{.assignment = sheet.cell.assignment, .status = now, .done = u"x"_s};
        sheet.previous = {PreviousAnswer{.unit = sheet.cell.unit, .answer = Answer{.status = before}}};
    };
    for (AnswerSheet &sheet : data.sheets) {
        sheet.submitted.reset();
        sheet.previous.clear();
    }
    set(0, u"planned"_s, u"running"_s);
    set(1, u"part_of_daily_work"_s, u"done"_s);
    set(2, u"done"_s, u"running"_s);
    set(3, u"running"_s, u"running"_s);
    set(4, u"running"_s, u"stopped"_s);
    set(5, u"stopped"_s, u"planned"_s);
    const ReportFacts facts(data);
    QCOMPARE(ReportFacts::changed(facts.all(), Change::Further), 3);
    QCOMPARE(ReportFacts::changed(facts.all(), Change::Back), 1);
    QCOMPARE(ReportFacts::changed(facts.all(), Change::Same), 1);
    QCOMPARE(ReportFacts::changed(facts.all(), Change::Ended), 1);
    QCOMPARE(ReportFacts::changed(facts.all(), Change::Unknown), int(data.sheets.size()) - 6);
}

void BoardReportTest::decision_writtenAsList_becomesPoints()
{
    ReportData data = example(lindasa);
    sectionIn(data, u"decision"_s)->value.text
        = u"Nämnden föreslår att\n\n- anteckna rapporten,\n- ge %1 i uppdrag att\n"
          "  återkomma."_s;
    const QString text = textOf(board(data));
    QVERIFY(text.contains(u"Nämnden föreslår att"_s));
    QVERIFY(text.contains(u"ge %1 i uppdrag att återkomma."_s)); // nothing a person writes is taken for a place to fill
}

void BoardReportTest::decision_unwritten_hasASensibleWording()
{
    ReportData data = example(lindasa);
    sectionIn(data, u"decision"_s)->value.text.clear();
    const QString text = textOf(board(data));
    QVERIFY(text.contains(u"Kommunstyrelsen beslutar att"_s));
    QVERIFY(text.contains(u"anteckna uppföljningen av "_s));
}

void BoardReportTest::learning_questionParagraph_becomesAQuestionForDialogue()
{
    ReportData data = example(lindasa);
    sectionIn(data, u"learning"_s)->value.text = u"Något att veta.\n\nFråga för dialog: vem nås inte?"_s;
    const QString text = textOf(board(data));
    QVERIFY(text.contains(u"Fråga för dialog"_s));
    QVERIFY(text.contains(u"Vem nås inte?"_s));
}

void BoardReportTest::matrix_ofManyUnitsAndMeasures_isSplitToFitPages()
{
    Matrix matrix;
    for (int unit = 0; unit < 43; ++unit)
        matrix.units.push_back({u"Enhet %1"_s.arg(unit), unit == 30});
    for (int area = 0; area < 6; ++area) {
        Matrix::Area rows{QString::number(area), u"Ett område med ett långt namn"_s, {}};
        for (int measure = 0; measure < 14; ++measure) {
            Matrix::Measure row{u"%1.%2"_s.arg(area).arg(measure), u"En åtgärd med ett ganska långt namn"_s, {}, {}};
            row.cells.resize(matrix.units.size(), Matrix::Cell{});
            rows.measures.push_back(row);
        }
        matrix.areas.push_back(rows);
    }
    const std::vector<Drawing> drawings = matrixDrawings(matrix, *m_typesetter, 540, 630);
    QVERIFY(drawings.size() > 6);
    size_t stamps = 0;
    for (const Drawing &drawing : drawings) {
        QVERIFY(drawing.size.width() <= 471.5);
        QVERIFY2(drawing.size.height() <= 631, qPrintable(QString::number(drawing.size.height())));
        for (const auto &part : drawing.parts) {
            if (const auto *label = std::get_if<Label>(&part))
                QVERIFY2(label->size >= 8, qPrintable(label->text));
            if (const auto *stamp = std::get_if<Stamp>(&part)) {
                QVERIFY(stamp->at.x() > 0 && stamp->at.x() < 471);
                ++stamps;
            }
        }
    }
    QCOMPARE(stamps, size_t(43 * 6 * 14));
}

void BoardReportTest::unitReport_namesWhoAuthorisedAndTheReceipt()
{
    const ReportData data = example(helsingborg);
    const UnitId unit = need(data.book.findUnit(u"Kultur"_s));
    const auto submission = std::find_if(data.submissions.begin(), data.submissions.end(),
                                         [unit](const auto &one) { return one->unit == unit; });
    QVERIFY(submission != data.submissions.end());
    const DisplayList list = laidOut(unitReport(data, unit, u"sv"_s, *m_typesetter));
    QCOMPARE(list.warnings, QStringList());
    const QString text = pages::structure(list, *m_typesetter);
    QVERIFY(text.contains((*submission)->code));
    QVERIFY(text.contains(u"Godkänt av"_s));
    QVERIFY(text.contains(u"förvaltningschef"_s));
    QVERIFY(!text.contains(u"UTKAST"_s));
}

void BoardReportTest::briefReport_ofEachPlan_fitsOnePage()
{
    for (const QString &plan : {helsingborg, lindasa}) {
        for (const QString &language : reportLanguages()) {
            const DisplayList list = laidOut(briefReport(example(plan), language, *m_typesetter));
            QCOMPARE(list.pages.size(), size_t(1));
            QCOMPARE(list.warnings, QStringList());
        }
    }
}

void BoardReportTest::json_holdsAnswersAndNoDrafts()
{
    RoundDesk desk(m_folder.address(u"json.plankoll"_s));
    desk.answer(u"A.2:1"_s, u"BUF"_s, u"Inskickat svar"_s, {2026, 9, 1});
    const ::Cell cell = desk.desk.cell(desk.round, u"A.1:1"_s, u"SBK"_s);
    need(desk.desk.save(Desk::contact(cell.unit), Desk::answer(cell.assignment, u"Hemligt utkast"_s)));
    const QByteArray bytes = reportJson(desk.data());
    QVERIFY(!bytes.contains("Hemligt utkast"));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json[u"counts"_s][u"answered"_s].toInt(), 1);
    QCOMPARE(json[u"answers"_s].toArray().size(), json[u"counts"_s][u"asked"_s].toInt());
    QVERIFY(json[u"version"_s].isNull());
    const ReportData data = desk.data();
    QVERIFY(!textOf(board(data)).contains(u"Hemligt utkast"_s));
}

void BoardReportTest::render_twice_givesEqualBytes()
{
    const ReportData data = example(lindasa);
    for (const QString &code : reportFormats()) {
        const ReportFormat format = *formatOf(code);
        const auto once = render(data, {.format = format});
        VERIFY_DONE(once);
        const auto again = render(data, {.format = format});
        VERIFY_DONE(again);
        QVERIFY2(*once == *again, qPrintable(formatCode(format)));
    }
}

void BoardReportTest::render_stopped_isCancelled()
{
    const auto stopped = render(example(lindasa), {}, [](double done) { return done < 0.3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

void BoardReportTest::pdf_ofEachKindAndLanguage_passesTheChecker()
{
    const ReportData data = example(helsingborg);
    const UnitId unit = need(data.book.findUnit(u"Kultur"_s));
    const MeasureId measure = need(data.book.findMeasure(u"7"_s));
    for (const ReportKind kind : {ReportKind::Board, ReportKind::Unit, ReportKind::Measure, ReportKind::Brief}) {
        for (const QString &language : reportLanguages()) {
            const auto bytes = render(data, {.kind = kind, .language = language, .unit = unit, .measure = measure});
            VERIFY_DONE(bytes);
            const QString path = m_folder.path(u"%1-%2.pdf"_s.arg(kindCode(kind), language));
            writeBytes(path, *bytes);
            QProcess checker;
            checker.setProcessChannelMode(QProcess::MergedChannels);
            checker.start(u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_pdf.py"), u"--lang"_s,
                                         language == "sv"_L1 ? u"sv-SE"_s : u"en-GB"_s, path});
            QVERIFY(checker.waitForFinished(60'000));
            QVERIFY2(checker.exitCode() == 0, checker.readAll().constData());
        }
    }
}

QTEST_GUILESS_MAIN(BoardReportTest)
#include "tst_boardreport.moc"
