// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/plan/planbook.h"
#include "core/record/journal.h"

/// One assignment of a form: what is asked, what was answered last, and what its answer will build on.
struct FormBlock {
    AssignmentId assignment{};
    RevisionId assignmentBase{}; ///< the assignment's version when the form was made
    RevisionId answerBase{};     ///< the answer's version when the form was made; null: none
    QString number{};
    QString title{};
    QString text{};     ///< the plan's decided wording; may be empty
    QString lastFrom{}; ///< which round the last answer is from; empty: there is none
    std::optional<Answer> last{};
    RevisionId lastRevision{};
    Answer now{};          ///< what stands in the new column when the form goes out
    bool isLocked = false; ///< accepted or closed: shown, not asked

    bool operator==(const FormBlock &) const = default;
};

/// A form as it is sent out: one unit's assignments of one round.
struct Form {
    QUuid package{};
    QByteArray secret{};
    QUuid plan{};
    RoundId round{};
    UnitId unit{};
    qint64 madeAt = 0;
    QString language{};
    QString planTitle{};
    QString roundName{};
    QString unitName{};
    QDate due{};
    QStringList statuses{};                 ///< labels, in the form's language
    QHash<QString, QString> statusLabels{}; ///< label by code
    QStringList people{};                   ///< who may authorise, by name
    QList<FormBlock> blocks{};

    bool operator==(const Form &) const = default;
};

/// What a person wrote about one assignment, as text from the cells.
struct FilledBlock {
    AssignmentId assignment{};
    RevisionId assignmentBase{};
    RevisionId answerBase{};
    QHash<QString, QString> texts{};  ///< by row: "choice", "status", "delayed", "done" …; empty cells are left out
    QHash<QString, QString> places{}; ///< "D14", by row
    QStringList formulas{};           ///< rows that hold a formula

    bool operator==(const FilledBlock &) const = default;
};

/// A form as it came back.
struct FilledForm {
    QUuid package{};
    QByteArray secret{};
    QUuid plan{};
    RoundId round{};
    UnitId unit{};
    qint64 madeAt = 0;
    QString language{};
    QString filledBy{};
    QString authorisedBy{};
    QString capacity{};
    QDate authorisedOn{};
    qint64 modifiedAt = 0;            ///< when the file says that it was saved; 0: it does not
    QHash<QString, QString> places{}; ///< of "filled_by", "authorised_by", "capacity", "authorised_on"
    QList<FilledBlock> blocks{};

    bool operator==(const FilledForm &) const = default;
};

/// A cell to point at in a returned form, and what to do about it.
using FormMarks = QHash<QString, QString>; // "<assignment>:<row>" or "form:<row>" → sentence

namespace forms {

/// The rows of a block, in order. "initiatives" keeps the place of what is a page of its own in the program.
[[nodiscard]] const QStringList &rows();

/// What a form for a unit asks, as the store stands.
[[nodiscard]] Result<Form> make(Journal &journal, const PlanBook &book, RoundId round, UnitId unit);
/// Writes a workbook, beside its place and then renamed. `filled` and `marks` give a returned form back as it was
/// filled in, with its faults beside the cells.
[[nodiscard]] Done write(const Form &form, const QString &path, const FilledForm *filled = nullptr,
                         const FormMarks &marks = {});
/// Whether the file looks like a workbook; its content decides, not its name.
[[nodiscard]] bool isWorkbook(const QString &path);
/// Reads a form that Excel, LibreOffice, Google or another program has saved. Invalid when it is none of ours.
[[nodiscard]] Result<FilledForm> read(const QString &path);

} // namespace forms
