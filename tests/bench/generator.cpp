// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version/reports.h"
#include "tests/support/desk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimeZone>

#include <cstdio>

/// Makes a store of any size: a plan of 40 measures and 53 units, rounds of 2,120 assignments each, every one answered
/// and handed in, most before the data cut-off; a twentieth is commented. Each round has the texts of its report, an
/// assessment of every measure with a signature, and an extension. Written through the journal in large transactions,
/// so `verify` accepts it; the seed gives the same store every time.
class Generator
{
public:
    Generator(Connection &connection, quint32 seed)
        : m_connection(connection)
        , m_journal(connection)
        , m_pen(Pen::fixed(u"account:generator"_s, quint64(seed) << 32, Desk::startMs - 1000LL * 86'400'000))
        , m_random(seed)
    {
        for (int i = 0; i < 4000; ++i)
            m_words << word();
    }
    void run(qint64 answers)
    {
        for (qint64 written = 0, number = 1; written < answers; ++number) {
            auto transaction = need(Transaction::begin(m_connection));
            written += round(int(number), answers - written);
            need(transaction.commit());
            std::fprintf(stderr, "\r%lld answers", static_cast<long long>(written));
        }
        std::fprintf(stderr, "\n");
    }

private:
    [[nodiscard]] QString word()
    {
        static const QStringList syllables{u"be"_s,  u"stör"_s,  u"lag"_s, u"mål"_s,  u"ning"_s, u"för"_s,
                                           u"sam"_s, u"ver"_s,   u"kan"_s, u"hets"_s, u"råd"_s,  u"än"_s,
                                           u"tid"_s, u"grupp"_s, u"bo"_s,  u"ut"_s};
        QString out;
        for (int i = 0, count = 1 + m_random.bounded(4); i < count; ++i)
            out += syllables.at(m_random.bounded(int(syllables.size())));
        return out;
    }
    /// Common words are common: the index is drawn twice and the smaller kept.
    [[nodiscard]] QString words(int count)
    {
        QStringList out;
        for (int i = 0; i < count; ++i)
            out << m_words.at(qMin(m_random.bounded(int(m_words.size())), m_random.bounded(int(m_words.size()))));
        return out.join(u' ');
    }
    [[nodiscard]] qint64 round(int number, qint64 most);
    void addTexts(RoundId round);
    void addAssessments(RoundId round);
    [[nodiscard]] static qint64 msAt(QDate day)
    {
        return QDateTime(day, QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    }

    Connection &m_connection;
    Journal m_journal;
    Pen m_pen;
    QRandomGenerator m_random;
    QStringList m_words{};
    std::optional<PlanBook> m_book{};
};

qint64 Generator::round(int number, qint64 most)
{
    if (!m_book)
        m_book = need(PlanBook::load(m_journal));
    Round round = Desk::round(u"Omgång %1"_s.arg(number), 2000);
    const QDate due = QDate(2000, 1, 1).addDays(number * 7);
    round.opens = round.periodFrom = due.addDays(-7);
    round.due = round.periodTo = round.coordinatorsDue = round.cutoff = round.dispatch = round.meeting = due;
    round.state = roundStateCode(RoundState::Open);
    m_pen.setTime(msAt(round.opens));
    const RoundId id{m_pen.newId()};
    need(m_journal.write(m_pen, id.value, {}, round));
    addTexts(id);
    const UnitId latest{m_book->units().last().recordId};
    need(m_journal.append(m_pen, m_pen.newId(), latest.value, {}, Extension{id, latest, due.addDays(3), u"sjukdom"_s}));
    static const QStringList statuses{u"planned"_s, u"running"_s, u"done"_s};
    qint64 written = 0;
    for (const auto &unit : m_book->units()) {
        const UnitId unitId{unit.recordId};
        if (unitId == latest)
            m_pen.setTime(msAt(due.addDays(2))); // after the cut-off
        Submission bundle{.round = id, .unit = unitId, .code = u"K7-42F"_s, .capacity = u"förvaltningschef"_s};
        bundle.submittedAt = m_pen.now();
        const SubmissionId submission{m_pen.newId()};
        for (const auto &measure : m_book->measures()) {
            if (written == most)
                break;
            const AssignmentId assignment = assignments::idOf(id, {measure.recordId}, unitId, {});
            Assignment event{.round = id, .measure = {measure.recordId}, .unit = unitId};
            const Revision opened = need(m_journal.append(m_pen, assignment.value, unitId.value, {}, event));
            Answer answer{.assignment = assignment, .status = statuses.at(m_random.bounded(3)), .done = words(30)};
            answer.effect = words(10);
            answer.next = words(8);
            const Revision saved
                = need(m_journal.append(m_pen, assignments::answerIdOf(assignment).value, unitId.value, {}, answer));
            event.state = stateCode(AssignmentState::Submitted);
            event.answerRevision = saved.id;
            event.submission = submission;
            event.submittedAt = bundle.submittedAt;
            need(m_journal.append(m_pen, assignment.value, unitId.value, {opened.id}, event));
            bundle.answers << saved.id;
            if (++written % 20 == 0)
                need(m_journal.append(m_pen, m_pen.newId(), unitId.value, {},
                                      Comment{assignment, u"comment"_s, words(12), saved.id}));
        }
        if (!bundle.answers.isEmpty())
            need(m_journal.append(m_pen, submission.value, unitId.value, {}, bundle));
    }
    addAssessments(id);
    return written;
}

void Generator::addTexts(RoundId round)
{
    for (const auto &section : m_book->sections()) {
        Section text = *section;
        text.owner = round.value;
        text.text = words(60);
        need(m_journal.append(m_pen, reports::sectionRecord(round, text.key), {}, {}, text));
    }
}

void Generator::addAssessments(RoundId round)
{
    const UnitId unit{m_book->units().first().recordId};
    for (const auto &measure : m_book->measures()) {
        const MeasureId measureId{measure.recordId};
        const AssessmentId id = assessments::idOf(round, measureId);
        const Assessment assessment{.round = round, .measure = measureId, .status = u"running"_s, .text = words(25)};
        const Revision written = need(m_journal.append(m_pen, id.value, {}, {}, assessment));
        const Signature signature{.assessment = id, .signedRevision = written.id, .unit = unit};
        need(m_journal.append(m_pen, m_pen.newId(), {}, {}, signature));
    }
}

namespace {

/// Lindåsa's plan with more of everything.
PlanFile largePlan()
{
    QFile file(u":/plans/lindasa-2024-2027.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no plan");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray units = json.value(u"units"_s).toArray();
    for (qsizetype i = units.size(); i < 50; ++i) {
        units.append(QJsonObject{{u"name"_s, u"förvaltning %1"_s.arg(i)},
                                 {u"short_name"_s, u"F%1"_s.arg(i)},
                                 {u"kind"_s, u"administration"_s}});
    }
    QJsonArray measures = json.value(u"measures"_s).toArray();
    for (qsizetype i = measures.size(); i < 40; ++i) {
        measures.append(QJsonObject{{u"number"_s, u"B.1:%1"_s.arg(i)},
                                    {u"area"_s, u"B.1"_s},
                                    {u"title"_s, u"Åtgärd %1"_s.arg(i)},
                                    {u"short_title"_s, u"Å%1"_s.arg(i)},
                                    {u"implementing"_s, QJsonObject{{u"rule"_s, u"all-but-rescue"_s}}}});
    }
    json.insert(u"units"_s, units);
    json.insert(u"measures"_s, measures);
    // Departments count as units here: the plan's own seven have three.
    return need(planfile::parse(QJsonDocument(json).toJson(), u"large plan"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"store"_s, u"the file to make"_s);
    parser.addOption({u"answers"_s, u"how many answers"_s, u"count"_s, u"1000000"_s});
    parser.addOption({u"seed"_s, u"another seed, another store"_s, u"number"_s, u"1"_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const StoreAddress address = StoreAddress::parse(parser.positionalArguments().first());
    need(Database::create(address, [](Connection &connection) {
        Journal journal(connection);
        return planfile::import(journal, largePlan());
    })).reset();
    auto connection = need(Connection::open(address, Connection::Access::ReadWrite));
    // A store that is being generated is thrown away when that fails, so it needs no journal.
    need(connection->executeScript(
        u"PRAGMA synchronous = OFF;\n\nPRAGMA journal_mode = OFF;\n\nPRAGMA cache_size = -2000000"_s));
    Generator(*connection, parser.value(u"seed"_s).toUInt()).run(parser.value(u"answers"_s).toLongLong());
    return 0;
}
