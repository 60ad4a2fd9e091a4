// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/look/look.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
    m_body->setSpacing(look::px(4));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    look::paintBox(painter, rect(), look::px(6), tokens.base, tokens.line);
}

Divider::Divider(Weight weight, QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
    , m_weight(weight)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    painter.fillRect(rect(), m_weight == Weight::Strong ? tokens.border : tokens.line);
}

IconText::IconText(const Icon &icon, const QString &words, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(6));
    m_icon = new IconView(icon, this, 16);
    m_words = new Text(words, TextRole::Body, this);
    row->addWidget(m_icon);
    row->addWidget(m_words);
    row->addStretch(1);
}

void IconText::setIcon(const Icon &icon)
{
    m_icon->setIcon(icon);
}

void IconText::setWords(const QString &words)
{
    m_words->setText(words);
}
