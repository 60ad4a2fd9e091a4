// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commissions.h"

#include "core/record/digest.h"
#include "core/round/rounds.h"
#include "core/version/reports.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace {

struct CommissionText {
    Q_DECLARE_TR_FUNCTIONS(CommissionText)
};

constexpr std::array outcomes{std::pair{Outcome::Noted, "noted"_L1},
                              std::pair{Outcome::ReferredBack, "referred_back"_L1},
                              std::pair{Outcome::Commission, "commission"_L1}, std::pair{Outcome::Other, "other"_L1}};

/// Where rounds stand in time, for "earlier": one that is not in this store before all others.
using Place = std::tuple<QDate, QDate, QUuid>;
using Places = std::map<RoundId, Place>;

Done addPlace(Journal &journal, RoundId round, Places &places)
{
    if (places.contains(round))
        return {};
    auto found = journal.record<Round>(round.value);
    if (!found)
        return tl::unexpected(found.error());
    places[round] = *found ? Place((**found)->periodTo, (**found)->due, round.value) : Place();
    return {};
}

Done checkDecision(Journal &journal, const Decision &decision, const QList<Commission> &asked)
{
    if (!outcomeOf(decision.outcome)) {
        return failure(Error::Kind::Invalid, CommissionText::tr("Say what came of it: noted, referred back or a "
                                                                "commission."));
    }
    if (decision.paragraph.trimmed().isEmpty() || !decision.decidedOn.isValid())
        return failure(Error::Kind::Invalid, CommissionText::tr("A decision needs its § and its date."));
    if (outcomeOf(decision.outcome) == Outcome::Commission && asked.isEmpty())
        return failure(Error::Kind::Invalid, CommissionText::tr("Write what the commission asks for."));
    for (const Commission &commission : asked) {
        if (commission.text.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, CommissionText::tr("Write what the commission asks for."));
    }
    if (decision.round.isNull())
        return {};
    auto versions = reports::versions(journal, decision.round);
    if (!versions)
        return tl::unexpected(versions.error());
    if (versions->isEmpty()) {
        return failure(Error::Kind::Forbidden, CommissionText::tr("The round's report is not locked yet: a meeting "
                                                                  "decides on a locked version."));
    }
    return {};
}

/// What a report has answered was asked for: taking it away would leave the answer without its question.
Done mayWithdraw(Journal &journal, CommissionId id)
{
    auto answers = journal.current<CommissionAnswer>();
    if (!answers)
        return tl::unexpected(answers.error());
    const bool isAnswered = std::any_of(answers->begin(), answers->end(), [id](const auto &answer) {
        return answer->commission == id && !answer->text.isEmpty();
    });
    if (!isAnswered)
        return {};
    return failure(Error::Kind::Forbidden, CommissionText::tr("A report answers this commission. Take the answer back "
                                                              "first; nothing was changed."));
}

} // namespace

QString outcomeCode(Outcome outcome)
{
    return outcomes.at(size_t(outcome)).second;
}

std::optional<Outcome> outcomeOf(QStringView code)
{
    for (const auto &[outcome, name] : outcomes) {
        if (code == name)
            return outcome;
    }
    return std::nullopt;
}

bool CommissionEntry::isGivenBack() const
{
    return std::any_of(answers.begin(), answers.end(), [](const auto &answer) { return answer->givenBack; });
}

bool CommissionEntry::isOverdue(QDate today) const
{
    return commission->backBy.isValid() && commission->backBy < today && !isGivenBack();
}

const CommissionAnswer *CommissionEntry::answerIn(RoundId round) const
{
    for (const auto &answer : answers) {
        if (answer->round == round)
            return &answer.value;
    }
    return nullptr;
}

namespace commissions {

Result<QList<Recorded<Decision>>> decisions(Journal &journal)
{
    auto all = journal.current<Decision>();
    if (all) {
        std::stable_sort(all->begin(), all->end(), [](const auto &a, const auto &b) {
            return std::tuple(!a->decidedOn.isValid(), a->decidedOn, a->paragraph)
                   < std::tuple(!b->decidedOn.isValid(), b->decidedOn, b->paragraph);
        });
    }
    return all;
}

Result<QList<CommissionEntry>> all(Journal &journal)
{
    auto made = decisions(journal);
    if (!made)
        return tl::unexpected(made.error());
    auto asked = journal.current<Commission>();
    if (!asked)
        return tl::unexpected(asked.error());
    auto answered = journal.current<CommissionAnswer>();
    if (!answered)
        return tl::unexpected(answered.error());
    Places places;
    for (const auto &answer : std::as_const(*answered)) {
        if (auto added = addPlace(journal, answer->round, places); !added)
            return tl::unexpected(added.error());
    }
    std::stable_sort(answered->begin(), answered->end(),
                     [&places](const auto &a, const auto &b) { return places.at(a->round) < places.at(b->round); });
    // The records have no order of their own: the nearest date first, then by their words.
    std::stable_sort(asked->begin(), asked->end(), [](const auto &a, const auto &b) {
        return std::tuple(!a->backBy.isValid(), a->backBy, a->text)
               < std::tuple(!b->backBy.isValid(), b->backBy, b->text);
    });
    QList<CommissionEntry> entries;
    for (const auto &decision : std::as_const(*made)) {
        for (const auto &commission : std::as_const(*asked)) {
            if (commission->decision.value != decision.recordId || commission->withdrawn)
                continue;
            CommissionEntry entry{commission, decision.value, {}};
            for (const auto &answer : std::as_const(*answered)) {
                // One without text was taken back.
                if (answer->commission.value == commission.recordId && !answer->text.isEmpty())
                    entry.answers << answer;
            }
            entries << entry;
        }
    }
    return entries;
}

Result<QList<CommissionEntry>> rowsOf(Journal &journal, RoundId round)
{
    auto entries = all(journal);
    if (!entries)
        return entries;
    Places places;
    Done added = addPlace(journal, round, places);
    for (const CommissionEntry &entry : std::as_const(*entries)) {
        if (added)
            added = addPlace(journal, entry.decision.round, places);
        for (const auto &answer : entry.answers) {
            if (added)
                added = addPlace(journal, answer->round, places);
        }
    }
    if (!added)
        return tl::unexpected(added.error());
    const Place place = places.at(round);
    entries->removeIf([&](const CommissionEntry &entry) {
        const RoundId from = entry.decision.round;
        const bool isEarlier = from.isNull() || (from != round && places.at(from) < place);
        const bool isDone = std::any_of(entry.answers.begin(), entry.answers.end(), [&](const auto &answer) {
            return answer->givenBack && places.at(answer->round) < place;
        });
        return !isEarlier || isDone;
    });
    return entries;
}

Result<DecisionId> decide(Journal &journal, Pen &pen, const Actor &actor, const Decision &decision,
                          const QList<Commission> &asked)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    if (auto sound = checkDecision(journal, decision, asked); !sound)
        return tl::unexpected(sound.error());
    const DecisionId id{pen.newId()};
    if (auto written = journal.write(pen, id.value, {}, decision); !written)
        return tl::unexpected(written.error());
    for (Commission commission : asked) {
        commission.decision = id;
        if (auto written = journal.write(pen, pen.newId(), {}, commission); !written)
            return tl::unexpected(written.error());
    }
    return id;
}

Result<QList<CommissionId>> amend(Journal &journal, Pen &pen, const Actor &actor, DecisionId id,
                                  const Decision &decision, const QList<CommissionEdit> &asked)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    auto found = journal.record<Decision>(id.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, CommissionText::tr("There is no such decision."));
    QList<Commission> texts;
    for (const CommissionEdit &edit : asked) {
        if (!edit.commission.withdrawn)
            texts << edit.commission;
        else if (auto may = mayWithdraw(journal, edit.id); !may)
            return tl::unexpected(may.error());
    }
    auto before = journal.current<Commission>();
    if (!before)
        return tl::unexpected(before.error());
    for (const auto &one : std::as_const(*before)) { // those that are not named stay
        const bool isNamed = std::any_of(asked.begin(), asked.end(),
                                         [&](const CommissionEdit &edit) { return edit.id.value == one.recordId; });
        if (one->decision == id && !one->withdrawn && !isNamed)
            texts << one.value;
    }
    if (auto sound = checkDecision(journal, decision, texts); !sound)
        return tl::unexpected(sound.error());
    if (auto written = journal.write(pen, id.value, {}, decision); !written)
        return tl::unexpected(written.error());
    QList<CommissionId> ids;
    for (const CommissionEdit &edit : asked) {
        Commission commission = edit.commission;
        commission.decision = id;
        const CommissionId own{edit.id.isNull() ? pen.newId() : edit.id.value};
        if (auto written = journal.write(pen, own.value, {}, commission); !written)
            return tl::unexpected(written.error());
        ids << own;
    }
    return ids;
}

Done withdraw(Journal &journal, Pen &pen, const Actor &actor, CommissionId id, bool withdrawn)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto found = journal.record<Commission>(id.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, CommissionText::tr("There is no such commission."));
    if (auto may = withdrawn ? mayWithdraw(journal, id) : Done(); !may)
        return may;
    Commission commission = ***found;
    commission.withdrawn = withdrawn;
    if (auto written = journal.write(pen, id.value, {}, commission); !written)
        return tl::unexpected(written.error());
    return {};
}

Done answer(Journal &journal, Pen &pen, const Actor &actor, const CommissionAnswer &answer)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto rows = rowsOf(journal, answer.round);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const CommissionEntry &entry) {
        return entry.commission.recordId == answer.commission.value;
    });
    if (row == rows->end())
        return failure(Error::Kind::NotFound, CommissionText::tr("The round has no such commission to answer."));
    const bool isEmpty = answer.text.trimmed().isEmpty();
    if (isEmpty && (answer.givenBack || !row->answerIn(answer.round)))
        return failure(Error::Kind::Invalid, CommissionText::tr("Write the answer to the commission."));
    const auto text = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    const QUuid record
        = digest::naturalId(QString(CommissionAnswer::kind), {text(answer.commission.value), text(answer.round.value)});
    CommissionAnswer kept = answer;
    kept.text = isEmpty ? QString() : answer.text;
    auto written = journal.write(pen, record, {}, kept);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace commissions
