// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/submitpage.h"

#include "ui/look/look.h"
#include "ui/parts/busy.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/formfield.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"
#include "ui/submission/handedinlist.h"
#include "ui/submission/twocolumns.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

SubmitPage::SubmitPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, Actor actor,
                       RoundId round, QWidget *parent)
    : Page(tr("Submit answers"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_answers(answers)
    , m_actor(std::move(actor))
    , m_round(round)
{
    build();
}

void SubmitPage::build()
{
    head()->setBack(true);
    head()->setRuled(true);
    connect(head(), &PageHead::backAsked, this, &SubmitPage::backAsked);
    m_columns = new TwoColumns(this);
    m_failure = new MessageStrip(MessageIcon::Fault, {}, this);
    m_failure->setObjectName(u"failure"_s);
    m_failure->hide();
    m_columns->top()->addWidget(m_failure);
    m_heading = new SectionTitle(tr("This is handed in"), this);
    m_columns->wide()->addWidget(m_heading);
    m_list = new HandedInList(this);
    m_columns->wide()->addWidget(m_list);
    m_columns->narrow()->addWidget(new SectionTitle(tr("Who authorises"), this));
    m_columns->narrow()->addWidget(makeAuthorisation());
    setMain(m_columns);
}

QWidget *SubmitPage::makeAuthorisation()
{
    auto *card = new Card(this);
    card->body()->setSpacing(look::px(10));
    m_who = new QComboBox;
    m_who->setObjectName(u"authorisedBy"_s);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whoField = new FormField(tr("Authorised by"), m_who, card);
    card->body()->addWidget(m_whoField);
    m_capacity = new QComboBox;
    m_capacity->setObjectName(u"capacity"_s);
    m_capacity->setEditable(true);
    m_capacity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_capacityField = new FormField(tr("As what"), m_capacity, card);
    m_capacityField->setHint(tr("for a board, its §"));
    card->body()->addWidget(m_capacityField);
    auto *note = new Text(tr("Once submitted, the answers are normally public records. They cannot be changed, but a "
                             "new version can be submitted."),
                          TextRole::Small, card);
    note->setInk(&Tokens::text2);
    note->setWrapped(true);
    card->body()->addWidget(note);
    m_submit = new Button(tr("Submit"), ButtonKind::Primary, card);
    m_submit->setObjectName(u"submitNow"_s);
    card->body()->addWidget(m_submit);
    connect(m_submit, &Button::clicked, this, &SubmitPage::submit);
    connect(m_who, &QComboBox::currentIndexChanged, this, &SubmitPage::suggestCapacity);
    return card;
}

void SubmitPage::setChoice(UnitId unit, const QList<AssignmentId> &chosen)
{
    m_unit = unit;
    m_chosen = chosen;
    m_failure->hide();
    m_submit->setEnabled(false);
    Gather gather(
        this, [this] { take(); },
        [this](const Error &error) {
            m_failure->setText(error.sentence.toHtmlEscaped());
            m_failure->show();
        });
    gather.add(m_plan.load(), m_book);
    gather.add(m_rounds.view(m_round), m_view);
    gather.add(m_people.all(), m_entries);
    gather.add(m_answers.sheets(m_actor, m_round, unit), m_sheets);
}

void SubmitPage::take()
{
    head()->setSentence(words::unitLabel(m_book, m_unit));
    QList<Answer> going;
    for (const AnswerSheet &sheet : std::as_const(m_sheets)) {
        const Cell &cell = sheet.cell;
        const bool isOver = cell.state == AssignmentState::Accepted
                            || cell.state == AssignmentState::ClosedWithoutAnswer
                            || (cell.state == AssignmentState::Submitted && cell.answerHead == cell.answerRevision);
        const bool isGoing = m_chosen.isEmpty() ? !isOver : m_chosen.contains(cell.assignment);
        if (isGoing && sheet.newest)
            going << **sheet.newest;
    }
    m_list->setAnswers(going, m_view, m_book);
    m_heading->setText(tr("These %n answer(s) are handed in", nullptr, int(going.size())));
    fillPeople();
    m_submit->setEnabled(true);
    m_submit->setFocus(Qt::OtherFocusReason);
}

void SubmitPage::fillPeople()
{
    QList<PersonEntry> ours;
    for (const PersonEntry &entry : std::as_const(m_entries)) {
        if (!entry.person->ended && entry.person->unit == m_unit)
            ours << entry;
    }
    const auto isHead = [](const PersonEntry &entry) { return entry.roles.contains(Role::UnitHead); };
    std::stable_partition(ours.begin(), ours.end(), isHead);
    m_who->clear();
    for (const PersonEntry &entry : std::as_const(ours)) {
        const QString title
            = entry.person->title.isEmpty() && isHead(entry) ? roleLabel(Role::UnitHead) : entry.person->title;
        m_who->addItem(title.isEmpty() ? entry.person->name : entry.person->name + u", "_s + title,
                       entry.person.recordId);
    }
    m_who->addItem(tr("A board, or somebody not listed"), QUuid());
    const bool hasHead = !ours.isEmpty() && isHead(ours.first());
    m_who->setCurrentIndex(hasHead ? 0 : -1); // nobody is presumed who is not the head
    suggestCapacity();
}

void SubmitPage::suggestCapacity()
{
    const bool isTyped = !m_capacity->currentText().isEmpty() && m_capacity->currentText() != m_suggested;
    const QString typed = m_capacity->currentText();
    const auto *unit = m_book.unit(m_unit);
    const bool isCompany = unit && (*unit)->unitKind == "company"_L1;
    const QString usual = isCompany ? tr("managing director") : tr("head of administration");
    m_suggested.clear();
    const QUuid who = m_who->currentData().toUuid();
    for (const PersonEntry &entry : std::as_const(m_entries)) {
        if (!who.isNull() && entry.person.recordId == who)
            m_suggested
                = entry.person->title.isEmpty() && entry.roles.contains(Role::UnitHead) ? usual : entry.person->title;
    }
    m_capacity->clear();
    QStringList choices{m_suggested, usual, tr("the board, § ")};
    choices.removeAll(QString());
    choices.removeDuplicates();
    m_capacity->addItems(choices);
    m_capacity->setCurrentText(isTyped ? typed : m_suggested);
}

void SubmitPage::submit()
{
    const QString capacity = m_capacity->currentText().trimmed();
    const QUuid who = m_who->currentData().toUuid();
    m_whoField->setFault(m_who->currentIndex() < 0 ? tr("Choose who authorises the answers.") : QString());
    m_capacityField->setFault(capacity.isEmpty() ? who.isNull() ? tr("Write which board and §, or who and as what.")
                                                                : tr("Write as what: head, managing director …")
                                                 : QString());
    if (m_who->currentIndex() < 0 || capacity.isEmpty()) {
        (m_who->currentIndex() < 0 ? m_who : m_capacity)->setFocus();
        return;
    }
    look::setBusy(m_submit, true);
    whenDone(m_answers.submit(m_actor, m_round, m_unit, m_chosen, {who}, capacity), this,
             [this](const Result<SubmissionOutcome> &outcome) { finish(outcome); });
}

void SubmitPage::finish(const Result<SubmissionOutcome> &outcome)
{
    look::setBusy(m_submit, false);
    m_failure->setVisible(!outcome);
    if (!outcome) {
        m_failure->setText((outcome.error().sentence + u' ' + tr("Nothing has been submitted.")).toHtmlEscaped());
        return;
    }
    if (!outcome->faults.isEmpty())
        Q_EMIT faultsFound();
    else
        Q_EMIT submitted(outcome->receipt.submission);
}
