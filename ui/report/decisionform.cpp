// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/decisionform.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/datefield.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/textarea.h"
#include "ui/plan/planwords.h"
#include "ui/report/commissionfields.h"
#include "ui/report/commissionwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {
/// "47" is "§ 47"; what somebody writes with other signs stays.
QString paragraphOf(const QString &typed)
{
    const QString text = typed.simplified();
    return !text.isEmpty() && text.at(0).isDigit() ? u"§ "_s + text : text;
}
} // namespace

DecisionForm::DecisionForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    buildFields();
    buildFoot();
    setMaximumWidth(look::px(640));
}

void DecisionForm::buildFields()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::px(12));
    grid->setVerticalSpacing(look::px(12));
    m_paragraph = new QLineEdit;
    m_paragraph->setObjectName(u"decisionParagraph"_s);
    m_paragraph->setPlaceholderText(u"§ 47"_s);
    m_paragraphField = new FormField(tr("§"), m_paragraph, this);
    m_paragraph->setAccessibleName(tr("Paragraph of the minutes"));
    m_date = new DateField;
    m_date->setObjectName(u"decisionDate"_s);
    m_dateField = new FormField(tr("Date"), m_date, this);
    m_by = new QLineEdit;
    m_by->setObjectName(u"decisionBy"_s);
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"decisionOutcome"_s);
    for (const Outcome outcome : {Outcome::Noted, Outcome::ReferredBack, Outcome::Commission, Outcome::Other})
        m_outcome->addItem(words::capitalised(words::outcomeWord(outcomeCode(outcome))), outcomeCode(outcome));
    for (QLineEdit *line : {m_paragraph, static_cast<QLineEdit *>(m_date), m_by})
        line->setMinimumWidth(look::px(96));
    grid->addWidget(m_paragraphField, 0, 0);
    grid->addWidget(m_dateField, 0, 1);
    grid->addWidget(new FormField(tr("Decided by"), m_by, this), 1, 0);
    grid->addWidget(new FormField(tr("Outcome"), m_outcome, this), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_text = new TextArea(2, 8);
    m_text->setObjectName(u"decisionText"_s);
    auto *field = new FormField(tr("The decision"), m_text, this);
    field->setHint(tr("its own words; may be empty"));
    column->addWidget(field);
    m_earlier = new QCheckBox(tr("It was on an earlier report than those here"), this);
    m_earlier->setObjectName(u"decisionEarlier"_s);
    column->addWidget(m_earlier);
    connect(m_outcome, &QComboBox::activated, this, &DecisionForm::chooseOutcome);
}

void DecisionForm::buildFoot()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_commissions = new QVBoxLayout;
    m_commissions->setSpacing(look::px(12));
    column->addLayout(m_commissions);
    auto *add = new Button(tr("Add a commission"), ButtonKind::Outlined, this);
    add->setObjectName(u"addCommission"_s);
    add->setGlyph(ToolIcon::Plus);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"decisionFault"_s);
    m_fault->hide();
    m_save = new Button(tr("Save the decision"), ButtonKind::Primary, this);
    m_save->setObjectName(u"saveDecision"_s);
    m_save->setShortcut(QKeySequence::Save);
    column->addWidget(m_fault);
    m_actions = new FlowRow;
    m_cancel = new Button(tr("Leave it as it was"), ButtonKind::Outlined, this);
    m_cancel->setObjectName(u"cancelDecision"_s);
    for (Button *button : {m_save, m_cancel, add})
        m_actions->addWidget(button);
    m_cancel->hide();
    column->addLayout(m_actions);
    connect(add, &Button::clicked, this, [this] { addCommission()->focusText(); });
    connect(m_cancel, &Button::clicked, this, [this] {
        clear();
        focusFirst();
    });
    connect(m_save, &Button::clicked, this, &DecisionForm::save);
}

void DecisionForm::showRound(const ReportData &data, bool mayDecide, QDate today)
{
    m_book = data.book;
    m_round = data.view.id();
    m_meeting = data.view.round->meeting;
    m_today = today;
    m_date->setToday(today);
    m_earlier->setEnabled(mayDecide);
    m_earlier->setToolTip(mayDecide ? QString()
                                    : tr("This round’s report is not locked yet: a meeting decides on a locked "
                                         "version."));
    if (!mayDecide)
        m_earlier->setChecked(true);
    if (m_isShown)
        return; // what has been typed stays
    m_isShown = true;
    clear();
    m_earlier->setChecked(!mayDecide);
}

void DecisionForm::setEarlier(bool earlier)
{
    if (m_earlier->isEnabled())
        m_earlier->setChecked(earlier);
    if (m_earlier->isChecked() && m_date->date() == m_meeting)
        m_date->setDate({}); // this round's meeting is not the one
}

void DecisionForm::edit(const Recorded<Decision> &decision, const QList<Recorded<Commission>> &asked)
{
    clear();
    m_editing = {decision.recordId};
    m_editedRound = decision->round;
    m_paragraph->setText(decision->paragraph);
    m_date->setDate(decision->decidedOn);
    m_by->setText(decision->decidedBy);
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(decision->outcome)));
    m_text->setWords(decision->text);
    for (const auto &commission : asked)
        addCommission()->setCommission(m_book, {{commission.recordId}, commission.value});
    showEditing();
    focusFirst();
}

void DecisionForm::showEditing()
{
    const bool isEditing = !m_editing.isNull();
    m_earlier->setVisible(!isEditing); // it stays a decision on the report it was on
    m_cancel->setVisible(isEditing);
    m_save->setText(isEditing ? tr("Save the change") : tr("Save the decision"));
}

void DecisionForm::clear()
{
    m_editing = {};
    m_editedRound = {};
    showEditing();
    m_paragraph->clear();
    m_date->setDate(m_meeting.isValid() && m_meeting <= m_today ? m_meeting : QDate());
    m_by->setText(words::capitalised(m_book.plan()->reportTo));
    m_outcome->setCurrentIndex(0);
    m_text->clear();
    while (!m_asked.isEmpty())
        removeCommission(m_asked.first());
    m_withdrawn.clear();
    showFault({});
    m_paragraphField->setFault({});
    m_dateField->setFault({});
}

CommissionFields *DecisionForm::addCommission()
{
    auto *fields = new CommissionFields(m_book, int(m_asked.size()) + 1, m_today, this);
    connect(fields, &CommissionFields::removed, this, [this, fields] {
        CommissionEdit gone = fields->commission();
        gone.commission.withdrawn = true;
        if (!gone.id.isNull())
            m_withdrawn << gone;
        removeCommission(fields);
        m_save->setFocus();
    });
    m_commissions->addWidget(fields);
    fields->followInTabOrder(m_asked.isEmpty() ? m_earlier : m_asked.last()->lastField());
    m_asked << fields;
    fields->show();
    return fields;
}

void DecisionForm::removeCommission(CommissionFields *fields)
{
    m_asked.removeAll(fields);
    fields->hide();
    fields->deleteLater();
    for (int i = 0; i < int(m_asked.size()); ++i)
        m_asked.at(i)->setNumber(i + 1);
}

void DecisionForm::chooseOutcome()
{
    if (m_outcome->currentData().toString() == outcomeCode(Outcome::Commission) && m_asked.isEmpty())
        addCommission()->focusText();
}

Decision DecisionForm::decision() const
{
    const RoundId round = m_earlier->isChecked() ? RoundId{} : m_round;
    return {.round = m_editing.isNull() ? round : m_editedRound,
            .decidedBy = m_by->text().trimmed(),
            .paragraph = paragraphOf(m_paragraph->text()),
            .decidedOn = m_date->date(),
            .outcome = m_outcome->currentData().toString(),
            .text = m_text->words().trimmed()};
}

bool DecisionForm::check()
{
    const Decision typed = decision();
    m_paragraphField->setFault(typed.paragraph.isEmpty() ? tr("Write the § of the minutes.") : QString());
    m_dateField->setFault(typed.decidedOn.isValid() ? QString() : tr("Write the day of the meeting."));
    QWidget *first = typed.paragraph.isEmpty()   ? static_cast<QWidget *>(m_paragraph)
                     : typed.decidedOn.isValid() ? nullptr
                                                 : m_date;
    bool isSound = !first;
    for (CommissionFields *fields : std::as_const(m_asked))
        isSound = fields->check() && isSound;
    if (first)
        first->setFocus();
    if (isSound && m_asked.isEmpty() && typed.outcome == outcomeCode(Outcome::Commission)) {
        return addCommission()->check();
    }
    return isSound;
}

void DecisionForm::save()
{
    showFault({});
    if (!check())
        return;
    QList<CommissionEdit> asked;
    for (const CommissionFields *fields : std::as_const(m_asked))
        asked << fields->commission();
    Q_EMIT saveAsked(decision(), asked + m_withdrawn);
}

void DecisionForm::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void DecisionForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void DecisionForm::focusFirst()
{
    m_paragraph->setFocus(Qt::TabFocusReason);
}
