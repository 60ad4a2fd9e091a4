// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;
struct Tokens;

/// What PlankollStyle paints, one function per control.
namespace controls {
void paintButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
void paintToolButton(const QStyleOption &option, QPainter &painter, const Tokens &tokens);
void paintCheck(const QStyleOption &option, QPainter &painter, const Tokens &tokens);
void paintRadio(const QStyleOption &option, QPainter &painter, const Tokens &tokens);
/// Frame and ground of line edits, text edits, combo boxes and spin boxes.
void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const Tokens &tokens,
                  const QStyle &style);

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &tokens);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget, const Tokens &tokens,
                    const QStyle &style);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const Tokens &tokens);
void paintTab(const QStyleOptionTab &option, QPainter &painter, const Tokens &tokens);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter, const Tokens &tokens);
/// Ground of an item: the selection with its bar at the left edge of the first column.
void paintItemGround(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
} // namespace controls
