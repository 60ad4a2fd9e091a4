// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerreading.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/card.h"
#include "ui/parts/difftext.h"
#include "ui/parts/discard.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QVBoxLayout>

AnswerReading::AnswerReading(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reading"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMaximumWidth(look::px(640));
}

QList<AnswerReading::Part> AnswerReading::parts()
{
    return {{tr("What had happened"), &Answer::done}, {tr("Effect"), &Answer::effect},
            {tr("What helped"), &Answer::helped},     {tr("What hindered"), &Answer::hindered},
            {tr("Next step"), &Answer::next},         {tr("Received from"), &Answer::receivedFrom}};
}

void AnswerReading::clear()
{
    discard(m_shown);
}

void AnswerReading::start()
{
    clear();
    m_shown = new QWidget(this);
    m_column = new QVBoxLayout(m_shown);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::px(2));
    layout()->addWidget(m_shown);
}

void AnswerReading::addHeading(const QString &words)
{
    m_column->addSpacing(look::px(8));
    m_column->addWidget(new Text(words, TextRole::BodyStrong, m_shown));
}

void AnswerReading::addStatus(const Answer &answer, const PlanBook &book)
{
    m_column->addWidget(
        new IconText(words::statusShape(book, answer.status), words::statusLabel(book, answer.status), m_shown));
    if (answer.delayed)
        m_column->addWidget(new IconText(Mark::Delayed, tr("The work was delayed"), m_shown));
}

void AnswerReading::setAnswer(const Answer &answer, const PlanBook &book)
{
    start();
    m_column->addWidget(new Text(words::changeWord(answer.unchanged), TextRole::BodyStrong, m_shown));
    addStatus(answer, book);
    for (const Part &part : parts()) {
        if ((answer.*part.member).isEmpty())
            continue;
        addHeading(part.heading);
        auto *text = new Text(TextRole::Body, m_shown);
        text->setTextFormat(Qt::PlainText);
        text->setText(answer.*part.member);
        text->setWrapped(true);
        m_column->addWidget(text);
    }
    if (!answer.evidence.isEmpty()) {
        addHeading(tr("Evidence"));
        m_column->addWidget(
            new Text(tr("%n file(s) or link(s)", nullptr, int(answer.evidence.size())), TextRole::Body, m_shown));
    }
}

void AnswerReading::setComparison(const Answer &before, const Answer &after, const PlanBook &book)
{
    start();
    m_column->addWidget(new Text(words::changeWord(after.unchanged), TextRole::BodyStrong, m_shown));
    addStatus(after, book);
    if (before.status != after.status || before.delayed != after.delayed) {
        QString was = words::statusLabel(book, before.status);
        if (before.delayed)
            was += u", "_s + look::word(Mark::Delayed);
        auto *line = new Text(tr("Before: %1").arg(was), TextRole::Small, m_shown);
        line->setInk(&Tokens::text2);
        m_column->addWidget(line);
    }
    for (const Part &part : parts())
        addChange(part.heading, before.*part.member, after.*part.member);
    if (before.evidence != after.evidence)
        addChange(tr("Evidence"), tr("%n file(s) or link(s)", nullptr, int(before.evidence.size())),
                  tr("%n file(s) or link(s)", nullptr, int(after.evidence.size())));
}

void AnswerReading::addChange(const QString &heading, const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    addHeading(before == after ? heading : tr("%1 · changed").arg(heading));
    auto *now = new DiffText(DiffText::Side::After, m_shown);
    now->setTexts(before, after);
    m_column->addWidget(now);
    if (before == after || before.isEmpty())
        return;
    auto *was = new DiffText(DiffText::Side::Before, m_shown);
    was->setTexts(before, after);
    m_column->addWidget(was);
}
