// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prose/figuresbox.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/prose/prosedocument.h"
#include "ui/prose/proseedit.h"

#include <QPainter>

using namespace Qt::StringLiterals;

FiguresBox::FiguresBox(ProseEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
{
}

QSizeF FiguresBox::intrinsicSize(QTextDocument *document, int, const QTextFormat &)
{
    const qreal width = document->textWidth() - 2 * document->documentMargin() - 1;
    return {std::max<qreal>(look::px(120), width), qreal(look::lineHeight(look::font(TextRole::Body)) + look::px(12))};
}

void FiguresBox::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int position,
                            const QTextFormat &format)
{
    const Prose parts = prose::read(format.stringProperty(prosedocument::DirectiveProperty));
    if (parts.isEmpty())
        return;
    const QTextCursor cursor = m_edit.textCursor();
    const bool isChosen = cursor.hasSelection()
                              ? cursor.selectionStart() <= position && position < cursor.selectionEnd()
                              : m_edit.hasFocus() && cursor.block().contains(position);
    const Tokens &tokens = look::tokens();
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    look::paintBox(*painter, box, look::px(3), tokens.window, isChosen ? tokens.accent : tokens.border,
                   isChosen ? 2.0 : 1.0);
    const int icon = look::px(14);
    const QRectF place(box.left() + look::px(10), box.center().y() - icon / 2.0, icon, icon);
    look::paintIcon(*painter, place, ToolIcon::Lock, icon);
    const QFont font = look::font(TextRole::Body);
    painter->setFont(font);
    painter->setPen(tokens.text);
    const QRectF words = box.adjusted(look::px(32), 0, -look::px(10), 0);
    painter->drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(m_edit.describe(parts.first().data), Qt::ElideRight, words.width()));
}
