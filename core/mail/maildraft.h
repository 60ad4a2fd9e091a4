// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// A letter that a person looks at and sends from a mail program of their own: nothing here sends anything.
struct MailDraft {
    QStringList to{};
    QString subject{};
    QString body{}; ///< plain text
    QString attachmentName{};
    QByteArray attachment{};

    bool operator==(const MailDraft &) const = default;
};

namespace maildraft {

/// As a file (RFC 5322, MIME) that mail programs open as unsent: X-Unsent. Equal drafts give equal bytes.
[[nodiscard]] QByteArray eml(const MailDraft &draft);
/// As a mailto: address (RFC 6068). An attachment cannot go with it.
[[nodiscard]] QString address(const MailDraft &draft);

} // namespace maildraft
