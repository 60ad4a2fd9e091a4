// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerform.h"

#include "ui/answer/answerwords.h"
#include "ui/answer/evidencefield.h"
#include "ui/answer/statuschoice.h"
#include "ui/look/look.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/formfield.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/plan/planwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

AnswerForm::AnswerForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"answerForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    column->addWidget(makeChoice());
    m_same = new Text(TextRole::Body, this);
    m_same->setInk(&Tokens::text2);
    m_same->setWrapped(true);
    column->addWidget(m_same);
    m_receivedFrom = new QLineEdit;
    m_receivedFrom->setObjectName(u"receivedFrom"_s);
    m_receivedFrom->setPlaceholderText(tr("who, how and when – attach the mail as evidence"));
    m_receivedField = new FormField(tr("Received from"), m_receivedFrom, this);
    connect(m_receivedFrom, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&](Answer &answer) { answer.receivedFrom = text; }); });
    column->addWidget(m_receivedField);
    column->addWidget(makeWork());
    m_evidence = new EvidenceField(this);
    column->addWidget(m_evidence);
}

QWidget *AnswerForm::makeChoice()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(16));
    m_unchanged = new QRadioButton(words::changeWord(true), place);
    m_unchanged->setObjectName(u"unchanged"_s);
    m_happened = new QRadioButton(words::changeWord(false), place);
    m_happened->setObjectName(u"happened"_s);
    auto *group = new QButtonGroup(place);
    group->addButton(m_unchanged);
    group->addButton(m_happened);
    m_whyNot = new Text(tr("There is no earlier answer to go on from."), TextRole::Small, place);
    m_whyNot->setInk(&Tokens::text2);
    row->addWidget(m_unchanged);
    row->addWidget(m_happened);
    row->addWidget(m_whyNot);
    row->addStretch(1);
    connect(m_unchanged, &QRadioButton::clicked, this, &AnswerForm::confirmAsked);
    connect(m_happened, &QRadioButton::clicked, this, &AnswerForm::beginAsked);
    return place;
}

QWidget *AnswerForm::makeWork()
{
    m_work = new QWidget(this);
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    m_status = new StatusChoice;
    m_statusField = new FormField(tr("Status"), m_status, m_work);
    connect(m_status, &StatusChoice::statusChosen, this,
            [this](const QString &code) { change([&](Answer &answer) { answer.status = code; }); });
    column->addWidget(m_statusField);
    m_delayed = new QCheckBox(tr("The work is delayed"), m_work);
    m_delayed->setObjectName(u"delayed"_s);
    m_delayed->setIcon(look::icon(Mark::Delayed));
    connect(m_delayed, &QCheckBox::clicked, this, [this](bool delayed) {
        placeDelay(delayed);
        change([&](Answer &answer) { answer.delayed = delayed; });
    });
    column->addWidget(m_delayed, 0, Qt::AlignLeft);
    FormField *done = makeArea(tr("What has happened?"), u"done"_s, &Answer::done, 3);
    done->setHint(tr("2–5 sentences are enough"));
    column->addWidget(done);
    m_inSight = new QVBoxLayout;
    m_inSight->setSpacing(look::px(8));
    column->addLayout(m_inSight);
    m_more = new Disclosure(tr("More details"), tr("effect, what helped, what hinders, next step"), m_work);
    m_more->setMaximumWidth(look::px(640));
    column->addWidget(m_more);
    makeMore();
    return m_work;
}

void AnswerForm::makeMore()
{
    m_more->body()->addWidget(makeArea(tr("What effect has been seen?"), u"effect"_s, &Answer::effect, 2));
    m_more->body()->addWidget(makeArea(tr("What has helped?"), u"helped"_s, &Answer::helped, 2));
    m_more->body()->addWidget(makeArea(tr("What hinders?"), u"hindered"_s, &Answer::hindered, 2));
    m_more->body()->addWidget(makeArea(tr("Next step"), u"next_step"_s, &Answer::next, 1));
}

FormField *AnswerForm::makeArea(const QString &label, const QString &name, QString Answer::*member, int lines)
{
    auto *area = new TextArea(lines);
    area->setObjectName(name);
    connect(area, &TextArea::textChanged, this,
            [this, area, member] { change([&](Answer &answer) { answer.*member = area->words(); }); });
    m_areas.append({area, member});
    auto *field = new FormField(label, area, m_work);
    m_fields.insert(name, field);
    return field;
}

void AnswerForm::change(const std::function<void(Answer &)> &edit)
{
    if (m_isShowing)
        return;
    edit(m_answer);
    Q_EMIT edited(m_answer);
}

void AnswerForm::placeDelay(bool delayed)
{
    if (delayed == m_isDelayPlaced)
        return;
    m_isDelayPlaced = delayed;
    QVBoxLayout *into = delayed ? m_inSight : m_more->body();
    into->addWidget(m_fields.value(u"hindered"_s));
    into->addWidget(m_fields.value(u"next_step"_s));
    m_fields.value(u"hindered"_s)->show();
    m_fields.value(u"next_step"_s)->show();
    // The order of Tab follows the order of creation, not of sight.
    QWidget *before = m_fields.value(delayed ? u"done"_s : u"helped"_s)->field();
    for (const QString &name : {u"hindered"_s, u"next_step"_s}) {
        QWidget *field = m_fields.value(name)->field();
        setTabOrder(before, field);
        before = field;
    }
}

void AnswerForm::setRow(const AnswerRow &row, const AnswerContext &context)
{
    m_isShowing = true;
    const bool isOther = row.id() != m_answer.assignment;
    m_answer = row.typed;
    const bool isStarted = row.isStarted();
    const bool isWritable = words::lockReason(row, context).isEmpty();
    const bool hasFaults = row.typed.unchanged && !faultsOf(row.typed).isEmpty();
    m_unchanged->group()->setExclusive(false); // neither is chosen before it has been answered
    m_unchanged->setChecked(isStarted && row.typed.unchanged);
    m_happened->setChecked(isStarted && !row.typed.unchanged);
    m_unchanged->group()->setExclusive(true);
    m_unchanged->setEnabled(isWritable && row.previous());
    m_happened->setEnabled(isWritable);
    m_whyNot->setVisible(isWritable && !row.previous());
    m_work->setVisible(isStarted && (!row.typed.unchanged || hasFaults));
    m_receivedField->setVisible(context.isProxy() || !row.typed.receivedFrom.isEmpty());
    m_receivedFrom->setReadOnly(!isWritable);
    if (m_receivedFrom->text() != row.typed.receivedFrom)
        m_receivedFrom->setText(row.typed.receivedFrom);
    m_status->setStatuses(context.book.statuses(), context.book);
    m_status->setStatus(row.typed.status);
    m_status->setEnabled(isWritable);
    m_delayed->setChecked(row.typed.delayed);
    m_delayed->setEnabled(isWritable);
    placeDelay(row.typed.delayed);
    for (const auto &[area, member] : std::as_const(m_areas)) {
        if (isOther)
            area->clear(); // undo steps of another answer's text must not reach this one
        area->setWords(row.typed.*member);
        area->setReadOnly(!isWritable);
    }
    if (isOther)
        m_more->setOpen(!row.typed.effect.isEmpty() || !row.typed.helped.isEmpty());
    showSince(row, context);
    showFaults(row);
    m_isShowing = false;
}

void AnswerForm::showSince(const AnswerRow &row, const AnswerContext &context)
{
    const PreviousAnswer *previous = row.previous();
    const QString since = previous ? words::longDay(words::dayOf(previous->submittedAt, context.book)) : QString();
    m_fields.value(u"done"_s)->setLabel(previous ? tr("What has happened since %1?").arg(since)
                                                 : tr("What has happened?"));
    const bool mayBegin = !row.isStarted() && m_happened->isEnabled();
    m_same->setVisible(previous && (mayBegin || (row.isStarted() && row.typed.unchanged)));
    if (!previous)
        return;
    m_same->setText(
        mayBegin ? tr("“Still true” hands the answer from %1 in once more. “Something new” opens the form.").arg(since)
                 : tr("The answer from %1 is handed in once more: %2.")
                       .arg(since, words::statusLabel(context.book, row.typed.status)));
}

void AnswerForm::showFaults(const AnswerRow &row)
{
    const QList<AnswerFault> faults = row.isChecked ? row.faults() : QList<AnswerFault>();
    const auto sentenceOf = [&](const QString &field) {
        for (const AnswerFault &fault : faults) {
            if (fault.field == field)
                return fault.sentence;
        }
        return QString();
    };
    m_statusField->setFault(sentenceOf(u"status"_s));
    for (const QString &name : {u"done"_s, u"hindered"_s, u"next_step"_s})
        m_fields.value(name)->setFault(sentenceOf(name));
}

void AnswerForm::setEvidence(const AnswerRow &row, const QHash<QUuid, Evidence> &known, qint64 limit)
{
    QList<EvidenceField::Item> items;
    for (const EvidenceId id : row.typed.evidence)
        items.append({id, known.value(id.value)});
    m_evidence->setItems(items);
    m_evidence->setLimit(limit);
    m_evidence->setReadOnly(!m_happened->isEnabled());
    m_evidence->setVisible(row.isStarted() && (m_happened->isEnabled() || !items.isEmpty()));
}

void AnswerForm::focusField(const QString &field)
{
    if (field == "status"_L1 || (field.isEmpty() && m_work->isVisibleTo(this) && m_answer.status.isEmpty())) {
        m_status->focusChoice();
        return;
    }
    if (field.isEmpty() && !m_work->isVisibleTo(this)) {
        (m_unchanged->isEnabled() ? m_unchanged : m_happened)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    FormField *target = m_fields.value(field.isEmpty() || !m_fields.contains(field) ? u"done"_s : field);
    target->field()->setFocus(Qt::ShortcutFocusReason);
}
