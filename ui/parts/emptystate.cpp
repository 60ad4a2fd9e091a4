// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const Icon &drawing, const QString &line, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_drawing(drawing.tinted(&Tokens::border))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::px(4));
    column->addStretch(1);
    m_place = new QWidget(this);
    m_place->setFixedHeight(look::px(64));
    column->addWidget(m_place);
    auto *strong = new Text(line, TextRole::BodyStrong, this);
    strong->setWrapped(true);
    strong->setAlignment(Qt::AlignHCenter);
    column->addWidget(strong);
    auto *quiet = new Text(sentence, TextRole::Body, this);
    quiet->setInk(&Tokens::text2);
    quiet->setWrapped(true);
    quiet->setAlignment(Qt::AlignHCenter);
    quiet->setMaximumWidth(look::px(480)); // a line that the eye finds back from
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(quiet, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    m_action = new Button(QString(), ButtonKind::Outlined, this);
    m_action->setObjectName(u"emptyAction"_s);
    m_action->hide();
    connect(m_action, &Button::clicked, this, &EmptyState::actionAsked);
    column->addSpacing(look::px(8));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::paintIcon(painter, m_place->geometry(), m_drawing, look::px(48));
}
