// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/submission.h"

QString receiptCode(const QByteArray &hash)
{
    // No I, O, 0 or 1: a code is read aloud and typed from paper.
    static constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    static constexpr char digits[] = "23456789";
    static constexpr char signs[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const auto at = [&hash](int i, int count) { return uchar(hash.at(i)) % count; };
    QString code;
    code += QLatin1Char(letters[at(0, 24)]);
    code += QLatin1Char(digits[at(1, 8)]);
    code += u'-';
    for (int i = 2; i < 5; ++i)
        code += QLatin1Char(signs[at(i, 32)]);
    return code;
}
