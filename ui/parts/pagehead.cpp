// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagehead.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::px(8));
    m_row = new QHBoxLayout;
    m_column->addLayout(m_row);
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
    m_actions.append(action);
    if (m_below)
        m_below->addWidget(action);
    else
        m_row->addWidget(action, 0, Qt::AlignVCenter);
    arrange();
}

int PageHead::titleWidth() const
{
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width() + m_row->spacing();
    return back + m_title->sizeHint().width() + m_row->contentsMargins().left() + m_row->contentsMargins().right();
}

/// What one row needs, the sentence cut short.
int PageHead::rowWidth() const
{
    int width = titleWidth() + m_row->spacing() + m_sentence->minimumSizeHint().width();
    for (const QWidget *action : m_actions) {
        if (!action->isHidden())
            width += m_row->spacing() + action->sizeHint().width();
    }
    return width;
}

void PageHead::arrange()
{
    const bool isBelow = rowWidth() > width();
    if (isBelow == (m_below != nullptr))
        return;
    QLayout *before = m_row;
    if (m_below)
        before = m_below;
    for (QWidget *action : std::as_const(m_actions))
        before->removeWidget(action);
    if (isBelow) {
        m_below = new FlowRow;
        const QMargins margins = m_row->contentsMargins();
        m_below->setContentsMargins(margins.left(), 0, margins.right(), 0);
        m_column->addLayout(m_below);
        for (QWidget *action : std::as_const(m_actions))
            m_below->addWidget(action);
    } else {
        m_column->removeItem(m_below);
        std::exchange(m_below, nullptr)->deleteLater();
        for (QWidget *action : std::as_const(m_actions))
            m_row->addWidget(action, 0, Qt::AlignVCenter);
    }
    const int room = isBelow ? look::px(8) : 0;
    m_column->setContentsMargins(0, room, 0, room);
}

bool PageHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // another title, an action that is shown
        arrange();
    return QWidget::event(event);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    if (m_below)
        m_below->setContentsMargins(margin, 0, margin, 0);
}

QSize PageHead::minimumSizeHint() const
{
    int width = titleWidth();
    for (const QWidget *action : m_actions) {
        if (!action->isHidden())
            width = qMax(width, action->minimumSizeHint().width() + look::px(24));
    }
    return {width, look::px(52)};
}

void PageHead::paintEvent(QPaintEvent *)
{
    if (!m_isRuled)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::tokens().line);
}
