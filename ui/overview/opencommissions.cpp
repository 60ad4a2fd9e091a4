// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/opencommissions.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QVBoxLayout>

#include <algorithm>

QList<OpenCommission> openCommissions(const QList<CommissionEntry> &entries, QDate today)
{
    QList<OpenCommission> out;
    for (const CommissionEntry &entry : entries) {
        if (entry.isGivenBack())
            continue;
        const QDate backBy = entry.commission->backBy;
        out << OpenCommission{u"%1, %2"_s.arg(entry.decision.paragraph, words::longDay(entry.decision.decidedOn)),
                              entry.commission->text, backBy, entry.isOverdue(today) ? int(backBy.daysTo(today)) : 0};
    }
    std::stable_sort(out.begin(), out.end(), [](const OpenCommission &a, const OpenCommission &b) {
        return std::tuple(!a.backBy.isValid(), a.backBy) < std::tuple(!b.backBy.isValid(), b.backBy);
    });
    return out;
}

OpenCommissions::OpenCommissions(const QList<OpenCommission> &commissions, const QString &askedBy, bool acts,
                                 QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::px(10), 0, 0);
    column->setSpacing(look::px(2));
    column->addWidget(new Divider(Divider::Weight::Strong, this));
    column->addSpacing(look::px(8));
    column->addWidget(
        wrappedText(askedBy.isEmpty() ? tr("Open commissions") : tr("Open commissions from %1").arg(askedBy),
                    TextRole::BodyStrong, this));
    for (int i = 0; i < int(commissions.size()); ++i) {
        const OpenCommission &one = commissions.at(i);
        column->addSpacing(look::px(4));
        auto *what = wrappedText(tr("%1: %2").arg(one.decision, one.text), TextRole::Body, this);
        what->setObjectName(u"openCommission%1"_s.arg(i));
        column->addWidget(what);
        if (one.daysLate > 0)
            column->addWidget(new IconText(Mark::Overdue, tr("%n day(s) late", nullptr, one.daysLate), this));
        auto *row = new FlowRow(nullptr, 6);
        auto *when = new Text(one.backBy.isValid() ? tr("Back by %1").arg(words::longDay(one.backBy)) : tr("No date"),
                              TextRole::Small, this);
        when->setInk(&Tokens::text2);
        row->addWidget(when);
        if (acts) {
            auto *open = new LinkLabel(tr("Open"), this);
            open->setObjectName(u"answerCommission%1"_s.arg(i));
            open->setAccessibleName(tr("Open the commission %1").arg(one.decision));
            connect(open, &LinkLabel::clicked, this, &OpenCommissions::answerAsked);
            row->addWidget(open);
        }
        column->addLayout(row);
    }
}
