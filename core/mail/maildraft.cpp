// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/maildraft.h"

#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct MailDraftText {
    Q_DECLARE_TR_FUNCTIONS(MailDraftText)
};

/// A header's text in encoded words of at most 75 signs (RFC 2047); a line break in it cannot start a header of its
/// own.
QByteArray encoded(const QString &text)
{
    QByteArray out;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            out += (out.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + word.toUtf8().toBase64() + "?=");
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        word += sign.category() == QChar::Other_Control ? QChar(u' ') : sign;
        if (!sign.isHighSurrogate() && word.toUtf8().size() >= 40)
            flush();
    }
    flush();
    return out;
}

/// A mail address as a header takes it: nothing that could add another recipient or header.
QByteArray address(const QString &text)
{
    QString out;
    for (const QChar sign : text) {
        if (sign.unicode() > 32 && sign.unicode() < 127 && !u"<>,;:\"()[]\\"_s.contains(sign))
            out += sign;
    }
    return out.toLatin1();
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < all.size(); i += 76)
        out += all.mid(i, 76) + "\r\n";
    return out;
}

QByteArray part(const QByteArray &headers, const QByteArray &bytes)
{
    return headers + "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(bytes);
}

} // namespace

namespace maildrafts {

QByteArray eml(const MailDraft &draft)
{
    QByteArrayList to;
    for (const QString &one : draft.to)
        to << address(one);
    QByteArray out = "X-Unsent: 1\r\nTo: " + to.join(",\r\n ") + "\r\nSubject: " + encoded(draft.subject)
                     + "\r\nMIME-Version: 1.0\r\n";
    QString crlf = draft.text;
    crlf.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    const QByteArray text = part("Content-Type: text/plain; charset=UTF-8\r\n", crlf.toUtf8());
    if (draft.attachments.isEmpty())
        return out + text;
    const QByteArray boundary
        = "plankoll-" + QCryptographicHash::hash(out + text, QCryptographicHash::Sha256).toHex().first(24);
    out += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + text;
    for (const MailAttachment &attachment : draft.attachments) {
        const QByteArray name = QUrl::toPercentEncoding(attachment.name);
        out += "--" + boundary + "\r\n"
               + part("Content-Type: " + attachment.mediaType.toLatin1()
                          + "\r\nContent-Disposition: attachment; filename*=UTF-8''" + name + "\r\n",
                      attachment.bytes);
    }
    return out + "--" + boundary + "--\r\n";
}

QString mailto(const MailDraft &draft)
{
    QByteArrayList to;
    for (const QString &one : draft.to)
        to << QUrl::toPercentEncoding(QString::fromLatin1(address(one)), "@");
    QString crlf = draft.text;
    crlf.replace(u'\n', u"\r\n"_s);
    return QString::fromLatin1("mailto:" + to.join(',') + "?subject=" + QUrl::toPercentEncoding(draft.subject)
                               + "&body=" + QUrl::toPercentEncoding(crlf));
}

Result<MailAttachment> attachment(const QString &path)
{
    auto bytes = files::read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString name = QFileInfo(path).fileName();
    const QString type = name.endsWith(".xlsx"_L1)
                             ? u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s
                         : name.endsWith(".ics"_L1) ? u"text/calendar; charset=UTF-8"_s
                                                    : u"application/octet-stream"_s;
    return MailAttachment{name, type, *bytes};
}

Done write(const MailDraft &draft, const QString &path)
{
    return files::write(path, eml(draft));
}

} // namespace maildrafts
