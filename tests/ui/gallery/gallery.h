// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

/// One thing to look at: makes a whole window (or any widget). Others add theirs in a file of their own and register it
/// in galleryshots.cpp.
struct GalleryShot {
    QString name{};
    std::function<std::unique_ptr<QWidget>()> make{};
};

/// How it is looked at. `textPercent` scales the font, `ratio` the pixels.
struct GalleryView {
    QSize size{1280, 800};
    qreal ratio = 1.0;
    int textPercent = 100;
    bool isDark = false;
    QString language{};
};

[[nodiscard]] std::vector<GalleryShot> galleryShots();
[[nodiscard]] QImage renderShot(QWidget &widget, const GalleryView &view);
[[nodiscard]] QString shotFileName(const QString &shot, const GalleryView &view);
