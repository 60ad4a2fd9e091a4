// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "core/evidence/evidence.h"
#include "core/person/people.h"
#include "core/release/release.h"
#include "core/release/releasewords.h"
#include "core/submission/handedin.h"

/// Puts one release together: into a folder that nobody sees until it is whole or, for a preview, nowhere.
class Releasing
{
public:
    /// An empty folder: nothing is written.
    Releasing(Journal &journal, const ReleaseOrder &order, const PlanBook &book, const QString &folder);
    [[nodiscard]] Result<ReleasePreview> run();

private:
    [[nodiscard]] Done load();
    [[nodiscard]] Done writePage(const Cell &cell);
    [[nodiscard]] Done writeEvidence(EvidenceId id);
    [[nodiscard]] Done copyEvidence(const Evidence &one, const QString &name, bool &isThere);
    [[nodiscard]] Done writeFile(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Done writeIndex();
    [[nodiscard]] QString version(const HandedIn &handedIn, const Answer &answer);
    [[nodiscard]] QString masked(QString text);
    [[nodiscard]] QString row(const QString &label, const QString &text);
    [[nodiscard]] QString when(qint64 utcMs) const;
    [[nodiscard]] const Mask *maskOf(const QString &id, const QString &title);
    void list(const QString &name, const QString &what, const QByteArray &sha256);

    Journal &m_journal;
    const ReleaseOrder &m_order;
    const PlanBook &m_book;
    const QString m_folder;
    const ReleaseWords &m_words;
    ReleasePreview m_out{};
    QList<PersonEntry> m_people{};
    QList<HandedIn> m_handedIn{};
    QSet<QUuid> m_written{};   ///< evidence
    QSet<QString> m_matched{}; ///< passages that were found
    QStringList m_index{};
};
