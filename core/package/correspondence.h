// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packagescope.h"
#include "core/record/journal.h"

/// A package or a form that was made to be sent.
struct SentItem {
    QUuid package{};
    QString kind{}; ///< "package" or "form"
    RoundId round{};
    UnitId unit{};
    MeasureId measure{};
    QByteArray secret{};
    qint64 madeAt = 0;
    QString madeBy{};     ///< author column of whoever made it
    QString recipients{}; ///< mail addresses, apart by commas; empty when nobody is known
    QString fileName{};

    bool operator==(const SentItem &) const = default;
};

/// The receipt of a file that was taken in: who received what, when, from which file.
struct ReceivedItem {
    QByteArray sha256{}; ///< of the file as it came
    QString kind{};      ///< "package", "answers", "form" or "store"
    QUuid package{};
    RoundId round{};
    UnitId unit{};
    QString fileName{};
    QString sender{}; ///< who the file says filled it in; a claim
    qint64 receivedAt = 0;
    QString receivedBy{};
    qint64 added = 0;  ///< revisions that were new here
    QString choices{}; ///< what was chosen of the odd cases: "case=choice", one a line

    bool operator==(const ReceivedItem &) const = default;
};

/// The logs of what went out and what came in: local tables that never merge.
namespace correspondence {

[[nodiscard]] Done noteSent(Connection &connection, const SentItem &item);
/// Oldest first.
[[nodiscard]] Result<QList<SentItem>> sent(Connection &connection, RoundId round);
[[nodiscard]] Result<std::optional<SentItem>> sentItem(Connection &connection, const QUuid &package);

/// Writes the receipt, unless the same file has one, and which revisions it brought.
[[nodiscard]] Done noteReceived(Connection &connection, const ReceivedItem &item, const QList<RevisionId> &revisions);
/// Oldest first, of all rounds.
[[nodiscard]] Result<QList<ReceivedItem>> received(Connection &connection);
[[nodiscard]] Result<std::optional<ReceivedItem>> receivedItem(Connection &connection, const QByteArray &sha256);
/// Through which file a revision came here; nothing when it was written here.
[[nodiscard]] Result<std::optional<ReceivedItem>> receiptOf(Connection &connection, RevisionId revision);

} // namespace correspondence
