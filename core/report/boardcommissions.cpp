// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// The answer of this round's report; what stands where there is none.
Blocks answerOf(const Composition &c, const CommissionEntry &entry)
{
    const CommissionAnswer *answer = entry.answerIn(c.data.view.id());
    if (!answer)
        return {paragraph(small(c.words.notAnswered))};
    Blocks blocks = c.written(answer->text);
    blocks.push_back(paragraph(bold(answer->givenBack ? c.words.givenBack : c.words.stillOpen)));
    return blocks;
}

void addCommission(const Composition &c, Blocks &blocks, const CommissionEntry &entry)
{
    const Commission &commission = *entry.commission;
    Inlines facts = c.said(responsibleOf(c, commission));
    if (commission.backBy.isValid())
        facts = facts + (facts.isEmpty() ? Inlines() : lineBreak())
                + c.words.backBy.arg(Composition::isoDay(commission.backBy));
    blocks.push_back(sideMain(c.words.commission, facts, {c.saidParagraph(commission.text, Paragraph::Role::Wording)}));
    blocks.push_back(sideMain(c.words.commissionAnswer, {}, answerOf(c, entry)));
}

bool comesFrom(const CommissionEntry &entry, const Recorded<Decision> &decision)
{
    return entry.commission->decision.value == decision.recordId;
}

} // namespace

QString decisionName(const Composition &c, const Decision &decision)
{
    const QString by = decision.decidedBy.isEmpty() ? Composition::capital(c.plan().reportTo) : decision.decidedBy;
    return by + u' ' + decision.paragraph + u", "_s + Composition::isoDay(decision.decidedOn);
}

QString outcomeWord(const Composition &c, const Decision &decision)
{
    switch (outcomeOf(decision.outcome).value_or(Outcome::Other)) {
    case Outcome::Noted: return c.words.outcomeNoted;
    case Outcome::ReferredBack: return c.words.outcomeReferred;
    case Outcome::Commission: return c.words.outcomeCommission;
    case Outcome::Other: return c.words.outcomeOther;
    }
    Q_UNREACHABLE();
}

QString responsibleOf(const Composition &c, const Commission &commission)
{
    return commission.responsible.isNull() ? commission.responsibleName
                                           : Composition::capital(c.data.book.unitName(commission.responsible));
}

Blocks commissionsPart(Composition &c, const Section &section)
{
    const bool isEmpty = c.data.decisions.isEmpty() && section.text.trimmed().isEmpty();
    if (isEmpty && !c.isDraft())
        return {};
    Blocks blocks = c.chapter(section, 20);
    if (Blocks own = c.own(section); !own.empty())
        blocks.push_back(sideMain({}, {}, std::move(own)));
    if (c.data.decisions.isEmpty() && section.text.trimmed().isEmpty())
        blocks.push_back(sideMain({}, {}, {paragraph(c.words.noCommissions)}));
    for (const auto &decision : c.data.decisions) {
        blocks.push_back(heading(2, c.said(decisionName(c, *decision))));
        const QString text
            = decision->text.isEmpty() ? Composition::capital(outcomeWord(c, *decision)) + u'.' : decision->text;
        blocks.push_back(sideMain({}, {}, {c.saidParagraph(text)}));
        for (const CommissionEntry &entry : c.data.commissions) {
            if (comesFrom(entry, decision))
                addCommission(c, blocks, entry);
        }
    }
    return blocks;
}

} // namespace report
