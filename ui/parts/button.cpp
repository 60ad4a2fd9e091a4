// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setKind(kind);
}

Button::Button(const Icon &icon, const QString &name, ButtonKind kind, QWidget *parent)
    : Button(QString(), kind, parent)
{
    setGlyph(icon);
    setAccessibleName(name);
    setToolTip(name);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    look::setButtonKind(this, kind);
    applyLook();
}

void Button::setGlyph(const Icon &icon)
{
    m_glyph = icon;
    setIcon(look::icon(icon));
    applyLook();
}

void Button::setKey(const QKeySequence &key)
{
    setShortcut(key);
    look::setKeyHint(this, key.toString(QKeySequence::NativeText));
}

void Button::setCompact(bool compact)
{
    look::setCompact(this, compact);
    applyLook();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

void Button::applyLook()
{
    const bool isCompact = look::isCompact(this);
    const TextRole role = m_kind == ButtonKind::Primary ? (isCompact ? TextRole::SmallStrong : TextRole::BodyStrong)
                          : isCompact                   ? TextRole::Small
                                                        : TextRole::Body;
    setFont(look::font(role));
    const int size = look::px(isCompact ? 14 : 16);
    setIconSize({size, size});
}

LinkLabel::LinkLabel(const QString &text, QWidget *parent, TextRole role)
    : QAbstractButton(parent)
    , m_role(role)
{
    setText(text);
    setFont(look::font(role));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2, qMax(metrics.height(), look::px(24))};
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    QFont underlined = font();
    underlined.setUnderline(isEnabled());
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? (underMouse() ? tokens.text : tokens.accent) : tokens.text2);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click(); // a link answers to Enter, a button to Space; people use both
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(look::font(m_role));
        updateGeometry();
    }
}
