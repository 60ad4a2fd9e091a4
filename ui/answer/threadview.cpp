// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/threadview.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/discard.h"
#include "ui/parts/formfield.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

ThreadView::ThreadView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"thread"_s);
    setAccessibleName(tr("What has been said of the answer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(12), look::px(10), look::px(12), look::px(10));
    column->setSpacing(look::px(8));
    m_lines = new QVBoxLayout;
    column->addLayout(m_lines);
    m_replyPlace = new QWidget(this);
    auto *reply = new QVBoxLayout(m_replyPlace);
    reply->setContentsMargins(0, 0, 0, 0);
    reply->setSpacing(look::px(6));
    m_reply = new TextArea(2, 6);
    m_reply->setObjectName(u"reply"_s);
    auto *field = new FormField(tr("Reply to the one who asked"), m_reply, m_replyPlace);
    field->setHint(tr("the answer itself is changed below"));
    reply->addWidget(field);
    auto *send = new Button(tr("Reply"), ButtonKind::Outlined, m_replyPlace);
    send->setObjectName(u"sendReply"_s);
    send->setCompact(true);
    reply->addWidget(send, 0, Qt::AlignLeft);
    column->addWidget(m_replyPlace);
    connect(send, &Button::clicked, this, [this] { Q_EMIT replied(m_reply->words()); });
    setMaximumWidth(look::px(640));
    hide();
}

void ThreadView::clearReply()
{
    m_reply->clear();
}

void ThreadView::setThread(const AnswerRow &row, const AnswerContext &context)
{
    const bool isOther = m_assignment != row.id();
    if (isOther)
        m_reply->clear();
    m_assignment = row.id();
    setVisible(!row.sheet.thread.isEmpty());
    const bool mayReply
        = context.actor.answersFor(row.sheet.cell.unit) && row.sheet.cell.state == AssignmentState::CompletionRequested;
    m_replyPlace->setVisible(mayReply);
    if (!isOther && m_thread == row.sheet.thread)
        return;
    m_thread = row.sheet.thread;
    discard(m_shown);
    m_shown = new QWidget(this);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    for (const Recorded<Comment> &comment : std::as_const(m_thread))
        column->addWidget(makeLine(comment, context));
    m_lines->addWidget(m_shown);
}

QWidget *ThreadView::makeLine(const Recorded<Comment> &comment, const AnswerContext &context)
{
    const bool asks = comment->purpose == "request"_L1 || comment->purpose == "reopening"_L1;
    const QString what = comment->purpose == "request"_L1     ? tr("Completion requested")
                         : comment->purpose == "reopening"_L1 ? tr("Reopened")
                         : comment->purpose == "reply"_L1     ? tr("Reply")
                                                              : tr("Comment");
    auto *place = new QWidget(m_shown);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(8));
    row->addWidget(new IconView(asks ? Icon(AnswerIcon::CompletionRequested) : Icon(ToolIcon::Person), place), 0,
                   Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *who = new Text(what + u" · "_s + people::authorName(context.people, comment.author) + u" · "_s
                             + words::moment(comment.writtenAt, context.book, context.today),
                         TextRole::Small, place);
    who->setInk(&Tokens::text2);
    who->setWrapped(true);
    lines->addWidget(who);
    auto *text = new Text(TextRole::Body, place);
    text->setTextFormat(Qt::PlainText);
    text->setText(comment->text);
    text->setWrapped(true);
    lines->addWidget(text);
    row->addLayout(lines, 1);
    return place;
}

void ThreadView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    look::paintBox(painter, rect(), look::px(4), tokens.base, tokens.line);
}
