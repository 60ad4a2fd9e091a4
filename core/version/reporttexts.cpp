// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version/reports.h"

#include "core/record/digest.h"
#include "core/round/rounds.h"

#include <algorithm>

// What people write for a report: its case and its sections.
namespace reports {

QUuid caseRecord(RoundId round)
{
    return digest::naturalId(QString(ReportCase::kind), {round.value.toString(QUuid::WithoutBraces)});
}

QUuid sectionRecord(RoundId round, const QString &key)
{
    return digest::naturalId(QString(Section::kind), {round.value.toString(QUuid::WithoutBraces), key});
}

Done saveCase(Journal &journal, Pen &pen, const Actor &actor, const ReportCase &reportCase, const QString &caseNumber)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto found = journal.record<Round>(reportCase.round.value);
    if (!found)
        return tl::unexpected(found.error());
    if (*found && (**found)->caseNumber != caseNumber) {
        Round round = ***found;
        round.caseNumber = caseNumber;
        if (auto numbered = rounds::change(journal, pen, actor, reportCase.round, round); !numbered)
            return numbered;
    }
    auto written = journal.write(pen, caseRecord(reportCase.round), {}, reportCase);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Result<QList<Recorded<Section>>> sections(Journal &journal, RoundId round)
{
    auto sections = journal.select<Section>(u"plan/select_sections"_s, {{u"owner"_s, round.value}});
    if (sections) {
        std::stable_sort(sections->begin(), sections->end(),
                         [](const auto &a, const auto &b) { return a->position < b->position; });
    }
    return sections;
}

Result<QList<Section>> sectionTexts(Journal &journal, const QList<RevisionId> &revisions)
{
    QList<Section> texts;
    for (const RevisionId id : revisions) {
        auto content = journal.content(*kindNamed(QString(Section::kind)), id);
        if (!content)
            return tl::unexpected(content.error());
        if (*content)
            texts << fromFields<Section>((*content)->fields);
    }
    return texts;
}

Done saveSections(Journal &journal, Pen &pen, const Actor &actor, const QList<SectionEdit> &edits)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    for (const SectionEdit &edit : edits) {
        const QList<RevisionId> parents = edit.base.isNull() ? QList<RevisionId>() : QList{edit.base};
        auto written = journal.append(pen, edit.record, {}, parents, edit.section);
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

Done restoreSections(Journal &journal, Pen &pen, const Actor &actor, const QList<SectionEdit> &edits)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    for (const SectionEdit &edit : edits) {
        if (auto written = journal.write(pen, edit.record, {}, edit.section); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace reports
