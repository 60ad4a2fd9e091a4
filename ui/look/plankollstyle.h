// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QHash>
#include <QPixmap>
#include <QProxyStyle>

/// Fusion with our shapes: flat, one accent, radius 4, everything in proportion to the font. Also owns what painting
/// shares (colours, the pixmaps of tinted icons), so that a change of theme drops them in one place.
class PlankollStyle : public QProxyStyle
{
    Q_OBJECT

public:
    PlankollStyle(const QPalette &start, ThemeChoice choice);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] QHash<QString, QPixmap> &pixmaps() { return m_pixmaps; }

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    void polish(QApplication *application) override { QProxyStyle::polish(application); }
    void unpolish(QWidget *widget) override { QProxyStyle::unpolish(widget); }
    void unpolish(QApplication *application) override { QProxyStyle::unpolish(application); }
    QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    Tokens m_tokens;
    QPalette m_start;
    ThemeChoice m_choice = ThemeChoice::System;
    QHash<QString, QPixmap> m_pixmaps;
};
