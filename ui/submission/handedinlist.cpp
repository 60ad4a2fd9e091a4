// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/handedinlist.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/discard.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QGridLayout>
#include <QVBoxLayout>

HandedInList::HandedInList(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"handedIn"_s);
    body()->setContentsMargins(1, 0, 1, 0);
}

void HandedInList::setAnswers(const QList<Answer> &answers, const RoundView &view, const PlanBook &book)
{
    discard(m_shown);
    m_shown = new QWidget(this);
    m_lines.clear();
    m_count = 0;
    auto *grid = new QGridLayout(m_shown);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::px(6));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(4, 2);
    for (const Cell &cell : view.cells) {
        const auto at = std::find_if(answers.begin(), answers.end(),
                                     [&cell](const Answer &answer) { return answer.assignment == cell.assignment; });
        if (at != answers.end())
            addLine(grid, *at, cell, book);
    }
    body()->addWidget(m_shown);
}

void HandedInList::addLine(QGridLayout *grid, const Answer &answer, const Cell &cell, const PlanBook &book)
{
    if (m_count > 0)
        grid->addWidget(new Divider(Divider::Weight::Light, m_shown), 2 * m_count - 1, 0, 1, 6);
    const int line = 2 * m_count++;
    grid->setRowMinimumHeight(line, look::px(32));
    const QString status = words::statusLabel(book, answer.status);
    auto *number = new Text(words::measureNumber(book, cell.measure), TextRole::Body, m_shown);
    number->setInk(&Tokens::text2);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setMinimumWidth(look::px(28));
    auto *name = new Text(words::measureName(book, cell.measure), TextRole::Body, m_shown);
    name->setWrapped(true);
    grid->addWidget(number, line, 0);
    grid->addWidget(name, line, 1, Qt::AlignVCenter);
    grid->addWidget(new IconText(words::statusShape(book, answer.status), status, m_shown), line, 2);
    if (answer.delayed)
        grid->addWidget(new IconText(Mark::Delayed, tr("Delayed"), m_shown), line, 3);
    grid->setColumnMinimumWidth(3, look::px(96));
    auto *change = new Text(words::changeWord(answer.unchanged), TextRole::Small, m_shown);
    change->setWrapped(true);
    change->setInk(&Tokens::text2);
    grid->addWidget(change, line, 4);
    const QString files
        = answer.evidence.isEmpty() ? QString() : tr("%n file(s)", nullptr, int(answer.evidence.size()));
    auto *count = new Text(files, TextRole::Small, m_shown);
    count->setInk(&Tokens::text2);
    count->setContentsMargins(0, 0, look::px(12), 0);
    grid->addWidget(count, line, 5, Qt::AlignRight | Qt::AlignVCenter);
    QStringList said{words::measureLabel(book, cell.measure), status};
    if (answer.delayed)
        said << look::word(Mark::Delayed);
    said << words::changeWord(answer.unchanged);
    if (!files.isEmpty())
        said << files;
    m_lines << said.join(u" · "_s);
}
