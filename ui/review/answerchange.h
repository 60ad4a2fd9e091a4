// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/plan/planbook.h"

#include <optional>

/// One field of an answer beside what it was before, in words.
struct FieldChange {
    enum class Field { Status, Delayed, Done, Effect, Helped, Hindered, Next, Evidence };
    enum class Mark { Same, Changed, New };

    Field field = Field::Status;
    QString label{};
    QString now{};    ///< empty: nothing is given
    QString before{}; ///< empty: nothing was given
    Mark mark = Mark::Same;

    bool operator==(const FieldChange &) const = default;
};

/// The fields of an answer in the order of the form; those that are empty on both sides are left out, except status.
[[nodiscard]] QList<FieldChange> fieldChanges(const PlanBook &book, const std::optional<Answer> &now,
                                              const std::optional<Answer> &before);
[[nodiscard]] QString fieldLabel(FieldChange::Field field);
/// "Ändrad status, ny text"; empty when nothing differs.
[[nodiscard]] QString changeWords(const PlanBook &book, const std::optional<Answer> &now,
                                  const std::optional<Answer> &before);
