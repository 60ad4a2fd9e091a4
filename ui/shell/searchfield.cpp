// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace {
QString keyText()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}
} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search everything"));
    setAccessibleName(tr("Search everything"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyMargins();
}

void SearchField::applyMargins()
{
    setTextMargins(look::px(26), 0, qRound(look::keyWidth(keyText())) + look::px(6), 0);
}

QSize SearchField::sizeHint() const
{
    return {look::px(280), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {look::px(150), QLineEdit::minimumSizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    look::paintIcon(painter, QRect(look::px(9), 0, look::px(16), height()), ToolIcon::Search, look::px(16));
    if (!text().isEmpty())
        return;
    const qreal width = look::keyWidth(keyText());
    look::paintKey(painter, QRectF(this->width() - width - look::px(8), 0, width, height()), keyText(), tokens.text2,
                   tokens.border);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down: Q_EMIT hitsEntered(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyMargins();
}
