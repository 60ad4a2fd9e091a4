// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerpane.h"

#include "ui/answer/answerform.h"
#include "ui/answer/answerwords.h"
#include "ui/answer/threadview.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

AnswerPane::AnswerPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"answerPane"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(8));
    m_back = new LinkLabel(tr("To the list"), content);
    m_back->setObjectName(u"backToList"_s);
    m_back->hide();
    connect(m_back, &LinkLabel::clicked, this, &AnswerPane::backAsked);
    column->addWidget(m_back);
    column->addWidget(makeHead());
    m_measure = new Text(TextRole::Body, content);
    m_measure->setTextFormat(Qt::PlainText);
    m_measure->setWrapped(true);
    m_measure->setInk(&Tokens::text2);
    m_measure->setMaximumWidth(look::px(640));
    m_measure->hide();
    column->addWidget(m_measure);
    m_faults = new FaultList(content);
    m_faults->setObjectName(u"faults"_s);
    m_failure = new MessageStrip(MessageIcon::Fault, {}, content);
    m_failure->setObjectName(u"failure"_s);
    m_undo = new UndoLine(content);
    m_undo->setObjectName(u"undoLine"_s);
    m_notice = new MessageStrip(MessageIcon::Info, {}, content);
    m_notice->setObjectName(u"notice"_s);
    for (MessageStrip *strip :
         {m_failure, static_cast<MessageStrip *>(m_faults), static_cast<MessageStrip *>(m_undo), m_notice}) {
        strip->setMaximumWidth(look::px(640));
        strip->hide();
        column->addWidget(strip);
    }
    connect(m_failure, &MessageStrip::linkActivated, this, &AnswerPane::retryAsked);
    connect(m_notice, &MessageStrip::linkActivated, this, &AnswerPane::follow);
    m_thread = new ThreadView(content);
    column->addWidget(m_thread);
    m_form = new AnswerForm(content);
    column->addWidget(m_form);
    column->addStretch(1);
    setWidget(content);
    content->setBackgroundRole(QPalette::Window);
}

QWidget *AnswerPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(12));
    m_title = new SectionTitle({}, head);
    m_title->setWrapped(true);
    m_wholeText = new LinkLabel(tr("The measure’s whole text"), head);
    m_wholeText->setObjectName(u"wholeText"_s);
    row->addWidget(m_title, 1);
    row->addWidget(m_wholeText, 0, Qt::AlignTop);
    connect(m_wholeText, &LinkLabel::clicked, this, [this] { m_measure->setVisible(!m_measure->isVisible()); });
    head->setMaximumWidth(look::px(640));
    return head;
}

void AnswerPane::setRow(const AnswerRow &row, const AnswerContext &context, const QHash<QUuid, Evidence> &known)
{
    const bool isOther = row.id() != m_row.id();
    m_row = row;
    const MeasureId measure = row.sheet.cell.measure;
    m_title->setText(words::measureLabel(context.book, measure));
    if (const auto *found = context.book.measure(measure)) {
        const QString official = (*found)->officialText;
        m_measure->setText(official.isEmpty()
                               ? (*found)->title + u"\n\n"_s + tr("The decided wording has not been read in.")
                               : official);
    }
    if (isOther) {
        m_measure->hide();
        verticalScrollBar()->setValue(0);
    }
    showNotice(row, context);
    m_thread->setThread(row, context);
    m_form->setRow(row, context);
    m_form->setEvidence(row, known, context.book.plan()->evidenceLimit);
}

void AnswerPane::showNotice(const AnswerRow &row, const AnswerContext &context)
{
    QString text = words::lockReason(row, context).toHtmlEscaped();
    MessageIcon kind = MessageIcon::Info;
    const Cell &cell = row.sheet.cell;
    const auto link = [](const QString &target, const QString &words) {
        return u" <a href=\"%1\">%2</a>"_s.arg(target, words.toHtmlEscaped());
    };
    if (cell.conflict) {
        kind = MessageIcon::Warning;
        text += link(u"conflict"_s, tr("Show both versions"));
    } else if (text.isEmpty() && row.standing() == RowStanding::CompletionRequested) {
        kind = MessageIcon::Warning;
        text = tr("A completion is asked for. Change the answer and submit it again.").toHtmlEscaped();
    } else if (text.isEmpty() && row.standing() == RowStanding::Submitted) {
        text = tr("Submitted %1. If you change something, you submit a new version.")
                   .arg(words::moment(cell.submittedAt, context.book, context.today))
                   .toHtmlEscaped();
    } else if (text.isEmpty() && row.isRestored) {
        text = tr("What you had typed is back. It becomes a draft when you go on.").toHtmlEscaped();
    }
    if (!cell.submission.isNull() && !text.isEmpty())
        text += link(u"receipt"_s, tr("Show the receipt"));
    m_notice->setKind(kind);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void AnswerPane::follow(const QString &link)
{
    if (link == "conflict"_L1)
        Q_EMIT conflictAsked(m_row.id());
    else
        Q_EMIT receiptAsked(m_row.sheet.cell.submission);
}

void AnswerPane::showFailure(const QString &sentence)
{
    m_failure->setText(sentence.toHtmlEscaped() + u' ' + tr("What you typed is still here.").toHtmlEscaped()
                       + u" <a href=\"retry\">"_s + tr("Try again").toHtmlEscaped() + u"</a>"_s);
    m_failure->setAccessibleName(sentence + u' ' + tr("What you typed is still here."));
    m_failure->show();
    ensureWidgetVisible(m_failure);
}

void AnswerPane::showRefusal(const QString &sentence)
{
    m_failure->setText(sentence.toHtmlEscaped());
    m_failure->show();
    ensureWidgetVisible(m_failure);
}

void AnswerPane::clearFailure()
{
    m_failure->hide();
}

bool AnswerPane::hasFailure() const
{
    return m_failure->isVisibleTo(this);
}

void AnswerPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}
