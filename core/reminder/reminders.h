// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "core/mail/maildraft.h"
#include "core/package/correspondence.h"
#include "core/person/people.h"

/// What one person is reminded of: one message for all of it.
struct Reminder {
    PersonId person{};
    QString name{};
    QString mail{};
    UnitId unit{};
    QDate due{};
    QList<MeasureId> missing{};    ///< answers that are owed
    QList<MeasureId> completion{}; ///< completions that were asked for
    qint64 lastAt = 0;             ///< when this person was reminded last in this round; 0: never
    bool isTooSoon = false;        ///< within the minimum gap
    bool isFallback = false;       ///< the unit's contact has no address: its head is asked instead

    bool operator==(const Reminder &) const = default;
};

/// Who has what: for one unit of a round, what went out, what came back, and what is missing.
struct UnitCorrespondence {
    UnitId unit{};
    QList<SentItem> sent{};
    QList<ReceivedItem> received{};
    qint64 remindedAt = 0; ///< UTC ms; 0: never
    int asked = 0;
    int missing = 0; ///< still owed

    bool operator==(const UnitCorrespondence &) const = default;
};

/// The same for one measure's coordinators: their package, the assessment that came back, who has yet to sign.
struct MeasureCorrespondence {
    MeasureId measure{};
    QList<SentItem> sent{};
    QList<ReceivedItem> received{};
    QList<ResponsibleUnit> coordinators{};
    bool isAssessed = false;
    int missing = 0; ///< signatures under the newest version

    bool operator==(const MeasureCorrespondence &) const = default;
};

/// Reminders are mail drafts, bundled per person, with a minimum gap, and logged when they are made.
namespace reminders {

inline constexpr int usualGapDays = 3;
inline constexpr int mostGapDays = 60;

/// How many days pass at least between two reminders to one person: this copy's own, never merged.
[[nodiscard]] Result<int> gapDays(Connection &connection);
/// A strategist's; Invalid below 0 and above `mostGapDays`.
[[nodiscard]] Done setGapDays(Connection &connection, const Actor &actor, int days);

/// Who would be reminded now, in the plan's order of units.
[[nodiscard]] Result<QList<Reminder>> planned(Journal &journal, const PlanBook &book, const RoundView &view,
                                              qint64 now);
/// One unit's reminders as one, to everybody who may be reminded now: `mail` holds their addresses, apart by commas.
/// Forbidden when all were reminded within the gap; Invalid when nothing is owed or nobody has an address.
[[nodiscard]] Result<Reminder> together(const QList<Reminder> &ofUnit, const QString &unitName);
/// A reminder as a mail; the tone rises near the last day. `files` are attached: the form or the package.
[[nodiscard]] Result<MailDraft> draft(const Reminder &reminder, const PlanBook &book, const RoundView &view,
                                      QDate today, const QStringList &files);
/// Logs that a reminder was made. Forbidden within the minimum gap.
[[nodiscard]] Done note(Journal &journal, Pen &pen, const Actor &actor, RoundId round, const Reminder &reminder,
                        const QString &manner, qint64 now);
/// Who has it, in the plan's order of units.
[[nodiscard]] Result<QList<UnitCorrespondence>> overview(Journal &journal, const RoundView &view);
/// The measures that the round asks about and somebody coordinates, in the plan's order.
[[nodiscard]] Result<QList<MeasureCorrespondence>> coordination(Journal &journal, const PlanBook &book,
                                                                const RoundView &view);

} // namespace reminders
