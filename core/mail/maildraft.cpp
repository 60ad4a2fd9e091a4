// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/maildraft.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace {

/// A header's text: as it is when it is ASCII, else in encoded words (RFC 2047) of at most 75 characters, never parting
/// a character. A line break would begin another header, so it becomes a space.
QByteArray headerText(QString text)
{
    text = text.simplified();
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 128; });
    if (isAscii)
        return text.toUtf8();
    QByteArray out;
    constexpr int mostBytes = 42; // 56 characters of base64 and the frame of 12
    QByteArray word;
    const auto flush = [&] {
        out += (out.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t sign : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&sign, 1).toUtf8();
        if (word.size() + bytes.size() > mostBytes)
            flush();
        word += bytes;
    }
    flush();
    return out;
}

/// Base64 in lines of 76 characters.
QByteArray folded(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < all.size(); at += 76)
        out += all.mid(at, 76) + "\r\n";
    return out;
}

QByteArray textPart(const QString &body)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
           + folded(QString(body).replace(u"\n"_s, u"\r\n"_s).toUtf8());
}

QByteArray filePart(const MailDraft &draft)
{
    // RFC 2231: a name in UTF-8, percent-encoded.
    const QByteArray name = QUrl::toPercentEncoding(draft.attachmentName);
    return "Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n filename*=utf-8''" + name
           + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + folded(draft.attachment);
}

} // namespace

namespace maildraft {

QByteArray eml(const MailDraft &draft)
{
    QByteArray out = "X-Unsent: 1\r\n";
    if (!draft.to.isEmpty())
        out += "To: " + draft.to.join(u", "_s).simplified().toUtf8() + "\r\n";
    out += "Subject: " + headerText(draft.subject) + "\r\nMIME-Version: 1.0\r\n";
    if (draft.attachmentName.isEmpty())
        return out + textPart(draft.body);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(draft.body.toUtf8());
    hash.addData(draft.attachment);
    const QByteArray boundary = "plankoll-" + hash.result().toHex().left(32);
    out += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    out += "--" + boundary + "\r\n" + textPart(draft.body);
    out += "--" + boundary + "\r\n" + filePart(draft);
    return out + "--" + boundary + "--\r\n";
}

QString address(const MailDraft &draft)
{
    QStringList to;
    for (const QString &mail : draft.to)
        to << QString::fromLatin1(QUrl::toPercentEncoding(mail, "@"));
    const auto part = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString(text).replace(u"\n"_s, u"\r\n"_s)));
    };
    return u"mailto:%1?subject=%2&body=%3"_s.arg(to.join(u','), part(draft.subject), part(draft.body));
}

} // namespace maildraft
