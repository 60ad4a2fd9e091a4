// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/headertext.h"

#include <QFontMetrics>

namespace {
constexpr QChar softHyphen(0x00AD);

/// A name in pieces that may stand on a line of their own; each ends with the character it can be broken at.
QStringList piecesOf(const QString &name)
{
    QStringList pieces;
    QString piece;
    for (const QChar c : name) {
        piece += c;
        if (c == softHyphen || c == u' ') {
            pieces.append(piece);
            piece.clear();
        }
    }
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

QString shown(QString line)
{
    const bool isBroken = line.endsWith(softHyphen);
    line.remove(softHyphen);
    return isBroken ? line + u'-' : line.trimmed();
}
/// elidedText cuts what just fits, because it counts in fractions.
QString cutToFit(const QString &line, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(line) <= width ? line : metrics.elidedText(line, Qt::ElideRight, width);
}
} // namespace

int widestPiece(const QString &name, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &piece : piecesOf(name))
        widest = qMax(widest, metrics.horizontalAdvance(shown(piece)));
    return widest;
}

QStringList headerLines(const QString &name, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    QString line;
    for (const QString &piece : piecesOf(name)) {
        if (line.isEmpty() || metrics.horizontalAdvance(shown(line + piece)) + 3 <= width) {
            line += piece;
            continue;
        }
        lines.append(cutToFit(shown(line), metrics, width));
        line = piece;
    }
    if (!line.isEmpty())
        lines.append(cutToFit(shown(line), metrics, width));
    return lines;
}
