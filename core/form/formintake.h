// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/package/incoming.h"

/// What a filled form says, as answers; its faults, all at once.
struct FormAnswers {
    struct One {
        qsizetype block = 0; ///< in FilledForm::blocks
        Answer answer{};
        QStringList links{}; ///< evidence, one a line as it was typed
    };
    QList<One> answers{};
    PersonId authorisedBy{}; ///< null: nobody has, so the answers come as drafts
    QList<FormFault> faults{};
};

namespace forms {

/// Reads texts as answers by the plan's words, in either language. Blocks that nobody has touched are left out.
[[nodiscard]] Result<FormAnswers> answersIn(Journal &journal, const PlanBook &book, const FilledForm &form);
/// Writes what a form says on top of the versions it was made from, and gives the new revisions. The same form read
/// twice, here or in another copy, writes the same revisions: ids, salts and times follow from the form.
[[nodiscard]] Result<QList<RevisionId>> take(Journal &journal, const FilledForm &form, const FormAnswers &answers);
/// Faults by "<assignment>:<row>", for a workbook that goes back.
[[nodiscard]] FormMarks marksFor(const QList<FormFault> &faults);

} // namespace forms
