// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/incomingpane.h"

#include "core/submission/submission.h"
#include "ui/answer/answerwords.h"
#include "ui/exchange/exchangewords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/plan/recordwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {
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
    const bool isStopped = error.kind == Error::Kind::Cancelled;
    m_column->addWidget(
        new MessageStrip(isStopped ? MessageIcon::Info : MessageIcon::Fault, error.sentence.toHtmlEscaped(), m_shown));
    if (isStopped) {
        auto *again = new Button(tr("Look at it again"), ButtonKind::Outlined, m_shown);
        again->setObjectName(u"lookAgain"_s);
        connect(again, &Button::clicked, this, &IncomingPane::lookAsked);
        m_column->addWidget(again, 0, Qt::AlignLeft);
    }
    m_column->addStretch(1);
}

void IncomingPane::setIncoming(const PlanBook &book, const Incoming &incoming, bool mayErase)
{
    clear();
    QStringList from{words::fileKind(incoming.kind)};
    if (incoming.kind == "answers"_L1 || incoming.kind == "package"_L1)
        from << tr("code %1").arg(receiptCode(incoming.sha256)); // the letter with it says the same
    if (!incoming.sender.isEmpty())
        from << tr("filled in by %1, as the file says").arg(incoming.sender);
    const QString whose = words::incomingFrom(book, incoming);
    addTitle(whose.isEmpty() ? QFileInfo(incoming.path).fileName() : whose, from.join(u" · "_s));
    if (!incoming.package.isNull() && incoming.kind != "form"_L1) {
        m_column->addWidget(wrappedText(tr("The file shows which package the answers come from, not who typed them."),
                                        TextRole::Small, m_shown, &Tokens::text2));
    }
    for (const QString &notice : incoming.notices)
        m_column->addWidget(new MessageStrip(MessageIcon::Info, notice.toHtmlEscaped(), m_shown));
    for (const OddCase &odd : incoming.cases)
        addCase(odd);
    if (!incoming.faults.isEmpty())
        addFaults(incoming.faults);
    m_column->addWidget(wrappedText(words::broughtBy(incoming), TextRole::Body, m_shown));
    if (incoming.summary.erased > 0)
        addErasures(incoming.summary.erased, mayErase);
    addChanges(book, incoming.changes);
    if (incoming.assessment)
        addAssessment(book, *incoming.assessment);
    addComments(book, incoming.comments);
    if (incoming.kind == "store"_L1)
        addKinds(incoming.summary.addedByKind);
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

void IncomingPane::addErasures(qint64 count, bool mayErase)
{
    m_column->addWidget(
        new MessageStrip(MessageIcon::Warning,
                         tr("%n version(s) have been erased in the copy, with their ground. Taking it in "
                            "erases them here, too. That cannot be undone.",
                            nullptr, int(count))
                             .toHtmlEscaped(),
                         m_shown));
    auto *agree = new QCheckBox(tr("Erase them here, too"), m_shown);
    agree->setObjectName(u"agreeToErase"_s);
    agree->setChecked(mayErase);
    connect(agree, &QCheckBox::toggled, this, &IncomingPane::erasureAgreed);
    m_column->addWidget(agree);
}

void IncomingPane::addKinds(const QMap<QString, qint64> &addedByKind)
{
    for (auto it = addedByKind.begin(); it != addedByKind.end(); ++it) {
        //: What a copy brings, by kind: "Answer: 12"
        auto *line = wrappedText(tr("%1: %2").arg(words::kindLabel(it.key()), QLocale().toString(it.value())),
                                 TextRole::Small, m_shown, &Tokens::text2);
        m_column->addWidget(line);
    }
}

void IncomingPane::addAssessment(const PlanBook &book, const IncomingAssessment &assessment)
{
    if (assessment.kind != IncomingChange::Kind::Known && assessment.after) {
        m_column->addWidget(new Divider(Divider::Weight::Light, m_shown));
        m_column->addWidget(new IconText(words::statusShape(book, assessment.after->status),
                                         words::statusLabel(book, assessment.after->status), m_shown));
        if (assessment.before) {
            m_column->addWidget(wrappedText(tr("before: %1").arg(words::statusLabel(book, assessment.before->status)),
                                            TextRole::Small, m_shown, &Tokens::text2));
        }
        m_column->addWidget(wrappedText(assessment.after->text, TextRole::Body, m_shown));
    }
    for (const Signature &signature : assessment.signatures) {
        const QString who = words::unitLabel(book, signature.unit, signature.department);
        m_column->addWidget(wrappedText(signature.dissent ? tr("%1 sees it differently: %2").arg(who, signature.text)
                                                          : tr("Signed for %1").arg(who),
                                        TextRole::Small, m_shown, &Tokens::text2));
    }
}

void IncomingPane::addComments(const PlanBook &book, const QList<IncomingComment> &comments)
{
    for (const IncomingComment &comment : comments) {
        m_column->addWidget(new Divider(Divider::Weight::Light, m_shown));
        m_column->addWidget(wrappedText(
            tr("%1 comments on the answer of %2 to %3")
                .arg(comment.author, words::unitLabel(book, comment.unit), words::measureLabel(book, comment.measure)),
            TextRole::Small, m_shown, &Tokens::text2));
        m_column->addWidget(wrappedText(comment.text, TextRole::Body, m_shown));
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
