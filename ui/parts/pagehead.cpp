// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagehead.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QPainter>

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(look::px(16), 0, look::px(16), 0);
    m_row->setSpacing(look::px(12));
    m_back = new Button(ToolIcon::ChevronLeft, tr("Back"), ButtonKind::Outlined, this);
    m_back->setCompact(true);
    m_back->hide();
    connect(m_back, &Button::clicked, this, &PageHead::backAsked);
    m_title = new Text(title, TextRole::Title, this);
    m_sentence = new ElidedText(TextRole::Body, Qt::ElideRight, this);
    m_sentence->setInk(&Tokens::text2);
    m_row->addWidget(m_back);
    m_row->addWidget(m_title);
    m_row->addWidget(m_sentence, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(look::px(52));
    setAccessibleName(title);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void PageHead::setBack(bool shown)
{
    m_back->setVisible(shown);
}

void PageHead::addAction(QWidget *action)
{
    m_row->addWidget(action, 0, Qt::AlignVCenter);
}

void PageHead::setRuled(bool ruled)
{
    m_isRuled = ruled;
    update();
}

void PageHead::setTight(bool tight)
{
    const int margin = look::px(tight ? 12 : 16);
    m_row->setContentsMargins(margin, 0, margin, 0);
}

QSize PageHead::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), look::px(52)};
}

void PageHead::paintEvent(QPaintEvent *)
{
    if (!m_isRuled)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::tokens().line);
}
