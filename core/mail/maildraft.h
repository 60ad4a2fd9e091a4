// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QList>
#include <QStringList>

/// A file in a mail.
struct MailAttachment {
    QString name{};
    QString mediaType{};
    QByteArray bytes{};
};

/// A mail that a person looks at and sends: the program sends nothing itself.
struct MailDraft {
    QStringList to{};
    QString subject{};
    QString text{};
    QList<MailAttachment> attachments{};
};

namespace maildrafts {

/// As an .eml file that mail programs open for sending (RFC 5322, X-Unsent). Equal drafts give equal bytes.
[[nodiscard]] QByteArray eml(const MailDraft &draft);
/// As a mailto: address, for when no program opens .eml; attachments do not fit in one.
[[nodiscard]] QString mailto(const MailDraft &draft);
/// A file as an attachment.
[[nodiscard]] Result<MailAttachment> attachment(const QString &path);
/// Writes an .eml beside its place and renames it.
[[nodiscard]] Done write(const MailDraft &draft, const QString &path);

} // namespace maildrafts
