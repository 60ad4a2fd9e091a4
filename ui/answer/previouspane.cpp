// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/previouspane.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

PreviousPane::PreviousPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
}

void PreviousPane::setRow(const AnswerRow &row, const AnswerContext &context, const QHash<QUuid, Evidence> &known)
{
    const bool isSame = m_content && m_row.sheet.previous == row.sheet.previous && m_row.id() == row.id()
                        && m_row.sheet.cell.state == row.sheet.cell.state && m_context == context && m_known == known;
    m_row = row;
    if (isSame)
        return;
    m_context = context;
    m_known = known;
    discard(m_content);
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::px(2));
    const bool mayTake = words::lockReason(row, context).isEmpty();
    m_column->addWidget(new SectionTitle(tr("Last answer"), m_content));
    for (const PreviousAnswer &previous : row.sheet.previous)
        addPrevious(previous, mayTake, row.sheet.previous.size() > 1);
    if (row.sheet.previous.isEmpty())
        addText({}, tr("There is none: the unit answers this measure for the first time."));
    addHelp();
    m_column->addStretch(1);
    layout()->addWidget(m_content);
}

void PreviousPane::addPrevious(const PreviousAnswer &previous, bool mayTake, bool isOneOfSeveral)
{
    auto *when
        = new Text(previous.roundName + u" · "_s + words::longDay(words::dayOf(previous.submittedAt, m_context.book)),
                   TextRole::Small, m_content);
    when->setInk(&Tokens::text2);
    when->setWrapped(true);
    m_column->addWidget(when);
    if (previous.unit != m_row.sheet.cell.unit) {
        addText({},
                tr("From %1, which is now a part of your unit.").arg(words::unitName(m_context.book, previous.unit)));
    }
    const Answer &answer = previous.answer;
    m_column->addSpacing(look::px(8));
    m_column->addWidget(new Text(tr("Status"), TextRole::BodyStrong, m_content));
    m_column->addWidget(new IconText(words::statusShape(m_context.book, answer.status),
                                     words::statusLabel(m_context.book, answer.status), m_content));
    if (answer.delayed)
        m_column->addWidget(new IconText(Mark::Delayed, tr("The work was delayed"), m_content));
    addText(tr("What had happened?"), answer.done, true);
    addText(tr("What effect was seen?"), answer.effect);
    addText(tr("What had helped?"), answer.helped);
    addText(tr("What hindered?"), answer.hindered, true);
    addText(tr("Next step"), answer.next, true);
    addEvidence(previous);
    m_column->addSpacing(look::px(10));
    if (mayTake) {
        auto *take = new Button(tr("Start from this answer"), ButtonKind::Outlined, m_content);
        take->setObjectName(u"takePrevious"_s);
        connect(take, &Button::clicked, this, [this, previous] { Q_EMIT takeAsked(previous, false); });
        m_column->addWidget(take, 0, Qt::AlignLeft);
        if (isOneOfSeveral) {
            auto *join = new Button(tr("Add it to the answer"), ButtonKind::Outlined, m_content);
            join->setObjectName(u"joinPrevious"_s);
            connect(join, &Button::clicked, this, [this, previous] { Q_EMIT takeAsked(previous, true); });
            m_column->addWidget(join, 0, Qt::AlignLeft);
        }
    }
    m_column->addSpacing(look::px(8));
    m_column->addWidget(new Divider(Divider::Weight::Light, m_content));
    m_column->addSpacing(look::px(8));
}

void PreviousPane::addText(const QString &heading, const QString &text, bool always)
{
    if (text.isEmpty() && !always)
        return;
    if (!heading.isEmpty()) {
        m_column->addSpacing(look::px(8));
        m_column->addWidget(new Text(heading, TextRole::BodyStrong, m_content));
    }
    auto *words = new Text(TextRole::Body, m_content);
    words->setTextFormat(Qt::PlainText);
    words->setText(text.isEmpty() ? tr("Nothing was said") : text);
    words->setWrapped(true);
    if (text.isEmpty() || heading.isEmpty())
        words->setInk(&Tokens::text2);
    m_column->addWidget(words);
}

void PreviousPane::addEvidence(const PreviousAnswer &previous)
{
    if (previous.answer.evidence.isEmpty())
        return;
    m_column->addSpacing(look::px(8));
    m_column->addWidget(new Text(tr("Evidence"), TextRole::BodyStrong, m_content));
    for (const EvidenceId id : previous.answer.evidence) {
        const Evidence one = m_known.value(id.value);
        if (one.title.isEmpty() && one.address.isEmpty())
            continue; // not in this copy of the store
        auto *place = new QWidget(m_content);
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(look::px(6));
        row->addWidget(new IconView(ToolIcon::Attachment, place));
        const QString name = one.title.isEmpty() ? one.address : one.title;
        const QFontMetrics metrics(look::font(TextRole::Body));
        auto *link = new LinkLabel(metrics.elidedText(name, Qt::ElideMiddle, look::px(216)), place, TextRole::Body);
        link->setToolTip(name);
        link->setAccessibleName(tr("Save a copy of %1").arg(name));
        connect(link, &LinkLabel::clicked, this,
                [this, one, unit = previous.unit] { Q_EMIT evidenceAsked(one, unit); });
        row->addWidget(link);
        row->addStretch(1);
        m_column->addWidget(place);
    }
}

void PreviousPane::addHelp()
{
    m_column->addSpacing(look::px(4));
    m_column->addWidget(new Text(tr("Need help?"), TextRole::BodyStrong, m_content));
    auto *who = new Text(words::helpLine(m_row.sheet.cell.measure, m_context), TextRole::Small, m_content);
    who->setInk(&Tokens::text2);
    who->setWrapped(true);
    who->setObjectName(u"helpContact"_s);
    m_column->addWidget(who);
}
