// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/commissionfields.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/datefield.h"
#include "ui/parts/formfield.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

CommissionFields::CommissionFields(const PlanBook &book, int number, QDate today, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    column->addWidget(new Divider(Divider::Weight::Light, this));
    auto *head = new QHBoxLayout;
    m_title = new Text(TextRole::BodyStrong, this);
    auto *remove = new LinkLabel(tr("Take away"), this);
    m_remove = remove;
    head->addWidget(m_title, 1);
    head->addWidget(remove);
    column->addLayout(head);
    m_text = new TextArea(2, 8);
    m_textField = new FormField(tr("What is asked for"), m_text, this);
    column->addWidget(m_textField);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::px(12));
    m_responsible = new QComboBox;
    m_responsible->setEditable(true);
    m_responsible->setInsertPolicy(QComboBox::NoInsert);
    m_responsible->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_responsible->addItem(QString(), QUuid());
    for (const auto &unit : book.units()) {
        if (unit->parent.isNull())
            m_responsible->addItem(words::unitLabel(book, UnitId{unit.recordId}), unit.recordId);
    }
    grid->addWidget(new FormField(tr("Responsible"), m_responsible, this), 0, 0);
    m_backBy = new DateField;
    m_backBy->setMinimumWidth(look::px(96));
    m_backBy->setToday(today);
    m_backByField = new FormField(tr("Back by"), m_backBy, this);
    grid->addWidget(m_backByField, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    connect(remove, &LinkLabel::clicked, this, &CommissionFields::removed);
    setNumber(number);
}

void CommissionFields::setNumber(int number)
{
    const QString end = QString::number(number);
    m_title->setText(tr("Commission %1").arg(number));
    m_text->setObjectName(u"commissionText"_s + end);
    m_responsible->setObjectName(u"commissionResponsible"_s + end);
    m_backBy->setObjectName(u"commissionBackBy"_s + end);
    m_remove->setObjectName(u"removeCommission"_s + end);
    m_text->setAccessibleName(tr("Commission %1: what is asked for").arg(number));
    m_responsible->setAccessibleName(tr("Commission %1: responsible").arg(number));
    m_backBy->setAccessibleName(tr("Commission %1: back by").arg(number));
    m_remove->setAccessibleName(tr("Take away commission %1").arg(number));
}

void CommissionFields::setCommission(const PlanBook &book, const CommissionEdit &edit)
{
    m_edit = edit;
    const Commission &commission = edit.commission;
    m_text->setWords(commission.text);
    const int unit = commission.responsible.isNull() ? -1 : m_responsible->findData(commission.responsible.value);
    if (unit >= 0)
        m_responsible->setCurrentIndex(unit);
    else
        m_responsible->setEditText(commission.responsible.isNull() ? commission.responsibleName
                                                                   : words::unitLabel(book, commission.responsible));
    m_backBy->setDate(commission.backBy);
}

CommissionEdit CommissionFields::commission() const
{
    CommissionEdit edit = m_edit;
    Commission &commission = edit.commission;
    commission.text = m_text->words().trimmed();
    commission.backBy = m_backBy->date();
    commission.responsible = {};
    commission.responsibleName.clear();
    const QString who = m_responsible->currentText().trimmed();
    const int unit = m_responsible->findText(who, Qt::MatchFixedString);
    if (unit > 0)
        commission.responsible = {m_responsible->itemData(unit).toUuid()};
    else
        commission.responsibleName = who; // the plan need not know everyone
    return edit;
}

bool CommissionFields::check()
{
    const bool hasText = !m_text->words().trimmed().isEmpty();
    m_textField->setFault(hasText ? QString() : tr("Write what the commission asks for."));
    const bool hasDay = m_backBy->text().trimmed().isEmpty() || m_backBy->date().isValid();
    m_backByField->setFault(hasDay ? QString() : tr("Write the date like this: 2026-03-06, 6/3 or 6 March."));
    if (!hasText)
        m_text->setFocus();
    else if (!hasDay)
        m_backBy->setFocus();
    return hasText && hasDay;
}

QWidget *CommissionFields::followInTabOrder(QWidget *previous)
{
    for (QWidget *field :
         {m_remove, static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_responsible), lastField()}) {
        setTabOrder(previous, field);
        previous = field;
    }
    return previous;
}

QWidget *CommissionFields::lastField() const
{
    return m_backBy;
}

void CommissionFields::focusText()
{
    m_text->setFocus(Qt::TabFocusReason);
}
