// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// What the record layer needs to know of a noun to carry its revisions: its name, its statements' folder, its columns.
struct Kind {
    QString name{};
    QString folder{};
    QStringList columns{};     ///< sorted
    QStringList uuidColumns{}; ///< those that hold an id
    QStringList wordColumns{}; ///< those that search reads

    [[nodiscard]] QString insertStatement() const { return folder + u"/insert_"_s + name + u"_content"_s; }
    [[nodiscard]] QString selectStatement() const { return folder + u"/select_"_s + name + u"_content"_s; }
    [[nodiscard]] QString deleteStatement() const { return folder + u"/delete_"_s + name + u"_content"_s; }
    [[nodiscard]] QString recordStatement() const { return folder + u"/select_"_s + name + u"_record"_s; }
    [[nodiscard]] QString currentStatement() const { return folder + u"/select_"_s + name + u"_current"_s; }
};

/// Every noun that is kept as revisions. A new noun is added here and nowhere else in the record layer.
[[nodiscard]] const QList<Kind> &allKinds();
/// Null for a name that no noun has.
[[nodiscard]] const Kind *kindNamed(const QString &name);
