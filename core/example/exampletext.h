// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"

#include <QHash>
#include <QJsonObject>

/// What the example's cell says in the open round.
struct ExampleCell {
    QString state{u"open"_s}; ///< as in resources/example, "conflict" among them
    QString status{};         ///< empty: no answer yet
    bool delayed = false;
};

/// The invented answers: read from resources/example for a plan that has such a file, else made up from its status set.
class ExampleText
{
public:
    explicit ExampleText(const PlanBook &book);

    [[nodiscard]] ExampleCell cell(const QString &measure, int unit) const;
    /// The status that the same cell had two years before; empty: no answer.
    [[nodiscard]] QString statusBefore(const QString &measure, int unit) const;
    [[nodiscard]] QString done(const QString &measure, int index) const;
    [[nodiscard]] QString doneBefore(int index) const { return pick(u"before"_s, index); }
    [[nodiscard]] QString effect(int index) const { return pick(u"effect"_s, index); }
    [[nodiscard]] QString helped(int index) const { return pick(u"helped"_s, index); }
    [[nodiscard]] QString hindered(int index) const { return pick(u"hindered"_s, index); }
    [[nodiscard]] QString next(int index) const { return pick(u"next"_s, index); }
    [[nodiscard]] QString request(int index) const { return pick(u"requests"_s, index); }
    [[nodiscard]] QString assessment(const QString &status) const;
    [[nodiscard]] QString section(const QString &key) const;

private:
    [[nodiscard]] QString pick(const QString &list, int index) const;
    [[nodiscard]] QString meaningToCode(const QString &meaning) const;

    PlanBook m_book;
    QJsonObject m_json{};
    QHash<QString, ExampleCell> m_cells{};
};
