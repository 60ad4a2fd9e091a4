// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

class QAbstractButton;
class QPainter;
class QRectF;
class QWidget;

/// How much a button asks for: one Primary per pane.
enum class ButtonKind { Outlined, Primary, Flat, Link };

/// What a widget asks the style for when it paints or builds: the colours in use and the shapes everything shares.
namespace look {
/// The colours of the style in use; the light ones when another style is set (a test of one widget).
[[nodiscard]] const Tokens &tokens();

void setButtonKind(QAbstractButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);
/// Row height (26 at a = 13) instead of 30.
void setCompact(QWidget *control, bool compact = true);
[[nodiscard]] bool isCompact(const QWidget *control);
/// A key drawn in a box at the right of a button's text: K in "Klarmarkera [K]". It does not install the shortcut.
void setKeyHint(QAbstractButton *button, const QString &key);
[[nodiscard]] QString keyHint(const QWidget *button);
/// A field with a fault has a 2 px red frame.
void setFault(QWidget *field, bool fault);
[[nodiscard]] bool hasFault(const QWidget *field);

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &frame,
              qreal frameWidth = 1.0);
/// A key in a box, vertically centred in `rect` from its left; returns the width used.
qreal paintKey(QPainter &painter, const QRectF &rect, const QString &key, const QColor &ink, const QColor &frame);
[[nodiscard]] qreal keyWidth(const QString &key);
/// The 2 px ring inside a cell that has keyboard focus.
void paintInnerFocus(QPainter &painter, const QRectF &rect, const QColor &accent);
/// A thin bar from 0 to `total`; nothing is drawn for total 0 but the track.
void paintBar(QPainter &painter, const QRectF &rect, int done, int total, const Tokens &tokens);
} // namespace look
