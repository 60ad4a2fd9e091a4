// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/picker.h"
#include "core/round/round.h"

#include <QSet>

/// An assignment of a round, with the answer that was submitted last.
struct AskedAssignment {
    AssignmentId id{};
    MeasureId measure{};
    UnitId unit{};
    RevisionId answerRevision{};
};

[[nodiscard]] Result<QList<AskedAssignment>> assignmentsOf(Journal &journal, RoundId round);
/// NotFound when there is no such round.
[[nodiscard]] Result<Recorded<Round>> roundOf(Journal &journal, RoundId id);

/// Fills one parcel, step by step. Each step says what it picks; the first failure ends it.
class Packer
{
public:
    Packer(Journal &journal, const PlanBook &book, Parcel &parcel)
        : m_journal(journal)
        , m_book(book)
        , m_parcel(parcel)
        , m_picker(journal, parcel)
    {
    }

    /// The round, and the one before it.
    [[nodiscard]] Done rounds();
    [[nodiscard]] Done newest(const QUuid &record);
    [[nodiscard]] Done whole(const QUuid &record);
    /// Everything that lies under the unit's own name in a round.
    [[nodiscard]] Done ownAnswers(RoundId round, bool withFiles, int &count);
    /// The submitted version of an assignment's answer, and no other.
    [[nodiscard]] Done submittedAnswer(const AskedAssignment &one, bool withFiles, int &count);
    [[nodiscard]] Done thread(AssignmentId assignment);
    [[nodiscard]] Done submissions(AssignmentId assignment);
    /// These units and their departments.
    [[nodiscard]] Done units(const QSet<QUuid> &wanted);
    /// Counts what was picked, when all is.
    void count();

    [[nodiscard]] Picker &picker() { return m_picker; }
    [[nodiscard]] RoundId before() const { return m_before; }
    [[nodiscard]] PackageContents &contents() { return m_parcel.contents; }
    /// What the picked assignments are about.
    [[nodiscard]] const QSet<QUuid> &measures() const { return m_measures; }

private:
    /// What the picked versions of an answer rest on.
    [[nodiscard]] Done evidence(AssignmentId assignment, UnitId unit, bool withFiles, int &count);

    Journal &m_journal;
    const PlanBook &m_book;
    Parcel &m_parcel;
    Picker m_picker;
    RoundId m_before{};
    QSet<QUuid> m_measures{};
};
