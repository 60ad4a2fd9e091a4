// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/focusring.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/plankollstyle.h"
#include "ui/parts/accessibleparts.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
PlankollStyle *styleInUse()
{
    return qobject_cast<PlankollStyle *>(QApplication::style());
}

const QString settingKey = u"look/theme"_s;
} // namespace

void look::install(QApplication &application, ThemeChoice choice)
{
    auto *style = new PlankollStyle(QGuiApplication::palette(), choice);
    QApplication::setStyle(style); // the application owns it
    QApplication::setPalette(style->standardPalette());
    QGuiApplication::setWindowIcon(applicationIcon());
    installAccessibleParts();
    new FocusRing(application); // a child of the application
}

void look::setTheme(ThemeChoice choice)
{
    PlankollStyle *style = styleInUse();
    if (!style)
        return;
    style->setChoice(choice);
    QApplication::setPalette(style->standardPalette());
    // Qt tells the widgets of a new palette only once the event loop runs; a theme chosen at start, or by a test, comes
    // before that.
    QEvent changed(QEvent::ApplicationPaletteChange);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QCoreApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

ThemeChoice look::theme()
{
    const PlankollStyle *style = styleInUse();
    return style ? style->choice() : ThemeChoice::System;
}

ThemeChoice look::readTheme(const QSettings &settings)
{
    const QString word = settings.value(settingKey).toString();
    if (word == u"light"_s)
        return ThemeChoice::Light;
    return word == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::System;
}

void look::writeTheme(QSettings &settings, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: settings.remove(settingKey); return;
    case ThemeChoice::Light: settings.setValue(settingKey, u"light"_s); return;
    case ThemeChoice::Dark: settings.setValue(settingKey, u"dark"_s); return;
    }
}

bool look::isDark(const QPalette &start)
{
    return start.color(QPalette::Window).lightness() < start.color(QPalette::WindowText).lightness();
}

bool look::isHighContrast(const QPalette &start)
{
    // The high contrast themes put pure black and white together, on windows and fields alike; ordinary ones never do.
    return contrast(start.color(QPalette::Window), start.color(QPalette::WindowText)) > 20.9
           && start.color(QPalette::Window) == start.color(QPalette::Base);
}

Tokens look::tokensFor(ThemeChoice choice, const QPalette &start)
{
    switch (choice) {
    case ThemeChoice::Light: return Tokens::light();
    case ThemeChoice::Dark: return Tokens::darkness();
    case ThemeChoice::System: break;
    }
    if (isHighContrast(start))
        return Tokens::ofSystem(start);
    return isDark(start) ? Tokens::darkness() : Tokens::light();
}

QPalette look::paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text2);
    p.setColor(QPalette::Button, t.base);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::Highlight, t.soft);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.text2);
    return p;
}
