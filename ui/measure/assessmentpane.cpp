// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/assessmentpane.h"

#include "ui/look/look.h"
#include "ui/measure/assessmentform.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {
Button *smallButton(const QString &text, const QString &name, ButtonKind kind, QWidget *parent)
{
    auto *button = new Button(text, kind, parent);
    button->setObjectName(name);
    button->setCompact(true);
    return button;
}
} // namespace

AssessmentPane::AssessmentPane(QWidget *parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(16));
}

void AssessmentPane::setShown(const Shown &shown)
{
    const bool isOther = shown.sheet.measure != m_shown.sheet.measure;
    if (shown == m_shown)
        return;
    if (isOther)
        m_formAt = noForm;
    m_shown = shown;
    if (m_formAt == noForm)
        rebuild(); // an open form keeps what is written in it until it is saved or cancelled
}

void AssessmentPane::formStored()
{
    closeForm();
}

void AssessmentPane::showFault(const QString &sentence)
{
    if (m_form) {
        m_form->showFault(sentence);
        return;
    }
    auto *strip = new MessageStrip(MessageIcon::Fault, sentence, m_content);
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(1, strip);
}

bool AssessmentPane::mayWrite() const
{
    return m_shown.isOpen
           && (m_shown.actor.isStrategist()
               || assessments::coordinatorOf(m_shown.book, m_shown.actor, m_shown.sheet.measure));
}

bool AssessmentPane::maySign(const ResponsibleUnit &coordinator) const
{
    if (!m_shown.isOpen || !m_shown.sheet.assessment)
        return false;
    const auto own = assessments::coordinatorOf(m_shown.book, m_shown.actor, m_shown.sheet.measure);
    return m_shown.actor.isStrategist() || (own && *own == coordinator);
}

const Recorded<Signature> *AssessmentPane::signatureOf(const ResponsibleUnit &coordinator) const
{
    for (const auto &signature : m_shown.sheet.signatures) {
        if (signature->unit == coordinator.unit && signature->department == coordinator.department)
            return &signature;
    }
    return nullptr;
}

bool AssessmentPane::isCurrent(const Recorded<Signature> &signature) const
{
    return m_shown.sheet.assessment && signature->signedRevision == m_shown.sheet.assessment->revisionId;
}

Signature AssessmentPane::emptySignature(const ResponsibleUnit &coordinator) const
{
    return {.assessment = {m_shown.sheet.assessment->recordId},
            .unit = coordinator.unit,
            .department = coordinator.department};
}

void AssessmentPane::rebuild()
{
    if (m_content) {
        m_content->hide(); // it goes with the next event; until then it shall not be seen
        m_content->deleteLater();
    }
    m_form = nullptr;
    m_content = new QWidget(this);
    m_place->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    addHead(column);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(16));
    row->addWidget(jointCard(), 3);
    auto *signers = new QVBoxLayout;
    signers->setSpacing(look::px(8));
    for (const ResponsibleUnit &coordinator : m_shown.book.coordinating(m_shown.sheet.measure))
        signers->addWidget(coordinatorCard(coordinator));
    signers->addStretch(1);
    row->addLayout(signers, 2);
    column->addLayout(row);
    if (mustMail())
        addMailing(column);
    m_content->show();
}

bool AssessmentPane::mustMail() const
{
    const auto isNew = [this](const auto &written) { return written.writtenAt >= m_shown.mailSince; };
    const AssessmentSheet &sheet = m_shown.sheet;
    return m_shown.mailSince > 0
           && (m_shown.comments > 0 || (sheet.assessment && isNew(*sheet.assessment))
               || std::any_of(sheet.signatures.begin(), sheet.signatures.end(), isNew));
}

void AssessmentPane::addMailing(QVBoxLayout *column)
{
    const auto own = assessments::coordinatorOf(m_shown.book, m_shown.actor, m_shown.sheet.measure);
    const Recorded<Signature> *signature = own ? signatureOf(*own) : nullptr;
    const bool isSigned = signature && isCurrent(*signature);
    auto *strip = new MessageStrip(
        isSigned ? MessageIcon::Done : MessageIcon::Info,
        isSigned ? tr("Signed – one step left: mail the file.")
        : m_shown.sheet.assessment
            ? tr("The assessment lies in this file alone. Sign it, then mail the file.")
            : tr("What you have commented lies in this file alone. Mail the file when you are done."),
        m_content);
    strip->setObjectName(u"mustMail"_s);
    column->addWidget(strip);
    auto *mail = new Button(tr("Make the answer file and the mail …"),
                            isSigned ? ButtonKind::Primary : ButtonKind::Outlined, m_content);
    mail->setObjectName(u"mailAssessment"_s);
    connect(mail, &Button::clicked, this, &AssessmentPane::mailAsked);
    column->addWidget(mail, 0, Qt::AlignLeft);
}

void AssessmentPane::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionTitle(tr("The coordinators' picture"), m_content));
    head->addStretch(1);
    if (m_shown.due.isValid()) {
        auto *due = new Text(tr("by %1").arg(words::shortDay(m_shown.due, m_shown.today)), TextRole::Small, m_content);
        due->setInk(&Tokens::text2);
        head->addWidget(due);
    }
    column->addLayout(head);
}

QWidget *AssessmentPane::jointCard()
{
    auto *card = new Card(m_content);
    card->setObjectName(u"jointCard"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(tr("Joint picture"), TextRole::BodyStrong, card));
    head->addStretch(1);
    if (const auto &written = m_shown.sheet.assessment) {
        const QString when = words::shortDay(words::dayOf(written->writtenAt, m_shown.book), m_shown.today);
        auto *who = new Text(tr("%1 · %2").arg(when, people::authorName(m_shown.people, written->author)),
                             TextRole::Caption, card);
        who->setInk(&Tokens::text2);
        head->addWidget(who);
    }
    card->body()->addLayout(head);
    if (m_formAt == jointForm) {
        m_form = new AssessmentForm(AssessmentForm::Kind::Joint, m_shown.book, card);
        if (const auto &written = m_shown.sheet.assessment)
            m_form->setValues((*written)->status, (*written)->text, (*written)->hindered, (*written)->next);
        connect(m_form, &AssessmentForm::cancelled, this, &AssessmentPane::closeForm);
        connect(m_form, &AssessmentForm::saveAsked, this, [this] {
            Q_EMIT assessed({.measure = m_shown.sheet.measure,
                             .status = m_form->status(),
                             .text = m_form->text(),
                             .hindered = m_form->hindered(),
                             .next = m_form->next()});
        });
        card->body()->addWidget(m_form);
    } else {
        fillJoint(card);
    }
    card->body()->addStretch(1);
    return card;
}

void AssessmentPane::fillJoint(Card *card)
{
    const auto &written = m_shown.sheet.assessment;
    if (written) {
        const Assessment &joint = **written;
        card->body()->addWidget(new IconText(words::statusShape(m_shown.book, joint.status),
                                             words::statusLabel(m_shown.book, joint.status), card));
        card->body()->addWidget(wrappedText(joint.text, TextRole::Body, card));
        if (!joint.hindered.isEmpty())
            card->body()->addWidget(wrappedText(tr("Hinders: %1").arg(joint.hindered), TextRole::Small, card));
        if (!joint.next.isEmpty())
            card->body()->addWidget(wrappedText(tr("Next step: %1").arg(joint.next), TextRole::Small, card));
        const int missing = int(m_shown.sheet.missing.size());
        card->body()->addWidget(wrappedText(missing > 0 ? tr("Waits for %n signature(s).", nullptr, missing)
                                                        : tr("All coordinators have signed."),
                                            TextRole::Small, card, &Tokens::text2));
    } else {
        card->body()->addWidget(
            wrappedText(tr("Nobody has written yet how the measure stands as a whole. The units' own "
                           "answers stand above."),
                        TextRole::Body, card, &Tokens::text2));
    }
    if (!mayWrite())
        return;
    auto *write = smallButton(written ? tr("Change …") : tr("Write the picture …"), u"writeAssessment"_s,
                              written ? ButtonKind::Outlined : ButtonKind::Primary, card);
    connect(write, &Button::clicked, this, [this] { openForm(jointForm); });
    card->body()->addSpacing(look::px(4));
    card->body()->addWidget(write, 0, Qt::AlignLeft);
}

QWidget *AssessmentPane::coordinatorCard(const ResponsibleUnit &coordinator)
{
    const int index = int(m_shown.book.coordinating(m_shown.sheet.measure).indexOf(coordinator));
    auto *card = new Card(m_content);
    card->setObjectName(u"coordinator%1"_s.arg(index));
    card->body()->addWidget(wrappedText(words::unitLabel(m_shown.book, coordinator.unit, coordinator.department),
                                        TextRole::BodyStrong, card));
    const Recorded<Signature> *signature = signatureOf(coordinator);
    if (signature && isCurrent(*signature) && (*signature)->dissent) {
        card->body()->addWidget(new IconText(MessageIcon::Warning, tr("sees it differently"), card));
        if (!(*signature)->status.isEmpty())
            card->body()->addWidget(new IconText(words::statusShape(m_shown.book, (*signature)->status),
                                                 words::statusLabel(m_shown.book, (*signature)->status), card));
        card->body()->addWidget(wrappedText((*signature)->text, TextRole::Body, card));
    } else if (signature && isCurrent(*signature)) {
        const QString day = words::shortDay(words::dayOf(signature->writtenAt, m_shown.book), m_shown.today);
        card->body()->addWidget(new IconText(MessageIcon::Done, tr("signed %1").arg(day), card));
    } else {
        card->body()->addWidget(
            new IconText(ToolIcon::Ring, signature ? tr("signed an earlier version") : tr("not signed yet"), card));
    }
    addSigning(card, coordinator, index);
    return card;
}

void AssessmentPane::addSigning(Card *card, const ResponsibleUnit &coordinator, int index)
{
    const Recorded<Signature> *signature = signatureOf(coordinator);
    if (m_formAt == index) {
        m_form = new AssessmentForm(AssessmentForm::Kind::Dissent, m_shown.book, card);
        if (signature && (*signature)->dissent)
            m_form->setValues((*signature)->status, (*signature)->text);
        connect(m_form, &AssessmentForm::cancelled, this, &AssessmentPane::closeForm);
        connect(m_form, &AssessmentForm::saveAsked, this, [this, coordinator] {
            Signature dissent = emptySignature(coordinator);
            dissent.dissent = true;
            dissent.status = m_form->status();
            dissent.text = m_form->text();
            Q_EMIT signatureGiven(dissent);
        });
        card->body()->addWidget(m_form);
        return;
    }
    const bool isSigned = signature && isCurrent(*signature) && !(*signature)->dissent;
    if (!maySign(coordinator) || isSigned)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    auto *sign = smallButton(tr("Sign"), u"sign%1"_s.arg(index), ButtonKind::Outlined, card);
    connect(sign, &Button::clicked, this, [this, coordinator] { Q_EMIT signatureGiven(emptySignature(coordinator)); });
    row->addWidget(sign);
    auto *differ = smallButton(tr("Differing view …"), u"dissent%1"_s.arg(index), ButtonKind::Flat, card);
    connect(differ, &Button::clicked, this, [this, index] { openForm(index); });
    row->addWidget(differ);
    row->addStretch(1);
    card->body()->addLayout(row);
}

void AssessmentPane::openForm(int card)
{
    m_formAt = card;
    rebuild();
    m_form->begin();
    Q_EMIT formOpened(m_form);
}

void AssessmentPane::closeForm()
{
    m_formAt = noForm;
    rebuild();
}
