// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

/// What a person does to a widget that is found by its name.
namespace hands {

template<class Widget>
Widget *find(QObject *root, const QString &name)
{
    auto *found = root->findChild<Widget *>(name);
    if (!found)
        qWarning("there is no %s", qPrintable(name));
    return found;
}

/// By the keyboard: focus and Space, as whoever has no mouse.
inline void press(QObject *root, const QString &name)
{
    auto *button = find<QAbstractButton>(root, name);
    QVERIFY2(button->isEnabled(), qPrintable(name + QStringLiteral(" is disabled")));
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

/// In place of what stood there.
inline void type(QObject *root, const QString &name, const QString &text)
{
    auto *widget = find<QWidget>(root, name);
    widget->setFocus(Qt::TabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    else if (auto *area = qobject_cast<QPlainTextEdit *>(widget))
        area->selectAll();
    QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar sign : text) // QTest::keyClicks knows ASCII alone
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(sign), Qt::NoModifier);
}

/// Answers the file dialog that is open.
inline void chooseFile(QWidget *root, const QString &path)
{
    QTRY_VERIFY(root->findChild<QFileDialog *>(QStringLiteral("fileDialog")));
    auto *dialog = root->findChild<QFileDialog *>(QStringLiteral("fileDialog"));
    dialog->setDirectory(QFileInfo(path).path());
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace hands
