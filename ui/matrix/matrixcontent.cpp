// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixcontent.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString cellWords(const MatrixCell &cell)
{
    QStringList words{look::word(cell.answer)};
    if (cell.status != StatusShape::NoAnswer)
        words.append(cell.statusWord.isEmpty() ? look::word(cell.status) : cell.statusWord.toLower());
    if (cell.isDelayed)
        words.append(look::word(Mark::Delayed));
    if (cell.isOverdue)
        words.append(look::lateWord(cell.answer));
    if (cell.isConflict)
        words.append(look::word(Mark::Conflict));
    return words.join(u", "_s);
}
