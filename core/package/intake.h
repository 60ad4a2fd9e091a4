// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/incoming.h"
#include "core/person/person.h"
#include "core/record/journal.h"

/// Taking in what comes back: answer files and packages, forms, whole copies of the store. What a file is, is found out
/// from the file itself, whatever it is called.
namespace intake {

/// Takes one file in, within the caller's transaction: whole or not at all. With `previews` a case that waits for a
/// choice, and a fault in a form, are listed; else they are the error.
[[nodiscard]] Result<Incoming> take(Journal &journal, Pen &pen, const Actor &actor, const QString &path,
                                    const IntakeOrder &order, bool previews);
/// All of them or none.
[[nodiscard]] Result<QList<Incoming>> takeAll(Journal &journal, Pen &pen, const Actor &actor, const IntakeOrder &order,
                                              bool previews);

} // namespace intake
