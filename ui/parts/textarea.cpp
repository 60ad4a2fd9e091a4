// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/textarea.h"

#include "ui/look/look.h"

#include <QEvent>

TextArea::TextArea(int least, int most, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_least(least)
    , m_most(most)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::fit);
    fit();
}

void TextArea::setWords(const QString &words)
{
    if (words != toPlainText())
        setPlainText(words);
}

QSize TextArea::sizeHint() const
{
    // A plain text document counts its height in lines as they wrap.
    const int lines = qBound(m_least, qRound(document()->size().height()), m_most);
    const int margins = 2 * (frameWidth() + qRound(document()->documentMargin()));
    return {look::px(240), lines * QFontMetrics(font()).lineSpacing() + margins};
}

QSize TextArea::minimumSizeHint() const
{
    return {look::px(120), sizeHint().height()};
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TextArea::fit()
{
    const int wanted = sizeHint().height();
    const bool isTall = qRound(document()->size().height()) > m_most;
    setVerticalScrollBarPolicy(isTall ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}
