// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/maildraft.h"
#include "core/package/packaging.h"

/// What a letter tells its receivers of the file that it carries. A passphrase has no place in it.
struct Invitation {
    QString path{};
    QString recipients{}; ///< mail addresses, apart by commas
    QString round{};
    QString receiver{}; ///< the unit, or the measure that is to be assessed
    bool isMeasure = false;
    int asked = 0; ///< measures of the unit, or units of the measure
    QDate due{};
    bool isSealed = false;
    bool isAttached = true;
    QString code{};   ///< to compare over the telephone; may be empty
    QString sender{}; ///< a name to write under; may be empty
};

/// The mails that files go out and come back with.
namespace exchangemails {

/// A package or a form on its way to its unit or coordinators: what is asked, until when, what to do with the file; of
/// a sealed one that its passphrase comes over the telephone.
[[nodiscard]] Result<MailDraft> invitation(const Invitation &invitation);
/// An answer file on its way back, with the receipt's codes, which can be compared over the telephone.
[[nodiscard]] Result<MailDraft> answers(const PackageMade &made, const QStringList &receiptCodes);

} // namespace exchangemails
