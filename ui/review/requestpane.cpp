// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/requestpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/formfield.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RequestPane::RequestPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(8));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"requestText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("For example: how many, by when, or what it led to"));
    m_text->setFixedHeight(look::px(12) + 3 * look::lineHeight(look::font(TextRole::Body)));
    m_field = new FormField(tr("What should the unit complete?"), m_text, this);
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_send = new Button(tr("Request completion"), ButtonKind::Primary, this);
    m_send->setObjectName(u"sendRequest"_s);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Outlined, this);
    cancel->setObjectName(u"cancelRequest"_s);
    row->addWidget(m_send);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_send, &Button::clicked, this, [this] {
        m_field->setFault({});
        Q_EMIT requested(m_text->toPlainText().trimmed());
    });
    connect(cancel, &Button::clicked, this, &RequestPane::cancelled);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RequestPane::cancelled);
    auto *send = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, m_send, [this] { m_send->click(); });
}

void RequestPane::begin(const QString &unit)
{
    m_field->setHint(tr("Goes back to %1").arg(unit));
    m_field->setFault({});
    m_text->setFocus();
}

void RequestPane::showFault(const QString &sentence)
{
    m_field->setFault(sentence);
    m_text->setFocus();
}

void RequestPane::finish()
{
    m_text->clear();
    m_field->setFault({});
}

QString RequestPane::text() const
{
    return m_text->toPlainText();
}
