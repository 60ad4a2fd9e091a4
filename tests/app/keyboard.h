// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;

/// Somebody without a mouse before a window. Every key goes the way it comes from the platform: to the window that has
/// the focus, its shortcuts first, then to what is open above it or has the focus in it. What a key leads to is
/// awaited, never slept for.
class Keyboard
{
public:
    /// One action: a key, with what is held down.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Words, which are not counted as actions.
    void type(const QString &words);
    /// In place of what stood in the field.
    void typeOver(const QString &words);

    /// Tab until the focus is on what has this name; false, with a warning, when it never gets there.
    [[nodiscard]] bool tabTo(const QString &name);
    /// Tab there, then Enter.
    [[nodiscard]] bool pressEnterOn(const QString &name);
    /// Arrows in the list that has the focus, from the top until a cell of the row begins so.
    [[nodiscard]] bool arrowTo(const QString &row);
    /// Arrows in the chooser that has the focus.
    [[nodiscard]] bool choose(const QString &words);
    /// Arrows in the menu that is open, then Enter.
    [[nodiscard]] bool chooseInMenu(const QString &words);
    /// Types a path in the file dialog that opens, and Enter.
    [[nodiscard]] bool answerFileDialog(const QString &path);

    [[nodiscard]] static QWidget *focused();
    [[nodiscard]] int actions() const { return m_actions; }
    void countFromHere() { m_actions = 0; }

private:
    int m_actions = 0;
};

/// A stage of a journey; the next one has no ground to stand on when it fails.
#define STAGE(stage)                                                                                                   \
    do {                                                                                                               \
        stage;                                                                                                         \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)
