// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formfield.h"

#include "ui/look/look.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(look::px(6));
    m_label = new Text(label, TextRole::BodyStrong, this);
    m_label->setBuddy(field);
    m_hint = new ElidedText(TextRole::Small, Qt::ElideRight, this);
    m_hint->setInk(&Tokens::text2);
    m_hint->hide();
    head->addWidget(m_label);
    head->addWidget(m_hint, 1);
    head->addStretch(0);
    column->addLayout(head);
    field->setParent(this);
    field->setAccessibleName(label);
    column->addWidget(field);

    m_fault = new QWidget(this);
    auto *row = new QHBoxLayout(m_fault);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(4));
    row->addWidget(new IconView(MessageIcon::Fault, m_fault, 14), 0, Qt::AlignTop);
    m_sentence = new Text(TextRole::Small, m_fault);
    m_sentence->setInk(&Tokens::red);
    m_sentence->setWrapped(true);
    row->addWidget(m_sentence, 1);
    m_fault->hide();
    column->addWidget(m_fault);
    setMaximumWidth(look::px(640));
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::setFault(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    look::setFault(m_field, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}
