// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/decisionlist.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/text.h"
#include "ui/report/commissionwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

DecisionList::DecisionList(bool acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void DecisionList::setDecisions(const PlanBook &book, const QList<Recorded<Decision>> &decisions,
                                const QList<CommissionEntry> &commissions, QDate today)
{
    discard(m_content);
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    if (decisions.isEmpty()) {
        column->addWidget(
            wrappedText(tr("None yet. What a meeting decides on a report is written in here, and what it asks "
                           "for is followed until it is given back."),
                        TextRole::Body, m_content, &Tokens::text2));
    }
    for (auto decision = decisions.crbegin(); decision != decisions.crend(); ++decision) {
        addDecision(column, book, *decision);
        for (const CommissionEntry &entry : commissions) {
            if (entry.commission->decision.value == decision->recordId)
                addCommission(column, book, entry, today);
        }
        column->addSpacing(look::px(4));
    }
    m_content->show();
}

void DecisionList::addDecision(QVBoxLayout *column, const PlanBook &book, const Recorded<Decision> &decision)
{
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
    column->addSpacing(look::px(4));
    auto *head = new QHBoxLayout;
    auto *name = wrappedText(words::decisionName(book, *decision), TextRole::BodyStrong, m_content);
    name->setObjectName(u"decisionName"_s);
    head->addWidget(name, 1);
    if (m_acts) {
        auto *change = new LinkLabel(tr("Change"), m_content);
        change->setObjectName(u"changeDecision"_s);
        change->setAccessibleName(tr("Change the decision %1").arg(name->text()));
        connect(change, &LinkLabel::clicked, this,
                [this, id = DecisionId{decision.recordId}] { Q_EMIT changeAsked(id); });
        head->addWidget(change, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    QString said = tr("Outcome: %1").arg(words::outcomeWord(decision->outcome));
    if (!decision->text.isEmpty())
        said += u". "_s + decision->text;
    column->addWidget(wrappedText(said, TextRole::Small, m_content, &Tokens::text2));
}

void DecisionList::addCommission(QVBoxLayout *column, const PlanBook &book, const CommissionEntry &entry, QDate today)
{
    auto *place = new QWidget(m_content);
    place->setObjectName(u"commission"_s);
    auto *lines = new QVBoxLayout(place);
    lines->setContentsMargins(look::px(12), look::px(2), 0, look::px(4));
    lines->setSpacing(look::px(2));
    lines->addWidget(wrappedText(entry.commission->text, TextRole::Body, place));
    if (const QString facts = words::commissionFacts(book, *entry.commission); !facts.isEmpty())
        lines->addWidget(wrappedText(facts, TextRole::Small, place, &Tokens::text2));
    const CommissionState state = words::stateOf(entry, today);
    lines->addWidget(new IconText(state.icon, state.words, place));
    column->addWidget(place);
}
