// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/version/reportcase.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

/// What has been filed for one locked version: name, day, fingerprint, and what it says otherwise.
class FiledList : public QWidget
{
    Q_OBJECT

public:
    explicit FiledList(QWidget *parent = nullptr);

    /// `headings` of sections by key and bookmark.
    void setFiled(const QList<FiledReport> &filed, const QHash<QString, QString> &headings);

Q_SIGNALS:
    void copyAsked(const FiledReport &filed);

private:
    void addFiled(QVBoxLayout *column, const FiledReport &filed, int index);
    void addDifferences(QVBoxLayout *column, const FiledReport &filed);

    QHash<QString, QString> m_headings{};
    QWidget *m_content = nullptr;
};

namespace words {
/// A SHA-256 in groups of eight, so that it can be read aloud and breaks over lines.
[[nodiscard]] QString fingerprint(const QByteArray &sha256);
} // namespace words
