// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/journal.h"
#include "core/storage/database.h"

#include <QTemporaryDir>
#include <QTest>

/// Fails the running test with the error's own words when a Result holds one.
#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &outcome_ = (result);                                                                               \
        if (!outcome_)                                                                                                 \
            QFAIL(qPrintable(outcome_.error().sentence + u" | "_s + outcome_.error().detail));                         \
    } while (false)

/// A folder that goes with the test, and stores in it.
class TemporaryStores
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] StoreAddress address(const QString &name) const { return StoreAddress::parse(path(name)); }

private:
    QTemporaryDir m_folder{};
};
