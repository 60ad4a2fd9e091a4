// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 150; ///< further than any page has stops

QWindow *target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    if (QGuiApplication::focusWindow())
        return QGuiApplication::focusWindow();
    // When a dialog is closed, a desktop gives the focus to the window below it; offscreen nobody does.
    const auto all = QApplication::topLevelWidgets();
    const auto at = std::find_if(all.begin(), all.end(), [](const QWidget *one) {
        return one->isVisible() && (!QApplication::activeModalWidget() || one == QApplication::activeModalWidget());
    });
    if (at != all.end())
        (*at)->activateWindow();
    return QGuiApplication::focusWindow();
}

/// Whether the focus is on what has the name, or in a part of it (the field of a chooser).
bool isOn(const QString &name)
{
    const QWidget *at = Keyboard::focused();
    return at && (at->objectName() == name || (at->parentWidget() && at->parentWidget()->objectName() == name));
}

QString described(const QWidget *widget)
{
    return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() : u"nothing"_s;
}

} // namespace

QWidget *Keyboard::focused()
{
    return QApplication::focusWidget();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_actions;
    if (!QTest::qWaitFor([] { return target() != nullptr; }))
        QFAIL("no window has the focus");
    QTest::keyClick(target(), key, modifiers);
}

void Keyboard::type(const QString &words)
{
    for (const QChar sign : words) {
        QVERIFY(target());
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(sign), Qt::NoModifier);
    }
}

void Keyboard::typeOver(const QString &words)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(words);
}

bool Keyboard::tabTo(const QString &name)
{
    const QWidget *from = focused();
    // What is awaited may still be on its way: round again until it has come.
    const auto goes = [&] {
        for (int step = 0; step < mostSteps && !isOn(name) && target(); ++step)
            press(Qt::Key_Tab);
        return isOn(name);
    };
    if (QTest::qWaitFor(goes, 10000))
        return true;
    qWarning("Tab never gets to %s from %s; it is at %s", qPrintable(name), qPrintable(described(from)),
             qPrintable(described(focused())));
    return false;
}

bool Keyboard::pressEnterOn(const QString &name)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_Return);
    return true;
}

bool Keyboard::arrowTo(const QString &row)
{
    const auto *view = qobject_cast<QAbstractItemView *>(focused());
    if (!view) {
        qWarning("no list has the focus, but %s", qPrintable(described(focused())));
        return false;
    }
    const auto isThere = [&] {
        const QModelIndex at = view->currentIndex();
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (at.isValid() && at.siblingAtColumn(column).data().toString().startsWith(row))
                return true;
        }
        return false;
    };
    press(Qt::Key_Home, Qt::ControlModifier); // the first row of a table, too
    for (int step = 0; step < mostSteps && !isThere(); ++step)
        press(Qt::Key_Down);
    if (!isThere())
        qWarning("no row begins with %s", qPrintable(row));
    return isThere();
}

bool Keyboard::choose(const QString &words)
{
    const auto *box = qobject_cast<QComboBox *>(focused());
    if (!box)
        return false;
    const auto isThere = [&] { return box->currentText().startsWith(words); };
    press(Qt::Key_Home);
    for (int step = 0; step < box->count() && !isThere(); ++step)
        press(Qt::Key_Down);
    return isThere();
}

bool Keyboard::chooseInMenu(const QString &words)
{
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    if (!QTest::qWaitFor([&] { return menu() != nullptr; }))
        return false;
    const auto isThere = [&] { return menu()->activeAction() && menu()->activeAction()->text().startsWith(words); };
    for (int step = 0; step < mostSteps && !isThere(); ++step)
        press(Qt::Key_Down);
    if (!isThere())
        return false;
    press(Qt::Key_Return);
    return true;
}

bool Keyboard::answerFileDialog(const QString &path)
{
    const auto dialog = [] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&] { return dialog() && qobject_cast<QLineEdit *>(focused()); }))
        return false;
    typeOver(path);
    // What the dialog completes by itself is not what was typed.
    if (auto *name = qobject_cast<QLineEdit *>(focused()); !name || name->text() != path)
        return false;
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return dialog() == nullptr; });
}
