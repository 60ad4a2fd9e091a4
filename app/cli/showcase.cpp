// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/text/clock.h"

Done showCommissions(Session &session);
Done showReports(Session &session);

namespace {

QJsonValue roundName(const QList<Recorded<Round>> &rounds, RoundId id)
{
    for (const auto &round : rounds) {
        if (round.recordId == id.value)
            return round->name;
    }
    return QJsonValue::Null;
}

QJsonObject decisionJson(const Decision &decision, const QList<Recorded<Round>> &rounds)
{
    return {{u"round"_s, roundName(rounds, decision.round)},
            {u"decided_by"_s, json::text(decision.decidedBy)},
            {u"paragraph"_s, json::text(decision.paragraph)},
            {u"decided_on"_s, json::date(decision.decidedOn)},
            {u"outcome"_s, decision.outcome},
            {u"text"_s, json::text(decision.text)}};
}

QJsonObject commissionJson(const PlanBook &book, const CommissionEntry &entry, const QList<Recorded<Round>> &rounds)
{
    const Commission &commission = *entry.commission;
    QJsonArray answers;
    for (const auto &answer : entry.answers)
        answers << QJsonObject{{u"round"_s, roundName(rounds, answer->round)},
                               {u"text"_s, answer->text},
                               {u"given_back"_s, answer->givenBack},
                               {u"author"_s, answer.author},
                               {u"written_at"_s, json::time(answer.writtenAt)}};
    const QString responsible
        = commission.responsible.isNull() ? commission.responsibleName : book.unitName(commission.responsible);
    return {{u"id"_s, json::id(entry.commission.recordId)},
            {u"text"_s, commission.text},
            {u"state"_s, entry.isGivenBack() ? u"given_back"_s : u"open"_s},
            {u"responsible"_s, json::text(responsible)},
            {u"responsible_id"_s, json::id(commission.responsible.value)},
            {u"back_by"_s, json::date(commission.backBy)},
            {u"overdue"_s, entry.isOverdue(todayIn(book.plan()->timeZone))},
            {u"decision"_s, decisionJson(entry.decision, rounds)},
            {u"answers"_s, answers}};
}

/// What was in fact filed for a version, with what it says otherwise.
QJsonArray filedJson(const QList<Recorded<FiledReport>> &filed, int number)
{
    QJsonArray list;
    for (const auto &one : filed) {
        if (one->number == number)
            list << QJsonObject{{u"id"_s, json::id(one.recordId)},
                                {u"file"_s, one->fileName},
                                {u"sha256"_s, QString::fromLatin1(one->sha256.toHex())},
                                {u"size"_s, one->size},
                                {u"filed_on"_s, json::date(one->filedOn)},
                                {u"note"_s, json::text(one->note)},
                                {u"compared"_s, one->compared},
                                {u"differences"_s, QJsonArray::fromStringList(one->differences)}};
    }
    return list;
}

} // namespace

Done showCommissions(Session &session)
{
    auto rounds = session.store().rounds.all().result();
    if (!rounds)
        return tl::unexpected(rounds.error());
    auto entries = session.store().reports.commissions().result();
    if (!entries)
        return tl::unexpected(entries.error());
    auto made = session.store().reports.decisions().result();
    if (!made)
        return tl::unexpected(made.error());
    QJsonArray commissions, decisions;
    for (const CommissionEntry &entry : std::as_const(*entries)) {
        commissions << commissionJson(session.book(), entry, *rounds);
        session.say(QStringList{entry.decision.paragraph, entry.commission->text,
                                json::date(entry.commission->backBy).toString(),
                                entry.isGivenBack() ? u"given_back"_s : u"open"_s}
                        .join(u'\t'));
    }
    for (const auto &decision : std::as_const(*made)) {
        QJsonObject json = decisionJson(*decision, *rounds);
        json.insert(u"id"_s, json::id(decision.recordId));
        decisions << json;
    }
    session.print({{u"commissions"_s, commissions}, {u"decisions"_s, decisions}});
    return {};
}

Done showReports(Session &session)
{
    auto rounds = session.store().rounds.all().result();
    if (!rounds)
        return tl::unexpected(rounds.error());
    QJsonArray list;
    for (const auto &round : std::as_const(*rounds)) {
        auto versions = session.store().reports.versions({round.recordId}).result();
        if (!versions)
            return tl::unexpected(versions.error());
        auto filed = session.store().reports.filedReports({round.recordId}).result();
        if (!filed)
            return tl::unexpected(filed.error());
        for (const auto &version : std::as_const(*versions)) {
            list << QJsonObject{{u"id"_s, json::id(version.recordId)},
                                {u"round"_s, round->name},
                                {u"round_id"_s, json::id(round.recordId)},
                                {u"version"_s, version->number},
                                {u"locked_at"_s, json::time(version->lockedAt)},
                                {u"reason"_s, json::text(version->reason)},
                                {u"content_hash"_s, QString::fromLatin1(version->contentHash.toHex())},
                                {u"files"_s, QJsonArray::fromStringList(version->files)},
                                {u"filed"_s, filedJson(*filed, version->number)}};
            session.say(
                QStringList{round->name, QString::number(version->number), json::time(version->lockedAt).toString()}
                    .join(u'\t'));
        }
    }
    session.print({{u"reports"_s, list}});
    return {};
}
