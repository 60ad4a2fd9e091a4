// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfacts.h"

#include <algorithm>

namespace report {
namespace {

constexpr std::array meaningNames{"completed"_L1, "ongoing"_L1, "begun"_L1, "not_begun"_L1, "ended"_L1};
constexpr size_t noAnswer = 5;

/// Places among the meanings; not relevant shares the place of ended in figures and follows it in tables.
size_t placeOf(const QString &meaning)
{
    for (size_t i = 0; i < meaningNames.size(); ++i) {
        if (meaning == meaningNames[i])
            return i;
    }
    return meaning == "not_relevant"_L1 ? 4 : 2;
}

/// The unit's own answer before; else that of the one unit that was merged into it.
QString statusBefore(const AnswerSheet &sheet)
{
    for (const PreviousAnswer &previous : sheet.previous) {
        if (previous.unit == sheet.cell.unit)
            return previous.answer.status;
    }
    return sheet.previous.size() == 1 ? sheet.previous.first().answer.status : QString();
}

template<class Predicate>
int count(const Standings &standings, Predicate predicate)
{
    return int(std::count_if(standings.begin(), standings.end(), predicate));
}

template<class Predicate>
Standings filtered(const Standings &standings, Predicate predicate)
{
    Standings out;
    std::copy_if(standings.begin(), standings.end(), std::back_inserter(out), predicate);
    return out;
}

} // namespace

ReportFacts::ReportFacts(const ReportData &data)
    : m_data(data)
    , m_zone(data.book.plan()->timeZone.toUtf8())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    for (const auto &status : data.book.statuses())
        m_statuses << *status;
    std::stable_sort(m_statuses.begin(), m_statuses.end(), [](const Status &a, const Status &b) {
        const auto place = [](const Status &s) { return placeOf(s.meaning) * 2 + (s.meaning == "not_relevant"_L1); };
        return place(a) < place(b);
    });
    collectColumns();
    collectStandings();
    collectSections();
}

void ReportFacts::collectColumns()
{
    for (const auto &unit : m_data.book.units()) {
        for (const AnswerSheet &sheet : m_data.sheets) {
            const UnitColumn column{sheet.cell.unit, sheet.cell.department};
            const UnitId last = column.department.isNull() ? column.unit : column.department;
            if (last.value == unit.recordId && std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
                m_columns.push_back(column);
        }
    }
}

void ReportFacts::collectStandings()
{
    for (const AnswerSheet &sheet : m_data.sheets) {
        Standing standing{&sheet, sheet.submitted ? sheet.submitted->status : QString(), statusBefore(sheet)};
        standing.delayed = standing.isAnswered() && sheet.submitted->delayed;
        standing.change = changeOf(standing.before, standing.status);
        m_all.push_back(standing);
        const bool isKnown = !standing.isAnswered()
                             || std::any_of(m_statuses.begin(), m_statuses.end(), [&standing](const Status &status) {
                                    return status.code == standing.status;
                                });
        if (!isKnown) // withdrawn from the set since: still counted, under its code
            m_statuses << Status{.code = standing.status, .labelSv = standing.status, .labelEn = standing.status};
    }
}

void ReportFacts::collectSections()
{
    for (const auto &section : m_data.sections)
        m_sections << *section;
    if (m_sections.isEmpty()) { // a round that has not opened has no copy of the template yet
        for (const auto &section : m_data.book.sections())
            m_sections << *section;
    }
    static const QStringList usual{u"decision"_s,
                                   u"summary"_s,
                                   u"method"_s,
                                   u"picture"_s,
                                   u"changes"_s,
                                   u"commissions"_s,
                                   u"areas"_s,
                                   u"initiatives"_s,
                                   u"learning"_s,
                                   u"indicators"_s,
                                   u"voices"_s,
                                   u"resources"_s,
                                   u"next"_s,
                                   u"appendix_matrix"_s,
                                   u"appendix_answers"_s,
                                   u"appendix_evidence"_s,
                                   u"appendix_method"_s};
    if (m_sections.isEmpty()) {
        for (const QString &key : usual)
            m_sections << Section{.key = key, .position = int(m_sections.size()) + 1};
    }
    std::stable_sort(m_sections.begin(), m_sections.end(),
                     [](const Section &a, const Section &b) { return a.position < b.position; });
}

Standings ReportFacts::of(MeasureId measure) const
{
    return filtered(m_all, [measure](const Standing &s) { return s.sheet->cell.measure == measure; });
}

Standings ReportFacts::of(UnitId unit) const
{
    return filtered(m_all, [unit](const Standing &s) { return s.sheet->cell.unit == unit; });
}

const Standing *ReportFacts::at(MeasureId measure, const UnitColumn &column) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Standing &s) {
        return s.sheet->cell.measure == measure && s.sheet->cell.unit == column.unit
               && s.sheet->cell.department == column.department;
    });
    return found == m_all.end() ? nullptr : &*found;
}

const AnswerSheet *ReportFacts::late(const Standing &standing) const
{
    const auto found = std::find_if(m_data.late.begin(), m_data.late.end(), [&standing](const AnswerSheet &sheet) {
        return sheet.cell.assignment == standing.sheet->cell.assignment;
    });
    return found == m_data.late.end() ? nullptr : &*found;
}

Sign ReportFacts::signOf(const QString &code) const
{
    if (code.isEmpty())
        return Sign::NoAnswer;
    const auto *status = m_data.book.status(code);
    if (!status)
        return Sign::Started;
    static const QHash<QString, Sign> shapes{{u"ring"_s, Sign::NotStarted}, {u"half"_s, Sign::Started},
                                             {u"cycle"_s, Sign::Ongoing},   {u"done"_s, Sign::Done},
                                             {u"ended"_s, Sign::Dropped},   {u"bar"_s, Sign::NotRelevant}};
    return shapes.value((*status)->shape, Sign::Started);
}

size_t ReportFacts::meaningOf(const QString &code) const
{
    const auto *status = m_data.book.status(code);
    return code.isEmpty() ? noAnswer : placeOf(status ? (*status)->meaning : QString());
}

int ReportFacts::answered(const Standings &standings)
{
    return count(standings, [](const Standing &s) { return s.isAnswered(); });
}

int ReportFacts::settled(const Standings &standings) const
{
    return count(standings, [this](const Standing &s) { return meaningOf(s.status) < 2; });
}

int ReportFacts::withStatus(const Standings &standings, const QString &status)
{
    return count(standings, [&status](const Standing &s) { return s.status == status; });
}

int ReportFacts::changed(const Standings &standings, Change change)
{
    return count(standings, [change](const Standing &s) { return s.change == change; });
}

MeaningCounts ReportFacts::meanings(const Standings &standings) const
{
    MeaningCounts counts{};
    for (const Standing &standing : standings)
        ++counts[meaningOf(standing.status)];
    return counts;
}

int ReportFacts::beforeTotal() const
{
    return m_data.before ? int(m_data.before->cells.size()) : 0;
}

int ReportFacts::beforeWithStatus(const QString &status) const
{
    return m_data.before ? int(std::count_if(m_data.before->cells.begin(), m_data.before->cells.end(),
                                             [&status](const ::Cell &cell) { return cell.status == status; }))
                         : 0;
}

MeaningCounts ReportFacts::beforeMeanings() const
{
    MeaningCounts counts{};
    for (const ::Cell &cell : m_data.before ? m_data.before->cells : QList<::Cell>())
        ++counts[meaningOf(cell.status)];
    return counts;
}

int ReportFacts::beforeSettled() const
{
    const MeaningCounts counts = beforeMeanings();
    return counts[0] + counts[1];
}

const AssessmentSheet *ReportFacts::assessment(MeasureId measure) const
{
    for (const AssessmentSheet &sheet : m_data.assessments) {
        if (sheet.measure == measure && sheet.assessment)
            return &sheet;
    }
    return nullptr;
}

QString ReportFacts::assessedBefore(MeasureId measure) const
{
    for (const AssessmentSheet &sheet : m_data.assessmentsBefore) {
        if (sheet.measure == measure && sheet.assessment)
            return (*sheet.assessment)->status;
    }
    return {};
}

QList<MeasureId> ReportFacts::measures() const
{
    QList<MeasureId> out;
    for (const Standing &standing : m_all) {
        if (!out.contains(standing.sheet->cell.measure))
            out << standing.sheet->cell.measure;
    }
    return out;
}

QDate ReportFacts::dayOf(qint64 utcMs) const
{
    return utcMs == 0 ? QDate() : QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).date();
}

bool ReportFacts::isAfterDue(const Standing &standing) const
{
    const QDate due = m_data.view.dueFor(standing.sheet->cell.unit);
    return standing.isAnswered() && due.isValid() && dayOf(standing.sheet->cell.submittedAt) > due;
}

const Submission *ReportFacts::submissionOf(const Standing &standing) const
{
    for (const auto &submission : m_data.submissions) {
        if (standing.isAnswered() && submission->answers.contains(standing.sheet->cell.answerRevision))
            return &*submission;
    }
    return nullptr;
}

const Section *ReportFacts::section(const QString &key) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&key](const Section &section) { return section.key == key; });
    return found == m_sections.end() || found->left ? nullptr : &*found;
}

int ReportFacts::rankOf(const QString &code) const
{
    // Ended and not relevant lie beside the scale: an active status after them is a step further.
    const size_t place = meaningOf(code);
    return place >= 4 ? -1 : 3 - int(place);
}

Change ReportFacts::changeOf(const QString &before, const QString &now) const
{
    if (before.isEmpty() || now.isEmpty())
        return Change::Unknown;
    if (before == now)
        return Change::Same;
    const int from = rankOf(before);
    const int to = rankOf(now);
    if (to < 0)
        return Change::Ended;
    if (from != to)
        return to > from ? Change::Further : Change::Back;
    const auto place = [this](const QString &code) {
        const auto *status = m_data.book.status(code);
        return status ? (*status)->position : 0;
    };
    return place(now) > place(before) ? Change::Further : Change::Back;
}

} // namespace report
