// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/threadpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/formfield.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {
/// "kontakt, fastighetsförvaltningen"; empty for an account that no person is known for.
QString standingOf(const PlanBook &book, const QList<PersonEntry> &people, const QString &author)
{
    for (const PersonEntry &entry : people) {
        if (author != u"person:"_s + entry.person.recordId.toString(QUuid::WithoutBraces))
            continue;
        QStringList parts;
        if (!entry.roles.isEmpty())
            parts << roleLabel(entry.roles.first()).toLower();
        if (!entry.person->unit.isNull() && !entry.roles.contains(Role::Strategist))
            parts << words::unitName(book, entry.person->unit);
        return parts.join(u", "_s);
    }
    return {};
}
} // namespace

ThreadPane::ThreadPane(QWidget *parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
    m_place->setSpacing(0);
    m_place->addWidget(new SectionTitle(tr("Conversation"), this));
    auto *kept = new Text(tr("Is kept and follows the answer"), TextRole::Small, this);
    kept->setInk(&Tokens::text2);
    m_place->addWidget(kept);
    m_place->addSpacing(look::px(10));
    m_content = new QWidget(this);
    m_place->addWidget(m_content);
    m_place->addStretch(1);
    m_writing = new QWidget(this);
    auto *writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins(0, look::px(12), 0, 0);
    writing->setSpacing(look::px(8));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"comment"_s);
    m_text->setPlaceholderText(tr("Seen by the contacts and the head of the unit"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(look::px(12) + 3 * look::lineHeight(look::font(TextRole::Body)));
    m_field = new FormField(tr("Write to the unit"), m_text, m_writing);
    writing->addWidget(m_field);
    m_add = new Button(tr("Add"), ButtonKind::Outlined, m_writing);
    m_add->setObjectName(u"addComment"_s);
    m_add->setCompact(true);
    writing->addWidget(m_add, 0, Qt::AlignRight);
    m_place->addWidget(m_writing);
    connect(m_add, &Button::clicked, this, [this] {
        m_field->setFault({});
        Q_EMIT commentWritten(m_assignment, m_text->toPlainText().trimmed());
    });
    clear();
}

void ThreadPane::clear()
{
    m_assignment = {};
    m_text->clear();
    m_field->setFault({});
    m_writing->hide();
    m_content->hide();
}

void ThreadPane::commentStored()
{
    m_text->clear();
}

void ThreadPane::showFault(const QString &sentence)
{
    m_field->setFault(sentence);
}

void ThreadPane::setWritable(bool writable)
{
    m_writing->setVisible(writable);
}

void ThreadPane::setThread(const PlanBook &book, const QList<PersonEntry> &people, const AnswerSheet &sheet,
                           QDate today)
{
    if (m_assignment != sheet.cell.assignment) {
        m_text->clear();
        m_field->setFault({});
    }
    m_assignment = sheet.cell.assignment;
    auto *content = new QWidget(this);
    const std::unique_ptr<QLayoutItem> place(m_place->replaceWidget(m_content, content));
    m_content->hide();
    m_content->deleteLater();
    m_content = content;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // The submission stands where it belongs in time: after what was said before it.
    bool wasAsked = false;
    bool isTold = sheet.cell.submittedAt == 0;
    const auto tellSubmission = [&] {
        const QString when = words::moment(sheet.cell.submittedAt, book, today);
        addEvent(column, AnswerIcon::Submitted,
                 wasAsked ? tr("Submitted again %1").arg(when) : tr("Submitted %1").arg(when), &Tokens::blue);
        isTold = true;
    };
    for (const auto &comment : sheet.thread) {
        if (!isTold && comment.writtenAt > sheet.cell.submittedAt)
            tellSubmission();
        addComment(column, book, people, comment, today);
        wasAsked = wasAsked || comment->purpose == "request"_L1;
    }
    if (!isTold)
        tellSubmission();
    m_content->show();
    m_writing->show();
}

void ThreadPane::addComment(QVBoxLayout *column, const PlanBook &book, const QList<PersonEntry> &people,
                            const Recorded<Comment> &comment, QDate today)
{
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
    column->addSpacing(look::px(7));
    auto *head = new QHBoxLayout;
    head->setSpacing(look::px(8));
    auto *name = new Text(people::authorName(people, comment.author), TextRole::BodyStrong, m_content);
    name->setWrapped(true);
    head->addWidget(name, 1);
    auto *when = new Text(words::moment(comment.writtenAt, book, today), TextRole::Caption, m_content);
    when->setInk(&Tokens::text2);
    head->addWidget(when, 0, Qt::AlignTop);
    column->addLayout(head);
    if (const QString standing = standingOf(book, people, comment.author); !standing.isEmpty()) {
        auto *line = new Text(standing, TextRole::Caption, m_content);
        line->setInk(&Tokens::text2);
        line->setWrapped(true);
        column->addWidget(line);
    }
    auto *said = new Text(comment->text.toHtmlEscaped().replace(u'\n', u"<br>"_s), TextRole::Body, m_content);
    said->setObjectName(u"said"_s);
    said->setWrapped(true);
    column->addWidget(said);
    column->addSpacing(look::px(6));
    const QString day = words::shortDay(words::dayOf(comment.writtenAt, book), today);
    if (comment->purpose == "request"_L1)
        addEvent(column, AnswerIcon::CompletionRequested, tr("Completion requested %1").arg(day), &Tokens::amber);
    if (comment->purpose == "reopening"_L1)
        addEvent(column, ToolIcon::Undo, tr("Reopened %1").arg(day), &Tokens::text2);
}

void ThreadPane::addEvent(QVBoxLayout *column, const Icon &icon, const QString &words, QColor Tokens::*ink)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, look::px(2), 0, look::px(6));
    row->setSpacing(look::px(6));
    row->addWidget(new IconView(icon, m_content, 14), 0, Qt::AlignVCenter);
    auto *text = new Text(words, TextRole::Small, m_content);
    text->setInk(ink);
    text->setWrapped(true);
    row->addWidget(text, 1);
    column->addLayout(row);
}
