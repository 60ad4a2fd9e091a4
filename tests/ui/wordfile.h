// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

#include <QByteArray>

/// A round's report as a Word file, as it stands.
[[nodiscard]] QByteArray wordFile(OpenStore &store, RoundId round);
/// The file with a piece of its text replaced, as somebody would in Word.
[[nodiscard]] QByteArray editedWord(const QByteArray &docx, const QString &from, const QString &to);
void writeFile(const QString &path, const QByteArray &bytes);
/// Writes a section's text.
void writeSection(OpenStore &store, const Actor &actor, RoundId round, const QString &key, const QString &text);
/// Ends every conflict of the store, so that a round may be locked.
void endConflicts(OpenStore &store, const Actor &actor);
/// Locks the round's report with its Word file alone: the other formats take long to make.
void lockWord(OpenStore &store, const Actor &actor, RoundId round, const QString &reason);
/// "§ 84, 15 May 2024", from before the first round here: it asks for statistics, back by `backBy`.
void decideEarlier(OpenStore &store, const Actor &actor, QDate backBy);
