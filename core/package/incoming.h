// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/archive/merge.h"
#include "core/assessment/assessment.h"
#include "core/package/correspondence.h"

/// Something out of the ordinary about a file that came in: what it is, what may be done, what was chosen. The table is
/// in core/README.md. No choice discards an answer.
struct OddCase {
    QString key{};         ///< "closed_round", "last_round", "merged_unit", "unknown_package"
    QString sentence{};    ///< translated
    QStringList choices{}; ///< permitted: "keep", "take", "draft", "own", "successor"
    QString chosen{};      ///< empty: nobody has chosen yet

    bool operator==(const OddCase &) const = default;
};

/// What a file changes about one answer.
struct IncomingChange {
    enum class Kind {
        New,      ///< there was no answer here
        Newer,    ///< a later version of the one that was
        Conflict, ///< another version than the one here: both are kept
        Known,    ///< is here already
    };

    AssignmentId assignment{};
    MeasureId measure{};
    UnitId unit{};
    Kind kind = Kind::New;
    bool submitted = false;         ///< handed in; else a draft
    std::optional<Answer> before{}; ///< as it stood here
    Answer after{};
    QList<RevisionId> answerHeads{};     ///< as they stood here
    QList<RevisionId> assignmentHeads{}; ///< as they stood here

    bool operator==(const IncomingChange &) const = default;
};

/// What a coordinator's file changes about the assessment of its measure.
struct IncomingAssessment {
    IncomingChange::Kind kind = IncomingChange::Kind::New;
    std::optional<Assessment> before{}; ///< as it stood here
    std::optional<Assessment> after{};
    QList<Signature> signatures{}; ///< that were not here

    bool operator==(const IncomingAssessment &) const = default;
};

/// A line that a file brings to the thread of an answer.
struct IncomingComment {
    MeasureId measure{};
    UnitId unit{};
    QString author{}; ///< who wrote it, in words: a claim of the file
    QString text{};

    bool operator==(const IncomingComment &) const = default;
};

[[nodiscard]] QString changeCode(IncomingChange::Kind kind);

/// A row of a form that cannot be taken in as it is.
struct FormFault {
    QString cell{}; ///< "D14", as the spreadsheet names it; empty: the form as a whole
    AssignmentId assignment{};
    QString field{};    ///< as in AnswerFault
    QString sentence{}; ///< translated: what to do

    bool operator==(const FormFault &) const = default;
};

/// One file that came in: what it is, from whom, and what it brings or would bring.
struct Incoming {
    QString path{};
    QString kind{}; ///< "package", "answers", "form" or "store"
    QByteArray sha256{};
    QUuid package{};
    RoundId round{};
    UnitId unit{};
    MeasureId measure{};
    QString sender{}; ///< who the file says it is from: a claim
    MergeSummary summary{};
    QList<IncomingChange> changes{};
    std::optional<IncomingAssessment> assessment{}; ///< of a coordinator's file
    QList<IncomingComment> comments{};              ///< that were not here
    QList<OddCase> cases{};
    QStringList notices{};
    QList<FormFault> faults{}; ///< a form with faults brings nothing

    bool operator==(const Incoming &) const = default;
    /// Whether somebody has to choose before it can be taken in.
    [[nodiscard]] bool waits() const;
};

/// How files are taken in.
struct IntakeOrder {
    QStringList paths{};
    QString passphrase{};
    QMap<QString, QString> choices{}; ///< by key of the odd case
    Progress progress{};              ///< of a store's revisions; saying no stops it, and nothing is taken in
};
