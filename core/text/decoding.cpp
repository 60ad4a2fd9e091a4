// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"

#include <QStringDecoder>

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringDecoder::Utf8), QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (marked || !decoder.hasError())
        return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text;
    // Windows-1252 is Latin-1 but for these 32 places.
    static constexpr char16_t upper[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    QString out = QString::fromLatin1(bytes);
    for (QChar &sign : out) {
        if (sign.unicode() >= 0x80 && sign.unicode() < 0xa0)
            sign = QChar(upper[sign.unicode() - 0x80]);
    }
    return out;
}
