// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg.h"

#include "core/report/look.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace report {
namespace {

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100);
}

QString colourName(QRgb colour)
{
    return u"#%1"_s.arg(colour & 0xffffff, 6, 16, QChar(u'0'));
}

QString pathData(const QPainterPath &path)
{
    QString data;
    const auto point
        = [&](const QPainterPath::Element &element) { data += number(element.x) + u' ' + number(element.y) + u' '; };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isCurveTo()) {
            data += u'C';
            point(element);
            point(path.elementAt(i + 1));
            point(path.elementAt(i + 2));
            i += 2;
        } else {
            data += element.isMoveTo() ? u'M' : u'L';
            point(element);
        }
    }
    return data.trimmed();
}

QString pathElement(const QPainterPath &path, std::optional<QRgb> fill, std::optional<QRgb> line, double width,
                    const std::vector<double> &dashes)
{
    QString element = u"<path d=\"%1\" fill=\"%2\""_s.arg(pathData(path), fill ? colourName(*fill) : u"none"_s);
    if (line)
        element += u" stroke=\"%1\" stroke-width=\"%2\""_s.arg(colourName(*line), number(width));
    if (!dashes.empty()) {
        QStringList lengths;
        for (const double dash : dashes)
            lengths.append(number(dash));
        element += u" stroke-dasharray=\"%1\""_s.arg(lengths.join(u' '));
    }
    return element + u"/>"_s;
}

QString signElements(Sign sign, const Palette &palette)
{
    const QRgb ink = sign == Sign::Delayed ? colour::brick : palette(colour::petrol);
    QString elements;
    for (const SignPart &part : signParts(sign)) {
        const QRgb used = part.paper ? colour::paper : ink;
        elements += part.filled ? pathElement(part.path, used, {}, 0, {})
                                : pathElement(part.path, {}, used, part.width, part.dashes);
    }
    return elements;
}

QString labelElement(const Label &label, const Palette &palette)
{
    static constexpr const char *anchors[] = {"start", "middle", "end"};
    const QString family = label.face == Face::Serif || label.face == Face::SerifBold || label.face == Face::SerifItalic
                               ? u"Charis SIL, serif"_s
                               : u"Lato, sans-serif"_s;
    const int weight = label.face == Face::SansBlack                                   ? 900
                       : label.face == Face::SansBold || label.face == Face::SerifBold ? 700
                                                                                       : 400;
    QString element = u"<text font-family=\"%1\" font-size=\"%2\" fill=\"%3\" text-anchor=\"%4\""_s.arg(
        family, number(label.size), colourName(palette(label.colour)), QLatin1StringView(anchors[int(label.anchor)]));
    if (weight != 400)
        element += u" font-weight=\"%1\""_s.arg(weight);
    element += u" transform=\"translate(%1 %2)%3\">"_s.arg(number(label.at.x()), number(label.at.y()),
                                                           label.upwards ? u" rotate(-90)"_s : QString());
    return element + label.text.toHtmlEscaped() + u"</text>"_s;
}

QString roleOf(const QString &alt)
{
    return alt.isEmpty() ? u"aria-hidden=\"true\""_s : u"role=\"img\" aria-label=\"%1\""_s.arg(alt.toHtmlEscaped());
}

std::optional<QRgb> coloured(const std::optional<QRgb> &role, const Palette &palette)
{
    return role ? std::optional(palette(*role)) : std::nullopt;
}

QString partElements(const Drawing &drawing, const Palette &palette)
{
    QString element;
    for (const auto &part : drawing.parts) {
        if (const auto *stroke = std::get_if<Stroke>(&part)) {
            element += pathElement(stroke->path, coloured(stroke->fill, palette), coloured(stroke->line, palette),
                                   stroke->width, stroke->dashes);
        } else if (const auto *stamp = std::get_if<Stamp>(&part)) {
            element += u"<g transform=\"translate(%1 %2) scale(%3)\">%4</g>"_s.arg(
                number(stamp->at.x() - stamp->size / 2), number(stamp->at.y() - stamp->size / 2), number(stamp->size),
                signElements(stamp->sign, palette));
        } else {
            element += labelElement(std::get<Label>(part), palette);
        }
    }
    return element;
}

} // namespace

QString svg(const Drawing &drawing, const QString &alt, const Palette &palette)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" style=\"width:%1pt\" %3>"_s.arg(
               number(drawing.size.width()), number(drawing.size.height()), roleOf(alt))
           + partElements(drawing, palette) + u"</svg>"_s;
}

QByteArray svgFile(const Drawing &drawing, const Palette &palette)
{
    const QString head = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                         "width=\"%1pt\" height=\"%2pt\" viewBox=\"0 0 %1 %2\">"_s.arg(number(drawing.size.width()),
                                                                                       number(drawing.size.height()));
    return (head + partElements(drawing, palette) + u"</svg>\n"_s).toUtf8();
}

QString svgSign(Sign sign, const QString &word, const Palette &palette)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sign\" viewBox=\"0 0 1 1\" %1>%2</svg>"_s.arg(
        roleOf(word), signElements(sign, palette));
}

} // namespace report
