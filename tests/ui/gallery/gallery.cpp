// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

QImage renderShot(QWidget &widget, const GalleryView &view)
{
    widget.resize(view.size);
    widget.show();
    QApplication::setActiveWindow(&widget); // offscreen no one else does it, and the focus shows only then
    // Layouts settle by posted events; nothing here waits for time.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
    QImage image(view.size * view.ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(view.ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    widget.render(&painter);
    painter.end();
    return image.convertToFormat(QImage::Format_RGB32);
}

QString shotFileName(const QString &shot, const GalleryView &view)
{
    QString name = u"%1-%2x%3"_s.arg(shot).arg(view.size.width()).arg(view.size.height());
    if (view.ratio > 1)
        name += u"-at%1"_s.arg(qRound(view.ratio * 100));
    if (view.textPercent != 100)
        name += u"-text%1"_s.arg(view.textPercent);
    return name + (view.isDark ? u"-dark-"_s : u"-light-"_s) + view.language + u".png"_s;
}
