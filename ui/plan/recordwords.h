// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "core/person/people.h"

/// What is known when a record of any kind is put into words.
struct RecordContext {
    PlanBook book{};
    QList<PersonEntry> people{};
    QList<Recorded<Round>> rounds{};
    RoundView view{};

    bool operator==(const RecordContext &) const = default;
};

/// The words for records of any kind, field by field: for what a plan file changes, and for conflicts. Kinds and fields
/// have permanent English names; those that a person meets get their words here.
namespace words {
/// "Measure"; the kind itself when it has no word.
[[nodiscard]] QString kindLabel(const QString &kind);
/// "short title", as in a sentence.
[[nodiscard]] QString recordField(const QString &field);
/// What a record is called: "7 Tillgängliga lokaler", "Uppföljning 2026".
[[nodiscard]] QString recordTitle(const RecordContext &context, const QString &kind, const Fields &fields);
/// A stored value as it reads on screen; "–" when nothing is given.
[[nodiscard]] QString recordValue(const RecordContext &context, const QString &field, const Value &value);
/// Whether a field is prose that a person writes; the others are chosen.
[[nodiscard]] bool isProse(const QString &field);
} // namespace words
