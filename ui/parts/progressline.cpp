// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/progressline.h"

#include "ui/look/look.h"

#include <QPainter>

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(int done, int total, const QString &words)
{
    m_done = done;
    m_total = total;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize ProgressLine::sizeHint() const
{
    const QFontMetrics metrics(look::font(TextRole::BodyStrong));
    const int words = m_words.isEmpty() ? 0 : metrics.horizontalAdvance(m_words) + look::px(8) + 2;
    return {look::px(120) + words, qMax(metrics.height(), look::px(18))};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {sizeHint().width() - look::px(72), sizeHint().height()};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    const QFont font = look::font(TextRole::BodyStrong);
    const int words = m_words.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(m_words) + look::px(8) + 2;
    const int thickness = look::px(5);
    look::paintBar(painter, QRect(0, (height() - thickness) / 2, width() - words, thickness), m_done, m_total, tokens);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_words);
}
