// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railitem.h"

#include "ui/look/look.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

RailItem::RailItem(const QString &id, NavIcon icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
{
    setObjectName(u"rail/"_s + id);
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // closer together in a low window
    setProperty("plankollOwnFocus", true);
}

void RailItem::setCount(const QString &count, const QString &spoken)
{
    m_count = count;
    const QString heard = spoken.isEmpty() ? count : spoken;
    setAccessibleName(heard.isEmpty() ? text() : text() + u", "_s + heard);
    setNarrow(m_isNarrow);
    update();
}

void RailItem::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    showTip();
    updateGeometry();
    update();
}

void RailItem::setKey(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key);
    showTip();
}

void RailItem::showTip()
{
    setToolTip(!m_isNarrow ? m_key : m_count.isEmpty() ? text() : text() + u" · "_s + m_count);
}

QSize RailItem::sizeHint() const
{
    return {look::px(m_isNarrow ? 48 : 176), look::px(34)};
}

QSize RailItem::minimumSizeHint() const
{
    return {look::px(48), look::px(24)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    if (isChecked()) {
        painter.fillRect(rect(), tokens.soft);
        painter.fillRect(QRect(0, 0, 3, height()), tokens.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), tokens.line);
    }
    const int size = look::px(16);
    const int left = m_isNarrow ? (width() - size) / 2 : look::px(16);
    look::paintIcon(painter, QRect(left, 0, size, height()),
                    m_icon.tinted(isChecked() ? &Tokens::accent : &Tokens::text2), size);
    if (!m_isNarrow) {
        const QFont quiet = look::font(TextRole::Small);
        const int countWidth = m_count.isEmpty() ? 0 : QFontMetrics(quiet).horizontalAdvance(m_count) + 1;
        const QFont font = look::font(isChecked() ? TextRole::BodyStrong : TextRole::Body);
        const QRect words(look::px(42), 0, width() - look::px(42 + 12) - countWidth, height());
        painter.setFont(font);
        painter.setPen(tokens.text);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
        painter.setFont(quiet);
        painter.setPen(tokens.text2);
        painter.drawText(rect().adjusted(0, 0, -look::px(12), 0), Qt::AlignVCenter | Qt::AlignRight, m_count);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        look::paintInnerFocus(painter, rect(), tokens.accent);
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT walked(-1); return;
    case Qt::Key_Down: Q_EMIT walked(1); return;
    case Qt::Key_Home: Q_EMIT walked(-1000); return;
    case Qt::Key_End: Q_EMIT walked(1000); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}
