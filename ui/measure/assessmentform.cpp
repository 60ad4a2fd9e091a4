// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/assessmentform.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

AssessmentForm::AssessmentForm(Kind kind, const PlanBook &book, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"assessmentFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    m_status = new QComboBox;
    m_status->setObjectName(u"assessmentStatus"_s);
    m_status->addItem(tr("Choose a status"), QString());
    for (const auto &status : book.statuses())
        m_status->addItem(look::icon(words::statusShape(book, status->code)), words::statusLabel(book, status->code),
                          status->code);
    column->addWidget(new FormField(tr("Status"), m_status, this));
    const bool isJoint = kind == Kind::Joint;
    m_text = addText(isJoint ? tr("The joint picture, with reasons") : tr("In what do you see it differently?"),
                     u"assessmentText"_s, 4);
    if (isJoint) {
        m_hindered = addText(tr("What hinders"), u"assessmentHindered"_s, 2);
        m_next = addText(tr("Next step"), u"assessmentNext"_s, 2);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    auto *save = new Button(isJoint ? tr("Save") : tr("Sign with a differing view"), ButtonKind::Primary, this);
    save->setObjectName(u"saveAssessment"_s);
    connect(save, &Button::clicked, this, &AssessmentForm::saveAsked);
    row->addWidget(save);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Outlined, this);
    cancel->setObjectName(u"cancelAssessment"_s);
    connect(cancel, &Button::clicked, this, &AssessmentForm::cancelled);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AssessmentForm::cancelled);
}

QPlainTextEdit *AssessmentForm::addText(const QString &label, const QString &name, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(look::px(12) + lines * look::lineHeight(look::font(TextRole::Body)));
    layout()->addWidget(new FormField(label, edit, this));
    return edit;
}

void AssessmentForm::setValues(const QString &status, const QString &text, const QString &hindered, const QString &next)
{
    m_status->setCurrentIndex(qMax(0, m_status->findData(status)));
    m_text->setPlainText(text);
    if (m_hindered)
        m_hindered->setPlainText(hindered);
    if (m_next)
        m_next->setPlainText(next);
}

QString AssessmentForm::status() const
{
    return m_status->currentData().toString();
}

QString AssessmentForm::text() const
{
    return m_text->toPlainText().trimmed();
}

QString AssessmentForm::hindered() const
{
    return m_hindered ? m_hindered->toPlainText().trimmed() : QString();
}

QString AssessmentForm::next() const
{
    return m_next ? m_next->toPlainText().trimmed() : QString();
}

void AssessmentForm::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

void AssessmentForm::begin()
{
    m_status->setFocus();
}
