// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/barbutton.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace {
constexpr int padAt13 = 8;
constexpr int iconAt13 = 16;
constexpr int chevronAt13 = 14;
} // namespace

BarButton::BarButton(TextRole role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setFont(look::font(role));
    setFocusPolicy(Qt::TabFocus); // a click in the bar leaves the focus where one works
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &BarButton::openMenu);
}

void BarButton::setGlyph(const Icon &icon)
{
    m_glyph = icon;
    updateGeometry();
}

void BarButton::setMenu(QMenu *menu)
{
    m_menu = menu;
    updateGeometry();
}

void BarButton::openMenu()
{
    if (m_menu && !m_menu->isEmpty())
        m_menu->popup(mapToGlobal(QPoint(0, height())));
}

int BarButton::textLeft() const
{
    return look::px(padAt13) + (m_glyph.isNull() ? 0 : look::px(iconAt13 + 8));
}

QSize BarButton::sizeHint() const
{
    int width = textLeft() + QFontMetrics(font()).horizontalAdvance(text()) + look::px(padAt13) + 1;
    if (m_menu)
        width += look::px(chevronAt13 + 10);
    return {width, look::px(30)};
}

QSize BarButton::minimumSizeHint() const
{
    const int words = m_glyph.isNull() ? qMin(look::px(112), QFontMetrics(font()).horizontalAdvance(text())) : 0;
    return {textLeft() + words + (m_menu ? look::px(chevronAt13 + padAt13) : 0), look::px(30)};
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    if (underMouse() || isDown() || (m_menu && m_menu->isVisible()))
        look::paintBox(painter, rect(), look::px(4), isDown() ? tokens.soft : tokens.line, {});
    const int pad = look::px(padAt13);
    if (!m_glyph.isNull())
        look::paintIcon(painter, QRect(pad, 0, look::px(iconAt13), height()), m_glyph, look::px(iconAt13), {},
                        tokens.rail);
    int right = width() - pad;
    const int textWidth = QFontMetrics(font()).horizontalAdvance(text()) + 1;
    if (m_menu) {
        const int size = look::px(chevronAt13);
        const int left = qMin(right - size, textLeft() + textWidth + look::px(9));
        look::paintIcon(painter, QRect(left, 0, size, height()), ToolIcon::ChevronDown, size);
        right = left - look::px(4);
    }
    painter.setFont(font());
    painter.setPen(tokens.text);
    const QRect words(textLeft(), 0, right - textLeft(), height());
    if (words.width() > look::px(12))
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font()).elidedText(text(), Qt::ElideRight, words.width()));
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (opens)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BarButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(look::font(m_role));
        updateGeometry();
    }
}
