// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>

namespace {
/// The factor on a of each role, and whether it is DemiBold.
struct Shape {
    qreal factor;
    bool isStrong;
};

Shape shapeOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption: return {0.85, false};
    case TextRole::CaptionStrong: return {0.85, true};
    case TextRole::Small: return {0.92, false};
    case TextRole::SmallStrong: return {0.92, true};
    case TextRole::Body: return {1.0, false};
    case TextRole::BodyStrong: return {1.0, true};
    case TextRole::Section: return {1.15, true};
    case TextRole::Lead: return {1.15, false};
    case TextRole::Title: return {1.45, true};
    case TextRole::Receipt: return {2.0, true};
    }
    return {1.0, false};
}

constexpr int leastPixels = 11;
constexpr qreal designSize = 13.0;
} // namespace

QFont look::font(TextRole role)
{
    const Shape shape = shapeOf(role);
    QFont font = QApplication::font();
    font.setPixelSize(qMax(leastPixels, qRound(fontSize() * shape.factor)));
    if (shape.isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

int look::fontSize()
{
    // Asking the font data base is slow and painting asks often; the application font seldom changes.
    static QFont seen;
    static int size = 0;
    const QFont font = QApplication::font();
    if (size == 0 || font != seen) {
        seen = font;
        size = qMax(leastPixels, QFontInfo(font).pixelSize());
    }
    return size;
}

int look::px(qreal at13)
{
    return qRound(at13 * fontSize() / designSize);
}

int look::lineHeight(const QFont &font)
{
    return qMax(qRound(font.pixelSize() * 1.4), QFontMetrics(font).height());
}
