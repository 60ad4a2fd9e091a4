// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <QTextBrowser>

/// The pages of a release one after the other, as they are written, to read and to choose passages in. Masks stand out.
class ReleaseView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReleaseView(QWidget *parent = nullptr);

    /// `grounds` of the masks, to find them by. Where one reads, one goes on reading.
    void setPages(const QList<ReleaseDocument> &pages, const QStringList &grounds, const QString &language);
    /// The words that are chosen, as they were written; nothing when they go over more than one paragraph.
    [[nodiscard]] std::optional<QString> passage() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();

    QList<ReleaseDocument> m_pages{};
    QStringList m_grounds{};
    QString m_language{};
};
