// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// What a person is asked when a file is to be opened or saved.
struct FileQuestion {
    QString title{};
    QString filter{};    ///< "Plan file (*.json)", translated
    QString suggested{}; ///< a name or a path; may be empty
    bool isSaving = false;
    bool isMany = false;
    bool isFolder = false; ///< a folder is chosen; filter does not count
};

namespace look {
/// Opens the system's file dialog beside `parent` and returns; `then` gets the native path(s) when one is chosen.
void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> then);
void askForFiles(QWidget *parent, FileQuestion question, std::function<void(const QStringList &paths)> then);
} // namespace look
