// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportjson.h"

#include "core/report/reportfacts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace report {
namespace {

QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue idJson(const QUuid &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QJsonValue date(QDate date)
{
    return text(date.toString(Qt::ISODate));
}

QJsonValue time(qint64 utcMs)
{
    return utcMs == 0 ? QJsonValue(QJsonValue::Null)
                      : QJsonValue(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs));
}

QJsonObject decisionJson(const Decision &decision)
{
    return {{u"decided_by"_s, text(decision.decidedBy)},
            {u"paragraph"_s, text(decision.paragraph)},
            {u"decided_on"_s, date(decision.decidedOn)},
            {u"outcome"_s, text(decision.outcome)},
            {u"text"_s, text(decision.text)}};
}

/// Writes parts of the data; knows which unit and measure it is narrowed to.
class JsonWriter
{
public:
    JsonWriter(const ReportData &data, UnitId unit, MeasureId measure)
        : m_data(data)
        , m_facts(data)
        , m_unit(unit)
        , m_measure(measure)
    {
    }
    [[nodiscard]] QJsonObject write() const;

private:
    [[nodiscard]] bool isWanted(const ::Cell &cell) const
    {
        return (m_unit.isNull() || cell.unit == m_unit) && (m_measure.isNull() || cell.measure == m_measure);
    }
    [[nodiscard]] QJsonObject plan() const;
    [[nodiscard]] QJsonObject round() const;
    [[nodiscard]] QJsonValue version() const;
    [[nodiscard]] QJsonArray statuses() const;
    [[nodiscard]] QJsonObject counts() const;
    [[nodiscard]] QJsonObject place(const ::Cell &cell) const;
    [[nodiscard]] QJsonObject answer(const Standing &standing) const;
    [[nodiscard]] QJsonArray answers() const;
    [[nodiscard]] QJsonArray late() const;
    [[nodiscard]] QJsonArray assessments() const;
    [[nodiscard]] QJsonArray sections() const;
    [[nodiscard]] QJsonValue look() const;
    [[nodiscard]] QJsonArray submissions() const;
    [[nodiscard]] QJsonValue reportCase() const;
    [[nodiscard]] QJsonArray decisions() const;
    [[nodiscard]] QJsonArray commissions() const;

    const ReportData &m_data;
    ReportFacts m_facts;
    UnitId m_unit;
    MeasureId m_measure;
};

QJsonObject JsonWriter::plan() const
{
    const Plan &plan = *m_data.book.plan();
    return {{u"id"_s, plan.key},
            {u"title"_s, plan.title},
            {u"municipality"_s, plan.municipality},
            {u"language"_s, plan.language},
            {u"decided_by"_s, text(plan.decidedBy)},
            {u"decided_on"_s, date(plan.decidedOn)},
            {u"report_to"_s, text(plan.reportTo)}};
}

QJsonObject JsonWriter::round() const
{
    const Round &round = *m_data.view.round;
    return {
        {u"id"_s, idJson(m_data.view.round.recordId)},
        {u"name"_s, round.name},
        {u"kind"_s, round.roundKind},
        {u"state"_s, round.state},
        {u"period_from"_s, date(round.periodFrom)},
        {u"period_to"_s, date(round.periodTo)},
        {u"opens"_s, date(round.opens)},
        {u"due"_s, date(round.due)},
        {u"coordinators_due"_s, date(round.coordinatorsDue)},
        {u"cutoff"_s, date(round.cutoff)},
        {u"dispatch"_s, date(round.dispatch)},
        {u"meeting"_s, date(round.meeting)},
        {u"case_number"_s, text(round.caseNumber)},
        {u"compared_with"_s, m_data.before ? QJsonValue(m_data.before->round->name) : QJsonValue(QJsonValue::Null)}};
}

QJsonValue JsonWriter::version() const
{
    if (!m_data.version)
        return QJsonValue::Null;
    return QJsonObject{{u"number"_s, m_data.version->number},
                       {u"locked_at"_s, time(m_data.version->lockedAt)},
                       {u"reason"_s, text(m_data.version->reason)}};
}

QJsonArray JsonWriter::statuses() const
{
    QJsonArray list;
    for (const auto &status : m_data.book.statuses())
        list << QJsonObject{{u"code"_s, status->code},
                            {u"label_sv"_s, status->labelSv},
                            {u"label_en"_s, status->labelEn},
                            {u"meaning"_s, status->meaning}};
    return list;
}

QJsonObject JsonWriter::counts() const
{
    Standings wanted;
    for (const Standing &standing : m_facts.all()) {
        if (isWanted(standing.sheet->cell))
            wanted.push_back(standing);
    }
    QJsonArray perStatus;
    for (const Status &status : m_facts.statuses()) {
        QJsonObject one{{u"status"_s, status.code}, {u"count"_s, ReportFacts::withStatus(wanted, status.code)}};
        if (m_data.before && m_unit.isNull() && m_measure.isNull())
            one.insert(u"before"_s, m_facts.beforeWithStatus(status.code));
        perStatus << one;
    }
    const auto changed = [&wanted](Change change) { return ReportFacts::changed(wanted, change); };
    const int asked = int(wanted.size());
    return {{u"asked"_s, asked},
            {u"answered"_s, ReportFacts::answered(wanted)},
            {u"no_answer"_s, asked - ReportFacts::answered(wanted)},
            {u"after_cutoff"_s, m_data.late.size()},
            {u"per_status"_s, perStatus},
            {u"change"_s, QJsonObject{{u"further"_s, changed(Change::Further)},
                                      {u"same"_s, changed(Change::Same)},
                                      {u"back"_s, changed(Change::Back)},
                                      {u"ended"_s, changed(Change::Ended)},
                                      {u"not_comparable"_s, changed(Change::Unknown)}}}};
}

QJsonObject JsonWriter::place(const ::Cell &cell) const
{
    const auto *measure = m_data.book.measure(cell.measure);
    return {{u"measure"_s, (*measure)->number},      {u"measure_id"_s, idJson(cell.measure.value)},
            {u"measure_title"_s, (*measure)->title}, {u"unit"_s, m_data.book.unitName(cell.unit)},
            {u"unit_id"_s, idJson(cell.unit.value)}, {u"department"_s, text(m_data.book.unitName(cell.department))}};
}

QJsonObject JsonWriter::answer(const Standing &standing) const
{
    QJsonObject json = place(standing.sheet->cell);
    json.insert(u"status"_s, text(standing.status));
    json.insert(u"status_before"_s, text(standing.before));
    if (!standing.isAnswered())
        return json;
    const Answer &answer = standing.answer();
    json.insert(u"revision"_s, idJson(standing.sheet->cell.answerRevision.value));
    json.insert(u"submitted_at"_s, time(standing.sheet->cell.submittedAt));
    json.insert(u"delayed"_s, answer.delayed);
    json.insert(u"unchanged"_s, answer.unchanged);
    json.insert(u"done"_s, text(answer.done));
    json.insert(u"effect"_s, text(answer.effect));
    json.insert(u"helped"_s, text(answer.helped));
    json.insert(u"hindered"_s, text(answer.hindered));
    json.insert(u"next"_s, text(answer.next));
    QJsonArray evidence;
    for (const auto &one : standing.sheet->evidence)
        evidence << QJsonObject{{u"id"_s, idJson(one.recordId)},
                                {u"kind"_s, one->evidenceKind},
                                {u"title"_s, text(one->title)},
                                {u"address"_s, text(one->address)},
                                {u"sha256"_s, text(QString::fromLatin1(one->sha256.toHex()))},
                                {u"size"_s, one->size},
                                {u"seen_on"_s, date(one->seenOn)}};
    json.insert(u"evidence"_s, evidence);
    return json;
}

QJsonArray JsonWriter::answers() const
{
    QJsonArray list;
    for (const Standing &standing : m_facts.all()) {
        if (isWanted(standing.sheet->cell))
            list << answer(standing);
    }
    return list;
}

QJsonArray JsonWriter::late() const
{
    QJsonArray list;
    for (const AnswerSheet &sheet : m_data.late) {
        if (!isWanted(sheet.cell))
            continue;
        QJsonObject json = place(sheet.cell);
        json.insert(u"status"_s, text(sheet.submitted ? sheet.submitted->status : QString()));
        json.insert(u"submitted_at"_s, time(sheet.cell.submittedAt));
        list << json;
    }
    return list;
}

QJsonArray JsonWriter::assessments() const
{
    QJsonArray list;
    for (const AssessmentSheet &sheet : m_data.assessments) {
        if (!sheet.assessment || !m_unit.isNull() || (!m_measure.isNull() && sheet.measure != m_measure))
            continue;
        QJsonArray signatures;
        for (const auto &signature : sheet.signatures)
            signatures << QJsonObject{{u"unit"_s, m_data.book.unitName(signature->unit)},
                                      {u"department"_s, text(m_data.book.unitName(signature->department))},
                                      {u"signed_at"_s, time(signature.writtenAt)},
                                      {u"newest"_s, signature->signedRevision == sheet.assessment->revisionId},
                                      {u"dissent"_s, signature->dissent},
                                      {u"status"_s, text(signature->status)},
                                      {u"text"_s, text(signature->text)}};
        const Assessment &assessment = **sheet.assessment;
        list << QJsonObject{{u"measure"_s, (*m_data.book.measure(sheet.measure))->number},
                            {u"measure_id"_s, idJson(sheet.measure.value)},
                            {u"status"_s, text(assessment.status)},
                            {u"status_before"_s, text(m_facts.assessedBefore(sheet.measure))},
                            {u"text"_s, text(assessment.text)},
                            {u"hindered"_s, text(assessment.hindered)},
                            {u"next"_s, text(assessment.next)},
                            {u"signatures"_s, signatures}};
    }
    return list;
}

QJsonArray JsonWriter::sections() const
{
    QJsonArray list;
    for (const Section &section : m_facts.sections())
        list << QJsonObject{{u"key"_s, section.key},
                            {u"heading_sv"_s, text(section.headingSv)},
                            {u"heading_en"_s, text(section.headingEn)},
                            {u"text"_s, text(section.text)},
                            {u"left_out"_s, section.left},
                            {u"done"_s, section.done}};
    return list;
}

/// The template's copy, so that a locked version says how it looked; the logo by its hash.
QJsonValue JsonWriter::look() const
{
    if (!m_data.look)
        return QJsonValue::Null;
    const ReportLook &look = **m_data.look;
    const QByteArray hash = QCryptographicHash::hash(look.logo, QCryptographicHash::Sha256).toHex();
    return QJsonObject{{u"municipality"_s, text(look.municipality)},
                       {u"accent"_s, text(look.accent)},
                       {u"logo_sha256"_s, text(look.logo.isEmpty() ? QString() : QString::fromLatin1(hash))},
                       {u"logo_alt_sv"_s, text(look.logoAltSv)},
                       {u"logo_alt_en"_s, text(look.logoAltEn)}};
}

QJsonArray JsonWriter::submissions() const
{
    QJsonArray list;
    for (const auto &submission : m_data.submissions) {
        if (!m_unit.isNull() && submission->unit != m_unit)
            continue;
        list << QJsonObject{{u"unit"_s, m_data.book.unitName(submission->unit)},
                            {u"code"_s, submission->code},
                            {u"submitted_at"_s, time(submission->submittedAt)},
                            {u"capacity"_s, text(submission->capacity)},
                            {u"answers"_s, submission->answers.size()}};
    }
    return list;
}

QJsonValue JsonWriter::reportCase() const
{
    if (!m_data.reportCase)
        return QJsonValue::Null;
    const ReportCase &about = **m_data.reportCase;
    return QJsonObject{{u"written_on"_s, date(about.writtenOn)},
                       {u"author"_s, text(about.author)},
                       {u"author_title"_s, text(about.authorTitle)},
                       {u"recipients"_s, QJsonArray::fromStringList(about.recipients)}};
}

QJsonArray JsonWriter::decisions() const
{
    QJsonArray list;
    for (const auto &decision : m_data.decisions) {
        QJsonObject json = decisionJson(*decision);
        json.insert(u"id"_s, idJson(decision.recordId));
        list << json;
    }
    return list;
}

QJsonArray JsonWriter::commissions() const
{
    QJsonArray list;
    for (const CommissionEntry &entry : m_data.commissions) {
        const Commission &commission = *entry.commission;
        const CommissionAnswer *answer = entry.answerIn(m_data.view.id());
        const QString responsible = commission.responsible.isNull() ? commission.responsibleName
                                                                    : m_data.book.unitName(commission.responsible);
        list << QJsonObject{{u"id"_s, idJson(entry.commission.recordId)},
                            {u"text"_s, commission.text},
                            {u"paragraph"_s, text(entry.decision.paragraph)},
                            {u"decided_on"_s, date(entry.decision.decidedOn)},
                            {u"responsible"_s, text(responsible)},
                            {u"back_by"_s, date(commission.backBy)},
                            {u"answer"_s, text(answer ? answer->text : QString())},
                            {u"given_back"_s, answer && answer->givenBack}};
    }
    return list;
}

QJsonObject JsonWriter::write() const
{
    QJsonObject json{{u"format"_s, u"plankoll-report"_s},
                     {u"format_version"_s, 1},
                     {u"plan"_s, plan()},
                     {u"round"_s, round()},
                     {u"version"_s, version()},
                     {u"example"_s, m_data.isExample},
                     {u"newest_revision_at"_s, time(m_data.newestRevisionAt)},
                     {u"content_hash"_s, QString::fromLatin1(m_data.contentHash.toHex())},
                     {u"statuses"_s, statuses()},
                     {u"counts"_s, counts()},
                     {u"answers"_s, answers()},
                     {u"after_cutoff"_s, late()},
                     {u"assessments"_s, assessments()},
                     {u"submissions"_s, submissions()}};
    if (m_unit.isNull() && m_measure.isNull()) {
        json.insert(u"look"_s, look());
        json.insert(u"sections"_s, sections());
        json.insert(u"case"_s, reportCase());
        json.insert(u"decisions"_s, decisions());
        json.insert(u"commissions"_s, commissions());
    }
    return json;
}

} // namespace

QByteArray reportJson(const ReportData &data, UnitId unit, MeasureId measure)
{
    return QJsonDocument(JsonWriter(data, unit, measure).write()).toJson(QJsonDocument::Indented);
}

} // namespace report
