// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/keyhint.h"

#include "ui/look/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

KeyHint::KeyHint(const QStringList &keys, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_what(what)
{
    setAccessibleName(keys.join(u", "_s) + u": "_s + what);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(look::font(TextRole::Small));
    qreal width = metrics.horizontalAdvance(m_what) + 2;
    for (const QString &key : m_keys)
        width += look::keyWidth(key) + look::px(4);
    return {qRound(width), qMax(metrics.height(), look::px(20))};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    qreal x = 0;
    for (const QString &key : m_keys)
        x += look::paintKey(painter, QRectF(x, 0, width(), height()), key, tokens.text2, tokens.border) + look::px(4);
    painter.setFont(look::font(TextRole::Small));
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_what);
}
