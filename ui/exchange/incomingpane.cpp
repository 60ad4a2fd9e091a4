// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/incomingpane.h"

#include "ui/answer/answerwords.h"
#include "ui/exchange/exchangewords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QRadioButton>
#include <QVBoxLayout>

namespace
{
QString standing(const PlanBook &book, const Answer &answer)
{
    QStringList said{words::statusLabel(book, answer.status)};
    if (answer.unchanged)
        said << words::changeWord(true);
    if (answer.delayed)
        said << look::word(Mark::Delayed);
    return said.join(u" · "_s);
}
} // namespace

IncomingPane::IncomingPane(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::px(16), look::px(4), look::px(16), look::px(16));
    clear();
}

void IncomingPane::clear()
{
    discard(m_shown);
    m_shown = new QWidget(this);
    m_column = new QVBoxLayout(m_shown);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::px(10));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_shown);
}

void IncomingPane::addTitle(const QString &title, const QString &line)
{
    auto *head = new SectionTitle(title, m_shown);
    head->setWrapped(true);
    m_column->addWidget(head);
    if (line.isEmpty())
        return;
    auto *below = wrappedText(line, TextRole::Small, m_shown);
    below->setInk(&Tokens::text2);
    m_column->addWidget(below);
}

void IncomingPane::setError(const QString &name, const Error &error)
{
    clear();
    addTitle(name, tr("Nothing of this file has been taken in."));
    m_column->addWidget(new MessageStrip(MessageIcon::Fault, error.sentence.toHtmlEscaped(), m_shown));
    m_column->addStretch(1);
}

void IncomingPane::setIncoming(const PlanBook &book, const Incoming &incoming)
{
    clear();
    QStringList from{words::fileKind(incoming.kind)};
    if (!incoming.sender.isEmpty())
        from << tr("filled in by %1, as the file says").arg(incoming.sender);
    addTitle(incoming.unit.isNull() ? QFileInfo(incoming.path).fileName() : words::unitLabel(book, incoming.unit),
             from.join(u" · "_s));
    for (const QString &notice : incoming.notices)
        m_column->addWidget(new MessageStrip(MessageIcon::Info, notice.toHtmlEscaped(), m_shown));
    for (const OddCase &odd : incoming.cases)
        addCase(odd);
    if (!incoming.faults.isEmpty())
        addFaults(incoming.faults);
    m_column->addWidget(wrappedText(words::broughtBy(incoming), TextRole::Body, m_shown));
    addChanges(book, incoming.changes);
    m_column->addStretch(1);
}

void IncomingPane::addCase(const OddCase &odd)
{
    m_column->addWidget(new MessageStrip(MessageIcon::Warning, words::caseSentence(odd).toHtmlEscaped(), m_shown));
    auto *group = new QButtonGroup(m_shown);
    for (const QString &choice : odd.choices) {
        auto *button = new QRadioButton(words::choiceLabel(choice), m_shown);
        button->setObjectName(u"choice-"_s + odd.key + u'-' + choice);
        button->setChecked(odd.chosen == choice);
        group->addButton(button);
        m_column->addWidget(button);
        connect(button, &QRadioButton::clicked, this,
                [this, key = odd.key, choice] { Q_EMIT choiceMade(key, choice); });
    }
}

void IncomingPane::addFaults(const QList<FormFault> &faults)
{
    QStringList lines;
    for (const FormFault &fault : faults)
        lines << (fault.cell.isEmpty() ? fault.sentence : fault.cell + u": "_s + fault.sentence).toHtmlEscaped();
    auto *strip = new MessageStrip(MessageIcon::Fault,
                                   u"<b>%1</b><br>%2"_s.arg(tr("%n thing(s) in the form have to be "
                                                               "mended before it can be taken in.",
                                                               nullptr, int(faults.size()))
                                                                .toHtmlEscaped(),
                                                            lines.join(u"<br>"_s)),
                                   m_shown);
    strip->setObjectName(u"formFaults"_s);
    m_column->addWidget(strip);
    auto *marked = new Button(tr("Save the form with its faults marked …"), ButtonKind::Outlined, m_shown);
    marked->setObjectName(u"saveMarked"_s);
    m_column->addWidget(marked, 0, Qt::AlignLeft);
    connect(marked, &Button::clicked, this, &IncomingPane::markedAsked);
}

void IncomingPane::addChanges(const PlanBook &book, const QList<IncomingChange> &changes)
{
    for (const IncomingChange &change : changes) {
        if (change.kind == IncomingChange::Kind::Known)
            continue;
        m_column->addWidget(new Divider(Divider::Weight::Light, m_shown));
        const bool parts = change.kind == IncomingChange::Kind::Conflict;
        auto *measure = new IconText(Icon(parts              ? AnswerIcon::Conflict
                                          : change.submitted ? AnswerIcon::Submitted
                                                             : AnswerIcon::Draft),
                                     words::measureLabel(book, change.measure), m_shown);
        m_column->addWidget(measure);
        QString line = change.before
                           ? tr("%1, before: %2").arg(standing(book, change.after), standing(book, *change.before))
                           : standing(book, change.after);
        if (parts)
            line += u". "_s + tr("Both versions are kept; choose in Review.");
        auto *status = wrappedText(line, TextRole::Small, m_shown);
        status->setInk(&Tokens::text2);
        m_column->addWidget(status);
        if (!change.after.done.isEmpty())
            m_column->addWidget(wrappedText(change.after.done, TextRole::Body, m_shown));
    }
}
