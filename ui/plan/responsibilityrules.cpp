// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/responsibilitytab.h"

#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/plan/ruleform.h"

// The rules that measures follow: shown, begun anew, ended.

bool ResponsibilityTab::fillRule(RuleId rule)
{
    const auto *found = book().rule(rule);
    setTitle(words::capitalised((*found)->wording));
    showRule(rule.value, **found);
    const QStringList followers = followersOf(rule);
    if ((*found)->withdrawn)
        offerEnd(tr("Take it up again"));
    else if (followers.isEmpty())
        offerEnd(tr("End the rule"), {}, tr("Rounds that are open keep the units it gave them."));
    else
        offerEnd(tr("End the rule"),
                 tr("Measure %1 follows it. Choose another way for that one first.").arg(followers.join(u", "_s)));
    return true;
}

QStringList ResponsibilityTab::followersOf(RuleId rule) const
{
    QStringList numbers;
    for (const auto &measure : book().measures()) {
        const auto *followed = book().implementingRule(MeasureId{measure.recordId});
        if (followed && followed->recordId == rule.value)
            numbers << measure->number;
    }
    return numbers;
}

void ResponsibilityTab::showRule(const QUuid &id, const Rule &rule)
{
    m_isRule = true;
    m_fault->hide();
    m_measureForm->hide();
    m_ruleForm->setRule(book(), id, rule);
    m_ruleForm->show();
}

void ResponsibilityTab::beginRule()
{
    if (!saveTyped())
        return;
    beginNew(tr("A new rule"));
    showRule({}, {});
    m_ruleForm->focusWording();
}

void ResponsibilityTab::turnEnd()
{
    if (!m_isRule || (isTyped() && !check()))
        return;
    Rule rule = m_ruleForm->rule();
    rule.withdrawn = !rule.withdrawn;
    setTyped(false);
    Q_EMIT saveAsked(tr("The rule “%1”").arg(rule.wording), {PlanDraft::of(chosen(), rule)});
}
