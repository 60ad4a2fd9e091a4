// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

Text::Text(const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::NoFocus);
    applyLook();
    setText(text);
}

Text::Text(TextRole role, QWidget *parent)
    : Text(QString(), role, parent)
{
}

void Text::setText(const QString &text)
{
    QLabel::setText(text);
    setFocusPolicy(Qt::mightBeRichText(text) && text.contains(QLatin1String("<a ")) ? Qt::TabFocus : Qt::NoFocus);
}

void Text::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    // Onto the first link at once; QLabel would only do so at the next Tab.
    if (event->reason() == Qt::TabFocusReason && focusPolicy() != Qt::NoFocus)
        QLabel::focusNextPrevChild(true);
    else if (event->reason() == Qt::BacktabFocusReason && focusPolicy() != Qt::NoFocus)
        QLabel::focusNextPrevChild(false);
}

void Text::setRole(TextRole role)
{
    m_role = role;
    applyLook();
}

void Text::setInk(QColor Tokens::*ink)
{
    m_ink = ink;
    applyLook();
}

void Text::setWrapped(bool wrapped)
{
    setWordWrap(wrapped);
    QSizePolicy policy(wrapped ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Preferred);
    policy.setHeightForWidth(wrapped);
    setSizePolicy(policy);
}

QSize Text::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    // A wrapping label otherwise refuses to be narrower than its longest guess at a good shape.
    // Its words, though, are never cut. A long text is read on lines that hold any word.
    const QFontMetrics metrics(font());
    int width = look::px(64);
    if (text().size() < 100 && !Qt::mightBeRichText(text())) {
        for (const QStringView word : QStringView(text()).split(u' '))
            width = qMax(width, metrics.horizontalAdvance(word.toString()));
    }
    return {qMin(width, look::px(200)), metrics.height()};
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

void Text::applyLook()
{
    const QFont wanted = look::font(m_role);
    if (font() != wanted)
        setFont(wanted);
    const QColor ink = look::tokens().*m_ink;
    QPalette colours = palette();
    if (colours.color(QPalette::WindowText) == ink && colours.color(QPalette::Text) == ink)
        return;
    // Both roles: which one a label takes depends on the ground it is later put on.
    colours.setColor(QPalette::WindowText, ink);
    colours.setColor(QPalette::Text, ink);
    setPalette(colours);
    if (Qt::mightBeRichText(text())) {
        // The colour of links is settled when rich text is read.
        const QString words = text();
        clear();
        setText(words);
    }
}

Text *wrappedText(const QString &words, TextRole role, QWidget *parent, QColor Tokens::*ink)
{
    auto *text = new Text(words, role, parent);
    text->setTextFormat(Qt::PlainText);
    text->setWrapped(true);
    text->setInk(ink);
    return text;
}

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : Text(text, TextRole::Section, parent)
{
}

ElidedText::ElidedText(TextRole role, Qt::TextElideMode mode, QWidget *parent)
    : Text(role, parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedText::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
}

QSize ElidedText::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMin(sizeHint().width(), metrics.horizontalAdvance(u'…') + 2), metrics.height()};
}

void ElidedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString words = QFontMetrics(font()).elidedText(text(), m_mode, width());
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine, words);
}

bool ElidedText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Text::event(event);
    const bool isCut = QFontMetrics(font()).horizontalAdvance(text()) > width();
    if (isCut)
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    else
        QToolTip::hideText();
    return true;
}
