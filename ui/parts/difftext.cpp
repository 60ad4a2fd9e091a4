// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/difftext.h"

#include "ui/look/look.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QtMath>

namespace {
bool isWhole(const QList<DiffPiece> &pieces, DiffPiece::Kind kind)
{
    return pieces.size() == 1 && pieces.first().kind == kind;
}
} // namespace

DiffText::DiffText(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

DiffText::~DiffText() = default;

void DiffText::setTexts(const QString &before, const QString &after)
{
    m_pieces = wordDiff(before, after);
    build();
}

QString DiffText::text() const
{
    return m_document->toPlainText();
}

void DiffText::build()
{
    const Tokens &tokens = look::tokens();
    const bool isAfter = m_side == Side::After;
    const DiffPiece::Kind own = isAfter ? DiffPiece::Kind::Added : DiffPiece::Kind::Removed;
    const QFont font = look::font(isAfter ? TextRole::Body : TextRole::Small);
    m_document->setDefaultFont(font);
    m_document->clear();
    QTextBlockFormat block;
    block.setLineHeight(look::lineHeight(font), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(m_document.get());
    cursor.setBlockFormat(block);
    QTextCharFormat plain;
    plain.setForeground(isAfter ? tokens.text : tokens.text2);
    QTextCharFormat marked = plain;
    marked.setForeground(isAfter ? tokens.green : tokens.red);
    marked.setBackground(isAfter ? tokens.greenGround : tokens.redGround);
    marked.setFontUnderline(isAfter);
    marked.setFontStrikeOut(!isAfter);
    const bool marks = !isWhole(m_pieces, own);
    QString spoken;
    for (const DiffPiece &piece : std::as_const(m_pieces)) {
        if (piece.kind != DiffPiece::Kind::Kept && piece.kind != own)
            continue;
        // The mark ends with the word, not with the space after it.
        qsizetype end = piece.text.size();
        while (end > 0 && piece.text.at(end - 1).isSpace())
            --end;
        const bool isMarked = marks && piece.kind == own;
        cursor.insertText(piece.text.left(end), isMarked ? marked : plain);
        cursor.insertText(piece.text.mid(end), plain);
        if (isMarked)
            spoken += (isAfter ? tr("added: %1;") : tr("removed: %1;")).arg(piece.text.trimmed()) + u' ';
    }
    setAccessibleName(text());
    setAccessibleDescription(spoken.trimmed());
    updateGeometry();
    update();
}

int DiffText::heightForWidth(int width) const
{
    m_document->setTextWidth(width);
    return qCeil(m_document->size().height());
}

QSize DiffText::sizeHint() const
{
    const int width = look::px(220);
    return {width, heightForWidth(width)};
}

QSize DiffText::minimumSizeHint() const
{
    return {look::px(96), look::lineHeight(look::font(TextRole::Small))};
}

void DiffText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_document->setTextWidth(width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    m_document->documentLayout()->draw(&painter, context);
}

void DiffText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        build();
}
