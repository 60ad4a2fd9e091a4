// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/maildraft.h"
#include "core/package/packaging.h"

/// The mails that files go out and come back with.
namespace exchangemails {

/// A package or a form on its way to its unit or coordinator. Says what it holds, until when, and the file's code; of a
/// sealed one that the passphrase comes another way.
[[nodiscard]] Result<MailDraft> invitation(const QString &path, const QString &recipients, const QString &roundName,
                                           QDate due, bool isSealed, const QString &code);
/// An answer file on its way back, with the receipt's codes, which can be compared over the telephone.
[[nodiscard]] Result<MailDraft> answers(const PackageMade &made, const QStringList &receiptCodes);

} // namespace exchangemails
