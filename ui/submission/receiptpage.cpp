// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/receiptpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/gather.h"
#include "ui/parts/iconview.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/submission/handedinlist.h"
#include "ui/submission/twocolumns.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

ReceiptPage::ReceiptPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, RoundId round,
                         QWidget *parent)
    : Page(tr("Receipt"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_answers(answers)
    , m_round(round)
{
    build();
}

void ReceiptPage::build()
{
    head()->hide(); // thanks are the head of this page
    m_columns = new TwoColumns(this);
    m_failure = new MessageStrip(MessageIcon::Fault, {}, this);
    m_failure->hide();
    m_columns->top()->addWidget(m_failure);
    m_columns->top()->addWidget(makeThanks());
    m_columns->wide()->addWidget(new SectionTitle(tr("This is what you submitted"), this));
    m_list = new HandedInList(this);
    m_columns->wide()->addWidget(m_list);
    auto *note = new QHBoxLayout;
    note->setSpacing(look::px(8));
    note->addWidget(new IconView(ToolIcon::Lock, this), 0, Qt::AlignTop);
    auto *words = new Text(tr("The answers are normally public records now. They cannot be changed, but a new version "
                              "can be submitted."),
                           TextRole::Small, this);
    words->setInk(&Tokens::text2);
    words->setWrapped(true);
    note->addWidget(words, 1);
    m_columns->wide()->addLayout(note);
    m_columns->narrow()->addWidget(new SectionTitle(tr("Authorised by"), this));
    m_authorised = new Card(this);
    m_columns->narrow()->addWidget(m_authorised);
    m_columns->narrow()->addSpacing(look::px(12));
    m_columns->narrow()->addWidget(new SectionTitle(tr("What happens now?"), this));
    m_next = new Card(this);
    m_columns->narrow()->addWidget(m_next);
    setMain(m_columns);
}

QWidget *ReceiptPage::makeThanks()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(16));
    row->addWidget(new IconView(MessageIcon::Done, place, 40), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(look::px(2));
    m_thanks = new Text(TextRole::Receipt, place);
    m_thanks->setObjectName(u"thanks"_s);
    m_thanks->setWrapped(true);
    m_sentence = new Text(TextRole::Lead, place);
    m_sentence->setWrapped(true);
    lines->addWidget(m_thanks);
    lines->addWidget(m_sentence);
    lines->addSpacing(look::px(20));
    lines->addWidget(makeButtons());
    row->addLayout(lines, 1);
    auto *card = new Card(place);
    card->body()->setContentsMargins(look::px(16), look::px(8), look::px(16), look::px(8));
    card->body()->setSpacing(0);
    auto *label = new Text(tr("Code"), TextRole::Small, card);
    label->setInk(&Tokens::text2);
    label->setAlignment(Qt::AlignHCenter);
    m_code = new Text(TextRole::Receipt, card);
    m_code->setObjectName(u"code"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(label);
    card->body()->addWidget(m_code);
    row->addWidget(card, 0, Qt::AlignTop);
    return place;
}

QWidget *ReceiptPage::makeButtons()
{
    auto *place = new QWidget(this);
    auto *row = new FlowRow(place);
    m_mail = new Button(tr("Mail the file …"), ButtonKind::Primary, place);
    m_mail->setObjectName(u"mail"_s);
    m_mail->setGlyph(ToolIcon::Mail);
    m_mail->hide();
    m_pdf = new Button(tr("Save PDF for the register …"), ButtonKind::Primary, place);
    m_pdf->setObjectName(u"pdf"_s);
    m_pdf->setGlyph(ToolIcon::Download);
    auto *copy = new Button(tr("Copy the receipt"), ButtonKind::Outlined, place);
    copy->setObjectName(u"copy"_s);
    auto *answers = new Button(tr("Show the answers"), ButtonKind::Outlined, place);
    answers->setObjectName(u"answers"_s);
    m_copied = new Text(tr("Copied"), TextRole::Small, place);
    m_copied->setInk(&Tokens::text2);
    m_copied->hide();
    for (QWidget *widget : {static_cast<QWidget *>(m_mail), static_cast<QWidget *>(m_pdf), static_cast<QWidget *>(copy),
                            static_cast<QWidget *>(answers), static_cast<QWidget *>(m_copied)})
        row->addWidget(widget);
    connect(m_mail, &Button::clicked, this, [this] { Q_EMIT mailAsked(m_id); });
    connect(m_pdf, &Button::clicked, this, [this] { Q_EMIT pdfAsked(m_id); });
    connect(copy, &Button::clicked, this, &ReceiptPage::copy);
    connect(answers, &Button::clicked, this, &ReceiptPage::answersAsked);
    return place;
}

void ReceiptPage::setMustMail(bool mustMail)
{
    m_mustMail = mustMail;
    m_mail->setVisible(mustMail);
    m_pdf->setKind(mustMail ? ButtonKind::Outlined : ButtonKind::Primary);
    m_thanks->setText(thanks());
    m_sentence->setText(mustMail ? tr("Done – one step is left: mail the file.")
                                 : tr("You need not do anything more."));
}

void ReceiptPage::setSubmission(SubmissionId submission)
{
    m_id = submission;
    m_failure->hide();
    m_copied->hide();
    Gather gather(
        this, [this] { take(); },
        [this](const Error &error) {
            m_failure->setText(error.sentence.toHtmlEscaped());
            m_failure->show();
        });
    gather.add(m_plan.load(), m_book);
    gather.add(m_rounds.view(m_round), m_view);
    gather.add(m_people.all(), m_entries);
    gather.add(m_answers.handedIn(submission), m_handedIn);
}

UnitId ReceiptPage::unit() const
{
    return m_handedIn.submission->unit;
}

void ReceiptPage::take()
{
    m_list->setAnswers(m_handedIn.answers, m_view, m_book);
    setMustMail(m_mustMail);
    m_code->setText(m_handedIn.submission->code);
    m_code->setAccessibleName(tr("Code %1").arg(m_handedIn.submission->code));
    showAuthorisation();
    showNext();
    (m_mustMail ? m_mail : m_pdf)->setFocus(Qt::OtherFocusReason);
}

QString ReceiptPage::thanks() const
{
    const QDate today = todayIn(m_book.plan()->timeZone);
    return tr("Thank you! %n answer(s) received %1.", nullptr, int(m_handedIn.submission->answers.size()))
        .arg(words::moment(m_handedIn.submission->submittedAt, m_book, today));
}

const PersonEntry *ReceiptPage::person(PersonId id) const
{
    const auto at
        = std::find_if(m_entries.begin(), m_entries.end(), [id](const PersonEntry &entry) { return entry.id() == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

void ReceiptPage::showAuthorisation()
{
    discard(m_authorisedShown);
    m_authorisedShown = new QWidget(m_authorised);
    auto *column = new QVBoxLayout(m_authorisedShown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    const Submission &submission = *m_handedIn.submission;
    const PersonEntry *who = person(submission.authorisedBy);
    const auto add = [&](const QString &text, TextRole role, QColor Tokens::*ink) {
        auto *line = new Text(text, role, m_authorisedShown);
        line->setInk(ink);
        line->setWrapped(true);
        column->addWidget(line);
    };
    const QString unit = words::unitName(m_book, submission.unit);
    add(who ? who->person->name : submission.capacity, TextRole::BodyStrong, &Tokens::text);
    add(who ? submission.capacity + u", "_s + unit : unit, TextRole::Body, &Tokens::text2);
    add(words::longDay(words::dayOf(submission.submittedAt, m_book)), TextRole::Small, &Tokens::text2);
    column->addWidget(new Divider(Divider::Weight::Light, m_authorisedShown));
    add(tr("Submitted by %1").arg(people::authorName(m_entries, m_handedIn.submission.author)), TextRole::Small,
        &Tokens::text2);
    m_authorised->body()->addWidget(m_authorisedShown);
}

void ReceiptPage::showNext()
{
    discard(m_nextShown);
    m_nextShown = new QWidget(m_next);
    auto *column = new QVBoxLayout(m_nextShown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    m_next->body()->addWidget(m_nextShown);
    const Round &round = *m_view.round;
    const QDate today = todayIn(m_book.plan()->timeZone);
    const QString reading = tr("The strategist reads the answers. You hear of it if something needs completing.");
    const QDate read = round.coordinatorsDue.isValid() ? round.coordinatorsDue : round.cutoff;
    addStep(read.isValid() ? tr("Until %1").arg(words::shortDay(read, today)) : tr("Now"), reading);
    if (round.cutoff.isValid())
        addStep(words::shortDay(round.cutoff, today), tr("Data cut-off. The text is written from what has come in."));
    if (round.meeting.isValid())
        addStep(words::shortDay(round.meeting, today),
                tr("%1 gets the report.").arg(words::capitalised(m_book.plan()->reportTo)));
}

void ReceiptPage::addStep(const QString &when, const QString &what)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_nextShown->layout());
    if (column->count() > 0)
        column->addWidget(new Divider(Divider::Weight::Light, m_nextShown));
    column->addWidget(new Text(when, TextRole::BodyStrong, m_nextShown));
    auto *text = new Text(what, TextRole::Body, m_nextShown);
    text->setWrapped(true);
    column->addWidget(text);
}

void ReceiptPage::copy()
{
    QStringList lines{thanks(), tr("Code %1").arg(m_handedIn.submission->code),
                      words::unitLabel(m_book, m_handedIn.submission->unit) + u" · "_s + m_view.round->name};
    lines << m_list->lines();
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_copied->show();
}
