// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

void look::askForFiles(QWidget *parent, FileQuestion question, std::function<void(const QStringList &)> then)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (question.isFolder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    else
        dialog->setNameFilter(question.filter);
    dialog->setAcceptMode(question.isSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.isFolder   ? QFileDialog::Directory
                        : question.isSaving ? QFileDialog::AnyFile
                        : question.isMany   ? QFileDialog::ExistingFiles
                                            : QFileDialog::ExistingFile);
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    if (const auto match = ending.match(question.filter); question.isSaving && match.hasMatch())
        dialog->setDefaultSuffix(match.captured(1));
    if (!question.suggested.isEmpty()) {
        const QFileInfo suggested(question.suggested);
        if (suggested.isAbsolute())
            dialog->setDirectory(suggested.path());
        dialog->selectFile(suggested.fileName());
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

void look::askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> then)
{
    askForFiles(parent, question, [then = std::move(then)](const QStringList &paths) { then(paths.value(0)); });
}
