// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/drawingimage.h"

#include "core/report/pagepainter.h"
#include "core/report/textsetter.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace report {

QByteArray drawingPng(const Drawing &drawing, const Palette &palette, Typesetter &typesetter, double pixelsPerPoint)
{
    const Document nothing{};
    const Known unknown{};
    DisplayList list;
    list.pages.emplace_back();
    Page &page = list.pages.front();
    TextSetter setter(typesetter, list, nothing, unknown);
    setter.draw(drawing, 0, 0, 1, -1, page.items);
    list.colour(palette);
    const QSizeF size = drawing.size * pixelsPerPoint;
    QImage image(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(colour::paper);
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    PagePainter(typesetter, PagePainter::Letters::Outlines).paint(painter, page);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.write(image);
    return bytes;
}

} // namespace report
